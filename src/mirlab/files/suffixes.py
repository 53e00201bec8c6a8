"""Names of sound files: the suffixes of sound formats.

Contents: SUFFIXES, is_audio.
"""

from __future__ import annotations

from pathlib import PurePosixPath

SUFFIXES = frozenset(
    {
        ".wav",
        ".wave",
        ".w64",
        ".rf64",
        ".aif",
        ".aiff",
        ".aifc",
        ".au",
        ".snd",
        ".caf",
        ".voc",
        ".flac",
        ".ogg",
    }
    | {
        ".oga",
        ".opus",
        ".mp2",
        ".mp3",
        ".m4a",
        ".m4b",
        ".mp4",
        ".aac",
        ".wma",
        ".asf",
        ".webm",
        ".mka",
        ".ac3",
    }
    | {".eac3", ".ape", ".wv", ".mpc", ".tta", ".amr", ".dts", ".3gp"}
)
"""Suffixes of the sound formats that the decoders read, lower case."""


def is_audio(name: str) -> bool:
    """Whether a file of this name counts as sound: a known suffix in any case, and not hidden."""
    return not name.startswith(".") and PurePosixPath(name).suffix.lower() in SUFFIXES
