"""What one batch of models is trained with: a setting of the axes, and where its outcomes belong.

Contents: Setting, Place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from mirlab.data.splits import Split, SplitPlan
from mirlab.learn.config import (
    ModelSection,
)
from mirlab.learn.results import (
    Condition,
)


@dataclass(frozen=True)
class Setting:
    """Everything about a model but its split: how results call it, and what it is made of."""

    condition: Condition
    section: ModelSection
    hidden: tuple[int, ...]
    values: NDArray[Any]


@dataclass(frozen=True)
class Place:
    """One of a protocol's splits."""

    plan: SplitPlan
    repeat: int
    split: Split
