"""XSPF, version 1 (https://xspf.org/spec): XML with a percent-encoded URI for each track, lengths in ms.

Reading goes through the parser's events, so a large file makes no large tree. A document type declaration is
refused at its start: entities are declared nowhere else, so none can grow and none can name a file.

Contents: write_xspf, read_xspf.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.parsers import expat
from xml.sax.saxutils import escape

from mirlab.find.listfiles.entries import (
    MOST_ENTRIES,
    Entry,
    Item,
    Listing,
    entries_in,
    location_of,
    one_line,
    uri_of,
)

NAMESPACE = "http://xspf.org/ns/0/"
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TEXTS = ("location", "title", "creator", "album", "duration")


def write_xspf(title: str | None, items: Iterable[Item]) -> str:
    """Entries as XSPF; characters that XML can't hold become U+FFFD."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<playlist version="1" xmlns="{NAMESPACE}">']
    if title:
        lines.append(f"  <title>{_text(title)}</title>")
    lines.append("  <trackList>")
    for entry in entries_in(items):
        lines.append("    <track>")
        said = {"location": uri_of(entry.location), "title": entry.title, "creator": entry.artist}
        said["album"] = entry.album
        if entry.duration is not None:
            said["duration"] = str(round(1000 * entry.duration))
        lines += [f"      <{name}>{_text(text)}</{name}>" for name, text in said.items() if text]
        lines.append("    </track>")
    return "\n".join([*lines, "  </trackList>", "</playlist>"]) + "\n"


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", one_line(text)))


def read_xspf(data: bytes) -> Listing:
    """What an XSPF file holds; elements that it does not know are passed over.

    Raises
    ------
    ValueError : it is no XML, no playlist, has a document type declaration, or too many entries
    """
    reader = _Reader()
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as error:
        raise ValueError(f"it is not XML: {error}") from error
    return Listing(reader.title, tuple(reader.entries))


class _Reader:
    """Gathers tracks from the events of a parser."""

    def __init__(self) -> None:
        self.title: str | None = None
        self.entries: list[Entry] = []
        self.above: list[str] = []
        self.said: dict[str, str] = {}
        self.text: list[str] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartDoctypeDeclHandler = self.refuse
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.text.append

    def refuse(self, *_: object) -> None:
        raise ValueError("it has a document type declaration (DTD), which a playlist has no use for")

    def start(self, name: str, _: dict[str, str]) -> None:
        namespace, _blank, local = name.rpartition(" ")
        if not self.above and (local != "playlist" or namespace not in ("", NAMESPACE)):
            raise ValueError(f"its first element is {name!r:.80}, not a playlist of {NAMESPACE}")
        self.above.append(local if namespace in ("", NAMESPACE) else "")
        self.text.clear()

    def end(self, _: str) -> None:
        match self.above:
            case ["playlist", "title"]:
                self.title = one_line("".join(self.text)) or None
            case ["playlist", "trackList", "track", name] if name in _TEXTS:
                # A track may name several places of its sound, the preferred first.
                self.said.setdefault(name, one_line("".join(self.text)))
            case ["playlist", "trackList", "track"]:
                if len(self.entries) == MOST_ENTRIES:
                    raise ValueError(f"it holds more than {MOST_ENTRIES:,} tracks")
                self.entries.append(entry_of(self.said))
                self.said = {}
        self.above.pop()
        self.text.clear()


def entry_of(said: dict[str, str]) -> Entry:
    """An entry by the names that XSPF and JSPF share."""
    length = said.get("duration", "")
    return Entry(
        location_of(said.get("location", "")),
        said.get("title") or None,
        said.get("creator") or None,
        said.get("album") or None,
        int(length) / 1000 if length.isdecimal() and len(length) < 13 else None,
    )
