"""A table of features: one row a track (or a slice of one), one column a number.

`values` is (n, d) float64. Rows carry the track's id, its label (None where unknown) and whatever
else is known of it in `meta`, one array of length n per name: ``artist``, ``artist_id``, ``album``,
``title``, ``group``, ``artist_fold``, ``fault_filtered``, ``compilation``, and for slices
``segment_start`` and ``segment_stop`` in seconds.

What is to be learnt of a row is its label, or its `targets`: several tags, or numbers. In Parquet and
CSV they stand in columns headed ``tag:NAME`` and ``target:NAME``.

In CSV, where nothing else tells facts from features, facts other than TEXT_FACTS and OTHER_FACTS are
headed ``fact:NAME`` (``fact:duration``).

Contents: FeatureTable.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mirlab.audio.registry import Column, Term, expand
from mirlab.data.naming import label_of
from mirlab.data.tables.arrow_parts import (
    KEY,
    PROTOCOL,
    column_named,
    fact_array,
    fact_of,
    joined_facts,
    matrix_in,
    objects_of,
    table_head,
    texts_in,
)
from mirlab.data.tables.datahash import with_facts
from mirlab.data.tables.preview import preview
from mirlab.data.tables.target_columns import TARGET_PREFIXES, headed, targets_in
from mirlab.data.tables.targets import Targets, TaskName
from mirlab.errors import TableError, UnknownName
from mirlab.files import (
    FACT_PREFIX,
    FEATURE_PREFIX,
    OTHER_FACTS,
    TABLE,
    TABLE_CSV,
    TEXT_FACTS,
    guarded,
    guarded_column,
    parquet_schema,
    read_parquet,
    replacing,
)
from mirlab.seams import reach
from mirlab.words import counted, quoted

_GROUP_ROWS = 1 << 14
"""Rows that are written together: so many are in memory a second time."""


@dataclass
class FeatureTable:
    """Features of tracks, with labels and facts.

    Parameters
    ----------
    tracks : (n,) ids; repeated only in a table of slices
    labels : (n,) class names, None where unknown; numbers become text (1.0 is "1"), NaN is None
    columns : d structured names, each once
    values : (n, d) float64
    meta : further facts, each (n,)
    notes : sentences that every report about this table must carry
    provenance : where the numbers came from (source, features with versions, FrameSpec, versions)
    targets : tags or numbers to learn in place of the labels; None where labels are learnt

    Raises
    ------
    TableError : lengths that disagree, columns that repeat, rows that repeat
    """

    tracks: NDArray[np.object_]
    labels: NDArray[np.object_]
    columns: tuple[Column, ...]
    values: NDArray[np.float64]
    meta: dict[str, NDArray[np.object_]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    provenance: dict[str, Any] = field(default_factory=dict)
    targets: Targets | None = None

    def __post_init__(self) -> None:
        self.tracks, self.labels = objects_of(self.tracks), objects_of(self.labels)
        if not all(label is None or isinstance(label, str) for label in self.labels):
            self.labels = objects_of(label_of(label) for label in self.labels)
        self.columns = tuple(self.columns)
        self.values = np.ascontiguousarray(self.values, dtype=np.float64)
        self.meta = {name: objects_of(map(fact_of, values)) for name, values in self.meta.items()}
        n, d = len(self.tracks), len(self.columns)
        if self.values.shape != (n, d):
            raise TableError(f"expected values of shape ({n}, {d}), got {self.values.shape}")
        for name, values in {"labels": self.labels, **self.meta}.items():
            if len(values) != n:
                raise TableError(f"expected {n} values of {name}, one per row, got {len(values)}")
        if self.targets is not None and len(self.targets) != n:
            raise TableError(f"expected {n} rows of targets, one per row, got {len(self.targets)}")
        repeated = [str(c) for c, times in Counter(self.columns).items() if times > 1]
        if repeated:
            raise TableError(
                f"expected each column once, but these appear more than once: {', '.join(repeated[:5])}"
            )
        starts = self.meta.get("segment_start")
        rows = Counter(self.tracks if starts is None else zip(self.tracks, starts, strict=True))
        twice = [str(row) for row, times in rows.items() if times > 1]
        if twice:
            raise TableError(
                f"expected each track once, got {len(twice)} ids again, first {quoted(twice[0])}: "
                "remove the repeated rows or give them different ids"
            )

    def __len__(self) -> int:
        return len(self.tracks)

    def __repr__(self) -> str:
        rows, columns = counted(len(self), "row"), counted(len(self.columns), "column")
        if self.targets is None:
            return f"<FeatureTable, {rows} x {columns}, {counted(len(self.classes), 'class', 'classes')}>"
        learnt = counted(len(self.targets.names), self.task.removesuffix("s"))
        return f"<FeatureTable, {rows} x {columns}, {learnt}>"

    def _repr_html_(self) -> str:
        return preview(repr(self)[1:-1], self)

    @property
    def classes(self) -> dict[str, int]:
        """Number of rows per label, sorted by label; unlabelled rows are not counted."""
        return dict(sorted(Counter(label for label in self.labels if label is not None).items()))

    @property
    def task(self) -> TaskName:
        """What is to be learnt of a row: "class", "tags" or "numbers"."""
        return "class" if self.targets is None else self.targets.task

    @property
    def labelled(self) -> NDArray[np.bool_]:
        """(n,) whether what is to be learnt of a row is known: its label, or all of its targets."""
        if self.targets is not None:
            return self.targets.known
        return np.array([label is not None for label in self.labels], dtype=bool)

    @property
    def features(self) -> list[str]:
        """Names of the features that the columns belong to, in order."""
        return list(dict.fromkeys(column.feature for column in self.columns))

    @property
    def data_hash(self) -> str:
        """SHA-256 over ids, labels, column names, values and targets: equal data, equal hash."""
        digest = hashlib.sha256()
        starts = self.meta.get("segment_start", np.array([]))
        head = [
            list(self.tracks),
            list(self.labels),
            [str(c) for c in self.columns],
            [str(s) for s in starts],
        ]
        digest.update(json.dumps(head, ensure_ascii=False).encode("utf-8", "surrogatepass"))
        digest.update(np.ascontiguousarray(self.values, dtype="<f8").data)
        if self.targets is not None:
            said = json.dumps([self.targets.task, *self.targets.names], ensure_ascii=False)
            digest.update(said.encode("utf-8", "surrogatepass"))
            digest.update(np.ascontiguousarray(self.targets.values, dtype="<f8").data)
        return digest.hexdigest()

    @property
    def data_hash_v2(self) -> str:
        """SHA-256 over these and the facts that splits may depend on: artists, groups, folds."""
        return with_facts(self.data_hash, self.meta)

    def select(self, terms: str | Iterable[str | Term]) -> FeatureTable:
        """Keep the columns that the terms ask for, in the order of the terms.

        Raises
        ------
        UnknownName : a term that matches no column, with the closest ones
        """
        positions: dict[int, None] = {}
        for term in expand(terms):
            found = [i for i, column in enumerate(self.columns) if term.matches(column)]
            if not found:
                known = [str(c) for c in self.columns] + self.features
                raise UnknownName("column", str(term), known, where="this table")
            positions.update(dict.fromkeys(found))
        order = list(positions)
        return self._with(columns=tuple(self.columns[i] for i in order), values=self.values[:, order])

    def rows(self, which: ArrayLike) -> FeatureTable:
        """Keep rows by a boolean mask (n,) or by positions."""
        picked = np.asarray(which)
        index = np.flatnonzero(picked) if picked.dtype == bool else picked.astype(np.intp)
        return self._with(
            tracks=self.tracks[index],
            labels=self.labels[index],
            values=self.values[index],
            meta={name: values[index] for name, values in self.meta.items()},
            targets=None if self.targets is None else self.targets.rows(index),
        )

    def _with(self, **changes: Any) -> FeatureTable:
        mine: dict[str, Any] = {
            "tracks": self.tracks,
            "labels": self.labels,
            "columns": self.columns,
            "values": self.values,
            "meta": dict(self.meta),
            "notes": list(self.notes),
            "provenance": dict(self.provenance),
            "targets": self.targets,
        }
        return FeatureTable(**{**mine, **changes})

    def to_arrow(self) -> Any:
        """Return a pyarrow.Table: track, label, the facts, then the features as float64.

        A fact whose values share no type (numbers and text) becomes text.
        """
        return next(self._parts(max(1, len(self))))

    def _parts(self, rows: int) -> Iterator[Any]:
        """The table as pyarrow.Tables of so many rows (at least one table, which may be empty)."""
        import pyarrow as pa

        facts: dict[str, Any] = {
            "track": pa.array(list(self.tracks), pa.string()),
            "label": pa.array(list(self.labels), pa.string()),
        }
        facts.update({name: fact_array(list(values)) for name, values in self.meta.items()})
        facts.update({name: pa.array(values) for name, values in headed(self.targets).items()})
        head = {
            "protocol": PROTOCOL,
            "meta": list(self.meta),
            "notes": self.notes,
            "provenance": self.provenance,
        }
        text = json.dumps(head, ensure_ascii=False)
        for start in range(0, max(1, len(self)), rows):
            columns = {name: array[start : start + rows] for name, array in facts.items()}
            values = self.values[start : start + rows]
            columns.update({str(c): pa.array(values[:, i]) for i, c in enumerate(self.columns)})
            yield pa.table(columns).replace_schema_metadata({KEY: text})

    def to_pandas(self) -> Any:
        """The table as a pandas DataFrame: track, label, the facts, then the features as float64.

        Raises
        ------
        MissingExtra : pandas is not installed; the message has the pip command
        """
        from mirlab.data.tables.pandas_frame import frame_of

        return frame_of(self.to_arrow(), list(self.meta), self.notes)

    @classmethod
    def from_pandas(cls, frame: Any, label: str | None = None) -> FeatureTable:
        """Read a DataFrame: one of `to_pandas` gives the same table, another is read by the rules of a file.

        Parameters
        ----------
        label : the column with the labels; "label" where None

        Raises
        ------
        TableError : what is an error in a file, and no such column of labels
        """
        from mirlab.data.tables.pandas_frame import prepared

        table: FeatureTable = reach("table of a DataFrame")(prepared(frame, label))
        return table

    def to_parquet(self, path: str | Path, *, force: bool = False) -> None:
        """Write the table; whole or not at all. Equal tables give equal bytes.

        Raises
        ------
        OutputError : no permission, no space, or a file that is no table of mirlab's, without `force`
        """
        import pyarrow.parquet as pq

        with replacing(path, TABLE, force=force) as part:
            # In groups, so that a large table is not copied as a whole.
            parts = self._parts(_GROUP_ROWS)
            first = next(parts)
            with pq.ParquetWriter(part, first.schema, compression="zstd") as writer:
                writer.write_table(first)
                for rows in parts:
                    writer.write_table(rows)

    def _asserted(self) -> set[str]:
        """Columns of a foreign table that were headed as features."""
        named = self.provenance.get("features", ()) if self.provenance.get("kind") == "table" else ()
        return {str(column) for column in self.columns if column.feature in named}

    def to_csv(self, path: str | Path, *, force: bool = False) -> None:
        """Write the table as CSV (UTF-8, a header line); notes and provenance don't fit and are left out.

        `open_table` reads it again: facts that it can't know by their names are headed ``fact:NAME``. Facts
        of several texts are one text there, "guitar; drums".

        Raises
        ------
        TableError : a fact of several texts, one of which has a semicolon in it
        OutputError : no permission, no space, or a file that is no table of mirlab's, without `force`
        """
        import pyarrow as pa
        import pyarrow.csv as csv

        with replacing(path, TABLE_CSV, force=force) as part:
            table = joined_facts(self.to_arrow(), path)
            # Earlier versions took a bare duration for a feature.
            bare = {*TEXT_FACTS, *OTHER_FACTS} - {"duration"}
            headers = [
                f"{FACT_PREFIX}{n}" if n in self.meta and n not in bare else n for n in table.column_names
            ]
            headers = [f"{FEATURE_PREFIX}{n}" if n in self._asserted() else n for n in headers]
            cells = [guarded_column(column) for column in table.columns]
            csv.write_csv(pa.table(cells, names=[guarded(name) for name in headers]), part)

    @classmethod
    def from_parquet(cls, path: str | Path) -> FeatureTable:
        """Read a table that `to_parquet` wrote, or what is left of it after somebody edited it.

        Facts may have been dropped; track, label and the features must be what they were.

        Raises
        ------
        TableError : not Parquet, not one of ours, written by a newer mirlab, or edited so that it lacks
            tracks or labels, or holds columns that are no features
        """
        schema = parquet_schema(path)
        head = table_head(schema.empty_table(), path)
        if head is None:
            raise TableError(f"{path}: a Parquet file, but not written by mirlab")
        times = Counter(schema.names)
        for name in ("track", "label"):
            if name not in times:
                raise TableError(
                    f'{path}: written by mirlab and edited since: expected a column "{name}", and there is '
                    "none: put it back, or write the file again"
                )
        twice = [name for name in times if times[name] > 1]
        if twice:
            raise TableError(
                f"{path}: expected each column once, but these appear more than once: {', '.join(twice[:5])}"
            )
        meta = [name for name in head["meta"] if name in times]
        known = {"track", "label", *meta}
        names = [n for n in schema.names if n not in known and not n.startswith(TARGET_PREFIXES)]
        columns = tuple(column_named(name, path) for name in names)
        table = read_parquet(path, [name for name in schema.names if name not in set(names)])
        return cls(
            tracks=texts_in(table, "track", path),
            labels=texts_in(table, "label", path),
            columns=columns,
            values=matrix_in(path, names, len(table)),
            meta={n: objects_of(table[n].to_pylist()) for n in meta},
            targets=targets_in(table, path),
            notes=list(head["notes"]),
            provenance=dict(head["provenance"]),
        )
