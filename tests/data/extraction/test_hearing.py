"""The features of sounds one by one: an answer about each, in the order in which they were given."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from mirlab.data.extraction.hearing import heard, heard_files
from mirlab.errors import DatasetError, TableError


@pytest.fixture
def clips(tmp_path: Path) -> Path:
    for name, level in (("loud.wav", 0.5), ("soft.wav", 0.1)):
        soundfile.write(tmp_path / name, np.full(8000, level), 8000)
    (tmp_path / "broken.wav").write_bytes(b"no sound at all")
    return tmp_path


def test_a_list_of_sounds_is_answered_in_its_order(clips: Path) -> None:
    paths = [str(clips / name) for name in ("soft.wav", "broken.wav", "loud.wav", "soft.wav")]
    found = heard(paths, "to tag", features="rms.mean", workers=1, cache=False)
    assert [Path(id).name for id in found.ids] == ["soft.wav", "broken.wav", "loud.wav", "soft.wav"]
    assert list(found.failed) == [found.ids[1]]
    assert found.made is not None
    levels = dict(zip(found.made.table.tracks, found.made.table.values[:, 0], strict=True))
    assert levels[found.ids[0]] < levels[found.ids[2]]


def test_sound_in_memory_and_a_collection(clips: Path) -> None:
    found = heard((np.full(8000, 0.5), 8000), "to tag", features="rms.mean", workers=1, cache=False)
    assert len(found.ids) == 1
    assert not found.failed
    whole = heard(clips, "to tag", features="rms.mean", workers=1, cache=False)
    assert whole.ids == ["broken.wav", "loud.wav", "soft.wav"]
    assert list(whole.failed) == ["broken.wav"]


def test_where_nothing_can_be_analysed_every_sound_has_its_reason(clips: Path) -> None:
    broken = clips / "broken.wav"
    found = heard_files([("one", broken), ("other", broken)], features="rms.mean", workers=1, cache=False)
    assert found.made is None
    assert found.ids == list(found.failed) == ["one", "other"]
    assert heard_files([], features="rms.mean").ids == []


def test_what_holds_no_sound(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="gtzan is a table of features and holds no sound to tag: expected"):
        heard("gtzan", "to tag", features="rms.mean")
    with pytest.raises(DatasetError, match="expected"):
        heard(tmp_path, "to tag", features="rms.mean")
