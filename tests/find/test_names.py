"""Names that are not UTF-8 go in and are found, and cost nothing else."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from mirlab.data.sources.sources import open_source
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import UnknownName, UsageError
from mirlab.find.facade.library import Library
from mirlab.find.playlists.writing import write_playlist
from mirlab.find.review.exporting import export, manifest_of
from mirlab.find.search.query import ids_of
from mirlab.words import written_out

Tone = Callable[..., Path]
CAFE = "caf\udce9.wav"


@pytest.fixture
def named(tmp_path: Path, write_tone: Tone) -> Library:
    """m/low/b.wav, m/low/caf\\xe9.wav and m/h\\xe9/c.wav."""
    folder = tmp_path / "m"
    write_tone(folder / "low" / "b.wav", 500)
    write_tone(folder / "low" / "a.wav", 1000).rename(folder / "low" / CAFE)
    write_tone(folder / "x" / "c.wav", 2000)
    (folder / "x").rename(folder / "h\udce9")
    library = Library.create(tmp_path / "lib", "spectral_centroid.mean", metric="standard")
    assert library.add(folder, workers=1).added == 3
    return library


def test_such_a_track_is_found_by_its_name_and_path(named: Library, tmp_path: Path) -> None:
    path = tmp_path / "m" / "low" / CAFE
    (id,) = (track.id for track in named.tracks() if track.track == "low/caf\\xe9.wav")
    for asked in (CAFE, f"low/{CAFE}", str(path), "low/caf\\xe9.wav"):
        assert ids_of(named, [asked]) == [id]
    assert named.path_of(id) == path
    assert [n.track for n in named.similar(str(path), k=1)] == ["low/b.wav"]
    assert [t.track for t in named.tracks("genre = 'h\udce9'")] == ["h\\xe9/c.wav"]
    with pytest.raises(UnknownName, match=r"nobody\\xe9"):
        ids_of(named, ["nobody\udce9"])


def test_such_a_path_is_left_out_of_a_playlist_by_name(named: Library, tmp_path: Path) -> None:
    found = named.similar("low/b.wav", k=2)
    notes = write_playlist(named, tmp_path / "x.m3u8", found.neighbours).notes
    assert len(notes) == 2
    assert notes[0].endswith("caf\\xe9.wav was left out of the playlist, because its path is not UTF-8.")
    text = (tmp_path / "x.m3u8").read_text(encoding="utf-8")
    assert "# left out, because its path is not UTF-8: " in text
    manifest = manifest_of(named, [track.id for track in named.tracks()])
    assert os.fsencode(CAFE) in manifest.encode("utf-8", "surrogateescape")


@pytest.mark.parametrize("suffix", ["csv", "parquet", "m3u8"])
def test_an_export_may_have_such_a_name(named: Library, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"o\udce9.{suffix}"
    export(named, out)
    assert out.stat().st_size > 0
    if suffix != "m3u8":
        opened = open_source(out.rename(tmp_path / f"plain.{suffix}"))
        assert isinstance(opened, FeatureTable)
        assert "h\\xe9/c.wav" in opened.tracks.tolist()
        assert "h\\xe9" in opened.labels.tolist()


def test_a_library_of_such_a_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="the path of a library must be UTF-8"):
        Library.create(tmp_path / "l\udce9", "rms.mean")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "shown"),
    [("caf\udce9", "caf\\xe9"), ("é", "é"), ("a\ud800b", "a\\ud800b"), ("a\\b", "a\\b")],
)
def test_text_that_may_stand_in_a_table(name: str, shown: str) -> None:
    assert written_out(name) == shown
