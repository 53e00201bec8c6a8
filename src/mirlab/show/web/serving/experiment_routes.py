"""The experiments page's addresses.

A report is a page of its own, with its own styles in it and no scripts. It is sent with a policy that allows
just that, in a sandbox without an origin: whatever a results folder from somewhere else holds, it can neither
run anything nor ask this server for anything.

Contents: routes, REPORT_POLICY.
"""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query
from fastapi.responses import FileResponse

from mirlab.errors import UsageError
from mirlab.show.web.content import damage_told
from mirlab.show.web.content import experiments as found
from mirlab.show.web.serving.experiment_answers import (
    AllListed,
    CellTracks,
    Compared,
    Confusion,
    Listed,
    Run,
    Selection,
)
from mirlab.show.web.serving.site import Site

REPORT_POLICY = (
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; object-src 'none'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

_PAGE: dict[int | str, dict[str, Any]] = {
    200: {"description": "The report, a page of its own", "content": {"text/html": {}}}
}
MOST_IDS = 200
"""Tracks that a link to the map names."""
Text = Annotated[str, Query(max_length=500)]
Chosen = Annotated[str | None, Query(max_length=500)]


def routes(site: Site) -> APIRouter:
    """The addresses of the experiments page."""
    router = APIRouter(prefix="/api", tags=["experiments"])

    @router.get("/experiments")
    def all_experiments() -> AllListed:
        """Every results folder with its answer and its best scores."""
        site.working.take_in()
        return AllListed(experiments=[_listed(row) for row in found.listed(site.shelf)])

    @router.get("/compare")
    def compare(
        a: Text, b: Text, a_set: Chosen = None, b_set: Chosen = None, protocol: Chosen = None
    ) -> Compared:
        """Compare two runs, or two conditions of one, by the paired test of `mirlab compare`."""
        with damage_told(f"{a} or {b}"):
            said = found.compared(site.shelf, a, b, a_set or None, b_set or None, protocol or None)
            return Compared.model_validate(said)

    @router.get("/experiments/{name}")
    def experiment(name: str) -> Run | Selection:
        """A run or a selection in full."""
        with damage_told(name):
            if name not in site.shelf.runs() and name in site.shelf.selections():
                return Selection.model_validate(found.selection_in_full(site.shelf, name))
            return Run.model_validate(found.run_in_full(site.shelf, name, site.listings))

    @router.get("/experiments/{name}/confusion")
    def confusion(name: str, protocol: Text, condition: int) -> Confusion:
        """What one condition took for what."""
        with damage_told(name):
            return Confusion.model_validate(found.confusion_of(site.shelf, name, protocol, condition))

    @router.get("/experiments/{name}/cell")
    def cell(
        name: str,
        protocol: Text,
        condition: int,
        true: Text,
        predicted: Text,
        offset: Annotated[int, Query(ge=0)] = 0,
        limit: Annotated[int, Query(ge=1, le=200)] = 50,
    ) -> CellTracks:
        """The tracks of a class that were taken for another, or for it."""
        with damage_told(name):
            rows = found.cell_of(site.shelf, name, protocol, condition, true, predicted, site.listings)
            ids = [row["id"] for row in rows if row["id"] is not None]
            doubts = site.desk.doubts().about(map(site.desk.track, ids))
            part = [
                {**site.with_facts(row), "doubt": doubts.get(row["id"])}
                for row in rows[offset : offset + limit]
            ]
            return CellTracks(total=len(rows), here=len(ids), ids=ids[:MOST_IDS], offset=offset, tracks=part)

    @router.get("/experiments/{name}/report", response_class=FileResponse, responses=_PAGE)
    def report(name: str) -> FileResponse:
        return FileResponse(
            site.shelf.report(name),
            media_type="text/html; charset=utf-8",
            headers={"Content-Security-Policy": REPORT_POLICY},
        )

    return router


def _listed(row: dict[str, Any]) -> Listed:
    """A row of the list; one that holds what it can't is told in a sentence, and the others stay."""
    try:
        with damage_told(row["name"]):
            return Listed.model_validate(row)
    except UsageError as error:
        return Listed(name=row["name"], kind=row["kind"], error=str(error))
