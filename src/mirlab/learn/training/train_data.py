"""The rows that a bundle is trained on, from sound or from a table.

Contents: TrainingData, gather.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mirlab.audio.analysis import Recipe, not_computable
from mirlab.audio.registry import columns_of, expand
from mirlab.audio.spectra import FrameSpec
from mirlab.data.sources import Source, called
from mirlab.data.tables import (
    Dataset,
    FeatureTable,
    Targets,
    check_classes,
    check_learnable,
    check_numbers,
    labelled_rows,
    unlabelled_note,
)
from mirlab.errors import TableError
from mirlab.files import digest, shortened
from mirlab.learn.training.train_plan import UNUSUAL, Plan
from mirlab.typing import Progress
from mirlab.words import quoted

MOST_CONTENTS = 20_000
"""Files whose hashes are kept: 440 kB of the card."""


@dataclass(frozen=True)
class TrainingData:
    """What is trained on, one row a labelled track.

    Parameters
    ----------
    table : the classifier's columns
    unusual : the same rows with the columns that "unknown" goes by
    recipe : the `Recipe` that gives all of these columns from sound; None for a table whose columns mirlab
        can't compute
    source : what the data are called
    failures : (track, reason) of tracks that could not be analysed
    notes : sentences about the data
    corrections : what a person's corrections did to them, None where there were none
    sound : whether the columns were computed from sound just now
    contents : which files these were, for the card; None where that is not known, or too much to keep
    """

    table: FeatureTable
    unusual: FeatureTable
    recipe: Recipe | None
    source: str
    failures: list[tuple[str, str]]
    notes: list[str]
    corrections: Mapping[str, Any] | None = None
    sound: bool = False
    contents: Mapping[str, Any] | None = None


def gather(
    opened: Dataset | FeatureTable,
    source: Source,
    plan: Plan,
    asked: tuple[str, ...],
    workers: int | None,
    progress: Progress,
) -> TrainingData:
    """Compute what the plan asks for.

    Parameters
    ----------
    opened : the data, as `open_source` gives them
    source : what was opened
    plan : features, framing and part of each file
    asked : the features to take of sound
    workers : processes; None takes one per core
    progress : told as the work goes on

    Raises
    ------
    TableError, DatasetError : nothing a classifier can be made of
    UnknownName : a feature or a column that does not exist
    """
    name = opened.name if isinstance(opened, Dataset) else _name_of(source)
    if isinstance(opened, FeatureTable):
        table = opened if plan.features is None else opened.select(list(plan.features))
        kept = _usable(table, name)
        said = opened.provenance.get("corrections")
        return TrainingData(kept, kept, _recipe_of_table(kept, plan), name, [], list(kept.notes), said)
    from mirlab.data.extraction import extract

    columns, unusual = columns_of(expand(list(asked))), columns_of(expand(list(UNUSUAL)))
    notes, labelled = list(opened.notes), opened
    if opened.task == "class":
        labelled = replace(opened, tracks=[track for track in opened.tracks if track.label is not None])
        notes += unlabelled_note(len(opened) - len(labelled), len(opened))
        check_classes(labelled.classes, name, least=2)
    every = tuple(dict.fromkeys((*columns, *unusual)))
    found = extract(
        labelled,
        features=[str(column) for column in every],
        spec=plan.spec,
        offset=plan.offset,
        duration=plan.duration,
        workers=workers,
        progress=progress,
    )
    whole = _usable(found.table, name)
    return TrainingData(
        whole.select([str(column) for column in columns]),
        whole.select([str(column) for column in unusual]),
        Recipe(every, plan.spec, plan.offset, plan.duration),
        name,
        [(failure.track, failure.reason) for failure in found.failures],
        [*notes, *found.notes],
        opened.corrections,
        sound=True,
        contents=_contents(labelled, whole, found.contents),
    )


def _contents(data: Dataset, table: FeatureTable, sounds: Mapping[str, str]) -> dict[str, Any] | None:
    """Which files the rows of a table are of, as short hashes of their bytes and of their sounds.

    Parameters
    ----------
    sounds : by track, the digest of its sound, which stays when the file's tags are changed
    """
    at = {track.id: track.path for track in data.tracks}
    paths = [at.get(str(track)) for track in table.tracks]
    if len(paths) > MOST_CONTENTS:
        return None
    try:
        kept = shortened(digest(path) for path in paths if path is not None)
    except OSError:
        # A file that is gone by now can't be known again, so nothing could be said of any other.
        return None
    if None in paths:
        return None
    return {
        "of": "BLAKE2b-160 of each file (kept) and of each file's sound without its tags (sounds): the first "
        "8 bytes of each, sorted, base64",
        "files": len(paths),
        "kept": kept,
        "sounds": shortened(sounds[str(track)] for track in table.tracks),
    }


def _recipe_of_table(table: FeatureTable, plan: Plan) -> Recipe | None:
    """The recipe that gives a table's columns from sound, None where mirlab can't compute all of them."""
    if not_computable(table.columns):
        return None
    spec = table.provenance.get("spec")
    return Recipe(
        table.columns,
        FrameSpec(**spec) if isinstance(spec, dict) else plan.spec,
        float(table.provenance.get("offset") or 0.0),
        table.provenance.get("duration"),
    )


def _name_of(source: Source) -> str:
    # A card goes to others: a name, never the place on this machine.
    return Path(called(source)).name or called(source)


def _usable(table: FeatureTable, name: str) -> FeatureTable:
    """The labelled rows; TableError where a classifier can't be made of them."""
    kept, _ = labelled_rows(table)
    if len(set(kept.tracks)) < len(kept):
        raise TableError(
            f"{name}: expected one row for each track, got slices: a bundle classifies whole tracks. Use "
            "the table of whole tracks, or the sound"
        )
    check_learnable(kept, name, least=2)
    if kept.targets is not None:
        _check_names(kept.targets, name)
    check_numbers(kept, name)
    return kept


def _check_names(targets: Targets, where: str) -> None:
    """Raise TableError where results could not have a column for each number."""
    taken = dict.fromkeys(("path", "unknown", "error"), "what is said of every file")
    for name in targets.names if targets.task == "numbers" else ():
        for column in (name, f"{name}_low", f"{name}_high"):
            if column in taken:
                raise TableError(
                    f"{where}: the number {quoted(name)} can't be told from {taken[column]} in a table of "
                    f"results, where it has the column {quoted(column)}: give it another name"
                )
            taken[column] = f"the number {quoted(name)}"
