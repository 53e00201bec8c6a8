"""The addresses under /v1.

Contents: routes, UPLOADS.
"""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel

from mirlab.errors import MirlabError, UnknownName, UsageError
from mirlab.show.web.gate import CONFLICT, Name, Sent, is_multipart, received, received_several, while_there
from mirlab.show.web.inference.plainly import PlainlyAsked
from mirlab.show.web.inference.service import Loaded, Service
from mirlab.show.web.inference.shapes import (
    Classified,
    Described,
    Model,
    Models,
    Reloaded,
    SeveralClassified,
    SeveralDescribed,
    SeveralTagged,
    Tagged,
)
from mirlab.show.web.work import Busy

UPLOADS = frozenset({"/v1/classify", "/v1/tag", "/v1/describe"})
"""Paths that take files of any size up to the allowance."""
ALWAYS = {"name", "error"}
_FILE = {"type": "string", "format": "binary"}
BODIES: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "application/octet-stream": {"schema": _FILE},
            "audio/*": {"schema": _FILE},
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "properties": {"file": {"type": "array", "items": _FILE, "minItems": 1}},
                    "required": ["file"],
                }
            },
        },
    }
}
Fields = Annotated[
    str | None,
    Query(max_length=1000, description="Names of the fields to answer, with commas; all by default."),
]
Explain = Annotated[bool, Query(description="Whether to say which features spoke for and against the label.")]
Coverage = Annotated[
    float | None,
    Query(
        gt=0,
        lt=1,
        description="How often a set should hold the right label.",
    ),
]


def routes(service: Service) -> APIRouter:
    """The addresses of one running server."""
    router = APIRouter(prefix="/v1", route_class=PlainlyAsked)

    async def answer(
        request: Request, want: str, shape: type[BaseModel], name: str, fields: str | None, **choices: Any
    ) -> dict[str, Any]:
        _check_parameters(request, {"name", "fields", *choices})
        chosen = _chosen(fields, shape)
        client = request.client.host if request.client else ""
        path = request.url.path

        async def said_of(loaded: Loaded, sent: Sent) -> dict[str, Any]:
            if sent.problem:
                raise UsageError(sent.problem)
            said = await service.ask(loaded, sent.file, want, client, request, **choices)
            standard = said.pop("standard", None)
            if standard is not None and loaded is service.loaded:
                service.metrics.classified(said["unknown"], standard)
            service.metrics.analysed(path, said["duration"])
            return {"name": sent.name, "bundle": loaded.said["hash"], **said}

        async def said_or_failed(loaded: Loaded, sent: Sent) -> dict[str, Any]:
            try:
                return await said_of(loaded, sent)
            except MirlabError as error:
                service.metrics.analysed(path, None)
                return {"name": sent.name, "error": str(error)}

        async def said_of_all(loaded: Loaded, several: list[Sent]) -> list[dict[str, Any]]:
            return list(await asyncio.gather(*(said_or_failed(loaded, sent) for sent in several)))

        def only(said: dict[str, Any]) -> dict[str, Any]:
            return {key: value for key, value in said.items() if key in chosen}

        try:
            if is_multipart(request):
                async with received_several(request, service.allowance, service.places, client) as several:
                    with service.using() as loaded:
                        all_said = await while_there(request, said_of_all(loaded, several))
                return {"results": list(map(only, all_said))}
            async with received(request, name, service.allowance, service.places, client) as file:
                with service.using() as loaded:
                    try:
                        return only(await while_there(request, said_of(loaded, Sent(name, file))))
                    except MirlabError:
                        service.metrics.analysed(path, None)
                        raise
        except Busy as error:
            raise service.refusal(error) from None

    @router.post(
        "/classify",
        openapi_extra=BODIES,
        response_model=Classified | SeveralClassified,
        response_model_exclude_unset=True,
    )
    async def classify(
        request: Request,
        name: Name = "",
        fields: Fields = None,
        explain: Explain = False,
        coverage: Coverage = None,
    ) -> dict[str, Any]:
        """Send a sound as the body, or several as multipart/form-data: what the bundle says of each."""
        return await answer(
            request, "classified", Classified, name, fields, explain=explain, coverage=coverage
        )

    @router.post(
        "/tag", openapi_extra=BODIES, response_model=Tagged | SeveralTagged, response_model_exclude_unset=True
    )
    async def tag(request: Request, name: Name = "", fields: Fields = None) -> dict[str, Any]:
        """The same for the tags of a learned model."""
        assert service.loaded is not None
        if service.loaded.said["tagger"] is None:
            raise UsageError(
                f"{service.loaded.name}: this bundle carries no model that gives tags, and this machine has "
                "none: get one with  mirlab embeddings get musicnn"
            )
        return await answer(request, "tagged", Tagged, name, fields)

    @router.post(
        "/describe",
        openapi_extra=BODIES,
        response_model=Described | SeveralDescribed,
        response_model_exclude_unset=True,
    )
    async def describe(request: Request, name: Name = "", fields: Fields = None) -> dict[str, Any]:
        """The same for tempo, key, tuning and loudness."""
        return await answer(request, "described", Described, name, fields)

    @router.get("/models")
    async def models() -> Models:
        """The bundle that answers, and its model card."""
        assert service.loaded is not None
        said = {key: value for key, value in service.loaded.said.items() if key not in {"hash", "columns"}}
        return Models(models=[Model(name=service.loaded.name, bundle=service.loaded.said["hash"], **said)])

    @router.post("/reload", responses=CONFLICT)
    async def reload() -> Reloaded:
        """Read the bundle's file again: what is asked from now on is answered by what is there now."""
        changed = await service.reload()
        assert service.loaded is not None
        return Reloaded(bundle=service.loaded.said["hash"], changed=changed)

    return router


def _check_parameters(request: Request, known: set[str]) -> None:
    """Raise UnknownName for a parameter that there is not: it would be left out in silence."""
    for parameter in request.query_params:
        if parameter not in known:
            raise UnknownName("parameter", parameter, known)


def _chosen(fields: str | None, shape: type[BaseModel]) -> set[str]:
    """The fields of an answer; raises UnknownName for one that there is not."""
    known = set(shape.model_fields)
    if fields is None:
        return known
    chosen = [field.strip() for field in fields.split(",") if field.strip()]
    for field in chosen:
        if field not in known:
            raise UnknownName("field", field, sorted(known))
    return {*chosen, *ALWAYS}
