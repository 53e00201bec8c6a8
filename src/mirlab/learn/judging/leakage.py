"""The leak meter: what is a figure worth when the test has heard the training set's artists?

The same rows, columns and model, judged under splits that keep more and more together:

    segment          slices at random: a track's slices are on both sides (only a table of slices)
    track            stratified folds of tracks, repeated: an artist's tracks are on both sides
    artist           folds of artists
    artist-3fold     GTZAN's published artist folds, where the table has them
    fault-filtered   GTZAN's published partition, where the table has it

A row that the data can't give is skipped and says why. The gap to the row above is taken over the tracks that
both tested (`gaps`).

Contents: leak, LeakReport, LeakRow.

References
----------
Flexer, A. (2007). A closer look on artist filters for musical genre classification. ISMIR, 341-344.
Pampalk, E., Flexer, A. and Widmer, G. (2005). Improvements of audio-based music similarity and genre
    classification. ISMIR, 628-633. (the artist filter)
Sturm, B. L. (2014). The state of the art ten years after a state of the art: future research in music
    information retrieval. Journal of New Music Research 43, 147-172. (GTZAN)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mirlab.data.extraction import labelled_table
from mirlab.data.sources import Source
from mirlab.data.splits import Protocol, SplitPlan, all_protocols, make_splits, protocol_of
from mirlab.data.tables import FeatureTable, SourceSpec, check_numbers
from mirlab.errors import TableError
from mirlab.formerly import formerly
from mirlab.learn.judging.evaluated import Evaluation
from mirlab.learn.judging.evaluation import evaluate
from mirlab.learn.judging.gaps import gap_and_tracks, gap_between
from mirlab.learn.models import registry as models
from mirlab.learn.models import usual_model
from mirlab.learn.statistics import Interval, Measure, primary_of
from mirlab.progress import shows_progress, staged
from mirlab.tabular import Record, Tabular, spread
from mirlab.typing import Progress


@dataclass(frozen=True)
class LeakRow:
    """One split of the ladder.

    Parameters
    ----------
    name : of the row
    protocol : name of the protocol behind it
    apart : what is never on both sides: "nothing", "tracks", "artists"
    evaluation : what came out; None where the row was skipped
    skipped : why, or ""
    above : name of the last row above that was not skipped, or ""
    gap : the metric of this row minus that of `above` over `gap_tracks` tracks; None without a row above
    """

    name: str
    protocol: str
    apart: str
    evaluation: Evaluation | None
    skipped: str = ""
    above: str = ""
    gap: Interval | None = None
    gap_tracks: int = 0

    @property
    def score(self) -> Interval | None:
        """The task's primary metric with its interval; None where the row was skipped."""
        return None if self.evaluation is None else self.evaluation.primary

    @property
    def accuracy(self) -> Interval | None:
        """The score, as it is called of classes."""
        return self.score


@dataclass(frozen=True, repr=False)
class LeakReport(Tabular):
    """The ladder of one model on one table.

    Parameters
    ----------
    model : its name
    recipe : in words, what was done to the columns
    rows : from the leakiest split to the strictest
    leak : the metric with artists apart (`apart` names the row) minus that of the track row; None where one
        of the two is missing
    notes : what a reader has to know about the table, the columns that were left out among it
    metric : the primary metric of the table's task (`statistics.primary_of`)
    """

    model: str
    recipe: str
    rows: tuple[LeakRow, ...]
    leak: Interval | None
    apart: str
    notes: tuple[str, ...] = ()
    metric: str = "accuracy"

    remarks = ("split", "skipped")

    @property
    def measure(self) -> Measure:
        """How the metric is called and written."""
        return Measure(self.metric)

    def share_columns(self) -> frozenset[str]:
        """The metric, where it is a share."""
        return frozenset({self.metric} if self.measure.share else ())

    def difference_columns(self) -> frozenset[str]:
        """The gap, where the metric is a share."""
        return frozenset({"gap"} if self.measure.share else ())

    def figure_columns(self) -> tuple[tuple[str, ...], str]:
        """The splits by the metric."""
        return ("split",), self.metric

    def records(self) -> list[Record]:
        """A row for each split: the metric, and the gap to the row above, each with its interval."""
        return [
            {
                "split": row.name,
                "protocol": row.protocol,
                "apart": row.apart,
                **spread(self.metric, row.score),
                **spread("gap", row.gap),
                "above": row.above,
                "gap_tracks": row.gap_tracks,
                "tracks": None if row.evaluation is None else row.evaluation.n_tracks,
                "skipped": row.skipped,
            }
            for row in self.rows
        ]

    @property
    def sentence(self) -> str:
        """What the ladder says, in words."""
        if self.leak is None:
            return "The effect of known artists can't be measured here: see the skipped rows."
        d, whose = self.leak, "" if self.apart == "artist" else f' (row "{self.apart}")'
        measure = self.measure
        size = f"{measure.number(abs(d.mean))} {measure.points}".rstrip()
        change = measure.difference(d.mean)
        if not d.known:
            return f"With artists apart{whose} the {measure.label} differs by {change}; no interval."
        ends = measure.ends(replace(d, is_difference=True))
        if d.low <= 0 <= d.high:
            said = "or not is not distinguishable here: the difference is"
            return f"Artists apart{whose} {said} {change} ({ends})."
        if d.mean > 0:
            return f"With artists apart{whose} the {measure.label} is {size} higher ({ends}): no leak."
        return (
            f"Keeping artists apart{whose} takes {size} off ({ends}): so much of the track row's figure "
            "comes from having heard the artists before."
        )


SLICES = 3.0
"""Seconds of the slices that sound is cut in where nothing else is asked for."""

_DRAWN = {"segment": "segment", "track": "repeated-kfold", "artist": "artist-kfold"}
"""The drawn rows and their protocols, from the leakiest to the strictest."""


def _ladder() -> dict[str, Protocol]:
    """Every row and its protocol: the drawn ones, then the published ones, the most trusted first."""
    published = [p for p in all_protocols().values() if p.drawn == "published" and p.reads is not None]
    published.sort(key=lambda protocol: -protocol.trust)
    drawn = {row: protocol_of(name) for row, name in _DRAWN.items()}
    return drawn | {protocol.name: protocol for protocol in published}


@formerly("model", table="source", n_splits="folds", n_repeats="repeats")
@shows_progress
def leak(
    source: Source,
    *,
    model: str | None = None,
    params: Mapping[str, Any] | None = None,
    features: str | Sequence[str] | None = None,
    label: str | None = None,
    artist: str | None = None,
    task: str | None = None,
    targets: str | Sequence[str] | None = None,
    separator: str | None = None,
    facts: str | Path | None = None,
    corrections: str | Path | None = None,
    segment: float | None = None,
    folds: int | None = None,
    repeats: int = 3,
    seed: int = 0,
    level: float = 0.95,
    workers: int | None = None,
    progress: Progress = True,
) -> LeakReport:
    """Judge a model under segment, track and artist splits.

    Parameters
    ----------
    source : anything `open_source` takes: a table of tracks, or of slices (for the segment row), or sound
    model, params, features, label, artist, task, targets, separator, facts, corrections : as in `evaluate`
    segment : cut sound in slices of so many seconds; 0 takes whole tracks, without a segment row; None cuts
        slices of 3 s. For sound only
    folds : of the drawn rows; None takes 10, or as many as the data allow
    repeats : of the track row
    seed : of splits, model and intervals
    level : confidence level
    workers : processes that analyse sound; None takes one per core
    progress : a bar, nothing, or a function (`mirlab.progress`), told as splits get done

    Example
    -------
    >>> import mirlab
    >>> report = mirlab.leak("gtzan", model="lda", features="rms,tempo", folds=3, repeats=1)
    >>> [row.name for row in report.rows if row.accuracy is not None]
    ['track', 'artist', 'artist-3fold', 'fault-filtered']

    Raises
    ------
    UnknownName : no such model or parameter
    UsageError : an option that can't be meant; a model that doesn't learn the table's task
    TableError : values that are no numbers, or a table that gives no row at all
    """
    table = labelled_table(
        source,
        SourceSpec(label, artist, task, targets, separator, facts, corrections),
        features=features,
        segment=segment,
        slices=SLICES,
        workers=workers,
        progress=progress,
    ).noted
    model = usual_model(table.task) if model is None else model
    models.get(model).make(table.task, **dict(params or {}))
    check_numbers(table)
    options: dict[str, dict[str, Any]] = {
        "segment": {"folds": folds},
        "track": {"folds": folds, "repeats": repeats},
        "artist": {"folds": folds},
    }
    rows: list[LeakRow] = []
    last: LeakRow | None = None
    for name, rung in _ladder().items():
        protocol, apart = rung.name, rung.apart
        try:
            if rung.drawn == "published":
                if all(value is None for value in table.meta.get(rung.reads or "", ())):
                    continue
                _check_published(make_splits(table, protocol), table)
            found = evaluate(
                table,
                model=model,
                protocol=protocol,
                params=params,
                seed=seed,
                level=level,
                probabilities=False,
                progress=staged(progress, f"testing, {name} row"),
                **options.get(name, {}),
            )
        except TableError as error:
            rows.append(LeakRow(name, protocol, apart, None, str(error)))
            continue
        above = None if last is None else last.evaluation
        gap, common = (None, 0) if above is None else gap_and_tracks(above, found, level, seed)
        last = LeakRow(name, protocol, apart, found, "", last.name if last else "", gap, common)
        rows.append(last)
    if last is None:
        raise TableError(f"no split of this table can be evaluated; folds of tracks: {rows[1].skipped}")
    by_name = {row.name: row.evaluation for row in rows if row.evaluation is not None}
    strict = next((row.name for row in rows if row.apart == "artists" and row.name in by_name), "")
    whole = by_name.get("track")
    between = gap_between(whole, by_name[strict], level, seed) if whole is not None and strict else None
    assert last.evaluation is not None
    notes = tuple(table.notes)
    metric = primary_of(table.task)
    return LeakReport(model, last.evaluation.recipe, tuple(rows), between, strict, notes, metric)


def _check_published(plan: SplitPlan, table: FeatureTable) -> None:
    """Raise TableError where too little of a published list is at hand to say what it says of the whole."""
    if table.task != "class":
        return
    every = set(table.classes)
    for split in plan.splits:
        for half, rows in (("train", split.train), ("test", split.test)):
            lacking = sorted(every - set(table.labels[rows]))
            if lacking:
                more = f" and {len(lacking) - 5} more" if len(lacking) > 5 else ""
                raise TableError(
                    f"so few of the published list's tracks are here that {split.name} has nothing to {half} "
                    f"on for {', '.join(lacking[:5])}{more}: its accuracy would mean nothing"
                )
