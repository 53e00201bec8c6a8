"""Choose a model's parameters by cross-validation within the training rows.

The search knows nothing of the test rows: it is given the training rows alone, splits them into folds that
keep the given groups (artists, unless the outer splits mix them) together and the classes balanced, and takes
the parameters with the highest mean score over these folds: accuracy, or the primary metric of the task. The
first candidate is what the registry finds most plausible, and of equal candidates the earlier one wins.
Candidates that the rows are too few for are passed over.

Contents: candidates_of, search.

References
----------
Varma, S. and Simon, R. (2006). Bias in error estimation when using cross-validation for model selection.
    BMC Bioinformatics 7, 91. (why the search has to be nested)
Bergstra, J. and Bengio, Y. (2012). Random search for hyper-parameter optimization. Journal of Machine
    Learning Research 13, 281-305.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import Split, balanced_folds_of
from mirlab.data.tables import TaskName
from mirlab.errors import TableError
from mirlab.learn.models.entry import ModelEntry
from mirlab.learn.statistics import Goal

FOLDS = 3


def candidates_of(
    entry: ModelEntry,
    most: int,
    fixed: Mapping[str, Any],
    rng: np.random.Generator,
    task: TaskName = "class",
) -> list[dict[str, Any]]:
    """Combinations of the values that the registry names for a model.

    All of them in the order of the registry where there are at most `most`; else the first and a random
    sample of the others, in that order.

    Parameters
    ----------
    entry : the model, with its space
    most : at least 1
    fixed : parameters that are given and not searched
    rng : draws the sample
    task : what the model is to learn
    """
    from sklearn.model_selection import ParameterGrid

    space = {name: list(values) for name, values in entry.space_of(task).items() if name not in fixed}
    grid = ParameterGrid(space)
    first = {name: values[0] for name, values in space.items()}
    others = [params for params in grid if params != first]
    if len(others) >= most:
        picked = np.sort(rng.choice(len(others), size=most - 1, replace=False))
        others = [others[i] for i in picked]
    return [first, *others]


def search(
    score: Callable[[Mapping[str, Any], Split], float],
    entry: ModelEntry,
    goal: Goal,
    groups: NDArray[np.intp],
    *,
    candidates: int,
    fixed: Mapping[str, Any],
    seed: int,
) -> dict[str, Any]:
    """Find the best parameters for these rows.

    Parameters
    ----------
    score : primary metric of parameters on a split of the training rows, counted from 0; TableError where the
        model can't be fitted so
    entry : the model, with the values worth trying
    goal : what is to be learnt of the training rows, and of no others
    groups : (n,) rows of one group stay in one fold
    candidates : combinations tried at most
    fixed : parameters that are given
    seed : of the folds and of the sample of candidates

    Returns
    -------
    the values of the parameters that were searched

    Raises
    ------
    TableError : fewer than two groups; rows that no candidate can be fitted on
    """
    n_groups = np.unique(groups).size
    if n_groups < 2:
        raise TableError(
            f"{entry.name} can't be tuned on these training rows: they are all by one artist, and the "
            "search needs at least two artists; remove tune"
        )
    rng = np.random.default_rng(seed)
    folds = min(FOLDS, n_groups)
    truth = np.unique(goal.truth, return_inverse=True)[1] if goal.task == "class" else goal.truth
    fold = balanced_folds_of(goal.task, truth, groups, folds, rng)
    splits = [
        Split(np.flatnonzero(fold != f), np.flatnonzero(fold == f), f"inner fold {f + 1} of {folds}")
        for f in range(folds)
    ]
    best: tuple[float, dict[str, Any]] | None = None
    refused: TableError | None = None
    for params in candidates_of(entry, candidates, fixed, rng, goal.task):
        try:
            mean = _mean([score({**fixed, **params}, split) for split in splits])
        except TableError as error:
            refused = refused or error
            continue  # 25 neighbours of 20 rows, say: no candidate for these rows.
        if best is None or mean > best[0] + 1e-12:
            best = (mean, params)
    if best is None:
        raise TableError(
            f"{entry.name} could not be tuned on these {len(goal)} training rows, because none of its "
            f"candidates could be fitted in {folds} inner folds; the first error was: {refused}. Remove tune"
        ) from refused
    return best[1]


def _mean(scores: list[float]) -> float:
    """Mean over the inner folds that allow a score; a fold of rows without a single tag, say, allows none."""
    known = [score for score in scores if math.isfinite(score)]
    return float(np.mean(known)) if known else -math.inf
