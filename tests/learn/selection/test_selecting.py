"""Selection end to end: no leak, what it answers, and what interrupts it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest

import mirlab
from mirlab.audio.registry.terms import Column
from mirlab.data.tables import SourceSpec, TaskName
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError, UnknownName, UsageError
from mirlab.learn.config import experiments
from mirlab.learn.selection.saved import load_selection
from mirlab.learn.selection.selecting import select
from mirlab.learn.selection.selection import Selection
from mirlab.learn.subsets import searching as search_module
from mirlab.learn.subsets.judges import ModelJudge
from mirlab.learn.subsets.scoring import Score
from mirlab.learn.subsets.units import Subset

from ..conftest import table_of

QUICK = {"model": "svm", "most": 3, "folds": 3, "protocol": ["kfold"]}


def halves(table: FeatureTable) -> FeatureTable:
    """The table with a column that says the split: a third of the rows is tested."""
    part = ["test" if i % 9 < 3 else "train" for i in range(len(table))]
    return replace(table, meta={**table.meta, "split": part})


def test_planted_columns_are_found_and_the_honest_curve_is_reached(table: FeatureTable) -> None:
    selection = select(table, target=0.8, **QUICK)  # type: ignore[arg-type]
    found = selection.protocols["kfold"]
    assert {str(c) for c in found.columns} == {"good1.value", "good2.value", "good3.value"}
    assert [p.size for p in found.points] == [1, 2, 3]
    assert found.smallest is not None
    assert found.smallest.size == 3
    assert found.smallest.honest.mean > 0.8
    assert found.smallest.probability is not None
    assert 0.5 < found.smallest.probability <= 1.0
    assert selection.sentences()[0].startswith(
        "The smallest set of the 6 columns that reaches 80 % with svm: 3 columns do under kfold ("
    )
    first, caveat, second, *_ = selection.sentences()
    assert caveat.startswith("kfold allows the same artist in training and test")
    assert first.endswith("slightly optimistic, because the same tracks chose the size).")
    assert second.startswith("Under kfold, where each split's search also chose the size, the ")
    assert f"{100 * found.nested.mean:.1f} %" in second
    assert "Its size was picked by that estimate" in selection.recipe("kfold")
    assert "No artists" not in " ".join(selection.notes), (
        "that note is for runs that were not told how to split"
    )


def test_same_seed_same_numbers(table: FeatureTable) -> None:
    def told(seed: int) -> dict[str, object]:
        answer = select(table, **{**QUICK, "most": 2}, seed=seed).to_dict()  # type: ignore[arg-type]
        answer["protocols"]["kfold"].pop("seconds")
        return answer

    first = told(3)
    assert first == told(3)
    assert first["protocols"] != told(4)["protocols"]


def test_test_rows_decide_nothing() -> None:
    """Whatever the test rows hold, the outer search finds the same sets with the same scores."""
    table = table_of(rows=108, noise=3)
    test = np.arange(108) % 9 < 3
    plan = {"most": 3, "protocol": ["predefined"], "column": "split", "screen": 0.05}
    values, labels = table.values.copy(), table.labels.copy()
    values[test] = np.random.default_rng(9).standard_normal((test.sum(), 6)) * 100
    labels[test] = np.roll(labels[test], 1)
    first = select(halves(table), **plan)  # type: ignore[arg-type]
    other = select(halves(replace(table, values=values, labels=labels)), **plan)  # type: ignore[arg-type]
    a, b = (s.protocols["predefined"].searches[0] for s in (first, other))
    assert a.scores == b.scores
    assert a.best == b.best
    assert a.sizes == b.sizes
    assert a.candidates == b.candidates
    finals = [s.protocols["predefined"].final.scores for s in (first, other)]
    assert finals[0] != finals[1], "the search over all rows does see them"


def test_noise_is_optimistic_un_nested_and_at_chance_nested() -> None:
    table = table_of(informative=0, noise=40, rows=48, classes=2)
    options = {**QUICK, "most": 4, "method": "mrmr", "screen": 1.0}
    selection = select(table, **options)  # type: ignore[arg-type]
    point = selection.protocols["kfold"].points[3]
    assert point.optimistic.mean > point.honest.mean + 0.1
    assert abs(point.honest.mean - 0.5) < 0.2
    assert any("points too much" in sentence for sentence in selection.sentences())


def test_a_target_out_of_reach_gives_the_best(table: FeatureTable) -> None:
    selection = select(table, target=1.0, **QUICK)  # type: ignore[arg-type]
    found = selection.protocols["kfold"]
    assert found.smallest is None
    first = selection.sentences()[0]
    assert first.startswith("No set of up to 3 of the 6 columns reaches 100 % with svm: the best gets ")
    assert f"{100 * found.nested.mean:.1f} %" in first
    assert len(found.columns) == 3


@pytest.fixture(scope="module")
def of_artists() -> Selection:
    """A selection where artists are known."""
    return select(table_of(artists=15, rows=90, noise=1), target=0.6, most=2, folds=3, resume=False)


def test_both_protocols_where_artists_are_known(of_artists: Selection) -> None:
    assert list(of_artists.protocols) == ["kfold", "artist-kfold"]
    assert of_artists.trusted == "artist-kfold"
    assert any(
        "allows the same artist in training and test" in sentence for sentence in of_artists.sentences()
    )


def test_inner_folds_keep_artists_together_where_the_protocol_does(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[np.ndarray, np.ndarray]] = []
    own = search_module.balanced_folds_of

    def recorded(
        task: TaskName, truth: np.ndarray, groups: np.ndarray, folds: int, rng: np.random.Generator
    ) -> np.ndarray:
        seen.append((groups, own(task, truth, groups, folds, rng)))
        return seen[-1][1]

    monkeypatch.setattr(search_module, "balanced_folds_of", recorded)
    table = table_of(artists=15, rows=90, noise=1)
    select(table, most=1, folds=3, protocol=["artist-kfold"])
    assert seen
    for groups, fold in seen:
        assert np.unique(groups).size <= 15
        assert all(np.unique(fold[groups == g]).size == 1 for g in np.unique(groups))
    seen.clear()
    select(table, most=1, folds=3, protocol=["kfold"])
    assert all(np.unique(groups).size == groups.size for groups, _ in seen), (
        "it mixes artists, and so do they"
    )


def test_a_recipe_for_each_protocol_and_the_trusted_one(of_artists: Selection, tmp_path: Path) -> None:
    of_artists.save(tmp_path)
    names = {path.name for path in tmp_path.glob("*.toml")}
    assert names == {"recipe.toml", "recipe-kfold.toml", "recipe-artist-kfold.toml"}
    trusted = (tmp_path / "recipe.toml").read_text(encoding="utf-8")
    assert trusted == (tmp_path / "recipe-artist-kfold.toml").read_text(encoding="utf-8")
    assert experiments.parse(trusted).protocols == ["artist-kfold"]


def test_what_was_saved_is_read_again(of_artists: Selection, tmp_path: Path) -> None:
    selection = of_artists
    selection.save(tmp_path)
    saved = load_selection(tmp_path)
    assert (saved.answer, saved.data_hash) == (selection.answer(), selection.data_hash)
    assert list(saved.protocols) == list(selection.protocols)
    for name, found in selection.protocols.items():
        curve = saved.protocols[name]
        # Unknown ends are NaN, which equals nothing.
        assert [repr(point) for point in curve.points] == [repr(point) for point in found.points]
        assert curve.units == selection.units.names_of(found.subset)
    (tmp_path / "selection.json").write_text("[]", encoding="utf-8")
    with pytest.raises(UsageError, match="expected what `mirlab select` wrote"):
        load_selection(tmp_path)


def test_without_artists_it_says_so(table: FeatureTable) -> None:
    selection = select(table, most=1, folds=3)
    assert list(selection.protocols) == ["kfold"]
    assert any("No artists are known" in note for note in selection.notes)


@pytest.mark.parametrize(
    ("options", "kind", "message"),
    [
        ({"target": 1.2}, UsageError, "a share of the tracks up to 1, such as 0.8 for 80 %, got 1.2"),
        ({"target": 80}, UsageError, "such as 0.8 for 80 %"),
        ({"target": 0.25}, UsageError, 'always predicting "class 0" is right on 25.0 % of the tracks'),
        ({"model": "svn"}, UnknownName, 'Did you mean "svm"'),
        ({"method": "forward"}, UnknownName, "method of selection"),
        ({"by": "bands"}, UnknownName, "way to select"),
        ({"cost": "money"}, UnknownName, "cost"),
        ({"protocol": ["kfolds"]}, UnknownName, 'Did you mean "kfold"'),
        ({"most": 0}, UsageError, "most: expected a whole number of at least 1"),
        ({"inner": 1}, UsageError, "inner: expected a whole number of at least 2"),
        ({"screen": 0.0}, UsageError, "screen: expected a level above 0"),
        ({"folds": 40}, TableError, "40"),
        ({"protocol": ["random"], "folds": 5}, UsageError, "splits of its own"),
        ({"cost": "milliseconds"}, UsageError, "milliseconds can't be counted here"),
        ({"model": "cnn"}, UsageError, "takes frames, so it has no columns to select from"),
        ({"params": {"c": 1}}, UnknownName, "parameter of the model svm"),
    ],
)
def test_what_can_t_be_meant(
    table: FeatureTable, options: dict[str, object], kind: type[Exception], message: str
) -> None:
    with pytest.raises(kind, match=message):
        select(table, **{**QUICK, **options})  # type: ignore[arg-type]


def test_fewer_artists_than_inner_folds() -> None:
    table = table_of(artists=4, rows=72)
    with pytest.raises(TableError, match="inner folds need as many groups"):
        select(table, model="lda", most=2, folds=4, inner=5, protocol=["artist-kfold"])


def test_columns_that_failed_are_noted(table: FeatureTable) -> None:
    values = table.values.copy()
    values[:3, 5] = np.nan
    selection = select(replace(table, values=values), **QUICK)  # type: ignore[arg-type]
    assert any(note.startswith("noise3.value was left out: 3 tracks") for note in selection.notes)
    assert len(selection.units) == 5


def test_interrupted_anywhere_it_goes_on(
    table: FeatureTable, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MIRLAB_CACHE", str(tmp_path))
    # On a busy machine it would judge in other processes, whose calls are not counted here.
    options = {**QUICK, "model": "knn", "most": 2, "workers": 1}
    asked: list[Subset] = []
    stop_after = -1
    own = ModelJudge.__call__

    def call(self: ModelJudge, subsets: Sequence[Subset]) -> list[Score]:
        if stop_after >= 0 and len(asked) >= stop_after:
            raise KeyboardInterrupt
        asked.extend(subsets)
        return own(self, subsets)

    monkeypatch.setattr(ModelJudge, "__call__", call)
    whole = select(table, **options, resume=False)  # type: ignore[arg-type]
    alone = len(asked)
    for times in (4, 20):
        asked.clear()
        stop_after = times
        with pytest.raises(KeyboardInterrupt):
            select(table, **options)  # type: ignore[arg-type]
    stop_after = -1
    asked.clear()
    again = select(table, **options)  # type: ignore[arg-type]
    assert len(asked) < alone
    a, b = whole.to_dict(), again.to_dict()
    for told in (a, b):
        told["protocols"]["kfold"].pop("seconds")
    assert a == b
    assert not list(tmp_path.rglob("*.jsonl")), "what is finished needs no journal"


def test_files_and_the_recipe_run(table: FeatureTable, tmp_path: Path) -> None:
    selection = select(table, target=0.7, **QUICK)  # type: ignore[arg-type]
    selection.save(tmp_path)
    told = json.loads((tmp_path / "selection.json").read_text(encoding="utf-8"))
    assert told["answer"] == selection.answer()
    candidates = pq.read_table(tmp_path / "candidates.parquet").to_pylist()
    assert len(candidates) == told["protocols"]["kfold"]["judged"]
    assert {row["search"] for row in candidates} == {"fold 1 of 3", "fold 2 of 3", "fold 3 of 3", "all rows"}
    assert all(0 <= row["accuracy"] <= 1 for row in candidates)
    recipe = experiments.load(tmp_path / "recipe.toml")
    assert [str(t) for t in recipe.feature_sets[0].terms] == [
        str(c) for c in selection.protocols["kfold"].columns
    ]
    assert recipe.goal == 0.7
    assert "optimistic" in recipe.notes[0]
    results = mirlab.run(tmp_path / "recipe.toml", source=table)
    assert results.summary()[0].n_features == len(selection.protocols["kfold"].columns)


def test_the_recipe_reads_its_source_as_the_selection_did(table: FeatureTable, tmp_path: Path) -> None:
    table = replace(table, meta={**table.meta, "mood": table.labels})
    corrections = tmp_path / "corrections.csv"
    corrections.write_text(f"path,label,verdict\n{table.tracks[0]},,left out\n", encoding="utf-8")
    asked = {"label": "mood", "artist": "none", "corrections": corrections}
    selection = select(table, **{**QUICK, **asked})  # type: ignore[arg-type]
    assert selection.tracks == len(table) - 1
    recipe = experiments.parse(selection.recipe())
    assert recipe.data.read_as == SourceSpec("mood", "none", corrections=str(corrections))


def test_recipe_of_a_net() -> None:
    # Halves of equal sizes, so that few programs have to be compiled.
    table = table_of(rows=48, classes=2, informative=1, noise=1)
    params = {"hidden": (4,), "epochs": 2}
    selection = select(table, model="dense", params=params, most=1, folds=2, inner=2, protocol=["kfold"])
    text = selection.recipe()
    recipe = experiments.parse(text)
    assert recipe.model.epochs == [2]
    assert recipe.hidden == [(4,)]
    assert not recipe.takes_logarithms, "the net was judged without, as no column is a variance"


def test_recipe_of_a_net_keeps_the_logarithm_of_variances() -> None:
    table = table_of(rows=48, classes=2, informative=1, noise=1)
    table = replace(table, columns=(Column("rms", None, "var"), table.columns[1]), values=table.values**2)
    params = {"hidden": (4,), "epochs": 2}
    selection = select(
        table, model="dense", params=params, most=2, folds=2, inner=2, protocol=["kfold"], screen=1.0
    )
    text = selection.recipe()
    assert ("rms.var" in text) == experiments.parse(text).takes_logarithms
    found = selection.protocols["kfold"]
    with_variance = replace(selection, protocols={"kfold": replace(found, columns=table.columns)})
    assert experiments.parse(with_variance.recipe()).takes_logarithms
