"""Samples in memory: what is taken, how it is scaled, and that it gives what a file of the same gives."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from numpy.testing import assert_array_equal

from mirlab.audio.decoding.memory import waveform_of
from mirlab.audio.decoding.mixing import Fault
from mirlab.audio.decoding.waveform import stream
from mirlab.errors import AudioError, UsageError

RATE = 16_000
RNG = np.random.default_rng(8)


def test_samples_give_what_their_float_wav_gives(tmp_path: Path) -> None:
    y = (0.2 * RNG.standard_normal((3, 45 * RATE))).astype(np.float32)
    sf.write(tmp_path / "a.wav", y.T, RATE, subtype="FLOAT")
    options = {"sample_rate": 22050, "offset": 0.3, "duration": 41.0}
    of_file = list(stream(tmp_path / "a.wav", **options))  # type: ignore[arg-type]
    of_memory = list(stream(waveform_of(y, RATE), **options))  # type: ignore[arg-type]
    assert len(of_memory) > 1, "blocks, so that memory does not grow"
    assert_array_equal(np.concatenate(of_memory), np.concatenate(of_file))


def test_what_the_channels_show_is_told() -> None:
    y = RNG.standard_normal(RATE).astype(np.float32) * 0.1
    faults: list[Fault] = []
    list(stream(waveform_of(np.stack([y, -y]), RATE), sample_rate=RATE, faults=faults))
    assert [fault.kind for fault in faults] == ["channels-cancel"]


@pytest.mark.parametrize("kind", ["int16", "int32"])
def test_integers_are_pcm(kind: str, tmp_path: Path) -> None:
    info = np.iinfo(kind)
    y = RNG.integers(info.min, info.max, 1000, dtype=kind)
    sf.write(tmp_path / "a.wav", y, RATE, subtype={"int16": "PCM_16", "int32": "PCM_32"}[kind])
    assert_array_equal(waveform_of(y, RATE).samples, sf.read(tmp_path / "a.wav", dtype="float32")[0])


@pytest.mark.parametrize("kind", ["float16", "float32", "float64"])
def test_floats_are_taken_as_they_are(kind: str) -> None:
    wave = waveform_of(np.array([0.5, -1.0, 2.0], kind), 44100.0)
    assert_array_equal(wave.samples, np.float32([0.5, -1, 2]))
    assert (wave.sample_rate, wave.samples.dtype) == (44100, np.float32)
    assert waveform_of([0.5, -0.5], RATE).duration == 2 / RATE


@pytest.mark.parametrize(
    ("y", "sr", "words"),
    [
        (np.zeros(9, "uint8"), RATE, "as int16 or int32, got uint8: convert"),
        (np.zeros(9, "int64"), RATE, "got int64"),
        (np.zeros(9, "complex64"), RATE, "got complex64"),
        (np.array(["a"]), RATE, "got str"),
        (np.zeros((RATE, 2)), RATE, r"expected shape \(n,\) or \(channels, n\), got \(16000, 2\): transpose"),
        (np.zeros((1, 2, 3)), RATE, r"got \(1, 2, 3\)"),
        (np.zeros(9), None, "expected a sample rate in Hz, got none: give sr"),
        (np.zeros(9), 0, "expected a sample rate of 1,000 to 1,000,000 Hz, a whole number, got 0"),
        (np.zeros(9), 22050.5, r"got 22050\.5"),
        (np.zeros(9), True, "got True"),
        (np.zeros(9), "22050", "got '22050'"),
    ],
)
def test_what_can_not_be_meant(y: object, sr: object, words: str) -> None:
    with pytest.raises(UsageError, match=f"^song: .*{words}"):
        waveform_of(y, sr, "song")


@pytest.mark.parametrize(
    ("y", "words"),
    [
        (np.zeros(0), r"expected sound, got an empty array of shape \(0,\)"),
        (np.zeros((2, 0)), r"an empty array of shape \(2, 0\)"),
        (np.array([0, np.nan, np.inf]), "2 are NaN or infinite"),
        (np.array([1e300]), "1 are NaN or infinite"),
        (np.array([0, -1e13]), r"expected samples of about ±1, one is 1e\+13"),
    ],
)
def test_sound_that_is_damaged(y: object, words: str) -> None:
    with pytest.raises(AudioError, match=words) as caught:
        waveform_of(y, RATE)
    assert (caught.value.stage, caught.value.path) == ("samples", "the samples")
