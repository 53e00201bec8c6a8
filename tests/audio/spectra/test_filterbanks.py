"""Cepstra have the same bits however many are asked for; sparse banks are dense ones."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.fft
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.testing import assert_array_equal

from mirlab.audio.spectra import filterbanks

_WEIGHTS = st.sampled_from([0.0, 0.0, 0.25, 0.5, 1.0])


@pytest.mark.parametrize("frames", [44, 128, 1292])
def test_a_coefficient_does_not_depend_on_how_many_are_asked_for(frames: int) -> None:
    levels = np.random.default_rng(0).uniform(-80, 0, (128, frames)).astype(np.float32)
    whole = filterbanks.dct(levels, 128)
    np.testing.assert_allclose(whole, scipy.fft.dct(levels.astype(float), axis=0, norm="ortho"), atol=1e-3)
    for size in range(1, 41):
        assert filterbanks.dct(levels, size).tobytes() == whole[:size].tobytes(), size


@given(
    dense=hnp.arrays(np.float32, hnp.array_shapes(min_dims=2, max_dims=2, max_side=70), elements=_WEIGHTS),
    floor=st.sampled_from([0.0, 0.3]),
)
def test_runs_of_a_bank_hold_what_is_above_the_floor(dense: np.ndarray, floor: float) -> None:
    bank = filterbanks.Bank.from_dense(dense, floor)
    back = np.zeros_like(dense)
    for row, first, stop, offset in bank.runs:
        assert first // 32 == (stop - 1) // 32, "a run stays in one stretch of bins"
        back[row, first:stop] = bank.weights[offset : offset + stop - first]
        assert np.all(back[row, first:stop] != 0)
    assert_array_equal(back, np.where(dense > floor * dense.max(axis=0), dense, 0))
    order = [(first // 32, row, first) for row, first, *_ in bank.runs.tolist()]
    assert order == sorted(order), "stretch by stretch, so that bins are read from the nearest cache"
