"""How far an answer can be trusted: how often its bundle is right.

Contents: Worth, worth_of.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

_PRIMARY = {"class": "accuracy", "tags": "macro_average_precision", "numbers": "r2"}


@dataclass(frozen=True)
class Worth:
    """How good a bundle was found to be on tracks that it was not trained on.

    Parameters
    ----------
    metric : "accuracy", "macro_average_precision" or "r2"
    value : of it
    low, high : ends of its 95 % interval; None where there are too few artists
    sentence : the same in words
    how : how it was tested, in a sentence; "" where the bundle does not say
    baseline : of who knows nothing of the sound; None where the bundle does not say
    """

    metric: str
    value: float
    low: float | None
    high: float | None
    sentence: str
    how: str
    baseline: float | None

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        return asdict(self)


def worth_of(card: Mapping[str, Any]) -> Worth | None:
    """Read it from a bundle's model card; None where the card has no such figure."""
    task = card.get("task", "class")
    test, metric = card.get("test"), _PRIMARY.get(task) if isinstance(task, str) else None
    if not isinstance(test, dict) or metric is None or not isinstance(test.get(metric), dict):
        return None
    value, low, high = (_number(test[metric].get(key)) for key in ("mean", "low", "high"))
    if value is None:
        return None
    if low is None or high is None:
        low = high = None
    how = test["sentence"] if isinstance(test.get("sentence"), str) else ""
    where = "In cross-validation" if "cross-validation" in how else "On tracks that it was not trained on,"
    said = {
        "accuracy": f"this classifier is right {100 * value:.0f} % of the time",
        "macro_average_precision": f"this classifier ranks songs by a tag with an average precision of "
        f"{100 * value:.0f} %",
        "r2": f"this classifier explains {100 * value:.0f} % of the differences between songs",
    }[metric]
    # Of an interval below zero the ends need their signs.
    ends = "" if low is None or high is None else f" ({_whole(100 * low)} to {_whole(100 * high)})"
    none = test.get("baseline")
    knows_nothing = none.get(metric) if isinstance(none, dict) else test.get("chance")
    return Worth(metric, value, low, high, f"{where} {said}{ends}.", how, _number(knows_nothing))


def _number(value: object) -> float | None:
    plain = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if plain and math.isfinite(value) else None  # type: ignore[arg-type]


def _whole(value: float) -> str:
    text = f"{value:.0f}"
    return f"−{text[1:]}" if text.startswith("-") and text != "-0" else text.lstrip("-")
