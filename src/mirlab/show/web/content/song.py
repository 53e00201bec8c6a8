"""What is answered of one sound, as the API's shapes.

Conventions: times are seconds, probabilities 0 to 1, tempi beats a minute, loudness LUFS. What there is no
answer for is null.

Contents: Song, Classified, ClassifiedFile, Tagged, TaggedFile, TaggedTrack, Neighbours, Outline, Progressing,
Training.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Ends = Annotated[list[float], Field(min_length=2, max_length=2)]
"""The lowest and the highest value."""


class _Exact(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Mel(_Exact):
    """A spectrogram: base64 of (bands, columns) bytes, row by row, low bands first."""

    bands: int
    columns: int
    values: str


class Outline(_Exact):
    """A sound as a picture: its largest amplitudes over time, 0 to 1 of full scale, and its spectrogram."""

    duration: float
    peaks: list[float]
    mel: Mel


class Contribution(_Exact):
    """What one family of features added: a difference of probability, or of the number."""

    feature: str
    value: float
    error: float
    words: str


class Explained(_Exact):
    """What spoke for and against a label; it sums to its probability or value minus the baseline."""

    label: str
    probability: float | None = None
    value: float | None = None
    baseline: float
    exact: bool
    contributions: list[Contribution]


class ClassifiedPart(_Exact):
    """What is said of a window of a sound."""

    start: float
    stop: float
    probabilities: dict[str, float] | None = None
    values: dict[str, float] | None = None


class Classified(_Exact):
    """What a bundle says of a sound; which keys there are depends on its task.

    Of silence there is the `reason` alone: no label, nothing to explain.
    """

    task: Literal["class", "tags", "numbers"]
    duration: float
    labels: list[str]
    label: str | None = None
    probabilities: dict[str, float] | None = None
    prediction_set: list[str] | None = None
    tags: list[str] | None = None
    thresholds: dict[str, float] | None = None
    values: dict[str, float] | None = None
    intervals: dict[str, Ends | None] | None = None
    ranges: dict[str, Ends]
    unknown: bool
    reason: str
    explanation: Explained | None
    timeline: list[ClassifiedPart]


class _Drawn(_Exact):
    peaks: list[float]
    mel: Mel
    notes: list[str]


class ClassifiedFile(Classified, _Drawn):
    """What a bundle says of a file, with its picture."""


class TaggedPart(_Exact):
    """The scores of the highest tags in a part of a sound."""

    start: float
    stop: float
    scores: dict[str, float]


class Tagged(_Exact):
    """The scores of a learned model's tags, highest first; they are no probabilities.

    Silence has none, and a `reason`.
    """

    model: str
    title: str
    scores: dict[str, float]
    duration: float
    timeline: list[TaggedPart]
    reason: str = ""


class TaggedFile(Tagged, _Drawn):
    """The same of a file, with its picture."""


class TaggedTrack(_Exact):
    """The tags of a track of the library."""

    track: dict[str, Any]
    model: str
    title: str
    scores: dict[str, float]
    notes: list[str]
    reason: str = ""


class Worth(_Exact):
    """How good the bundle was found to be on tracks that it was not trained on; `low` and `high` at 95 %."""

    metric: Literal["accuracy", "macro_average_precision", "r2"]
    value: float
    low: float | None
    high: float | None
    sentence: str
    how: str
    baseline: float | None


class Reason(_Exact):
    """What the features of one meaning (timbre, harmony, rhythm ...) did to the answer."""

    group: str
    name: str
    about: str
    value: float
    sentence: str
    features: list[str]


class Tempo(_Exact):
    """Beats a minute: `bpm` is null where the tempo is not steady; the likeliest stands in any case."""

    bpm: float | None
    confidence: float | None = None
    candidate: float | None = None
    second: float | None = None
    second_confidence: float | None = None


class Key(_Exact):
    """`key` and its notations are null where it is not clear; the likeliest stands in any case."""

    key: str | None
    tonic: str | None = None
    mode: str | None = None
    camelot: str | None = None
    open_key: str | None = None
    confidence: float | None = None
    candidate: str | None = None
    second: str | None = None
    second_confidence: float | None = None


class Loudness(_Exact):
    """LUFS, LU and dB; `reason` says why there is no integrated loudness."""

    integrated: float | None
    range: float | None = None
    gain: float | None = None
    peak: float | None = None
    reason: str = ""


class Described(_Exact):
    """How fast, in which key, how tuned (Hz) and how loud."""

    duration: float
    tempo: Tempo
    key: Key
    tuning: float | None
    loudness: Loudness


class Neighbours(_Exact):
    """The nearest tracks, with what is known of each and its distance."""

    neighbours: list[dict[str, Any]]


class Song(_Exact):
    """Everything that is said of one sound.

    `track` is the library's track that it is, `collection` where its neighbours come from; `problems` are the
    sentences of what could not be answered.
    """

    name: str
    collection: str | None
    track: dict[str, Any] | None
    duration: float
    described: Described | None
    classified: Classified | None
    card: Worth | None
    in_training: Literal["yes", "no", "unknown"]
    reasons_in_words: list[Reason]
    tagged: Tagged | None
    neighbours: list[dict[str, Any]] | None
    outline: Outline | None
    notes: list[str]
    problems: list[str]


class Progressing(_Exact):
    """How far the analysis of a sound is; `total` is 0 where that isn't known."""

    what: str
    done: int
    total: int


class TrainingTold(Progressing):
    """How a long task is."""

    state: Literal["none", "running", "done", "stopped", "failed"]
    error: str


class Training(_Exact):
    """The classifier's name, and how the training of the toy band's is."""

    model: str | None
    training: TrainingTold
