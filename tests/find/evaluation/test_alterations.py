"""Sound that is altered: levels, lengths and codings that are known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.analysis import Recipe, recipe_of
from mirlab.audio.decoding.waveform import load, probe
from mirlab.find.evaluation import alterations
from mirlab.find.evaluation.alterations import ALTERATIONS, analyses_of_altered, as_mp3, later, quieter


def write(path: Path, rate: int = 22050, channels: int = 1, seconds: float = 1.5) -> Path:
    t = np.arange(round(seconds * rate)) / rate
    sound = 0.5 * np.sin(2 * np.pi * 440 * t)
    sf.write(path, np.column_stack([sound] * channels), rate, subtype="PCM_16")
    return path


@pytest.fixture
def recipe() -> Recipe:
    return recipe_of("rms.mean, spectral_centroid.median")


def test_quieter_is_half(tmp_path: Path) -> None:
    before = write(tmp_path / "a.wav", channels=2)
    after = quieter(before, tmp_path)
    assert (probe(after).channels, probe(after).sample_rate) == (2, 22050)
    one, other = (load(path, sample_rate=22050).samples for path in (before, after))
    np.testing.assert_allclose(other, one * 10 ** (-0.3), atol=1e-6)


def test_later_begins_with_silence(tmp_path: Path) -> None:
    before = write(tmp_path / "a.wav", rate=44100)
    samples = load(later(before, tmp_path), sample_rate=44100).samples.reshape(-1)
    silence = round(1.2 * 44100)
    assert len(samples) == silence + round(1.5 * 44100)
    assert not samples[:silence].any()
    np.testing.assert_array_equal(samples[silence:], load(before, sample_rate=44100).samples.reshape(-1))


@pytest.mark.parametrize(
    ("rate", "channels", "kept", "coded"), [(44100, 2, 44100, 2), (22050, 1, 22050, 1), (96000, 4, 44100, 1)]
)
def test_mp3_has_the_rate_the_channels_and_the_size(
    rate: int, channels: int, kept: int, coded: int, tmp_path: Path
) -> None:
    before = write(tmp_path / "a.wav", rate, channels, seconds=3.0)
    made = as_mp3(before, tmp_path, 64_000)
    assert made.stat().st_size == pytest.approx(64_000 / 8 * 3.0, rel=0.1)
    found = probe(made)
    assert (found.container, found.sample_rate, found.channels) == ("MP3", kept, coded)
    sound = load(made, sample_rate=22050).samples.reshape(-1)
    assert np.abs(sound[5000:60000]).max() == pytest.approx(0.5, abs=0.05)
    assert len(sound) / 22050 == pytest.approx(3.0, abs=0.1)


def test_tracks_are_altered_in_every_way_and_the_broken_are_told(tmp_path: Path, recipe: Recipe) -> None:
    (tmp_path / "broken.wav").write_bytes(b"RIFF no sound")
    sounds = {4: write(tmp_path / "a.wav"), 9: tmp_path / "broken.wav"}
    found = analyses_of_altered(sounds, [recipe.request()], workers=1)
    assert list(found.found) == [4]
    assert list(found.found[4]) == list(ALTERATIONS) == list(found.alterations)
    level = {name: recipe.rows(each[0])[0, 0] for name, each in found.found[4].items()}
    assert level["6 dB quieter"] == pytest.approx(0.5 * 0.5 / np.sqrt(2), rel=0.05)
    assert level["1.2 s of silence before"] == pytest.approx(0.5 / np.sqrt(2) * 1.5 / 2.7, rel=0.05)
    assert "stability: 1 track of 2 could not be altered and analysed" in found.notes[0]
    assert "broken.wav" in found.notes[0]


def test_without_an_mp3_encoder_the_rest_is_done_and_it_is_said(
    tmp_path: Path, recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    import av

    monkeypatch.setattr(av, "codecs_available", {"flac"})
    found = analyses_of_altered({0: write(tmp_path / "a.wav")}, [recipe.request()], workers=1)
    assert found.alterations == ("6 dB quieter", "1.2 s of silence before")
    assert "the installed PyAV can't write MP3" in found.notes[0]
    assert alterations.LEAD_IN == 1.2
