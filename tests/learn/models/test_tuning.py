from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

from mirlab.data.splits.splits import Split
from mirlab.errors import TableError
from mirlab.learn.models import registry as models
from mirlab.learn.models.fitting import Trial, fit
from mirlab.learn.models.registry import ModelEntry
from mirlab.learn.models.tuning import candidates_of
from mirlab.learn.statistics.goal import Goal


def test_a_small_space_is_tried_whole_from_the_most_plausible_on() -> None:
    entry = models.get("knn")
    found = candidates_of(entry, 100, {}, np.random.default_rng(0))
    assert found[0] == {"neighbours": 5, "weights": "distance"}
    assert len(found) == len({tuple(f.values()) for f in found}) == 12
    fixed = candidates_of(entry, 100, {"weights": "uniform"}, np.random.default_rng(0))
    assert fixed == [{"neighbours": n} for n in (5, 1, 3, 9, 15, 25)]


def test_a_large_space_is_sampled_and_keeps_its_first() -> None:
    entry = models.get("svm")
    found = candidates_of(entry, 6, {}, np.random.default_rng(0))
    assert found[0] == {"C": 10.0, "gamma": "scale"}
    assert len(found) == len({tuple(f.values()) for f in found}) == 6
    assert found == candidates_of(entry, 6, {}, np.random.default_rng(0))
    assert found != candidates_of(entry, 6, {}, np.random.default_rng(1))


class Recorder:
    """Right when asked to be; notes which rows it was fitted on and asked about."""

    log: list[tuple[list[int], list[int]]] = []  # noqa: RUF012

    def __init__(self, good: bool) -> None:
        self.good = good

    def fit(self, X: Any, y: Any) -> None:
        self.rows = X[:, 0].astype(int).tolist()

    def predict(self, X: Any) -> Any:
        Recorder.log.append((self.rows, X[:, 0].astype(int).tolist()))
        return np.where(X[:, 0] % 2 == 0, "a", "b") if self.good else np.full(len(X), "b")


def recorded(space: Mapping[str, tuple[Any, ...]], groups: Any, n: int = 24) -> dict[str, Any]:
    Recorder.log = []
    entry = ModelEntry("recorder", Recorder, "", space=space)
    return tuned(entry, np.arange(float(n))[:, None], groups, 5)


def tuned(entry: ModelEntry, values: Any, groups: Any, candidates: int) -> dict[str, Any]:
    """What tuning chooses within a half of the rows, of which every other one is of the class a."""
    n = len(values)
    both = np.concatenate([values, values + 1e6])
    codes = (np.arange(2 * n) % 2).astype(np.intp)
    split = Split(np.arange(n), np.arange(n, 2 * n), "the split")
    task = Trial(
        entry,
        {},
        both,
        Goal.of_classes(codes, ("a", "b")),
        split,
        0,
        candidates,
        groups=np.concatenate([groups, groups + 1000]),
    )
    return dict(fit(task).chosen)


def test_the_best_wins_and_groups_stay_together() -> None:
    groups = np.arange(24) // 4
    assert recorded({"good": (False, True)}, groups) == {"good": True}
    *inner, last = Recorder.log
    assert len(inner) == 2 * 3
    assert last == (list(range(24)), [n + 1000000 for n in range(24)])
    for fitted, asked in inner:
        assert not {groups[i] for i in fitted} & {groups[i] for i in asked}
        assert sorted(fitted + asked) == list(range(24))


def test_of_equals_the_first_wins() -> None:
    class Same(Recorder):
        def __init__(self, which: str) -> None:
            super().__init__(True)

    entry = ModelEntry("same", Same, "", space={"which": ("first", "second")})
    assert tuned(entry, np.arange(12.0)[:, None], np.arange(12), 5) == {"which": "first"}


def test_candidates_that_the_rows_are_too_few_for_are_passed_over() -> None:
    values = np.random.default_rng(0).normal(size=(12, 2))
    entry = models.get("knn")

    def find(**space: Any) -> dict[str, Any]:
        narrowed = ModelEntry("knn", entry.target, "", space=space)
        return tuned(narrowed, values, np.arange(12), 9)

    assert find(neighbours=(25, 3, 15)) == {"neighbours": 3}
    with pytest.raises(
        TableError, match=r"none of its candidates could be fitted in 3 inner folds.*n_neighbors"
    ):
        find(neighbours=(25, 15))


def test_rows_of_one_artist_cannot_be_tuned_on() -> None:
    with pytest.raises(TableError, match="they are all by one artist"):
        recorded({"good": (True, False)}, np.zeros(24, dtype=int))
