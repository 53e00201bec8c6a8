"""Describing sounds: the path is that of every extraction, with the cache, the workers, failures as results.

Contents: describe, describe_files.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path

from mirlab.audio.describing import DESCRIBING, Description, TempoRange, description_of
from mirlab.data.descriptions.descriptions import Descriptions
from mirlab.data.execution import Limits
from mirlab.data.extraction import Heard, heard, heard_files
from mirlab.data.sources import Source
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
    tempi = _range_of(range)
    how = {"workers": workers, "executor": executor, "limits": limits, "cache": cache}
    return _descriptions(heard(source, "to describe", features=DESCRIBING, progress=progress, **how), tempi)


def describe_files(
    files: Sequence[tuple[str, Path]],
    *,
    range: TempoRange | None = None,
    workers: int | None = None,
    cache: bool = True,
    progress: Progress = None,
) -> Descriptions:
    """Describe files that results call by names of one's own, equal ones where the file is the same."""
    how = {"workers": workers, "cache": cache, "progress": progress}
    return _descriptions(heard_files(files, features=DESCRIBING, **how), range)


def _range_of(given: str | tuple[float, float] | None) -> TempoRange | None:
    if given is None:
        return None
    return TempoRange.parse(given) if isinstance(given, str) else TempoRange(*map(float, given))


def _descriptions(found: Heard, tempi: TempoRange | None) -> Descriptions:
    """One for each sound, in their order; tempi are folded into a range."""
    said: dict[str, Description] = {}
    made = found.made
    if made is not None:
        names = [str(column) for column in made.table.columns]
        for row, id in enumerate(made.table.tracks):
            numbers = dict(zip(names, map(float, made.table.values[row]), strict=True))
            notes = tuple(fault.words for fault in made.faults.get(id, ()))
            seconds = float(made.table.meta["duration"][row])
            said[id] = _folded(description_of(id, seconds, numbers, notes), tempi)
    return Descriptions(
        said[id] if id in said else Description(id, error=found.failed[id]) for id in found.ids
    )


def _folded(said: Description, tempi: TempoRange | None) -> Description:
    if tempi is None or said.tempo is None:
        return said
    return replace(said, tempo=said.tempo.folded(tempi))
