"""Where two bundles say the same of a sound, and where they don't. It needs no labels.

Contents: agreement_of, differences_of, answer_pairs_of.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np

from mirlab.data.naming import label_key
from mirlab.learn.statistics import Interval, ratio_interval
from mirlab.learn.upkeep.comparedbundles import Difference
from mirlab.learn.upkeep.pairing import Pair, common_names
from mirlab.learn.upkeep.testing import target_answers
from mirlab.typing import Codes

PAIRS = 10
"""Pairs of answers that are listed."""


def agreement_of(
    pair: Pair, groups: Codes, kind: str, level: float, seed: int
) -> tuple[Interval | None, float | None]:
    """How often they say the same, and Cohen's kappa, which allows for chance; None of numbers."""
    common = common_names(*pair.both)
    task = pair.both[0].task
    if task == "numbers":
        return None, None
    if task == "class":
        said = [[label_key(str(one.label)) for one in each] for each in pair.said]
        same = np.array([x == y for x, y in zip(*said, strict=True)], dtype=np.float64)
        n = len(same)
        counts = [Counter(each) for each in said]
        chance = sum(counts[0][key] * counts[1][key] for key in counts[0]) / n**2
    else:
        names = [[spelled[side] for spelled in common.values()] for side in (0, 1)]
        tags = [target_answers(mine, said)[0] for mine, said in zip(names, pair.said, strict=True)]
        same = (tags[0] == tags[1]).mean(axis=1)
        share = [one.mean(axis=0) for one in tags]
        chance = float((share[0] * share[1] + (1 - share[0]) * (1 - share[1])).mean())
    of = f"how often these two agree, on other {kind}s like these {np.unique(groups).size}"
    found = ratio_interval(same, np.ones(same.size), groups, of, kind, level, seed)
    return found, None if chance >= 1 else (found.mean - chance) / (1 - chance)


def differences_of(pair: Pair, right: list[Any] | None) -> tuple[Difference, ...]:
    """The tracks whose classes differ, those that one is right about first, then the surest."""
    found = []
    for row, (x, y) in enumerate(zip(*pair.said, strict=True)):
        if label_key(str(x.label)) == label_key(str(y.label)):
            continue
        known = None if right is None else right[row]
        sure = [one.probabilities[str(one.label)] for one in (x, y)]
        found.append(
            Difference(
                track=str(pair.tables[0].tracks[row]),
                label=None if known is None else known[0],
                a=str(x.label),
                b=str(y.label),
                a_probability=sure[0],
                b_probability=sure[1],
                right=None if known is None else "a" if known[1] else "b" if known[2] else "neither",
            )
        )
    return tuple(
        sorted(found, key=lambda one: (one.right not in ("a", "b"), -(one.a_probability + one.b_probability)))
    )


def answer_pairs_of(pair: Pair) -> tuple[tuple[str, str, int], ...]:
    """The commonest pairs of different answers."""
    pairs = Counter((str(x.label), str(y.label)) for x, y in zip(*pair.said, strict=True))
    different = {pair: n for pair, n in pairs.items() if label_key(pair[0]) != label_key(pair[1])}
    ordered = sorted(different.items(), key=lambda item: (-item[1], item[0]))
    return tuple((a, b, n) for (a, b), n in ordered[:PAIRS])
