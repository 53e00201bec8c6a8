"""The song page's addresses: what a sound file is, and what sounds like it.

A file is sent as the body of the request itself, so that its size is limited while it arrives.

Contents: routes.
"""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request

from mirlab.errors import UsageError
from mirlab.show.web.site import K, Site
from mirlab.show.web.upload import BODY, received
from mirlab.show.web.work import alike, describe


def routes(site: Site) -> APIRouter:
    """The addresses of the song page."""
    router = APIRouter(prefix="/api", tags=["song"])

    @router.post("/classify", openapi_extra=BODY)
    async def classify(request: Request, name: str = "") -> dict[str, Any]:
        """Send a sound file as the body."""
        if site.model is None:
            raise UsageError("there is no classifier: start with  mirlab serve --model genres.mirlab")
        async with received(request, name, site.most_bytes) as path:
            said: dict[str, Any] = await site.workshop.do(describe, str(site.model), path)
            return said

    @router.post("/similar", openapi_extra=BODY)
    async def similar(request: Request, name: str = "", k: K = 10) -> dict[str, Any]:
        """Send a sound file as the body."""
        shown = site.listening
        if shown is None or shown.library is None:
            raise UsageError("there is no library to search: start with  mirlab serve --library LIB")
        async with received(request, name, site.most_bytes) as path:
            found = await site.workshop.do(alike, str(shown.library.path), path, k)
        return {"neighbours": site.told(found)}

    return router
