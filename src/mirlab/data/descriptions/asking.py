"""Describing sounds: the path is that of every extraction, with the cache, the workers, failures as results.

Contents: describe, describe_files.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from pathlib import Path

from mirlab.audio.decoding import in_memory
from mirlab.audio.describing import DESCRIBING, Description, TempoRange, description_of
from mirlab.data.descriptions.descriptions import Descriptions
from mirlab.data.execution import Limits
from mirlab.data.extraction import NothingExtracted, extract
from mirlab.data.sources import Source, are_sounds, called, open_sounds, open_source
from mirlab.data.tables import Dataset, Failure, FeatureTable, Track
from mirlab.errors import TableError
from mirlab.progress import shows_progress
from mirlab.typing import Progress


@shows_progress
def describe(
    source: Source,
    *,
    range: str | tuple[float, float] | None = None,
    workers: int | None = None,
    executor: Executor | None = None,
    limits: Limits | None = None,
    cache: bool = True,
    progress: Progress = True,
) -> Descriptions:
    """Say of songs how fast they are, in which key, how they are tuned, how loud and how long.

    Each answer has its confidence, and where that is low there is none: no steady tempo, no clear key. A
    sound that can't be analysed is a result with its `error`.

    Parameters
    ----------
    source : anything `open_source` takes that holds sound; also bytes, an open binary file, samples with
        their rate as (y, sr), a Waveform, or a list of these and of paths of sound files
    range : tempi that are meant, at least an octave, such as "70-180" or (70, 180): others are doubled or
        halved into it; None leaves them as they are found
    workers : processes; None takes one per core
    executor, limits : as of `extract`
    cache : keep and use earlier analyses
    progress : a bar, nothing, or a function (`mirlab.progress`), told as tracks get done

    Returns
    -------
    a Description for each sound, in the order of the source: tempo (BPM), key, tuning (Hz), loudness (LUFS,
    LU, dB) and duration (s)

    Raises
    ------
    UsageError : a range of less than an octave
    DatasetError : the source holds no sound
    TableError : the source is a table of features

    Example
    -------
    >>> import mirlab
    >>> found = mirlab.describe("song.mp3")  # doctest: +SKIP
    >>> str(found[0].tempo), str(found[0].key)  # doctest: +SKIP
    ('117.5 BPM', 'A minor')
    """
    asked = _Asked(_range_of(range), workers, executor, limits, cache, progress)
    if are_sounds(source):
        with open_sounds([source] if in_memory(source) else source) as found:
            return asked.descriptions(found.dataset, found.ids, found.failures)
    opened = open_source(source, progress=progress)
    if isinstance(opened, FeatureTable):
        raise TableError(
            f"{called(source)} is a table of features and holds no sound to describe: "
            "expected a folder, an archive, a manifest or a file of sound"
        )
    return asked.descriptions(opened, [track.id for track in opened.tracks], [])


def describe_files(
    files: Sequence[tuple[str, Path]],
    *,
    range: TempoRange | None = None,
    workers: int | None = None,
    cache: bool = True,
    progress: Progress = None,
) -> Descriptions:
    """Describe files that results call by names of one's own, equal ones where the file is the same."""
    asked = _Asked(range, workers, None, None, cache, progress)
    tracks = {name: Track(name, path) for name, path in files}
    return asked.descriptions(
        Dataset("files", Path(), list(tracks.values())), [name for name, _ in files], []
    )


def _range_of(given: str | tuple[float, float] | None) -> TempoRange | None:
    if given is None:
        return None
    return TempoRange.parse(given) if isinstance(given, str) else TempoRange(*map(float, given))


@dataclass
class _Asked:
    """How sounds are to be described."""

    range: TempoRange | None
    workers: int | None
    executor: Executor | None
    limits: Limits | None
    cache: bool
    progress: Progress

    def descriptions(self, dataset: Dataset, ids: Sequence[str], failures: Sequence[Failure]) -> Descriptions:
        """Of tracks by their ids, in this order; some may have failed already."""
        failed = {failure.track: failure.reason for failure in failures}
        said: dict[str, Description] = {}
        if dataset.tracks:
            try:
                made = extract(
                    dataset,
                    features=DESCRIBING,
                    workers=self.workers,
                    executor=self.executor,
                    limits=self.limits,
                    cache=self.cache,
                    progress=self.progress,
                )
            except NothingExtracted as error:
                failed |= {failure.track: failure.reason for failure in error.failures}
            else:
                failed |= {failure.track: failure.reason for failure in made.failures}
                names = [str(column) for column in made.table.columns]
                for row, id in enumerate(made.table.tracks):
                    numbers = dict(zip(names, map(float, made.table.values[row]), strict=True))
                    notes = tuple(fault.words for fault in made.faults.get(id, ()))
                    seconds = float(made.table.meta["duration"][row])
                    said[id] = self._folded(description_of(id, seconds, numbers, notes))
        return Descriptions(said[id] if id in said else Description(id, error=failed[id]) for id in ids)

    def _folded(self, said: Description) -> Description:
        if self.range is None or said.tempo is None:
            return said
        return replace(said, tempo=said.tempo.folded(self.range))
