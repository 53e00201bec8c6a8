"""The outer splits' verdict on sets: trained on the training rows, asked about the test rows.

Contents: judge, Right.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import SplitPlan
from mirlab.learn.models import Trial
from mirlab.learn.models import registry as models
from mirlab.learn.nets import fit_all
from mirlab.learn.statistics import Goal
from mirlab.learn.subsets import Subset, Units
from mirlab.typing import Codes, Progress

Right = list[NDArray[np.bool_]]
"""For each split (n_test,) whether the answer was right."""


def judge(
    plan: SplitPlan,
    units: Units,
    codes: Codes,
    classes: Sequence[str],
    made: Sequence[tuple[str, Mapping[str, Any]]],
    wanted: Sequence[Sequence[Subset]],
    seed: int,
    workers: int = 1,
    progress: Progress = None,
) -> list[dict[Subset, NDArray[np.bool_]]]:
    """What the model gets right of every split's test rows, for each subset wanted there.

    Parameters
    ----------
    plan : the splits
    units : the candidates, with the values of all rows
    codes, classes : (n,) class of each row, and their names
    made : for each split the model and its parameters; nets are the same in all splits
    wanted : for each split the subsets to judge
    seed : of the models
    workers : threads
    progress : told as models get done

    Raises
    ------
    TableError : rows that the model can't be fitted on
    """
    places = [(i, subset) for i, subsets in enumerate(wanted) for subset in subsets]
    entries = {name: models.get(name) for name, _ in made}
    quick = {
        name: {"probabilities": False} if "probabilities" in entry.parameters() else {}
        for name, entry in entries.items()
    }
    trials = [
        Trial(
            entry=entries[made[i][0]],
            params={**quick[made[i][0]], **made[i][1]},
            values=units.values[:, units.positions(subset)],
            goal=Goal.of_classes(codes, classes),
            split=plan.splits[i],
            seed=seed,
        )
        for i, subset in places
    ]
    found: list[dict[Subset, NDArray[np.bool_]]] = [{} for _ in wanted]
    for (i, subset), fitted in zip(places, fit_all(trials, workers=workers, progress=progress), strict=True):
        found[i][subset] = fitted.answers.right(codes)
    return found
