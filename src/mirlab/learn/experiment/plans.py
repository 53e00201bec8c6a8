"""The splits of an experiment: one plan for each protocol, made before anything is fitted.

Splits are shared by all feature sets and models, but under a protocol that gives each feature set its own.

Contents: make_plans.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mirlab.data.splits import SplitPlan, default_protocol, make_splits, protocol_of
from mirlab.data.tables import FeatureTable
from mirlab.errors import TableError, UsageError
from mirlab.learn.config import ExperimentConfig


def make_plans(
    config: ExperimentConfig, table: FeatureTable, sets: Sequence[str]
) -> tuple[list[SplitPlan], list[str]]:
    """Split the rows by each protocol of the experiment.

    Parameters
    ----------
    config : names the protocols, or leaves the choice to the data
    table : labelled rows
    sets : names of the feature sets

    Returns
    -------
    the plans in the order of the protocols, and notes for the report

    Raises
    ------
    UsageError, TableError : a protocol that these data can't be split by, with what to use in its place
    """
    notes = []
    names = config.protocols
    if names is None:
        names = [default_protocol(table)]
        why = "no artists are known" if protocol_of(names[0]).mixes_artists else "the artists are known"
        notes.append(f"No protocol was chosen, so {names[0]} was used because {why}.")
    plans: list[SplitPlan] = []
    for name in names:
        plan = _plan_or(name, config, table, sets, notes)
        if plan is not None and plan.name not in (made.name for made in plans):
            plans.append(plan)
    if not plans:
        raise TableError(f"none of the experiment's protocols can split these data: {' '.join(notes)}")
    return plans, notes


def _plan_or(
    name: str, config: ExperimentConfig, table: FeatureTable, sets: Sequence[str], notes: list[str]
) -> SplitPlan | None:
    """The plan of a protocol, or of the one that the experiment names for data that can't give it."""
    try:
        return _plan(name, config, table, sets)
    except (TableError, UsageError) as error:
        if name not in config.otherwise:
            raise
        instead, why = config.otherwise[name], str(error).rstrip(".")
        if instead:
            notes.append(f"{instead} was run instead of {name}, which this data does not support: {why}.")
            return _plan_or(
                instead, config.model_copy(update={"otherwise": {instead: ""}}), table, sets, notes
            )
        notes.append(f"{name} was left out because this data does not support it: {why}.")
        return None


def _plan(name: str, config: ExperimentConfig, table: FeatureTable, sets: Sequence[str]) -> SplitPlan:
    options = {
        "n_splits": config.folds,
        "n_repeats": config.repeats,
        "test_size": config.test_size,
        "column": config.split_column,
    }
    takes = protocol_of(name).options
    asked: dict[str, Any] = {key: value for key, value in options.items() if key in takes}
    return make_splits(table, name, seed=config.seed, sets=sets, **asked)
