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
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from mirlab.audio.analysis import Analysis, Request, analyse
from mirlab.audio.registry import Column, Feature
from mirlab.data.execution import Job, Limits, Outcome, analyse_batch
from mirlab.data.extraction.assemble import entry_of, key_of, table_of
from mirlab.data.findings import packed
from mirlab.data.sources import Shard
from mirlab.data.tables import Failure, Track, with_facts
from mirlab.errors import AudioError, DatasetError
from mirlab.files import ATTEMPTS, KEPT_CHANGING, Watch, fetched, identity_of, is_url, open_store


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
    # Several texts as one, so that shards of before keep their names.
    facts = {n: "; ".join(fact) if isinstance(fact, tuple) else fact for n, fact in track.facts.items()}
    return [*plain, facts]


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
