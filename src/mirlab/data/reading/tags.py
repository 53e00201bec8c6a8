"""Artist, album, title, genre, year and numbers from the tags inside sound files.

Tags are a courtesy, never a condition: a file whose tags can't be read is a track without them. All artists
that they name are kept (`credits` tells them apart), and all genres. An artist named like a compilation
("Various Artists", "Magnatune Compilation") stands for several artists nobody can tell apart, and its tracks
carry a flag. Those of a named one form a group; "Various Artists" is nobody, and the artist is unknown.

Where ID3v1 and ID3v2 disagree, ID3v2 is right: ID3v1 cuts names after 30 letters.

Contents: Tags, read_tags, names_compilation, with_tags, compilation_notes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from mirlab.data.naming import is_missing, is_nobody, joined
from mirlab.data.tables import Fact, Track
from mirlab.files import check_regular

_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
_BETWEEN_ARTISTS = re.compile(";")
_BETWEEN_GENRES = re.compile(r"[;|\0]")
_HIGHEST = 100_000

_COMPILATION = re.compile(
    r"various(?:\s+(?:artists?|performers?|interprets?))?|v\.?\s?/?\s?a\.?|(?:.*\W)?compilations?",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True)
class Tags:
    """What a file says of itself; None or empty where it says nothing.

    Parameters
    ----------
    artist : several artists are one text ("A; B"); `artists` are all of them
    album, title : text
    genres : all of them, in the tag's order ("Rock; Pop" is two)
    album_artist : of the whole album, also "Various Artists"
    year, track_no, disc_no : of the release, on the disc, of the disc in the album; from 1
    """

    artist: str | None = None
    album: str | None = None
    title: str | None = None
    genres: tuple[str, ...] = ()
    artists: tuple[str, ...] = ()
    album_artist: str | None = None
    year: int | None = None
    track_no: int | None = None
    disc_no: int | None = None

    @property
    def genre(self) -> str | None:
        """The genres as one text."""
        return "; ".join(self.genres) or None

    def facts(self) -> dict[str, Fact]:
        """What is said, as further facts of a track: tag_genre, artists, album_artist, year and so on."""
        said: dict[str, Fact] = {
            "tag_genre": self.genres,
            "artists": self.artists,
            "album_artist": self.album_artist,
            "year": self.year,
            "track_no": self.track_no,
            "disc_no": self.disc_no,
        }
        return {name: fact for name, fact in said.items() if fact not in (None, ())}


def _clean(text: object) -> str | None:
    """One line of text without control characters, or None when nothing is left."""
    if not isinstance(text, str):
        return None
    # A tag of broken bytes must not break the tables it ends in, which are UTF-8.
    valid = text.encode("utf-8", "replace").decode("utf-8")
    words = "".join(c if c.isprintable() else " " for c in valid).split()
    return " ".join(words) or None


def _number(value: object) -> int | None:
    return value if isinstance(value, int) and 0 < value <= _HIGHEST else None


def _year(text: object) -> int | None:
    found = _YEAR.search(text) if isinstance(text, str) else None
    return None if found is None else int(found[0])


def _each(texts: Iterable[object], between: re.Pattern[str]) -> tuple[str, ...]:
    """The names in texts, each once whatever its case, in their order."""
    found: dict[str, str] = {}
    for text in texts:
        for name in map(_clean, between.split(str(text or ""))):
            if name is not None:
                found.setdefault(name.casefold(), name)
    return tuple(found.values())


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
    album_artist = _clean(found.albumartist)
    if all(map(is_nobody, names)):
        names = [name for name in (album_artist,) if name] or names
    genres = _each([found.genre, *found.other.get("genre", ())], _BETWEEN_GENRES)
    artist = joined(names)
    return Tags(
        artist,
        _clean(found.album),
        _clean(found.title),
        genres=tuple(genre for genre in genres if not is_missing(genre) and not is_nobody(genre)),
        artists=tuple(name for name in _each([artist], _BETWEEN_ARTISTS) if not is_nobody(name)),
        album_artist=album_artist,
        year=_year(found.year),
        track_no=_number(found.track),
        disc_no=_number(found.disc),
    )


def names_compilation(artist: str | None) -> bool:
    """Whether an artist's name stands for a compilation: "Various Artists", "VA", "... Compilation"."""
    return artist is not None and _COMPILATION.fullmatch(artist.strip()) is not None


def with_tags(tracks: Iterable[Track]) -> list[Track]:
    """Fill in what is unknown of each track from its file's tags, and flag compilations.

    What a track already knows wins over its tags.
    """
    filled = []
    for track in tracks:
        tags = read_tags(track.path)
        artist = track.artist if track.artist is not None else tags.artist
        filled.append(
            replace(
                track,
                artist=artist,
                album=track.album if track.album is not None else tags.album,
                title=track.title if track.title is not None else tags.title,
                facts={**tags.facts(), **track.facts},
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
