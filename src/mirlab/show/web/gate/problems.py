"""Errors as the explorer answers them: {"error": a sentence}, with a status that says whose mistake it is.

Contents: Problem, PROBLEMS, UPLOAD_PROBLEMS, CONFLICT, NotYet, Gone, TooLarge, TooSlow, answer_problems.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException

from mirlab.errors import MirlabError, UnknownName
from mirlab.show.web.content import Meanwhile
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
    Meanwhile: 409,
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


def answer_problems(app: FastAPI) -> None:
    """Let an application answer every error with a sentence."""
    app.add_exception_handler(MirlabError, _sentence)
    app.add_exception_handler(HTTPException, _plain)
    app.add_exception_handler(RequestValidationError, _misread)
    app.add_exception_handler(Exception, _failed)


async def _sentence(_: Request, error: Exception) -> JSONResponse:
    status = next((code for kind, code in _STATUS.items() if isinstance(error, kind)), 422)
    # Names of files may hold bytes that are no text.
    said = str(error).encode("utf-8", "replace").decode()
    return JSONResponse({"error": said}, status, headers=_AFTER.get(status))


async def _plain(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    sentences = {
        404: f"There is nothing at {request.url.path[:80]}; see /docs for all addresses.",
        405: f"{request.url.path[:80]} does not accept {request.method[:20]}; see /docs for what it accepts.",
    }
    said = sentences.get(error.status_code, f"{error.detail}.")
    return JSONResponse({"error": said}, error.status_code, headers=error.headers)


async def _misread(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    mistakes = [
        f"{'.'.join(str(part) for part in one['loc'][1:]) or one['loc'][0]}: {one['msg']}, "
        f"got {str(one.get('input'))[:60]!r}"
        for one in error.errors()[:5]
    ]
    return JSONResponse({"error": "; ".join(mistakes)}, 422)


async def _failed(_: Request, error: Exception) -> JSONResponse:
    # This answer is made outside the guard, which adds the headers to all others.
    sentence = (
        "An internal error occurred; details are in the terminal of the server, which is still running."
    )
    return JSONResponse({"error": sentence}, 500, headers=HEADERS)
