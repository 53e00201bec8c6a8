"""Nets of tags and of numbers: what they learn, and that the sweep trains the same ones."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from mirlab.data.splits.splits import Split
from mirlab.data.tables import TaskName
from mirlab.errors import UsageError
from mirlab.learn.models import registry as models
from mirlab.learn.models.fitting import Trial, fit, score_of
from mirlab.learn.nets.dense import build
from mirlab.learn.nets.dense_targets import NumberNet, TagNet
from mirlab.learn.nets.folds import fit_all, is_net
from mirlab.learn.nets.sweep import TARGET_HISTORY, Job, train_many
from mirlab.learn.nets.watched import macro_average_precision, mean_r2
from mirlab.learn.statistics import primary_score
from mirlab.learn.statistics.goal import Goal

RNG = np.random.default_rng(4)
ROWS = RNG.normal(size=(70, 3)) * [1, 100, 0.01] + [0, 500, 0]
HIDDEN = np.column_stack([ROWS[:, 0], (ROWS[:, 1] - 500) / 100])
GOALS: dict[TaskName, Goal] = {
    "tags": Goal("tags", ("a", "b"), (HIDDEN > [0, 0.5]) * 1.0),
    "numbers": Goal(
        "numbers", ("u", "v"), np.column_stack([300 + 20 * HIDDEN[:, 0], HIDDEN.sum(axis=1) / 50])
    ),
}
# Few shapes to compile: 48 rows are a batch and a short one, 32 of inner folds a batch; 16 are asked about.
SPLITS = [Split(np.arange(48), np.arange(54, 70), "one"), Split(np.arange(22, 70), np.arange(16), "two")]
PARAMS = {"hidden": (12, 6), "epochs": 30, "batch_size": 32, "learning_rate": 0.04}


def trials(task: TaskName, **more: Any) -> list[Trial]:
    entry = models.get("dense")
    return [
        Trial(entry, PARAMS, ROWS, GOALS[task], split, seed, groups=np.arange(70) // 2, scores=True, **more)
        for split in SPLITS
        for seed in (0, 3)
    ]


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_the_sweep_gives_what_single_nets_give(task: TaskName) -> None:
    asked = trials(task)[::3]
    for trial, swept in zip(asked, fit_all(asked), strict=True):
        single = fit(trial)
        one, many = single.answers, swept.answers
        np.testing.assert_allclose(many.probabilities, one.probabilities, rtol=1e-4, atol=1e-6)
        if task == "tags":
            assert one.thresholds is not None
            assert many.thresholds is not None
            assert (one.thresholds != 0.5).all()
            np.testing.assert_allclose(many.thresholds, one.thresholds, rtol=1e-4, atol=1e-6)
        else:
            np.testing.assert_allclose(many.predicted, one.predicted, rtol=1e-4)
        assert score_of(GOALS[task], many) > 0.8
        # The last epoch's scores are those of the net that answers.
        for half in ("train_score", "validation_score"):
            assert swept.history[half].shape == (30,)
            np.testing.assert_allclose(swept.history[half][-1], single.history[half][0], rtol=1e-4)


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_losses_are_keras_own_of_every_epoch(task: TaskName) -> None:
    net, truth = (TagNet if task == "tags" else NumberNet), GOALS[task].truth
    single = net(**PARAMS, seed=3).fit(ROWS[:48], truth[:48], validation_data=(ROWS[54:], truth[54:]))
    (_, swept) = fit_all(trials(task, order_seed=None)[:2])
    for name in ("train_loss", "validation_loss"):
        np.testing.assert_allclose(swept.history[name], single.history_[name], rtol=2e-4)
    assert set(swept.history) == set(TARGET_HISTORY)
    assert single.history_["train_loss"][-1] < single.history_["train_loss"][0] / 2


def test_thresholds_left_out_train_one_net_a_trial(monkeypatch: pytest.MonkeyPatch) -> None:
    from mirlab.learn.nets import folds

    counts, real = [], folds.train_many

    def counted(jobs: Any, **more: Any) -> Any:
        counts.append(len(jobs))
        return real(jobs, **more)

    monkeypatch.setattr(folds, "train_many", counted)
    quick = [replace(t, params={**PARAMS, "epochs": 1, "thresholds": False}) for t in trials("tags")[:2]]
    assert all(
        (f.answers.thresholds == 0.5).all() for f in fit_all(quick) if f.answers.thresholds is not None
    )
    fit_all([replace(t, params={**PARAMS, "epochs": 1}) for t in trials("tags")[:2]])
    assert counts == [2, 8]


def test_scores_in_the_program_are_the_primary_metrics() -> None:
    tags = RNG.random((40, 4)) < [0.5, 0.2, 0.0, 1.0]
    said = np.round(RNG.random((40, 4)), 1).astype(np.float32)  # Many rows of equal probability.
    mine = float(macro_average_precision(tags.astype(np.float32), said))
    goal = Goal("tags", tuple("abcd"), tags * 1.0)
    assert mine == pytest.approx(primary_score(goal, np.arange(40), said > 0.5, said.astype(float)), abs=1e-6)
    truth = RNG.normal(size=(40, 3)).astype(np.float32) * [1, 5, 0]
    said = (truth + RNG.normal(size=(40, 3))).astype(np.float32)
    goal = Goal("numbers", tuple("abc"), truth)
    assert float(mean_r2(truth, said)) == pytest.approx(
        primary_score(goal, np.arange(40), said, np.empty((40, 0))), rel=1e-5
    )
    assert np.isnan(float(mean_r2(truth[:, 2:], said[:, 2:])))
    assert np.isnan(float(macro_average_precision(np.ones((5, 1), np.float32), said[:5, :1])))


def test_outputs_and_losses_are_those_of_the_task() -> None:
    ends = {task: build(3, 2, (4,), task=task).layers[-1].activation.__name__ for task in ("class", *GOALS)}
    assert ends == {"class": "softmax", "tags": "sigmoid", "numbers": "linear"}
    assert build(3, 1, (4,), task="tags").count_params() == 3 * 4 + 4 + 4 + 1
    with pytest.raises(UsageError, match="at least one input, one output and at least one unit"):
        build(3, 0, (4,), task="numbers")


def test_nets_are_known_by_task() -> None:
    assert all(is_net("dense-wide", task) for task in ("class", "tags", "numbers"))
    assert not is_net("forest", "tags")
    assert not is_net("lda", "numbers")
    assert not is_net("cnn", "tags")


@pytest.mark.parametrize(
    ("task", "truth", "message"),
    [
        ("tags", np.full((8, 2), 2.0), r"Job 0: X_train and y_train: tags should be from 0 to 1"),
        ("numbers", np.full((8, 2), np.inf), r"Job 0: X_train and y_train: some numbers to learn are NaN"),
        ("numbers", np.zeros(8), r"should have the shapes \(n, d\) and \(n, 2\) .* \(8, 3\) and \(8,\)"),
    ],
)
def test_truths_that_no_net_can_learn_are_named(task: TaskName, truth: Any, message: str) -> None:
    rows = ROWS[:8].astype(np.float32)
    with pytest.raises(UsageError, match=message):
        train_many([Job(rows, truth, rows, truth, 0, 0)], n_outputs=2, task=task)


def test_single_nets_refuse_what_they_can_t_learn() -> None:
    with pytest.raises(ValueError, match=r"expected \(n, k\) tags from 0 to 1 of 70 rows"):
        TagNet().fit(ROWS, GOALS["numbers"].truth)
    with pytest.raises(
        ValueError, match=r"finite numbers of 70 rows, got an array of shape \(70, 2\) with NaN"
    ):
        NumberNet().fit(ROWS, np.full((70, 2), np.nan))
    with pytest.raises(ValueError, match=r"TagNet can't fit rows with NaN"):
        TagNet().fit(np.full((4, 3), np.nan), np.zeros((4, 1)))
