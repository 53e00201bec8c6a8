"""Statistics over frames against scipy's and numpy's, and what must hold for any frames."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import scipy.stats
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from mirlab.audio.registry.summary import STATISTICS, SUMMARY_VERSION, summarise
from mirlab.errors import UnknownName, UsageError


def reference(frames: np.ndarray) -> np.ndarray:
    x = frames.astype(np.float64)
    columns = [x.mean(1), x.std(1), x.var(1), x.min(1), x.max(1), np.median(x, 1)]
    columns += [scipy.stats.skew(x, axis=1), scipy.stats.kurtosis(x, axis=1)]
    columns += [*np.percentile(x, [10, 25, 75, 90], axis=1), scipy.stats.iqr(x, axis=1)]
    return np.stack(columns, axis=1)


frames_of_any_kind = hnp.arrays(
    np.float32,
    st.tuples(st.integers(1, 4), st.integers(1, 40)),
    elements=st.floats(-1000, 1000, width=32).map(lambda x: np.float32(round(x, 2))),
)


@pytest.mark.parametrize("length", [1, 2, 3, 10, 1292, 1293, 70_001])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_agrees_with_scipy(length: int, dtype: type) -> None:
    rng = np.random.default_rng(length)
    rows = [rng.normal(5, 2, length), rng.gamma(2, 3, length), rng.uniform(size=length)]
    frames = np.stack(rows).astype(dtype)
    result = summarise(frames)
    assert result.shape == (3, len(STATISTICS))
    assert result.dtype == np.float64
    expected = reference(frames) if length > 1 else np.repeat(frames.astype(float), len(STATISTICS), axis=1)
    if length == 1:
        expected[:, [1, 2, 6, 7, 12]] = 0
    np.testing.assert_allclose(result, expected, rtol=1e-9, atol=1e-9)


def test_known_values() -> None:
    result = dict(zip(STATISTICS, summarise(np.array([[0.0, 0.0, 0.0, 4.0]]))[0], strict=True))
    assert result["mean"] == 1
    assert result["var"] == 3
    assert result["std"] == pytest.approx(3**0.5)
    assert (result["min"], result["max"], result["median"]) == (0, 4, 0)
    assert result["skewness"] == pytest.approx(6 / 3**1.5)
    assert result["kurtosis"] == pytest.approx(21 / 9 - 3)
    # The 90 % point lies 0.7 of the way from the third value to the fourth, the 75 % point 0.25 of it.
    assert (result["p10"], result["p25"]) == (0, 0)
    assert (result["p75"], result["p90"]) == (pytest.approx(1), pytest.approx(2.8))
    assert result["iqr"] == pytest.approx(1)


def test_kept_summaries_are_read_in_the_order_they_were_written() -> None:
    """Whoever changes the statistics must raise SUMMARY_VERSION, or caches would be misread."""
    assert SUMMARY_VERSION == 2
    assert " ".join(STATISTICS) == "mean std var min max median skewness kurtosis p10 p25 p75 p90 iqr"


@pytest.mark.parametrize("value", [0.0, 0.1, -1e-30, 1e12])
def test_a_constant_row_has_no_spread_and_no_shape(value: float) -> None:
    frames = np.full((2, 1291), value, dtype=np.float32)
    exact = float(np.float32(value))
    np.testing.assert_array_equal(summarise(frames), [[exact, 0, 0, *[exact] * 3, 0, 0, *[exact] * 4, 0]] * 2)


def test_spread_that_is_only_rounding_has_no_shape() -> None:
    frames = np.full((1, 100), 1.0)
    frames[0, 0] += 2**-52
    np.testing.assert_array_equal(summarise(frames)[0, 6:8], 0)


@given(frames=frames_of_any_kind, seed=st.integers(0, 2**32 - 1))
def test_the_order_of_frames_does_not_matter(frames: np.ndarray, seed: int) -> None:
    shuffled = np.random.default_rng(seed).permutation(frames, axis=1)
    np.testing.assert_allclose(summarise(shuffled), summarise(frames), rtol=1e-6, atol=1e-6)


@given(frames=frames_of_any_kind, power=st.integers(-8, 8))
def test_gain_scales_levels_and_leaves_shape(frames: np.ndarray, power: int) -> None:
    gain = 2.0**power
    plain, loud = summarise(frames), summarise(frames * np.float32(gain))
    for column, name in enumerate(STATISTICS):
        factor = {"var": gain**2, "skewness": 1, "kurtosis": 1}.get(name, gain)
        np.testing.assert_allclose(loud[:, column], plain[:, column] * factor, rtol=1e-9, err_msg=name)


@given(frames=frames_of_any_kind)
def test_statistics_stand_in_their_order(frames: np.ndarray) -> None:
    result = dict(zip(STATISTICS, summarise(frames).T, strict=True))
    assert np.isfinite(list(result.values())).all()
    rising = [result[name] for name in ("min", "p10", "p25", "median", "p75", "p90", "max")]
    assert all((low <= high).all() for low, high in pairwise(rising))
    np.testing.assert_array_equal(result["iqr"], result["p75"] - result["p25"])
    assert (result["std"] <= (result["max"] - result["min"]) * 0.5 * (1 + 1e-9)).all()
    # Pearson's inequality: kurtosis is at least skewness squared - 2 (in Fisher's count).
    shaped = result["std"] > 1e-3
    assert (result["kurtosis"][shaped] >= result["skewness"][shaped] ** 2 - 2 - 1e-6).all()


def test_rows_do_not_influence_each_other() -> None:
    frames = np.random.default_rng(1).normal(size=(150, 1001)).astype(np.float32)
    alone = np.concatenate([summarise(frames[i : i + 1]) for i in range(150)])
    np.testing.assert_allclose(summarise(frames), alone, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize(
    "wanted", [("median",), ("kurtosis", "mean"), ("std",), ("iqr", "p90"), STATISTICS[::-1]]
)
def test_some_statistics_in_the_order_asked_for(wanted: tuple[str, ...]) -> None:
    frames = np.random.default_rng(2).normal(size=(3, 50))
    full = summarise(frames)
    expected = full[:, [STATISTICS.index(name) for name in wanted]]
    np.testing.assert_array_equal(summarise(frames, wanted), expected)


def test_views_and_input_are_left_alone() -> None:
    frames = np.asfortranarray(np.random.default_rng(3).normal(size=(4, 60)).astype(np.float32))
    before = frames.copy()
    np.testing.assert_array_equal(summarise(frames[:, ::2]), summarise(np.ascontiguousarray(frames[:, ::2])))
    np.testing.assert_array_equal(frames, before)


def test_an_unknown_statistic() -> None:
    with pytest.raises(UnknownName, match=r'no statistic called "medain".*Did you mean "median"'):
        summarise(np.zeros((1, 3)), ["medain"])


@pytest.mark.parametrize("shape", [(3,), (2, 0), (1, 2, 3)])
def test_a_shape_that_has_no_frames(shape: tuple[int, ...]) -> None:
    with pytest.raises(UsageError, match="expected frames of shape"):
        summarise(np.zeros(shape))
