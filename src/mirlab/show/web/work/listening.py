"""What a worker process is asked about a track of a library: its waveform, its picture.

Conventions: as in tasks.py.

Contents: waveform, cover.
"""

from __future__ import annotations

import base64
from typing import Any

from mirlab.errors import AudioError, MirlabError
from mirlab.typing import OnProgress


def waveform(tell: OnProgress, path: str) -> dict[str, Any]:
    """The outline of a file by amplitude, how long it is and where its loudest 10 s begin."""
    from mirlab.audio.listening import heights

    try:
        found = heights(path)
    except AudioError as error:
        raise MirlabError(error.reason) from error
    return {
        "peaks": [round(float(peak), 3) for peak in found.peaks],
        "duration": found.duration,
        "loudest": found.loudest,
    }


def cover(tell: OnProgress, path: str) -> dict[str, str] | None:
    """The picture in a file as base64 with its media type; None where there is none."""
    from mirlab.data.reading import read_cover

    found = read_cover(path)
    if found is None:
        return None
    return {"kind": found.kind, "data": base64.b64encode(found.data).decode("ascii")}
