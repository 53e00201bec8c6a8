"""Frame-level features of one track: in memory while they are few, in a temporary file when they are many.

Conventions: a key's values are (d, t) float32, d fixed by its first chunk, t growing. What is appended is
gathered into records of RECORD_FRAMES frames; above `limit` bytes the full records go to one temporary file,
in which each lies as (d, RECORD_FRAMES) row by row, so that one row of a record is one read.

Contents: FrameStore.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import IO

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import OutputError
from mirlab.words import remedy

RECORD_FRAMES = 2048
DEFAULT_LIMIT = 64 << 20


class _Series:
    """One key: records (arrays, or offsets in the file) and the blocks that don't fill a record yet."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.records: list[NDArray[np.float32] | int] = []
        self.pending: list[NDArray[np.float32]] = []
        self.pending_frames = 0
        self.spilled = 0

    @property
    def frames(self) -> int:
        return len(self.records) * RECORD_FRAMES + self.pending_frames


class FrameStore:
    """Append-only storage of (d, t) chunks by key; use it in a `with` block, which removes the file.

    Parameters
    ----------
    limit : bytes to hold in memory before full records are spilled
    """

    def __init__(self, limit: int = DEFAULT_LIMIT) -> None:
        self._limit = limit
        self._held = 0
        self._series: dict[str, _Series] = {}
        self._file: IO[bytes] | None = None

    def __enter__(self) -> FrameStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Drop everything and remove the temporary file."""
        self._series.clear()
        self._held = 0
        if self._file is not None:
            self._file.close()
            self._file = None

    @property
    def spilled(self) -> bool:
        """Whether anything went to the temporary file."""
        return self._file is not None

    @property
    def held_bytes(self) -> int:
        """How much lies in memory."""
        return self._held

    def keys(self) -> list[str]:
        """The keys, in the order of their first chunk."""
        return list(self._series)

    def shape(self, key: str) -> tuple[int, int]:
        """(d, t) of a key so far."""
        series = self._series[key]
        return series.size, series.frames

    def append(self, key: str, chunk: NDArray[np.floating]) -> None:
        """Add (d, t) to the end of a key; a copy is kept, as float32.

        Raises
        ------
        OutputError : the temporary file could not be written
        ValueError : a chunk that is not (d, t), or with another d than the key's first
        """
        if chunk.ndim != 2:
            raise ValueError(f"{key}: expected a chunk of shape (d, t), got {chunk.shape}")
        series = self._series.setdefault(key, _Series(chunk.shape[0]))
        if chunk.shape[0] != series.size:
            raise ValueError(
                f"{key}: expected {series.size} rows as in its first chunk, got {chunk.shape[0]}"
            )
        if chunk.shape[1] == 0:
            return
        # A chunk may be a view of a buffer that its maker fills again with the next block.
        block = np.array(chunk, dtype=np.float32, order="C")
        series.pending.append(block)
        series.pending_frames += block.shape[1]
        self._held += block.nbytes
        if series.pending_frames >= RECORD_FRAMES:
            self._pack(series)
        if self._held > self._limit:
            self._spill()

    def _pack(self, series: _Series) -> None:
        whole = np.concatenate(series.pending, axis=1)
        full = series.pending_frames // RECORD_FRAMES
        for number in range(full):
            part = whole[:, number * RECORD_FRAMES : (number + 1) * RECORD_FRAMES]
            series.records.append(np.ascontiguousarray(part))
        rest = whole[:, full * RECORD_FRAMES :]
        series.pending = [np.ascontiguousarray(rest)] if rest.shape[1] else []
        series.pending_frames = rest.shape[1]

    def _spill(self) -> None:
        if self._file is None:
            with _explained():
                # Buffering would hold a copy of every record.
                self._file = tempfile.TemporaryFile(prefix="mirlab-frames-", buffering=0)  # noqa: SIM115
        offset = self._file.seek(0, 2)
        for series in self._series.values():
            for place in range(series.spilled, len(series.records)):
                record = series.records[place]
                assert isinstance(record, np.ndarray)
                _write(self._file, record)
                series.records[place] = offset
                offset += record.nbytes
                self._held -= record.nbytes
            series.spilled = len(series.records)

    def chunks(self, key: str) -> Iterator[NDArray[np.float32]]:
        """Give a key's values from the first frame to the last as (d, t) chunks of RECORD_FRAMES or fewer."""
        series = self._series[key]
        for record in series.records:
            yield self._record_rows(series, record, 0, series.size)
        if series.pending:
            yield series.pending[0] if len(series.pending) == 1 else np.concatenate(series.pending, axis=1)

    def rows(self, key: str, first: int = 0, last: int | None = None) -> NDArray[np.float32]:
        """Return rows [first, last) of a key over all its frames, (last - first, t) float32."""
        series = self._series[key]
        stop = series.size if last is None else min(last, series.size)
        parts = [self._record_rows(series, record, first, stop) for record in series.records]
        parts += [block[first:stop] for block in series.pending]
        if not parts:
            return np.empty((stop - first, 0), dtype=np.float32)
        return parts[0] if len(parts) == 1 else np.concatenate(parts, axis=1)

    def drop(self, key: str) -> None:
        """Forget a key; what it holds in memory is freed, its part of the file only at the end."""
        series = self._series.pop(key)
        held = [r for r in series.records if isinstance(r, np.ndarray)] + series.pending
        self._held -= sum(block.nbytes for block in held)

    def _record_rows(
        self, series: _Series, record: NDArray[np.float32] | int, first: int, stop: int
    ) -> NDArray[np.float32]:
        if isinstance(record, np.ndarray):
            return record[first:stop]
        assert self._file is not None
        out = np.empty((stop - first, RECORD_FRAMES), dtype=np.float32)
        self._file.seek(record + first * RECORD_FRAMES * 4)
        _read(self._file, out)
        return out


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(
            f"a long track needs a temporary file in {tempfile.gettempdir()}, which failed "
            f"({error.strerror or error}): {remedy(error)}, or point TMPDIR elsewhere"
        ) from error


def _write(file: IO[bytes], record: NDArray[np.float32]) -> None:
    view = record.reshape(-1).view(np.uint8).data
    with _explained():
        while view:
            view = view[file.write(view) :]


def _read(file: IO[bytes], out: NDArray[np.float32]) -> None:
    view = out.reshape(-1).view(np.uint8).data
    with _explained():
        while view:
            count = file.readinto(view)  # type: ignore[attr-defined]
            if not count:
                raise OSError("it is shorter than what was written to it")
            view = view[count:]
