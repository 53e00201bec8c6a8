"""A library, or some of its tracks, as files that others read: a table of features, a playlist, a manifest.

Contents: export, Exported, table_of, playlist_of, manifest_of.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from mirlab.audio.registry import Column
from mirlab.data.tables import FeatureTable
from mirlab.errors import UnknownName, UsageError
from mirlab.find.library import relative_to_roots, roots_of
from mirlab.find.listfiles import SUFFIXES as LISTS
from mirlab.find.listfiles import format_of
from mirlab.find.playlists import Written, write_playlist, written
from mirlab.find.search import Neighbour, neighbours_of
from mirlab.find.store import DECODING, FACTS, facts_in, located, matrix_of
from mirlab.words import counted, written_out

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary

SUFFIXES = (".parquet", ".csv", *LISTS)


def table_of(library: OpenLibrary, where: str | None = None) -> FeatureTable:
    """The library's features as a table, rows sorted by track.

    A track's id is its name within its source. If two tracks have the same name, the name of the source is
    put before it or, if necessary, its path is used. The hash of its content and its path are the facts
    ``id`` and ``path``. A file that now contains another recording has no path.

    Raises
    ------
    UsageError : the condition cannot be parsed, or no track matches it
    MirlabError : the library is empty
    """
    head = library.head
    names = [name for name in library.store.names if name != "vector"]
    rows = library.store.read(names, library.condition(where, head))
    if rows.num_rows == 0:
        raise UsageError(f"{library.path}: no track matches {where}")
    names = rows["track"].to_pylist()
    if max(Counter(names).values()) > 1:
        names = [f"{s}/{name}" for s, name in zip(rows["source"].to_pylist(), names, strict=True)]
    if max(Counter(names).values()) > 1:
        names = rows["path"].to_pylist()
    order = np.array(sorted(range(len(names)), key=names.__getitem__), dtype=np.intp)
    facts = {
        name: np.array([None, *rows[name].to_pylist()], dtype=object)[1:][order]
        for name in FACTS
        if name not in ("track", "label", "recipe", "described")
    }
    further = [facts_in(row) for row in rows.select(_further(rows)).to_pylist()]
    for name in dict.fromkeys(name for row in further for name in row):
        values = [_fact(row.get(name)) for row in further]
        facts.setdefault(name, np.array([None, *values], dtype=object)[1:][order])
    at = located(rows.select(["id", "places"]).to_pylist())
    lie = [written_out(str(at[id])) if id in at else None for id in rows["id"].to_pylist()]
    facts["path"] = np.array([None, *lie], dtype=object)[1:][order]
    notes = list(library.settings.notes)
    if None in lie:
        notes.append(
            f"{counted(lie.count(None), 'row')} without a path, because the file now contains "
            "another recording."
        )
    return FeatureTable(
        tracks=np.array(names, dtype=object)[order],
        labels=np.array([None, *rows["label"].to_pylist()], dtype=object)[1:][order],
        columns=tuple(Column.parse(name) for name in head.recipe.columns),
        values=matrix_of(rows, head.recipe)[order],
        meta={name: values for name, values in facts.items() if any(v is not None for v in values)},
        notes=notes,
        provenance={
            "source": library.path.name,
            "features": {name: v for name, v in head.recipe.versions.items() if name != DECODING},
            "spec": asdict(head.recipe.spec),
        },
    )


def _further(rows: Any) -> list[str]:
    return [name for name in rows.schema.names if name.startswith("fact:")]


def _fact(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


@dataclass(frozen=True)
class Exported:
    """What was written, or would be: how many tracks, where a playlist says they are, and what to know."""

    tracks: int
    locations: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def export(
    library: OpenLibrary,
    path: str | Path,
    where: str | None = None,
    *,
    relative_to: str | Path | None = None,
    prefix: str | None = None,
    force: bool = False,
    dry_run: bool = False,
) -> Exported:
    """Write the library to a file: .parquet or .csv, a table that `open_source` takes, or a playlist.

    The paths in a table are relative to the source folders, so that equal libraries in two places have
    equal tables; the provenance names each source folder once (``roots``).

    Raises
    ------
    UsageError : another suffix, or paths of a playlist that can't be written so
    OutputError : the place can't be written, or holds a file of another kind, without `force`
    """
    out = Path(path)
    suffix = out.suffix.lower()
    if suffix not in SUFFIXES:
        raise UsageError(f'{out}: expected a name ending in {", ".join(SUFFIXES)}, got "{out.suffix}"')
    if suffix in LISTS:
        tracks = [
            Neighbour(t.id, t.path, t.artist, t.title, 0.0, duration=t.duration, album=t.album)
            for t in library.tracks(where)
        ]
        made = write_playlist(
            library, out, tracks, relative_to=relative_to, prefix=prefix, force=force, dry_run=dry_run
        )
        return Exported(len(made.locations), made.locations, made.notes)
    if relative_to is not None or prefix is not None:
        raise UsageError(f"{out}: --relative-to and --prefix are for playlists ({', '.join(LISTS)})")
    table = _portable(table_of(library, where), library)
    if dry_run:
        return Exported(len(table))
    if suffix == ".csv":
        table.to_csv(out, force=force)
    else:
        table.to_parquet(out, force=force)
    return Exported(len(table))


def _portable(table: FeatureTable, library: OpenLibrary) -> FeatureTable:
    paths = list(table.meta.get("path", [None] * len(table)))
    told, roots = relative_to_roots(paths, list(table.meta["source"]), roots_of(library))
    meta = {**table.meta, "path": np.array([None, *told], dtype=object)[1:]}
    return replace(table, meta=meta, provenance={**table.provenance, "roots": roots})


def playlist_of(library: OpenLibrary, ids: Sequence[str], name: str = "selection.m3u8") -> Written:
    """Some tracks as a playlist of the files' paths, in the order given; the name's suffix says the format.

    Raises
    ------
    UsageError : another suffix
    UnknownName : an id that is not there
    """
    return written(library, _chosen(library, ids), format_of(name))


def manifest_of(library: OpenLibrary, ids: Iterable[str] | Mapping[str, str]) -> str:
    """Some tracks as a manifest that `mirlab extract` and `mirlab train` take, with absolute paths.

    Parameters
    ----------
    ids : of the tracks; a mapping gives each the label that it should have

    Raises
    ------
    UnknownName : an id that is not there
    DatasetError : a track without a label
    UsageError : a track at whose place another recording lies by now
    """
    from mirlab.data.sources import manifest
    from mirlab.data.tables import Dataset, Track

    labels = dict(ids) if isinstance(ids, Mapping) else {}
    ids = list(ids)
    chosen = _chosen(library, ids)
    at = located(library.facts_of(ids).values())
    lost = [n.path for n in chosen if n.id not in at]
    if lost:
        raise UsageError(
            f"{len(lost)} of these tracks cannot be used, because the file now contains another "
            "recording; the "
            f"first: {lost[0]}: "
            f"run  mirlab library update {library.path}  and select the tracks again"
        )
    tracks = [
        Track(n.track, at[n.id], labels.get(n.id, n.label), artist=n.artist, title=n.title) for n in chosen
    ]
    return manifest(Dataset(library.path.name, library.path, tracks))


def _chosen(library: OpenLibrary, ids: Sequence[str]) -> list[Neighbour]:
    found = neighbours_of(library, [(id, 0.0) for id in dict.fromkeys(ids)])
    lacking = set(ids) - {n.id for n in found}
    if lacking:
        raise UnknownName("track", min(lacking)[:80], ())
    return found
