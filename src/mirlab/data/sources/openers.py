"""The registry of openers: each recognises one kind of source and opens it.

Whatever takes data goes through this registry: every function of `mirlab`, and every command. So a source of
one's own is an opener that was added once:

    def recognises(source):
        return isinstance(source, str) and source.startswith("my-archive:")

    def opens(source, asked):
        return mirlab.Dataset(...)                  # or a mirlab.FeatureTable

    mirlab.add_opener(mirlab.Opener("my archive", recognises, opens))
    mirlab.leak("my-archive:1987")

In a file that `--plugin` names, the same lines make it a source of every command.

Contents: Opening, Opener, add_opener, remove_opener, opener_of.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mirlab.data.tables import Asked, Dataset, FeatureTable
from mirlab.errors import UsageError
from mirlab.plugins import registered
from mirlab.typing import Progress


@dataclass(frozen=True)
class Opening:
    """What is asked of an opener besides the source.

    Parameters
    ----------
    label : the column with the labels; None takes the one that is called so
    artist : where the artists are (data/labels)
    cache_dir : where archives are unpacked and the toy band is written; None is the user's cache
    seed : of data that are made
    progress : a function that is told (`mirlab.progress`) where opening takes a while
    labelled : False takes a table without labels, too
    asked : what is to be learnt, whose columns in a table of anybody's are no features
    """

    label: str | None = None
    cache_dir: Path | None = None
    seed: int = 0
    progress: Progress = None
    labelled: bool = True
    asked: Asked = field(default_factory=Asked)
    artist: str | None = None


@dataclass(frozen=True)
class Opener:
    """One kind of source.

    Parameters
    ----------
    name : what it is called; each name once
    recognises : whether a source is of this kind; asked with the source as it was given, but of a path, and
        of text that nobody recognises, with the `pathlib.Path` of the file or folder that is there
    opens : opens what was recognised; raises MirlabError where it can't be used
    """

    name: str
    recognises: Callable[[Any], bool]
    opens: Callable[[Any, Opening], Dataset | FeatureTable]


_own: list[Opener] = []


def add_opener(opener: Opener) -> Opener:
    """Let everything that takes data take sources of another kind; the latest is asked first.

    Example
    -------
    >>> import mirlab
    >>> mine = mirlab.Opener("mine", lambda s: s == "mine", lambda s, asked: mirlab.open_source("gtzan"))
    >>> mirlab.add_opener(mine).name
    'mine'
    >>> len(mirlab.open_source("mine"))
    1000
    >>> mirlab.remove_opener("mine")

    Raises
    ------
    UsageError : an opener of this name is there already; one with the same function `opens` takes its place
    """
    if any(other.name == opener.name and _home(other) != _home(opener) for other in _own):
        raise UsageError(f'there is an opener called "{opener.name}" already: choose another name')
    remove_opener(opener.name)
    _own.insert(0, opener)
    registered("source", opener.name)
    return opener


def _home(opener: Opener) -> object:
    """What tells an opener whose file was loaded again from another one of that name."""
    opens = opener.opens
    return getattr(opens, "__module__", None), getattr(opens, "__qualname__", id(opens))


def remove_opener(name: str) -> None:
    """Take an opener that was added out of the registry; nothing happens where there is none of that name."""
    _own[:] = [opener for opener in _own if opener.name != name]


def opener_of(source: Any, openers: Sequence[Opener]) -> Opener | None:
    """The first opener that recognises a source, None where none does."""
    return next((opener for opener in (*_own, *openers) if opener.recognises(source)), None)
