"""Tags of MP3 files: ID3v2 before the sound; behind it maybe ID3v1, whose genre follows, and APE.

Contents: open_mpeg.
"""

from __future__ import annotations

from mirlab.audio.containers import Source
from mirlab.audio.tagging.fields import TAG_FIELDS, Piece, Tagged, Untaggable, Values, digest_of, merged
from mirlab.audio.tagging.id3 import NO_TAG, contradicting, id3_length, read_id3
from mirlab.audio.tagging.id3genres import ID3_GENRES, genre_number

_ID3V1 = 128
_APE_FOOTER = 32
_LARGEST_APE = 4 << 20
_APE_NAMES = {"genre": "genre", "bpm": "bpm", "initialkey": "key", "key": "key", "mood": "mood"}


def open_mpeg(source: Source) -> Tagged:
    """The tags of a file of MPEG audio; raises Untaggable."""
    length = id3_length(source.read(0, 10))
    tag = read_id3(source.read(0, length), 0) if length else NO_TAG
    last = source.read(source.size - _ID3V1, _ID3V1) if source.size >= _ID3V1 + length else b""
    first_version = last if last.startswith(b"TAG") else b""
    fields = dict(tag.fields)
    if first_version and first_version[-1] < len(ID3_GENRES):
        fields.setdefault("genre", (ID3_GENRES[first_version[-1]],))
    cannot = {**tag.cannot, **_behind(source, source.size - len(first_version))}

    def rewrite(values: Values) -> list[Piece]:
        pieces = [*tag.rewritten(values), (length, source.size - length)]
        if first_version and "genre" in values:
            number = genre_number(values["genre"][0]) if values["genre"] else 255
            pieces[-1] = (length, source.size - length - 1)
            pieces.append((source.size - 1, 1) if first_version[-1] == number else bytes([number]))
        return merged(pieces)

    rest = digest_of([*tag.rest, first_version[:-1]])
    return Tagged(f"MP3, ID3v2.{tag.version}", fields, rest, rewrite, cannot)


def _behind(source: Source, stop: int) -> dict[str, str]:
    """Why fields can't be written because of a tag that ends at a position."""
    end = source.read(max(0, stop - _APE_FOOTER), min(stop, _APE_FOOTER))
    if end[-10:-7] == b"3DI":
        return dict.fromkeys(TAG_FIELDS, "a second ID3v2 tag stands at its end")
    if not end.startswith(b"APETAGEX") or len(end) < _APE_FOOTER:
        return {}
    size, count = int.from_bytes(end[12:16], "little"), int.from_bytes(end[16:20], "little")
    if not _APE_FOOTER <= size <= min(_LARGEST_APE, stop):
        raise Untaggable("its APE tag is damaged")
    data, at, said = source.read(stop - size, size - _APE_FOOTER), 0, []
    for _ in range(count):
        name, _, _ = data[at + 8 :].partition(b"\0")
        if at + 8 + len(name) >= len(data):
            raise Untaggable("its APE tag is damaged")
        said.append(_APE_NAMES.get(name.decode("ascii", "replace").lower(), ""))
        at += 8 + len(name) + 1 + int.from_bytes(data[at : at + 4], "little")
    return contradicting(filter(None, said), "its APE tag")
