"""Sound is known by its content: real files of many formats, and what only looks like one."""

from __future__ import annotations

import io
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.containers.recognise import HEAD, holds_sound, is_sound_file, looks_like_text, sound_in

RATE = 16_000


def coded(container: str, codec: str, *, film: bool = False, seconds: float = 0.6) -> bytes:
    """A tone in a container, by FFmpeg; with a picture that moves where asked."""
    sink = io.BytesIO()
    with av.open(sink, "w", format=container) as out:
        rate = 48_000 if codec in {"libopus", "ac3", "eac3"} else 44_100 if codec == "wmav2" else RATE
        stream = out.add_stream(codec, rate=rate, layout="mono", bit_rate=64_000)
        picture = None
        if film:
            picture = out.add_stream("mpeg4", rate=25, width=64, height=64, pix_fmt="yuv420p")
        tone = 0.4 * np.sin(2 * np.pi * 440 * np.arange(int(seconds * rate)) / rate)
        frame = av.AudioFrame.from_ndarray((tone * 32767).astype(np.int16)[None], format="s16", layout="mono")
        frame.sample_rate = rate
        resampler = av.AudioResampler(stream.format, "mono", rate, frame_size=stream.frame_size or 1024)
        for piece in resampler.resample(frame):
            out.mux(stream.encode(piece))
        out.mux(stream.encode(None))
        if picture is not None:
            image = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), format="rgb24")
            out.mux(picture.encode(image))
            out.mux(picture.encode(None))
    return sink.getvalue()


CODED = [
    ("mp3", "libmp3lame"), ("mp2", "mp2"), ("adts", "aac"), ("ac3", "ac3"), ("eac3", "eac3"), ("ipod", "aac"),
    ("mov", "aac"), ("matroska", "aac"), ("webm", "libopus"), ("ogg", "libopus"), ("asf", "wmav2"),
    ("wv", "wavpack"), ("tta", "tta"), ("caf", "pcm_s16be"), ("w64", "pcm_s16le"),
    ("flac", "flac"), ("au", "pcm_s16be"),
]  # fmt: skip


@pytest.mark.parametrize(("container", "codec"), CODED, ids=[f"{c}-{k}" for c, k in CODED])
def test_sound_in_a_container(tmp_path: Path, container: str, codec: str) -> None:
    content = coded(container, codec)
    assert sound_in(content[:HEAD])
    (tmp_path / "no_suffix").write_bytes(content)
    assert is_sound_file(tmp_path / "no_suffix")


@pytest.mark.parametrize(
    ("container", "kind"),
    [("WAV", "PCM_16"), ("WAVEX", "FLOAT"), ("AIFF", "PCM_24"), ("NIST", "PCM_16"), ("VOC", "PCM_16"),
     ("RF64", "PCM_16"), ("OGG", "VORBIS"), ("SVX", "PCM_S8"), ("AU", "ULAW"), ("CAF", "ALAC_16")],
)  # fmt: skip
def test_sound_of_libsndfile(tmp_path: Path, container: str, kind: str) -> None:
    sf.write(tmp_path / "x", np.zeros(4000), RATE, format=container, subtype=kind)
    assert is_sound_file(tmp_path / "x")


@pytest.mark.parametrize("container", ["matroska", "mov", "mp4", "asf", "avi", "mpeg"])
def test_films_are_none(container: str) -> None:
    codec = "wmav2" if container == "asf" else "mp2" if container in {"avi", "mpeg"} else "aac"
    assert not holds_sound(io.BytesIO(coded(container, codec, film=True)))


def test_mpeg_audio_is_believed_by_its_frames() -> None:
    content = coded("mp3", "libmp3lame", seconds=2.0)
    bare = content[content.index(b"\xff", 10) :] if content.startswith(b"ID3") else content
    assert sound_in(bare)
    assert sound_in(b"\0" * 500 + bare)
    assert not sound_in(bare[:4] + b"\0" * 5000)
    assert not sound_in(bare[1:])


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\0", b"\0" * 70_000, b"\xff" * 5000, b"\xff\xfb", b"\xff\xfb\x90\x64", b"\x0b\x77\0\0\0\0",
        "\ufeffh\u00e9llo world, a text of some length".encode("utf-16-le") * 50,
        b"<html>not found</html>", b"#EXTM3U\nsong.mp3\n",
        b"RIFF\x24\0\0\0AVI LIST", b"RIFF\x24\0\0\0CDDA",
        b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0\0\x10JFIF", b"GIF89a", b"MThd\0\0\0\6", b"PK\3\4",
        b"%PDF-1.7", b"\0\0\0\x18ftypheic\0\0\0\0", b"\0\0\0\x1cftypavif\0\0\0\0",
        b"\0\0\0\x14ftypisom\0\0\0\0",
        b"SIMPLE  =", b"\0\0\0\0ftyp", b"\0\0\0\1moov\xff\xff\xff\xff\xff\xff\xff\xff",
        b"OggS\0\2" + b"\0" * 22 + b"\x80theora",
    ],
)  # fmt: skip
def test_what_is_no_sound(content: bytes) -> None:
    assert not sound_in(content)


def test_noise_is_no_sound() -> None:
    rng = np.random.default_rng(0)
    assert not any(sound_in(b"\xff" + rng.bytes(4000)) for _ in range(300))


def test_an_index_behind_the_music_is_found() -> None:
    content = coded("mov", "aac")
    assert content.index(b"moov") > content.index(b"mdat")
    assert holds_sound(io.BytesIO(content))
    assert not sound_in(content[: content.index(b"moov") - 4])


def test_text() -> None:
    assert looks_like_text("Motörhead\r\n\t".encode())
    assert looks_like_text("Motörhead".encode("latin-1"))
    assert looks_like_text("\ufeffx".encode("utf-16-le"))
    assert not looks_like_text(b"PK\3\4")
    assert not is_sound_file(Path("/nonexistent/x"))
