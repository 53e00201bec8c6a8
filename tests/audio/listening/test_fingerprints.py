"""Fingerprints survive what happens to recordings, and unrelated sound does not agree."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
import soxr
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from mirlab.audio.decoding.waveform import Waveform
from mirlab.audio.listening.fingerprints import (
    SPEC,
    WORDS_PER_SECOND,
    Fingerprint,
    agreement,
    fingerprint,
    fingerprint_of,
)
from mirlab.audio.spectra.frames import STFT_COUNT
from mirlab.errors import AudioError

RATE = 22050
Sound = NDArray[np.float32]


def tune(seed: int, seconds: float = 6.0) -> Sound:
    """Decaying notes of random pitch every eighth of a second, over a little noise."""
    rng = np.random.default_rng(seed)
    out = 0.003 * rng.standard_normal(round(seconds * RATE))
    t = np.arange(RATE // 2) / RATE
    for start in range(0, len(out), RATE // 8):
        pitch = 220 * 2 ** (rng.integers(0, 36) / 12)
        note = sum(np.sin(2 * np.pi * pitch * k * t) / k for k in (1, 2, 3)) * np.exp(-6 * t)
        end = min(len(out), start + len(t))
        out[start:end] += 0.12 * note[: end - start]
    return out.astype(np.float32)


def words(samples: Sound, rate: int = RATE) -> NDArray[np.uint32]:
    return fingerprint(Waveform(np.asarray(samples, dtype=np.float32), rate)).words


@pytest.fixture(scope="module")
def original() -> Sound:
    return tune(0)


def test_there_are_86_words_a_second(original: Sound) -> None:
    found = fingerprint(Waveform(original, RATE))
    assert found.seconds == pytest.approx(6.0)
    n_samples = 6.0 * SPEC.sample_rate
    assert found.words.dtype == np.uint32
    assert abs(found.words.size - ((n_samples - SPEC.n_fft) / SPEC.hop_length)) <= 1
    assert pytest.approx(86.1, abs=0.1) == WORDS_PER_SECOND


def test_the_words_follow_the_definition() -> None:
    """The formula, computed from one frame and the next with numpy's own FFT."""
    samples = np.random.default_rng(0).standard_normal(SPEC.n_fft + SPEC.hop_length).astype(np.float32)
    edges = np.rint(np.geomspace(300, 2000, 34) * SPEC.n_fft / SPEC.sample_rate).astype(int)
    bands = []
    for start in (0, SPEC.hop_length):
        frame = samples[start : start + SPEC.n_fft] * np.hanning(SPEC.n_fft + 1)[:-1]
        power = np.abs(np.fft.rfft(frame)) ** 2
        bands.append([power[a:b].sum() for a, b in pairwise(edges)])
    before, after = bands
    expected = 0
    for m in range(32):
        if (after[m] - after[m + 1]) - (before[m] - before[m + 1]) > 0:
            expected |= 1 << m
    assert words(samples, SPEC.sample_rate).tolist() == [expected]


@pytest.mark.parametrize(
    ("what", "least"),
    [("quiet", 0.98), ("loud and clipped", 0.75), ("resampled", 0.95), ("noisy", 0.8), ("faded", 0.8)],
)
def test_alterations_leave_most_bits(original: Sound, what: str, least: float) -> None:
    rate, altered = RATE, original
    if what == "quiet":
        altered = original * 0.25
    elif what == "loud and clipped":
        altered = np.clip(original * 6, -1, 1)
        assert (np.abs(altered) == 1).mean() > 0.005
    elif what == "resampled":
        rate, altered = 44100, soxr.resample(original, RATE, 44100)
    elif what == "noisy":
        altered = original + 0.002 * np.random.default_rng(1).standard_normal(len(original))
    else:
        ramp = np.minimum(1, np.arange(len(original)) / RATE)
        altered = original * ramp * ramp[::-1]
    assert agreement(words(original), words(altered, rate), 0).score > least


@pytest.mark.parametrize(("suffix", "options"), [("ogg", {}), ("mp3", {"bitrate_mode": "CONSTANT"})])
def test_coders_leave_most_bits(
    original: Sound, tmp_path: Path, suffix: str, options: dict[str, str]
) -> None:
    path = tmp_path / f"x.{suffix}"
    sf.write(path, original, RATE, compression_level=0.9, **options)
    mine, coded = words(original), fingerprint(path).words
    assert max(agreement(mine, coded, at).score for at in range(-6, 7)) > 0.75


@pytest.mark.parametrize("hops", [40.0, 40.5])
def test_a_cut_anywhere_shifts_the_words(original: Sound, hops: float) -> None:
    cut = round(hops * SPEC.hop_length * RATE / SPEC.sample_rate)
    mine, later = words(original), words(original[cut:])
    assert agreement(mine, later, 40).score > 0.9
    assert agreement(later, mine, -40).score == agreement(mine, later, 40).score
    assert agreement(mine, later, 120).score < 0.3


def test_unrelated_sound_differs_in_half_of_the_bits(original: Sound) -> None:
    found = agreement(words(original), words(tune(1)), 0)
    assert found.error == pytest.approx(0.5, abs=0.08)
    assert abs(found.score) < 0.15


def test_the_words_do_not_depend_on_the_blocks(original: Sound) -> None:
    whole = fingerprint_of([original], RATE)
    parts = fingerprint_of(np.array_split(original, [1, 700, 701, 50000]), RATE)
    assert parts.sound == whole.sound
    assert agreement(whole.words, parts.words, 0).error < 0.001


def test_a_file_is_transformed_once(original: Sound, tmp_path: Path) -> None:
    sf.write(tmp_path / "x.wav", original, RATE)
    before = STFT_COUNT.count
    fingerprint(tmp_path / "x.wav")
    assert STFT_COUNT.count == before + 1


def test_the_hash_is_of_the_sound_not_of_the_file(original: Sound, tmp_path: Path) -> None:
    whole = np.rint(original * 32767).astype(np.int16)
    hashes = {}
    for name, rate, subtype in (
        ("a.wav", RATE, "PCM_16"),
        ("a.flac", RATE, "PCM_16"),
        ("a.aiff", RATE, "PCM_24"),
        ("float.wav", RATE, "FLOAT"),
        ("other-rate.wav", 44100, "PCM_16"),
    ):
        sf.write(tmp_path / name, whole / 32768 if subtype == "FLOAT" else whole, rate, subtype=subtype)
        hashes[name] = fingerprint(tmp_path / name).sound
    assert hashes["a.wav"] == hashes["a.flac"] == hashes["a.aiff"] == hashes["float.wav"]
    assert hashes["other-rate.wav"] != hashes["a.wav"]
    whole[1000] += 1
    sf.write(tmp_path / "one-off.wav", whole, RATE)
    assert fingerprint(tmp_path / "one-off.wav").sound != hashes["a.wav"]


def test_two_equal_channels_are_the_sound_of_one(original: Sound, tmp_path: Path) -> None:
    whole = np.rint(original * 32767).astype(np.int16)
    sf.write(tmp_path / "mono.wav", whole, RATE)
    sf.write(tmp_path / "stereo.wav", np.stack([whole, whole], axis=1), RATE)
    assert fingerprint(tmp_path / "mono.wav").sound == fingerprint(tmp_path / "stereo.wav").sound


def test_silence_has_no_sound_and_agrees_with_nothing() -> None:
    silent = words(np.zeros(4 * RATE, np.float32))
    assert silent.size > 250
    assert not silent.any()
    assert agreement(silent, silent, 0).words == 0
    assert agreement(silent, silent, 0).score == 0


def test_silence_around_a_sound_is_not_compared(original: Sound) -> None:
    a, b = (np.concatenate([tune(s, 2.0), np.zeros(8 * RATE, np.float32)]) for s in (0, 1))
    found = agreement(words(a), words(b), 0)
    assert found.words < 3.0 * WORDS_PER_SECOND
    assert found.score < 0.3


@pytest.mark.parametrize(("level", "heard"), [(1e-5, False), (1e-2, True)])
def test_what_is_60_db_below_the_loudest_is_no_sound(original: Sound, level: float, heard: bool) -> None:
    rest = level * np.random.default_rng(0).standard_normal(4 * RATE)
    found = words(np.concatenate([original[: 2 * RATE], rest]))
    assert found[:120].all()
    assert found[-200:].any() == heard


def test_a_tone_that_agrees_everywhere_says_nothing() -> None:
    steady = np.full(500, 0b1011, np.uint32)
    found = agreement(steady, steady, 100)
    assert found.error == 0
    assert found.score == 0


@pytest.mark.parametrize("n_samples", [1, 100, 8191])
def test_sound_too_short_for_a_word_still_has_a_hash(n_samples: int) -> None:
    found = fingerprint(Waveform(np.ones(n_samples, np.float32), RATE))
    assert found.words.size == 0
    assert len(found.sound) == 40


def test_no_overlap_is_no_agreement(original: Sound) -> None:
    mine = words(original)
    for offset in (mine.size, -mine.size, 10**6):
        assert agreement(mine, mine, offset).score == 0
    assert agreement(mine, np.zeros(0, np.uint32), 0).words == 0


@given(st.lists(st.integers(0, 2**32 - 1), max_size=20), st.floats(0, 1e5))
def test_bytes_come_back(values: list[int], seconds: float) -> None:
    before = Fingerprint(np.array(values, np.uint32), "ab" * 20, seconds)
    after = Fingerprint.from_bytes(before.to_bytes())
    assert after.words.tolist() == values
    assert (after.sound, after.seconds) == (before.sound, seconds)


def test_other_bytes_are_refused() -> None:
    payload = Fingerprint(np.arange(5, dtype=np.uint32), "ab" * 20, 1.0).to_bytes()
    with pytest.raises(ValueError, match="expected a fingerprint of 5 words"):
        Fingerprint.from_bytes(payload[:-1])
    with pytest.raises(ValueError, match="at least 52 bytes, got 3"):
        Fingerprint.from_bytes(b"abc")


def test_a_file_that_is_no_sound_says_so(tmp_path: Path) -> None:
    (tmp_path / "x.wav").write_bytes(b"no sound at all")
    with pytest.raises(AudioError, match=r"x\.wav"):
        fingerprint(tmp_path / "x.wav")
