"""Harmony: how pitch classes lie in tonal space, how many sound at once, and how clearly there is a key.

Conventions: all come from chroma12 (concert pitch, first class C); frame-level features are (d, t) float32,
those of a whole track or slice (d,) float64.

Contents: tonnetz and chroma_entropy, frame by frame; key_strength and key_mode, of a whole track;
key_correlations.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.features.chroma import chroma
from mirlab.audio.registry import Feature, Finish, Value, add
from mirlab.audio.spectra import FrameSpec, product
from mirlab.typing import Frames

CLASSES = 12
# Ratings of the pitch classes once a key has been heard, from the tonic up (Krumhansl and Kessler 1982).
MAJOR = (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88)
MINOR = (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17)
_TINY = np.float32(np.finfo(np.float32).tiny)


def _shares(frames: Frames) -> Frames:
    total = frames.sum(axis=0)
    return np.asarray(frames / np.where(total < _TINY, np.float32(1.0), total), dtype=np.float32)


@lru_cache(maxsize=1)
def _tonal_space() -> NDArray[np.float32]:
    # Fifths, minor thirds and major thirds as circles; the major thirds' has half the radius.
    steps = np.outer(np.repeat([7 / 6, 3 / 2, 2 / 3], 2), np.arange(CLASSES))
    steps[::2] -= 0.5
    radii = np.array([1.0, 1.0, 1.0, 1.0, 0.5, 0.5])
    return np.asarray(radii[:, np.newaxis] * np.cos(np.pi * steps), dtype=np.float32)


def tonnetz(frames: Frames) -> Frames:
    """Centre of a frame's pitch classes in tonal space: on the circles of fifths, minor and major thirds.

    T = Phi c / sum c; Phi holds sin and cos of 7 pi i / 6, 3 pi i / 2 and 2 pi i / 3 for class i, the last
    pair halved. Silent frames give 0. (6, t), -1 to 1 (the last two rows -0.5 to 0.5).

    Harte, Sandler and Gasser (2006), Detecting harmonic change in musical audio.
    """
    return np.asarray(product(_tonal_space(), _shares(frames)), dtype=np.float32)


def chroma_entropy(frames: Frames) -> Frames:
    """How evenly a frame's energy is spread over the pitch classes: -sum p_i log p_i / log 12.

    p_i = c_i / sum c. (1, t), 0 (one class) to 1 (all equal, silence).

    Shannon (1948), A mathematical theory of communication.
    """
    share = _shares(frames)
    entropy = -(share * np.log(np.maximum(share, _TINY))).sum(axis=0) / np.float32(np.log(CLASSES))
    silent = share.max(axis=0) == 0
    return np.where(silent, np.float32(1.0), np.clip(entropy, 0.0, 1.0))[np.newaxis].astype(np.float32)


def key_correlations(classes: NDArray[np.floating]) -> NDArray[np.float64]:
    """Correlation of twelve pitch classes' strengths with the profiles of all keys.

    Returns (2, 12): major keys, then minor keys, from the tonic C up; zeros where all classes are equal.

    Krumhansl (1990), Cognitive foundations of musical pitch, ch. 4.
    """
    strength = np.asarray(classes, dtype=np.float64)
    strength = strength - strength.mean()
    length = np.sqrt(np.sum(strength**2))
    if length <= 1e-9 * max(1e-300, float(np.abs(classes).max())):
        return np.zeros((2, CLASSES))
    profiles = np.array([[np.roll(profile, tonic) for tonic in range(CLASSES)] for profile in (MAJOR, MINOR)])
    profiles -= profiles.mean(axis=-1, keepdims=True)
    profiles /= np.sqrt(np.sum(profiles**2, axis=-1, keepdims=True))
    return np.asarray(product(profiles, strength / length), dtype=np.float64)


def key_strength(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    """How clearly a track is in one key: the best correlation of its mean chroma with the 24 key profiles.

    max over keys of the correlation between the mean of chroma12 over frames and the ratings of Krumhansl
    and Kessler (1982), turned to the key's tonic. (1,), -1 to 1, 0 for silence.

    Krumhansl (1990), Cognitive foundations of musical pitch, ch. 4.
    """
    return np.array([key_correlations(frames.mean(axis=1, dtype=np.float64)).max()])


def key_mode(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    """Whether a track is rather in major or in minor: how much better its best major key fits.

    The largest correlation with a major key minus that with a minor key, as key_strength takes them. (1,),
    positive for major, negative for minor, 0 for silence.

    Krumhansl (1990), Cognitive foundations of musical pitch, ch. 4.
    """
    major, minor = key_correlations(frames.mean(axis=1, dtype=np.float64)).max(axis=1)
    return np.array([major - minor])


_BASE = chroma(CLASSES)


def _finish(function: Callable[[Frames], Frames]) -> Finish:
    def finish(chunk: Frames, _: None) -> Frames:
        return function(chunk)

    return finish


def _feature(
    name: str,
    size: int,
    units: str,
    reference: str,
    doc: str | None,
    finish: Finish | None,
    value: Value | None,
) -> Feature:
    text = (doc or "").strip()
    return Feature(
        name=name,
        size=size,
        units=units,
        version=1,
        reference=reference,
        summary=" ".join(text.split("\n\n")[0].split()),
        raw=_BASE.raw,
        finish=finish or _BASE.finish,
        raw_key=_BASE.raw_key,
        value=value,
        gain="none",
        doc=text,
    )


_KEYS = (
    "Krumhansl (1990), Cognitive foundations of musical pitch, ch. 4; profiles: Krumhansl and Kessler (1982)"
)
add(
    _feature(
        "tonnetz",
        6,
        "share of the circle's radius",
        "Harte, Sandler and Gasser (2006), Detecting harmonic change in musical audio; librosa tonnetz",
        tonnetz.__doc__,
        _finish(tonnetz),
        None,
    )
)
add(
    _feature(
        "chroma_entropy",
        1,
        "share of the largest possible",
        "Shannon (1948), A mathematical theory of communication",
        chroma_entropy.__doc__,
        _finish(chroma_entropy),
        None,
    )
)
add(_feature("key_strength", 1, "correlation", _KEYS, key_strength.__doc__, None, key_strength))
add(_feature("key_mode", 1, "difference of correlations", _KEYS, key_mode.__doc__, None, key_mode))
