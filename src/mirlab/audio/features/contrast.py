"""Spectral contrast: how far the peaks of a spectrum stand out of its valleys, band by band.

Conventions: seven bands, below 200 Hz, five octaves, and above 6,400 Hz; (7, t) float32. Levels are
librosa's, 10 log10 of a magnitude, which is half of its decibels. Definitions and defaults are those of
librosa 0.11.

Contents: spectral_contrast, spectral_contrast_mean, spectral_contrast_peak, spectral_contrast_valley;
contrast_bands.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import cast

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.features.spectral import AMIN, TOP_DB
from mirlab.audio.registry import feature
from mirlab.audio.spectra import FrameSpec, Spectra, filterbanks
from mirlab.errors import UsageError
from mirlab.typing import Frames

CONTRAST_BANDS = 6
CONTRAST_FMIN = 200.0
CONTRAST_QUANTILE = 0.02


@lru_cache(maxsize=16)
def contrast_bands(spec: FrameSpec) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """First bin, last bin + 1 and number of selected bins of the seven bands, (7,) each.

    A band above the first begins one bin early and all but the last lose their last bin, as in librosa.
    Raises UsageError where the sample rate or n_fft leaves a band empty.
    """
    edges = np.zeros(CONTRAST_BANDS + 2)
    edges[1:] = CONTRAST_FMIN * 2.0 ** np.arange(CONTRAST_BANDS + 1)
    if edges[-2] >= spec.sample_rate / 2:
        raise UsageError(
            f"spectral_contrast needs a sample rate above {2 * edges[-2]:.0f} Hz, got {spec.sample_rate}"
        )
    frequencies = spec.frequencies()
    rows: list[tuple[int, int, int]] = []
    for k in range(CONTRAST_BANDS + 1):
        inside = np.flatnonzero((frequencies >= edges[k]) & (frequencies <= edges[k + 1]))
        last = k == CONTRAST_BANDS
        start = 0 if not len(inside) else int(inside[0]) - (1 if k else 0)
        stop = 0 if not len(inside) else (spec.n_bins if last else int(inside[-1]) + 1)
        taken = stop if last else stop - 1
        if taken <= start:
            raise UsageError(
                f"spectral_contrast needs frequency bins between {edges[k]:.0f} and {edges[k + 1]:.0f} Hz, "
                f"n_fft {spec.n_fft} at {spec.sample_rate} Hz has none: use a larger n_fft"
            )
        rows.append((start, taken, max(1, int(np.rint(CONTRAST_QUANTILE * (stop - start))))))
    table = np.array(rows, dtype=np.int64).T
    return table[0].copy(), table[1].copy(), table[2].copy()


def _contrast_raw(spectra: Spectra) -> Frames:
    def make() -> Frames:
        from mirlab.audio.spectra import contrast_extremes

        starts, stops, counts = contrast_bands(spectra.spec)
        out = np.empty((2 * len(starts), spectra.n_frames), np.float32)
        contrast_extremes(spectra.magnitude, starts, stops, counts, int(counts.max()), out)
        return out

    return spectra.cached("contrast", make)


def _contrast_track(chunks: Iterable[Frames]) -> tuple[float, float]:
    bands = CONTRAST_BANDS + 1
    peak, valley = AMIN, AMIN
    for chunk in chunks:
        peak, valley = max(peak, float(chunk[:bands].max())), max(valley, float(chunk[bands:].max()))
    return peak, valley


def _limited(levels: NDArray[np.float64], loudest: float) -> NDArray[np.float64]:
    floor = float(filterbanks.decibels(np.array(loudest))) - TOP_DB
    return cast("NDArray[np.float64]", np.maximum(filterbanks.decibels(levels), floor))


def _peaks(chunk: Frames, loudest: tuple[float, float]) -> NDArray[np.float64]:
    return _limited(chunk[: CONTRAST_BANDS + 1].astype(np.float64), loudest[0])


def _valleys(chunk: Frames, loudest: tuple[float, float]) -> NDArray[np.float64]:
    return _limited(chunk[CONTRAST_BANDS + 1 :].astype(np.float64), loudest[1])


def _contrast_finish(chunk: Frames, loudest: tuple[float, float]) -> Frames:
    return (_peaks(chunk, loudest) - _valleys(chunk, loudest)).astype(np.float32)


def _peak_finish(chunk: Frames, loudest: tuple[float, float]) -> Frames:
    return _peaks(chunk, loudest).astype(np.float32)


def _valley_finish(chunk: Frames, loudest: tuple[float, float]) -> Frames:
    return _valleys(chunk, loudest).astype(np.float32)


def _contrast_mean_finish(chunk: Frames, loudest: tuple[float, float]) -> Frames:
    return cast("Frames", _contrast_finish(chunk, loudest).mean(axis=0, keepdims=True))


@feature(
    name="spectral_contrast",
    size=CONTRAST_BANDS + 1,
    units="dB",
    reference="Jiang, Lu, Zhang, Tao and Cai (2002), Music type classification by spectral contrast feature",
    raw_key="contrast",
    track=_contrast_track,
    finish=_contrast_finish,
    gain="none",
)
def spectral_contrast(spectra: Spectra) -> Frames:
    """Level of the peaks over the valleys in seven bands: below 200 Hz, five octaves, and above 6,400 Hz.

    10 log10 of the mean of the largest 2 % of a band's magnitudes minus that of the smallest 2 %, each
    limited to 80 dB below its own maximum over bands and track. (7, t).
    """
    return _contrast_raw(spectra)


@feature(
    name="spectral_contrast_mean",
    size=1,
    units="dB",
    reference="Jiang, Lu, Zhang, Tao and Cai (2002), Music type classification by spectral contrast feature",
    raw_key="contrast",
    track=_contrast_track,
    finish=_contrast_mean_finish,
    gain="none",
)
def spectral_contrast_mean(spectra: Spectra) -> Frames:
    """Mean of the seven bands of spectral_contrast, as the write-up used it. (1, t)."""
    return _contrast_raw(spectra)


@feature(
    name="spectral_contrast_peak",
    size=CONTRAST_BANDS + 1,
    units="dB (10 log10 of magnitude)",
    reference="Jiang, Lu, Zhang, Tao and Cai (2002), Music type classification by spectral contrast feature",
    raw_key="contrast",
    track=_contrast_track,
    finish=_peak_finish,
    gain="half decibels",
)
def spectral_contrast_peak(spectra: Spectra) -> Frames:
    """Level of the peaks of the seven bands of spectral_contrast.

    10 log10 of the mean of the largest 2 % of a band's magnitudes, limited to 80 dB below its maximum
    over bands and track. spectral_contrast is this minus spectral_contrast_valley. (7, t).
    """
    return _contrast_raw(spectra)


@feature(
    name="spectral_contrast_valley",
    size=CONTRAST_BANDS + 1,
    units="dB (10 log10 of magnitude)",
    reference="Jiang, Lu, Zhang, Tao and Cai (2002), Music type classification by spectral contrast feature",
    raw_key="contrast",
    track=_contrast_track,
    finish=_valley_finish,
    gain="half decibels",
)
def spectral_contrast_valley(spectra: Spectra) -> Frames:
    """Level of the valleys of the seven bands of spectral_contrast.

    10 log10 of the mean of the smallest 2 % of a band's magnitudes, limited to 80 dB below its maximum over
    bands and track. (7, t).
    """
    return _contrast_raw(spectra)
