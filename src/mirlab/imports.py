"""Heavy packages are imported where they are needed, and whole, even where several threads need them at once.

Python locks each module by itself. Where the modules of a package import each other, two threads that begin
at different ends can each wait for the other; Python then lets one of them see a module that is half done.
What fails so stays broken in that process. Here one thread imports at a time, and what an import that failed
left half done is forgotten, so that the next attempt is a fresh one.

Contents: whole, ready_for_threads.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterable
from contextlib import suppress
from importlib import import_module

_lock = threading.RLock()
_done: set[str] = set()

IN_THREADS = (
    "sqlglot.errors",
    "sqlglot.expressions",
    "sqlglot.parser",
    "sqlglot.tokens",
    "pyarrow.compute",
    "pyarrow.csv",
    "pyarrow.parquet",
    "jinja2",
    "rich.console",
)
"""What the explorer's threads import inside functions, lightest last."""


def whole(*names: str) -> None:
    """Import modules, one thread at a time.

    Raises
    ------
    ImportError : one that is not there
    """
    if _done.issuperset(names):
        return
    with _lock:
        for name in names:
            before = set(sys.modules)
            try:
                import_module(name)
            except BaseException:
                top = name.partition(".")[0]
                for left in set(sys.modules) - before:
                    if left == top or left.startswith(f"{top}."):
                        del sys.modules[left]
                raise
            _done.add(name)


def ready_for_threads(names: Iterable[str] = IN_THREADS) -> None:
    """Import what threads will need before there are any; what is not installed is passed over."""
    for name in names:
        with suppress(ImportError):
            whole(name)
