"""From an offer of features to the one that goes into the file, with what the card says of the others.

Contents: pipeline_of, candidates_of, Decision, decide.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from mirlab.audio.analysis import Recipe, cost_of
from mirlab.audio.registry import Column, columns_of, expand
from mirlab.data.tables import TaskName
from mirlab.learn.models import Answers, make_pipeline
from mirlab.learn.models import registry as models
from mirlab.learn.statistics import (
    bootstrap_interval,
    compare_shares,
    compare_targets,
    goal_of,
    primary_of,
    target_intervals,
)
from mirlab.learn.training.choice import (
    FOLDS,
    MOST_ROWS,
    SETTINGS,
    Candidate,
    Compared,
    ComparedGoal,
    compare,
    compare_goal,
)
from mirlab.learn.training.train_data import TrainingData
from mirlab.learn.training.train_plan import UNUSUAL, Offer, Plan
from mirlab.typing import Codes, Floats, Progress


@dataclass(frozen=True)
class Decision:
    """What was chosen on all rows.

    Parameters
    ----------
    plan, data : with the chosen model and columns alone
    compared : for the card, what the candidates were worth
    """

    plan: Plan
    data: TrainingData
    compared: dict[str, Any]


def pipeline_of(columns: tuple[Column, ...], plan: Plan, seed: int, task: TaskName = "class") -> Any:
    """The plan's model of a task, unfitted, for rows of these columns."""
    from sklearn.pipeline import Pipeline

    takes = models.get(plan.model).parameters(task)
    # A bundle calibrates the machine's own decisions, so its own probabilities would be work for nothing.
    own = {name: value for name, value in {"seed": seed, "probabilities": False}.items() if name in takes}
    made = make_pipeline(
        columns,
        plan.model,
        {**own, **plan.params, **({"probabilities": False} if "probabilities" in takes else {})},
        task,
    )
    return made if plan.logarithms else Pipeline(made.steps[-1:])


def candidates_of(
    offer: Offer, columns: tuple[Column, ...], plan: Plan, settled: bool, seed: int, task: TaskName = "class"
) -> list[Candidate]:
    """Every set of features with every model; with the plan's alone where the model is `settled`."""
    place = {column: i for i, column in enumerate(columns)}
    settings = [(plan.model, dict(plan.params))] if settled else SETTINGS[task]
    found = []
    for name, terms in offer.sets.items():
        mine = columns_of(expand(list(terms)))
        for model, params in settings:
            pipeline = pipeline_of(mine, replace(plan, model=model, params=params), seed, task)
            numbers = np.array([place[column] for column in mine], dtype=np.intp)
            found.append(Candidate(name, numbers, model, params, pipeline))
    return found


def decide(
    offer: Offer,
    candidates: list[Candidate],
    data: TrainingData,
    plan: Plan,
    groups: Codes,
    kind: str,
    seed: int,
    progress: Progress = None,
) -> Decision:
    """Choose on all rows, as the judged procedure did on the training rows of every fold.

    Parameters
    ----------
    groups, kind : (n,) artist of each row, and "artist"; "track" where none is known
    """
    if data.table.task != "class":
        weighed = compare_goal(data.table.values, goal_of(data.table), groups, candidates, seed, progress)
        chosen = candidates[weighed.best()]
        compared = _compared_goal(offer, candidates, weighed, chosen, groups, kind, seed)
        return _with(chosen, compared, offer, data, plan)
    codes = np.unique(data.table.labels.astype(str), return_inverse=True)[1].astype(np.intp)
    found = compare(data.table.values, codes, groups, candidates, seed, progress)
    best = candidates[found.best(codes)]
    return _with(
        best, _compared(offer, candidates, found, best, codes, groups, kind, seed), offer, data, plan
    )


def _with(
    best: Candidate, compared: dict[str, Any], offer: Offer, data: TrainingData, plan: Plan
) -> Decision:
    """The plan and the data with what was chosen."""
    columns = tuple(data.table.columns[i] for i in best.columns)
    recipe = data.recipe
    assert recipe is not None
    every = tuple(dict.fromkeys((*columns, *data.unusual.columns)))
    return Decision(
        replace(plan, model=best.model, params=best.params, features=offer.sets[best.features]),
        replace(
            data,
            table=data.table.select([str(column) for column in columns]),
            recipe=Recipe(every, recipe.spec, recipe.offset, recipe.duration),
        ),
        compared,
    )


def _compared_goal(
    offer: Offer,
    candidates: list[Candidate],
    found: ComparedGoal,
    best: Candidate,
    groups: Codes,
    kind: str,
    seed: int,
) -> dict[str, Any]:
    """For the card, as `_compared`, by the primary metric of tags or numbers."""
    goal, units = found.goal, groups[found.rows]
    truth, metric = goal.truth[found.rows], primary_of(goal.task)
    rows: list[dict[str, Any]] = []
    first: Answers | None = None
    for name, terms in offer.sets.items():
        number = found.best([i for i, c in enumerate(candidates) if c.features == name])
        one, answers = candidates[number], found.answers[number]
        if answers is None:
            continue
        said = (answers.predicted, answers.probabilities)
        given = target_intervals(goal.task, goal.names, truth, *said, units, group_kind=kind, seed=seed)
        gain = None
        if first is not None:
            before = (first.predicted, first.probabilities)
            gain = compare_targets(
                goal.task, goal.names, truth, before, said, units, group_kind=kind, seed=seed
            )
        first = answers if first is None else first
        rows.append(
            {
                "features": name,
                "terms": list(terms),
                "columns": len(one.columns),
                "model": one.model,
                "params": dict(one.params),
                "score": given.overall[metric].to_dict(),
                **({} if gain is None else {"gain": gain.difference.to_dict()}),
                "ms": cost_of([*terms, *UNUSUAL]),
                "chosen": one.features == best.features,
            }
        )
    apart = found.apart and kind == "artist"
    return {
        "metric": metric,
        "what": _what(len(candidates), len(found.rows), len(goal), apart),
        "tracks": len(found.rows),
        "sets": rows,
        "note": offer.note,
    }


def _what(candidates: int, taken: int, tracks: int, apart: bool) -> str:
    """What was compared, in words."""
    return (
        f"{candidates} pairs of features and model in {FOLDS} folds "
        + ("that kept artists apart" if apart else "of tracks")
        + (f", on {taken:,} of {tracks:,} tracks" if tracks > MOST_ROWS else "")
    )


def _compared(
    offer: Offer,
    candidates: list[Candidate],
    found: Compared,
    best: Candidate,
    codes: Codes,
    groups: Codes,
    kind: str,
    seed: int,
) -> dict[str, Any]:
    said, units = codes[found.rows], groups[found.rows]
    rows: list[dict[str, Any]] = []
    first: Floats | None = None
    for name, terms in offer.sets.items():
        number = found.best(codes, [i for i, c in enumerate(candidates) if c.features == name])
        one, answers = candidates[number], found.predicted[number]
        right = (answers == said).astype(np.float64)
        answers = np.where(answers < 0, (said + 1) % (codes.max() + 1), answers)
        accuracy = bootstrap_interval(
            said.astype(str), answers.astype(str), units, group_kind=kind, seed=seed
        )
        gain = None if first is None else compare_shares(first, right, units, kind, seed=seed)
        first = right if first is None else first
        rows.append(
            {
                "features": name,
                "terms": list(terms),
                "columns": len(one.columns),
                "model": one.model,
                "params": dict(one.params),
                "accuracy": accuracy.to_dict(),
                **({} if gain is None else {"gain": gain.difference.to_dict()}),
                "ms": cost_of([*terms, *UNUSUAL]),
                "chosen": one.features == best.features,
            }
        )
    return {
        "what": _what(len(candidates), len(said), len(codes), found.apart and kind == "artist"),
        "tracks": len(said),
        "sets": rows,
        "note": offer.note,
    }
