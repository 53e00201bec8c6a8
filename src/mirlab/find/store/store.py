"""Rows on disk: one LanceDB table whose schema carries the recipe and the metric.

Every change is one commit of LanceDB, so that a reader, or whoever comes after a crash, sees the table before
it or after it and nothing between. What the rows mean (recipe, metric) lies in the same commit as the rows.

Contents: Store, is_one_of, quoted (SQL of values). What stands in a row is in rows.py.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

from mirlab.errors import MirlabError, OutputError, UsageError
from mirlab.find.space import Metric
from mirlab.find.store.facts import fact_column, facts_in, further_facts
from mirlab.find.store.head import PROTOCOL, Head, newer
from mirlab.find.store.history import Files, read_history
from mirlab.find.store.rows import FACTS, fact_fields
from mirlab.find.store.seals import Seals, damaged
from mirlab.find.store.sweeping import sweep
from mirlab.find.store.versioned import VersionedRecipe
from mirlab.imports import need
from mirlab.words import counted, their_words
from mirlab.words import quoted as in_words

_KEY = b"mirlab"
_TABLE = "tracks"
_KEPT_FOR = timedelta(hours=1)
"""Versions that the history does not keep stay for as long: a reader that opened one of them can finish."""
_NEVER = timedelta(days=36_500)


def lancedb() -> Any:
    """Import LanceDB; raises MissingExtra where it is not installed."""
    need("the library", "lancedb")
    import lancedb as module

    return module


class Store:
    """The table of one library.

    Parameters
    ----------
    folder : the library's
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        if str(folder).encode("utf-8", "surrogateescape").decode("utf-8", "replace") != str(folder):
            raise UsageError(f"{folder}: the path of a library must be UTF-8: rename the folder")
        self._lancedb = lancedb()
        self._seals = Seals(folder, folder / f"{_TABLE}.lance")
        self._table: Any = None
        self._head: tuple[int, Head] | None = None
        self._version: int | None = None
        self._count: tuple[int, int] | None = None
        self._began = (0, 0)
        self.changed = False

    @cached_property
    def _db(self) -> Any:
        # A connection makes the folder, which a dry run must not.
        return self._lancedb.connect(str(self.folder))

    def table(self) -> Any | None:
        """The version that was last looked at, None where nothing was ever added."""
        if self._table is None:
            self._seals.before_opening()
            if not any((self.folder / f"{_TABLE}.lance" / "_versions").glob("*.manifest")):
                if self._seals.there:
                    raise damaged(self.folder, "its table is missing")
                return None
            with self.reading():
                table = self._db.open_table(_TABLE)
                version = int(table.version)
            self._seals.after_opening(version)
            self._table = table
        return self._table

    def refresh(self) -> None:
        """Look at the newest complete version from now on; a search stays with the one it began with."""
        self._version = None
        had = self._table
        table = self.table()
        if had is not None and table is not None:
            self._seals.before_opening()
            with self.reading():
                table.checkout_latest()
                version = int(table.version)
            self._seals.after_opening(version)

    def head(self) -> Head | None:
        """VersionedRecipe and metric of that version; None where there are no rows yet."""
        table = self.table()
        if table is None:
            return None
        if self._head is None or self._head[0] != self.version:
            self._head = self.version, self._read_head(table)
        return self._head[1]

    def _read_head(self, table: Any) -> Head:
        try:
            with self.reading():
                schema = table.schema
            said = json.loads((schema.metadata or {})[_KEY])
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
            table = self.table()
            self._version = 0 if table is None else int(table.version)
        return self._version

    def count(self) -> int:
        """Number of rows of that version."""
        if self._count is None or self._count[0] != self.version:
            table = self.table()
            with self.reading():
                self._count = self.version, 0 if table is None else int(table.count_rows())
        return self._count[1]

    def read(self, columns: Sequence[str], where: str | None = None) -> Any:
        """Columns (stored names) of the rows that fit, by id, as a pyarrow.Table; `where` is trusted SQL."""
        table = self.table()
        if table is None:
            raise MirlabError(
                f"{self.folder}: the library is empty: add tracks first with  mirlab library add LIB SOURCE"
            )
        with self.reading():
            asked = table.search()
            if where is not None:
                asked = asked.where(where)
            names = list(dict.fromkeys(["id", *columns]))
            lacking = [field for field in _lacking(table) if field.name in names]
            there = [name for name in names if name not in {field.name for field in lacking}]
            # Without a limit LanceDB gives ten rows.
            rows = asked.select(there).limit(max(1, self.count())).to_arrow()
            if not self._seals.covers(self.version):
                # Text that is no text would come to light later, where nobody expects it.
                rows.validate(full=True)
            rows = rows.sort_by("id")
        if lacking:
            import pyarrow as pa

            for field in lacking:
                rows = rows.append_column(field, pa.nulls(rows.num_rows, field.type))
        return rows

    def complete(self) -> None:
        """Give a table of an earlier mirlab the facts that it lacks, null in every row."""
        table = self.table()
        if table is not None and (lacking := _lacking(table)):
            with self.writing():
                table.add_columns(lacking)

    def further(self) -> dict[str, str]:
        """The facts that are not every library's, with their kinds."""
        table = self.table()
        if table is None:
            return {}
        with self.reading():
            return further_facts(table.schema)

    def known(self, where: str | None = None) -> list[dict[str, Any]]:
        """What is known of the rows that fit, by id: FACTS, ``places``, and in ``facts`` the further ones."""
        further = [fact_column(name) for name in self.further()]
        rows = self.read([*FACTS, "places", *further], where).to_pylist()
        return [{**{name: row[name] for name in (*FACTS, "places")}, "facts": facts_in(row)} for row in rows]

    def rows(self, ids: Iterable[str]) -> Any:
        """Whole rows by id, as a pyarrow.Table."""
        table = self.table()
        assert table is not None
        return self.read(table.schema.names, is_one_of("id", ids))

    def merge(self, head: Head, rows: Any, gone: Iterable[str] = ()) -> None:
        """In one commit, put rows in, in the place of those of the same id, and take `gone` out.

        Columns for facts that were not there before come first, in a commit of their own.
        """
        import pyarrow as pa

        table = self.table()
        if table is not None and not self.count() and rows.schema.names != table.schema.names:
            # Nothing is there that other columns would change.
            self.rewrite(head, rows)
            return
        with self.writing():
            if table is None:
                self._table = self._db.create_table(
                    _TABLE, rows.replace_schema_metadata({_KEY: head.to_bytes()})
                )
                self.changed = True
                return
            new = further_facts(rows.schema).keys() - further_facts(table.schema).keys()
            if new:
                table.add_columns([rows.schema.field(fact_column(name)) for name in sorted(new)])
            for field in table.schema:
                if field.name not in rows.schema.names:
                    rows = rows.append_column(field, pa.nulls(rows.num_rows, field.type))
            names = [field.name for field in table.schema]
            merge = table.merge_insert("id").when_matched_update_all().when_not_matched_insert_all()
            gone = list(gone)
            if gone:
                merge = merge.when_not_matched_by_source_delete(is_one_of("id", gone))
            merge.execute(rows.select(names))
        self.changed = True

    def remove(self, ids: Sequence[str]) -> None:
        table = self.table()
        if table is not None and ids:
            with self.writing():
                table.delete(is_one_of("id", ids))
            self.changed = True

    def rewrite(self, head: Head, rows: Any) -> None:
        """Put a whole table in the place of the present one, in one commit."""
        with self.writing():
            self._table = self._db.create_table(
                _TABLE, rows.replace_schema_metadata({_KEY: head.to_bytes()}), mode="overwrite"
            )
        self.changed = True

    def tidy(self) -> None:
        """Join small files."""
        table = self.table()
        if table is not None:
            with self.writing():
                # What LanceDB itself would drop, the history may keep.
                table.optimize(cleanup_older_than=_NEVER)

    def sweep(self) -> None:
        """Drop versions that the history does not keep and nobody can be reading any more."""
        table = self.table()
        if table is not None:
            with self.writing():
                versions = table.list_versions()
                sizes = {int(v["version"]): int(v["metadata"]["total_files_size"]) for v in versions}
                sweep(self._seals, sizes, read_history(self.folder).tables(), _KEPT_FOR)

    def return_to(self, version: int) -> None:
        """In one commit, make the rows those of an earlier version; 0 is before there were any."""
        with self.writing():
            table = self._db.open_table(_TABLE)
            if version == 0:
                table.delete("TRUE")
            else:
                table.checkout(version)
                table.restore()
            self._table = None
        self.changed = True

    def at(self, version: int) -> Store:
        """The rows of an earlier version, for reading; raises MirlabError where they are gone."""
        earlier = Store(self.folder)
        with self.reading():
            earlier._table = self._db.open_table(_TABLE)
            earlier._table.checkout(version)
        return earlier

    def sums_of(self, version: int) -> dict[str, tuple[int, int]]:
        """Length and CRC-32 of the files of a version, by name."""
        return self._seals.sums_of(version) if version else {}

    def compare_with(self, files: Files) -> None:
        """Make sure that the files of an earlier version are what they were; raises MirlabError."""
        self._seals.compare_with(files)

    def begin(self) -> None:
        """Remember what a writer began with, for what is said if it has to stop; seal what is not sealed."""
        self._began = self.version, self.count()
        self.changed = False
        if self._began[0] and not self._seals.covers(self._began[0]):
            self._seals.write(self._began[0])

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Turn the database's errors into sentences; MirlabError."""
        try:
            yield
        except BaseException as error:
            if not _of_the_database(error):
                raise
            # Damage is said where there is some, and nowhere else.
            self._seals.compare_all()
            more = "its files match their checksums"
            if not self._seals.there:
                more = "if a file was lost or damaged, restore it from a backup or make the library again"
            raise MirlabError(
                f"{self.folder}: the library cannot be read: {their_words(error)}; {more}"
            ) from error

    @contextmanager
    def writing(self) -> Iterator[None]:
        """The same for a change, and seal what it committed; OutputError says how the library stands."""
        before, self._version = self.version, None
        try:
            yield
            self._check_whole()
        except BaseException as error:
            if not _of_the_database(error):
                raise
            self._take_back(before)
            raise OutputError(
                f"{self.folder}: the library cannot be written: {their_words(error)}. {self._stands()}. "
                "Free some space or choose a writable location, and run the command again"
            ) from error
        self._seals.write(self.version)

    def _check_whole(self) -> None:
        """See that what was committed can be read: on a full disk LanceDB commits files that it cut."""
        table = self._db.open_table(_TABLE)
        said = table.list_versions()[-1]["metadata"]["total_files_size"]
        there = self._seals.data_of(int(table.version))
        if sum(path.stat().st_size for path in there) != int(said):
            raise RuntimeError("the written data are incomplete")
        table.search().select(["id"]).limit(max(1, table.count_rows())).to_arrow()

    def _take_back(self, version: int) -> None:
        """Make a version the newest again, if what was committed after it can't be read."""
        try:
            self._check_whole()
        except BaseException as error:
            if not _of_the_database(error):
                raise
            self._seals.drop_after(version)
        self._table = None

    def _stands(self) -> str:
        """What became of the tracks since `begin`, in a sentence, by what is on disk now."""
        version, count = self._began
        newest = Store(self.folder)
        try:
            now = newest.version
            if now == version:
                return "It was not changed"
            rows = newest.count()
        except MirlabError:
            return "Its state cannot be read now"
        if rows == count:
            return f"It still contains {counted(rows, 'track')}; changes made before this step are kept"
        return (
            f"It now contains {counted(rows, 'track')} ({count:,} before); changes made before "
            "this step are kept"
        )


def _of_the_database(error: BaseException) -> bool:
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


def _lacking(table: Any) -> list[Any]:
    there = set(table.schema.names)
    return [field for field in fact_fields() if field.name not in there]
