"""Songs of a media server, each with its track: imported, kept beside the library, and said how far.

Contents: import_ids, ids_of, ImportedIds, NamedSong, held_tracks, matched.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from mirlab.errors import MirlabError, UsageError
from mirlab.find.players.listed import read_listed
from mirlab.find.players.matching import NAMES, PATH, Held, Match, match
from mirlab.find.players.songs import Song
from mirlab.find.players.subsonic import fetch_songs
from mirlab.find.players.table import IDS_FILE, Origin, SongTable, read_songs, write_songs
from mirlab.find.store import now
from mirlab.progress import told
from mirlab.typing import Progress, ProgressEvent
from mirlab.words import counted

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary


@dataclass(frozen=True)
class NamedSong:
    """A song without a track.

    Parameters
    ----------
    id : of the media server
    title, artist, album, path : as the server says them; "" where it does not
    candidates : ids of the tracks that fit equally well; none where no track fits
    """

    id: str
    title: str
    artist: str
    album: str
    path: str
    candidates: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class ImportedIds:
    """What is known of a media server's songs.

    Parameters
    ----------
    origin : the server, or the CSV
    at : when it was asked, in UTC
    songs : how many it has
    by_path, by_names : how many of them have a track, by what; `kept` are those known from the last import
    tracks : how many tracks of the library have a song
    without : how many have none
    unmatched, ambiguous : songs for which no track was found, and those that could be several
    """

    origin: str
    at: str
    songs: int
    by_path: int
    by_names: int
    kept: int
    tracks: int
    without: int
    unmatched: list[NamedSong] = field(default_factory=list)
    ambiguous: list[NamedSong] = field(default_factory=list)

    @property
    def matched(self) -> int:
        """How many songs have a track."""
        return self.by_path + self.by_names + self.kept


def import_ids(
    library: OpenLibrary,
    *,
    subsonic: str | None = None,
    csv: str | Path | None = None,
    user: str | None = None,
    password: str | None = None,
    send_password: bool = False,
    dry_run: bool = False,
    progress: Progress = None,
) -> ImportedIds:
    """Ask a media server for its songs, find the track of each, and keep both in the library's folder.

    Parameters
    ----------
    subsonic : address of a server with Subsonic's API
    csv : instead of it, a file with id and path, or id, title, artist, album and duration
    user, password : of the server; without `user`, `password` is an API key
    send_password : send the password itself, for servers before API 1.13
    dry_run : keep nothing

    Raises
    ------
    UsageError : not one of `subsonic` and `csv`, or no password
    DatasetError : a CSV that can't be read
    MirlabError : the server can't be asked or refuses, or no song has a track; what was kept before stays
    """
    if (subsonic is None) == (csv is None):
        raise UsageError("expected the address of a server (subsonic) or a file (csv): give one of the two")
    head = library.head
    assert head is not None
    tell = told(progress)
    if subsonic is not None:
        if not password:
            raise UsageError("expected the password of the user, or an API key, of the media server")
        origin, songs = fetch_songs(subsonic, user, password, send_password=send_password, progress=progress)
    else:
        assert csv is not None
        origin, songs = Origin(str(csv)), read_listed(csv)
    if not songs:
        raise MirlabError(f"{origin.words()}: the server has no songs that this user can see")
    tell(ProgressEvent("comparing with the library", 0, unit="songs"))
    held = held_tracks(library)
    found = match(songs, held)
    if not any(one.track for one in found):
        example = songs[0]
        raise MirlabError(
            f"{origin.words()}: none of its {counted(len(songs), 'song')} was found among the "
            f"{counted(len(held), 'track')} of {library.path}, for example {example.words()}: is this the "
            "same music? Nothing was kept"
        )
    at = now()
    if not dry_run:
        write_songs(library.path, SongTable(origin, at, songs, [one.track for one in found]))
    return _said(origin, at, songs, found, held)


def ids_of(library: OpenLibrary) -> ImportedIds:
    """What is kept of a media server's songs, by the tracks that the library has now; raises UsageError."""
    table = read_songs(library.path)
    if table is None:
        raise UsageError(
            f"{library.path}: it knows no media server's songs (there is no {IDS_FILE}): import them with  "
            f"mirlab library ids {library.path} --subsonic URL --user NAME"
        )
    held = held_tracks(library)
    return _said(table.origin, table.at, table.songs, matched(table, held), held)


def held_tracks(library: OpenLibrary) -> list[Held]:
    """The tracks of a library, as far as they are compared with songs."""
    rows = library.store.read(["title", "artist", "album", "duration", "places"]).to_pylist()
    return [
        Held(
            row["id"], row["title"], row["artist"], row["album"], row["duration"],
            tuple(os.fsdecode(place) for place in row["places"]),
        )
        for row in rows
    ]  # fmt: skip


def matched(table: SongTable, held: Sequence[Held]) -> list[Match]:
    """What songs are by now: those whose track is there stay, the others are looked for again."""
    there = {track.id for track in held}
    open_ = [place for place, track in enumerate(table.tracks) if track not in there]
    again = dict(zip(open_, match([table.songs[place] for place in open_], held), strict=True))
    return [again.get(place) or Match(track, "kept") for place, track in enumerate(table.tracks)]


def _said(
    origin: Origin, at: str, songs: Sequence[Song], found: Sequence[Match], held: Sequence[Held]
) -> ImportedIds:
    how = [one.how for one in found]
    pairs = [(song, one) for song, one in zip(songs, found, strict=True) if one.track is None]
    tracks = len({one.track for one in found if one.track is not None})
    return ImportedIds(
        origin.words(),
        at,
        len(songs),
        how.count(PATH),
        how.count(NAMES),
        how.count("kept"),
        tracks,
        len(held) - tracks,
        [_named(song, one) for song, one in pairs if not one.candidates],
        [_named(song, one) for song, one in pairs if one.candidates],
    )


def _named(song: Song, one: Match) -> NamedSong:
    title, artist, album, path = (song.text(name) or "" for name in ("title", "artist", "album", "path"))
    return NamedSong(song.id, title, artist, album, path, list(one.candidates))
