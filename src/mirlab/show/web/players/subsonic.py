"""The addresses of OpenSubsonic's extension sonicSimilarity, with what a client asks before it uses them.

    /rest/ping, /rest/getOpenSubsonicExtensions (public), /rest/tokenInfo
    /rest/getSonicSimilarTracks, /rest/findSonicPath

Each also with .view, by GET and by POST of a form. What is described here: shapes.py says where.

Contents: routes, PUBLIC.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from fastapi import APIRouter, Request
from fastapi.responses import Response

from mirlab.errors import MirlabError
from mirlab.find.players import Near, UnknownSong
from mirlab.show.web.players.audiomuse import MOST
from mirlab.show.web.players.holding import Players
from mirlab.show.web.players.shapes import (
    Answered,
    Child,
    Extension,
    Refusal,
    SonicMatch,
    Subsonic,
    TokenInfo,
)
from mirlab.show.web.players.signing import MISSING, Refused, signed_in
from mirlab.show.web.players.writing import written
from mirlab.version import __version__
from mirlab.words import quoted

_GENERIC, _NOT_FOUND = 0, 70
_METHODS = ("ping", "getOpenSubsonicExtensions", "tokenInfo", "getSonicSimilarTracks", "findSonicPath")
PUBLIC = frozenset(f"/rest/{name}{ending}" for name in _METHODS for ending in ("", ".view"))
"""Paths that see to who may ask themselves."""
_MOST_PARAMETERS = 100
_PARAMETERS = {
    "getSonicSimilarTracks": {"id": True, "count": False},
    "findSonicPath": {"startSongId": True, "endSongId": True, "count": False},
    "getOpenSubsonicExtensions": {"together": False},
}
_SIGNING = ("u", "p", "t", "s", "apiKey", "v", "c", "f")
Said = dict[str, Any]
Asked = Mapping[str, str]


def routes(players: Players, token: str | None) -> APIRouter:
    """The addresses of one server; `token` is its API key."""
    router = APIRouter(prefix="/rest", tags=["players"])

    def ping(asked: Asked, name: str) -> Said:
        return {}

    def extensions(asked: Asked, name: str) -> Said:
        own: dict[str, tuple[int, ...]] = {"sonicSimilarity": (1,), "formPost": (1,)}
        if token is not None:
            own["apiKeyAuthentication"] = (1,)
        if asked.get("together") != "true":
            return {"openSubsonicExtensions": _extensions(own)}
        # A reverse proxy shows a media server and this one as one server, of the media server's name.
        origin = players.table.origin
        return {
            "openSubsonicExtensions": _extensions({**origin.extensions, "sonicSimilarity": (1,)}),
            "type": origin.server or "mirlab",
            "serverVersion": origin.server_version or __version__,
        }

    def token_info(asked: Asked, name: str) -> Said:
        return {"tokenInfo": TokenInfo(username=name)}

    def similar(asked: Asked, name: str) -> Said:
        id, count = _needed(asked, "id"), _count(asked, 10, 0)
        return {"sonicMatch": _matches(players.answers().nearest(id, count))}

    def path(asked: Asked, name: str) -> Said:
        first, last = _needed(asked, "startSongId"), _needed(asked, "endSongId")
        return {"sonicMatch": _matches(players.answers().way(first, last, _count(asked, 25, 1)).songs)}

    def add(method: str, tell: Callable[[Asked, str], Said], public: bool = False) -> None:
        def answered(asked: Asked) -> Answered:
            try:
                name = "" if public else _who(asked, players.users, token)
                said = tell(asked, name)
            except Refused as error:
                return _failed(error.code, str(error))
            except UnknownSong as error:
                return _failed(_NOT_FOUND, str(error))
            except MirlabError as error:
                return _failed(_GENERIC, str(error))
            return Answered(**{"status": "ok", "type": "mirlab", "serverVersion": __version__, **said})

        async def answer(request: Request) -> Response:
            asked = await _asked(request)
            format = asked.get("f", "xml")
            if format not in ("xml", "json"):
                refusal = _failed(_GENERIC, f"Expected f=xml or f=json, got {quoted(format[:40])}")
                return written(refusal, as_json=False)
            return written(await asyncio.to_thread(answered, asked), as_json=format == "json")

        answer.__doc__ = _SUMMARIES[method]
        for verb, kind in (("GET", "query"), ("POST", "form")):
            choices: dict[str, Any] = {
                "methods": [verb],
                "response_model": Subsonic,
                "responses": {200: {"content": {"application/xml": {}}}},
            }
            described = _described(method, public, kind)
            router.add_api_route(
                f"/{method}", answer, operation_id=f"{kind}_{method}", openapi_extra=described, **choices
            )
            router.add_api_route(f"/{method}.view", answer, include_in_schema=False, methods=[verb])

    add("ping", ping)
    add("getOpenSubsonicExtensions", extensions, public=True)
    add("tokenInfo", token_info)
    add("getSonicSimilarTracks", similar)
    add("findSonicPath", path)
    return router


_SUMMARIES = {
    "ping": "Whether the server answers, and the sign-in is right.",
    "getOpenSubsonicExtensions": "What the server can; with together=true, the media server, too. Public.",
    "tokenInfo": "Whose the API key is.",
    "getSonicSimilarTracks": "Songs that sound like one, the most alike first.",
    "findSonicPath": "Songs that lead from one to another in small steps, both included.",
}


async def _asked(request: Request) -> dict[str, str]:
    """The parameters of the address, and those of a form; of several of a name the first."""
    pairs = request.query_params.multi_items()
    if request.method == "POST":
        body = (await request.body()).decode("utf-8", "replace")
        try:
            pairs += parse_qsl(body, keep_blank_values=True, max_num_fields=_MOST_PARAMETERS)
        except ValueError:
            pairs = []
    found: dict[str, str] = {}
    for name, value in pairs[:_MOST_PARAMETERS]:
        found.setdefault(name, value)
    return found


def _who(asked: Asked, users: Mapping[str, str] | None, token: str | None) -> str:
    for name in ("v", "c"):
        if not asked.get(name):
            raise Refused(MISSING, f"Required parameter is missing: {name}")
    return signed_in(asked, users, token)


def _needed(asked: Asked, name: str) -> str:
    if not asked.get(name):
        raise Refused(MISSING, f"Required parameter is missing: {name}")
    return asked[name]


def _count(asked: Asked, usual: int, least: int) -> int:
    said = asked.get("count", "")
    if not said:
        return usual
    if not (said.isascii() and said.isdigit() and len(said) < 10 and int(said) >= least):
        raise Refused(_GENERIC, f"count: expected a whole number from {least}, got {quoted(said[:40])}")
    return min(int(said), MOST)


def _matches(found: list[Near]) -> list[SonicMatch]:
    return [SonicMatch(similarity=round(near.similarity, 6), entry=_child(near)) for near in found]


def _child(near: Near) -> Child:
    song = near.song
    said: dict[str, Any] = {name: value for name, value in song.said.items() if name in Child.model_fields}
    if song.duration is not None:
        said["duration"] = round(song.duration)
    return Child(**{**said, "id": song.id, "title": song.text("title") or song.id, "mediaType": "song"})


def _extensions(known: Mapping[str, tuple[int, ...]]) -> list[Extension]:
    return [Extension(name=name, versions=list(versions)) for name, versions in known.items()]


def _failed(code: int, message: str) -> Answered:
    return Answered(
        status="failed",
        type="mirlab",
        serverVersion=__version__,
        error=Refusal(code=code, message=message.encode("utf-8", "replace").decode()),
    )


def _described(method: str, public: bool, kind: str) -> dict[str, Any]:
    """The parameters as OpenAPI has them: they are read by hand, as either may hold them."""
    asked = {**_PARAMETERS.get(method, {}), **({} if public else dict.fromkeys(_SIGNING, False)), "f": False}
    if kind == "query":
        return {
            "parameters": [
                {"name": name, "in": "query", "required": needed, "schema": {"type": "string"}}
                for name, needed in asked.items()
            ]
        }
    schema = {"type": "object", "properties": {name: {"type": "string"} for name in asked}}
    content = {"application/x-www-form-urlencoded": {"schema": schema}}
    return {"requestBody": {"required": False, "content": content}}
