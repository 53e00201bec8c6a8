"""Tags are read where they can be and missed where they can't."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mirlab.data.reading.tags import Tags, compilation_notes, names_compilation, read_tags, with_tags
from mirlab.data.tables.track import Track


def id3(**frames: str) -> bytes:
    """An ID3v2.3 tag of UTF-16 text frames, by hand: identifier, size, flags, encoding, text."""
    body = b""
    for name, text in frames.items():
        data = b"\x01" + text.encode("utf-16")
        body += name.encode() + len(data).to_bytes(4, "big") + b"\x00\x00" + data
    size = len(body)
    packed = bytes((size >> shift) & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\x00\x00" + packed + body


def test_reads_artist_album_and_title(tmp_path: Path) -> None:
    song = tmp_path / "x.mp3"
    song.write_bytes(id3(TPE1="  Björk \n Guðmundsdóttir ", TALB="Début", TIT2="One") + bytes(64))
    artist = "Björk Guðmundsdóttir"
    assert read_tags(song) == Tags(artist, "Début", "One", artists=(artist,))


def test_the_albums_artist_stands_in(tmp_path: Path) -> None:
    song = tmp_path / "x.mp3"
    song.write_bytes(id3(TPE2="The Band", TPE1=" ") + bytes(64))
    assert read_tags(song).artist == "The Band"


@pytest.mark.parametrize(
    "name", ["x.mp3", "x.wav", "x.flac", "x.ogg", "x.m4a", "x.wma", "x.aiff", "x.au", "x.x"]
)
@pytest.mark.parametrize(
    "content", [b"", b"just text", b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f", b"OggS" * 20, b"fLaC\xff\xff"]
)
def test_unreadable_tags_are_no_tags(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert read_tags(tmp_path / name) == Tags()


def test_a_missing_file_has_no_tags(tmp_path: Path) -> None:
    assert read_tags(tmp_path / "none.mp3") == Tags()


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_make_reading_fail(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    song = tmp_path_factory.getbasetemp() / "any.mp3"
    song.write_bytes(b"ID3" + content)
    assert isinstance(read_tags(song), Tags)


@pytest.mark.parametrize(
    "artist",
    [
        "Various Artists",
        "various artists ",
        "VARIOUS",
        "VA",
        "V.A.",
        "V/A",
        "Magnatune Compilation",
        "compilation",
    ],
)
def test_compilations_are_recognised(artist: str) -> None:
    assert names_compilation(artist)


@pytest.mark.parametrize(
    "artist", [None, "", "Vala", "Vanilla Ice", "Various Cruelties", "Compilation Kings", "Eva"]
)
def test_bands_are_not_compilations(artist: str | None) -> None:
    assert not names_compilation(artist)


def test_what_is_known_wins_over_tags(tmp_path: Path) -> None:
    song = tmp_path / "x.mp3"
    song.write_bytes(id3(TPE1="Various Artists", TALB="Hits", TIT2="One") + bytes(64))
    tagged, told = with_tags([Track("a", song), Track("b", song, artist="Known")])
    assert (tagged.artist, tagged.album, tagged.title, tagged.compilation) == (
        "Various Artists",
        "Hits",
        "One",
        True,
    )
    assert (told.artist, told.album, told.compilation) == ("Known", "Hits", False)


def test_a_note_says_which_artists_are_compilations() -> None:
    assert compilation_notes(["A", None]) == []
    (note,) = compilation_notes(["Hits Compilation", "A", "Various Artists", "Compilation", "Compilation"])
    assert note.startswith('3 tracks have a compilation for an artist ("Compilation", "Hits Compilation")')


def frame(name: str, *texts: str) -> bytes:
    """A text frame of ID3v2.4: its values in UTF-8, a zero byte between them."""
    data = b"\x03" + "\0".join(texts).encode()
    return name.encode() + len(data).to_bytes(4, "big") + b"\x00\x00" + data


def custom(name: str, *texts: str) -> bytes:
    return frame("TXXX", name, *texts)


@pytest.mark.parametrize(
    ("frames", "artist"),
    [
        ([frame("TPE1", "Ann", "Bob")], "Ann; Bob"),
        ([frame("TPE1", "Ann"), frame("TPE1", "Bob")], "Ann; Bob"),
        ([frame("TPE1", "Ann & Bob"), custom("ARTISTS", "Ann", "Bob")], "Ann; Bob"),
        ([frame("TPE1", "Ann feat. Bob")], "Ann feat. Bob"),
        ([frame("TPE1", "Various Artists"), frame("TPE2", "Ann")], "Ann"),
        ([frame("TPE2", "Various Artists")], "Various Artists"),
        ([frame("TPE1", "nan"), frame("TPE2", " ")], "nan"),
    ],
)
def test_all_artists_of_a_tag_are_kept(tmp_path: Path, frames: list[bytes], artist: str) -> None:
    body = b"".join(frames)
    song = tmp_path / "x.mp3"
    song.write_bytes(b"ID3\x04\x00\x00" + len(body).to_bytes(4, "big") + body + bytes(64))
    assert len(body) < 128
    assert read_tags(song).artist == artist


def test_repeated_fields_of_vorbis_comments_and_mp4_are_kept(tmp_path: Path) -> None:
    fields = [b"ARTIST=Ann", b"TITLE=x", b"artist=Bob"]
    comment = b"".join(len(text).to_bytes(4, "little") + text for text in (b"me", *fields))
    block = comment[:6] + len(fields).to_bytes(4, "little") + comment[6:]
    info = bytes.fromhex("10001000000000000000") + bytes.fromhex("0ac442f0") + bytes(20)
    head = b"fLaC\x00" + len(info).to_bytes(3, "big") + info
    (tmp_path / "x.flac").write_bytes(head + b"\x84" + len(block).to_bytes(3, "big") + block)
    assert read_tags(tmp_path / "x.flac").artist == "Ann; Bob"

    def atom(name: bytes, body: bytes) -> bytes:
        return (len(body) + 8).to_bytes(4, "big") + name + body

    names = b"".join(atom(b"data", b"\0\0\0\x01\0\0\0\0" + name) for name in (b"Ann", b"Bob"))
    meta = atom(b"meta", bytes(4) + atom(b"ilst", atom(b"\xa9ART", names)))
    (tmp_path / "x.m4a").write_bytes(atom(b"ftyp", b"M4A \0\0\0\0") + atom(b"moov", atom(b"udta", meta)))
    assert read_tags(tmp_path / "x.m4a").artist == "Ann; Bob"


def tagged(path: Path, *frames: bytes, end: bytes = b"") -> Path:
    """A file with an ID3v2.4 tag, zeros, and what stands at its end."""
    body = b"".join(frames)
    size = bytes((len(body) >> shift) & 0x7F for shift in (21, 14, 7, 0))
    path.write_bytes(b"ID3\x04\x00\x00" + size + body + bytes(64) + end)
    return path


def id3v1(title: str, artist: str = "", genre: int = 255) -> bytes:
    fields = [title.encode("latin-1")[:30].ljust(30, b"\0"), artist.encode("latin-1").ljust(30, b"\0")]
    return b"TAG" + b"".join(fields) + bytes(30) + b"1999" + bytes(29) + b"\x07" + bytes([genre])


@pytest.mark.parametrize(
    ("values", "genres"),
    [
        (["Rock; Pop"], ("Rock", "Pop")),
        (["Rock", "Pop", "rock"], ("Rock", "Pop")),
        (["17"], ("Rock",)),
        (["R&B/Soul"], ("R&B/Soul",)),
        (["Unknown", " ; ", "Jazz"], ("Jazz",)),
        (["none"], ()),
    ],
)
def test_all_genres_of_a_tag_are_kept(tmp_path: Path, values: list[str], genres: tuple[str, ...]) -> None:
    song = tagged(tmp_path / "x.mp3", frame("TCON", *values))
    assert read_tags(song).genres == genres
    assert read_tags(song).facts().get("tag_genre", ()) == genres


def test_tags_become_facts_of_a_track(tmp_path: Path) -> None:
    song = tagged(
        tmp_path / "x.mp3",
        *(frame("TPE1", "Ann", "Bob"), frame("TPE2", "Various Artists"), frame("TDRC", "2001-05-03")),
        *(frame("TRCK", "3/12"), frame("TPOS", "2/2"), frame("TCON", "Rock"), frame("TCMP", "1")),
    )
    (track,) = with_tags([Track("a", song, facts={"year": 1980})])
    assert track.facts == {
        "tag_genre": ("Rock",),
        "artists": ("Ann", "Bob"),
        "album_artist": "Various Artists",
        "year": 1980,
        "track_no": 3,
        "disc_no": 2,
    }
    # The flag of an album says nothing against this track's artists.
    assert track.compilation is False


@pytest.mark.parametrize(
    ("text", "year"), [("1999", 1999), ("03/05/2001", 2001), ("0000", None), ("x", None)]
)
def test_the_year_is_found_in_a_date(tmp_path: Path, text: str, year: int | None) -> None:
    assert read_tags(tagged(tmp_path / "x.mp3", frame("TDRC", text))).year == year


def test_id3v2_wins_over_id3v1_which_fills_the_gaps(tmp_path: Path) -> None:
    end = id3v1("A title that is cut after thirty", "Björk", genre=8)
    song = tagged(tmp_path / "x.mp3", frame("TIT2", "A title that is cut after thirty letters"), end=end)
    found = read_tags(song)
    assert (found.title, found.artist) == ("A title that is cut after thirty letters", "Björk")
    assert (found.year, found.track_no, found.genres) == (1999, 7, ("Jazz",))


def test_contradictory_tags_are_those_of_id3v2(tmp_path: Path) -> None:
    names = {"TIT2": "New", "TPE1": "Ann", "TALB": "Al", "TCON": "Rock", "TDRC": "2005", "TRCK": "3"}
    end = id3v1("Old", "Bob", genre=8)
    song = tagged(tmp_path / "x.mp3", *(frame(name, text) for name, text in names.items()), end=end)
    # Nobody wrote "Rock; Jazz" by Ann and Bob.
    assert read_tags(song) == Tags(
        "Ann", "Al", "New", genres=("Rock",), artists=("Ann",), year=2005, track_no=3
    )


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (b"\0", "Björk".encode("latin-1")),
        (b"\1", "Björk".encode("utf-16")),
        (b"\1", b"\xfe\xff" + "Björk".encode("utf-16-be")),
        (b"\2", "Björk".encode("utf-16-be")),
        (b"\3", b"Bj\xc3\xb6rk\0"),
    ],
)
def test_every_encoding_of_id3_is_read(tmp_path: Path, code: bytes, text: bytes) -> None:
    data = code + text
    song = tagged(tmp_path / "x.mp3", b"TPE1" + len(data).to_bytes(4, "big") + b"\0\0" + data)
    assert read_tags(song).artist == "Björk"


def test_empty_tags_say_nothing(tmp_path: Path) -> None:
    song = tagged(tmp_path / "x.mp3", *(frame(name, " ") for name in ("TPE1", "TCON", "TDRC", "TRCK")))
    assert read_tags(song) == Tags()
