"""Whether a sound was trained on: by the hashes that a card records, and by kept rows."""

from __future__ import annotations

import struct
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.containers import sound_digest
from mirlab.files.identity import digest, shortened
from mirlab.learn.bundle.predict import load
from mirlab.learn.training.training import train
from mirlab.learn.upkeep.seen import seen_in_training
from mirlab.learn.upkeep.testing import test as judged


def classifier(tracks: int, kind: str = "sound", columns: int = 4) -> Any:
    kept = np.arange(3.0 * columns).reshape(3, columns)
    return SimpleNamespace(
        columns=range(columns), background=kept, card={"data": {"kind": kind, "tracks": tracks}}
    )


def wav(path: Path, seed: int = 0, seconds: float = 0.5) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    loud = 0.1 + 0.8 * (seed % 2)
    sound = np.random.default_rng(seed).uniform(-loud, loud, int(22050 * seconds))
    sf.write(path, sound, 22050, subtype="PCM_16")
    return path


def retag(path: Path, title: bytes = b"Another title!") -> None:
    """Add a title to a WAV file, whose sound stays the same."""
    data = path.read_bytes()
    info = b"INFO" + b"INAM" + struct.pack("<I", len(title)) + title
    data += b"LIST" + struct.pack("<I", len(info)) + info
    path.write_bytes(data[:4] + struct.pack("<I", len(data) - 8) + data[8:])


def test_a_row_that_was_kept_was_trained_on() -> None:
    few, many = classifier(3), classifier(160)
    inside, outside = np.arange(4.0, 8) * (1 + 1e-9), np.full(4, 0.5)
    assert seen_in_training(few, inside) is True
    assert seen_in_training(many, inside) is True
    assert seen_in_training(few, outside) is False
    assert seen_in_training(many, outside) is None
    assert seen_in_training(classifier(3, "table"), outside) is None
    assert seen_in_training(classifier(3, columns=3), np.arange(3.0)) is None, "three may agree by chance"


def test_the_files_that_a_card_records_were_trained_on_and_no_others(tmp_path: Path) -> None:
    row = np.full(4, 0.5)
    many = classifier(160)
    mine, other = wav(tmp_path / "mine.wav"), wav(tmp_path / "other.wav", 1)
    assert seen_in_training(many, row, mine) is None, "a bundle of before says nothing"
    kept = shortened([digest(mine), *(f"{i:040x}" for i in range(159))])
    assert len(kept) < 160 * 11
    many.card["data"]["contents"] = {"files": 160, "kept": kept}
    assert seen_in_training(many, row, mine) is True
    assert seen_in_training(many, row, other) is False
    assert seen_in_training(many, np.arange(4.0), other) is True, "the same recording in another file"
    assert seen_in_training(many, row) is None
    assert seen_in_training(many, row, tmp_path / "gone.wav") is None
    many.card["data"]["tracks"] = 161
    assert seen_in_training(many, row, other) is None, "one of them is not recorded"
    assert seen_in_training(many, row, mine) is True
    for strange in ("nonsense!", kept[:-4], 7, None):
        many.card["data"]["contents"] = {"files": 161, "kept": strange}
        assert seen_in_training(many, row, mine) is None


def test_a_file_that_was_tagged_anew_is_known_by_its_sound(tmp_path: Path) -> None:
    mine, row = wav(tmp_path / "mine.wav"), np.full(4, 0.5)
    before, now = classifier(1), classifier(1)
    before.card["data"]["contents"] = {"files": 1, "kept": shortened([digest(mine)])}
    sounds = {"kept": shortened([digest(mine)]), "sounds": shortened([sound_digest(mine)])}
    now.card["data"]["contents"] = {"files": 1, **sounds}
    retag(mine)
    assert seen_in_training(before, row, mine) is False, "its bytes are others"
    assert seen_in_training(now, row, mine) is True


def test_a_kind_that_was_hashed_whole_is_known_to_earlier_bundles(tmp_path: Path) -> None:
    mine, row = tmp_path / "mine.au", np.full(4, 0.5)
    sf.write(mine, np.zeros(999), 22050, format="AU", subtype="PCM_16")
    before = classifier(1)
    before.card["data"]["contents"] = {"files": 1, "sounds": shortened([digest(mine)])}
    assert sound_digest(mine) != digest(mine)
    assert seen_in_training(before, row, mine) is True
    sf.write(mine, np.ones(999), 22050, format="AU", subtype="PCM_16")
    assert seen_in_training(before, row, mine) is False


def test_a_test_finds_training_files_whatever_they_are_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MIRLAB_CACHE", str(tmp_path / "cache"))
    for i in range(10):
        wav(tmp_path / "old" / ("calm" if i % 2 else "loud") / f"{i}.wav", i)
        wav(tmp_path / "new" / ("calm" if i % 2 else "loud") / f"{i}.wav", 100 + i)
    made = train(tmp_path / "old", out=tmp_path / "a.mirlab", features="rms, mfcc[1]", model="lda", workers=1)
    contents = made.card["data"]["contents"]
    assert contents["files"] == 10
    fresh = judged(made.path, tmp_path / "new", workers=1, progress=False)
    assert (fresh.tracks, fresh.trained_on) == (10, 0)
    for i in (0, 3):
        name = tmp_path / "new" / ("calm" if i % 2 else "loud") / f"another name {i}.wav"
        (tmp_path / "old" / name.parent.name / f"{i}.wav").rename(name)
    retag(name)
    bundle = load(made.path)
    # Another analysis gives other rows: files alone can say so.
    bundle.background = bundle.background + 1
    found = judged(bundle, tmp_path / "new", workers=1, progress=False)
    assert (found.tracks, found.trained_on) == (12, 2)
    assert "At least 2 tracks were trained on" in " ".join(found.remarks_on())
    del contents["sounds"]
    bundle.card = made.card
    assert judged(bundle, tmp_path / "new", workers=1, progress=False).trained_on == 1, "one was not retagged"
