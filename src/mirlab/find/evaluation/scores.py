"""Scores of ranked lists: precision at k, mean average precision, mean reciprocal rank, and those of chance.

With R relevant among n candidates, a random order scores on average

    P@k = R / n,   MAP = (H_n + (n - H_n) (R - 1) / (n - 1)) / n,   MRR = sum over r of P(first at r) / r

with H_n the n-th harmonic number.

Contents: MEASURES, DEPTH, Condition, interval_dict, Tally, measures, expected_at_random.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mirlab.errors import TableError
from mirlab.find.evaluation.question import Question
from mirlab.find.space import Hubness, hubness_of
from mirlab.learn.statistics import Interval, ratio_interval
from mirlab.typing import Bools, Floats, Integers

MEASURES = ("P@1", "P@5", "P@10", "MAP", "MRR")
DEPTH = 10
"""Length of the lists of neighbours that hubness and confusion look at."""


@dataclass(frozen=True, eq=False)
class Condition:
    """Scores under one condition.

    Parameters
    ----------
    name : one of CONDITIONS
    queries : (q,) row of each query that has a relevant candidate
    each : (q, 5) MEASURES of each; (q, 0) where nothing says which neighbours are correct
    chance : (q, 5) what a random order scores on average
    without : labelled tracks that had no relevant candidate and were left out
    scores : measure -> Interval; empty where nothing says which neighbours are correct
    by_label : label -> (queries, P@10 as an Interval), where labels say which neighbours are correct
    confusion : (c, c) share of the neighbours' labels (columns) by the query's label (rows), first DEPTH
    hubness : of the lists of DEPTH neighbours
    """

    name: str
    queries: Integers
    each: Floats
    chance: Floats
    without: int
    scores: dict[str, Interval]
    by_label: dict[str, tuple[int, Interval]]
    confusion: Floats
    hubness: Hubness

    @property
    def random(self) -> dict[str, float]:
        """measure -> what a random order scores on the same queries."""
        return dict(zip(self.scores, self.chance.mean(axis=0).tolist(), strict=True))


def interval_dict(found: Interval) -> dict[str, float | None]:
    """An interval as three numbers; ends that are not known are None."""
    return {
        "mean": found.mean,
        "low": found.low if found.known else None,
        "high": found.high if found.known else None,
    }


class Tally:
    """Collects what queries found, block by block."""

    def __init__(self, question: Question) -> None:
        self.question = question
        self.queries: list[Integers] = []
        self.each: list[Floats] = []
        self.chance: list[Floats] = []
        self.lists: list[Integers] = []
        self.without = 0

    def take(self, rows: Integers, distances: Floats, allowed: Bools) -> None:
        """Rank the allowed rows of each query (m, n)."""
        codes = self.question.codes
        order = np.argsort(np.where(allowed, distances, np.inf), axis=1, kind="stable")
        counts = allowed.sum(axis=1)
        depth = np.where(np.arange(DEPTH) < counts[:, np.newaxis], _first(order, DEPTH), -1)
        if not self.question.relevance:
            self.queries.append(rows)
            self.lists.append(depth)
            return
        ranked = codes[order] == codes[rows][:, np.newaxis]
        ranked &= np.arange(order.shape[1]) < counts[:, np.newaxis]
        relevant = ranked.sum(axis=1)
        asked = relevant > 0
        self.without += int((~asked).sum())
        self.queries.append(rows[asked])
        self.lists.append(depth[asked])
        self.each.append(measures(ranked[asked], counts[asked]))
        self.chance.append(expected_at_random(counts[asked], relevant[asked]))

    @property
    def empty(self) -> bool:
        """Whether no query had a relevant candidate."""
        return not any(len(rows) for rows in self.queries)

    def finished(self, name: str, level: float) -> Condition:
        """The scores of all that was taken.

        Raises
        ------
        TableError : no query had a relevant candidate
        """
        asked = self.question
        codes, kind = asked.codes, asked.kind
        if self.empty:
            raise TableError(
                f'no track has a relevant neighbour under "{name}": every {asked.relevance} has only one '
                "artist or only one track"
            )
        queries, lists = np.concatenate(self.queries), np.concatenate(self.lists)
        hubness = hubness_of(lists, len(asked))
        none = np.empty((len(queries), 0))
        if not asked.relevance:
            return Condition(name, queries, none, none, 0, {}, {}, np.empty((0, 0)), hubness)
        each = np.concatenate(self.each)
        of = f"this collection, with queries {'by' if kind == 'artist' else 'from'} other {kind}s like these"

        def interval(values: Floats, rows: Integers) -> Interval:
            return ratio_interval(
                values, np.ones(len(values)), asked.group[rows], of, kind, level, asked.seed
            )

        scores = {m: interval(each[:, i], queries) for i, m in enumerate(MEASURES)}
        by_label = {}
        confusion = np.zeros((len(asked.classes), len(asked.classes)))
        for c, label in enumerate(asked.classes):
            mine = codes[queries] == c
            if mine.any():
                by_label[label] = (int(mine.sum()), interval(each[mine, 2], queries[mine]))
                found = lists[mine]
                found = codes[found[found >= 0]]
                share = np.bincount(found[found >= 0], minlength=len(asked.classes)).astype(np.float64)
                confusion[c] = share / max(1.0, share.sum())
        return Condition(
            name, queries, each, np.concatenate(self.chance), self.without, scores, by_label, confusion,
            hubness,
        )  # fmt: skip


def _first(order: Integers, k: int) -> Integers:
    """The first k columns, filled up with -1."""
    if order.shape[1] >= k:
        return order[:, :k]
    return np.pad(order, ((0, 0), (0, k - order.shape[1])), constant_values=-1)


def measures(ranked: Bools, counts: Integers) -> Floats:
    """MEASURES of ranked relevance.

    Parameters
    ----------
    ranked : (q, n) whether the r-th nearest is relevant; at least one in each row
    counts : (q,) how many candidates there were; precision at k divides by k, or by them where they are fewer

    Returns
    -------
    (q, 5) float64
    """
    ranks = np.arange(1, ranked.shape[1] + 1)
    hits = np.cumsum(ranked, axis=1)
    out = np.empty((len(ranked), len(MEASURES)))
    for i, k in enumerate((1, 5, 10)):
        out[:, i] = hits[:, min(k, ranked.shape[1]) - 1] / np.minimum(k, counts)
    out[:, 3] = (ranked * hits / ranks).sum(axis=1) / ranked.sum(axis=1)
    out[:, 4] = 1.0 / (ranked.argmax(axis=1) + 1)
    return out


def expected_at_random(counts: Integers, relevant: Integers) -> Floats:
    """MEASURES of a random order of `counts` candidates with `relevant` among them, each (q,); (q, 5)."""
    out = np.empty((len(counts), len(MEASURES)))
    pairs, where = np.unique(np.column_stack([counts, relevant]), axis=0, return_inverse=True)
    for i, (n, r) in enumerate(pairs.tolist()):
        ranks = np.arange(1, n + 1)
        harmonic = float((1 / ranks).sum())
        average = 1.0 if n == 1 else (harmonic + (n - harmonic) * (r - 1) / (n - 1)) / n
        # P(no hit before rank x) is a product of shares of misses left.
        misses = np.clip((n - r - ranks + 1) / (n - ranks + 1), 0.0, 1.0)
        before = np.concatenate([[1.0], np.cumprod(misses)[:-1]])
        first = before * (1 - misses)
        out[where.reshape(-1) == i] = [r / n, r / n, r / n, average, float((first / ranks).sum())]
    return out
