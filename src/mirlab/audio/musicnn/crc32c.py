"""CRC-32C (Castagnoli) of megabytes in milliseconds, with NumPy alone, and TensorFlow's masked form of it.

The checksum is linear in the bits, so the checksums of two halves can be combined. The bytes are cut into
many lanes of equal length, all lanes advance one byte at a time, and their states are joined in pairs.

Contents: crc32c, masked.

Reference
---------
RFC 3720, appendix B.4 (test vectors); tensorflow/core/lib/hash/crc32c.h (the mask)
"""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint32]

_POLYNOMIAL = 0x82F63B78
_LANES = 2048


def masked(data: bytes) -> int:
    """The checksum as TensorFlow stores it: rotated, and moved by a constant."""
    crc = crc32c(data)
    return ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF


def crc32c(data: bytes) -> int:
    """The CRC-32C of some bytes.

    Examples
    --------
    >>> hex(crc32c(b"123456789"))
    '0xe3069283'
    """
    if len(data) < _LANES:
        return _short(data)
    # Zeros before the first byte change nothing: every lane gets the same length.
    width = -(-len(data) // _LANES)
    cut = np.zeros(_LANES * width, np.uint8)
    cut[cut.size - len(data) :] = np.frombuffer(data, np.uint8)
    first = cut.size - len(data)
    cut[first : first + 4] ^= 0xFF
    states = _advanced(np.zeros(_LANES, np.uint32), np.ascontiguousarray(cut.reshape(_LANES, width).T))
    shift = _advanced(np.uint32(1) << np.arange(32, dtype=np.uint32), np.zeros((width, 1), np.uint8))
    while states.size > 1:
        states = _shifted(states[::2], shift) ^ states[1::2]
        shift = _shifted(shift, shift)
    return int(states[0]) ^ 0xFFFFFFFF


def _short(data: bytes) -> int:
    table: list[int] = _table().tolist()
    state = 0xFFFFFFFF
    for byte in data:
        state = table[(state ^ byte) & 0xFF] ^ state >> 8
    return state ^ 0xFFFFFFFF


@functools.cache
def _table() -> Words:
    table = np.arange(256, dtype=np.uint32)
    for _ in range(8):
        table = np.where(table & 1, table >> 1 ^ np.uint32(_POLYNOMIAL), table >> 1).astype(np.uint32)
    return table


def _advanced(states: Words, rows: NDArray[np.uint8]) -> Words:
    """States after a byte of each row: (lanes,) and (bytes, lanes or 1)."""
    table = _table()
    for row in rows:
        states = table[(states ^ row) & 0xFF] ^ states >> 8
    return states


def _shifted(states: Words, columns: Words) -> Words:
    """States times a matrix of bits, of which column i says what becomes of bit i."""
    found = np.zeros_like(states)
    for bit in range(32):
        found ^= np.where(states >> np.uint32(bit) & 1, columns[bit], np.uint32(0)).astype(np.uint32)
    return found
