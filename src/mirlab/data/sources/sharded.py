"""A table of features in shards, as it lies in a folder: the manifest, the shards that it names, the whole
table.

    features/
      shard-00000-1f0c….parquet   rows of consecutive tracks; each is a table that `open_source` reads
      shard-00001-a93b….parquet
      manifest.json               written last: what belongs together, with the hash of each shard's data

A folder without a manifest is unfinished.

Contents: MANIFEST, Shard, read_shard, is_sharded, open_shards, write_manifest.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from mirlab.audio.registry import Column
from mirlab.data.findings import Faults, unpacked
from mirlab.data.reading import MAX_CELLS
from mirlab.data.tables import Failure, FeatureTable, with_facts
from mirlab.errors import DatasetError, TableError
from mirlab.files import SHARDS, Store, check_regular, open_store, read_regular
from mirlab.words import quoted

MANIFEST = "manifest.json"


KIND = "mirlab features in shards"


PROTOCOL = 1


MAX_MANIFEST = 256 << 20


@dataclass(frozen=True)
class Shard:
    """A shard that is there: its file name, tracks in it, rows, the hash of its data, what failed, and the
    faults of what did not."""

    name: str
    tracks: int
    rows: int
    data_hash: str
    failures: tuple[Failure, ...] = ()
    faults: Faults = field(default_factory=dict)
    data_hash_v2: str = ""


def read_shard(store: Store, name: str) -> Shard:
    """Say what a shard that is there holds.

    Raises
    ------
    TableError, DatasetError : it can't be read, or it is no shard
    """
    with store.local(name) as path:
        table = FeatureTable.from_parquet(path)
    try:
        failures = tuple(Failure(**failure) for failure in table.provenance["failures"])
        faults = {track: unpacked(said) for track, said in table.provenance.get("faults", {}).items()}
    except (KeyError, TypeError, AttributeError) as error:
        raise TableError(f"{store.where(name)}: expected a shard of features, but it is not one") from error
    tracks, known = len(set(table.tracks)), table.data_hash
    return Shard(name, tracks, len(table), known, failures, faults, with_facts(known, table.meta))


def write_manifest(
    store: Store,
    shards: Sequence[Shard],
    columns: Sequence[Column],
    notes: Sequence[str],
    provenance: dict[str, Any],
    *,
    force: bool = False,
) -> None:
    """Write what makes the shards one table; raises OutputError."""
    content = {
        "kind": KIND,
        "protocol": PROTOCOL,
        "tracks": sum(shard.tracks for shard in shards),
        "rows": sum(shard.rows for shard in shards),
        "failures": sum(len(shard.failures) for shard in shards),
        "columns": [str(column) for column in columns],
        "notes": list(notes),
        "provenance": provenance,
        "shards": [
            {
                "name": shard.name,
                "rows": shard.rows,
                "data_hash": shard.data_hash,
                "data_hash_v2": shard.data_hash_v2,
            }
            for shard in shards
        ],
    }
    store.write(
        MANIFEST, (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode(), SHARDS, force=force
    )


def is_sharded(place: str | Path) -> bool:
    """Whether a folder or an address holds a table in shards."""
    store = open_store(place)
    if MANIFEST not in store.names():
        return False
    try:
        return _manifest(store).get("kind") == KIND
    except TableError:
        return False


def open_shards(place: str | Path) -> FeatureTable:
    """Read a table in shards: what a single process would have made of the same tracks.

    Raises
    ------
    TableError : no manifest, a newer one, or a shard that is missing or not what the manifest says
    """
    store = open_store(place)
    said = _manifest(store)
    where = store.where(MANIFEST)
    if said.get("kind") != KIND:
        raise TableError(f"{where}: expected the manifest of a table in shards, but it is not one")
    if not isinstance(said.get("protocol"), int) or said["protocol"] > PROTOCOL:
        raise TableError(f"{where}: written by a newer mirlab: upgrade this one")
    try:
        listed = [(str(s["name"]), str(s["data_hash"]), s.get("data_hash_v2")) for s in said["shards"]]
        columns = tuple(Column.parse(str(text)) for text in said["columns"])
        notes, provenance = [str(note) for note in said["notes"]], dict(said["provenance"])
        cells = int(said["rows"]) * len(columns)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise TableError(
            f"{where}: expected a file as mirlab writes it, but it was changed: {quoted(error)}"
        ) from error
    if cells > MAX_CELLS:
        raise TableError(
            f"{where}: expected a table of at most {MAX_CELLS:,} cells, got {cells:,}: open some of its "
            "shards, each of which is a table, or read them with pyarrow"
        )
    tables = [_checked(store, *shard) for shard in listed]
    return _joined(tables, columns, notes, provenance)


def _manifest(store: Store) -> dict[str, Any]:
    where = store.where(MANIFEST)
    try:
        with store.local(MANIFEST) as path:
            if check_regular(path).st_size > MAX_MANIFEST:
                raise TableError(f"{where}: expected at most {MAX_MANIFEST:,} bytes: this is no manifest")
            said = json.loads(read_regular(path, MAX_MANIFEST).decode("utf-8"))
    except (OSError, ValueError, RecursionError, DatasetError) as error:
        raise TableError(
            f"{where}: expected the manifest of a table in shards, but it can't be read ({error}): a run "
            "that makes one has not ended; run it again, it takes what is there"
        ) from error
    return said if isinstance(said, dict) else {}


def _checked(store: Store, name: str, data_hash: str, facts: str | None) -> FeatureTable:
    if "/" in name or "\\" in name or not name.startswith("shard-"):
        raise TableError(f"{store.where(MANIFEST)}: expected names of shards, got {quoted(name)}")
    with store.local(name) as path:
        table = FeatureTable.from_parquet(path)
    # Manifests of before say nothing of artists and other facts.
    if table.data_hash != data_hash or facts not in (None, with_facts(data_hash, table.meta)):
        raise TableError(
            f"{store.where(name)}: expected the data that the manifest names, and it holds other: "
            "remove that file and run the extraction again, it makes what is missing"
        )
    return table


def _joined(
    tables: Sequence[FeatureTable], columns: tuple[Column, ...], notes: list[str], provenance: dict[str, Any]
) -> FeatureTable:
    facts: dict[str, Any] = {}
    # In the order of a table that is made in one piece: artist, album, title, group, the facts, the rest.
    last = ("compilation", "duration", "segment_start", "segment_stop")
    first = ("artist", "album", "title", "group")
    seen = dict.fromkeys(name for table in tables for name in table.meta)
    order = [n for n in first if n in seen] + [n for n in seen if n not in first + last]
    for name in order + [n for n in last if n in seen]:
        absent = False if name == "compilation" else None
        cells = [table.meta.get(name, np.full(len(table), absent, dtype=object)) for table in tables]
        facts[name] = [cell for part in cells for cell in part]
    for table in tables:
        if table.columns != columns:
            raise TableError("expected the same columns in every shard: these are of two runs")
    return FeatureTable(
        tracks=np.array([track for table in tables for track in table.tracks], dtype=object),
        labels=np.array([label for table in tables for label in table.labels], dtype=object),
        columns=columns,
        values=np.concatenate([np.empty((0, len(columns))), *(table.values for table in tables)]),
        meta=facts,
        notes=notes,
        provenance=provenance,
    )
