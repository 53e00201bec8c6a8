"""What a source has to keep: every track with its facts, and words for a damaged one; run it with pytest."""

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

import mirlab

mirlab.plugin(Path(__file__).with_name("my_source.py"))


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    rows = []
    for number in range(3):
        sf.write(tmp_path / f"{number}.wav", 0.1 * np.sin(np.arange(22050) * (number + 1) / 20), 22050)
        rows.append({"file": f"{number}.wav", "genre": "jazz", "artist": f"Artist {number}"})
    (tmp_path / "index.json").write_text(json.dumps(rows))
    return tmp_path


def test_every_track_is_there_with_its_facts(corpus: Path) -> None:
    table = mirlab.extract(str(corpus), features="rms.mean", workers=1).table
    assert list(table.tracks) == ["0.wav", "1.wav", "2.wav"]
    assert set(table.labels) == {"jazz"}
    assert list(table.meta["artist"]) == ["Artist 0", "Artist 1", "Artist 2"]


def test_a_file_that_is_missing_is_a_failure(corpus: Path) -> None:
    (corpus / "1.wav").unlink()
    made = mirlab.extract(corpus, features="rms.mean", workers=1)
    assert [failure.track for failure in made.failures] == ["1.wav"]


@pytest.mark.parametrize("text", ["", "{}", "[1]", '[{"file": "a.wav"}]'])
def test_a_damaged_index_is_told_of(corpus: Path, text: str) -> None:
    (corpus / "index.json").write_text(text)
    with pytest.raises(mirlab.MirlabError, match=r"index\.json: expected"):
        mirlab.open_source(corpus)


def test_other_folders_are_opened_as_before(corpus: Path) -> None:
    (corpus / "index.json").unlink()
    assert len(mirlab.open_source(corpus)) == 3
