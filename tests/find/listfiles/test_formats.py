"""Every format gives back what was written, whatever the names; what others wrote is read, or refused."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mirlab.errors import DatasetError, UsageError
from mirlab.files import PLAYLIST
from mirlab.find.listfiles import entries, formats
from mirlab.find.listfiles.entries import Entry, LeftOut, location_of, uri_of
from mirlab.find.listfiles.formats import FORMATS, Format, format_of, read_listing

BY_NAME = {format.name: format for format in FORMATS}
# What a name on a disk may hold: any byte but 0 and, within a name, a slash; no text of Windows.
NAMES = st.binary(min_size=1, max_size=12).map(lambda raw: raw.replace(b"\0", b"x").replace(b"/", b"y"))
PATHS = st.lists(NAMES, min_size=1, max_size=4).map(
    lambda parts: (b"/" + b"/".join(parts)).decode("utf-8", "surrogateescape")
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20).map(entries.one_line)
SECONDS = st.none() | st.integers(0, 10**6).map(float)
ENTRIES = st.lists(
    st.builds(Entry, PATHS, TEXTS.map(lambda t: t or None), TEXTS.map(lambda t: t or None), duration=SECONDS),
    max_size=4,
)


def readable(text: str | None) -> str | None:
    """A text as XML can hold it."""
    kept = None if text is None else entries.one_line(formats_text(text))
    return kept or None


def formats_text(text: str) -> str:
    from mirlab.find.listfiles.xspf import _FORBIDDEN

    return _FORBIDDEN.sub("\ufffd", text)


@pytest.mark.parametrize("name", ["XSPF", "JSPF"])
@given(tracks=ENTRIES, title=TEXTS)
@example(
    tracks=[Entry("/a\nb/caf\udce9 %41#?&<'\".mp3", "]]> & <b>", "\x1b[31m", "A\x00", 1.25)], title="\x01"
)
def test_formats_with_uris_hold_every_name(name: str, tracks: list[Entry], title: str) -> None:
    found = BY_NAME[name].reader(BY_NAME[name].write(title, tracks))
    if name == "XSPF":
        title = readable(title) or ""
        tracks = [
            Entry(t.location, readable(t.title), readable(t.artist), readable(t.album), t.duration)
            for t in tracks
        ]
    assert found.title == (title or None)
    assert list(found.entries) == tracks


@pytest.mark.parametrize("name", ["M3U8", "PLS"])
@given(tracks=ENTRIES)
@example(tracks=[Entry("/é/#1 'hit' = \"x\" %20.mp3", "b - c", "a", duration=62.0)])
def test_formats_of_lines_hold_every_name_that_is_a_line(name: str, tracks: list[Entry]) -> None:
    format = BY_NAME[name]
    tracks = [track for track in tracks if format.refusal(track.location) is None]
    found = format.reader(format.write("a list", tracks)).entries
    assert [(t.location, t.duration) for t in found] == [(t.location, t.duration) for t in tracks]
    for was, now in zip(tracks, found, strict=True):
        # Where the dash between the two stands is anybody's guess.
        said = " - ".join(text for text in (was.artist, was.title) if text)
        told = " - ".join(text for text in (now.artist, now.title) if text)
        if said and name == "PLS":
            assert told in (said, said.strip(" -"))


@pytest.mark.parametrize(
    ("location", "uri"),
    [
        ("/music/A b/1.mp3", "file:///music/A%20b/1.mp3"),
        ("../A#b/100%.mp3", "../A%23b/100%25.mp3"),
        ("./a:b.mp3", "./a%3Ab.mp3"),
        ("/caf\udce9\n.mp3", "file:///caf%E9%0A.mp3"),
        ("Z:\\music\\é.mp3", "file:///Z:/music/%C3%A9.mp3"),
        ("\\\\server\\music\\a b.mp3", "file://server/music/a%20b.mp3"),
        ("http://host/a%20b.mp3", "http://host/a%20b.mp3"),
        ("/a\\b", "file:///a%5Cb"),
    ],
)
def test_locations_as_uris(location: str, uri: str) -> None:
    assert uri_of(location) == uri
    assert location_of(uri) == location


def test_other_ways_to_write_a_uri() -> None:
    assert location_of("file://LOCALHOST/a.mp3") == "/a.mp3"
    assert location_of("file://my%20nas/a.mp3") == "\\\\my nas\\a.mp3"
    assert location_of("file:/a%20b.mp3") == "/a b.mp3"
    assert location_of("FILE:///c:/a.mp3") == "c:\\a.mp3"
    assert location_of("C:\\a b%20.mp3") == "C:\\a b%20.mp3"
    assert location_of("é b.mp3") == "é b.mp3"


def test_xspf_is_as_the_specification_has_it() -> None:
    written = BY_NAME["XSPF"].write("T & U", [Entry("/a b.mp3", "t", "c", "l", 61.5), LeftOut("x", "y")])
    root = ET.fromstring(written.decode())
    space = "{http://xspf.org/ns/0/}"
    assert (root.tag, root.attrib) == (f"{space}playlist", {"version": "1"})
    (track,) = root.findall(f"{space}trackList/{space}track")
    assert {e.tag.removeprefix(space): e.text for e in track} == {
        "location": "file:///a%20b.mp3", "title": "t", "creator": "c", "album": "l", "duration": "61500",
    }  # fmt: skip
    said = json.loads(BY_NAME["JSPF"].write(None, [Entry("/a b.mp3", "t", "c", "l", 61.5)]))
    assert said["playlist"]["track"] == [
        {"location": ["file:///a%20b.mp3"], "title": "t", "creator": "c", "album": "l", "duration": 61500}
    ]


def test_m3u_and_pls_line_by_line() -> None:
    tracks = [
        Entry("/a.mp3", "t", "c", "l", 61.5),
        LeftOut("/b\n", "it has a break"),
        Entry("z/b.mp3"),
    ]
    lines = BY_NAME["M3U8"].write("A\nlist", tracks).decode().splitlines()
    assert lines[:-1] == [
        "#EXTM3U", "#PLAYLIST:A list", "#EXTINF:62,c - t", "/a.mp3",
        "# left out, because it has a break: /b", "#EXTINF:-1,b", "z/b.mp3",
    ]  # fmt: skip
    lines = BY_NAME["PLS"].write("A list", tracks).decode().splitlines()
    assert lines[:-1] == [
        "[playlist]", "File1=/a.mp3", "Title1=c - t", "Length1=62", "File2=z/b.mp3", "Length2=-1",
        "NumberOfEntries=2", "Version=2",
    ]  # fmt: skip


@pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)
def test_a_list_is_known_again_until_somebody_edits_it(format: Format, tmp_path: Path) -> None:
    path = tmp_path / f"x{format.suffixes[0]}"
    path.write_bytes(written := format.write("list", [Entry("/one.mp3", "One")]))
    assert PLAYLIST.is_of(path)
    for edited in (written.replace(b"one", b"two"), written + b"\n", written[:-30], format.write("", [])[:9]):
        path.write_bytes(edited)
        assert not PLAYLIST.is_of(path)


@pytest.mark.parametrize(
    ("data", "location", "words", "seconds"),
    [
        ("\ufeffé.mp3\r\n".encode(), "é.mp3", "é.mp3", None),
        ("é.mp3\n".encode("latin-1"), "é.mp3", "é.mp3", None),
        ("é.mp3\n".encode("utf-16"), "é.mp3", "é.mp3", None),
        (b"#EXTM3U\r#EXTINF:123,A - B\ra.mp3", "a.mp3", "A - B", 123),
        (b'#EXTINF:-1 tvg-id="x, y" logo="z",B, C\na.mp3', "a.mp3", "B, C", None),
        (b"#EXTINF:12.5,\n#EXTALB:L\n#EXTART:Who\nfile:///a%20b", "/a b", "Who", 12.5),
        (b"#EXTINF:" + b"9" * 400 + b",X\na.mp3", "a.mp3", "X", None),
        (b"#extinf:5 , X\n \nC:\\a\\b.mp3\n", "C:\\a\\b.mp3", "X", 5),
    ],
)
def test_m3u_as_others_write_it(
    data: bytes, location: str, words: str, seconds: float | None, tmp_path: Path
) -> None:
    (tmp_path / "x.M3U").write_bytes(data)
    (entry,) = read_listing(tmp_path / "x.M3U").entries
    assert (entry.location, entry.words(), entry.duration) == (location, words, seconds)


def test_facts_of_an_m3u_are_one_entry_s_alone() -> None:
    found = BY_NAME["M3U8"].reader(
        b"#PLAYLIST: \n#PLAYLIST:A\n#PLAYLIST:B\n#EXTINF:5,X - Y\n#EXTALB:Z\na.mp3\nb.mp3\n"
    )
    assert found.title == "A"
    assert found.entries == (Entry("a.mp3", "Y", "X", "Z", 5), Entry("b.mp3"))
    assert b"#EXTINF:-1,b\nZ:\\a\\b.mp3\n" in BY_NAME["M3U8"].write(None, [Entry("Z:\\a\\b.mp3")])


def test_what_a_format_refuses_or_replaces() -> None:
    for name in ("M3U8", "PLS"):
        refused = BY_NAME[name].refusal
        assert refused("/a\rb") == refused("/a\nb") == "its path has a line break"
        # A line without a path is passed over by readers.
        assert refused("") == "its path is not known"
    assert BY_NAME["XSPF"].refusal("/\ud800") == "its path is no text"
    assert b"\nTitle1=b File9=c\n" in BY_NAME["PLS"].write(None, [Entry("/a", "b\nFile9=c")])
    assert BY_NAME["M3U8"].write("\udce9", []).startswith(b"#EXTM3U\n#PLAYLIST:?\n")


def test_values_that_can_not_be_meant_are_passed_over() -> None:
    many = b"9" * 5000
    found = BY_NAME["PLS"].reader(b"[playlist]\nTitle3=x\nFile1=a\nLength1=" + many)
    assert found.entries == (Entry("a"),)
    found = BY_NAME["XSPF"].reader(
        b"<playlist xmlns='http://xspf.org/ns/0/' xmlns:x='urn:x'><title>T</title><x:title>X</x:title>"
        b"<trackList><track><location>a</location><duration>" + many + b"</duration></track><track/>"
        b"</trackList></playlist>"
    )
    assert (found.title, found.entries) == ("T", (Entry("a"), Entry("")))
    found = BY_NAME["JSPF"].reader(
        b'\xef\xbb\xbf{"playlist": {"title": "\\udce9", "track": [{"location": [], "title": "\\ud800"}]}}'
    )
    assert (found.title, found.entries) == ("\\xe9", (Entry("", "\\ud800"),))


def test_other_formats_as_others_write_them() -> None:
    (a, b) = (
        BY_NAME["PLS"]
        .reader(
            b"[Playlist]\r\nNumberOfEntries=9\r\n"
            b"File10=b.mp3\r\nfile2=file:///a%20b.mp3\nTitle2=X - Y - Z\nLength2=7\n"
        )
        .entries
    )
    assert a == Entry("/a b.mp3", "Y - Z", "X", duration=7)
    assert b == Entry("b.mp3")
    old = b"<playlist version='0'><title> A\n list </title><trackList><track><location>a.mp3</location>"
    old += b"<location>b.mp3</location><annotation>n</annotation><duration>x</duration></track>"
    old += b"</trackList></playlist>"
    found = BY_NAME["XSPF"].reader(old)
    assert (found.title, found.entries) == ("A list", (Entry("a.mp3"),))
    found = BY_NAME["JSPF"].reader(
        b'{"playlist": {"track": [{"location": "a.mp3", "duration": 1500.0}, 3, {"title": ["B"]}, {}]}}'
    )
    assert found.entries == (Entry("a.mp3", duration=1.5), Entry("", "B"), Entry(""))


BOMB = b"""<?xml version="1.0"?><!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>
<playlist xmlns="http://xspf.org/ns/0/"><title>&b;</title></playlist>"""
FILE = b'<!DOCTYPE p [<!ENTITY a SYSTEM "file:///etc/passwd">]><playlist><title>&a;</title></playlist>'


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("x.xspf", BOMB, r"expected a playlist in XSPF, but it has a document type declaration"),
        ("x.xspf", FILE, "document type declaration"),
        ("x.xspf", b"<html></html>", "its first element is 'html', not a playlist of http://xspf.org/ns/0/"),
        ("x.xspf", b"<playlist xmlns='urn:x'/>", "its first element is 'urn:x playlist', not a playlist of"),
        ("x.xspf", b"<playlist", "it is not XML"),
        ("x.xspf", b"", "it is not XML"),
        ("x.jspf", b"[1]", "track"),
        ("x.jspf", b"[" * 100_000, "nested too deeply"),
        ("x.jspf", b"\xff", "it is not JSON"),
        ("x.jspf", b"{", "it is not JSON"),
        ("x.pls", b"File1=a.mp3\n", r"there is no line \[playlist\]"),
    ],
)
def test_what_is_no_playlist_of_its_format(name: str, data: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(DatasetError, match=message):
        read_listing(tmp_path / name)


@pytest.mark.parametrize("format", FORMATS, ids=lambda format: format.name)
def test_a_list_without_end(format: Format, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for module in ("m3u", "pls", "xspf", "jspf"):
        monkeypatch.setattr(f"mirlab.find.listfiles.{module}.MOST_ENTRIES", 2)
    path = tmp_path / f"x{format.suffixes[0]}"
    path.write_bytes(format.write(None, [Entry("/a")] * 2))
    assert len(read_listing(path).entries) == 2
    path.write_bytes(format.write(None, [Entry("/a")] * 3))
    with pytest.raises(DatasetError, match="it holds more than 2 tracks"):
        read_listing(path)
    monkeypatch.setattr(formats, "LARGEST", 10)
    with pytest.raises(DatasetError, match="expected at most 10 bytes"):
        read_listing(path)


def test_suffixes_say_the_format(tmp_path: Path) -> None:
    assert [format_of(f"a.{s}").name for s in ("m3u8", "M3U", "xspf", "jspf", "pls")] == [
        "M3U8", "M3U8", "XSPF", "JSPF", "PLS",
    ]  # fmt: skip
    with pytest.raises(UsageError, match=r'ends in \.m3u8, \.m3u, \.xspf, \.jspf, \.pls, got "\.wpl"'):
        format_of("a.wpl")
    with pytest.raises(UsageError, match="got none of these"):
        format_of("list")
    with pytest.raises(UsageError, match="there is no such playlist"):
        read_listing(tmp_path / "a.pls")
    (tmp_path / "b.pls").mkdir()
    with pytest.raises(DatasetError, match="can't be read"):
        read_listing(tmp_path / "b.pls")
