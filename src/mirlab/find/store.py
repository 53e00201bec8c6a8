"""Rows on disk: one LanceDB table whose schema carries the recipe and the metric.

Every change is one commit of LanceDB, so that a reader, or whoever comes after a crash, sees the table before
it or after it and nothing between. What the rows mean (recipe, metric) lies in the same commit as the rows.

Contents: Store, Head, FACTS (what is known of a track, besides its features).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np

from mirlab.errors import MirlabError, MissingExtra, OutputError
from mirlab.find.metric import Metric
from mirlab.find.recipe import Recipe, stored

PROTOCOL = 1
"""Layout of a library; a newer one is refused."""

FACTS: dict[str, str] = {
    "id": "text",
    "track": "text",
    "path": "text",
    "source": "text",
    "label": "text",
    "predicted": "text",
    "probability": "number",
    "unknown": "truth",
    "model": "text",
    "artist": "text",
    "album": "text",
    "title": "text",
    "duration": "number",
    "recipe": "text",
}
SAID = ("predicted", "probability", "unknown", "model")
"""What a classifier said of a track, and the hash of the bundle that said it; null before one was asked."""
KNOWN = ("track", "path", "label", "artist", "title", "duration", "places")
"""What a search needs to know of each track."""
_KEY = b"mirlab"
_TABLE = "tracks"
_KEPT_FOR = timedelta(hours=1)
"""Earlier versions stay for as long: a reader that opened one of them can finish."""


@dataclass(frozen=True)
class Head:
    """What the table's rows mean: their recipe and the metric that made their vectors.

    `fitted_to` is the hash of the rows that the metric was fitted to (`rows_hash`), "" before it was to all.
    """

    recipe: Recipe
    metric: Metric
    fitted_to: str = ""

    def to_bytes(self) -> bytes:
        said = {
            "protocol": PROTOCOL,
            "recipe": self.recipe.to_dict(),
            "metric": self.metric.to_dict(),
            "fitted_to": self.fitted_to,
        }
        return json.dumps(said, ensure_ascii=False).encode()


def lancedb() -> Any:
    """Import LanceDB; raises MissingExtra where it is not installed."""
    try:
        import lancedb as module
    except ImportError as error:
        raise MissingExtra("the library", "ship") from error
    return module


class Store:
    """The table of one library.

    Parameters
    ----------
    folder : the library's
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._db = lancedb().connect(str(folder))
        self._table: Any = None
        self._head: tuple[int, Head] | None = None
        self._version: int | None = None
        self._count: tuple[int, int] | None = None

    def table(self) -> Any | None:
        """The version that was last looked at, None where nothing was ever added."""
        if self._table is None:
            if not any((self.folder / f"{_TABLE}.lance" / "_versions").glob("*.manifest")):
                return None
            with self._reading():
                self._table = self._db.open_table(_TABLE)
        return self._table

    def refresh(self) -> None:
        """Look at the newest complete version from now on; a search stays with the one it began with."""
        self._version = None
        table = self.table()
        if table is not None:
            with self._reading():
                table.checkout_latest()

    def head(self) -> Head | None:
        """Recipe and metric of that version; None where there are no rows yet."""
        table = self.table()
        if table is None:
            return None
        if self._head is None or self._head[0] != self.version:
            self._head = self.version, self._read_head(table)
        return self._head[1]

    def _read_head(self, table: Any) -> Head:
        try:
            said = json.loads((table.schema.metadata or {})[_KEY])
            protocol = said["protocol"]
            if protocol <= PROTOCOL:
                return Head(
                    Recipe.from_dict(said["recipe"]),
                    Metric.from_dict(said["metric"]),
                    str(said["fitted_to"]),
                )
        except (KeyError, TypeError, ValueError, MirlabError) as error:
            raise MirlabError(
                f"{self.folder}: the library's table has lost its description ({error!r}): "
                "make the library anew; the analyses are in the cache, so that is quick"
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
            self._count = self.version, 0 if table is None else int(table.count_rows())
        return self._count[1]

    def read(self, columns: Sequence[str], where: str | None = None) -> Any:
        """Columns (stored names) of the rows that fit, by id, as a pyarrow.Table; `where` is trusted SQL."""
        table = self.table()
        if table is None:
            raise MirlabError(
                f"{self.folder}: the library is empty: add tracks first with  mirlab library add LIB SOURCE"
            )
        with self._reading():
            asked = table.search()
            if where is not None:
                asked = asked.where(where)
            names = list(dict.fromkeys(["id", *columns]))
            lacking = [field for field in _lacking(table) if field.name in names]
            there = [name for name in names if name not in {field.name for field in lacking}]
            # Without a limit LanceDB gives ten rows.
            rows = asked.select(there).limit(max(1, self.count())).to_arrow().sort_by("id")
        if lacking:
            import pyarrow as pa

            for field in lacking:
                rows = rows.append_column(field, pa.nulls(rows.num_rows, field.type))
        return rows

    def complete(self) -> None:
        """Give a table of an earlier mirlab the facts that it lacks, null in every row."""
        table = self.table()
        if table is not None and (lacking := _lacking(table)):
            with self._writing():
                table.add_columns(lacking)

    def rows(self, ids: Iterable[str]) -> Any:
        """Whole rows by id, as a pyarrow.Table."""
        table = self.table()
        assert table is not None
        return self.read(table.schema.names, is_one_of("id", ids))

    def merge(self, head: Head, rows: Any, gone: Iterable[str] = ()) -> None:
        """In one commit, put rows in, in the place of those of the same id, and take `gone` out."""
        table = self.table()
        with self._writing():
            if table is None:
                self._table = self._db.create_table(
                    _TABLE, rows.replace_schema_metadata({_KEY: head.to_bytes()})
                )
                return
            names = [field.name for field in table.schema]
            merge = table.merge_insert("id").when_matched_update_all().when_not_matched_insert_all()
            gone = list(gone)
            if gone:
                merge = merge.when_not_matched_by_source_delete(is_one_of("id", gone))
            merge.execute(rows.select(names))

    def remove(self, ids: Sequence[str]) -> None:
        table = self.table()
        if table is not None and ids:
            with self._writing():
                table.delete(is_one_of("id", ids))

    def rewrite(self, head: Head, rows: Any) -> None:
        """Put a whole table in the place of the present one, in one commit."""
        with self._writing():
            self._table = self._db.create_table(
                _TABLE, rows.replace_schema_metadata({_KEY: head.to_bytes()}), mode="overwrite"
            )

    def tidy(self) -> None:
        """Join small files and drop versions that nobody can be reading any more."""
        table = self.table()
        if table is not None:
            with self._writing():
                table.optimize(cleanup_older_than=_KEPT_FOR)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except (RuntimeError, OSError, ValueError) as error:
            raise MirlabError(
                f"{self.folder}: the library can't be read: {_first_line(error)}. If a file of it was lost, "
                "make it anew; the analyses are in the cache, so that is quick"
            ) from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self._version = None
        try:
            yield
        except (RuntimeError, OSError, ValueError) as error:
            raise OutputError(
                f"{self.folder}: the library can't be written: {_first_line(error)}. It stands as it was "
                "before this step: make room or choose a place that can be written, and run again"
            ) from error


def newer(folder: Path, protocol: object) -> MirlabError:
    """The error for a library that a newer mirlab wrote."""
    return MirlabError(
        f"{folder}: written in layout {protocol} by a newer mirlab, this one reads up to {PROTOCOL}: "
        "upgrade it"
    )


def is_one_of(column: str, values: Iterable[str]) -> str:
    """SQL for membership; values are quoted."""
    items = ", ".join(map(quoted, values))
    return f"{column} IN ({items})" if items else "FALSE"


def quoted(text: str) -> str:
    """Text as SQL has it."""
    return "'" + text.replace("'", "''") + "'"


def row_table(recipe: Recipe, facts: Sequence[dict[str, Any]], values: Any, vectors: Any) -> Any:
    """Rows as a pyarrow.Table.

    Parameters
    ----------
    facts : for each row FACTS and ``places`` (a list of paths as bytes)
    values : (n, D) float64, in the order of the recipe's columns
    vectors : (n, p) float32
    """
    import pyarrow as pa

    columns = {
        field.name: pa.array([fact.get(field.name) for fact in facts], field.type) for field in fact_fields()
    }
    columns["places"] = pa.array([fact["places"] for fact in facts], pa.list_(pa.binary()))
    for i, name in enumerate(recipe.columns):
        columns[stored(name)] = pa.array(np.ascontiguousarray(values[:, i]), pa.float64())
    columns["vector"] = vector_array(vectors)
    return pa.table(columns)


def fact_fields() -> list[Any]:
    """FACTS as Arrow fields."""
    import pyarrow as pa

    kinds = {"text": pa.string(), "number": pa.float64(), "truth": pa.bool_()}
    return [pa.field(name, kinds[kind]) for name, kind in FACTS.items()]


def _lacking(table: Any) -> list[Any]:
    there = set(table.schema.names)
    return [field for field in fact_fields() if field.name not in there]


def rows_hash(ids: Iterable[str], labels: Iterable[str | None]) -> str:
    """16 hexadecimal digits of which contents, sorted by id, have which labels."""
    hasher = hashlib.blake2b(digest_size=8)
    for id, label in zip(ids, labels, strict=True):
        hasher.update(f"{id} {label!r}\n".encode("utf-8", "surrogatepass"))
    return hasher.hexdigest()


def vector_array(vectors: Any) -> Any:
    """(n, p) float32 as an Arrow array of fixed-size lists."""
    import pyarrow as pa

    flat = pa.array(np.ascontiguousarray(vectors, dtype=np.float32).ravel())
    return pa.FixedSizeListArray.from_arrays(flat, vectors.shape[1])


def matrix_of(table: Any, recipe: Recipe) -> Any:
    """The features of an Arrow table's rows, (n, D) float64."""
    if not recipe.columns:
        return np.empty((table.num_rows, 0))
    return np.column_stack([table[stored(name)].to_numpy() for name in recipe.columns])


def vectors_of(table: Any) -> Any:
    """The vectors of an Arrow table's rows, (n, p) float32."""
    array = table["vector"].combine_chunks()
    return array.flatten().to_numpy().reshape(table.num_rows, -1)


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
