"""A protocol's splits as a cross-validator: what scikit-learn takes as ``cv=``.

    cv = mirlab.split("gtzan", "artist-kfold")
    X, y = cv.table.values, cv.table.labels
    cross_val_score(make_pipeline(StandardScaler(), SVC()), X, y, cv=cv)

The scaler stands inside the pipeline, so that each split fits it on its training rows alone: scaled before
the split, the test rows would be no news.

Contents: split, CrossValidator.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.sources import Source, called, read_source
from mirlab.data.splits.making import make_splits
from mirlab.data.splits.plan import SplitPlan
from mirlab.data.tables import Asked, Dataset, FeatureTable, SourceSpec, facts_of
from mirlab.data.tasks import decided
from mirlab.errors import UsageError
from mirlab.words import quoted


@dataclass(frozen=True, eq=False, repr=False)
class CrossValidator:
    """The splits of a table, for scikit-learn; `split` makes it.

    Parameters
    ----------
    plan : the splits, the protocol in words and its warnings
    table : the data that were split: ``table.values`` is X, ``table.labels`` is y; of tags and numbers
        ``table.targets.values`` is y
    source : what the data are called
    files : the sound file of each row, in the table's order; None for a table without sound
    """

    plan: SplitPlan
    table: FeatureTable
    source: str
    files: tuple[Path, ...] | None = None

    @property
    def paths(self) -> list[Path]:
        """The sound file of each row, in the table's order: X for a pipeline with a `FeatureExtractor`.

        Raises
        ------
        UsageError : the source was a table, which has no sound
        """
        if self.files is None:
            raise UsageError(
                f"paths: expected a source of sound files, got {self.source}, which has none: split the "
                "folder or manifest of its sounds, or use cv.table.values as X"
            )
        return list(self.files)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What whoever shows the scores must show too, e.g. how many test tracks share an artist."""
        return self.plan.warnings

    @property
    def groups(self) -> NDArray[np.intp]:
        """(n,) number of each row's artist (of its track, where no artist is known), for splits within."""
        return self.plan.groups

    def split(self, X: Any = None, y: Any = None, groups: Any = None) -> Iterator[tuple[Any, Any]]:
        """Yield (training rows, test rows), as row numbers, for each split.

        Parameters
        ----------
        X : (n, ...) as many rows as the table has, in its order
        y : (n,) the labels, or any other target
        groups : not used: the table says who belongs together

        Raises
        ------
        UsageError : another number of rows, or labels in another order than the table's
        """
        for name, given in (("X", X), ("y", y)):
            if given is not None and _length(given) != len(self.table):
                raise UsageError(
                    f"{name} has {_length(given):,} rows, and {self.source}, which was split, has "
                    f"{len(self.table):,}: pass all of them in the same order. A search inside "
                    "cross_val_score sees training rows only, so it needs a splitter of its own, such as "
                    "GroupKFold with cv.groups"
                )
        if y is not None and self.table.targets is None:
            self._check_order(np.asarray(y, dtype=object).ravel())
        elif y is not None:
            self._check_targets(np.asarray(y))
        for split in self.plan.splits:
            yield split.train.copy(), split.test.copy()

    def get_n_splits(self, X: Any = None, y: Any = None, groups: Any = None) -> int:
        """The number of splits; the arguments are not used."""
        return len(self.plan.splits)

    def _check_order(self, y: NDArray[np.object_]) -> None:
        """Raise UsageError where y holds the table's labels, but in other rows."""
        used = np.unique(np.concatenate([half for s in self.plan.splits for half in (s.train, s.test)]))
        labels = self.table.labels[used].astype(str)
        given = np.array([str(value) for value in y[used]])
        if set(given) == set(labels) and (given != labels).any():
            row = int(used[np.flatnonzero(given != labels)[0]])
            raise UsageError(
                f"y has the labels of {self.source} in another order: row {row + 1} is "
                f"{quoted(str(y[row]))} in y and {quoted(self.table.labels[row])} there. Pass X and y in the "
                "order of cv.table"
            )

    def _check_targets(self, y: NDArray[Any]) -> None:
        """Raise UsageError where y holds the table's targets, but in other rows."""
        values = self.table.targets.values if self.table.targets is not None else np.empty((0, 0))
        if y.shape != values.shape or not np.issubdtype(y.dtype, np.number):
            return
        differs = ~np.isclose(y, values, equal_nan=True).all(axis=1)
        if differs.any() and np.allclose(np.sort(y, axis=0), np.sort(values, axis=0), equal_nan=True):
            raise UsageError(
                f"y has the targets of {self.source} in another order, from row "
                f"{int(np.flatnonzero(differs)[0]) + 1} on. Pass X and y in the order of cv.table"
            )

    def __len__(self) -> int:
        return len(self.plan.splits)

    def __repr__(self) -> str:
        used = np.unique(np.concatenate([half for s in self.plan.splits for half in (s.train, s.test)])).size
        rows = f"{used:,}" if used == len(self.table) else f"{used:,} of {len(self.table):,}"
        name = self.source if len(self.source) <= 60 else f"...{self.source[-57:]}"
        warned = len(self.warnings)
        note = f"; {warned} warning{'s' * (warned > 1)}, see .warnings" if warned else ""
        many = f"{len(self)} split{'s' * (len(self) > 1)}"
        return f"<mirlab.split of {name} by {self.plan.name}: {many} of {rows} rows{note}>"


def split(
    source: Source,
    protocol: str = "artist-kfold",
    *,
    label: str | None = None,
    artist: str | None = None,
    task: str | None = None,
    targets: str | Sequence[str] | None = None,
    separator: str | None = None,
    facts: str | Path | None = None,
    corrections: str | Path | None = None,
    folds: int | None = None,
    repeats: int | None = None,
    test_size: float | None = None,
    column: str | None = None,
    seed: int = 0,
) -> CrossValidator:
    """Split data by a protocol, as a cross-validator that scikit-learn takes as ``cv=``.

    Parameters
    ----------
    source : anything `open_source` takes: a built-in name, a path, a FeatureTable, a pandas DataFrame, or a
        folder of sound, whose tracks are split in the order of ``cv.table.tracks``
    protocol : how to split; `mirlab protocols` lists them. The default keeps artists apart, and refuses data
        whose artists are not known
    label : the column of a table, or the fact of sound, that holds the labels
    artist : where the artists of sound come from: "tag", "folder" or "none", as of `open_source`
    task, targets, separator, facts : what is to be learnt where it is not one class, as in `evaluate`
    corrections : a CSV of corrections (data/sources/corrections.py) that labels and leaves out tracks
    folds, repeats : how many, of protocols that have them; None takes the protocol's own number
    test_size : share of the tracks that a random split tests on; None takes 0.3
    column : the column that the protocol "predefined" reads
    seed : not negative; the same seed gives the same splits

    Returns
    -------
    CrossValidator, which `cross_val_score`, `cross_validate`, `GridSearchCV` and all others take as ``cv=``.
    Rows without a label, or with an unknown tag or number, are in no split

    Raises
    ------
    UnknownName : no such protocol, column or target
    UsageError : an option that the protocol doesn't take, data that can be meant in two ways
    TableError : data that can't be split so; the message names the protocol and the column that it lacks

    Example
    -------
    >>> import mirlab
    >>> from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
    >>> from sklearn.model_selection import cross_val_score
    >>> from sklearn.pipeline import make_pipeline
    >>> from sklearn.preprocessing import StandardScaler
    >>> cv = mirlab.split("gtzan", "artist-kfold", folds=5)
    >>> cv
    <mirlab.split of gtzan by artist-kfold: 5 splits of 1,000 rows>
    >>> model = make_pipeline(StandardScaler(), LinearDiscriminantAnalysis())
    >>> scores = cross_val_score(model, cv.table.values, cv.table.labels, cv=cv)
    >>> print(f"{scores.mean():.2f}")
    0.54
    """
    opened = read_source(source, SourceSpec(label, artist, task, targets, separator, facts, corrections))
    table = _bare(opened, Asked(label)) if isinstance(opened, Dataset) else opened
    plan = make_splits(
        table,
        protocol,
        n_splits=folds,
        n_repeats=repeats,
        test_size=test_size,
        column=column,
        seed=seed,
    )
    files = tuple(track.path for track in opened.tracks) if isinstance(opened, Dataset) else None
    return CrossValidator(plan, table, called(source), files)


def _bare(dataset: Dataset, asked: Asked) -> FeatureTable:
    """The tracks without features, and what is to be learnt of them: all that splits need.

    `asked` is for data that nothing was asked of yet.
    """
    tracks: Sequence[Any] = dataset.tracks
    table = FeatureTable(
        tracks=np.array([None, *(track.id for track in tracks)], dtype=object)[1:],
        labels=np.array([None, *(track.label for track in tracks)], dtype=object)[1:],
        columns=(),
        values=np.empty((len(tracks), 0)),
        meta=facts_of(list(tracks)),
        notes=list(dataset.notes),
        provenance={"source": dataset.name},
    )
    return decided(table, dataset.asked or asked)


def _length(rows: Any) -> int:
    shape = getattr(rows, "shape", None)
    return int(shape[0]) if shape else len(rows)
