"""What an experiment trains on: one table of features for each way of framing the sound.

Rows without a label are left out; every table of one run holds the same rows, so that framings can be
compared on the same splits. A source that is a table already has one framing, the table's own, whose
numbers are 0.

Contents: Framing, Material, gather.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import product
from typing import Any

import numpy as np

from mirlab.audio.registry import Term
from mirlab.audio.spectra import FrameSpec
from mirlab.data.sources import Source, called, read_source
from mirlab.data.tables import (
    Asked,
    Dataset,
    Failure,
    FeatureTable,
    FrameTensor,
    check_classes,
    check_learnable,
    check_numbers,
    labelled_rows,
    unlabelled_note,
)
from mirlab.data.tasks import decided
from mirlab.errors import TableError
from mirlab.learn.config import ExperimentConfig, FeatureSet
from mirlab.progress import staged
from mirlab.typing import OnProgress, Progress

"""Called with (what is being done, done, in all, failures so far)."""

ALL_COLUMNS = "all-columns"


@dataclass(frozen=True)
class Framing:
    """How sound was cut: Hz, samples, samples, seconds (0 for whole clips); all 0 for a finished table."""

    sample_rate: int = 0
    n_fft: int = 0
    hop_length: int = 0
    duration: float = 0.0


@dataclass
class Material:
    """The data of a run.

    Parameters
    ----------
    source : what the data were opened from, as given
    kind : "table" or "audio"
    tables : a table for each framing; all with the same rows
    feature_sets : the sets that can be run on these tables
    notes : sentences that every report must carry
    failures : tracks that could not be analysed
    frames : for each framing of sound, by feature, the frames of the tables' tracks that models hear
    corrections : what a person's corrections did to the data, None where there were none
    """

    source: str
    kind: str
    tables: dict[Framing, FeatureTable]
    feature_sets: list[FeatureSet]
    notes: list[str]
    failures: list[Failure]
    frames: dict[Framing, dict[str, FrameTensor]] = field(default_factory=dict)
    corrections: Mapping[str, Any] | None = None

    @property
    def first(self) -> FeatureTable:
        """The table whose rows, labels and facts stand for all of them."""
        return next(iter(self.tables.values()))

    @property
    def data_hash(self) -> str:
        """SHA-256 of the data: the table's own, or one over the hashes of several tables and of frames."""
        hashes = [table.data_hash for table in self.tables.values()]
        hashes += [tensor.data_hash for heard in self.frames.values() for tensor in heard.values()]
        return hashes[0] if len(hashes) == 1 else hashlib.sha256("".join(hashes).encode()).hexdigest()


def gather(
    config: ExperimentConfig,
    data: Source | None = None,
    *,
    workers: int | None = None,
    progress: Progress = None,
) -> Material:
    """Open the data of an experiment and, where it is sound, compute what the feature sets ask for.

    Raises
    ------
    DatasetError : no usable tracks
    TableError : no or one class, classes of one row, no usable columns, values that are no numbers
    """
    source = config.data.source if data is None else data
    opened = read_source(source, config.data.read_as, progress=progress)
    if isinstance(opened, FeatureTable):
        material = _from_table(config, opened)
    else:
        if opened.asked is None:
            opened = decided(opened, Asked(config.data.label))
        material = _from_sound(config, opened, workers, progress)
    material.corrections = (
        opened.corrections if isinstance(opened, Dataset) else opened.provenance.get("corrections")
    )
    material.source = called(source)
    for table in material.tables.values():
        for feature_set in material.feature_sets:
            check_numbers(table.select(feature_set.terms), material.source)
    material.notes += [f"{s.name}: {s.note}" for s in material.feature_sets if s.note]
    return material


def _from_table(config: ExperimentConfig, table: FeatureTable) -> Material:
    notes = list(table.notes)
    table, unlabelled = labelled_rows(table)
    notes += unlabelled
    check_learnable(table, called(table), least=2)
    sets = []
    for feature_set in config.feature_sets:
        if feature_set.on == "audio":
            continue
        missing = _missing(table, feature_set.terms)
        if missing:
            notes.append(
                f"{feature_set.name} was left out: the table has no {', '.join(missing[:5])}"
                + (f" and {len(missing) - 5} more" if len(missing) > 5 else "")
                + "."
            )
        else:
            sets.append(feature_set)
    if not table.columns:
        raise TableError("expected at least one column of numbers besides track and label, got none")
    if not sets:
        name = ALL_COLUMNS
        sets = [FeatureSet(name=name, columns=["*"], on="table")]
        notes.append(f"None of the experiment's feature sets is in this table: {name} was run instead.")
    asked = [s for s in config.feature_sets if s.on == "audio"]
    if asked:
        notes.append(
            f"Left out because they need sound and this is a table: {', '.join(s.name for s in asked)}."
        )
    deaf = [model.called for model in config.models if model.heard]
    if len(deaf) == len(config.models):
        raise TableError(
            f"every model of {config.name} takes frames ({', '.join(deaf)}), but this is a table of "
            "features: give sound, or choose a model that takes columns"
        )
    if deaf:
        notes.append(f"Left out because they need sound and this is a table: {', '.join(deaf)}.")
    axes = config.axes
    if len(axes.sample_rate) * len(axes.n_fft) * len(axes.hop_length) * len(config.durations) > 1:
        notes.append(
            "The axes sample_rate, n_fft, hop_length and duration were left out: the framing of a table is "
            "fixed."
        )
    return Material("", "table", {Framing(): table}, sets, notes, [])


def _from_sound(
    config: ExperimentConfig, dataset: Dataset, workers: int | None, progress: Progress
) -> Material:
    from mirlab.data.extraction import extract, extract_frames, failure_note

    sets = [s for s in config.feature_sets if s.on != "table"]
    if not sets:
        raise TableError(
            f"{dataset.name} is sound, but every feature set of {config.name} is for tables: "
            'give one of them on = "both", or pass a table'
        )
    notes = list(dataset.notes)
    labelled = dataset.tracks
    if dataset.task == "class":
        labelled = [track for track in dataset.tracks if track.label is not None]
        notes += unlabelled_note(len(dataset.tracks) - len(labelled), len(dataset.tracks))
        dataset = replace(dataset, tracks=labelled)
        check_classes(dataset.classes, dataset.name, least=2)
    terms = list(dict.fromkeys(column for s in sets for column in s.columns))
    tables: dict[Framing, FeatureTable] = {}
    frames: dict[Framing, dict[str, FrameTensor]] = {}
    heard = list(dict.fromkeys(model.heard for model in config.models if model.heard))
    failures: dict[str, Failure] = {}
    axes = config.axes
    framings = list(product(axes.sample_rate, axes.n_fft, axes.hop_length, config.durations))
    for step, (sample_rate, n_fft, hop_length, duration) in enumerate(framings):
        spec = FrameSpec(sample_rate=sample_rate, n_fft=n_fft, hop_length=hop_length)
        how: dict[str, Any] = {"spec": spec, "offset": config.data.offset, "duration": duration}
        how["workers"] = workers
        extraction = extract(
            dataset, features=terms, **how, progress=_step(progress, "features", step, len(framings))
        )
        framing = Framing(spec.sample_rate, spec.n_fft, spec.hop_length, float(duration or 0.0))
        tables[framing] = extraction.table
        failures.update((failure.track, failure) for failure in extraction.failures)
        notes += [note for note in [*extraction.table.notes, *extraction.notes] if note not in notes]
        if heard:
            ticks = _step(progress, "frames", step, len(framings))
            cut = extract_frames(dataset, features=heard, **how, progress=ticks)
            frames[framing] = cut.tensors
            failures.update((failure.track, failure) for failure in cut.failures)
            notes += [note for tensor in cut.tensors.values() for note in tensor.notes if note not in notes]
    notes += failure_note(list(failures.values()), len(labelled))
    tensors = [tensor for of_framing in frames.values() for tensor in of_framing.values()]
    ids = [table.tracks for table in tables.values()] + [tensor.tracks for tensor in tensors]
    common = set.intersection(*(set(tracks) for tracks in ids))
    first = next(iter(tables.values()))
    # The tags or numbers of a track are the same however its sound was cut.
    known = {track for track, yes in zip(first.tracks, first.labelled, strict=True) if yes}
    if first.targets is not None and known < common:
        notes += [
            f"{len(common - known)} of {len(common)} tracks have unknown {first.task} and were left out."
        ]
    common &= known
    tables = {
        framing: table.rows(np.array([track in common for track in table.tracks], dtype=bool))
        for framing, table in tables.items()
    }
    # Both hold one row a track, sorted by id.
    frames = {
        framing: {
            name: tensor.rows(np.array([track in common for track in tensor.tracks], dtype=bool))
            for name, tensor in of_framing.items()
        }
        for framing, of_framing in frames.items()
    }
    material = Material("", "audio", tables, sets, notes, list(failures.values()), frames)
    check_learnable(material.first, dataset.name, least=2)
    return material


def _step(progress: Progress, what: str, step: int, steps: int) -> OnProgress:
    stage = what if steps == 1 else f"{what}, framing {step + 1} of {steps}"
    return staged(progress, stage)


def _missing(table: FeatureTable, terms: list[Term]) -> list[str]:
    """The parts of the terms that the table has no column for."""
    missing: list[str] = []
    for term in terms:
        found = [column for column in table.columns if term.matches(column)]
        indices = {column.index or 1 for column in found}
        if not found:
            missing.append(str(term))
        elif term.dimensions:
            names = {column.dimension for column in found}
            missing += [
                str(replace(term, dimensions=(name,))) for name in term.dimensions if name not in names
            ]
        elif term.first is not None and term.last is not None:
            statistic = f".{term.statistic}" if term.statistic else ""
            wanted = range(term.first, term.last + 1)
            missing += [f"{term.feature}_{i:02d}{statistic}" for i in wanted if i not in indices]
    return missing
