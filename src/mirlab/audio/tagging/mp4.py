"""Tags of MP4 (.m4a): the items in the box moov/udta/meta/ilst, as iTunes writes them.

Where the index stands before the sound and changes its length, a free box behind it takes that up; where
there is none, the positions in the tables of samples move with the sound.

Contents: open_mp4.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

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
from mirlab.audio.tagging.id3genres import ID3_GENRES

_WAY = (b"moov", b"udta", b"meta", b"ilst")
_TO_TABLES = (b"trak", b"mdia", b"minf", b"stbl")
_POSITIONS = {b"stco": 4, b"co64": 8}
_HANDLER = bytes.fromhex("00000000 00000000") + b"mdirappl" + bytes(9)
_OWNER = b"com.apple.iTunes"
_OWN = {"key": b"initialkey", "mood": b"MOOD"}
_TEXT, _NUMBER = 1, 21
_MOST_BOXES = 100_000


@dataclass(frozen=True)
class _Box:
    """A box: its name, where it and its content begin, and where it ends."""

    name: bytes
    at: int
    start: int
    end: int


def open_mp4(source: Source, start: int) -> Tagged:
    """The tags of an MP4 file; raises Untaggable."""
    top = list(_boxes(source, start, source.size))
    indexes = [box for box in top if box.name == b"moov"]
    if any(box.name == b"moof" for box in top):
        raise Untaggable("its sound lies in fragments")
    if len(indexes) != 1 or indexes[0].end - indexes[0].at > MOST_TAG:
        raise Untaggable("it has no index (the box moov), or more than one")
    index = indexes[0]
    found = _last_of(source, index)
    items = list(_boxes(source, found.start, found.end)) if found.name == b"ilst" else []
    data = {item: source.read(item.start, item.end - item.start) for item in items}
    texts: dict[str, list[str]] = {}
    for item in items:
        field = _field(item, data[item])
        if field is not None:
            texts.setdefault(field, []).extend(_texts(item.name, data[item]))
    fields = {field: values for field, said in texts.items() if (values := each_value(said))}

    def listed(values: Values) -> list[Piece]:
        lacking = {field: _item(field, texts) for field, texts in values.items() if texts}
        made: list[Piece] = []
        for item in items:
            field = _field(item, data[item])
            if field is not None and field in values:
                made.append(lacking.pop(field, b""))
            else:
                made.append((item.at, item.end - item.at))
        return [*made, *lacking.values()]

    def rewrite(values: Values) -> list[Piece]:
        new = _rebuilt(source, index, listed(values), 0)
        grown = size_of(new) - (index.end - index.at)
        before, after = (0, index.at), (index.end, source.size - index.end)
        if not grown or not any(box.name == b"mdat" and box.at > index.at for box in top):
            return merged([before, *new, after])
        behind = next((box for box in top if box.at == index.end), None)
        if behind is not None and behind.name == b"free" and behind.start == behind.at + 8:
            room = behind.end - behind.at - grown
            if room >= 8:
                free = room.to_bytes(4, "big") + b"free" + bytes(room - 8)
                return merged([before, *new, free, (behind.end, source.size - behind.end)])
        return merged([before, *_rebuilt(source, index, listed(values), grown), after])

    rest = [source.read(item.at, item.end - item.at) for item in items if _field(item, data[item]) is None]
    return Tagged("MP4", fields, digest_of(rest), rewrite)


def _boxes(source: Source, at: int, end: int) -> Iterator[_Box]:
    for _ in range(_MOST_BOXES):
        if at >= end:
            return
        head = source.read(at, 16)
        size, skip = int.from_bytes(head[:4], "big"), 8
        if size == 1:
            size, skip = int.from_bytes(head[8:16], "big"), 16
        elif size == 0 and end == source.size:
            size = end - at
        if size < skip or at + size > end:
            if not head[:4].strip(b"\0") and end - at <= 8:
                # QuickTime ends a list of boxes with a zero.
                return
            raise Untaggable("its boxes don't follow one another: it is damaged")
        yield _Box(head[4:8], at, at + skip, at + size)
        at += size


def _inside(source: Source, box: _Box) -> Iterator[_Box]:
    start = box.start
    if box.name == b"meta" and source.read(start + 4, 4) != b"hdlr":
        start += 4
    return _boxes(source, start, box.end)


def _last_of(source: Source, index: _Box) -> _Box:
    """The box that is there on the way to the items, as far as the way goes."""
    box = index
    for name in _WAY[1:]:
        inner = [one for one in _inside(source, box) if one.name == name]
        if len(inner) > 1:
            raise Untaggable(f"it has several boxes {name.decode('latin-1')}")
        if not inner:
            break
        box = inner[0]
    return box


def _made(name: bytes, content: list[Piece]) -> list[Piece]:
    size = 8 + size_of(content)
    if size >= 1 << 32:
        raise Untaggable("its index would become too long")
    return [size.to_bytes(4, "big") + name, *content]


def _rebuilt(source: Source, box: _Box, items: list[Piece], moved: int, depth: int = 0) -> list[Piece]:
    """A box on the way to the items with other items in it, and the sound `moved` bytes further on."""
    name = _WAY[depth]
    if name == b"ilst":
        return _made(name, items)
    first = next(_inside(source, box), None)
    begins = box.end if first is None else first.at
    if name == b"meta" and first is None:
        begins = min(box.start + 4, box.end)
    content: list[Piece] = [(box.start, begins - box.start)]
    gone, stop = False, begins
    for inner in _inside(source, box):
        stop = inner.end
        if inner.name == _WAY[depth + 1]:
            content += _rebuilt(source, inner, items, moved, depth + 1)
            gone = True
        elif inner.name == b"trak" and depth == 0 and moved:
            content += _with_places(source, inner, box.at, moved)
        else:
            content.append((inner.at, inner.end - inner.at))
    if not gone:
        content += _way(items, depth + 1)
    return _made(name, [*content, (stop, box.end - stop)])


def _way(items: list[Piece], depth: int) -> list[Piece]:
    """The boxes from a depth on, where none are there."""
    made = _made(b"ilst", items)
    if depth <= 2:
        made = _made(b"meta", [bytes(4), *_made(b"hdlr", [_HANDLER]), *made])
    return _made(b"udta", made) if depth <= 1 else made


def _with_places(source: Source, box: _Box, after: int, moved: int) -> list[Piece]:
    """A track whose samples behind a position are moved."""
    if box.name in _POSITIONS:
        import numpy as np

        width = _POSITIONS[box.name]
        data = source.read(box.start, box.end - box.start)
        count = int.from_bytes(data[4:8], "big")
        if len(data) < 8 + count * width:
            raise Untaggable("its tables of samples are damaged")
        places = np.frombuffer(data, f">u{width}", count, 8).astype(np.int64)
        places = places + moved * (places > after)
        if count and (places.max() >= 1 << (8 * width - 1) or places.min() < 0):
            raise Untaggable("its sound would lie further on than its tables can say")
        table = places.astype(f">u{width}").tobytes()
        return [(box.at, box.start - box.at), data[:8], table, data[8 + len(table) :]]
    if box.name not in _TO_TABLES:
        return [(box.at, box.end - box.at)]
    content: list[Piece] = [(box.at, box.start - box.at)]
    stop = box.start
    for inner in _boxes(source, box.start, box.end):
        content += _with_places(source, inner, after, moved)
        stop = inner.end
    return [*content, (stop, box.end - stop)]


def _parts(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if size < 8 or at + size > len(data):
            raise Untaggable("its tags are damaged")
        yield data[at + 4 : at + 8], data[at + 8 : at + size]
        at += size


def _field(item: _Box, data: bytes) -> str | None:
    if item.name == b"----":
        parts = dict(_parts(data))
        called = parts.get(b"name", b"")[4:].lower()
        known = {name.lower(): field for field, name in _OWN.items()}
        return known.get(called) if parts.get(b"mean", b"")[4:] == _OWNER else None
    return {b"\xa9gen": "genre", b"gnre": "genre", b"tmpo": "bpm"}.get(item.name)


def _texts(name: bytes, data: bytes) -> Iterator[str]:
    for kind, content in _parts(data):
        value = content[8:]
        if kind != b"data":
            continue
        if name == b"tmpo":
            yield str(int.from_bytes(value, "big")) if any(value) else ""
        elif name == b"gnre":
            number = int.from_bytes(value, "big") - 1
            yield ID3_GENRES[number] if 0 <= number < len(ID3_GENRES) else ""
        else:
            yield value.decode("utf-8", "replace")


def _item(field: str, values: tuple[str, ...]) -> bytes:
    """One item with its values."""

    def box(name: bytes, content: bytes) -> bytes:
        return (8 + len(content)).to_bytes(4, "big") + name + content

    def said(kind: int, content: bytes) -> bytes:
        return box(b"data", kind.to_bytes(4, "big") + bytes(4) + content)

    if field == "bpm":
        return box(b"tmpo", said(_NUMBER, int(values[0]).to_bytes(2, "big")))
    texts = b"".join(said(_TEXT, value.encode("utf-8")) for value in values)
    if field == "genre":
        return box(b"\xa9gen", texts)
    owner = box(b"mean", bytes(4) + _OWNER) + box(b"name", bytes(4) + _OWN[field])
    return box(b"----", owner + texts)
