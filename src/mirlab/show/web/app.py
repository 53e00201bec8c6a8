"""The explorer's application: its pages, and the API that they and other programs use.

Conventions: answers are JSON; an error is {"error": sentence} with 404, 413, 422 or 429. Ids are looked up,
never opened. Each page's addresses are in a file of their own.

Contents: make_app.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse, Response
from fastapi.staticfiles import StaticFiles

from mirlab.errors import MirlabError, UnknownName
from mirlab.show.palette import css_variables, page_palette
from mirlab.show.web import check_routes, experiment_routes, map_routes, song_routes
from mirlab.show.web.security import Guard
from mirlab.show.web.site import Site
from mirlab.show.web.state import Shown
from mirlab.show.web.upload import Gone, TooLarge
from mirlab.show.web.work import MOST_BYTES, Busy
from mirlab.version import __version__

STATIC = Path(__file__).parent / "static"


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
    site = Site(collections, model=model, results=results, most_bytes=most_bytes)

    @asynccontextmanager
    async def running(_: FastAPI) -> AsyncIterator[None]:
        site.warm()
        yield
        await asyncio.to_thread(site.close)

    app = FastAPI(title="mirlab", version=__version__, docs_url=None, redoc_url=None, lifespan=running)
    app.state.site = site
    app.add_middleware(Guard, host=host, token=token)
    app.add_exception_handler(MirlabError, _sentence)

    @app.get("/healthz")
    async def health() -> dict[str, str]:
        return {"status": "ok", "version": __version__}

    @app.get("/api/about")
    async def about() -> dict[str, Any]:
        return {**site.about(), "palette": page_palette()}

    for page in (map_routes, song_routes, check_routes, experiment_routes):
        app.include_router(page.routes(site))
    _add_files(app)
    return app


async def _sentence(_: Request, error: Exception) -> JSONResponse:
    status = {TooLarge: 413, Busy: 429, UnknownName: 404, Gone: 499}.get(type(error), 422)
    # Names of files may hold bytes that are no text.
    return JSONResponse({"error": str(error).encode("utf-8", "replace").decode()}, status)


def _add_files(app: FastAPI) -> None:
    """The pages themselves and what they load."""

    @app.get("/docs", include_in_schema=False)
    def docs() -> HTMLResponse:
        from mirlab.show.page import environment

        page = environment().get_template("explorer_api.html.j2")
        return HTMLResponse(page.render(paths=app.openapi()["paths"], version=__version__))

    @app.get("/", include_in_schema=False)
    def home() -> FileResponse:
        return FileResponse(STATIC / "index.html")

    @app.get("/favicon.ico", include_in_schema=False)
    def icon() -> FileResponse:
        return FileResponse(STATIC / "favicon.svg", media_type="image/svg+xml")

    @app.get("/palette.css", include_in_schema=False)
    def colours() -> Response:
        light, dark = css_variables("light"), css_variables("dark")
        text = f":root {{\n{light}\n}}\n@media (prefers-color-scheme: dark) {{ :root {{\n{dark}\n}} }}\n"
        return Response(text, media_type="text/css")

    app.mount("/static", StaticFiles(directory=STATIC), name="static")
