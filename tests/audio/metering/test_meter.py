"""Loudness of channels: the signals that the standards test meters with, and what files hold."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from numpy.testing import assert_allclose

from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.request import request_for
from mirlab.audio.decoding.decoders import open_decoder
from mirlab.audio.decoding.waveform import Waveform
from mirlab.audio.metering.kweighting import k_filters
from mirlab.audio.metering.meter import ChannelMeter, channel_weights, sliding_means
from mirlab.audio.registry import registry
from mirlab.audio.registry.columns import columns_of
from mirlab.audio.registry.terms import expand
from mirlab.errors import UsageError

RATE = 48_000


def tone(decibels: float, seconds: float, rate: int = RATE, frequency: float = 1000.0) -> np.ndarray:
    """A sine whose peak is so many dB below full scale."""
    return 10 ** (decibels / 20) * np.sin(2 * np.pi * frequency * np.arange(round(seconds * rate)) / rate)


def measured(
    source: Path | Waveform, *, segment: float | None = None, also: str = ""
) -> tuple[float, float, float]:
    request = request_for(expand(f"channel_loudness{also}"), segment=segment)
    level, spread, peak = analyse(source, request).summaries["channel_loudness"][-1, :, 0]
    return float(level), float(spread), float(peak)


def of(*channels: np.ndarray, rate: int = RATE) -> tuple[float, float, float]:
    return measured(Waveform(np.stack(channels).astype(np.float32), rate))


def passages(*parts: tuple[float, float]) -> np.ndarray:
    """Passages of a stereo tone: (dBFS, seconds) each."""
    return np.concatenate([tone(*part) for part in parts])


def test_the_filters_at_48_khz_are_the_standards() -> None:
    shelf = [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585]
    high_pass = [1.0, -2.0, 1.0, -1.99004745483398, 0.99007225036621]
    assert_allclose(k_filters(48_000), [shelf, high_pass], atol=1e-11)


@pytest.mark.parametrize("rate", [48_000, 44_100, 22_050, 96_000, 8_000, 4_000])
def test_a_sine_has_the_loudness_that_the_standard_gives_it(rate: int) -> None:
    sine = tone(-20, 2, rate, 997)
    assert of(sine, rate=rate)[0] == pytest.approx(-23.01, abs=0.05), "one channel"
    assert of(sine, sine, rate=rate)[0] == pytest.approx(-20.0, abs=0.05), "two channels sum"
    assert of(sine, 0 * sine, rate=rate)[0] == pytest.approx(-23.01, abs=0.05), "one of two"
    assert of(sine, -sine, rate=rate)[0] == pytest.approx(-20.0, abs=0.05), "in antiphase nothing cancels"


@pytest.mark.parametrize(
    ("signal", "expected"),
    [
        (passages((-23, 20)), -23.0),
        (passages((-33, 20)), -33.0),
        (passages((-36, 10), (-23, 60), (-36, 10)), -23.0),
        (passages((-72, 10), (-36, 10), (-23, 60), (-36, 10), (-72, 10)), -23.0),
        (passages((-26, 20), (-20, 20.1), (-26, 20)), -23.0),
    ],
)
def test_signals_of_ebu_tech_3341(signal: np.ndarray, expected: float) -> None:
    """Signals 1 to 5 of its table 1, in stereo; a meter may be off by 0.1 LU."""
    assert of(signal, signal)[0] == pytest.approx(expected, abs=0.1)


def test_a_surround_signal_of_ebu_tech_3341(tmp_path: Path) -> None:
    """Signal 6: 5.0 with -28 dBFS in the front, -24 in the middle and -30 in the surrounds; here as 5.1."""
    front, middle, surround = (tone(level, 5) for level in (-28, -24, -30))
    path = tmp_path / "surround.ogg"
    low = tone(-6, 5, frequency=50)
    # Vorbis has an order of its own: left, centre, right, left and right surround, effects.
    sf.write(path, np.stack([front, middle, front, surround, surround, low], axis=1), RATE, "VORBIS")
    assert open_decoder(path).layout() == ("FL", "FC", "FR", "BL", "BR", "LFE")
    assert measured(path)[0] == pytest.approx(-23.0, abs=0.1)


@pytest.mark.parametrize(
    ("signal", "expected"),
    [
        (passages((-20, 20), (-30, 20)), 10.0),
        (passages((-20, 20), (-15, 20)), 5.0),
        (passages((-40, 20), (-20, 20)), 20.0),
        (passages((-50, 20), (-35, 20), (-20, 20), (-35, 20), (-50, 20)), 15.0),
    ],
)
def test_signals_of_ebu_tech_3342(signal: np.ndarray, expected: float) -> None:
    """Signals 1 to 4 of its table 1, in stereo; a meter may be off by 1 LU."""
    assert of(signal, signal)[1] == pytest.approx(expected, abs=0.1)


def test_weights_by_the_places_of_loudspeakers() -> None:
    assert channel_weights(["FL", "FR", "FC", "LFE", "BL", "BR"]).tolist() == [1, 1, 1, 0, 1.41, 1.41]
    assert channel_weights(["FL", "FR", "SL", "SR", "BL", "BR"]).tolist() == [1, 1, 1.41, 1.41, 1, 1]


def test_what_a_wav_says_of_its_channels(tmp_path: Path) -> None:
    quiet, effects = tone(-30, 2), tone(-3, 2, frequency=50)
    samples = np.stack([quiet, quiet, quiet, effects, quiet, quiet], axis=1)
    sf.write(tmp_path / "six.wav", samples, RATE, subtype="PCM_24", format="WAVEX")
    with_mask = bytearray((tmp_path / "six.wav").read_bytes())
    at = with_mask.index(b"fmt ") + 8 + 20
    with_mask[at : at + 4] = (0x3F).to_bytes(4, "little")
    (tmp_path / "named.wav").write_bytes(with_mask)
    assert open_decoder(tmp_path / "named.wav").layout()[3:] == ("LFE", "BL", "BR")
    expected = -33.01 + 10 * np.log10(3 + 2 * 1.41)
    assert measured(tmp_path / "named.wav")[0] == pytest.approx(expected, abs=0.05)


def test_channels_without_names_are_said() -> None:
    sound = Waveform(np.stack([tone(-20, 1)] * 4).astype(np.float32), RATE)
    (fault,) = analyse(sound, request_for(expand("channel_loudness"))).faults
    assert fault.kind == "unknown-layout"
    assert "does not say which of its 4 channels is which" in fault.words
    assert not analyse(sound, request_for(expand("rms"))).faults


def test_silence_and_short_sounds_have_numbers() -> None:
    silence = np.zeros(RATE)
    assert of(silence, silence) == (-70.0, 0.0, pytest.approx(-120.0))
    level, spread, peak = of(tone(-6, 0.05))
    assert spread == 0
    assert (level, peak) == (pytest.approx(-9.0, abs=0.3), pytest.approx(-6.0, abs=0.01))


def test_the_peak_is_the_largest_sample_of_any_channel_to_the_last() -> None:
    one, other = tone(-30, 1.05), tone(-30, 1.05)
    one[100], other[-1] = 0.5, -0.8
    assert of(one, other)[2] == pytest.approx(20 * np.log10(0.8), abs=1e-4)


@pytest.mark.parametrize("sizes", [[1000, 3, 70_000, 1], [4800, 4799, 4801]])
@pytest.mark.parametrize("rate", [44_100, 11_025])
def test_blocks_add_up_to_the_whole(sizes: list[int], rate: int) -> None:
    rng = np.random.default_rng(1)
    samples = (0.1 * rng.standard_normal((sum(sizes), 2))).astype(np.float32)
    whole, parts = (ChannelMeter(rate, np.ones(2)) for _ in range(2))
    whole.add(samples, samples[:, 0])
    at = 0
    for size in sizes:
        parts.add(samples[at : at + size], samples[at : at + size, 0])
        at += size
    assert whole.steps().shape == (2, at * 10 // rate)
    assert_allclose(parts.steps(), whole.steps(), rtol=1e-6)


def test_windows_follow_each_other_by_a_step() -> None:
    assert_allclose(sliding_means(np.array([1.0, 3.0, 5.0, 1.0]), 2), [2, 4, 3])
    assert_allclose(sliding_means(np.array([1.0, 3.0]), 4), [2])


def test_slices_have_their_own() -> None:
    sound = Waveform(passages((-40, 2), (-20, 2)).astype(np.float32), RATE)
    request = request_for(expand("channel_loudness, rms"), segment=2.0)
    found = analyse(sound, request).summaries["channel_loudness"][:, 0, 0]
    assert_allclose(found, [-43.01, -23.01], atol=0.1)


@pytest.mark.parametrize("also", [", rms", ", loudness_integrated, rms"])
def test_other_features_change_nothing_in_it(also: str) -> None:
    rng = np.random.default_rng(2)
    sound = Waveform((0.1 * rng.standard_normal((2, 2 * 44_100))).astype(np.float32), 44_100)
    assert measured(sound, also=also) == measured(sound)


def test_noise_in_two_channels_is_louder_than_its_mix() -> None:
    rng = np.random.default_rng(3)
    sound = Waveform((0.1 * rng.standard_normal((2, 3 * RATE))).astype(np.float32), RATE)
    found = analyse(sound, request_for(expand("channel_loudness, loudness_integrated"))).summaries
    # The mix has half the power; what lies above the framing's 11 kHz is missing in it, too.
    assert found["channel_loudness"][0, 0, 0] > found["loudness_integrated"][0, 0, 0] + 6


def test_it_has_to_be_asked_for_by_name() -> None:
    assert "channel_loudness" not in registry.names()
    assert "channel_loudness" in [feature.name for feature in registry.listed()]
    assert "channel_loudness" not in {column.feature for column in columns_of(expand("*"))}
    with pytest.raises(UsageError, match="measured on the channels of a sound"):
        registry.get("channel_loudness").raw(None)  # type: ignore[arg-type]
