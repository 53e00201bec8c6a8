"""The pages themselves and what they load: one style sheet, and a script for each page.

What the first view needs is one script (bundling.py), and what each further page needs another. The modules
themselves are served, too.

Contents: add_pages, STATIC.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse, HTMLResponse, Response
from fastapi.staticfiles import StaticFiles

from mirlab.errors import UnknownName
from mirlab.show.figures import css_variables
from mirlab.show.web.delivery.bundling import bundle, modules_of
from mirlab.version import __version__

STATIC = Path(__file__).parents[1] / "static"
_START = "shell/app.js"
_FIRST = (_START, "map/page.js")
"""What every visit loads: most begin with the map."""
_PAGES = ("map", "song", "review", "lab", "library")
_GENERAL = ("tokens.css", "controls.css", "shell.css")
"""Style sheets that come before the pages' own."""


def add_pages(app: FastAPI) -> None:
    """Add the addresses of the pages to the application."""

    @app.get("/docs", include_in_schema=False)
    def docs() -> HTMLResponse:
        from mirlab.show.pages import environment

        page = environment().get_template("explorer_api.html.j2")
        return HTMLResponse(page.render(paths=app.openapi()["paths"], version=__version__))

    @app.get("/", include_in_schema=False)
    def home() -> FileResponse:
        return FileResponse(STATIC / "index.html")

    @app.get("/favicon.ico", include_in_schema=False)
    def icon() -> FileResponse:
        return FileResponse(STATIC / "favicon.svg", media_type="image/svg+xml")

    @app.get("/bundle/{name}.js", include_in_schema=False)
    def script(name: str) -> Response:
        return Response(_script(name, _newest()), media_type="text/javascript; charset=utf-8")

    @app.get("/pages.css", include_in_schema=False)
    def styles() -> Response:
        return Response(_palette() + _styles(_newest()), media_type="text/css")

    @app.get("/palette.css", include_in_schema=False)
    def colours() -> Response:
        return Response(_palette(), media_type="text/css")

    app.mount("/static", StaticFiles(directory=STATIC), name="static")


@lru_cache(maxsize=2 * len(_PAGES))
def _script(name: str, newest: int) -> str:
    if name == "app":
        return bundle(STATIC, *_FIRST, run=_START)
    if name not in _PAGES:
        raise UnknownName("script", name[:80], ("app", *_PAGES))
    return bundle(STATIC, f"{name}/page.js", without=modules_of(STATIC, *_FIRST))


def _newest() -> int:
    """When a file of the pages was last written: whoever edits one sees it after a reload."""
    return max(path.stat().st_mtime_ns for path in STATIC.rglob("*") if path.suffix in {".js", ".css"})


@lru_cache(maxsize=2)
def _styles(newest: int) -> str:
    folder = STATIC / "css"
    own = sorted(path.name for path in folder.glob("*.css") if path.name not in _GENERAL)
    texts = [(folder / name).read_text(encoding="utf-8") for name in (*_GENERAL, *own)]
    return "\n".join(texts).replace('url("../', 'url("/static/')


def _palette() -> str:
    light, dark = css_variables("light"), css_variables("dark")
    return (
        f":root, [data-theme=light] {{\n{light}\n}}\n"
        f"@media (prefers-color-scheme: dark) {{ :root:not([data-theme=light]) {{\n{dark}\n}} }}\n"
        f"[data-theme=dark] {{\n{dark}\n}}\n"
    )
