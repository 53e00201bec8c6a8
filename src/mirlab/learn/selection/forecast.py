"""How long a selection will take, told before it begins: a few sets are judged, and the rest is counted.

The number of sets that a search judges depends on what it finds. A floating search takes units away and adds
others in their place; on GTZAN's tables that made it judge 2.4 times as many sets as adding alone would, and
the forecast takes it for such a one.

With the model "best" every search is rehearsed: the same sets are counted, and a set is fitted with every
model that there is to choose from.

Contents: Forecast, foretell, forecast, Ahead, forecast_of (of one search).
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from mirlab.data.splits import SplitPlan, balanced_folds_of
from mirlab.errors import TableError
from mirlab.learn.models import NAME as BEST
from mirlab.learn.statistics import Goal
from mirlab.learn.subsets import (
    FOLDS,
    FRESH,
    JUDGE,
    Judge,
    Rows,
    Settings,
    Subset,
    Units,
    judge_for,
    kinds_of,
    rehearsal_folds,
    rounds_of,
    screen,
    searches_of,
    seen,
    tuned,
)
from mirlab.progress import told
from mirlab.typing import Codes, Progress, ProgressEvent
from mirlab.words import counted, listed

TOLD_FROM = 20.0
"""Seconds from which on a selection says beforehand how long it will take."""

SHORT = 2.0
"""Seconds of a search for which no forecast needs to be any good."""

_LONG = 240.0
_FLOATING = 2.4


@dataclass(frozen=True)
class Ahead:
    """What one search has before it.

    Parameters
    ----------
    searched : how many candidates pass the screen
    sets : how many sets it judges, about
    each : seconds that one takes on one core
    """

    searched: int
    sets: float
    each: float


@dataclass(frozen=True)
class Forecast:
    """What a selection has before it.

    Parameters
    ----------
    units : how many candidates there are
    searches : how many searches
    ahead : what each of them has before it
    workers : cores
    """

    units: int
    searches: int
    ahead: Ahead
    workers: int

    @property
    def sets(self) -> float:
        """How many sets all searches judge, about."""
        return self.searches * self.ahead.sets

    @property
    def seconds(self) -> float:
        """Until the end, about."""
        return self.sets * self.ahead.each / self.workers

    def sentences(self, settings: Settings, protocols: Sequence[str], features: int) -> str:
        """The forecast in words, and what would shorten it where it is long.

        Parameters
        ----------
        settings : what was asked
        protocols : under which
        features : how many features the columns belong to
        """
        searched = self.ahead.searched
        of = f"{searched:,}" if searched == self.units else f"{searched:,} of {self.units:,}"
        said = (
            f"Searching {of} {settings.by}s for sets of up to {min(settings.most, searched)} under "
            f"{listed(protocols)}: {counted(self.searches, 'search', 'searches')}, some "
            f"{_rounded(self.sets):,} sets with {settings.model}, about {_minutes(self.seconds)} on "
            f"{counted(self.workers, 'core')}."
        )
        if self.seconds < _LONG:
            return said
        ways = []
        fewer = max(2, min(100, searched // 4))
        if searched > 2 * fewer:
            ways.append(
                f"search fewer {settings.by}s (screen: {fewer} keeps those that say most by themselves, "
                "chosen in each search's own rows)"
            )
        if settings.by == "column" and features < searched:
            ways.append(f"choose whole features (by: feature; there are {features})")
        ways.append("look at smaller sets (most) or use fewer folds (folds: 5)")
        return f"{said} To wait less, {', '.join(ways[:-1])}{', or ' if ways[1:] else ''}{ways[-1]}."


def foretell(
    stage: str,
    plans: Sequence[SplitPlan],
    searches: int,
    units: Units,
    goal: Goal,
    settings: Settings,
    workers: int,
    progress: Progress,
) -> Forecast | None:
    """The forecast, told before the searches begin where they take long: the `note` of an event.

    Parameters
    ----------
    stage : of the event
    plans, searches, units, goal, settings, workers : as of `forecast`
    progress : told
    """
    before = forecast(plans, searches, units, goal, settings, workers)
    if before is not None and before.seconds >= TOLD_FROM:
        belonging = len({column.feature for column in units.columns})
        note = before.sentences(settings, [plan.name for plan in plans], belonging)
        told(progress)(ProgressEvent(stage, 0, unit="sizes", note=note))
    return before


def forecast(
    plans: Sequence[SplitPlan],
    searches: int,
    units: Units,
    goal: Goal,
    settings: Settings,
    workers: int,
) -> Forecast | None:
    """What a selection has before it; None where it can't be begun, as it will say itself.

    Parameters
    ----------
    plans : the protocols' splits
    searches : how many there will be
    units, goal : the candidates, and what is to be learnt
    settings : how to select
    workers : cores
    """
    plan = plans[0]
    rows = plan.splits[0].train
    ahead = forecast_of(seen(units, rows), goal.among(rows), plan.inner[rows], settings)
    return None if ahead is None else Forecast(len(units), searches, ahead, workers)


def forecast_of(units: Units, goal: Goal, groups: Codes, settings: Settings) -> Ahead | None:
    """Judge a few sets as one search will; None where it can't be begun.

    Parameters
    ----------
    units, goal, groups, settings : as of `search`
    """
    if np.unique(groups).size < settings.inner:
        return None
    rng = np.random.default_rng(settings.seed)
    try:
        if settings.model == BEST:
            return _rehearsed(units, goal, groups, settings, rng)
        fold = balanced_folds_of(goal.task, goal.truth, groups, settings.inner, rng)
        candidates = screen(units, goal, settings.screen)
        judge = judge_for(settings.model, settings.params, Rows(units, goal, fold, settings.seed), 1)
        most = min(settings.most, len(candidates))
        sets = sets_judged(settings.method, len(candidates), most) + FRESH * most
        each = _each(judge, candidates, most, sets, rng)
    except TableError:
        return None
    return Ahead(len(candidates), float(sets), each)


def _rehearsed(
    units: Units, goal: Goal, groups: Codes, settings: Settings, rng: np.random.Generator
) -> Ahead:
    """Judge a few sets as the rehearsals of one search will, and fit one with every model."""
    fold = balanced_folds_of(goal.task, goal.truth, groups, settings.inner, rng)
    split = rehearsal_folds(goal.truth, groups, settings, "forecast")[0]
    sets = 0
    candidates: Subset = ()
    for pool, times in searches_of(units):
        passing = _passing(units, pool, goal, settings)
        candidates = max(candidates, passing, key=len)
        sets += times * sets_judged(settings.method, len(passing), min(settings.most, len(passing)))
    most = min(settings.most, len(candidates))
    judge = judge_for(*JUDGE, Rows(units, goal, fold, settings.seed), 1, quick=True)
    seconds = sets * _each(judge, candidates, most, sets, rng)
    some = units.positions(tuple(sorted(candidates[: max(1, most // 2)])))
    began = time.perf_counter()
    tuned(units.values[:, some], goal.truth, [split], settings.seed, 1)
    once = time.perf_counter() - began
    # Every kind as a whole is fitted as well, and the time of a fit grows with the columns.
    wholes = sum(units.positions(kind).size / some.size for kind in kinds_of(units).values())
    seconds += once * (rounds_of(most) + FOLDS * wholes)
    return Ahead(len(candidates), float(sets), seconds / sets)


def _passing(units: Units, pool: Subset, goal: Goal, settings: Settings) -> Subset:
    """The units of a pool that pass the screen among themselves."""
    mine = replace(units, units=tuple(units.units[unit] for unit in pool))
    return tuple(pool[unit] for unit in screen(mine, goal, settings.screen))


def _each(judge: Judge, candidates: Sequence[int], most: int, sets: int, rng: np.random.Generator) -> float:
    """Seconds that a set takes, the mean over a small, a middling and a large one."""

    def asked(size: int, count: int) -> float:
        drawn = [rng.choice(len(candidates), size, replace=False).tolist() for _ in range(count)]
        began = time.perf_counter()
        judge([tuple(sorted(candidates[i] for i in some)) for some in drawn])
        return (time.perf_counter() - began) / count

    # The first one imports and compiles.
    if asked(1, 1) < SHORT and (once := asked(1, 1)) * sets < SHORT:
        return once
    found = []
    for size in sorted({1, max(1, most // 2), most}):
        once = asked(size, 1)
        # Judges that take many sets at once are timed with as many as a search gives them.
        count = int(min(len(candidates), SHORT / 10 / max(once, 1e-6)))
        found.append(asked(size, count) if count > 1 else once)
    return float(np.mean(found))


def sets_judged(method: str, candidates: int, most: int) -> int:
    """How many sets a search judges, about; exactly, but for a floating one."""
    from math import comb

    if method == "floating":
        adding = sum(candidates - size for size in range(most))
        return round(adding * (1.0 if most <= 2 else _FLOATING))
    if method == "backward":
        return candidates * (candidates + 1) // 2
    if method == "exhaustive":
        return sum(comb(candidates, size) for size in range(1, most + 1))
    return most


def _rounded(count: float) -> int:
    """Two digits of a number that is not known better."""
    return int(float(f"{count:.1e}"))


def _minutes(seconds: float) -> str:
    if seconds < 90:
        return f"{10 * max(1, round(seconds / 10))} seconds"
    if seconds < 5400:
        return f"{round(seconds / 60)} minutes"
    return f"{seconds / 3600:.1f} hours"
