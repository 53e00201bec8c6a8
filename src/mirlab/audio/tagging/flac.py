"""Tags of FLAC files: one block of comments among the blocks of metadata; padding takes up what it grows.

Contents: open_flac.
"""

from __future__ import annotations

from mirlab.audio.containers import Source
from mirlab.audio.tagging.comments import NO_COMMENTS, read_comments
from mirlab.audio.tagging.fields import Piece, Tagged, Untaggable, Values, digest_of, merged
from mirlab.audio.tagging.id3 import contradicting, id3_length, read_id3

_PADDING, _COMMENTS = 1, 4
_LAST = 0x80
_LARGEST = (1 << 24) - 1
_MOST_BLOCKS = 10_000


def open_flac(source: Source, start: int) -> Tagged:
    """The tags of a FLAC file whose content begins at a position; raises Untaggable."""
    blocks: list[tuple[int, int, int]] = []
    at, last = start + 4, False
    while not last:
        head = source.read(at, 4)
        size = int.from_bytes(head[1:], "big")
        if len(head) < 4 or at + 4 + size > source.size or len(blocks) > _MOST_BLOCKS:
            raise Untaggable("its blocks of metadata are damaged")
        last = bool(head[0] & _LAST)
        blocks.append((head[0] & ~_LAST, at + 4, size))
        at += 4 + size
    sound = at
    having = [(place, size) for kind, place, size in blocks if kind == _COMMENTS]
    if len(having) > 1:
        raise Untaggable("it has several blocks of comments")
    comments = read_comments(source.read(*having[0])) if having else NO_COMMENTS
    if not having:
        blocks.insert(1, (_COMMENTS, 0, 0))
    cannot = {}
    if length := id3_length(source.read(0, 10)) if start else 0:
        cannot = contradicting(read_id3(source.read(0, length), 0).fields, "an ID3v2 tag before it")

    def rewrite(values: Values) -> list[Piece]:
        new = comments.rewritten(values)
        if len(new) > _LARGEST:
            raise Untaggable("its comments would become longer than FLAC allows")
        grown = len(new) - (having[0][1] if having else -4)
        pieces: list[Piece] = [(0, start + 4)]
        for number, (kind, place, size) in enumerate(blocks):
            content: Piece = (place, size)
            if kind == _COMMENTS:
                content = new
            elif kind == _PADDING and grown and 0 <= size - grown <= _LARGEST:
                # Padding says nothing, so a shorter piece of it is a piece of it.
                content, grown = bytes(size - grown), 0
            count = len(content) if isinstance(content, bytes) else size
            head = bytes([kind | (_LAST if number == len(blocks) - 1 else 0)]) + count.to_bytes(3, "big")
            same = count == size and place and source_head(place) == head
            pieces += [(place - 4, 4) if same else head, content]
        return merged([*pieces, (sound, source.size - sound)])

    heads = {place: source.read(place - 4, 4) for _, place, _ in blocks if place}

    def source_head(place: int) -> bytes:
        return heads[place]

    others = [source.read(p, s) for k, p, s in blocks if k not in (_COMMENTS, _PADDING)]
    return Tagged("FLAC", comments.fields, digest_of([*comments.rest, *others]), rewrite, cannot)
