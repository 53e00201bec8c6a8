"""Which columns terms ask for.

Contents: columns_of.
"""

from __future__ import annotations

from collections.abc import Iterable

from mirlab.audio.registry.definition import VALUE, Feature
from mirlab.audio.registry.registry import get, names
from mirlab.audio.registry.summary import STATISTICS
from mirlab.audio.registry.terms import Column, Term
from mirlab.errors import UnknownName

DEFAULT_STATISTICS = ("mean", "std")


def columns_of(terms: Iterable[Term]) -> tuple[Column, ...]:
    """Return the columns that an extraction of these terms gives, in order, each once."""
    columns: dict[Column, None] = {}
    for term in terms:
        for name in names() if term.feature == "*" else [term.feature]:
            feature = get(name, size=None if term.feature == "*" else term.last)
            first, last = (term.first or 1), (term.last or feature.size)
            for index in range(first, last + 1):
                for statistic in _statistics(term, feature):
                    columns[Column(name, None if feature.scalar else index, statistic)] = None
    return tuple(columns)


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
