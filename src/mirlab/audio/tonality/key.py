"""Key: how probable each of the 24 major and minor keys is for a whole track.

Conventions: pitch classes count semitones from C; keys are the twelve major ones from C up, then the minor
ones; probabilities sum to 1.

Contents: the feature key; KEYS, the names of its dimensions; CLEAR, the probability from which a key is worth
naming; evidence and Evidence, what is heard; scores.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.registry import Feature, add
from mirlab.audio.spectra import FrameSpec, product
from mirlab.audio.tonality.partials import LOW_POWER, Partials, find_partials, low_power, wide_bins
from mirlab.audio.tonality.tuning import deviation
from mirlab.audio.tonality.weights import MINOR_RATHER, SURPRISE, WEIGHTS
from mirlab.typing import Frames

CLASSES = 12
TONICS = ("c", "c_sharp", "d", "d_sharp", "e", "f", "f_sharp", "g", "g_sharp", "a", "a_sharp", "b")
KEYS = tuple(f"{tonic}_{mode}" for mode in ("major", "minor") for tonic in TONICS)
CLEAR = 0.4
"""Where no key is more probable than this, a track is better said to have no clear key."""

# Hz: where a partial begins to count, counts fully, begins to count less, and no longer counts.
ALL = (50.0, 80.0, 700.0, 1400.0)
BASS = (40.0, 50.0, 140.0, 220.0)
CHORD_SECONDS = 0.5
SHARPNESS = 8.0
# How much unevenness of the pitch classes noise has, in a long track and in one of a second.
NOISE, NOISE_SECONDS = 0.3, 1.4
# Half of the evidence counts where so much of the peaks is steady; drums and noise have less, music more.
HALF_STEADY, STEEPNESS = 0.67, 25.0
# Half of it counts in so many seconds: a few chords may belong to several keys.
HALF_HEARD = 6.0


@dataclass(frozen=True)
class Evidence:
    """What a track says about its key.

    Parameters
    ----------
    heard : (4, 12) by pitch class: strength of all partials, of those in the bass, of the major and of the
        minor triads on it; rows without their mean and of a length below 1
    trust : 0 to 1, how much it is to be believed: little for noise, drums, silence and a few seconds
    """

    heard: NDArray[np.float64]
    trust: float


def _taper(
    hertz: NDArray[np.float64], start: float, full: float, less: float, stop: float
) -> NDArray[np.float64]:
    octaves = np.log2(hertz)
    rise = (octaves - np.log2(start)) / np.log2(full / start)
    fall = (np.log2(stop) - octaves) / np.log2(stop / less)
    ramp = np.clip(np.minimum(rise, fall), 0.0, 1.0)
    return np.asarray(np.sin(np.pi / 2 * ramp) ** 2, dtype=np.float64)


@lru_cache(maxsize=1)
def _triads() -> NDArray[np.float64]:
    """Triads on the twelve pitch classes, major then minor, (24, 12), each of mean 0 and length 1."""
    rows = np.zeros((2, CLASSES, CLASSES))
    for mode, third in enumerate((4, 3)):
        for root in range(CLASSES):
            rows[mode, root, [root, (root + third) % CLASSES, (root + 7) % CLASSES]] = 1.0
    rows -= rows.mean(axis=-1, keepdims=True)
    return np.asarray((rows / np.linalg.norm(rows[0, 0])).reshape(-1, CLASSES), dtype=np.float64)


def _unit(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    rows = rows - rows.mean(axis=-1, keepdims=True)
    length = np.linalg.norm(rows, axis=-1, keepdims=True)
    return np.asarray(rows / np.where(length > 1e-12, length, 1.0), dtype=np.float64)


def _unevenness(classes: NDArray[np.float64]) -> NDArray[np.float64]:
    mean = classes.mean()
    return np.asarray(classes / mean - 1.0 if mean > 0 else np.zeros(CLASSES), dtype=np.float64)


def _chords(chroma: NDArray[np.float64], width: int) -> NDArray[np.float64]:
    """How probable each triad is, mean over windows of `width` frames of chroma (t, 12): (24,)."""
    count = len(chroma)
    total = np.concatenate([np.zeros((1, CLASSES)), np.cumsum(chroma, axis=0)])
    starts = np.arange(0, max(1, count - width + 1), max(1, width // 2))
    windows = _unit(total[np.minimum(starts + width, count)] - total[starts])
    likely = np.exp(SHARPNESS * (product(windows, _triads().T)))
    return np.asarray((likely / likely.sum(axis=1, keepdims=True)).mean(axis=0), dtype=np.float64)


def evidence(frames: Frames, spec: FrameSpec) -> Evidence:
    """What frames of low_power (n_low, t) say about the key."""
    found = find_partials(frames, spec)
    if not len(found.pitch):
        return Evidence(np.zeros((4, CLASSES)), 0.0)
    chroma, bass = _classes(found, frames.shape[1])
    seconds = frames.shape[1] * spec.hop_length / spec.sample_rate
    noise = NOISE + NOISE_SECONDS / seconds
    width = max(1, round(CHORD_SECONDS * spec.sample_rate / spec.hop_length))
    uneven, low = _unevenness(chroma.sum(axis=0)), _unevenness(bass)
    power = product(uneven, uneven)
    chords = _unit(_chords(chroma, width).reshape(2, CLASSES)) * power / (power + noise)
    rows = [uneven / np.sqrt(power + noise), low / np.sqrt(product(low, low) + 4.0 * noise), *chords]
    trust = 1.0 / (1.0 + np.exp(-STEEPNESS * (found.steady - HALF_STEADY)))
    return Evidence(np.stack(rows), float(trust * seconds / (seconds + HALF_HEARD)))


def _classes(found: Partials, n_frames: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Strength of the pitch classes at the track's tuning, frame by frame (t, 12), and in the bass (12,)."""
    pitch = found.pitch - deviation(found) / 100.0
    nearest = np.rint(pitch)
    strength = found.strength * np.cos(np.pi * (pitch - nearest)) ** 2
    classes = nearest.astype(np.int64) % CLASSES
    hertz = found.frequency
    cells = found.frame.astype(np.int64) * CLASSES + classes
    chroma = np.bincount(cells, strength * _taper(hertz, *ALL), CLASSES * n_frames).astype(np.float64)
    bass = np.bincount(classes, strength * _taper(hertz, *BASS), CLASSES).astype(np.float64)
    return chroma.reshape(n_frames, CLASSES), bass


@lru_cache(maxsize=1)
def _turned() -> NDArray[np.float64]:
    """The weights of every key, (24, 4, 12): those of its mode, turned to its tonic."""
    weights = np.array(WEIGHTS)
    return np.stack([np.roll(weights[mode], tonic, axis=-1) for mode in (0, 1) for tonic in range(CLASSES)])


def scores(heard: Evidence) -> NDArray[np.float64]:
    """How well KEYS go with what is heard, (24,): logarithms of odds."""
    values = np.einsum("krc,rc->k", _turned(), heard.heard)
    values[CLASSES:] += MINOR_RATHER
    return np.asarray(heard.trust * values, dtype=np.float64)


def key(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    """How probable each of the 24 major and minor keys is, tonic by tonic.

    p_k = (1 - s) softmax_k(g sum_rc W_rc x_r(c + tonic of k)) + s / 24, with the weights W of k's mode and a
    share s of surprises. x has four rows of twelve: strength of the pitch classes at the track's own tuning,
    the same of the bass below 220 Hz, and how probable the major and the minor triads are, mean over windows
    of half a second (softmax of 8 times the correlation with the triad, Fujishima 1999). Strength is the
    fourth root of a steady partial's power. The weights began as the profiles of Faraldo et al. (2017) and
    were fitted to synthesised music and to annotated excerpts (`python -m benchmarks keyfit`). g is near 0
    where few of the peaks are steady, as in noise and drums: all keys are then alike, as they are for
    silence. It also grows with the length, to a half at six seconds. (24,), from 0, sum 1.

    Krumhansl (1990), Cognitive foundations of musical pitch, ch. 4; Gomez (2006), Tonal description of music
    audio signals; Faraldo, Jorda and Herrera (2017), A multi-profile method for key estimation in EDM.
    """
    values = scores(evidence(frames, spec))
    likely = np.exp(values - values.max())
    return np.asarray((1.0 - SURPRISE) * likely / likely.sum() + SURPRISE / len(KEYS), dtype=np.float64)


def _feature() -> Feature:
    doc = (key.__doc__ or "").strip()
    return Feature(
        name="key",
        size=len(KEYS),
        units="probability",
        version=1,
        reference="Faraldo, Jorda and Herrera (2017), A multi-profile method for key estimation in EDM; "
        "Gomez (2006), Tonal description of music audio signals",
        summary=" ".join(doc.split("\n\n")[0].split()),
        raw=low_power,
        raw_key=LOW_POWER,
        value=key,
        caution=wide_bins,
        gain="none",
        dimensions=KEYS,
        doc=doc,
    )


add(_feature())
