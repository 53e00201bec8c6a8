"""PLS: File1=, Title1=, Length1= ... in a section [playlist]. Its title is "artist - title", as in M3U.

Contents: write_pls, read_pls.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from mirlab.find.listfiles.entries import (
    MOST_ENTRIES,
    Entry,
    Item,
    Listing,
    entries_in,
    location_of,
    one_line,
)
from mirlab.find.listfiles.m3u import split_names, text_of

_LINE = re.compile(r"\s*(File|Title|Length)(\d{1,9})\s?=(.*)", re.IGNORECASE)


def write_pls(title: str | None, items: Iterable[Item]) -> str:
    """Entries as PLS, version 2; the format has no place for the list's title."""
    lines = ["[playlist]"]
    entries = entries_in(items)
    for number, entry in enumerate(entries, start=1):
        words = " - ".join(one_line(text) for text in (entry.artist, entry.title) if text)
        lines.append(f"File{number}={entry.location}")
        if words:
            lines.append(f"Title{number}={words}")
        lines.append(f"Length{number}={-1 if entry.duration is None else round(entry.duration)}")
    return "\n".join([*lines, f"NumberOfEntries={len(entries)}", "Version=2"]) + "\n"


def read_pls(data: bytes) -> Listing:
    """What a PLS file holds, in the order of its numbers.

    Raises
    ------
    ValueError : there is no section [playlist], or too many entries
    """
    text = text_of(data)
    lines = re.split(r"\r\n|\n|\r", text)
    if not any(line.strip().lower() == "[playlist]" for line in lines):
        raise ValueError("there is no line [playlist]")
    said: dict[int, dict[str, str]] = {}
    for line in lines:
        found = _LINE.match(line)
        if found:
            said.setdefault(int(found[2]), {})[found[1].lower()] = found[3]
            if len(said) > MOST_ENTRIES:
                raise ValueError(f"it holds more than {MOST_ENTRIES:,} tracks")
    return Listing(None, tuple(_entry(said[n]) for n in sorted(said) if said[n].get("file")))


def _entry(said: dict[str, str]) -> Entry:
    place = said["file"]
    artist, title = split_names(one_line(said.get("title", "")))
    length = said.get("length", "").strip()
    return Entry(
        location_of(place) if place[:5].lower() == "file:" else place,
        title,
        artist,
        duration=float(length) if length.isdecimal() and len(length) < 10 else None,
    )
