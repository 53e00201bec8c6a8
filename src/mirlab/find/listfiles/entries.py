"""What a playlist's file says of its tracks, whatever its format.

    location   a path as this machine writes it, absolute or relative to the list; a path of Windows
               (Z:\\..., \\\\server\\...); or an address (http://...). Bytes of a name that are no text are
               surrogates, as in `os.fsdecode`
    texts      on one line, without blanks around them

Contents: Entry, LeftOut, Listing, Item, entries_in, one_line, uri_of, location_of, is_address,
is_of_windows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote, unquote_to_bytes

MOST_ENTRIES = 100_000
"""More than any player takes; a longer list is refused."""

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")


@dataclass(frozen=True)
class Entry:
    """A track of a playlist: where its file is, what it is called, and its length in seconds."""

    location: str
    title: str | None = None
    artist: str | None = None
    album: str | None = None
    duration: float | None = None

    def words(self) -> str:
        """How the entry is shown: artist and title, or else its location."""
        return " - ".join(text for text in (self.artist, self.title) if text) or self.location


@dataclass(frozen=True)
class LeftOut:
    """A track that a format can't hold: what it is, and why."""

    what: str
    why: str


Item = Entry | LeftOut


@dataclass(frozen=True)
class Listing:
    """What a playlist's file holds: its title, and its entries in order."""

    title: str | None
    entries: tuple[Entry, ...]


def entries_in(items: Iterable[Item]) -> Sequence[Entry]:
    """The entries alone, for formats that have no place to say what was left out."""
    return [item for item in items if isinstance(item, Entry)]


def one_line(text: str) -> str:
    """Text on one line, with single blanks."""
    return " ".join(text.split())


def is_address(location: str) -> bool:
    """Whether a location is an address such as http://... and not a path."""
    return _ADDRESS.match(location) is not None


def is_of_windows(location: str) -> bool:
    """Whether a location is an absolute path of Windows: with a drive letter or a server."""
    return _DRIVE.match(location) is not None or location.startswith("\\\\")


def uri_of(location: str) -> str:
    """A location as XSPF and JSPF write it: percent-encoded, absolute paths as file://...

    Example
    -------
    >>> uri_of("/music/A b/1.mp3"), uri_of(r"Z:\\music\\1.mp3"), uri_of("../1.mp3")
    ('file:///music/A%20b/1.mp3', 'file:///Z:/music/1.mp3', '../1.mp3')

    Raises
    ------
    UnicodeEncodeError : it holds what is no character of any encoding
    """
    if is_address(location):
        return location
    if location.startswith("\\\\"):
        return "file:" + _encoded(location.replace("\\", "/"))
    if _DRIVE.match(location):
        return f"file:///{location[:2]}{_encoded(location[2:].replace(chr(92), '/'))}"
    return ("file://" if location.startswith("/") else "") + _encoded(location)


def location_of(uri: str) -> str:
    """What `uri_of` came from; a path that was not encoded stays as it is.

    Example
    -------
    >>> location_of("file:///music/A%20b/1.mp3"), location_of("file://server/music/1.mp3")
    ('/music/A b/1.mp3', '\\\\\\\\server\\\\music\\\\1.mp3')
    """
    if uri[:5].lower() != "file:":
        return uri if is_address(uri) or is_of_windows(uri) else _decoded(uri)
    host, path = "", uri[5:]
    if path.startswith("//"):
        host, slash, path = path[2:].partition("/")
        path = slash + path
    path = _decoded(path)
    if host and host.lower() != "localhost":
        return f"\\\\{_decoded(host)}{path}".replace("/", "\\")
    if path.startswith("/") and _DRIVE.match(path[1:]):
        return path[1:].replace("/", "\\")
    return path


def _encoded(path: str) -> str:
    return quote(path.encode("utf-8", "surrogateescape"), safe="/")


def _decoded(path: str) -> str:
    # A path that somebody did not encode holds characters beyond ASCII: they stand for themselves.
    return unquote_to_bytes(path.encode("utf-8", "surrogateescape")).decode("utf-8", "surrogateescape")
