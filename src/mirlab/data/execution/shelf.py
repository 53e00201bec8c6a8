"""The SQLite file of the cache: its tables, and which rows are whose.

What thousands of rows share stands once, in `texts`: the text of an analysis, the key of a feature, the kind
of a record. Rows have its number. An analysis of a content has a number, too, by which the rows of its
features are found. Pages are of 16 kB, for a feature's row has up to 2.5 kB and would leave half of a page
of 4 kB empty.

Numbers are given in the transaction that first needs them and are never taken back. Seals (cache.py) are over
the texts and not over the numbers, so that a row under a wrong number is noticed.

Contents: Shelf, Rows, Head, stamp_key, FAULTS.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

FAULTS = (sqlite3.Error, UnicodeError)
"""A damaged file makes SQLite quote bytes that are no text, which Python then can't say."""

Rows = Mapping[str, Sequence[tuple[object, ...]]]
"""Rows by table, with texts and not with numbers: `files` and `sounds` (place, stamp, digest), `analyses`
(digest, analysis, seconds, segments), `summaries` and `frames` (digest, analysis, feature, d, payload),
`records` (digest, kind, payload)."""

Head = tuple[int, float, object]
"""The number of an analysis, its seconds and its sealed segments."""

_PAGE = 16_384
_SCHEMA = """
CREATE TABLE IF NOT EXISTS files (
    place BLOB PRIMARY KEY, stamp TEXT NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sounds (
    place BLOB PRIMARY KEY, stamp TEXT NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS texts (number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS analyses (
    number INTEGER PRIMARY KEY, digest TEXT NOT NULL, text INTEGER NOT NULL, seconds REAL, segments BLOB,
    UNIQUE (digest, text));
CREATE TABLE IF NOT EXISTS summaries (
    analysis INTEGER, feature INTEGER, d INTEGER, payload BLOB, PRIMARY KEY (analysis, feature));
CREATE TABLE IF NOT EXISTS frames (
    analysis INTEGER, feature INTEGER, d INTEGER, payload BLOB, PRIMARY KEY (analysis, feature));
CREATE TABLE IF NOT EXISTS records (
    digest TEXT, kind INTEGER, payload BLOB NOT NULL, PRIMARY KEY (digest, kind));
"""


def stamp_key(path: Path) -> bytes:
    """What a path is called in `files` and `sounds`."""
    return str(path.absolute()).encode("utf-8", "surrogateescape")


class Shelf:
    """One SQLite file, or ":memory:"; every method raises FAULTS."""

    def __init__(self, name: str) -> None:
        self.db = sqlite3.connect(name, timeout=60.0, isolation_level=None)
        self._numbers: dict[str, int] = {}
        self._texts: dict[int, str] = {}
        try:
            self.db.execute(f"PRAGMA page_size={_PAGE}")
            self.db.execute("PRAGMA journal_mode=WAL")
            self.db.execute("PRAGMA synchronous=NORMAL")
            self.db.executescript(_SCHEMA)
            self.db.execute("BEGIN IMMEDIATE")
            self.db.execute("ROLLBACK")
        except FAULTS:
            self.db.close()
            raise

    def close(self) -> None:
        self.db.close()

    def stamped(self, table: str, place: bytes) -> tuple[str, str] | None:
        """The stamp and the digest that were noted of a file."""
        row = self.db.execute(f"SELECT stamp, digest FROM {table} WHERE place = ?", (place,)).fetchone()
        return None if row is None else (str(row[0]), str(row[1]))

    def head(self, content: str, analysis: str) -> Head | None:
        """What is said of an analysis, None where there is none."""
        text = self._number(analysis)
        if text is None:
            return None
        query = "SELECT number, seconds, segments FROM analyses WHERE digest = ? AND text = ?"
        row: Head | None = self.db.execute(query, (content, text)).fetchone()
        return row

    def payloads(self, table: str, analysis: int, keys: Iterable[str]) -> list[tuple[str, int, object]]:
        """Of an analysis, by its number, the features that are there: key, dimensions and sealed payload."""
        numbers = [number for key in keys if (number := self._number(key)) is not None]
        marks = ", ".join("?" * len(numbers))
        query = f"SELECT feature, d, payload FROM {table} WHERE analysis = ? AND feature IN ({marks})"
        rows = self.db.execute(query, (analysis, *numbers))
        return [(self._texts[number], d, payload) for number, d, payload in rows]

    def record(self, content: str, kind: str) -> object:
        """The sealed payload of a record, None where there is none."""
        number = self._number(kind)
        if number is None:
            return None
        query = "SELECT payload FROM records WHERE digest = ? AND kind = ?"
        row = self.db.execute(query, (content, number)).fetchone()
        return None if row is None else row[0]

    def all_of(self, content: str) -> Rows:
        """Every row of a content but those of its files."""
        found: dict[str, list[tuple[object, ...]]] = {}
        query = "SELECT a.number, t.text, a.seconds, a.segments FROM analyses a JOIN texts t"
        for number, analysis, seconds, segments in self.db.execute(
            f"{query} ON t.number = a.text WHERE a.digest = ?", (content,)
        ).fetchall():
            found.setdefault("analyses", []).append((content, analysis, seconds, segments))
            for table in ("summaries", "frames"):
                query_rows = (
                    f"SELECT t.text, s.d, s.payload FROM {table} s JOIN texts t ON t.number = s.feature"
                )
                rows = self.db.execute(f"{query_rows} WHERE s.analysis = ?", (number,))
                found.setdefault(table, []).extend((content, analysis, *row) for row in rows)
        query = "SELECT t.text, r.payload FROM records r JOIN texts t ON t.number = r.kind WHERE r.digest = ?"
        found["records"] = [(content, *row) for row in self.db.execute(query, (content,))]
        return found

    def put(self, batches: Sequence[tuple[Rows, bool]]) -> None:
        """Put rows in, all of them or none; those of a batch with True replace what is there."""
        self.db.execute("BEGIN IMMEDIATE")
        try:
            for rows, replace in batches:
                self._insert(rows, replace)
            self.db.execute("COMMIT")
        except BaseException:
            # SQLite ends a transaction by itself on some errors, a full disk among them.
            if self.db.in_transaction:
                self.db.execute("ROLLBACK")
            self._numbers.clear()
            self._texts.clear()
            raise

    def _insert(self, rows: Rows, replace: bool) -> None:
        how = "REPLACE" if replace else "IGNORE"
        for table in ("files", "sounds"):
            if table in rows:
                self.db.executemany(f"INSERT OR {how} INTO {table} VALUES (?, ?, ?)", rows[table])
        numbers: dict[tuple[object, object], int] = {}
        for content, analysis, seconds, segments in rows.get("analyses", ()):
            key = (content, self._given(str(analysis)))
            # In place, for the rows of its features have its number.
            again = "UPDATE SET seconds = excluded.seconds, segments = excluded.segments"
            self.db.execute(
                "INSERT INTO analyses (digest, text, seconds, segments) VALUES (?, ?, ?, ?) "
                f"ON CONFLICT (digest, text) DO {again if replace else 'NOTHING'}",
                (*key, seconds, segments),
            )
            query = "SELECT number FROM analyses WHERE digest = ? AND text = ?"
            numbers[content, analysis] = self.db.execute(query, key).fetchone()[0]
        for table in ("summaries", "frames"):
            values = [
                (numbers[content, analysis], self._given(str(feature)), d, payload)
                for content, analysis, feature, d, payload in rows.get(table, ())
                if (content, analysis) in numbers
            ]
            if values:
                self.db.executemany(f"INSERT OR {how} INTO {table} VALUES (?, ?, ?, ?)", values)
        for content, kind, payload in rows.get("records", ()):
            record = (content, self._given(str(kind)), payload)
            self.db.execute(f"INSERT OR {how} INTO records VALUES (?, ?, ?)", record)

    def _number(self, text: str) -> int | None:
        """The number of a text, None where it has none yet."""
        if text not in self._numbers:
            row = self.db.execute("SELECT number FROM texts WHERE text = ?", (text,)).fetchone()
            if row is None:
                return None
            self._numbers[text] = row[0]
            self._texts[row[0]] = text
        return self._numbers[text]

    def _given(self, text: str) -> int:
        """The number of a text, which is given one in this transaction if it has none."""
        number = self._number(text)
        if number is None:
            self.db.execute("INSERT INTO texts (text) VALUES (?)", (text,))
            number = self._number(text)
            assert number is not None
        return number
