"""Teaching classes by examples: what was given stands in the corrections file, and survives a restart.

Contents: Teacher, TAUGHT, GUESSED.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Mapping
from typing import Any

import numpy as np

from mirlab.data.naming import artist_key, is_nobody
from mirlab.data.sources import Correction
from mirlab.errors import UsageError
from mirlab.find.review import Asked, Scores, guesses, teach
from mirlab.learn.statistics import Interval
from mirlab.show.web.content.decided import Meanwhile
from mirlab.show.web.content.desk import Desk
from mirlab.show.web.content.state import Shown
from mirlab.words import counted

TAUGHT = "taught"
"""The note of a correction that was given as an example."""
GUESSED = "guessed"
"""The note of a correction that the taught classifier made: no example, though a person saved it."""
MOST_CLASSES = 9
_LISTED = 100
"""Guesses that are told one by one."""


class Teacher:
    """Classes that a person teaches.

    Parameters
    ----------
    desk : where examples are written
    """

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._lock = threading.Lock()
        self._scores: dict[str, tuple[Shown, Scores]] = {}

    def given(self, shown: Shown, labels: Mapping[str, str], new: bool) -> str:
        """Write examples (id: label); return the word to take them back ("" where nothing changed).

        Raises
        ------
        UnknownName : a track that is not in the collection
        UsageError, NewLabel, DatasetError, OutputError : as `Desk.correct`
        """
        return self.desk.example(shown, labels, TAUGHT, new) if labels else ""

    def state(self, shown: Shown, classes: list[str] | None, number: int = 6) -> dict[str, Any]:
        """What is learnt of the examples so far, and what to ask next.

        Parameters
        ----------
        classes : that are taught; None takes those of the examples that were given before

        Raises
        ------
        UsageError : more than 9 classes, or one that is given twice
        """
        classes, rows, labels, settled = self._lesson(shown, classes)
        may_ask = np.array([track["sound"] for track in shown.tracks], dtype=bool)
        if not may_ask.any():
            raise UsageError(
                f"{shown.name} has no sound, so nobody can be asked what it is: choose a library"
            )
        may_ask[settled] = False
        artists = [_artist(track["artist"]) for track in shown.tracks]
        # One at a time: each takes a processor for up to a few seconds.
        with self._lock:
            kept = self._kept(shown)
            taught = teach(shown.vectors, rows, labels, classes, artists, may_ask, number=number, scores=kept)
        judged = taught.judged
        return {
            "collection": shown.name,
            "file": str(self.desk.file.path),
            "examples": len(rows),
            "classes": [{"label": label, "examples": labels.count(label)} for label in classes],
            "accuracy": None if judged is None else _interval(len(rows), judged.accuracy),
            "chance": taught.chance,
            "curve": [] if judged is None else [_interval(size, found) for size, found in judged.curve],
            "sentence": taught.sentence,
            "next": [{**shown.tracks[one.row], "why": _why(one)} for one in taught.asked],
        }

    def rest(self, shown: Shown, classes: list[str], probability: float, everything: bool) -> dict[str, Any]:
        """What the taught classifier would label, the surest first; nothing is written.

        Parameters
        ----------
        probability : the least, 0 to 1
        everything : whether tracks that have a label are labelled, too

        Raises
        ------
        UsageError : the examples are too few to say how good it is
        """
        classes, rows, labels, settled = self._lesson(shown, classes)
        given = self.desk.given(shown)
        taken = {row for row, track in enumerate(shown.tracks) if _has_label(track, given) and not everything}
        others = np.setdiff1d(np.arange(len(shown.tracks)), [*settled, *taken])
        artists = [_artist(track["artist"]) for track in shown.tracks]
        with self._lock:
            nobody = np.zeros(len(shown.tracks), dtype=bool)
            judged = teach(
                shown.vectors, rows, labels, classes, artists, nobody, scores=self._kept(shown)
            ).judged
            if judged is None:
                raise UsageError(
                    "the rest can be labelled when it can be told how good the labels would be: give more "
                    "examples of each class"
                )
            found = guesses(shown.vectors, rows, labels, others, probability)
        above = judged.above(probability)
        named = [(shown.tracks[one.row], one.label, one.probability) for one in found]
        said = "\n".join(f"{track['id']} {label}" for track, label, _ in named)
        return {
            "labels": {track["id"]: label for track, label, _ in named},
            "of": len(others),
            "counts": {label: sum(one.label == label for one in found) for label in classes},
            "tracks": [
                {**track, "becomes": label, "probability": share} for track, label, share in named[:_LISTED]
            ],
            "sentence": _how_sure(above, probability),
            "version": hashlib.sha256(said.encode()).hexdigest()[:12],
        }

    def label_rest(
        self, shown: Shown, classes: list[str], probability: float, everything: bool, version: str
    ) -> tuple[int, str]:
        """Write the labels of `rest` as corrections; return how many, and the word to take them back.

        Raises
        ------
        Meanwhile : they are others than those that were shown
        UsageError, DatasetError, OutputError : as `rest` and `Desk.correct`
        """
        found = self.rest(shown, classes, probability, everything)
        if found["version"] != version:
            raise Meanwhile("the examples have changed since this list was made: look at the new one")
        note = f"{GUESSED}, at least {100 * probability:.0f} %"
        return len(found["labels"]), self.desk.example(shown, found["labels"], note, True)

    def _kept(self, shown: Shown) -> Scores:
        kept = self._scores.get(shown.name)
        if kept is None or kept[0] is not shown:
            kept = self._scores[shown.name] = shown, Scores()
        return kept[1]

    def _lesson(
        self, shown: Shown, classes: list[str] | None
    ) -> tuple[list[str], list[int], list[str], list[int]]:
        """The classes, the examples' rows and labels, and the rows that are not asked about."""
        decided = self.desk.given(shown)
        if classes is None:
            classes = list(dict.fromkeys(c.label for c in decided.values() if c.note == TAUGHT))[
                :MOST_CLASSES
            ]
        if len(classes) > MOST_CLASSES or len(set(classes)) < len(classes):
            raise UsageError(f"expected up to {MOST_CLASSES} different classes, got {len(classes)}")
        rows = {track["id"]: row for row, track in enumerate(shown.tracks)}
        # What the classifier said itself is no example: it would only confirm itself.
        examples = {
            rows[id]: c.label
            for id, c in decided.items()
            if c.label in classes and id in rows and not c.note.startswith(GUESSED)
        }
        left_out = [rows[id] for id, c in decided.items() if id in rows and not c.label]
        return classes, list(examples), list(examples.values()), [*examples, *left_out]


def _has_label(track: dict[str, Any], given: Mapping[str, Correction]) -> bool:
    """Whether a person or the source says what a track is; an earlier guess doesn't count."""
    said = given.get(track["id"])
    if said is not None and said.note.startswith(GUESSED):
        return bool(said.was)
    return track["label"] is not None or said is not None


def _how_sure(above: tuple[int, float] | None, probability: float) -> str:
    sure = f"{100 * probability:.0f} % sure or more"
    if above is None:
        return f"It was never {sure} about an example that it had not learnt from."
    number, share = above
    return (
        f"It was {sure} about {counted(number, 'example')} that it had not learnt from, and right about "
        f"{100 * share:.0f} % of them."
    )


def _interval(size: int, found: Interval) -> dict[str, float]:
    return {"examples": size, "value": found.mean, "low": found.low, "high": found.high}


def _artist(name: str | None) -> str | None:
    return None if name is None or is_nobody(name) else artist_key(name)


def _why(asked: Asked) -> str:
    if not asked.classes:
        return "It stands for many tracks that nobody has been asked about yet."
    (one, other), (share, less) = asked.classes[:2], asked.probabilities[:2]
    if share > 0.9:
        return f"It is probably {one} ({100 * share:.0f} %), and unlike the examples so far."
    return f"It may be {one} ({100 * share:.0f} %) or {other} ({100 * less:.0f} %)."
