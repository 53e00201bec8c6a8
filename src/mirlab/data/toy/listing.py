"""What lies beside the toy band's songs: tracks.csv, its manifest and ground truth, and band.json, its seal.

tracks.csv has a column for each field of ToySong, `style` being called ``label``; instruments are joined by
"; ", as tags are in any manifest. band.json holds the version, the SHA-256 of tracks.csv and the size of
every file in bytes: a band that was cut short, edited or partly deleted does not match it.

Contents: write_lists, is_whole, read_band.
"""

from __future__ import annotations

import csv
import hashlib
import json
from dataclasses import fields
from pathlib import Path

from mirlab.data.toy.band import ToySong
from mirlab.errors import DatasetError

_MANIFEST, _SEAL = "tracks.csv", "band.json"
_LONGEST = 50_000_000
_COLUMNS = tuple("label" if field.name == "style" else field.name for field in fields(ToySong))


def write_lists(folder: Path, version: int, songs: list[ToySong]) -> None:
    """Write tracks.csv and then band.json for songs whose files are in the folder."""
    with (folder / _MANIFEST).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(_COLUMNS)
        for song in songs:
            values = (getattr(song, field.name) for field in fields(ToySong))
            writer.writerow("; ".join(value) if isinstance(value, tuple) else value for value in values)
    seal = {
        "version": version,
        "tracks": hashlib.sha256((folder / _MANIFEST).read_bytes()).hexdigest(),
        "bytes": {song.path: (folder / song.path).stat().st_size for song in songs},
    }
    (folder / _SEAL).write_text(json.dumps(seal, indent=1) + "\n", encoding="utf-8")


def is_whole(folder: Path, version: int) -> bool:
    """Tell whether a folder holds a band of this version with every file at its size."""
    try:
        seal = json.loads(_read(folder / _SEAL))
        listed = hashlib.sha256(_read(folder / _MANIFEST)).hexdigest()
        return (
            seal["version"] == version
            and seal["tracks"] == listed
            and len(seal["bytes"]) > 0
            and all((folder / path).stat().st_size == size for path, size in seal["bytes"].items())
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False


def read_band(folder: str | Path) -> list[ToySong]:
    """Return the ground truth of a band that lies in a folder, sorted by path.

    Raises DatasetError where there is none or it can't be read.
    """
    path = Path(folder) / _MANIFEST
    try:
        lines = _read(path).decode("utf-8").splitlines()
        songs = [_song(row) for row in csv.DictReader(lines)]
    except (OSError, KeyError, ValueError, TypeError, AttributeError) as error:
        raise DatasetError(
            f"{path}: expected the list of a toy band, which could not be read ({error}); "
            "delete its folder and open it again"
        ) from error
    return sorted(songs, key=lambda song: song.path)


def _song(row: dict[str, str]) -> ToySong:
    return ToySong(
        path=row["path"],
        style=row["label"],
        artist=row["artist"],
        album=row["album"],
        title=row["title"],
        tempo=float(row["tempo"]),
        key=row["key"],
        metre=row["metre"],
        instruments=tuple(row["instruments"].split("; ")),
        mode=row["mode"],
        swing=float(row["swing"]),
        tuning=float(row["tuning"]),
        channels=int(row["channels"]),
    )


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(_LONGEST + 1)
    if len(content) > _LONGEST:
        raise ValueError(f"it is larger than {_LONGEST} bytes")
    return content
