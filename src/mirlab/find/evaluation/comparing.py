"""Spaces compared: pairs on the same queries, and the verdict in one sentence.

Every pair is compared by P@10 under the strictest condition that both have or, where nothing says which
neighbours are correct, by how many of the first ten neighbours stay when the sound is altered. Intervals of
the differences resample artists. With several pairs, all intervals hold together (Bonferroni): with m pairs
each has the level 1 - 0.05 / m.

Contents: SpacePair, compared, compared_pairs, verdict, recognition.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from mirlab.find.evaluation.question import CONDITIONS
from mirlab.find.evaluation.retrieval import JudgedSpace
from mirlab.find.evaluation.stability import SAME
from mirlab.learn.statistics import Interval, ratio_interval
from mirlab.typing import Floats, Integers
from mirlab.words import counted, listed

P10 = "P@10"
_FRACTIONS = {
    2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 6: "a sixth", 7: "a seventh", 8: "an eighth",
    9: "a ninth", 10: "a tenth", 12: "a twelfth", 15: "a fifteenth", 20: "a twentieth", 30: "a thirtieth",
    50: "a fiftieth", 100: "a hundredth",
}  # fmt: skip
_MUCH = 0.1
"""Difference in the share of originals found from which it is part of the verdict."""
_ALIKE = 1.2
"""Ratio of two costs up to which they are about the same."""


@dataclass(frozen=True)
class SpacePair:
    """Two spaces on the same queries: the second's score minus the first's.

    Parameters
    ----------
    first, second : names of the spaces
    measure : "P@10" or "same neighbours"
    condition : under which the queries were asked
    queries : how many
    difference : of the shares, with its interval
    """

    first: str
    second: str
    measure: str
    condition: str
    queries: int
    difference: Interval

    @property
    def distinguishable(self) -> bool:
        """Whether the interval excludes 0."""
        return self.difference.known and not self.difference.low <= 0 <= self.difference.high

    def sentence(self) -> str:
        """The comparison in words."""
        gap = self.difference
        ends = f" ({100 * gap.low:+.1f} to {100 * gap.high:+.1f})" if gap.known else ""
        verdict = "" if self.distinguishable else ": not distinguishable"
        queries = (
            counted(self.queries, "query", "queries")
            if self.measure == P10
            else counted(self.queries, "altered track")
        )
        return (
            f"{self.second} minus {self.first}: {100 * gap.mean:+.1f} percentage points of "
            f"{self.measure}{ends} on the same {queries}{verdict}."
        )


def compared(
    first: JudgedSpace, second: JudgedSpace, *, level: float = 0.95, seed: int = 0
) -> SpacePair | None:
    """Compare two spaces over the queries they share, by track, paired; None where they share no condition
    or fewer than two queries."""
    name = next((n for n in reversed(CONDITIONS) if first.condition(n) and second.condition(n)), None)
    one, other = _each(first, name), _each(second, name)
    if one is None or other is None:
        return None
    measure, queries, scores = one
    _, others, theirs = other
    mine = {
        str(first.tracks_of[q]): (score, first.group[q]) for q, score in zip(queries, scores, strict=True)
    }
    pairs = [
        (score - mine[track][0], mine[track][1])
        for q, score in zip(others, theirs, strict=True)
        if (track := str(second.tracks_of[q])) in mine
    ]
    if len(pairs) < 2:
        return None
    gaps = np.array([gap for gap, _ in pairs])
    group = np.array([g for _, g in pairs], dtype=np.intp)
    of = "this collection, with queries by other artists like these"
    interval = ratio_interval(gaps, np.ones(len(gaps)), group, of, "artist", level, seed)
    condition = name if measure == P10 and name is not None else measure
    return SpacePair(
        first.name, second.name, measure, condition, len(pairs), replace(interval, is_difference=True)
    )


def _each(space: JudgedSpace, condition: str | None) -> tuple[str, Integers, Floats] | None:
    """The measure that spaces are compared by, its queries and each one's score."""
    if space.relevance:
        found = space.condition(condition) if condition is not None else None
        return None if found is None else (P10, found.queries, found.each[:, 2])
    if space.stability is None:
        return None
    return SAME, space.stability.rows, space.stability.each


def compared_pairs(spaces: Sequence[JudgedSpace], *, seed: int = 0) -> list[SpacePair]:
    """Every pair of spaces that can be compared; the intervals hold together."""
    pairs = list(combinations(spaces, 2))
    level = 1 - 0.05 / max(1, len(pairs))
    found = (compared(one, other, level=level, seed=seed) for one, other in pairs)
    return [pair for pair in found if pair is not None]


def verdict(spaces: Sequence[JudgedSpace], pairs: Sequence[SpacePair]) -> str:
    """The result in a sentence: which space is the best, and which one does as well for less."""
    scores = {space.name: score for space in spaces if (score := _score(space)) is not None}
    if len(spaces) == 1 or len(scores) < 2 or not pairs:
        return " ".join(
            space.answer() if len(spaces) == 1 else f"{space.name}: {space.answer()}" for space in spaces
        )
    between = {frozenset((pair.first, pair.second)): pair for pair in pairs}
    best = max(scores, key=lambda name: scores[name])
    level: list[str] = []
    worse: list[str] = []
    for name in scores:
        pair = between.get(frozenset((name, best)))
        if name != best:
            (worse if pair is not None and pair.distinguishable else level).append(name)
    measure = pairs[0].measure if pairs[0].measure == P10 else "the share of neighbours that stay the same"
    costs = {space.name: space.cost for space in spaces}
    alike = [name for name in scores if name == best or name in level]
    if not level:
        said = f"{best} is better than {listed(worse)} here: {measure} {_percent(scores[best])} % "
        said += f"against {listed([_percent(scores[name]) for name in worse])} %"
        if len(worse) == 1:
            said += _gap(between[frozenset((worse[0], best))], best)
        return f"{said}{_dearer(best, worse, costs)}."
    numbers = listed([_percent(scores[name]) for name in alike])
    if len(alike) == 2:
        pair = between[frozenset(alike)]
        said = f"{listed(alike)} are not significantly different here ({measure} {numbers} %"
        said += f"{_difference(pair)})"
    else:
        others = [_percent(scores[name]) for name in level]
        said = f"{listed(level)} are not significantly different from {best}, the best here "
        said += f"({measure} {listed(others)} % against {_percent(scores[best])} %)"
    said += _cheaper(alike, costs)
    if worse:
        said += f"; {listed(worse)} {'is' if len(worse) == 1 else 'are'} worse "
        said += f"({listed([_percent(scores[name]) for name in worse])} %)"
    return f"{said}."


def recognition(spaces: Sequence[JudgedSpace]) -> str:
    """How the spaces differ in finding altered tracks again, where that is much; else ""."""
    again = {space.name: space.stability.again for space in spaces if space.stability is not None}
    if len(again) < 2 or max(again.values()) - min(again.values()) < _MUCH:
        return ""
    ordered = sorted(again, key=lambda name: -again[name])
    shares = [f"{100 * again[name]:.0f} % ({name})" for name in ordered]
    return f"Altered tracks have their original as the nearest track in {listed(shares)} of cases."


def _score(space: JudgedSpace) -> float | None:
    if space.relevance:
        return space.trusted.scores[P10].mean
    return None if space.stability is None else float(space.stability.each.mean())


def _percent(share: float) -> str:
    return f"{100 * share:.1f}"


def _gap(pair: SpacePair, better: str) -> str:
    gap, sign = pair.difference, 1 if pair.second == better else -1
    low, high = sorted((sign * gap.low, sign * gap.high))
    return f", {100 * sign * gap.mean:+.1f} points ({100 * low:+.1f} to {100 * high:+.1f})"


def _difference(pair: SpacePair) -> str:
    gap = pair.difference
    ends = f", interval {100 * gap.low:+.1f} to {100 * gap.high:+.1f}" if gap.known else ""
    return f"; difference {100 * gap.mean:+.1f} points{ends}"


def _cheaper(alike: Sequence[str], costs: dict[str, float | None]) -> str:
    """Which of the spaces that do as well costs least, against the dearest of them."""
    known = {name: cost for name in alike if (cost := costs[name])}
    if len(known) < 2:
        return ""
    least, most = min(known, key=lambda n: known[n]), max(known, key=lambda n: known[n])
    ratio = known[most] / known[least]
    numbers = f"({_milliseconds(known[least])} instead of {_milliseconds(known[most])} ms a track)"
    if ratio < _ALIKE:
        return ", and they cost about the same"
    return f", and {least} costs {_fraction(ratio)} {numbers}"


def _dearer(best: str, worse: Sequence[str], costs: dict[str, float | None]) -> str:
    """What the better space costs, against the cheapest of the others."""
    mine, theirs = costs[best], [cost for name in worse if (cost := costs[name])]
    if not mine or not theirs:
        return ""
    other = min(theirs)
    numbers = f"({_milliseconds(mine)} against {_milliseconds(other)} ms a track)"
    if max(mine, other) / min(mine, other) < _ALIKE:
        return ", and it costs about the same"
    if mine < other:
        return f", and it costs {_fraction(other / mine)} {numbers}"
    return f", and it costs {_times(mine / other)} as much {numbers}"


def _fraction(ratio: float) -> str:
    """One over a ratio of at least _ALIKE in words."""
    if ratio < 1.75:
        return f"{100 - 100 / ratio:.0f} % less"
    near = min(_FRACTIONS, key=lambda n: abs(np.log(ratio / n)))
    if ratio > 1.5 * max(_FRACTIONS):
        return f"less than {_FRACTIONS[max(_FRACTIONS)]}"
    return _FRACTIONS[near] if abs(ratio / near - 1) < 0.05 else f"about {_FRACTIONS[near]}"


def _times(ratio: float) -> str:
    if ratio < 9.5:
        return "twice" if abs(ratio - 2) < 0.05 else f"{ratio:.1f}".removesuffix(".0") + " times"
    return f"{ratio:,.0f} times"


def _milliseconds(cost: float) -> str:
    return f"{cost:.1f}" if cost < 10 else f"{cost:,.0f}"
