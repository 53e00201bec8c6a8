"""From a collection of sound to frames as arrays: what nets that hear time are trained on.

The same pass over the tracks as `extract`'s, with the same cache; what comes of it are the frames.

Contents: extract_frames, FrameExtraction.
"""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import dataclass, field

import numpy as np

from mirlab.audio.analysis import request_for
from mirlab.audio.registry import expand
from mirlab.audio.spectra import FrameSpec
from mirlab.data.execution import TOGETHER, FeatureCache
from mirlab.data.extraction.extraction import NothingExtracted, Pass
from mirlab.data.sources import Source, takes_sounds
from mirlab.data.tables import MOST_BYTES, Failure, FrameTensor, facts_of, stack
from mirlab.files import cache_dir
from mirlab.formerly import formerly
from mirlab.progress import shows_progress
from mirlab.typing import Progress
from mirlab.words import counted


@dataclass(repr=False)
class FrameExtraction:
    """What came of an extraction of frames.

    Parameters
    ----------
    tensors : by feature, the frames of the tracks that could be analysed, sorted by id
    failures : the tracks that are not there, and why
    notes : sentences for the reader
    """

    tensors: dict[str, FrameTensor]
    failures: list[Failure]
    notes: list[str] = field(default_factory=list)

    def __repr__(self) -> str:
        return f"<FrameExtraction, {counted(len(self.tensors), 'feature')}, {len(self.failures)} failed>"


@formerly("features")
@shows_progress
@takes_sounds
def extract_frames(
    source: Source,
    *,
    features: str | list[str],
    spec: FrameSpec | None = None,
    offset: float = 0.0,
    duration: float | None = None,
    workers: int | None = None,
    executor: Executor | None = None,
    cache: bool = True,
    most_bytes: int = MOST_BYTES,
    progress: Progress = True,
) -> FrameExtraction:
    """Compute the frames of every track of a source, a `FrameTensor` for each feature.

    Parameters
    ----------
    source, spec, offset, duration, workers, executor, cache, progress : as in `extract`
    features : names of features that have frames, e.g. "mel64_db,mfcc[1-20]"
    most_bytes : memory of each tensor at most; longer tracks keep their middle, and a note says so

    Raises
    ------
    DatasetError, TableError, UnknownName : as `extract`
    UsageError : a feature of whole tracks, which has no frames
    NothingExtracted : no track could be analysed
    """
    from mirlab.data.sources import open_source, sound_in

    opened = sound_in(open_source(source), source, "to compute frames from")
    request = request_for(
        expand(features), spec=spec or FrameSpec(), offset=offset, duration=duration, keep_frames=True
    )
    store = FeatureCache(cache_dir() / "features.sqlite" if cache else None, together=TOGETHER)
    try:
        run = Pass(opened, request, store, workers, executor, progress)
        run.analyse()
        if not run.contents:
            raise NothingExtracted(opened.name, run.failures)
        tensors = {key.rsplit("@", 1)[0]: _tensor(run, key, most_bytes) for key in run.framed}
    finally:
        store.close()
    return FrameExtraction(tensors, run.failures, [*run.notes(), *([store.note] if store.note else [])])


def _tensor(run: Pass, key: str, most_bytes: int) -> FrameTensor:
    """Stack the frames of one feature, by its key, from the cache."""
    owners, name = run.succeeded(), key.rsplit("@", 1)[0]
    frames = (
        run.store.load(run.contents[track.id], run.analysis, [key], frames=True).frames[key]
        for track in owners
    )
    # An earlier, larger request may have left more dimensions than this one asks for.
    values, notes = stack(
        (rows[: run.framed[key]] for rows in frames), len(owners), name, most_bytes=most_bytes
    )
    return FrameTensor(
        tracks=np.array([track.id for track in owners], dtype=object),
        labels=np.array([track.label for track in owners], dtype=object),
        feature=name,
        values=values,
        meta=facts_of(owners),
        notes=notes,
    )
