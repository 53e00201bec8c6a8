"""Methods of selection, on scores that are known and on tables with planted columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

import numpy as np
import pytest

from mirlab.data.splits.folds import balanced_folds
from mirlab.errors import UsageError
from mirlab.learn.statistics.goal import Goal
from mirlab.learn.subsets.board import Board
from mirlab.learn.subsets.judges import judge_for
from mirlab.learn.subsets.scoring import Rows, Score
from mirlab.learn.subsets.searches import METHODS, Search
from mirlab.learn.subsets.units import Subset, units_of

from ..conftest import table_of


def rows_of(by: str = "column") -> Rows:
    table = table_of(informative=3, noise=4, rows=120, apart=2.5)
    codes = np.unique(table.labels.astype(str), return_inverse=True)[1].astype(np.intp)
    fold = balanced_folds(codes, np.arange(len(codes)), 3, np.random.default_rng(0))
    return Rows(units_of(table, by), Goal.of_classes(codes, range(3)), fold, 0)


def valued(worth: Callable[[Subset], float], n: int, most: int, **options: object) -> Search:
    def judge(subsets: Sequence[Subset]) -> list[Score]:
        return [Score(worth(s), worth(s)) for s in subsets]

    return Search(Board(judge), rows_of(), tuple(range(n)), most, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize("method", sorted(METHODS))
def test_every_method_finds_planted_columns(method: str) -> None:
    rows = rows_of()
    steps: list[int] = []
    search = Search(Board(judge_for("lda", {}, rows, 1)), rows, tuple(range(7)), 4, step=steps.append)
    found = METHODS[method].run(search)
    assert sorted(found) == [1, 2, 3, 4]
    assert all(len(found[size].subset) == size for size in found)
    assert set(found[3].subset) == {0, 1, 2}
    assert steps
    assert steps == sorted(steps), "progress never goes back"
    assert {found[size].subset for size in found} <= set(search.board.scores)


def test_candidates_only() -> None:
    for method in METHODS.values():
        rows = rows_of()
        search = Search(Board(judge_for("lda", {}, rows, 1)), rows, (1, 3, 5), 3)
        assert all(set(subset) <= {1, 3, 5} for subset in _asked(method.run, search))


def _asked(run: Callable[[Search], object], search: Search) -> list[Subset]:
    run(search)
    return list(search.board.scores)


def test_exhaustive_is_the_best_of_all() -> None:
    rng = np.random.default_rng(3)
    worth = {s: float(rng.random()) for size in range(1, 5) for s in combinations(range(6), size)}
    found = METHODS["exhaustive"].run(valued(worth.__getitem__, 6, 4))
    for size in range(1, 5):
        assert found[size].score.value == max(v for s, v in worth.items() if len(s) == size)


def test_exhaustive_refuses_what_is_not_feasible() -> None:
    with pytest.raises(UsageError, match="select by feature, lower the largest size"):
        METHODS["exhaustive"].run(valued(len, 40, 10))


def test_floating_takes_back_what_was_best_alone() -> None:
    # 0 is the best column, but 1 and 2 together make it needless: forward selection alone can't see that.
    pairs = {frozenset(s): v for s, v in [((0,), 0.5), ((1,), 0.3), ((2,), 0.2), ((3,), 0.1)]}

    def worth(subset: Subset) -> float:
        inside = set(subset)
        base = max(v for s, v in pairs.items() if s <= inside)
        return base + (0.4 if {1, 2} <= inside else 0.0) - 0.05 * (0 in inside and {1, 2} <= inside)

    found = METHODS["floating"].run(valued(worth, 4, 4))
    assert found[1].subset == (0,)
    assert found[2].subset == (1, 2), "going back from three drops the first"
    assert found[3].subset == (0, 1, 2)

    def better(subset: Subset) -> float:
        return worth(subset) + (0.3 if set(subset) == {1, 2, 3} else 0.0)

    found = METHODS["floating"].run(valued(better, 4, 4))
    assert found[4].subset == (0, 1, 2, 3)
    assert found[3].subset == (1, 2, 3), "going back from four finds the better three"


def test_of_equal_scores_the_first_wins() -> None:
    assert METHODS["floating"].run(valued(lambda s: 0.5, 5, 1))[1].subset == (0,)


def test_cost_takes_the_cheapest_of_those_that_are_as_good() -> None:
    worth = {(0,): 0.60, (1,): 0.59, (2,): 0.20}
    price = {(0,): 50.0, (1,): 5.0, (2,): 1.0}
    dear = METHODS["floating"].run(valued(worth.__getitem__, 3, 1))
    cheap = METHODS["floating"].run(valued(worth.__getitem__, 3, 1, cost=price.__getitem__))
    assert dear[1].subset == (0,)
    assert cheap[1].subset == (1,), "within a standard error of 120 rows (4.5 points), and ten times cheaper"


def test_units_of_several_columns_are_ranked_whole() -> None:
    rows = rows_of("feature")
    for method in ("mrmr", "l1", "permutation"):
        found = METHODS[method].run(Search(Board(judge_for("lda", {}, rows, 1)), rows, tuple(range(7)), 3))
        assert set(found[3].subset) == {0, 1, 2}
