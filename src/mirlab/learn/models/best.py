"""The choice of the model itself as something that is tuned: the entry "best" of the registry.

Whoever tries eight models and reports the highest of their test scores reports the maximum of eight noisy
numbers, which is too high. Here the model is one more parameter: the search of `mirlab.learn.models.tuning`
goes through the candidates in inner folds of the training rows, artists together unless the protocol mixes
them, and the split's test rows judge the one that it chose, whichever that is (nested cross-validation,
Varma and Simon 2006).

Contents: best (of classes), best_of_tags, best_of_numbers, Unchosen.
"""

from __future__ import annotations

from typing import Any

from mirlab.data.tables import TaskName
from mirlab.errors import UnknownName, UsageError
from mirlab.learn.models.candidates import BY_TASK


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
    return _made("class", candidate, probabilities=probabilities, seed=seed)


def best_of_tags(candidate: str | None = None, thresholds: bool = True, seed: int = 0) -> Any:
    """The same of tags; `thresholds` as the models take it."""
    return _made("tags", candidate, thresholds=thresholds, seed=seed)


def best_of_numbers(candidate: str | None = None, seed: int = 0) -> Any:
    """The same of numbers."""
    return _made("numbers", candidate, seed=seed)


def _made(task: TaskName, candidate: str | None, **more: Any) -> Any:
    if candidate is None:
        return Unchosen()
    among = BY_TASK[task]
    if candidate not in among:
        raise UnknownName("candidate of the model best", candidate, among)
    from mirlab.learn.models import registry as models

    name, params = among[candidate]
    entry = models.get(name)
    known = entry.parameters(task)
    return entry.make(task, **params, **{key: value for key, value in more.items() if key in known})


class Unchosen:
    """Stands where a model has still to be chosen; it can't be fitted."""

    def get_params(self, deep: bool = True) -> dict[str, Any]:
        """Nothing, as scikit-learn's `clone` asks for it."""
        return {}

    def fit(self, X: Any, y: Any) -> Any:
        """Raise UsageError: only a search can choose."""
        raise UsageError(
            'the model "best" chooses among models by inner folds, so it works only where an experiment '
            'tunes it: write tune = true beside its name, as the experiment "best" does, or name a model'
        )
