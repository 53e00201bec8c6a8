"""Packages that may be missing, and packages that are imported where they are needed.

mirlab's base is what inference needs. Everything else is in extras, and a package is imported by the function
that needs it. Where a module of mirlab imports a package of an extra that is not installed, Python asks the
finder below last, which says in a sentence what to install: so every command and function has that sentence,
with nothing to write. The imports of other packages fail as ever, for many of them try what is optional.

Python locks each module by itself. Where the modules of a package import each other, two threads that begin
at different ends can each wait for the other; Python then lets one of them see a module that is half done.
What fails so stays broken in that process. Here one thread imports at a time, and what an import that failed
left half done is forgotten, so that the next attempt is a fresh one.

Contents: EXTRAS, DISTRIBUTIONS, missing, lacking, need, need_extra, whole, ready_for_threads.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import FrameType, ModuleType

from mirlab.errors import MissingExtra

_ARROW_AND_SKLEARN = ("pyarrow", "sklearn", "threadpoolctl")
_SERVER = ("fastapi", "starlette", "uvicorn", "pydantic")

EXTRAS: Mapping[str, tuple[str, ...]] = {
    "lab": (
        *_ARROW_AND_SKLEARN,
        "pydantic",
        "jinja2",
        "tomli_w",
        "matplotlib",
        "keras",
        "jax",
        "onnx",
        "skl2onnx",
    ),
    "library": ("lancedb", "sqlglot", *_ARROW_AND_SKLEARN),
    "web": (*_SERVER, "jinja2", "faiss", "lancedb", "sqlglot", *_ARROW_AND_SKLEARN),
    "serve": (*_SERVER, "python_multipart"),
    "cluster": ("distributed", "dask", "fsspec", "s3fs"),
    "pandas": ("pandas",),
}
"""By extra of pyproject.toml, the modules that mirlab imports. A test holds the two against each other."""

DISTRIBUTIONS = {
    "sklearn": "scikit-learn",
    "tomli_w": "tomli-w",
    "python_multipart": "python-multipart",
    "faiss": "faiss-cpu",
}
"""What pip calls a module's package, where the names differ."""

_IN_SOME = frozenset({"matplotlib", "keras", "jax", "onnx", "skl2onnx", "faiss", "s3fs"})
"""Packages that an extra's commands need for some of their work: said when it comes to that."""

_ROOMS = {
    "mirlab.find": "library",
    "mirlab.show.web.inference": "serve",
    "mirlab.show.web": "web",
}
"""Which extra a package that several have is missing from, by who imports it; the first that fits counts."""

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


def missing(modules: Iterable[str]) -> list[str]:
    """The modules that are not installed; none of them is imported."""
    return [name for name in modules if not _is_there(name)]


def need(what: str, *modules: str) -> None:
    """Say before any work that packages are missing.

    Parameters
    ----------
    what : what needs them, e.g. "a bundle" or "--timeline"
    modules : as they are imported; each stands in EXTRAS

    Raises
    ------
    MissingExtra : at least one is not installed
    """
    wanting = missing(modules)
    if wanting:
        raise MissingExtra(what, _extra_of(wanting[0], _importer()), map(_distribution, wanting))


def need_extra(what: str, extra: str) -> None:
    """Do what `need` does, for what every use of an extra needs."""
    wanting = lacking(extra)
    if wanting:
        raise MissingExtra(what, extra, map(_distribution, wanting))


def lacking(extra: str) -> list[str]:
    """The modules that every use of an extra needs and that are not installed."""
    return missing(name for name in EXTRAS[extra] if name not in _IN_SOME)


def _is_there(name: str) -> bool:
    if name in sys.modules:
        return sys.modules[name] is not None
    return find_spec(name) is not None


def _distribution(module: str) -> str:
    return DISTRIBUTIONS.get(module, module)


def _extra_of(module: str, importer: str) -> str:
    """The extra that somebody lacks whose import of a module failed."""
    having = [extra for extra, modules in EXTRAS.items() if module in modules]
    for room, extra in _ROOMS.items():
        if f"{importer}.".startswith(f"{room}.") and extra in having:
            return extra
    return having[0]


class _LastAsked:
    """The finder behind all others: what it is asked for, nobody found."""

    known = frozenset(name for modules in EXTRAS.values() for name in modules)

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if path is not None or name not in self.known:
            return None
        importer = _importer()
        if importer.partition(".")[0] != "mirlab":
            return None
        error = MissingExtra("this", _extra_of(name, importer), [_distribution(name)])
        error.name = name
        raise error


def _importer() -> str:
    """The module whose import statement led here; "" for a mere question whether a module is there."""
    frame: FrameType | None = sys._getframe(2)
    while frame is not None:
        name = str(frame.f_globals.get("__name__", ""))
        if name == "importlib.util":
            return ""
        if name != __name__ and not name.startswith(("importlib", "_frozen_importlib")):
            return name
        frame = frame.f_back
    return ""


sys.meta_path.append(_LastAsked())


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
