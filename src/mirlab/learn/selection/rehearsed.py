"""The answer in words where everything was chosen on training rows: kind, model, parameters and size.

Contents: rehearsed_sentences, model_words, kind_words.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mirlab.learn.statistics import Interval, Measure
from mirlab.words import Caveat, caveats_first, counted

if TYPE_CHECKING:
    from mirlab.learn.selection.nested import Selected, Whole
    from mirlab.learn.subsets import Settings

NEGLIGIBLE = 0.01
"""Probability below which none is said: a few resamples decide it."""


def rehearsed_sentences(protocols: Mapping[str, Selected], settings: Settings, units: int) -> list[str]:
    """The answer, in the order of the protocols.

    Parameters
    ----------
    protocols : what was found under each
    settings : what was asked
    units : how many there were to choose from
    """
    first: list[str] = []
    more: list[str] = []
    for name, found in protocols.items():
        said, *rest = _first(settings, units, name, found)
        target = settings.target
        # The first protocol's sentence is the answer, whatever it says.
        missed = bool(first) and target is not None and not found.nested.mean >= target
        first += [Caveat(said) if missed else said, *rest]
        more += [*_wholes(name, found), *_with_tests_in_view(settings, name, found)]
    return caveats_first([*first, *more])


def _first(settings: Settings, units: int, name: str, found: Selected) -> list[str]:
    target = settings.target
    sizes = sorted({search.answer for search in found.searches})
    train, test = (sum(half.size for half in halves) for halves in _halves(found))
    if len(found.searches) == 1:
        search = found.searches[0]
        said = (
            f"Chosen on the {train} training tracks of {name} alone, {counted(sizes[0], settings.by)} of "
            f"{units} ({kind_words(search.kind)}, with {model_words(search.model, search.params)}) "
            f"{'gets' if sizes[0] == 1 else 'get'} "
            f"{share(found.nested)} on its {test} test tracks"
        )
    else:
        span = f"{sizes[0]} to {sizes[-1]}" if len(sizes) > 1 else f"{sizes[0]}"
        said = (
            f"Chosen in the training tracks of each of the {len(found.searches)} splits of {name}, sets of "
            f"{span} {settings.by}s get {share(found.nested)}"
        )
    if target is None:
        return [said + "."]
    wanted = f"{100 * target:g} %"
    said += f"; the probability of {wanted} or more on other {found.plan.group_kind}s like these is "
    said += probability(found.nested_probability) + "."
    told = [said]
    promised = [search.sizes[search.answer].accuracy for search in found.searches]
    if len(promised) == 1:
        kept = promised[0] >= target
        rehearsed = (
            f"Rehearsals within the training tracks {'reached' if kept else 'did not quite reach'} {wanted} "
            f"({100 * promised[0]:.1f} % with this size)."
        )
        told.append(rehearsed if kept else Caveat(rehearsed))
    return told


def _halves(found: Selected) -> tuple[list[Any], list[Any]]:
    splits = found.plan.splits
    return [split.train for split in splits], [split.test for split in splits]


def _wholes(name: str, found: Selected) -> list[str]:
    """Every kind without a choice among its columns."""
    by_kind = {whole.kind: whole for whole in found.wholes}
    if len(by_kind) < 2:
        return []
    parts = [
        f"{_whole_words(by_kind[kind])} {share(by_kind[kind].accuracy)}"
        for kind in ("hand-crafted", "learned", "all")
        if kind in by_kind
    ]
    return [f"Without a choice of columns, under {name}: {'; '.join(parts)}."]


def _whole_words(whole: Whole) -> str:
    kind = {"all": "both together"}.get(whole.kind, f"{whole.kind} alone")
    return f"{kind} ({whole.columns} columns)"


def _with_tests_in_view(settings: Settings, name: str, found: Selected) -> list[str]:
    """What would be claimed by those who look at the test tracks while they choose."""
    said = []
    if found.smallest is not None:
        said.append(
            f"Picked by the accuracy on the test tracks of {name}, the size would be {found.smallest.size} "
            f"({100 * found.smallest.honest.mean:.1f} %, optimistic)."
        )
    best = max(found.points, key=lambda point: point.optimistic.mean)
    gap = 100 * (best.optimistic.mean - found.nested.mean)
    if gap > 0:
        said.append(
            f"Searched and tested on the same tracks, {counted(best.size, settings.by)} would claim "
            f"{100 * best.optimistic.mean:.1f} %, {gap:.1f} points more."
        )
    return said


def model_words(model: str, params: Mapping[str, Any]) -> str:
    """A model with its parameters in words: "lda, shrinkage = 0.5"."""
    said = [model]
    for name, value in params.items():
        said.append(f"{name} = {value:g}" if isinstance(value, float) else f"{name} = {value}")
    return ", ".join(said)


def kind_words(kind: str) -> str:
    """ "learned, means" as "means of learned features"."""
    name, _, means = kind.partition(", ")
    features = "all features" if name == "all" else f"{name} features"
    return f"means of {features}" if means else features


ACCURACY = Measure("accuracy")


def share(interval: Interval, measure: Measure = ACCURACY) -> str:
    """ "82.1 %, 95 % interval 77.0 to 86.3"."""
    return ", ".join(filter(None, (measure.value(interval.mean), measure.ends(interval))))


def probability(p: float | None) -> str:
    """A probability in words, extremes without a false precision."""
    if p is None or math.isnan(p):
        return "not known"
    return "below 1 %" if p < NEGLIGIBLE else "above 99 %" if p > 1 - NEGLIGIBLE else f"{100 * p:.0f} %"
