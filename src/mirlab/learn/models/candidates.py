"""What the model "best" chooses among: models of the registry with their parameters, the most plausible
first.

Contents: NAME, CANDIDATES, MODELS, SPACE, space_of, chosen_models (how often each was chosen).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import product
from typing import Any

NAME = "best"
"""Of the entry in the registry, and of its rows in results where they have no label of their own."""


_GRIDS: tuple[tuple[str, dict[str, tuple[Any, ...]]], ...] = (
    ("svm", {"C": (10.0, 1.0, 3.0, 30.0), "gamma": ("scale", 0.01, 0.03)}),
    ("logreg", {"C": (1.0, 0.01, 0.1, 10.0)}),
    ("lda", {"shrinkage": ("auto", 0.1, 0.5)}),
    ("knn", {"neighbours": (5, 1, 9, 15)}),
    ("forest", {"trees": (200,), "max_features": ("sqrt", 0.3)}),
    ("gboost", {"max_leaf_nodes": (8,)}),
    ("dense", {"epochs": (20, 40, 80)}),
    ("dense-wide", {"epochs": (20, 40)}),
)


CANDIDATES: dict[str, tuple[str, dict[str, Any]]] = {
    f"{model}({', '.join(f'{name}={value}' for name, value in zip(grid, values, strict=True))})": (
        model,
        dict(zip(grid, values, strict=True)),
    )
    for model, grid in _GRIDS
    for values in product(*grid.values())
}
"""What is chosen among, by label, the most plausible first: models of the registry with their parameters.

Values are those of the registry's spaces, fewer (and fewer trees) where they take long."""


MODELS = tuple(model for model, _ in _GRIDS)
"""The models that are chosen among."""


def space_of(models: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The candidates of these models alone, as a search space."""
    kept = set(models)
    return {"candidate": tuple(label for label, (model, _) in CANDIDATES.items() if model in kept)}


SPACE = {"candidate": tuple(CANDIDATES)}


def chosen_models(tuned: Iterable[Mapping[str, Any]], feature_set: str) -> dict[str, int]:
    """How many splits, of all protocols together, chose each model for a feature set; most often first.

    Parameters
    ----------
    tuned : the entry "tuned" of run.json
    feature_set : whose splits count
    """
    times = Counter[str]()
    for row in tuned:
        if row["model"] == NAME and row["feature_set"] == feature_set:
            label = str(row["chosen"]).removeprefix("candidate = ")
            times[CANDIDATES[label][0] if label in CANDIDATES else label] += int(row["splits"])
    return dict(times.most_common())
