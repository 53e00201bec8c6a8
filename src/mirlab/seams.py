"""Where a room calls what stands in a room to its right: the root says what is called, and where it is.

Data flows one way, and so do imports. But a ranking in a notebook shows its figure, which is drawn two rooms
further on. So what is called has a name here, ``mirlab/__init__`` connects the name to a function, and the
function's module is imported when it is first called.

Contents: connect, reach.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

_connected: dict[str, tuple[str, str]] = {}


def connect(seam: str, module: str, function: str) -> None:
    """Say which function of which module a name stands for; nothing is imported."""
    _connected[seam] = (module, function)


def reach(seam: str) -> Callable[..., Any]:
    """The function that a name stands for."""
    module, function = _connected[seam]
    found: Callable[..., Any] = getattr(import_module(module), function)
    return found
