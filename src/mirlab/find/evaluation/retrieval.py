"""How good are the neighbours? Retrieval judged by labels, with and without artists and copies.

Every labelled track asks once, all others are ranked by distance, and a track of the same label is relevant
(Downie 2008; the field's usual stand-in for similarity). Three conditions:

    all                what the library would answer
    no copies          of each recording one track, as far as duplicates are known
    other artists      the query's artist left out (Pampalk et al. 2005), and copies, too

Scores are means over queries (scores.py). Queries without any relevant candidate (of a genre that one artist
owns) are left out and counted.

A metric that is fitted to labels is never judged on labels it saw: queries are cut in folds that keep artists
whole, and each fold asks by a metric of the other folds' tracks. What they search among is the whole
collection, as in use: the answers may be tracks that the metric was fitted on, the questions are not.

Intervals resample the queries' artists (`learn.bootstrap`); the collection that is searched stays.

Contents: judge_table, Judgement, compared, Compared, CONDITIONS.

References
----------
Downie, J. S. (2008). The music information retrieval evaluation exchange (2005-2007). Acoustical Science and
    Technology 29, 247-255.
Pampalk, E., Flexer, A. and Widmer, G. (2005). Improvements of audio-based music similarity and genre
    classification. ISMIR, 628-633.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import units_of
from mirlab.data.tables import FeatureTable
from mirlab.errors import TableError, UnknownName
from mirlab.find.evaluation.ranking import Ranking
from mirlab.find.evaluation.scores import Condition, Tally
from mirlab.find.space import DEFAULT_METRIC, METRICS
from mirlab.learn.statistics import Interval, ratio_interval
from mirlab.tabular import Record, Tabular, spread
from mirlab.typing import Bools, Integers
from mirlab.words import counted

CONDITIONS = ("all", "no copies", "other artists")
MOST_QUERIES = 5_000
_BLOCK = 256


@dataclass(frozen=True, eq=False, repr=False)
class Judgement(Tabular):
    """How good the neighbours in one table are.

    Parameters
    ----------
    name : what the table is called
    metric : its name
    labels : class names
    conditions : in the order of CONDITIONS; "other artists" only where artists are known
    tracks, artists : how many, artists of known name
    group : (n,) number of each row's artist, or of the row itself
    tracks_of : (n,) ids
    notes : sentences that every report must carry
    """

    name: str
    metric: str
    labels: tuple[str, ...]
    conditions: tuple[Condition, ...]
    tracks: int
    artists: int
    group: Integers
    tracks_of: NDArray[np.object_]
    notes: tuple[str, ...] = field(default_factory=tuple)

    shares = frozenset({"value", "chance"})
    plotted = (("condition", "measure"), "value")

    def records(self) -> list[Record]:
        """A row for each condition and measure, with its interval and what a random order scores (shares)."""
        return [
            {
                "name": self.name,
                "metric": self.metric,
                "condition": condition.name,
                "measure": measure,
                **spread("value", found),
                "chance": condition.random[measure],
                "queries": len(condition.queries),
            }
            for condition in self.conditions
            for measure, found in condition.scores.items()
        ]

    def condition(self, name: str) -> Condition | None:
        """The condition with that name, None if it could not be evaluated."""
        return next((c for c in self.conditions if c.name == name), None)

    @property
    def trusted(self) -> Condition:
        """The last, strictest condition."""
        return self.conditions[-1]

    def answer(self) -> str:
        """The result in a sentence or two."""
        strict, loose = self.trusted, self.conditions[0]
        p = strict.scores["P@10"]
        known = f" ({100 * p.low:.0f} to {100 * p.high:.0f})" if p.known else ""
        said = (
            f"Of ten neighbours, {p.mean * 10:.1f} have the query's label{_when(strict)}: "
            f"P@10 {100 * p.mean:.1f} %{known}, against {100 * strict.random['P@10']:.1f} % by chance."
        )
        if strict is not loose:
            same = np.isin(loose.queries, strict.queries)
            said += (
                f" If other tracks by the query's artist, and copies, are not left out, P@10 is "
                f"{100 * loose.each[same, 2].mean():.1f} %."
            )
        if strict.without:
            one = strict.without == 1
            said += (
                f" {counted(strict.without, 'track')} could not be used as "
                f"{'a query' if one else 'queries'}: no "
                f"other artist has {'its' if one else 'their'} label."
            )
        return said

    def to_dict(self) -> dict[str, Any]:
        """The result as JSON can hold it."""
        return {
            "name": self.name,
            "metric": self.metric,
            "tracks": self.tracks,
            "artists": self.artists,
            "answer": self.answer(),
            "labels": list(self.labels),
            "conditions": [
                {
                    "name": c.name,
                    "queries": len(c.queries),
                    "without_relevant": c.without,
                    "scores": {name: _interval(found) for name, found in c.scores.items()},
                    "random": c.random,
                    "by_label": {
                        label: {"queries": n, "P@10": _interval(found)}
                        for label, (n, found) in c.by_label.items()
                    },
                    "confusion": c.confusion.tolist(),
                    "hubness": {
                        "k": c.hubness.k,
                        "skewness": c.hubness.skewness,
                        "largest": c.hubness.largest,
                        "largest_track": str(self.tracks_of[c.hubness.largest_track]),
                        "never": c.hubness.never,
                    },
                }
                for c in self.conditions
            ],
            "notes": list(self.notes),
        }


def _when(condition: Condition) -> str:
    return " among tracks by other artists" if condition.name == "other artists" else ""


def _interval(found: Interval) -> dict[str, float | None]:
    return {
        "mean": found.mean,
        "low": found.low if found.known else None,
        "high": found.high if found.known else None,
    }


def judge_table(
    table: FeatureTable,
    *,
    name: str = "table",
    metric: str = DEFAULT_METRIC,
    mutual_proximity: bool = False,
    clusters: NDArray[np.object_] | None = None,
    level: float = 0.95,
    seed: int = 0,
) -> Judgement:
    """Measure how good the neighbours in a table are.

    Parameters
    ----------
    table : features or embeddings, one row per track, with labels and, if known, artists
    name : name of the table in results
    metric : one of METRICS
    mutual_proximity : rank by mutual proximity (hubness.py)
    clusters : (n,) name of each row's duplicate cluster, None for a row without copies. If not given, the
        table's own fact ``cluster`` is used
    level : confidence level of the intervals
    seed : of the folds, the intervals and, if there are more than MOST_QUERIES tracks, the choice of queries

    Raises
    ------
    UnknownName : unknown metric
    TableError : slices instead of tracks, fewer than two labels, or no columns
    """
    if metric not in METRICS:
        raise UnknownName("metric", metric, METRICS)
    known = np.array([label is not None for label in table.labels], dtype=bool)
    labels = tuple(table.classes)
    if len(set(table.tracks)) < len(table):
        raise TableError(f"{name}: neighbours are evaluated per track, but this is a table of slices")
    if len(labels) < 2 or not table.columns:
        raise TableError(
            f"{name}: expected a table with columns and at least two labels, got "
            f"{counted(len(table.columns), 'column')} and {counted(len(labels), 'label')}"
        )
    notes = list(table.notes)
    number = {label: i for i, label in enumerate(labels)}
    codes = np.array([-1 if label is None else number[label] for label in table.labels], dtype=np.intp)
    units = units_of(table)
    alone = units.group.max(initial=-1) + 1 + np.arange(len(table))
    group = np.where(units.group >= 0, units.group, alone).astype(np.intp)
    copies = _clusters(table, clusters)
    kept = _first_of(copies)
    rng = np.random.default_rng(seed)
    asking = np.flatnonzero(known)
    if len(asking) > MOST_QUERIES:
        asking = np.sort(rng.choice(asking, MOST_QUERIES, replace=False))
        notes.append(
            f"{MOST_QUERIES:,} of {known.sum():,} tracks, drawn with seed {seed}, were used as queries."
        )
    ranking = Ranking(table, codes, group, metric, mutual_proximity, rng)
    notes += ranking.notes
    if clusters is None and "cluster" not in table.meta:
        notes.append(
            "copies of the same recording were not looked for, so some correct neighbours may be copies."
        )
    names = [CONDITIONS[0]]
    if (copies >= 0).any():
        names.append(CONDITIONS[1])
    if units.known:
        names.append(CONDITIONS[2])
    else:
        notes.append(
            "no artists are known, so neighbours may be by the query's own artist and the scores may be "
            "optimistic."
        )
    unknown = int((units.group < 0).sum())
    if units.known and unknown:
        notes.append(
            f"the artist of {counted(unknown, 'track')} is unknown, so tracks by the same artist "
            "could not be left out."
        )
    raw = {condition: Tally(len(labels)) for condition in names}
    for start in range(0, len(asking), _BLOCK):
        rows = asking[start : start + _BLOCK]
        distances = ranking.distances(rows)
        for condition in names:
            allowed = np.ones(distances.shape, dtype=bool)
            allowed[np.arange(len(rows)), rows] = False
            queries = np.ones(len(rows), dtype=bool)
            if condition != CONDITIONS[0]:
                allowed &= kept
                queries = kept[rows]
            if condition == CONDITIONS[2]:
                allowed &= group[rows][:, np.newaxis] != group
            raw[condition].take(rows[queries], distances[queries], allowed[queries], codes)
    n_artists = int(units.group.max(initial=-1)) + 1
    kind = "artist" if units.known else "track"
    conditions = tuple(
        raw[condition].finished(condition, codes, labels, group, len(table), kind, level, seed)
        for condition in names
    )
    shown = metric + (", mutual proximity" if mutual_proximity else "")
    return Judgement(
        name,
        shown,
        labels,
        conditions,
        len(table),
        n_artists,
        group,
        table.tracks,
        tuple(dict.fromkeys(notes)),
    )


def _clusters(table: FeatureTable, given: NDArray[np.object_] | None) -> Integers:
    names = table.meta.get("cluster") if given is None else given
    if names is None:
        return np.full(len(table), -1, dtype=np.intp)
    numbers: dict[Any, int] = {}
    return np.array(
        [-1 if name is None else numbers.setdefault(name, len(numbers)) for name in names], dtype=np.intp
    )


def _first_of(clusters: Integers) -> Bools:
    """Which rows stay when of each cluster the first row does."""
    kept = np.ones(len(clusters), dtype=bool)
    seen: set[int] = set()
    for row, cluster in enumerate(clusters):
        if cluster >= 0:
            kept[row] = int(cluster) not in seen
            seen.add(int(cluster))
    return kept


@dataclass(frozen=True)
class Compared:
    """Two tables on the same queries: the second's P@10 minus the first's, under one condition."""

    first: str
    second: str
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
        return (
            f"{self.second} minus {self.first}: {100 * gap.mean:+.1f} percentage points of "
            f"P@10{ends} on the same "
            f"{counted(self.queries, 'query', 'queries')}{verdict}."
        )


def compared(first: Judgement, second: Judgement, *, level: float = 0.95, seed: int = 0) -> Compared | None:
    """Compare two tables over the queries they share, by track, paired; None where they share no condition
    or fewer than two queries."""
    name = next((n for n in reversed(CONDITIONS) if first.condition(n) and second.condition(n)), None)
    if name is None:
        return None
    mine, theirs = first.condition(name), second.condition(name)
    assert mine is not None
    assert theirs is not None
    scores = {str(first.tracks_of[q]): (mine.each[i, 2], first.group[q]) for i, q in enumerate(mine.queries)}
    pairs = [
        (theirs.each[i, 2] - scores[track][0], scores[track][1])
        for i, q in enumerate(theirs.queries)
        if (track := str(second.tracks_of[q])) in scores
    ]
    if len(pairs) < 2:
        return None
    gaps = np.array([gap for gap, _ in pairs])
    group = np.array([g for _, g in pairs], dtype=np.intp)
    of = "this collection, with queries by other artists like these"
    interval = ratio_interval(gaps, np.ones(len(gaps)), group, of, "artist", level, seed)
    return Compared(first.name, second.name, name, len(pairs), replace(interval, is_difference=True))
