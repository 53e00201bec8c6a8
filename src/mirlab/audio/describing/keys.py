"""Names of keys, and their places on the circle of fifths.

Contents: TONICS, MODES, KEYS, camelot_of, open_key_of, key_parts.
"""

from __future__ import annotations

from mirlab.errors import UnknownName

TONICS = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B")
"""As they are written most often, flats and sharps mixed."""
MODES = ("major", "minor")
KEYS = tuple(f"{tonic} {mode}" for mode in MODES for tonic in TONICS)
"""Major keys from C up, then minor ones."""


def camelot_of(tonic: str, mode: str) -> str:
    """A key's place on Mark Davis's Camelot wheel: 8B for C major, 8A for A minor.

    A step on the circle of fifths is a step of the number; a relative major has the same one.
    """
    return f"{(_fifths(tonic, mode) + 7) % 12 + 1}{'B' if mode == 'major' else 'A'}"


def open_key_of(tonic: str, mode: str) -> str:
    """A key in Open Key notation: 1d for C major, 1m for A minor."""
    return f"{_fifths(tonic, mode) + 1}{'d' if mode == 'major' else 'm'}"


def key_parts(name: str) -> tuple[str, str] | None:
    """The tonic and the mode of a key's name; None for what is no key's name.

    >>> key_parts("F# minor"), key_parts("Am")
    (('F#', 'minor'), None)
    """
    tonic, _, mode = name.partition(" ")
    return (tonic, mode) if tonic in TONICS and mode in MODES else None


def _fifths(tonic: str, mode: str) -> int:
    """Fifths from C major, or from A minor, 0 to 11."""
    if tonic not in TONICS:
        raise UnknownName("tonic", tonic, TONICS)
    if mode not in MODES:
        raise UnknownName("mode", mode, MODES)
    return (TONICS.index(tonic) + (0 if mode == "major" else 3)) * 7 % 12
