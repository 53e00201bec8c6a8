"""The transform of levels to cepstra gives the same bits however many coefficients are asked for."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.fft

from mirlab.audio import filterbanks


@pytest.mark.parametrize("frames", [44, 128, 1292])
def test_a_coefficient_does_not_depend_on_how_many_are_asked_for(frames: int) -> None:
    levels = np.random.default_rng(0).uniform(-80, 0, (128, frames)).astype(np.float32)
    whole = filterbanks.dct(levels, 128)
    np.testing.assert_allclose(whole, scipy.fft.dct(levels.astype(float), axis=0, norm="ortho"), atol=1e-3)
    for size in range(1, 41):
        assert filterbanks.dct(levels, size).tobytes() == whole[:size].tobytes(), size
