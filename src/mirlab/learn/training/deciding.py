"""From an offer of features to the one that goes into the file, with what the card says of the others.

Contents: pipeline_of, candidates_of, Decision, decide.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from mirlab.audio.analysis import Recipe, cost_of
from mirlab.audio.registry import Column, columns_of, expand
from mirlab.learn.models import make_pipeline
from mirlab.learn.models import registry as models
from mirlab.learn.statistics import bootstrap_interval, compare_shares
from mirlab.learn.training.choice import FOLDS, MOST_ROWS, SETTINGS, Candidate, Compared, compare
from mirlab.learn.training.offer import Offer
from mirlab.learn.training.train_data import TrainingData
from mirlab.learn.training.train_plan import UNUSUAL, Plan
from mirlab.typing import Codes, Floats, Progress


@dataclass(frozen=True)
class Decision:
    """What was chosen on all rows.

    Parameters
    ----------
    plan, data : with the chosen model and columns alone
    compared : for the card, what the candidates were worth
    """

    plan: Plan
    data: TrainingData
    compared: dict[str, Any]


def pipeline_of(columns: tuple[Column, ...], plan: Plan, seed: int) -> Any:
    """The plan's model, unfitted, for rows of these columns."""
    from sklearn.pipeline import Pipeline

    takes = models.get(plan.model).parameters()
    # A bundle calibrates the machine's own decisions, so its own probabilities would be work for nothing.
    own = {name: value for name, value in {"seed": seed, "probabilities": False}.items() if name in takes}
    made = make_pipeline(
        columns,
        plan.model,
        {**own, **plan.params, **({"probabilities": False} if "probabilities" in takes else {})},
    )
    return made if plan.logarithms else Pipeline(made.steps[-1:])


def candidates_of(
    offer: Offer, columns: tuple[Column, ...], plan: Plan, settled: bool, seed: int
) -> list[Candidate]:
    """Every set of features with every model; with the plan's alone where the model is `settled`."""
    place = {column: i for i, column in enumerate(columns)}
    settings = [(plan.model, dict(plan.params))] if settled else SETTINGS
    found = []
    for name, terms in offer.sets.items():
        mine = columns_of(expand(list(terms)))
        for model, params in settings:
            pipeline = pipeline_of(mine, replace(plan, model=model, params=params), seed)
            numbers = np.array([place[column] for column in mine], dtype=np.intp)
            found.append(Candidate(name, numbers, model, params, pipeline))
    return found


def decide(
    offer: Offer,
    candidates: list[Candidate],
    data: TrainingData,
    plan: Plan,
    groups: Codes,
    kind: str,
    seed: int,
    progress: Progress = None,
) -> Decision:
    """Choose on all rows, as the judged procedure did on the training rows of every fold.

    Parameters
    ----------
    groups, kind : (n,) artist of each row, and "artist"; "track" where none is known
    """
    codes = np.unique(data.table.labels.astype(str), return_inverse=True)[1].astype(np.intp)
    found = compare(data.table.values, codes, groups, candidates, seed, progress)
    best = candidates[found.best(codes)]
    columns = tuple(data.table.columns[i] for i in best.columns)
    recipe = data.recipe
    assert recipe is not None
    every = tuple(dict.fromkeys((*columns, *data.unusual.columns)))
    return Decision(
        replace(plan, model=best.model, params=best.params, features=offer.sets[best.features]),
        replace(
            data,
            table=data.table.select([str(column) for column in columns]),
            recipe=Recipe(every, recipe.spec, recipe.offset, recipe.duration),
        ),
        _compared(offer, candidates, found, best, codes, groups, kind, seed),
    )


def _compared(
    offer: Offer,
    candidates: list[Candidate],
    found: Compared,
    best: Candidate,
    codes: Codes,
    groups: Codes,
    kind: str,
    seed: int,
) -> dict[str, Any]:
    said, units = codes[found.rows], groups[found.rows]
    rows: list[dict[str, Any]] = []
    first: Floats | None = None
    for name, terms in offer.sets.items():
        number = found.best(codes, [i for i, c in enumerate(candidates) if c.features == name])
        one, answers = candidates[number], found.predicted[number]
        right = (answers == said).astype(np.float64)
        answers = np.where(answers < 0, (said + 1) % (codes.max() + 1), answers)
        accuracy = bootstrap_interval(
            said.astype(str), answers.astype(str), units, group_kind=kind, seed=seed
        )
        gain = None if first is None else compare_shares(first, right, units, kind, seed=seed)
        first = right if first is None else first
        rows.append(
            {
                "features": name,
                "terms": list(terms),
                "columns": len(one.columns),
                "model": one.model,
                "params": dict(one.params),
                "accuracy": accuracy.to_dict(),
                **({} if gain is None else {"gain": gain.difference.to_dict()}),
                "ms": cost_of([*terms, *UNUSUAL]),
                "chosen": one.features == best.features,
            }
        )
    return {
        "what": (
            f"{len(candidates)} pairs of features and model in {FOLDS} folds "
            + ("that kept artists apart" if found.apart and kind == "artist" else "of tracks")
            + (f", on {len(said):,} of {len(codes):,} tracks" if len(codes) > MOST_ROWS else "")
        ),
        "tracks": len(said),
        "sets": rows,
        "note": offer.note,
    }
