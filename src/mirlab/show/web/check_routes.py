"""The label check's addresses.

Contents: routes.
"""

from __future__ import annotations

from fastapi import APIRouter

from mirlab.show.web.site import Site


def routes(site: Site) -> APIRouter:
    """The addresses of the label check page."""
    return APIRouter(prefix="/api", tags=["check"])
