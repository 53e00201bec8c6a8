"""Peaks and valleys of contrast bands; their difference has its tests beside the other features."""

from __future__ import annotations

import numpy as np
from numpy.testing import assert_allclose

from mirlab.audio.features.contrast import contrast_bands
from mirlab.audio.registry import registry
from mirlab.audio.spectra.frames import FrameSpec, Spectra, spectra

SPEC = FrameSpec()


def of(name: str, samples: np.ndarray) -> np.ndarray:
    return registry.get(f"spectral_contrast{name}").frames(spectra([samples.astype(np.float32)], SPEC))


def test_contrast_is_peak_minus_valley() -> None:
    rng = np.random.default_rng(0)
    sound = rng.standard_normal(30_000) * np.where(np.arange(30_000) < 15_000, 1.0, 1e-6)
    sound[20_000:] = 0
    assert_allclose(of("_peak", sound) - of("_valley", sound), of("", sound), atol=1e-4)


def test_levels_of_given_bands() -> None:
    magnitude = np.full((SPEC.n_bins, 2), 1e-2)
    starts, stops, counts = contrast_bands(SPEC)
    for band, (start, count) in enumerate(zip(starts, counts, strict=True)):
        magnitude[start + 5 : start + 5 + count, 1] = 10.0 ** (band - 1)
    block = Spectra.from_magnitude(magnitude, SPEC)
    peak, valley = (registry.get(f"spectral_contrast_{n}").frames([block]) for n in ("peak", "valley"))
    assert_allclose(valley, -20, atol=1e-4)
    assert_allclose(peak[:, 0], -20, atol=1e-4)
    assert_allclose(peak[:, 1], 10 * (np.arange(7) - 1), atol=1e-4)
    assert (stops > starts).all()
