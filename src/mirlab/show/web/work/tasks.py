"""What a worker process can be asked to do.

Conventions: a task takes and gives what JSON can hold, and tells how far it is. Errors are MirlabErrors whose
message is a sentence for the visitor.

Contents: TASKS, song, describe, tags, tags_of_track, alike, waveform, cover, plane, toy_classifier,
warm.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from mirlab.errors import AudioError, MirlabError
from mirlab.progress import staged
from mirlab.show.web.work.inferring import classifier_of, infer, opened
from mirlab.show.web.work.song import answers, failed
from mirlab.show.web.work.toyband import make_toy_library
from mirlab.typing import OnProgress, ProgressEvent


@lru_cache(maxsize=2)
def _library(path: str) -> Any:
    from mirlab.find.facade import Library

    return Library.open(path)


def warm(tell: OnProgress, model: str | None, library: str | None) -> None:
    """Load what the next question will need."""
    if model is not None:
        classifier_of(model)
    if library is not None:
        _library(library).vectors()


def song(
    tell: OnProgress,
    path: str,
    most: float,
    model: str | None,
    tagger: str | None,
    library: str | None,
    track: str | None,
    k: int,
) -> dict[str, Any]:
    """Everything that is said of a sound, decoded once: what song.py's Answers holds.

    Parameters
    ----------
    most : the longest sound that is taken, in seconds
    model : the bundle of the classifier; None without one
    tagger : the model that gives tags; None without one
    library : where neighbours are looked for; None without one
    track : the sound's id in that library; None looks whether it is there
    k : neighbours
    """
    classifier = None if model is None else classifier_of(model)
    return answers(
        tell, path, most, classifier, tagger, None if library is None else _library(library), track, k
    )


def describe(tell: OnProgress, model: str, path: str, most: float) -> dict[str, Any]:
    """What a classifier says of a file: prediction, why, timeline of windows, waveform and spectrogram."""
    said = answers(tell, path, most, classifier_of(model), None, None, None, 0, describing=False)
    failed(said)
    return {**said["classified"], **said["outline"], "notes": said["notes"]}


def tags(tell: OnProgress, tagger: str, model: str | None, path: str, most: float) -> dict[str, Any]:
    """What a learned model says of a file: the scores of its tags, over time, waveform and spectrogram.

    Parameters
    ----------
    tagger : the model that gives tags
    model : the classifier, which may carry it
    """
    _lent_by(model)
    said = answers(tell, path, most, None, tagger, None, None, 0, describing=False)
    failed(said)
    return {**said["tagged"], **said["outline"], "notes": said["notes"]}


def tags_of_track(tell: OnProgress, tagger: str, model: str | None, path: str) -> dict[str, Any]:
    """What a learned model says of a track of the library, kept in the cache of features."""
    from pathlib import Path

    from mirlab.learn.tagging import tag_files, tagger_of

    _lent_by(model)
    tell(ProgressEvent("computing its tags", 0, 1, unit="steps"))
    (said,) = tag_files([("track", Path(path))], model=tagger, workers=1)
    if said.error:
        raise MirlabError(said.error)
    return {
        "model": tagger,
        "title": tagger_of(tagger).title,
        "scores": dict(said.scores),
        "reason": said.reason,
        "notes": list(said.notes),
    }


def _lent_by(model: str | None) -> None:
    """Open the classifier: a learned model may be here for no other reason than that it carries it."""
    if model is not None:
        classifier_of(model)


def alike(tell: OnProgress, library: str, path: str, k: int, most: float) -> list[dict[str, Any]]:
    """The k tracks of a library that are nearest to a file; their ids and distances."""
    said = answers(tell, path, most, None, None, _library(library), None, k, describing=False, drawing=False)
    failed(said)
    found: list[dict[str, Any]] = said["neighbours"]
    return found


def waveform(tell: OnProgress, path: str) -> dict[str, Any]:
    """The outline of a file by amplitude, how long it is and where its loudest 10 s begin."""
    from mirlab.audio.listening import heights

    try:
        found = heights(path)
    except AudioError as error:
        raise MirlabError(error.reason) from error
    return {
        "peaks": [round(float(peak), 3) for peak in found.peaks],
        "duration": found.duration,
        "loudest": found.loudest,
    }


def cover(tell: OnProgress, path: str) -> dict[str, str] | None:
    """The picture in a file as base64 with its media type; None where there is none."""
    from mirlab.data.reading import read_cover

    found = read_cover(path)
    if found is None:
        return None
    return {"kind": found.kind, "data": base64.b64encode(found.data).decode("ascii")}


def plane(tell: OnProgress, vectors: str, cache: str, method: str) -> None:
    """Arrange vectors (a .npy file) in the plane, into the cache."""
    from pathlib import Path

    import numpy as np

    from mirlab.find.space import arrange

    tell(ProgressEvent("starting", 0))
    with Path(vectors).open("rb") as file:
        rows = np.lib.format.read_array(file, allow_pickle=False)
    Path(vectors).unlink()
    words = f"arranging {len(rows)} tracks"
    arrange(rows, method, cache=Path(cache), progress=staged(tell, words))


def toy_classifier(tell: OnProgress, out: str) -> None:
    """Train a classifier on the toy band."""
    from mirlab.learn.training import train

    train("toy", out=out, progress=tell)


TASKS: dict[str, Callable[..., Any]] = {
    task.__name__: task
    for task in (
        song,
        describe,
        tags,
        tags_of_track,
        alike,
        plane,
        toy_classifier,
        make_toy_library,
        warm,
        waveform,
        cover,
        infer,
        opened,
    )
}
