"""The formats of playlists, chosen by the suffix of a file's name.

Contents: Format, FORMATS, SUFFIXES, format_of, read_listing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from mirlab.errors import DatasetError, UsageError
from mirlab.files import expanded, read_regular, sealed
from mirlab.find.listfiles.entries import Item, Listing, uri_of
from mirlab.find.listfiles.jspf import read_jspf, write_jspf
from mirlab.find.listfiles.m3u import not_a_line, read_m3u, write_m3u
from mirlab.find.listfiles.pls import read_pls, write_pls
from mirlab.find.listfiles.xspf import read_xspf, write_xspf
from mirlab.words import their_words

LARGEST = 32 << 20
"""Bytes of a playlist that is read."""


@dataclass(frozen=True)
class Format:
    """A format of playlists.

    Parameters
    ----------
    name : as people call it
    suffixes : of its files, the usual first
    media_type : for the web
    writer : title and items -> text, without the seal
    reader : bytes -> what they hold; raises ValueError where they are of another format
    refusal : why a location can't be written in it, None where it can
    """

    name: str
    suffixes: tuple[str, ...]
    media_type: str
    writer: Callable[[str | None, Iterable[Item]], str]
    reader: Callable[[bytes], Listing]
    refusal: Callable[[str], str | None]

    def write(self, title: str | None, items: Iterable[Item]) -> bytes:
        """A file of this format, with the seal by which an unchanged one is known again."""
        return sealed(self.writer(title, items)).encode("utf-8", "replace")


def _no_uri(location: str) -> str | None:
    try:
        uri_of(location)
    except UnicodeEncodeError:
        return "its path is no text"
    return None


FORMATS = (
    Format("M3U8", (".m3u8", ".m3u"), "audio/x-mpegurl", write_m3u, read_m3u, not_a_line),
    Format("XSPF", (".xspf",), "application/xspf+xml", write_xspf, read_xspf, _no_uri),
    Format("JSPF", (".jspf",), "application/jspf+json", write_jspf, read_jspf, _no_uri),
    Format("PLS", (".pls",), "audio/x-scpls", write_pls, read_pls, not_a_line),
)
SUFFIXES = tuple(suffix for format in FORMATS for suffix in format.suffixes)


def format_of(path: str | Path) -> Format:
    """The format of a playlist by its suffix, in any case.

    Example
    -------
    >>> format_of("evening.xspf").name
    'XSPF'

    Raises
    ------
    UsageError : another suffix; the message lists those that are known
    """
    suffix = Path(path).suffix.lower()
    for format in FORMATS:
        if suffix in format.suffixes:
            return format
    raise UsageError(
        f"{path}: expected the name of a playlist, which ends in {', '.join(SUFFIXES)}, "
        + (f'got "{suffix}"' if suffix else "got none of these")
    )


def read_listing(path: str | Path) -> Listing:
    """Read a playlist; its format goes by the suffix.

    Raises
    ------
    UsageError : another suffix, or no such file
    DatasetError : it can't be read, or is not of the format that its suffix says
    """
    format, place = format_of(path), expanded(path)
    try:
        return format.reader(read_regular(place, LARGEST))
    except FileNotFoundError as error:
        raise UsageError(f"{path}: there is no such playlist") from error
    except OSError as error:
        raise DatasetError(f"{path}: the playlist can't be read: {error.strerror or error}") from error
    except ValueError as error:
        raise DatasetError(
            f"{path}: expected a playlist in {format.name}, but {their_words(error)}"
        ) from error
