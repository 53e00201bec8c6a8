"""MPEG audio and AAC frame by frame: joined, damaged and cut files give all of their sound or say why not."""

from __future__ import annotations

import struct
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile

from mirlab.audio.containers.account import promise_of
from mirlab.audio.containers.mpegaudio import _HEADER, _stream_at, promise_of_frames
from mirlab.audio.containers.promise import CHUNK, Source
from mirlab.audio.decoding import waveform
from mirlab.errors import AudioError

RATE = 44100
LONG, SHORT = 440.0, 3000.0


def mp3(path: Path, frequency: float, seconds: float, rate: int = RATE, mode: str = "VARIABLE") -> bytes:
    """A tone as MP3, with a tag that counts its frames and bytes."""
    time = np.arange(round(seconds * rate)) / rate
    noise = np.random.default_rng(1).normal(0, 0.02, len(time))
    soundfile.write(
        path, 0.4 * np.sin(2 * np.pi * frequency * time) + noise, rate, format="MP3", bitrate_mode=mode
    )
    return path.read_bytes()


def untagged(data: bytes) -> bytes:
    """The frames without the first one, which holds the tag."""
    return data[data.index(data[:2], 4) :]


def id3(size: int) -> bytes:
    return (
        b"ID3\3\0\0" + bytes([size >> 21 & 127, size >> 14 & 127, size >> 7 & 127, size & 127]) + bytes(size)
    )


ID3V1 = b"TAG" + bytes(125)
APE = b"APETAGEX" + struct.pack("<IIII", 2000, 300, 1, 0) + bytes(8)
APE = b"APETAGEX" + struct.pack("<IIII", 2000, 332, 1, 0xA0000000) + bytes(8 + 300) + APE
HTML = b"<html><body>502 Bad Gateway</body></html>\n" * 25


def retagged(data: bytes, frames: float = 1, size: float = 1) -> bytes:
    """The tag's counts multiplied."""
    at = max(data.find(b"Xing"), data.find(b"Info")) + 8
    counts = struct.unpack(">II", data[at : at + 8])
    return data[:at] + struct.pack(">II", round(counts[0] * frames), round(counts[1] * size)) + data[at + 8 :]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("mp3")
    return {
        "long": mp3(folder / "long", LONG, 6),
        "short": mp3(folder / "short", SHORT, 2),
        "long-cbr": mp3(folder / "long-cbr", LONG, 6, mode="CONSTANT"),
        "short-cbr": mp3(folder / "short-cbr", SHORT, 2, mode="CONSTANT"),
        "low": mp3(folder / "low", SHORT, 2, rate=22050),
    }


def heard(path: Path, data: bytes, **part: float) -> np.ndarray:
    path.write_bytes(data)
    return waveform.load(path, sample_rate=RATE, **part).samples


def refused(path: Path, data: bytes, **part: float) -> str:
    path.write_bytes(data)
    with pytest.raises(AudioError) as caught:
        waveform.load(path, sample_rate=RATE, **part)
    assert caught.value.stage == "decode"
    return caught.value.reason


def pitch(samples: np.ndarray) -> float:
    return float(np.argmax(np.abs(np.fft.rfft(samples * np.hanning(len(samples))))) * RATE / len(samples))


# What is joined


@pytest.mark.parametrize("kind", ["", "-cbr"])
@pytest.mark.parametrize(
    "between", [b"", ID3V1 + id3(700), APE + ID3V1 + id3(70)], ids=["bare", "tags", "ape"]
)
@pytest.mark.parametrize("tagged", [True, False])
def test_joined_files_are_heard_to_the_end(
    tmp_path: Path, made: dict[str, bytes], kind: str, between: bytes, tagged: bool
) -> None:
    first, second = made["long" + kind], made["short" + kind]
    if not tagged:
        first, second = untagged(first), untagged(second)
    for parts, pitches, seam in (((first, second), (LONG, SHORT), 6), ((second, first), (SHORT, LONG), 2)):
        samples = heard(tmp_path / "joined.mp3", between.join(parts))
        assert len(samples) / RATE == pytest.approx(8, abs=0.15)
        assert pitch(samples[: round((seam - 0.2) * RATE)]) == pytest.approx(pitches[0], abs=2)
        assert pitch(samples[round((seam + 0.3) * RATE) :]) == pytest.approx(pitches[1], abs=2)


def test_many_joined_files_are_heard_to_the_end(tmp_path: Path, made: dict[str, bytes]) -> None:
    samples = heard(tmp_path / "joined.mp3", made["short"] * 12)
    assert len(samples) / RATE == pytest.approx(24, abs=12 * 0.08)
    assert pitch(samples[-RATE:]) == pytest.approx(SHORT, abs=2)


def test_a_joined_file_whose_second_part_was_cut(tmp_path: Path, made: dict[str, bytes]) -> None:
    first, second = made["long"], made["short"]
    reason = refused(tmp_path / "x.mp3", first + second[: len(second) // 2])
    assert "frames that its tags count" in reason
    assert "cut off or only partly downloaded" in reason


def test_parts_at_different_rates_are_named(tmp_path: Path, made: dict[str, bytes]) -> None:
    reason = refused(tmp_path / "x.mp3", made["long"] + made["low"])
    assert "made of parts at 44,100 and 22,050 Hz" in reason
    assert len(heard(tmp_path / "x.mp3", made["long"] + made["low"], duration=2.0)) == 2 * RATE


# What stands in front and behind


@pytest.mark.parametrize(
    "front",
    [
        id3(500) + id3(700),
        id3(500) + id3(70_000) + bytes(300) + id3(3),
        APE + id3(20),
        b"HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\n\r\n",
        np.random.default_rng(2).bytes(3000),
        bytes(3000),
    ],
    ids=["two tags", "four tags", "ape", "http", "noise", "zeros"],
)
def test_what_stands_before_the_first_frame(tmp_path: Path, made: dict[str, bytes], front: bytes) -> None:
    whole = heard(tmp_path / "x.mp3", made["long"])
    np.testing.assert_array_equal(heard(tmp_path / "x.mp3", front + made["long"]), whole)
    plain = heard(tmp_path / "x.mp3", untagged(made["long"]))
    assert len(plain) / RATE == pytest.approx(6, abs=0.06)
    assert len(heard(tmp_path / "x.mp3", front + untagged(made["long"]))) == len(plain)


def test_much_noise_before_a_tagged_file(tmp_path: Path, made: dict[str, bytes]) -> None:
    noise = np.random.default_rng(3).bytes(200_000)
    assert len(heard(tmp_path / "x.mp3", noise + made["long"])) / RATE == pytest.approx(6, abs=0.1)
    reason = refused(tmp_path / "x.mp3", noise + untagged(made["long"]))
    assert "begins with 200,000 bytes that are no MPEG audio (other data)" in reason


def test_what_stands_behind_the_last_frame(tmp_path: Path, made: dict[str, bytes]) -> None:
    whole = heard(tmp_path / "x.mp3", made["long"])
    for tail in (APE + ID3V1, bytes(100_000), HTML):
        np.testing.assert_array_equal(heard(tmp_path / "x.mp3", made["long"] + tail), whole)
    plain = untagged(made["long"])
    assert len(heard(tmp_path / "x.mp3", plain + APE + ID3V1)) == len(heard(tmp_path / "x.mp3", plain))
    reason = refused(tmp_path / "x.mp3", plain + bytes(100_000))
    assert "ends in 100,000 bytes that are no MPEG audio (zeros)" in reason


def test_every_header_of_a_stream_is_looked_for(made: dict[str, bytes]) -> None:
    for version in (0, 2, 3):
        for layer in (1, 2, 3):
            for third in range(256):
                header = bytes([0xFF, 0xE0 | version << 3 | layer << 1 | 1, third, 0x64])
                stream = _stream_at(header, 0)
                known = stream is not None and stream.size(header + bytes(8), 0) > 0
                assert bool(_HEADER.match(header)) == known
    assert _HEADER.match(b"\xff\xf1\x50\x80")
    assert not _HEADER.search(b"\xff" * 1000)
    assert not _HEADER.search(b"\xff\xfb" * 1000)


def test_a_part_is_that_part_of_the_whole(tmp_path: Path) -> None:
    rng = np.random.default_rng(6)
    sweep = np.sin(np.cumsum(np.linspace(0.02, 0.8, 6 * 16000))) * 0.3 + rng.normal(0, 0.05, 6 * 16000)
    soundfile.write(tmp_path / "x", sweep, 16000, format="MP3")
    assert promise_of(tmp_path / "x").by_sndfile
    whole = waveform.load(tmp_path / "x", sample_rate=16000).samples
    for first in rng.integers(1, 5 * 16000, 20).tolist():
        part = waveform.load(tmp_path / "x", sample_rate=16000, offset=first / 16000, duration=0.125).samples
        np.testing.assert_array_equal(part, whole[first : first + 2000])


# What the tag says


@pytest.mark.parametrize("kind", ["", "-cbr"])
@pytest.mark.parametrize("frames", [0, 0.5, 0.97, 1.03, 1.5, 3])
def test_a_tag_that_counts_wrong(tmp_path: Path, made: dict[str, bytes], kind: str, frames: float) -> None:
    samples = heard(tmp_path / "x.mp3", retagged(made["long" + kind], frames))
    assert len(samples) / RATE == pytest.approx(6, abs=0.06)


def test_a_tag_that_counts_more_frames_and_bytes_shows_a_cut(tmp_path: Path, made: dict[str, bytes]) -> None:
    reason = refused(tmp_path / "x.mp3", retagged(made["long"], 3, 3))
    assert "promises 18" in reason
    assert "the file holds 231 of the 693 frames that its tag counts" in reason


@pytest.mark.parametrize("frames", [0.5, 1, 3])
def test_a_vbri_tag(tmp_path: Path, made: dict[str, bytes], frames: float) -> None:
    data = bytearray(made["long"])
    at = max(data.find(b"Xing"), data.find(b"Info"))
    count = struct.unpack(">I", data[at + 8 : at + 12])[0]
    data[4:120] = bytes(116)
    data[36:62] = b"VBRI" + struct.pack(">HHHIIHHHH", 1, 0, 50, len(data), round(count * frames), 1, 1, 2, 1)
    assert len(heard(tmp_path / "x.mp3", bytes(data))) / RATE == pytest.approx(6, abs=0.06)


# What is damaged


@pytest.mark.parametrize("kind", ["", "-cbr"])
def test_text_within_a_tagged_file_takes_nothing_away(
    tmp_path: Path, made: dict[str, bytes], kind: str
) -> None:
    data = made["long" + kind]
    for inside in (HTML, id3(1920)):
        middle = len(data) // 2
        samples = heard(tmp_path / "x.mp3", data[:middle] + inside + data[middle:])
        # The frame that was torn apart, and those that borrow bits from it.
        assert len(samples) / RATE == pytest.approx(6, abs=0.15)


@pytest.mark.parametrize(
    ("damage", "words"), [(bytes(9000), "zeros"), (np.random.default_rng(4).bytes(9000), "other data")]
)
@pytest.mark.parametrize("tagged", [True, False])
def test_damage_within_a_file_is_measured(
    tmp_path: Path, made: dict[str, bytes], damage: bytes, words: str, tagged: bool
) -> None:
    data = made["long-cbr"] if tagged else untagged(made["long-cbr"])
    middle = len(data) // 2
    reason = refused(tmp_path / "x.mp3", data[:middle] + damage + data[middle + len(damage) :])
    assert "are no MPEG audio" in reason
    assert f"({words})" in reason
    frame = 1152 / RATE
    at = float(reason.split(" at ")[1].split(" s,")[0])
    lost = float(reason.split("; they take the place of " if not tagged else "; ")[1].split(" s ")[0])
    assert at == pytest.approx(3, abs=2 * frame)
    assert lost == pytest.approx(9000 / len(data) * 6, abs=2 * frame)
    # What lies before the damage can be had.
    assert len(heard(tmp_path / "x.mp3", (tmp_path / "x.mp3").read_bytes(), duration=2.5)) == 2.5 * RATE
    assert "no MPEG audio" in refused(
        tmp_path / "x.mp3", (tmp_path / "x.mp3").read_bytes(), offset=4.0, duration=1.0
    )


def test_zeros_in_the_place_of_the_second_half(tmp_path: Path, made: dict[str, bytes]) -> None:
    data = made["long"]
    half = len(data) // 2
    reason = refused(tmp_path / "x.mp3", data[:half] + bytes(len(data) - half))
    assert "promises 6.00 s, only 2.9" in reason
    assert "bytes that are none (zeros)" in reason


# How frames are counted


@pytest.mark.parametrize(
    ("header", "size", "seconds"),
    [
        (0xFFFB9064, 417, 1152 / 44100),  # MPEG-1 layer III, 128 kbit/s
        (0xFFFA9264, 418, 1152 / 44100),  # the same, with a checksum and padded
        (0xFFF38064, 208, 576 / 22050),  # MPEG-2 layer III, 64 kbit/s
        (0xFFE38864, 1152 // 2 * 64 // 8 // 8, 576 / 8000),  # MPEG-2.5 layer III, 64 kbit/s, 8 kHz
        (0xFFFD8464, 384, 1152 / 48000),  # MPEG-1 layer II, 128 kbit/s
        (0xFFFFC464, 384, 384 / 48000),  # MPEG-1 layer I, 384 kbit/s
    ],
)
def test_a_frame_is_as_long_as_its_header_says(
    tmp_path: Path, header: int, size: int, seconds: float
) -> None:
    frame = header.to_bytes(4, "big") + bytes(size - 4)
    (tmp_path / "x.mp3").write_bytes(frame * 50)
    promise = promise_of(tmp_path / "x.mp3")
    assert promise.seconds == pytest.approx(50 * seconds)
    assert not promise.by_sndfile
    assert not promise.fault


def test_a_long_file_is_read_in_small_pieces(tmp_path: Path) -> None:
    count = 4000
    (tmp_path / "x.mp3").write_bytes((b"\xff\xfb\x90\x64" + bytes(413)) * count)

    class Counted(Source):
        largest = 0

        def read(self, at: int, count: int) -> bytes:
            self.largest = max(self.largest, count)
            return super().read(at, count)

    with (tmp_path / "x.mp3").open("rb", buffering=0) as file:
        source = Counted(file)
        promise = promise_of_frames(source, 0)
    assert promise is not None
    assert promise.seconds == pytest.approx(count * 1152 / 44100)
    assert source.largest <= CHUNK < source.size / 10


def aac(path: Path, frequency: float, seconds: float) -> bytes:
    time = np.arange(round(seconds * RATE)) / RATE
    samples = (0.4 * np.sin(2 * np.pi * frequency * time)).astype(np.float32)
    with av.open(str(path), "w", format="adts") as container:
        stream = container.add_stream("aac", rate=RATE, layout="mono")
        for start in range(0, len(samples), 1024):
            frame = av.AudioFrame.from_ndarray(
                samples[None, start : start + 1024], format="fltp", layout="mono"
            )
            frame.sample_rate, frame.pts = RATE, start
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path.read_bytes()


def test_aac_is_held_against_its_frames(tmp_path: Path) -> None:
    first, second = aac(tmp_path / "a", LONG, 4), aac(tmp_path / "b", SHORT, 2)
    samples = heard(tmp_path / "x.aac", id3(300) + first + ID3V1 + second)
    assert len(samples) / RATE == pytest.approx(6, abs=0.15)
    assert pitch(samples[-RATE:]) == pytest.approx(SHORT, abs=2)
    assert len(
        heard(tmp_path / "x.aac", np.random.default_rng(5).bytes(300) + first)
    ) / RATE == pytest.approx(4, abs=0.1)
    middle = len(first) // 2
    reason = refused(tmp_path / "x.aac", first[:middle] + bytes(3000) + first[middle + 3000 :])
    assert "are no AAC (zeros)" in reason
    assert "in the middle of a frame" in refused(tmp_path / "x.aac", first[: middle + 7])
