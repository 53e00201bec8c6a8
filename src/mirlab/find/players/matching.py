"""Which track of a library is a song of a media server?

By path: the track whose path has most folders in common with the song's, counted from the file's name. That
is believed where the song's whole path below the server's music folder is found again, or where at least
folder and file are and the tags agree. Some servers (Navidrome, unless it is told otherwise) report paths
that they make of the tags; these match no file, or the right one.

By names, else: the same title and artist, and a duration within 3 s; the album decides between several.

Where several tracks fit equally well, none is chosen.

Contents: Held, Match, match.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mirlab.data.naming import Credits, folded, is_missing
from mirlab.find.players.songs import Song
from mirlab.find.search import SAME_LENGTH, names_in, seconds_apart, shared_names

PATH, NAMES = "path", "names"
_DRIVE = re.compile(r"[A-Za-z]:")


@dataclass(frozen=True)
class Held:
    """A track of the library, as far as it is compared; `places` are all its paths."""

    id: str
    title: str | None
    artist: str | None
    album: str | None
    duration: float | None
    places: tuple[str, ...]


@dataclass(frozen=True)
class Match:
    """What became of one song.

    Parameters
    ----------
    track : the id of the track, None where there is none or it can't be told
    how : "path" or "names"; "" where there is no track
    candidates : ids of the tracks that fit equally well; of a match there are none
    """

    track: str | None = None
    how: str = ""
    candidates: tuple[str, ...] = ()


def match(songs: Sequence[Song], tracks: Iterable[Held]) -> list[Match]:
    """The track of each song."""
    held = list(tracks)
    paths, names = _Paths(songs, held), _Names(songs, held)
    found = []
    for song in songs:
        by_path = paths.find(song)
        found.append(by_path if by_path.track or by_path.candidates else names.find(song))
    return found


def _one_of(candidates: Sequence[Held], how: str) -> Match:
    ids = list(dict.fromkeys(track.id for track in candidates))
    if len(ids) == 1:
        return Match(ids[0], how)
    return Match(candidates=tuple(ids))


def _absolute(path: str) -> bool:
    return path[:1] in ("/", "\\") or _DRIVE.match(path) is not None


class _Paths:
    """Tracks by the name of their file."""

    def __init__(self, songs: Sequence[Song], tracks: Sequence[Held]) -> None:
        self._named: dict[str, list[tuple[list[str], Held]]] = defaultdict(list)
        for track in tracks:
            for place in track.places:
                parts = names_in(place)
                if parts:
                    self._named[parts[-1]].append((parts, track))
        whole = [names_in(path) for song in songs if (path := song.text("path")) and _absolute(path)]
        self._root = len(_beginning([parts[:-1] for parts in whole]))

    def find(self, song: Song) -> Match:
        path = song.text("path")
        parts = names_in(path) if path else []
        if path is None or not parts:
            return Match()
        below = len(parts) - (self._root if _absolute(path) else 0)
        shared = [(shared_names(parts, others), track) for others, track in self._named.get(parts[-1], ())]
        most = max((n for n, _ in shared), default=0)
        fitting = [track for n, track in shared if n == most and not _contradicts(song, track)]
        if most >= below and len({track.id for track in fitting}) == 1:
            return _one_of(fitting, PATH)
        sure = [track for track in fitting if _agrees(song, track)]
        if sure and (most >= below or most >= 2):
            return _one_of(sure, PATH)
        if fitting and most >= below:
            return _one_of(fitting, PATH)
        return Match()


def _beginning(paths: Sequence[list[str]]) -> list[str]:
    """What all paths begin with."""
    first, last = min(paths, default=[]), max(paths, default=[])
    n = 0
    while n < min(len(first), len(last)) and first[n] == last[n]:
        n += 1
    return first[:n]


def _contradicts(song: Song, track: Held) -> bool:
    return seconds_apart(song.duration, track.duration) > SAME_LENGTH


def _as_long(song: Song, track: Held) -> bool:
    return None not in (song.duration, track.duration) and not _contradicts(song, track)


def _agrees(song: Song, track: Held) -> bool:
    """Whether what both sides say is the same, and both say something."""
    title = song.text("title")
    if title and track.title:
        return folded(title) == folded(track.title) and not _contradicts(song, track)
    return _as_long(song, track)


class _Names:
    """Tracks by title and artist."""

    def __init__(self, songs: Sequence[Song], tracks: Sequence[Held]) -> None:
        self._titled: dict[str, list[Held]] = defaultdict(list)
        for track in tracks:
            if track.title and not is_missing(track.title):
                self._titled[folded(track.title)].append(track)
        artists = [*(song.text("artist") for song in songs), *(track.artist for track in tracks)]
        self._credits = Credits(artists)

    def find(self, song: Song) -> Match:
        title, artist = song.text("title"), self._credits.of(song.text("artist"))
        if not title or not artist:
            return Match()
        fitting = [
            track
            for track in self._titled.get(folded(title), ())
            if not artist.keys().isdisjoint(self._credits.of(track.artist)) and not _contradicts(song, track)
        ]
        if len(fitting) > 1:
            album = folded(song.text("album") or "")
            same = [track for track in fitting if album and folded(track.album or "") == album]
            fitting = same or fitting
        return _one_of(fitting, NAMES) if fitting else Match()
