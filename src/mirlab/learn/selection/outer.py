"""The outer splits' verdict on sets: trained on the training rows, asked about the test rows.

Contents: judge, Said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import SplitPlan
from mirlab.learn.models import Answers, Trial
from mirlab.learn.models import registry as models
from mirlab.learn.nets import fit_all
from mirlab.learn.statistics import Goal
from mirlab.learn.subsets import Subset, Units
from mirlab.typing import Progress

Said = NDArray[np.bool_] | Answers
"""Of one split: of classes (n_test,) whether the answer was right, of tags and numbers the answers."""


def judge(
    plan: SplitPlan,
    units: Units,
    goal: Goal,
    made: Sequence[tuple[str, Mapping[str, Any]]],
    wanted: Sequence[Sequence[Subset]],
    seed: int,
    workers: int = 1,
    progress: Progress = None,
) -> list[dict[Subset, Said]]:
    """What the model says of every split's test rows, for each subset wanted there.

    Parameters
    ----------
    plan : the splits
    units : the candidates, with the values of all rows
    goal : what is to be learnt of each row
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
        name: {"probabilities": False} if "probabilities" in entry.parameters(goal.task) else {}
        for name, entry in entries.items()
    }
    trials = [
        Trial(
            entry=entries[made[i][0]],
            params={**quick[made[i][0]], **made[i][1]},
            values=units.values[:, units.positions(subset)],
            goal=goal,
            split=plan.splits[i],
            seed=seed,
        )
        for i, subset in places
    ]
    found: list[dict[Subset, Said]] = [{} for _ in wanted]
    for (i, subset), fitted in zip(places, fit_all(trials, workers=workers, progress=progress), strict=True):
        answers = fitted.answers
        found[i][subset] = answers.right(goal.truth) if goal.task == "class" else answers
    return found
