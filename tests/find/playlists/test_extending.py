"""Lists that others made: their entries are found in the library, kept in order, and gone on with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mirlab.errors import UsageError
from mirlab.find.facade.library import Library
from mirlab.find.listfiles.entries import Entry
from mirlab.find.listfiles.formats import read_listing
from mirlab.find.playlists.extending import _stranger, extend, read_playlist
from mirlab.find.playlists.making import make_playlist
from mirlab.find.playlists.matching import Matched, _Index, matched

Facts = Callable[[Library, dict[str, dict[str, Any]]], None]


@pytest.fixture
def named(library: Library, with_facts: Facts) -> Library:
    with_facts(
        library,
        {
            "low/0.wav": {"artist": "Nina; Ray", "title": "Blue"},
            "low/1.wav": {"artist": "AC - DC", "title": "Back"},
            "low/2.wav": {"artist": "Nina", "title": "Live", "duration": 100.0},
            "low/3.wav": {"artist": "Nina", "title": "Live", "duration": 200.0},
            "high/7.wav": {"artist": "Nina", "title": "Live", "duration": 202.0},
        },
    )
    return library


FOUND = [
    (Entry("{band}/low/0.wav"), "low/0.wav"),
    (Entry("../band/low/../high/5.wav"), "high/5.wav"),
    (Entry("Z:\\Music\\LOW\\0.WAV"), "low/0.wav"),
    (Entry("\\\\nas\\m\\high\\4.wav"), "high/4.wav"),
    (Entry("http://nas/m/high/4.wav"), "high/4.wav"),
    (Entry("../../high/6.wav"), "high/6.wav"),
    (Entry("6.wav"), "high/6.wav"),
    (Entry("/elsewhere/mid/0.wav"), None),
    (Entry("x.mp3", "blue", "NINA"), "low/0.wav"),
    (Entry("x.mp3", "Blue", "Ray", duration=3.0), "low/0.wav"),
    (Entry("x.mp3", "DC - Back", "AC"), "low/1.wav"),
    (Entry("x.mp3", "Live", "Nina", duration=198.5), "low/3.wav"),
    (Entry("x.mp3", "Live", "Nina", duration=200.5), "low/3.wav"),
    (Entry("x.mp3", "Live", "Nina", duration=150.0), None),
    (Entry("x.mp3", "Live", "Nobody", duration=101.0), None),
    (Entry("/6.wav"), None),
    (Entry("Z:\\6.wav"), None),
    (Entry("Z:\\low\\0.wav", "Other"), "low/0.wav"),
    (Entry("x.mp3", "Live", duration=101.0), "low/2.wav"),
    (Entry("x.mp3", "Live"), None),
    (Entry("x.mp3", "Blue", "Nobody"), None),
    (Entry(""), None),
]


def test_entries_are_found(named: Library, band: Path) -> None:
    places = [entry.location.replace("{band}", str(band)) for entry, _ in FOUND]
    asked = [replace(entry, location=place) for (entry, _), place in zip(FOUND, places, strict=True)]
    ids = matched(named, asked, band.parent / "lists").ids
    names = {one.id: one.track for one in named.tracks()}
    for (entry, track), id in zip(FOUND, ids, strict=True):
        assert (None if id is None else names[id]) == track, entry


def test_places_of_other_machines() -> None:
    index = object.__new__(_Index)
    # A list in Latin-1 names a file in Latin-1.
    index.at = {b"/m/caf\xe9.mp3": "latin"}
    assert index.at_place("caf\xe9.mp3", Path("/m")) == "latin"
    index.titles = {}
    deep, other, twin = (f"/m/{way}/1.mp3".split("/")[1:] for way in ("a/b/c/d", "e/b/c/d", "f/g/c/h"))
    index.by_file = {"1.mp3": [(deep, 5, "deep"), (other, 5, "other"), (twin, 5, "twin")]}  # type: ignore
    assert index.by_end(Entry("Z:\\a\\b\\c\\d\\1.mp3")) == "deep"
    assert index.by_end(Entry("/b/c/d/1.mp3")) is None
    assert index.by_end(Entry("/x/c/h/1.mp3")) == "twin"
    assert index.by_end(Entry("/x/y/h/1.mp3")) is None
    # One name alone does not count against another title.
    index.titles["flat"] = "Blue"
    index.by_file["01.mp3"] = [(["m", "01.mp3"], 1, "flat")]
    assert index.by_end(Entry("Z:\\a\\01.mp3", "Blue")) == "flat"
    assert index.by_end(Entry("Z:\\a\\01.mp3", "Other")) is None


def test_an_entry_that_is_not_found_stays_where_it_was() -> None:
    said = [_stranger(Entry(place), Path("/l")).path for place in ("a.mp3", "http://h/a.mp3", "Z:\\a", "")]
    assert said == ["/l/a.mp3", "http://h/a.mp3", "Z:\\a", ""]
    (note,) = Matched((Entry("a\x1b.mp3"),), (None,)).note("l.pls")
    assert note.startswith("1 of 1 entry of l.pls is not in the library: a")
    assert note.isprintable()


def test_one_name_alone_may_be_another_song(
    named: Library, write_tone: Callable[..., Path], tmp_path: Path
) -> None:
    write_tone(tmp_path / "flat" / "01.wav", 6000)
    flat = Library.create(tmp_path / "flat-lib", "rms.mean")
    flat.add(tmp_path / "flat", workers=1)
    assert matched(flat, [Entry("Z:\\a\\01.wav", "Other")], tmp_path).ids[0] is not None
    both = matched(named, [Entry("Z:\\a\\0.wav", "Blue"), Entry("/b/0.wav")], tmp_path)
    assert both.ids == (None, None)


def test_a_list_is_kept_and_goes_on(named: Library, band: Path, tmp_path: Path) -> None:
    (tmp_path / "old.m3u").write_text(
        f"#EXTM3U\n#PLAYLIST:Mine\n{band}/low/1.wav\n"
        "#EXTINF:9,Who - What\nlost/a.mp3\nZ:\\x.mp3\nband/low/0.wav\n"
    )
    found = extend(named, tmp_path / "old.m3u", n=2, heard=False)
    assert [track.track for track in found.tracks][:1] == ["low/1.wav"]
    assert [track.id == "" for track in found.tracks] == [False, True, True, False, False, False]
    assert [Path(track.path).stem for track in found.tracks][3] == "0"
    assert found.title == "Mine"
    assert found.notes[0] == (
        f"2 of 4 entries of {tmp_path / 'old.m3u'} are not in the library: Who - What, Z:\\x.mp3."
    )
    named.write_playlist(tmp_path / "new.xspf", found)
    written = read_listing(tmp_path / "new.xspf")
    assert written.title == "Mine"
    assert [entry.location for entry in written.entries[:4]] == [
        f"{band}/low/1.wav", f"{tmp_path}/lost/a.mp3", "Z:\\x.mp3", f"{band}/low/0.wav",
    ]  # fmt: skip
    assert written.entries[1].words() == "Who - What"


def test_a_list_is_only_read_or_changes_its_format(named: Library, band: Path, tmp_path: Path) -> None:
    named.write_playlist(tmp_path / "a.xspf", named.similar("low/0.wav", k=3))
    found = read_playlist(named, tmp_path / "a.xspf")
    assert found.notes == []
    assert [t.id for t in found.tracks] == [n.id for n in named.similar("low/0.wav", k=3)]
    kept = make_playlist(named, extend_=tmp_path / "a.xspf", n=0)
    assert [t.id for t in kept.tracks] == [t.id for t in found.tracks]
    assert kept.tracks[0].distance == 0 < kept.tracks[1].distance
    (tmp_path / "b.pls").write_text("[playlist]\nFile1=nothing.mp3\n")
    with pytest.raises(UsageError, match="none of its 1 entry is in the library"):
        extend(named, tmp_path / "b.pls")
    assert len(extend(named, tmp_path / "b.pls", n=0).tracks) == 1


def test_what_is_added_to_a_list(named: Library, tmp_path: Path) -> None:
    named.write_playlist(tmp_path / "a.xspf", named.similar("low/0.wav", k=3))
    asked: dict[str, Any] = {"extend_": tmp_path / "a.xspf", "unlike": "high/6.wav", "heard": False}
    found = make_playlist(named, **asked)
    # From 3, the last, the nearer of the two comes first.
    assert "".join(Path(track.path).stem for track in found.tracks) == "12340"
    assert found.notes[-1] == "2 tracks were added, not 15: no more tracks fit."
    low = make_playlist(named, **asked, where="label = 'low'", minutes=1)
    assert [track.track for track in low.tracks[3:]] == ["low/0.wav"]
    assert "1 track was added, too few for 1 min: no more tracks that match --where fit." in low.notes
    without = extend(named, tmp_path / "a.xspf", without=[found.tracks[3].id], heard=False)
    assert "high/4.wav" not in [track.track for track in without.tracks]
    # The same song again, by its names, is not added.
    named.write_playlist(tmp_path / "b.xspf", [found.tracks[1]])
    songs = extend(named, tmp_path / "b.xspf", heard=False)
    assert len([track for track in songs.tracks if track.title == "Live"]) == 1
