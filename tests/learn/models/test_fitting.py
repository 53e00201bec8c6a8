"""Models on few rows: what can't be fitted is said in a sentence, and costs nothing that was."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import numpy as np
import pytest
from threadpoolctl import threadpool_info, threadpool_limits

from mirlab.audio.registry.terms import Column
from mirlab.data.splits.splits import Split
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError
from mirlab.learn.config.config import ExperimentConfig
from mirlab.learn.experiment import experiment
from mirlab.learn.judging.evaluation import evaluate
from mirlab.learn.models import registry as models
from mirlab.learn.models.fitting import Trial, fit_many
from mirlab.learn.statistics.goal import Goal
from mirlab.show.answers.overview import Overview
from mirlab.show.figures.learning_curve import trend


def a_table(n: int) -> FeatureTable:
    rng = np.random.default_rng(0)
    code = np.arange(n) % 2
    return FeatureTable(
        tracks=np.array([f"{i:03d}.wav" for i in range(n)], dtype=object),
        labels=np.array(["ab"[c] for c in code], dtype=object),
        columns=(Column("mfcc", 1, "mean"), Column("mfcc", 2, "mean")),
        values=rng.normal(size=(n, 2)) + code[:, None],
    )


def a_config(**params: Any) -> ExperimentConfig:
    return ExperimentConfig.model_validate(
        {
            "name": "few",
            "title": "Few tracks",
            "question": "Which?",
            "repeats": 2,
            "protocols": ["random"],
            "model": {"name": "knn", "params": params},
            "feature_sets": [{"name": "two", "columns": ["mfcc[1-2].mean"]}],
        }
    )


def test_shares_with_too_few_rows_are_left_out_of_the_learning_curve_and_said_so() -> None:
    results = experiment.run(a_config(), source=a_table(24))
    assert results.summary()[0].validation_accuracy.mean > 0
    curve = results.learning_curve
    assert curve is not None
    assert sorted(set(curve["share"].to_pylist())) == [0.4, 0.6, 0.8, 1.0]
    assert len(curve) == 8
    (note,) = [note for note in results.about["notes"] if "learning curve" in note]
    assert note.startswith(
        "The learning curve leaves out 20 % of the training tracks: knn could not be asked about "
    )
    assert note.count("..") == 0
    assert "points" in trend(Overview(results))


def test_results_are_kept_where_no_share_is_left_for_a_learning_curve() -> None:
    # 24 tracks train on 17: with 16 neighbours only the whole will do, and one share is no curve.
    results = experiment.run(a_config(neighbours=16), source=a_table(24))
    assert results.learning_curve is None
    assert len(results.summary()) == 1
    assert any(
        "was left out because no model could be trained on 20 %, 40 %" in n for n in results.about["notes"]
    )


def test_a_model_that_fails_only_when_asked_says_so_in_a_sentence() -> None:
    with pytest.raises(
        TableError,
        match=r"knn could not be asked about .*1 of 3 \(2 rows of 2 columns\): .*n_samples_fit = 4",
    ):
        evaluate(a_table(6), model="knn", protocol="kfold", folds=3)


def test_numerical_libraries_have_their_threads_back_afterwards() -> None:
    def threads() -> dict[str, int]:
        return {lib["filepath"]: lib["num_threads"] for lib in threadpool_info() if lib["user_api"] == "blas"}

    table = a_table(24)
    rows = np.arange(24)
    task = Trial(
        models.get("lda"),
        {},
        table.values,
        Goal.of_classes((rows % 2).astype(np.intp), ("a", "b")),
        Split(rows[:16], rows[16:], "a split"),
        seed=0,
    )
    import_module("sklearn.utils.extmath")
    with threadpool_limits(2, user_api="blas"):
        before, during = threads(), {}
        for _ in fit_many([task, task], workers=2):
            during = threads()
        assert set(during.values()) == {1}
        assert threads() == before
        assert set(before.values()) == {2}
