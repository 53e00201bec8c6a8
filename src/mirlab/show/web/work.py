"""What is done with an uploaded sound, in a worker (workshop.py).

Contents: describe, alike.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from mirlab.errors import AudioError, MirlabError

_POINTS = 1000


@lru_cache(maxsize=2)
def _classifier(path: str) -> Any:
    from mirlab.learn.predict import load

    return load(path)


@lru_cache(maxsize=2)
def _library(path: str) -> Any:
    from mirlab.find.library import Library

    return Library.open(path)


def describe(model: str, path: str, most: float) -> dict[str, Any]:
    """What a classifier says of a file: prediction, timeline of windows, and the waveform's outline."""
    import numpy as np

    from mirlab.audio.waveform import load as load_sound

    duration = _checked(path, most)
    classifier = _classifier(model)
    said = classifier.predict([path], workers=1)[0]
    if said.error:
        raise MirlabError(said.error)
    try:
        windows = classifier.windows(path, 3.0, 1.5) if duration >= 3 else []
    except AudioError as error:
        raise MirlabError(error.reason) from error
    samples = np.abs(load_sound(path, sample_rate=4000).samples)
    edges = np.linspace(0, len(samples), min(_POINTS, len(samples)), endpoint=False).astype(np.intp)
    peaks = np.maximum.reduceat(samples, edges).round(4).tolist()
    answer = said.as_json()
    del answer["path"]
    return {
        **answer,
        "reason": said.reason,
        "duration": duration,
        "labels": list(classifier.labels),
        "timeline": [
            {"start": w.start, "stop": w.stop, "probabilities": dict(w.prediction.probabilities)}
            for w in windows
        ],
        "peaks": peaks,
    }


def alike(library: str, path: str, k: int, most: float) -> list[dict[str, Any]]:
    """The k tracks of a library that are nearest to a file; their ids and distances."""
    _checked(path, most)
    try:
        found = _library(library).similar(path, k=k)
    except AudioError as error:
        raise MirlabError(error.reason) from error
    return [{"id": n.id, "distance": n.distance} for n in found]


def _checked(path: str, most: float) -> float:
    """How many seconds of sound a file has, if that is no more than `most`."""
    from mirlab.audio.waveform import duration_within

    try:
        duration = duration_within(path, most)
    except AudioError as error:
        raise MirlabError(error.reason) from error
    if duration > most:
        raise MirlabError(f"expected at most {most / 60:g} minutes of sound, got more: send a part of it")
    return duration
