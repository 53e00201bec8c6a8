"""The Library page's addresses: what a library holds, and the decisions that stand and can be
taken back.

What changes the library are jobs (job_routes.py).

Contents: routes.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel

from mirlab.errors import UnknownName
from mirlab.show.web.content import Desk, Holdings, holdings_of, id_of, revision_of
from mirlab.show.web.gate import CONFLICT
from mirlab.show.web.serving.check_routes import Reopened
from mirlab.show.web.serving.site import Site

Offset = Annotated[int, Query(ge=0, le=1_000_000)]
Limit = Annotated[int, Query(ge=1, le=200)]
_FIRST = 20


class Made(BaseModel):
    """A decision: `id` says what it is about, and `revision` changes when it is decided anew.

    `track` is the track that it is about and `of` the other of a pair; `track_id` and `collection` say where
    it is here, and are null where no collection contains it. `note` says where it comes from.
    """

    id: str
    revision: str
    verdict: str
    track: str
    track_id: str | None
    collection: str | None
    was: str
    label: str
    of: str
    note: str
    when: str


class Decisions(BaseModel):
    """Part of the decisions, the newest first; `last` is when the newest was made, in UTC."""

    file: str
    total: int
    last: str
    items: list[Made]


def routes(site: Site) -> APIRouter:
    """The addresses of the Library page."""
    router = APIRouter(prefix="/api", tags=["library"])

    @router.get("/library")
    def library(name: Annotated[str | None, Query(alias="collection")] = None) -> Holdings:
        """What a library holds, which of its files are gone, and which are copies of each other."""
        site.refresh()
        shown = site.collection(name)
        return holdings_of(shown, site.desk.given(shown))

    @router.get("/decisions")
    def decisions(offset: Offset = 0, limit: Limit = _FIRST) -> Decisions:
        """All decisions that stand, of whatever page and from before a restart, too; the newest first."""
        return _decisions(site.ready_desk, offset, limit)

    @router.post("/decisions/{id}/undo", responses=CONFLICT)
    def undo(id: str, shown: Reopened) -> Decisions:
        """Take one decision back; answers the first of the list as it is then."""
        _take_back(site.ready_desk, id, shown.seen)
        return _decisions(site.ready_desk, 0, _FIRST)

    return router


def _decisions(desk: Desk, offset: int, limit: int) -> Decisions:
    """The decisions that stand, whoever made them; raises DatasetError."""
    every = desk.decided.corrections()
    items = [
        Made(
            id=id_of(one),
            revision=revision_of(one),
            verdict=one.verdict,
            track=track.track if track is not None else one.track or one.path,
            track_id=None if track is None else track.id,
            collection=name or None,
            was=one.was,
            label=one.label,
            of=other.track if other is not None else one.of,
            note=one.note,
            when=one.when,
        )
        for one, track, other, name in desk.listed(offset, limit)
    ]
    return Decisions(
        file=str(desk.file.path),
        total=len(every),
        last=max((one.when for one in every), default=""),
        items=items,
    )


def _take_back(desk: Desk, id: str, seen: str) -> None:
    """Take a decision back.

    Raises
    ------
    UnknownName : it does not stand any more
    Meanwhile : something else was decided since it was shown
    DatasetError, OutputError : the file can't be read or written
    """
    with desk.decided.deciding:
        stands = next((one for one in desk.decided.corrections() if id_of(one) == id), None)
        if stands is None:
            raise UnknownName("decision", id[:80], (), otherwise="It was taken back already.")
        words = f"{stands.track} was decided anew meanwhile, so nothing was taken back: look again"
        desk.decided.take_back(stands, seen, words)
