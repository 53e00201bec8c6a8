"""Errors as a server answers them: {"error": a sentence}, with a status that says whose mistake it is.

Contents: Problem, PROBLEMS, UPLOAD_PROBLEMS, CONFLICT, NotYet, Gone, TooLarge, TooSlow, answer_problems.
"""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException

from mirlab.errors import MirlabError, UnknownName
from mirlab.show.web.gate.mistakes import sentence_of
from mirlab.show.web.gate.security import HEADERS
from mirlab.show.web.work import Busy


class TooLarge(MirlabError):
    """An upload of more bytes than are taken."""


class TooSlow(MirlabError):
    """An upload that did not come in time."""


class NotYet(MirlabError):
    """What is asked for is still being prepared."""


class Gone(MirlabError):
    """Whoever asked did not wait for the answer."""


class Problem(BaseModel):
    """What went wrong: what was expected, what came, what to do."""

    error: str


_STATUS: dict[type[MirlabError], int] = {
    UnknownName: 404,
    TooSlow: 408,
    TooLarge: 413,
    Busy: 429,
    Gone: 499,
    NotYet: 503,
}
_AFTER = {429: {"retry-after": "5"}, 503: {"retry-after": "2"}}


def _described(*statuses: int) -> dict[int | str, dict[str, Any]]:
    return {status: {"model": Problem, "description": HTTPStatus(status).phrase} for status in statuses}


PROBLEMS = _described(401, 403, 404, 408, 413, 421, 422, 503)
"""What any address may answer, for OpenAPI."""
UPLOAD_PROBLEMS = _described(429)
"""What an address that takes a file may answer besides."""
CONFLICT = _described(409)
"""What a decision may be answered besides."""


def answer_problems(
    app: FastAPI, statuses: Mapping[type[MirlabError], int] | None = None, see: str = "/docs"
) -> None:
    """Let an application answer every error with a sentence.

    Parameters
    ----------
    statuses : those of the application's own errors, and of others that it answers otherwise than usual
    see : where all addresses are listed
    """
    known = {**(statuses or {}), **{k: v for k, v in _STATUS.items() if k not in (statuses or {})}}

    async def sentence(_: Request, error: Exception) -> JSONResponse:
        status = next((code for kind, code in known.items() if isinstance(error, kind)), 422)
        # Names of files may hold bytes that are no text.
        said = str(error).encode("utf-8", "replace").decode()
        after = getattr(error, "after", None)
        headers = _AFTER.get(status) if after is None else {"retry-after": str(after)}
        return JSONResponse({"error": said}, status, headers=headers)

    async def plain(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, HTTPException)
        path = request.url.path[:80]
        sentences = {
            404: f"There is nothing at {path}; see {see} for all addresses.",
            405: f"{path} does not accept {request.method[:20]}; see {see} for what it accepts.",
        }
        said = sentences.get(error.status_code, f"{error.detail}.")
        return JSONResponse({"error": said}, error.status_code, headers=error.headers)

    app.add_exception_handler(MirlabError, sentence)
    app.add_exception_handler(HTTPException, plain)
    app.add_exception_handler(RequestValidationError, _misread)
    app.add_exception_handler(Exception, _failed)


async def _misread(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    return JSONResponse({"error": "; ".join(map(sentence_of, error.errors()[:5]))}, 422)


async def _failed(_: Request, error: Exception) -> JSONResponse:
    # This answer is made outside the guard, which adds the headers to all others.
    sentence = (
        "An internal error occurred; details are in the terminal of the server, which is still running."
    )
    return JSONResponse({"error": sentence}, 500, headers=HEADERS)
