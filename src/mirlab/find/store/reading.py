"""The rows of one version of a library, for reading.

They are read from the copy (readcopy.py) where there is one and it holds what is asked for, else from the
LanceDB table. What was asked of a version is answered of that version, until `refresh`.

Contents: StoredRows, of_the_database, is_one_of, quoted (SQL of values).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import MirlabError, UsageError
from mirlab.find.space import Metric
from mirlab.find.store.facts import fact_column, facts_in, further_facts
from mirlab.find.store.head import KEY, PROTOCOL, Head, newer
from mirlab.find.store.readcopy import ReadCopy, read_copy
from mirlab.find.store.rows import FACTS, fact_fields, vectors_of
from mirlab.find.store.seals import Seals, damaged
from mirlab.find.store.versioned import VersionedRecipe, stored
from mirlab.imports import need
from mirlab.words import quoted as in_words
from mirlab.words import their_words

TABLE = "tracks"
_ROWS = 4096
"""Rows that are read at once where they are copied into another form."""


class StoredRows:
    """The rows of one library.

    Parameters
    ----------
    folder : the library's
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        if str(folder).encode("utf-8", "surrogateescape").decode("utf-8", "replace") != str(folder):
            raise UsageError(f"{folder}: the path of a library must be UTF-8: rename the folder")
        # What is missing is said now; the import itself, of a second and a half, waits until it is needed.
        need("the library", "lancedb")
        self._seals = Seals(folder, folder / f"{TABLE}.lance")
        self._table: Any = None
        self._copy: ReadCopy | None = None
        self._last_copy: ReadCopy | None = None
        self._head: tuple[int, Head] | None = None
        self._version: int | None = None
        self._count: tuple[int, int] | None = None

    @cached_property
    def _db(self) -> Any:
        # A connection makes the folder, which a dry run must not.
        import lancedb

        return lancedb.connect(str(self.folder))

    def table(self) -> Any | None:
        """The version that was last looked at, None where nothing was ever added."""
        if self._table is None:
            self._seals.before_opening()
            if not any((self.folder / f"{TABLE}.lance" / "_versions").glob("*.manifest")):
                if self._seals.there:
                    raise damaged(self.folder, "its table is missing")
                return None
            with self.reading():
                table = self._db.open_table(TABLE)
                version = int(table.version)
            self._seals.after_opening(version)
            if self._copy is not None and self._copy.version != version:
                # What was read from the copy and what is read now must be of one version.
                with self.reading():
                    table.checkout(self._copy.version)
            self._table = table
        return self._table

    def refresh(self) -> None:
        """Look at the newest complete version from now on; a search stays with the one it began with."""
        self._version = self._copy = None
        had = self._table
        if had is None and self._look_at_copy() is not None:
            return
        table = self.table()
        if had is not None and table is not None:
            self._seals.before_opening()
            with self.reading():
                table.checkout_latest()
                version = int(table.version)
            self._seals.after_opening(version)

    def _look_at_copy(self) -> ReadCopy | None:
        """The copy of the newest version, where there is one and the table was not opened."""
        if self._copy is None and self._table is None:
            self._seals.before_opening()
            version, said = max(self._seals.manifests(), default=0), self._seals.copy
            if said is not None and self._seals.covers(version):
                self._seals.after_opening(version)
                had = self._last_copy
                same = had is not None and (had.version, had.sum) == (version, said)
                self._copy = self._last_copy = had if same else read_copy(self.folder, version, said)
        return self._copy

    @property
    def names(self) -> Sequence[str]:
        """The stored names of that version's columns; none where nothing was ever added."""
        copy = self._look_at_copy()
        if copy is not None:
            return copy.names
        table = self.table()
        with self.reading():
            return () if table is None else tuple(table.schema.names)

    @property
    def _schema(self) -> Any:
        """The schema of that version, with at least every column that is no feature's; None without rows."""
        copy = self._look_at_copy()
        if copy is not None:
            return copy.rows.schema
        table = self.table()
        with self.reading():
            return None if table is None else table.schema

    def head(self) -> Head | None:
        """VersionedRecipe and metric of that version; None where there are no rows yet."""
        schema = self._schema
        if schema is None:
            return None
        if self._head is None or self._head[0] != self.version:
            self._head = self.version, self._read_head(schema)
        return self._head[1]

    def _read_head(self, schema: Any) -> Head:
        try:
            said = json.loads((schema.metadata or {})[KEY])
            protocol = said["protocol"]
            if protocol <= PROTOCOL:
                return Head(
                    VersionedRecipe.from_dict(said["recipe"]),
                    Metric.from_dict(said["metric"]),
                    str(said["fitted_to"]),
                )
        except (KeyError, TypeError, ValueError, UsageError) as error:
            raise damaged(
                self.folder, f"the description of its table is missing or damaged ({in_words(error)})"
            ) from error
        raise newer(self.folder, protocol)

    @property
    def version(self) -> int:
        """Number of that version, 0 where nothing was ever added."""
        if self._version is None:
            copy = self._look_at_copy()
            table = self.table() if copy is None else None
            self._version = copy.version if copy else 0 if table is None else int(table.version)
        return self._version

    def count(self) -> int:
        """Number of rows of that version."""
        if self._count is None or self._count[0] != self.version:
            copy = self._look_at_copy()
            if copy is not None:
                self._count = copy.version, int(copy.rows.num_rows)
            else:
                table = self.table()
                with self.reading():
                    self._count = self.version, 0 if table is None else int(table.count_rows())
        return self._count[1]

    def read(self, columns: Sequence[str], where: str | None = None) -> Any:
        """Columns (stored names) of the rows that fit, by id, as a pyarrow.Table; `where` is trusted SQL."""
        names = list(dict.fromkeys(["id", *columns]))
        copy = self._look_at_copy()
        if copy is not None and where is None and self._table is None:
            lacking = [field for field in lacking_facts(copy.names) if field.name in names]
            there = [name for name in names if name not in {field.name for field in lacking}]
            if set(there) <= set(copy.rows.schema.names):
                return _with_nulls(copy.rows.select(there), lacking)
        table = self.table()
        if table is None:
            raise MirlabError(
                f"{self.folder}: the library is empty: add tracks first with  mirlab library add LIB SOURCE"
            )
        with self.reading():
            asked = table.search()
            if where is not None:
                asked = asked.where(where)
            lacking = [field for field in lacking_facts(table.schema.names) if field.name in names]
            there = [name for name in names if name not in {field.name for field in lacking}]
            # Without a limit LanceDB gives ten rows.
            rows = asked.select(there).limit(max(1, self.count())).to_arrow()
            if not self._seals.covers(self.version):
                # Text that is no text would come to light later, where nobody expects it.
                rows.validate(full=True)
            rows = rows.sort_by("id")
        return _with_nulls(rows, lacking)

    def matrix(self, columns: Sequence[str], ids: Sequence[str]) -> NDArray[np.float64]:
        """Features (n, D) of rows, read in parts so that they are in memory once.

        Parameters
        ----------
        columns : of a recipe
        ids : of the rows, each of them there, in the order of the matrix
        """
        values = np.empty((len(ids), len(columns)))
        place = {id: number for number, id in enumerate(ids)}
        names = [stored(name) for name in columns]
        table = self.table()
        if table is None or not names:
            return values
        with self.reading():
            asked = table.search().select(["id", *names]).limit(max(1, self.count()))
            for batch in asked.to_batches(_ROWS):
                if not self._seals.covers(self.version):
                    batch.validate(full=True)
                rows = np.array([place.get(id, -1) for id in batch["id"].to_pylist()])
                wanted = rows >= 0
                for column, name in enumerate(names):
                    numbers = batch[name].to_numpy(zero_copy_only=False)
                    values[rows[wanted], column] = numbers[wanted]
        return values

    def vectors(self, ids: Sequence[str] | NDArray[np.object_]) -> NDArray[np.float32]:
        """The vectors (n, p) of all rows, in memory once.

        Parameters
        ----------
        ids : of all rows, sorted
        """
        copy = self._look_at_copy()
        if copy is not None and self._table is None:
            found: NDArray[np.float32] = vectors_of(self.read(["vector"]))
            return found
        head, table = self.head(), self.table()
        assert head is not None
        assert table is not None
        vectors = np.empty((len(ids), head.metric.size), dtype=np.float32)
        place = {id: number for number, id in enumerate(ids)}
        with self.reading():
            asked = table.search().select(["id", "vector"]).limit(max(1, self.count()))
            for batch in asked.to_batches(_ROWS):
                if not self._seals.covers(self.version):
                    batch.validate(full=True)
                rows = [place[id] for id in batch["id"].to_pylist()]
                vectors[rows] = np.from_dlpack(batch["vector"].flatten()).reshape(len(rows), -1)
        return vectors

    def further(self) -> dict[str, str]:
        """The facts that are not every library's, with their kinds."""
        schema = self._schema
        return {} if schema is None else further_facts(schema)

    def known(self, where: str | None = None) -> list[dict[str, Any]]:
        """What is known of the rows that fit, by id: FACTS, ``places``, and in ``facts`` the further ones."""
        return list(self.each_known((*FACTS, "places"), where))

    def each_known(self, names: Sequence[str], where: str | None = None) -> Iterator[dict[str, Any]]:
        """The same one after another, of FACTS and ``places`` only `names`."""
        further = [fact_column(name) for name in self.further()]
        rows = self.read([*names, *further], where)
        columns = [rows[name].to_pylist() for name in names]
        facts = map(facts_in, rows.select(further).to_pylist()) if further else iter(dict, None)
        for values, more in zip(zip(*columns, strict=True), facts, strict=False):
            yield {**dict(zip(names, values, strict=True)), "facts": more}

    def rows(self, ids: Iterable[str]) -> Any:
        """Whole rows by id, as a pyarrow.Table."""
        return self.read(self.names, is_one_of("id", ids))

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Turn the database's errors into sentences; MirlabError."""
        try:
            yield
        except BaseException as error:
            if not of_the_database(error):
                raise
            # Damage is said where there is some, and nowhere else.
            self._seals.compare_all()
            more = "its files match their checksums"
            if not self._seals.there:
                more = "if a file was lost or damaged, restore it from a backup or make the library again"
            raise MirlabError(
                f"{self.folder}: the library cannot be read: {their_words(error)}; {more}"
            ) from error


def of_the_database(error: BaseException) -> bool:
    """Whether an error is LanceDB's or Arrow's; a panic of compiled code reaches Python as no Exception."""
    kinds = {"pyo3_runtime", "pyarrow.lib"}
    return isinstance(error, RuntimeError | OSError | ValueError) or type(error).__module__ in kinds


def is_one_of(column: str, values: Iterable[str]) -> str:
    """SQL for membership; values are quoted."""
    items = ", ".join(map(quoted, values))
    return f"{column} IN ({items})" if items else "FALSE"


def quoted(text: str) -> str:
    """Text as SQL has it."""
    return "'" + text.replace("'", "''") + "'"


def lacking_facts(names: Iterable[str]) -> list[Any]:
    """The fields of FACTS that are not among the names of columns."""
    there = set(names)
    return [field for field in fact_fields() if field.name not in there]


def _with_nulls(rows: Any, lacking: Sequence[Any]) -> Any:
    if lacking:
        import pyarrow as pa

        for field in lacking:
            rows = rows.append_column(field, pa.nulls(rows.num_rows, field.type))
    return rows
