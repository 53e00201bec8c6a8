"""The explorer's application: its pages, and the API that they and other programs use.

Conventions: answers are JSON; an error is {"error": sentence} (problems.py). Ids are looked up, never opened.
Each page's addresses are in a file of their own.

Contents: make_app.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI
from pydantic import BaseModel

from mirlab.data.audit import AuditSaid
from mirlab.find.players import UnknownSong
from mirlab.imports import ready_for_threads
from mirlab.show.web.content import Meanwhile, Shown
from mirlab.show.web.delivery import add_pages
from mirlab.show.web.gate import PROBLEMS, Bodies, Guard, Packing, answer_problems
from mirlab.show.web.players import Players, audiomuse, subsonic
from mirlab.show.web.serving import (
    check_routes,
    experiment_routes,
    job_routes,
    library_routes,
    map_routes,
    song_routes,
    teach_routes,
    track_routes,
)
from mirlab.show.web.serving.about import About
from mirlab.show.web.serving.preparing import Prepare
from mirlab.show.web.serving.site import Site
from mirlab.show.web.work import Allowance
from mirlab.version import __version__

_PAGES = (
    map_routes,
    track_routes,
    song_routes,
    check_routes,
    teach_routes,
    experiment_routes,
    job_routes,
    library_routes,
)


class Health(BaseModel):
    """That the server answers."""

    status: str
    version: str


def make_app(
    collections: Sequence[Shown] = (),
    *,
    prepare: Prepare | None = None,
    instead: Callable[[], Sequence[Shown]] = tuple,
    model: Path | None = None,
    results: Path | None = None,
    corrections: Path | None = None,
    audits: Sequence[AuditSaid] = (),
    host: str = "127.0.0.1",
    token: str | None = None,
    allowance: Allowance | None = None,
    roots: Sequence[Path] = (),
    players: Players | None = None,
) -> FastAPI:
    """Build the application.

    Parameters
    ----------
    collections : what can be seen
    prepare : makes the collections while the server answers already (preparing.py)
    instead : what is shown where that fails
    model : a bundle that classifies uploads
    results : a folder of results folders
    corrections : the CSV that decisions go to; None takes corrections.csv in the working folder
    audits : what was read of earlier audits
    host, token : see security.Guard
    allowance : limits of uploads and of the work on them
    roots : folders under which others may be added to a library
    players : what music players are answered from; None answers none
    """
    site = Site(
        collections,
        prepare=prepare,
        instead=instead,
        model=model,
        results=results,
        corrections=corrections,
        audits=audits,
        allowance=allowance,
        roots=roots,
    )

    @asynccontextmanager
    async def running(_: FastAPI) -> AsyncIterator[None]:
        ready_for_threads()
        await asyncio.to_thread(site.start)
        if players is not None:
            players.start()
        yield
        await asyncio.to_thread(site.close)

    app = FastAPI(
        title="mirlab",
        version=__version__,
        docs_url=None,
        redoc_url=None,
        lifespan=running,
        responses=PROBLEMS,
    )
    app.state.site = site
    app.add_middleware(Bodies, uploads=song_routes.UPLOADS)
    app.add_middleware(Packing)
    own = frozenset() if players is None else subsonic.PUBLIC
    app.add_middleware(Guard, host=host, token=token, open_to_all=own)
    answer_problems(app, {Meanwhile: 409, UnknownSong: 404})

    @app.get("/healthz")
    async def health() -> Health:
        return Health(status="ok", version=__version__)

    @app.get("/api/about")
    def about() -> About:
        """What there is: collections, models, what may be sent, and how far a preparation is."""
        site.refresh()
        return site.about()

    for page in _PAGES:
        app.include_router(page.routes(site))
    if players is not None:
        app.include_router(audiomuse.routes(players))
        app.include_router(subsonic.routes(players, token))
    add_pages(app)
    return app
