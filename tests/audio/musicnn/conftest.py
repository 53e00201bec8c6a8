"""Checkpoints that the tests write, so that none needs the real ones."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping

import numpy as np
import pytest
from numpy.typing import NDArray

from mirlab.audio.musicnn.crc32c import masked

Tensors = Mapping[str, NDArray[np.float32]]
Write = Callable[[Tensors], tuple[bytes, bytes]]


def varint(number: int) -> bytes:
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])


def field(number: int, value: int | bytes) -> bytes:
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value)) + value


def block(entries: list[tuple[bytes, bytes]]) -> bytes:
    """A block whose keys share what they have in common, with its checksum behind it."""
    out, last = b"", b""
    for key, value in entries:
        shared = next((i for i, (a, b) in enumerate(zip(key, last, strict=False)) if a != b), len(last))
        out += varint(shared) + varint(len(key) - shared) + varint(len(value)) + key[shared:] + value
        last = key
    out += struct.pack("<II", 0, 1)
    return out + b"\0" + struct.pack("<I", masked(out + b"\0"))


def table(entries: list[tuple[bytes, bytes]]) -> bytes:
    """A sorted string table of two blocks."""
    out, places = b"", []
    half = (len(entries) + 1) // 2
    for part in (entries[:half], entries[half:]):
        written = block(part)
        places.append((part[-1][0], varint(len(out)) + varint(len(written) - 5)))
        out += written
    empty, index = block([]), block(places)
    handles = varint(len(out)) + varint(len(empty) - 5)
    handles += varint(len(out) + len(empty)) + varint(len(index) - 5)
    return out + empty + index + handles.ljust(40, b"\0") + struct.pack("<Q", 0xDB4775248B80FB57)


def entry(values: NDArray[np.float32], offset: int) -> bytes:
    raw = values.astype("<f4").tobytes()
    shape = b"".join(field(2, field(1, n)) for n in values.shape)
    said = field(1, 1) + field(2, shape) + field(4, offset) + field(5, len(raw))
    return said + varint(6 << 3 | 5) + struct.pack("<I", masked(raw))


def written(tensors: Tensors) -> tuple[bytes, bytes]:
    """The index and the data file of a checkpoint."""
    header = field(1, 1) + field(3, field(1, 1))
    entries, data = [(b"", header)], b""
    for name in sorted(tensors):
        entries.append((name.encode(), entry(tensors[name], len(data))))
        data += tensors[name].astype("<f4").tobytes()
    return table(entries), data


@pytest.fixture(scope="session")
def checkpoint() -> Write:
    """Write tensors as a checkpoint: its index and its data file."""
    return written
