"""Tests of single columns before a search, and of what each adds within a set."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from mirlab.errors import UsageError
from mirlab.learn.statistics.goal import Goal
from mirlab.learn.subsets.partial import all_needed, partial_p
from mirlab.learn.subsets.screen import p_values, screen
from mirlab.learn.subsets.units import Unit, Units, units_of

from ..conftest import table_of


def planted(rows: int = 300, seed: int = 0) -> tuple[Units, np.ndarray]:
    table = table_of(informative=3, noise=6, rows=rows, seed=seed)
    return units_of(table), np.unique(table.labels.astype(str), return_inverse=True)[1].astype(np.intp)


def test_kruskal_and_wallis_as_scipy() -> None:
    units, codes = planted(60)
    values = np.round(units.values, 1)  # ties
    away = np.empty_like(values)
    for c in range(3):
        away[codes == c] = np.abs(values[codes == c] - np.median(values[codes == c], axis=0))
    for j in range(values.shape[1]):
        both = [
            stats.kruskal(*(column[codes == c] for c in range(3))).pvalue
            for column in (values[:, j], away[:, j])
        ]
        assert p_values(values, codes)[j] == pytest.approx(min(1.0, 2 * min(both)), rel=1e-9)


def test_planted_columns_pass_and_noise_does_not() -> None:
    units, codes = planted()
    assert screen(units, Goal.numbered(codes)) == (0, 1, 2)
    assert screen(units, Goal.numbered(codes), 1.0) == tuple(range(9))


def test_a_whole_number_keeps_so_many_units_the_best_first() -> None:
    units, codes = planted()
    goal = Goal.numbered(codes)
    assert screen(units, goal, 3) == (0, 1, 2)
    p = p_values(units.values, codes)
    assert screen(units, goal, 2.0) == tuple(sorted(np.argsort(p)[:2].tolist()))
    assert screen(units, goal, 20) == tuple(range(9))
    grouped = Units("feature", units.columns, units.values, (Unit("a", (3, 4, 5)), Unit("b", (6, 7, 8, 1))))
    assert len(screen(grouped, goal, 2)) == 2
    with pytest.raises(UsageError, match=r"a whole number from 2, got 2\.5"):
        screen(units, goal, 2.5)


def test_a_difference_in_spread_passes() -> None:
    rng = np.random.default_rng(0)
    codes = np.arange(200) % 2
    values = rng.standard_normal((200, 2))
    values[codes == 1, 0] *= 5
    units = Units("column", (), values, (Unit("a", (0,)), Unit("b", (1,))))
    assert screen(units, Goal.numbered(codes)) == (0,)


def test_where_nothing_passes_everything_stays() -> None:
    units, codes = planted()
    shuffled = np.random.default_rng(1).permutation(codes)
    assert screen(units, Goal.numbered(shuffled)) == tuple(range(9))


def test_a_unit_passes_by_any_of_its_columns() -> None:
    units, codes = planted()
    grouped = Units(
        "feature", units.columns, units.values, (Unit("a", (0, 8)), Unit("b", (3, 4, 5, 6, 7, 1, 2)))
    )
    assert screen(grouped, Goal.numbered(codes)) == (0, 1)


def test_level_out_of_range() -> None:
    units, codes = planted()
    with pytest.raises(UsageError, match=r"expected a level above 0 and up to 1 .none., or how many to keep"):
        screen(units, Goal.numbered(codes), level=0.0)


def test_partial_test_against_the_f_test_of_one_column() -> None:
    units, codes = planted(600)
    f = stats.f_oneway(*(units.values[codes == c, 3] for c in range(3))).pvalue
    assert partial_p(units, codes, (3,))[0] == pytest.approx(f, rel=0.02)


def test_partial_test_knows_what_is_redundant() -> None:
    units, codes = planted()
    rng = np.random.default_rng(5)
    noisy = units.values[:, [0]] + 0.5 * rng.standard_normal((300, 1))
    wider = Units("column", (), np.column_stack([units.values[:, :3], noisy]), tuple(
        Unit(str(i), (i,)) for i in range(4)
    ))  # fmt: skip
    assert all_needed(wider, codes, (0, 1, 2), 0.01)
    assert all_needed(wider, codes, (3,), 0.01), "alone it tells the classes apart"
    assert not all_needed(wider, codes, (0, 1, 2, 3), 0.01), "beside what it is a copy of it does not"
    copied = Units("column", (), np.column_stack([units.values[:, :1]] * 2), wider.units[:2])
    assert partial_p(copied, codes, (0, 1)).tolist() == [1.0, 1.0]


def test_partial_test_is_silent_with_too_few_rows() -> None:
    units, codes = planted()
    few = Units("column", (), units.values[:10], units.units)
    assert partial_p(few, codes[:10], tuple(range(9))).tolist() == [1.0] * 9


def test_partial_test_is_bartletts_of_wilkss_lambda() -> None:
    units, codes = planted()
    pair = Units("feature", units.columns, units.values, (Unit("a", (0, 4)), Unit("b", (1, 2, 5))))

    def wilks(columns: list[int]) -> float:
        x = units.values[:, columns]
        within = sum(
            (len(mine) - 1) * np.cov(mine.T).reshape(len(columns), -1)
            for mine in (x[codes == c] for c in range(3))
        )
        total = (len(x) - 1) * np.cov(x.T).reshape(len(columns), -1)
        return float(np.linalg.det(within) / np.linalg.det(total))

    n, k, whole = len(codes), 3, wilks([0, 1, 2, 4, 5])
    for place, (mine, others) in enumerate((([0, 4], [1, 2, 5]), ([1, 2, 5], [0, 4]))):
        q = len(mine)
        statistic = -(n - 1 - len(others) - (q + k) / 2) * np.log(whole / wilks(others))
        got = partial_p(pair, codes, (0, 1))[place]
        assert got == pytest.approx(stats.chi2.sf(statistic, q * (k - 1)), rel=1e-6, abs=0)
    alone = -(n - 1 - (3 + k) / 2) * np.log(wilks([1, 2, 5]))
    assert partial_p(pair, codes, (1,))[0] == pytest.approx(stats.chi2.sf(alone, 6), rel=1e-6, abs=0)


def test_a_p_value_has_to_be_below_the_level_shared_among_all_candidates() -> None:
    units, codes = planted()
    p = float(partial_p(units, codes, (3,))[0])
    d = len(units)
    assert all_needed(units, codes, (3,), p * d * 1.001)
    assert not all_needed(units, codes, (3,), p * d * 0.999)
