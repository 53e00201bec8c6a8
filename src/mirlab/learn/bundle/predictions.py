"""Answers: what a bundle says of a sound, a row or a part of a sound.

Conventions: probabilities are calibrated; times are seconds; numbers are in the units of the training data.

Contents: Prediction (of a class), TagPrediction, NumberPrediction, Predictions, Window, notes_of.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from mirlab.audio.analysis import Analysis
from mirlab.audio.decoding import SILENCE
from mirlab.data.tables import TaskName
from mirlab.tabular import Record, TabularList
from mirlab.words import counted


@dataclass(frozen=True)
class Prediction:
    """What a bundle of classes says of one sound or row, and what bundles of every task say.

    Where `error` is set, nothing else is: no label, and None for `unknown`. Silence has no answer, either: it
    is `unknown`, for a `reason`, and has no label and no probabilities.

    Parameters
    ----------
    path : of the file, as it was given
    label : the most probable class, whatever `unknown` says; None for silence
    probabilities : by label, calibrated, summing to 1
    prediction_set : the labels that may well be right, the most probable first
    unknown : whether the sound is unlike the training data
    reason : why it is unknown, in words; "" where it is not
    notes : what is odd about the sound: channels that cancel in the mix, an empty channel, samples off scale
    error : why there is no answer: the file could not be analysed, or a number of its row is missing; ""
        where there is one
    """

    path: str
    label: str | None = None
    probabilities: Mapping[str, float] = field(default_factory=dict)
    prediction_set: tuple[str, ...] = ()
    unknown: bool | None = None
    reason: str = ""
    notes: tuple[str, ...] = ()
    error: str = ""

    task: ClassVar[TaskName] = "class"

    @property
    def silent(self) -> bool:
        """Whether the sound is silence throughout, of which nothing but that is said."""
        return self.reason == SILENCE

    @property
    def unanswered(self) -> str:
        """Why there is no answer to judge: what failed, or silence; "" where there is one."""
        return self.error or (self.reason if self.silent else "")

    def as_json(self) -> dict[str, Any]:
        """The result for machines; a file that failed has `error` and null for the rest."""
        if self.error:
            return {"path": self.path, **dict.fromkeys((*self._said(), "unknown")), "error": self.error}
        return {
            "path": self.path,
            **self._said(),
            "unknown": self.unknown,
            **({"reason": self.reason} if self.silent else {}),
            **({"notes": list(self.notes)} if self.notes else {}),
        }

    def _said(self) -> dict[str, Any]:
        """What is said beside `unknown`, for machines."""
        return {
            "label": self.label,
            "probabilities": dict(self.probabilities),
            "prediction_set": list(self.prediction_set),
        }

    def record(self) -> Record:
        """The result as a flat row."""
        return {
            "path": self.path,
            "label": self.label,
            "probability": None if self.label is None else self.probabilities.get(self.label),
            "unknown": self.unknown,
            "prediction_set": ", ".join(self.prediction_set),
            "error": self.error or None,
        }


@dataclass(frozen=True)
class TagPrediction(Prediction):
    """What a bundle of tags says of one sound or row; `label` is None and `prediction_set` empty.

    Parameters
    ----------
    probabilities : by tag, calibrated, each by itself
    tags : those whose probability reaches their threshold, the most probable first
    thresholds : by tag, from which probability on a sound has it
    """

    tags: tuple[str, ...] = ()
    thresholds: Mapping[str, float] = field(default_factory=dict)

    task: ClassVar[TaskName] = "tags"

    def _said(self) -> dict[str, Any]:
        return {
            "tags": list(self.tags),
            "probabilities": dict(self.probabilities),
            "thresholds": dict(self.thresholds),
        }

    def record(self) -> Record:
        """The result as a flat row, with a column `p:TAG` for the probability of each tag."""
        return {
            "path": self.path,
            "tags": None if self.error or self.silent else ", ".join(self.tags),
            "unknown": self.unknown,
            **{f"p:{tag}": p for tag, p in self.probabilities.items()},
            "error": self.error or None,
        }


@dataclass(frozen=True)
class NumberPrediction(Prediction):
    """What a bundle of numbers says of one sound or row; `label` is None and `probabilities` empty.

    Parameters
    ----------
    values : by name
    intervals : by name, the lowest and highest value that the number may well have; infinite where the
        training data have too few artists to say
    """

    values: Mapping[str, float] = field(default_factory=dict)
    intervals: Mapping[str, tuple[float, float]] = field(default_factory=dict)

    task: ClassVar[TaskName] = "numbers"

    def _said(self) -> dict[str, Any]:
        return {
            "values": dict(self.values),
            "intervals": {
                name: [low, high] if math.isfinite(low) else None
                for name, (low, high) in self.intervals.items()
            },
        }

    def record(self) -> Record:
        """The result as a flat row: NAME, NAME_low and NAME_high for each number."""
        row: Record = {"path": self.path}
        for name, value in self.values.items():
            low, high = self.intervals[name]
            known = math.isfinite(low)
            row |= {
                name: value,
                f"{name}_low": low if known else None,
                f"{name}_high": high if known else None,
            }
        return {**row, "unknown": self.unknown, "error": self.error or None}


@dataclass(frozen=True)
class Window:
    """What a bundle says of a part of a sound, from `start` to `stop` seconds."""

    start: float
    stop: float
    prediction: Prediction


def notes_of(analysis: Analysis) -> tuple[str, ...]:
    """What an analysis says of the sound itself, as `Prediction.notes`."""
    return tuple(fault.words for fault in analysis.faults)


class Predictions(TabularList[Prediction]):
    """What a bundle says of several sounds, in their order: a list of Predictions."""

    @property
    def shares(self) -> frozenset[str]:  # type: ignore[override]
        """The columns that are probabilities."""
        tags = {f"p:{tag}" for said in self for tag in said.probabilities if said.task == "tags"}
        return frozenset({"probability", *tags})

    def records(self) -> list[Record]:
        """A row for each sound: what is said of it, or why there is no answer (`Prediction.record`)."""
        return [said.record() for said in self]

    def headline(self) -> str:
        """How many sounds were classified, and how many could not be."""
        failed = sum(bool(said.error) for said in self)
        lost = f", {failed} could not be analysed" if failed else ""
        done = _DONE[self[0].task] if self else _DONE["class"]
        return f"{counted(len(self) - failed, 'sound')} {done}{lost}."


_DONE: dict[TaskName, str] = {"class": "classified", "tags": "tagged", "numbers": "given numbers"}
