"""Frames as one array: shapes, lengths, what is cut, and the same frames by every way."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.spectra import frames as frames_module
from mirlab.audio.spectra.frames import FrameSpec
from mirlab.data.extraction.extraction import extract
from mirlab.data.extraction.frames import extract_frames
from mirlab.data.tables.frametensor import FrameTensor, lengths_of, stack
from mirlab.errors import TableError, UnknownName, UsageError

RATE = 22050


def a_tensor(values: np.ndarray) -> FrameTensor:
    names = np.array([f"{i}.wav" for i in range(len(values))], dtype=object)
    return FrameTensor(names, names.copy(), "rms", values)


@pytest.fixture
def band(tmp_path: Path) -> Path:
    """Four tones of two classes; tone i lasts 0.5 + 0.25 i seconds."""
    folder = tmp_path / "band"
    for i in range(4):
        name = folder / ("low" if i < 2 else "high") / f"{i}.wav"
        name.parent.mkdir(parents=True, exist_ok=True)
        t = np.arange(int((0.5 + 0.25 * i) * RATE)) / RATE
        sf.write(name, 0.5 * np.sin(2 * np.pi * (500 + 500 * i) * t), RATE, subtype="PCM_16")
    return folder


def test_extraction_gives_the_frames_of_the_file_of_frames(band: Path, tmp_path: Path) -> None:
    path = tmp_path / "frames.parquet"
    extract(band, features="mel8_db,mfcc[1-5],rms", frames_to=path, workers=1)
    cut = extract_frames(band, features="mel8_db,mfcc[1-3],rms", workers=1)
    assert {name: tensor.values.shape[2] for name, tensor in cut.tensors.items()} == {
        "mel8_db": 8,
        "mfcc": 3,
        "rms": 1,
    }
    for name, size in (("mel8_db", 8), ("mfcc", 3), ("rms", 1)):
        tensor, read = cut.tensors[name], FrameTensor.read(path, name)
        assert tensor.tracks.tolist() == ["high/2.wav", "high/3.wav", "low/0.wav", "low/1.wav"]
        assert tensor.labels.tolist() == read.labels.tolist() == ["high", "high", "low", "low"]
        np.testing.assert_array_equal(tensor.values, read.values[:, :, :size])
        assert tensor.lengths.tolist() == [1 + int(s * RATE) // 512 for s in (1, 1.25, 0.5, 0.75)]
    with pytest.raises(UnknownName, match='no feature called "mel9_db"'):
        FrameTensor.read(path, "mel9_db")


def test_frames_are_analysed_once(band: Path) -> None:
    extract_frames(band, features="mel8_db", workers=1)
    before = frames_module.STFT_COUNT.count
    again = extract_frames(band, features="mel8_db", workers=1, spec=FrameSpec())
    assert frames_module.STFT_COUNT.count == before
    assert not again.failures


def test_a_file_that_cannot_be_read_is_a_failure_and_costs_itself_only(band: Path) -> None:
    (band / "low" / "0.wav").write_bytes(b"no sound at all")
    cut = extract_frames(band, features="rms", workers=1)
    assert [failure.track for failure in cut.failures] == ["low/0.wav"]
    assert len(cut.tensors["rms"]) == 3


def test_what_has_no_frames_is_refused(band: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="which have no frames to keep"):
        extract_frames(band, features="key_strength", workers=1)
    extract(band, features="rms", workers=1).table.to_parquet(tmp_path / "table.parquet")
    with pytest.raises(TableError, match="holds no sound to compute frames from"):
        extract_frames(tmp_path / "table.parquet", features="rms")


def test_long_tracks_keep_their_middle_and_a_note_says_so() -> None:
    long, short = np.arange(20.0)[np.newaxis], np.arange(6.0)[np.newaxis]
    values, notes = stack([long, short], 2, "rms", most_bytes=2 * 4 * 10)
    assert values.shape == (2, 10, 1)
    assert values[0, :, 0].tolist() == list(range(5, 15))
    assert values[1, :6, 0].tolist() == list(range(6))
    assert np.isnan(values[1, 6:]).all()
    assert len(notes) == 1
    assert "1 of 2 tracks were cut to their middle 10 frames" in notes[0]
    assert stack([long, short], 2, "rms")[1] == []
    with pytest.raises(UsageError, match="do not hold a frame of rms for each of 2 tracks"):
        stack([long, short], 2, "rms", most_bytes=4)
    with pytest.raises(TableError, match="expected 1 dimensions in every track, got 2"):
        stack([long, np.zeros((2, 3))], 2, "rms")
    with pytest.raises(TableError, match="at least one track"):
        stack([], 0, "rms")


def test_what_is_no_tensor_is_refused() -> None:
    good = np.zeros((2, 4, 3), dtype=np.float32)
    with pytest.raises(TableError, match=r"shape \(n, time, dim\) for 2 tracks, got \(2, 4\)"):
        FrameTensor(np.array(["a", "b"]), np.array(["x", "y"]), "rms", good[:, :, 0])
    with pytest.raises(TableError, match="float32, got float64"):
        a_tensor(good.astype(np.float64))
    with pytest.raises(TableError, match="each track once"):
        FrameTensor(np.array(["a", "a"]), np.array(["x", "y"]), "rms", good)
    with pytest.raises(TableError, match="2 values of labels, one per track, got 1"):
        FrameTensor(np.array(["a", "b"]), np.array(["x"]), "rms", good)
    gap = good.copy()
    gap[1, 2, 0] = np.nan
    with pytest.raises(TableError, match="NaN or infinity in track 1 of 2, which has 4 of 4 frames"):
        a_tensor(gap)
    gap[0] = np.nan
    with pytest.raises(TableError, match="none in track 0 of 2"):
        a_tensor(gap)


def test_rows_keep_lengths_and_another_value_another_hash() -> None:
    values = np.zeros((3, 4, 2), dtype=np.float32)
    values[1, 2:] = np.nan
    tensor = a_tensor(values)
    some = tensor.rows(np.array([False, True, True]))
    assert some.tracks.tolist() == ["1.wav", "2.wav"]
    assert some.lengths.tolist() == lengths_of(values[1:]).tolist() == [2, 4]
    assert tensor.rows([0, 1, 2]) is tensor
    other = values.copy()
    other[2, 3, 1] = 1
    assert a_tensor(values).data_hash == tensor.data_hash != a_tensor(other).data_hash
