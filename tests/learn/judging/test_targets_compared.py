"""Leaks and rankings of tags and numbers: what is planted is found, by the primary metric of the task."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.targets import Targets
from mirlab.errors import UsageError
from mirlab.learn.judging.evaluation import evaluate
from mirlab.learn.judging.gaps import gap_and_tracks
from mirlab.learn.judging.importance import rank
from mirlab.learn.judging.leakage import leak
from mirlab.learn.judging.ranking import Ranking

Make = Callable[..., FeatureTable]


def of_artists(targeted: Make) -> FeatureTable:
    """Numbers that are the artist's own: a model can know them only from the artist's other tracks."""
    table = targeted("numbers", artists=30, each=4)
    rng = np.random.default_rng(1)
    owner = np.repeat(np.arange(30), 4)
    habit, said = rng.normal(size=(30, 4)), rng.normal(size=(30, 2))
    values = habit[owner] + 0.05 * rng.normal(size=(120, 4))
    return replace(table, values=values, targets=Targets("numbers", ("valence", "arousal"), said[owner]))


# Leaks -------------------------------------------------------------------------------------------------


def test_a_planted_leak_of_numbers_is_found(targeted: Make) -> None:
    report = leak(of_artists(targeted), model="ridge", params={"alpha": 0.01}, folds=5, repeats=2)
    by_name = {row.name: row for row in report.rows}
    assert by_name["segment"].skipped
    gap = by_name["artist"].gap
    assert gap is not None
    assert report.metric == "r2"
    assert gap.high < 0
    assert gap.mean == report.leak.mean if report.leak is not None else False
    assert report.sentence.startswith("Keeping artists apart takes 0.")
    assert "points" not in report.sentence
    assert report.records()[-1]["r2"] == by_name["artist"].evaluation.primary.mean  # type: ignore[union-attr]
    assert "gap" not in report.difference_columns()


def test_tags_without_a_leak_are_no_finding(targeted: Make) -> None:
    report = leak(targeted("tags", seed=1), folds=3, repeats=2)
    assert report.model == "logreg"
    assert "is not distinguishable here" in report.sentence
    assert "points" in report.sentence
    assert report.share_columns() == {"macro_average_precision"}


def test_a_gap_of_targets_is_the_difference_of_the_metric_over_the_same_tracks(targeted: Make) -> None:
    table = targeted("numbers")
    once = evaluate(table, protocol="artist-kfold", folds=3)
    thrice = evaluate(table, protocol="repeated-kfold", folds=3, repeats=3)
    gap, tracks = gap_and_tracks(once, thrice, 0.95, 0)
    assert gap is not None
    assert tracks == 90
    assert gap.mean == pytest.approx(thrice.primary.mean - once.primary.mean)
    same, _ = gap_and_tracks(once, once, 0.95, 0)
    assert same is not None
    assert same.mean == 0


def test_slices_that_were_judged_by_themselves_are_averaged_for_the_gap(targeted: Make) -> None:
    table = targeted("numbers", slices=3)
    apart = evaluate(table, protocol="segment", folds=3)
    whole = evaluate(table, protocol="kfold", folds=3)
    gap, tracks = gap_and_tracks(apart, whole, 0.95, 0)
    assert gap is not None
    assert tracks == 90
    j = apart.judged
    means = np.stack([j.predicted[j.track == track].mean(axis=0) for track in np.unique(j.track)])
    truth = np.stack([j.truth[j.track == track][0] for track in np.unique(j.track)])
    r2 = 1 - ((truth - means) ** 2).sum(axis=0) / ((truth - truth.mean(axis=0)) ** 2).sum(axis=0)
    assert gap.mean == pytest.approx(whole.primary.mean - r2.mean())


def test_a_leak_of_a_model_of_another_task_is_refused(targeted: Make) -> None:
    with pytest.raises(UsageError, match=r'"ridge" learns numbers, and this is about tags: take logreg'):
        leak(targeted("tags"), model="ridge")


# Rankings ----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def ranked(targeted: Make) -> Ranking:
    return rank(targeted("numbers"), params={"alpha": 1.0}, by="column", folds=3, permutations=3)


def test_what_numbers_go_by_is_found_and_noise_is_not(ranked: Ranking) -> None:
    matters = {row.item.name for row in ranked.rows if row.matters}
    assert matters == {"rms.mean", "flux.mean"}
    assert ranked.rows[0].item.name == "rms.mean"
    assert ranked.metric == "r2"
    assert "points" not in ranked.answer()
    assert "ridge gets R2 0." in ranked.answer()
    assert "predicting the training rows' mean gets -0.0" in ranked.answer()
    said = ranked.to_dict()
    assert said["metric"] == "r2"
    assert said["r2"]["mean"] == ranked.score.mean


def test_dropped_and_alone_are_what_evaluate_says(targeted: Make, ranked: Ranking) -> None:
    table, params = targeted("numbers"), {"alpha": 1.0}
    whole = evaluate(table, params=params, folds=3).primary.mean
    assert ranked.score.mean == pytest.approx(whole)
    row = ranked.row("rms.mean")
    assert row.dropped is not None
    assert row.alone is not None
    without = evaluate(table.select("flux,mfcc"), params=params, folds=3).primary.mean
    assert row.dropped.difference.mean == pytest.approx(whole - without)
    alone = evaluate(table.select("rms"), params=params, folds=3).primary.mean
    assert row.alone.mean == pytest.approx(alone)


def test_permuting_costs_the_mean_of_several_permutations(targeted: Make, ranked: Ranking) -> None:
    # With the column permuted, "tempo" is predicted by noise as large as itself: R2 falls from 1 to about -1.
    row = ranked.row("rms.mean")
    assert row.permuted is not None
    assert row.permuted.difference.mean == pytest.approx(2 / 3, abs=0.25)
    assert row.permuted.p < 0.001


def test_tags_are_ranked_by_average_precision_and_splits_drawn_anew_in_pairs(targeted: Make) -> None:
    found = rank(targeted("tags"), by="column", protocol="random", repeats=4, methods=["drop", "alone"])
    assert found.model == "logreg"
    assert found.metric == "macro_average_precision"
    assert found.rows[0].item.name in ("rms.mean", "flux.mean")
    dropped = found.rows[0].dropped
    assert dropped is not None
    assert "paired by split" in dropped.test
    assert "macro average precision lost where the model is trained without it" in found.explained()[0]
    assert "one probability for all tracks gets" in found.answer()
