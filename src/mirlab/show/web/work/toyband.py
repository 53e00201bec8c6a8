"""The toy band as a library in the user's cache, made on first use.

It may be made in a process of its own (tasks.py): the pages are there at once, and say how far it is.

Contents: toy_library, toy_library_there, make_toy_library.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mirlab.typing import OnProgress, Progress

if TYPE_CHECKING:
    from mirlab.find.facade import Library


def toy_library(progress: Progress = None) -> Library:
    """Open the library, after making the band and adding what is not in it yet."""
    from mirlab.data.toy import toy
    from mirlab.find.facade import Library
    from mirlab.find.store import HEAD_FILE

    place = _place()
    band = toy(progress=progress)
    library = Library.open(place) if (place / HEAD_FILE).exists() else Library.create(place)
    # What was interrupted goes on where it stopped.
    if len(library) < len(band.tracks):
        library.add("toy", progress=progress)
    return library


def toy_library_there() -> Library | None:
    """The library where it is whole already; None where it has to be made."""
    from mirlab.data.toy import toy, toy_is_made

    if not toy_is_made():
        return None
    from mirlab.find.facade import Library
    from mirlab.find.store import HEAD_FILE

    place = _place()
    if not (place / HEAD_FILE).exists():
        return None
    library = Library.open(place)
    return library if len(library) == len(toy(progress=None).tracks) else None


def make_toy_library(tell: OnProgress) -> None:
    """The same, as a worker is asked."""
    toy_library(tell)


def _place() -> Path:
    from mirlab.data.toy import VERSION
    from mirlab.files import cache_dir

    return cache_dir() / "explorer" / f"toy-v{VERSION}"
