"""The pages themselves and what they load: one style sheet, and modules that are asked for all at once.

The scripts are the modules of static/, as they are. A browser that learnt of each from its importer would ask
for them one after another, so the page names those of the first view.

Contents: add_pages.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse, HTMLResponse, Response
from fastapi.staticfiles import StaticFiles

from mirlab.show.figures import css_variables
from mirlab.show.web.serving.about import STATIC
from mirlab.version import __version__

_FIRST = ("vendor/lit-html", "core", "shell", "map")
"""Folders whose modules the first view needs."""
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
    def home() -> HTMLResponse:
        return HTMLResponse(_home())

    @app.get("/favicon.ico", include_in_schema=False)
    def icon() -> FileResponse:
        return FileResponse(STATIC / "favicon.svg", media_type="image/svg+xml")

    @app.get("/pages.css", include_in_schema=False)
    def styles() -> Response:
        return Response(_palette() + _styles(), media_type="text/css")

    @app.get("/palette.css", include_in_schema=False)
    def colours() -> Response:
        return Response(_palette(), media_type="text/css")

    app.mount("/static", StaticFiles(directory=STATIC), name="static")


@cache
def _home() -> str:
    modules = [path for folder in _FIRST for path in sorted((STATIC / folder).rglob("*.js"))]
    asked = "\n".join(f'<link rel="modulepreload" href="{_address(path)}">' for path in modules)
    return (STATIC / "index.html").read_text(encoding="utf-8").replace("<!-- modules -->", asked)


@cache
def _styles() -> str:
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


def _address(path: Path) -> str:
    return f"/static/{path.relative_to(STATIC).as_posix()}"
