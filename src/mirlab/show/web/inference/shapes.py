"""What the inference server answers, as the API's shapes.

Conventions: times are seconds, probabilities 0 to 1. What does not concern a bundle's task is left out, as is
what `?fields=` does not name. In an answer about several files one that failed has its name and `error`.

Contents: Classified, Tagged, Described, SeveralClassified, SeveralTagged, SeveralDescribed, Model, Models,
Health.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from mirlab.show.web.content import song


class _Exact(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _OfFile(_Exact):
    name: str = Field(description="the file's name, as it was sent")
    error: str | None = Field(None, description="why there is no answer; there only where there is none")
    bundle: str | None = Field(None, description="hash of the bundle that answered")
    duration: float | None = None
    notes: list[str] | None = Field(None, description="what is odd about the sound")


class Classified(_OfFile):
    """What the bundle says of a sound."""

    task: Literal["class", "tags", "numbers"] | None = None
    label: str | None = Field(
        None, description="the most probable class, whatever `unknown` says; null for silence"
    )
    probabilities: dict[str, float] | None = None
    prediction_set: list[str] | None = Field(None, description="classes that may well be right")
    tags: list[str] | None = None
    thresholds: dict[str, float] | None = None
    values: dict[str, float] | None = None
    intervals: dict[str, song.Ends | None] | None = None
    unknown: bool | None = Field(None, description="whether the sound is unlike the training data")
    reason: str | None = Field(None, description='why it is unknown; "" where it is not')
    explanation: song.Explained | None = Field(None, description="with ?explain=true; null for silence")


class Tagged(_OfFile):
    """The scores of a learned model's tags, highest first; they are no probabilities."""

    model: str | None = None
    title: str | None = None
    scores: dict[str, float] | None = None
    reason: str | None = Field(None, description="why there are no scores: silence; there only then")


class Described(_OfFile):
    """How fast a sound is, in which key, how tuned (Hz) and how loud."""

    tempo: song.Tempo | None = None
    key: song.Key | None = None
    tuning: float | None = None
    loudness: song.Loudness | None = None


class SeveralClassified(_Exact):
    """The same of each file, in the order sent."""

    results: list[Classified]


class SeveralTagged(_Exact):
    """The same of each file, in the order sent."""

    results: list[Tagged]


class SeveralDescribed(_Exact):
    """The same of each file, in the order sent."""

    results: list[Described]


class Model(_Exact):
    """The bundle that answers."""

    name: str = Field(description="of its file")
    bundle: str = Field(description="hash of its contents")
    task: Literal["class", "tags", "numbers"]
    labels: list[str]
    tagger: str | None = Field(description="the learned model behind /v1/tag; null where there is none")
    worth: song.Worth | None = Field(
        description="how good it is on tracks that it was not trained on; null if the bundle does not say"
    )
    card: dict[str, Any] = Field(description="its model card")


class Models(_Exact):
    """The bundles that answer: one."""

    models: list[Model]


class Reloaded(_Exact):
    """The bundle that answers from now on, and whether it is another one than before."""

    bundle: str
    changed: bool


class Health(_Exact):
    """That the server runs, or is ready to answer."""

    status: Literal["ok", "ready"]
    version: str
