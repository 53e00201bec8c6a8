"""The map's addresses: tracks, their places in the plane, features, conditions, lists to take away.

Contents: routes.
"""

from __future__ import annotations

import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any, Literal

import numpy as np
from fastapi import APIRouter, Query
from fastapi.responses import Response
from pydantic import BaseModel, Field

from mirlab.errors import UsageError
from mirlab.files import cache_dir
from mirlab.find.review import manifest_of, playlist_of
from mirlab.find.space import kept
from mirlab.show.web.content import Shown, TrackColumns
from mirlab.show.web.serving.site import Site

METHOD = "pacmap"
_ABANDONED_SECONDS = 24 * 3600
Name = Annotated[str | None, Query(alias="collection")]


class Chosen(BaseModel):
    """Tracks by their ids."""

    ids: list[str] = Field(min_length=1, max_length=100_000)


def routes(site: Site) -> APIRouter:
    """The addresses of the map page."""
    router = APIRouter(prefix="/api", tags=["map"])

    @router.get("/tracks", response_model=TrackColumns)
    def tracks(name: Name = None) -> Response:
        """Every track of a collection, in columns, and its point by principal components."""
        return Response(site.collection(name).as_json, media_type="application/json")

    @router.get("/map")
    def arrangement(name: Name = None) -> dict[str, Any]:
        """The points by PaCMAP, in the order of the tracks, where they are known; else how far they are."""
        return _arrangement(site, site.collection(name))

    @router.post("/map")
    def arrange(name: Name = None) -> dict[str, Any]:
        """Begin to arrange a collection by PaCMAP, if it isn't known."""
        shown = site.collection(name)
        if kept(shown.vectors, METHOD, cache=_cache()) is None:
            site.background.start(_task(shown), "plane", _handed_over(shown), str(_cache()), METHOD)
        return _arrangement(site, shown)

    @router.delete("/map")
    def give_up(name: Name = None) -> dict[str, Any]:
        """Stop arranging a collection."""
        shown = site.collection(name)
        site.background.stop(_task(shown))
        return _arrangement(site, shown)

    @router.get("/feature")
    def feature(column: str, name: Name = None) -> dict[str, Any]:
        return {"column": column, "values": site.collection(name).feature(column)}

    @router.get("/where")
    def where(condition: Annotated[str, Query(max_length=10_000)], name: Name = None) -> dict[str, Any]:
        """The ids of the tracks that fit a condition such as tempo > 100 AND key = 'A minor'."""
        return site.collection(name).fitting(condition)

    @router.post("/export")
    def export(chosen: Chosen, form: Literal["m3u8", "csv"], name: Name = None) -> Response:
        """Some tracks as a playlist of the files' paths (m3u8) or as a manifest (csv)."""
        library = site.collection(name).library
        if library is None:
            raise UsageError(f"{name} is a table of features, so there are no files to list")
        text: bytes | str
        if form == "m3u8":
            text, kind = playlist_of(library, chosen.ids), "audio/x-mpegurl"
        else:
            text, kind = manifest_of(library, chosen.ids), "text/csv; charset=utf-8"
        data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")
        headers = {"content-disposition": f'attachment; filename="selection.{form}"'}
        return Response(data, media_type=kind, headers=headers)

    return router


def _task(shown: Shown) -> str:
    return f"map {shown.name}"


def _cache() -> Path:
    return cache_dir() / "explorer" / "maps"


def _handed_over(shown: Shown) -> str:
    """The vectors as a file for the worker, which removes it."""
    _cache().mkdir(parents=True, exist_ok=True)
    for left in _cache().glob(".vectors-*"):
        # Of a job that was stopped before it began; another server's may be in use.
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _ABANDONED_SECONDS:
                left.unlink()
    with tempfile.NamedTemporaryFile(prefix=".vectors-", dir=_cache(), delete=False) as file:
        np.lib.format.write_array(file, shown.vectors, allow_pickle=False)
    return file.name


def _arrangement(site: Site, shown: Shown) -> dict[str, Any]:
    points = kept(shown.vectors, METHOD, cache=_cache())
    if points is not None:
        return {"state": "done", "points": points.round(5).tolist()}
    return {**site.background.told(_task(shown)), "points": None}
