"""The features of one sound, and sounds without files as a source."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from numpy.testing import assert_array_equal

import mirlab
from mirlab.audio.registry import Column
from mirlab.errors import AudioError, UnknownName, UsageError

RATE = 44_100
T = np.arange(3 * RATE) / RATE
Y = np.stack([0.4 * np.sin(2 * np.pi * 500 * T), 0.1 * np.random.default_rng(2).standard_normal(T.size)])
ASKED = "mfcc[1-5].mean, rms, spectral_centroid.mean, tempo, loudness_range"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    sf.write(tmp_path / "song.wav", Y.T.astype(np.float32), RATE, subtype="FLOAT")
    return tmp_path / "song.wav"


def test_equal_to_extract_bit_for_bit(file: Path) -> None:
    table = mirlab.extract(file, features=ASKED, cache=False).table
    for found in (
        mirlab.features(Y, RATE, ASKED),
        mirlab.features((Y, RATE), features=ASKED),
        mirlab.features(mirlab.Waveform(Y.astype(np.float32), RATE), features=ASKED),
        mirlab.features(file.read_bytes(), features=ASKED),
        mirlab.features(io.BytesIO(file.read_bytes()), features=ASKED),
        mirlab.features(file, features=ASKED),
    ):
        assert found.columns == table.columns
        assert_array_equal(found.vector, table.values[0])
    part = {"features": "rms", "offset": 0.5, "duration": 1.0, "spec": mirlab.FrameSpec(n_fft=1024)}
    assert_array_equal(
        mirlab.features(Y, RATE, **part).vector,  # type: ignore[arg-type]
        mirlab.extract(file, cache=False, **part).table.values[0],  # type: ignore[arg-type]
    )


def test_a_mapping_and_an_array() -> None:
    tone = 0.5 * np.sin(2 * np.pi * 1000 * np.arange(22050) / 22050)
    found = mirlab.features(tone, 22050, "rms.mean, spectral_centroid.mean")
    assert dict(found) == {"rms.mean": found.vector[0], "spectral_centroid.mean": found.vector[1]}
    assert found["spectral_centroid.mean"] == pytest.approx(1000, rel=0.05)
    assert found[Column("rms", None, "mean")] == pytest.approx(0.5 / np.sqrt(2), rel=0.05)
    assert_array_equal(np.asarray(found), found.vector)
    assert np.asarray(found, dtype=np.float32).dtype == np.float32
    assert (found.units[1], found.seconds, found.notes) == ("Hz", 1.0, ())
    assert ("rms.mean" in found, "rms.std" in found, found.get("rms.std", 7)) == (True, False, 7)
    assert repr(found).startswith("Features(1.00 s: rms.mean=0.34")
    assert found.frames == {}
    with pytest.raises(UnknownName, match=r'no column called "rms.max".*Did you mean "rms.mean"'):
        found["rms.max"]


def test_frames_come_where_they_are_asked_for() -> None:
    found = mirlab.features(Y, RATE, "mfcc[1-13].mean, tempo", frames=True)
    assert {name: frames.shape for name, frames in found.frames.items()} == {"mfcc": (13, 130)}
    assert (len(found.times), found.times[1]) == (130, 512 / 22050)
    np.testing.assert_allclose(found.frames["mfcc"].mean(axis=1), found.vector[:13], rtol=1e-5)
    with pytest.raises(UsageError, match="tempo: numbers of a whole track, which have no frames"):
        mirlab.features(Y, RATE, "tempo", frames=True)


def test_what_is_odd_about_the_sound_is_told() -> None:
    assert mirlab.features(np.zeros(22050), 22050, "rms").notes == (
        "100 % of it is silent (digital silence)",
    )


def test_what_can_not_be_meant(file: Path) -> None:
    with pytest.raises(UsageError, match="the samples: expected a sample rate in Hz, got none"):
        mirlab.features(Y)
    with pytest.raises(UsageError, match="sr is for arrays of samples, and a file knows its own"):
        mirlab.features(file, 22050)
    with pytest.raises(UnknownName, match='no feature called "mfc"'):
        mirlab.features(Y, RATE, "mfc")
    with pytest.raises(AudioError, match="too short: expected at least 2048 samples"):
        mirlab.features(np.zeros(100), 22050, "rms")
    with pytest.raises(AudioError, match=r"^sound 1: expected a sound file, its content is not in a format"):
        mirlab.features(b"no sound", features="rms")
    with pytest.raises(AudioError, match=r"nowhere.wav: there is no such file"):
        mirlab.features("nowhere.wav", features="rms")


# As a source ------------------------------------------------------------------------------------------


def test_extract_takes_sounds_without_files(file: Path) -> None:
    made = mirlab.extract(
        [file, (Y, RATE), b"no sound", file.read_bytes(), (Y * np.nan, RATE), str(file)],
        features="rms.mean",
        workers=1,
    )
    assert list(made.table.tracks) == [str(file), "sound 2", "sound 4"]
    assert len(set(made.table.values[:, 0])) == 1
    assert [(f.track, f.stage) for f in made.failures] == [("sound 3", "open"), ("sound 5", "samples")]
    again = mirlab.extract((Y, RATE), features="rms.mean", workers=1)
    assert (again.computed, again.cached) == (0, 1), "the cache knows samples by their content"
    frames = mirlab.extract_frames((Y, RATE), features="rms")
    assert frames.tensors["rms"].values.shape[0] == 1


def test_one_sound_file_is_a_source(file: Path) -> None:
    opened = mirlab.open_source(file)
    assert isinstance(opened, mirlab.Dataset)
    assert ([track.id for track in opened.tracks], opened.name) == (["song.wav"], "song.wav")
    assert list(mirlab.extract(str(file), features="rms.mean").table.tracks) == ["song.wav"]


def test_sounds_that_are_all_bad() -> None:
    with pytest.raises(AudioError, match=r"^sound 1: expected a sound, got 0 bytes"):
        mirlab.extract(b"", features="rms")
    with pytest.raises(mirlab.MirlabError, match=r"none of 1 track of 1 sound could be analysed.*sound 1"):
        mirlab.extract(b"nothing", features="rms")
