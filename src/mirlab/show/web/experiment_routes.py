"""The experiments page's addresses.

Contents: routes.
"""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter

from mirlab.show.web.experiments import experiments, one_experiment
from mirlab.show.web.site import Site


def routes(site: Site) -> APIRouter:
    """The addresses of the experiments page."""
    router = APIRouter(prefix="/api/experiments", tags=["experiments"])

    @router.get("")
    def all_experiments() -> dict[str, Any]:
        return {"experiments": experiments(site.results)}

    @router.get("/{name}")
    def experiment(name: str) -> dict[str, Any]:
        return one_experiment(site.results, name)

    return router
