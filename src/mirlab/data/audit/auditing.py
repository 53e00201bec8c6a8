"""The audit of a dataset: everything that is wrong with it, the most serious first.

A collection of sound is listened to (audio.quality), compared with itself (duplicates), and held against its
labels, tags and artists; a table of features gets the part that needs no sound. What a split protocol would
do with it all, which artists and copies end up on both sides, is worked out as well. A file that can't be
read is a finding, never an error.

Contents: audit, Audit, Overlap.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import numpy as np

from mirlab.audio.listening import Quality, faults
from mirlab.data.audit.composition import (
    ClassRow,
    artist_findings,
    class_findings,
    class_rows,
    known_artists,
    title_findings,
)
from mirlab.data.audit.copies import Copies, equal_rows, marked, sound_copies
from mirlab.data.audit.labelling import label_findings
from mirlab.data.audit.learnt import TargetRow, with_targets
from mirlab.data.audit.measures import measure_all
from mirlab.data.audit.nearnames import name_findings
from mirlab.data.audit.separation import Overlap, overlap
from mirlab.data.findings import KINDS, SEVERITIES, Finding, in_order
from mirlab.data.known import copy_findings, known_reason
from mirlab.data.reading import read_tags
from mirlab.data.sources import Source
from mirlab.data.tables import Asked, Dataset, Failure, FeatureTable, SourceSpec, Track, facts_of
from mirlab.formerly import formerly
from mirlab.progress import shows_progress
from mirlab.tabular import Record, Tabular
from mirlab.typing import Progress
from mirlab.words import counted

_STAGES = {"decode": "truncated", "samples": "no-sound"}

COMMON_LENGTH = 0.8
"""Share of the files within LENGTH_SLACK of their median from which a collection counts as cut to one length;
only then is another length a fault. Whole songs differ in length and may."""

LENGTH_SLACK = 0.1
"""Share of the median length."""


@dataclass(repr=False)
class Audit(Tabular):
    """What an audit found.

    Parameters
    ----------
    name : what the source is called
    kind : "audio" or "table"
    root : the folder that ids are relative to; None for a table
    tracks : the tracks, sorted by id
    classes : counts of every class
    findings : the most serious first
    copies : pairs and clusters of duplicates
    overlap : what the split protocol separates or does not; None where no split could be made
    quality : the measures of every file that could be decoded, by id
    failures : the files that could not be
    notes : sentences for the reader
    targets : of data for tags or numbers, what is known of each
    """

    name: str
    kind: str
    root: Path | None
    tracks: list[Track]
    classes: list[ClassRow]
    findings: list[Finding]
    copies: Copies
    overlap: Overlap | None
    quality: dict[str, Quality] = field(default_factory=dict)
    failures: list[Failure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    targets: list[TargetRow] = field(default_factory=list)

    def records(self) -> list[Record]:
        """A row for each finding, the most serious first; `track` is the first of its `tracks`."""
        return [
            {
                "severity": finding.severity,
                "kind": finding.kind,
                "message": finding.message,
                "tracks": len(finding.tracks),
                "track": finding.tracks[0] if finding.tracks else None,
            }
            for finding in self.findings
        ]

    @property
    def counts(self) -> dict[str, int]:
        """Number of findings per kind, the most serious kind first; kinds without any are absent."""
        counts = Counter(finding.kind for finding in self.findings)
        return {kind: counts[kind] for kind in KINDS if counts[kind]}

    @property
    def severities(self) -> dict[str, int]:
        """Number of findings per severity."""
        counts = Counter(finding.severity for finding in self.findings)
        return {severity: counts[severity] for severity in SEVERITIES}

    @property
    def artists(self) -> int:
        """Number of known artists."""
        return len({key for names in known_artists(self.tracks) for key in names})

    def answer(self) -> str:
        """Say in a sentence how the data fares."""
        counts = self.severities
        said = ", ".join(
            f"{counts[name]:,} {name if name != 'note' or counts[name] == 1 else 'notes'}"
            for name in SEVERITIES
            if counts[name]
        )
        said = said.replace(" warning", " warnings") if counts["warning"] > 1 else said
        classes = counted(len(self.classes), "class", "classes")
        artists = counted(self.artists, "known artist")
        task = self.targets[0].task if self.targets else "class"
        learnt = counted(len(self.targets), task.removesuffix("s")) if self.targets else classes
        what = f"{counted(len(self.tracks), 'track')}, {learnt}, {artists}"
        return f"{what}: {said}." if said else f"{what}: nothing wrong was found."

    def to_dict(self) -> dict[str, Any]:
        """Return everything as JSON can hold it; levels of digital silence (-inf) are None."""
        return {
            "source": self.name,
            "root": None if self.root is None else str(self.root.absolute()),
            "kind": self.kind,
            "answer": self.answer(),
            "n_tracks": len(self.tracks),
            "artists": self.artists,
            "classes": [asdict(row) for row in self.classes],
            "targets": [asdict(row) for row in self.targets],
            "counts": self.counts,
            "severities": self.severities,
            "findings": [
                {
                    "kind": finding.kind,
                    "severity": finding.severity,
                    "message": finding.message,
                    "tracks": list(finding.tracks),
                    "values": {name: _finite(value) for name, value in finding.values.items()},
                }
                for finding in self.findings
            ],
            "pairs": [asdict(pair) for pair in self.copies.pairs],
            "clusters": self.copies.clusters,
            "overlap": self.overlap.to_dict() if self.overlap else None,
            "failures": [vars(failure) for failure in self.failures],
            "files": {
                track: {f.name: _finite(getattr(quality, f.name)) for f in fields(quality)}
                for track, quality in self.quality.items()
            },
            "labels": {track.id: track.label for track in self.tracks},
            "notes": self.notes,
        }


@formerly(split="protocol")
@shows_progress
def audit(
    source: Source,
    *,
    label: str | None = None,
    artist: str | None = None,
    task: str | None = None,
    targets: str | Sequence[str] | None = None,
    separator: str | None = None,
    facts: str | Path | None = None,
    corrections: str | Path | None = None,
    protocol: str | None = None,
    column: str | None = None,
    seed: int = 0,
    workers: int | None = None,
    executor: Executor | None = None,
    cache: bool = True,
    progress: Progress = True,
) -> Audit:
    """Find out what is wrong with a dataset.

    Parameters
    ----------
    source : anything `open_source` takes
    label, artist : where the labels and the artists come from, as of `open_source`
    task, targets, separator, facts : what is to be learnt, as of `open_source`
    corrections : a CSV of corrections (data/sources/corrections.py) that labels and leaves out tracks
    protocol : whose splits are judged; None judges "random", what most people use
    column : the column that the protocol "predefined" reads
    seed : of the splits
    workers : processes; None takes one per core
    executor : any concurrent.futures.Executor to use instead of own processes
    cache : keep measures and fingerprints, and use earlier ones
    progress : a bar, nothing, or a function (`mirlab.progress`), told as files get done

    Example
    -------
    >>> import mirlab
    >>> mirlab.audit("gtzan").kind
    'table'

    Raises
    ------
    UnknownName, UsageError : a source, protocol or column that can't be meant
    DatasetError, TableError : a source without any track that could be looked at
    """
    from mirlab.data.sources import read_source

    read_as = SourceSpec(label, artist, task, targets, separator, facts, corrections)
    opened = read_source(source, read_as, progress=progress, decide=False)
    if isinstance(opened, FeatureTable):
        return _audit_table(opened, read_as.asked, protocol, column, seed)
    bare, learnt = with_targets(_bare_table(opened.tracks), opened.asked or read_as.asked)
    # A protocol that can't be meant is found out before an hour of listening, not after.
    overlap(bare, protocol, column=column, seed=seed)

    measured = measure_all(opened, workers=workers, executor=executor, cache=cache, progress=progress)
    found = [_failed(failure) for failure in measured.failures]
    silent: set[str] = set()
    for track, quality in measured.quality.items():
        for fault in faults(quality):
            found.append(Finding(fault.kind, fault.words, (track,)))
            if fault.kind == "silent":
                silent.add(track)
    seconds = {track: quality.duration for track, quality in measured.quality.items()}
    heard = [track for track in opened.tracks if track.id in seconds and track.id not in silent]
    copies = sound_copies(
        Dataset(opened.name, opened.root, heard),
        workers=workers,
        executor=executor,
        cache=cache,
        progress=progress,
    )
    found += _odd_lengths(seconds) + _formats(opened.tracks, measured.quality)
    genres = {track.id: genre for track in opened.tracks if (genre := read_tags(track.path).genre)}
    made = Audit(
        name=opened.name,
        kind="audio",
        root=opened.root,
        tracks=opened.tracks,
        classes=class_rows(opened.tracks),
        findings=found,
        copies=copies,
        overlap=None,
        quality=measured.quality,
        failures=measured.failures,
        notes=[*opened.notes, *bare.notes, *([measured.note] if measured.note else [])],
        targets=learnt,
    )
    return _finish(made, bare, protocol, column, seed, genres, seconds)


def _audit_table(
    table: FeatureTable, asked: Asked, split: str | None, column: str | None, seed: int
) -> Audit:
    table, learnt = with_targets(table, asked)
    tracks = _tracks_of(table)
    made = Audit(
        name=str(table.provenance.get("source", "table")),
        kind="table",
        root=None,
        tracks=tracks,
        classes=class_rows(tracks),
        findings=[],
        copies=equal_rows(table),
        overlap=None,
        notes=[*table.notes, "This is a table of features, so checks that need sound were skipped."],
        targets=learnt,
    )
    return _finish(made, table, split, column, seed, {}, {})


def _finish(
    made: Audit,
    table: FeatureTable,
    split: str | None,
    column: str | None,
    seed: int,
    genres: dict[str, str],
    seconds: dict[str, float],
) -> Audit:
    """Add what needs no sound, and put everything in order."""
    tracks = made.tracks
    labels = {track.id: track.label for track in tracks}
    judged = overlap(marked(table, made.copies), split, column=column, seed=seed)
    made.overlap = judged.overlap
    made.findings = in_order(
        [
            *made.findings,
            *made.copies.findings(labels),
            # Where tags or numbers are learnt, nothing depends on the classes.
            *([] if made.targets else label_findings(tracks, genres)),
            *([] if made.targets else class_findings(tracks, made.classes)),
            *artist_findings(tracks, [] if made.targets else made.classes),
            *title_findings(tracks, made.copies.clusters),
            *name_findings(tracks),
            *copy_findings(tracks, seconds),
            *judged.findings,
        ]
    )
    return made


def _failed(failure: Failure) -> Finding:
    known = known_reason(failure.track)
    reason = f"{failure.reason}; {known}" if known else failure.reason
    return Finding(_STAGES.get(failure.stage, "unreadable"), reason, (failure.track,))


def _odd_lengths(seconds: dict[str, float]) -> list[Finding]:
    """Find files of another length in a collection that is cut to one length."""
    lengths = np.array(list(seconds.values()))
    if lengths.size < 3:
        return []
    median = float(np.median(lengths))
    usual = np.abs(lengths - median) <= LENGTH_SLACK * median
    if usual.mean() < COMMON_LENGTH:
        return []
    return [
        Finding(
            "odd-length",
            f"it lasts {length:.1f} s where most last {median:.1f} s",
            (track,),
            {"seconds": round(length, 3)},
        )
        for (track, length), ok in zip(seconds.items(), usual, strict=True)
        if not ok
    ]


def _formats(tracks: list[Track], quality: dict[str, Quality]) -> list[Finding]:
    """Find sample rates and suffixes that only one class has, and all of it."""
    measured = [track for track in tracks if track.label is not None and track.id in quality]
    found = []
    for what, values in (
        ("sample rate", {t.id: f"{quality[t.id].sample_rate:,} Hz" for t in measured}),
        ("file format", {t.id: t.path.suffix.lower() for t in measured}),
    ):
        by_class: dict[str, Counter[str]] = {}
        for track in measured:
            by_class.setdefault(str(track.label), Counter())[values[track.id]] += 1
        for label, counts in sorted(by_class.items()):
            (value, count), *others = counts.most_common()
            elsewhere = sum(other[value] for name, other in by_class.items() if name != label)
            if not others and count > 1 and elsewhere == 0 and len(by_class) > 1:
                ids = tuple(track.id for track in measured if track.label == label)
                message = f"all {count:,} files of {label}, and no others, have the {what} {value}"
                found.append(Finding("format-tells-class", message, ids, {"label": label, what: value}))
    return found


def _bare_table(tracks: list[Track]) -> FeatureTable:
    """A table of the tracks without features: all that splits need."""
    return FeatureTable(
        tracks=np.array([None, *(track.id for track in tracks)], dtype=object)[1:],
        labels=np.array([None, *(track.label for track in tracks)], dtype=object)[1:],
        columns=(),
        values=np.empty((len(tracks), 0)),
        meta=facts_of(tracks),
    )


def _tracks_of(table: FeatureTable) -> list[Track]:
    """The tracks of a table; a table of slices has each once."""
    empty = np.full(len(table), None, dtype=object)
    text = {name: table.meta.get(name, empty) for name in ("artist", "album", "title", "group")}
    flags = table.meta.get("compilation", empty)
    ids = table.meta.get("artist_id", empty)
    tracks: dict[str, Track] = {}
    for row, (name, label) in enumerate(zip(table.tracks, table.labels, strict=True)):
        known = {key: None if values[row] is None else str(values[row]) for key, values in text.items()}
        facts = {"artist_id": ids[row]}
        track = Track(str(name), Path(str(name)), label, **known, facts=facts, compilation=flags[row] is True)
        tracks.setdefault(track.id, track)
    return [tracks[name] for name in sorted(tracks)]


def _finite(value: Any) -> Any:
    return None if isinstance(value, float) and not math.isfinite(value) else value
