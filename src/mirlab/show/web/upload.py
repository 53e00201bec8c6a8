"""A file that comes as the body of a request.

Contents: received, TooLarge, BODY (its description for OpenAPI).
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from fastapi import Request

from mirlab.errors import MirlabError, UsageError

BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}


class TooLarge(MirlabError):
    """An upload of more bytes than are taken."""


@asynccontextmanager
async def received(request: Request, name: str, most: int) -> AsyncIterator[str]:
    """Write a request's body to a file that lasts as long as the block; of the name only its suffix is used.

    Raises
    ------
    TooLarge : more than `most` bytes, as soon as they have come
    UsageError : nothing came
    """
    with tempfile.TemporaryDirectory(prefix="mirlab-") as folder:
        suffix = re.search(r"\.[A-Za-z0-9]{1,5}\Z", name)
        path = Path(folder) / f"upload{suffix[0].lower() if suffix else ''}"
        size = 0
        with path.open("wb") as file:
            async for block in request.stream():
                size += len(block)
                if size > most:
                    raise TooLarge(f"expected a file of at most {most / 2**20:.4g} MiB: send a part of it")
                file.write(block)
        if size == 0:
            raise UsageError("expected a sound file as the body of the request, got nothing")
        yield str(path)
