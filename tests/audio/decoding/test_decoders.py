"""Every way of reading a file gives all of its sound, or refuses it with the same words."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.request import request_for
from mirlab.audio.decoding.waveform import load
from mirlab.audio.decoding.whole import hold_whole
from mirlab.audio.listening.fingerprints import fingerprint
from mirlab.audio.listening.outlines import outline
from mirlab.audio.listening.quality import measure
from mirlab.audio.registry.terms import Term
from mirlab.errors import AudioError

RATE = 44100


def _mp3(path: Path) -> bytes:
    time = np.arange(2 * RATE) / RATE
    soundfile.write(
        path,
        0.4 * np.sin(2 * np.pi * 440 * time),
        RATE,
        format="MP3",
        bitrate_mode="CONSTANT",
        compression_level=0.3,
    )
    return path.read_bytes()


def _seconds(path: Path) -> list[float]:
    """The length of a file as each part of mirlab finds it."""
    whole = request_for([Term("rms", None, None, "mean")])
    slices = request_for([Term("rms", None, None, "mean")], segment=0.5)
    kept = request_for([Term("rms", None, None, "mean")], keep_frames=True)
    frames = analyse(path, kept).frames
    assert frames is not None
    return [
        load(path).duration,
        analyse(path, whole).seconds,
        analyse(path, slices).segments[-1][1],
        frames["rms"].shape[1] * 512 / 22050,
        measure(path).duration,
        fingerprint(path).seconds,
        len(outline(path, columns=10**6).peaks) * 64 / 22050,
        hold_whole(path, 60)[0],
    ]


@pytest.mark.parametrize("kind", ["joined MP3", "chained Ogg", "FLAC", "WAV"])
def test_every_way_of_reading_hears_all(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x"
    if kind == "joined MP3":
        path.write_bytes(_mp3(path) * 2)
    elif kind == "chained Ogg":
        soundfile.write(path, np.sin(np.arange(2 * RATE) / 9) / 2, RATE, format="OGG", subtype="VORBIS")
        path.write_bytes(path.read_bytes() * 2)
    elif kind == "FLAC":
        soundfile.write(path, np.sin(np.arange(4 * RATE) / 9) / 2, RATE, format="FLAC")
        data = path.read_bytes()
        path.write_bytes(data[:22] + bytes(4) + data[26:])
    else:
        soundfile.write(path, np.sin(np.arange(4 * RATE) / 9) / 2, RATE, format="WAV")
        data = path.read_bytes()
        path.write_bytes(data[:40] + bytes(4) + data[44:])
    assert _seconds(path) == pytest.approx([4.0] * 8, abs=0.12)


def _wide(path: Path, most: float) -> object:
    return analyse(path, request_for([Term("rms", None, None, "mean")], segment=0.5))


@pytest.mark.parametrize(
    "read",
    [
        lambda p: load(p),
        lambda p: _wide(p, 0),
        lambda p: measure(p),
        lambda p: fingerprint(p),
        lambda p: outline(p),
    ],
)
def test_every_way_of_reading_refuses_what_is_damaged(tmp_path: Path, read: Callable[[Path], object]) -> None:
    data = _mp3(tmp_path / "x")
    middle = len(data) // 2
    (tmp_path / "x").write_bytes(data[:middle] + bytes(9000) + data[middle + 9000 :])
    with pytest.raises(AudioError, match=r"is damaged: .* bytes, the first of them byte .*\(zeros\)"):
        read(tmp_path / "x")


def test_the_limit_on_length_is_not_fooled_by_a_header(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "x", np.sin(np.arange(30 * 8000) / 9) / 2, 8000, format="FLAC")
    data = (tmp_path / "x").read_bytes()
    kept = int.from_bytes(data[18:26], "big") >> 36 << 36 | 8000
    (tmp_path / "x").write_bytes(data[:18] + struct.pack(">Q", kept) + data[26:])
    assert hold_whole(tmp_path / "x", 60)[0] == pytest.approx(30)
    assert hold_whole(tmp_path / "x", 10)[0] > 10
