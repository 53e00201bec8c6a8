"""All that was found out about the spaces of a collection.

Contents: Judgement.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mirlab.errors import UnknownName
from mirlab.find.evaluation.comparing import SpacePair, recognition, verdict
from mirlab.find.evaluation.retrieval import JudgedSpace
from mirlab.find.evaluation.scores import Condition
from mirlab.tabular import Record, Tabular


@dataclass(frozen=True, eq=False, repr=False)
class Judgement(Tabular):
    """How good the neighbours in one or several spaces of a collection are.

    ``judgement["seed"]`` is what was found out about one space.

    Parameters
    ----------
    name : of the collection
    relevance : what a correct neighbour shares with the query: "label", "artist", "album"; "" where nothing
        says which neighbours are correct
    spaces : in the order asked for
    pairs : every pair of spaces, compared on the same queries
    notes : sentences that every report must carry
    """

    name: str
    relevance: str
    spaces: tuple[JudgedSpace, ...]
    pairs: tuple[SpacePair, ...]
    notes: tuple[str, ...]

    shares = frozenset({"value", "chance"})

    def __getitem__(self, space: str) -> JudgedSpace:
        for judged in self.spaces:
            if judged.name == space:
                return judged
        raise UnknownName("space", space, [judged.name for judged in self.spaces])

    def figure_columns(self) -> tuple[tuple[str, ...], str]:
        return ("space", "condition", "measure"), "value"

    def records(self) -> list[Record]:
        """A row for each space, condition and measure, with its interval and what chance scores (shares)."""
        return [record for judged in self.spaces for record in judged.records()]

    def answer(self) -> str:
        """The verdict in a sentence, and a second one where altered sound tells the spaces apart."""
        return " ".join(filter(None, [verdict(self.spaces, self.pairs), recognition(self.spaces)]))

    @property
    def tracks(self) -> int:
        """How many tracks were judged."""
        return self.spaces[0].tracks

    @property
    def metric(self) -> str:
        """Of the first space."""
        return self.spaces[0].metric

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """Of the first space."""
        return self.spaces[0].conditions

    @property
    def trusted(self) -> Condition:
        """The strictest condition of the first space."""
        return self.spaces[0].trusted

    def to_dict(self) -> dict[str, Any]:
        """The result as JSON can hold it."""
        return {
            "results": [judged.to_dict() for judged in self.spaces],
            "comparisons": [pair.sentence() for pair in self.pairs],
            "collection": self.name,
            "relevance": self.relevance or None,
            "verdict": self.answer(),
            "pairs": [
                {
                    "first": pair.first,
                    "second": pair.second,
                    "measure": pair.measure,
                    "condition": pair.condition,
                    "queries": pair.queries,
                    "difference": pair.difference.to_dict(),
                    "distinguishable": pair.distinguishable,
                }
                for pair in self.pairs
            ],
            "notes": list(self.notes),
        }
