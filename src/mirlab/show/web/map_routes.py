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

    @router.get("/tracks/{id}/audio")
    def audio(id: str) -> Response:
        shown, _ = site.track(id)
        path = shown.sound_of(id)
        kind = mimetypes.guess_type(path.name)[0] or ""
        return FileResponse(
            path, media_type=kind if kind.startswith("audio/") else "application/octet-stream"
        )

    return router
