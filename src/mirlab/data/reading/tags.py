"""Artist, album, title and genre from the tags inside sound files.

Tags are a courtesy, never a condition: a file whose tags can't be read is a track without them. All artists
that they name are kept (`credits` tells them apart). An artist named like a compilation ("Various Artists",
"Magnatune Compilation") stands for several artists nobody can tell apart, and its tracks carry a flag. Those
of a named one form a group; "Various Artists" is nobody, and the artist is unknown.

Contents: Tags, read_tags, names_compilation, with_tags, compilation_notes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from mirlab.data.naming import is_nobody, joined
from mirlab.data.tables import Track
from mirlab.files import check_regular

_COMPILATION = re.compile(
    r"various(?:\s+(?:artists?|performers?|interprets?))?|v\.?\s?/?\s?a\.?|(?:.*\W)?compilations?",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True)
class Tags:
    """What a file says of itself; None where it says nothing. Several artists are one text ("A; B")."""

    artist: str | None = None
    album: str | None = None
    title: str | None = None
    genre: str | None = None


def _clean(text: object) -> str | None:
    """One line of text without control characters, or None when nothing is left."""
    if not isinstance(text, str):
        return None
    # A tag of broken bytes must not break the tables it ends in, which are UTF-8.
    valid = text.encode("utf-8", "replace").decode("utf-8")
    words = "".join(c if c.isprintable() else " " for c in valid).split()
    return " ".join(words) or None


def read_tags(path: str | Path) -> Tags:
    """Read the tags of one file; an unreadable, untagged or unknown file gives empty Tags, never an error."""
    from tinytag import TinyTag

    try:
        check_regular(path)
        found = TinyTag.get(path, tags=True, duration=False, image=False)
    except Exception:  # a parser fed hostile bytes fails in ways no list of exceptions covers
        return Tags()
    # Repeated fields and lists: the first is the artist, the others stand among the other fields.
    written = [found.artist, *found.other.get("artist", ())]
    names = [name for text in written for name in map(_clean, str(text or "").split("\0")) if name]
    if all(map(is_nobody, names)):
        names = [name for name in (_clean(found.albumartist),) if name] or names
    return Tags(joined(names), _clean(found.album), _clean(found.title), _clean(found.genre))


def names_compilation(artist: str | None) -> bool:
    """Whether an artist's name stands for a compilation: "Various Artists", "VA", "... Compilation"."""
    return artist is not None and _COMPILATION.fullmatch(artist.strip()) is not None


def with_tags(tracks: Iterable[Track]) -> list[Track]:
    """Fill in what is unknown of each track from its file's tags, and flag compilations.

    What a track already knows wins over its tags, and a track with artist, album and title is not opened.
    """
    filled = []
    for track in tracks:
        known = track.artist is not None and track.album is not None and track.title is not None
        tags = Tags() if known else read_tags(track.path)
        artist = track.artist if track.artist is not None else tags.artist
        filled.append(
            replace(
                track,
                artist=artist,
                album=track.album if track.album is not None else tags.album,
                title=track.title if track.title is not None else tags.title,
                compilation=names_compilation(artist),
            )
        )
    return filled


def compilation_notes(artists: Iterable[str | None]) -> list[str]:
    """Return the sentence that reports must carry where artists are compilations, else nothing."""
    counts = Counter(a for a in artists if a is not None and names_compilation(a) and not is_nobody(a))
    if not counts:
        return []
    names = ", ".join(f'"{name}"' for name in sorted(str(name) for name in counts))
    total = sum(counts.values())
    tracks = "1 track has" if total == 1 else f"{total} tracks have"
    return [
        f"{tracks} a compilation for an artist ({names}): artist splits keep all tracks with such a name "
        "together, although it may stand for several artists."
    ]
