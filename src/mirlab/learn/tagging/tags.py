"""Answers: the tags of sounds, with their scores.

Conventions: a score is what the model gives for a tag, averaged over the patches of the sound. Scores are not
probabilities: they don't sum to 1, and a tag that is rare in the model's training data has low ones even
where it fits. Times are seconds.

Contents: Tagged, Tags.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from mirlab.tabular import Record, TabularList, csv_text
from mirlab.words import counted

SCORE = "score:"
"""What the name of a column begins with that holds the scores of a tag."""


@dataclass(frozen=True)
class Tagged:
    """The tags of one sound or of a part of it; where `error` or `reason` is set, there are none.

    Parameters
    ----------
    path : of the file, as it was given; of a track in a collection its id
    scores : by tag, highest first
    start, stop : the part, in seconds from the start of the file; None for the whole
    notes : what is odd about the sound: silence, shorter than a patch, channels that cancel
    error : why there is no answer; "" where there is one
    reason : why a sound that was analysed has no tags: it is silence; "" where it has
    """

    path: str
    scores: Mapping[str, float] = field(default_factory=dict)
    start: float | None = None
    stop: float | None = None
    notes: tuple[str, ...] = ()
    error: str = ""
    reason: str = ""

    def top(self, n: int = 8) -> list[tuple[str, float]]:
        """The n tags of the highest scores, with these, highest first."""
        return list(self.scores.items())[:n]

    def as_json(self) -> dict[str, Any]:
        """The result for machines; a file that failed has `error` and null for the scores."""
        part = {} if self.start is None else {"start": self.start, "stop": self.stop}
        if self.error:
            return {"path": self.path, **part, "scores": None, "error": self.error}
        return {
            "path": self.path,
            **part,
            "scores": dict(self.scores),
            **({"reason": self.reason} if self.reason else {}),
            **({"notes": list(self.notes)} if self.notes else {}),
        }


class Tags(TabularList[Tagged]):
    """The tags of several sounds, in their order: a list of Tagged.

    Attributes
    ----------
    model : the name of the model that gave them
    names : of its tags, in its own order
    """

    most_shown = 8
    """Tags of a sound that tables for people show; `to_pandas` and `to_csv` have all."""

    def __init__(self, found: Iterable[Tagged], model: str, names: tuple[str, ...]) -> None:
        super().__init__(found)
        self.model, self.names = model, names

    def records(self) -> list[Record]:
        """A row for each sound or part: a column score:TAG for each tag, and why there are none."""
        sliced = any(said.start is not None for said in self)
        return [
            {
                "path": said.path,
                **({"start": said.start, "stop": said.stop} if sliced else {}),
                **{f"{SCORE}{name}": said.scores.get(name) for name in self.names},
                "error": said.error or None,
            }
            for said in self
        ]

    def csv_text(self) -> str:
        """The rows as CSV: a column score:TAG for each tag in full precision, and why there are none."""
        return csv_text(self.records())

    def _printed(self, rows: list[Record] | None = None) -> tuple[list[str], list[list[str]], list[bool]]:
        """For people: fifty columns would be no table, so the highest scores stand in one."""
        if rows is not None:
            return super()._printed(rows)
        return super()._printed(
            [
                {
                    **{name: value for name, value in row.items() if not name.startswith(SCORE)},
                    "tags_(scores)": said.reason
                    or ", ".join(f"{tag} {x:.2f}" for tag, x in said.top(self.most_shown)),
                }
                for said, row in zip(self, self.records(), strict=True)
            ]
        )

    def headline(self) -> str:
        """How many sounds were tagged by which model, and how many could not be."""
        paths = dict.fromkeys(said.path for said in self)
        failed = len(dict.fromkeys(said.path for said in self if said.error))
        lost = f", {failed} could not be analysed" if failed else ""
        return (
            f"{counted(len(paths) - failed, 'sound')} tagged by {self.model}{lost}. "
            "Scores are not probabilities."
        )
