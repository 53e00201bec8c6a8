"""From a collection of sound to a table of features.

The path of the data: source -> Dataset -> for each track what the cache lacks -> batches of jobs to an
executor -> analyses back into the cache -> one table, rows sorted by track. Workers return results or
failures and never raise across the boundary; only this process writes. So a run killed at any moment
continues where it stopped, and its table equals an undisturbed run's byte for byte.

Contents: extract, Extraction, NothingExtracted, Pass; frames as arrays are in
extract_frames.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from mirlab.audio.analysis import Analysis, Request, request_for
from mirlab.audio.decoding import Fault
from mirlab.audio.registry import Column, columns_of, expand, get
from mirlab.audio.spectra import FrameSpec
from mirlab.data.execution import (
    TOGETHER,
    ByContent,
    CacheDamaged,
    FeatureCache,
    Limits,
    Wanted,
    analyse_job,
    default_workers,
)
from mirlab.data.extraction.assemble import corrections_of, entry_of, key_of, keys_of, provenance_of, table_of
from mirlab.data.findings import Faults, fault_notes, packed, unpacked
from mirlab.data.sources import Source, read_source, sound_in, takes_sounds
from mirlab.data.tables import Dataset, Failure, FeatureTable, SourceSpec, Track
from mirlab.data.tasks import decided
from mirlab.errors import DatasetError
from mirlab.files import cache_dir
from mirlab.formerly import formerly
from mirlab.progress import shows_progress, told
from mirlab.typing import Progress, ProgressEvent
from mirlab.words import counted


@dataclass(repr=False)
class Extraction:
    """What came of an extraction.

    Parameters
    ----------
    table : one row per track (or slice), sorted by id
    failures : the tracks that are not in the table, and why
    computed : tracks that were analysed, at least in part; `cached` : tracks that needed no work
    notes : sentences for the reader
    contents : by track, the digest of the bytes that its row was computed from
    faults : by track, what its channels and levels show; the table's notes say it, too
    """

    table: FeatureTable
    failures: list[Failure]
    computed: int
    cached: int
    notes: list[str] = field(default_factory=list)
    contents: dict[str, str] = field(default_factory=dict)
    faults: Faults = field(default_factory=dict)

    def __repr__(self) -> str:
        failed = f", {len(self.failures)} failed" if self.failures else ""
        return f"<Extraction: {repr(self.table)[1:-1]}{failed}>"

    def _repr_html_(self) -> str:
        return self.table._repr_html_()


class NothingExtracted(DatasetError):
    """No track of a source could be analysed; `failures` says why, for each."""

    def __init__(self, source: str, failures: list[Failure]) -> None:
        self.failures = failures
        first = failures[0]
        super().__init__(
            f"none of {counted(len(failures), 'track')} of {source} could be analysed; "
            f"the first: {first.track}: {first.reason}"
        )


@formerly("features")
@shows_progress
@takes_sounds
def extract(
    source: Source,
    *,
    features: str | Sequence[str] = "seed",
    spec: FrameSpec | None = None,
    offset: float = 0.0,
    duration: float | None = None,
    segment: float | None = None,
    hop: float | None = None,
    workers: int | None = None,
    executor: Executor | None = None,
    limits: Limits | None = None,
    cache: bool = True,
    label: str | None = None,
    artist: str | None = None,
    facts: str | Path | None = None,
    corrections: str | Path | None = None,
    frames_to: str | Path | None = None,
    force: bool = False,
    progress: Progress = True,
) -> Extraction:
    """Compute features of every track of a source.

    Parameters
    ----------
    source : anything `open_source` takes that holds sound; also bytes, an open binary file, samples with
        their rate as (y, sr), a Waveform, or a list of these and of paths
    features : terms or names of sets, e.g. "seed" or "mfcc[1-12].mean,rms"; a term without a
        statistic gives mean and std, ``.*`` gives all of them
    spec : the framing; FrameSpec() where None
    offset, duration : the part of each track, in seconds; None takes all of it
    segment, hop : make a table of slices of `segment` seconds every `hop` seconds (default: `segment`)
    workers : processes; None takes one per core
    executor : any concurrent.futures.Executor to use instead of own processes
    limits : what a file may cost in time and memory, Limits() where None; they hold in own processes, so
        not for a handful of tracks or with workers=1; with an executor they end its processes, so give
        none with one whose workers are threads of this process
    cache : keep and use earlier analyses
    label : where the labels are: "folder", "tag:genre", "none" or a fact of the tracks, as of `open_source`
    artist : where the artists of sound come from: "tag", "folder" or "none", as of `open_source`
    facts : a file of further facts of the tracks, which the table keeps
    corrections : a CSV of corrections (data/sources/corrections.py) that labels and leaves out tracks
    frames_to : also write the features of every frame to this Parquet file
    force : let `frames_to` replace a file of another kind
    progress : a bar, nothing, or a function (`mirlab.progress`), told as tracks get done

    Example
    -------
    >>> import mirlab
    >>> made = mirlab.extract("toy", features="rms.mean")  # doctest: +SKIP
    >>> made.table.columns  # doctest: +SKIP
    (Column(feature='rms', index=None, statistic='mean'),)

    Raises
    ------
    DatasetError : the source holds no sound
    NothingExtracted : no track could be analysed
    TableError : the source is a table of features already
    UnknownName : a feature that does not exist
    """
    opened = sound_in(
        read_source(source, SourceSpec(label, artist, facts=facts, corrections=corrections), decide=False),
        source,
    )
    terms = expand(features if isinstance(features, str) else list(features))
    columns = columns_of(terms)
    request = request_for(
        terms,
        spec=spec or FrameSpec(),
        offset=offset,
        duration=duration,
        segment=segment,
        segment_hop=hop,
        keep_frames=frames_to is not None,
    )
    place = cache_dir() / "features.sqlite" if cache else None
    notes: list[str] = []
    while True:
        store = FeatureCache(place, together=TOGETHER)
        try:
            run = Pass(opened, request, store, workers, executor, progress, limits)
            run.analyse()
            if not run.contents:
                raise NothingExtracted(opened.name, run.failures)
            table = run.table(columns)
            if frames_to is not None:
                from mirlab.data.tables import write_frames

                write_frames(frames_to, run.frames(), request.spec, force=force)
        except CacheDamaged:
            # Once more with a new cache, and then without one.
            place = place if not notes else None
            notes.append(store.set_aside())
            continue
        finally:
            store.close()
        notes += [store.note] if store.note else []
        if opened.asked is not None:
            table = decided(table, opened.asked)
        return Extraction(table, run.failures, run.computed, run.cached, notes, run.contents, run.faults)


class Pass(ByContent[Request, Analysis]):
    """One pass over a dataset; holds which content each track has and what failed."""

    def __init__(
        self,
        dataset: Dataset,
        request: Request,
        store: FeatureCache,
        workers: int | None,
        executor: Executor | None,
        progress: Progress,
        limits: Limits | None = None,
    ) -> None:
        super().__init__(dataset.tracks, store)
        self.limits = limits
        self.dataset, self.request = dataset, request
        self.workers, self.executor, self.tell = workers or default_workers(), executor, told(progress)
        self.analysis = request.key()
        self.sizes = {key_of(name): size for name, size in request.features}
        self.framed = {key: d for key, d in self.sizes.items() if get(key.rsplit("@", 1)[0]).value is None}
        self.learned = any(get(name).patches is not None for name, _ in request.features)
        self._keys = {name: key_of(name) for name, _ in request.features}
        self._lacking: dict[frozenset[str], Wanted[Request]] = {}
        self.contents: dict[str, str] = {}
        self.faults: dict[str, tuple[Fault, ...]] = {}
        self.failures: list[Failure] = []
        self.computed = self.cached = 0

    def analyse(self) -> None:
        """Fill the cache with what it lacks."""
        self.take(analyse_job, self.workers, self.executor, self.limits)
        self.failures.sort(key=lambda failure: failure.track)
        self._report()

    def look_up(self, track: Track, content: str) -> Wanted[Request] | None:
        missing = set(self.store.missing(content, self.analysis, self.sizes))
        if self.request.keep_frames:
            missing |= set(self.store.missing(content, self.analysis, self.framed, frames=True))
        if missing:
            # Most tracks lack the same, and a request is checked when it is made.
            what = frozenset(missing)
            if what not in self._lacking:
                self._lacking[what] = Wanted(self.request.only({key.rsplit("@", 1)[0] for key in what}))
            return self._lacking[what]
        self.contents[track.id] = content
        self._blame([track], self._kept_faults(content))
        self.cached += 1
        self._report()
        return None

    def arrived(self, tracks: list[Track], content: str, result: Analysis) -> None:
        # Features that the cache had may have shown something that this analysis of the others did not.
        faults = tuple(dict.fromkeys([*self._kept_faults(content), *result.faults]))
        if result.faults:
            # Before the numbers: a run that is stopped in between must not leave them without their faults.
            self.store.keep(content, self._faults_kind, json.dumps(packed(faults)).encode())
        self._blame(tracks, faults)
        self.store.store([(content, self.analysis, entry_of(result, self._keys))])
        self.contents.update((track.id, content) for track in tracks)
        self.computed += len(tracks)
        self._report()

    def failed(self, track: Track, stage: str, reason: str) -> None:
        self.failures.append(Failure(track.id, stage, reason))
        self._report()

    def _report(self) -> None:
        done = self.computed + self.cached + len(self.failures)
        self.tell(ProgressEvent("extracting", done, len(self.dataset), len(self.failures)))

    def _kept_faults(self, content: str) -> tuple[Fault, ...]:
        known = self.store.kept(content, self._faults_kind)
        return () if known is None else unpacked(known)

    def _blame(self, tracks: list[Track], faults: tuple[Fault, ...]) -> None:
        """Note a content's faults, without those that only learned features have where none is asked for."""
        found = tuple(fault for fault in faults if self.learned or fault.kind != "repeated")
        if found:
            self.faults.update((track.id, found) for track in tracks)

    @property
    def _faults_kind(self) -> str:
        return f"faults {self.analysis}"

    def notes(self) -> list[str]:
        """Sentences about the features in this framing and about tracks with faults."""
        return [*self.request.cautions(), *fault_notes(self.faults)]

    def table(self, columns: tuple[Column, ...]) -> FeatureTable:
        """Assemble the rows of the tracks that succeeded from the cache."""
        keys = keys_of(columns)
        return table_of(
            (
                (track, self.store.load(self.contents[track.id], self.analysis, keys))
                for track in self.succeeded()
            ),
            columns,
            sliced=self.request.segment is not None,
            notes=[*self.dataset.notes, *self.notes()],
            provenance=provenance_of(self.dataset.name, self.request) | corrections_of(self.dataset),
            expected=len(self.contents),
        )

    def succeeded(self) -> list[Track]:
        """The tracks that were analysed, in the dataset's order."""
        return [track for track in self.dataset.tracks if track.id in self.contents]

    def frames(self) -> Iterator[tuple[Track, dict[str, np.ndarray[Any, Any]]]]:
        """Give each track's frame-level features, name -> (d, t)."""
        for track in self.succeeded():
            entry = self.store.load(self.contents[track.id], self.analysis, self.framed, frames=True)
            # An earlier, larger request may have left more dimensions than this one asks for.
            rows = {key: entry.frames[key][:d] for key, d in self.framed.items()}
            yield track, {key.rsplit("@", 1)[0]: frames for key, frames in rows.items()}
