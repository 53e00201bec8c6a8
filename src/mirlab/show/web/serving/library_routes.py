"""The Library page's addresses: what a library holds. What changes it are jobs (job_routes.py).

Contents: routes.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from mirlab.show.web.content import Holdings, holdings_of
from mirlab.show.web.serving.site import Site


def routes(site: Site) -> APIRouter:
    """The addresses of the Library page."""
    router = APIRouter(prefix="/api", tags=["library"])

    @router.get("/library")
    def library(name: Annotated[str | None, Query(alias="collection")] = None) -> Holdings:
        """What a library holds, which of its files are gone, and which are copies of each other."""
        site.refresh()
        shown = site.collection(name)
        return holdings_of(shown, site.desk.given(shown))

    return router
