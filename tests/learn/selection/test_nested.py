"""The curves of a selection, computed again from its searches, and how a search chooses its size."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.data.splits.making import make_splits
from mirlab.errors import TableError
from mirlab.learn.models import registry as models
from mirlab.learn.selection import nested
from mirlab.learn.selection.curve import Point
from mirlab.learn.selection.nested import Selected, select_under
from mirlab.learn.selection.selecting import select
from mirlab.learn.statistics.goal import Goal
from mirlab.learn.statistics.intervals import Interval
from mirlab.learn.subsets import searching as search_module
from mirlab.learn.subsets.rankings import mrmr, permutation
from mirlab.learn.subsets.scoring import Rows, Score
from mirlab.learn.subsets.searching import search, seen
from mirlab.learn.subsets.settings import Settings
from mirlab.learn.subsets.units import Subset, Units, units_of

from ..conftest import table_of

TABLE = table_of(informative=2, noise=3, rows=60, apart=1.2, artists=10)
UNITS = units_of(TABLE)
CODES = np.unique(TABLE.labels.astype(str), return_inverse=True)[1].astype(np.intp)
CLASSES = sorted(TABLE.classes)
PRICES = np.array([7.0, 5.0, 1.0, 2.0, 3.0])


def price(subset: Subset) -> float:
    return float(PRICES[list(subset)].sum())


def selected(protocol: str, told: list[tuple[str, int, int]] | None = None, **options: object) -> Selected:
    plan = make_splits(TABLE, protocol, n_splits=3)
    settings = Settings(**{"model": "lda", "most": 3, "inner": 2, "screen": 1.0, "target": 0.5, **options})  # type: ignore[arg-type]
    return select_under(
        plan,
        UNITS,
        Goal.of_classes(CODES, CLASSES),
        settings,
        milliseconds=price,
        about={"x": 1},
        kept=None,
        workers=1,
        progress=None if told is None else lambda e: told.append((e.stage, e.done, e.total)),
    )


TOLD: list[tuple[str, int, int]] = []


@pytest.fixture(scope="module")
def found() -> Selected:
    TOLD.clear()
    return selected("artist-kfold", TOLD)


def right(found: Selected, split: int, subset: Subset) -> np.ndarray:
    train, test = found.plan.splits[split].train, found.plan.splits[split].test
    columns = list(subset)
    model = models.get("lda").make().fit(UNITS.values[train][:, columns], CODES[train])
    return np.asarray(model.predict(UNITS.values[test][:, columns]) == CODES[test])


def test_every_point_is_what_its_sets_get_right(found: Selected) -> None:
    assert [point.size for point in found.points] == [1, 2, 3]
    for point in found.points:
        own = [search.at(point.size).subset for search in found.searches]
        final = found.final.at(point.size).subset
        assert {len(subset) for subset in (*own, final)} == {point.size}
        honest = np.concatenate([right(found, i, subset) for i, subset in enumerate(own)])
        optimistic = np.concatenate([right(found, i, final) for i in range(3)])
        assert point.honest.mean == pytest.approx(honest.mean())
        assert point.optimistic.mean == pytest.approx(optimistic.mean())
        assert point.columns == point.size
        assert point.milliseconds == pytest.approx(np.mean([price(subset) for subset in own]))


def test_the_nested_accuracy_is_at_the_sizes_that_the_searches_chose(found: Selected) -> None:
    chosen = [right(found, i, s.at(s.answer).subset) for i, s in enumerate(found.searches)]
    assert found.nested.mean == pytest.approx(np.concatenate(chosen).mean())


def test_the_recipe_is_the_smallest_set_that_reaches_the_target(found: Selected) -> None:
    assert found.smallest is not None
    reached = [point.size for point in found.points if point.honest.mean >= 0.5]
    assert found.smallest.size == found.size == min(reached)
    assert found.expected is found.points[found.size - 1]
    assert found.subset == found.final.at(found.size).subset
    assert found.columns == UNITS.columns_of(found.subset)
    sets = [set(search.at(found.size).subset) for search in found.searches]
    assert found.shares.tolist() == pytest.approx([sum(u in s for s in sets) / 3 for u in range(5)])


def test_searches_see_their_training_rows_and_the_last_one_all(found: Selected) -> None:
    """Each search is the one over these rows, with these groups, and no other."""
    plan = found.plan
    settings = Settings(model="lda", most=3, inner=2, screen=1.0, target=0.5)
    for split, theirs in list(zip(plan.splits, found.searches, strict=True))[:1]:
        again = search(
            seen(UNITS, split.train),
            Goal.numbered(CODES[split.train]),
            plan.groups[split.train],
            settings,
            f"artist-kfold, {split.name}",
        )
        assert (again.best, again.scores, again.answer) == (theirs.best, theirs.scores, theirs.answer)
    whole = search(UNITS, Goal.numbered(CODES), plan.groups, settings, "artist-kfold, all rows")
    assert (whole.best, whole.sizes) == (found.final.best, found.final.sizes)


def test_progress_counts_to_the_end(found: Selected) -> None:
    searching = [(done, total) for what, done, total in TOLD if what == "searching, artist-kfold"]
    assert searching[-1] == (12, 12)
    assert {total for _, total in searching} == {12}
    assert [done for done, _ in searching] == sorted(done for done, _ in searching)
    fitting = [(done, total) for what, done, total in TOLD if what == "fitting, artist-kfold"]
    assert fitting[-1][0] == fitting[-1][1]


def test_more_is_asked_for_than_there_is() -> None:
    told: list[tuple[str, int, int]] = []
    found = selected("kfold", told, most=9, method="mrmr", target=None)
    assert [point.size for point in found.points] == [1, 2, 3, 4, 5]
    assert found.smallest is None
    assert found.size == found.final.answer
    assert all(point.probability is None for point in found.points)
    assert told[-1][0] == "fitting, kfold"
    assert max(total for what, _, total in told if what.startswith("searching")) == 20


def a_point(size: int, accuracy: float, milliseconds: float | None) -> Point:
    said = Interval(accuracy, accuracy - 0.1, accuracy + 0.1, 0.95, "x")
    return Point(size, float(size), milliseconds, said, said, None)


def test_the_smallest_is_the_first_or_the_cheapest_that_reaches_the_target() -> None:
    points = [a_point(1, 0.4, 1.0), a_point(2, 0.5, 9.0), a_point(3, 0.6, 4.0), a_point(4, 0.7, 4.0)]
    by_count, by_time = Settings(target=0.5), Settings(target=0.5, cost="milliseconds")
    assert nested._smallest(points, by_count) is points[1]
    assert nested._smallest(points, by_time) is points[2]
    assert nested._smallest([*points, a_point(5, 0.7, None)], by_time) is points[1]
    assert nested._smallest(points, Settings(target=0.8)) is None
    assert nested._smallest(points, Settings()) is None


def test_a_journals_name_follows_what_it_is_of_and_not_the_order_of_the_keys() -> None:
    rows = np.arange(4)
    name = nested._digest({"a": 1, "b": 2}, "x", rows)
    assert name == nested._digest({"b": 2, "a": 1}, "x", rows)
    others = [({"a": 1, "b": 3}, "x", rows), ({"a": 1, "b": 2}, "y", rows), ({"a": 1, "b": 2}, "x", rows[1:])]
    assert name not in {nested._digest(*other) for other in others}


# How a search chooses ------------------------------------------------------------------------------


def sizes(*pairs: tuple[float, float]) -> dict[int, Score]:
    return {size: Score(*pair) for size, pair in enumerate(pairs, 1)}


def test_the_size_is_the_smallest_that_reaches_the_target_or_is_best() -> None:
    found = sizes((0.5, 0.40), (0.6, 0.45), (0.7, 0.45), (0.6, 0.30))
    assert search_module.reaching(found, 0.6) == 2
    assert search_module.reaching(found, 0.71) is None
    assert search_module.reaching(found, None) is None
    assert search_module.best_of(found) == 2


def test_sizes_are_compared_in_folds_that_the_search_did_not_use(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[np.ndarray, tuple[Subset, ...]]] = []

    def judge_for(model: str, params: object, rows: Rows, workers: int, *, quick: bool = False):  # type: ignore[no-untyped-def]
        place = len(asked)
        asked.append((rows.fold, ()))

        def judge(subsets: Sequence[Subset]) -> list[Score]:
            asked[place] = (rows.fold, (*asked[place][1], *subsets))
            return [Score(place / 10, sum(s) / 100 + place / 10) for s in subsets]

        return judge

    monkeypatch.setattr(search_module, "judge_for", judge_for)
    settings = Settings(most=2, screen=1.0, method="mrmr")
    found = search(UNITS, Goal.numbered(CODES), np.arange(60), settings, "x")
    assert len(asked) == 6
    assert len({fold.tobytes() for fold, _ in asked}) == 6
    subsets = tuple(found.best[size].subset for size in (1, 2))
    assert [judged for _, judged in asked[1:]] == [subsets] * 5
    for size in (1, 2):
        assert found.sizes[size].accuracy == pytest.approx(0.3)
        assert found.sizes[size].value == pytest.approx(0.3 + sum(found.best[size].subset) / 100)


# Rankings -------------------------------------------------------------------------------------------


def rows_with(values: np.ndarray, codes: np.ndarray) -> Rows:
    whole = units_of(table_of(informative=1, noise=values.shape[1] - 1, rows=len(values)))
    units = Units("column", whole.columns, values, whole.units)
    return Rows(units, Goal.numbered(codes), np.arange(len(values)) // 3 % 3, 0)


def test_mrmr_is_relevance_over_redundance() -> None:
    rng = np.random.default_rng(4)
    codes = np.arange(120) % 3
    signal = rng.standard_normal((120, 5)) + np.outer(codes, [0.7, 0.7, 0.6, 0.65, 0.0])
    signal[:, 1] = signal[:, 0] + 0.3 * rng.standard_normal(120)
    from sklearn.feature_selection import f_classif

    f = f_classif(signal, codes)[0]
    r = np.abs(np.corrcoef(signal.T))
    order = [int(f.argmax())]
    while len(order) < 5:
        left = [u for u in range(5) if u not in order]
        order.append(max(left, key=lambda u: f[u] / max(r[u, order].mean(), 1e-3)))
    assert order != np.argsort(-f).tolist(), "what repeats an earlier one comes later"
    assert mrmr(rows_with(signal, codes), tuple(range(5))) == order


def test_permutation_ranks_by_what_a_shuffle_costs() -> None:
    rng = np.random.default_rng(5)
    codes = np.arange(150) % 3
    values = 0.4 * rng.standard_normal((150, 4)) + np.outer(codes, [0.0, 1.0, 0.0, 0.0])
    values[:, 3] += 0.5 * (codes == 2)
    # Of columns 1 and 3, the first tells all classes apart and the other one of them.
    order = permutation(rows_with(values, codes), (0, 1, 2, 3))
    assert order[:2] == [1, 3]


def test_an_interrupted_search_keeps_its_scores_under_the_digest(tmp_path: Path) -> None:
    plan = make_splits(TABLE, "kfold", n_splits=3)
    settings = Settings(model="lda", most=1, inner=2, screen=1.0)
    options = {"milliseconds": None, "about": {"x": 1}, "kept": tmp_path, "workers": 1}
    found = select_under(plan, UNITS, Goal.of_classes(CODES, CLASSES), settings, **options)  # type: ignore[arg-type]
    names = {path.name for path in tmp_path.iterdir()}
    jobs = [(f"kfold, {split.name}", split.train) for split in plan.splits]
    jobs.append(("kfold, all rows", np.arange(60)))
    assert names == {f"{nested._digest({'x': 1}, name, rows)}.jsonl" for name, rows in jobs}
    assert found.points[0].milliseconds is None


# What is selected from ------------------------------------------------------------------------------


def test_sound_that_fails_and_tracks_without_a_label_are_counted(tmp_path: Path) -> None:
    for label in ("calm", "loud"):
        for i in range(8):
            path = tmp_path / label / f"{i}.wav"
            path.parent.mkdir(exist_ok=True)
            noise = np.random.default_rng(i).uniform(-1, 1, 4000) * (0.1 if label == "calm" else 0.8)
            sf.write(path, noise, 8000)
    (tmp_path / "calm" / "9.wav").write_bytes(b"no sound")
    sf.write(tmp_path / "nobody.wav", np.ones(4000) * 0.1, 8000)
    told: list[tuple[str, int, int]] = []
    found = select(
        tmp_path,
        model="lda",
        features="rms.mean,rms.max",
        most=1,
        folds=2,
        inner=2,
        screen=1.0,
        workers=1,
        resume=False,
        progress=lambda e: told.append((e.stage, e.done, e.total)),
    )
    notes = " ".join(found.notes)
    assert "1 of 18 tracks could not be analysed and were left out; the first: calm/9.wav: " in notes
    assert "1 of 17 tracks has no label and was left out." in notes
    assert (found.tracks, found.classes) == (16, {"calm": 8, "loud": 8})
    assert [unit.name for unit in found.units.units] == ["rms.mean", "rms.max"]
    assert ("extracting", 18, 18) in told
    assert found.protocols["kfold"].points[0].milliseconds is not None


def test_one_class_is_not_enough() -> None:
    one = table_of(rows=12, classes=1)
    with pytest.raises(TableError, match="at least two classes, found only 'class 0'"):
        select(one, most=1)
    one.labels[:] = None
    with pytest.raises(TableError, match="at least two classes, found no labels"):
        select(one, most=1)


def test_a_protocol_that_was_not_asked_for_and_can_not_be_is_a_note() -> None:
    table = table_of(rows=30, classes=2, informative=1, noise=0, artists=15)
    table.meta["artist"][table.labels == "class 0"] = "Bob"
    found = select(table, model="lda", most=1, folds=2, inner=2, screen=1.0, resume=False)
    assert list(found.protocols) == ["kfold"]
    assert any(
        note.startswith("artist-kfold was left out, as an artist split needs two") for note in found.notes
    )
    with pytest.raises(TableError, match="an artist split needs two artists in every class"):
        select(table, model="lda", most=1, folds=2, protocol=["artist-kfold"], resume=False)
