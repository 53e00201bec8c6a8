"""Asking a learned model: what is this song like?

The path is that of every extraction: the cache, the workers, failures as results.

Contents: tag, tag_files, tags_of_patches, ranked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import Any

from mirlab.audio.decoding import SILENCE, is_silent
from mirlab.audio.registry import get
from mirlab.data.execution import Limits
from mirlab.data.extraction import Extraction, Heard, heard, heard_files
from mirlab.data.sources import Source
from mirlab.errors import UsageError
from mirlab.learn.tagging.tagger import DEFAULT_MODEL, Tagger, tagger_of
from mirlab.learn.tagging.tags import Tagged, Tags
from mirlab.progress import shows_progress
from mirlab.typing import Frames, Progress


@shows_progress
def tag(
    source: Source,
    *,
    model: str = DEFAULT_MODEL,
    window: float | None = None,
    hop: float | None = None,
    workers: int | None = None,
    executor: Executor | None = None,
    limits: Limits | None = None,
    cache: bool = True,
    progress: Progress = True,
) -> Tags:
    """Say what songs are like: the tags of a learned model with their scores, without any training.

    A score is what the model gives for a tag, averaged over the song. It is not a probability. A sound that
    can't be analysed is a result with its `error`, and silence one with its `reason`.

    Parameters
    ----------
    source : anything `open_source` takes that holds sound; also bytes, an open binary file, samples with
        their rate as (y, sr), a Waveform, or a list of these and of paths of sound files
    model : a learned model with tags, such as musicnn_msd or musicnn_mtt
    window, hop : tag parts of `window` seconds every `hop` seconds (half of that where None); None tags the
        whole sound
    workers : processes; None takes one per core
    executor, limits : as of `extract`
    cache : keep and use earlier analyses
    progress : a bar, nothing, or a function (`mirlab.progress`), told as tracks get done

    Returns
    -------
    a Tagged for each sound (or each of its parts), in the order of the source

    Raises
    ------
    UnknownName : no model of this name
    UsageError : its weights are not here; the message has the command that gets them
    DatasetError : the source holds no sound
    TableError : the source is a table of features

    Example
    -------
    >>> import mirlab
    >>> found = mirlab.tag("song.mp3")  # doctest: +SKIP
    >>> found[0].top(3)  # doctest: +SKIP
    [('classical', 0.71), ('instrumental', 0.3), ('ambient', 0.11)]
    """
    tagger = tagger_of(model)
    cut = _cut(tagger, window, hop)
    how = {"workers": workers, "executor": executor, "limits": limits, "cache": cache}
    return _tags(tagger, heard(source, "to tag", progress=progress, **cut, **how))


def tag_files(
    files: Sequence[tuple[str, Path]],
    *,
    model: str = DEFAULT_MODEL,
    window: float | None = None,
    hop: float | None = None,
    workers: int | None = None,
    cache: bool = True,
    progress: Progress = None,
) -> Tags:
    """Tag files that results call by names of one's own, equal ones where the file is the same; see `tag`."""
    tagger = tagger_of(model)
    cut = _cut(tagger, window, hop)
    return _tags(tagger, heard_files(files, workers=workers, cache=cache, progress=progress, **cut))


def tags_of_patches(tagger: Tagger, frames: Frames, seconds: float) -> list[Tagged]:
    """What frames (tags, patches) of a tagger's feature say of each patch of so many seconds of sound."""
    patches = get(tagger.feature).patches
    assert patches is not None
    step = patches.view.hop_length / patches.view.sample_rate
    parts = []
    for number, scores in enumerate(frames.T):
        start = number * patches.hop * step
        stop = min(start + patches.frames * step, seconds)
        parts.append(Tagged("", ranked(tagger.names, scores), start, stop))
    return parts


def ranked(names: Sequence[str], scores: Iterable[float]) -> dict[str, float]:
    """Scores by tag, highest first."""
    pairs = zip(names, map(float, scores), strict=True)
    return dict(sorted(pairs, key=lambda pair: -pair[1]))


def _cut(tagger: Tagger, window: float | None, hop: float | None) -> dict[str, Any]:
    """What is computed of each sound: the model's scores of the whole, or of its windows."""
    if window is None and hop is not None:
        raise UsageError("hop is the distance between windows: give window, their length, too")
    step = window / 2 if hop is None and window is not None else hop
    return {"features": [f"{tagger.feature}.mean"], "segment": window, "hop": step}


def _tags(tagger: Tagger, found: Heard) -> Tags:
    """The answers about each sound, in their order."""
    by_track = {} if found.made is None else _by_track(tagger.names, found.made)
    said: list[Tagged] = []
    for id in found.ids:
        said += by_track[id] if id in by_track else [Tagged(id, error=found.failed[id])]
    return Tags(said, tagger.model, tagger.names)


def _by_track(names: Sequence[str], made: Extraction) -> dict[str, list[Tagged]]:
    table = made.table
    whole = [None] * len(table)
    starts, stops = (table.meta.get(f"segment_{end}", whole) for end in ("start", "stop"))
    found: dict[str, list[Tagged]] = {}
    for row, id in enumerate(table.tracks):
        faults = made.faults.get(id, ())
        notes = tuple(fault.words for fault in faults)
        silent = is_silent(faults)
        scores = {} if silent else ranked(names, table.values[row])
        said = Tagged(id, scores, starts[row], stops[row], notes, reason=SILENCE if silent else "")
        found.setdefault(id, []).append(said)
    return found
