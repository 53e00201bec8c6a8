"""What one batch of models is trained with: a setting of the axes, and where its outcomes belong.

Contents: Setting, Place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from mirlab.data.splits import Split, SplitPlan
from mirlab.data.tables import FeatureTable
from mirlab.learn.config import FeatureSet, ModelSection
from mirlab.learn.results import (
    Condition,
)


@dataclass(frozen=True)
class Setting:
    """Everything about a model but its split: how results call it, and what it is made of.

    Parameters
    ----------
    condition, section, hidden : how results call it, what the file says of it, and a net's layers
    values : (n, ...) what it is fed with, a row for each track
    feature_set, table : the columns' set and all columns; None for a model that hears frames
    """

    condition: Condition
    section: ModelSection
    hidden: tuple[int, ...]
    values: NDArray[Any]
    feature_set: FeatureSet | None = None
    table: FeatureTable | None = None


@dataclass(frozen=True)
class Place:
    """One of a protocol's splits."""

    plan: SplitPlan
    repeat: int
    split: Split
