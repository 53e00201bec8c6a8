"""The songs of a media server, and the track that each is, as a file in the library's folder.

    LIB/mirlab-ids.json     where they come from, when, and each song with the id of its track

The whole song is kept, so that after a change of the library a song whose track is not there any more is
looked for again, without asking the server.

Contents: SongTable, IDS_FILE, read_songs, write_songs.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mirlab.errors import MirlabError
from mirlab.files import MOST_BYTES, read_regular, replacing
from mirlab.find.players.songs import Song, song_of
from mirlab.words import quoted

IDS_FILE = "mirlab-ids.json"
KIND = "mirlab song ids"
PROTOCOL = 1
_SUM = "crc32"


@dataclass(frozen=True)
class Origin:
    """Where songs come from.

    Parameters
    ----------
    place : the server's address, or the CSV file
    server, server_version : as the server calls itself; "" for a file
    extensions : of OpenSubsonic that the server has, name -> versions
    """

    place: str
    server: str = ""
    server_version: str = ""
    extensions: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    def words(self) -> str:
        """The origin as it is named in sentences."""
        return f"{self.server} at {self.place}" if self.server else self.place


@dataclass(frozen=True)
class SongTable:
    """Songs of one server.

    Parameters
    ----------
    origin : where they come from
    at : when they were read, in UTC
    songs : in the server's order
    tracks : the id of the track of each, None where there is none
    """

    origin: Origin
    at: str
    songs: Sequence[Song]
    tracks: Sequence[str | None]


def write_songs(folder: Path, table: SongTable) -> None:
    """Write the songs into a library's folder, whole or not at all; raises OutputError."""
    said: dict[str, Any] = {
        "kind": KIND,
        "protocol": PROTOCOL,
        "origin": {**vars(table.origin), "extensions": {k: list(v) for k, v in _extensions(table).items()}},
        "at": table.at,
        "songs": [
            {**song.said, "id": song.id, **({} if track is None else {"mirlab": track})}
            for song, track in zip(table.songs, table.tracks, strict=True)
        ],
    }
    said[_SUM] = _sum_of(said)
    with replacing(folder / IDS_FILE) as part:
        text = json.dumps(said, ensure_ascii=False, indent=0) + "\n"
        part.write_bytes(text.encode("utf-8", "surrogatepass"))


def read_songs(folder: Path) -> SongTable | None:
    """The songs that a library's folder holds; None where none were imported.

    Raises
    ------
    MirlabError : a file of a newer mirlab, or a damaged one
    """
    path = folder / IDS_FILE
    again = "import the ids again with  mirlab library ids"
    try:
        text = read_regular(path, MOST_BYTES)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise MirlabError(f"{path}: it cannot be read: {error.strerror or error}") from error
    try:
        said = json.loads(text.decode("utf-8", "surrogatepass"))
        protocol = said["protocol"]
        if protocol <= PROTOCOL:
            if said["kind"] != KIND or said[_SUM] != _sum_of(said):
                raise MirlabError(f"{path}: it is damaged: its checksum does not match: {again}")
            return _table_of(said)
    except (KeyError, TypeError, AttributeError, ValueError, RecursionError) as error:
        raise MirlabError(
            f"{path}: expected a file written by mirlab, but it cannot be read ({quoted(error)}): {again}"
        ) from error
    raise MirlabError(f"{path}: it was written by a newer mirlab: update mirlab, or {again}")


def _table_of(said: dict[str, Any]) -> SongTable:
    origin = said["origin"]
    extensions = {str(k): tuple(map(int, v)) for k, v in origin["extensions"].items()}
    songs, tracks = [], []
    for one in said["songs"]:
        song = song_of(one)
        if song is None:
            raise ValueError("a song without an id")
        songs.append(song)
        tracks.append(None if one.get("mirlab") is None else str(one["mirlab"]))
    place, server, version = (str(origin[name]) for name in ("place", "server", "server_version"))
    return SongTable(Origin(place, server, version, extensions), str(said["at"]), songs, tracks)


def _extensions(table: SongTable) -> Mapping[str, tuple[int, ...]]:
    return table.origin.extensions


def _sum_of(said: dict[str, Any]) -> str:
    rest = {name: value for name, value in said.items() if name != _SUM}
    text = json.dumps(rest, ensure_ascii=False, sort_keys=True)
    return f"{zlib.crc32(text.encode('utf-8', 'surrogatepass')):08x}"
