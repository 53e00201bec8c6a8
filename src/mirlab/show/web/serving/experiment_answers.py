"""The shapes of what the experiments' addresses answer.

Contents: AnswerSaid, Listed, AllListed, Run, Selection, Confusion, CellTracks, Compared.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from mirlab.show.web.content import Scores


class AnswerSaid(BaseModel):
    """An answer: the short one, what takes something off it, and what stands behind it."""

    first: str
    caveats: list[str]
    behind: list[str]


class Listed(BaseModel):
    """One results folder: its short answer, or why it can't be read."""

    name: str
    kind: Literal["run", "selection"]
    title: str | None = None
    answer: str | None = None
    scores: Scores | None = None
    error: str | None = None


class AllListed(BaseModel):
    """Every results folder."""

    experiments: list[Listed]


class Place(BaseModel):
    """A protocol, and the place of a condition among the run's."""

    protocol: str
    condition: int


class Sound(BaseModel):
    """Which collection has a run's tracks: `found` of `of`, and whether they can be heard."""

    collection: str
    found: int
    of: int
    heard: bool


class LearningCurve(BaseModel):
    """Scores by the number of training tracks (means over splits): by size, then by split."""

    rows: list[float]
    validation: list[list[float | None]]
    train: list[list[float | None]]
    label: str
    share: bool
    protocol: str
    chance: float
    nothing_heard: str
    trend: str


class Side(BaseModel):
    """What can be compared: `value` as `/api/compare` takes it, and the same in words."""

    value: str
    words: str


class Run(BaseModel):
    """One run in full; `targets` has a row for each tag or number, in the words of a table."""

    name: str
    kind: Literal["run"]
    title: str
    task: str
    targets: list[dict[str, str]]
    answer: AnswerSaid
    optimism: str | None
    notes: list[str]
    source: str
    protocols: list[str]
    conditions: list[str]
    best: Place
    sides: list[Side]
    scores: Scores
    more_rows: int
    curve: LearningCurve | None
    report: bool
    sound: Sound


class Interval(BaseModel):
    """A mean and the ends of its interval."""

    model_config = ConfigDict(extra="allow")

    mean: float | None
    low: float | None
    high: float | None


class Point(BaseModel):
    """A size of the set: its cost, its score searched honestly and optimistically, and if no set beats it."""

    size: int
    milliseconds: float | None
    honest: Interval
    optimistic: Interval
    front: bool


class Curve(BaseModel):
    """A selection under one protocol."""

    points: list[Point]
    smallest: int | None
    size: int
    units: list[str]


class Selection(BaseModel):
    """One selection in full."""

    name: str
    kind: Literal["selection"]
    title: str
    answer: AnswerSaid
    notes: list[str]
    by: str
    model: str
    target: float | None
    protocols: dict[str, Curve]
    report: bool


class Confusion(BaseModel):
    """Counts by true class (rows) and predicted class (columns), over all splits."""

    protocol: str
    condition: int
    labels: list[str]
    counts: list[list[int]]
    splits: int
    tracks: int


class CellTracks(BaseModel):
    """Part of the tracks of a cell of the confusion matrix; `total` are in it.

    `here` says how many a collection has, and `ids` the first of these. A track that is doubted has the
    `doubt` for the review page.
    """

    total: int
    here: int
    ids: list[str]
    offset: int
    tracks: list[dict[str, Any]]


class Compared(BaseModel):
    """Paired comparisons, `more` of which are left out, and notes; the rows are those of `mirlab compare`."""

    comparisons: list[dict[str, Any]]
    more: int
    notes: list[str]
