"""The review's addresses: doubts, decisions, an audit, labels for many tracks.

A decision is sent for the id of a doubt; which file it is about is known here, and no path is ever taken.

Contents: routes.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from mirlab.data.sources import LONGEST
from mirlab.show.web.content import Decision, Wanted
from mirlab.show.web.gate import CONFLICT
from mirlab.show.web.serving.site import Site

Kind = Literal["label", "pair", "unreadable"]
Source = Literal["run", "classifier", "audit"]
Tab = Annotated[str, Query(max_length=64, description="a word of the page's tab")]
Verdict = Literal["corrected", "accepted", "left out", "no duplicate"]


class Heard(BaseModel):
    """A track with what is known of it."""

    id: str | None
    track: str
    label: str | None = None
    title: str | None = None
    artist: str | None = None
    predicted: str | None = None
    duration: float | None = None
    sound: bool = False
    distance: float | None = None


class Made(BaseModel):
    """A decision that stands."""

    verdict: Verdict
    label: str
    track: str
    note: str
    when: str


class Item(BaseModel):
    """A doubt.

    `strength` is how sure its surest source is (0 to 1), and `certainty` another name for it. `revision`
    changes with every decision; a decision that sends it as `seen` is refused where another came first.
    """

    id: str
    kind: Kind
    reasons: list[str]
    instead: str | None
    strength: float
    certainty: float
    source: Source
    sources: list[Source]
    offset: float
    tracks: list[Heard]
    revision: str
    decision: Made | None


class Count(BaseModel):
    """How many doubts are open and decided."""

    open: int
    done: int


class Audit(BaseModel):
    """How the audit stands; `what`, `done` and `total` while it runs."""

    state: Literal["idle", "running", "done", "cancelled", "failed"]
    can_start: bool
    audits: int
    pairs: int
    unreadable: int
    problem: str
    what: str = ""
    done: int = 0
    total: int | None = None
    failed: int = 0
    source: int = 0
    sources: int = 0


class Doubts(BaseModel):
    """Part of the doubts. `open` and `done` are of all that fit what was asked for.

    `elsewhere` counts other doubts, about tracks that no collection here contains, and `further` the mistakes
    of experiments that are left out, being less confident than those that are here.
    """

    file: str
    corrections: int
    labels: list[str]
    counts: dict[Kind, Count]
    sources: dict[Source, int]
    open: int
    done: int
    total: int
    offset: int
    items: list[Item]
    notes: list[str]
    elsewhere: int
    further: int
    undo: str | None
    audit: Audit


class Group(BaseModel):
    """Tracks of a label."""

    label: str
    tracks: list[Heard]


class Beside(BaseModel):
    """What to hear beside a doubtful track."""

    beside: list[Group]


class Decided(BaseModel):
    """The body of a decision."""

    model_config = ConfigDict(extra="forbid")

    verdict: Verdict
    track: int = Field(0, ge=0, le=1, description="which of a pair's tracks")
    label: str | None = Field(None, max_length=LONGEST)
    note: str = Field("", max_length=LONGEST)
    new: bool = Field(False, description="whether a label that nothing has so far is meant")
    tab: str = Field("", max_length=64, description="a word of the page's tab, which can undo it")
    seen: str | None = Field(None, max_length=64, description="the revision of the doubt that was shown")
    about: tuple[str, ...] = Field((), max_length=2, description="the ids of the doubt's tracks")


class Reopened(BaseModel):
    """The body that takes back what stands of a doubt."""

    model_config = ConfigDict(extra="forbid")

    seen: str = Field(max_length=64, description="the revision of the doubt that was shown")


class Many(BaseModel):
    """The body of a decision about many tracks: a label, that they are left out, or put back."""

    model_config = ConfigDict(extra="forbid")

    ids: list[str] = Field(min_length=1, max_length=100_000)
    label: str | None = Field(None, max_length=LONGEST)
    verdict: Literal["left out", "put back"] | None = None
    new: bool = False


class Changed(BaseModel):
    """How many decisions changed, and the word that takes them back ("" where none did)."""

    changed: int
    undo: str
    file: str


class Undone(BaseModel):
    """How many decisions of a step were taken back, and how many it had."""

    undone: int
    of: int


class Given(BaseModel):
    """What was decided of a collection's tracks: three columns."""

    file: str
    id: list[str]
    label: list[str]
    verdict: list[str]


def routes(site: Site) -> APIRouter:
    """The addresses of the review page."""
    router = APIRouter(prefix="/api", tags=["review"])

    def told(item: dict[str, Any]) -> dict[str, Any]:
        return {**item, "tracks": [site.with_facts(track) for track in item["tracks"]]}

    @router.get("/check")
    def doubts(
        kind: Kind | None = None,
        source: Source | None = None,
        strength: Annotated[float, Query(ge=0, le=1)] = 0.0,
        done: bool = False,
        decided: bool = False,
        offset: Annotated[int, Query(ge=0, le=1_000_000)] = 0,
        limit: Annotated[int, Query(ge=1, le=200)] = 50,
        tab: Tab = "",
    ) -> Doubts:
        """What should be listened to, the most certain first.

        `strength` leaves what is at least that sure; `done` shows what was decided, too, and `decided`
        nothing else, the newest first.
        """
        page = site.ready_desk.page(Wanted(kind, source, strength, done, decided), offset, limit, tab)
        return Doubts(**{**page, "items": [told(item) for item in page["items"]]})

    @router.post("/check/undo")
    def undo(tab: Tab = "") -> Item:
        """Take the last decision of a tab back, and never another tab's."""
        return Item(**told(site.ready_desk.undo(tab)))

    @router.get("/check/{id}")
    def one(id: str) -> Item:
        """A doubt by its id."""
        return Item(**told(site.ready_desk.one(id)))

    @router.get("/check/{id}/beside")
    def beside(id: str, k: Annotated[int, Query(ge=1, le=20)] = 3) -> Beside:
        """The nearest tracks of a doubtful track's own label and of the one that it may be."""
        return Beside(beside=[Group(**group) for group in site.ready_desk.beside(id, k)])

    @router.post("/check/{id}", responses=CONFLICT)
    def decide(id: str, decided: Decided) -> Item:
        """Decide; the corrections file has it when this answers."""
        return Item(**told(site.ready_desk.decide(id, Decision(**decided.model_dump()))))

    @router.post("/check/{id}/reopen", responses=CONFLICT)
    def reopen(id: str, reopened: Reopened) -> Item:
        """Take back what was decided, in whatever tab, and before a restart, too."""
        return Item(**told(site.desk.reopen(id, reopened.seen)))

    @router.get("/corrections")
    def corrections(collection: str | None = None) -> Given:
        """What was decided of a collection's tracks."""
        given = site.ready_desk.given(site.collection(collection))
        return Given(
            file=str(site.corrections.path),
            id=list(given),
            label=[correction.label for correction in given.values()],
            verdict=[correction.verdict for correction in given.values()],
        )

    @router.post("/corrections")
    def correct(many: Many) -> Changed:
        """Give many tracks a label, or leave them out; one word takes it back."""
        if many.verdict == "put back" and many.label is None:
            changed = site.ready_desk.put_back(many.ids)
            return Changed(changed=changed, undo="", file=str(site.corrections.path))
        changed, token = site.ready_desk.correct(many.ids, many.label, many.verdict, many.new)
        return Changed(changed=changed, undo=token, file=str(site.corrections.path))

    @router.post("/corrections/undo")
    def take_back(token: Annotated[str, Query(min_length=1, max_length=64)]) -> Undone:
        """Take back what a `POST /api/corrections` did; what was decided since stays."""
        undone, of = site.ready_desk.decided.undo_many(token)
        return Undone(undone=undone, of=of)

    @router.get("/audit")
    def audit() -> Audit:
        """How the audit stands."""
        return Audit(**site.auditor.state())

    @router.post("/audit")
    def start_audit() -> Audit:
        """Listen to everything behind the page."""
        site.auditor.start()
        return Audit(**site.auditor.state())

    @router.delete("/audit")
    def cancel_audit() -> Audit:
        site.auditor.cancel()
        return Audit(**site.auditor.state())

    return router
