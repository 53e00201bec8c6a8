"""The library in Python: all that its commands do is a method."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import mirlab
from mirlab.errors import UnknownName, UsageError
from mirlab.find.facade.library import Library
from mirlab.find.library.bringing import Change, together

FEATURES = "spectral_centroid.mean"


def test_fill_makes_a_library_adds_to_it_and_rebuilds_it(band: Path, tmp_path: Path) -> None:
    place = tmp_path / "filled"
    library, change = Library.fill(place, band / "low", features=FEATURES, metric="standard", workers=1)
    assert (change.added, len(library), library.settings.metric) == (4, 4, "standard")
    again, change = Library.fill(place, band / "low", band / "high", workers=1)
    assert (change.added, change.known, len(again)) == (4, 4, 8)
    with pytest.raises(UsageError, match="was made with --metric standard"):
        Library.fill(place, band, metric="cosine")
    _, change = Library.fill(place, metric="cosine", rebuild=True, workers=1)
    assert (change.renewed, Library.open(place).settings.metric) == (8, "cosine")


def test_what_can_not_be_opened_leaves_no_library_behind(band: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file or folder"):
        Library.fill(tmp_path / "new", band, tmp_path / "bend")
    assert not (tmp_path / "new").exists()


def test_tracks_come_and_go(library: Library, band: Path, write_tone: Callable[..., Path]) -> None:
    write_tone(band / "high" / "8.wav", 4500)
    assert library.update(dry_run=True).added == 1
    assert library.update(workers=1).added == 1
    assert library.remove("high/8.wav", band / "low" / "0.wav") == 2
    with pytest.raises(UnknownName, match="high/8"):
        library.remove("high/8.wav")
    with pytest.raises(UsageError, match="force says that prune takes out all"):
        library.update(force=True)
    (band / "high" / "7.wav").unlink()
    change = library.update(prune=True, workers=1)
    assert [Path(path).name for path in change.pruned] == ["7.wav"]
    # What was removed stays out, and what was pruned is gone.
    assert (change.left_out, change.added) == (2, 0)
    assert [track.track for track in library.tracks("label = 'high'")] == [f"high/{i}.wav" for i in (4, 5, 6)]


def test_questions_and_files(library: Library, tmp_path: Path) -> None:
    assert {n.track for n in library.similar("low/1.wav", k=2)} == {"low/0.wav", "low/2.wav"}
    walk = library.playlist("low/0.wav", "high/7.wav", n=4)
    assert len(walk.tracks) == 4
    assert library.write_playlist(tmp_path / "walk.m3u8", walk.tracks) == []
    assert (tmp_path / "walk.m3u8").read_text(encoding="utf-8").count("#EXTINF") == 4
    assert library.export(tmp_path / "low.csv", where="label = 'low'") == 4
    assert library.table("label = 'low'").tracks.tolist() == [f"low/{i}.wav" for i in range(4)]
    info = library.info()
    assert (info.tracks, info.labels, info.metric, info.search) == (
        8,
        {"high": 4, "low": 4},
        "standard",
        "exact",
    )
    assert info.library == str(library.path)


def test_judging_takes_a_library_its_folder_and_its_table(library: Library) -> None:
    found = library.judge(duplicates=False)
    assert (found.name, found.metric) == ("lib", "standard")
    by_path = mirlab.judge(str(library.path), duplicates=False)
    table = mirlab.judge(library.table(), metric="standard")
    for other in (by_path, table):
        np.testing.assert_array_equal(found.conditions[0].each, other.conditions[0].each)
    heard = library.judge(workers=1)
    np.testing.assert_array_equal(found.conditions[0].each, heard.conditions[0].each)
    with pytest.raises(UnknownName, match='Did you mean "lda"'):
        mirlab.judge(library, metric="lad", duplicates=False)


def test_judging_sound_analyses_it_as_a_library_would(band: Path) -> None:
    found = mirlab.judge(band, features=FEATURES, metric="standard", workers=1)
    assert found.name == "band"
    assert found.tracks == 8


def test_changes_are_added_up_and_nothing_is_said_twice() -> None:
    one, two = Change(added=2, notes=["a", "b"], vanished=["x"]), Change(added=1, notes=["b"], vanished=["x"])
    whole = together([one, two])
    assert (whole.added, whole.notes, whole.vanished) == (3, ["a", "b"], ["x"])
    assert together([]) == Change()
