"""The cache of analyses: what has been computed from a sound once is not computed again.

An entry is addressed by the content of the file (BLAKE2b of its sound, audio.containers), by the analysis
(FrameSpec, offset, duration, slicing) and by the feature with its version. So a moved, copied or retagged
file is recognised, a changed one is not mistaken, and a new version of one feature recomputes that one only.
Earlier versions took BLAKE2b of all bytes, first of any file, then of those in some containers
(`formerly_whole`): what they kept of a file is handed on when it is looked at.
Other facts of a content (a fingerprint) are kept beside these as records.
One SQLite file holds it all (shelf.py): it survives a kill at any moment, and several runs may share it. What
a failing disk does to it is noticed: numbers carry a checksum, and those that lost it count as missing.
What a mirlab of an earlier layout kept is brought over as it is asked for (earlier.py).

Contents: FeatureCache, Entry, Seen, CacheDamaged, TOGETHER.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.containers import formerly_whole, sound_digest
from mirlab.data.execution.earlier import Earlier
from mirlab.data.execution.shelf import FAULTS, Head, Rows, Shelf, stamp_key
from mirlab.errors import MirlabError
from mirlab.files import HASH_SECONDS, Identity, digest, identity_of, unchanged

T = TypeVar("T")

LAYOUT = 4
TOGETHER = 0.5
"""Seconds: how long what is kept may wait where much is kept in a row, to be written in one transaction."""
_MOST_WAITING = 16 << 20
"""Bytes that may wait."""


@dataclass(frozen=True, slots=True)
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
    together : seconds that what is kept in a row may wait, to be written together; 0 writes all at once.
        `close` writes what still waits; what a kill costs is what waited
    """

    def __init__(self, path: Path | None, *, together: float = 0.0) -> None:
        self.note: str | None = None
        self._together = together
        self._path: Path | None = None
        self._earlier: Earlier | None = None
        self._rest: Shelf | None = None
        self._waiting: list[tuple[Rows, bool]] = []
        self._waits: set[object] = set()
        self._bytes = 0
        self._written = 0.0
        self._shelf = self._open(path)

    def _open(self, path: Path | None) -> Shelf:
        if path is not None:
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                file = path.with_name(f"{path.stem}-v{LAYOUT}{path.suffix}")
                shelf = Shelf(str(file))
                self._path, self._earlier = file, Earlier(file, path.stem)
                return shelf
            except (OSError, *FAULTS) as error:
                self.note = f"the cache at {path} can't be used ({error}): this run is not cached"
        return Shelf(":memory:")

    def close(self) -> None:
        """Write what waits, and release the file."""
        try:
            self.flush()
        finally:
            self._release()

    def _release(self) -> None:
        for part in (self._shelf, self._rest, self._earlier):
            if part is not None:
                part.close()

    def set_aside(self) -> str:
        """Close a damaged cache and rename its file, so that the next one is new; return a note."""
        self._waiting.clear()
        self._release()
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
        known = self._stamped(self._shelf, "sounds", path, file)
        if known is not None:
            return Seen(known, file)
        noted, before = self._noted_earlier(path, file)
        value = noted or sound_digest(path, seconds)
        for digest_before in before:
            self._hand_on(digest_before, value)
        self._bring(value)
        self._note("sounds", path, file, value)
        return Seen(value, file)

    def _noted_earlier(self, path: Path, file: Identity) -> tuple[str | None, list[str]]:
        """What an earlier layout noted as the sound of a file, and digests of all its bytes."""
        sound = self._stamped(self._earlier, "later_sounds", path, file)
        before = [self._stamped(shelf, "files", path, file) for shelf in (self._shelf, self._earlier)]
        if sound is None:
            sound = self._stamped(self._earlier, "sounds", path, file)
            if sound is not None and formerly_whole(path):
                sound, before = None, [*before, sound]
        return sound, list(dict.fromkeys(one for one in before if one is not None))

    def bytes_digest(self, path: Path, seconds: float = HASH_SECONDS) -> str:
        """Return the digest of all of a file's bytes, by which earlier versions knew it; raises as `see`."""
        file = identity_of(path)
        known = self._stamped(self._shelf, "files", path, file)
        if known is None:
            known = self._stamped(self._earlier, "files", path, file) or digest(path, seconds)
            self._note("files", path, file, known)
        return known

    def is_of(self, path: Path, content: str) -> bool:
        """Whether a file holds a content, of this version or an earlier one; raises as `see`."""
        return self.digest(path) == content or self.bytes_digest(path) == content

    def _stamped(self, shelf: Shelf | Earlier | None, table: str, path: Path, file: Identity) -> str | None:
        """What was noted of a file, if it is still that file."""
        if shelf is None:
            return None
        place = stamp_key(path)
        if place in self._waits:
            self.flush()
        # What can't be read is read from the file itself.
        with suppress(*FAULTS):
            noted = shelf.stamped(table, place)
            if noted is not None and noted[0] == file.stamp:
                return noted[1]
        return None

    def _note(self, table: str, path: Path, file: Identity, value: str) -> None:
        if not file.fresh:
            place = stamp_key(path)
            self._put({table: [(place, file.stamp, value)]}, place, len(place), dear=False)

    def _hand_on(self, before: str, content: str) -> None:
        """Keep under a content what an earlier version kept under the digest of all bytes."""
        if before == content:
            return
        for shelf in (self._shelf, self._earlier):
            if shelf is None:
                continue
            with suppress(*FAULTS):
                rows: dict[str, list[tuple[object, ...]]] = {}
                for table, kept in shelf.all_of(before).items():
                    for _, *key, seal in kept:
                        payload = _opened(seal, before, *key)
                        if payload is not None:
                            again = (content, *key, _sealed(payload, content, *key))
                            rows.setdefault(table, []).append(again)
                self._put(rows, content, replace=False, dear=False)

    def _bring(self, content: str) -> None:
        """Keep what an earlier layout kept of a content; its seals are the same."""
        rows = {} if self._earlier is None else self._earlier.all_of(content)
        if any(rows.values()):
            self._put(rows, content, replace=False, dear=False)

    @staticmethod
    def holds(path: Path, seen: Seen) -> bool:
        """Whether a file held what was seen all the time since; False where that can't be known."""
        return unchanged(path, seen.file, seen.content, sound_digest)

    def missing(
        self, content: str, analysis: str, features: Mapping[str, int], *, frames: bool = False
    ) -> list[str]:
        """Return the keys of the features (key -> dimensions needed) that are not there yet."""
        table = "frames" if frames else "summaries"
        head, kept = self._read(content, analysis, features, (table,))
        have = {} if head is None else kept[table]
        return [key for key, d in features.items() if key not in have or have[key][0] < d]

    def store(self, entries: Iterable[tuple[str, str, Entry]]) -> None:
        """Keep entries (content, analysis, entry) in one transaction; in memory if the file takes no more."""
        for content, analysis, entry in entries:
            segments = np.asarray(entry.segments, dtype="<f8").tobytes()
            seal = _sealed(segments, content, analysis, entry.seconds)
            rows: dict[str, list[tuple[object, ...]]] = {
                "analyses": [(content, analysis, entry.seconds, seal)]
            }
            size = len(seal)
            kept: Iterable[tuple[str, Mapping[str, NDArray[np.generic]], int, str]] = (
                ("summaries", entry.summaries, 1, "<f8"),
                ("frames", entry.frames, 0, "<f4"),
            )
            for table, arrays, axis, kind in kept:
                for key, array in arrays.items():
                    d = array.shape[axis]
                    payload = _sealed(array.astype(kind).tobytes(), content, analysis, key, d)
                    rows.setdefault(table, []).append((content, analysis, key, d, payload))
                    size += len(payload)
            self._put(rows, content, size)

    def _put(
        self, rows: Rows, what: object, size: int = 0, *, replace: bool = True, dear: bool = True
    ) -> None:
        """Write rows now, or let them wait for more; what is not `dear` is let go if it can't be written."""
        self._waiting.append((rows, replace))
        self._waits.add(what)
        self._bytes += size
        if self._bytes > _MOST_WAITING or time.monotonic() - self._written >= self._together:
            self.flush(dear=dear)

    def flush(self, *, dear: bool = True) -> None:
        """Write what waits."""
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, []
        self._waits.clear()
        self._bytes = 0
        self._written = time.monotonic()
        try:
            self._shelf.put(waiting)
        except FAULTS as error:
            if not dear and len(waiting) == 1:
                return
            # A full disk must not cost the run: what the file can't take is kept for as long as it lasts.
            if self._rest is None:
                self._rest = Shelf(":memory:")
                self.note = f"the cache can't be written to ({error}): the rest of this run is not cached"
            self._rest.put(waiting)

    def _from_each(self, content: str, what: Callable[[Shelf], T]) -> list[T]:
        """What the file and the memory beside it say of a content."""
        if content in self._waits:
            self.flush()
        try:
            return [what(shelf) for shelf in (self._shelf, self._rest) if shelf is not None]
        except FAULTS as error:
            raise CacheDamaged(f"the cache can't be read ({error}): remove {self._path}") from error

    def _read(
        self, content: str, analysis: str, keys: Iterable[str], tables: Sequence[str]
    ) -> tuple[tuple[float, NDArray[np.float64]] | None, dict[str, dict[str, tuple[int, bytes]]]]:
        """Return what is there and whole of an analysis: seconds with segments (n, 2), and features.

        Of these, by table and key, dimensions and payload: the larger of what the file and the memory have.
        """
        asked = list(keys)

        def there(shelf: Shelf) -> tuple[Head | None, list[list[tuple[str, int, object]]]]:
            head = shelf.head(content, analysis)
            return head, [] if head is None else [shelf.payloads(t, head[0], asked) for t in tables]

        head = None
        kept: dict[str, dict[str, tuple[int, bytes]]] = {table: {} for table in tables}
        for row, features in self._from_each(content, there):
            if row is not None:
                segments = _opened(row[2], content, analysis, row[1])
                if segments is not None:
                    head = float(row[1]), np.frombuffer(segments, dtype="<f8").reshape(-1, 2)
            for found, rows in zip(kept.values(), features, strict=False):
                for key, d, sealed in rows:
                    payload = _opened(sealed, content, analysis, key, d)
                    if payload is not None and (key not in found or d > found[key][0]):
                        found[key] = int(d), payload
        return head, kept

    def load(self, content: str, analysis: str, features: Iterable[str], *, frames: bool = False) -> Entry:
        """Return what is kept; raises CacheDamaged where a feature is missing."""
        asked = list(features)
        tables = ("summaries", "frames") if frames else ("summaries",)
        head, kept = self._read(content, analysis, asked, tables)
        if head is None:
            raise CacheDamaged(f"the cache lost what it had of {content}: remove {self._path}")
        seconds, segments = head
        entry = Entry(seconds, segments, {}, {})
        for table, found in kept.items():
            for key in asked:
                if key not in found:
                    raise CacheDamaged(f"the cache lost {key} of {content}: remove {self._path}")
                d, payload = found[key]
                if table == "frames":
                    entry.frames[key] = np.frombuffer(payload, dtype="<f4").reshape(d, -1)
                else:
                    entry.summaries[key] = np.frombuffer(payload, dtype="<f8").reshape(len(segments), d, -1)
        return entry

    def keep(self, content: str, kind: str, payload: bytes) -> None:
        """Keep what else is known of a content: `kind` names what it is, with its version."""
        sealed = _sealed(payload, content, kind)
        self._put({"records": [(content, kind, sealed)]}, content, len(sealed))

    def kept(self, content: str, kind: str) -> bytes | None:
        """Return what `keep` was given, None where there is nothing."""
        try:
            rows = self._from_each(content, lambda shelf: shelf.record(content, kind))
        except CacheDamaged:
            return None
        return next((p for r in reversed(rows) if (p := _opened(r, content, kind)) is not None), None)


def _sealed(payload: bytes, *key: object) -> bytes:
    """Put a checksum of the payload and of what it is kept under before it: 4 bytes, CRC-32."""
    return zlib.crc32(payload, zlib.crc32(repr(key).encode())).to_bytes(4, "little") + payload


def _opened(sealed: object, *key: object) -> bytes | None:
    """Return the payload, None where the checksum is not its own."""
    if not isinstance(sealed, bytes):
        return None
    payload = sealed[4:]
    return payload if _sealed(payload, *key)[:4] == sealed[:4] else None
