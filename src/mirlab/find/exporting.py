"""A library, or some of its tracks, as files that others read: a table of features, a playlist, a manifest.

Contents: export, table_of, playlist_of, manifest_of.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from mirlab.audio.terms import Column
from mirlab.data.table import FeatureTable
from mirlab.errors import UnknownName, UsageError
from mirlab.find.playlist import m3u, write_m3u
from mirlab.find.rows import FACTS, matrix_of
from mirlab.find.similar import Neighbour, neighbours_of

if TYPE_CHECKING:
    from mirlab.find.library import Library

SUFFIXES = (".parquet", ".csv", ".m3u8")


def table_of(library: Library, where: str | None = None) -> FeatureTable:
    """The library's features as a table, rows sorted by track.

    A track's id is its name within its source, or its path where two tracks have one name. Its content's hash
    and its path are the facts ``id`` and ``path``.

    Raises
    ------
    UsageError : a condition that can't be read, or that no track fulfils
    MirlabError : an empty library
    """
    head = library.head
    table = library.store.table()
    assert table is not None
    rows = library.store.read(
        [name for name in table.schema.names if name != "vector"], library.condition(where, head)
    )
    if rows.num_rows == 0:
        raise UsageError(f"{library.path}: no track fulfils {where}")
    names = rows["track"].to_pylist()
    if max(Counter(names).values()) > 1:
        names = rows["path"].to_pylist()
    order = np.array(sorted(range(len(names)), key=names.__getitem__), dtype=np.intp)
    facts = {
        name: np.array([None, *rows[name].to_pylist()], dtype=object)[1:][order]
        for name in FACTS
        if name not in ("track", "label", "recipe")
    }
    return FeatureTable(
        tracks=np.array(names, dtype=object)[order],
        labels=np.array([None, *rows["label"].to_pylist()], dtype=object)[1:][order],
        columns=tuple(Column.parse(name) for name in head.recipe.columns),
        values=matrix_of(rows, head.recipe)[order],
        meta={name: values for name, values in facts.items() if any(v is not None for v in values)},
        notes=list(library.settings.notes),
        provenance={
            "source": str(library.path),
            "features": dict(head.recipe.versions),
            "spec": asdict(head.recipe.spec),
        },
    )


def export(library: Library, path: str | Path, where: str | None = None, *, force: bool = False) -> int:
    """Write the library to a file: .parquet or .csv, a table that `open_source` takes, or an .m3u8 playlist.

    Returns the number of tracks.

    Raises
    ------
    UsageError : another suffix
    OutputError : the place can't be written, or holds a file of another kind, without `force`
    """
    out = Path(path)
    if out.suffix.lower() not in SUFFIXES:
        raise UsageError(f'{out}: expected a name ending in {", ".join(SUFFIXES)}, got "{out.suffix}"')
    if out.suffix.lower() == ".m3u8":
        tracks = library.tracks(where)
        write_m3u(
            out,
            (Neighbour(t.id, t.path, t.artist, t.title, 0.0, duration=t.duration) for t in tracks),
            force=force,
        )
        return len(tracks)
    table = table_of(library, where)
    if out.suffix.lower() == ".csv":
        table.to_csv(out, force=force)
    else:
        table.to_parquet(out, force=force)
    return len(table)


def playlist_of(library: Library, ids: Sequence[str]) -> bytes:
    """Some tracks as an M3U8 playlist of the files' paths, in the order given.

    Raises
    ------
    UnknownName : an id that is not there
    """
    return m3u(_chosen(library, ids))


def manifest_of(library: Library, ids: Sequence[str]) -> str:
    """Some tracks as a manifest that `mirlab extract` and `mirlab train` take, with absolute paths.

    Raises
    ------
    UnknownName : an id that is not there
    DatasetError : a track without a label
    """
    from mirlab.data.manifest import manifest
    from mirlab.data.track import Dataset, Track

    tracks = [
        Track(n.track, Path(n.path), n.label, artist=n.artist, title=n.title) for n in _chosen(library, ids)
    ]
    return manifest(Dataset(library.path.name, library.path, tracks))


def _chosen(library: Library, ids: Sequence[str]) -> list[Neighbour]:
    found = neighbours_of(library, [(id, 0.0) for id in dict.fromkeys(ids)])
    lacking = set(ids) - {n.id for n in found}
    if lacking:
        raise UnknownName("track", min(lacking)[:80], ())
    return found
