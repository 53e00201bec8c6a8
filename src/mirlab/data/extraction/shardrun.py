"""From a collection of sound, here or far away, to a table in shards, by many workers.

The driver only deals out shards and writes the manifest at the end; workers read sound, compute and write
shards, so no feature passes through the driver. A shard that is lost is dealt out again, one that is made
twice is the same, and one whose worker died is made track by track, which finds the file that killed it.

Contents: extract_shards, Sharded, sounds_of; joining.py makes one table of the shards.
"""

from __future__ import annotations

import csv
import io
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from mirlab.audio.analysis import request_for
from mirlab.audio.registry import columns_of, expand, own_features
from mirlab.audio.spectra import FrameSpec
from mirlab.data.execution import (
    Here,
    Job,
    Limits,
    Outcome,
    Own,
    Place,
    check_travels,
    default_workers,
    open_place,
    run_jobs,
)
from mirlab.data.extraction.assemble import provenance_of
from mirlab.data.extraction.extraction import NothingExtracted
from mirlab.data.extraction.shards import (
    Heard,
    ShardJob,
    analyse_sound,
    extract_shard,
    write_shard,
)
from mirlab.data.extraction.sounds import sounds_of
from mirlab.data.findings import fault_notes
from mirlab.data.sources import (
    MANIFEST,
    Shard,
    Source,
    inputs_of,
    read_shard,
    write_manifest,
)
from mirlab.data.tables import Dataset, Failure
from mirlab.errors import DatasetError, MirlabError, OutputError, TableError, UsageError
from mirlab.files import FAILURES as FAILURES_KIND
from mirlab.files import (
    SHARD_FILES,
    SHARDS,
    Store,
    check_folder,
    guarded,
    is_url,
    open_store,
    same_file,
    shown,
)
from mirlab.formerly import formerly
from mirlab.progress import shows_progress, told
from mirlab.typing import Progress, ProgressEvent
from mirlab.words import counted

SHARD_TRACKS = 1000
FAILURES = "failures.csv"
# Seconds between two looks at whether a cluster is still there, and how often it may be lost in a row.
_LOOK, _LOSSES = 2.0, 20


@dataclass(repr=False)
class Sharded:
    """What came of an extraction into shards.

    Parameters
    ----------
    out : the folder or address
    tracks, rows, shards : how much is in it
    failures : the tracks that are not, and why
    computed, cached : tracks in shards that were made, and in shards that were there
    columns : of the table
    notes : sentences for the reader
    """

    out: str
    tracks: int
    rows: int
    shards: int
    failures: list[Failure]
    computed: int
    cached: int
    columns: list[str]
    notes: list[str] = field(default_factory=list)

    def __repr__(self) -> str:
        return (
            f"<Sharded {self.out[-200:]}, {counted(self.rows, 'row')} in {counted(self.shards, 'shard')}, "
            f"{len(self.failures)} failed>"
        )


@formerly("features")
@shows_progress
def extract_shards(
    source: Source,
    *,
    features: str | list[str] = "seed",
    out: str | Path,
    spec: FrameSpec | None = None,
    offset: float = 0.0,
    duration: float | None = None,
    segment: float | None = None,
    hop: float | None = None,
    workers: int | None = None,
    cluster: str | None = None,
    shard_tracks: int = SHARD_TRACKS,
    limits: Limits | None = None,
    progress: Progress = True,
    force: bool = False,
) -> Sharded:
    """Compute features of every track of a source into a table in shards, which `open_source` opens.

    Parameters
    ----------
    source : what `extract` takes, or the address of a folder of sound ("s3://bucket/music") or of a manifest
        whose paths are addresses, or relative to its own; of those no change is noticed
    features, spec, offset, duration, segment, hop : as for `extract`
    out : a folder, or an address ("s3://bucket/features"); every worker must be able to write there
    workers : processes of this machine; None takes one per core
    cluster : "tcp://host:8786", a Dask scheduler whose workers have mirlab, or "local:N"
    shard_tracks : tracks in a shard; the same number finds the shards of an earlier run
    limits : what a file may cost; they hold in worker processes
    progress : a bar, nothing, or a function (`mirlab.progress`), told as shards get done
    force : replace a manifest.json or failures.csv there that mirlab did not write

    Raises
    ------
    DatasetError : the source holds no sound or can't be read
    NothingExtracted : no track could be analysed
    OutputError : the target can't be written, is the source or among its songs, or holds another's files of
        these names
    TableError : the source is a table of features already
    UsageError, MissingExtra : an address that can't be meant, or one that needs the extra `cluster`
    MirlabError : a cluster that went away and did not come back
    """
    if shard_tracks < 1:
        raise UsageError(f"expected at least one track in a shard, got {shard_tracks}")
    limits = limits or Limits()
    terms = expand(features)
    request = request_for(
        terms, spec=spec or FrameSpec(), offset=offset, duration=duration, segment=segment, segment_hop=hop
    )
    columns = columns_of(terms)
    place = open_place(cluster, workers or default_workers(), limits)
    if not isinstance(place, Here):
        check_travels(own_features())
    target = str(out) if is_url(out) else str(Path(out).absolute())
    store = open_store(target)
    _check_target(store, out, source, force)
    name, notes, sounds = sounds_of(source)
    notes += request.cautions()
    jobs = [
        ShardJob(
            number,
            tuple(sounds[start : start + shard_tracks]),
            request,
            columns,
            target,
            own_features(),
            place.limits,
        )
        for number, start in enumerate(range(0, len(sounds), shard_tracks))
    ]
    run = _Run(store, jobs, limits, progress, len(sounds))
    with place:
        run.make(place)
    ordered = [run.shards[job.number] for job in jobs]
    failures = [failure for shard in ordered for failure in shard.failures]
    tracks = sum(shard.tracks for shard in ordered)
    if not tracks:
        raise NothingExtracted(name, failures)
    notes += fault_notes({track: found for shard in ordered for track, found in shard.faults.items()})
    _write_failures(store, failures, force)
    write_manifest(store, ordered, columns, notes, provenance_of(name, request), force=force)
    return Sharded(
        str(out),
        tracks,
        sum(shard.rows for shard in ordered),
        len(ordered),
        failures,
        run.computed,
        run.cached,
        [str(column) for column in columns],
        notes,
    )


class _Run:
    """One pass over the shards: which are there, which are being made, which killed a worker."""

    def __init__(
        self, store: Store, jobs: list[ShardJob], limits: Limits, progress: Progress, total: int
    ) -> None:
        self.store, self.jobs, self.limits, self.total = store, jobs, limits, total
        self.tell = told(progress)
        self.shards: dict[int, Shard] = {}
        self.computed = self.cached = 0

    def make(self, place: Place) -> None:
        """See to it that every shard is there."""
        names = self.store.names()
        waiting: deque[ShardJob] = deque()
        for job in self.jobs:
            shard = self._found(job) if job.name in names else None
            if shard is None:
                waiting.append(job)
            else:
                self.cached += shard.tracks
                self._done(job, shard)
        if waiting:
            # Before anything slow: whether the place can be written.
            self.store.write(trial := f".mirlab-{uuid4().hex}", b"")
            self.store.remove(trial)
            # A folder whose shards change is unfinished until they are all there.
            self.store.remove_own(MANIFEST, SHARDS)
        suspects: list[ShardJob] = []
        for job, shard in _dealt(waiting, place, suspects.append):
            self.computed += shard.tracks
            self._done(job, shard)
        for job, shard in self._track_by_track(suspects, place):
            self.computed += shard.tracks
            self._done(job, shard)

    def _found(self, job: ShardJob) -> Shard | None:
        try:
            return read_shard(self.store, job.name)
        except (TableError, DatasetError):
            return None

    def _track_by_track(self, suspects: list[ShardJob], place: Place) -> Iterator[tuple[ShardJob, Shard]]:
        """Make shards whose workers died, in tasks of a few files, so that the deadly ones are named."""
        owner = {sound.track.id: job for job in suspects for sound in job.sounds}
        came: dict[int, list[Outcome[Heard]]] = {job.number: [] for job in suspects}
        outcomes = run_jobs(
            (Job(s.track.id, s.where, job.request) for job in suspects for s in job.sounds),
            place.size(),
            None if isinstance(place, Own | Here) else place.executor(),
            task=analyse_sound,
            limits=self.limits,
            inline=isinstance(place, Here),
        )
        for outcome in outcomes if suspects else ():
            job = owner[outcome.content]
            came[job.number].append(outcome)
            if len(came[job.number]) == len(job.sounds):
                yield job, write_shard(job, came.pop(job.number))

    def _done(self, job: ShardJob, shard: Shard) -> None:
        self.shards[job.number] = shard
        failed = sum(len(s.failures) for s in self.shards.values())
        done = sum(s.tracks for s in self.shards.values()) + failed
        self.tell(ProgressEvent("extracting", done, self.total, failed))


def _dealt(
    waiting: deque[ShardJob], place: Place, suspect: Callable[[ShardJob], None]
) -> Iterator[tuple[ShardJob, Shard]]:
    """Deal shards out and give those that come back; those whose worker died are handed to `suspect`."""
    running: dict[Future[Shard], ShardJob] = {}
    losses = 0

    def take_back() -> None:
        waiting.extendleft(reversed(running.values()))
        running.clear()

    while waiting or running:
        gone = False
        while waiting and len(running) < 2 * place.size() and not gone:
            try:
                running[place.executor().submit(extract_shard, waiting[0])] = waiting[0]
                waiting.popleft()
            except MirlabError:
                raise
            except Exception:
                gone = True
        done, _ = wait(running, timeout=_LOOK, return_when=FIRST_COMPLETED)
        died = False
        for future in done:
            job = running.pop(future)
            try:
                shard = future.result()
            except ImportError as error:
                raise MirlabError(
                    f"a worker lacks what this machine has ({error}): install the same version of mirlab on "
                    "all workers"
                ) from error
            except MirlabError:
                raise
            except Exception as error:
                if place.lost(error):
                    waiting.appendleft(job)
                    gone = True
                else:
                    suspect(job)
                    died = True
            else:
                losses = 0
                yield job, shard
        if died and isinstance(place, Own):
            # The pool is broken as a whole: whoever was in it may have been the one.
            for job in running.values():
                suspect(job)
            running.clear()
            place.renew()
        if gone or (running and not place.alive()):
            losses += 1
            if losses > _LOSSES:
                raise MirlabError(
                    "the cluster was lost repeatedly before it made a single shard: look at its log, "
                    "then run again; what was finished is kept"
                )
            take_back()
            place.renew()


def _check_target(store: Store, out: str | Path, source: Source, force: bool) -> None:
    if not is_url(out):
        given = source.root if isinstance(source, Dataset) else source
        inputs = inputs_of(given)
        if any(same_file(out, read) for read in inputs):
            raise OutputError(
                f"{out}: this is the source, which a table in shards would replace: choose another folder "
                "for --out"
            )
        check_folder(out, SHARD_FILES, force=force, inputs=inputs)
        return
    for name, kind in SHARD_FILES.items():
        store.check(name, kind, force=force)


def _write_failures(store: Store, failures: list[Failure], force: bool) -> None:
    if not failures:
        store.remove_own(FAILURES, FAILURES_KIND)
        return
    sink = io.StringIO()
    writer = csv.writer(sink, lineterminator="\n")
    writer.writerow(["track", "stage", "reason"])
    writer.writerows([guarded(f.track), f.stage, shown(f.reason)] for f in failures)
    store.write(FAILURES, sink.getvalue().encode("utf-8", "surrogateescape"), FAILURES_KIND, force=force)
