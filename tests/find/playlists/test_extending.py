"""Lists that others made: their entries are found in the library, kept in order, and gone on with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mirlab.errors import UsageError
from mirlab.find.facade.library import Library
from mirlab.find.listfiles.entries import Entry
from mirlab.find.listfiles.formats import read_listing
from mirlab.find.playlists.extending import extend, read_playlist
from mirlab.find.playlists.matching import matched

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
        },
    )
    return library


@pytest.mark.parametrize(
    ("entry", "track"),
    [
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
        (Entry("x.mp3", "Live", "Nina", duration=150.0), None),
        (Entry("x.mp3", "Live", duration=101.0), "low/2.wav"),
        (Entry("x.mp3", "Live"), None),
        (Entry("x.mp3", "Blue", "Nobody"), None),
        (Entry(""), None),
    ],
)
def test_an_entry_is_found(named: Library, band: Path, entry: Entry, track: str | None) -> None:
    from dataclasses import replace

    entry = replace(entry, location=entry.location.replace("{band}", str(band)))
    (id,) = matched(named, [entry], band.parent / "lists").ids
    names = {one.id: one.track for one in named.tracks()}
    assert (None if id is None else names[id]) == track


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
    kept = extend(named, tmp_path / "a.xspf", n=0)
    assert [t.id for t in kept.tracks] == [t.id for t in found.tracks]
    assert kept.tracks[0].distance == 0 < kept.tracks[1].distance
    (tmp_path / "b.pls").write_text("[playlist]\nFile1=nothing.mp3\n")
    with pytest.raises(UsageError, match="none of its 1 entry is in the library"):
        extend(named, tmp_path / "b.pls")
    assert len(extend(named, tmp_path / "b.pls", n=0).tracks) == 1
