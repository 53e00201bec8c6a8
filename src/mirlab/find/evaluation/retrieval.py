"""How good are the neighbours in one space? Retrieval judged by labels, with and without artists and copies.

Every labelled track asks once, all others are ranked by distance, and a track of the same label is relevant
(Downie 2008; the field's usual stand-in for similarity). What is asked, and under which conditions, is the
same for every space of a collection (question.py). Scores are means over queries (scores.py). Queries without
any relevant candidate (of a genre that one artist owns) are left out and counted.

A metric that is fitted to labels is never judged on labels it saw: queries are cut in folds that keep artists
whole, and each fold asks by a metric of the other folds' tracks. What they search among is the whole
collection, as in use: the answers may be tracks that the metric was fitted on, the questions are not.

Intervals resample the queries' artists (`learn.bootstrap`); the collection that is searched stays.

Contents: JudgedSpace, judge_space, judge_table.

References
----------
Downie, J. S. (2008). The music information retrieval evaluation exchange (2005-2007). Acoustical Science and
    Technology 29, 247-255.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.tables import FeatureTable
from mirlab.errors import TableError, UnknownName
from mirlab.find.evaluation.question import Question, question_of
from mirlab.find.evaluation.ranking import Ranking
from mirlab.find.evaluation.scores import Condition, Tally, interval_dict
from mirlab.find.evaluation.stability import Altered, Stability, stability_of
from mirlab.find.space import DEFAULT_METRIC, METRICS
from mirlab.tabular import Record, Tabular, spread
from mirlab.typing import Floats, Integers
from mirlab.words import counted

_BLOCK = 256


@dataclass(frozen=True, eq=False, repr=False)
class JudgedSpace(Tabular):
    """How good the neighbours in one space are.

    Parameters
    ----------
    name : what the space is called
    metric : its name
    columns : how many numbers a track has
    relevance : what a correct neighbour shares with the query (question.py)
    labels : class names, where labels are the relevance
    conditions : those that apply, from the loosest to the strictest
    tracks, artists : how many, artists of known name
    group : (n,) number of each row's artist, or of the row itself
    tracks_of : (n,) ids
    cost : milliseconds of one core for a track of 30 s; None where nobody knows
    stability : what altering the sound does to the neighbours; None where it was not tried
    notes : sentences that every report must carry
    """

    name: str
    metric: str
    columns: int
    relevance: str
    labels: tuple[str, ...]
    conditions: tuple[Condition, ...]
    tracks: int
    artists: int
    group: Integers
    tracks_of: NDArray[np.object_]
    cost: float | None = None
    stability: Stability | None = None
    notes: tuple[str, ...] = field(default_factory=tuple)

    shares = frozenset({"value", "chance"})
    plotted = (("condition", "measure"), "value")

    def records(self) -> list[Record]:
        """A row for each condition and measure, with its interval and what a random order scores (shares)."""
        said = {"space": self.name, "metric": self.metric, "cost_ms": self.cost}
        rows = [
            {
                **said,
                "condition": condition.name,
                "measure": measure,
                **spread("value", found),
                "chance": condition.random[measure],
                "queries": len(condition.queries),
            }
            for condition in self.conditions
            for measure, found in condition.scores.items()
        ]
        if self.stability is not None:
            rows += [
                {
                    **said,
                    "condition": alteration,
                    "measure": measure,
                    **spread("value", found),
                    "chance": None,
                    "queries": len(self.stability.rows),
                }
                for alteration, scores in self.stability.scores.items()
                for measure, found in scores.items()
            ]
        return rows

    def condition(self, name: str) -> Condition | None:
        """The condition with that name, None if it could not be evaluated."""
        return next((c for c in self.conditions if c.name == name), None)

    @property
    def trusted(self) -> Condition:
        """The last, strictest condition."""
        return self.conditions[-1]

    def answer(self) -> str:
        """The result in a sentence or two."""
        if not self.relevance:
            hubs = f"the skewness of the top-ten lists is {self.trusted.hubness.skewness:.2f}"
            return self.stability.sentence() if self.stability is not None else f"Of the neighbours, {hubs}."
        strict, loose = self.trusted, self.conditions[0]
        p = strict.scores["P@10"]
        known = f" ({100 * p.low:.0f} to {100 * p.high:.0f})" if p.known else ""
        said = (
            f"Of ten neighbours, {p.mean * 10:.1f} {_have(self.relevance)}{_when(strict)}: "
            f"P@10 {100 * p.mean:.1f} %{known}, against {100 * strict.random['P@10']:.1f} % by chance."
        )
        if strict is not loose:
            same = np.isin(loose.queries, strict.queries)
            others = "album" if strict.name == "other albums" else "artist"
            tracks = (
                "copies"
                if strict.name == "no copies"
                else f"other tracks {'from' if others == 'album' else 'by'} the query's {others}, and copies,"
            )
            said += f" If {tracks} are not left out, P@10 is {100 * loose.each[same, 2].mean():.1f} %."
        if strict.without:
            one = strict.without == 1
            said += (
                f" {counted(strict.without, 'track')} could not be used as "
                f"{'a query' if one else 'queries'}: {_lacking(self.relevance, strict, one)}."
            )
        return said

    def to_dict(self) -> dict[str, Any]:
        """The result as JSON can hold it."""
        return {
            "name": self.name,
            "metric": self.metric,
            "columns": self.columns,
            "cost_ms": self.cost,
            "relevance": self.relevance or None,
            "tracks": self.tracks,
            "artists": self.artists,
            "answer": self.answer(),
            "labels": list(self.labels),
            "conditions": [
                {
                    "name": c.name,
                    "queries": len(c.queries),
                    "without_relevant": c.without,
                    "scores": {name: interval_dict(found) for name, found in c.scores.items()},
                    "random": c.random,
                    "by_label": {
                        label: {"queries": n, "P@10": interval_dict(found)}
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
            "stability": None if self.stability is None else self.stability.to_dict(),
            "notes": list(self.notes),
        }


def _have(relevance: str) -> str:
    if relevance == "label":
        return "have the query's label"
    return f"are {'by' if relevance == 'artist' else 'from'} the query's {relevance}"


def _when(condition: Condition) -> str:
    words = {
        "other artists": " among tracks by other artists",
        "other albums": " among tracks from other albums",
    }
    return words.get(condition.name, "")


def _lacking(relevance: str, condition: Condition, one: bool) -> str:
    if relevance != "label":
        return f"no other track of {'its' if one else 'their'} {relevance} could be found"
    who = "no other artist has" if condition.name == "other artists" else "no other track has"
    return f"{who} {'its' if one else 'their'} label"


def judge_space(
    values: Floats,
    question: Question,
    *,
    name: str,
    metric: str = DEFAULT_METRIC,
    mutual_proximity: bool = False,
    cost: float | None = None,
    altered: Altered | None = None,
    level: float = 0.95,
) -> JudgedSpace:
    """Measure how good the neighbours in one space are.

    Parameters
    ----------
    values : (n, D) numbers of the question's tracks, in its order
    question : what is asked
    name : name of the space in results
    metric : one of METRICS
    mutual_proximity : rank by mutual proximity (hubness.py)
    cost : milliseconds a track
    altered : the numbers of altered sound
    level : confidence level of the intervals

    Raises
    ------
    UnknownName : unknown metric
    TableError : no columns, or no track with a relevant neighbour
    """
    if metric not in METRICS:
        raise UnknownName("metric", metric, METRICS)
    if not values.shape[1]:
        raise TableError(f"{name}: expected a space of at least one column, got none")
    ranking = Ranking(values, question, metric, mutual_proximity)
    raw = {condition: Tally(question) for condition in question.conditions}
    for start in range(0, len(question.asking), _BLOCK):
        rows = question.asking[start : start + _BLOCK]
        distances = ranking.distances(rows)
        for condition, tally in raw.items():
            asks, may = question.allowed(condition, rows)
            tally.take(rows[asks], distances[asks], may[asks])
    return JudgedSpace(
        name=name,
        metric=metric + (", mutual proximity" if mutual_proximity else ""),
        columns=values.shape[1],
        relevance=question.relevance,
        labels=question.classes,
        conditions=tuple(tally.finished(condition, level) for condition, tally in raw.items()),
        tracks=len(question),
        artists=question.artists,
        group=question.group,
        tracks_of=question.tracks,
        cost=cost,
        stability=None if altered is None else stability_of(ranking, question, altered, level),
        notes=tuple(dict.fromkeys([*question.notes, *ranking.notes])),
    )


def judge_table(
    table: FeatureTable,
    *,
    name: str = "table",
    metric: str = DEFAULT_METRIC,
    mutual_proximity: bool = False,
    relevance: str | None = None,
    clusters: NDArray[np.object_] | None = None,
    level: float = 0.95,
    seed: int = 0,
) -> JudgedSpace:
    """Measure how good the neighbours in a table are, all of its columns being the space.

    Parameters
    ----------
    table : features or embeddings, one row per track, with labels and, if known, artists
    name : name of the table in results
    metric : one of METRICS
    mutual_proximity : rank by mutual proximity (hubness.py)
    relevance : "label", "artist" or "album"; None takes the first that the table has
    clusters : (n,) name of each row's duplicate cluster, None for a row without copies. If not given, the
        table's own fact ``cluster`` is used
    level : confidence level of the intervals
    seed : of the folds, the intervals and, if there are very many tracks, the choice of queries

    Raises
    ------
    UnknownName : unknown metric or relevance
    TableError : slices instead of tracks, nothing that says which neighbours are correct, or no columns
    """
    if metric not in METRICS:
        raise UnknownName("metric", metric, METRICS)
    question = question_of(table, name=name, relevance=relevance, clusters=clusters, seed=seed)
    return judge_space(
        table.values, question, name=name, metric=metric, mutual_proximity=mutual_proximity, level=level
    )
