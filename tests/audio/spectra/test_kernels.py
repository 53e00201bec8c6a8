"""The loops over spectra: what each finds in blocks whose content is known."""

from __future__ import annotations

import numpy as np

from mirlab.audio.spectra import kernels


def test_a_spectral_peak_is_the_vertex_of_its_parabola() -> None:
    # Each frame is a parabola around bin 10, so that place and height are known.
    places, heights = np.array([9.6, 10.0, 10.3]), np.array([4.0, 9.0, 2.5])
    bins = np.arange(21)[:, np.newaxis]
    power = np.maximum(heights - (bins - places) ** 2, 0.0).astype(np.float32)
    pitch, strength = np.empty(60, np.float32), np.empty(60, np.float32)
    found = kernels.spectral_peaks(power, 1, 20, 0.1, 100.0, pitch, strength)
    assert found == 3
    np.testing.assert_allclose(pitch[:3], 100 * places, rtol=1e-5)
    np.testing.assert_allclose(strength[:3], heights, rtol=1e-5)


def test_only_bins_inside_the_range_and_above_the_floor_are_peaks() -> None:
    power = np.zeros((12, 1), np.float32)
    power[[2, 5, 8], 0] = [1.0, 10.0, 2.0]
    pitch, strength = np.empty(12, np.float32), np.empty(12, np.float32)

    def peaks(first: int, last: int, share: float) -> list[float]:
        return pitch[: kernels.spectral_peaks(power, first, last, share, 1.0, pitch, strength)].tolist()

    assert peaks(0, 12, 0.05) == [2.0, 5.0, 8.0]
    assert peaks(2, 9, 0.05) == [2.0, 5.0, 8.0]
    assert peaks(3, 8, 0.05) == [5.0]
    assert peaks(0, 12, 0.1) == [5.0, 8.0]
    assert peaks(0, 12, 0.15) == [5.0, 8.0]
    assert peaks(0, 12, 0.2) == [5.0]
