"""Files that hold the same recording: exact and near duplicates, and the clusters they make.

    exact   the same sound sample for sample (mono, at its own rate, to 16 bits), in whatever format
    near    the same recording at another gain, bit rate, sample rate, start or length, or with fades

Files are decoded in worker processes, once each; what they give is kept in the cache by content, so a second
run only searches. The search is in matching.py, the method in audio/listening/fingerprints.py.

Conventions: tracks go by id, sorted; scores are in [0, 1]; offsets and lengths are in seconds.

Contents: find_duplicates, tracks_of, pairs_among, Duplicates, Pair.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from os import PathLike
from pathlib import Path

import numpy as np

from mirlab.audio.decoding import DECODING_VERSION
from mirlab.audio.listening import FINGERPRINT_VERSION, WORDS_PER_SECOND, Fingerprint, fingerprint
from mirlab.data.audit.matching import THRESHOLD, near_matches
from mirlab.data.execution import TOGETHER, ByContent, FeatureCache, Job, Wanted, default_workers
from mirlab.data.naming import present
from mirlab.data.sources import called, open_source
from mirlab.data.tables import Dataset, Failure, FeatureTable, Track
from mirlab.errors import TableError, UsageError
from mirlab.files import cache_dir
from mirlab.progress import shows_progress, told
from mirlab.tabular import Record, Tabular
from mirlab.typing import Progress, ProgressEvent
from mirlab.words import counted

_KIND = f"fingerprint@{FINGERPRINT_VERSION} decoding={DECODING_VERSION}"


@dataclass(frozen=True)
class Pair:
    """Two tracks with the same recording.

    Parameters
    ----------
    a, b : ids, a < b
    kind : "exact" or "near"
    score : agreement of the fingerprints' bits, 1 for exact duplicates
    offset : seconds of a before b begins; negative where b begins first
    seconds : how much sound the two have in common
    """

    a: str
    b: str
    kind: str
    score: float
    offset: float
    seconds: float


@dataclass(repr=False)
class Duplicates(Tabular):
    """What a search found.

    Parameters
    ----------
    pairs : sorted by (a, b). They connect their cluster without listing every pair of it: of several exact
        duplicates each is paired with the first, and that one alone is compared with others
    clusters : ids of the tracks that hold one recording, each sorted, two or more, sorted by their first
    failures : tracks that could not be decoded and are in no pair
    tracks : how many were compared
    threshold : least score of a near duplicate
    computed, cached : tracks that were decoded, and those known from an earlier run
    notes : sentences for the reader
    """

    pairs: list[Pair]
    clusters: list[list[str]]
    failures: list[Failure] = field(default_factory=list)
    tracks: int = 0
    threshold: float = THRESHOLD
    computed: int = 0
    cached: int = 0
    notes: list[str] = field(default_factory=list)

    def records(self) -> list[Record]:
        """A row for each pair; `score` from 0 to 1, `offset` and `seconds` in seconds."""
        return [vars(pair).copy() for pair in self.pairs]

    def answer(self) -> str:
        """How many recordings are there more than once."""
        found = counted(len(self.clusters), "recording")
        verb = "is" if len(self.clusters) == 1 else "are"
        return f"Of {counted(self.tracks, 'track')}, {found} {verb} there twice or more."

    @property
    def cluster_of(self) -> dict[str, str]:
        """The name of each clustered track's cluster: the id of its first track."""
        return {track: cluster[0] for cluster in self.clusters for track in cluster}

    def annotated(self, table: FeatureTable) -> FeatureTable:
        """Return the table with its clusters as meta ``cluster``, None for a track without duplicates.

        Splits that keep artists apart then keep duplicates together.
        """
        names = self.cluster_of
        cluster = np.array([None, *(names.get(str(track)) for track in table.tracks)], dtype=object)[1:]
        return replace(table, meta={**table.meta, "cluster": cluster})


@shows_progress
def find_duplicates(
    source: str | Path | Dataset | Sequence[str | Path],
    *,
    threshold: float = THRESHOLD,
    workers: int | None = None,
    executor: Executor | None = None,
    cache: bool = True,
    progress: Progress = True,
) -> Duplicates:
    """Find the tracks of a source that hold the same recording.

    Parameters
    ----------
    source : anything `open_source` takes that holds sound, or sound files
    threshold : least score of a near duplicate, above 0 and at most 1
    workers : processes; None takes one per core
    executor : any concurrent.futures.Executor to use instead of own processes
    cache : keep and use fingerprints of earlier runs
    progress : a bar, nothing, or a function (`mirlab.progress`), told as tracks get done

    Returns
    -------
    Duplicates. Near duplicates need 3 s of sound in common; shorter or silent tracks can only be exact ones

    Raises
    ------
    UsageError : a threshold that can't be meant, or a source that is not there
    TableError : a table of features, which holds no sound
    DatasetError : a source without sound files
    """
    if not 0 < threshold <= 1:
        raise UsageError(f"expected a threshold above 0 and at most 1, got {threshold}")
    tracks = tracks_of(source)
    store = FeatureCache(cache_dir() / "features.sqlite" if cache else None, together=TOGETHER)
    try:
        run = _Run(tracks, store, progress)
        run.take(fingerprint_job, workers or default_workers(), executor)
    finally:
        store.close()
    pairs = pairs_among(run.fingerprints, threshold)
    return Duplicates(
        pairs,
        _clusters(pairs),
        sorted(run.failures, key=lambda failure: failure.track),
        len(run.fingerprints),
        threshold,
        run.computed,
        run.cached,
        [store.note] if store.note else [],
    )


def tracks_of(source: str | Path | Dataset | Sequence[str | Path]) -> list[Track]:
    """The tracks of a source of sound, or of sound files; raises what `find_duplicates` does."""
    if isinstance(source, list | tuple | set):
        strange = next((path for path in source if not isinstance(path, str | PathLike)), None)
        if strange is not None:
            raise UsageError(f"expected paths of sound files, got {type(strange).__name__} among them")
        paths = dict.fromkeys(str(path) for path in source)
        return [Track(path, present(Path(path))) for path in sorted(paths)]
    opened = open_source(source)
    if isinstance(opened, FeatureTable):
        raise TableError(
            f"{called(source)}: duplicates are found by their sound, and this is a table of features without "
            "any: give the folder, archive or manifest of the sound files"
        )
    return opened.tracks


def fingerprint_job(job: Job[None]) -> bytes:
    """Compute a file's fingerprint, packed; runs in a worker."""
    return fingerprint(job.path).to_bytes()


class _Run(ByContent[None, bytes]):
    """One pass over tracks: each one's fingerprint, from the cache or computed into it."""

    def __init__(self, tracks: list[Track], store: FeatureCache, progress: Progress) -> None:
        super().__init__(tracks, store)
        self.tell = told(progress)
        self.fingerprints: dict[str, Fingerprint] = {}
        self.failures: list[Failure] = []
        self.computed = self.cached = 0

    def look_up(self, track: Track, content: str) -> Wanted[None] | None:
        payload = self.store.kept(content, _KIND)
        if payload is None:
            return Wanted(None)
        self._done([track], payload)
        self.cached += 1
        self._report()
        return None

    def arrived(self, tracks: list[Track], content: str, result: bytes) -> None:
        self.store.keep(content, _KIND, result)
        self._done(tracks, result)
        self.computed += len(tracks)
        self._report()

    def failed(self, track: Track, stage: str, reason: str) -> None:
        self.failures.append(Failure(track.id, stage, reason))
        self._report()

    def _done(self, tracks: list[Track], payload: bytes) -> None:
        result = Fingerprint.from_bytes(payload)
        self.fingerprints.update((track.id, result) for track in tracks)

    def _report(self) -> None:
        done = len(self.fingerprints) + len(self.failures)
        self.tell(ProgressEvent("comparing", done, len(self.tracks), len(self.failures)))


def pairs_among(fingerprints: Mapping[str, Fingerprint], threshold: float = THRESHOLD) -> list[Pair]:
    """Find the duplicates among fingerprints, by id; sorted by (a, b). `find_duplicates` searches with it."""
    first: dict[str, str] = {}
    pairs = []
    for track in sorted(fingerprints):
        found = fingerprints[track]
        original = first.setdefault(found.sound, track)
        if original != track:
            pairs.append(Pair(original, track, "exact", 1.0, 0.0, found.seconds))
    ids = sorted(first.values())
    for match in near_matches([fingerprints[track].words for track in ids], threshold):
        pairs.append(
            Pair(
                ids[match.a],
                ids[match.b],
                "near",
                match.agreement.score,
                match.offset / WORDS_PER_SECOND,
                match.agreement.words / WORDS_PER_SECOND,
            )
        )
    return sorted(pairs, key=lambda pair: (pair.a, pair.b))


def _clusters(pairs: Iterable[Pair]) -> list[list[str]]:
    """Join what pairs connect (union-find, the smallest id as the root)."""
    parent: dict[str, str] = {}

    def root(track: str) -> str:
        while parent.setdefault(track, track) != track:
            parent[track] = parent[parent[track]]
            track = parent[track]
        return track

    for pair in pairs:
        one, other = sorted((root(pair.a), root(pair.b)))
        parent[other] = one
    clusters: dict[str, list[str]] = {}
    for track in sorted(parent):
        clusters.setdefault(root(track), []).append(track)
    return list(clusters.values())
