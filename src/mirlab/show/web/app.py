"""The explorer's addresses: pages, and the API that they and other programs use.

Conventions: answers are JSON; an error is {"error": sentence} with 404, 413, 422 or 429. A file is sent as
the body of the request itself, so that its size is limited while it arrives. Ids are looked up, never opened.

Contents: make_app.
"""

from __future__ import annotations

import mimetypes
import re
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, Any

from fastapi import FastAPI, Query, Request
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse, Response
from fastapi.staticfiles import StaticFiles

from mirlab.errors import MirlabError, UnknownName, UsageError
from mirlab.show.web.experiments import experiments, one_experiment
from mirlab.show.web.security import Guard
from mirlab.show.web.state import Shown
from mirlab.show.web.work import MOST_BYTES, Busy, Workshop, alike, describe
from mirlab.version import __version__

STATIC = Path(__file__).parent / "static"
K = Annotated[int, Query(ge=1, le=100)]


class TooLarge(MirlabError):
    """An upload of more bytes than are taken."""


def make_app(
    collections: Sequence[Shown],
    *,
    model: Path | None = None,
    results: Path | None = None,
    host: str = "127.0.0.1",
    token: str | None = None,
    most_bytes: int = MOST_BYTES,
) -> FastAPI:
    """Build the application.

    Parameters
    ----------
    collections : what can be seen, at least one
    model : a bundle that classifies uploads
    results : a folder of results folders
    host, token : see security.Guard
    most_bytes : the largest upload
    """
    known = {shown.name: shown for shown in collections}
    place = {t["id"]: (shown, row) for shown in collections for row, t in enumerate(shown.tracks)}
    listening = next((shown for shown in collections if shown.library is not None), None)
    workshop = Workshop()

    @asynccontextmanager
    async def running(_: FastAPI) -> AsyncIterator[None]:
        yield
        workshop.close()

    app = FastAPI(title="mirlab", version=__version__, docs_url=None, redoc_url=None, lifespan=running)
    app.add_middleware(Guard, host=host, token=token)

    @app.exception_handler(MirlabError)
    async def sentence(_: Request, error: MirlabError) -> JSONResponse:
        status = {TooLarge: 413, Busy: 429, UnknownName: 404}.get(type(error), 422)
        return JSONResponse({"error": str(error)}, status)

    def collection(name: str | None) -> Shown:
        if name is None:
            return collections[0]
        if name not in known:
            raise UnknownName("collection", name, known)
        return known[name]

    def track(id: str) -> tuple[Shown, int]:
        if id not in place:
            raise UnknownName("track", id[:80], ())
        return place[id]

    def told(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{**place[n["id"]][0].tracks[place[n["id"]][1]], **n} for n in found if n["id"] in place]

    @app.get("/healthz")
    async def health() -> dict[str, str]:
        return {"status": "ok", "version": __version__}

    @app.get("/api/about")
    async def about() -> dict[str, Any]:
        return {
            "collections": [
                {
                    "name": s.name,
                    "tracks": len(s.tracks),
                    "sound": s.library is not None,
                    "columns": s.columns,
                }
                for s in collections
            ],
            "model": None if model is None else model.name,
            "results": results is not None,
        }

    @app.get("/api/tracks")
    def tracks(collection_: Annotated[str | None, Query(alias="collection")] = None) -> dict[str, Any]:
        shown = collection(collection_)
        points = shown.points.round(5).tolist()
        rows = [{**t, "x": x, "y": y} for t, (x, y) in zip(shown.tracks, points, strict=True)]
        return {"collection": shown.name, "tracks": rows}

    @app.get("/api/feature")
    def feature(
        column: str, collection_: Annotated[str | None, Query(alias="collection")] = None
    ) -> dict[str, Any]:
        return {"column": column, "values": collection(collection_).feature(column)}

    @app.get("/api/tracks/{id}/neighbours")
    def neighbours(id: str, k: K = 10) -> dict[str, Any]:
        shown, row = track(id)
        return {"track": shown.tracks[row], "neighbours": told(shown.neighbours(row, k))}

    @app.get("/api/tracks/{id}/audio")
    def audio(id: str) -> Response:
        shown, _ = track(id)
        path = shown.sound_of(id)
        kind = mimetypes.guess_type(path.name)[0] or ""
        return FileResponse(
            path, media_type=kind if kind.startswith("audio/") else "application/octet-stream"
        )

    @app.post("/api/classify", openapi_extra=_BODY)
    async def classify(request: Request, name: str = "") -> dict[str, Any]:
        """Send a sound file as the body."""
        if model is None:
            raise UsageError("there is no classifier: start with  mirlab serve --model genres.mirlab")
        with tempfile.TemporaryDirectory(prefix="mirlab-") as folder:
            path = await _received(request, folder, name, most_bytes)
            said: dict[str, Any] = await workshop.do(describe, str(model), path)
            return said

    @app.post("/api/similar", openapi_extra=_BODY)
    async def similar(request: Request, name: str = "", k: K = 10) -> dict[str, Any]:
        """Send a sound file as the body."""
        if listening is None or listening.library is None:
            raise UsageError("there is no library to search: start with  mirlab serve --library LIB")
        with tempfile.TemporaryDirectory(prefix="mirlab-") as folder:
            path = await _received(request, folder, name, most_bytes)
            found = await workshop.do(alike, str(listening.library.path), path, k)
        return {"neighbours": told(found)}

    @app.get("/api/experiments")
    def all_experiments() -> dict[str, Any]:
        return {"experiments": experiments(results)}

    @app.get("/api/experiments/{name}")
    def experiment(name: str) -> dict[str, Any]:
        return one_experiment(results, name)

    @app.get("/docs", include_in_schema=False)
    def docs() -> HTMLResponse:
        from mirlab.show.page import environment

        page = environment().get_template("explorer_api.html.j2")
        return HTMLResponse(page.render(paths=app.openapi()["paths"], version=__version__))

    @app.get("/", include_in_schema=False)
    def home() -> FileResponse:
        return FileResponse(STATIC / "index.html")

    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    return app


_BODY = {
    "requestBody": {
        "required": True,
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}


async def _received(request: Request, folder: str, name: str, most: int) -> str:
    """Write a request's body to a file; of the name that was sent only its suffix is used."""
    suffix = re.search(r"\.[A-Za-z0-9]{1,5}\Z", name)
    path = Path(folder) / f"upload{suffix[0].lower() if suffix else ''}"
    size = 0
    with path.open("wb") as file:
        async for block in request.stream():
            size += len(block)
            if size > most:
                raise TooLarge(f"expected a file of at most {most / 2**20:.4g} MiB: send a part of it")
            file.write(block)
    if size == 0:
        raise UsageError("expected a sound file as the body of the request, got nothing")
    return str(path)
