"""Partials: the steady peaks of each frame's spectrum, as pitches.

Conventions: partials lie from 35 to 1,400 Hz; pitches are MIDI numbers (69 = 440 Hz) with fractions. Levels
are relative to the strongest partial's, so that nothing changes with gain.

Contents: Partials, find_partials; low_power and LOW_POWER, the raw frames that they are found in;
wide_bins, a caution.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.spectra import FrameSpec, Spectra
from mirlab.typing import Frames

LOWEST, HIGHEST = 35.0, 1400.0
LOW_POWER = "power to 1400 Hz"
PEAK_SHARE = 1e-4
STEADY_SECONDS = 0.046
AT_ONCE = 4096
"""Frames whose peaks are found together: an hour of music has more peaks than should lie in memory."""

WIDEST_BIN = 12.0
"""Hz; wider bins can't tell the notes of a chord apart below middle C."""


@dataclass(frozen=True)
class Partials:
    """The steady partials of a track or slice, in no order.

    Parameters
    ----------
    pitch : MIDI numbers, (n,)
    strength : fourth root of the power, 1 for the strongest, (n,)
    frame : where each sounds, (n,)
    steady : their share of the strength of all peaks, 0 to 1; 0 where there is no peak
    """

    pitch: NDArray[np.float64]
    strength: NDArray[np.float64]
    frame: NDArray[np.int32]
    steady: float

    @property
    def frequency(self) -> NDArray[np.float64]:
        """In Hz, (n,)."""
        return np.asarray(440.0 * 2.0 ** ((self.pitch - 69.0) / 12.0), dtype=np.float64)


def low_power(spectra: Spectra) -> Frames:
    """Power of the bins up to 1,400 Hz and one more, (n_low, t)."""
    width = spectra.spec.sample_rate / spectra.spec.n_fft
    # A copy: a view would keep the whole block.
    return spectra.power[: int(HIGHEST / width) + 2].copy()


def find_partials(power: Frames, spec: FrameSpec) -> Partials:
    """Find the partials in frames of low_power, (n_low, t).

    A peak stands above its neighbours and a ten-thousandth of its frame's maximum, and lies where a parabola
    through the logarithms of three bins has its top (Smith, Spectral audio signal processing, "Sinusoidal
    peak interpolation"). Steady are the peaks that are also seen in half of the frames within 46 ms: noise
    and the attacks of drums mostly are not.
    """
    width = spec.sample_rate / spec.n_fft
    first = int(LOWEST / width) + 1
    reach = max(1, round(STEADY_SECONDS * spec.sample_rate / spec.hop_length))
    n_frames = power.shape[1]
    parts = []
    for start in range(0, max(1, n_frames), AT_ONCE):
        low, stop = max(0, start - reach), min(n_frames, start + AT_ONCE)
        place, level, frame, kept = _peaks(power[:, low : stop + reach], first, reach)
        own = (frame >= start - low) & (frame < stop - low)
        parts.append((place[own], level[own], frame[own] + np.int32(low), kept[own]))
    place, level, frame, kept = (np.concatenate(arrays) for arrays in zip(*parts, strict=True))
    strength = np.exp((level.astype(np.float64) - level.max(initial=-np.inf)) / 4.0)
    whole = float(strength.sum())
    strength = strength[kept]
    pitch = 69.0 + 12.0 * np.log2(place[kept].astype(np.float64) * (width / 440.0))
    return Partials(pitch, strength, frame[kept], float(strength.sum()) / whole if whole else 0.0)


def _peaks(
    power: Frames, first: int, reach: int
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.int32], NDArray[np.bool_]]:
    """Bin with fraction, logarithm of power, frame and steadiness of the peaks in some frames."""
    from mirlab.audio.tonality.kernels import log_peaks, steady_peaks

    power = np.ascontiguousarray(power, dtype=np.float32)
    n_bins, n_frames = power.shape
    # No two neighbouring bins are both peaks.
    room = (n_bins // 2 + 1) * n_frames
    place, level = np.empty(room, np.float32), np.empty(room, np.float32)
    frame, marks = np.empty(room, np.int32), np.zeros((2 * n_bins, n_frames), np.uint8)
    count = log_peaks(power, first, PEAK_SHARE, place, level, frame, marks)
    place, level, frame = place[:count].copy(), level[:count].copy(), frame[:count].copy()
    kept = np.empty(count, np.uint8)
    steady_peaks(place, frame, marks, reach, kept)
    return place, level, frame, kept == 1


def wide_bins(spec: FrameSpec) -> str | None:
    """What to say of a framing whose bins are too wide to tell low notes apart."""
    width = spec.sample_rate / spec.n_fft
    if width <= WIDEST_BIN:
        return None
    least = 1 << int(np.ceil(np.log2(spec.sample_rate / WIDEST_BIN)))
    return (
        f"bins of {width:.0f} Hz are too wide to tell low notes apart: "
        f"at {spec.sample_rate} Hz take an n_fft of {least} or more"
    )
