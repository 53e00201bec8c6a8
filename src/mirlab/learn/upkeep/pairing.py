"""What two bundles say of the same rows.

Contents: Pair, common_names.
"""

from __future__ import annotations

import numpy as np

from mirlab.data.naming import label_key
from mirlab.data.tables import Dataset, FeatureTable
from mirlab.errors import TableError
from mirlab.learn.bundle import Classifier, Prediction
from mirlab.learn.upkeep.inputs import Inputs
from mirlab.learn.upkeep.seen import recorded_of
from mirlab.typing import Bools, Integers
from mirlab.words import counted


def common_names(a: Classifier, b: Classifier) -> dict[str, tuple[str, str]]:
    """By key, what both say, as each spells it."""
    theirs = {label_key(one): one for one in b.labels}
    return {key: (one, theirs[key]) for one in a.labels if (key := label_key(one)) in theirs}


class Pair:
    """What both say of the same rows.

    Attributes
    ----------
    both : the bundles
    tables : of each, the n rows
    said : of each, the n answers
    seen, unknown : of each, (n,) whether a row is of its training, and unknown
    failures, left_out : tracks that one could not analyse, and that were left out as they were trained on
    notes : of the source, in sentences
    """

    def __init__(
        self,
        both: tuple[Classifier, ...],
        tables: list[FeatureTable],
        said: list[list[Prediction]],
        seen: list[Bools],
        failures: int,
        left_out: int,
        notes: list[str],
    ) -> None:
        self.both, self.tables, self.said, self.seen = both, tables, said, seen
        self.failures, self.left_out, self.notes = failures, left_out, notes
        self.unknown = [np.array([bool(one.unknown) for one in each], dtype=bool) for each in said]

    @classmethod
    def of(
        cls,
        both: tuple[Classifier, ...],
        inputs: list[Inputs],
        opened: Dataset | FeatureTable,
        name: str,
        coverage: float,
        unseen: bool,
    ) -> Pair:
        rows = _same_rows(inputs, opened)
        tables = [one.table.rows(mine) for one, mine in zip(inputs, rows, strict=True)]
        seen = [one.trained_on[mine] for one, mine in zip(inputs, rows, strict=True)]
        said = [
            one.predict_features(table, coverage=coverage) for one, table in zip(both, tables, strict=True)
        ]
        notes = [note for one in inputs for note in one.notes]
        errors = [[one.unanswered for one in each] for each in said]
        usable = np.array([not (x or y) for x, y in zip(*errors, strict=True)], dtype=bool)
        if not usable.any():
            first = next(filter(None, [*errors[0], *errors[1]]), "there is none")
            raise TableError(f"{name}: no row can be judged by both, the first: {first}")
        if not usable.all():
            first = next(x or y for x, y in zip(*errors, strict=True) if x or y)
            notes.append(f"{counted(int((~usable).sum()), 'row')} left out, the first: {first}")
        either = seen[0] | seen[1]
        left_out = len(set(tables[0].tracks[either & usable])) if unseen else 0
        if unseen:
            usable &= ~either
            if not usable.any():
                raise TableError(
                    f"{name}: every track was trained on by one of the two: give others, or leave out "
                    "--unseen"
                )
            unsure = [side for side, one in zip("AB", both, strict=True) if _unsure(one, opened)]
            if unsure:
                keeps = "they keep of their" if len(unsure) > 1 else "it keeps of its"
                notes.append(
                    f"{' and '.join(unsure)} may have been trained on more of these tracks: what {keeps} "
                    "training doesn't tell."
                )
        kept = np.flatnonzero(usable)
        failures = len(opened) - len(tables[0]) if isinstance(opened, Dataset) else 0
        return cls(
            both,
            [table.rows(kept) for table in tables],
            [[each[row] for row in kept] for each in said],
            [one[kept] for one in seen],
            failures,
            left_out,
            notes,
        )


def _same_rows(inputs: list[Inputs], opened: Dataset | FeatureTable) -> list[Integers]:
    """The rows of each that are of the same tracks, in one order."""
    if isinstance(opened, FeatureTable):
        return [np.arange(len(opened))] * 2
    places = [{str(track): i for i, track in enumerate(one.table.tracks)} for one in inputs]
    shared = [track for track in places[0] if track in places[1]]
    return [np.array([place[track] for track in shared], dtype=np.intp) for place in places]


def _unsure(classifier: Classifier, opened: Dataset | FeatureTable) -> bool:
    """Whether there may be tracks of the training that can't be recognised."""
    recorded = recorded_of(classifier.card) if isinstance(opened, Dataset) else None
    data = classifier.card.get("data")
    tracks = data.get("tracks") if isinstance(data, dict) else None
    return not (recorded is not None and recorded.complete) and tracks != len(classifier.background)
