"""Where in a TOML text does a key stand?

tomllib gives the values and forgets the lines; a message about a mistake needs both. This scanner reads
a text that tomllib has already accepted, so it knows only as much of the grammar as it takes to find
the keys. A path is a tuple of keys and, inside arrays, positions from 0: ``("feature_sets", 2, "columns")``.
Lines count from 1.

Contents: Lines (path to line), syntax_line (the line of a syntax error).
"""

from __future__ import annotations

import re
import tomllib

from mirlab.typing import KeyPath

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_SCALAR = re.compile(r"[^,\]}#\n]+")
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")


class Lines:
    """The line of every key and array element in a valid TOML text."""

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0
        self._line_of: dict[KeyPath, int] = {(): 1}
        self._array_lengths: dict[KeyPath, int] = {}
        self._document()

    def line(self, path: KeyPath) -> int:
        """The line of `path`, or of the closest enclosing table where the key itself is missing."""
        for length in range(len(path), -1, -1):
            found = self._line_of.get(path[:length])
            if found is not None:
                return found
        return 1

    def _document(self) -> None:
        table: KeyPath = ()
        while self._skip(_BLANK) < len(self._text):
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._key_value(table)

    def _header(self) -> KeyPath:
        line = self._line()
        array = self._text.startswith("[[", self._at)
        self._at += 2 if array else 1
        path = self._resolve(self._keys(), last_is_new=array)
        self._at += 2 if array else 1
        self._note(path, line)
        return path

    def _resolve(self, keys: list[str], last_is_new: bool) -> KeyPath:
        """A header's keys as a path: a name that is an array of tables stands for its latest element."""
        path: KeyPath = ()
        for position, key in enumerate(keys):
            path = (*path, key)
            if last_is_new and position == len(keys) - 1:
                number = self._array_lengths.get(path, 0)
                self._array_lengths[path] = number + 1
                self._note(path, self._line())
                path = (*path, number)
            elif path in self._array_lengths:
                path = (*path, self._array_lengths[path] - 1)
        return path

    def _key_value(self, table: KeyPath) -> None:
        line = self._line()
        path = (*table, *self._keys())
        self._note(path, line)
        self._at += 1  # the equals sign, at which _keys stopped
        self._skip(_SPACE)
        self._value(path)

    def _keys(self) -> list[str]:
        keys = []
        while True:
            self._skip(_SPACE)
            if self._text[self._at] in "\"'":
                start = self._at
                self._string()
                keys.append(tomllib.loads(f"k = {self._text[start : self._at]}")["k"])
            else:
                match = _BARE.match(self._text, self._at)
                if match is None:
                    raise ValueError(f"expected a key at character {self._at}")
                keys.append(match.group())
                self._at = match.end()
            self._skip(_SPACE)
            if self._text[self._at] != ".":
                return keys
            self._at += 1

    def _value(self, path: KeyPath) -> None:
        opening = self._text[self._at]
        if opening in "\"'":
            self._string()
        elif opening == "[":
            self._array(path)
        elif opening == "{":
            self._inline_table(path)
        else:
            self._skip(_SCALAR)

    def _array(self, path: KeyPath) -> None:
        self._at += 1
        number = 0
        while self._text[self._skip(_BLANK)] != "]":
            self._note((*path, number), self._line())
            self._value((*path, number))
            number += 1
            if self._text[self._skip(_BLANK)] == ",":
                self._at += 1
        self._at += 1

    def _inline_table(self, path: KeyPath) -> None:
        self._at += 1
        while self._text[self._skip(_BLANK)] != "}":
            self._key_value(path)
            if self._text[self._skip(_BLANK)] == ",":
                self._at += 1
        self._at += 1

    def _string(self) -> None:
        quote = self._text[self._at]
        long = self._text.startswith(quote * 3, self._at)
        closing = quote * 3 if long else quote
        at = self._at + len(closing)
        while not self._text.startswith(closing, at):
            at += 2 if quote == '"' and self._text[at] == "\\" else 1
        at += len(closing)
        while long and self._text.startswith(quote, at):  # two more may end the text itself
            at += 1
        self._at = at

    def _skip(self, pattern: re.Pattern[str]) -> int:
        match = pattern.match(self._text, self._at)
        self._at = match.end() if match else self._at
        return self._at

    def _line(self) -> int:
        return self._text.count("\n", 0, self._at) + 1

    def _note(self, path: KeyPath, line: int) -> None:
        for length in range(1, len(path) + 1):
            self._line_of.setdefault(path[:length], line)


def syntax_line(text: str, error: tomllib.TOMLDecodeError) -> tuple[int, str]:
    """The line of a TOML syntax error and its reason without the position."""
    message = str(error)
    match = _AT_LINE.search(message)
    line = int(match.group(1)) if match else len(text.rstrip("\n").split("\n"))
    reason = re.sub(r"\s*\(at [^)]*\)\s*$", "", message)
    if re.search(r"hex|escape|\\\\", reason, re.IGNORECASE):
        reason += (
            ' (a backslash in "..." begins an escape sequence: write a Windows path in single quotes, '
            "'...')"
        )
    return line, reason
