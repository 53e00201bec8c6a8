"""FLAC: a total in the header that is wrong, joined files, frames that are gone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from mirlab.audio.containers.account import promise_of
from mirlab.audio.decoding import waveform
from mirlab.errors import AudioError

RATE = 22050


def flac(path: Path, seconds: float, seed: int = 1, rate: int = RATE) -> tuple[bytes, np.ndarray]:
    samples = np.random.default_rng(seed).uniform(-0.5, 0.5, round(seconds * rate))
    soundfile.write(path, samples, rate, format="FLAC")
    return path.read_bytes(), samples


def with_total(data: bytes, total: int) -> bytes:
    """The total of STREAMINFO set to so many samples."""
    kept = int.from_bytes(data[18:26], "big") >> 36 << 36
    return data[:18] + (kept | total).to_bytes(8, "big") + data[26:]


def heard(path: Path, data: bytes, **part: float) -> np.ndarray:
    path.write_bytes(data)
    return waveform.load(path, **part).samples


def refused(path: Path, data: bytes, **part: float) -> str:
    path.write_bytes(data)
    with pytest.raises(AudioError) as caught:
        waveform.load(path, **part)
    assert caught.value.stage == "decode"
    return caught.value.reason


@pytest.mark.parametrize("total", [0, 1, 3 * RATE, 6 * RATE - 3000, 6 * RATE - 1])
def test_a_total_that_is_too_small(tmp_path: Path, total: int) -> None:
    data, samples = flac(tmp_path / "x.flac", 6)
    assert promise_of(tmp_path / "x.flac").seconds == 6
    assert promise_of(tmp_path / "x.flac").by_sndfile
    np.testing.assert_allclose(heard(tmp_path / "x.flac", with_total(data, total)), samples, atol=1e-4)
    assert waveform.probe(tmp_path / "x.flac").duration == pytest.approx(6)


def test_a_total_that_is_too_large(tmp_path: Path) -> None:
    data, samples = flac(tmp_path / "x.flac", 6)
    reason = refused(tmp_path / "x.flac", with_total(data, 12 * RATE))
    assert "promises 12.00 s, only 6.00 s are there, and its last frame ends there" in reason
    np.testing.assert_allclose(
        heard(tmp_path / "x.flac", with_total(data, 12 * RATE), duration=5.0), samples[: 5 * RATE], atol=1e-4
    )


@pytest.mark.parametrize("sound", [0.0, 0.3])
def test_a_file_that_ends_in_silence_is_whole(tmp_path: Path, sound: float) -> None:
    # Its last frame is shorter than the longest of headers.
    samples = np.zeros(6 * RATE)
    samples[: round(sound * RATE)] = 0.5
    soundfile.write(tmp_path / "x.flac", samples, RATE)
    data = (tmp_path / "x.flac").read_bytes()
    assert promise_of(tmp_path / "x.flac").seconds == 6
    np.testing.assert_allclose(heard(tmp_path / "x.flac", data), samples, atol=1e-4)
    assert "promises 6.00 s, only " in refused(tmp_path / "x.flac", data[:-20])


@pytest.mark.parametrize("lengths", [(6, 2), (2, 6), (3, 3), (2, 2, 2)])
def test_joined_files_are_heard_to_the_end(tmp_path: Path, lengths: tuple[int, ...]) -> None:
    parts = [flac(tmp_path / "x.flac", seconds, seed) for seed, seconds in enumerate(lengths)]
    samples = heard(tmp_path / "x.flac", b"".join(data for data, _ in parts))
    np.testing.assert_allclose(samples, np.concatenate([part for _, part in parts]), atol=1e-4)


def test_joined_files_at_different_rates_are_named(tmp_path: Path) -> None:
    data = flac(tmp_path / "x.flac", 2)[0] + flac(tmp_path / "x.flac", 2, rate=44100)[0]
    assert "made of parts at 22,050 and 44,100 Hz" in refused(tmp_path / "x.flac", data)


def test_text_between_the_frames_takes_nothing_away(tmp_path: Path) -> None:
    data, samples = flac(tmp_path / "x.flac", 6)
    middle = len(data) // 2
    at = next(
        n for n in range(middle, len(data)) if data[n : n + 2] == b"\xff\xf8" and data[n + 3] & 0xF1 == 0
    )
    inside = data[:at] + b"<html>error</html>" * 60 + data[at:]
    np.testing.assert_allclose(heard(tmp_path / "x.flac", inside), samples, atol=1e-4)


@pytest.mark.parametrize("damage", ["zeros", "removed"])
def test_frames_that_are_gone(tmp_path: Path, damage: str) -> None:
    data, _ = flac(tmp_path / "x.flac", 6)
    middle = len(data) // 2
    inside = bytes(20_000) if damage == "zeros" else b""
    reason = refused(tmp_path / "x.flac", data[:middle] + inside + data[middle + 20_000 :])
    assert "its data should hold 6.00 s of sound, only" in reason
    assert "cut" not in reason


def test_a_stream_of_unknown_length_that_was_cut(tmp_path: Path) -> None:
    data, _ = flac(tmp_path / "x.flac", 6, rate=96000)
    assert "Download or copy it again" in refused(tmp_path / "x.flac", with_total(data, 0)[: len(data) // 2])
