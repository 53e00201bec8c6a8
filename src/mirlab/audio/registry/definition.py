"""What a feature is: the steps from blocks of spectra to numbers.

Conventions: a feature turns a block of frames into (d, t) float32. What depends on the whole track (a floor
relative to its maximum, its tuning) is said in three steps: `raw` for each block, `track` over the raw
blocks, `finish` for each raw block with what `track` found. Features of equal `raw_key` share raw blocks,
those of equal `finish_key` what is made of them. What depends on neighbouring frames says how many (`reach`):
blocks then overlap when they are finished. What is one answer for a whole track or slice (its key) has a
`value`: d numbers (or d for each of its `answers`) instead of statistics over frames. What is computed from
the samples of a whole track has `of_samples` set: its `value` gets them as one row instead of frames.

What is heard in the channels of a file, before they are mixed, has `of_channels` set: its `value` gets what
the meter found in each tenth of a second (audio.metering).

What a learned model gives for patches of its own view of the sound has `patches` set instead of frames.

Contents: Feature; OfPatches, Net; VALUE, the statistic of such numbers; SAMPLES, CHANNELS; the types of its
steps.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.registry.summary import STATISTICS
from mirlab.audio.registry.terms import Column
from mirlab.audio.spectra import FrameSpec, Spectra
from mirlab.audio.views import View
from mirlab.errors import UnknownName, UsageError
from mirlab.typing import Frames
from mirlab.words import quoted

Raw = Callable[[Spectra], Frames]
Track = Callable[[Iterable[Frames]], Any]
Finish = Callable[[Frames, Any], Frames]
Value = Callable[[Frames, FrameSpec], NDArray[np.float64]]
Caution = Callable[[FrameSpec], str | None]

VALUE = "value"
SAMPLES = "samples"
"""The key under which a track's samples are kept where a feature needs them all."""
CHANNELS = "channels"
"""The key under which what a track's channels show is kept: (2, t), see audio.metering."""


class Net(Protocol):
    """A model that takes windows of a view's bands and gives numbers for the patches in them."""

    @property
    def key(self) -> str:
        """What tells it from every other."""

    def check(self) -> None:
        """Raise UsageError where it can't be run here, with what to do."""

    def outputs(self, window: Frames, starts: Sequence[int], wanted: Sequence[str]) -> list[Frames]:
        """For bands (t, n_mels) and the patches that begin at `starts`: (n, size) of each wanted output."""


@dataclass(frozen=True)
class OfPatches:
    """What a learned feature is computed from.

    Parameters
    ----------
    view : the front end
    frames : of a patch
    hop : frames from one patch to the next
    net : what is run on patches
    output : which of its outputs the feature is
    """

    view: View
    frames: int
    hop: int
    net: Net
    output: str

    @property
    def key(self) -> str:
        """Features of one key come from one run of the net."""
        return f"{self.net.key} every {self.hop}"


@dataclass(frozen=True)
class Feature:
    """One feature.

    Parameters
    ----------
    name : as in columns and requests
    size : d, rows of its frames, or numbers that `value` gives
    units : of its values
    version : bumped whenever its numbers change; part of every cache key
    reference : where it is defined
    summary : one sentence
    raw : from a block to (d_raw, t) float32
    track : from all raw blocks of a track, in order, to whatever `finish` needs; None where the framing is
        enough
    finish : from a raw block and that knowledge (without `track`, the FrameSpec) to finished frames; None
        where raw blocks are the feature
    raw_key : features of one key have equal raw blocks
    finish_key : features of one key have equal finished frames, which are made once; "" is its own alone
    part : first row and last row + 1 of the finished frames that are the feature's; None is all
    reach : how many frames on either side a frame's value depends on. `finish` is given so many more, where
        the track has them, and what it gives for those is dropped; a feature without `finish` may look at
        the frame before its block (Spectra.magnitude_before)
    value : from its finished frames (d_frames, t) of a track or slice, and the framing, to (d,) numbers, or
        (d, answers); None where frames are summarised by statistics
    answers : what the numbers of `value` are called in columns, where they are more than one each
    gain : what a louder track changes: "none", "amplitude" (values scale with it), "power" (with its
        square), "decibels" (values shift), "half decibels" (by half as much), "first" (only the first
        dimension shifts) or "unstated"
    samples : whether it needs samples, not only spectra
    of_samples : whether `value` gets the samples of the track or slice, (1, n) float32, instead of frames
    of_channels : whether `value` gets (2, t) of the channels as the file has them, instead of frames; such a
        feature has to be asked for by name
    code : a digest of an own feature's code, "" for mirlab's; part of every cache key
    caution : from the framing to a sentence where the feature is not what it should be in it, else None
    resized : makes the same feature with another number of dimensions; None where the size is fixed
    largest : the largest size
    patches : what a learned feature is computed from, instead of frames of spectra; its frames are patches
    dimensions : the names of its dimensions (see terms.slug), which columns then carry instead of numbers
    """

    name: str
    size: int
    units: str
    version: int
    reference: str
    summary: str
    raw: Raw
    track: Track | None = None
    finish: Finish | None = None
    raw_key: str = ""
    reach: int = 0
    value: Value | None = None
    answers: tuple[str, ...] = (VALUE,)
    finish_key: str = ""
    part: tuple[int, int] | None = None
    gain: str = "unstated"
    samples: bool = False
    of_samples: bool = False
    of_channels: bool = False
    code: str = ""
    caution: Caution | None = None
    resized: Callable[[int], Feature] | None = None
    largest: int = 0
    doc: str = ""
    patches: OfPatches | None = None
    dimensions: tuple[str, ...] = ()

    @property
    def scalar(self) -> bool:
        """Whether it has one dimension by nature, so that its columns carry no index."""
        return self.size == 1 and self.resized is None and not self.dimensions

    def column(self, row: int, statistic: str) -> Column:
        """The column of a row, from 0, and a statistic."""
        if self.dimensions:
            return Column(self.name, None, statistic, self.dimensions[row])
        return Column(self.name, None if self.scalar else row + 1, statistic)

    def row_of(self, column: Column) -> int:
        """The row, from 0, that a column is of.

        Raises UnknownName, UsageError for a dimension that the feature lacks.
        """
        if self.dimensions:
            if column.dimension not in self.dimensions:
                raise UnknownName(
                    "column",
                    str(column),
                    [str(self.column(i, column.statistic)) for i in range(self.size)],
                    where=self.name,
                )
            return self.dimensions.index(column.dimension)
        row = (column.index or 1) - 1
        if column.dimension is not None or row >= self.size:
            raise UsageError(f"{column}: expected a dimension of {self.name} from 1 to {self.size}")
        return row

    @property
    def statistics(self) -> tuple[str, ...]:
        """What its columns can end with: STATISTICS, or the names of its answers."""
        return STATISTICS if self.value is None else self.answers

    @property
    def raw_frames(self) -> str:
        """The key of its raw frames, or of the samples or channels where it is computed from these."""
        if self.patches is not None:
            return f"patches {self.patches.key} {self.patches.output}"
        if self.of_channels:
            return CHANNELS
        return SAMPLES if self.of_samples else f"raw {self.raw_key or self.name}"

    @property
    def finished_frames(self) -> str:
        """The key of its finished frames: the raw ones' where nothing is to be done."""
        return self.raw_frames if self.finish is None else f"finished {self.finish_key or self.name}"

    @property
    def rows(self) -> tuple[int, int | None]:
        """First row and last row + 1 of its own among the finished frames; None is the end."""
        return self.part or (0, None)

    def sized(self, size: int | None) -> Feature:
        """Return the feature with so many dimensions, or all it has where the number is fixed and enough.

        Raises UsageError where it can't have so many.
        """
        if size is None or size == self.size:
            return self
        if self.resized is None and 1 <= size <= self.size:
            return self
        if self.resized is None:
            dimensions = "1 dimension" if self.size == 1 else f"dimensions 1 to {self.size}"
            raise UsageError(f"{self.name} has {dimensions}, got {size}")
        if isinstance(size, bool) or not isinstance(size, int) or not 1 <= size <= self.largest:
            raise UsageError(f"{self.name} can have 1 to {self.largest} dimensions, got {quoted(size)}")
        return self.resized(size)

    def frames(self, blocks: Iterable[Spectra]) -> Frames:
        """Compute the whole track's (d, t) at once; extraction streams the same three steps.

        Where the feature has a `value`, these are the frames that it is made from. What is computed from
        samples has none, and raises UsageError.
        """
        whole = list(blocks)
        chunks = [self.raw(block) for block in whole]
        knowledge = whole[0].spec if self.track is None else self.track(iter(chunks))
        return np.concatenate(list(self.finished(chunks, knowledge)), axis=1)[slice(*self.rows)]

    def summary_of(self, frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
        """Return `value` of a track's or slice's frames (or samples) as (d, answers), checked.

        Raises UsageError where `value` gives another shape.
        """
        assert self.value is not None
        values = np.asarray(self.value(frames, spec), dtype=np.float64)
        expected = (self.size,) if len(self.answers) == 1 else (self.size, len(self.answers))
        if values.shape != expected:
            raise UsageError(f"{self.name}: expected values of shape {expected}, got {values.shape}")
        return values.reshape(self.size, len(self.answers))

    def finished(self, chunks: Iterable[Frames], knowledge: Any) -> Iterator[Frames]:
        """Finish a track's raw chunks, which come in order, with what `track` found in them.

        What comes are all rows of the finished frames; the feature's own are its `rows`.
        """
        if self.finish is None:
            yield from chunks
        elif self.reach == 0:
            for chunk in chunks:
                yield self.finish(chunk, knowledge)
        else:
            for chunk, own in _overlapping(chunks, self.reach):
                yield self.finish(chunk, knowledge)[:, own]


def _overlapping(chunks: Iterable[Frames], reach: int) -> Iterator[tuple[Frames, slice]]:
    """Give chunks with `reach` frames more on either side, where the track has them, and which are their own.

    At least 2 reach + 1 frames come at a time, where the track has as many.
    """
    held: Frames | None = None
    done = 0  # of the frames held, how many have been given as a chunk's own
    for chunk in chunks:
        held = chunk if held is None else np.concatenate([held, chunk], axis=1)
        # One frame more stays back than the next chunk needs, so that the last one is long enough.
        stop = held.shape[1] - reach - 1
        if stop > max(done, reach):
            yield held, slice(done, stop)
            first = max(0, stop - reach)
            held, done = held[:, first:], stop - first
    if held is not None and held.shape[1] > done:
        yield held, slice(done, held.shape[1])
