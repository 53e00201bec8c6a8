"""M3U8 and M3U: a line for each path, and before it ``#EXTINF:seconds,artist - title``.

Written as UTF-8, also with the suffix .m3u, for players of today take it so. Read as UTF-8, with or without a
mark at the start, as UTF-16 with one, and as Latin-1 where it is none of these.

Contents: write_m3u, not_a_line, read_m3u, split_names, text_of.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import PurePosixPath, PureWindowsPath

from mirlab.find.listfiles.entries import (
    MOST_ENTRIES,
    Entry,
    Item,
    LeftOut,
    Listing,
    is_of_windows,
    location_of,
    one_line,
)
from mirlab.words import written_out

_LENGTH = re.compile(r"\s*(-?\d+(?:\.\d+)?)\b")
_NAMED = re.compile(r'\s[\w-]+="[^"]*"')


def write_m3u(title: str | None, items: Iterable[Item]) -> str:
    """Entries as M3U8; what was left out is a comment."""
    lines = ["#EXTM3U"]
    if title:
        lines.append(f"#PLAYLIST:{one_line(title)}")
    for item in items:
        if isinstance(item, LeftOut):
            lines.append(f"# left out, because {item.why}: {one_line(item.what)}")
            continue
        words = " - ".join(one_line(text) for text in (item.artist, item.title) if text)
        seconds = -1 if item.duration is None else round(item.duration)
        lines += [f"#EXTINF:{seconds},{words or _stem(item.location)}", item.location]
    return "\n".join(lines) + "\n"


def _stem(location: str) -> str:
    path = PureWindowsPath(location) if is_of_windows(location) else PurePosixPath(location)
    return one_line(path.stem)


def not_a_line(location: str) -> str | None:
    """Why a location can't be a line of UTF-8; None where it can."""
    if not location:
        return "its path is not known"
    if "\n" in location or "\r" in location:
        return "its path has a line break"
    return "its path is not UTF-8" if written_out(location) != location else None


def read_m3u(data: bytes) -> Listing:
    """What an M3U or M3U8 file holds; lines that it does not know are passed over.

    Raises
    ------
    ValueError : too many entries
    """
    title: list[str] = []
    entries = tuple(islice(_entries(text_of(data), title), MOST_ENTRIES + 1))
    if len(entries) > MOST_ENTRIES:
        raise ValueError(f"it holds more than {MOST_ENTRIES:,} tracks")
    return Listing(next(iter(title), None), entries)


def _entries(text: str, title: list[str]) -> Iterator[Entry]:
    said: dict[str, str] = {}
    for line in re.split(r"\r\n|\n|\r", text):
        if line.startswith("#"):
            name, colon, value = line.partition(":")
            if name.upper() == "#PLAYLIST" and colon and not title:
                title += [one_line(value)] if value.strip() else []
            elif colon:
                said[name.upper()] = value
        elif line.strip():
            yield _entry(line, said)
            said = {}


def _entry(line: str, said: dict[str, str]) -> Entry:
    about = said.get("#EXTINF", "")
    found = _LENGTH.match(about)
    seconds = float(found[1]) if found else -1.0
    # Some put further facts between the length and the name, in quotes that may hold commas.
    words = one_line(_NAMED.sub("", about).partition(",")[2])
    artist, name = split_names(words)
    return Entry(
        location_of(line) if line[:5].lower() == "file:" else line,
        name,
        one_line(said.get("#EXTART", "")) or artist,
        one_line(said.get("#EXTALB", "")) or None,
        seconds if 0 <= seconds < 1e9 else None,
    )


def split_names(words: str) -> tuple[str | None, str | None]:
    """Artist and title out of "artist - title"; a title alone where there is no dash."""
    artist, dash, name = words.partition(" - ")
    return (artist or None, name or None) if dash else (None, words or None)


def text_of(data: bytes) -> str:
    """The text of a list that does not say how it is encoded."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")
