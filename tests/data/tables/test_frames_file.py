"""Features of every frame: one row group a track, however long."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from mirlab.audio.spectra.frames import FrameSpec
from mirlab.data.tables.frames_file import read_frames, write_frames
from mirlab.data.tables.track import Track
from mirlab.errors import TableError


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


@pytest.mark.parametrize(("center", "first"), [(True, 0.0), (False, 0.5)])
def test_times_are_of_the_frames_middles(tmp_path: Path, center: bool, first: float) -> None:
    spec = FrameSpec(sample_rate=1000, n_fft=1000, hop_length=250, center=center)
    track = Track("a.wav", tmp_path / "a.wav", "x")
    values = np.arange(6, dtype=np.float32).reshape(2, 3)
    write_frames(tmp_path / "f.parquet", [(track, {"mfcc": values, "rms": values[:1]})], spec)
    table = pq.read_table(tmp_path / "f.parquet")
    assert table.column_names == ["track", "label", "frame", "time", "mfcc_01", "mfcc_02", "rms"]
    assert table["frame"].to_pylist() == [0, 1, 2]
    assert table["time"].to_pylist() == [first, first + 0.25, first + 0.5]
    assert (table["track"].to_pylist(), table["label"].to_pylist()) == (["a.wav"] * 3, ["x"] * 3)
    ((_, _, names, read),) = read_frames(tmp_path / "f.parquet")
    assert names == ["mfcc_01", "mfcc_02", "rms"]
    np.testing.assert_array_equal(read, np.concatenate([values, values[:1]]))


def test_what_holds_no_frames_is_refused(tmp_path: Path) -> None:
    (tmp_path / "f.parquet").write_bytes(b"no Parquet")
    with pytest.raises(TableError, match="expected a Parquet file of frames, but it can't be read"):
        next(read_frames(tmp_path / "f.parquet"))
    pq.write_table(pa.table({"track": ["a"], "frame": [0]}), tmp_path / "g.parquet")
    with pytest.raises(TableError, match="expected the columns track, label, frame, time first, got"):
        next(read_frames(tmp_path / "g.parquet"))
