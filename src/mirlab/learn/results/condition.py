"""What tells the models of one protocol and split apart: the axes of an experiment.

Contents: Condition, CONDITION and AXES (their names), varying_axes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any


@dataclass(frozen=True)
class Condition:
    """Everything that tells two nets of one protocol and repeat apart, as in the columns of the results."""

    feature_set: str
    scaler: str
    hidden: str
    sample_rate: int
    n_fft: int
    hop_length: int
    duration: float
    epochs: int
    model: str = "dense"


CONDITION = tuple(field.name for field in fields(Condition))


AXES = ("model", "scaler", "hidden", "sample_rate", "n_fft", "hop_length", "duration")
"""What conditions differ by besides feature set and epochs."""


def varying_axes(conditions: Iterable[Any]) -> list[str]:
    """Of AXES and epochs those that tell some of the conditions (or summary rows) apart.

    Models differ in what they have, so each axis but the model counts only where it varies within one model.
    """
    rows = list(conditions)
    names = list(dict.fromkeys(row.model for row in rows))
    found = ["model"] if len(names) > 1 else []
    for axis in (*AXES[1:], "epochs"):
        if any(len({getattr(row, axis) for row in rows if row.model == name}) > 1 for name in names):
            found.append(axis)
    return found
