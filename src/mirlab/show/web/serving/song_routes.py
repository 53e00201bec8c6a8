"""The song page's addresses: what a sound file is, and what sounds like it.

A file is sent as the body of the request itself, so that its size is limited while it arrives, and sent once:
/api/song says everything of it. Whoever leaves before the answer stops the work.

Contents: routes, UPLOADS.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request

from mirlab.errors import UsageError
from mirlab.show.web.content import Shown, song, toy_classifier_path
from mirlab.show.web.gate import BODY, UPLOAD_PROBLEMS, Name, received, while_there
from mirlab.show.web.serving.site import K, Site
from mirlab.show.web.work import Job, Upload

TOY = "toy classifier"
UPLOADS = frozenset({"/api/song", "/api/classify", "/api/similar", "/api/tags"})
"""Paths that take a file of any size up to the allowance."""
REMEMBERED = 24
"""Tracks of libraries whose answers are kept: coming back to one asks for no work."""
Work = Annotated[str, Query(max_length=64, description="Any word, to ask /api/progress by.")]


def routes(site: Site) -> APIRouter:
    """The addresses of the song page."""
    router = APIRouter(prefix="/api", tags=["song"])
    jobs: dict[str, Job] = {}
    known: OrderedDict[tuple[Any, ...], dict[str, Any]] = OrderedDict()
    most = site.allowance.sound

    async def done(request: Request, work: str, task: str, *arguments: Any) -> Any:
        """Do a task; while it lasts, whoever knows the visitor's own word for it can ask how far it is."""
        try:
            begun = (lambda job: jobs.__setitem__(work, job)) if work else None
            return await while_there(request, site.workshop.do(task, *arguments, begun=begun))
        finally:
            jobs.pop(work, None)

    async def said_of(
        request: Request, work: str, sound: str | Upload, shown: Shown | None, track: str | None, k: int
    ) -> dict[str, Any]:
        tagger = site.tagger
        said: dict[str, Any] = await done(
            request,
            work,
            "song",
            sound,
            most,
            _bundle(site),
            None if tagger is None else tagger.model,
            _library(shown),
            track,
            k,
        )
        return said

    def told(name: str, shown: Shown | None, said: dict[str, Any]) -> dict[str, Any]:
        near, track = said["neighbours"], said["track"]
        own = [] if track is None else site.told([{"id": track}])
        return {
            **said,
            "name": name,
            "collection": None if shown is None else shown.name,
            "track": own[0] if own else None,
            "neighbours": None if near is None else site.told(near),
        }

    @router.post(
        "/song",
        openapi_extra=BODY,
        responses=UPLOAD_PROBLEMS,
        response_model=song.Song,
        response_model_exclude_unset=True,
    )
    async def song_of_file(request: Request, name: Name = "", k: K = 10, work: Work = "") -> dict[str, Any]:
        """Send a sound file as the body: everything that is said of it, for which it is decoded once."""
        shown = site.listening
        async with received(request, name, site.allowance, site.places) as sent:
            return told(name, shown, await said_of(request, work, sent, shown, None, k))

    @router.get(
        "/tracks/{id}/song",
        responses=UPLOAD_PROBLEMS,
        response_model=song.Song,
        response_model_exclude_unset=True,
    )
    async def song_of_track(request: Request, id: str, k: K = 10, work: Work = "") -> dict[str, Any]:
        """Everything that is said of a track of a library, in the same shape."""
        shown, row = site.track(id)
        path = await asyncio.to_thread(shown.sound_of, id)
        asked = (id, shown.name, shown.version, k, _bundle(site), site.tagger and site.tagger.model)
        if asked not in known:
            known[asked] = await said_of(request, work, str(path), shown, id, k)
            while len(known) > REMEMBERED:
                known.popitem(last=False)
        known.move_to_end(asked)
        return told(shown.tracks[row]["track"], shown, known[asked])

    @router.post(
        "/classify",
        openapi_extra=BODY,
        responses=UPLOAD_PROBLEMS,
        response_model=song.ClassifiedFile,
        response_model_exclude_unset=True,
    )
    async def classify(request: Request, name: Name = "", work: Work = "") -> dict[str, Any]:
        """Send a sound file as the body: what the classifier alone says of it."""
        if site.model is None:
            raise UsageError("no classifier is loaded: start with  mirlab serve --model genres.mirlab")
        async with received(request, name, site.allowance, site.places) as sent:
            said: dict[str, Any] = await done(request, work, "describe", str(site.model), sent, most)
            return said

    @router.post("/similar", openapi_extra=BODY, responses=UPLOAD_PROBLEMS, response_model=song.Neighbours)
    async def similar(request: Request, name: Name = "", k: K = 10) -> dict[str, Any]:
        """Send a sound file as the body: the tracks that sound like it."""
        shown = site.listening
        if shown is None or shown.library is None:
            raise UsageError("no library is loaded: start with  mirlab serve LIB")
        async with received(request, name, site.allowance, site.places) as sent:
            found = await done(request, "", "alike", str(shown.library.path), sent, k, most)
        return {"neighbours": site.told(found)}

    @router.post("/tags", openapi_extra=BODY, responses=UPLOAD_PROBLEMS, response_model=song.TaggedFile)
    async def tags(request: Request, name: Name = "", work: Work = "") -> dict[str, Any]:
        """Send a sound file as the body; scores are by tag, highest first, and no probabilities."""
        tagger = site.needed_tagger()
        async with received(request, name, site.allowance, site.places) as sent:
            said: dict[str, Any] = await done(request, work, "tags", tagger.model, _bundle(site), sent, most)
            return said

    @router.get("/tracks/{id}/tags", responses=UPLOAD_PROBLEMS, response_model=song.TaggedTrack)
    async def tags_of_track(request: Request, id: str) -> dict[str, Any]:
        """The tags of a track of a library, with their scores."""
        shown, row = site.track(id)
        tagger = site.needed_tagger()
        said = site.kept_tags(shown, row, tagger)
        if said is None:
            path = await asyncio.to_thread(shown.sound_of, id)
            said = await done(request, "", "tags_of_track", tagger.model, _bundle(site), str(path))
        return {"track": shown.tracks[row], **said}

    @router.get("/progress", response_model=song.Progressing)
    async def progress(work: Work) -> dict[str, Any]:
        """How far an upload's analysis is; total 0 where that isn't known."""
        job = jobs.get(work)
        if job is None:
            return {"what": "", "done": 0, "total": 0}
        return {"what": job.what, "done": job.done, "total": job.total}

    @router.get("/model", response_model=song.Training)
    def model() -> dict[str, Any]:
        """The classifier, and how far the training of the toy band's is."""
        told = site.background.told(TOY)
        if told["state"] == "done" and site.model is None:
            site.model = toy_classifier_path()
        return {"model": None if site.model is None else site.model.name, "training": told}

    @router.post("/model", response_model=song.Training)
    def train() -> dict[str, Any]:
        """Train a classifier on the toy band, where the server was started without one."""
        if site.model is None:
            path = toy_classifier_path()
            path.parent.mkdir(parents=True, exist_ok=True)
            site.background.start(TOY, "toy_classifier", str(path))
        return model()

    @router.delete("/model", response_model=song.Training)
    def give_up() -> dict[str, Any]:
        """Stop that training."""
        site.background.stop(TOY)
        return model()

    return router


def _bundle(site: Site) -> str | None:
    return None if site.model is None else str(site.model)


def _library(shown: Shown | None) -> str | None:
    return None if shown is None or shown.library is None else str(shown.library.path)
