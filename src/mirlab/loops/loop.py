"""The decorator of loops, and what a decorated loop is: a callable that gets machine code when first called.

The code comes from the first of these that there is: a file that was kept, the package's text of the loop,
numba. numba is asked where a text belongs to another source, which is so while a loop is being changed, or
where this LLVM can't read it. The numbers are the same in all cases.

Contents: compiled, Loop.
"""

from __future__ import annotations

import builtins
import ctypes
import os
import threading
from collections.abc import Callable, Collection
from functools import update_wrapper
from typing import Any, TypeVar, cast

import numpy as np

from mirlab.loops import kept, machine, texts
from mirlab.loops.declared import Declared
from mirlab.loops.entry import check_layout
from mirlab.loops.signature import Argument, read

F = TypeVar("F", bound=Callable[..., Any])
_lock = threading.RLock()


def compiled(signature: str, fastmath: Collection[str] = ()) -> Callable[[F], F]:
    """Decorate a loop: it is compiled when it is first called, for one signature.

    Parameters
    ----------
    signature : in numba's notation: "void(f4[:,::1], i8)". Arrays are in order of C and can be written to;
        numbers are f8, i8 and b1; returned are numbers
    fastmath : what the compiler may do to sums and products, LLVM's flags; nothing by default

    Examples
    --------
    >>> @compiled("i8(i8)")
    ... def more(x: int) -> int:
    ...     return x + 1
    >>> more(2)
    3
    """

    def decorate(function: F) -> F:
        return cast(F, Loop(Declared(function, read(signature), frozenset(fastmath))))

    return decorate


class Loop:
    """A compiled loop. It releases Python's lock while it runs.

    Parameters
    ----------
    loop : the function, with what it takes and returns
    """

    def __init__(self, loop: Declared) -> None:
        update_wrapper(self, loop.function)
        self.__name__ = loop.name
        self.declared = loop
        self.came_from = ""
        self._call: Callable[..., Any] | None = None

    def __call__(self, *arguments: Any) -> Any:
        return (self._call or self._ready())(*arguments)

    def __repr__(self) -> str:
        return f"<loop {self.__module__}.{self.__name__}>"

    def __reduce__(self) -> str:
        return self.__name__

    def _ready(self) -> Callable[..., Any]:
        with _lock:
            if self._call is None:
                check_layout()
                self._call = self._called(self._loaded())
            return self._call

    def _loaded(self) -> machine.Loaded:
        shipped = texts.shipped(self.declared)
        if shipped is not None:
            try:
                return self._kept(shipped.text, lambda: shipped.text, "the package's text")
            except machine.Unreadable:
                pass
        made_from = texts.stamp(self.declared)
        return self._kept(f"numba\n{made_from}" if made_from else None, self._by_numba, "numba")

    def _by_numba(self) -> str:
        from mirlab.loops.frontend import lowered

        return lowered(self.declared)

    def _kept(self, key: str | None, text: Callable[[], str], source: str) -> machine.Loaded:
        """The code of a text, from a file where it was kept for this machine."""
        name = f"{self.__module__.removeprefix('mirlab.')}.{self.__name__}"
        whole = f"{key}\n{self.declared.signature.text}\n{machine.host()}".encode()
        code = kept.fetch(name, whole) if key is not None else None
        self.came_from = source if code is None else "a file"
        if code is None:
            code = machine.machine_code(text(), self.declared.signature)
            if key is not None:
                kept.keep(name, whole, code)
        return machine.load(code)

    def _called(self, loaded: machine.Loaded) -> Callable[..., Any]:
        """The function that Python calls."""
        signature = self.declared.signature
        kinds = [_KINDS[a.code] if a.axes == 0 else ctypes.py_object for a in signature.arguments]
        back = signature.returns
        out = [ctypes.c_void_p] if back else []
        entry = ctypes.CFUNCTYPE(ctypes.c_int64, *out, *kinds)(loaded.address)
        arrays = tuple(i for i, a in enumerate(signature.arguments) if a.axes)
        count = len(signature.arguments)
        # Code must live as long as what calls it.
        entry.loaded = loaded  # type: ignore[attr-defined]

        def checked(arguments: tuple[Any, ...]) -> None:
            if len(arguments) != count:
                raise TypeError(f"{self.__name__} takes {count} arguments, got {len(arguments)}")
            for i in arrays:
                if not isinstance(arguments[i], np.ndarray):
                    raise self._refused(i, arguments[i])

        if not back:

            def nothing(*arguments: Any) -> None:
                checked(arguments)
                status = entry(*arguments)
                if status:
                    raise self._failed(status, arguments)

            return nothing

        class Out(ctypes.Structure):
            _fields_ = tuple((f"f{i}", _KINDS[code]) for i, code in enumerate(back))

        names = [f"f{i}" for i in range(len(back))]

        def numbers(*arguments: Any) -> Any:
            checked(arguments)
            found = Out()
            status = entry(ctypes.addressof(found), *arguments)
            if status:
                raise self._failed(status, arguments)
            values = tuple(getattr(found, name) for name in names)
            return values if signature.is_tuple else values[0]

        return numbers

    def _failed(self, status: int, arguments: tuple[Any, ...]) -> Exception:
        if status < 0:
            number = -1 - status
            return self._refused(number, arguments[number])
        return _raised(status, self.__name__)

    def _refused(self, number: int, value: Any) -> TypeError:
        wanted = self.declared.signature.arguments[number]
        return TypeError(
            f"{self.__name__}, argument {number + 1}: expected {_wanted(wanted)}, got {_said(value)}"
        )


_KINDS: dict[str, Any] = {"i8": ctypes.c_int64, "f8": ctypes.c_double, "b1": ctypes.c_bool}


class _Raised(ctypes.Structure):
    _fields_ = (("words", ctypes.c_void_p), ("size", ctypes.c_int32))


def _raised(address: int, name: str) -> Exception:
    """What a loop raised: one of Python's own exceptions, with its words."""
    kind, words = "RuntimeError", "failed"
    if address != 1:
        found = _Raised.from_address(address)
        kind, _, words = ctypes.string_at(found.words, found.size).decode("ascii").partition(": ")
    raised = getattr(builtins, kind, None)
    if not (isinstance(raised, type) and issubclass(raised, Exception)):
        raised = RuntimeError
    return raised(f"{name}: {words}")


def _wanted(argument: Argument) -> str:
    if not argument.axes:
        return str(np.dtype(argument.code))
    return f"a writeable {np.dtype(argument.code)} array of {argument.axes} axes in order of C"


def _said(value: Any) -> str:
    if not isinstance(value, np.ndarray):
        return type(value).__name__
    what = [
        *(["read-only"] if not value.flags.writeable else []),
        str(value.dtype),
        *(["not in order of C"] if not value.flags.c_contiguous else []),
    ]
    return f"{', '.join(what)}, {value.ndim} axes"


def _unlocked() -> None:
    global _lock
    _lock = threading.RLock()


if hasattr(os, "register_at_fork"):
    # A process forked while another thread was compiling would wait for that thread for ever.
    os.register_at_fork(after_in_child=_unlocked)
