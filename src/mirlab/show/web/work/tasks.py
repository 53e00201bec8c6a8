"""What a worker process can be asked to do.

Conventions: a task takes and gives what JSON can hold, and tells how far it is. Errors are MirlabErrors whose
message is a sentence for the visitor.

Contents: TASKS, describe, tags, tags_of_track, alike, plane, toy_classifier, warm.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from mirlab.errors import AudioError, MirlabError
from mirlab.progress import staged
from mirlab.show.web.work.listening import cover, waveform
from mirlab.show.web.work.toyband import make_toy_library
from mirlab.typing import OnProgress, ProgressEvent

if TYPE_CHECKING:
    from mirlab.audio.listening import Outline
    from mirlab.learn.bundle import Prediction


@lru_cache(maxsize=2)
def _classifier(path: str) -> Any:
    from mirlab.learn.bundle import load

    return load(path)


@lru_cache(maxsize=2)
def _library(path: str) -> Any:
    from mirlab.find.facade import Library

    return Library.open(path)


TIMED = 8
"""Tags that are given over time."""
MOST_PARTS = 400
"""Parts of a sound that are drawn."""


def warm(tell: OnProgress, model: str | None, library: str | None) -> None:
    """Load what the next question will need."""
    if model is not None:
        _classifier(model)
    if library is not None:
        _library(library).vectors()


def describe(tell: OnProgress, model: str, path: str, most: float) -> dict[str, Any]:
    """What a classifier says of a file: prediction, why, timeline of windows, waveform and spectrogram."""
    from mirlab.audio.listening import outline
    from mirlab.learn.bundle import explain, notes_of

    duration = _checked(path, most)
    classifier = _classifier(model)
    try:
        tell(ProgressEvent("computing its features", 0, 4, unit="steps"))
        analysis = classifier.analysis(path)
        row = classifier.recipe.rows(analysis)[0]
        tell(ProgressEvent("classifying its windows", 1, 4, unit="steps"))
        windows = classifier.windows(path, 3.0, _hop(duration)) if duration >= 3 else []
        tell(ProgressEvent("computing its spectrogram", 2, 4, unit="steps"))
        drawn = outline(path)
    except AudioError as error:
        raise MirlabError(error.reason) from error
    said = classifier.predict_features(row, classifier.recipe.columns)[0]
    if said.error:
        raise MirlabError(said.error)
    tell(ProgressEvent("computing the contributions of features", 3, 4, unit="steps"))
    answer = said.as_json()
    del answer["path"]
    return {
        **answer,
        **_outlined(drawn),
        "reason": said.reason,
        "notes": list(notes_of(analysis)),
        "duration": duration,
        "task": classifier.task,
        "labels": list(classifier.labels),
        "ranges": {name: list(ends) for name, ends in classifier.ranges.items()},
        "explanation": explain(classifier, classifier.own_columns(row)).as_json(),
        "timeline": [
            {"start": w.start, "stop": w.stop, **_shares_of(w.prediction)}
            for w in windows
            if not w.prediction.error
        ],
    }


def _shares_of(said: Prediction) -> dict[str, Any]:
    """What is drawn of a window: probabilities of classes or tags, or numbers."""
    from mirlab.learn.bundle import NumberPrediction

    if isinstance(said, NumberPrediction):
        return {"values": dict(said.values)}
    return {"probabilities": dict(said.probabilities)}


def tags(tell: OnProgress, tagger: str, model: str | None, path: str, most: float) -> dict[str, Any]:
    """What a learned model says of a file: the scores of its tags, over time, waveform and spectrogram.

    Parameters
    ----------
    tagger : the model that gives tags
    model : the classifier, which may carry it
    """
    from mirlab.audio.listening import outline
    from mirlab.learn.tagging import tagger_of, tags_over_time

    duration = _checked(path, most)
    _lent_by(model)
    try:
        tell(ProgressEvent("computing its tags", 0, 2, unit="steps"))
        whole, parts = tags_over_time(path, tagger)
        tell(ProgressEvent("computing its spectrogram", 1, 2, unit="steps"))
        drawn = outline(path)
    except AudioError as error:
        raise MirlabError(error.reason) from error
    best = [tag for tag, _ in whole.top(TIMED)]
    return {
        "model": tagger,
        "title": tagger_of(tagger).title,
        "scores": dict(whole.scores),
        "notes": list(whole.notes),
        "duration": duration,
        "timeline": [
            {
                "start": part.start,
                "stop": part.stop,
                "scores": {tag: round(part.scores[tag], 4) for tag in best},
            }
            for part in parts[:: -(-len(parts) // MOST_PARTS)]
        ],
        **_outlined(drawn),
    }


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
        "notes": list(said.notes),
    }


def _lent_by(model: str | None) -> None:
    """Open the classifier: a learned model may be here for no other reason than that it carries it."""
    if model is not None:
        _classifier(model)


def _outlined(drawn: Outline) -> dict[str, Any]:
    """Waveform and spectrogram for a page; `mel` is base64 of (bands, columns) bytes, row by row."""
    return {
        "peaks": [round(float(peak), 4) for peak in drawn.peaks],
        "mel": {
            "bands": drawn.mel.shape[0],
            "columns": drawn.mel.shape[1],
            "values": base64.b64encode(drawn.mel.tobytes()).decode("ascii"),
        },
    }


def _hop(duration: float) -> float:
    """Seconds between windows: half a window, longer where more than 400 would be drawn."""
    return max(1.5, duration / 400)


def alike(tell: OnProgress, library: str, path: str, k: int, most: float) -> list[dict[str, Any]]:
    """The k tracks of a library that are nearest to a file; their ids and distances."""
    _checked(path, most)
    tell(ProgressEvent("looking for similar tracks", 0, 1, unit="steps"))
    try:
        found = _library(library).similar(path, k=k)
    except AudioError as error:
        raise MirlabError(error.reason) from error
    return [{"id": n.id, "distance": n.distance} for n in found]


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


def _checked(path: str, most: float) -> float:
    """How many seconds of sound a file has, if that is no more than `most`."""
    from mirlab.audio.decoding import duration_within

    try:
        duration = duration_within(path, most)
    except AudioError as error:
        raise MirlabError(error.reason) from error
    if duration > most:
        raise MirlabError(f"expected at most {most / 60:g} minutes of audio, got more: send a shorter part")
    return duration


TASKS: dict[str, Callable[..., Any]] = {
    task.__name__: task
    for task in (
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
    )
}
