"""The path of one track: decode once, one STFT, features, statistics.

    stream -> spectra (blocks of frames) -> each feature's raw values -> store
           -> knowledge of the whole track (where a feature needs it) -> finished values -> store
           -> statistics of each row over the whole track or over each slice, or the feature's own value of it

Conventions: features are (d, t), summaries (segments, d, s) with the feature's `statistics` in their order
(those of summary.STATISTICS, or the value alone); times are seconds from the start of the file. Memory does
not grow with the length of the track: what does not fit lies in a temporary file (framestore.py). Only the
few rows that a feature with a `value` reads are held as a whole, 0.6 MB an hour and row, and the samples
where an own feature takes them, 5 MB a minute.

Contents: Request, request_for, Analysis, analyse.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.decoding import (
    DECODING_VERSION,
    Fault,
    Waveform,
    stream,
)
from mirlab.audio.registry import SAMPLES, SUMMARY_VERSION, Feature, Term, registry, summarise
from mirlab.audio.spectra import FrameSpec, FrameStore, Spectra, spectra
from mirlab.errors import AudioError, MirlabError, OutputError, UsageError

# Values summarised together: 8 MB as float32, so that long tracks go through in groups of rows.
_GROUP_VALUES = 1 << 21
FRAMES_LIMIT = 64 << 20
"""Bytes of frames that a track may give back: they travel between processes in one piece."""


@dataclass(frozen=True)
class Request:
    """What to compute for a track.

    Parameters
    ----------
    features : (name, size) pairs, size being the number of dimensions; see `request_for`
    spec : sample rate and framing
    offset, duration : the part of the file to analyse, seconds; None is to the end
    segment : length of a slice in seconds; None summarises the whole track
    segment_hop : seconds from the start of a slice to that of the next; None is `segment`
    keep_frames : whether to return the frame-level features, too (in memory)

    Raises
    ------
    UsageError : no feature, a feature twice, or times that can't be meant
    UnknownName : a feature that is not in the registry
    """

    features: tuple[tuple[str, int], ...]
    spec: FrameSpec = field(default_factory=FrameSpec)
    offset: float = 0.0
    duration: float | None = None
    segment: float | None = None
    segment_hop: float | None = None
    keep_frames: bool = False

    def __post_init__(self) -> None:
        check_padding(self.spec)
        if not self.features:
            raise UsageError("expected at least one feature, got none")
        names = [name for name, _ in self.features]
        if len(set(names)) < len(names):
            raise UsageError(
                f"expected each feature once, but these appear more than once: {', '.join(names)}"
            )
        asked = [registry.get(name, size) for name, size in self.features]
        if self.keep_frames and all(feature.value is not None for feature in asked):
            raise UsageError(f"{', '.join(names)}: numbers of a whole track, which have no frames to keep")
        if not (math.isfinite(self.offset) and self.offset >= 0):
            raise UsageError(f"expected an offset of 0 s or more, got {self.offset}")
        times = {"duration": self.duration, "segment": self.segment, "hop": self.segment_hop}
        for what, value in times.items():
            if value is not None and not (math.isfinite(value) and value > 0):
                raise UsageError(f"expected a {what} of more than 0 s, got {value}")
        if self.segment is None and self.segment_hop is not None:
            raise UsageError("a hop between segments needs a segment length: set both or neither")
        # Up to a hop lies before the first whole frame, and up to a hop may lack at the end of the track.
        least = self.spec.n_fft + 2 * self.spec.hop_length
        if self.segment is not None and round(self.segment * self.spec.sample_rate) < least:
            raise UsageError(
                f"expected segments of at least {least / self.spec.sample_rate:.3f} s, which hold a whole "
                f"frame of {self.spec.n_fft} samples wherever they begin, got {self.segment} s"
            )
        if self.segment_hop is not None and self.segment_hop * self.spec.sample_rate < 1:
            raise UsageError(f"expected a hop of at least one sample, got {self.segment_hop} s")

    def key(self) -> str:
        """A stable text of all that changes a feature's values, beside the feature itself; for cache keys."""
        parts = ("offset", "duration", "segment", "segment_hop")
        own = [f"{name}={getattr(self, name)}" for name in parts]
        versions = [f"summary={SUMMARY_VERSION}", f"decoding={DECODING_VERSION}"]
        return " ".join([self.spec.key(), *own, *versions])

    def cautions(self) -> list[str]:
        """Sentences about features that are not what they should be in this framing, each once."""
        asked = [registry.get(name, size) for name, size in self.features]
        found = [feature.caution(self.spec) for feature in asked if feature.caution is not None]
        return list(dict.fromkeys(text for text in found if text is not None))

    def only(self, names: Iterable[str]) -> Request:
        """The same request for some of its features."""
        wanted = set(names)
        some = tuple(pair for pair in self.features if pair[0] in wanted)
        framed = any(registry.get(name, size).value is None for name, size in some)
        return replace(self, features=some, keep_frames=self.keep_frames and framed)


def check_padding(spec: FrameSpec) -> None:
    """Refuse a framing whose padding is not zeros, which hand-crafted features take it to be."""
    if spec.pad_mode != "constant":
        raise UsageError(f'expected pad_mode to be "constant" (zeros), got "{spec.pad_mode}"')


def request_for(
    terms: Iterable[Term],
    *,
    spec: FrameSpec | None = None,
    offset: float = 0.0,
    duration: float | None = None,
    segment: float | None = None,
    segment_hop: float | None = None,
    keep_frames: bool = False,
) -> Request:
    """Turn terms into a request: each feature once, in the order asked for, at the largest size asked for.

    A term without a range asks for a feature's default size, "*" for every feature of the registry.

    Raises
    ------
    UnknownName : a feature that is not in the registry
    UsageError : an index beyond a feature's last, or times that can't be meant
    """
    sizes: dict[str, int] = {}
    for term in terms:
        every = term.feature == "*"
        for name in registry.names() if every else [term.feature]:
            size = _size_for(registry.get(name), None if every else term.last)
            sizes[name] = max(sizes.get(name, 0), size)
    return Request(
        tuple(sizes.items()), spec or FrameSpec(), offset, duration, segment, segment_hop, keep_frames
    )


def _size_for(feature: Feature, last: int | None) -> int:
    """Return how many dimensions to compute so that `last` (from 1) is among them, None being the default."""
    if last is None or last == feature.size:
        return feature.size
    if feature.resized is not None:
        return feature.sized(last).size
    if last > feature.size:
        raise UsageError(f"{feature.name} has {feature.size} dimensions, got a request for number {last}")
    return feature.size


@dataclass
class Analysis:
    """What `analyse` found.

    Parameters
    ----------
    summaries : by feature, (segments, d, s) float64, the last axis in the order of Feature.statistics
    segments : (start, stop) of each slice in seconds from the start of the file; without slices the whole
    seconds : how much sound was analysed
    frames : by feature, (d, t) float32, where the request asked for them; features of a whole track (those
        with a `value`) have none
    faults : what the channels and their levels show (mixing.py): the numbers are of the mix to mono
    """

    summaries: dict[str, NDArray[np.float64]]
    segments: list[tuple[float, float]]
    seconds: float
    frames: dict[str, NDArray[np.float32]] | None = None
    faults: tuple[Fault, ...] = ()


def analyse(source: str | os.PathLike[str] | Waveform, request: Request) -> Analysis:
    """Compute the features of one track and summarise them.

    Parameters
    ----------
    source : a file, or sound in memory
    request : what to compute

    Returns
    -------
    Analysis. A slice's frames are those whose whole window lies in it; only at the ends of the track may a
    window reach into the padding. A remainder shorter than a slice is left out, except where it is the whole
    track.

    Raises
    ------
    AudioError : stages of `waveform.stream`; "frames" where the sound is shorter than one frame; "features"
        where a feature fails or gives values that are not finite
    """
    path = "the samples" if isinstance(source, Waveform) else os.fspath(source)
    faults: list[Fault] = []
    features = [registry.get(name, size) for name, size in request.features]
    blocks = stream(
        source,
        sample_rate=request.spec.sample_rate,
        offset=request.offset,
        duration=request.duration,
        faults=faults,
    )
    try:
        with FrameStore() as store:
            kept = store if any(feature.of_samples for feature in features) else None
            counted = _Counted(blocks, kept)
            n_frames = _store_raw(spectra(counted, request.spec, path=path), features, store, path)
            _store_finished(features, store, request.spec, path)
            ranges = _ranges(counted.samples, n_frames, request)
            summaries = _summaries(features, store, ranges, request.spec, path)
            frames = _kept_frames(features, store, n_frames, path) if request.keep_frames else None
    except OutputError as error:
        raise AudioError(path, "features", str(error)) from error
    rate = request.spec.sample_rate
    segments = [(request.offset + r.start / rate, request.offset + r.stop / rate) for r in ranges]
    return Analysis(summaries, segments, counted.samples / rate, frames, tuple(faults))


def _kept_frames(
    features: list[Feature], store: FrameStore, n_frames: int, path: str
) -> dict[str, NDArray[np.float32]]:
    kept = [f for f in features if f.value is None]
    size = 4 * n_frames * sum(f.size for f in kept)
    if size > FRAMES_LIMIT:
        raise AudioError(
            path,
            "features",
            f"expected frames of at most {FRAMES_LIMIT >> 20} MB a track, got {size >> 20} MB: "
            "keep fewer features, take a part (duration), or don't keep frames",
        )
    return {f.name: store.rows(f.finished_frames, *f.rows) for f in kept}


class _Counted:
    """Passes blocks on and counts their samples; `store` keeps these, where it is given."""

    def __init__(self, blocks: Iterable[NDArray[np.float32]], store: FrameStore | None) -> None:
        self._blocks, self._store = blocks, store
        self.samples = 0

    def __iter__(self) -> Iterator[NDArray[np.float32]]:
        for block in self._blocks:
            self.samples += len(block)
            if self._store is not None:
                self._store.append(SAMPLES, block[np.newaxis])
            yield block


def _store_raw(blocks: Iterable[Spectra], features: Sequence[Feature], store: FrameStore, path: str) -> int:
    """Store the raw values of every block, equal ones once; return the number of frames."""
    n_frames = 0
    distinct = {feature.raw_frames: feature for feature in features if not feature.of_samples}
    for block in blocks:
        n_frames += block.n_frames
        for key, feature in distinct.items():
            with _naming(feature, path):
                store.append(key, feature.raw(block))
    return n_frames


def _store_finished(features: Sequence[Feature], store: FrameStore, spec: FrameSpec, path: str) -> None:
    """Store the finished values beside the raw ones, which go as soon as nothing needs them."""
    for place, feature in enumerate(features):
        key = feature.raw_frames
        if feature.finish is not None and feature.finished_frames not in store.keys():  # noqa: SIM118
            with _naming(feature, path):
                knowledge = feature.track(store.chunks(key)) if feature.track is not None else spec
                for chunk in feature.finished(store.chunks(key), knowledge):
                    store.append(feature.finished_frames, chunk)
        kept = any(f.finished_frames == key for f in features)
        if key in store.keys() and not kept and all(f.raw_frames != key for f in features[place + 1 :]):  # noqa: SIM118
            store.drop(key)


@contextmanager
def _naming(feature: Feature, path: str) -> Iterator[None]:
    """Say which feature failed on which file, whatever its code raises; what is meant for people passes."""
    try:
        yield
    except (MirlabError, MemoryError):
        raise
    except Exception as error:
        raise AudioError(
            path, "features", f'the feature "{feature.name}" failed: {type(error).__name__}: {error}'
        ) from error


@dataclass(frozen=True)
class _Range:
    """A slice: samples [start, stop) and the frames that lie in it."""

    start: int
    stop: int
    frames: slice

    def of(self, feature: Feature) -> slice:
        """The part of a feature's frames, or of the samples, that it is."""
        return slice(self.start, self.stop) if feature.of_samples else self.frames


def _ranges(n_samples: int, n_frames: int, request: Request) -> list[_Range]:
    if request.segment is None:
        return [_Range(0, n_samples, slice(0, n_frames))]
    spec = request.spec
    hop = request.segment_hop or request.segment
    length = round(request.segment * spec.sample_rate)
    ranges: list[_Range] = []
    # Resampling and coders round a track's length: less than a frame's hop may lack at the end.
    while (start := round(len(ranges) * hop * spec.sample_rate)) + length < n_samples + spec.hop_length:
        stop = min(start + length, n_samples)
        first = 0 if start == 0 else -(-(start + spec.padding) // spec.hop_length)
        last = n_frames if stop == n_samples else (stop - spec.n_fft + spec.padding) // spec.hop_length + 1
        ranges.append(_Range(start, stop, slice(first, last)))
    return ranges or [_Range(0, n_samples, slice(0, n_frames))]


def _summaries(
    features: Sequence[Feature], store: FrameStore, ranges: Sequence[_Range], spec: FrameSpec, path: str
) -> dict[str, NDArray[np.float64]]:
    out = {f.name: np.empty((len(ranges), f.size, len(f.statistics))) for f in features}
    for feature in features:
        if feature.value is not None:
            rows = store.rows(feature.finished_frames, *feature.rows)
            with _naming(feature, path):
                for number, part in enumerate(ranges):
                    out[feature.name][number] = feature.summary_of(rows[:, part.of(feature)], spec)
    for group in _groups([f for f in features if f.value is None], store):
        parts = [
            store.rows(feature.finished_frames, feature.rows[0] + first, feature.rows[0] + last)
            for feature, first, last in group
        ]
        rows = parts[0] if len(parts) == 1 else np.concatenate(parts)
        for number, part in enumerate(ranges):
            values = summarise(rows[:, part.frames])
            at = 0
            for feature, first, last in group:
                out[feature.name][number, first:last] = values[at : at + last - first]
                at += last - first
    for name, values in out.items():
        if not np.isfinite(values).all():
            raise AudioError(path, "features", f'the feature "{name}" gives values that are not finite')
    return out


def _groups(features: Sequence[Feature], store: FrameStore) -> Iterator[list[tuple[Feature, int, int]]]:
    """Cut all rows of all features into groups of at most _GROUP_VALUES values, as (feature, first, last)."""
    group: list[tuple[Feature, int, int]] = []
    room = 0
    for feature in features:
        size, length = store.shape(feature.finished_frames)
        size = len(range(size)[slice(*feature.rows)])
        if size != feature.size:
            raise UsageError(f"{feature.name}: expected {feature.size} rows of frames, got {size}")
        first = 0
        while first < size:
            if room <= 0 and group:
                yield group
                group = []
            if not group:
                room = max(1, _GROUP_VALUES // length)
            last = min(size, first + room)
            group.append((feature, first, last))
            room -= last - first
            first = last
    if group:
        yield group
