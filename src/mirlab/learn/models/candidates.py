"""What the model "best" chooses among: models of the registry with their parameters, the most plausible
first.

Contents: NAME, BY_TASK, CANDIDATES, MODELS, SPACE, SPACES, models_of, space_of, chosen_models (how often each
was chosen).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import product
from typing import Any

from mirlab.data.tables import TaskName

NAME = "best"
"""Of the entry in the registry, and of its rows in results where they have no label of their own."""


Candidates = dict[str, tuple[str, dict[str, Any]]]

_Grids = tuple[tuple[str, dict[str, tuple[Any, ...]]], ...]

_GRIDS: Mapping[TaskName, _Grids] = {
    "class": (
        ("svm", {"C": (10.0, 1.0, 3.0, 30.0), "gamma": ("scale", 0.01, 0.03)}),
        ("logreg", {"C": (1.0, 0.01, 0.1, 10.0)}),
        ("lda", {"shrinkage": ("auto", 0.1, 0.5)}),
        ("knn", {"neighbours": (5, 1, 9, 15)}),
        ("forest", {"trees": (200,), "max_features": ("sqrt", 0.3)}),
        ("gboost", {"max_leaf_nodes": (8,)}),
        ("dense", {"epochs": (20, 40, 80)}),
        ("dense-wide", {"epochs": (20, 40)}),
    ),
    "tags": (
        ("logreg", {"C": (0.01, 0.001, 0.1, 1.0)}),
        ("svm", {"C": (1.0, 3.0), "gamma": ("scale/3", "scale")}),
        ("knn", {"neighbours": (15, 25)}),
        ("forest", {"trees": (200,), "max_features": ("sqrt", 0.3)}),
        ("dense", {"epochs": (20, 40)}),
    ),
    "numbers": (
        ("ridge", {"alpha": ("scale", "scale/10", "scale/3", "scale/30", "scale/1000")}),
        ("svm", {"C": (3.0, 1.0), "gamma": ("scale/10", "scale/3", "scale")}),
        ("knn", {"neighbours": (15, 25)}),
        ("forest", {"trees": (200,)}),
        ("dense", {"epochs": (20, 40)}),
    ),
}


def _labelled(grids: _Grids) -> Candidates:
    return {
        f"{model}({', '.join(f'{name}={value}' for name, value in zip(grid, values, strict=True))})": (
            model,
            dict(zip(grid, values, strict=True)),
        )
        for model, grid in grids
        for values in product(*grid.values())
    }


BY_TASK: Mapping[TaskName, Candidates] = {task: _labelled(grids) for task, grids in _GRIDS.items()}
"""What is chosen among, by task and label, the most plausible first: models of the registry with parameters.

Values are those of the registry's spaces, fewer (and fewer trees) where they take long."""

CANDIDATES = BY_TASK["class"]
"""Those of classes."""


def models_of(task: TaskName = "class") -> tuple[str, ...]:
    """The models that are chosen among."""
    return tuple(model for model, _ in _GRIDS[task])


def space_of(models: Iterable[str], task: TaskName = "class") -> dict[str, tuple[str, ...]]:
    """The candidates of these models alone, as a search space."""
    kept = set(models)
    return {"candidate": tuple(label for label, (model, _) in BY_TASK[task].items() if model in kept)}


MODELS = models_of()
"""The models that are chosen among where classes are learnt."""

SPACE = space_of(MODELS)

SPACES: Mapping[TaskName, Mapping[str, tuple[str, ...]]] = {
    task: space_of(models_of(task), task) for task in BY_TASK if task != "class"
}


def chosen_models(tuned: Iterable[Mapping[str, Any]], feature_set: str) -> dict[str, int]:
    """How many splits, of all protocols together, chose each model for a feature set; most often first.

    Parameters
    ----------
    tuned : the entry "tuned" of run.json
    feature_set : whose splits count
    """
    times = Counter[str]()
    known = {label: made for task in BY_TASK.values() for label, made in task.items()}
    for row in tuned:
        if row["model"] == NAME and row["feature_set"] == feature_set:
            label = str(row["chosen"]).removeprefix("candidate = ")
            times[known[label][0] if label in known else label] += int(row["splits"])
    return dict(times.most_common())
