"""The contract of every model of tags and of numbers, walked over the registry."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from sklearn.base import clone

from mirlab.data.splits.splits import Split
from mirlab.data.tables import TaskName
from mirlab.errors import TableError, UnknownName, UsageError
from mirlab.learn.models import registry as models
from mirlab.learn.models.classical import kernel_gamma
from mirlab.learn.models.entry import USUAL, usual_model
from mirlab.learn.models.fitting import Answers, Trial, fit, score_of
from mirlab.learn.models.prior import ClassPrior
from mirlab.learn.models.regression import standards
from mirlab.learn.models.thresholds import WithThresholds, best_thresholds, inner_folds
from mirlab.learn.statistics.goal import Goal

QUICK: dict[str, dict[str, Any]] = {
    # Of one shape, in batches that all rows and the inner folds fill: compiling takes longer than training.
    "dense": {"epochs": 60, "batch_size": 21, "hidden": (16,), "learning_rate": 0.05},
    "dense-wide": {"epochs": 60, "batch_size": 21, "hidden": (16,), "learning_rate": 0.05},
    "forest": {"trees": 30},
    "gboost": {"max_iter": 20, "min_samples_leaf": 5},
    "logreg": {"C": 10.0},
    "ridge": {"alpha": 0.1},
    "svm": {"C": 10.0},
    "knn": {"neighbours": 5},
}
TAUGHT = [
    (name, task)
    for name, entry in models.entries().items()
    for task in entry.tasks
    if task != "class" and name not in ("best", "prior")
]
WHOLE = [*TAUGHT, ("prior", "tags"), ("prior", "numbers")]
RNG = np.random.default_rng(0)
ROWS = RNG.normal(size=(84, 4)) * [1, 1e4, 1e-3, 10] + [0, 5e4, 0, 3]
CLEAR = RNG.normal(size=(84, 4))
CLEAR[:, :2] += 2 * np.sign(CLEAR[:, :2])
ROWS = CLEAR * [1, 1e4, 1e-3, 10] + [0, 5e4, 0, 3]
GOALS: dict[TaskName, Goal] = {
    "tags": Goal("tags", ("a", "b"), (CLEAR[:, :2] > 0) * 1.0),
    "numbers": Goal("numbers", ("u", "v"), np.column_stack([100 * CLEAR[:, 0] + 7, 0.01 * CLEAR[:, 1] - 3])),
}
SPLIT = Split(np.arange(63), np.arange(63, 84), "the split")
GROUPS = np.arange(84) // 3


def a_trial(name: str, task: TaskName, **more: Any) -> Trial:
    given: dict[str, Any] = {"goal": GOALS[task], "values": ROWS, "split": SPLIT, **more}
    return Trial(models.get(name), QUICK.get(name, {}), seed=1, groups=GROUPS, **given)


def answered(name: str, task: TaskName, **more: Any) -> Answers:
    return fit(a_trial(name, task, **more)).answers


def said(answers: Answers, task: TaskName) -> np.ndarray:
    return np.asarray(answers.probabilities if task == "tags" else answers.predicted)


def test_every_model_of_columns_but_discriminants_learns_tags_or_numbers() -> None:
    learns = {name: entry.tasks for name, entry in models.entries().items() if not entry.frames}
    assert learns["lda"] == ("class",)
    assert learns["logreg"] == ("class", "tags")
    assert learns["ridge"] == ("numbers",)
    for name in ("svm", "knn", "forest", "gboost", "dense", "dense-wide", "best", "prior"):
        assert learns[name] == ("class", "tags", "numbers")


@pytest.mark.parametrize("task", ["class", "tags", "numbers"])
def test_the_usual_model_learns_its_task(task: TaskName) -> None:
    assert task in models.get(usual_model(task)).tasks
    assert set(USUAL) == {"class", "tags", "numbers"}


@pytest.mark.parametrize(("name", "task"), [*WHOLE, ("best", "tags"), ("best", "numbers")])
def test_its_space_is_of_its_parameters_and_begins_with_the_defaults(name: str, task: TaskName) -> None:
    entry = models.get(name)
    known, space = entry.parameters(task), entry.space_of(task)
    if name == "best":
        for candidate in space["candidate"]:
            assert callable(entry.make(task, candidate=candidate).fit)
        return
    for parameter, values in space.items():
        assert values[0] == known[parameter], f"{parameter}: the most plausible value is the default"
        assert len(set(values)) == len(values) > 1


@pytest.mark.parametrize(("name", "task"), TAUGHT)
def test_it_learns_clones_and_its_seed_decides_all(name: str, task: TaskName) -> None:
    answers = answered(name, task)
    assert score_of(GOALS[task], answers) > (0.95 if task == "tags" else 0.6)
    entry, train = models.get(name), SPLIT.train
    made = entry.make(task, **QUICK[name], **({"seed": 1} if "seed" in entry.parameters(task) else {}))
    groups: dict[str, Any] = {}
    if hasattr(made, "takes_groups") or hasattr(getattr(made, "steps", [[0, 0]])[-1][1], "takes_groups"):
        key = f"{made.steps[-1][0]}__groups" if hasattr(made, "steps") else "groups"
        groups = {key: GROUPS[train]}
    again = clone(made).fit(ROWS[train], GOALS[task].truth[train], **groups)
    method = again.predict_proba if task == "tags" else again.predict
    np.testing.assert_array_equal(method(ROWS[SPLIT.test]), said(answers, task))
    if task == "tags":
        np.testing.assert_array_equal(answers.predicted, again.predict(ROWS[SPLIT.test]))
        assert answers.predicted.dtype == bool


@pytest.mark.parametrize(("name", "task"), WHOLE)
def test_one_target_alone_and_a_constant_one(name: str, task: TaskName) -> None:
    goal = GOALS[task]
    alone = answered(name, task, goal=Goal(task, goal.names[:1], goal.truth[:, :1]))
    assert said(alone, task).shape == (21, 1)
    if name != "prior":
        assert score_of(Goal(task, goal.names[:1], goal.truth[:, :1]), alone) > 0.6
    for value in (0.0, 1.0):
        truth = goal.truth.copy()
        truth[SPLIT.train, 0] = value
        constant = answered(name, task, goal=Goal(task, goal.names, truth))
        net = name.startswith("dense")
        np.testing.assert_allclose(said(constant, task)[:, 0], value, atol=0.35 if net else 1e-9)
        if task == "tags":
            assert (constant.predicted[:, 0] == bool(value)).all()


@pytest.mark.parametrize(("name", "task"), WHOLE)
def test_two_rows_are_learnt_or_refused_in_a_sentence(name: str, task: TaskName) -> None:
    two = Split(np.array([0, 1]), SPLIT.test, "two rows")
    try:
        answers = answered(name, task, split=two)
    except TableError as error:
        assert "2 rows" in str(error) or "n_samples" in str(error)  # noqa: PT017
        assert name == "knn"
    else:
        assert np.isfinite(said(answers, task)).all()


@pytest.mark.parametrize(("name", "task"), WHOLE)
def test_a_missing_number_is_refused(name: str, task: TaskName) -> None:
    holed = ROWS.copy()
    holed[3, 1] = np.nan
    with pytest.raises(TableError, match=r"could not be fitted on the split .*NaN"):
        fit(a_trial(name, task, values=holed))
    holed = ROWS.copy()
    holed[70, 1] = np.nan
    with pytest.raises(TableError, match=r"could not be asked about the split .*NaN"):
        fit(a_trial(name, task, values=holed))


def test_the_prior_is_the_share_or_the_mean_of_the_training_rows() -> None:
    tags, train = GOALS["tags"].truth.copy(), SPLIT.train
    tags[train, 1] = 0
    found = answered("prior", "tags", goal=Goal("tags", ("a", "b"), tags))
    np.testing.assert_allclose(found.probabilities, np.tile(tags[train].mean(axis=0), (21, 1)))
    assert found.predicted.all(axis=0).tolist() == [True, False]
    means = answered("prior", "numbers").predicted
    np.testing.assert_allclose(means, np.tile(GOALS["numbers"].truth[train].mean(axis=0), (21, 1)))
    classes = ClassPrior().fit(ROWS[:3], ["b", "a", "b"])
    np.testing.assert_allclose(classes.predict_proba(ROWS[:2]), [[1 / 3, 2 / 3]] * 2)
    assert classes.predict(ROWS[:2]).tolist() == ["b", "b"]


def test_a_threshold_has_the_largest_f1_and_lies_between_two_probabilities() -> None:
    held = np.array([[0.9], [0.4], [0.3], [0.1], [0.1], [0.1]])
    has = np.array([[True], [True], [False], [False], [False], [False]])
    np.testing.assert_allclose(best_thresholds(held, has), [0.35])
    np.testing.assert_allclose(best_thresholds(held, ~has & False), [0.5])
    # Rows of equal probability are on one side.
    np.testing.assert_allclose(best_thresholds(np.array([[0.4], [0.4], [0.2], [0.1]]), has[1:5]), [0.3])


def test_a_threshold_is_not_below_the_share_of_the_rows_or_one_half() -> None:
    # Of a tag that is not heard the largest F1 is that of a yes to every row.
    has = np.array([[False], [False], [False], [False], [True]])
    held = np.array([[0.4], [0.3], [0.2], [0.15], [0.01]])
    np.testing.assert_allclose(best_thresholds(held, has), [0.2])
    # A tag that most rows have is not held to its share.
    often = np.array([[True], [True], [True], [True], [False]])
    np.testing.assert_allclose(best_thresholds(np.array([[0.9], [0.7], [0.6], [0.55], [0.4]]), often), [0.5])
    np.testing.assert_allclose(best_thresholds(np.array([[0.9], [0.8], [0.7], [0.6], [0.5]]), often), [0.55])


def test_inner_folds_keep_groups_and_a_single_group_has_none() -> None:
    fold = inner_folds(GOALS["tags"].truth, GROUPS, 0)
    assert fold is not None
    assert all(np.unique(fold[g == GROUPS]).size == 1 for g in np.unique(GROUPS))
    assert inner_folds(GOALS["tags"].truth, np.zeros(90, dtype=np.intp), 0) is None


def test_thresholds_can_be_left_out() -> None:
    for name in ("logreg", "svm", "dense"):
        quick = Trial(models.get(name), {**QUICK[name], "thresholds": False}, ROWS, GOALS["tags"], SPLIT, 0)
        np.testing.assert_array_equal(fit(quick).answers.thresholds, [0.5, 0.5])


def test_the_scale_of_a_target_changes_nothing_but_the_scale_of_the_answer() -> None:
    goal = GOALS["numbers"]
    scaled = Goal("numbers", goal.names, goal.truth * [1024, 1] + [0, 5])
    for name in ("svm", "forest", "gboost", "ridge"):
        mine, theirs = answered(name, "numbers").predicted, answered(name, "numbers", goal=scaled).predicted
        np.testing.assert_allclose(theirs, mine * [1024, 1] + [0, 5], rtol=2e-3)


def test_ridge_shrinks_by_the_number_of_columns() -> None:
    rows, targets = np.tile(CLEAR[:60], (1, 5)), GOALS["numbers"].truth[:60]
    entry = models.get("ridge")
    usual = entry.make("numbers").fit(rows, targets).predict(rows)
    for alpha, scaled in ((50.0, "scale"), (5.0, "scale/10")):
        named = entry.make("numbers", alpha=alpha).fit(rows, targets).predict(rows)
        again = entry.make("numbers", alpha=scaled).fit(rows, targets).predict(rows)
        np.testing.assert_allclose(named, again)
        assert np.allclose(named, usual) == (scaled == "scale")
    for wrong in ("scales", "scale/0", "scale/x", -1.0):
        expected = r'alpha: expected a number above 0, "scale" or a part of it such as "scale/10", got'
        with pytest.raises(UsageError, match=expected):
            entry.make("numbers", alpha=wrong).fit(rows, targets)


def test_a_kernel_s_width_by_the_variance_of_the_columns() -> None:
    rows = np.array([[0.0, 0.0], [4.0, 4.0]])
    assert kernel_gamma("scale", rows) == 1 / 8
    assert kernel_gamma("scale/10", rows) == pytest.approx(1 / 80)
    assert kernel_gamma(0.3, rows) == 0.3
    assert kernel_gamma("scale", np.ones((3, 2))) == 0.5


def test_balanced_tags_keep_the_ranking_and_the_share() -> None:
    rng = np.random.default_rng(5)
    rows = rng.normal(size=(2000, 2))
    rare = (rows[:, 0] + rng.normal(size=2000) > 2.2) * 1.0
    made = {
        weight: models.get("logreg").make("tags", C=1.0, class_weight=weight, thresholds=False)
        for weight in (None, "balanced")
    }
    given = {key: model.fit(rows, rare[:, None]).predict_proba(rows)[:, 0] for key, model in made.items()}
    # Weighted alike without the odds put right, the mean is near a third.
    assert given["balanced"].mean() == pytest.approx(rare.mean(), abs=0.02)
    assert np.corrcoef(given[None], given["balanced"])[0, 1] > 0.98


def test_a_constant_target_has_the_deviation_1() -> None:
    mean, deviation = standards(np.array([[0.1, 1.0], [0.1, 3.0], [0.1, 5.0]]))
    np.testing.assert_allclose(mean, [0.1, 3.0])
    np.testing.assert_allclose(deviation, [1.0, np.sqrt(8 / 3)])


def test_tuning_goes_by_the_space_of_the_task() -> None:
    found = fit(a_trial("logreg", "tags", candidates=2))
    assert set(found.chosen) == set(models.get("logreg").space_of("tags")) - {"C"} or not found.chosen
    free = Trial(models.get("svm"), {}, ROWS, GOALS["numbers"], SPLIT, 0, candidates=3, groups=GROUPS)
    assert set(fit(free).chosen) == set(models.get("svm").space_of("numbers"))


def test_best_chooses_among_the_models_of_the_task() -> None:
    entry = models.get("best").searching(
        "numbers", {"candidate": ("knn(neighbours=25)", "svm(C=3.0, gamma=scale/3)")}
    )
    found = fit(Trial(entry, {}, ROWS, GOALS["numbers"], SPLIT, 0, candidates=2, groups=GROUPS))
    assert found.chosen == {"candidate": "svm(C=3.0, gamma=scale/3)"}


# Own models -------------------------------------------------------------------------------------


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> None:
    models.names()
    monkeypatch.setattr(models, "_entries", dict(models._entries))


@pytest.mark.usefixtures("registry")
def test_an_own_model_is_told_its_task_and_gets_thresholds() -> None:
    @models.model("own-trees", summary="Trees.", tasks=("tags", "numbers"))
    def many_trees(trees: int = 30, task: str = "tags") -> Any:
        from sklearn.ensemble import ExtraTreesClassifier, ExtraTreesRegressor

        return (ExtraTreesClassifier if task == "tags" else ExtraTreesRegressor)(trees, random_state=0)

    entry = models.get("own-trees")
    assert entry.tasks == ("tags", "numbers")
    assert entry.parameters("tags") == {"trees": 30}
    assert isinstance(entry.make("tags"), WithThresholds)
    for task in entry.tasks:
        for k in (1, 2):
            goal = Goal(
                task, GOALS[task].names[:k], CLEAR[:, :k] if task == "numbers" else GOALS[task].truth[:, :k]
            )
            assert score_of(goal, answered("own-trees", task, goal=goal)) > 0.8
    with pytest.raises(
        UsageError, match=r'"own-trees" learns tags or numbers, and this is about class: take'
    ):
        entry.make()
    models.model("own-trees", summary="Trees, again.", tasks=("tags", "numbers"))(many_trees)


@pytest.mark.usefixtures("registry")
def test_an_own_model_that_can_t_answer_is_named() -> None:
    models.model("no-tags", summary="None.", tasks=("tags",))(_a_regression)
    with pytest.raises(UsageError, match="to return a model of tags with fit and predict_proba, got"):
        models.get("no-tags").make("tags")
    with pytest.raises(UnknownName, match=r'task of the model odd called "tag"\. Did you mean "tags"'):
        models.model("odd", summary="Odd.", tasks=("tag",))  # type: ignore[arg-type]
    for nothing in ((), "tags"):
        with pytest.raises(UsageError, match=r'"odd": expected tasks=\("tags", "numbers"\), say, got'):
            models.model("odd", summary="Odd.", tasks=nothing)  # type: ignore[arg-type]


def _a_regression() -> Any:
    from sklearn.linear_model import Ridge

    return Ridge()
