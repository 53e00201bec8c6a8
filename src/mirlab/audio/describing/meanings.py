"""What the features of a sound are about, in the words of people who listen.

Contents: Meaning, MEANINGS, meaning_of, Direction, direction_of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mirlab.audio.registry import Column


@dataclass(frozen=True)
class Meaning:
    """What features are about.

    Parameters
    ----------
    name : what it is called
    about : what it is, in a clause
    """

    name: str
    about: str


@dataclass(frozen=True)
class Direction:
    """What more or less of a number is heard as: "brighter", "darker"."""

    more: str
    less: str


MEANINGS = {
    "timbre": Meaning("timbre", "the colour of the sound: which instruments, which voice"),
    "harmony": Meaning("harmony", "which notes sound, and how clear the key is"),
    "rhythm": Meaning("rhythm", "how fast and how marked the beat is"),
    "loudness": Meaning("loudness", "how loud it is, and how far loud and quiet are apart"),
    "brightness": Meaning("brightness", "how much lies in the high frequencies"),
    "noisiness": Meaning("noisiness", "how much of it is noise, and how much is tones"),
    "learned": Meaning("what a learned model hears", "numbers of a model that was trained on other music"),
    "other": Meaning("other features", "features of your own"),
}

_PATTERNS = {
    "brightness": r"spectral_(centroid|rolloff|bandwidth|slope)",
    "noisiness": r"zero_crossing_rate|spectral_(flatness|entropy|crest)",
    "harmony": r"chroma.*|tonnetz|key(_mode|_strength)?|tuning|harmonic_(rms|wave)",
    "rhythm": r"bpm|tempo|tempogram_ratio|onset_strength|beat_histogram|percussive_.*|spectral_flux",
    "loudness": r"rms|loudness.*|channel_loudness|crest_factor|low_energy_share",
    "timbre": r"mfcc.*|mel\d+(_db)?|spectral_contrast.*|modulation_.*",
}

_DIRECTIONS = {
    "spectral_centroid": Direction("brighter", "darker"),
    "spectral_rolloff": Direction("brighter", "darker"),
    "spectral_bandwidth": Direction("wider in frequency", "narrower in frequency"),
    "spectral_flatness": Direction("noisier", "more tonal"),
    "zero_crossing_rate": Direction("noisier", "smoother"),
    "spectral_entropy": Direction("noisier", "more tonal"),
    "spectral_crest": Direction("more tonal", "noisier"),
    "rms": Direction("louder", "quieter"),
    "loudness": Direction("louder", "quieter"),
    "loudness_integrated": Direction("louder", "quieter"),
    "loudness_range": Direction("more varied in loudness", "more even in loudness"),
    "crest_factor": Direction("less compressed", "more compressed"),
    "tempo": Direction("faster", "slower"),
    "onset_strength": Direction("more marked in its onsets", "softer in its onsets"),
    "percussive_share": Direction("more percussive", "more sustained"),
    "spectral_flux": Direction("more restless", "steadier"),
    "chroma_entropy": Direction("less clear in its notes", "clearer in its notes"),
    "key_strength": Direction("clearer in its key", "less clear in its key"),
    "key_mode": Direction("nearer to major", "nearer to minor"),
}


def meaning_of(feature: str, learned: bool = False) -> str:
    """The key of MEANINGS that a feature belongs to; `learned` says that it comes from a learned model."""
    if learned:
        return "learned"
    found = (name for name, pattern in _PATTERNS.items() if re.fullmatch(pattern, feature))
    return next(found, "other")


def direction_of(column: Column) -> Direction | None:
    """What more of a column is heard as; None where there is no word for it."""
    if column.statistic not in ("mean", "value") or column.index is not None or column.dimension is not None:
        return None
    return _DIRECTIONS.get(column.feature)
