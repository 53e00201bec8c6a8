"""From a judged procedure to what a bundle holds: the model fitted on all rows, its graph, its card.

Contents: judged, finished.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.analysis import analyse
from mirlab.data.splits import clusters_of
from mirlab.data.tables import TaskName
from mirlab.errors import UsageError
from mirlab.learn.bundle import (
    FEATURE_TOLERANCE,
    LEVELS,
    MOST_QUANTILES,
    TOLERANCE,
    Contents,
    Distribution,
    Graph,
    Novelty,
    golden_rows,
    golden_sound,
    recipe_json,
)
from mirlab.learn.training.calibration import softmax
from mirlab.learn.training.card import card_text, model_card
from mirlab.learn.training.card_targets import target_card, target_card_text
from mirlab.learn.training.choice import Candidate, Chosen, ChosenTargets, fitted_on
from mirlab.learn.training.deciding import pipeline_of
from mirlab.learn.training.honest import judge
from mirlab.learn.training.honest_targets import judge_targets
from mirlab.learn.training.logits import Scored, logits, steps_of
from mirlab.learn.training.onnx_export import export
from mirlab.learn.training.target_graphs import export_numbers, export_tags
from mirlab.learn.training.train_data import TrainingData
from mirlab.learn.training.train_plan import Plan
from mirlab.typing import Progress
from mirlab.version import versions_of

BACKGROUND = 64
"""Training rows that a bundle keeps to explain its answers by."""


def judged(
    data: TrainingData,
    candidates: list[Candidate],
    plan: Plan,
    protocol: str | None,
    seed: int,
    progress: Progress,
) -> Any:
    """What is known of the procedure: `honest.Honest`, or `honest_targets.HonestTargets`."""

    task, common = data.table.task, (plan.model, protocol, seed, progress)
    pipeline = pipeline_of(data.table.columns, plan, seed, task)
    if task == "class":
        chosen = Chosen(candidates, seed) if candidates else Scored(pipeline)
        return judge(data.table, data.unusual, chosen, *common)
    one = ChosenTargets(candidates, task, seed) if candidates else pipeline
    return judge_targets(data.table, data.unusual, one, *common)


Final = tuple[dict[str, Any], str, bytes, dict[str, Any], "NDArray[np.float64] | None"]
"""Card, its text, the graph, what the manifest says of the task, and conformal.npy."""


def _class_final(honest: Any, data: TrainingData, plan: Plan, about: dict[str, Any], seed: int) -> Final:
    """The model of classes, fitted on all rows, as a graph that was compared with it."""

    values = data.table.values
    estimator = Scored(pipeline_of(data.table.columns, plan, seed))
    fitted = estimator.fit(values, data.table.labels.astype(str)).fitted_
    card = model_card(honest, data.table, **about)
    graph = export(fitted, honest.temperature)
    _check_same(graph, values, softmax(logits(fitted, values), honest.temperature), plan.model, "class")
    own = {"temperature": honest.temperature}
    conformal = np.stack([honest.conformal.scores, honest.conformal.weights])
    return card, card_text(card), graph, own, conformal


def _target_final(honest: Any, data: TrainingData, plan: Plan, about: dict[str, Any], seed: int) -> Final:
    """The model of tags or numbers, as `_class_final`."""

    table, goal = data.table, honest.goal
    pipeline = pipeline_of(table.columns, plan, seed, goal.task)
    fitted = fitted_on(pipeline, table.values, goal.truth, honest.folds.plan.groups)
    own: dict[str, Any] = {"task": goal.task}
    conformal, limits = None, np.zeros(0)
    if goal.task == "tags":
        limits = honest.platt.probabilities(np.asarray(steps_of(fitted)[1].thresholds_)[None])[0]
        own |= {"thresholds": limits.tolist()}
        graph = export_tags(fitted, honest.platt)
        wanted = honest.platt.probabilities(np.asarray(fitted.predict_proba(table.values)))
    else:
        ends = {"low": goal.truth.min(axis=0).tolist(), "high": goal.truth.max(axis=0).tolist()}
        own |= {"ranges": ends}
        conformal = np.stack([*(one.scores for one in honest.conformals), honest.conformals[0].weights])
        graph = export_numbers(fitted, len(goal.names))
        wanted = np.asarray(fitted.predict(table.values), dtype=np.float64)
    _check_same(graph, table.values, wanted, plan.model, goal.task)
    thresholds = dict(zip(goal.names, limits.tolist(), strict=False))
    card = target_card(honest, table, thresholds=thresholds, **about)
    return card, target_card_text(card), graph, own, conformal


def _check_same(
    graph: bytes, values: NDArray[np.float64], wanted: NDArray[np.float64], model: str, task: TaskName
) -> None:
    """Raise UsageError where a graph says something else than the model that it was written from."""

    span = np.ptp(wanted, axis=0) if task == "numbers" else np.ones(wanted.shape[1])
    off = np.abs(Graph(graph, task=task).answers(values) - wanted) / np.where(span > 0, span, 1.0)
    worst = float(off.max())
    if worst > TOLERANCE:
        what = "numbers" if task == "numbers" else "probabilities"
        raise UsageError(
            f"the graph of the model {model} gives different answers from the model itself: {what} "
            f"differ by up to {worst:.2g}, and {TOLERANCE:g} is allowed. Choose another model for a bundle"
        )


def finished(honest: Any, data: TrainingData, plan: Plan, about: dict[str, Any], seed: int) -> Contents:
    """The bundle, but for its picture and its learned models; `about` is what the card says of the data."""
    final = _class_final if data.table.task == "class" else _target_final
    card, text, graph, own, conformal = final(honest, data, plan, about, seed)
    return _contents(graph, own, conformal, data, plan, seed, card, text)


def _contents(
    graph: bytes,
    own: Mapping[str, Any],
    conformal: NDArray[np.float64] | None,
    data: TrainingData,
    plan: Plan,
    seed: int,
    card: dict[str, Any],
    text: str,
) -> Contents:

    task = data.table.task
    novelty = Novelty.fit(data.unusual.values, data.unusual.columns)
    rows, unusual = golden_rows(data.table.values), golden_rows(data.unusual.values)
    golden: dict[str, Any] = {
        "rows": rows.tolist(),
        ("numbers" if task == "numbers" else "probabilities"): Graph(graph, task=task).answers(rows).tolist(),
        "unusual_rows": unusual.tolist(),
        "distances": novelty.distances(unusual).tolist(),
    }
    if data.recipe is not None:
        golden["sound"] = _golden_sound(data)
    manifest = {
        "mirlab": card["mirlab"],
        "labels": card["labels"],
        "model": card["model"],
        "logarithms": plan.logarithms,
        "columns": [str(column) for column in data.table.columns],
        "unusual_columns": [str(column) for column in data.unusual.columns],
        "recipe": None if data.recipe is None else recipe_json(data.recipe),
        **own,
        **_distribution(novelty, data),
        "novelty_threshold": card["unknown"]["threshold"],
        "seed": seed,
        "data_hash": data.table.data_hash,
        "versions": versions_of(["numpy", "scipy", "scikit-learn", "onnx", "skl2onnx", "onnxruntime"]),
    }
    return Contents(
        manifest=manifest,
        model=graph,
        conformal=conformal,
        novelty=np.concatenate([novelty.centre[None], novelty.scale[None], novelty.axes.T]),
        golden=golden,
        card=card,
        card_text=text,
        background=_background(data.table.values, seed),
    )


def _distribution(novelty: Novelty, data: TrainingData) -> dict[str, Any]:
    """How the columns of "unknown" are distributed, by which `mirlab drift` tests; nothing of too many."""
    groups, _ = clusters_of(data.table)
    if data.unusual.values.shape[1] * len(LEVELS) > MOST_QUANTILES or np.unique(groups).size < 2:
        return {}
    found = Distribution.fit(novelty.standard(data.unusual.values), groups)
    numbers = {name: getattr(found, name).tolist() for name in ("quantiles", "means", "errors")}
    return {"distribution": {"rows": found.rows, "groups": found.groups, **numbers}}


def _background(values: NDArray[np.float64], seed: int) -> NDArray[np.float64]:
    """(at most 64, d) rows of the training table, drawn without repetition."""
    most = min(BACKGROUND, len(values))
    return values[np.sort(np.random.default_rng(seed).choice(len(values), most, replace=False))]


def _golden_sound(data: TrainingData) -> dict[str, Any]:
    """The row of the golden sound, and how far off each of its numbers may be."""

    recipe = data.recipe
    assert recipe is not None
    whole = replace(recipe, offset=0.0, duration=None)
    row = whole.rows(analyse(golden_sound(recipe.spec.sample_rate), whole.request()))[0]
    spreads: dict[str, float] = {}
    for table in (data.table, data.unusual):
        spreads.update(zip(map(str, table.columns), table.values.std(axis=0), strict=True))
    spread: NDArray[np.float64] = np.array([spreads[str(column)] for column in recipe.columns])
    allowed = FEATURE_TOLERANCE * spread + 1e-3 * np.abs(row) + 1e-9
    return {"row": row.tolist(), "allowed": allowed.tolist()}
