"""The modulation spectrum: how strongly, and how regularly, the rows of a feature go up and down.

Conventions: modulation frequencies in Hz, at most half the frame rate; a feature is (8 n,) float64, one
answer for a whole track or slice. With n rows, number 8 (m - 1) + j is row m and modulation band j, both from
1; `modulation_mel20_peak_12.value` is the second mel band's modulation band 4.

Contents: the families modulation_mel{n}_peak and modulation_mel{n}_valley, of the levels of mel bands;
modulation_{feature}_peak and modulation_{feature}_valley, of any feature that has frames; texture_length,
modulation_bands, modulation_spectrum.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.features.spectral import mel_db
from mirlab.audio.registry import Derived, Family, Feature, Value, register_family
from mirlab.audio.spectra import FrameSpec
from mirlab.typing import Frames

BANDS = 8
TEXTURE_SECONDS = 6.0
LEAST_TEXTURE = 32
_WINDOWS_AT_ONCE = 32
_REFERENCE = (
    "Lee, Shih, Yu and Lin (2009), Automatic music genre classification, modulation spectral analysis"
)


def texture_length(spec: FrameSpec) -> int:
    """Frames in a texture window: the power of two nearest to six seconds (256 by default), at least 32."""
    frames = TEXTURE_SECONDS * spec.sample_rate / spec.hop_length
    return int(max(LEAST_TEXTURE, 2 ** round(np.log2(frames))))


@lru_cache(maxsize=16)
def modulation_bands(length: int) -> tuple[tuple[int, int], ...]:
    """First bin and last bin + 1 of eight bands of equal ratio, for windows of `length` frames.

    The bins are those of a transform of 2 `length` points: bin b is b / (2 length) of the frame rate. The
    bands reach from one period in a window to half the frame rate, and hold at least two bins each. By
    default their edges are 0.17, 0.34, 0.59, 1.1, 1.9, 3.5, 6.5, 11.8 and 21.5 Hz.
    """
    edges = [2]
    for j in range(1, BANDS):
        edges.append(max(edges[-1] + 2, int(np.ceil(2 * (length / 2) ** (j / BANDS)))))
    edges.append(length)
    return tuple(pairwise(edges))


def modulation_spectrum(frames: NDArray[np.floating], length: int) -> NDArray[np.float64]:
    """Mean amplitude of each row's modulations over texture windows.

    Windows of `length` frames overlap by half; a shorter row is one window. Each loses its mean, is weighted
    by w_n = sin^2(pi (n + 1/2) / N) and padded with zeros to 2 `length`; the answer is 2 |DFT| / sum w, so
    that a row that swings by a around its mean shows a at its frequency.

    Parameters
    ----------
    frames : (d, t), t >= 1
    length : frames in a window, even

    Returns
    -------
    (d, length + 1), in the units of the rows
    """
    width = min(length, frames.shape[1])
    window = np.sin(np.pi * (np.arange(width) + 0.5) / width) ** 2
    views = np.lib.stride_tricks.sliding_window_view(frames, width, axis=1)[:, :: max(1, length // 2)]
    total = np.zeros((frames.shape[0], length + 1))
    for first in range(0, views.shape[1], _WINDOWS_AT_ONCE):
        piece = views[:, first : first + _WINDOWS_AT_ONCE].astype(np.float64)
        piece -= piece.mean(axis=-1, keepdims=True)
        piece *= window
        total += np.abs(np.fft.rfft(piece, 2 * length, axis=-1)).sum(axis=1)
    return np.asarray(total * (2.0 / (window.sum() * views.shape[1])), dtype=np.float64)


def _peaks_and_valleys(frames: Frames, spec: FrameSpec) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    length = texture_length(spec)
    spectrum = modulation_spectrum(frames, length)
    bands = modulation_bands(length)
    peaks = np.stack([spectrum[:, a:b].max(axis=1) for a, b in bands], axis=1)
    valleys = np.stack([spectrum[:, a:b].min(axis=1) for a, b in bands], axis=1)
    return peaks, valleys


def _peak(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    return _peaks_and_valleys(frames, spec)[0].reshape(-1)


def _valley(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    return _peaks_and_valleys(frames, spec)[1].reshape(-1)


def _feature(name: str, base: Feature, doc: str | None, value: Value) -> Feature:
    text = (doc or "").strip()
    # A level that is shifted as a whole is modulated no more than before.
    gain = base.gain if base.gain in ("amplitude", "power", "unstated") else "none"
    return replace(
        base,
        name=name,
        size=BANDS * base.size,
        # The base's version counts as well: its numbers are these numbers' source.
        version=10 * (base.version - 1) + 1,
        reference=_REFERENCE,
        summary=" ".join(text.split("\n\n")[0].split()),
        finish_key=base.finish_key or base.name,
        value=value,
        gain=gain,
        resized=None,
        largest=0,
        doc=text,
    )


def modulation_peak(base: Feature) -> Feature:
    """Strongest modulation of each row of a feature in eight modulation bands: what pulses, and how fast.

    The largest value of modulation_spectrum of the feature within each modulation band, in its units; Lee's
    contrast is this minus the valley. Any feature that has frames can stand in the name, at its default size.
    (8 n,) for n rows, from 0.

    Lee, Shih, Yu and Lin (2009), Automatic music genre classification based on modulation spectral analysis
    of spectral and cepstral features.
    """
    return _feature(f"modulation_{base.name}_peak", base, modulation_peak.__doc__, _peak)


def modulation_valley(base: Feature) -> Feature:
    """Weakest modulation of each row of a feature in eight modulation bands: what is left between the pulses.

    The smallest value of modulation_spectrum of the feature within each modulation band, in its units.
    (8 n,) for n rows, from 0.

    Lee, Shih, Yu and Lin (2009), Automatic music genre classification based on modulation spectral analysis
    of spectral and cepstral features.
    """
    return _feature(f"modulation_{base.name}_valley", base, modulation_valley.__doc__, _valley)


@cache
def modulation_mel_peak(n_mels: int) -> Feature:
    """Strongest modulation of each mel band's level in eight modulation bands: what pulses, and how fast.

    The largest value of modulation_spectrum of mel{n}_db within each modulation band; Lee's contrast is this
    minus modulation_mel{n}_valley. Windows take about six seconds; what is slower than a slice is long can't
    be seen. (8 n,), dB, from 0.

    Lee, Shih, Yu and Lin (2009), Automatic music genre classification based on modulation spectral analysis
    of spectral and cepstral features.
    """
    return _feature(f"modulation_mel{n_mels}_peak", mel_db(n_mels), modulation_mel_peak.__doc__, _peak)


@cache
def modulation_mel_valley(n_mels: int) -> Feature:
    """Weakest modulation of each mel band's level in eight modulation bands: what is left between the pulses.

    The smallest value of modulation_spectrum of mel{n}_db within each modulation band. (8 n,), dB, from 0.

    Lee, Shih, Yu and Lin (2009), Automatic music genre classification based on modulation spectral analysis
    of spectral and cepstral features.
    """
    return _feature(f"modulation_mel{n_mels}_valley", mel_db(n_mels), modulation_mel_valley.__doc__, _valley)


register_family(Family("modulation_mel{n}_peak", modulation_mel_peak, (20,), smallest=1, largest=128))
register_family(Family("modulation_mel{n}_valley", modulation_mel_valley, (20,), smallest=1, largest=128))
_USUAL = ("mfcc", "spectral_contrast")
register_family(Derived("modulation_{feature}_peak", modulation_peak, _USUAL))
register_family(Derived("modulation_{feature}_valley", modulation_valley, _USUAL))
