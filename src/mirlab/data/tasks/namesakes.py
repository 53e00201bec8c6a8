"""Which track a row of a file of facts is about, by what the row calls it.

A row means the track of the same id or file. Else it means the one whose path ends as the row's does, or the
other way round: ``emotify/classical/3.mp3`` and ``classical/3``. Endings of sound files don't count, folders
do.

Contents: tracks_meant.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from mirlab.data.naming import path_key
from mirlab.data.reading import same_names
from mirlab.data.tables import Dataset, FeatureTable
from mirlab.errors import DatasetError
from mirlab.files import is_audio
from mirlab.words import quoted, some

_DEEPEST = 12


def tracks_meant(names: Sequence[str | None], data: Dataset | FeatureTable, file: Path) -> list[str | None]:
    """The id of the track that each row's name means; None where it means none.

    Raises
    ------
    DatasetError : a name that means several tracks
    """
    if isinstance(data, FeatureTable):
        ids = list(dict.fromkeys(str(track) for track in data.tracks))
        places: dict[str, str] = {}
    else:
        ids = [track.id for track in data.tracks]
        places = {_place(track.path): track.id for track in data.tracks}
    given = [name for name in names if name is not None]
    called = same_names(given, ids)
    endings: dict[tuple[str, ...], set[str]] = {}
    whole: dict[tuple[str, ...], set[str]] = {}
    for id in ids:
        parts = _parts(id)
        whole.setdefault(parts, set()).add(id)
        for start in range(max(0, len(parts) - _DEEPEST), len(parts)):
            endings.setdefault(parts[start:], set()).add(id)
    found: list[str | None] = []
    for name in names:
        if name is None:
            found.append(None)
            continue
        meant = places.get(_place(file.parent / name), called.get(name))
        if meant is None:
            parts = _parts(name)
            several = endings.get(parts) or next(
                (whole[parts[start:]] for start in range(1, len(parts)) if parts[start:] in whole), set()
            )
            if len(several) > 1:
                raise DatasetError(
                    f"{file}: {quoted(name)} can mean {len(several)} tracks ({some(sorted(several), 3)}): "
                    "write their paths as these data have them"
                )
            meant = next(iter(several), None)
        found.append(meant)
    return found


def _place(path: Path) -> str:
    return path_key(os.path.normpath(path.absolute()))


def _parts(name: str) -> tuple[str, ...]:
    """The folders and the name of a path, without the ending of a sound file."""
    path = PurePosixPath(path_key(name).replace("\\", "/"))
    parts = [part for part in path.parts if part not in (".", "/")]
    if parts and is_audio(parts[-1]):
        parts[-1] = PurePosixPath(parts[-1]).stem
    return tuple(parts)
