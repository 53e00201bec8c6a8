"""Tags of WAV and AIFF: an ID3v2 tag in a chunk of its own, and in WAV the genre of a LIST chunk.

Contents: open_riff.
"""

from __future__ import annotations

from mirlab.audio.containers import Source
from mirlab.audio.tagging.fields import (
    MOST_TAG,
    Piece,
    Tagged,
    Untaggable,
    Values,
    digest_of,
    each_value,
    merged,
    size_of,
)
from mirlab.audio.tagging.id3 import NO_TAG, id3_length, read_id3

_ID3 = (b"id3 ", b"ID3 ")
_GENRE = b"IGNR"
_MOST_CHUNKS = 100_000
_LARGEST = (1 << 32) - 1


def open_riff(source: Source) -> Tagged:
    """The tags of a WAV or AIFF file; raises Untaggable."""
    wave = source.read(0, 4) == b"RIFF"
    chunks = _chunks(source, wave)
    tags = [(at, size) for name, at, size in chunks if name in _ID3]
    if len(tags) > 1:
        raise Untaggable("it has several ID3 chunks")
    data = source.read(tags[0][0], min(tags[0][1], MOST_TAG)) if tags else b""
    length = id3_length(data[:10])
    if tags and (not length or length > len(data)):
        raise Untaggable("its ID3 chunk is damaged")
    tag = read_id3(data[:length], tags[0][0]) if tags else NO_TAG
    lists = [
        (at, source.read(at, size))
        for name, at, size in chunks
        if wave and name == b"LIST" and size <= MOST_TAG and source.read(at, 4) == b"INFO"
    ]
    infos = [(at, _info(content)) for at, content in lists]
    genres = [text for _, info in infos for name, text in info if name == _GENRE]
    fields = dict(tag.fields)
    if genre := each_value(text.rstrip(b"\0").decode("utf-8", "replace") for text in genres):
        fields.setdefault("genre", genre)

    def chunk(name: bytes, content: list[Piece]) -> list[Piece]:
        size = size_of(content)
        head = name + size.to_bytes(4, "little" if wave else "big")
        return [head, *content, bytes(size % 2)]

    def rewrite(values: Values) -> list[Piece]:
        pieces: list[Piece] = []
        at = 12
        for name, place, size in chunks:
            end = place + size + size % 2
            info = dict(infos).get(place)
            if name in _ID3:
                pieces += chunk(name, tag.rewritten(values))
            elif info is not None and "genre" in values and any(n == _GENRE for n, _ in info):
                pieces += chunk(b"LIST", [b"INFO", *_with_genre(info, values["genre"])])
            else:
                pieces.append((at, end - at))
            at = end
        if not tags:
            pieces += chunk(_ID3[0] if wave else _ID3[1], tag.rewritten(values))
        total = 4 + size_of(pieces)
        if total > _LARGEST:
            raise Untaggable("it would become longer than its format allows")
        count = total.to_bytes(4, "little" if wave else "big")
        return merged([(0, 4), (4, 4) if count == source.read(4, 4) else count, (8, 4), *pieces])

    others = [name + text for _, info in infos for name, text in info if name != _GENRE]
    form = f"{'WAV' if wave else 'AIFF'}, ID3v2.{tag.version}"
    return Tagged(form, fields, digest_of([*tag.rest, *others]), rewrite, tag.cannot)


def _chunks(source: Source, wave: bool) -> list[tuple[bytes, int, int]]:
    """(name, start, size) of every chunk up to the end of the file."""
    order = "little" if wave else "big"
    found: list[tuple[bytes, int, int]] = []
    at = 12
    stated = 8 + int.from_bytes(source.read(4, 4), order)  # type: ignore[arg-type]
    while at < source.size:
        head = source.read(at, 8)
        size = int.from_bytes(head[4:], order)  # type: ignore[arg-type]
        end = at + 8 + size + size % 2
        if len(head) < 8 or end > source.size or len(found) > _MOST_CHUNKS:
            raise Untaggable("its chunks don't end where the file does: it was cut, or something follows")
        found.append((head[:4], at + 8, size))
        at = end
    if stated != source.size:
        raise Untaggable("it states another length than it has")
    return found


def _info(content: bytes) -> list[tuple[bytes, bytes]]:
    """The (name, text) of a LIST chunk of information."""
    found, at = [], 4
    while at + 8 <= len(content):
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        if at + 8 + size > len(content):
            raise Untaggable("its LIST chunk is damaged")
        found.append((content[at : at + 4], content[at + 8 : at + 8 + size]))
        at += 8 + size + size % 2
    return found


def _with_genre(info: list[tuple[bytes, bytes]], genre: tuple[str, ...]) -> list[Piece]:
    made: list[Piece] = []
    lacking = "; ".join(genre).encode("utf-8") + b"\0" if genre else b""
    for name, text in info:
        if name == _GENRE:
            text, lacking = lacking, b""
        if name != _GENRE or text:
            made.append(name + len(text).to_bytes(4, "little") + text + bytes(len(text) % 2))
    return made
