"""What players ask for: songs that sound like one, a way between two, artists that sound like one.

Only tracks that the media server has are in an answer, each under one of the server's ids. All of it is
computed on arrays in memory: no file is opened.

A similarity is 1 for the same sound and 0 for the farthest that two tracks can be: with cosine distances the
opposite direction, with others twice the distance of the track that is farthest from the middle.

Contents: Answers, Near, Way, NearArtist, UnknownSong.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath
from typing import TYPE_CHECKING

import numpy as np

from mirlab.data.naming import artist_key, folded, is_nobody
from mirlab.errors import MirlabError, UsageError
from mirlab.find.players.importing import held_tracks, matched
from mirlab.find.players.matching import Held
from mirlab.find.players.songs import Song
from mirlab.find.players.table import SongTable
from mirlab.find.playlists import walk
from mirlab.find.search import silent_among
from mirlab.typing import Codes, Floats, Vectors
from mirlab.words import quoted, written_out

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary

PER_ARTIST = 3
"""Songs of one artist where an answer is to be varied."""
_REPRESENTATIVE = 5


class UnknownSong(MirlabError):
    """A song or an artist of the media server that the library can say nothing of."""


@dataclass(frozen=True)
class Near:
    """A song, with how alike it is to the one that was asked about, 0 to 1."""

    song: Song
    similarity: float


@dataclass(frozen=True)
class NearArtist:
    """An artist, with how alike, and the songs of both that are most like the other, the nearest first."""

    name: str
    id: str | None
    similarity: float
    own: Sequence[Near]
    theirs: Sequence[Near]


@dataclass(frozen=True)
class Way:
    """Songs that lead from the first to the last, and the sum of their steps."""

    songs: list[Near]
    length: float


class Answers:
    """Answers of one version of a library about the songs of one server; nothing in it changes.

    Parameters
    ----------
    library : open, with tracks
    table : songs of a media server
    """

    def __init__(self, library: OpenLibrary, table: SongTable) -> None:
        self.library, self.table = library, table
        self._metric = library.head.metric
        collection = library.held()
        self.version = library.store.version
        self._ids, self._vectors = collection.ids, collection.vectors
        held = held_tracks(library)
        names = {track.id: track for track in held}
        self.songs = {song.id: song for song in table.songs}
        self._row: dict[str, int] = {}
        self._song: dict[int, Song] = {}
        for song, found in zip(table.songs, matched(table, held), strict=True):
            if found.track is None or found.track not in collection.place:
                continue
            row = collection.place[found.track]
            self._row[song.id] = row
            self.songs[song.id] = _with_names(song, names[found.track])
            self._song.setdefault(row, self.songs[song.id])
        self._rows: Codes = np.array(sorted(self._song), dtype=np.intp)
        facts = collection.facts
        heard = zip(collection.ids, facts["tuning"], facts["loudness"], strict=True)
        silent = silent_among(
            library, ({"id": id, "tuning": hertz, "loudness": lufs} for id, hertz, lufs in heard)
        )
        self._silent = {collection.place[id] for id in silent}

    @property
    def tracks(self) -> int:
        """How many tracks have a song."""
        return len(self._rows)

    @property
    def known(self) -> int:
        """How many songs have a track."""
        return len(self._row)

    @cached_property
    def _reach(self) -> float:
        if self._metric.unit or not len(self._vectors):
            return 2.0
        middle = self._vectors.mean(axis=0, dtype=np.float64).astype(np.float32)
        return max(2.0 * float(np.sqrt(self._squared(middle).max())), 1e-9)

    def _squared(self, vector: Vectors) -> Floats:
        gaps = self._vectors - vector
        return np.asarray(np.einsum("ij,ij->i", gaps, gaps), dtype=np.float64)

    def _similarities(self, vector: Vectors) -> Floats:
        """Of all tracks (n,) to a vector."""
        distances = self._metric.distance(self._squared(vector))
        return np.asarray(np.clip(1.0 - distances / self._reach, 0.0, 1.0), dtype=np.float64)

    def row_of(self, id: str) -> int:
        """The row of a song's track; raises UnknownSong, also of silence, like which nothing sounds."""
        row = self._row.get(id)
        if row in self._silent:
            raise UnknownSong(f"{self.songs[id].words()}: its track is silent, so nothing sounds like it")
        if row is not None:
            return row
        if id in self.songs:
            raise UnknownSong(
                f"{self.songs[id].words()}: this song of the media server has no track in "
                f"{self.library.path}: add its file to the library, and import the ids again"
            )
        raise UnknownSong(
            f"there is no song with the id {quoted(id)} among those of {self.table.origin.words()} "
            f"({self.table.at}): import the ids again with  mirlab library ids {self.library.path}"
        )

    def named(self, title: str, artist: str) -> str:
        """The id of the first song with this title and artist; raises UnknownSong."""
        wanted = folded(title), artist_key(artist)
        for row in self._rows.tolist():
            song = self._song[row]
            if (folded(song.text("title") or ""), artist_key(song.text("artist") or "")) == wanted:
                return song.id
        raise UnknownSong(f"there is no song {quoted(title)} by {quoted(artist)} with a track in the library")

    def nearest(self, id: str, n: int, *, varied: bool = False, chained: bool = False) -> list[Near]:
        """The n songs that sound most like one, the nearest first.

        Parameters
        ----------
        id : of the media server
        varied : PER_ARTIST songs of an artist at most, and no title by an artist twice
        chained : the same songs in another order, in which each is the nearest to the one before it

        Raises
        ------
        UnknownSong : no such song, or one without a track
        """
        row = self.row_of(id)
        alike = self._similarities(self._vectors[row])
        # Rows are in the order of their ids, which decides between equally near ones.
        order = self._rows[np.argsort(-alike[self._rows], kind="stable")]
        ranked = (int(one) for one in order if one != row)
        kept = self._varied(ranked, row) if varied else ranked
        chosen = list(itertools.islice(kept, n))
        if chained:
            chosen = self._chain(row, chosen)
        return [Near(self._song[one], float(alike[one])) for one in chosen]

    def _varied(self, ranked: Iterator[int], row: int) -> Iterator[int]:
        taken: Counter[str] = Counter()
        asked = self._song[row]
        titles = {_title_of(asked)}
        for one in ranked:
            song = self._song[one]
            artist, title = _artist_of(song), _title_of(song)
            if (artist and taken[artist] >= PER_ARTIST) or (title and title in titles):
                continue
            taken[artist] += 1
            titles.add(title)
            yield one

    def _chain(self, row: int, chosen: list[int]) -> list[int]:
        left, ordered = list(chosen), []
        while left:
            gaps = self._vectors[left] - self._vectors[row]
            row = left.pop(int(np.einsum("ij,ij->i", gaps, gaps).argmin()))
            ordered.append(row)
        return ordered

    def way(self, first: str, last: str, n: int) -> Way:
        """At most n songs that lead from one to another in small steps, with how alike each is to the first.

        Raises
        ------
        UnknownSong : no such song, or one without a track
        UsageError : n is less than 2, for two songs
        """
        start, stop = self.row_of(first), self.row_of(last)
        alike = self._similarities(self._vectors[start])
        if start == stop:
            ends = [self.songs[first]] + ([self.songs[last]] if first != last else [])
            return Way([Near(song, 1.0) for song in ends[:n]], 0.0)
        if n < 2:
            raise UsageError(f"a path from one song to another has at least two songs, got {n}")
        between = {str(self._ids[row]) for row in self._rows.tolist()}
        most = min(n, len(between))
        found = walk(self.library, str(self._ids[start]), str(self._ids[stop]), most, among=between)
        place = {str(self._ids[row]): row for row in self._rows.tolist()}
        rows = [place[track.id] for track in found.tracks]
        songs = [self.songs[first], *(self._song[row] for row in rows[1:-1]), self.songs[last]]
        length = sum(track.distance for track in found.tracks) / self._reach
        return Way([Near(song, float(alike[row])) for song, row in zip(songs, rows, strict=True)], length)

    @cached_property
    def _artists(self) -> dict[str, list[int]]:
        """Rows of each artist, by key."""
        found: dict[str, list[int]] = {}
        for row in self._rows.tolist():
            if row not in self._silent and (key := _artist_of(self._song[row])):
                found.setdefault(key, []).append(row)
        return found

    @cached_property
    def _named(self) -> dict[str, str]:
        """Keys of artists by their names; of several of a name the first."""
        return {artist_key(self._name_of(key)): key for key in reversed(list(self._artists))}

    @cached_property
    def _middles(self) -> Vectors:
        """The middle of each artist's tracks, (artists, p)."""
        means = [self._vectors[rows].mean(axis=0, dtype=np.float64) for rows in self._artists.values()]
        return self._metric.normed(np.asarray(means, dtype=np.float32))

    def artists(self, artist: str, n: int) -> list[NearArtist]:
        """The n artists whose songs sound, in the middle, most like one's.

        Parameters
        ----------
        artist : the media server's id of an artist, or a name

        Raises
        ------
        UnknownSong : no such artist, or none with tracks
        """
        keys = list(self._artists)
        by_id = f"id {artist}"
        key = by_id if by_id in self._artists else self._named.get(artist_key(artist), "")
        if not key:
            raise UnknownSong(f"there is no artist {quoted(artist)} among the songs that have a track")
        own = keys.index(key)
        middle = self._middles[own]
        gaps = self._middles - middle
        distances = self._metric.distance(np.einsum("ij,ij->i", gaps, gaps).astype(np.float64))
        order = [int(i) for i in np.argsort(distances, kind="stable") if i != own][:n]
        to_own = self._similarities(middle)
        return [
            NearArtist(
                self._name_of(keys[i]),
                self._song[self._artists[keys[i]][0]].text("artistId"),
                float(np.clip(1.0 - distances[i] / self._reach, 0.0, 1.0)),
                self._best(self._artists[key], self._similarities(self._middles[i])),
                self._best(self._artists[keys[i]], to_own),
            )
            for i in order
        ]

    def _name_of(self, key: str) -> str:
        return self._song[self._artists[key][0]].text("artist") or ""

    def _best(self, rows: list[int], alike: Floats) -> list[Near]:
        best = sorted(rows, key=lambda row: (-alike[row], row))[:_REPRESENTATIVE]
        return [Near(self._song[row], float(alike[row])) for row in best]


def _with_names(song: Song, track: Held) -> Song:
    """The song with what the library knows of its track, where the server says nothing."""
    stem = PurePath(track.places[0]).stem if track.places else ""
    known = {
        "title": track.title or written_out(stem) or track.id,
        "artist": track.artist,
        "album": track.album,
        "duration": track.duration,
    }
    return Song(song.id, {**{k: v for k, v in known.items() if v is not None}, **song.said})


def _artist_of(song: Song) -> str:
    """What tells artists apart: the server's id, else the name; "" where nobody is named."""
    name = song.text("artist")
    if name is not None and is_nobody(name):
        return ""
    id = song.text("artistId")
    return f"id {id}" if id else artist_key(name or "")


def _title_of(song: Song) -> tuple[str, str] | None:
    title = song.text("title")
    return (folded(title), _artist_of(song)) if title else None
