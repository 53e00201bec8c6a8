"""Features of every frame: one row group a track, however long."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow.parquet as pq

from mirlab.audio.frames import FrameSpec
from mirlab.data.frames_file import read_frames, write_frames
from mirlab.data.track import Track


def test_a_long_track_stays_in_one_piece(tmp_path: Path) -> None:
    # One frame more than pyarrow puts into a row group by itself.
    long = np.arange((1 << 20) + 1, dtype=np.float32)[np.newaxis]
    tracks = [Track("a.wav", tmp_path / "a.wav", "x"), Track("b.wav", tmp_path / "b.wav", "y")]
    path = tmp_path / "frames.parquet"
    write_frames(path, [(tracks[0], {"rms": long}), (tracks[1], {"rms": long[:, :3]})], FrameSpec())
    assert pq.ParquetFile(path).num_row_groups == 2
    read = list(read_frames(path))
    assert [(track, label, values.shape) for track, label, _, values in read] == [
        ("a.wav", "x", long.shape),
        ("b.wav", "y", (1, 3)),
    ]
    np.testing.assert_array_equal(read[0][3], long)
