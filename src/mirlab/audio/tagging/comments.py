"""Vorbis comments, which FLAC, Ogg Vorbis and Opus share: NAME=text in UTF-8, repeated for several values.

Contents: Comments, read_comments, NO_COMMENTS.
"""

from __future__ import annotations

from dataclasses import dataclass

from mirlab.audio.tagging.fields import Untaggable, Values, each_value

_NAMES = {"genre": ("GENRE",), "bpm": ("BPM", "TEMPO"), "key": ("INITIALKEY", "KEY"), "mood": ("MOOD",)}
"""What programs call a field; the first name is given to one that is not there yet."""
_FIELDS = {name: field for field, names in _NAMES.items() for name in names}


@dataclass(frozen=True)
class Comments:
    """A block of comments.

    Parameters
    ----------
    vendor : which program coded the sound
    comments : NAME=text, as the bytes that lie there
    tail : what follows them in the block
    """

    vendor: bytes
    comments: tuple[bytes, ...]
    tail: bytes = b""

    @property
    def fields(self) -> dict[str, tuple[str, ...]]:
        """The values of the fields that are there."""
        texts: dict[str, list[str]] = {}
        for comment in self.comments:
            if (field := _field(comment)) is not None:
                texts.setdefault(field, []).append(comment.partition(b"=")[2].decode("utf-8", "replace"))
        found = {field: each_value(values) for field, values in texts.items()}
        return {field: values for field, values in found.items() if values}

    @property
    def rest(self) -> list[bytes]:
        """Everything else."""
        return [self.vendor, *(c for c in self.comments if _field(c) is None), self.tail]

    def rewritten(self, values: Values) -> bytes:
        """The block with other values of some fields."""
        called = {f: c.partition(b"=")[0] for c in reversed(self.comments) if (f := _field(c)) in values}
        lacking = {
            field: [
                called.get(field, _NAMES[field][0].encode("ascii")) + b"=" + value.encode("utf-8")
                for value in texts
            ]
            for field, texts in values.items()
        }
        comments: list[bytes] = []
        for comment in self.comments:
            field = _field(comment)
            if field is not None and field in values:
                comments += lacking.pop(field, [])
            else:
                comments.append(comment)
        for added in lacking.values():
            comments += added
        parts = [self.vendor, *comments]
        coded = [len(part).to_bytes(4, "little") + part for part in parts]
        coded.insert(1, len(comments).to_bytes(4, "little"))
        return b"".join(coded) + self.tail


NO_COMMENTS = Comments(b"mirlab", ())


def read_comments(data: bytes) -> Comments:
    """Read a block of comments; raises Untaggable for one that is damaged."""
    at = 0

    def number() -> int:
        nonlocal at
        if at + 4 > len(data):
            raise Untaggable("its comments are damaged")
        at += 4
        return int.from_bytes(data[at - 4 : at], "little")

    def text() -> bytes:
        nonlocal at
        size = number()
        if at + size > len(data):
            raise Untaggable("its comments are damaged")
        at += size
        return data[at - size : at]

    vendor = text()
    comments = tuple(text() for _ in range(number()))
    return Comments(vendor, comments, data[at:])


def _field(comment: bytes) -> str | None:
    return _FIELDS.get(comment.partition(b"=")[0].decode("ascii", "replace").upper())
