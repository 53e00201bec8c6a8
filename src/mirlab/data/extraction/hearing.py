"""The features of sounds that somebody asks about: there is an answer about each, and a failure is one, too.

The path is that of every extraction, with the cache and the workers.

Contents: Heard, heard, heard_files.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mirlab.audio.decoding import in_memory
from mirlab.data.extraction.extraction import Extraction, NothingExtracted, extract
from mirlab.data.sources import Source, are_sounds, open_sounds, open_source, sound_in
from mirlab.data.tables import Dataset, Failure, Track
from mirlab.typing import Progress


@dataclass(frozen=True)
class Heard:
    """What became of each sound.

    Parameters
    ----------
    ids : the track of each sound that was asked about, in their order
    made : the extraction of those that could be analysed; None where none could
    failed : the reason by the track of each that could not
    """

    ids: list[str]
    made: Extraction | None
    failed: dict[str, str]


def heard(source: Source, purpose: str, *, progress: Progress = None, **how: Any) -> Heard:
    """The features of the sounds of a source.

    Parameters
    ----------
    source : anything `open_source` takes that holds sound; also bytes, an open binary file, samples with
        their rate as (y, sr), a Waveform, or a list of these and of paths of sound files
    purpose : what a table of features holds no sound for, "to describe"
    progress : told as tracks get done
    how : features, workers, executor, limits, cache, segment, hop as of `extract`

    Raises
    ------
    DatasetError : the source holds no sound
    TableError : the source is a table of features
    """
    how["progress"] = progress
    if are_sounds(source):
        with open_sounds([source] if in_memory(source) else source) as found:
            return _heard(found.dataset, found.ids, found.failures, how)
    opened = sound_in(open_source(source, progress=progress), source, purpose)
    return _heard(opened, [track.id for track in opened.tracks], (), how)


def heard_files(files: Sequence[tuple[str, Path]], **how: Any) -> Heard:
    """The same of files by names of one's own, equal ones where the file is the same."""
    tracks = {name: Track(name, path) for name, path in files}
    return _heard(Dataset("files", Path(), list(tracks.values())), [name for name, _ in files], (), how)


def _heard(dataset: Dataset, ids: list[str], failures: Sequence[Failure], how: dict[str, Any]) -> Heard:
    made: Extraction | None = None
    failed = list(failures)
    if dataset.tracks:
        try:
            made = extract(dataset, **how)
            failed += made.failures
        except NothingExtracted as error:
            failed += error.failures
    return Heard(ids, made, {failure.track: failure.reason for failure in failed})
