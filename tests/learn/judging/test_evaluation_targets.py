"""Evaluations of tags and of numbers: figures of known answers, a baseline beside them, slices averaged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from mirlab.data.tables.table import FeatureTable
from mirlab.errors import UsageError
from mirlab.learn.judging.evaluated import Evaluation
from mirlab.learn.judging.evaluation import evaluate

Make = Callable[..., FeatureTable]


@pytest.fixture(scope="module")
def tags(targeted: Make) -> Evaluation:
    return evaluate(targeted("tags"), folds=3)


@pytest.fixture(scope="module")
def numbers(targeted: Make) -> Evaluation:
    return evaluate(targeted("numbers"), params={"alpha": 1.0}, folds=3)


def test_tags_that_can_be_heard_are_told_from_those_that_can_not(tags: Evaluation) -> None:
    assert (tags.task, tags.model, tags.names) == ("tags", "logreg", ("loud", "rare", "noise"))
    assert tags.per_target["loud"]["roc_auc"].mean > 0.9
    assert tags.per_target["rare"]["average_precision"].mean > 0.7
    assert tags.per_target["noise"]["roc_auc"].mean < 0.75
    each = [tags.per_target[name]["average_precision"].mean for name in tags.names]
    assert tags.primary.mean == pytest.approx(np.mean(each))
    assert tags.primary.low < tags.primary.mean < tags.primary.high
    assert "on other artists like these 30" in tags.primary.of


def test_numbers_that_can_be_heard_are_told_from_those_that_can_not(numbers: Evaluation) -> None:
    assert (numbers.task, numbers.model) == ("numbers", "ridge")
    assert numbers.per_target["tempo"]["pearson"].mean > 0.99
    assert 0.4 < numbers.per_target["valence"]["pearson"].mean < 0.9
    assert abs(numbers.per_target["noise"]["pearson"].mean) < 0.35
    j, k = numbers.judged, 0
    missed = ((j.truth[:, k] - j.predicted[:, k]) ** 2).sum()
    spread = ((j.truth[:, k] - j.truth[:, k].mean()) ** 2).sum()
    assert numbers.per_target["tempo"]["r2"].mean == pytest.approx(1 - missed / spread)
    assert numbers.primary.mean == pytest.approx(np.mean([m["r2"].mean for m in numbers.per_target.values()]))


def test_the_baseline_knows_the_training_rows_and_hears_nothing(
    tags: Evaluation, numbers: Evaluation
) -> None:
    shares = tags.judged.truth.mean(axis=0)
    assert tags.baseline["macro_average_precision"] == pytest.approx(shares.mean())
    assert tags.baseline["macro_roc_auc"] == 0.5
    assert numbers.baseline["pearson"] == 0
    # The training rows' mean is not quite the tested ones': a little below 0.
    assert -0.2 < numbers.baseline["r2"] < 0
    table_mean = numbers.judged.truth.mean(axis=0)
    about = np.abs(numbers.judged.truth - table_mean).mean(axis=0).mean()
    assert numbers.baseline["mae"] == pytest.approx(about, rel=0.05)


def test_rows_have_the_means_the_baseline_and_each_target_the_best_first(
    tags: Evaluation, numbers: Evaluation
) -> None:
    rows = tags.records()
    assert [row["kind"] for row in rows] == ["macro", "micro", "baseline", "tag", "tag", "tag"]
    assert rows[0]["average_precision"] == tags.primary.mean
    assert rows[0]["roc_auc_low"] == tags.metrics["macro_roc_auc"].low
    assert [row["target"] for row in rows[3:]] == ["loud", "rare", "noise"]
    loud = rows[3]
    assert loud["positives"] == tags.judged.truth[:, 0].sum()
    assert tags.judged.thresholds is not None
    assert loud["threshold"] == pytest.approx(tags.judged.thresholds[:, 0].mean())
    rows = numbers.records()
    assert [row["target"] for row in rows[2:]] == ["tempo", "valence", "noise"]
    assert rows[2]["true_mean"] == pytest.approx(100, abs=10)
    assert "macro" not in numbers.to_markdown()
    assert "_repr_html_" in dir(numbers)
    assert "<svg" in numbers._repr_html_()


def test_the_answer_in_words_names_the_figure_and_the_baseline(tags: Evaluation, numbers: Evaluation) -> None:
    assert tags.headline().startswith("logreg: macro average precision ")
    assert "over 3 tags of 90 tracks. Predicting the training rows' shares gets" in tags.headline()
    assert numbers.headline().startswith("ridge: mean Pearson's r 0.")
    assert "over 3 numbers of 90 tracks. Predicting the training rows' means gets R2 -0.0" in (
        numbers.headline()
    )
    said = numbers.to_dict()
    assert (said["task"], said["primary"], said["n_tracks"]) == ("numbers", "r2", 90)
    assert said["metrics"]["r2"]["mean"] == numbers.primary.mean


def test_figures_of_classes_are_not_had_of_numbers(numbers: Evaluation) -> None:
    assert numbers.target_scores().metrics["r2"] == pytest.approx(numbers.primary.mean)
    with pytest.raises(UsageError, match=r"of numbers, not of classes: use target_scores\(\)"):
        numbers.scores()
    of_classes = replace(numbers, task="class")
    with pytest.raises(UsageError, match=r"of classes, not of tags or numbers: use scores\(\)"):
        of_classes.target_scores()


def test_split_scores_are_the_primary_metric_of_each_split(numbers: Evaluation) -> None:
    from sklearn.metrics import r2_score

    j = numbers.judged
    wanted = [r2_score(j.truth[j.split == s], j.predicted[j.split == s]) for s in range(3)]
    np.testing.assert_allclose(numbers.split_scores, wanted)
    assert numbers.over_splits.mean == pytest.approx(np.mean(wanted))


def test_a_tag_that_no_tested_track_has_is_left_out_and_said(targeted: Make) -> None:
    table = targeted("tags")
    assert table.targets is not None
    values = table.targets.values.copy()
    values[:, 2] = 0
    found = evaluate(replace(table, targets=replace(table.targets, values=values)), folds=3)
    each = [found.per_target[name]["average_precision"].mean for name in ("loud", "rare")]
    assert found.primary.mean == pytest.approx(np.mean(each))
    said = [*found.notes, *found.warnings]
    assert any("noise" in note for note in said), said


def test_slices_of_a_track_are_averaged(targeted: Make) -> None:
    found = evaluate(targeted("numbers", slices=3), folds=3)
    assert len(found.judged.track) == 90
    assert (found.judged.slices == 3).all()
    assert found.slice_accuracy is None
    assert "the predictions of each track's slices were averaged" in found.recipe
    apart = evaluate(targeted("tags", slices=3), folds=3, protocol="segment")
    assert len(apart.judged.track) == 270


def test_a_model_of_another_task_is_refused_before_anything_is_trained(targeted: Make) -> None:
    with pytest.raises(UsageError, match=r'"lda" learns class, and this is about numbers: take ridge'):
        evaluate(targeted("numbers"), model="lda")


def test_targets_are_judged_without_their_labels(targeted: Make) -> None:
    table = targeted("numbers")
    named = replace(table, labels=np.array(["a", "b", "c"] * 30, dtype=object))
    np.testing.assert_array_equal(
        evaluate(table, folds=3).judged.predicted, evaluate(named, folds=3).judged.predicted
    )
