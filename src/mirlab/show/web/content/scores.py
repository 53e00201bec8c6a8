"""The scores of a run as numbers that a page sorts and draws, with their intervals.

Conventions: scores are in the task's primary metric (of classes accuracy, a share from 0 to 1), None where
there is no number.

Contents: Score, Line, Scores, scores_of, headline_of.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

if TYPE_CHECKING:
    from mirlab.learn.results import SummaryRow
    from mirlab.show.answers import Overview


class Score(BaseModel):
    """A score under one protocol on test tracks, with its interval; `train` on those it learnt from."""

    protocol: str
    mean: float | None
    low: float | None
    high: float | None
    train: float | None


class Line(BaseModel):
    """One condition and its score under each protocol that it was judged by.

    `condition` is its place in the run's conditions, `axes` what tells it apart besides features.
    """

    condition: int | None
    feature_set: str
    features: int
    axes: dict[str, str | int | float]
    best: bool
    scores: list[Score]


class Scores(BaseModel):
    """What a run measured: by which metric, what guessing reaches, and the lines.

    `trusted` is the protocol that the answer goes by.
    """

    metric: str
    share: bool
    chance: float | None
    trusted: str
    protocols: list[str]
    lines: list[Line]


def scores_of(found: Overview, most: int) -> Scores:
    """The lines of a run, in the order of its table, `most` at most."""
    conditions = list(found.results.conditions)
    lines = []
    for line in found.lines()[:most]:
        finals = {name: final for name, final in line.finals.items() if final is not None}
        condition = next((final.condition for final in finals.values()), None)
        lines.append(
            Line(
                condition=None if condition is None else conditions.index(condition),
                feature_set=line.setting.feature_set,
                features=line.setting.n_features,
                axes=dict(line.setting.axes) | ({"epochs": line.epochs} if line.epochs else {}),
                best=line.best,
                scores=[_score(name, final) for name, final in finals.items()],
            )
        )
    return Scores(**_about(found), lines=_told_apart(lines))


def headline_of(found: Overview) -> Scores:
    """The best line alone."""
    best = [line for line in scores_of(found, len(found.lines())).lines if line.best]
    return Scores(**_about(found), lines=best[:1])


def _about(found: Overview) -> dict[str, Any]:
    return {
        "metric": found.measure.label,
        "share": found.measure.share,
        "chance": _number(found.chance(found.score)),
        "trusted": found.trusted,
        "protocols": list(found.protocols),
    }


def _score(protocol: str, final: SummaryRow) -> Score:
    score = final.validation_score
    return Score(
        protocol=protocol,
        mean=_number(score.mean),
        low=score.low if score.known else None,
        high=score.high if score.known else None,
        train=_number(final.train_score),
    )


def _told_apart(lines: list[Line]) -> list[Line]:
    """Lines without the axes that are the same in all of them."""
    kept = {
        name for line in lines for name in line.axes if len({other.axes.get(name) for other in lines}) > 1
    }
    return [
        line.model_copy(update={"axes": {k: v for k, v in line.axes.items() if k in kept}}) for line in lines
    ]


def _number(value: float) -> float | None:
    return None if math.isnan(value) else value
