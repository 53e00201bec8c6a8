"""What a loop takes and returns, read from numba's notation: "i8(f4[:,::1], f8, b1)".

Contents: Argument, Signature, read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ARGUMENT = re.compile(r"(f4|f8|i4|i8|u1|b1|c8)(?:\[((?::,)*)::1\])?")
_WHOLE = re.compile(r"(void|[fib]\d|Tuple\(\(([^()]*)\)\))\((.*)\)")
SCALARS = ("f8", "i8", "b1")


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument: `code` is numpy's for its type, `axes` how many an array has; 0 for a number."""

    code: str
    axes: int

    def __str__(self) -> str:
        return f"an array of {self.code} with {self.axes} axes" if self.axes else f"a number ({self.code})"


@dataclass(frozen=True, slots=True)
class Signature:
    """A loop's arguments and the numbers that it returns, none or more; `is_tuple` if they are one."""

    text: str
    arguments: tuple[Argument, ...]
    returns: tuple[str, ...]
    is_tuple: bool


def read(text: str) -> Signature:
    """Return what a signature says.

    Raises
    ------
    ValueError : it is none of those that loops can have

    Examples
    --------
    >>> read("i8(f4[:,::1], f8)").arguments
    (Argument(code='f4', axes=2), Argument(code='f8', axes=0))
    """
    whole = _WHOLE.fullmatch(text)
    if whole is None:
        raise ValueError(f'expected a signature such as "void(f4[:,::1], i8)", got "{text}"')
    back, members, inside = whole.groups()
    # An array's axes hold commas, too.
    parts = re.split(r",\s*(?![^\[]*\])", inside) if inside else []
    arguments = tuple(_argument(part.strip(), text) for part in parts)
    is_tuple = members is not None
    returns = tuple(part.strip() for part in members.split(",")) if is_tuple else (back,)
    returns = () if back == "void" else returns
    for code in returns:
        if code not in ("f8", "i8"):
            raise ValueError(f"{text}: a loop returns f8 or i8, not {code}")
    return Signature(text, arguments, returns, is_tuple)


def _argument(part: str, text: str) -> Argument:
    found = _ARGUMENT.fullmatch(part)
    if found is None or (found[2] is None and found[1] not in SCALARS):
        raise ValueError(
            f"{text}: expected an array in order of C such as f4[:,::1], or one of {', '.join(SCALARS)}, "
            f'got "{part}"'
        )
    return Argument(found[1], 0 if found[2] is None else found[2].count(":") + 1)
