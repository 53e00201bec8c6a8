"""A view: every number of the front end that a learned model was trained with.

Other bands are another sound to a model: with another resampler, window, padding or rounding its outputs
move, and no error says so. So a view leaves nothing to a library's defaults.

Contents: View, RESAMPLERS, COMPRESSIONS.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.spectra import FrameSpec, filterbanks, window_values
from mirlab.errors import UsageError, did_you_mean
from mirlab.words import listed, quoted

RESAMPLERS: dict[str, str] = {
    "soxr_hq": "libsoxr's HQ, mirlab's own",
    "kaiser_best": "the windowed sinc of resampy 0.2, which librosa used up to 0.9",
}
COMPRESSIONS: dict[str, str | None] = {
    "log10p1": "scale",
    "ln_offset": "offset",
    "db": "amin",
    "none": None,
}
"""How bands become levels, and the one parameter that each takes."""

FRAMES = ("n_fft", "win_length")
_VERSION = 1
_MOST_BANDS = 4096


@dataclass(frozen=True)
class View:
    """How sound becomes the log-mel bands (n_mels, t) that a learned model takes.

    Parameters
    ----------
    sample_rate : Hz
    resampler : "soxr_hq" or "kaiser_best" (resampy 0.2's), for sound at another rate
    n_fft, hop_length : samples in a frame, and from one frame to the next
    win_length : samples of the window, in the middle of the frame with zeros on either side; None is n_fft
    window : "hann", "hamming", "blackman" or "boxcar"
    window_symmetric : the window reaches its end (scipy's sym=True) instead of the next period's beginning
    frame : frames are "n_fft" samples long, or "win_length" and filled with zeros for the transform
    center : pad the sound so that frame i is centred on sample i * hop_length
    pad_mode : "constant" (zeros) or "reflect", for `center`
    whole_hops : fill the end of the sound with zeros to a whole number of hops first
    preemphasis : a, where the sound x is replaced by x[i + 1] - a x[i] first; 0 leaves it alone
    n_mels : mel bands
    fmin, fmax : where the lowest band begins and the highest ends, Hz; None is half the sample rate
    mel_scale : "slaney" or "htk"
    mel_triangles : sides of the bands are straight over "hz" or over "mel"
    mel_norm : "slaney" (bands of equal area) or "none" (of equal height)
    power : bands are sums of magnitudes (1) or their squares (2)
    half_precision : round the bands to half precision (float16) before they are compressed
    compression : "log10p1", log10(1 + scale x); "ln_offset", ln(x + offset);
        "db", 10 log10 max(x, amin); "none"
    scale, offset, amin : the parameter of that compression; no other may be given
    mean, std : levels are (level - mean) / std

    Raises
    ------
    UsageError : a value that can't be meant; the message names the field

    Examples
    --------
    >>> from mirlab.audio.views.view import View
    >>> view = View(sample_rate=16000, n_fft=512, hop_length=256, n_mels=96, compression="db", amin=1e-10)
    >>> view.n_frames(16000)
    63
    """

    sample_rate: int
    n_fft: int
    hop_length: int
    n_mels: int
    compression: str
    resampler: str = "soxr_hq"
    win_length: int | None = None
    window: str = "hann"
    window_symmetric: bool = False
    frame: str = "n_fft"
    center: bool = True
    pad_mode: str = "constant"
    whole_hops: bool = False
    preemphasis: float = 0.0
    fmin: float = 0.0
    fmax: float | None = None
    mel_scale: str = "slaney"
    mel_triangles: str = "hz"
    mel_norm: str = "slaney"
    power: float = 2.0
    half_precision: bool = False
    scale: float | None = None
    offset: float | None = None
    amin: float | None = None
    mean: float = 0.0
    std: float = 1.0

    def __post_init__(self) -> None:
        frames = self.frames
        _whole("n_mels", self.n_mels, 1, _MOST_BANDS)
        if self.win_length is not None:
            _whole("win_length", self.win_length, 2, self.n_fft)
        _one_of("resampler", self.resampler, RESAMPLERS)
        _one_of("mel_scale", self.mel_scale, filterbanks.MEL_SCALES)
        _one_of("mel_triangles", self.mel_triangles, filterbanks.MEL_TRIANGLES)
        _one_of("mel_norm", self.mel_norm, filterbanks.MEL_NORMS)
        _one_of("frame", self.frame, FRAMES)
        _one_of("compression", self.compression, COMPRESSIONS)
        if self.power not in (1, 2):
            raise UsageError(f"expected power to be 1 (magnitudes) or 2 (squares), got {quoted(self.power)}")
        for name in ("half_precision", "window_symmetric", "whole_hops"):
            if not isinstance(getattr(self, name), bool):
                raise UsageError(f"expected {name} to be true or false, got {quoted(getattr(self, name))}")
        if self.pad_mode != "constant" and (self.frame != "n_fft" or self.whole_hops):
            raise UsageError(
                'expected pad_mode to be "constant" where frame is "win_length" or whole_hops is true, '
                f'got "{self.pad_mode}"'
            )
        if not 0 <= _number("preemphasis", self.preemphasis) <= 1:
            raise UsageError(f"expected preemphasis to be from 0 to 1, got {self.preemphasis:g}")
        _number("mean", self.mean)
        if not _number("std", self.std) > 0:
            raise UsageError(f"expected std to be above 0, got {self.std:g}")
        nyquist = frames.sample_rate / 2
        top = nyquist if self.fmax is None else _number("fmax", self.fmax)
        if not 0 <= _number("fmin", self.fmin) < top <= nyquist:
            raise UsageError(
                f"expected 0 <= fmin < fmax <= {nyquist:g} Hz (half the sample rate), "
                f"got fmin {self.fmin:g} and fmax {top:g}"
            )
        own = COMPRESSIONS[self.compression]
        for name in filter(None, COMPRESSIONS.values()):
            value = getattr(self, name)
            if name != own and value is not None:
                takes = f"takes {own}" if own else "takes no parameter"
                raise UsageError(f'the compression "{self.compression}" {takes}, but {name} was given, too')
            if name == own and (value is None or not _number(name, value) > 0):
                raise UsageError(
                    f'expected {name} to be a number above 0, which the compression "{self.compression}" '
                    f"takes, got {quoted(value)}"
                )

    @property
    def frames(self) -> FrameSpec:
        """How the sound is cut into frames."""
        return FrameSpec(
            self.sample_rate, self.n_fft, self.hop_length, self.window, self.center, self.pad_mode
        )

    @property
    def frame_length(self) -> int:
        """Samples of a frame before it is filled up for the transform."""
        return self.n_fft if self.frame == "n_fft" or self.win_length is None else self.win_length

    def n_frames(self, n_samples: int) -> int:
        """Frames of a sound of so many samples at `sample_rate`; 0 where it is too short for one."""
        n = n_samples - 1 if self.preemphasis else n_samples
        if n < self.frame_length:
            return 0
        if self.whole_hops:
            n += -n % self.hop_length
        padding = self.frame_length // 2 if self.center else 0
        return 1 + (n + 2 * padding - self.frame_length) // self.hop_length

    def window_values(self) -> NDArray[np.float32]:
        """The window of a whole frame, (n_fft,)."""
        length = self.win_length or self.n_fft
        first = (self.frame_length - length) // 2
        values = np.zeros(self.n_fft, np.float32)
        values[first : first + length] = window_values(self.window, length, symmetric=self.window_symmetric)
        return values

    def key(self) -> str:
        """A stable text of all that changes the bands, for cache keys and the digests of cards.

        Fields at their defaults are left out, so that a field that is added later changes no key: a default
        therefore never changes.
        """
        own = [f for f in fields(self) if getattr(self, f.name) != f.default]
        return " ".join([f"view={_VERSION}", *(f"{f.name}={getattr(self, f.name)}" for f in own)])


def _one_of(field: str, value: Any, known: Any) -> None:
    if not isinstance(value, str) or value not in known:
        hint = did_you_mean(value, known) if isinstance(value, str) else ""
        raise UsageError(f"expected {field} to be {listed(list(known))}, got {quoted(value)}.{hint}")


def _whole(field: str, value: Any, low: int, high: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise UsageError(f"expected {field} to be a whole number from {low} to {high}, got {quoted(value)}")


def _number(field: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise UsageError(f"expected {field} to be a number, got {quoted(value)}")
    return float(value)
