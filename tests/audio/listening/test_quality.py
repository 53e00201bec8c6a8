"""The measures of sounds whose faults are known, because they were put in."""

from __future__ import annotations

import math
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile as sf
from hypothesis import given
from hypothesis import strategies as st

from mirlab.audio.decoding.decoders import open_decoder
from mirlab.audio.decoding.waveform import load
from mirlab.audio.listening import quality
from mirlab.audio.listening.quality import FULL_SCALE, Quality, faults, measure
from mirlab.errors import AudioError

RATE = 22050


def tone(seconds: float = 2.0, amplitude: float = 0.5, frequency: float = 441.0) -> np.ndarray:
    return amplitude * np.sin(2 * np.pi * frequency * np.arange(round(seconds * RATE)) / RATE)


def written(path: Path, samples: np.ndarray, subtype: str = "FLOAT") -> Path:
    sf.write(path, samples, RATE, subtype=subtype)
    return path


def kinds(found: Quality) -> list[str]:
    return [fault.kind for fault in faults(found)]


def test_a_plain_tone_has_its_level_and_no_fault(tmp_path: Path) -> None:
    found = measure(written(tmp_path / "x.wav", tone()))
    assert (found.sample_rate, found.channels, found.duration) == (RATE, 1, 2.0)
    assert found.peak == pytest.approx(0.5, abs=1e-3)
    assert found.rms_dbfs == pytest.approx(20 * math.log10(0.5) - 3.0103, abs=0.01)
    assert found.dc_offset == pytest.approx(0, abs=1e-6)
    assert (found.silent_share, found.clipped_runs, found.longest_run) == (0.0, 0, 0)
    assert math.isnan(found.difference_db)
    assert faults(found) == []


def test_the_difference_of_channels_is_measured_against_all_of_them(tmp_path: Path) -> None:
    left = tone()
    for part in (0.9, 0.5, -1.0):
        found = measure(written(tmp_path / "x.wav", np.stack([left, part * left], axis=1)))
        level = math.sqrt((1 + part**2) / 2)
        assert found.difference_db == pytest.approx(20 * math.log10((1 - part) / level), abs=1e-3)
        assert found.rms == pytest.approx(0.5 / math.sqrt(2) * level, rel=1e-4)


@pytest.mark.parametrize(
    ("sounding", "kind"),
    [(0.0, "silent"), (1.0, "mostly-silent"), (1.5, "mostly-silent"), (1.6, None), (1.9, None)],
)
def test_silence_is_measured_in_pieces(tmp_path: Path, sounding: float, kind: str | None) -> None:
    samples = tone()
    samples[round(sounding * RATE) :] = 0
    found = measure(written(tmp_path / "x.wav", samples), block_seconds=0.33)
    assert found.silent_share == pytest.approx(1 - sounding / 2)
    assert kinds(found) == ([kind] if kind else [])


def test_hiss_is_silence_and_soft_music_is_not(tmp_path: Path) -> None:
    hiss = np.random.default_rng(0).normal(0, 10 ** (-65 / 20), 2 * RATE)
    assert kinds(measure(written(tmp_path / "hiss.wav", hiss))) == ["silent"]
    soft = tone(amplitude=10 ** (-50 / 20))
    assert kinds(measure(written(tmp_path / "soft.wav", soft))) == []
    assert "digital silence" in faults(measure(written(tmp_path / "none.wav", np.zeros(RATE))))[0].words


def test_an_overdriven_tone_clips_twice_a_period(tmp_path: Path) -> None:
    samples = np.clip(tone(amplitude=1.5), -1, 1)
    found = measure(written(tmp_path / "x.wav", samples, "PCM_16"), block_seconds=0.05)
    assert found.clipped_runs == 2 * 441 * 2
    # A sine of 1.5 stays above 1 for 1 - 2 asin(2/3) / pi of half a period of 25 samples.
    assert found.longest_run == pytest.approx(25 * (1 - 2 * math.asin(2 / 3) / math.pi), abs=1)
    assert kinds(found) == ["clipped"]


def test_a_few_tops_at_the_limit_are_no_clipping(tmp_path: Path) -> None:
    samples = tone()
    samples[1000:1002] = 1.0
    samples[5000:5003] = 1.0
    found = measure(written(tmp_path / "x.wav", samples))
    assert (found.clipped_runs, found.longest_run) == (1, 3)
    assert kinds(found) == []
    samples[9000:9060] = -1.0
    found = measure(written(tmp_path / "x.wav", samples))
    assert (found.clipped_runs, found.longest_run) == (2, 60)
    assert kinds(found) == ["clipped"]


@given(
    st.lists(st.sampled_from([0.0, 0.5, 1.0, -1.0]), min_size=1, max_size=60),
    st.integers(1, 20),
)
def test_runs_are_counted_alike_whatever_the_blocks(values: list[float], size: int) -> None:
    samples = np.array(values, dtype=np.float32)
    meter = quality._Meter(RATE, 1)
    for start in range(0, len(samples), size):
        meter.add(samples[start : start + size, np.newaxis])
    found = meter.quality()
    runs, length, last = [], 0, 0.0
    for value in [*values, 0.0]:
        if abs(value) >= FULL_SCALE and value == last:
            length += 1
        else:
            runs.append(length)
            length = int(abs(value) >= FULL_SCALE)
        last = value
    assert found.clipped_runs == sum(run >= quality.CLIPPED_RUN for run in runs)
    assert found.longest_run == max(runs)


@given(st.integers(0, 2**32 - 1), st.floats(0.03, 3.0))
def test_blocks_change_nothing(seed: int, seconds: float) -> None:
    rng = np.random.default_rng(seed)
    samples = rng.normal(0, 0.2, (round(seconds * 2000), 2)).astype(np.float32)
    samples[: rng.integers(len(samples))] = 0
    measured = []
    for size in (len(samples), 37):
        meter = quality._Meter(2000, 2)
        for start in range(0, len(samples), size):
            meter.add(samples[start : start + size])
        measured.append(meter.quality().as_array())
    np.testing.assert_allclose(measured[0], measured[1], rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize(
    ("offset", "amplitude", "bad"), [(0.02, 0.5, True), (-0.001, 0.005, True), (0.001, 0.5, False)]
)
def test_an_offset_counts_by_itself_or_against_the_level(
    tmp_path: Path, offset: float, amplitude: float, bad: bool
) -> None:
    found = measure(written(tmp_path / "x.wav", tone(amplitude=amplitude) + offset))
    assert found.dc_offset == pytest.approx(offset, rel=1e-3)
    assert kinds(found) == (["dc-offset"] if bad else [])


def test_channels_are_compared(tmp_path: Path) -> None:
    left, right = tone(), tone(frequency=600)
    noise = np.random.default_rng(0).normal(0, 1e-4, left.size)
    pairs = {
        "stereo": (left, right, []),
        "same": (left, left, ["mono-in-stereo"]),
        "nearly the same": (left, left + noise, ["mono-in-stereo"]),
        "softer": (left, 0.5 * left, []),
        "empty": (left, 0 * left, ["dead-channel"]),
        "silent": (0 * left, 0 * left, ["silent"]),
    }
    for name, (one, other, expected) in pairs.items():
        path = written(tmp_path / "x.wav", np.column_stack([one, other]))
        assert kinds(measure(path)) == expected, name


def test_a_lossy_coder_does_not_hide_that_both_channels_are_one(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    music = 0.2 * np.cumsum(rng.normal(0, 0.02, 3 * RATE)) % 0.5 - 0.25 + tone(3.0, 0.1)
    for name in ("x.mp3", "x.ogg"):
        sf.write(tmp_path / name, np.column_stack([music, music]), RATE)
        assert "mono-in-stereo" in kinds(measure(tmp_path / name))


def test_channels_come_apart_from_either_decoder(tmp_path: Path) -> None:
    stereo = np.column_stack([tone(), tone(frequency=600, amplitude=0.1)]).astype(np.float32)
    sf.write(tmp_path / "x.flac", stereo, RATE, subtype="PCM_24")
    with av.open(str(tmp_path / "x.m4a"), "w") as container:
        stream = container.add_stream("aac", rate=RATE, layout="stereo")
        for start in range(0, len(stereo), 1024):
            part = np.ascontiguousarray(stereo[start : start + 1024].T)
            frame = av.AudioFrame.from_ndarray(part, format="fltp", layout="stereo")
            frame.sample_rate = RATE
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    for name in ("x.flac", "x.m4a"):
        decoder = open_decoder(tmp_path / name)
        blocks = np.concatenate(list(decoder.channel_blocks(0, None, 5000)))
        decoder.close()
        assert blocks.shape[1] == 2
        middle = blocks[RATE // 2 : RATE]
        assert np.sqrt((middle**2).mean(axis=0)) == pytest.approx([0.3536, 0.0707], rel=0.05)
        mono = load(tmp_path / name, sample_rate=RATE).samples
        np.testing.assert_allclose(blocks.mean(axis=1), mono, atol=1e-6)


def test_a_second_is_the_least(tmp_path: Path) -> None:
    assert kinds(measure(written(tmp_path / "x.wav", tone(0.9)))) == ["too-short"]


def test_what_cannot_be_decoded_says_where_it_fails(tmp_path: Path) -> None:
    path = written(tmp_path / "cut.flac", tone(), "PCM_16")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    bad = tone()
    bad[100] = np.nan
    cases = {
        "decode": path,
        "samples": written(tmp_path / "nan.wav", bad),
        "open": tmp_path / "missing.wav",
    }
    for stage, broken in cases.items():
        with pytest.raises(AudioError) as caught:
            measure(broken)
        assert caught.value.stage == stage
    with pytest.raises(AudioError, match="holds no samples"):
        measure(written(tmp_path / "empty.wav", np.zeros(0)))


@given(
    st.lists(st.floats(allow_nan=True, allow_infinity=True), min_size=7, max_size=7),
    st.lists(st.integers(0, 10**6), min_size=4, max_size=4),
)
def test_measures_come_back_from_their_array(numbers: list[float], counts: list[int]) -> None:
    peak, rms, share, *levels = numbers
    made = Quality(counts[0], counts[1], 1.5, peak, rms, share, counts[2], counts[3], 0.1, *levels)
    again = Quality.from_array(made.as_array())
    assert repr(again) == repr(made)
    assert isinstance(again.channels, int)
