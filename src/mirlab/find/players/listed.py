"""Songs from a CSV: with a column id, and path, or title and artist, and maybe album, duration and artist_id.

Contents: read_listed.
"""

from __future__ import annotations

import csv
import math
from pathlib import Path

from mirlab.errors import DatasetError, UnknownName
from mirlab.files import MAX_BYTES, check_regular, expanded, open_text, read_header, reading, unguarded
from mirlab.find.players.songs import LONGEST_ID, Song, song_of
from mirlab.words import listed, quoted

COLUMNS = ("id", "path", "title", "artist", "album", "duration", "artist_id")


def read_listed(path: str | Path) -> list[Song]:
    """The songs in a CSV, in its order.

    Raises
    ------
    DatasetError : no such file, no CSV, a column or a cell that is missing or cannot be meant, an id twice
    UnknownName : a column with another name
    """
    place = expanded(path)
    names = read_header(place)
    for name in names:
        if name not in COLUMNS:
            raise UnknownName("column", name, COLUMNS, where=str(place))
    if "id" not in names or not ("path" in names or {"title", "artist"} <= set(names)):
        raise DatasetError(
            f"{place}: expected the columns id and path, or id, title and artist (with album and duration "
            f"where they are known), got {listed(names)}"
        )
    songs: dict[str, Song] = {}
    with reading(place), open_text(place, encoding="utf-8-sig", newline="") as file:
        if check_regular(place).st_size > MAX_BYTES:
            raise DatasetError(f"{place}: expected at most {MAX_BYTES >> 20} MiB: leave out other columns")
        rows = csv.reader(file)
        next(rows)
        for cells in rows:
            if not any(cells):
                continue
            where = f"{place}, line {rows.line_num}"
            if len(cells) != len(names):
                raise DatasetError(f"{where}: expected {len(names)} cells, got {len(cells)}")
            given = {name: unguarded(cell).strip() for name, cell in zip(names, cells, strict=True)}
            song = _song(given, where)
            if song.id in songs:
                raise DatasetError(f"{where}: the id {quoted(song.id)} was there before: give each song once")
            songs[song.id] = song
    if not songs:
        raise DatasetError(f"{place}: expected a line for each song, but there is only the header")
    return list(songs.values())


def _song(given: dict[str, str], where: str) -> Song:
    said: dict[str, str | float] = {name: text for name, text in given.items() if text}
    if "artist_id" in said:
        said["artistId"] = said.pop("artist_id")
    if "duration" in said:
        said["duration"] = _seconds(str(said["duration"]), where)
    song = song_of(said)
    if song is None:
        raise DatasetError(
            f"{where}: expected an id of up to {LONGEST_ID} characters, got {quoted(given['id'])}"
        )
    return song


def _seconds(text: str, where: str) -> float:
    """A duration in seconds, or as minutes:seconds."""
    parts = text.split(":")
    try:
        seconds = sum(float(part) * 60.0**i for i, part in enumerate(reversed(parts)))
    except ValueError:
        seconds = math.nan
    if not (len(parts) <= 3 and math.isfinite(seconds) and seconds >= 0):
        raise DatasetError(f"{where}: expected a duration in seconds, got {quoted(text)}")
    return seconds
