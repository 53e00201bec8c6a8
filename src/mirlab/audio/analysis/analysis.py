"""The path of one track: decode once, one STFT, features, statistics.

    decoded -> spectra (blocks of frames) -> each feature's raw values -> store
           -> knowledge of the whole track (where a feature needs it) -> finished values -> store
           -> statistics of each row over the whole track or over each slice, or the feature's own value of it

Conventions: features are (d, t), summaries (segments, d, s) with the feature's `statistics` in their order
(those of summary.STATISTICS, or the value alone); times are seconds from the start of the file. Memory does
not grow with the length of the track: what does not fit lies in a temporary file (framestore.py). Only the
few rows that a feature with a `value` reads are held as a whole, 0.6 MB an hour and row, and the samples
where an own feature takes them, 5 MB a minute.

Contents: Analysis, analyse; what is asked stands in request.py, what learned features need in patching.py,
what is measured on channels in channels.py.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import tee

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.analysis.channels import metered, steps_between
from mirlab.audio.analysis.patching import (
    bands_of,
    patch_places,
    patch_summaries,
    repeated,
    run_nets,
    together,
)
from mirlab.audio.analysis.request import Request
from mirlab.audio.decoding import (
    Decoded,
    Fault,
    Waveform,
    decoded,
)
from mirlab.audio.registry import SAMPLES, Feature, registry, summarise
from mirlab.audio.spectra import FrameSpec, FrameStore, Spectra, spectra
from mirlab.errors import AudioError, MirlabError, OutputError, UsageError

# Values summarised together: 8 MB as float32, so that long tracks go through in groups of rows.
_GROUP_VALUES = 1 << 21
FRAMES_LIMIT = 64 << 20
"""Bytes of frames that a track may give back: they travel between processes in one piece."""


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
    framed = [feature for feature in features if feature.patches is None and not feature.of_channels]
    heard_apart = [feature for feature in features if feature.of_channels]
    learned = [feature for feature in features if feature.patches is not None]
    rate = request.spec.sample_rate
    try:
        with (
            FrameStore() as store,
            decoded(source, offset=request.offset, duration=request.duration, faults=faults) as sound,
        ):
            with metered(sound, store, faults, wanted=bool(heard_apart)):
                n_samples, n_frames = _heard(sound, framed, learned, request.spec, store, path)
            _store_finished(framed, store, request.spec, path)
            ranges = _ranges(n_samples, n_frames, request)
            spans = [(r.start / rate, r.stop / rate) for r in ranges]
            places = patch_places(learned, spans, n_samples / rate, store)
            if learned:
                with _Naming(learned[0], path):
                    run_nets(learned, places, store)
            summaries = _summaries([*framed, *heard_apart], store, ranges, request.spec, path)
            summaries.update(patch_summaries(learned, store, places))
            _check_finite(summaries, path)
            wanted = [f for f in features if not request.frames_of or f.name in request.frames_of]
            frames = _kept_frames(wanted, store, path) if request.keep_frames else None
    except OutputError as error:
        raise AudioError(path, "features", str(error)) from error
    segments = [(request.offset + start, request.offset + stop) for start, stop in spans]
    faults += repeated(learned, places)
    return Analysis(
        {name: summaries[name] for name, _ in request.features},
        segments,
        n_samples / rate,
        frames,
        tuple(faults),
    )


def _heard(
    sound: Decoded,
    framed: Sequence[Feature],
    learned: Sequence[Feature],
    spec: FrameSpec,
    store: FrameStore,
    path: str,
) -> tuple[int, int]:
    """Decode once for everybody who listens; return the samples at the framing's rate and its frames."""
    views = list(dict.fromkeys(f.patches.view for f in learned if f.patches is not None))
    readers = len(views) + bool(framed)
    copies = tee(sound.blocks, readers) if readers > 1 else [sound.blocks]
    listening = [
        bands_of(sound.at(sound.rate, blocks), sound.rate, view, store, path)
        for view, blocks in zip(views, copies, strict=False)
    ]
    counted, n_frames = None, 0
    if framed:
        kept = store if any(feature.of_samples for feature in framed) else None
        counted = _Counted(sound.at(spec.sample_rate, copies[-1]), kept)
        raw = _Raw(spectra(counted, spec, path=path), framed, store, path)
        listening.append(iter(raw))
    if not listening:
        # What is measured on channels is shown them as the blocks come, whoever takes these.
        listening.append(float(len(block)) for block in sound.at(sound.rate))
    together(listening)
    if counted is not None:
        return counted.samples, raw.n_frames
    return round(sound.samples * spec.sample_rate / sound.rate), n_frames


def _kept_frames(features: list[Feature], store: FrameStore, path: str) -> dict[str, NDArray[np.float32]]:
    kept = [f for f in features if f.value is None]
    size = 4 * sum(f.size * store.shape(f.finished_frames)[1] for f in kept)
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


class _Raw:
    """Stores the raw values of every block, equal ones once; gives the seconds that are done after each."""

    def __init__(
        self, blocks: Iterable[Spectra], features: Sequence[Feature], store: FrameStore, path: str
    ) -> None:
        self._blocks, self._store, self._path = blocks, store, path
        self._distinct = {feature.raw_frames: feature for feature in features if not feature.of_samples}
        self.n_frames = 0

    def __iter__(self) -> Iterator[float]:
        for block in self._blocks:
            self.n_frames += block.n_frames
            for key, feature in self._distinct.items():
                with _Naming(feature, self._path):
                    self._store.append(key, feature.raw(block))
            yield self.n_frames * block.spec.hop_length / block.spec.sample_rate


def _store_finished(features: Sequence[Feature], store: FrameStore, spec: FrameSpec, path: str) -> None:
    """Store the finished values beside the raw ones, which go as soon as nothing needs them."""
    for place, feature in enumerate(features):
        key = feature.raw_frames
        if feature.finish is not None and feature.finished_frames not in store.keys():  # noqa: SIM118
            with _Naming(feature, path):
                knowledge = feature.track(store.chunks(key)) if feature.track is not None else spec
                for chunk in feature.finished(store.chunks(key), knowledge):
                    store.append(feature.finished_frames, chunk)
        kept = any(f.finished_frames == key for f in features)
        if key in store.keys() and not kept and all(f.raw_frames != key for f in features[place + 1 :]):  # noqa: SIM118
            store.drop(key)


class _Naming:
    """Says which feature failed on which file, whatever its code raises; what is meant for people passes.

    A class, because a generator takes four times as long, and a track has a hundred of these blocks.
    """

    __slots__ = ("_feature", "_path")

    def __init__(self, feature: Feature, path: str) -> None:
        self._feature, self._path = feature, path

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if not isinstance(error, Exception) or isinstance(error, (MirlabError, MemoryError)):
            return
        raise AudioError(
            self._path,
            "features",
            f'the feature "{self._feature.name}" failed: {type(error).__name__}: {error}',
        ) from error


@dataclass(frozen=True)
class _Range:
    """A slice: samples [start, stop), the frames that lie in it, and the steps of the channels' meter."""

    start: int
    stop: int
    frames: slice
    steps: slice

    def of(self, feature: Feature) -> slice:
        """The part of a feature's frames, of the samples or of the meter's steps that it is."""
        if feature.of_channels:
            return self.steps
        return slice(self.start, self.stop) if feature.of_samples else self.frames


def _ranges(n_samples: int, n_frames: int, request: Request) -> list[_Range]:
    if request.segment is None:
        return [_Range(0, n_samples, slice(0, n_frames), slice(None))]
    spec = request.spec
    hop = request.segment_hop or request.segment
    length = round(request.segment * spec.sample_rate)
    ranges: list[_Range] = []
    # Resampling and coders round a track's length: less than a frame's hop may lack at the end.
    while (start := round(len(ranges) * hop * spec.sample_rate)) + length < n_samples + spec.hop_length:
        stop = min(start + length, n_samples)
        first = 0 if start == 0 else -(-(start + spec.padding) // spec.hop_length)
        last = n_frames if stop == n_samples else (stop - spec.n_fft + spec.padding) // spec.hop_length + 1
        end = None if stop == n_samples else stop / spec.sample_rate
        steps = steps_between(start / spec.sample_rate, end)
        ranges.append(_Range(start, stop, slice(first, last), steps))
    return ranges or [_Range(0, n_samples, slice(0, n_frames), slice(None))]


def _summaries(
    features: Sequence[Feature], store: FrameStore, ranges: Sequence[_Range], spec: FrameSpec, path: str
) -> dict[str, NDArray[np.float64]]:
    out = {f.name: np.empty((len(ranges), f.size, len(f.statistics))) for f in features}
    for feature in features:
        if feature.value is not None:
            rows = store.rows(feature.finished_frames, *feature.rows)
            with _Naming(feature, path):
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
    return out


def _check_finite(summaries: Mapping[str, NDArray[np.float64]], path: str) -> None:
    for name, values in summaries.items():
        if not np.isfinite(values).all():
            raise AudioError(path, "features", f'the feature "{name}" gives values that are not finite')


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
