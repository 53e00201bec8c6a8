"""The cache of analyses: what has been computed from a sound once is not computed again.

An entry is addressed by the content of the file (BLAKE2b of its sound, audio.containers), by the analysis
(FrameSpec, offset, duration, slicing) and by the feature with its version. So a moved, copied or retagged
file is recognised, a changed one is not mistaken, and a new version of one feature recomputes that one only.
Earlier versions took BLAKE2b of all bytes, first of any file, then of those in some containers
(`formerly_whole`, whose digests stand in a table of their own since): what they kept of a file is handed on
when it is looked at.
Other facts of a content (a fingerprint) are kept beside these as records.
One SQLite file holds it all: it survives a kill at any moment, and several runs may share it. What a
failing disk does to it is noticed: numbers carry a checksum, and those that lost it count as missing.

Contents: FeatureCache, Entry, Seen, CacheDamaged.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.containers import formerly_whole, sound_digest
from mirlab.errors import MirlabError
from mirlab.files import HASH_SECONDS, Identity, digest, identity_of, unchanged

LAYOUT = 3
# A damaged file makes SQLite quote bytes that are no text, which Python then can't say.
_FAULTS = (sqlite3.Error, UnicodeError)

_SCHEMA = """
CREATE TABLE IF NOT EXISTS files (
    path TEXT PRIMARY KEY, stamp TEXT NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sounds (
    path TEXT PRIMARY KEY, stamp TEXT NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS later_sounds (
    path TEXT PRIMARY KEY, stamp TEXT NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS analyses (
    digest TEXT, analysis TEXT, seconds REAL, segments BLOB, PRIMARY KEY (digest, analysis)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS summaries (
    digest TEXT, analysis TEXT, feature TEXT, d INTEGER, payload BLOB,
    PRIMARY KEY (digest, analysis, feature));
CREATE TABLE IF NOT EXISTS frames (
    digest TEXT, analysis TEXT, feature TEXT, d INTEGER, payload BLOB,
    PRIMARY KEY (digest, analysis, feature));
CREATE TABLE IF NOT EXISTS records (
    digest TEXT, kind TEXT, payload BLOB NOT NULL, PRIMARY KEY (digest, kind));
"""


_SEALED = {
    "analyses": ("analysis, seconds", "segments"),
    "summaries": ("analysis, feature, d", "payload"),
    "frames": ("analysis, feature, d", "payload"),
    "records": ("kind", "payload"),
}
"""Of each table its columns after the digest, which the seal is over, too, and the sealed one."""


@dataclass(frozen=True)
class Seen:
    """What a file held, by the digest of its sound, and which file it was, from before it was read."""

    content: str
    file: Identity


class CacheDamaged(MirlabError):
    """The file of the cache can't be read, or lost what it had a moment ago: `set_aside` it."""


@dataclass
class Entry:
    """What is kept of one analysis of one content.

    `segments` is (n_segments, 2) in seconds, `summaries` maps a feature's key to
    (n_segments, d, n_statistics) float64, `frames` to (d, t) float32.
    """

    seconds: float
    segments: NDArray[np.float64]
    summaries: dict[str, NDArray[np.float64]]
    frames: dict[str, NDArray[np.float32]]


class FeatureCache:
    """A store of analyses in one SQLite file.

    Parameters
    ----------
    path : the file; None keeps everything in memory for the life of the object. A place that can't be
        written, or a file that is no cache, is not fatal: `note` says so and memory is used.
    """

    def __init__(self, path: Path | None) -> None:
        self.note: str | None = None
        self._path: Path | None = None
        self._rest: sqlite3.Connection | None = None
        self._db = self._open(path)

    def _open(self, path: Path | None) -> sqlite3.Connection:
        if path is not None:
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                file = path.with_name(f"{path.stem}-v{LAYOUT}{path.suffix}")
                db = self._connect(str(file))
                self._path = file
                return db
            except (OSError, *_FAULTS) as error:
                self.note = f"the cache at {path} can't be used ({error}): this run is not cached"
        return self._connect(":memory:")

    @staticmethod
    def _connect(name: str) -> sqlite3.Connection:
        db = sqlite3.connect(name, timeout=60.0, isolation_level=None)
        try:
            db.execute("PRAGMA journal_mode=WAL")
            db.execute("PRAGMA synchronous=NORMAL")
            db.executescript(_SCHEMA)
            db.execute("BEGIN IMMEDIATE")
            db.execute("ROLLBACK")
        except _FAULTS:
            db.close()
            raise
        return db

    def close(self) -> None:
        """Release the file."""
        self._db.close()
        if self._rest is not None:
            self._rest.close()

    def set_aside(self) -> str:
        """Close a damaged cache and rename its file, so that the next one is new; return a note."""
        self.close()
        if self._path is None:
            return "the cache in memory was damaged: everything was computed again."
        aside = self._path.with_name(f"{self._path.name}.damaged")
        with suppress(OSError):
            self._path.replace(aside)
        for ending in ("-wal", "-shm"):
            with suppress(OSError):
                self._path.with_name(self._path.name + ending).unlink()
        return (
            f"the cache was damaged and is now {aside}: everything was computed again. Remove that file, and "
            "look at the disk if it happens again."
        )

    def digest(self, path: Path) -> str:
        """Return the content's digest; read anew when size, times or the file itself are others."""
        return self.see(path).content

    def see(self, path: Path, seconds: float = HASH_SECONDS) -> Seen:
        """Return the content's digest and the file that it was read from, for `holds`.

        Raises
        ------
        OSError : it can't be read, is no regular file, or takes longer than `seconds`
        """
        file = identity_of(path)
        known = self._stamped("later_sounds", path, file)
        before = None if known is not None else self._stamped("sounds", path, file)
        later = None if known is not None else formerly_whole(path)
        known = before if known is None and not later else known
        if known is not None:
            if later is not None:
                # The next look needs none into the file.
                self._note("later_sounds", path, file, known)
            return Seen(known, file)
        value = sound_digest(path, seconds)
        before = before or self._stamped("files", path, file)
        if before is not None:
            self._hand_on(before, value)
        self._note("later_sounds" if later else "sounds", path, file, value)
        return Seen(value, file)

    def bytes_digest(self, path: Path, seconds: float = HASH_SECONDS) -> str:
        """Return the digest of all of a file's bytes, by which earlier versions knew it; raises as `see`."""
        file = identity_of(path)
        known = self._stamped("files", path, file)
        if known is None:
            known = digest(path, seconds)
            self._note("files", path, file, known)
        return known

    def is_of(self, path: Path, content: str) -> bool:
        """Whether a file holds a content, of this version or an earlier one; raises as `see`."""
        return self.digest(path) == content or self.bytes_digest(path) == content

    def _stamped(self, table: str, path: Path, file: Identity) -> str | None:
        """What was noted of a file, if it is still that file."""
        # What can't be read is read from the file itself.
        with suppress(*_FAULTS):
            query = f"SELECT stamp, digest FROM {table} WHERE path = ?"
            row = self._db.execute(query, (_key(path),)).fetchone()
            if row and row[0] == file.stamp:
                return str(row[1])
        return None

    def _note(self, table: str, path: Path, file: Identity, value: str) -> None:
        if file.fresh:
            return
        with suppress(*_FAULTS):
            row = (_key(path), file.stamp, value)
            self._db.execute(f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?)", row)

    def _hand_on(self, before: str, content: str) -> None:
        """Keep under a content what an earlier version kept under the digest of all bytes."""
        if before == content:
            return
        with suppress(CacheDamaged, *_FAULTS):
            rows: dict[str, list[tuple[object, ...]]] = {}
            for table, (columns, sealed) in _SEALED.items():
                query = f"SELECT {columns}, {sealed} FROM {table} WHERE digest = ?"
                for *key, seal in self._all(query, (before,)):
                    payload = _opened(seal, before, *key)
                    if payload is not None:
                        again = _sealed(payload, content, *key)
                        rows.setdefault(table, []).append((content, *key, again))
            _insert(self._db, rows, "INSERT OR IGNORE")

    @staticmethod
    def holds(path: Path, seen: Seen) -> bool:
        """Whether a file held what was seen all the time since; False where that can't be known."""
        return unchanged(path, seen.file, seen.content, sound_digest)

    def missing(
        self, content: str, analysis: str, features: Mapping[str, int], *, frames: bool = False
    ) -> list[str]:
        """Return the keys of the features (key -> dimensions needed) that are not there yet."""
        if self._head(content, analysis) is None:
            return list(features)
        table = "frames" if frames else "summaries"
        query = f"SELECT feature, d, payload FROM {table} WHERE digest = ? AND analysis = ?"
        have: dict[str, int] = {}
        for key, d, sealed in self._all(query, (content, analysis)):
            if key in features and _opened(sealed, content, analysis, key, d) is not None:
                have[key] = max(d, have.get(key, -1))
        return [key for key, d in features.items() if have.get(key, -1) < d]

    def store(self, entries: Iterable[tuple[str, str, Entry]]) -> None:
        """Keep entries (content, analysis, entry) in one transaction; in memory if the file takes no more."""
        rows: dict[str, list[tuple[object, ...]]] = {"analyses": [], "summaries": [], "frames": []}
        for content, analysis, entry in entries:
            segments = np.asarray(entry.segments, dtype="<f8").tobytes()
            seal = _sealed(segments, content, analysis, entry.seconds)
            rows["analyses"].append((content, analysis, entry.seconds, seal))
            for key, summary in entry.summaries.items():
                d = summary.shape[1]
                payload = _sealed(summary.astype("<f8").tobytes(), content, analysis, key, d)
                rows["summaries"].append((content, analysis, key, d, payload))
            for key, frames in entry.frames.items():
                d = frames.shape[0]
                payload = _sealed(frames.astype("<f4").tobytes(), content, analysis, key, d)
                rows["frames"].append((content, analysis, key, d, payload))
        self._write(rows)

    def _write(self, rows: Mapping[str, list[tuple[object, ...]]]) -> None:
        try:
            _insert(self._db, rows)
        except _FAULTS as error:
            # A full disk must not cost the run: what the file can't take is kept for as long as it lasts.
            if self._rest is None:
                self._rest = self._connect(":memory:")
                self.note = f"the cache can't be written to ({error}): the rest of this run is not cached"
            _insert(self._rest, rows)

    def _all(self, query: str, values: tuple[str, ...]) -> list[tuple[Any, ...]]:
        stores = [self._db] if self._rest is None else [self._db, self._rest]
        try:
            return [row for store in stores for row in store.execute(query, values)]
        except _FAULTS as error:
            raise CacheDamaged(f"the cache can't be read ({error}): remove {self._path}") from error

    def _head(self, content: str, analysis: str) -> tuple[float, NDArray[np.float64]] | None:
        """Return an analysis's seconds and segments (n, 2); None where they are not there or damaged."""
        query = "SELECT seconds, segments FROM analyses WHERE digest = ? AND analysis = ?"
        for seconds, sealed in reversed(self._all(query, (content, analysis))):
            segments = _opened(sealed, content, analysis, seconds)
            if segments is not None:
                return float(seconds), np.frombuffer(segments, dtype="<f8").reshape(-1, 2)
        return None

    def load(self, content: str, analysis: str, features: Iterable[str], *, frames: bool = False) -> Entry:
        """Return what is kept; raises CacheDamaged where a feature is missing."""
        head = self._head(content, analysis)
        if head is None:
            raise CacheDamaged(f"the cache lost what it had of {content}: remove {self._path}")
        seconds, segments = head
        summaries, frame_rows = {}, {}
        for key in features:
            d, payload = self._row("summaries", content, analysis, key)
            summaries[key] = np.frombuffer(payload, dtype="<f8").reshape(len(segments), d, -1)
            if frames:
                d, payload = self._row("frames", content, analysis, key)
                frame_rows[key] = np.frombuffer(payload, dtype="<f4").reshape(d, -1)
        return Entry(seconds, segments, summaries, frame_rows)

    def keep(self, content: str, kind: str, payload: bytes) -> None:
        """Keep what else is known of a content: `kind` names what it is, with its version."""
        self._write({"records": [(content, kind, _sealed(payload, content, kind))]})

    def kept(self, content: str, kind: str) -> bytes | None:
        """Return what `keep` was given, None where there is nothing."""
        try:
            rows = self._all("SELECT payload FROM records WHERE digest = ? AND kind = ?", (content, kind))
        except CacheDamaged:
            return None
        return next((p for (r,) in reversed(rows) if (p := _opened(r, content, kind)) is not None), None)

    def _row(self, table: str, content: str, analysis: str, key: str) -> tuple[int, bytes]:
        query = f"SELECT d, payload FROM {table} WHERE digest = ? AND analysis = ? AND feature = ?"
        for d, sealed in sorted(self._all(query, (content, analysis, key)), reverse=True, key=lambda r: r[0]):
            payload = _opened(sealed, content, analysis, key, d)
            if payload is not None:
                return int(d), payload
        raise CacheDamaged(f"the cache lost {key} of {content}: remove {self._path}")


def _sealed(payload: bytes, *key: object) -> bytes:
    """Put a checksum of the payload and of what it is kept under before it: 4 bytes, CRC-32."""
    return zlib.crc32(payload, zlib.crc32(repr(key).encode())).to_bytes(4, "little") + payload


def _opened(sealed: object, *key: object) -> bytes | None:
    """Return the payload, None where the checksum is not its own."""
    if not isinstance(sealed, bytes):
        return None
    payload = sealed[4:]
    return payload if _sealed(payload, *key)[:4] == sealed[:4] else None


def _key(path: Path) -> str:
    return str(path.absolute()).encode("utf-8", "surrogateescape").hex()


def _insert(
    db: sqlite3.Connection, rows: Mapping[str, list[tuple[object, ...]]], how: str = "INSERT OR REPLACE"
) -> None:
    db.execute("BEGIN IMMEDIATE")
    try:
        for table, values in rows.items():
            if values:
                marks = ", ".join("?" * len(values[0]))
                db.executemany(f"{how} INTO {table} VALUES ({marks})", values)
        db.execute("COMMIT")
    except BaseException:
        # SQLite ends a transaction by itself on some errors, a full disk among them.
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
