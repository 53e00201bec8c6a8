"""Decoding, mixing, resampling and the many ways a file can be no sound; every file is made here."""

from __future__ import annotations

import os
import pickle
import struct
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile
import soxr
from hypothesis import given, settings
from hypothesis import strategies as st

from mirlab.audio.containers.account import promise_of
from mirlab.audio.decoding import waveform
from mirlab.audio.decoding.stderr import quiet_stderr
from mirlab.errors import AudioError, UsageError

RATE = 22050


def tone(frequency: float, seconds: float, rate: int = RATE, amplitude: float = 0.5) -> np.ndarray:
    time = np.arange(round(seconds * rate)) / rate
    return amplitude * np.sin(2 * np.pi * frequency * time)


def strongest(samples: np.ndarray, rate: int) -> float:
    """Frequency of the largest spectral peak, Hz."""
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(np.argmax(spectrum) * rate / len(samples))


_SAMPLES = {
    "flt": lambda x: x.astype(np.float32),
    "s16": lambda x: (x * 32767).astype(np.int16),
    "s32": lambda x: (x * 2**31).astype(np.int32),
    "u8": lambda x: (x * 127 + 128).astype(np.uint8),
}


def encode(path: Path, samples: np.ndarray, rate: int, codec: str, layout: str = "mono") -> Path:
    """Write (n,) samples through FFmpeg; the suffix chooses the container."""
    channels = 2 if layout == "stereo" else 1
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate, layout=layout)
        context = stream.codec_context
        context.bit_rate = 128_000
        context.open()
        for start in range(0, len(samples), size := context.frame_size or 1024):
            part = _SAMPLES[context.format.name.rstrip("p")](samples[start : start + size])
            planar = context.format.is_planar
            data = np.tile(part, (channels, 1)) if planar else np.repeat(part, channels)[None]
            frame = av.AudioFrame.from_ndarray(data, format=context.format.name, layout=layout)
            frame.sample_rate, frame.pts, frame.time_base = rate, start, Fraction(1, rate)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def mp3_without_tag(path: Path, samples: np.ndarray, rate: int) -> Path:
    """An MP3 that nowhere says how long it is: its first frame, which holds the tag, is left out."""
    soundfile.write(path, samples, rate, format="MP3", subtype="MPEG_LAYER_III")
    data = path.read_bytes()
    path.write_bytes(data[second_frame(data) :])
    return path


def second_frame(data: bytes) -> int:
    """Where the second frame of an MP3 without ID3 tags starts: the first one holds the tag of its length."""
    return data.index(data[:2], 4)


def cut(path: Path, part: float = 0.5) -> Path:
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * part)])
    return path


# What is read


@pytest.mark.parametrize(
    ("suffix", "container", "subtype", "tolerance"),
    [
        ("wav", "WAV", "PCM_U8", 2e-2),
        ("wav", "WAV", "PCM_16", 1e-4),
        ("wav", "WAV", "PCM_24", 1e-6),
        ("wav", "WAV", "PCM_32", 1e-6),
        ("wav", "WAV", "FLOAT", 1e-7),
        ("wav", "WAV", "DOUBLE", 1e-7),
        ("wav", "RF64", "PCM_16", 1e-4),
        ("aiff", "AIFF", "PCM_16", 1e-4),
        ("au", "AU", "PCM_16", 1e-4),
        ("flac", "FLAC", "PCM_24", 1e-6),
        ("caf", "CAF", "PCM_16", 1e-4),
        ("ogg", "OGG", "VORBIS", 5e-2),
        ("mp3", "MP3", "MPEG_LAYER_III", 5e-2),
    ],
)
def test_reads_what_libsndfile_knows(
    tmp_path: Path, suffix: str, container: str, subtype: str, tolerance: float
) -> None:
    expected = tone(440, 1.5)
    path = tmp_path / f"sound.{suffix}"
    soundfile.write(path, expected, RATE, format=container, subtype=subtype)
    sound = waveform.load(path)
    assert sound.samples.shape == expected.shape
    assert sound.samples.dtype == np.float32
    assert sound.duration == pytest.approx(1.5)
    # Lossy coders need a moment at either end.
    inner = slice(2000, -2000)
    np.testing.assert_allclose(sound.samples[inner], expected[inner], atol=tolerance)
    info = waveform.probe(path)
    assert (info.sample_rate, info.channels, info.container, info.subtype) == (RATE, 1, container, subtype)
    assert info.duration == pytest.approx(1.5)


def test_reads_opus(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "sound.opus", tone(440, 2, 48000), 48000, format="OGG", subtype="OPUS")
    sound = waveform.load(tmp_path / "sound.opus")
    assert len(sound.samples) == 2 * RATE
    assert strongest(sound.samples, RATE) == pytest.approx(440, abs=1)


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("sound.m4a", "aac"),
        ("sound.aac", "aac"),
        ("sound.mp4", "alac"),
        ("sound.wma", "wmav2"),
        ("sound.webm", "libopus"),
        ("sound.mka", "pcm_s16le"),
        ("sound.mov", "pcm_u8"),
    ],
)
@pytest.mark.parametrize("layout", ["mono", "stereo"])
def test_reads_what_only_ffmpeg_knows(tmp_path: Path, name: str, codec: str, layout: str) -> None:
    rate = 48000 if codec == "libopus" else 44100
    path = encode(tmp_path / name, tone(440, 2, rate), rate, codec, layout)
    sound = waveform.load(path)
    assert sound.duration == pytest.approx(2, abs=0.1)
    assert strongest(sound.samples, RATE) == pytest.approx(440, abs=1)
    middle = sound.samples[RATE // 2 : RATE]
    assert np.abs(middle).max() == pytest.approx(0.5, abs=0.03)
    assert waveform.probe(path).channels == (2 if layout == "stereo" else 1)


def test_the_content_chooses_the_decoder_not_the_suffix(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "flac.mp3", tone(440, 1), RATE, format="FLAC", subtype="PCM_16")
    encode(tmp_path / "aac.m4a", tone(440, 1, 44100), 44100, "aac").rename(tmp_path / "aac.wav")
    assert waveform.probe(tmp_path / "flac.mp3").container == "FLAC"
    assert waveform.probe(tmp_path / "aac.wav").subtype == "aac"
    assert strongest(waveform.load(tmp_path / "aac.wav").samples, RATE) == pytest.approx(440, abs=2)


@pytest.mark.parametrize(
    "name", ["two words.wav", "Ärger – 音楽 ♫.wav", "line\nbreak.wav", "file:odd%20.wav", "-x.wav"]
)
@pytest.mark.parametrize("coder", ["soundfile", "av"])
def test_any_name_will_do(tmp_path: Path, name: str, coder: str) -> None:
    path = tmp_path / name
    if coder == "soundfile":
        soundfile.write(path, tone(440, 0.5), RATE, format="WAV")
    else:
        encode(tmp_path / "plain.m4a", tone(440, 0.5, RATE), RATE, "aac").rename(path)
    assert waveform.load(path).duration == pytest.approx(0.5, abs=0.1)
    assert waveform.load(str(path)).duration == pytest.approx(0.5, abs=0.1)


# Channels, rates, ranges


@pytest.mark.parametrize("channels", [2, 6])
def test_channels_are_averaged(tmp_path: Path, channels: int) -> None:
    parts = np.stack([tone(200 * (c + 1), 0.5) for c in range(channels)], axis=1).astype(np.float32)
    soundfile.write(tmp_path / "many.wav", parts, RATE, subtype="FLOAT")
    samples = waveform.load(tmp_path / "many.wav").samples
    np.testing.assert_array_equal(samples, np.mean(parts.T, axis=0))


@pytest.mark.parametrize("rate", [8000, 11025, 44100, 48000, 96000, 192000])
def test_a_tone_keeps_its_frequency_and_level_at_any_rate(tmp_path: Path, rate: int) -> None:
    soundfile.write(tmp_path / "tone.wav", tone(1000, 2, rate), rate, subtype="FLOAT")
    samples = waveform.load(tmp_path / "tone.wav", sample_rate=RATE).samples
    assert len(samples) == 2 * RATE
    inner = slice(2000, -2000)
    np.testing.assert_allclose(samples[inner], tone(1000, 2)[inner], atol=1e-4)


def test_nothing_above_the_new_nyquist_frequency_folds_back(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "high.wav", tone(30000, 1, 96000), 96000, subtype="FLOAT")
    samples = waveform.load(tmp_path / "high.wav", sample_rate=RATE).samples
    assert np.abs(samples[1000:-1000]).max() < 1e-4


@settings(max_examples=15, deadline=None)
@given(block=st.floats(0.01, 3), rate=st.sampled_from([16000, 22050, 44100, 48000]))
def test_blocks_add_up_to_resampling_the_whole(
    tmp_path_factory: pytest.TempPathFactory, block: float, rate: int
) -> None:
    path = tmp_path_factory.mktemp("blocks") / "noise.wav"
    noise = np.random.default_rng(1).uniform(-0.5, 0.5, (rate * 2, 2)).astype(np.float32)
    soundfile.write(path, noise, rate, subtype="FLOAT")
    mono = np.mean(noise.T, axis=0)
    expected = mono if rate == RATE else soxr.resample(mono, rate, RATE, "HQ")
    blocks = list(waveform.stream(path, sample_rate=RATE, block_seconds=block))
    assert all(len(b) for b in blocks)
    assert len(blocks) >= 2 / max(block, 1)
    np.testing.assert_allclose(np.concatenate(blocks), expected, atol=1e-6)
    np.testing.assert_allclose(waveform.load(path, sample_rate=RATE).samples, expected, atol=1e-6)


def test_blocks_stay_small_however_many_channels(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "wide.wav", np.zeros((100_000, 64), dtype=np.float32), RATE, subtype="PCM_16")
    lengths = [len(b) for b in waveform.stream(tmp_path / "wide.wav", sample_rate=RATE)]
    assert sum(lengths) == 100_000
    assert max(lengths) * 64 <= 1 << 22


def _wav(path: Path, samples: np.ndarray) -> None:
    soundfile.write(path, samples, RATE, format="WAV")


def _flac(path: Path, samples: np.ndarray) -> None:
    soundfile.write(path, samples, RATE, format="FLAC")


def _ogg(path: Path, samples: np.ndarray) -> None:
    soundfile.write(path, samples, RATE, format="OGG", subtype="VORBIS")


def _vbr(path: Path, samples: np.ndarray) -> None:
    soundfile.write(path, samples, RATE, format="MP3", subtype="MPEG_LAYER_III", bitrate_mode="VARIABLE")


def _m4a(path: Path, samples: np.ndarray) -> None:
    encode(path.with_suffix(".m4a"), samples, RATE, "aac").rename(path)


def _untagged(path: Path, samples: np.ndarray) -> None:
    mp3_without_tag(path, samples, RATE)


@pytest.mark.parametrize("write", [_wav, _flac, _ogg, _vbr, _m4a, _untagged])
@pytest.mark.parametrize(("offset", "duration"), [(1.2345, 2.0), (0.0, 0.7), (3.9, None), (4.5, 30.0)])
def test_a_part_is_exactly_that_part_of_the_whole(
    tmp_path: Path, write: Callable[[Path, np.ndarray], None], offset: float, duration: float | None
) -> None:
    rng = np.random.default_rng(2)
    sweep = np.sin(np.cumsum(np.linspace(0.02, 0.8, 5 * RATE))) * 0.3 + rng.normal(0, 0.01, 5 * RATE)
    write(tmp_path / "sound", sweep)
    whole = waveform.load(tmp_path / "sound").samples
    part = waveform.load(tmp_path / "sound", offset=offset, duration=duration).samples
    start = round(offset * RATE)
    expected = whole[start : None if duration is None else start + round(duration * RATE)]
    assert part.shape == expected.shape
    np.testing.assert_allclose(part, expected, atol=1e-6)


def test_an_mp3_without_a_length_tag_is_read_to_its_end(tmp_path: Path) -> None:
    # Silence first, then noise: a bit rate guessed from the first frames is far off.
    rng = np.random.default_rng(3)
    samples = np.concatenate([np.zeros(4 * RATE), rng.uniform(-0.9, 0.9, 4 * RATE)])
    soundfile.write(
        tmp_path / "tagged.mp3", samples, RATE, format="MP3", bitrate_mode="VARIABLE", compression_level=0.2
    )
    data = (tmp_path / "tagged.mp3").read_bytes()
    assert promise_of(tmp_path / "tagged.mp3").by_sndfile
    assert waveform.load(tmp_path / "tagged.mp3").duration == pytest.approx(8)
    (tmp_path / "bare.mp3").write_bytes(data[second_frame(data) :])
    assert not promise_of(tmp_path / "bare.mp3").by_sndfile
    assert waveform.load(tmp_path / "bare.mp3").duration == pytest.approx(8, abs=0.2)


def test_a_wav_written_into_a_pipe_is_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "pipe.wav"
    soundfile.write(path, tone(440, 1), RATE, subtype="PCM_16")
    data = bytearray(path.read_bytes())
    data[4:8] = data[40:44] = b"\xff\xff\xff\xff"
    path.write_bytes(data)
    assert waveform.load(path).duration == pytest.approx(1)


def test_silence_is_sound(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "silence.wav", np.zeros(RATE), RATE)
    assert not waveform.load(tmp_path / "silence.wav").samples.any()


# What is not


def failure(path: Path, **options: float) -> AudioError:
    with pytest.raises(AudioError) as caught:
        waveform.load(path, **options)
    assert str(path) in str(caught.value)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    return caught.value


def test_files_that_are_no_files(tmp_path: Path) -> None:
    assert "there is no such file" in failure(tmp_path / "none.wav").reason
    assert "directory" in failure(tmp_path).reason
    (tmp_path / "link.wav").symlink_to("gone.wav")
    assert "broken link" in failure(tmp_path / "link.wav").reason
    assert "gone.wav" in failure(tmp_path / "link.wav").reason
    (tmp_path / "empty.wav").touch()
    assert "empty (0 bytes)" in failure(tmp_path / "empty.wav").reason
    assert failure(tmp_path / "empty.wav").stage == "open"
    assert "cannot be opened" in failure(Path("nul\0byte.wav")).reason


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.wav")
    assert "a pipe" in failure(tmp_path / "pipe.wav").reason


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "mine.wav"
    soundfile.write(path, tone(440, 0.1), RATE)

    # The superuser may read anything, so the refusal itself is played.
    def refuse(self: Path, *args: object, **options: object) -> object:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    error = failure(path)
    assert (error.stage, "permission denied" in error.reason) == ("open", True)


@pytest.mark.parametrize("suffix", ["wav", "mp3", "au", "snd", "gsm", "vox", "raw", "ogg", "m4a", "wma"])
@pytest.mark.parametrize(
    "content",
    [
        b"dear diary, today I renamed a text file\n" * 50,
        b"#EXTM3U\n#EXTINF:10,\nhttp://localhost/x.ts\n",
        b"ffconcat version 1.0\nfile other.wav\n",
        b"\x89PNG\r\n\x1a\n" + bytes(500),
        np.random.default_rng(4).bytes(20_000),
    ],
    ids=["text", "playlist", "concat", "image", "noise"],
)
def test_what_is_no_sound_whatever_its_name(
    tmp_path: Path, suffix: str, content: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / f"fake.{suffix}"
    path.write_bytes(content)
    error = failure(path)
    assert error.stage in {"open", "decode"}
    assert "expected a sound file" in error.reason or "could be decoded" in error.reason
    assert capfd.readouterr() == ("", "")


def test_a_film_without_sound(tmp_path: Path) -> None:
    with av.open(str(tmp_path / "film.mp4"), "w") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width = stream.height = 32
        stream.pix_fmt = "yuv420p"
        for _ in range(3):
            frame = av.VideoFrame.from_ndarray(np.zeros((32, 32, 3), dtype=np.uint8), format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    assert "no audio stream" in failure(tmp_path / "film.mp4").reason


@pytest.mark.parametrize(
    ("name", "container", "subtype"),
    [
        ("x.wav", "WAV", "PCM_16"),
        ("x.wav", "WAV", "FLOAT"),
        ("x.aiff", "AIFF", "PCM_24"),
        ("x.au", "AU", "PCM_16"),
        ("x.flac", "FLAC", "PCM_16"),
        ("x.mp3", "MP3", "MPEG_LAYER_III"),
        ("x.ogg", "OGG", "VORBIS"),
    ],
)
def test_a_file_cut_in_two(
    tmp_path: Path, name: str, container: str, subtype: str, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    noise = np.random.default_rng(5).uniform(-0.5, 0.5, 6 * RATE)
    soundfile.write(path, noise, RATE, format=container, subtype=subtype)
    cut(path)
    error = failure(path)
    assert error.stage == "decode"
    assert "breaks off" in error.reason
    if container != "OGG":
        assert "promises 6.00 s" in error.reason
        came = float(error.reason.split("only ")[1].split(" s")[0])
        assert came == pytest.approx(3, abs=0.7)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(("name", "codec"), [("x.mka", "aac"), ("x.webm", "libopus"), ("x.aac", "aac")])
def test_a_file_for_ffmpeg_cut_in_two(tmp_path: Path, name: str, codec: str) -> None:
    rate = 48000
    noise = np.random.default_rng(6).uniform(-0.5, 0.5, 6 * rate)
    path = cut(encode(tmp_path / name, noise, rate, codec), 0.53)
    error = failure(path)
    assert error.stage == "decode"
    assert "breaks off" in error.reason


def test_a_cut_m4a_has_lost_its_index(tmp_path: Path) -> None:
    path = cut(encode(tmp_path / "x.m4a", tone(440, 4, 44100), 44100, "aac"))
    assert failure(path).stage == "open"


@pytest.mark.parametrize("left", range(1, 30))
def test_an_ogg_file_cut_anywhere_in_a_page_header(tmp_path: Path, left: int) -> None:
    path = tmp_path / "x.ogg"
    soundfile.write(path, tone(440, 0.3), RATE, format="OGG", subtype="VORBIS")
    assert not promise_of(path).fault
    data = path.read_bytes()
    path.write_bytes(data[: data.rindex(b"OggS") + left])
    assert "in the middle of an Ogg page" in promise_of(path).fault


def test_the_part_before_the_cut_can_be_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "x.flac"
    soundfile.write(path, np.random.default_rng(7).uniform(-0.5, 0.5, 6 * RATE), RATE)
    cut(path)
    assert waveform.load(path, duration=1.0).duration == pytest.approx(1)
    assert failure(path, offset=1.0).stage == "decode"


def test_zero_samples(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "none.wav", np.zeros(0), RATE)
    error = failure(tmp_path / "none.wav")
    assert (error.stage, "holds no samples" in error.reason) == ("samples", True)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_samples_that_are_no_numbers(tmp_path: Path, bad: float) -> None:
    samples = tone(440, 1)
    samples[12345] = bad
    soundfile.write(tmp_path / "bad.wav", samples, RATE, subtype="FLOAT")
    error = failure(tmp_path / "bad.wav")
    assert error.stage == "samples"
    assert "1 are NaN or infinite" in error.reason


def test_samples_beyond_meaning(tmp_path: Path) -> None:
    samples = tone(440, 0.1)
    samples[5] = 1e30
    soundfile.write(tmp_path / "huge.wav", samples, RATE, subtype="FLOAT")
    assert "one is 1e+30" in failure(tmp_path / "huge.wav").reason


def _header(path: Path, channels: int, rate: int) -> Path:
    data = bytes(4000)
    fmt = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, channels, rate, rate * 2, 2, 16)
    body = b"WAVE" + fmt + struct.pack("<4sI", b"data", len(data)) + data
    path.write_bytes(struct.pack("<4sI", b"RIFF", len(body)) + body)
    return path


def test_absurd_headers(tmp_path: Path) -> None:
    assert waveform.load(_header(tmp_path / "good.wav", 1, RATE)).samples.shape == (2000,)
    absurd = [("a", 0, RATE), ("b", 60000, RATE), ("c", 1, 10**9), ("d", 1, 0), ("e", 1, 7)]
    for name, channels, rate in absurd:
        error = failure(_header(tmp_path / f"{name}.wav", channels, rate))
        assert error.stage == "open"
    assert "1,000,000,000 Hz" in failure(tmp_path / "c.wav").reason


@pytest.mark.parametrize("write", [_wav, _vbr, _m4a])
def test_an_offset_beyond_the_end(tmp_path: Path, write: Callable[[Path, np.ndarray], None]) -> None:
    write(tmp_path / "short", tone(440, 1))
    error = failure(tmp_path / "short", offset=40.0)
    assert error.stage == "samples"
    assert "offset of 40 s lies beyond the end" in error.reason


@pytest.mark.parametrize(
    "options",
    [{"offset": -1.0}, {"offset": np.nan}, {"duration": 0.0}, {"duration": np.inf}, {"sample_rate": 0}],
)
def test_ranges_that_cannot_be_meant(tmp_path: Path, options: dict[str, float]) -> None:
    with pytest.raises(UsageError, match="expected"):
        waveform.load(tmp_path / "any.wav", **options)


def test_the_error_stream_comes_back(capfd: pytest.CaptureFixture[str]) -> None:
    with quiet_stderr(), quiet_stderr():
        os.write(2, b"lost")
    os.write(2, b"seen")
    assert capfd.readouterr().err == "seen"


def test_real_recordings_decode(shared_audio: Path, capfd: pytest.CaptureFixture[str]) -> None:
    paths = sorted(p for p in shared_audio.rglob("*") if p.suffix in {".mp3", ".flac", ".ogg"})
    assert len(paths) > 100
    for path in paths[::8]:
        info = waveform.probe(path)
        blocks = waveform.stream(path, sample_rate=info.sample_rate)
        assert sum(map(len, blocks)) == pytest.approx(info.duration * info.sample_rate, abs=1)
    assert capfd.readouterr() == ("", "")
