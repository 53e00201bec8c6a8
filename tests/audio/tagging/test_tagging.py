"""Fields are written in every format that is encoded here; sound and all other tags stay, bit for bit."""

from __future__ import annotations

import io
import re
import tempfile
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.containers import sound_digest
from mirlab.audio.tagging import Piece, Untaggable, each_value, tagged
from mirlab.audio.tagging.fields import merged
from mirlab.audio.tagging.id3genres import ID3_GENRES, genres_in

RATE = 22050
VALUES = {"genre": ("Krautröck", "Pop"), "bpm": ("128",), "key": ("F#m",), "mood": ("calm", "sad")}
PICTURE = b"\x89PNG" + bytes(range(256)) * 8


def sound() -> Any:
    return np.random.default_rng(0).normal(0, 0.1, RATE)


def with_sndfile(form: str, subtype: str | None = None, rate: int = RATE) -> bytes:
    file = io.BytesIO()
    sf.write(file, sound(), rate, format=form, subtype=subtype)
    return file.getvalue()


def with_ffmpeg(*, index_first: bool = False) -> bytes:
    options = {"movflags": "faststart"} if index_first else {}
    # FFmpeg reads what it wrote again to put the index first.
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "song"
        _encode(str(path), options)
        return path.read_bytes()


def _encode(path: str, options: dict[str, str]) -> None:
    import av

    with av.open(path, "w", format="ipod", options=options) as out:
        out.metadata.update(title="Title", artist="Somebody")
        stream = out.add_stream("aac", rate=RATE, layout="mono")
        frame = av.AudioFrame.from_ndarray(sound().astype(np.float32)[None], format="fltp", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = RATE, 0, Fraction(1, RATE)
        out.mux(stream.encode(frame))
        out.mux(stream.encode(None))


FORMATS: dict[str, Callable[[], bytes]] = {
    "MP3": lambda: with_sndfile("MP3"),
    "FLAC": lambda: with_sndfile("FLAC"),
    "Vorbis": lambda: with_sndfile("OGG", "VORBIS"),
    "Opus": lambda: with_sndfile("OGG", "OPUS", 24000),
    "MP4": with_ffmpeg,
    "MP4, index first": lambda: with_ffmpeg(index_first=True),
    "WAV": lambda: with_sndfile("WAV"),
    "AIFF": lambda: with_sndfile("AIFF"),
}


def rewritten(path: Path, **values: tuple[str, ...]) -> list[Piece]:
    """Write other values over a file; whatever else its tags say must be the same, and its sound."""
    old, before = path.read_bytes(), sound_digest(path)
    with tagged(path) as found:
        pieces, rest, fields = found.rewrite(values), found.rest, dict(found.fields)
    path.write_bytes(b"".join(p if isinstance(p, bytes) else old[p[0] : p[0] + p[1]] for p in pieces))
    with tagged(path) as found:
        assert found.fields == {name: v for name, v in {**fields, **values}.items() if v}
        assert found.rest == rest
    assert sound_digest(path) == before
    return pieces


def syncsafe(number: int) -> bytes:
    return bytes(number >> shift & 127 for shift in (21, 14, 7, 0))


def frame(id: str, content: bytes, version: int = 3) -> bytes:
    size = len(content).to_bytes(4, "big") if version == 3 else syncsafe(len(content))
    return id.encode() + size + bytes(2) + content


def id3(*frames: bytes, version: int = 3, flags: int = 0, room: int = 0) -> bytes:
    body = b"".join(frames) + bytes(room)
    return b"ID3" + bytes([version, 0, flags]) + syncsafe(len(body)) + body


def fields(path: Path) -> dict[str, tuple[str, ...]]:
    with tagged(path) as found:
        return dict(found.fields)


@pytest.mark.parametrize("form", FORMATS)
def test_fields_are_written_and_the_sound_is_the_same(form: str, tmp_path: Path) -> None:
    path = tmp_path / "song"
    path.write_bytes(FORMATS[form]())
    samples = decoded(path)
    rewritten(path, **VALUES)
    np.testing.assert_array_equal(decoded(path), samples)
    # What is longer than all room there was, shorter again, and gone.
    rewritten(path, genre=("x" * 5000,))
    rewritten(path, genre=("Pop",), mood=())
    np.testing.assert_array_equal(decoded(path), samples)
    rewritten(path, genre=(), bpm=(), key=())
    assert fields(path) == {}


def decoded(path: Path) -> Any:
    import av

    with av.open(path) as file:
        return np.concatenate([f.to_ndarray().ravel() for f in file.decode(audio=0)])


SUFFIXES = {"MP3": "mp3", "FLAC": "flac", "Vorbis": "ogg", "Opus": "opus", "MP4": "m4a", "WAV": "wav"}


@pytest.mark.parametrize("form", [*SUFFIXES, "AIFF"])
def test_other_programs_read_what_was_written(form: str, tmp_path: Path) -> None:
    from tinytag import TinyTag

    path = tmp_path / f"song.{SUFFIXES.get(form, 'aiff')}"
    path.write_bytes(FORMATS[form]())
    rewritten(path, **VALUES)
    read = TinyTag.get(path)
    assert [read.genre, *read.other["genre"]] == ["Krautröck", "Pop"]
    assert (read.other["bpm"], read.other["initial_key"]) == (["128"], ["F#m"])
    moods = read.other.get("mood") or read.other["tmoo"][0].split("\0")
    assert moods == ["calm", "sad"]


@pytest.mark.parametrize("form", ["MP3", "FLAC", "Vorbis", "MP4", "WAV"])
def test_taglib_reads_what_was_written(form: str, tmp_path: Path) -> None:
    # Its wheels are for Linux on x86-64 alone, where the extra `test` has it.
    tagpy = __import__("tagpy") if _has_wheel() else pytest.importorskip("tagpy")
    path = tmp_path / f"song.{SUFFIXES[form]}"
    path.write_bytes(FORMATS[form]())
    rewritten(path, **VALUES)
    assert tagpy.FileRef(str(path)).tag().genre in ("Krautröck / Pop", "Krautröck, Pop", "Krautröck Pop")


def _has_wheel() -> bool:
    import platform
    import sys

    return sys.platform == "linux" and platform.machine() == "x86_64"


def test_frames_of_an_older_tag_stay_as_they_are(tmp_path: Path) -> None:
    kept = [
        frame("TYER", b"\x001999"),
        frame("RVAD", b"\1" * 12),
        frame("APIC", b"\0image/png\0\3\0" + PICTURE),
        frame("PRIV", b"owner\0\xff\xfe\1"),
        frame("TXXX", b"\0SCENE\0x"),
    ]
    mood = frame("TXXX", b"\1\xff\xfeM\0o\0o\0d\0\0\0\xff\xfeh\0i\0")
    path = tmp_path / "x.mp3"
    path.write_bytes(id3(frame("TCON", b"\0(17)(13)"), *kept, mood, room=400) + FORMATS["MP3"]())
    assert fields(path) == {"genre": ("Rock", "Pop"), "mood": ("hi",)}
    size = path.stat().st_size
    rewritten(path, **VALUES)
    data = path.read_bytes()
    assert len(data) == size
    assert data.startswith(b"ID3\3\0\0")
    assert all(one in data for one in kept)
    assert frame("TKEY", b"\0F#m") in data
    assert "Krautröck; Pop".encode("utf-16-le") in data
    assert data.count(b"TCON") == 1
    assert mood not in data


@pytest.mark.parametrize(
    ("coded", "words"),
    [
        (b"\0Caf\xe9", "Café"),
        (b"\1\xff\xfe" + "Čaj".encode("utf-16-le") + b"\0\0", "Čaj"),
        (b"\1\xfe\xff" + "Čaj".encode("utf-16-be"), "Čaj"),
        (b"\2" + "Čaj".encode("utf-16-be"), "Čaj"),
        (b"\3" + "Čaj".encode(), "Čaj"),
        (b"\0", ""),
        (b"", ""),
    ],
)
def test_texts_of_every_coding_are_read(coded: bytes, words: str, tmp_path: Path) -> None:
    path = tmp_path / "x.mp3"
    path.write_bytes(id3(frame("TCON", coded, 4), version=4) + FORMATS["MP3"]())
    assert fields(path) == ({"genre": (words,)} if words else {})


def test_a_tag_with_its_ones_broken_up_is_read_and_written_whole(tmp_path: Path) -> None:
    picture = frame("APIC", b"\0image/png\0\3\0\xff\xe0\xff\0")
    broken = (frame("TCON", b"\0Rock") + picture).replace(b"\xff", b"\xff\0")
    path = tmp_path / "x.mp3"
    path.write_bytes(id3(broken, flags=0x80) + FORMATS["MP3"]())
    rewritten(path, genre=("Pop",))
    assert picture in path.read_bytes()
    assert path.read_bytes()[5] == 0


def test_where_both_tags_of_an_mp3_disagree_the_newer_is_right_and_both_are_written(tmp_path: Path) -> None:
    first = b"TAG" + b"Title".ljust(124, b"\0") + bytes([ID3_GENRES.index("Polka")])
    path = tmp_path / "x.mp3"
    path.write_bytes(FORMATS["MP3"]() + first)
    assert fields(path) == {"genre": ("Polka",)}
    path.write_bytes(id3(frame("TCON", b"\0Rock")) + FORMATS["MP3"]() + first)
    assert fields(path) == {"genre": ("Rock",)}
    rewritten(path, genre=("Jazz",))
    assert path.read_bytes()[-128:] == first[:-1] + bytes([8])
    rewritten(path, genre=("Krautrock",))
    assert path.read_bytes()[-1] == 255
    rewritten(path, bpm=("90",))
    assert path.read_bytes()[-128:] == first[:-1] + b"\xff"


def ape(**items: bytes) -> bytes:
    body = b"".join(
        len(v).to_bytes(4, "little") + bytes(4) + k.encode() + b"\0" + v for k, v in items.items()
    )
    numbers = (2000, 32 + len(body), len(items), 0)
    return body + b"APETAGEX" + b"".join(n.to_bytes(4, "little") for n in numbers) + bytes(8)


def test_a_field_that_an_ape_tag_holds_too_cannot_be_written(tmp_path: Path) -> None:
    path = tmp_path / "x.mp3"
    path.write_bytes(FORMATS["MP3"]() + ape(Title=b"Song", Genre=b"Rock") + b"TAG" + bytes(125))
    with tagged(path) as found:
        assert found.cannot == {"genre": "its APE tag holds this field, too, and would contradict"}
    rewritten(path, bpm=("90",))


def test_pictures_and_other_comments_stay(tmp_path: Path) -> None:
    from mirlab.audio.tagging.comments import Comments, read_comments

    block = Comments(
        b"coder", (b"title=a=b", b"Genre=Rock", b"GENRE=Pop", b"tempo=100", b"noequals")
    ).rewritten({})
    comments = read_comments(block)
    assert comments.fields == {"genre": ("Rock", "Pop"), "bpm": ("100",)}
    new = read_comments(comments.rewritten({"genre": ("A", "B", "C"), "bpm": ("90",), "key": ("Am",)}))
    assert new.comments == (
        b"title=a=b", b"Genre=A", b"Genre=B", b"Genre=C", b"tempo=90", b"noequals", b"INITIALKEY=Am",
    )  # fmt: skip
    with pytest.raises(Untaggable, match="its comments are damaged"):
        read_comments(block[:-1])


def test_a_change_that_fits_into_the_room_of_a_flac_moves_nothing(tmp_path: Path) -> None:
    data = FORMATS["FLAC"]()
    padding = bytes([1]) + (500).to_bytes(3, "big") + bytes(500)
    path = tmp_path / "x.flac"
    path.write_bytes(data[:42] + padding + data[42:])
    rewritten(path, **VALUES)
    assert path.stat().st_size == len(data) + 504
    with pytest.raises(Untaggable, match="longer than FLAC allows"), tagged(path) as found:
        found.rewrite({"genre": ("x" * (1 << 24),)})


def test_the_genre_of_a_list_chunk_is_written_too(tmp_path: Path) -> None:
    data = FORMATS["WAV"]()
    info = b"INFO" + b"INAM\5\0\0\0Song\0\0" + b"IGNR\5\0\0\0Rock\0\0"
    body = data[8:] + b"LIST" + len(info).to_bytes(4, "little") + info
    path = tmp_path / "x.wav"
    path.write_bytes(b"RIFF" + len(body).to_bytes(4, "little") + body)
    assert fields(path) == {"genre": ("Rock",)}
    rewritten(path, genre=("Jazz",))
    assert b"INAM\5\0\0\0Song\0\0IGNR\5\0\0\0Jazz\0\0" in path.read_bytes()


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (lambda: b"words and words", "mirlab writes tags of MP3, FLAC"),
        (lambda: b"", "mirlab writes tags of MP3, FLAC"),
        (lambda: b"\xff\xf1\x50\x80" + bytes(400), "mirlab writes tags of MP3, FLAC"),
        (lambda: cut(FORMATS["WAV"]()), "its chunks don't end where the file does"),
        (lambda: FORMATS["WAV"]() + b"more and more", "its chunks don't end where the file does"),
        (lambda: FORMATS["WAV"]()[:4] + b"\0\1\0\0" + FORMATS["WAV"]()[8:], "another length than it has"),
        (lambda: cut(FORMATS["MP4"]()), "damaged|no index"),
        (lambda: FORMATS["Opus"]()[:60], "its first pages don't follow one another"),
        (lambda: with_sndfile("FLAC")[:30], "its blocks of metadata are damaged"),
        (lambda: id3(b"\1\2\3\4" + bytes(20)) + FORMATS["MP3"](), "its ID3v2 tag is damaged"),
        (lambda: id3(version=2) + FORMATS["MP3"](), r"its tag is ID3v2\.2"),
        (lambda: id3(flags=0x40) + FORMATS["MP3"](), "an extended header or a footer"),
        (
            lambda: id3(frame("TIT2", b"\0" + b"x" * 300), version=4) + FORMATS["MP3"](),
            "states sizes in the manner of 2.3",
        ),
    ],
)  # fmt: skip
def test_what_is_not_as_it_should_be_is_refused(data: Callable[[], bytes], why: str, tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(data())
    with pytest.raises(Untaggable, match=why), tagged(path):
        pass


def test_a_packed_frame_is_left_alone(tmp_path: Path) -> None:
    packed = b"TCON" + (8).to_bytes(4, "big") + b"\0\x80" + bytes(8)
    path = tmp_path / "x.mp3"
    path.write_bytes(id3(packed) + FORMATS["MP3"]())
    with tagged(path) as found:
        assert found.cannot == {"genre": "its ID3v2 frame is packed or encrypted"}
        assert found.fields == {}


def test_the_head_of_an_ogg_file_keeps_the_number_of_its_pages(tmp_path: Path) -> None:
    path = tmp_path / "x.opus"
    path.write_bytes(FORMATS["Opus"]())
    with pytest.raises(Untaggable, match="another number of pages"), tagged(path) as found:
        found.rewrite({"genre": ("x" * 70_000,)})


def test_comments_of_several_pages_stay_as_many(tmp_path: Path) -> None:
    import av

    path = tmp_path / "x.ogg"
    with av.open(io.BytesIO(FORMATS["Vorbis"]())) as old, av.open(str(path), "w", format="ogg") as new:
        stream = new.add_stream_from_template(old.streams.audio[0])
        stream.metadata.update(COVER="x" * 150_000)
        for packet in old.demux(old.streams.audio[0]):
            if packet.dts is not None:
                packet.stream = stream
                new.mux(packet)

    def flags() -> list[int]:
        data = path.read_bytes()
        return [data[found.end()] for found in re.finditer(b"OggS\0", data)]

    samples, pages = sf.read(path)[0], flags()
    # The third page and maybe more go on with what the page before began.
    assert 1 in pages
    rewritten(path, **VALUES)
    assert flags() == pages
    np.testing.assert_array_equal(sf.read(path)[0], samples)


def test_a_free_box_behind_the_index_takes_up_what_it_grows(tmp_path: Path) -> None:
    data = FORMATS["MP4, index first"]()
    at = data.index(b"stco") + 8
    count = int.from_bytes(data[at : at + 4], "big")
    places = np.frombuffer(data, ">u4", count, at + 4) + 2000
    index = data.index(b"moov") - 4
    end = index + int.from_bytes(data[index : index + 4], "big")
    moved = data[: at + 4] + places.astype(">u4").tobytes() + data[at + 4 + 4 * count : end]
    path = tmp_path / "x.m4a"
    path.write_bytes(moved + (2000).to_bytes(4, "big") + b"free" + bytes(1992) + data[end:])
    samples, size = decoded(path), path.stat().st_size
    rewritten(path, **VALUES)
    assert path.stat().st_size == size
    np.testing.assert_array_equal(decoded(path), samples)


def test_a_frame_whose_ones_are_broken_up_is_read(tmp_path: Path) -> None:
    text = b"\1\xff\xfe" + "Čaj".encode("utf-16-le")
    content = syncsafe(len(text)) + text.replace(b"\xff", b"\xff\0")
    path = tmp_path / "x.mp3"
    coded = b"TCON" + syncsafe(len(content)) + b"\0\3" + content
    path.write_bytes(id3(coded, version=4) + FORMATS["MP3"]())
    assert fields(path) == {"genre": ("Čaj",)}


def test_a_second_tag_is_not_contradicted(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(FORMATS["MP3"]() + b"3DI\4\0\x10" + syncsafe(0))
    with tagged(path) as found:
        assert set(found.cannot) == {"genre", "bpm", "key", "mood"}
    path.write_bytes(id3(frame("TBPM", b"\x00120")) + FORMATS["FLAC"]())
    with tagged(path) as found:
        assert found.cannot == {"bpm": "an ID3v2 tag before it holds this field, too, and would contradict"}
    rewritten(path, genre=("Pop",))


def test_genres_are_those_that_other_programs_know_by_number() -> None:
    from tinytag import TinyTag

    head = FORMATS["MP3"]()[:2000]
    for number, name in enumerate(ID3_GENRES):
        read = TinyTag.get("x.mp3", file_obj=io.BytesIO(head + b"TAG" + bytes(124) + bytes([number])))
        assert str(read.genre).lower() == name.lower()
    assert (genres_in("((odd"), genres_in("(999)"), genres_in("RX")) == (["(odd"], ["(999)"], ["Remix"])


def test_pieces_and_values() -> None:
    assert merged([b"a", b"", b"b", (0, 2), (2, 3), (6, 0), (7, 1)]) == [b"ab", (0, 5), (7, 1)]
    assert each_value([" Rock ;Pop\0Rock", "", "a  b"]) == ("Rock", "Pop", "a b")
