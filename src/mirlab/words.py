"""What sentences are made of: counts, and what others wrote (names, values, the errors of libraries).

    visible      a name on one line with nothing hidden in it
    quoted       a value that came, in a few words whatever its size
    their_words  what a library says went wrong, without the places where its authors built it
    remedy       what to do about a system's refusal to write
    counted      a number with its noun, in the singular or plural
    listed       parts joined by commas and "and"
    some         the first of many, "and 12 more"

    written_out  a name that UTF-8 can hold

    Caveat, Answer  the sentences of an answer, in the order in which they have to be read

Contents: Caveat, caveats_first, Answer, counted, listed, some, visible, written_out, quoted, their_words,
remedy, LONGEST_QUOTE.
"""

from __future__ import annotations

import errno
import os
import re
import reprlib
from collections.abc import Sequence
from typing import Any, NamedTuple

LONGEST_QUOTE = 80
"""Characters of a value that a sentence quotes."""

_LONGEST_REASON = 300
_LONGEST_READ = 4000
_SHOWN_BIDI = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C}
_UNSEEN = {0x2028, 0x2029, 0xFEFF, 0x200B, 0x2060, 0x00AD}


class Caveat(str):
    """A sentence that takes something off an answer: whoever reads the answer has to read it next."""

    __slots__ = ()


def caveats_first(sentences: Sequence[str]) -> list[str]:
    """The first sentence, then those that take something off it, then the others, each in its order."""
    first, rest = list(sentences[:1]), sentences[1:]
    taking = [one for one in rest if isinstance(one, Caveat)]
    return first + list(taking) + [one for one in rest if not isinstance(one, Caveat)]


class Answer(NamedTuple):
    """An answer as it is laid out: terminal, page and report show its parts apart from one another.

    Parameters
    ----------
    first : the short answer
    caveats : what takes something off it
    behind : what stands behind it

    Example
    -------
    >>> Answer.of(["It gets 83 %.", "It is new.", Caveat("Expect less.")])
    Answer(first='It gets 83 %.', caveats=('Expect less.',), behind=('It is new.',))
    """

    first: str
    caveats: tuple[str, ...]
    behind: tuple[str, ...]

    @classmethod
    def of(cls, sentences: Sequence[str]) -> Answer:
        """Sentences of which those that take something off are `Caveat`."""
        first, *rest = sentences
        taking = tuple(str(one) for one in rest if isinstance(one, Caveat))
        return cls(str(first), taking, tuple(one for one in rest if not isinstance(one, Caveat)))


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """A number with its noun: ``counted(1, "file")`` is "1 file", ``counted(1200, "file")`` "1,200 files".

    Parameters
    ----------
    plural : where it is not the noun and an s
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def listed(parts: Sequence[str]) -> str:
    """Parts as a sentence lists them: "a", "a and b", "a, b and c"."""
    return " and ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))


def some(items: Sequence[str], limit: int = 5) -> str:
    """The first of the items, and how many more there are: "a, b, c, d, e and 12 more"."""
    more = f" and {len(items) - limit:,} more" if len(items) > limit else ""
    return ", ".join(items[:limit]) + more


def visible(text: object) -> str:
    """Text on one line with nothing hidden in it: a control character shows as its picture, a newline as ␊.

    Names of tracks and classes come from strangers' files: written raw, some would move a terminal's cursor
    or turn the direction of the text that follows. A byte that is no text shows as �.
    """
    said = str(text)
    return said if said.isascii() and said.isprintable() else "".join(map(_picture, said))


def written_out(name: str | bytes | os.PathLike[str]) -> str:
    """A name as UTF-8 can hold it: bytes that are no text, and lone surrogates, are escaped."""
    text = os.fsdecode(name)
    try:
        return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _picture(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    hidden = 0x80 <= code < 0xA0 or code in _SHOWN_BIDI or code in _UNSEEN
    return "\ufffd" if hidden or 0xD800 <= code < 0xE000 or 0xE0000 <= code < 0xE0100 else character


class _Short(reprlib.Repr):
    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = self.maxlong = LONGEST_QUOTE
        self.maxlevel = 3
        self.maxlist = self.maxtuple = self.maxset = self.maxfrozenset = self.maxdeque = self.maxdict = 6
        self.maxarray = 6

    def repr_int(self, x: int, level: int) -> str:
        # Python writes no number of more than some thousand digits, and it would take long.
        digits = x.bit_length() * 0.30103
        return repr(x) if digits < LONGEST_QUOTE else f"a whole number of about {digits:,.0f} digits"

    def repr_str(self, x: str, level: int) -> str:
        return repr(x) if len(x) <= self.maxstring else repr(x[: self.maxstring - 3]) + "..."

    def repr_bytes(self, x: bytes, level: int) -> str:
        return repr(x) if len(x) <= self.maxstring else repr(x[: self.maxstring - 3]) + "..."

    def repr_instance(self, x: Any, level: int) -> str:
        shape = getattr(x, "shape", None)
        if isinstance(shape, tuple) and shape:
            return f"{type(x).__name__} of the shape {shape}"
        return super().repr_instance(x, level)


def quoted(value: object, longest: int = LONGEST_QUOTE) -> str:
    """`repr` for a sentence: equal to it where that is short, else its beginning with ``...``.

    Nothing long is made on the way: not the text of a list of a million, nor of a number of a million digits.
    """
    try:
        said = _Short().repr(value)
    except Exception:  # an object of the user's own, whose repr fails in its own way
        said = f"<{type(value).__name__}>"
    return said if len(said) <= longest + 3 else f"{said[:longest]}..."


_PLACE = re.compile(
    r"(?<![\w.+@~/\\-])(?:[A-Za-z]:)?[\w.+@~-]*(?:[/\\][\w.+@~-]+)+"
    r"\.(?:c|cc|cpp|cxx|cu|h|hh|hpp|rs|py|pyx|pxd|pxi|go)(?::\d+)+(?::\d+)?",
)


def their_words(error: BaseException | str) -> str:
    """The first line of a library's error, as far as it is about what happened.

    Libraries name the file and line of their source where it was compiled, some with the whole signature of
    the function, which tells a person nothing and looks like a file of theirs. What is left is visible.
    """
    lines = [line for line in str(error)[:_LONGEST_READ].strip().splitlines() if line.strip()]
    said = lines[0].strip() if lines else type(error).__name__
    while (place := _PLACE.search(said)) is not None:
        before, after = said[: place.start()].rstrip(" ,("), _past_signature(said[place.end() :])
        said = (
            f"{before} {after}".strip() if before.endswith((":", ".")) or not after else f"{before}: {after}"
        )
        said = said.removeprefix(": ").strip()
    said = visible(said.strip(" ,:"))
    if not said:
        return type(error).__name__
    return said if len(said) <= _LONGEST_REASON else f"{said[:_LONGEST_REASON]}..."


def _past_signature(text: str) -> str:
    """Text without the C++ function at its start: ``int f(int (*)()) const [with T = int] message``."""
    text = text.lstrip(" ,:)")
    head = re.match(r"[\w:<>~*&, ]*\b[\w>~]+(?:::[\w<>~]+)*\(", text)
    if head is None or "::" not in head[0]:
        return text
    text = _past(text, head.end(), "(", ")").lstrip()
    text = text.removeprefix("const").lstrip()
    if text.startswith("[with "):
        text = _past(text, 1, "[", "]").lstrip()
    return text


def _past(text: str, at: int, opens: str, closes: str) -> str:
    depth = 1
    while at < len(text) and depth:
        depth += (text[at] == opens) - (text[at] == closes)
        at += 1
    return text[at:] if not depth else text


_REMEDIES = {
    "free some space there, or choose another location": ("ENOSPC", "EDQUOT"),
    "choose a shorter name": ("ENAMETOOLONG",),
    "choose a writable location": ("EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ELOOP"),
    "choose another name": ("EISDIR", "EINVAL", "EILSEQ"),
    "close other programs or raise the limit on open files": ("EMFILE", "ENFILE"),
    "write a smaller file, or choose another location": ("EFBIG",),
    "check the disk or the network": ("EIO", "ESTALE", "ENODEV", "ENXIO"),
}


def remedy(error: OSError) -> str:
    """What a person can do about a refusal to write; in the imperative, without a full stop."""
    code = errno.errorcode.get(error.errno or 0, "")
    found = [advice for advice, codes in _REMEDIES.items() if code in codes]
    return found[0] if found else "choose a writable location with enough space"
