"""Checkpoints of TensorFlow are read as they were written, and damaged ones refused."""

from __future__ import annotations

import random
import struct

import numpy as np
import pytest

from mirlab.audio.musicnn.checkpoint import BadCheckpoint, Checkpoint
from mirlab.audio.musicnn.crc32c import crc32c, masked

from .conftest import Write, block, entry, field, table

rng = np.random.default_rng(0)
TENSORS = {
    name: rng.normal(size=shape).astype(np.float32)
    for name, shape in {"dense/bias": (5,), "dense/kernel": (7, 5), "dense_1/bias": (2,), "step": ()}.items()
}
HEADER = (b"", field(1, 1))


def test_checksums_are_the_standard_s() -> None:
    # RFC 3720, B.4
    assert crc32c(b"123456789") == 0xE3069283
    assert crc32c(bytes(32)) == 0x8A9136AA
    assert crc32c(b"\xff" * 32) == 0x62A8AB43
    assert crc32c(bytes(range(32))) == 0x46DD794E
    assert crc32c(b"") == 0
    assert crc32c(b"a") == 0xC1D04330


@pytest.mark.parametrize("size", [1, 3, 4, 5, 2047, 2048, 2049, 10_000])
def test_checksums_of_any_length(size: int) -> None:
    data = random.Random(size).randbytes(size)
    state = 0xFFFFFFFF
    for byte in data:
        state ^= byte
        for _ in range(8):
            state = state >> 1 ^ (0x82F63B78 if state & 1 else 0)
    assert crc32c(data) == state ^ 0xFFFFFFFF


def test_what_was_written_is_read(checkpoint: Write) -> None:
    found = Checkpoint(*checkpoint(TENSORS))
    assert set(found.entries) == set(TENSORS)
    for name, values in TENSORS.items():
        np.testing.assert_array_equal(found.tensor(name, values.shape), values)


def test_what_is_asked_for_must_be_there(checkpoint: Write) -> None:
    found = Checkpoint(*checkpoint(TENSORS))
    with pytest.raises(BadCheckpoint, match='there is no tensor "dense_2/bias" in it'):
        found.tensor("dense_2/bias", (2,))
    with pytest.raises(
        BadCheckpoint, match=r"dense/kernel: expected float32 numbers of the shape \(5, 7\).*\(7, 5\)"
    ):
        found.tensor("dense/kernel", (5, 7))


def test_damaged_numbers_are_noticed(checkpoint: Write) -> None:
    index, data = checkpoint(TENSORS)
    found = Checkpoint(index, bytes([data[0] ^ 1]) + data[1:])
    with pytest.raises(BadCheckpoint, match="dense/bias: its bytes are damaged"):
        found.tensor("dense/bias", (5,))
    with pytest.raises(BadCheckpoint, match=r"step: its bytes .* do not fit"):
        Checkpoint(index, data[:-1]).tensor("step", ())
    with pytest.raises(BadCheckpoint, match="a: expected finite numbers"):
        Checkpoint(*checkpoint({"a": np.array([np.nan, 1], np.float32)})).tensor("a", (2,))


INDEX, DATA = table([HEADER, (b"a", entry(np.ones(2, np.float32), 0))]), np.ones(2, "<f4").tobytes()
DOUBLE = field(1, 2) + field(2, field(2, field(1, 2))) + field(5, 16)

BAD = [
    ("empty", b"", "does not end as they do"),
    ("another file", b"PK" * 100, "does not end as they do"),
    ("a bit", INDEX.replace(b"a\x08", b"b\x08"), "checksum of a block"),
    ("cut", INDEX[20:], "damaged"),
    ("too large", bytes(5 << 20), "has 5,242,880 bytes, and 4,194,304 are the most"),
    ("two files", table([(b"", field(1, 2)), (b"a", b"")]), "expected one data file .* there are 2"),
    ("big-endian", table([(b"", field(1, 1) + field(2, 1)), (b"a", b"")]), "little-endian"),
    ("a slice", table([HEADER, (b"a", field(7, b""))]), "expected whole tensors in one data file"),
    ("another part", table([HEADER, (b"a", field(3, 1))]), "expected whole tensors in one data file"),
    ("no message", table([HEADER, (b"a", b"\xff\xff")]), "the index is damaged"),
    ("no text", table([HEADER, (b"\xff", entry(np.ones(2, np.float32), 0))]), "the index is damaged"),
    ("out of order", table([HEADER, (b"b", b""), (b"a", b"")]), "b'a' is out of order"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "words"), [case[1:] for case in BAD], ids=[case[0] for case in BAD])
def test_what_is_no_index(data: bytes, words: str) -> None:
    with pytest.raises(BadCheckpoint, match=words):
        Checkpoint(data, b"")


def test_a_compressed_index_is_refused() -> None:
    at = len(block([HEADER])) - 5
    found = INDEX[:at] + b"\1" + INDEX[at + 1 :]
    with pytest.raises(BadCheckpoint, match="the index is compressed"):
        Checkpoint(found, DATA)


def test_other_types_are_refused() -> None:
    found = Checkpoint(table([HEADER, (b"a", DOUBLE)]), bytes(16))
    with pytest.raises(BadCheckpoint, match=r"a: expected float32 numbers .* got the type 2"):
        found.tensor("a", (2,))


def test_no_damage_is_anything_but_refused() -> None:
    """Whatever a bit is turned into, and wherever the file is cut: the answer is an error of this kind."""
    drawn = random.Random(0)
    for _ in range(300):
        data = bytearray(INDEX)
        data[drawn.randrange(len(data))] ^= 1 << drawn.randrange(8)
        if drawn.random() < 0.3:
            del data[drawn.randrange(len(data)) :]
        try:
            found = Checkpoint(bytes(data), DATA)
            found.tensor("a", (2,))
        except BadCheckpoint:
            continue
        # The bits that no checksum covers: padding of the footer, the block that is not used.
        assert (found.tensor("a", (2,)) == 1).all()


def test_a_block_that_says_it_is_longer_than_it_is() -> None:
    body = b"\0\x7f\x7fa" + struct.pack("<II", 0, 1)
    written = body + b"\0" + struct.pack("<I", masked(body + b"\0"))
    index = block([(b"a", bytes([0, len(body)]))])
    footer = (bytes([0, 0, len(written), len(index) - 5])).ljust(40, b"\0") + INDEX[-8:]
    with pytest.raises(BadCheckpoint, match="an entry is longer than its block"):
        Checkpoint(written + index + footer, DATA)
