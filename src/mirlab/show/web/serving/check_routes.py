"""The label check's addresses.

A decision is sent for the id of a doubt; which file it is about is known here, and no path is ever taken.

Contents: routes, Decided.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from mirlab.data.sources import LONGEST
from mirlab.show.web.content import Decision
from mirlab.show.web.serving.site import Site


class Decided(BaseModel):
    """The body of a decision."""

    model_config = ConfigDict(extra="forbid")

    verdict: Literal["corrected", "accepted", "left out", "no duplicate"]
    track: int = Field(0, ge=0, le=1, description="which of a pair's tracks")
    label: str | None = Field(None, max_length=LONGEST)
    note: str = Field("", max_length=LONGEST)


def routes(site: Site) -> APIRouter:
    """The addresses of the label check page."""
    router = APIRouter(prefix="/api", tags=["check"])

    def told(item: dict[str, Any]) -> dict[str, Any]:
        return {**item, "tracks": [site.with_facts(track) for track in item["tracks"]]}

    @router.get("/check")
    def doubts(
        kind: Literal["label", "pair", "unreadable"] | None = None,
        done: bool = False,
        offset: Annotated[int, Query(ge=0, le=1_000_000)] = 0,
        limit: Annotated[int, Query(ge=1, le=200)] = 50,
    ) -> dict[str, Any]:
        """What should be listened to, the most certain first."""
        page = site.desk.page(kind, done, offset, limit)
        return {**page, "items": [told(item) for item in page["items"]]}

    @router.post("/check/undo")
    def undo() -> dict[str, Any]:
        """Take the last decision back."""
        return told(site.desk.undo())

    @router.get("/check/{id}/beside")
    def beside(id: str, k: Annotated[int, Query(ge=1, le=20)] = 3) -> dict[str, Any]:
        """The nearest tracks of a doubtful track's own label and of the one that it may be."""
        return {"beside": site.desk.beside(id, k)}

    @router.post("/check/{id}")
    def decide(id: str, decided: Decided) -> dict[str, Any]:
        """Decide; the corrections file has it when this answers."""
        return told(site.desk.decide(id, Decision(**decided.model_dump())))

    @router.get("/audit")
    def audit() -> dict[str, Any]:
        """How the audit stands."""
        return site.auditor.state()

    @router.post("/audit")
    def start_audit() -> dict[str, Any]:
        """Listen to everything behind the page."""
        site.auditor.start()
        return site.auditor.state()

    @router.delete("/audit")
    def cancel_audit() -> dict[str, Any]:
        site.auditor.cancel()
        return site.auditor.state()

    return router
