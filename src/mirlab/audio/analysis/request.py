"""What to compute of a track: features, framing, part and slices.

Contents: Request, request_for.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from mirlab.audio.decoding import DECODING_VERSION
from mirlab.audio.registry import SUMMARY_VERSION, Feature, FeatureLookup, Term, registry
from mirlab.audio.spectra import SPECTRA_VERSION, FrameSpec
from mirlab.errors import UsageError


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
    frames_of : whose, where not all are wanted; each among the features

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
    frames_of: tuple[str, ...] = ()

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
        for feature in asked:
            if feature.patches is not None:
                feature.patches.net.check()
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
        versions = [
            f"summary={SUMMARY_VERSION}",
            f"decoding={DECODING_VERSION}",
            f"spectra={SPECTRA_VERSION}",
        ]
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
        kept = tuple(name for name in self.frames_of if name in wanted)
        keeping = self.keep_frames and framed and bool(kept or not self.frames_of)
        return replace(self, features=some, keep_frames=keeping, frames_of=kept if keeping else ())


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
    looked_up = FeatureLookup()
    for term in terms:
        every = term.feature == "*"
        for name in registry.names() if every else [term.feature]:
            size = _size_for(looked_up(name), None if every else term.last)
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
