"""Waveforms and pictures of the library's own tracks, read in a worker and kept while their files stay.

They have a worker of their own, so that whoever looks through a library doesn't wait for uploads.

Contents: Sounds, Waveform.
"""

from __future__ import annotations

import asyncio
import base64
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from fastapi import Request
from pydantic import BaseModel, Field

from mirlab.errors import UsageError
from mirlab.show.web.gate import while_there
from mirlab.show.web.work import Allowance, Workshop

_WAITING = 64
_WAVEFORMS = 2_000
"""Of 400 numbers each."""
_PICTURES = 32
"""Of 4 MiB at most each."""

T = TypeVar("T")
Key = tuple[str, int, int]


class Waveform(BaseModel):
    """A track as a player draws it."""

    peaks: list[float] = Field(
        description="400 amplitudes, 1 is full scale: silence is 0, and a quiet track stays low"
    )
    duration: float = Field(description="seconds")
    loudest: float = Field(description="where the loudest 10 s begin, in seconds")


class Sounds:
    """What is read from the files of tracks.

    Parameters
    ----------
    allowance : the limits of the worker's memory and time
    """

    def __init__(self, allowance: Allowance) -> None:
        self._workshop = Workshop(
            workers=1, patience=allowance.patience, queue=_WAITING, memory=allowance.memory
        )
        self._waveforms: OrderedDict[Key, Waveform] = OrderedDict()
        self._covers: OrderedDict[Key, tuple[bytes, str] | None] = OrderedDict()

    async def waveform(self, request: Request, path: Path) -> Waveform:
        """The waveform of a file; raises MirlabError where it can't be decoded."""
        return await self._known(
            request, self._waveforms, _WAVEFORMS, "waveform", path, Waveform.model_validate
        )

    async def cover(self, request: Request, path: Path) -> tuple[bytes, str] | None:
        """The picture in a file and its media type; None where there is none."""
        return await self._known(request, self._covers, _PICTURES, "cover", path, _picture)

    def close(self) -> None:
        """Stop the worker."""
        self._workshop.close()

    async def _known(
        self,
        request: Request,
        shelf: OrderedDict[Key, T],
        most: int,
        task: str,
        path: Path,
        made: Callable[[Any], T],
    ) -> T:
        key = await asyncio.to_thread(_key, path)
        if key in shelf:
            shelf.move_to_end(key)
            return shelf[key]
        found = made(await while_there(request, self._workshop.do(task, str(path))))
        shelf[key] = found
        while len(shelf) > most:
            shelf.popitem(last=False)
        return found


def _key(path: Path) -> Key:
    try:
        now = path.stat()
    except OSError as error:
        raise UsageError(f"the file of this track cannot be read now ({error.strerror})") from error
    return str(path), now.st_mtime_ns, now.st_size


def _picture(said: dict[str, str] | None) -> tuple[bytes, str] | None:
    return (base64.b64decode(said["data"]), said["kind"]) if said else None
