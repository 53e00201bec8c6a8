"""A table of features in shards: a folder of Parquet files with a manifest, made by many machines.

    features/
      shard-00000-1f0c….parquet   rows of consecutive tracks; each is a table that `open_source` reads
      shard-00001-a93b….parquet
      manifest.json               written last: what belongs together, with the hash of each shard's data

A shard's name holds a key of all that its content depends on (tracks, what the system says of their
files, features, framing). So whoever makes a shard again, on whatever machine and however often, writes the
same rows under the same name; a run that was broken off takes what it finds; and a folder without a
manifest is unfinished.

Contents: MANIFEST, Sound, Heard, stamp_of, ShardJob, Shard, extract_shard, analyse_sound, write_shard,
read_shard, write_manifest, is_sharded, open_shards.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from mirlab.audio.analyse import Analysis, Request, analyse
from mirlab.audio.registry import Feature
from mirlab.audio.terms import Column
from mirlab.data.assemble import entry_of, key_of, table_of
from mirlab.data.datahash import with_facts
from mirlab.data.kinds import SHARDS
from mirlab.data.limits import Limits
from mirlab.data.pool import Job, Outcome, analyse_batch
from mirlab.data.sound_notes import Faults, packed, unpacked
from mirlab.data.store import Store, fetched, is_url, open_store
from mirlab.data.table import FeatureTable
from mirlab.data.tablefile import MAX_CELLS
from mirlab.data.track import Failure, Track
from mirlab.errors import AudioError, DatasetError, TableError
from mirlab.files.identity import ATTEMPTS, KEPT_CHANGING, Watch, identity_of
from mirlab.files.regular import check_regular, read_regular
from mirlab.words import quoted

MANIFEST = "manifest.json"
KIND = "mirlab features in shards"
PROTOCOL = 1
MAX_MANIFEST = 256 << 20


@dataclass(frozen=True)
class Sound:
    """A track and where its sound is: a path or an address, with a stamp that a change of it changes."""

    track: Track
    where: str
    stamp: str


@dataclass(frozen=True)
class Heard:
    """What came of a sound, and the stamp of the file that it came of."""

    analysis: Analysis
    stamp: str | None


def stamp_of(path: Path) -> str:
    """Return a text that changes with the file at a path, "missing" where there is none."""
    try:
        return identity_of(path).stamp
    except (OSError, ValueError):
        return "missing"


@dataclass(frozen=True)
class ShardJob:
    """What a worker needs to make a shard.

    Parameters
    ----------
    number : from 0, in the order of the table
    sounds : consecutive tracks
    request, columns : what to compute, and the columns it gives
    out : the folder or address that shards go to
    own : features that are not mirlab's
    limits : what a file may cost; None in a process that must live
    """

    number: int
    sounds: tuple[Sound, ...]
    request: Request
    columns: tuple[Column, ...]
    out: str
    own: tuple[Feature, ...] = ()
    limits: Limits | None = None

    @property
    def name(self) -> str:
        """The shard's file name."""
        parts = [
            [[s.track.id, s.track.label, s.stamp, _known(s.track)] for s in self.sounds],
            [self.request.key(), [[key_of(name), size] for name, size in self.request.features]],
            [str(column) for column in self.columns],
        ]
        text = json.dumps(parts, ensure_ascii=True, sort_keys=True, default=str)
        return f"shard-{self.number:05d}-{hashlib.blake2b(text.encode(), digest_size=10).hexdigest()}.parquet"


def _known(track: Track) -> list[Any]:
    plain = [track.artist, track.album, track.title, track.group, track.compilation]
    return [*plain, dict(track.facts)]


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


def extract_shard(job: ShardJob) -> Shard:
    """Analyse a shard's tracks one after another and write it. Runs in a worker."""
    outcomes = []
    for sound in job.sounds:
        one = Job(sound.track.id, sound.where, job.request)
        outcomes += analyse_batch([one], analyse_sound, job.own, job.limits)
    return write_shard(job, outcomes)


def analyse_sound(job: Job[Request]) -> Heard:
    """Compute the features of a sound file here or anywhere; one that changes meanwhile is taken again."""
    if not is_url(job.path):
        return _heard(Path(job.path), job.request)
    try:
        with fetched(job.path) as path:
            return Heard(analyse(path, job.request), None)
    except AudioError as error:
        raise AudioError(job.path, error.stage, error.reason) from error
    except DatasetError as error:
        raise AudioError(job.path, "open", str(error)) from error


def _heard(path: Path, request: Request) -> Heard:
    for _ in range(ATTEMPTS):
        try:
            watch = Watch(path)
        except (OSError, ValueError):
            # The decoder has the words for a file that is not there.
            return Heard(analyse(path, request), None)
        try:
            analysis = analyse(path, request)
        except AudioError:
            if watch.held():
                raise
            continue
        if watch.held():
            return Heard(analysis, watch.file.stamp)
    raise AudioError(path, "open", KEPT_CHANGING)


def write_shard(job: ShardJob, outcomes: Iterable[Outcome[Heard]]) -> Shard:
    """Write a shard from its tracks' outcomes, in whatever order they come; whole or not at all.

    Its name is that of the files that were read, which may have changed since the job was dealt out.

    Raises
    ------
    OutputError : no permission, no room, no such bucket
    """
    import pyarrow.parquet as pq

    by_track = {outcome.content: outcome for outcome in outcomes}
    entries, failures = [], []
    sounds = []
    for sound in job.sounds:
        outcome = by_track[sound.track.id]
        heard = outcome.analysis
        sounds.append(sound if heard is None else replace(sound, stamp=heard.stamp or sound.stamp))
        if heard is not None:
            entries.append((sound.track, entry_of(heard.analysis)))
        else:
            failures.append(Failure(sound.track.id, *(outcome.failure or ("worker", "it gave nothing"))))
    faults = {t: o.analysis.analysis.faults for t, o in by_track.items() if o.analysis is not None}
    faults = {track: found for track, found in faults.items() if found}
    said: dict[str, Any] = {"shard": job.number, "failures": [asdict(failure) for failure in failures]}
    if faults:
        said["faults"] = {track: packed(faults[track]) for track in sorted(faults)}
    table = table_of(entries, job.columns, sliced=job.request.segment is not None, provenance=said)
    sink = io.BytesIO()
    pq.write_table(table.to_arrow(), sink, compression="zstd")
    name = replace(job, sounds=tuple(sounds)).name
    # The name is the key of the content, so that what stands there is a broken one of the same.
    open_store(job.out).write(name, sink.getvalue())
    known = table.data_hash
    facts = with_facts(known, table.meta)
    return Shard(name, len(entries), len(table), known, tuple(failures), faults, facts)


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
        raise TableError(f"{store.where(name)}: expected a shard of features, and it is none") from error
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
        raise TableError(f"{where}: expected the manifest of a table in shards, and it is none")
    if not isinstance(said.get("protocol"), int) or said["protocol"] > PROTOCOL:
        raise TableError(f"{where}: written by a newer mirlab: upgrade this one")
    try:
        listed = [(str(s["name"]), str(s["data_hash"]), s.get("data_hash_v2")) for s in said["shards"]]
        columns = tuple(Column.parse(str(text)) for text in said["columns"])
        notes, provenance = [str(note) for note in said["notes"]], dict(said["provenance"])
        cells = int(said["rows"]) * len(columns)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise TableError(
            f"{where}: expected what mirlab writes, and it was changed: {quoted(error)}"
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
            f"{where}: expected the manifest of a table in shards, and it can't be read ({error}): a run "
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
    facts: dict[str, list[Any]] = {}
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
        meta={name: np.array(cells, dtype=object) for name, cells in facts.items()},
        notes=notes,
        provenance=provenance,
    )
