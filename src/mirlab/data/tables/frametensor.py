"""Frames of tracks as one array: what nets that hear time are trained on.

Conventions: `values` is (n, time, dim) float32: a track's frames from the first to the last along the second
axis, the dimensions of one feature along the third. `time` is the longest track's; a shorter track ends in
frames of NaN, so an array alone says how long its tracks are, and rows can be picked without losing that.

Contents: FrameTensor, stack, lengths_of, MOST_BYTES.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mirlab.data.tables.arrow_parts import fact_of, objects_of
from mirlab.data.tables.datahash import with_facts
from mirlab.data.tables.frames_file import read_frames
from mirlab.errors import TableError, UnknownName, UsageError
from mirlab.typing import Frames
from mirlab.words import counted

MOST_BYTES = 512 << 20
"""Memory of one tensor at most: a thousand clips of 30 s in 64 bands take 330 MB. Longer tracks are cut."""


@dataclass(repr=False)
class FrameTensor:
    """Frames of one feature of tracks, with labels and facts.

    Parameters
    ----------
    tracks : (n,) ids, each once
    labels : (n,) class names, None where unknown
    feature : what the frames are, e.g. "mel64_db"
    values : (n, time, dim) float32, NaN in the frames that a track does not have
    meta : further facts, each (n,)
    notes : sentences that every report about these frames must carry

    Raises
    ------
    TableError : shapes that disagree, tracks that repeat, tracks without a frame, numbers that are none
    """

    tracks: NDArray[np.object_]
    labels: NDArray[np.object_]
    feature: str
    values: Frames
    meta: dict[str, NDArray[np.object_]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def __repr__(self) -> str:
        return (
            f"<FrameTensor {self.feature}, {counted(len(self.tracks), 'track')}, values {self.values.shape}>"
        )

    def __post_init__(self) -> None:
        self.meta = {name: objects_of(map(fact_of, facts)) for name, facts in self.meta.items()}
        n = len(self.tracks)
        if self.values.ndim != 3 or len(self.values) != n or 0 in self.values.shape:
            raise TableError(
                f"expected frames of shape (n, time, dim) for {n} tracks, got {self.values.shape}"
            )
        if self.values.dtype != np.float32:
            raise TableError(f"expected frames in float32, got {self.values.dtype}")
        for name, facts in {"labels": self.labels, **self.meta}.items():
            if len(facts) != n:
                raise TableError(f"expected {n} values of {name}, one per track, got {len(facts)}")
        if len(set(self.tracks)) < n:
            raise TableError(f"expected each track once, got {n - len(set(self.tracks))} again")
        try:
            self.lengths = lengths_of(self.values)
        except ValueError as error:
            raise TableError(f"{self.feature}: {error}") from error

    def __len__(self) -> int:
        return len(self.tracks)

    @property
    def data_hash(self) -> str:
        """SHA-256 over ids, labels, feature and values: equal data, equal hash."""
        head = [list(self.tracks), list(self.labels), self.feature, list(self.values.shape)]
        digest = hashlib.sha256(json.dumps(head, ensure_ascii=False).encode("utf-8", "surrogatepass"))
        for row in self.values:
            digest.update(np.ascontiguousarray(row, dtype="<f4").tobytes())
        return digest.hexdigest()

    @property
    def data_hash_v2(self) -> str:
        """SHA-256 over these and the facts that splits may depend on: artists, groups, folds."""
        return with_facts(self.data_hash, self.meta)

    def rows(self, which: ArrayLike) -> FrameTensor:
        """Keep tracks by a boolean mask (n,) or by positions."""
        picked = np.asarray(which)
        index = np.flatnonzero(picked) if picked.dtype == bool else picked.astype(np.intp)
        if np.array_equal(index, np.arange(len(self))):
            return self
        return replace(
            self,
            tracks=self.tracks[index],
            labels=self.labels[index],
            values=self.values[index],
            meta={name: facts[index] for name, facts in self.meta.items()},
        )

    @classmethod
    def read(cls, path: str | Path, feature: str, *, most_bytes: int = MOST_BYTES) -> FrameTensor:
        """Read one feature of a file that ``mirlab extract --frames`` wrote.

        Raises
        ------
        TableError : not such a file, or one without tracks
        UnknownName : a feature that the file does not hold
        """
        tracks: list[str] = []
        labels: list[str | None] = []

        def frames() -> Iterable[Frames]:
            for track, label, names, values in read_frames(path):
                owner = [name if name == feature else name.rpartition("_")[0] for name in names]
                mine = [i for i, name in enumerate(owner) if name == feature]
                if not mine:
                    raise UnknownName("feature", feature, dict.fromkeys(owner), where=str(path))
                tracks.append(track)
                labels.append(label)
                yield values[mine]

        with_rows = sum(1 for _ in read_frames(path))
        values, notes = stack(frames(), with_rows, feature, most_bytes=most_bytes)
        return cls(objects_of(tracks), objects_of(labels), feature, values, notes=notes)


def stack(
    frames: Iterable[NDArray[np.floating[Any]]], n: int, feature: str, *, most_bytes: int = MOST_BYTES
) -> tuple[Frames, list[str]]:
    """Put the frames of n tracks, (dim, t) each, into one array.

    Tracks that are too long for `most_bytes` in all keep their middle, where intros and endings are not.

    Returns
    -------
    (n, time, dim) float32 as in `FrameTensor`, and notes on what was cut

    Raises
    ------
    TableError : no track, or dimensions that disagree
    UsageError : not even a frame a track in so few bytes
    """
    kept: list[Frames] = []
    longest = cut = 0
    for track in frames:
        dim, t = track.shape
        room = most_bytes // (4 * max(1, n) * dim)
        if room < 1:
            raise UsageError(f"{most_bytes:,} bytes do not hold a frame of {feature} for each of {n} tracks")
        if kept and kept[0].shape[1] != dim:
            raise TableError(f"{feature}: expected {kept[0].shape[1]} dimensions in every track, got {dim}")
        first = max(0, (t - room) // 2)
        cut += t > room
        longest = max(longest, min(t, room))
        kept.append(np.ascontiguousarray(track[:, first : first + room].T, dtype=np.float32))
    if not kept:
        raise TableError(f"{feature}: expected the frames of at least one track, got none")
    values = np.full((len(kept), longest, kept[0].shape[1]), np.nan, dtype=np.float32)
    for i, track in enumerate(kept):
        values[i, : len(track)] = track
    notes = []
    if cut:
        notes.append(
            f"{feature}: {cut} of {len(kept)} tracks were cut to their middle {longest} frames, so that all "
            f"of them fit {most_bytes >> 20} MB."
        )
    return values, notes


def lengths_of(values: NDArray[np.floating[Any]]) -> NDArray[np.intp]:
    """How many frames each track has.

    Parameters
    ----------
    values : (n, time, dim), NaN in the frames that a track does not have

    Returns
    -------
    (n,) from 1

    Raises
    ------
    ValueError : a track without frames; NaN or infinity before a track's end
    """
    n, time, _ = values.shape
    lengths = np.empty(n, dtype=np.intp)
    for i, track in enumerate(values):
        there = np.flatnonzero(~np.isnan(track).all(axis=1))
        lengths[i] = there[-1] + 1 if there.size else 0
        if not lengths[i]:
            raise ValueError(f"expected at least one frame in every track, got none in track {i} of {n}")
        if not np.isfinite(track[: lengths[i]]).all():
            raise ValueError(
                f"expected a finite number everywhere before a track's end, got NaN or infinity in track {i} "
                f"of {n}, which has {lengths[i]} of {time} frames"
            )
    return lengths
