"""Answers: what a bundle says of a sound, a row or a part of a sound.

Conventions: probabilities are calibrated; times are seconds.

Contents: Prediction, Window, notes_of.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from mirlab.audio.analysis import Analysis
from mirlab.tabular import Record, TabularList
from mirlab.words import counted


@dataclass(frozen=True)
class Prediction:
    """What a bundle says of one sound or row; where `error` is set, nothing else is: no label, and None for
    `unknown`.

    Parameters
    ----------
    path : of the file, as it was given
    label : the most probable class, whatever `unknown` says
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

    def as_json(self) -> dict[str, Any]:
        """The result for machines; a file that failed has `error` and null for the rest."""
        if self.error:
            empty = dict.fromkeys(("label", "probabilities", "prediction_set", "unknown"))
            return {"path": self.path, **empty, "error": self.error}
        return {
            "path": self.path,
            "label": self.label,
            "probabilities": dict(self.probabilities),
            "prediction_set": list(self.prediction_set),
            "unknown": self.unknown,
            **({"notes": list(self.notes)} if self.notes else {}),
        }


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

    shares = frozenset({"probability"})

    def records(self) -> list[Record]:
        """A row for each sound: the label, its probability, the likely labels, and why there is none."""
        return [
            {
                "path": said.path,
                "label": said.label,
                "probability": None if said.label is None else said.probabilities.get(said.label),
                "unknown": said.unknown,
                "prediction_set": ", ".join(said.prediction_set),
                "error": said.error or None,
            }
            for said in self
        ]

    def headline(self) -> str:
        """How many sounds were classified, and how many could not be."""
        failed = sum(bool(said.error) for said in self)
        lost = f", {failed} could not be analysed" if failed else ""
        return f"{counted(len(self) - failed, 'sound')} classified{lost}."
