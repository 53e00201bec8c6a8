"""A loop as it is written down, before anything is compiled.

Contents: Declared, declared; Instructions, the decorator `instructions`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mirlab.loops.signature import Signature


@dataclass(frozen=True, slots=True)
class Declared:
    """A loop's function, what it takes and returns, and what a compiler may do to its sums, LLVM's flags."""

    function: Callable[..., Any]
    signature: Signature
    fastmath: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The function's name."""
        return self.function.__name__

    @property
    def source(self) -> Path:
        """The file of its module."""
        return source_of(self.function)

    def outside(self) -> Iterator[tuple[str, Any]]:
        """What the function takes from its module, with names; loops as what is declared of them."""
        values = self.function.__globals__
        for name in self.function.__code__.co_names:
            if name in values:
                yield name, declared(values[name]) or values[name]


@dataclass(frozen=True, slots=True)
class Instructions:
    """LLVM's instructions that a loop calls: `function` is what numba calls an intrinsic.

    It is asked only where numba compiles, so it imports numba and llvmlite inside.
    """

    function: Callable[..., Any]


def instructions(function: Callable[..., Any]) -> Any:
    """Decorate a function that generates instructions, as `numba.extending.intrinsic` does."""
    return Instructions(function)


def source_of(function: Callable[..., Any]) -> Path:
    """The file of a function's module."""
    return Path(function.__globals__.get("__file__") or function.__code__.co_filename)


def declared(value: object) -> Declared | None:
    """What is written down of a loop; None for anything else."""
    found = getattr(value, "declared", None)
    return found if isinstance(found, Declared) else None
