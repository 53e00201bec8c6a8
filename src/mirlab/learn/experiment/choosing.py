"""Feature sets whose columns are chosen: one search in the training rows of every split.

Contents: Chosen, foretell_choice, choose_columns, chosen_rows (what run.json says of them).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.tables import FeatureTable
from mirlab.learn.config import ExperimentConfig, FeatureSet, ModelSection
from mirlab.learn.experiment.setting import Place
from mirlab.learn.models import NAME as BEST
from mirlab.learn.selection import foretell
from mirlab.learn.statistics import Goal
from mirlab.learn.subsets import Settings, Units, check, choose, search, seen, shares_in, units_of
from mirlab.typing import Progress


@dataclass(frozen=True, eq=False)
class Chosen:
    """What the search in one split's training rows chose.

    Parameters
    ----------
    values : (n, d) the chosen columns of all rows
    model, params : what takes them
    columns : their names
    kind : the kind of columns that the search was kept to
    expected : their accuracy by the training rows alone (of tags macro average precision, of numbers R2)
    """

    values: NDArray[np.float64]
    model: str
    params: Mapping[str, Any]
    columns: tuple[str, ...]
    kind: str
    expected: float


def foretell_choice(
    feature_set: FeatureSet,
    section: ModelSection,
    table: FeatureTable,
    goal: Goal,
    places: Sequence[Place],
    config: ExperimentConfig,
    workers: int,
    progress: Progress,
) -> None:
    """Say before the searches of all splits how long they will take, as `mirlab.select` does.

    Parameters
    ----------
    feature_set, section, table, goal, config, workers : as of `choose_columns`
    places : the splits
    progress : told, where it is long
    """
    settings = _settings(feature_set, section, config)
    check(settings, shares_in(table), table.task)
    plans = list({place.plan.name: place.plan for place in places}.values())
    units = _units(feature_set, table, settings.by)
    stage = f"choosing {feature_set.name}"
    foretell(stage, plans, len(places), units, goal, settings, workers, progress)


def choose_columns(
    feature_set: FeatureSet,
    section: ModelSection,
    table: FeatureTable,
    goal: Goal,
    place: Place,
    config: ExperimentConfig,
    workers: int,
) -> Chosen:
    """Search one split's training rows for the smallest set that reaches the target.

    Parameters
    ----------
    feature_set, section : the columns to choose from, with how, and the model that it is for
    table, goal : all rows, and what is to be learnt of each
    place : the split, with what its protocol keeps together
    config : the experiment, for its seed and goal
    workers : threads

    Raises
    ------
    UsageError, TableError : a search that can't be meant, or rows that are too few for it
    """
    settings = _settings(feature_set, section, config)
    check(settings, shares_in(table), table.task)
    units = _units(feature_set, table, settings.by)
    train = place.split.train
    mine, own, inner = seen(units, train), goal.among(train), place.plan.inner[train]
    name = f"{place.plan.name}, {place.split.name}"
    if section.name == BEST:
        found = choose(mine, own.truth, inner, settings, name, workers=workers)
    else:
        found = search(mine, own, inner, settings, name, workers=workers)
    subset = found.at(found.answer).subset
    return Chosen(
        values=units.values[:, units.positions(subset)],
        model=found.model,
        params=found.params,
        columns=tuple(str(column) for column in units.columns_of(subset)),
        kind=found.kind,
        expected=found.sizes[found.answer].accuracy,
    )


def _settings(feature_set: FeatureSet, section: ModelSection, config: ExperimentConfig) -> Settings:
    asked = feature_set.select
    assert asked is not None
    target = config.goal if asked.target is None else asked.target
    return Settings(
        model=section.name,
        params={} if section.name == BEST else _params(section),
        method=asked.method,
        by=asked.by,
        target=target,
        most=asked.most,
        inner=asked.inner,
        screen=asked.screen,
        seed=config.seed,
    )


def _units(feature_set: FeatureSet, table: FeatureTable, by: str) -> Units:
    units = units_of(table.select(feature_set.terms), by)
    return replace(units, notes=())


def _params(section: ModelSection) -> dict[str, Any]:
    if not section.net:
        return dict(section.params)
    given: dict[str, Any] = {
        "epochs": section.epochs[-1],
        "batch_size": section.batch_size,
        "learning_rate": section.learning_rate,
    }
    return {**given, **({} if section.hidden is None else {"hidden": tuple(section.hidden)})}


def chosen_rows(
    feature_set: str, model: str, places: Sequence[Place], chosen: Sequence[Chosen]
) -> list[dict[str, Any]]:
    """A row for each split: what was chosen there, as JSON can hold it."""
    return [
        {
            "protocol": place.plan.name,
            "feature_set": feature_set,
            "model": model,
            "split": place.split.name,
            "train": int(place.split.train.size),
            "test": int(place.split.test.size),
            "kind": each.kind,
            "chosen_model": each.model,
            "params": dict(each.params),
            "columns": list(each.columns),
            "expected": each.expected,
        }
        for place, each in zip(places, chosen, strict=True)
    ]
