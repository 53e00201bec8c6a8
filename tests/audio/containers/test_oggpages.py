"""Ogg page by page: chained files give all of their sound; lost and damaged pages are named."""

from __future__ import annotations

import os
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile

from mirlab.audio.decoding import waveform
from mirlab.errors import AudioError

RATE = 48000
LONG, SHORT = 440.0, 3000.0


def tone(frequency: float, seconds: float, rate: int = RATE) -> np.ndarray:
    time = np.arange(round(seconds * rate)) / rate
    return 0.4 * np.sin(2 * np.pi * frequency * time) + np.random.default_rng(1).normal(0, 0.02, len(time))


def ogg(path: Path, codec: str, samples: np.ndarray, rate: int = RATE) -> bytes:
    if codec == "flac":
        with av.open(str(path), "w", format="ogg") as container:
            stream = container.add_stream("flac", rate=rate, layout="mono")
            data = (samples * 32767).astype(np.int16)
            for start in range(0, len(data), 4096):
                frame = av.AudioFrame.from_ndarray(
                    data[None, start : start + 4096], format="s16", layout="mono"
                )
                frame.sample_rate, frame.pts = rate, start
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
    else:
        soundfile.write(path, samples, rate, format="OGG", subtype=codec.upper())
    return path.read_bytes()


def pages(data: bytes) -> list[bytes]:
    starts = [at for at in range(len(data)) if data[at : at + 5] == b"OggS\0"]
    return [data[a:b] for a, b in zip(starts, [*starts[1:], len(data)], strict=True)]


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


@pytest.mark.parametrize("codec", ["vorbis", "opus", "flac"])
def test_chained_links_are_heard_to_the_end(tmp_path: Path, codec: str) -> None:
    first, second = (ogg(tmp_path / "x", codec, tone(*sound)) for sound in ((LONG, 4), (SHORT, 2)))
    for links, seconds, last in (
        ([first, second], 6, SHORT),
        ([second, first], 6, LONG),
        ([second] * 4, 8, SHORT),
    ):
        samples = heard(tmp_path / "x.ogg", b"".join(links))
        assert len(samples) / RATE == pytest.approx(seconds, abs=0.05)
        assert pitch(samples[-RATE:]) == pytest.approx(last, abs=2)
        # A coder that went on with the state of the link before would burst out here.
        assert np.abs(samples).max() < 0.6
        part = heard(tmp_path / "x.ogg", b"".join(links), offset=seconds - 1.5, duration=1.0)
        np.testing.assert_array_equal(part, samples[round((seconds - 1.5) * RATE) :][:RATE])


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
@pytest.mark.parametrize(
    "name", ["file:odd%20,start,7.ogg", "-x", "Ärger – 音楽, a:b.ogg", os.fsdecode(b"\xff,.ogg")]
)
def test_a_chained_file_may_have_any_name(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = ogg(tmp_path / "x", "vorbis", tone(LONG, 1))
    assert len(heard(tmp_path / name, data * 2)) == 2 * RATE
    monkeypatch.chdir(tmp_path)
    assert len(heard(Path(name), data * 2)) == 2 * RATE


def test_links_of_different_forms_are_named(tmp_path: Path) -> None:
    first = ogg(tmp_path / "x", "vorbis", tone(LONG, 3))
    others = {
        "Vorbis, 22,050 Hz, 1 channel": ogg(tmp_path / "x", "vorbis", tone(LONG, 1, 22050), 22050),
        "Vorbis, 48,000 Hz, 2 channels": ogg(tmp_path / "x", "vorbis", np.stack([tone(LONG, 1)] * 2, 1)),
        "Opus, 48,000 Hz, 1 channel": ogg(tmp_path / "x", "opus", tone(LONG, 1)),
        "FLAC, 48,000 Hz, 1 channel": ogg(tmp_path / "x", "flac", tone(LONG, 1)),
    }
    for form, other in others.items():
        reason = refused(tmp_path / "x.ogg", first + other)
        assert f"Vorbis, 48,000 Hz, 1 channel, then from 3.00 s on {form}." in reason
    assert len(heard(tmp_path / "x.ogg", first + other, duration=2.0)) == 2 * RATE


@pytest.mark.parametrize("codec", ["vorbis", "opus", "flac"])
@pytest.mark.parametrize("lost", [1, 2])
def test_lost_pages_are_counted(tmp_path: Path, codec: str, lost: int) -> None:
    noise = np.random.default_rng(2).normal(0, 0.2, 6 * RATE)
    whole = pages(ogg(tmp_path / "x", codec, noise))
    assert len(whole) > 7
    gone = len(whole) // 2
    reason = refused(tmp_path / "x.ogg", b"".join(whole[:gone] + whole[gone + lost :]))
    assert ("a page is missing" if lost == 1 else "2 pages are missing") in reason
    assert f"(Ogg page {gone + lost:,} follows page {gone - 1:,})" in reason
    at = float(reason.split(" at ")[1].split(" s ")[0])
    assert 0.5 < at < 5
    part = b"".join(whole[:gone] + whole[gone + lost :])
    assert len(heard(tmp_path / "x.ogg", part, duration=0.4)) == round(0.4 * RATE)
    assert "missing" in refused(tmp_path / "x.ogg", part, offset=5.0, duration=0.5)


@pytest.mark.parametrize("codec", ["vorbis", "opus"])
def test_a_damaged_page_fails_its_checksum(tmp_path: Path, codec: str) -> None:
    whole = pages(ogg(tmp_path / "x", codec, np.random.default_rng(2).normal(0, 0.2, 6 * RATE)))
    gone = len(whole) // 2
    page = bytearray(whole[gone])
    page[len(page) // 2] ^= 1
    reason = refused(tmp_path / "x.ogg", b"".join([*whole[:gone], bytes(page), *whole[gone + 1 :]]))
    assert f"the Ogg page at byte {sum(map(len, whole[:gone])):,}" in reason
    assert "fails its checksum" in reason


def test_junk_that_takes_nothing_away(tmp_path: Path) -> None:
    data = ogg(tmp_path / "x", "vorbis", tone(LONG, 4))
    whole, middle = heard(tmp_path / "x.ogg", data), len(pages(data)) // 2
    between = b"".join(pages(data)[:middle]) + b"<html>error</html>" * 60 + b"".join(pages(data)[middle:])
    np.testing.assert_array_equal(heard(tmp_path / "x.ogg", between), whole)
    np.testing.assert_array_equal(heard(tmp_path / "x.ogg", data + bytes(5000)), whole)
    tag = b"ID3\3\0\0\0\0\1\0" + bytes(128)
    np.testing.assert_allclose(heard(tmp_path / "x.ogg", tag + data), whole, atol=1e-3)


def test_zeros_in_the_place_of_the_last_pages(tmp_path: Path) -> None:
    data = ogg(tmp_path / "x", "vorbis", tone(LONG, 4))
    kept = b"".join(pages(data)[:-2])
    reason = refused(tmp_path / "x.ogg", kept + bytes(len(data) - len(kept)))
    assert "that are no Ogg page (zeros)" in reason


def test_a_total_that_the_pages_do_not_reach(tmp_path: Path) -> None:
    whole = pages(ogg(tmp_path / "x", "flac", np.random.default_rng(2).normal(0, 0.2, 6 * RATE)))
    head = bytearray(whole[0])
    # STREAMINFO's total, and the page's checksum anew: it is that of CRC-32 without its mirroring.
    at = head.index(b"fLaC") + 8 + 13
    head[at : at + 5] = (
        int.from_bytes(head[at : at + 5], "big") & ~(1 << 36) + 1 & (15 << 36) | 12 * RATE
    ).to_bytes(5, "big")
    head[22:26] = bytes(4)
    crc = 0
    for byte in head:
        crc ^= byte << 24
        for _ in range(8):
            crc = (crc << 1 ^ 0x04C11DB7) & 0xFFFFFFFF if crc >> 31 else crc << 1
    head[22:26] = crc.to_bytes(4, "little")
    reason = refused(tmp_path / "x.oga", b"".join([bytes(head), *whole[1:]]))
    assert "promises 12.00 s, only 6.00 s are there" in reason
