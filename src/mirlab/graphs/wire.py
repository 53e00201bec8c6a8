"""Protocol buffers' wire format, as far as ONNX needs it: messages as fields, nothing interpreted.

A reader that is stricter than Google's. What it hands on, every other reader sees in the same way: a field
that stands where the schema has no such field, that has another wire type than the schema's, or that is given
twice where one is meant, is refused. (Others skip the first two and merge the third, so that two readers of
one file could see two models.) Nothing is copied; runs of numbers are skipped at the speed of the C library.

Contents: Field, Item, Malformed, fields, varints.

Reference
---------
https://protobuf.dev/programming-guides/encoding/
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
_MOST = 1 << 64

# A run of one field, repeated and not packed: the numbers of a forest are millions of these.
_RUNS = {
    VARINT: b"(?:%s[\\x80-\\xff]{0,9}+[\\x00-\\x7f])++",
    FIXED32: b"(?:%s....)++",
    FIXED64: b"(?:%s........)++",
    BYTES: b"(?:%s(?:" + b"|".join(b"\\x%02x%s" % (n, b"." * n) for n in (10, 4, *range(1, 24))) + b"))++",
}


class Malformed(Exception):
    """Bytes that are no message of this schema; the text says what was found where."""


@dataclass(frozen=True)
class Field:
    """What a message may hold under one number.

    Parameters
    ----------
    name : for messages to people
    wire : its wire type
    repeated : whether it may come again
    skipped : a repeated field of which only the count matters, see `fields`
    packed : the wire type of its elements, where it may be packed into one run of bytes
    """

    name: str
    wire: int
    repeated: bool = False
    skipped: bool = False
    packed: int | None = None


class Item(NamedTuple):
    """A field as it stands in the bytes.

    Parameters
    ----------
    name : the field's
    number : of a varint, its value as a signed 64-bit integer; of a run, the most elements that it may have
    start, stop : where its bytes are
    tagged : whether it is a run of elements with their tags, which `start` then includes
    """

    name: str
    number: int
    start: int
    stop: int
    tagged: bool = False


def fields(data: bytes, start: int, stop: int, schema: Mapping[int, Field]) -> Iterator[Item]:
    """Yield every field of a message; elements of a `skipped` one that follow each other come as one item.

    Raises
    ------
    Malformed : no message of this schema
    """
    seen: set[int] = set()
    at = start
    while at < stop:
        begun = at
        tag, at = varint(data, at, stop)
        field = schema.get(tag >> 3)
        wire = tag & 7
        if field is None:
            raise Malformed(f"a field with the number {tag >> 3}, which is not known there")
        packed = field.packed is not None and wire == BYTES and field.wire != BYTES
        if wire != field.wire and not packed:
            raise Malformed(f"{field.name} is written as another kind of value")
        if not field.repeated:
            if tag >> 3 in seen:
                raise Malformed(f"{field.name} is there twice")
            seen.add(tag >> 3)
        if packed:
            at, end = _span(data, at, stop, field.name)
            yield Item(field.name, _count(data, at, end, field), at, end)
            at = end
        elif field.skipped and at - begun == 1:
            end = _run(data, begun, stop, wire)
            if end == begun:
                end = _value(data, at, stop, wire, field.name)[2]
            yield Item(field.name, _fewer(end - begun, wire), begun, end, True)
            at = end
        else:
            number, first, at = _value(data, at, stop, wire, field.name)
            yield Item(field.name, number, first, at)


def varints(data: bytes, start: int, stop: int, tag: int | None = None) -> list[int]:
    """The numbers of a packed run, or of a run of tagged fields, as signed 64-bit integers."""
    found = []
    at = start
    while at < stop:
        if tag is not None:
            read, at = varint(data, at, stop)
            if read != tag:
                raise Malformed("numbers of several fields in one run")
        number, at = varint(data, at, stop)
        found.append(number - _MOST if number >= _MOST >> 1 else number)
    return found


def varint(data: bytes, at: int, stop: int) -> tuple[int, int]:
    """A whole number in groups of seven bits, lowest first, and where what follows it begins."""
    number = shift = 0
    while at < stop and shift < 70:
        byte = data[at]
        at += 1
        number |= (byte & 0x7F) << shift
        if byte < 0x80:
            if number >= _MOST:
                break
            return number, at
        shift += 7
    raise Malformed("a number that does not end, or is cut off")


def _span(data: bytes, at: int, stop: int, name: str) -> tuple[int, int]:
    length, at = varint(data, at, stop)
    if length > stop - at:
        raise Malformed(f"{name} is longer than what holds it")
    return at, at + length


def _value(data: bytes, at: int, stop: int, wire: int, name: str) -> tuple[int, int, int]:
    """The number of a varint, and where the value starts and stops."""
    if wire == VARINT:
        number, end = varint(data, at, stop)
        return number - _MOST if number >= _MOST >> 1 else number, at, end
    if wire == BYTES:
        first, end = _span(data, at, stop, name)
        return 0, first, end
    end = at + (8 if wire == FIXED64 else 4)
    if end > stop:
        raise Malformed(f"{name} is cut off")
    return 0, at, end


def _run(data: bytes, begun: int, stop: int, wire: int) -> int:
    tag = re.escape(data[begun : begun + 1])
    found = re.compile(_RUNS[wire] % tag if wire != BYTES else _RUNS[wire].replace(b"%s", tag), re.DOTALL)
    match = found.match(data, begun, stop)
    return begun if match is None else match.end()


def _fewer(length: int, wire: int) -> int:
    return length // {VARINT: 2, FIXED32: 5, FIXED64: 9, BYTES: 2}[wire]


def _count(data: bytes, start: int, stop: int, field: Field) -> int:
    if field.packed == VARINT:
        return len(data[start:stop].translate(None, bytes(range(0x80, 0x100))))
    size = 8 if field.packed == FIXED64 else 4
    if (stop - start) % size:
        raise Malformed(f"{field.name} is cut off")
    return (stop - start) // size
