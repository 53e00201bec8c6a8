"""MP4, WebM and WMA: joined files, cut files, packets that are gone."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from mirlab.audio.decoding import waveform
from mirlab.errors import AudioError

RATE = 48000
SECONDS = 6


def made(path: Path, codec: str, rate: int = RATE, **options: str) -> bytes:
    samples = np.random.default_rng(1).normal(0, 0.1, SECONDS * rate).astype(np.float32)
    with av.open(str(path), "w", options=options) as container:
        stream = container.add_stream(codec, rate=rate, layout="mono")
        context = stream.codec_context
        context.bit_rate = 96_000
        context.open()
        for start in range(0, len(samples), size := context.frame_size or 1024):
            part = samples[None, start : start + size]
            if context.format.name == "s16":
                part = (part * 32767).astype(np.int16)
            frame = av.AudioFrame.from_ndarray(part, format=context.format.name, layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = rate, start, Fraction(1, rate)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path.read_bytes()


def refused(path: Path, data: bytes) -> AudioError:
    path.write_bytes(data)
    with pytest.raises(AudioError) as caught:
        waveform.load(path)
    return caught.value


CODECS = [("x.m4a", "aac"), ("x.webm", "libopus"), ("x.wma", "wmav2")]


@pytest.mark.parametrize(("name", "codec"), CODECS)
def test_a_whole_file_is_heard(tmp_path: Path, name: str, codec: str) -> None:
    made(tmp_path / name, codec)
    assert waveform.load(tmp_path / name).duration == pytest.approx(SECONDS, abs=0.1)


@pytest.mark.parametrize(("name", "codec"), CODECS)
def test_joined_files_are_the_sound_of_each(tmp_path: Path, name: str, codec: str) -> None:
    data = made(tmp_path / name, codec)
    whole = waveform.load(tmp_path / name, sample_rate=RATE).samples
    (tmp_path / name).write_bytes(data * 3)
    samples = waveform.load(tmp_path / name, sample_rate=RATE).samples
    np.testing.assert_array_equal(samples, np.tile(whole, 3))
    part = waveform.load(tmp_path / name, sample_rate=RATE, offset=SECONDS + 1.0, duration=SECONDS).samples
    np.testing.assert_array_equal(part, samples[(SECONDS + 1) * RATE :][: SECONDS * RATE])


def test_joined_files_of_different_forms_are_named(tmp_path: Path) -> None:
    data = made(tmp_path / "x.m4a", "aac") + made(tmp_path / "x.m4a", "aac", rate=44100)
    reason = refused(tmp_path / "x.m4a", data).reason
    assert "48,000 Hz and 1 channels, then from 6.0" in reason
    assert "on 44,100 Hz and 1 channels" in reason


@pytest.mark.parametrize(
    ("name", "codec", "part", "options"),
    [
        ("x.m4a", "aac", 'box "mdat"', {"movflags": "faststart"}),
        ("x.webm", "libopus", "segment", {}),
        ("x.wma", "wmav2", "data object", {}),
    ],
)
@pytest.mark.parametrize("left", [0.5, 0.97])
def test_a_cut_file_says_how_many_bytes_are_missing(
    tmp_path: Path, name: str, codec: str, part: str, options: dict[str, str], left: float
) -> None:
    data = made(tmp_path / name, codec, **options)
    error = refused(tmp_path / name, data[: round(left * len(data))])
    assert error.stage == "decode"
    assert f"breaks off: its {part} should have" in error.reason
    assert float(error.reason.split(". ")[-1].split(" s came")[0]) == pytest.approx(SECONDS * left, abs=0.6)
    # The part before the cut can be had.
    assert waveform.load(tmp_path / name, duration=2.0).duration == pytest.approx(2)


def test_an_mp4_that_lost_its_index_says_so(tmp_path: Path) -> None:
    data = made(tmp_path / "x.m4a", "aac")
    error = refused(tmp_path / "x.m4a", data[: len(data) // 2])
    assert (error.stage, 'breaks off: its box "mdat" should have' in error.reason) == ("open", True)
    at = data.index(b"moov") - 4
    assert "Its index (the box moov) is missing" in refused(tmp_path / "x.m4a", data[:at]).reason


@pytest.mark.parametrize(("name", "codec"), CODECS)
def test_packets_that_are_gone_are_measured(tmp_path: Path, name: str, codec: str) -> None:
    data = made(tmp_path / name, codec)
    middle = len(data) // 2
    damaged = data[:middle] + bytes(6000) + data[middle + 6000 :]
    reason = refused(tmp_path / name, damaged).reason
    assert "of sound are missing, the first at" in reason
    lost, at = (float(reason.split(mark)[1].split(" s")[0]) for mark in ("damaged: ", "first at "))
    assert 0.2 < lost < 4
    assert at == pytest.approx(3, abs=0.7)
