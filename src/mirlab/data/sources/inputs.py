"""The files and folders among what a command was told to read, so that no output takes their place.

Contents: inputs_of.
"""

from __future__ import annotations

import os
from pathlib import Path


def inputs_of(*given: object, files_only: bool = False) -> list[Path]:
    """The files and folders of this machine among what a command or a function was told to read.

    Parameters
    ----------
    given : paths, tuples of them, and whatever else stands in their place: names, addresses, data, None
    files_only : leave folders out, where only a file can be meant
    """
    from mirlab.data.sources.builtin import NAMES
    from mirlab.files import is_url

    found: list[Path] = []
    for value in given:
        if isinstance(value, tuple | list):
            found += inputs_of(*value, files_only=files_only)
        elif isinstance(value, str | os.PathLike) and str(value) and value not in NAMES and not is_url(value):
            place = Path(value)
            try:
                place = place.expanduser()
                if place.is_file() or (place.is_dir() and not files_only):
                    found.append(place)
            except (OSError, ValueError, RuntimeError):
                continue
    return found
