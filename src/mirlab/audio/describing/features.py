"""From the numbers of features to a description.

Contents: description_of.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from mirlab.audio.describing.answers import Description, Key, Loudness, Tempo
from mirlab.audio.describing.keys import KEYS
from mirlab.audio.metering import ABSOLUTE_GATE, LOWEST_PEAK
from mirlab.audio.registry import get

_SHORTEST, _SHORTEST_RANGE = 0.4, 3.0
_CONCERT_PITCH = 440.0


def description_of(
    path: str, seconds: float, numbers: Mapping[str, float], notes: tuple[str, ...] = ()
) -> Description:
    """Put the numbers of DESCRIBING, by the names of their columns, into words.

    Parameters
    ----------
    path : what the sound is called
    seconds : its duration
    numbers : of at least the columns of DESCRIBING
    notes : what is odd about the sound
    """
    loudness = _loudness(seconds, numbers)
    silent = loudness.integrated is None and seconds >= _SHORTEST
    return Description(
        path,
        round(seconds, 3),
        _tempo(numbers, silent),
        _key(numbers, silent),
        None if silent else _CONCERT_PITCH * 2 ** (numbers["tuning.value"] / 1200),
        loudness,
        notes,
    )


def _tempo(numbers: Mapping[str, float], silent: bool) -> Tempo | None:
    if silent:
        return None
    from mirlab.audio.features import STEADY

    bpm, confidence, second, second_confidence = (
        numbers[f"bpm[{name}].value"] for name in ("tempo", "confidence", "second", "second_confidence")
    )
    return Tempo(bpm, confidence, second, second_confidence, confidence >= STEADY)


def _key(numbers: Mapping[str, float], silent: bool) -> Key | None:
    if silent:
        return None
    feature = get("key")
    from mirlab.audio.tonality import CLEAR

    shares = [numbers[str(feature.column(row, feature.statistics[0]))] for row in range(feature.size)]
    order = sorted(range(len(shares)), key=lambda row: -shares[row])
    best, second = order[:2]
    tonic, _, mode = KEYS[best].partition(" ")
    confidence = shares[best]
    return Key(tonic, mode, confidence, KEYS[second], shares[second], confidence >= CLEAR)


def _loudness(seconds: float, numbers: Mapping[str, float]) -> Loudness:
    level, spread, peak = (
        numbers[f"channel_loudness[{name}].value"] for name in ("integrated", "range", "peak")
    )
    heard = peak if peak > 20 * math.log10(LOWEST_PEAK) else None
    if seconds < _SHORTEST:
        return Loudness(None, None, heard, f"shorter than {_SHORTEST:g} s, which loudness is measured over")
    if level <= ABSOLUTE_GATE:
        return Loudness(None, None, heard, "silence")
    return Loudness(level, spread if seconds > _SHORTEST_RANGE else None, heard)
