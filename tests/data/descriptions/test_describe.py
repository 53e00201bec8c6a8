"""Sounds described: music whose tempo, key and loudness are known, and what is none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import soundfile as sf

from mirlab.data.descriptions.asking import describe, describe_files
from mirlab.data.descriptions.descriptions import Descriptions
from mirlab.errors import TableError, UsageError

RATE = 22050


def music(tempo: float = 120.0, seconds: float = 15.0) -> np.ndarray:
    """A minor, D minor and E major over a beat: drums on every beat, a chord for four."""
    t = np.arange(round(seconds * RATE)) / RATE
    beat = t * tempo / 60
    chords = [(57, 60, 64), (50, 57, 65), (52, 56, 64), (57, 60, 64)]
    sound = np.zeros_like(t)
    for number, chord in enumerate(chords):
        playing = (beat // 4).astype(int) % 4 == number
        for note in chord:
            pitch = 440 * 2 ** ((note - 69) / 12)
            tone = sum(np.sin(2 * np.pi * h * pitch * t) / h**2 for h in (1, 2, 3))
            sound += playing * tone * np.exp(-0.5 * (beat % 4))
    noise = np.random.default_rng(0).normal(size=len(t))
    return np.asarray(0.1 * sound + 0.2 * noise * np.exp(-40 * (beat % 1)))


@pytest.fixture(scope="module")
def song(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("song") / "song.wav"
    mono = music()
    sf.write(path, np.stack([mono, mono], axis=1), RATE)
    return path


def test_a_song_with_a_known_tempo_and_key(song: Path) -> None:
    (said,) = describe(song)
    assert said.tempo is not None
    assert said.tempo.bpm == pytest.approx(120, rel=0.02)
    assert str(said.key) == "A minor"
    assert said.tuning == pytest.approx(440, abs=1)
    assert said.duration == 15.0
    samples, _ = sf.read(song)
    assert said.loudness is not None
    assert said.loudness.peak == pytest.approx(20 * np.log10(np.abs(samples).max()), abs=0.01)


def test_a_range_folds_it_and_says_so(song: Path) -> None:
    (said,) = describe(song, range=(130, 300))
    assert said.tempo is not None
    assert said.tempo.found == pytest.approx(120, rel=0.02)
    assert said.tempo.bpm == 2 * said.tempo.found
    with pytest.raises(UsageError, match="at least an octave"):
        describe(song, range="100-120")


def test_sounds_in_memory_and_failures_in_their_order(song: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.wav"
    bad.write_bytes(b"nothing")
    found = describe([bad, (np.zeros(3 * RATE), RATE), song], cache=False)
    assert isinstance(found, Descriptions)
    assert [bool(said.error) for said in found] == [True, False, False]
    assert "expected a sound file" in found[0].error
    assert found[1].loudness is not None
    assert found[1].loudness.reason == "silence"
    assert found.headline() == (
        "2 sounds described, 1 without a steady tempo, 1 without a clear key, 1 could not be analysed."
    )


def test_all_failed_is_no_error_here(tmp_path: Path) -> None:
    bad = tmp_path / "bad.wav"
    bad.write_bytes(b"nothing")
    (said,) = describe_files([("a name", bad)])
    assert (said.path, bool(said.error)) == ("a name", True)


def test_rows_for_pandas_and_files(song: Path, tmp_path: Path) -> None:
    found = describe([song])
    frame = found.to_pandas()
    assert frame.loc[0, "key"] == "A minor"
    assert frame.loc[0, "camelot"] == "8A"
    assert frame.loc[0, "gain"] == pytest.approx(-18 - frame.loc[0, "loudness"], abs=0.011)
    found.to_csv(tmp_path / "found.csv")
    again = pd.read_csv(tmp_path / "found.csv")
    assert list(again.columns) == list(frame.columns)
    assert again.loc[0, "tempo"] == frame.loc[0, "tempo"]
    assert "A minor (8A," in found.to_markdown()
    assert set(found.methods) == {"tempo", "key", "tuning", "loudness"}


def test_a_table_holds_no_sound() -> None:
    with pytest.raises(TableError, match="gtzan is a table of features and holds no sound to describe"):
        describe("gtzan")
