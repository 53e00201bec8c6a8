"""Two bundles on the same tracks."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from tests.learn.target_tables import table_of_targets
from tests.learn.upkeep.test_testing import others

from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError, UsageError
from mirlab.learn.bundle.predict import load
from mirlab.learn.statistics import compare_on_test
from mirlab.learn.training.training import Trained, train
from mirlab.learn.upkeep import comparing
from mirlab.learn.upkeep.comparing import compare_bundles
from mirlab.learn.upkeep.testing import test as judged
from mirlab.show.terminal.cli import main

Make = Callable[..., FeatureTable]


@pytest.fixture(scope="module")
def weak(tmp_path_factory: pytest.TempPathFactory, make_table: Make) -> Path:
    """A bundle that goes by columns which tell the classes apart badly."""
    table = make_table(seed=3).select(["rms.mean", "rms.max", "mfcc_02.mean", "spectral_flatness.var"])
    return train(table, out=tmp_path_factory.mktemp("weak") / "weak.mirlab", model="lda").path


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparing, "cost_of_bundle", lambda classifier: 12.0)


def many(make: Make) -> FeatureTable:
    """So many that the better one can be told."""
    return others(lambda seed: make(240, artists=60, seed=seed))


def said_by(path: Path, table: FeatureTable) -> Any:
    return np.array([one.label for one in load(path).predict_features(table)])


def test_both_are_judged_on_the_same_tracks_in_pairs(trained: Trained, weak: Path, make_table: Make) -> None:
    table = many(make_table)
    found = compare_bundles(weak, trained.path, table, progress=False)
    right = [said_by(path, table) == table.labels for path in (weak, trained.path)]
    wanted = compare_on_test(*right, table.meta["artist"])
    assert found.comparison is not None
    assert found.comparison.difference.mean == pytest.approx(right[1].mean() - right[0].mean())
    assert found.comparison == replace(wanted, difference=found.comparison.difference)
    assert found.verdict == "better"
    assert found.tests is not None
    assert found.tests[1].metrics == judged(trained.path, table, progress=False).metrics
    first, second = (f"{100 * one.mean():.1f} %" for one in right)
    assert found.headline().startswith(
        f"B (small) is better: of 240 tracks by 60 artists, A (weak) is right on {first} and "
        f"B (small) on {second}. Difference +"
    )
    assert (found.seen, found.optimistic) == ((0, 0), False)
    same = said_by(weak, table) == said_by(trained.path, table)
    assert found.agreement is not None
    assert found.agreement.mean == pytest.approx(same.mean())
    assert found.kappa is not None
    assert found.kappa < same.mean()
    assert len(found.disagreements) == (~same).sum()
    assert [one.right for one in found.disagreements][:3] != ["neither"] * 3
    assert sum(one.tracks for one in found.by_class) == 240
    for place, one in enumerate(("a_right", "b_right")):
        assert sum(getattr(row, one) for row in found.by_class) == right[place].sum()
    assert sum(n for _, _, n in found.answer_pairs) == (~same).sum()
    assert {one.adjusted_p is not None for one in found.beside.values()} == {True}
    assert set(found.beside) == {"log_loss", "coverage", "unknown"}
    few = compare_bundles(weak, trained.path, others(make_table), progress=False)
    assert "18 artists are few: such 95 % intervals covered" in few.explained()
    assert found.costs[0].columns == 4
    assert found.costs[0].size == weak.stat().st_size
    assert "A: 4 columns, 12 ms of one core for 30 s of sound, " in found.remarks_on()[1]


def test_a_bundle_is_not_better_than_itself(trained: Trained, make_table: Make) -> None:
    found = compare_bundles(trained.path, trained.path, others(make_table), progress=False)
    assert found.verdict == "not distinguishable"
    assert found.headline().startswith("The two can't be told apart: of 90 tracks")
    assert "Difference +0.0 points" in found.headline()
    assert "), not significant; p = " in found.headline()
    assert found.agreement is not None
    assert found.agreement.mean == found.kappa == 1
    assert not found.disagreements


def test_the_interval_of_the_difference_covers(monkeypatch: pytest.MonkeyPatch) -> None:
    """On tracks whose artists differ, 95 % intervals hold the true difference about as often."""
    from mirlab.learn.statistics import comparisons

    rng, held, times = np.random.default_rng(1), 0, 120
    for _ in range(times):
        groups = np.repeat(np.arange(40), 4)
        level = rng.normal(0, 0.8, 40)[groups]
        # Of A right with 0.6 on average, of B where a coin of its own says so: 0.1 more in the mean.
        first = rng.uniform(size=160) < 1 / (1 + np.exp(-level))
        second = np.where(rng.uniform(size=160) < 0.2, True, first)
        found = comparisons.compare_on_test(first, second, groups, n_resamples=300)
        held += found.difference.low <= 0.1 <= found.difference.high
    assert 0.89 <= held / times <= 0.99


def test_tracks_of_the_training_are_counted_or_left_out(
    trained: Trained, weak: Path, make_table: Make
) -> None:
    table = make_table()
    found = compare_bundles(weak, trained.path, table, progress=False)
    kept = len(load(trained.path).background)
    assert found.seen == (0, kept)
    assert f"At least {kept} tracks were trained on (0 by A, {kept} by B): these" in found.headline()
    assert "more so for B. --unseen leaves these tracks out." in found.headline()
    without = compare_bundles(weak, trained.path, table, unseen=True, progress=False)
    assert (without.tracks, without.left_out, without.optimistic) == (90 - kept, kept, False)
    said = " ".join(without.remarks_on())
    assert f"{kept} tracks left out, as A or B was trained on them." in said
    assert "A and B may have been trained on more of these tracks: what they keep of their training" in said
    inside = table.rows(np.arange(90)[[bool(x) for x in _seen(trained, table)]])
    with pytest.raises(TableError, match="every track was trained on by one of the two"):
        compare_bundles(weak, trained.path, inside, unseen=True, progress=False)


def _seen(trained: Trained, table: FeatureTable) -> Any:
    from mirlab.learn.upkeep.seen import were_trained_on

    return were_trained_on(load(trained.path), table)


def test_classes_that_one_alone_knows_are_judged_apart(
    trained: Trained, make_table: Make, tmp_path: Path
) -> None:
    table = make_table(seed=4)
    labels = np.where(table.labels == "wild", "POLKA", np.char.upper(table.labels.astype(str)))
    other = train(replace(table, labels=labels.astype(object)), out=tmp_path / "other.mirlab", model="lda")
    new = others(make_table)
    labels = new.labels.copy()
    labels[labels == "wild"] = np.where(np.arange((labels == "wild").sum()) % 2, "wild", "polka")
    labels[np.flatnonzero(labels == "calm")[:3]] = None
    found = compare_bundles(trained.path, other.path, replace(new, labels=labels), progress=False)
    assert found.tests is not None
    assert found.tests[0].tracks == 57
    assert found.tracks == 90
    assert found.only == (15, 15)
    notes = " ".join(found.notes)
    right = (said_by(trained.path, new)[labels == "wild"] == "wild").sum()
    assert (
        "15 tracks of classes that A alone knows (wild) are not part of the comparison, as B can't be right; "
        f"A is right about {right}." in notes
    )
    assert "3 tracks without a label that they know count for the agreement alone." in notes
    assert "A also answers wild; B also answers POLKA: such an answer is wrong where" in notes
    calm = said_by(other.path, new)
    assert found.by_class[0].label == "calm"
    assert found.by_class[0].b_right == (calm[labels == "calm"] == "CALM").sum()


def test_without_labels_it_is_said_where_they_agree(trained: Trained, weak: Path, make_table: Make) -> None:
    table = others(make_table)
    for found in (
        compare_bundles(weak, trained.path, replace(table, labels=np.full(90, None)), progress=False),
        compare_bundles(weak, trained.path, table, labels=False, progress=False),
    ):
        assert (found.tests, found.comparison, found.verdict) == (None, None, "")
        assert "on 90 tracks by 18 artists without labels: they give the same class to " in found.headline()
        assert found.disagreements[0].right is None
        json.dumps(found.to_dict(), allow_nan=False)
    values = table.values.copy()
    values[10, 3] = 0.0
    found = compare_bundles(trained.path, trained.path, replace(table, values=values), progress=False)
    assert "of 89 tracks" in found.headline()
    assert "1 row left out, the first: silence: nothing to classify" in " ".join(found.notes)


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_tags_and_numbers_are_compared_by_their_own_metrics(task: Any, tmp_path: Path) -> None:
    table = table_of_targets(task)
    small = [str(column) for column in table.columns][-1:]
    a = train(table.select(small), out=tmp_path / "a.mirlab").path
    b = train(table, out=tmp_path / "b.mirlab").path
    new = table_of_targets(task, seed=1)
    found = compare_bundles(a, b, new, progress=False)
    scores = [judged(path, new, progress=False).primary.mean for path in (a, b)]
    assert found.comparison is not None
    assert found.comparison.difference.mean == pytest.approx(scores[1] - scores[0])
    assert found.verdict == "better"
    assert set(found.per_target) == set(load(b).labels)
    assert (found.agreement is None) == (task == "numbers")
    assert ("coverage" in found.beside) == (task == "numbers")
    json.dumps(found.to_dict(), allow_nan=False)
    assert compare_bundles(a, b, new, labels=False, progress=False).comparison is None


def test_what_has_nothing_in_common_is_refused(trained: Trained, make_table: Make, tmp_path: Path) -> None:
    tags = train(table_of_targets("tags"), out=tmp_path / "tags.mirlab").path
    with pytest.raises(UsageError, match="A is a bundle of classes, B one of tags"):
        compare_bundles(trained.path, tags, "toy", progress=False)
    table = make_table()
    labels = np.array([f"not {label}" for label in table.labels], dtype=object)
    other = train(replace(table, labels=labels), out=tmp_path / "other.mirlab", model="lda").path
    with pytest.raises(UsageError, match=r"no answer in common\. A: calm, loud, wild; B: not"):
        compare_bundles(trained.path, other, table, progress=False)


def test_the_time_of_an_answer_is_measured() -> None:
    from mirlab.learn.upkeep.costing import cost_of_bundle

    bundles = Path(__file__).parents[1] / "bundle" / "released"
    taken = cost_of_bundle(load(bundles / "protocol-2.mirlab"))
    assert taken is not None
    assert taken > 0

    def no_recipe() -> None:
        raise UsageError("of a table")

    table: Any = type("Table", (SimpleNamespace,), {"recipe": property(lambda self: no_recipe())})()
    assert cost_of_bundle(table) is None


def test_the_command_says_the_same_and_ends_with_a_code(
    trained: Trained, weak: Path, make_table: Make, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, old, new = tmp_path / "others.parquet", str(weak), str(trained.path)
    many(make_table).to_parquet(file)
    assert main(["compare", old, new, "--data", str(file), "--format", "json", "--fail-if-worse"]) == 0
    told = json.loads(capsys.readouterr().out)
    found = compare_bundles(weak, trained.path, str(file), progress=False)
    assert told == json.loads(json.dumps(found.to_dict()))
    assert main(["compare", new, old, "--data", str(file), "--fail-if-worse"]) == 1
    said = capsys.readouterr()
    assert "B is worse than A" in said.err
    words = " ".join(said.out.split())
    assert "B (weak) is worse: of 240 tracks by 60 artists" in words
    assert "metric A B B - A significant" in words
    assert "Shares in %. Intervals resample artists" in words
    assert "track class A % A B % B right" in words
    assert "class tracks A right B right A alone B alone" in words
    assert words.count(" yes ") > 0
    assert words.count(" no ") > 0
    args = ["compare", new, old, "--data", str(file), "--no-labels"]
    assert main([*args, "--fail-if-worse"]) == 2
    said = capsys.readouterr()
    assert "needs tracks with labels" in said.err
    assert "metric A B ------" in " ".join(said.out.split())
    assert "significant" not in said.out


def test_kinds_of_arguments_are_told_apart(
    trained: Trained, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    it, folder = str(trained.path), str(tmp_path)

    def refused(*words: str) -> str:
        assert main(["compare", *words]) == 2
        return " ".join(capsys.readouterr().err.split())

    assert "small.mirlab is a classifier: give a second one, or two folders of results" in refused(it, folder)
    assert f"{folder}: is a folder, not a classifier. " in refused(folder, it)
    assert "none.mirlab: there is no such file. " in refused(it, f"{folder}/none.mirlab")
    assert "expected a second classifier" in refused(it)
    assert "none: there is no such file or folder: expected" in refused(f"{folder}/none", folder)
    assert "name them with --data SOURCE" in refused(it, it)
    assert "--protocol is about folders of results, and these are two classifiers: leave it out" in refused(
        it, it, "--data", "toy", "--protocol", "random"
    )
    assert "--data is about two classifiers (files), and these are folders of results" in refused(
        folder, folder, "--data", "toy"
    )
