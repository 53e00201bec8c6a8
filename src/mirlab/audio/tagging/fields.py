"""What the tags of every format come down to: four fields, the rest of the tag, and a new file as pieces.

A file with other tags is told as pieces: stretches of the old file, and new bytes between them. So whatever
isn't named stays byte for byte, and the way back needs only the bytes of the old file that no piece copies.

Conventions: a field has no, one or several values; a value holds no ";" and no NUL, which stand between
values. Positions and lengths are in bytes.

Contents: TAG_FIELDS, Tagged, Piece, Untaggable, each_value, merged, size_of, digest_of.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

TAG_FIELDS = ("genre", "bpm", "key", "mood")
"""The fields that can be written: genre and mood may have several values."""

Piece: TypeAlias = bytes | tuple[int, int]
"""New bytes, or a stretch of the old file as (position, length)."""

Values: TypeAlias = Mapping[str, tuple[str, ...]]

MOST_TAG = 64 << 20
"""The longest tag that is taken into memory."""

_BETWEEN = re.compile("[;\0]")


class Untaggable(Exception):
    """Why tags of a file can't be written, as the end of a sentence."""


@dataclass(frozen=True)
class Tagged:
    """A file as its tags see it.

    Parameters
    ----------
    form : what the format is called
    fields : by name of TAG_FIELDS the values that are there; a field without one is left out
    rest : a digest of everything else that the tags say
    rewrite : the file with other values of some fields, as pieces; raises Untaggable
    cannot : fields that can't be written in this file, with the reason
    """

    form: str
    fields: Values
    rest: str
    rewrite: Callable[[Values], list[Piece]]
    cannot: Mapping[str, str] = field(default_factory=dict)


def each_value(texts: Iterable[str]) -> tuple[str, ...]:
    """The values in texts, each once, in their order.

    >>> each_value(["Rock; Pop", "Rock"])
    ('Rock', 'Pop')
    """
    found = (" ".join(part.split()) for text in texts for part in _BETWEEN.split(text))
    return tuple(dict.fromkeys(part for part in found if part))


def merged(pieces: Iterable[Piece]) -> list[Piece]:
    """The same pieces, as few as there can be."""
    found: list[Piece] = []
    for piece in pieces:
        last = found[-1] if found else None
        if isinstance(piece, bytes):
            if isinstance(last, bytes):
                found[-1] = last + piece
            elif piece:
                found.append(piece)
        elif isinstance(last, tuple) and sum(last) == piece[0]:
            found[-1] = last[0], last[1] + piece[1]
        elif piece[1]:
            found.append(piece)
    return found


def size_of(pieces: Iterable[Piece]) -> int:
    """How many bytes pieces make."""
    return sum(len(piece) if isinstance(piece, bytes) else piece[1] for piece in pieces)


def digest_of(parts: Sequence[bytes]) -> str:
    """A digest that tells parts apart from others, and from the same bytes parted elsewhere."""
    hasher = hashlib.blake2b(digest_size=20)
    for part in parts:
        hasher.update(len(part).to_bytes(8, "little") + part)
    return hasher.hexdigest()
