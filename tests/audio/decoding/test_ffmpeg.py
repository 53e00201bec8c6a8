"""FFmpeg: files whose names are no text."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from mirlab.audio.decoding.ffmpeg import FFmpegDecoder
from mirlab.errors import AudioError

pytestmark = pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="names are text there")


def test_a_name_need_not_be_utf8(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff.wav")
    samples = np.linspace(-0.5, 0.5, 4000, dtype=np.float32)
    soundfile.write(os.fsencode(path), samples, 8000, format="WAV", subtype="FLOAT")
    decoder = FFmpegDecoder(path, "")
    try:
        np.testing.assert_array_equal(np.concatenate(list(decoder.blocks(0, None, 1000))), samples)
    finally:
        decoder.close()
    path.write_bytes(b"no sound at all")
    with pytest.raises(AudioError, match="expected a sound file"):
        FFmpegDecoder(path, "")
