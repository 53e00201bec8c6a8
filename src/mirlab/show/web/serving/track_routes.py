"""The addresses of one track: what is known of it, what is near it, its sound, its picture, its waveform.

Contents: routes.
"""

from __future__ import annotations

import asyncio
import mimetypes
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import FileResponse, Response
from pydantic import BaseModel, Field

from mirlab.errors import MirlabError
from mirlab.show.web.gate import UPLOAD_PROBLEMS
from mirlab.show.web.serving.site import K, Site
from mirlab.show.web.serving.sounds import Waveform

_SOUND: dict[int | str, dict[str, Any]] = {
    200: {"description": "The whole file", "content": {"audio/*": {}, "application/octet-stream": {}}},
    206: {"description": "The part that the Range header asks for"},
    400: {"description": "A Range header that cannot be parsed", "content": {"text/plain": {}}},
    416: {"description": "A range beyond the end", "content": {"text/plain": {}}},
}
_COVER: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The picture",
        "content": {kind: {} for kind in ("image/png", "image/jpeg", "image/webp")},
    },
    204: {"description": "The file has no picture"},
    **UPLOAD_PROBLEMS,
}
_FOR_A_WHILE = {"cache-control": "private, max-age=600"}


class TrackFacts(BaseModel):
    """What is known of a track; null is unknown."""

    id: str
    track: str = Field(description="its name in its source")
    title: str | None
    artist: str | None
    label: str | None
    predicted: str | None = Field(description="what a classifier said of it")
    duration: float | None = Field(description="seconds")
    sound: bool = Field(description="whether it can be heard")
    facts: dict[str, bool | float | str | list[str]] = Field(
        default_factory=dict, description="what was heard in it, and what its source says besides"
    )


class Neighbour(TrackFacts):
    """A track and how far it is from another."""

    distance: float = Field(description="by the collection's metric")


class OneTrack(BaseModel):
    """A track and where it stands."""

    collection: str
    row: int = Field(description="its place in the columns of /api/tracks")
    track: TrackFacts


_REASON = "why there are none: silence; null where there are some"


class Neighbours(BaseModel):
    """What is near a track, nearest first."""

    collection: str
    track: TrackFacts
    neighbours: list[Neighbour]
    reason: str | None = Field(None, description=_REASON)


class Radio(BaseModel):
    """What to play, in order."""

    collection: str
    tracks: list[TrackFacts]
    reason: str | None = Field(None, description=_REASON)


Length = Annotated[int, Query(ge=1, le=100)]
"""How many tracks a radio has."""


def routes(site: Site) -> APIRouter:
    """The addresses of a track."""
    router = APIRouter(prefix="/api/tracks", tags=["track"])

    @router.get("/{id}")
    def track(id: str) -> OneTrack:
        """What is known of a track."""
        shown, row = site.track(id)
        return OneTrack(collection=shown.name, row=row, track=TrackFacts(**shown.tracks[row]))

    @router.get("/{id}/neighbours")
    def neighbours(id: str, k: K = 10) -> Neighbours:
        """The nearest tracks of the same collection."""
        shown, row = site.track(id)
        near = shown.neighbours(row, k)
        return Neighbours(
            collection=shown.name,
            track=TrackFacts(**shown.tracks[row]),
            neighbours=[Neighbour(**found) for found in site.told(near.tracks)],
            reason=near.reason or None,
        )

    @router.get("/{id}/radio")
    def radio(id: str, n: Length = 40) -> Radio:
        """The track, and what to play after it: what sounds like it, artists spread, no song twice."""
        shown, _ = site.track(id)
        found = shown.radio(id, n)
        tracks = [TrackFacts(**track) for track in site.told(found.tracks)]
        return Radio(collection=shown.name, tracks=tracks, reason=found.reason or None)

    @router.head("/{id}/audio", include_in_schema=False)
    @router.get("/{id}/audio", response_class=FileResponse, responses=_SOUND)
    def audio(id: str) -> Response:
        shown, _ = site.track(id)
        path = shown.sound_of(id)
        kind = mimetypes.guess_type(path.name)[0] or ""
        return FileResponse(
            path, media_type=kind if kind.startswith("audio/") else "application/octet-stream"
        )

    @router.get("/{id}/cover", response_class=Response, responses=_COVER)
    async def cover(request: Request, id: str) -> Response:
        """The picture in the file of a track."""
        shown, _ = site.track(id)
        try:
            path = await asyncio.to_thread(shown.sound_of, id)
        except MirlabError:
            # A table has no files, and a file that has gone no picture: what else is wrong the player says.
            return Response(status_code=204)
        found = await site.sounds.cover(request, path)
        if found is None:
            return Response(status_code=204, headers=_FOR_A_WHILE)
        return Response(found[0], media_type=found[1], headers=_FOR_A_WHILE)

    @router.get("/{id}/peaks", responses=UPLOAD_PROBLEMS)
    async def peaks(request: Request, id: str) -> Waveform:
        """The waveform of a track by amplitude, and where it is loudest."""
        shown, _ = site.track(id)
        return await site.sounds.waveform(request, await asyncio.to_thread(shown.sound_of, id))

    return router
