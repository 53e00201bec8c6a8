"""Teaching classes by examples: what was given stands in the corrections file, and survives a restart.

Contents: Teacher, TAUGHT.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

import numpy as np

from mirlab.data.naming import artist_key, is_nobody
from mirlab.errors import UsageError
from mirlab.find.review import Asked, Scores, teach
from mirlab.learn.statistics import Interval
from mirlab.show.web.content.desk import Desk
from mirlab.show.web.content.state import Shown

TAUGHT = "taught"
"""The note of a correction that was given as an example."""
MOST_CLASSES = 9


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
        decided = self.desk.given(shown)
        if classes is None:
            classes = list(dict.fromkeys(c.label for c in decided.values() if c.note == TAUGHT))[
                :MOST_CLASSES
            ]
        if len(classes) > MOST_CLASSES or len(set(classes)) < len(classes):
            raise UsageError(f"expected up to {MOST_CLASSES} different classes, got {len(classes)}")
        rows = {track["id"]: row for row, track in enumerate(shown.tracks)}
        examples = [(rows[id], c.label) for id, c in decided.items() if c.label in classes and id in rows]
        may_ask = np.array([track["sound"] for track in shown.tracks], dtype=bool)
        if not may_ask.any():
            raise UsageError(
                f"{shown.name} has no sound, so nobody can be asked what it is: choose a library"
            )
        may_ask[
            [rows[id] for id, c in decided.items() if id in rows and (c.label in classes or not c.label)]
        ] = False
        artists = [_artist(track["artist"]) for track in shown.tracks]
        # One at a time: each takes a processor for up to a few seconds.
        with self._lock:
            kept = self._scores.get(shown.name)
            if kept is None or kept[0] is not shown:
                kept = self._scores[shown.name] = shown, Scores()
            taught = teach(
                shown.vectors,
                [row for row, _ in examples],
                [label for _, label in examples],
                classes,
                artists,
                may_ask,
                number=number,
                scores=kept[1],
            )
        return {
            "collection": shown.name,
            "file": str(self.desk.file.path),
            "examples": len(examples),
            "classes": [
                {"label": label, "examples": sum(said == label for _, said in examples)} for label in classes
            ],
            "accuracy": None if taught.accuracy is None else _interval(len(examples), taught.accuracy),
            "chance": taught.chance,
            "curve": [_interval(size, found) for size, found in taught.curve],
            "sentence": taught.sentence,
            "next": [{**shown.tracks[one.row], "why": _why(one)} for one in taught.asked],
        }


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
