"""Playlists of a library's tracks as files: where their sound is, what is left out, and what is replaced."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mirlab.errors import OutputError, UsageError
from mirlab.find.facade.library import Library
from mirlab.find.listfiles.entries import LeftOut
from mirlab.find.listfiles.formats import format_of, read_listing
from mirlab.find.listfiles.places import Places
from mirlab.find.playlists.writing import _item, write_playlist
from mirlab.find.search import Neighbour

Tone = Callable[..., Path]


def test_playlists_are_one_line_a_track(library: Library, tmp_path: Path) -> None:
    found = library.similar("low/2.wav", k=2)
    first = replace(found[0], artist="A\nB", title="T", duration=61.5)
    write_playlist(library, tmp_path / "x.m3u8", [first, replace(found[1], duration=None)])
    lines = (tmp_path / "x.m3u8").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "#EXTM3U"
    assert lines[1] == "#EXTINF:62,A B - T"
    assert lines[3].startswith("#EXTINF:-1,")
    assert lines[2::2] == [found[0].path, found[1].path]


@pytest.mark.parametrize("suffix", ["m3u8", "m3u", "xspf", "jspf", "pls"])
def test_every_format_says_where_the_tracks_are(
    library: Library, band: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracks = library.similar("low/2.wav", k=3).neighbours
    out = band / f"x.{suffix}"
    assert write_playlist(library, out, tracks).locations == [track.path for track in tracks]
    assert [entry.location for entry in read_listing(out).entries] == [track.path for track in tracks]
    made = write_playlist(library, out, tracks, relative_to=band / "lists")
    assert made.locations == [f"../{track.track}" for track in tracks]
    monkeypatch.chdir(band)
    assert write_playlist(library, out, tracks, relative_to="lists").locations == made.locations
    made = write_playlist(library, out, tracks, prefix="Z:\\m")
    assert made.locations == ["Z:\\m\\" + track.track.replace("/", "\\") for track in tracks]
    assert [entry.location for entry in read_listing(out).entries] == made.locations


def test_the_album_is_there_where_a_format_has_one(
    library: Library, tmp_path: Path, with_facts: Callable[..., None]
) -> None:
    with_facts(library, {"low/1.wav": {"album": "Blue", "artist": "N", "title": "One"}})
    assert library.write_playlist(tmp_path / "x.xspf", library.similar("low/0.wav", k=1)) == []
    (entry,) = read_listing(tmp_path / "x.xspf").entries
    assert (entry.album, entry.artist, entry.title, entry.duration) == ("Blue", "N", "One", 1.0)


def test_files_that_are_gone_are_written_and_named(library: Library, band: Path, tmp_path: Path) -> None:
    tracks = library.similar("low/2.wav", k=3).neighbours
    Path(tracks[0].path).unlink()
    made = write_playlist(library, tmp_path / "x.m3u8", tracks)
    assert len(made.locations) == 3
    assert made.notes[0].startswith(f"1 file of the playlist is missing now: {tracks[0].path}. ")


def test_what_lines_can_not_hold_uris_can(tmp_path: Path, write_tone: Tone) -> None:
    write_tone(tmp_path / "m" / "a.wav", 500).rename(tmp_path / "m" / "a\nb.wav")
    write_tone(tmp_path / "m" / "b.wav", 900).rename(tmp_path / "m" / "caf\udce9.wav")
    library = Library.create(tmp_path / "lib", "spectral_centroid.mean", metric="standard")
    library.add(tmp_path / "m", workers=1)
    tracks = library.similar(like="spectral_centroid=1", k=2).neighbours
    for suffix, left_out in (("m3u8", 2), ("pls", 2), ("xspf", 0), ("jspf", 0)):
        out = tmp_path / f"x.{suffix}"
        made = write_playlist(library, out, tracks, relative_to=tmp_path)
        assert len(made.notes) == left_out
        there = {entry.location for entry in read_listing(out).entries}
        assert there == (set() if left_out else {"m/a\nb.wav", "m/caf\udce9.wav"})
        reasons = {note.rpartition("because ")[2] for note in made.notes}
        assert reasons == ({"its path has a line break.", "its path is not UTF-8."} if left_out else set())


def test_a_dry_run_writes_nothing(library: Library, tmp_path: Path) -> None:
    tracks = library.similar("low/2.wav", k=2).neighbours
    made = write_playlist(library, tmp_path / "x.pls", tracks, dry_run=True)
    assert made.locations == [track.path for track in tracks]
    assert made.data.startswith(b"[playlist]\nFile1=")
    assert not (tmp_path / "x.pls").exists()


def test_somebody_s_own_list_stays(library: Library, tmp_path: Path) -> None:
    tracks = library.similar("low/2.wav", k=2).neighbours
    for name in ("x.xspf", "x.jspf", "x.pls", "x.m3u"):
        out = tmp_path / name
        out.write_text("mine")
        with pytest.raises(OutputError, match="expected a playlist that mirlab wrote, or nothing"):
            write_playlist(library, out, tracks)
        assert out.read_text() == "mine"
        write_playlist(library, out, tracks, force=True)
        write_playlist(library, out, tracks)
    with pytest.raises(UsageError, match=r'got "\.txt"'):
        write_playlist(library, tmp_path / "x.txt", tracks)


def test_one_prefix_for_several_sources(library: Library, tmp_path: Path, write_tone: Tone) -> None:
    write_tone(tmp_path / "more" / "low" / "0.wav", 5000)
    write_tone(tmp_path / "more" / "low" / "9.wav", 5500)
    library.add(tmp_path / "more", workers=1)
    others = library.similar("high/7.wav", k=2, where="track IN ('low/9.wav', 'high/6.wav')").neighbours
    (note,) = write_playlist(library, tmp_path / "x.pls", others, prefix="/m").notes
    assert note == f"--prefix stands for 2 folders: {tmp_path / 'band'} and {tmp_path / 'more'}."
    # An entry of another list may be called as a track is.
    strange = replace(others[0], id="", path=f"/m/{others[0].track}")
    made = write_playlist(library, tmp_path / "x.pls", [others[0], strange], prefix="/m")
    assert made.locations == [strange.path] * 2
    both = library.similar("high/7.wav", k=2, where="track = 'low/0.wav'").neighbours
    with pytest.raises(UsageError, match=r"would both be /m/low/0\.wav: say with --relative-to"):
        write_playlist(library, tmp_path / "y.pls", both, prefix="/m")
    made = write_playlist(library, tmp_path / "y.pls", both, prefix="/m", relative_to=tmp_path)
    assert sorted(made.locations) == ["/m/band/low/0.wav", "/m/more/low/0.wav"]


def test_what_has_no_place_in_a_list_is_named() -> None:
    odd = Neighbour("1", "/m/a:b.mp3", None, None, 0.0, track="a:b.mp3")
    windows = Places(prefix="Z:\\", roots=[Path("/m")])
    item = _item(odd, Path("/m/a:b.mp3"), windows, format_of("x.xspf"))
    assert isinstance(item, LeftOut)
    assert (item.what, item.why.split(" with")[0]) == ("/m/a:b.mp3", "Windows can't have a name")
    # An entry of a JSPF file may have names alone, and a line needs a path.
    stranger = Neighbour("", "", "A", "T", 0.0, track="")
    assert _item(stranger, None, Places(), format_of("x.m3u")) == LeftOut("A - T", "its path is not known")
