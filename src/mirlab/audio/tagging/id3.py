"""ID3v2.3 and 2.4: the frames of a tag, one field read or written, every other frame as it lies there.

Mood has a frame in 2.4 alone (TMOO); before, and in many files since, it is a text of the user's (TXXX,
called MOOD). Several values are parted by NUL in 2.4 and by "; " in 2.3, whose rule few programs follow.

Contents: Id3, read_id3, id3_length, NO_TAG.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mirlab.audio.tagging.fields import MOST_TAG, Piece, Untaggable, Values, each_value, merged
from mirlab.audio.tagging.id3genres import genres_in

_HEADER = 10
_UNSYNC, _EXTENDED, _FOOTER = 0x80, 0x40, 0x10
_FRAMES = {b"TCON": "genre", b"TBPM": "bpm", b"TKEY": "key", b"TMOO": "mood"}
_NAMES = {name: frame for frame, name in _FRAMES.items()}
_CODINGS = ("latin-1", "utf-16", "utf-16-be", "utf-8")
_MARGIN = 1024
"""Bytes left free behind the frames where a tag has to grow, so that the next change moves nothing."""


@dataclass(frozen=True)
class Frame:
    """One frame with its header, and where it lies in the file; None where it lies there otherwise."""

    data: bytes
    at: int | None

    @property
    def piece(self) -> Piece:
        """What makes this frame in a new file."""
        return self.data if self.at is None else (self.at, len(self.data))


@dataclass(frozen=True)
class Id3:
    """A tag.

    Parameters
    ----------
    version : 3 or 4
    size : bytes with the header, 0 where no tag is there
    flags : of the header
    frames : in their order
    """

    version: int
    size: int
    flags: int
    frames: tuple[Frame, ...]

    @property
    def fields(self) -> dict[str, tuple[str, ...]]:
        """The values of the fields that are there and can be read."""
        texts: dict[str, list[str]] = {}
        for frame in self.frames:
            name = self._field(frame)
            if name is not None and not self._sealed(frame):
                values = self._texts(frame)
                values = values[1:] if frame.data.startswith(b"TXXX") else values
                if name == "genre":
                    values = [genre for text in values for genre in genres_in(text)]
                texts.setdefault(name, []).extend(values)
        found = {name: each_value(values) for name, values in texts.items()}
        return {name: values for name, values in found.items() if values}

    @property
    def cannot(self) -> dict[str, str]:
        """Fields whose frames are packed or encrypted."""
        sealed = (self._field(frame) for frame in self.frames if self._sealed(frame))
        return {name: "its ID3v2 frame is packed or encrypted" for name in sealed if name is not None}

    @property
    def rest(self) -> list[bytes]:
        """All other frames."""
        return [frame.data for frame in self.frames if self._field(frame) is None]

    def rewritten(self, values: Values) -> list[Piece]:
        """The tag with other values of some fields."""
        lacking = {name: self._frame(name, value) for name, value in values.items() if value}
        frames: list[Piece] = []
        for frame in self.frames:
            name = self._field(frame)
            if name is not None and name in values:
                frames.append(lacking.pop(name, b""))
            else:
                frames.append(frame.piece)
        frames += lacking.values()
        length = sum(len(p) if isinstance(p, bytes) else p[1] for p in frames)
        room = self.size - _HEADER
        if length > room:
            room = length + _MARGIN
        if room >= 1 << 28:
            raise Untaggable("its ID3v2 tag would become longer than ID3v2 allows")
        header = b"ID3" + bytes([self.version, 0, self.flags]) + _syncsafe(room)
        return merged([header, *frames, bytes(room - length)])

    def _field(self, frame: Frame) -> str | None:
        if frame.data.startswith(b"TXXX") and not self._sealed(frame):
            said = self._texts(frame)
            return "mood" if said and said[0].strip().casefold() == "mood" else None
        return _FRAMES.get(frame.data[:4])

    def _sealed(self, frame: Frame) -> bool:
        """Whether a frame is grouped, packed or encrypted."""
        return bool(frame.data[9] & (0xE0 if self.version == 3 else 0x4C))

    def _texts(self, frame: Frame) -> list[str]:
        content = frame.data[_HEADER:]
        if self.version == 4:
            content = content[4:] if frame.data[9] & 1 else content
            content = content.replace(b"\xff\0", b"\xff") if frame.data[9] & 2 else content
        if not content or content[0] >= len(_CODINGS):
            return []
        coding, data = _CODINGS[content[0]], content[1:]
        if coding == "utf-16" and data[:2] not in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            coding = "utf-16-le"
        text = data.decode(coding, "replace")
        # Some programs write a mark of the order of bytes before every value.
        return text.replace("\ufeff", "").rstrip("\0").split("\0")

    def _frame(self, name: str, values: tuple[str, ...]) -> bytes:
        id, before = _NAMES[name], ""
        if name == "mood" and self.version == 3:
            id, before = b"TXXX", "MOOD\0"
        text = before + ("; " if self.version == 3 else "\0").join(values)
        if text.isascii():
            content = b"\0" + text.encode("ascii")
        elif self.version == 4:
            content = b"\3" + text.encode("utf-8")
        else:
            parts = text.split("\0")
            content = b"\1" + b"\0\0".join(codecs.BOM_UTF16_LE + p.encode("utf-16-le") for p in parts)
        size = len(content).to_bytes(4, "big") if self.version == 3 else _syncsafe(len(content))
        return id + size + bytes(2) + content


NO_TAG = Id3(4, 0, 0, ())
"""What a file without a tag has: the first one that it gets is of version 2.4."""


def id3_length(head: bytes) -> int:
    """The length of the tag that begins with these 10 bytes, 0 for none."""
    if head[:3] != b"ID3" or len(head) < _HEADER or max(head[6:10]) > 127 or head[3] == 0xFF:
        return 0
    return _HEADER + _number(head[6:10]) + (_HEADER if head[5] & _FOOTER else 0)


def read_id3(data: bytes, position: int) -> Id3:
    """Read a whole tag, which lies at a position of its file.

    Raises
    ------
    Untaggable : another version, or a tag that isn't as its format has it
    """
    version, flags = data[3], data[5]
    if version not in (3, 4):
        raise Untaggable(f"its tag is ID3v2.{version}: convert it to ID3v2.3 or 2.4")
    if len(data) > MOST_TAG:
        raise Untaggable(f"its ID3v2 tag is longer than {MOST_TAG >> 20} MB")
    if flags & (_EXTENDED | _FOOTER):
        raise Untaggable("its ID3v2 tag has an extended header or a footer")
    body, start = data[_HEADER:], position + _HEADER
    if version == 3 and flags & _UNSYNC:
        body, flags, start = body.replace(b"\xff\0", b"\xff"), flags & ~_UNSYNC, -1
    for plain in (True,) if version == 3 else (False, True):
        frames = _frames(body, plain)
        if frames is not None:
            # Some programs write sizes of 2.4 as those of 2.3: what is read so stays so.
            mixed = version == 4 and plain and any(len(frame) - _HEADER > 127 for _, frame in frames)
            if mixed:
                raise Untaggable("its ID3v2.4 tag states sizes in the manner of 2.3: save it with a tagger")
            placed = (Frame(frame, None if start < 0 else start + at) for at, frame in frames)
            return Id3(version, len(data), flags, tuple(placed))
    raise Untaggable("its ID3v2 tag is damaged")


def _frames(body: bytes, plain: bool) -> list[tuple[int, bytes]] | None:
    """The frames with their places; None where they don't follow one another up to the padding."""
    found, at = [], 0
    while at + _HEADER <= len(body) and body[at]:
        if re.fullmatch(rb"[A-Z][A-Z0-9]{3}", body[at : at + 4]) is None:
            return None
        size = body[at + 4 : at + 8]
        if not plain and max(size) > 127:
            return None
        end = at + _HEADER + (int.from_bytes(size, "big") if plain else _number(size))
        if end > len(body):
            return None
        found.append((at, body[at:end]))
        at = end
    return found if not body[at:].strip(b"\0") else None


def _number(syncsafe: bytes) -> int:
    return syncsafe[0] << 21 | syncsafe[1] << 14 | syncsafe[2] << 7 | syncsafe[3]


def _syncsafe(number: int) -> bytes:
    return bytes(number >> shift & 127 for shift in (21, 14, 7, 0))


def contradicting(said: Mapping[str, object] | Iterable[str], where: str) -> dict[str, str]:
    """Why fields can't be written that another tag of the file holds, too."""
    return dict.fromkeys(said, f"{where} holds this field, too, and would contradict")
