"""A file's sound is told from what only describes it, and whatever is not plain is hashed whole."""

from __future__ import annotations

import io
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.containers import formerly_whole, sound_digest
from mirlab.files import digest

RATE = 22050


def written(form: str, subtype: str | None = None, seed: int = 0) -> bytes:
    sound = np.random.default_rng(seed).normal(0, 0.1, RATE // 2)
    file = io.BytesIO()
    sf.write(file, sound, RATE, format=form, subtype=subtype)
    return file.getvalue()


def id3(text: bytes) -> bytes:
    frame = b"TIT2" + (len(text) + 1).to_bytes(4, "big") + b"\0\0\3" + text
    return b"ID3\4\0\0" + bytes((len(frame) >> shift) & 127 for shift in (21, 14, 7, 0)) + frame


def ape(text: bytes, *, header: bool = True) -> bytes:
    item = len(text).to_bytes(4, "little") + bytes(4) + b"Title\0" + text

    def block(flags: int) -> bytes:
        numbers = (2000, 32 + len(item), 1, flags)
        return b"APETAGEX" + b"".join(n.to_bytes(4, "little") for n in numbers) + bytes(8)

    return (block(0xA0000000) if header else b"") + item + block(0x80000000 if header else 0)


def id3v1(text: bytes) -> bytes:
    return b"TAG" + text[:30].ljust(30, b"\0") + bytes(95)


def lyrics(text: bytes) -> bytes:
    body = b"LYRICSBEGIN" + b"LYR" + b"%05d" % len(text) + text
    return body + b"%06d" % len(body) + b"LYRICS200"


def chunk(name: bytes, content: bytes, order: str = "little") -> bytes:
    return name + len(content).to_bytes(4, order) + content + bytes(len(content) % 2)  # type: ignore[arg-type]


def wav(data: bytes, *chunks: bytes) -> bytes:
    body = b"WAVE" + chunks[0] + data[12:] + b"".join(chunks[1:])
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def flac(data: bytes, *blocks: tuple[int, bytes]) -> bytes:
    """The file with these blocks of metadata after STREAMINFO, in the place of all others."""
    at, last = 4, False
    while not last:
        last, size = bool(data[at] & 0x80), int.from_bytes(data[at + 1 : at + 4], "big")
        at += 4 + size
    info = data[8:42]
    heads = [(0, info), *blocks]
    made = [
        bytes([kind | (0x80 if i == len(heads) - 1 else 0)]) + len(content).to_bytes(3, "big") + content
        for i, (kind, content) in enumerate(heads)
    ]
    return b"fLaC" + b"".join(made) + data[at:]


def aiff(data: bytes, *chunks: bytes) -> bytes:
    body = data[8:] + b"".join(chunks)
    return b"FORM" + len(body).to_bytes(4, "big") + body


def remuxed(data: bytes, form: str, **tags: str) -> bytes:
    """The packets of a file in a new file of that form with other tags, as editors write it."""
    import av

    out: Any = io.BytesIO()
    with av.open(io.BytesIO(data)) as old, av.open(out, "w", format=form) as new:
        stream = new.add_stream_from_template(old.streams.audio[0])
        new.metadata.update(tags)
        for packet in old.demux(old.streams.audio[0]):
            if packet.dts is not None:
                packet.stream = stream
                new.mux(packet)
    return bytes(out.getvalue())


def encoded(coder: str, form: str, **options: int) -> bytes:
    import av

    out: Any = io.BytesIO()
    sound = np.random.default_rng(0).normal(0, 0.1, (1, 8192)).astype(np.float32)
    with av.open(out, "w", format=form) as file:
        stream = file.add_stream(coder, rate=RATE, **options)
        stream.layout = "mono"
        for at in range(0, 8192, 1024):
            frame = av.AudioFrame.from_ndarray(sound[:, at : at + 1024], format="fltp", layout="mono")
            frame.sample_rate, frame.pts = RATE, at
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    return bytes(out.getvalue())


def aac() -> bytes:
    return encoded("aac", "ipod")


def au(data: bytes, text: bytes) -> bytes:
    """The file with this text between header and samples."""
    start = int.from_bytes(data[4:8], "big")
    return data[:4] + (24 + len(text)).to_bytes(4, "big") + data[8:24] + text + data[start:]


def caf_chunk(name: bytes, content: bytes) -> bytes:
    return name + len(content).to_bytes(8, "big") + content


def caf(data: bytes, *chunks: bytes) -> bytes:
    """The file with these chunks behind the one that says how samples are coded."""
    return data[:52] + b"".join(chunks) + data[52:]


def asf_object(name: str, content: bytes) -> bytes:
    return uuid.UUID(name).bytes_le + (24 + len(content)).to_bytes(8, "little") + content


def asf(data: bytes, *objects: bytes) -> bytes:
    """The file with these objects at the end of its header, and the sizes and numbers that go with them."""
    end = int.from_bytes(data[16:24], "little")
    header = bytearray(data[30:end] + b"".join(objects))
    count = int.from_bytes(data[24:28], "little") + len(objects)
    place = header.index(uuid.UUID(ASF_FILE).bytes_le)
    header[place + 24 : place + 40] = bytes(range(16))
    header[place + 40 : place + 48] = (len(header) + 30 + len(data) - end).to_bytes(8, "little")
    sizes = (30 + len(header)).to_bytes(8, "little") + count.to_bytes(4, "little")
    return data[:16] + sizes + data[28:30] + bytes(header) + data[end:]


ASF_FILE = "8CABDCA1-A947-11CF-8EE4-00C00C205365"
ASF_TAGS = "D2D0A440-E307-11D2-97F0-00A0C95EA850"
ASF_PADDING = "1806D474-CADF-4509-A4BA-9AABCB96AAE8"
ASF_INDEX = "33000890-E5B1-11CF-89F4-00A0C90349CB"


def element(kind: int, content: bytes) -> bytes:
    return (
        kind.to_bytes((kind.bit_length() + 7) // 8, "big")
        + (1 << 56 | len(content)).to_bytes(8, "big")
        + content
    )


def elements(data: bytes) -> list[tuple[int, bytes]]:
    found, at = [], 0
    while at < len(data):
        wide, lead = 9 - data[at].bit_length(), at
        at += wide
        long = 9 - data[at].bit_length()
        size = int.from_bytes(data[at : at + long], "big") & (1 << 7 * long) - 1
        found.append((int.from_bytes(data[lead : lead + wide], "big"), data[at + long : at + long + size]))
        at += long + size
    return found


def mka(data: bytes, *more: bytes) -> bytes:
    """The file written anew with these elements before the clusters, which move, and say so."""
    (_, head), (segment, body) = elements(data)
    parts = [(kind, content) for kind, content in elements(body) if kind not in (0xEC, 0x114D9B74)]
    made, put = b"", False
    for kind, content in parts:
        if kind == 0x1F43B675:
            made += b"" if put else b"".join(more)
            put = True
            inner = [one for one in elements(content) if one[0] != 0xA7]
            content = b"".join(element(*one) for one in [(0xA7, b"\x09"), (0xAB, b"\x21"), *inner])
        if kind == 0x1549A966:
            content = b"".join(element(*one) for one in [*elements(content), (0x7BA9, b"Title")])
        made += element(kind, content)
    return element(0x1A45DFA3, head) + element(segment, made)


def mp3(data: bytes) -> list[bytes]:
    return [
        id3(b"One") + data,
        id3(b"Another" * 2000) + data + id3v1(b"Title"),
        data + ape(b"T") + id3v1(b"x"),
        id3(b"One") + data + ape(b"Title", header=False),
        ape(b"Title") + data + lyrics(b"La la") + id3v1(b"x"),
        data + b"TAG+" + bytes(223) + id3v1(b"x"),
        data,
    ]


CASES: dict[str, tuple[Callable[[], bytes], Callable[[bytes], list[bytes]]]] = {
    "mp3": (lambda: written("MP3"), mp3),
    "wav": (
        lambda: written("WAV", "PCM_16"),
        lambda data: [
            wav(data, b"", chunk(b"LIST", b"INFOINAM\4\0\0\0Song")),
            wav(data, chunk(b"JUNK", bytes(28)), chunk(b"id3 ", id3(b"x")), chunk(b"bext", bytes(602))),
        ],
    ),
    "aiff": (
        lambda: written("AIFF", "PCM_16"),
        lambda data: [aiff(data, chunk(b"NAME", b"Song", "big"), chunk(b"ID3 ", id3(b"x"), "big"))],
    ),
    "flac": (
        lambda: written("FLAC", "PCM_16"),
        lambda data: [
            flac(data),
            flac(data, (4, bytes(40)), (6, bytes(70_000)), (1, bytes(4096))),
            id3(b"x") + flac(data, (4, bytes(8))) + id3v1(b"x"),
        ],
    ),
    "ogg": (
        lambda: remuxed(written("OGG", "VORBIS"), "ogg", title="a"),
        lambda data: [remuxed(data, "ogg", title="x" * size) for size in (1, 300, 140_000)],
    ),
    "opus": (
        lambda: remuxed(opus(), "ogg", title="a"),
        lambda data: [remuxed(data, "ogg", title="x" * 70_000)],
    ),
    "au": (lambda: written("AU", "PCM_16"), lambda data: [au(data, b"A song\0\0"), au(data, bytes(70_000))]),
    "caf": (
        lambda: written("CAF", "PCM_16"),
        lambda data: [
            caf(data, caf_chunk(b"info", b"\0\0\0\1title\0Song\0"), caf_chunk(b"free", bytes(999))),
            caf(data) + caf_chunk(b"uuid", bytes(33)),
        ],
    ),
    "flac in ogg": (
        lambda: remuxed(written("FLAC", "PCM_16"), "ogg", title="a"),
        lambda data: [remuxed(data, "ogg", title="x" * size) for size in (1, 300, 140_000)],
    ),
    "wma": (
        lambda: encoded("wmav2", "asf", bit_rate=64_000),
        lambda data: [
            asf(data, asf_object(ASF_TAGS, b"\0\0"), asf_object(ASF_PADDING, bytes(5000))),
            asf(data) + asf_object(ASF_INDEX, bytes(32)),
        ],
    ),
    "mka": (
        lambda: remuxed(written("FLAC", "PCM_16"), "matroska"),
        lambda data: [
            mka(data),
            mka(data, element(0x1254C367, b"\x73\x73\x80"), element(0xEC, bytes(70_000))),
        ],
    ),
    "webm": (
        lambda: remuxed(opus(), "webm"),
        lambda data: [mka(data, element(0x1941A469, bytes(5)), element(0x1043A770, b""))],
    ),
    "m4a": (
        lambda: remuxed(aac(), "ipod", title="a"),
        lambda data: [remuxed(data, "ipod", title="x" * 70_000, genre="Rock")],
    ),
}


NEW = ("au", "caf", "flac in ogg", "wma", "mka", "webm")
"""Kinds that earlier versions hashed whole."""


def opus() -> bytes:
    file = io.BytesIO()
    sf.write(file, np.random.default_rng(0).normal(0, 0.1, 24000), 48000, format="OGG", subtype="OPUS")
    return file.getvalue()


def put(folder: Path, data: bytes, name: str = "x") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("form", CASES)
def test_tags_are_no_part_of_the_sound(tmp_path: Path, form: str) -> None:
    make, retagged = CASES[form]
    plain = make()
    expected = sound_digest(put(tmp_path, plain))
    others = retagged(plain)
    assert [sound_digest(put(tmp_path, other)) for other in others] == [expected] * len(others)
    assert any(digest(put(tmp_path, other)) != digest(put(tmp_path, plain, "y")) for other in others)


@pytest.mark.parametrize("form", CASES)
def test_one_byte_of_the_sound_makes_another(tmp_path: Path, form: str) -> None:
    make, retagged = CASES[form]
    plain = make()
    # Somewhere in the last frames, whatever stands behind them.
    at = len(plain) // 2 if form in NEW else len(plain) - 300
    at = at if form != "m4a" else plain.index(b"mdat") + 400
    changed = plain[:at] + bytes([plain[at] ^ 1]) + plain[at + 1 :]
    first = sound_digest(put(tmp_path, plain))
    assert sound_digest(put(tmp_path, changed)) != first
    # As long as it can be read, the tags of the changed one don't count either.
    assert {sound_digest(put(tmp_path, other)) for other in retagged(plain)} == {first}


def test_how_samples_are_read_is_part_of_the_sound(tmp_path: Path) -> None:
    plain = written("WAV", "PCM_16")
    assert plain[12:16] == b"fmt "
    faster = plain[:24] + (44100).to_bytes(4, "little") + plain[28:]
    assert sound_digest(put(tmp_path, faster)) != sound_digest(put(tmp_path, plain))
    music = remuxed(aac(), "ipod", title="a")
    place = music.index(b"mdhd") + 16
    faster = music[:place] + (44100).to_bytes(4, "big") + music[place + 4 :]
    assert sound_digest(put(tmp_path, faster)) != sound_digest(put(tmp_path, music))


def test_what_is_not_plain_is_hashed_whole(tmp_path: Path) -> None:
    sound, ogg, song = written("WAV", "PCM_16"), written("OGG", "VORBIS"), aac()
    cut = [sound[:-100], ogg[:-50], song[:-40], written("FLAC")[:60]]
    more = [sound + b"no chunk, but more sound" * 40, ogg + ogg, ogg + b"junk"]
    other = [b"", b"text", b"ID3", b"RIFF\0\0\0\0WAVE", bytes(99)]
    other += [b"OggS", b"OggS\0\2" + bytes(20) + b"\1\7abcdefg", b"fLaC", b"fLaC\x84\0\0\0"]
    other += [b"\0\0\0\x08moof" * 3, b"\0\0\0\x10ftyp" + bytes(8)]
    for data in [*cut, *more, *other]:
        path = put(tmp_path, data)
        assert sound_digest(path) == digest(path), data[:40]


ODD: dict[str, Callable[[bytes], list[bytes]]] = {
    "au": lambda plain: [plain[:8] + size + plain[12:] for size in (bytes(4), b"\xff" * 4)],
    "caf": lambda plain: [
        caf(plain, caf_chunk(b"what", b"")),
        caf(plain, caf_chunk(b"desc", bytes(32))),
        caf(plain, b"free" + b"\xff" * 8),
        plain[:5] + b"\2" + plain[6:],
    ],
    "flac in ogg": lambda plain: [
        plain.replace(b"fLaC", b"flac"),
        plain.replace(b"\x7fFLAC", b"\x7fFLAB"),
        plain.replace(b"\x84\0\0", b"\xff\0\0", 1),
    ],
    "wma": lambda plain: [
        asf(plain) + asf_object(ASF_TAGS, b""),
        asf(plain, asf_object(ASF_FILE, bytes(80))),
        asf(plain, asf_object(ASF_PADDING, b"")[:-2] + b"\1\0"),
        plain[:16] + b"\xff" * 8 + plain[24:],
    ],
    "mka": lambda plain: [
        mka(plain, element(0x1549A966, b"")),
        mka(plain, element(0x4DBB, b"")),
        mka(plain, b"\xec\xff"),
        mka(plain, b"\0\0\0"),
        mka(plain, b"\xec\x1f\xff\xff\xff"),
        mka(plain).replace(b"\x1f\x43\xb6\x75", b"\x19\x41\xa4\x69"),
    ],
    "webm": lambda plain: [mka(plain, element(0x1654AE6B, b""))],
}


@pytest.mark.parametrize("form", NEW)
def test_odd_structure_is_hashed_whole(tmp_path: Path, form: str) -> None:
    plain = CASES[form][0]()
    odd = [plain[:-1], plain + b"\0", plain + plain, plain[: len(plain) // 2], plain[:30], plain[:60]]
    odd += ODD[form](plain) if form in ODD else []
    for data in odd:
        path = put(tmp_path, data)
        assert sound_digest(path) == digest(path), data[:40]


def test_how_new_kinds_are_read_is_part_of_their_sound(tmp_path: Path) -> None:
    for form, at in {"au": 19, "caf": 25, "wma": -1, "mka": -2, "flac in ogg": -3}.items():
        plain = CASES[form][0]()
        # The rate; the coder's settings in ASF; the channels of the track; the rate in STREAMINFO.
        marks = {-1: (b"\x61\x01", 4), -2: (b"\x9f\x81", 1), -3: (b"fLaC\0\0\0\x22", 19)}
        place = at if at >= 0 else plain.index(marks[at][0]) + marks[at][1]
        changed = plain[:place] + bytes([plain[place] ^ 2]) + plain[place + 1 :]
        assert sound_digest(put(tmp_path, changed)) not in (
            sound_digest(put(tmp_path, plain)), digest(put(tmp_path, changed)),
        ), form  # fmt: skip


def test_kinds_that_were_hashed_whole_are_known(tmp_path: Path) -> None:
    names = {
        "au": "x.AU",
        "caf": "x.caf",
        "flac in ogg": "x.oga",
        "wma": "x.wma",
        "mka": "x.mka",
        "webm": "x.webm",
    }
    for form, name in names.items():
        assert formerly_whole(put(tmp_path, CASES[form][0](), name))
    assert not formerly_whole(put(tmp_path, CASES["ogg"][0](), "x.ogg"))
    assert not formerly_whole(put(tmp_path, CASES["au"][0](), "x.mp3"))
    assert not formerly_whole(tmp_path / "none.au")


def test_sound_without_tags_keeps_its_hash(tmp_path: Path) -> None:
    path = put(tmp_path, written("MP3"))
    assert sound_digest(path) == digest(path)


def test_a_tag_that_claims_more_than_there_is_is_sound(tmp_path: Path) -> None:
    data = written("MP3")
    footer = b"APETAGEX" + b"".join(n.to_bytes(4, "little") for n in (2000, 1 << 30, 1, 0)) + bytes(8)
    path = put(tmp_path, data + footer)
    assert sound_digest(path) == digest(path)


def test_reading_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    with pytest.raises(TimeoutError, match="reading its bytes took longer than -1 s and was stopped"):
        sound_digest(put(tmp_path, written("MP3")), seconds=-1)
