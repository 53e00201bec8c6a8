"""libsndfile: files whose names are no text."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from mirlab.audio.decoding.waveform import load, probe

pytestmark = pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="names are text there")


@pytest.mark.parametrize("name", [b"\xff.wav", "\u00e9.wav".encode("latin-1"), "\u00e9.wav".encode()])
def test_a_name_need_not_be_utf8(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    samples = np.linspace(-0.5, 0.5, 4000, dtype=np.float32)
    soundfile.write(os.fsencode(path), samples, 8000, format="WAV", subtype="FLOAT")
    assert probe(path).container == "WAV"
    np.testing.assert_array_equal(load(path, sample_rate=8000).samples, samples)
