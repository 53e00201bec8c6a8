"""Playlists.

Contents: write_m3u.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from mirlab.data.atomic import replacing
from mirlab.find.similar import Neighbour


def write_m3u(path: str | Path, tracks: Iterable[Neighbour]) -> None:
    """Write tracks as an extended M3U8 playlist (UTF-8): ``#EXTINF:seconds,artist - title`` and the path.

    Raises
    ------
    OutputError : the place can't be written
    """
    lines = ["#EXTM3U"]
    for track in tracks:
        words = " - ".join(_line(text) for text in (track.artist, track.title) if text)
        seconds = -1 if track.duration is None else round(track.duration)
        lines += [f"#EXTINF:{seconds},{words or _line(Path(track.path).stem)}", track.path]
    with replacing(path) as part:
        part.write_bytes(("\n".join(lines) + "\n").encode("utf-8", "replace"))


def _line(text: str) -> str:
    return " ".join(text.split())
