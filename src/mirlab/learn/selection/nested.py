"""Selection under one protocol: a search in every outer split's training rows, and one over all rows.

The path: plan -> for each split a search on its training rows -> the model on the sets of every size,
trained on the training rows and asked about the test rows -> the honest curve. One more search over all rows
gives the recipe; its sets judged by the same splits give the optimistic curve. Where there is one split only,
as in a published partition, the recipe is what its training rows chose, so that its accuracy is known.

Contents: Selected, Whole, select_under.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.registry import Column
from mirlab.data.splits import SplitPlan
from mirlab.learn.models import NAME as BEST
from mirlab.learn.selection.crew import Crew
from mirlab.learn.selection.curve import Point, accuracy, probability_of, stability
from mirlab.learn.selection.outer import Said, judge
from mirlab.learn.selection.side_by_side import side_by_side
from mirlab.learn.statistics import Goal, Interval
from mirlab.learn.subsets import (
    Result,
    Settings,
    Subset,
    Units,
    choose,
    kinds_of,
    rehearsal_folds,
    search,
    seen,
    tuned,
)
from mirlab.progress import staged, told
from mirlab.typing import Codes, Progress, ProgressEvent


@dataclass(frozen=True)
class Whole:
    """All columns of one kind together, by the model that the training rows chose for them.

    Parameters
    ----------
    kind : "hand-crafted", "learned" or "all"
    columns : how many
    accuracy : on the splits' test rows
    probability : that it reaches the target; None without one
    models : of each split, with their parameters
    """

    kind: str
    columns: int
    accuracy: Interval
    probability: float | None
    models: tuple[tuple[str, Mapping[str, Any]], ...]


@dataclass(frozen=True, eq=False)
class Selected:
    """What selection found under one protocol.

    Parameters
    ----------
    plan : the outer splits
    points : a point for each size, from 1
    searches : of each outer split, in the plan's order
    final : the search over all rows
    nested : accuracy where every split's search also chose the size, by its own scores
    nested_probability : that sets chosen so reach the target; None without one
    smallest : the point that answers the target: the smallest (cheapest) whose honest accuracy reaches it
    wholes : every kind of columns without a choice among them; empty unless the model was chosen, too
    size : of the recipe
    stable : agreement of the outer searches' sets of the recipe's size
    shares : for each unit the share of the outer searches with it in their set of the recipe's size
    columns : of the recipe, in the order of the table
    seconds : that it took, without what was known from an interrupted run
    """

    plan: SplitPlan
    points: tuple[Point, ...]
    searches: tuple[Result, ...]
    final: Result
    nested: Interval
    nested_probability: float | None
    smallest: Point | None
    wholes: tuple[Whole, ...]
    size: int
    stable: float
    shares: NDArray[np.float64]
    columns: tuple[Column, ...]
    seconds: float

    @property
    def subset(self) -> Subset:
        """The recipe's units."""
        return self.recipe.at(self.size).subset

    @property
    def recipe(self) -> Result:
        """The search that gave the recipe."""
        return self.searches[0] if len(self.searches) == 1 else self.final

    @property
    def expected(self) -> Point:
        """The point of the recipe's size."""
        return self.points[self.size - 1]


def select_under(
    plan: SplitPlan,
    units: Units,
    goal: Goal,
    settings: Settings,
    *,
    milliseconds: Callable[[Subset], float] | None,
    about: Mapping[str, Any],
    kept: Path | None,
    workers: int,
    crew: Crew | None = None,
    progress: Progress = None,
) -> Selected:
    """Select under one protocol.

    Parameters
    ----------
    plan : outer splits of the rows
    units : the candidates, with the values of all rows
    goal : what is to be learnt of each row
    settings : how to select
    milliseconds : time of a subset's columns; None where it isn't known
    about : what the scores are of, for the journals
    kept : folder of the journals; None keeps nothing
    workers : threads
    crew : processes that judge in the place of threads
    progress : told as the search goes on
    """
    started = time.monotonic()
    cost = milliseconds if settings.cost == "milliseconds" else None
    used = np.unique(np.concatenate([np.concatenate([s.train, s.test]) for s in plan.splits]))
    # The search of all rows is the longest, and so the first.
    jobs = [(f"{plan.name}, all rows", used)]
    jobs += [(f"{plan.name}, {split.name}", split.train) for split in plan.splits]
    most, tell = min(settings.most, len(units)), told(progress)
    reached = [0] * len(jobs)

    def come(number: int, size: int) -> None:
        reached[number] = min(size, most)
        tell(ProgressEvent(f"searching, {plan.name}", sum(reached), len(jobs) * most, unit="sizes"))

    def searched(number: int, step: Callable[[int], None]) -> Result:
        name, rows = jobs[number]
        mine, own_rows = goal.among(rows), seen(units, rows)
        if settings.model == BEST:
            about_rows = (own_rows, mine.truth, plan.inner[rows], settings, name)
            result = choose(*about_rows, cost=cost, workers=workers, step=step)
        else:
            result = search(
                own_rows,
                mine,
                plan.inner[rows],
                settings,
                name,
                cost=cost,
                workers=workers,
                crew=crew,
                journal=None if kept is None else kept / f"{_digest(about, name, rows)}.jsonl",
                about=about,
                step=step,
            )
        step(most)
        return result

    final, *searches = side_by_side(searched, len(jobs), crew, come)
    sizes = range(1, max(max(r.best) for r in (*searches, final)) + 1)
    own = [[r.at(size).subset for size in sizes] for r in searches]
    fixed = [[final.at(size).subset for size in sizes]] * len(searches)
    fitting = staged(progress, f"fitting, {plan.name}")
    whole = (plan, units, goal)
    made, last = [(r.model, r.params) for r in searches], [(final.model, final.params)] * len(searches)
    if made == last:
        wanted = [list(dict.fromkeys([*a, *b])) for a, b in zip(own, fixed, strict=True)]
        right = seen_right = judge(*whole, made, wanted, settings.seed, workers, fitting)
    else:
        right = judge(*whole, made, own, settings.seed, workers, fitting)
        seen_right = judge(*whole, last, fixed, settings.seed, workers, fitting)
    honest = {s: [right[i][own[i][s - 1]] for i in range(len(searches))] for s in sizes}
    optimistic = {s: [seen_right[i][fixed[i][s - 1]] for i in range(len(searches))] for s in sizes}
    points = tuple(
        _point(size, plan, units, goal, settings, searches, honest[size], optimistic[size], milliseconds)
        for size in sizes
    )
    chosen = [honest[result.answer][i] for i, result in enumerate(searches)]
    smallest = _smallest(points, settings)
    recipe = searches[0] if len(searches) == 1 else final
    # Test rows may not choose the size of a recipe that training rows chose as a whole.
    by_itself = len(searches) == 1 or settings.model == BEST
    size = min(recipe.answer if smallest is None or by_itself else smallest.size, max(recipe.best))
    member = np.zeros((len(searches), len(units)), dtype=bool)
    for i, result in enumerate(searches):
        member[i, list(result.at(size).subset)] = True
    target = settings.target
    return Selected(
        plan=plan,
        points=points,
        searches=tuple(searches),
        final=final,
        nested=accuracy(chosen, plan, settings.level, settings.seed, goal),
        nested_probability=None
        if target is None
        else probability_of(target, chosen, plan, goal, settings.seed),
        smallest=smallest,
        wholes=_wholes(*whole, settings, workers) if settings.model == BEST else (),
        size=size,
        stable=stability(member),
        shares=member.mean(axis=0),
        columns=units.columns_of(recipe.at(size).subset),
        seconds=time.monotonic() - started,
    )


def _wholes(plan: SplitPlan, units: Units, goal: Goal, settings: Settings, workers: int) -> tuple[Whole, ...]:
    """Every kind of columns as a whole, its model chosen in folds of each split's training rows."""
    kinds = kinds_of(units)
    found = []
    for kind, members in kinds.items():
        values, made = units.values[:, units.positions(members)], []
        for split in plan.splits:
            present = goal.among(split.train).truth
            name = f"{plan.name}, {split.name}"
            folds = rehearsal_folds(present, plan.inner[split.train], settings, name)
            made.append(tuned(values[split.train], present, folds, settings.seed, workers))
        wanted = [[members]] * len(made)
        right = judge(plan, units, goal, made, wanted, settings.seed, workers)
        answers = [of_split[members] for of_split in right]
        target = settings.target
        found.append(
            Whole(
                kind,
                values.shape[1],
                accuracy(answers, plan, settings.level, settings.seed),
                None if target is None else probability_of(target, answers, plan),
                tuple(made),
            )
        )
    return tuple(found)


def _smallest(points: Sequence[Point], settings: Settings) -> Point | None:
    if settings.target is None:
        return None
    reached = [point for point in points if point.honest.mean >= settings.target]
    if not reached:
        return None
    if settings.cost == "milliseconds" and all(point.milliseconds is not None for point in reached):
        return min(reached, key=lambda point: (point.milliseconds or 0.0, point.size))
    return reached[0]


def _point(
    size: int,
    plan: SplitPlan,
    units: Units,
    goal: Goal,
    settings: Settings,
    searches: Sequence[Result],
    honest: Sequence[Said],
    optimistic: Sequence[Said],
    milliseconds: Callable[[Subset], float] | None,
) -> Point:
    subsets = [result.at(size).subset for result in searches]
    return Point(
        size=size,
        columns=float(np.mean([units.positions(subset).size for subset in subsets])),
        milliseconds=None if milliseconds is None else float(np.mean([milliseconds(s) for s in subsets])),
        honest=accuracy(honest, plan, settings.level, settings.seed, goal),
        optimistic=accuracy(optimistic, plan, settings.level, settings.seed, goal),
        probability=None
        if settings.target is None
        else probability_of(settings.target, honest, plan, goal, settings.seed),
    )


def _digest(about: Mapping[str, Any], name: str, rows: Codes) -> str:
    text = json.dumps({**about, "search": name}, sort_keys=True).encode() + rows.tobytes()
    return hashlib.sha256(text).hexdigest()[:32]
