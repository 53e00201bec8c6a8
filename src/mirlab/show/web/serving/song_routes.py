"""The song page's addresses: what a sound file is, and what sounds like it.

A file is sent as the body of the request itself, so that its size is limited while it arrives. Whoever leaves
before the answer stops the work.

Contents: routes, UPLOADS.
"""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request

from mirlab.errors import UsageError
from mirlab.show.web.content import toy_classifier_path
from mirlab.show.web.gate import UPLOAD_PROBLEMS
from mirlab.show.web.serving.site import K, Site
from mirlab.show.web.serving.upload import BODY, Name, received, while_there
from mirlab.show.web.work import Job

TOY = "toy classifier"
UPLOADS = frozenset({"/api/classify", "/api/similar", "/api/tags"})
"""Paths that take a file of any size up to the allowance."""
Work = Annotated[str, Query(max_length=64)]


def routes(site: Site) -> APIRouter:
    """The addresses of the song page."""
    router = APIRouter(prefix="/api", tags=["song"])
    jobs: dict[str, Job] = {}
    most = site.allowance.sound

    async def done(request: Request, work: str, task: str, *arguments: Any) -> Any:
        """Do a task; while it lasts, whoever knows the visitor's own word for it can ask how far it is."""
        try:
            begun = (lambda job: jobs.__setitem__(work, job)) if work else None
            return await while_there(request, site.workshop.do(task, *arguments, begun=begun))
        finally:
            jobs.pop(work, None)

    @router.post("/classify", openapi_extra=BODY, responses=UPLOAD_PROBLEMS)
    async def classify(request: Request, name: Name = "", work: Work = "") -> dict[str, Any]:
        """Send a sound file as the body; `work` is any word to ask /api/progress by."""
        if site.model is None:
            raise UsageError("no classifier is loaded: start with  mirlab serve --model genres.mirlab")
        async with received(request, name, site.allowance, site.places) as path:
            said: dict[str, Any] = await done(request, work, "describe", str(site.model), path, most)
            return said

    @router.post("/similar", openapi_extra=BODY, responses=UPLOAD_PROBLEMS)
    async def similar(request: Request, name: Name = "", k: K = 10) -> dict[str, Any]:
        """Send a sound file as the body."""
        shown = site.listening
        if shown is None or shown.library is None:
            raise UsageError("no library is loaded: start with  mirlab serve --library LIB")
        async with received(request, name, site.allowance, site.places) as path:
            found = await done(request, "", "alike", str(shown.library.path), path, k, most)
        return {"neighbours": site.told(found)}

    @router.post("/tags", openapi_extra=BODY, responses=UPLOAD_PROBLEMS)
    async def tags(request: Request, name: Name = "", work: Work = "") -> dict[str, Any]:
        """Send a sound file as the body; scores are by tag, highest first, and no probabilities."""
        tagger = site.needed_tagger()
        async with received(request, name, site.allowance, site.places) as path:
            said: dict[str, Any] = await done(request, work, "tags", tagger.model, _bundle(site), path, most)
            return said

    @router.get("/tracks/{id}/tags", responses=UPLOAD_PROBLEMS)
    async def tags_of_track(request: Request, id: str) -> dict[str, Any]:
        """The tags of a track of a library, with their scores."""
        shown, row = site.track(id)
        tagger = site.needed_tagger()
        said = site.kept_tags(shown, row, tagger)
        if said is None:
            path = await asyncio.to_thread(shown.sound_of, id)
            said = await done(request, "", "tags_of_track", tagger.model, _bundle(site), str(path))
        return {"track": shown.tracks[row], **said}

    @router.get("/progress")
    async def progress(work: Work) -> dict[str, Any]:
        """How far an upload's analysis is; total 0 where that isn't known."""
        job = jobs.get(work)
        if job is None:
            return {"what": "", "done": 0, "total": 0}
        return {"what": job.what, "done": job.done, "total": job.total}

    @router.get("/model")
    def model() -> dict[str, Any]:
        """The classifier, and how far the training of the toy band's is."""
        told = site.background.told(TOY)
        if told["state"] == "done" and site.model is None:
            site.model = toy_classifier_path()
        return {"model": None if site.model is None else site.model.name, "training": told}

    @router.post("/model")
    def train() -> dict[str, Any]:
        """Train a classifier on the toy band, where the server was started without one."""
        if site.model is None:
            path = toy_classifier_path()
            path.parent.mkdir(parents=True, exist_ok=True)
            site.background.start(TOY, "toy_classifier", str(path))
        return model()

    @router.delete("/model")
    def give_up() -> dict[str, Any]:
        """Stop that training."""
        site.background.stop(TOY)
        return model()

    return router


def _bundle(site: Site) -> str | None:
    return None if site.model is None else str(site.model)
