"""The shape of a spectrum: how even, how peaked, how tilted it is, and how fast it changes.

Conventions: (1, t) float32; S[k, t] is the magnitude, P = S^2 the power, f_k a bin's frequency. No answer
changes with gain. A silent frame counts as a flat spectrum: entropy 1, crest 1, slope 0.

Contents: spectral_flux, spectral_entropy, spectral_crest, spectral_slope.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.registry import feature
from mirlab.audio.spectra import FrameSpec, Spectra, product
from mirlab.typing import Frames

# The smallest sum of a frame's magnitudes or powers that is told from silence.
_TINY = np.float32(np.finfo(np.float32).tiny)


def _sum(values: Frames) -> Frames:
    # A product with ones is several times faster than a sum over the first axis, and rounds no worse.
    return np.asarray(product(np.ones(values.shape[0], np.float32), values), dtype=np.float32)


def _total(spectra: Spectra) -> Frames:
    return spectra.cached("total magnitude", lambda: _sum(spectra.magnitude))


def _scale(energy: Frames) -> Frames:
    """What makes unit vectors of frames of this energy; 0 for silence."""
    silent = energy < _TINY
    return np.where(silent, np.float32(0.0), 1 / np.sqrt(np.where(silent, np.float32(1.0), energy)))


@feature(
    name="spectral_flux",
    size=1,
    units="squared distance of unit vectors",
    reference="Tzanetakis and Cook (2002), Musical genre classification of audio signals, II-A",
    reach=1,
    gain="none",
)
def spectral_flux(spectra: Spectra) -> Frames:
    """Change of a frame's spectrum since the frame before, whatever their levels.

    F_t = sum_k (N[k, t] - N[k, t-1])^2 with N = S / sqrt(sum_k S^2), zero where a frame is silent; 0 for the
    track's first frame. (1, t), 0 (the same shape) to 2 (nothing in common); 1 from or to silence.
    """
    from mirlab.audio.spectra import spectral_change

    magnitude, before = spectra.magnitude, spectra.magnitude_before
    scale = _scale(_sum(spectra.power))
    flux = np.zeros(spectra.n_frames, np.float32)
    spectral_change(magnitude, scale, flux)
    if before is not None:
        flux[0] = np.sum((magnitude[:, 0] * scale[0] - before * _scale(product(before, before))) ** 2)
    return flux[np.newaxis]


@feature(
    name="spectral_entropy",
    size=1,
    units="share of the largest possible",
    reference="Misra, Ikbal, Bourlard and Hermansky (2004), Spectral entropy based feature for robust ASR",
    gain="none",
)
def spectral_entropy(spectra: Spectra) -> Frames:
    """How evenly a frame's power is spread over frequency: -sum p_k log p_k / log K.

    p_k = P_k / sum P over the K bins. (1, t), 0 (a single bin) to 1 (a flat spectrum, silence).
    """
    power = spectra.power
    total = _sum(power)
    silent = total < _TINY
    share = power / np.where(silent, np.float32(1.0), total)
    # 0 log 0 is 0, and shares that the floor changes add nothing that single precision could show.
    logarithm = np.log(np.maximum(share, _TINY))
    entropy = -np.einsum("kt,kt->t", share, logarithm) / np.float32(np.log(len(power)))
    return np.where(silent, np.float32(1.0), np.clip(entropy, 0.0, 1.0))[np.newaxis]


@feature(
    name="spectral_crest",
    size=1,
    units="ratio",
    reference="Peeters (2004), A large set of audio features for sound description, 6.3",
    gain="none",
)
def spectral_crest(spectra: Spectra) -> Frames:
    """Largest over mean magnitude of a frame: 1 for a flat spectrum, large for a tone.

    max_k S_k / (sum S / K) over the K bins. (1, t), 1 to K.
    """
    magnitude = spectra.magnitude
    total = _total(spectra)
    silent = total < _TINY
    peak = magnitude.max(axis=0) * np.float32(len(magnitude))
    crest = np.where(silent, np.float32(1.0), peak / np.where(silent, np.float32(1.0), total))
    return np.maximum(crest, np.float32(1.0))[np.newaxis]


@lru_cache(maxsize=16)
def _slope_weights(spec: FrameSpec) -> NDArray[np.float32]:
    kilohertz = spec.frequencies() / 1000.0
    centred = kilohertz - kilohertz.mean()
    return np.asarray(len(centred) * centred / np.sum(centred**2), dtype=np.float32)


@feature(
    name="spectral_slope",
    size=1,
    units="share of the mean magnitude per kHz",
    reference="Peeters (2004), A large set of audio features for sound description, 6.1.6",
    gain="none",
)
def spectral_slope(spectra: Spectra) -> Frames:
    """Slope of the line fitted to a frame's magnitudes over frequency by least squares.

    K sum (f_k - mean f) S_k / (sum (f_k - mean f)^2 sum S), f in kHz: Peeters's slope, with magnitudes
    relative to their mean instead of their sum, so that it does not depend on n_fft. (1, t), negative where
    low frequencies are stronger.
    """
    total = _total(spectra)
    silent = total < _TINY
    weighed = product(_slope_weights(spectra.spec), spectra.magnitude)
    slope = weighed / np.where(silent, np.float32(1.0), total)
    return np.where(silent, np.float32(0.0), slope)[np.newaxis]
