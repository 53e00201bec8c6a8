"""The addresses of groups for tracks without labels, and of teaching classes by examples.

Contents: routes.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from mirlab.data.sources import LONGEST
from mirlab.show.web.gate import CONFLICT
from mirlab.show.web.serving.check_routes import Changed, Heard
from mirlab.show.web.serving.site import Site

Number = Annotated[int | None, Query(ge=2, le=12, description="of groups; none lets their stability decide")]
Label = Annotated[str, Field(min_length=1, max_length=LONGEST)]


class Alike(BaseModel):
    """Tracks that sound alike.

    `stability` is how far the group comes back when groups are made of other parts of the tracks (mean
    Jaccard index, 0 to 1); `named` the label that most of it was given.
    """

    size: int
    stability: float
    words: str
    suggested: str | None
    named: str | None
    examples: list[Heard]


class Grouped(BaseModel):
    """The groups of a collection, the largest first."""

    collection: str
    tracks: int
    labelled: int
    stability: float
    sentence: str
    version: str
    groups: list[Alike]


class Name(BaseModel):
    """The body that names a group."""

    model_config = ConfigDict(extra="forbid")

    collection: str | None = Field(None, max_length=LONGEST)
    number: int | None = Field(None, ge=2, le=12)
    everything: bool = False
    version: str = Field(max_length=64, description="of the groups that were shown")
    group: int = Field(ge=0, le=12)
    label: Label
    new: bool = False


class Learnt(BaseModel):
    """A class, and how many examples it has."""

    label: str
    examples: int


class Accuracy(BaseModel):
    """A share with its 95 % interval, after so many examples."""

    examples: int
    value: float
    low: float
    high: float


class Next(Heard):
    """A track to ask about, and why."""

    why: str


class Lesson(BaseModel):
    """What is learnt so far; `accuracy` is null where the examples are too few, and `sentence` says so."""

    collection: str
    file: str
    examples: int
    classes: list[Learnt]
    accuracy: Accuracy | None
    chance: float
    curve: list[Accuracy]
    sentence: str
    next: list[Next]
    undo: str


class Examples(BaseModel):
    """The body that gives examples."""

    model_config = ConfigDict(extra="forbid")

    collection: str | None = Field(None, max_length=LONGEST)
    classes: list[Label] | None = Field(None, max_length=9)
    labels: dict[str, Label] = Field(default_factory=dict, max_length=1000)
    number: int = Field(6, ge=1, le=20, description="of tracks to ask for")
    new: bool = True


class Rest(BaseModel):
    """The body that asks for what the taught classifier would label, or lets it."""

    model_config = ConfigDict(extra="forbid")

    collection: str | None = Field(None, max_length=LONGEST)
    classes: list[Label] = Field(min_length=2, max_length=9)
    probability: float = Field(0.9, ge=0.5, le=0.999, description="the least")
    everything: bool = Field(False, description="whether tracks that have a label are labelled, too")
    save: bool = False
    version: str = Field("", max_length=64, description="with `save`: of the list that was shown")


class Guessed(Heard):
    """A track, and what it would be labelled."""

    becomes: str
    probability: float


class RestSaid(BaseModel):
    """What would be labelled: how many of how many tracks, of each class, and the surest of them.

    `sentence` says how often it was right when it was so sure; `changed` and `undo` are of what was saved.
    """

    tracks: list[Guessed]
    total: int
    of: int
    counts: dict[str, int]
    sentence: str
    version: str
    changed: int
    undo: str
    file: str


def routes(site: Site) -> APIRouter:
    """The addresses of groups and teaching."""
    router = APIRouter(prefix="/api", tags=["review"])

    @router.get("/groups")
    def groups(collection: str | None = None, number: Number = None, everything: bool = False) -> Grouped:
        """Groups of tracks without labels (or of all), with examples to hear and how stable they are."""
        return Grouped(**site.groups.told(site.collection(collection), number, everything))

    @router.post("/groups", responses=CONFLICT)
    def name(name: Name) -> Changed:
        """Give all tracks of a group a label; `POST /api/corrections/undo` takes it back."""
        changed, token = site.groups.name(
            site.collection(name.collection),
            name.number,
            name.everything,
            at=name.group,
            version=name.version,
            label=name.label,
            new=name.new,
        )
        return Changed(changed=changed, undo=token, file=str(site.corrections.path))

    @router.post("/teach")
    def teach(given: Examples) -> Lesson:
        """Take examples, learn from all of them, and ask for the next ones."""
        shown = site.collection(given.collection)
        token = site.teacher.given(shown, given.labels, given.new)
        return Lesson(**site.teacher.state(shown, given.classes, given.number), undo=token)

    @router.post("/teach/rest", responses=CONFLICT)
    def rest(wanted: Rest) -> RestSaid:
        """What the taught classifier would label, or does; `POST /api/corrections/undo` undoes it."""
        shown = site.collection(wanted.collection)
        asked = (shown, wanted.classes, wanted.probability, wanted.everything)
        found = site.teacher.rest(*asked)
        changed, token = site.teacher.label_rest(*asked, wanted.version) if wanted.save else (0, "")
        total = len(found.pop("labels"))
        return RestSaid(**found, total=total, changed=changed, undo=token, file=str(site.corrections.path))

    return router
