"""JSPF: XSPF's names and URIs in JSON.

Contents: write_jspf, read_jspf.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from mirlab.find.listfiles.entries import MOST_ENTRIES, Item, Listing, entries_in, one_line, uri_of
from mirlab.find.listfiles.xspf import entry_of
from mirlab.words import written_out


def write_jspf(title: str | None, items: Iterable[Item]) -> str:
    """Entries as JSPF."""
    tracks = []
    for entry in entries_in(items):
        track: dict[str, Any] = {"location": [uri_of(entry.location)]}
        for name, text in (("title", entry.title), ("creator", entry.artist), ("album", entry.album)):
            if text:
                track[name] = written_out(one_line(text))
        if entry.duration is not None:
            track["duration"] = round(1000 * entry.duration)
        tracks.append(track)
    said = {**({"title": written_out(one_line(title))} if title else {}), "track": tracks}
    return json.dumps({"playlist": said}, ensure_ascii=False, indent=1) + "\n"


def read_jspf(data: bytes) -> Listing:
    """What a JSPF file holds; names that it does not know are passed over.

    Raises
    ------
    ValueError : it is no JSON, no playlist, or has too many entries
    """
    try:
        said = json.loads(data.decode("utf-8-sig"))
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    except ValueError as error:
        raise ValueError(f"it is not JSON: {error}") from error
    playlist = said.get("playlist") if isinstance(said, dict) else None
    tracks = playlist.get("track") if isinstance(playlist, dict) else None
    if not isinstance(playlist, dict) or not isinstance(tracks, list):
        raise ValueError('expected {"playlist": {"track": [...]}}')
    if len(tracks) > MOST_ENTRIES:
        raise ValueError(f"it holds more than {MOST_ENTRIES:,} tracks")
    title = playlist.get("title")
    return Listing(
        one_line(written_out(title)) or None if isinstance(title, str) else None,
        tuple(entry_of(_texts(track)) for track in tracks if isinstance(track, dict)),
    )


def _texts(track: dict[str, Any]) -> dict[str, str]:
    found = {}
    for name in ("location", "title", "creator", "album", "duration"):
        value = track.get(name)
        if isinstance(value, list):
            value = value[0] if value else None
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, str) or (isinstance(value, int) and 0 <= value < 10**12):
            found[name] = written_out(one_line(str(value)))
    return found
