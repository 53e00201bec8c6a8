"""Keys, scales and chords, as far as the toy band needs them.

Conventions: a pitch class counts semitones from C (0 to 11); offsets count semitones from the tonic.
Chords are written as Roman numerals over the major scale of the tonic, whatever the mode: minor chords in
lower case, ``bVII`` a flattened degree, then one of the endings in QUALITIES: ``ii7 V7 Imaj7``. Spaces part
bars, a ``/`` parts the two halves of one bar.

Contents: SCALES, TONICS, Chord, parse_progression, key_name.
"""

from __future__ import annotations

from dataclasses import dataclass

SCALES: dict[str, tuple[int, ...]] = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "harmonic minor": (0, 2, 3, 5, 7, 8, 11),
}
TONICS = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")

_DEGREES = {"i": 0, "ii": 2, "iii": 4, "iv": 5, "v": 7, "vi": 9, "vii": 11}
QUALITIES: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] = {  # ending: (upper case, lower case)
    "": ((0, 4, 7), (0, 3, 7)),
    "7": ((0, 4, 7, 10), (0, 3, 7, 10)),
    "9": ((0, 4, 10, 14), (0, 3, 10, 14)),
    "maj7": ((0, 4, 7, 11), (0, 3, 7, 11)),
    "6": ((0, 4, 7, 9), (0, 3, 7, 9)),
    "sus4": ((0, 5, 7), (0, 5, 7)),
    "5": ((0, 7, 12), (0, 7, 12)),
    "o": ((0, 3, 6), (0, 3, 6)),
}


@dataclass(frozen=True)
class Chord:
    """A chord relative to the tonic: `root` in semitones above it, `intervals` above the root."""

    root: int
    intervals: tuple[int, ...]


def parse_chord(text: str) -> Chord:
    """Return the chord that a Roman numeral means; a ValueError names what can't be read."""
    flat = text.startswith("b")
    body = text[1:] if flat else text
    numeral = body.rstrip("majsuo0123456789")
    ending = body[len(numeral) :]
    if numeral.lower() not in _DEGREES or ending not in QUALITIES:
        raise ValueError(
            f'"{text}" is not a chord: expected a Roman numeral I to VII and one of {list(QUALITIES)}'
        )
    upper, lower = QUALITIES[ending]
    return Chord((_DEGREES[numeral.lower()] - flat) % 12, upper if numeral.isupper() else lower)


def parse_progression(text: str) -> list[tuple[Chord, ...]]:
    """Return the bars of a progression, each with one or more chords of equal length."""
    return [tuple(parse_chord(chord) for chord in bar.split("/")) for bar in text.split()]


def key_name(tonic: int, mode: str) -> str:
    """Return a key as key finders name it: the tonic and "major" or "minor", by the third of the mode."""
    return f"{TONICS[tonic]} {'major' if 4 in SCALES[mode] else 'minor'}"
