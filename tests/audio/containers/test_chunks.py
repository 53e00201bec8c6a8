"""WAV, RF64, W64, AIFF, AU and CAF: sizes in the header that are zero, unknown, too small or too large."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from mirlab.audio.decoding import waveform
from mirlab.audio.listening.quality import measure
from mirlab.errors import AudioError

RATE = 22050
SECONDS = 4
SIZE = 2 * RATE * SECONDS
SAMPLES = np.random.default_rng(1).uniform(-0.5, 0.5, RATE * SECONDS)


def written(path: Path, container: str) -> bytes:
    soundfile.write(path, SAMPLES, RATE, format=container, subtype="PCM_16")
    return path.read_bytes()


def sized(path: Path, container: str, size: int) -> bytes:
    """A file of the container whose header states so many bytes of sound."""
    data = written(path, container)
    if container == "WAV":
        return data[:40] + struct.pack("<I", size) + data[44:]
    if container == "RF64":
        at = data.index(b"ds64")
        return data[: at + 16] + struct.pack("<Q", size) + data[at + 24 :]
    if container == "W64":
        at = data.index(b"data\xf3\xac\xd3\x11") + 16
        return data[:at] + struct.pack("<Q", min(size + 24, (1 << 64) - 1)) + data[at + 8 :]
    if container == "AIFF":
        at = data.index(b"SSND") + 4
        return data[:at] + struct.pack(">I", min(size + 8, (1 << 32) - 1)) + data[at + 4 :]
    if container == "CAF":
        at = data.index(b"data") + 4
        return data[:at] + struct.pack(">q", -1 if size > 1 << 40 else size + 4) + data[at + 8 :]
    return data[:8] + struct.pack(">I", size) + data[12:]


def heard(path: Path, data: bytes, **part: float) -> np.ndarray:
    path.write_bytes(data)
    return waveform.load(path, **part).samples


def refused(path: Path, data: bytes, **part: float) -> str:
    path.write_bytes(data)
    with pytest.raises(AudioError) as caught:
        waveform.load(path, **part)
    return caught.value.reason


def is_sound(heard: np.ndarray, start: float = 0, stop: float = SECONDS) -> bool:
    expected = SAMPLES[round(start * RATE) : round(stop * RATE)]
    return heard.shape == expected.shape and bool(np.abs(heard - expected).max() < 1e-4)


@pytest.mark.parametrize("container", ["WAV", "RF64", "W64", "AIFF", "AU", "CAF"])
def test_a_size_that_is_right(tmp_path: Path, container: str) -> None:
    assert is_sound(heard(tmp_path / "x", sized(tmp_path / "x", container, SIZE)))


@pytest.mark.parametrize(
    ("container", "size"),
    [
        *(("WAV", size) for size in (0, 0x7FFFFFFF, 0x7FFFF000, 0x80000000, 0xFFFFF000, 0xFFFFFFFF)),
        *(("AU", size) for size in (0x7FFFFFFF, 0xFFFFFFFF, SIZE // 2, SIZE - 20_000)),
        *(("AIFF", size) for size in (0x7F000000, 0x7FFFFFFF, 0xFFFFFFFF)),
        *(("W64", size) for size in (0, (1 << 63) - 1)),
        ("CAF", 1 << 62),
    ],
)
def test_a_size_that_a_recorder_left_open(tmp_path: Path, container: str, size: int) -> None:
    data = sized(tmp_path / "x", container, size)
    assert is_sound(heard(tmp_path / "x", data))
    assert is_sound(heard(tmp_path / "x", data, offset=1.0, duration=1.0), 1, 2)
    assert measure(tmp_path / "x").duration == pytest.approx(SECONDS, abs=0.01)


def test_a_size_that_no_decoder_takes_is_named(tmp_path: Path) -> None:
    reason = refused(tmp_path / "x", sized(tmp_path / "x", "RF64", (1 << 64) - 1))
    assert "Its data chunk states an impossible size of 18,446,744,073,709,551,615 bytes" in reason


def test_a_recorder_that_was_killed_before_it_wrote_its_sizes(tmp_path: Path) -> None:
    plain = written(tmp_path / "x", "WAV")
    body = (
        b"WAVE" + struct.pack("<4sI28x", b"JUNK", 28) + plain[12:36] + struct.pack("<4sI3928x", b"FLLR", 3928)
    )
    data = b"RIFF" + struct.pack("<I", 4088) + body + struct.pack("<4sI", b"data", 0) + plain[44:]
    assert is_sound(heard(tmp_path / "x", data))


@pytest.mark.parametrize(
    ("container", "stated", "promised"),
    [
        *(
            (container, SIZE // 2, f"promises {SECONDS / 2:.2f} s of sound")
            for container in ("WAV", "RF64", "W64", "AIFF")
        ),
        *((container, 0, "promises no sound") for container in ("RF64", "AIFF", "AU", "CAF")),
        ("WAV", 1, "promises no sound"),
        ("WAV", SIZE - 20_000, f"promises {(SIZE - 20_000) / 2 / RATE:.2f} s of sound"),
    ],
)
def test_a_size_that_is_too_small(tmp_path: Path, container: str, stated: int, promised: str) -> None:
    data = sized(tmp_path / "x", container, stated)
    reason = refused(tmp_path / "x", data)
    assert promised in reason
    more = (SIZE - stated) / 2 / RATE
    assert f" would be {more:.2f} s more" in reason
    if stated == SIZE // 2:
        assert is_sound(heard(tmp_path / "x", data, duration=1.0), stop=1)


@pytest.mark.parametrize("container", ["WAV", "RF64", "W64", "AIFF", "AU", "CAF"])
def test_a_size_that_is_too_large_is_that_of_a_cut_file(tmp_path: Path, container: str) -> None:
    data = sized(tmp_path / "x", container, 2 * SIZE)
    reason = refused(tmp_path / "x", data)
    assert f"promises {2 * SECONDS:.2f} s, only {SECONDS:.2f} s are there" in reason
    assert f"the file ends {SIZE:,} bytes early" in reason
    assert is_sound(heard(tmp_path / "x", data, duration=3.0), stop=3)


def test_what_may_follow_the_sound(tmp_path: Path) -> None:
    data = written(tmp_path / "x", "WAV")
    chunk = struct.pack("<4sI4s4sI4s", b"LIST", 16, b"INFO", b"ISFT", 4, b"abcd")
    tag = b"ID3\3\0\0\0\0\1\0" + bytes(128)
    for tail in (
        chunk,
        chunk * 3 + tag,
        b"TAG" + bytes(125),
        bytes(50_000),
        b"x" * 2000,
        struct.pack("<4sI", b"id3 ", len(tag)) + tag,
    ):
        assert is_sound(heard(tmp_path / "x", data + tail))
    odd = np.zeros(1001)
    soundfile.write(tmp_path / "odd.wav", odd, RATE, subtype="PCM_U8")
    for pad in (b"", b"\0"):
        assert (
            len(heard(tmp_path / "x", (tmp_path / "odd.wav").read_bytes()[: 44 + 1001] + pad + chunk * 90))
            == 1001
        )


def test_what_must_not_follow_the_sound(tmp_path: Path) -> None:
    data = written(tmp_path / "x", "WAV")
    assert f"a second WAV file at byte {len(data):,}" in refused(tmp_path / "x", data + data)
    aiff = written(tmp_path / "x", "AIFF")
    assert f"a second AIFF file at byte {len(aiff):,}" in refused(tmp_path / "x", aiff + aiff)
    half = sized(tmp_path / "x", "WAV", SIZE // 2)
    two = half[: 44 + SIZE // 2] + struct.pack("<4sI", b"data", SIZE // 2) + half[44 + SIZE // 2 :]
    assert "a second data chunk" in refused(tmp_path / "x", two)
    noise = np.random.default_rng(2).bytes(50_000)
    assert "50,000 bytes follow that would be 1.13 s more (other data)" in refused(
        tmp_path / "x", data + noise
    )


def test_a_file_without_samples_says_so(tmp_path: Path) -> None:
    data = written(tmp_path / "x", "WAV")[:40] + bytes(4)
    for tail in (b"", struct.pack("<4sI4s", b"LIST", 4, b"INFO")):
        assert "it holds no samples" in refused(tmp_path / "x", data + tail)
        with pytest.raises(AudioError, match="it holds no samples"):
            measure(tmp_path / "x")


def _half_in(subtype: str) -> Callable[[Path], None]:
    return lambda path: soundfile.write(
        path, np.stack([SAMPLES, -SAMPLES / 2], 1), RATE, format="WAV", subtype=subtype
    )


@pytest.mark.parametrize(
    "subtype", ["PCM_U8", "PCM_24", "FLOAT", "DOUBLE", "ULAW", "ALAW", "IMA_ADPCM", "MS_ADPCM"]
)
def test_codings_of_other_sizes(tmp_path: Path, subtype: str) -> None:
    _half_in(subtype)(tmp_path / "x")
    data = (tmp_path / "x").read_bytes()
    assert len(heard(tmp_path / "x", data)) == pytest.approx(SECONDS * RATE, abs=2100)
    assert "breaks off" in refused(tmp_path / "x", data[: len(data) // 2])
    at = data.index(b"data") + 4
    size = struct.unpack("<I", data[at : at + 4])[0]
    understated = data[:at] + struct.pack("<I", size // 8 * 4) + data[at + 4 :]
    assert "would be 2.0" in refused(tmp_path / "x", understated)


@pytest.mark.parametrize(
    ("container", "subtype", "rate"),
    [
        ("WAV", "GSM610", 8000),
        ("W64", "GSM610", 8000),
        ("AIFF", "GSM610", 8000),
        ("WAV", "G721_32", 8000),
        ("AU", "G723_24", 8000),
        ("WAV", "NMS_ADPCM_16", 8000),
        ("WAV", "MS_ADPCM", 22050),
        ("WAV", "IMA_ADPCM", 22050),
        ("AIFF", "IMA_ADPCM", 22050),
        ("CAF", "ALAC_16", 22050),
        ("OGG", "OPUS", 48000),
    ],
)
@pytest.mark.parametrize(("offset", "duration"), [(0.5, 0.8), (1.2345, None), (2.9, 30.0)])
def test_a_part_is_that_part_of_the_whole_in_every_coding(
    tmp_path: Path, container: str, subtype: str, rate: int, offset: float, duration: float | None
) -> None:
    sweep = np.sin(np.cumsum(np.linspace(0.02, 0.8, 3 * rate))) * 0.3
    soundfile.write(tmp_path / "x", sweep, rate, format=container, subtype=subtype)
    whole = waveform.load(tmp_path / "x", sample_rate=rate).samples
    part = waveform.load(tmp_path / "x", sample_rate=rate, offset=offset, duration=duration).samples
    first = round(offset * rate)
    np.testing.assert_array_equal(
        part, whole[first : None if duration is None else first + round(duration * rate)]
    )
