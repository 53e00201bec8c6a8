"""The map's addresses: tracks, features, neighbours and sound.

Contents: routes.
"""

from __future__ import annotations

import mimetypes
from typing import Annotated, Any

from fastapi import APIRouter, Query
from fastapi.responses import FileResponse, Response

from mirlab.show.web.site import K, Site

Name = Annotated[str | None, Query(alias="collection")]

_SOUND: dict[int | str, dict[str, Any]] = {
    200: {"description": "The whole file", "content": {"audio/*": {}, "application/octet-stream": {}}},
    206: {"description": "The part that the Range header asks for"},
    400: {"description": "A Range header that can't be read", "content": {"text/plain": {}}},
    416: {"description": "A range beyond the end", "content": {"text/plain": {}}},
}


def routes(site: Site) -> APIRouter:
    """The addresses of the map page."""
    router = APIRouter(prefix="/api", tags=["map"])

    @router.get("/tracks")
    def tracks(name: Name = None) -> dict[str, Any]:
        shown = site.collection(name)
        points = shown.points.round(5).tolist()
        rows = [{**t, "x": x, "y": y} for t, (x, y) in zip(shown.tracks, points, strict=True)]
        return {"collection": shown.name, "tracks": rows}

    @router.get("/feature")
    def feature(column: str, name: Name = None) -> dict[str, Any]:
        return {"column": column, "values": site.collection(name).feature(column)}

    @router.get("/tracks/{id}/neighbours")
    def neighbours(id: str, k: K = 10) -> dict[str, Any]:
        shown, row = site.track(id)
        return {"track": shown.tracks[row], "neighbours": site.told(shown.neighbours(row, k))}

    @router.head("/tracks/{id}/audio", include_in_schema=False)
    @router.get("/tracks/{id}/audio", response_class=FileResponse, responses=_SOUND)
    def audio(id: str) -> Response:
        shown, _ = site.track(id)
        path = shown.sound_of(id)
        kind = mimetypes.guess_type(path.name)[0] or ""
        return FileResponse(
            path, media_type=kind if kind.startswith("audio/") else "application/octet-stream"
        )

    return router
