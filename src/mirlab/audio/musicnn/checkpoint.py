"""TensorFlow checkpoints (the "bundle" of an index and one data file), read without TensorFlow.

The index is a sorted string table, uncompressed: blocks of keys and values, each with a checksum, and a
footer that leads to the block of blocks. Its values say of each tensor its type, its shape, and where its
bytes lie in the data file. Lengths are checked against what is there, and checksums against the bytes.

Contents: Checkpoint, BadCheckpoint.

Reference
---------
tensorflow/core/lib/io/format.h and table_format.txt (the table); tensorflow/core/protobuf/tensor_bundle.proto
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from mirlab.audio.musicnn.crc32c import masked
from mirlab.graphs import wire
from mirlab.typing import Frames
from mirlab.words import quoted

MOST_INDEX = 4 << 20
"""Bytes of an index: a thousand times what a net of thirty layers needs."""

_FOOTER, _TRAILER, _MAGIC = 48, 5, 0xDB4775248B80FB57
_FLOAT32 = 1
_MOST_ENTRIES = 10_000
_MOST_DIMENSIONS = 8

_HEADER = {
    1: wire.Field("num_shards", wire.VARINT),
    2: wire.Field("endianness", wire.VARINT),
    3: wire.Field("version", wire.BYTES),
}
_ENTRY = {
    1: wire.Field("dtype", wire.VARINT),
    2: wire.Field("shape", wire.BYTES),
    3: wire.Field("shard_id", wire.VARINT),
    4: wire.Field("offset", wire.VARINT),
    5: wire.Field("size", wire.VARINT),
    6: wire.Field("crc32c", wire.FIXED32),
    7: wire.Field("slices", wire.BYTES, repeated=True),
}
_SHAPE = {2: wire.Field("dim", wire.BYTES, repeated=True), 3: wire.Field("unknown_rank", wire.VARINT)}
_DIM = {1: wire.Field("size", wire.VARINT), 2: wire.Field("name", wire.BYTES)}


class BadCheckpoint(Exception):
    """Bytes that are no checkpoint, or a damaged one; the text says what was expected and what came."""


@dataclass(frozen=True)
class Entry:
    """Where a tensor lies in the data file; `crc` is the masked checksum of its bytes."""

    dtype: int
    shape: tuple[int, ...]
    offset: int
    size: int
    crc: int


class Checkpoint:
    """The float32 tensors of a checkpoint, by name.

    Parameters
    ----------
    index : the file that ends in .index
    data : the file that ends in .data-00000-of-00001

    Raises
    ------
    BadCheckpoint : the index is no index, or not of one data file of little-endian numbers
    """

    def __init__(self, index: bytes, data: bytes) -> None:
        self._data = data
        self.entries: dict[str, Entry] = {}
        try:
            for key, value in _table(index):
                if key == b"":
                    _check_header(value)
                else:
                    self.entries[key.decode("utf-8")] = _entry(value)
        except (wire.Malformed, UnicodeDecodeError) as error:
            raise BadCheckpoint(f"the index is damaged: {error}") from error

    def tensor(self, name: str, shape: tuple[int, ...]) -> Frames:
        """A tensor of this shape.

        Raises
        ------
        BadCheckpoint : there is none of that name, it has another shape or type, its bytes are not those that
            were written, or it holds something that is no finite number
        """
        entry = self.entries.get(name)
        if entry is None:
            raise BadCheckpoint(f'there is no tensor "{name}" in it')
        if entry.dtype != _FLOAT32 or entry.shape != shape:
            raise BadCheckpoint(
                f"{name}: expected float32 numbers of the shape {shape}, got the type {entry.dtype} and the "
                f"shape {quoted(entry.shape)}"
            )
        stop = entry.offset + entry.size
        if entry.size != 4 * math.prod(shape) or not 0 <= entry.offset <= stop <= len(self._data):
            raise BadCheckpoint(
                f"{name}: its bytes {entry.offset:,} to {stop:,} do not fit a shape of {shape} and a data "
                f"file of {len(self._data):,} bytes"
            )
        raw = self._data[entry.offset : stop]
        if masked(raw) != entry.crc:
            raise BadCheckpoint(f"{name}: its bytes are damaged (the checksum is another one)")
        found = np.frombuffer(raw, "<f4").reshape(shape).astype(np.float32)
        if not np.isfinite(found).all():
            raise BadCheckpoint(f"{name}: expected finite numbers")
        return found


def _table(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Keys and values of a sorted string table."""
    if len(data) > MOST_INDEX:
        raise BadCheckpoint(f"the index has {len(data):,} bytes, and {MOST_INDEX:,} are the most")
    if len(data) < _FOOTER or struct.unpack_from("<Q", data, len(data) - 8)[0] != _MAGIC:
        raise BadCheckpoint("the index is not one of a TensorFlow checkpoint: it does not end as they do")
    at = len(data) - _FOOTER
    _, _, at = _handle(data, at, len(data))
    offset, size, _ = _handle(data, at, len(data))
    number = 0
    last: bytes | None = None
    for _, value in _block(data, offset, size):
        where, length, _ = _handle(value, 0, len(value))
        for key, found in _block(data, where, length):
            number += 1
            if number > _MOST_ENTRIES:
                raise BadCheckpoint(f"the index names more than {_MOST_ENTRIES:,} tensors")
            if last is not None and key <= last:
                raise BadCheckpoint(f"the index is damaged: {quoted(key)} is out of order")
            last = key
            yield key, found


def _handle(data: bytes, at: int, stop: int) -> tuple[int, int, int]:
    """Offset and size of a block, and where what follows them begins."""
    offset, at = _varint(data, at, stop)
    size, at = _varint(data, at, stop)
    return offset, size, at


def _varint(data: bytes, at: int, stop: int) -> tuple[int, int]:
    try:
        return wire.varint(data, at, stop)
    except wire.Malformed as error:
        raise BadCheckpoint(f"the index is damaged: {error}") from error


def _block(data: bytes, offset: int, size: int) -> Iterator[tuple[bytes, bytes]]:
    """Keys and values of one block; each key repeats the beginning of the one before."""
    stop = offset + size
    if stop + _TRAILER > len(data) - _FOOTER:
        raise BadCheckpoint("the index is damaged: a block ends after the file")
    if data[stop]:
        raise BadCheckpoint("the index is compressed, which checkpoints are not")
    if masked(data[offset : stop + 1]) != struct.unpack_from("<I", data, stop + 1)[0]:
        raise BadCheckpoint("the index is damaged: the checksum of a block is another one")
    restarts = struct.unpack_from("<I", data, stop - 4)[0] if size >= 4 else -1
    end = stop - 4 - 4 * restarts
    if restarts < 0 or end < offset:
        raise BadCheckpoint("the index is damaged: a block is shorter than its own list")
    at, key = offset, b""
    while at < end:
        shared, at = _varint(data, at, end)
        more, at = _varint(data, at, end)
        length, at = _varint(data, at, end)
        if shared > len(key) or more + length > end - at:
            raise BadCheckpoint("the index is damaged: an entry is longer than its block")
        key = key[:shared] + data[at : at + more]
        at += more + length
        yield key, data[at - length : at]


def _numbers(value: bytes, start: int, stop: int, schema: dict[int, wire.Field]) -> dict[str, wire.Item]:
    return {item.name: item for item in wire.fields(value, start, stop, schema)}


def _check_header(value: bytes) -> None:
    said = _numbers(value, 0, len(value), _HEADER)
    shards = said["num_shards"].number if "num_shards" in said else 0
    if shards != 1 or ("endianness" in said and said["endianness"].number):
        raise BadCheckpoint(f"expected one data file of little-endian numbers, and there are {shards}")


def _entry(value: bytes) -> Entry:
    said: dict[str, int] = {}
    shape: list[int] = []
    for item in wire.fields(value, 0, len(value), _ENTRY):
        said[item.name] = item.number
        if item.name == "crc32c":
            said["crc32c"] = struct.unpack_from("<I", value, item.start)[0]
        elif item.name == "shape":
            for dim in wire.fields(value, item.start, item.stop, _SHAPE):
                size = _numbers(value, dim.start, dim.stop, _DIM) if dim.name == "dim" else {}
                shape.append(size["size"].number if "size" in size else 0)
    if len(shape) > _MOST_DIMENSIONS or said.get("shard_id", 0) or "slices" in said:
        raise BadCheckpoint("expected whole tensors in one data file")
    return Entry(
        said.get("dtype", 0), tuple(shape), said.get("offset", 0), said.get("size", 0), said.get("crc32c", 0)
    )
