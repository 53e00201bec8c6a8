"""The map's addresses: tracks, their places in the plane, features, conditions, lists to take away.

Contents: routes, Arrangement, Feature, Fitting.
"""

from __future__ import annotations

import json
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
from mirlab.find.listfiles import format_of
from mirlab.find.review import manifest_of, playlist_of
from mirlab.find.space import kept
from mirlab.show.web.content import Shown, TrackColumns
from mirlab.show.web.serving.site import Site

METHOD = "pacmap"
_ABANDONED_SECONDS = 24 * 3600
_NOTES, _NOTE = 3, 300
"""How many notes stand in a header, and the characters of each: it has to stay small."""
Form = Literal["m3u8", "xspf", "jspf", "pls", "csv"]
_LISTS: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The list, as a file",
        "content": {
            "audio/x-mpegurl": {},
            "application/xspf+xml": {},
            "application/jspf+json": {},
            "audio/x-scpls": {},
            "text/csv": {},
        },
    }
}
Name = Annotated[str | None, Query(alias="collection")]


class Chosen(BaseModel):
    """Tracks by their ids."""

    ids: list[str] = Field(min_length=1, max_length=100_000)


class Arrangement(BaseModel):
    """A map, or how far it is."""

    state: Literal["none", "running", "done", "stopped", "failed"]
    what: str = Field(default="", description="what is being done, in words")
    done: int = 0
    total: int = Field(default=0, description="0 where it isn't known")
    error: str = Field(default="", description="why it failed")
    points: list[Annotated[list[float], Field(min_length=2, max_length=2)]] | None = Field(
        default=None, description="within -1 and 1, in the order of the tracks; null before it is done"
    )


class Feature(BaseModel):
    """A column of the collection."""

    column: str
    values: list[float | None] = Field(description="in the order of the tracks")


class Fitting(BaseModel):
    """What fits a condition."""

    ids: list[str]
    notes: list[str] = Field(description="how the condition was read, where that isn't plain")


def routes(site: Site) -> APIRouter:
    """The addresses of the map page."""
    router = APIRouter(prefix="/api", tags=["map"])

    @router.get("/tracks", response_model=TrackColumns)
    def tracks(name: Name = None) -> Response:
        """Every track of a collection, in columns, and its point by principal components."""
        return Response(site.collection(name).as_json, media_type="application/json")

    @router.get("/map", response_model=Arrangement)
    def arrangement(name: Name = None) -> Response:
        """The points by PaCMAP, in the order of the tracks, where they are known; else how far they are."""
        return _arrangement(site, site.collection(name))

    @router.post("/map", response_model=Arrangement)
    def arrange(name: Name = None) -> Response:
        """Begin to arrange a collection by PaCMAP, if it isn't known."""
        shown = site.collection(name)
        if kept(shown.vectors, METHOD, cache=_cache()) is None:
            site.background.start(_task(shown), "plane", _handed_over(shown), str(_cache()), METHOD)
        return _arrangement(site, shown)

    @router.delete("/map", response_model=Arrangement)
    def give_up(name: Name = None) -> Response:
        """Stop arranging a collection."""
        shown = site.collection(name)
        site.background.stop(_task(shown))
        return _arrangement(site, shown)

    @router.get("/feature", response_model=Feature)
    def feature(column: str, name: Name = None) -> Response:
        """The values of a feature, in the order of the tracks."""
        return _json(Feature(column=column, values=site.collection(name).feature(column)))

    @router.get("/where", response_model=Fitting)
    def where(condition: Annotated[str, Query(max_length=10_000)], name: Name = None) -> Response:
        """The ids of the tracks that fit a condition such as tempo > 100 AND key = 'A minor'."""
        return _json(Fitting(**site.collection(name).fitting(condition)))

    @router.post("/export", response_class=Response, responses=_LISTS)
    def export(chosen: Chosen, form: Form, name: Name = None) -> Response:
        """Some tracks as a playlist of the files' paths, or as a manifest (csv).

        The header x-tracks says how many tracks a playlist holds; x-notes is a JSON list of sentences, such
        as why a track was left out.
        """
        library = site.collection(name).library
        if library is None:
            raise UsageError(f"{name} is a table of features, so there are no files to list")
        file = f"selection.{form}"
        headers = {"content-disposition": f'attachment; filename="{file}"'}
        if form == "csv":
            manifest = manifest_of(library, chosen.ids).encode("utf-8", "surrogateescape")
            return Response(manifest, media_type="text/csv; charset=utf-8", headers=headers)
        made = playlist_of(library, chosen.ids, file)
        headers["x-tracks"] = str(len(made.locations))
        headers["x-notes"] = json.dumps([note[:_NOTE] for note in made.notes[:_NOTES]])
        return Response(made.data, media_type=format_of(file).media_type, headers=headers)

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


def _arrangement(site: Site, shown: Shown) -> Response:
    points = kept(shown.vectors, METHOD, cache=_cache())
    if points is not None:
        return _json(Arrangement(state="done", points=points.round(5).tolist()))
    return _json(Arrangement.model_validate(site.background.told(_task(shown))))


def _json(said: BaseModel) -> Response:
    """A model as it is written: a hundred thousand rows would be copied twice on the usual way."""
    return Response(said.model_dump_json(), media_type="application/json")
