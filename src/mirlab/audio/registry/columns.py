"""Which columns terms ask for.

Contents: columns_of.
"""

from __future__ import annotations

from collections.abc import Iterable

from mirlab.audio.registry.definition import VALUE, Feature
from mirlab.audio.registry.registry import FeatureLookup, names
from mirlab.audio.registry.summary import STATISTICS
from mirlab.audio.registry.terms import Column, Term
from mirlab.errors import UnknownName, UsageError

DEFAULT_STATISTICS = ("mean", "std")


def columns_of(terms: Iterable[Term]) -> tuple[Column, ...]:
    """Return the columns that an extraction of these terms gives, in order, each once."""
    columns: dict[Column, None] = {}
    looked_up = FeatureLookup()
    for term in terms:
        for name in names() if term.feature == "*" else [term.feature]:
            feature = looked_up(name, None if term.feature == "*" else term.last)
            for row in _rows(term, feature):
                for statistic in _statistics(term, feature):
                    columns[feature.column(row, statistic)] = None
    return tuple(columns)


def _rows(term: Term, feature: Feature) -> Iterable[int]:
    if not term.dimensions:
        return range((term.first or 1) - 1, term.last or feature.size)
    if not feature.dimensions:
        raise UsageError(
            f"{term}: the dimensions of {feature.name} have no names: "
            f"write numbers from 1 to {feature.size}, such as {feature.name}[1]"
        )
    for name in term.dimensions:
        if name not in feature.dimensions:
            raise UnknownName("dimension", name, feature.dimensions, where=feature.name)
    return [feature.dimensions.index(name) for name in term.dimensions]


def _statistics(term: Term, feature: Feature) -> tuple[str, ...]:
    if term.statistic is None:
        usual = tuple(s for s in DEFAULT_STATISTICS if s in feature.statistics)
        return usual or feature.statistics
    if term.statistic == "*":
        return feature.statistics
    if term.feature == "*" and term.statistic in (*STATISTICS, VALUE):
        return tuple(s for s in feature.statistics if s == term.statistic)
    if term.statistic not in feature.statistics:
        raise UnknownName("statistic", term.statistic, feature.statistics, where=str(term))
    return (term.statistic,)
