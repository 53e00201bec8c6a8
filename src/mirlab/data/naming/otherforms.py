"""Files that are there under the same name in another Unicode form.

A list that was written on one system names "Motörhead.wav" with one character for the o and its dots (NFC),
and the file that was copied from another has two (NFD, as macOS writes names). They look alike and are one
name, and Linux opens neither for the other.

Contents: present, present_name, forms_of.
"""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

from mirlab.data.naming.names import path_key


def present(path: Path, listings: dict[Path, dict[str, str]] | None = None) -> Path:
    """Return the path, or where nothing is there the one that is there under the same name in another form.

    Parameters
    ----------
    path : of a file or a folder
    listings : folders that were looked through already, kept here by a caller with many paths
    """
    if str(path).isascii() or os.path.lexists(path):
        return path
    listings = {} if listings is None else listings
    found = Path(path.anchor)
    for part in path.parts[1:] if path.anchor else path.parts:
        if part != ".." and not os.path.lexists(found / part):
            if found not in listings:
                listings[found] = _listing(found)
            other = listings[found].get(path_key(part))
            if other is None:
                return path
            part = other
        found /= part
    return found


def present_name(path: str) -> str:
    """`present` for a path as text, which stays as it is written where no other form is meant."""
    if path.isascii():
        return path
    found = present(Path(path))
    return path if found == Path(path) else str(found)


def _listing(folder: Path) -> dict[str, str]:
    """Names in a folder by their key; of several forms the first in order."""
    try:
        names = sorted((entry.name for entry in folder.iterdir()), reverse=True)
    except OSError:
        return {}
    return {path_key(name): name for name in names if not name.isascii()}


def forms_of(text: str) -> list[str]:
    """Return a name as it is, composed (NFC) and decomposed (NFD), each once."""
    return list(dict.fromkeys([text, *(unicodedata.normalize(form, text) for form in ("NFC", "NFD"))]))
