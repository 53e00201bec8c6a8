"""The outer splits' verdict on sets: trained on the training rows, asked about the test rows.

Contents: judge, Right.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import Split, SplitPlan
from mirlab.learn.config import is_net
from mirlab.learn.models import Task, fit_many, make_scaler
from mirlab.learn.models import registry as models
from mirlab.learn.nets import Job, train_many
from mirlab.learn.subsets import Settings, Subset, Units
from mirlab.typing import Codes

Right = list[NDArray[np.bool_]]
"""For each split (n_test,) whether the answer was right."""


def judge(
    plan: SplitPlan,
    units: Units,
    codes: Codes,
    classes: Sequence[str],
    settings: Settings,
    wanted: Sequence[Sequence[Subset]],
    workers: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> list[dict[Subset, NDArray[np.bool_]]]:
    """What the model gets right of every split's test rows, for each subset wanted there.

    Parameters
    ----------
    plan : the splits
    units : the candidates, with the values of all rows
    codes, classes : (n,) class of each row, and their names
    settings : the model, its parameters and seed
    wanted : for each split the subsets to judge
    workers : threads
    progress : called with (models done, in all)

    Raises
    ------
    TableError : rows that the model can't be fitted on
    """
    places = [(i, subset) for i, subsets in enumerate(wanted) for subset in subsets]
    with_net = is_net(settings.model)
    answers = _nets if with_net else _models
    found: list[dict[Subset, NDArray[np.bool_]]] = [{} for _ in wanted]
    for (i, subset), predicted in zip(
        places, answers(plan, units, codes, classes, settings, places, workers, progress), strict=True
    ):
        found[i][subset] = predicted == codes[plan.splits[i].test]
    return found


def _models(
    plan: SplitPlan,
    units: Units,
    codes: Codes,
    classes: Sequence[str],
    settings: Settings,
    places: Sequence[tuple[int, Subset]],
    workers: int,
    progress: Callable[[int, int], None] | None,
) -> list[Codes]:
    entry = models.get(settings.model)
    quick = {"probabilities": False} if "probabilities" in entry.parameters() else {}
    tasks = [
        Task(
            entry=entry,
            params={**quick, **settings.params},
            values=units.values[:, units.positions(subset)],
            codes=codes,
            classes=tuple(classes),
            split=plan.splits[i],
            seed=settings.seed,
        )
        for i, subset in places
    ]
    told = None if progress is None else lambda done: progress(done, len(tasks))
    return [fitted.predicted for fitted in fit_many(tasks, workers=workers, progress=told)]


def _nets(
    plan: SplitPlan,
    units: Units,
    codes: Codes,
    classes: Sequence[str],
    settings: Settings,
    places: Sequence[tuple[int, Subset]],
    workers: int,
    progress: Callable[[int, int], None] | None,
) -> list[Codes]:
    own = {**models.get(settings.model).parameters(), **settings.params}
    jobs = []
    for i, subset in places:
        split = plan.splits[i]
        train, test = _scaled(units, subset, split, str(own["scaler"]))
        jobs.append(Job(train, codes[split.train], test, codes[split.test], settings.seed, settings.seed))
    trained = train_many(
        jobs,
        n_classes=len(classes),
        progress=progress,
        **{name: own[name] for name in ("hidden", "epochs", "batch_size", "learning_rate")},
    )
    return [net.probabilities.argmax(axis=1).astype(np.intp) for net in trained]


def _scaled(
    units: Units, subset: Subset, split: Split, scaler: str
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    values = units.values[:, units.positions(subset)]
    fitted = make_scaler(scaler).fit(values[split.train])
    train, test = (fitted.transform(values[rows]).astype(np.float32) for rows in (split.train, split.test))
    return train, test
