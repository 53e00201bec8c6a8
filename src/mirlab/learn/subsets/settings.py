"""What a selection is asked for.

Contents: Settings, check, shares_in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from mirlab.data.tables import FeatureTable, TaskName
from mirlab.errors import UnknownName, UsageError
from mirlab.learn.models import candidates, usual_model
from mirlab.learn.models import registry as models
from mirlab.learn.statistics import Measure, primary_of
from mirlab.learn.subsets.screen import LEVEL, check_screen
from mirlab.learn.subsets.searches import METHODS
from mirlab.learn.subsets.units import BY
from mirlab.words import quoted

COSTS = ("count", "milliseconds")
"""What makes a set small: the number of its units, or the time that they take for a track of 30 s."""

MOST = 25


@dataclass(frozen=True)
class Settings:
    """How to select.

    Parameters
    ----------
    model, params : of the registry of models; what subsets are judged by, and what the answer is about.
        "best" chooses the model, the kind of columns and the size by a rehearsal (`rehearsal`)
    method : a name of `searches.METHODS`
    by : "column" or "feature"
    cost : "count" or "milliseconds"
    target : accuracy that the smallest set is wanted for (of tags macro average precision, of numbers R2);
        None wants the best set
    most : size of the largest set looked at, in units
    inner : folds within the rows that a search may see
    screen : level of the screen before a search, 1 for none; a whole number above 1 is how many units to keep
    level : confidence level of intervals
    seed : of folds, models and intervals
    """

    model: str = "svm"
    params: Mapping[str, Any] = field(default_factory=dict)
    method: str = "floating"
    by: str = "column"
    cost: str = "count"
    target: float | None = None
    most: int = MOST
    inner: int = 3
    screen: float = LEVEL
    level: float = 0.95
    seed: int = 0

    def to_dict(self) -> dict[str, Any]:
        """The settings as JSON can hold them."""
        return {**asdict(self), "params": dict(self.params)}


def check(settings: Settings, shares: Mapping[str, float], task: TaskName | None = "class") -> None:
    """Refuse settings that can't be meant, before anything is trained.

    Parameters
    ----------
    settings : what was asked
    shares : share of the rows in each class, or with each tag; what knowing nothing gives follows from them
    task : what is to be learnt; None where the data have not been read yet

    Raises
    ------
    UnknownName : a model, a parameter, a method ... that there is not
    UsageError : a target at or below chance or above 1, sizes and folds that are too few, a model that takes
        no table
    """
    if settings.method not in METHODS:
        raise UnknownName("method of selection", settings.method, METHODS)
    if settings.by not in BY:
        raise UnknownName("way to select", settings.by, BY)
    if settings.cost not in COSTS:
        raise UnknownName("cost", settings.cost, COSTS)
    entry = models.get(settings.model)
    if settings.model == candidates.NAME and settings.params:
        raise UsageError(
            f'params: "{settings.model}" chooses the model with its parameters: leave them out, or name a '
            "model, such as svm"
        )
    if settings.model == candidates.NAME and task not in (None, "class"):
        raise UsageError(
            f'model: "{settings.model}" rehearses with models of classes, and this is about {task}: name a '
            f"model, such as {usual_model(task)}, or leave it out"
        )
    if task is not None:
        entry.make(task, **settings.params)
    if entry.frames:
        raise UsageError(
            f'model: "{settings.model}" takes frames, so it has no columns to select from: choose a '
            "model that takes a table, such as svm"
        )
    for name, value, least in (
        ("most", settings.most, 1),
        ("inner", settings.inner, 2),
        ("seed", settings.seed, 0),
    ):
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            raise UsageError(f"{name}: expected a whole number of at least {least}, got {quoted(value)}")
    check_screen(settings.screen)
    if settings.target is None or task is None:
        return
    if task != "class":
        _check_target(settings.target, shares, task)
        return
    chance = max(shares.values())
    if not 0 < settings.target <= 1:
        raise UsageError(
            "target: expected a share of the tracks up to 1, such as 0.8 for 80 %, got "
            f"{quoted(settings.target)}"
        )
    if settings.target <= chance:
        largest = max(shares, key=lambda name: shares[name])
        raise UsageError(
            f"target: {settings.target:g} is reached without any feature: always predicting "
            f'"{largest}" is right on {100 * chance:.1f} % of the tracks; choose a higher target'
        )


def shares_in(table: FeatureTable) -> dict[str, float]:
    """The share of a table's rows in each class or with each tag (of numbers, where each is known)."""
    counts = table.classes if table.targets is None else table.targets.counts
    return {name: count / len(table) for name, count in counts.items()} or {"": 1.0}


def _check_target(target: float, shares: Mapping[str, float], task: TaskName) -> None:
    """Refuse a macro average precision or an R2 that can't be meant, or that knowing nothing reaches."""
    label = Measure(primary_of(task)).label
    if not 0 < target <= 1:
        raise UsageError(
            f"target: expected a number above 0 and up to 1, such as 0.3, for {label}, got {quoted(target)}"
        )
    chance = sum(shares.values()) / len(shares) if task == "tags" else 0.0
    if target <= chance:
        raise UsageError(
            f"target: {target:g} in {label} is reached without any feature: always answering with the "
            f"tags' shares gives {chance:.3f}; choose a higher target"
        )
