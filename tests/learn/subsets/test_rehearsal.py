"""A search that chooses kind, model and size: planted columns are found, and rehearsals decide."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.errors import TableError, UsageError
from mirlab.learn.subsets import rehearsal
from mirlab.learn.subsets.rehearsal import choose, rehearsal_folds, tuned
from mirlab.learn.subsets.settings import Settings, check
from mirlab.learn.subsets.units import Unit, Units, is_learned, kinds_of

CODES = np.tile(np.arange(3), 40).astype(np.intp)
GROUPS = np.arange(120) // 2


def units(strength: float = 1.6) -> Units:
    """Four hand-crafted columns of noise, four learned ones of which two tell the classes apart."""
    rng = np.random.default_rng(3)
    columns = [Column(f"noise{i}", None, s) for i in (1, 2) for s in ("mean", "std")]
    columns += [Column("tags", None, s, name) for s in ("mean", "std") for name in ("rock", "jazz")]
    values = rng.standard_normal((120, 8))
    values[:, 4] += strength * (CODES == 1)
    values[:, 5] += strength * (CODES == 2)
    return Units("column", tuple(columns), values, tuple(Unit(str(c), (i,)) for i, c in enumerate(columns)))


SETTINGS = Settings(model="best", target=0.6, most=4, screen=1.0)


@pytest.fixture(autouse=True)
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    few = {name: rehearsal.CANDIDATES[name] for name in ("lda(shrinkage=0.5)", "logreg(C=1.0)")}
    monkeypatch.setattr(rehearsal, "CANDIDATES", few)
    monkeypatch.setattr(rehearsal, "FURTHER", 1)


def test_the_columns_that_matter_are_found() -> None:
    found = choose(units(), CODES, GROUPS, SETTINGS, "x", workers=2)
    assert found.kind in {"learned, means", "all, means", "learned", "all"}
    assert found.at(2).subset == (4, 5)
    assert found.answer == 2
    assert found.model in {"lda", "logreg"}
    assert found.sizes[1].accuracy < 0.6 <= found.sizes[2].accuracy
    again = choose(units(), CODES, GROUPS, SETTINGS, "x", workers=1)
    assert (again.best, again.sizes, again.kind) == (found.best, found.sizes, found.kind)


def test_a_target_that_no_size_reaches_takes_the_largest_set() -> None:
    found = choose(units(0.4), CODES, GROUPS, replace(SETTINGS, target=0.95), "x")
    assert found.answer == max(found.best)
    shares = [found.sizes[size].accuracy for size in sorted(found.sizes)]
    assert shares == sorted(shares)


def test_without_a_target_the_smallest_that_is_as_good_as_any() -> None:
    found = choose(units(), CODES, GROUPS, replace(SETTINGS, target=None), "x")
    best = max(score.accuracy for score in found.sizes.values())
    enough = [size for size in found.sizes if found.sizes[size].accuracy >= best - 1 / 120]
    assert found.answer == min(enough)


def test_noise_is_worth_what_it_is_worth_elsewhere() -> None:
    """A search among columns of noise looks good where it searched; a rehearsal doesn't."""
    rng = np.random.default_rng(1)
    columns = tuple(Column(f"noise{i}", None, "mean") for i in range(60))
    noise = Units(
        "column",
        columns,
        rng.standard_normal((120, 60)),
        tuple(Unit(str(c), (i,)) for i, c in enumerate(columns)),
    )
    found = choose(noise, CODES, GROUPS, SETTINGS, "x")
    assert found.best[4].score.accuracy > 0.42
    assert found.sizes[4].accuracy < 0.42


def test_folds_keep_groups_together_and_need_enough_of_them() -> None:
    for fold in rehearsal_folds(CODES, GROUPS, SETTINGS, "x"):
        assert not set(GROUPS[fold.train]) & set(GROUPS[fold.test])
    one, two = (rehearsal_folds(CODES, GROUPS, SETTINGS, "x", draw) for draw in (0, 1))
    assert [f.test.tolist() for f in one] != [f.test.tolist() for f in two]
    with pytest.raises(TableError, match=r"fold 1: a rehearsal needs at least 5 groups .* rows have 4"):
        choose(units(), CODES, CODES + (np.arange(120) == 0) * 3, SETTINGS, "fold 1")


def test_the_model_for_given_columns() -> None:
    folds = rehearsal_folds(CODES, GROUPS, SETTINGS, "x")
    assert tuned(units().values, CODES, folds, 0, 1)[0] in {"lda", "logreg"}


def test_kinds_and_pools() -> None:
    found = units()
    assert [is_learned(c) for c in found.columns] == [False] * 4 + [True] * 4
    assert kinds_of(found) == {"hand-crafted": (0, 1, 2, 3), "learned": (4, 5, 6, 7), "all": tuple(range(8))}
    assert rehearsal._pools(found) == {
        "hand-crafted": (0, 1, 2, 3),
        "hand-crafted, means": (0, 2),
        "learned": (4, 5, 6, 7),
        "learned, means": (4, 5),
        "all": tuple(range(8)),
        "all, means": (0, 2, 4, 5),
    }
    alone = replace(found, columns=found.columns[:4], units=found.units[:4])
    assert kinds_of(alone) == {"all": (0, 1, 2, 3)}
    by_feature = replace(
        found, by="feature", units=(Unit("noise1", (0, 1, 2, 3)), Unit("tags", (4, 5, 6, 7)))
    )
    assert rehearsal._pools(by_feature) == {"hand-crafted": (0,), "learned": (1,), "all": (0, 1)}


def test_best_takes_no_parameters() -> None:
    with pytest.raises(UsageError, match='params: "best" chooses the model with its parameters'):
        check(Settings(model="best", params={"C": 1.0}), {"a": 0.5, "b": 0.5})
