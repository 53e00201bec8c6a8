"""How far an answer can be trusted: how often its bundle is right, and whether the sound was trained on.

Contents: Worth, worth_of, seen_in_training.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from mirlab.files import is_among

if TYPE_CHECKING:
    from mirlab.learn.bundle import Classifier

FEWEST = 4
"""Columns that must agree before a sound is called one that was trained on: fewer may do so by chance."""
_RELATIVE, _ABSOLUTE = 1e-6, 1e-9
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


def seen_in_training(classifier: Classifier, row: ArrayLike, content: str | None = None) -> bool | None:
    """Whether a sound was trained on: True, False, or None where the bundle doesn't record it.

    A bundle records short hashes of the files that it was trained on, and a sample of its training rows,
    which is all of them where there were few. A file with one of these hashes, or a sound whose features
    equal a kept row, was trained on. Bundles of earlier versions have no hashes.

    Parameters
    ----------
    row : (d,) unscaled, in the order of the classifier's columns
    content : the digest of the file's bytes, as `mirlab.files.digest` gives it
    """
    among = None if content is None else _among(classifier.card, content)
    if among or len(classifier.columns) < FEWEST:
        return among
    kept = classifier.background
    same = np.isclose(kept, np.asarray(row, dtype=np.float64), rtol=_RELATIVE, atol=_ABSOLUTE)
    if same.all(axis=1).any():
        return True
    data = classifier.card.get("data")
    whole = isinstance(data, dict) and data.get("kind") == "sound" and data.get("tracks") == len(kept)
    return False if whole else among


def _among(card: Mapping[str, Any], content: str) -> bool | None:
    """Whether a file is among those that a card records; None where it doesn't record all of them."""
    data = card.get("data")
    said = data.get("contents") if isinstance(data, dict) else None
    kept = said.get("kept") if isinstance(said, dict) else None
    if not isinstance(kept, str):
        return None
    try:
        found = is_among(content, kept)
    except ValueError:
        return None
    assert isinstance(data, dict)
    assert isinstance(said, dict)
    return True if found else False if said.get("files") == data.get("tracks") else None


def _number(value: object) -> float | None:
    plain = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if plain and math.isfinite(value) else None  # type: ignore[arg-type]


def _whole(value: float) -> str:
    text = f"{value:.0f}"
    return f"−{text[1:]}" if text.startswith("-") and text != "-0" else text.lstrip("-")
