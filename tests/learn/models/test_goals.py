"""Trials of tags and of numbers: what is fitted, what is answered, and that no test row decides anything."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from sklearn.base import BaseEstimator

from mirlab.data.splits.splits import Split
from mirlab.errors import UsageError
from mirlab.learn.models import registry as models
from mirlab.learn.models.fitting import Answers, Trial, fit, score_of
from mirlab.learn.models.pipeline import make_pipeline
from mirlab.learn.statistics.goal import Goal

RNG = np.random.default_rng(0)
X = RNG.standard_normal((60, 3))
TAGS = Goal(
    "tags", ("loud", "fast", "both"), np.column_stack([X[:, 0] > 0, X[:, 1] > 0.5, X.sum(axis=1) > 2]) * 1.0
)
NUMBERS = Goal("numbers", ("valence", "arousal"), np.column_stack([2 * X[:, 0] + 3, X[:, 1] - X[:, 2]]))
SPLIT = Split(np.arange(40), np.arange(40, 60), "one")


def a_trial(goal: Goal, model: str, **more: Any) -> Trial:
    return Trial(models.get(model), {}, X, goal, SPLIT, 0, **more)


def test_tags_are_answered_by_a_probability_each_and_thresholds_of_the_training_rows() -> None:
    found = fit(a_trial(TAGS, "logreg", scores=True))
    answers = found.answers
    assert answers.probabilities.shape == (20, 3)
    assert answers.thresholds is not None
    np.testing.assert_array_equal(answers.predicted, answers.probabilities >= answers.thresholds)
    assert score_of(TAGS, answers) > 0.95
    assert found.history["validation_score"][0] == score_of(TAGS, answers)
    # Other truths of the test rows change nothing.
    other = replace(TAGS, truth=np.vstack([TAGS.truth[:40], 1 - TAGS.truth[40:]]))
    again = fit(a_trial(other, "logreg")).answers
    np.testing.assert_array_equal(again.probabilities, answers.probabilities)
    np.testing.assert_array_equal(again.thresholds, answers.thresholds)


def test_a_tag_that_all_training_rows_have_or_none_keeps_that_share() -> None:
    truth = TAGS.truth.copy()
    truth[:40, 0], truth[:40, 1] = 1, 0
    answers = fit(a_trial(replace(TAGS, truth=truth), "logreg")).answers
    assert (answers.probabilities[:, 0] == 1).all()
    assert (answers.probabilities[:, 1] == 0).all()


def test_numbers_are_answered_in_their_own_units_and_tuned_by_r2() -> None:
    answers = fit(a_trial(NUMBERS, "ridge")).answers
    assert answers.predicted.shape == (20, 2)
    assert answers.probabilities.shape == (20, 0)
    tuned = fit(a_trial(NUMBERS, "ridge", candidates=4))
    assert tuned.chosen == {"alpha": "scale/30"}
    assert score_of(NUMBERS, tuned.answers) > 0.99 > score_of(NUMBERS, answers)


def test_a_pipeline_of_columns_keeps_thresholds_and_groups() -> None:
    from mirlab.audio.registry import Column

    columns = [Column("rms", 1, "var"), Column("mfcc", 1, "mean"), Column("mfcc", 2, "mean")]
    pipeline = make_pipeline(columns, "logreg", task="tags")
    positive = np.column_stack([np.exp(X[:, 0]), X[:, 1:]])
    given = replace(a_trial(TAGS, "logreg", estimator=pipeline, groups=np.arange(60) // 3), values=positive)
    assert (fit(given).answers.thresholds != 0.5).any()


def test_slices_of_a_track_are_averaged_before_they_are_decided() -> None:
    rows, none = np.arange(4), np.empty((4, 0))
    tags = Answers(rows, np.ones((4, 1), bool), np.array([[0.9], [0.2], [0.4], [0.1]]), np.array([0.5]))
    voted = tags.voted(np.array([7, 3, 7, 3]))
    np.testing.assert_allclose(voted.probabilities, [[0.65], [0.15]])
    assert voted.predicted.tolist() == [[True], [False]]
    assert voted.rows.tolist() == [0, 1]
    numbers = Answers(rows, np.array([[1.0], [2], [3], [4]]), none).voted(np.array([7, 3, 7, 3]))
    assert numbers.predicted.tolist() == [[2.0], [3.0]]


def test_a_model_that_does_not_learn_the_task_names_those_that_do() -> None:
    with pytest.raises(
        UsageError, match=r'"lda" learns class, and this is about numbers: take ridge, or another model'
    ):
        fit(a_trial(NUMBERS, "lda"))
    with pytest.raises(
        UsageError, match=r'"ridge" learns numbers, and this is about class: take svm, or another model'
    ):
        models.get("ridge").make()


class Short(BaseEstimator):  # type: ignore[misc]
    def fit(self, X: Any, Y: Any) -> Short:
        return self

    def predict(self, X: Any) -> Any:
        return np.zeros(len(X))


def test_answers_of_another_shape_are_refused() -> None:
    message = (
        r"ridge: predict should return a finite number for each of 20 rows and 2 numbers, got an array of"
    )
    with pytest.raises(UsageError, match=message):
        fit(a_trial(NUMBERS, "ridge", estimator=Short()))
