"""Rows on disk: one LanceDB table whose schema carries the recipe and the metric.

Every change is one commit of LanceDB, so that a reader, or whoever comes after a crash, sees the table before
it or after it and nothing between. What the rows mean (recipe, metric) lies in the same commit as the rows.

What is read of it is in reading.py, what stands in a row in rows.py.

Contents: Store.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import timedelta
from itertools import chain
from pathlib import Path
from typing import Any

from mirlab.errors import MirlabError, OutputError
from mirlab.find.store.facts import fact_column, further_facts
from mirlab.find.store.head import KEY, Head
from mirlab.find.store.history import Files, read_history
from mirlab.find.store.readcopy import write_copy
from mirlab.find.store.reading import TABLE, StoredRows, is_one_of, lacking_facts, of_the_database
from mirlab.find.store.seals import sweep
from mirlab.find.store.versioned import stored
from mirlab.words import counted, their_words

_KEPT_FOR = timedelta(hours=1)
"""Versions that the history does not keep stay for as long: a reader that opened one of them can finish."""
_NEVER = timedelta(days=36_500)


class Store(StoredRows):
    """The table of one library.

    Parameters
    ----------
    folder : the library's
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._began = (0, 0)
        self.changed = False

    def complete(self) -> None:
        """Give a table of an earlier mirlab the facts that it lacks, null in every row."""
        table = self.table()
        if table is not None and (lacking := lacking_facts(table.schema.names)):
            with self.writing():
                table.add_columns(lacking)

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
                    TABLE, rows.replace_schema_metadata({KEY: head.to_bytes()})
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
                TABLE, rows.replace_schema_metadata({KEY: head.to_bytes()}), mode="overwrite"
            )
        self.changed = True

    def rewrite_in_parts(self, head: Head, parts: Iterator[Any]) -> None:
        """As `rewrite`, of pyarrow.Tables that are made one after another; at least one."""
        import pyarrow as pa

        first = next(parts)
        schema = first.schema.with_metadata({KEY: head.to_bytes()})
        tables = chain([first], parts)
        batches = (batch for part in tables for batch in part.cast(schema).combine_chunks().to_batches())
        with self.writing():
            self._table = self._db.create_table(
                TABLE, pa.RecordBatchReader.from_batches(schema, batches), mode="overwrite"
            )
        self.changed = True

    def copy_rows(self, most: int) -> None:
        """Make the copy that is read without LanceDB, if there are at most so many rows and it is not there.

        Where the place takes no more, there is none: the table itself is read.
        """
        version = self.version
        if (
            not version
            or self.count() > most
            or not self._seals.covers(version)
            or self._seals.copy is not None
        ):
            return
        head = self.head()
        assert head is not None
        features = {stored(name) for name in head.recipe.columns}
        rows = self.read([name for name in self.names if name not in features])
        with suppress(OSError, OutputError):
            described = rows.replace_schema_metadata({KEY: head.to_bytes()})
            self._seals.write(version, write_copy(self.folder, version, described, list(self.names)))

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
            table = self._db.open_table(TABLE)
            if version == 0:
                table.delete("TRUE")
            else:
                table.checkout(version)
                table.restore()
            self._table = self._copy = None
        self.changed = True

    def at(self, version: int) -> Store:
        """The rows of an earlier version, for reading; raises MirlabError where they are gone."""
        earlier = Store(self.folder)
        with self.reading():
            earlier._table = self._db.open_table(TABLE)
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
    def writing(self) -> Iterator[None]:
        """The same for a change, and seal what it committed; OutputError says how the library stands."""
        before = self.version
        self._version = self._copy = None
        try:
            yield
            self._check_whole()
        except BaseException as error:
            if not of_the_database(error):
                raise
            self._take_back(before)
            raise OutputError(
                f"{self.folder}: the library cannot be written: {their_words(error)}. {self._stands()}. "
                "Free some space or choose a writable location, and run the command again"
            ) from error
        self._seals.write(self.version)

    def _check_whole(self) -> None:
        """See that what was committed can be read: on a full disk LanceDB commits files that it cut."""
        table = self._db.open_table(TABLE)
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
            if not of_the_database(error):
                raise
            self._seals.drop_after(version)
        self._table = self._copy = None

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
