"""Framing, windows and the one short-time Fourier transform (STFT) of a track.

Conventions: samples are mono float32, full scale 1.0; frequencies in Hz; magnitude is |STFT| without any
scaling, power its square; arrays have the shape (n_bins, t) as in librosa. With `center` frame i is centred
on sample i * hop_length, the track being padded with n_fft // 2 samples on either side: zeros, or itself in
reverse ("reflect"), which hand-crafted features don't take.

Contents: FrameSpec, the framing defaults; Spectra, a block of consecutive frames; spectra, from blocks of
samples to blocks of frames; complex_spectrum; STFT_COUNT, which counts the transforms taken.

Memory: a block of 128 frames takes about 2 MB, and its arrays are its own: keeping blocks is safe.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.spectra.arriving import check_length, pieces
from mirlab.audio.spectra.fourier import LENGTHS, FrameTransform
from mirlab.audio.spectra.padding import PAD_MODES, Padding
from mirlab.errors import UsageError
from mirlab.words import quoted

FRAMES_PER_BLOCK = 128
# Generalised cosine windows (Harris 1978), periodic: sum over k of (-1)^k a_k cos(2 pi k n / N).
WINDOWS: dict[str, tuple[float, ...]] = {
    "hann": (0.5, 0.5),
    "hamming": (0.54, 0.46),
    "blackman": (0.42, 0.5, 0.08),
    "boxcar": (1.0,),
}
# Windowed frames and their spectra are 16 kB each: so many stay in the second-level cache.
_FRAMES_PER_FFT = 32
T = TypeVar("T")


@dataclass
class PassCounter:
    """How many tracks have had their STFT taken by this process."""

    count: int = 0


STFT_COUNT = PassCounter()


@dataclass(frozen=True)
class FrameSpec:
    """How a track is cut into frames; every framing default of mirlab stands here.

    Parameters
    ----------
    sample_rate : Hz, what tracks are resampled to
    n_fft : samples in a frame, even, 16 to 2**20
    hop_length : samples from one frame to the next, at least 1
    window : "hann", "hamming", "blackman" or "boxcar", periodic
    center : pad the track so that the first frame is centred on its first sample
    pad_mode : "constant" (zeros) or "reflect", the padding of `center`

    Raises
    ------
    UsageError : a value that can't be meant; the message names the field
    """

    sample_rate: int = 22050
    n_fft: int = 2048
    hop_length: int = 512
    window: str = "hann"
    center: bool = True
    pad_mode: str = "constant"

    def __post_init__(self) -> None:
        for name, low, high in (
            ("sample_rate", 1000, 768_000),
            ("n_fft", 16, 1 << 20),
            ("hop_length", 1, 1 << 20),
        ):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
                raise UsageError(
                    f"expected {name} to be a whole number from {low} to {high}, got {quoted(value)}"
                )
        if self.n_fft % 2:
            raise UsageError(f"expected n_fft to be even, got {self.n_fft}: powers of two are fastest")
        if self.window not in WINDOWS:
            raise UsageError(f'expected window to be one of {", ".join(WINDOWS)}, got "{self.window}"')
        if self.pad_mode not in PAD_MODES:
            raise UsageError(
                f'expected pad_mode to be "constant" (zeros) or "reflect", got {quoted(self.pad_mode)}'
            )
        if not isinstance(self.center, bool):
            raise UsageError(f"expected center to be true or false, got {quoted(self.center)}")

    @property
    def n_bins(self) -> int:
        """Frequency bins of a frame, from 0 Hz to half the sample rate."""
        return self.n_fft // 2 + 1

    @property
    def padding(self) -> int:
        """Samples of padding before the first sample and after the last."""
        return self.n_fft // 2 if self.center else 0

    def frequencies(self) -> NDArray[np.float64]:
        """Centre frequencies of the bins, (n_bins,), Hz."""
        return np.asarray(np.fft.rfftfreq(self.n_fft, 1.0 / self.sample_rate), dtype=np.float64)

    def window_values(self) -> NDArray[np.float32]:
        """The analysis window, (n_fft,)."""
        return window_values(self.window, self.n_fft)

    def n_frames(self, n_samples: int) -> int:
        """Frames of a track of so many samples; 0 where it is too short for one."""
        if n_samples < self.n_fft:
            return 0
        return 1 + (n_samples + 2 * self.padding - self.n_fft) // self.hop_length

    def times(self, n_frames: int) -> NDArray[np.float64]:
        """Seconds of each frame's middle (with `center`) or start (without), (n_frames,)."""
        return np.arange(n_frames, dtype=np.float64) * (self.hop_length / self.sample_rate)

    def key(self) -> str:
        """A stable text of all fields, for cache keys."""
        return " ".join(f"{f.name}={getattr(self, f.name)}" for f in fields(self))


@lru_cache(maxsize=16)
def window_values(name: str, length: int, *, symmetric: bool = False) -> NDArray[np.float32]:
    """One of WINDOWS, (length,), periodic or with its last value equal to its first."""
    phase = 2 * np.pi * np.arange(length) / (length - 1 if symmetric else length)
    terms = [(-1) ** k * a * np.cos(k * phase) for k, a in enumerate(WINDOWS[name])]
    return cast("NDArray[np.float32]", np.sum(terms, axis=0).astype(np.float32))


class _Transform:
    """The STFT of one track: counts itself once and keeps its room for the next block."""

    def __init__(
        self, spec: FrameSpec, counted: bool = False, window: NDArray[np.float32] | None = None
    ) -> None:
        self.spec, self.window = spec, spec.window_values() if window is None else window
        self.counted = counted
        self.buffer = np.empty((0, spec.n_fft), np.float32)
        self._fast: FrameTransform | None = None
        # The magnitudes of the last frame that was transformed, and the number of the next one.
        self._last: tuple[int, NDArray[np.float32]] | None = None

    def _count(self) -> None:
        if not self.counted:
            STFT_COUNT.count += 1
            self.counted = True

    def spectrum(self, frames: NDArray[np.float32]) -> NDArray[np.complex64]:
        from scipy import fft

        self._count()
        if len(self.buffer) < len(frames):
            self.buffer = np.empty(frames.shape, np.float32)
        windowed = self.buffer[: len(frames)]
        np.multiply(frames, self.window, out=windowed)
        return cast("NDArray[np.complex64]", fft.rfft(windowed, axis=-1, overwrite_x=True, workers=1))

    def levels(
        self, samples: NDArray[np.float32], start: int, n_frames: int
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Power and magnitude, (n_bins, n_frames) each, of frames, the first being number `start`."""
        from mirlab.audio.spectra.kernels import power_from_spectrum

        spec = self.spec
        if spec.n_fft in LENGTHS:
            self._count()
            if self._fast is None:
                self._fast = FrameTransform(self.window, spec.hop_length)
            power, magnitude = self._fast(samples, n_frames)
        else:
            frames = _frames(samples, n_frames, spec)
            power = np.empty((spec.n_bins, n_frames), np.float32)
            for first in range(0, n_frames, _FRAMES_PER_FFT):
                power_from_spectrum(self.spectrum(frames[first : first + _FRAMES_PER_FFT]), power, first)
            magnitude = np.sqrt(power)
        self._last = start + n_frames, magnitude[:, -1].copy()
        return power, magnitude

    def magnitude_before(self, start: int) -> NDArray[np.float32] | None:
        """The magnitudes of the frame before `start` where that was the last one to be transformed."""
        if self._last is None or self._last[0] != start:
            return None
        return self._last[1]


def _frames(samples: NDArray[np.float32], n_frames: int, spec: FrameSpec) -> NDArray[np.float32]:
    """Overlapping read-only views, (n_frames, n_fft), of samples that lie in one piece."""
    item = samples.itemsize
    # numpy's own sliding windows take longer to make than to window.
    frames: NDArray[np.float32] = np.ndarray(
        (n_frames, spec.n_fft), np.float32, buffer=samples, strides=(spec.hop_length * item, item)
    )
    frames.flags.writeable = False
    return frames


def complex_spectrum(frames: NDArray[np.float32], spec: FrameSpec) -> NDArray[np.complex64]:
    """The complex STFT (t, n_bins) of un-windowed frames (t, n_fft), for what needs phases, too.

    Its squared magnitude is Spectra.power, transposed; taken again, because it is as large as all the rest.
    """
    return _Transform(spec, counted=True).spectrum(frames)


class Spectra:
    """A block of consecutive frames of one track; spectra are computed when first asked for, once.

    Parameters
    ----------
    spec : how the track was framed
    start : index of the block's first frame in the track
    samples : (n_fft + (t - 1) * hop_length,) float32, contiguous, with padding; None without samples
    lead, tail : how many of those samples, at the front and at the end, are padding
    before : samples of the frame before the block's first, (n_fft,) float32; None at the track's start
    """

    def __init__(
        self,
        spec: FrameSpec,
        start: int,
        samples: NDArray[np.float32] | None,
        lead: int = 0,
        tail: int = 0,
        *,
        before: NDArray[np.float32] | None = None,
        transform: _Transform | None = None,
    ) -> None:
        self.spec, self.start, self.samples, self.lead, self.tail = spec, start, samples, lead, tail
        self._transform = transform or _Transform(spec)
        self._power: NDArray[np.float32] | None = None
        self._magnitude: NDArray[np.float32] | None = None
        self._before = before
        self._magnitude_before: NDArray[np.float32] | None = None
        self._cache: dict[Hashable, Any] = {}
        self.n_frames = 0 if samples is None else 1 + (len(samples) - spec.n_fft) // spec.hop_length

    @classmethod
    def from_magnitude(
        cls,
        magnitude: NDArray[np.floating[Any]],
        spec: FrameSpec,
        start: int = 0,
        *,
        before: NDArray[np.floating[Any]] | None = None,
    ) -> Spectra:
        """A block of given magnitudes (n_bins, t), non-negative; features of samples can't be had from it.

        `before` are the magnitudes (n_bins,) of the frame before the block, None at the track's start.

        Raises UsageError for another shape, negative or non-finite values.
        """
        values = np.array(magnitude, dtype=np.float32, order="C")
        if values.ndim != 2 or values.shape[0] != spec.n_bins:
            raise UsageError(f"expected magnitudes of shape ({spec.n_bins}, t), got {values.shape}")
        if not np.isfinite(values).all() or (values < 0).any():
            raise UsageError("expected magnitudes that are finite and not negative, got others")
        block = cls(spec, start, None)
        block._magnitude, block._power, block.n_frames = values, values * values, values.shape[1]
        if before is not None:
            if np.shape(before) != (spec.n_bins,):
                raise UsageError(
                    f"expected magnitudes of the frame before of shape ({spec.n_bins},), "
                    f"got {np.shape(before)}"
                )
            block._magnitude_before = np.array(before, dtype=np.float32)
        return block

    @property
    def frames(self) -> NDArray[np.float32] | None:
        """Un-windowed samples, (t, n_fft), overlapping read-only views; None without samples."""
        if self.samples is None:
            return None
        return _frames(self.samples, self.n_frames, self.spec)

    @property
    def power(self) -> NDArray[np.float32]:
        """Squared magnitudes, (n_bins, t)."""
        if self._power is None:
            assert self.samples is not None
            if self._magnitude_before is None:
                self._magnitude_before = self._transform.magnitude_before(self.start)
            self._power, self._magnitude = self._transform.levels(self.samples, self.start, self.n_frames)
        return self._power

    @property
    def magnitude(self) -> NDArray[np.float32]:
        """|STFT|, (n_bins, t)."""
        if self._magnitude is None:
            _ = self.power
            assert self._magnitude is not None
        return self._magnitude

    @property
    def magnitude_before(self) -> NDArray[np.float32] | None:
        """|STFT| of the frame before the block's first, (n_bins,); None at the start of the track."""
        if self._magnitude_before is None and self._before is not None:
            self._magnitude_before = self._transform.magnitude_before(self.start)
        if self._magnitude_before is None and self._before is not None:
            self._magnitude_before = self._transform.levels(self._before, self.start - 1, 1)[1][:, 0]
        return self._magnitude_before

    def cached(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what `make` gives, computed once a block: intermediates that several features share."""
        if key not in self._cache:
            self._cache[key] = make()
        return cast("T", self._cache[key])


def spectra(
    blocks: Iterable[NDArray[np.floating[Any]]],
    spec: FrameSpec | None = None,
    frames_per_block: int = FRAMES_PER_BLOCK,
    *,
    path: str | Path = "sound",
    window: NDArray[np.float32] | None = None,
) -> Iterator[Spectra]:
    """Turn blocks of samples, of any sizes, into blocks of frames; the only place where an FFT is taken.

    Frame i is X_i[k] = sum_n w[n] x[i * hop_length + n] exp(-2 pi j k n / n_fft) over the padded track x, in
    single precision. The frames do not depend on how the samples were cut into blocks.

    Parameters
    ----------
    blocks : mono samples, arrays (n,)
    spec : the framing, FrameSpec() by default
    frames_per_block : frames in every Spectra but the last; 128 stay in the second-level cache
    path : the file to name in an error
    window : (n_fft,), in place of the framing's own

    Raises
    ------
    AudioError : stage "frames", when the whole track is shorter than one frame
    UsageError : samples that are not mono
    """
    spec = spec or FrameSpec()
    if frames_per_block < 1:
        raise UsageError(f"expected frames_per_block to be at least 1, got {frames_per_block}")
    transform = _Transform(spec, window=window)
    hop, n_fft, pad = spec.hop_length, spec.n_fft, spec.padding
    stride, length = frames_per_block * hop, (frames_per_block - 1) * hop + n_fft
    # Room for the padding, which may need more samples than came yet.
    waiting: list[NDArray[np.float32]] = [np.empty(pad, np.float32)]
    held, position, seen, start = pad, 0, 0, 0
    last: NDArray[np.float32] | None = None
    padding = Padding(pad, spec.pad_mode)

    def block(buffer: NDArray[np.float32], n_frames: int, end: int | None) -> Spectra:
        nonlocal last
        size = (n_frames - 1) * hop + n_fft
        tail = 0 if end is None else max(0, position + size - end)
        lead = max(0, pad - position)
        made = Spectra(spec, start, buffer[:size], lead, tail, before=last, transform=transform)
        # A copy, because a view would keep the whole block before in memory.
        last = buffer[size - n_fft : size].copy()
        return made

    # `position` is where, in the padded track, the waiting samples begin.
    for piece in pieces(blocks):
        seen += len(piece)
        waiting.append(piece)
        held += len(piece)
        padding.see(piece)
        if seen < n_fft or held < max(length, stride):
            continue
        buffer = np.concatenate(waiting)
        if not start:
            buffer[:pad] = padding.before()
        used = 0
        while held - used >= max(length, stride):
            yield block(buffer[used:], frames_per_block, None)
            used += stride
            position += stride
            start += frames_per_block
        waiting, held = [buffer[used:]], held - used
    check_length(seen, n_fft, spec.sample_rate, path)
    end = pad + seen
    buffer = np.concatenate([*waiting, padding.after()])
    if not start:
        buffer[:pad] = padding.before()
    remaining = spec.n_frames(seen) - start
    while remaining > 0:
        n_frames = min(frames_per_block, remaining)
        yield block(buffer, n_frames, end)
        buffer = buffer[stride:]
        position += stride
        start += n_frames
        remaining -= n_frames
