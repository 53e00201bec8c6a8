"""What is printed: one place, so that no finished work is lost to where its result goes.

A terminal or pipe may hold another character set than UTF-8, be closed, or go away (``| head``), and names of
strangers may hold what moves a cursor. So text is made visible line by line, a character that the stream
can't hold is written as its escape, JSON is then pure ASCII, and an output that is gone is no reason to stop:
the work goes on, and the command ends as it would have. A full disk under standard output is an error, said
at the end.

Contents: quieten, is_quiet, say, paragraph, say_left_out, left_out, as_json, json_text, write,
visible_lines, prepare, finish.
"""

from __future__ import annotations

import codecs
import json
import os
import sys
from contextlib import suppress
from functools import lru_cache
from typing import IO, Any

from mirlab.words import counted, visible

_lost: list[OSError] = []
_quiet = [False]


def quieten(quiet: bool = True) -> None:
    """From now on, print nothing but errors, and warnings that `say` is told of; or print again."""
    _quiet[0] = quiet


def is_quiet() -> bool:
    """Whether only what is wrong is to be printed."""
    return _quiet[0]


def say(text: object = "", *, err: bool = False, wrong: bool = False) -> None:
    """Print lines for a person, to standard output or to standard error, with nothing hidden in them.

    `wrong` says that something is: such lines are printed with --quiet, too.
    """
    if _quiet[0] and not wrong:
        return
    write(visible_lines(text) + "\n", err=err)


def paragraph(text: str, indent: str = "") -> None:
    """Print text in lines as wide as the terminal; those after the first begin below the end of `indent`."""
    import shutil
    import textwrap

    width = shutil.get_terminal_size(fallback=(80, 24)).columns
    say(textwrap.fill(visible(text), width, initial_indent=indent, subsequent_indent=" " * len(indent)))


def left_out(failures: int) -> str:
    """What is said of tracks that could not be analysed, so that nobody overlooks it."""
    return f"{counted(failures, 'TRACK', 'TRACKS')} COULD NOT BE ANALYSED and had to be left out."


def say_left_out(failures: int) -> None:
    """Print it to standard error; nothing where there are none."""
    if failures:
        say(f"\n{left_out(failures)}", err=True)


def visible_lines(text: object) -> str:
    """`visible`, but the ends of lines stay."""
    return "\n".join(map(visible, str(text).split("\n")))


def as_json(value: Any) -> None:
    """Print a result for machines to standard output."""
    if _quiet[0]:
        return
    write(json_text(value, indent=2) + "\n")


def json_text(value: Any, indent: int | None = None) -> str:
    """JSON that the standard output can hold and a terminal can show, and that reads back as the value."""
    ascii_only = not is_utf8(sys.stdout)
    text = _indented(value, ascii_only, indent, "\n") if indent else _encoder(ascii_only).encode(value)
    # Outside of its strings JSON has nothing but ASCII, newlines among it; those are not touched.
    return text if text.isascii() else text.translate({ord(c): _escaped(c) for c in set(text)})


@lru_cache
def _encoder(ascii_only: bool, between: str = ", ") -> json.JSONEncoder:
    return json.JSONEncoder(ensure_ascii=ascii_only, allow_nan=False, separators=(between, ": "))


def _indented(value: Any, ascii_only: bool, indent: int, line: str) -> str:
    """`json.dumps` with an indent; `line` begins a line at the value's own depth.

    With an indent, json leaves its compiled encoder aside, and ten thousand tracks take a second. So here
    that encoder writes whatever holds plain values only.
    """
    if not value or not isinstance(value, dict | list | tuple):
        return _encoder(ascii_only).encode(value)
    inner = line + " " * indent
    items = value.values() if isinstance(value, dict) else value
    if all(type(item) in _PLAIN or not item for item in items):
        said = _encoder(ascii_only, "," + inner).encode(value)[1:-1]
    elif isinstance(value, dict):
        encoder = _encoder(ascii_only)
        said = f",{inner}".join(
            # json makes text of a key that is none.
            f"{encoder.encode({key: 0})[1:-4]}: {_indented(item, ascii_only, indent, inner)}"
            for key, item in value.items()
        )
    else:
        said = f",{inner}".join(_indented(item, ascii_only, indent, inner) for item in value)
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}{inner}{said}{line}{closing}"


_PLAIN = frozenset({str, int, float, bool, type(None)})


def _escaped(character: str) -> str:
    if character == "\n" or visible(character) == character:
        return character
    code = ord(character)
    if code > 0xFFFF:
        code -= 0x10000
        return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
    return f"\\u{code:04x}"


def is_utf8(stream: IO[str] | None) -> bool:
    """Whether a stream holds every character; one that does not say so is taken to."""
    try:
        return codecs.lookup(getattr(stream, "encoding", None) or "utf-8").name == "utf-8"
    except LookupError:
        return False


def write(text: str, *, err: bool = False, stream: IO[str] | None = None) -> None:
    """Write text as it is, with escapes for what the stream can't hold; the stream never makes it raise."""
    to = stream if stream is not None else sys.stderr if err else sys.stdout
    if to is None:
        return
    try:
        try:
            to.write(text)
        except UnicodeEncodeError:
            encoding = getattr(to, "encoding", None) or "ascii"
            to.write(text.encode(encoding, "backslashreplace").decode(encoding))
        to.flush()
    except ValueError:
        # A closed file.
        return
    except OSError as error:
        _lose(to, error, err)


def _lose(stream: IO[str], error: OSError, err: bool) -> None:
    """From now on the stream leads nowhere; what can't be said on standard error can't be said at all."""
    if not err and not isinstance(error, BrokenPipeError):
        _lost.append(error)
    with suppress(OSError, ValueError, AttributeError):
        number = stream.fileno()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, number)
        os.close(nowhere)


def prepare() -> None:
    """Make the process's own streams safe for whoever writes to them; for a program of its own.

    A stream that was closed leads nowhere from now on: else the next file that is opened would take its
    number and get what compiled code prints.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            with suppress(OSError):
                nowhere = os.open(os.devnull, os.O_RDWR)
                if nowhere != number:
                    os.dup2(nowhere, number)
                    os.close(nowhere)
    for name, number in (("stdout", 1), ("stderr", 2)):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(number, "w", encoding="utf-8", errors="backslashreplace", closefd=False))  # noqa: SIM115
        elif hasattr(stream, "reconfigure"):
            with suppress(OSError, ValueError):
                stream.reconfigure(errors="backslashreplace")


def finish() -> OSError | None:
    """Send off what was printed; the reason, where it could not be."""
    for stream, err in ((sys.stdout, False), (sys.stderr, True)):
        if stream is not None:
            try:
                stream.flush()
            except ValueError:
                pass
            except OSError as error:
                _lose(stream, error, err)
    lost = _lost[0] if _lost else None
    _lost.clear()
    return lost
