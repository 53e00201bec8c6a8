"""Of several files with one recording: which is worth keeping. Nothing is deleted.

Files are alike by their bytes, by their samples, or by their fingerprints (duplicates.py). The best of them
is the one that, in this order, decodes to its end, is stored without loss, is longer, is clipped less, has
the higher sample rate, more channels, more bytes for a second, and the name that comes first.

Contents: find_copies, Recording, Recordings, RecordingFile.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mirlab.audio.listening import Quality
from mirlab.data.audit.duplicates import find_duplicates, tracks_of
from mirlab.data.audit.matching import THRESHOLD
from mirlab.data.audit.measures import measure_all
from mirlab.data.sources import called
from mirlab.data.tables import Dataset, Failure
from mirlab.files import digest
from mirlab.progress import shows_progress, staged
from mirlab.tabular import Record, Tabular
from mirlab.typing import Progress
from mirlab.words import counted

LOSSLESS = frozenset(
    {".wav", ".wave", ".w64", ".rf64", ".aif", ".aiff", ".aifc", ".au", ".snd", ".caf", ".voc", ".flac"}
)
"""Suffixes of formats that keep every sample; what was lossy before it was stored so cannot be told."""
_LONGER = 0.5
"""Seconds by which a file has to be longer, so that padding of encoders does not count."""


@dataclass(frozen=True)
class RecordingFile:
    """One of several files with the same recording.

    Parameters
    ----------
    track, path : its name within the source, and where it lies
    keep : whether it is the best one
    alike : "kept", or how it is like the one to keep: "same bytes", "same samples", "same recording"
    score : agreement of the fingerprints, 1 for the same samples; of the pair that brought it into the group
    lossless : whether its format keeps every sample
    seconds, sample_rate, channels, clipped_runs : of its sound; None where it cannot be decoded to its end
    bytes : of the file
    why : for the one to keep, what makes it better; for others, what the kept one has over them
    """

    track: str
    path: str
    keep: bool
    alike: str
    score: float
    lossless: bool
    seconds: float | None
    sample_rate: int | None
    channels: int | None
    clipped_runs: int | None
    bytes: int
    why: str


@dataclass(frozen=True)
class Recording:
    """Files with one recording, the best one first."""

    files: tuple[RecordingFile, ...]


@dataclass(repr=False)
class Recordings(Tabular):
    """Recordings that are there more than once.

    Parameters
    ----------
    source : what was looked through
    recordings : sorted by the path of the file to keep
    tracks : how many files were compared
    failures : files that could not be decoded, and are in no group unless by their bytes
    notes : sentences for the reader
    """

    source: str
    recordings: list[Recording]
    tracks: int = 0
    failures: list[Failure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def records(self) -> list[Record]:
        """A row for each file; `recording` counts from 1."""
        return [
            {"recording": number, **vars(file)}
            for number, recording in enumerate(self.recordings, start=1)
            for file in recording.files
        ]

    @property
    def spare(self) -> int:
        """Bytes of the files that are not the ones to keep."""
        return sum(file.bytes for one in self.recordings for file in one.files if not file.keep)

    def answer(self) -> str:
        """How many recordings there are more than once, and what the others take."""
        found = counted(len(self.recordings), "recording")
        verb = "is" if len(self.recordings) == 1 else "are"
        more = sum(len(one.files) - 1 for one in self.recordings)
        which = "other file takes" if more == 1 else f"{more:,} other files take"
        others = f" The {which} {self.spare / 1e6:,.1f} MB." if more else ""
        return f"Of {counted(self.tracks, 'file')}, {found} {verb} there twice or more.{others}"


@shows_progress
def find_copies(
    source: str | Path | Dataset | Sequence[str | Path],
    *,
    threshold: float = THRESHOLD,
    workers: int | None = None,
    cache: bool = True,
    progress: Progress = True,
) -> Recordings:
    """Find recordings that are there more than once, and say which file of each is worth keeping.

    Nothing is deleted.

    Parameters
    ----------
    source : anything `open_source` takes that holds sound, or sound files
    threshold : least agreement of the fingerprints of one recording, above 0 and at most 1
    workers : processes; None takes one per core
    cache : keep and use fingerprints and measures of earlier runs
    progress : a bar, nothing, or a function (`mirlab.progress`)

    Example
    -------
    >>> import mirlab
    >>> found = mirlab.find_copies("my-music")  # doctest: +SKIP
    >>> [file.path for one in found.recordings for file in one.files if not file.keep]  # doctest: +SKIP
    ['/music/old/song.mp3']

    Raises
    ------
    UsageError : a threshold that can't be meant, or a source that is not there
    TableError : a table of features, which holds no sound
    DatasetError : a source without sound files
    """
    tracks = tracks_of(source)
    found = find_duplicates(
        Dataset("files", Path(), tracks),
        threshold=threshold,
        workers=workers,
        cache=cache,
        progress=staged(progress, "comparing"),
    )
    paths = {track.id: track.path for track in tracks}
    digests = {track.id: _digest(track.path) for track in tracks}
    clusters = _with_broken(found.clusters, [f.track for f in found.failures], digests)
    among = [track for track in tracks if any(track.id in cluster for cluster in clusters)]
    measured = measure_all(
        Dataset("files", Path(), among), workers=workers, cache=cache, progress=staged(progress, "listening")
    )
    scores: dict[str, float] = {}
    for pair in found.pairs:
        for track in (pair.a, pair.b):
            scores[track] = max(scores.get(track, 0.0), pair.score)
    exact = _exact(found.pairs)
    recordings = [
        _recording(cluster, paths, digests, measured.quality, scores, exact) for cluster in clusters
    ]
    return Recordings(
        called(source) if isinstance(source, str | Path) else "files",
        sorted(recordings, key=lambda one: one.files[0].path),
        len(tracks),
        found.failures,
        found.notes,
    )


def _digest(path: Path) -> str | None:
    try:
        return digest(path)
    except OSError:
        return None


def _with_broken(
    clusters: Sequence[Sequence[str]], broken: Sequence[str], digests: dict[str, str | None]
) -> list[list[str]]:
    """Clusters with files that can't be decoded, which are alike by their bytes alone."""
    by_bytes: dict[str, list[str]] = {}
    for track in sorted(broken):
        digest = digests[track]
        if digest is not None:
            by_bytes.setdefault(digest, []).append(track)
    return [*map(list, clusters), *(group for group in by_bytes.values() if len(group) > 1)]


def _exact(pairs: Sequence[Any]) -> dict[str, str]:
    """A name for the samples of each track that is exactly like another one."""
    names: dict[str, str] = {}
    for pair in pairs:
        if pair.kind == "exact":
            names[pair.b] = names.setdefault(pair.a, pair.a)
    return names


_MEASURES: tuple[tuple[str, str], ...] = (
    ("whole", "it decodes to its end"),
    ("lossless", "its format is lossless"),
    ("longer", "it is longer"),
    ("unclipped", "it is clipped less"),
    ("rate", "its sample rate is higher"),
    ("channels", "it has more channels"),
    ("density", "it has more bytes for a second of sound"),
)


def _rank(path: Path, size: int, quality: Quality | None) -> tuple[float, ...]:
    """What a file is worth, in the order of _MEASURES; more is better."""
    lossless = float(path.suffix.lower() in LOSSLESS)
    if quality is None:
        return (0.0, lossless, 0.0, 0.0, 0.0, 0.0, 0.0)
    seconds = round(quality.duration / _LONGER)
    density = round(size / max(quality.duration, 1e-3) / 1000)
    return (1.0, lossless, seconds, -quality.clipped_runs, quality.sample_rate, quality.channels, density)


def _recording(
    cluster: Sequence[str],
    paths: dict[str, Path],
    digests: dict[str, str | None],
    qualities: dict[str, Quality],
    scores: dict[str, float],
    exact: dict[str, str],
) -> Recording:
    sizes = {track: paths[track].stat().st_size if paths[track].exists() else 0 for track in cluster}
    ranks = {track: _rank(paths[track], sizes[track], qualities.get(track)) for track in cluster}

    def place(track: str) -> tuple[Any, ...]:
        return (*(-value for value in ranks[track]), len(str(paths[track])), str(paths[track]))

    order = sorted(cluster, key=place)
    best = order[0]
    files = []
    for track in order:
        quality = qualities.get(track)
        alike = "same recording"
        if track == best:
            alike = "kept"
        elif digests[track] is not None and digests[track] == digests[best]:
            alike = "same bytes"
        elif track in exact and exact[track] == exact.get(best):
            alike = "same samples"
        other = order[1] if track == best else track
        files.append(
            RecordingFile(
                track=track,
                path=str(paths[track].absolute()),
                keep=track == best,
                alike=alike,
                score=round(scores.get(track, 1.0), 4),
                lossless=paths[track].suffix.lower() in LOSSLESS,
                seconds=None if quality is None else round(quality.duration, 3),
                sample_rate=None if quality is None else quality.sample_rate,
                channels=None if quality is None else quality.channels,
                clipped_runs=None if quality is None else quality.clipped_runs,
                bytes=sizes[track],
                why=_why(ranks[best], ranks[other]),
            )
        )
    return Recording(tuple(files))


def _why(best: tuple[float, ...], other: tuple[float, ...]) -> str:
    """What the file to keep has over another one."""
    for (_, words), one, two in zip(_MEASURES, best, other, strict=True):
        if one != two:
            return words
    return "it is as good as the other, and its path is shorter or comes first"
