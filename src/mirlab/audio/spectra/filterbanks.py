"""Filterbanks and transforms that turn a power spectrum into mel bands, chroma and cepstra.

Conventions: frequencies in Hz; dense banks have the shape (n_filters, n_bins); dB is 10 log10 of power. The
definitions are librosa 0.11's, in code of our own; a test compares them.

Contents: mel_bank (Slaney's mel scale and area normalisation, or the others), chroma_bank (Ellis), dct_basis,
Bank (a sparse filterbank ready for the kernel), mel and chroma (cached Banks), decibels.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.spectra.frames import FrameSpec

_HZ_PER_MEL = 200.0 / 3.0
_LOG_FROM_HZ = 1000.0
_LOG_FROM_MEL = _LOG_FROM_HZ / _HZ_PER_MEL
_LOG_STEP = np.log(6.4) / 27.0
_HTK_STEP = 2595.0
_HTK_CORNER = 700.0
MEL_SCALES = ("slaney", "htk")
MEL_TRIANGLES = ("hz", "mel")
MEL_NORMS = ("slaney", "none")
_TINY = float(np.finfo(np.float32).tiny)
# A chroma weight of less than this share of its bin's largest can't be seen in single precision.
_CHROMA_FLOOR = 1e-12
# Runs of weights end at multiples of so many bins: 32 bins of 128 frames fit into the first-level cache.
_TILE = 32
# Columns that are transformed at once: so many of 128 bands stay in the second-level cache.
_COLUMNS = 256


def hz_to_mel(frequencies: NDArray[np.float64], scale: str = "slaney") -> NDArray[np.float64]:
    """Slaney's mel scale, linear below 1 kHz and logarithmic above, or HTK's 2595 log10(1 + f / 700)."""
    if scale == "htk":
        return np.asarray(_HTK_STEP * np.log10(1.0 + frequencies / _HTK_CORNER))
    low = frequencies / _HZ_PER_MEL
    high = _LOG_FROM_MEL + np.log(np.maximum(frequencies, _LOG_FROM_HZ) / _LOG_FROM_HZ) / _LOG_STEP
    return np.where(frequencies >= _LOG_FROM_HZ, high, low)


def mel_to_hz(mels: NDArray[np.float64], scale: str = "slaney") -> NDArray[np.float64]:
    """The inverse of hz_to_mel."""
    if scale == "htk":
        return np.asarray(_HTK_CORNER * (10.0 ** (mels / _HTK_STEP) - 1.0))
    high = _LOG_FROM_HZ * np.exp(_LOG_STEP * (mels - _LOG_FROM_MEL))
    return np.where(mels >= _LOG_FROM_MEL, high, mels * _HZ_PER_MEL)


def mel_bank(
    spec: FrameSpec,
    n_mels: int,
    fmin: float = 0.0,
    fmax: float | None = None,
    scale: str = "slaney",
    norm: str = "slaney",
    triangles: str = "hz",
) -> NDArray[np.float32]:
    """Triangular filters, equally spaced in mels from `fmin` to `fmax` (None is half the sample rate).

    Returns (n_mels, n_bins). Where frames are so short that a filter falls between two bins, its row is
    empty; `mel_caution` says so.

    Parameters
    ----------
    scale : of mels, one of MEL_SCALES
    norm : "slaney" (filters of equal area, whose heights have the unit 1/Hz) or "none" (of height 1)
    triangles : sides are straight over "hz" (Slaney) or over "mel" (HTK, Kaldi, TensorFlow)

    Slaney, M. (1998). Auditory Toolbox, version 2. Interval Research Corporation, report 1998-010.
    """
    ends = np.array([fmin, spec.sample_rate / 2.0 if fmax is None else fmax], dtype=np.float64)
    low, high = hz_to_mel(ends, scale)
    mels = np.linspace(low, high, n_mels + 2)
    edges = mel_to_hz(mels, scale)
    corners, bins = edges, spec.frequencies()
    if triangles == "mel":
        corners, bins = mels, hz_to_mel(bins, scale)
    distance = corners[:, None] - bins[None, :]
    width = np.diff(corners)[:, None]
    rising, falling = -distance[:-2] / width[:-1], distance[2:] / width[1:]
    # librosa rounds the triangles to single precision before it scales them.
    weights = np.maximum(0.0, np.minimum(rising, falling)).astype(np.float32)
    if norm == "none":
        return weights
    weights *= (2.0 / (edges[2:] - edges[:-2]))[:, None].astype(np.float32)
    return weights


def mel_caution(spec: FrameSpec, n_mels: int) -> str | None:
    """Say how many mel bands stay silent in this framing, holding no frequency bin; None where none does."""
    empty = n_mels - len(np.unique(mel(spec, n_mels).runs[:, 0]))
    if not empty:
        return None
    return (
        f"{empty} of {n_mels} mel bands hold no frequency bin at n_fft {spec.n_fft} and "
        f"{spec.sample_rate:,} Hz and stay silent: use fewer bands or a larger n_fft"
    )


def chroma_bank(spec: FrameSpec, n_chroma: int, tuning: float = 0.0) -> NDArray[np.float32]:
    """Gaussian filters around the pitch classes, the first one C, with a wide bell over the octaves.

    Parameters
    ----------
    n_chroma : pitch classes in an octave
    tuning : deviation from A440 as a share of one class, -0.5 to 0.5

    Returns
    -------
    weights, (n_chroma, n_bins)

    Ellis, D. P. W. (2007). Chroma feature analysis and synthesis. The bell is centred on the fifth octave
    (about 880 Hz) with a half-width of two octaves.
    """
    frequencies = np.linspace(0, spec.sample_rate, spec.n_fft, endpoint=False)[1:]
    a440 = 440.0 * 2.0 ** (tuning / n_chroma)
    classes = n_chroma * np.log2(frequencies / (a440 / 16))
    classes = np.concatenate(([classes[0] - 1.5 * n_chroma], classes))
    widths = np.concatenate((np.maximum(np.diff(classes), 1.0), [1.0]))
    distance = classes[None, :] - np.arange(n_chroma)[:, None]
    half = np.round(n_chroma / 2.0)
    distance = np.remainder(distance + half + 10 * n_chroma, n_chroma) - half
    weights = np.exp(-0.5 * (2 * distance / widths) ** 2)
    length = np.sqrt(np.sum(weights**2, axis=0, keepdims=True))
    weights /= np.where(length < np.finfo(np.float64).tiny, 1.0, length)
    weights *= np.exp(-0.5 * ((classes / n_chroma - 5.0) / 2.0) ** 2)
    weights = np.roll(weights, -3 * (n_chroma // 12), axis=0)
    return np.ascontiguousarray(weights[:, : spec.n_bins], dtype=np.float32)


@lru_cache(maxsize=32)
def dct_basis(n_out: int, n_in: int) -> NDArray[np.float32]:
    """The first rows of the orthonormal DCT-II, (n_out, n_in); its product with a column is the transform."""
    angle = np.pi * np.outer(np.arange(n_out), 2 * np.arange(n_in) + 1) / (2 * n_in)
    basis = np.cos(angle) * np.sqrt(2.0 / n_in)
    basis[0] /= np.sqrt(2.0)
    return cast("NDArray[np.float32]", basis.astype(np.float32))


def dct(levels: NDArray[np.float32], n_out: int) -> NDArray[np.float32]:
    """The first coefficients of each column's orthonormal DCT-II: (d, t) gives (n_out, t).

    A coefficient has the same bits however many are asked for, and however many columns there are.
    """
    bank = _dct_bank(n_out, levels.shape[0])
    columns = range(0, levels.shape[1], _COLUMNS)
    return np.concatenate([bank.apply(levels[:, i : i + _COLUMNS]) for i in columns], axis=1)


@lru_cache(maxsize=32)
def _dct_bank(n_out: int, n_in: int) -> Bank:
    # A bank, because BLAS would start threads for it.
    return Bank.from_dense(dct_basis(n_out, n_in), None)


@dataclass(frozen=True)
class Bank:
    """A filterbank as runs of weights, cut so that a stretch of bins is read from the nearest cache.

    runs : (n_runs, 4) int64: filter, first bin, last bin + 1, offset into weights
    weights : (n,) float32
    """

    n_filters: int
    runs: NDArray[np.int64]
    weights: NDArray[np.float32]

    @classmethod
    def from_dense(cls, dense: NDArray[np.float32], floor: float | None = 0.0) -> Bank:
        """Keep the weights above `floor` times the largest of their bin; all of them for None."""
        # All at once, (tile, row, bin): a loop over filters and stretches took 0.3 s of every start.
        rows, bins = dense.shape
        tiles = -(-bins // _TILE)
        padded = np.zeros((rows, tiles * _TILE), np.float32)
        padded[:, :bins] = dense
        if floor is None:
            kept = np.broadcast_to(np.arange(padded.shape[1]) < bins, padded.shape)
        else:
            kept = padded > floor * padded.max(axis=0, keepdims=True)
        kept, values = (a.reshape(rows, tiles, _TILE).swapaxes(0, 1) for a in (kept, padded))
        edges = np.zeros((tiles, rows, _TILE + 1), np.int8)
        edges[..., :_TILE] += kept
        edges[..., 1:] -= kept
        tile, row, first = np.nonzero(edges > 0)
        last = np.nonzero(edges < 0)[2]
        lengths = last - first
        start = tile * _TILE + first
        runs = np.stack([row, start, start + lengths, np.cumsum(lengths) - lengths], axis=1)
        return cls(rows, runs.astype(np.int64), values[kept])

    def apply(self, power: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the filters' outputs, (n_filters, t), of power (n_bins, t)."""
        from mirlab.audio.spectra.kernels import apply_bank

        out = np.zeros((self.n_filters, power.shape[1]), np.float32)
        apply_bank(np.ascontiguousarray(power, dtype=np.float32), self.runs, self.weights, out)
        return out


@lru_cache(maxsize=64)
def mel(
    spec: FrameSpec,
    n_mels: int,
    fmin: float = 0.0,
    fmax: float | None = None,
    scale: str = "slaney",
    norm: str = "slaney",
    triangles: str = "hz",
) -> Bank:
    """The sparse mel bank of this framing."""
    return Bank.from_dense(mel_bank(spec, n_mels, fmin, fmax, scale, norm, triangles))


@lru_cache(maxsize=256)
def chroma(spec: FrameSpec, n_chroma: int, tuning: float = 0.0) -> Bank:
    """The sparse chroma bank of this framing at this tuning."""
    return Bank.from_dense(chroma_bank(spec, n_chroma, tuning), _CHROMA_FLOOR)


def normalise_peak(chroma_power: NDArray[np.float32]) -> NDArray[np.float32]:
    """Divide each column of (n, t) by its maximum, unless that is below the smallest normal number."""
    peak = chroma_power.max(axis=0, keepdims=True)
    return np.divide(chroma_power, np.where(peak < _TINY, np.float32(1.0), peak), dtype=np.float32)


def decibels(power: NDArray[Any], amin: float = 1e-10) -> NDArray[Any]:
    """10 log10 max(amin, power), relative to 1, in the precision of `power`."""
    return np.asarray(10.0 * np.log10(np.maximum(power.dtype.type(amin), power)))
