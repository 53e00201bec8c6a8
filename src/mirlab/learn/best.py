"""The choice of the model itself as something that is tuned: the entry "best" of the registry.

Whoever tries eight models and reports the highest of their test scores reports the maximum of eight noisy
numbers, which is too high. Here the model is one more parameter: the search of `mirlab.learn.tuning` goes
through the candidates in inner folds of the training rows, artists together unless the protocol mixes them,
and the split's test rows judge the one that it chose, whichever that is (nested cross-validation, Varma and
Simon 2006).

Contents: NAME, CANDIDATES, SPACE, best, Unchosen, chosen_models (how often each was chosen).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import product
from typing import Any

from mirlab.errors import UnknownName, UsageError

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

SPACE = {"candidate": tuple(CANDIDATES)}


def best(candidate: str | None = None, probabilities: bool = True, seed: int = 0) -> Any:
    """The candidate of that label, unfitted; without one, an estimator that asks for the search.

    Parameters
    ----------
    candidate : a label of CANDIDATES
    probabilities, seed : for models that take them

    Raises
    ------
    UnknownName : no such candidate
    """
    if candidate is None:
        return Unchosen()
    if candidate not in CANDIDATES:
        raise UnknownName("candidate of the model best", candidate, CANDIDATES)
    from mirlab.learn import models

    name, params = CANDIDATES[candidate]
    entry = models.get(name)
    known = entry.parameters()
    more = {"probabilities": probabilities, "seed": seed}
    return entry.make(**params, **{key: value for key, value in more.items() if key in known})


class Unchosen:
    """Stands where a model has still to be chosen; it can't be fitted."""

    def get_params(self, deep: bool = True) -> dict[str, Any]:
        """Nothing, as scikit-learn's `clone` asks for it."""
        return {}

    def fit(self, X: Any, y: Any) -> Any:
        """Raise UsageError: only a search can choose."""
        raise UsageError(
            'the model "best" is a choice among models by inner folds, so it works only where an experiment '
            'tunes it: write tune = true beside its name, as the experiment "best" does, or name a model'
        )


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
