"""The path of one track: decode once, one STFT, features, statistics.

    stream -> spectra (blocks of frames) -> each feature's raw values -> store
           -> knowledge of the whole track (where a feature needs it) -> finished values -> store
           -> statistics of each row over the whole track or over each slice

Conventions: features are (d, t), summaries (segments, d, 8) with the statistics of summary.STATISTICS in their
order; times are seconds from the start of the file. Memory does not grow with the length of the track: what
does not fit lies in a temporary file (framestore.py).

Contents: Request, request_for, Analysis, analyse.
"""

from __future__ import annotations

import math
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from mirlab.audio import registry
from mirlab.audio.frames import FrameSpec, spectra
from mirlab.audio.framestore import FrameStore
from mirlab.audio.registry import Feature
from mirlab.audio.summary import STATISTICS, summarise
from mirlab.audio.terms import Term
from mirlab.audio.waveform import Waveform, check_samples, stream
from mirlab.errors import AudioError, UsageError

# Values summarised together: 8 MB as float32, so that long tracks go through in groups of rows.
_GROUP_VALUES = 1 << 21


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
        if not self.features:
            raise UsageError("expected at least one feature, got none")
        names = [name for name, _ in self.features]
        if len(set(names)) < len(names):
            raise UsageError(f"expected each feature once, got {', '.join(names)}")
        for name, size in self.features:
            _feature(name, size)
        if not (math.isfinite(self.offset) and self.offset >= 0):
            raise UsageError(f"expected an offset of 0 s or more, got {self.offset}")
        for what, value in (("duration", self.duration), ("segment", self.segment), ("hop", self.segment_hop)):
            if value is not None and not (math.isfinite(value) and value > 0):
                raise UsageError(f"expected a {what} of more than 0 s, got {value}")
        if self.segment is None and self.segment_hop is not None:
            raise UsageError("a hop between segments needs a segment length: give both or neither")
        least = (self.spec.n_fft + self.spec.hop_length) / self.spec.sample_rate
        if self.segment is not None and self.segment < least:
            raise UsageError(
                f"expected segments of at least {least:.3f} s, which hold one whole frame of {self.spec.n_fft} "
                f"samples, got {self.segment} s"
            )
        if self.segment_hop is not None and self.segment_hop * self.spec.sample_rate < 1:
            raise UsageError(f"expected a hop of at least one sample, got {self.segment_hop} s")


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
        for name in registry.names() if term.feature == "*" else [term.feature]:
            default = registry.get(name).size
            size = term.last if term.last is not None and term.feature != "*" else default
            # A range below the default size is enough where the size is free, and all there is where it is not.
            sizes[name] = max(sizes.get(name, 0), _feature(name, size).size)
    return Request(
        tuple(sizes.items()), spec or FrameSpec(), offset, duration, segment, segment_hop, keep_frames
    )


def _feature(name: str, size: int) -> Feature:
    raise NotImplementedError


@dataclass
class Analysis:
    """What `analyse` found.

    Parameters
    ----------
    summaries : by feature, (segments, d, 8) float64, the last axis in the order of STATISTICS
    segments : (start, stop) of each slice in seconds from the start of the file; one, the whole, without slices
    seconds : how much sound was analysed
    frames : by feature, (d, t) float32, where the request asked for them
    """

    summaries: dict[str, NDArray[np.float64]]
    segments: list[tuple[float, float]]
    seconds: float
    frames: dict[str, NDArray[np.float32]] | None = None


def analyse(source: str | os.PathLike[str] | Waveform, request: Request) -> Analysis:
    """Compute the features of one track and summarise them.

    Parameters
    ----------
    source : a file, or sound in memory at the request's sample rate
    request : what to compute

    Returns
    -------
    Analysis. A slice's frames are those whose whole window lies in it; only at the ends of the track may a window
    reach into the padding. A remainder shorter than a slice is left out, except where it is the whole track.

    Raises
    ------
    AudioError : stages of `waveform.stream`; "frames" where the sound is shorter than one frame; "features" where
        a feature fails or gives values that are not finite
    UsageError : a Waveform at another rate than the request's
    """
    path = "waveform" if isinstance(source, Waveform) else os.fspath(source)
    counted = _Counted(_blocks(source, request, path))
    features = [_feature(name, size) for name, size in request.features]
    try:
        with FrameStore() as store:
            n_frames = _store_raws(spectra(counted, request.spec), features, store, path)
            for place, feature in enumerate(features):
                _finish(feature, store, path)
                if all(_raw_key(later) != _raw_key(feature) for later in features[place + 1 :]):
                    store.drop(_raw_key(feature))
            ranges, segments = _segments(counted.samples, n_frames, request)
            summaries = _summaries(features, store, ranges, path)
            frames = {f.name: store.rows(f.name) for f in features} if request.keep_frames else None
    except AudioError as error:
        # The framing knows the samples alone, not where they come from.
        raise error if error.path == path else AudioError(path, error.stage, error.reason) from error
    except OSError as error:
        raise AudioError(
            path,
            "features",
            f"its frame-level features need a temporary file in {tempfile.gettempdir()}, which failed "
            f"({error.strerror or error}): make room there or point TMPDIR elsewhere",
        ) from error
    return Analysis(summaries, segments, counted.samples / request.spec.sample_rate, frames)


class _Counted:
    """Passes blocks on and counts their samples."""

    def __init__(self, blocks: Iterable[NDArray[np.float32]]) -> None:
        self._blocks = blocks
        self.samples = 0

    def __iter__(self) -> Iterator[NDArray[np.float32]]:
        for block in self._blocks:
            self.samples += len(block)
            yield block
