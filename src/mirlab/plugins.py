"""Plugins: Python files of a user's own that register features, models, protocols or kinds of source.

A plugin is one file. Loading it runs it; whatever it registers is then known by name. Each registry tells
this module what it takes in, so that a plugin that registers nothing is noticed. The file's digest is part
of the key of everything that is computed with its features: an edited file never gets the old one's numbers.

    mirlab.plugin("my_feature.py")
    mirlab.extract("my-music", features="crest_of_track")

Contents: Plugin, plugin, load, loaded, registered, own_needs_plugin, code_digest, about.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import traceback
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from mirlab.errors import UsageError

MOST_BYTES = 1 << 20
"""A plugin is code that somebody wrote; a larger file is something else."""

NOTHING = (
    "it registers nothing, so mirlab won't find anything new under any name: use a decorator such as "
    "@mirlab.feature or @mirlab.model in it"
)


@dataclass(frozen=True)
class Plugin:
    """A file that was loaded.

    Parameters
    ----------
    path : the file
    digest : 16 hexadecimal digits of its content
    brought : what it registered, as (kind, name), e.g. ("feature", "crest_of_track")
    """

    path: Path
    digest: str
    brought: tuple[tuple[str, str], ...]


_loaded: dict[str, Plugin] = {}
_loading: list[list[tuple[str, str]]] = []


def plugin(path: str | os.PathLike[str]) -> Plugin:
    """Load a plugin: run a Python file that registers features, models, protocols or kinds of source.

    A file that was loaded before and has not changed since is not run again.

    Parameters
    ----------
    path : the file, ending in .py

    Returns
    -------
    Plugin, which lists what the file registered

    Raises
    ------
    UsageError : no such file, or one that fails; the message names the file and the line

    Warns
    -----
    UserWarning : the file registers nothing
    """
    found = load(path)
    if not found.brought:
        warnings.warn(f"{found.path}: {NOTHING}", stacklevel=2)
    return found


def load(path: str | os.PathLike[str]) -> Plugin:
    """Do what `plugin` does, without the warning."""
    file = Path(path).expanduser()
    source = _read(file)
    digest = hashlib.blake2b(source, digest_size=8).hexdigest()
    name = _module_name(file)
    known = _loaded.get(name)
    if known is not None and known.digest == digest:
        return known
    spec = spec_from_file_location(name, file, loader=_Loader(name, str(file), source))
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    before, earlier = _loaded.pop(name, None), sys.modules.get(name)
    sys.modules[name] = module
    # Before it runs: what it registers asks for its digest.
    _loaded[name] = Plugin(file, digest, ())
    _loading.append([])
    try:
        spec.loader.exec_module(module)
        _travels(module)
    except (Exception, SystemExit) as error:
        _forget(name, before, earlier)
        raise UsageError(
            f"{file}{_line(error, file)}: the plugin can't be loaded: {_words(error)}"
        ) from error
    finally:
        brought = _loading.pop()
    _loaded[name] = Plugin(file, digest, tuple(dict.fromkeys(brought)))
    return _loaded[name]


def loaded() -> tuple[Plugin, ...]:
    """Every plugin of this process, in the order they were loaded."""
    return tuple(_loaded.values())


def registered(kind: str, name: str) -> None:
    """Take note that something was registered; called by each registry."""
    for each in _loading:
        each.append((kind, name))


def own_needs_plugin(kind: str) -> str:
    """How to make one's own known, for a message about an unknown name; "" once a plugin is loaded."""
    if _loaded:
        return ""
    return f"For a {kind} of your own, load its file: --plugin FILE.py, or mirlab.plugin in Python."


def code_digest(module: str) -> str | None:
    """The digest of the plugin that is this module; None where none is."""
    known = _loaded.get(module)
    return None if known is None else known.digest


def about(features: Iterable[str] | None = None) -> dict[str, Any]:
    """What a record says of plugins: names, digests and what they registered; empty where there is none.

    Parameters
    ----------
    features : leaves out plugins that registered none of these; None takes every plugin
    """
    wanted = None if features is None else {("feature", name) for name in features}
    said = [
        {"file": each.path.name, "hash": each.digest, "registers": [" ".join(pair) for pair in each.brought]}
        for each in _loaded.values()
        if wanted is None or wanted.intersection(each.brought)
    ]
    return {"plugins": said} if said else {}


class _Loader(SourceFileLoader):
    """Runs the very bytes that the digest is of, and leaves no compiled file beside the user's."""

    def __init__(self, name: str, path: str, source: bytes) -> None:
        super().__init__(name, path)
        self._source = source

    def get_data(self, path: str) -> bytes:
        return self._source

    def path_stats(self, path: str) -> Any:
        raise OSError("a plugin is always compiled anew")


def _read(file: Path) -> bytes:
    if file.suffix != ".py":
        raise UsageError(f"{file}: expected a plugin, a Python file whose name ends in .py")
    try:
        with file.open("rb") as opened:
            if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
                raise UsageError(
                    f"{file}: expected a plugin, a Python file, got a device, a pipe or a socket"
                )
            source = opened.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        words = getattr(error, "strerror", None) or error
        raise UsageError(f"{file}: the plugin can't be read: {words}") from error
    if len(source) > MOST_BYTES:
        raise UsageError(f"{file}: expected a plugin, a Python file of at most {MOST_BYTES >> 20} MB")
    return source


def _module_name(file: Path) -> str:
    """A name of its own for each file, whatever it is called: numpy.py must not stand in for numpy."""
    place = hashlib.blake2b(os.fsencode(file.resolve()), digest_size=4).hexdigest()
    return f"mirlab_plugin_{file.stem}_{place}"


def _travels(module: Any) -> None:
    """Let other processes, which can't import the file, get its functions and classes with the work."""
    import cloudpickle

    cloudpickle.register_pickle_by_value(module)


def _forget(name: str, before: Plugin | None, earlier: Any) -> None:
    _loaded.pop(name, None)
    sys.modules.pop(name, None)
    if before is not None:
        _loaded[name], sys.modules[name] = before, earlier


def _line(error: BaseException, file: Path) -> str:
    if isinstance(error, SyntaxError) and error.filename == str(file) and error.lineno:
        return f", line {error.lineno}"
    lines = [
        frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(file)
    ]
    return f", line {lines[-1]}" if lines else ""


def _words(error: BaseException) -> str:
    if isinstance(error, SyntaxError):
        return f"{type(error).__name__}: {error.msg}"
    if isinstance(error, UsageError):
        return str(error)
    return f"{type(error).__name__}: {error}"
