"""Writing the toy band's tracks as real files: WAV, FLAC, OGG Vorbis and MP3, with tags.

The samples that go in are float32 from -1 to 1 of shape (n, channels). WAV and FLAC hold 16 bits and come
out the same byte for byte every time; an OGG stream carries a random serial number, so only its samples do.

Contents: FORMATS, write_file.
"""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FORMATS: dict[str, tuple[str, str]] = {
    "wav": ("WAV", "PCM_16"),
    "flac": ("FLAC", "PCM_16"),
    "ogg": ("OGG", "VORBIS"),
    "mp3": ("MP3", "MPEG_LAYER_III"),
}


def write_file(path: Path, samples: NDArray[np.float32], sample_rate: int, tags: dict[str, str]) -> None:
    """Write one sound file in the format of its suffix.

    Parameters
    ----------
    path : ends in one of FORMATS
    samples : (n, channels)
    tags : artist, album and title, in any characters
    """
    import soundfile

    suffix = path.suffix[1:]
    container, subtype = FORMATS[suffix]
    # Encoded in memory, because libsndfile has no words for a full disk and Python does.
    encoded = io.BytesIO()
    with soundfile.SoundFile(encoded, "w", sample_rate, samples.shape[1], subtype, format=container) as file:
        if suffix != "mp3":
            for name, text in tags.items():
                setattr(file, name, text)
        # Vorbis' encoder puts a whole call on its stack: a second at a time is safe.
        for start in range(0, samples.shape[0], sample_rate):
            file.write(samples[start : start + sample_rate])
    # libsndfile's own ID3 tags lose every character beyond Latin-1.
    path.write_bytes((_id3(tags) if suffix == "mp3" else b"") + encoded.getvalue())


def _id3(tags: dict[str, str]) -> bytes:
    """Return an ID3v2.4 tag in UTF-8 (https://id3.org/id3v2.4.0-structure)."""
    frames = b""
    for key, name in (("TIT2", "title"), ("TPE1", "artist"), ("TALB", "album")):
        text = b"\x03" + tags[name].encode()
        frames += key.encode() + _synchsafe(len(text)) + b"\x00\x00" + text
    return b"ID3\x04\x00\x00" + _synchsafe(len(frames)) + frames


def _synchsafe(number: int) -> bytes:
    return bytes((number >> shift) & 0x7F for shift in (21, 14, 7, 0))
