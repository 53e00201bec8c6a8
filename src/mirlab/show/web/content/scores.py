"""The scores of a run as numbers that a page sorts and draws, with their intervals.

Conventions: scores are in the task's primary metric (of classes accuracy, a share from 0 to 1), None where
there is no number.

Contents: Score, Line, AxisSaid, Scores, scores_of, headline_of.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from mirlab.learn.models import NAME as NESTED
from mirlab.learn.results import AXES, varying_axes, words
from mirlab.words import visible

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

    `condition` is its place in the run's conditions, `name` what it is called, `axes` what tells it apart
    besides features.
    """

    condition: int | None
    name: str
    feature_set: str
    features: int
    axes: dict[str, str | int | float]
    best: bool
    scores: list[Score]


class AxisSaid(BaseModel):
    """Something that lines differ by: its name in their `axes`, what people call it, and what it means."""

    name: str
    label: str
    meaning: str


class Scores(BaseModel):
    """What a run measured: by which metric, what guessing reaches, and the lines.

    `trusted` is the protocol that the answer goes by, `axes` are what lines differ by, and `same` says in
    sentences what all lines of a model have in common.
    """

    metric: str
    share: bool
    chance: float | None
    trusted: str
    protocols: list[str]
    axes: list[AxisSaid]
    same: list[str]
    lines: list[Line]


def scores_of(found: Overview, most: int) -> Scores:
    """The lines of a run, in the order of its table, `most` at most."""
    conditions = list(found.results.conditions)
    varying = varying_axes(conditions)
    lines = []
    for line in found.lines()[:most]:
        finals = {name: final for name, final in line.finals.items() if final is not None}
        condition = next(final.condition for final in finals.values())
        lines.append(
            Line(
                condition=conditions.index(condition),
                name=visible(words(condition, ("feature_set", *varying))),
                feature_set=line.setting.feature_set,
                features=line.setting.n_features,
                axes={name: _plain(name, getattr(condition, name)) for name in varying},
                best=line.best,
                scores=[_score(name, final) for name, final in finals.items()],
            )
        )
    return Scores(**_about(found), lines=lines)


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
        "axes": [_axis(name) for name in varying_axes(found.results.conditions)],
        "same": _same(found),
    }


def _axis(name: str) -> AxisSaid:
    axis = AXES[name]
    unit = f", {axis.unit}" if axis.unit else ""
    return AxisSaid(name=name, label=f"{axis.label}{unit}", meaning=axis.meaning)


def _plain(name: str, value: str | int | float) -> str | int | float:
    """A value as a cell holds it: numbers stay numbers, so that they can be sorted."""
    axis = AXES[name]
    return axis.value(value) if value in axis.titles or (not value and axis.empty is not None) else value


def _same(found: Overview) -> list[str]:
    """What all conditions of a model have in common, for sentences instead of columns."""
    conditions = found.results.conditions
    varying = varying_axes(conditions)
    title = AXES["model"].value(NESTED).capitalize()
    chosen = f"{title}: the training tracks of every split choose it anew, with its parameters."
    said: dict[str, str] = {}
    for condition in conditions:
        parts = []
        for name in ("scaler", "hidden", "epochs"):
            value, axis = getattr(condition, name), AXES[name]
            # A model that scales for itself has the scaler "none".
            if name not in varying and value and value != "none":
                parts.append(f"{axis.label} {axis.value(value)} ({axis.meaning})")
        said.setdefault(condition.model, "; ".join(parts))
    told = [chosen] if NESTED in said else []
    if len(set(said.values())) == 1:
        (common,) = set(said.values())
        return [*told, *([f"All rows: {common}."] if common else [])]
    models = {AXES["model"].value(model): parts for model, parts in said.items() if parts}
    return [*told, *(f"With {model}: {parts}." for model, parts in models.items())]


def _score(protocol: str, final: SummaryRow) -> Score:
    score = final.validation_score
    return Score(
        protocol=protocol,
        mean=_number(score.mean),
        low=score.low if score.known else None,
        high=score.high if score.known else None,
        train=_number(final.train_score),
    )


def _number(value: float) -> float | None:
    return None if math.isnan(value) else value
