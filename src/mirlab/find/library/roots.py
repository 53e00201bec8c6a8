"""The folders that a library's sound lies in: its sources, and what was made of sources in the user's cache.

Contents: roots_of, relative_to_roots.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from mirlab.data.sources import NAMES
from mirlab.files import cache_dir, expanded

if TYPE_CHECKING:
    from mirlab.find.library.opened import OpenLibrary


def roots_of(library: OpenLibrary) -> list[Path]:
    """Absolute: each source's folder (of a file the one it lies in), the toy band's, unpacked archives'."""
    roots = [(cache_dir() / name).absolute() for name in ("toy", "archives")]
    for source in library.settings.sources:
        place = expanded(source).absolute()
        if source in NAMES:
            continue
        if place.is_dir():
            roots.append(place)
        elif place.is_file():
            roots.append(place.parent)
    return roots


def relative_to_roots(
    paths: Sequence[str | None], names: Sequence[str | None], roots: Sequence[Path]
) -> tuple[list[str | None], dict[str, str]]:
    """Paths relative to the innermost root that holds them, and what the root of each name is.

    Parameters
    ----------
    paths : absolute; one outside every root stays as it is
    names : of the sources that they came from; of a name with several roots all paths stay as they are
    """
    inside = [
        max((root for root in roots if path is not None and Path(path).is_relative_to(root)), default=None,
            key=lambda root: len(root.parts))
        for path in paths
    ]  # fmt: skip
    found: dict[str, set[Path]] = {}
    for name, root in zip(names, inside, strict=True):
        if name is not None and root is not None:
            found.setdefault(name, set()).add(root)
    single = {name: str(min(several)) for name, several in found.items() if len(several) == 1}
    told = [
        Path(path).relative_to(root).as_posix()
        if path is not None and root is not None and name in single
        else path
        for path, name, root in zip(paths, names, inside, strict=True)
    ]
    return told, dict(sorted(single.items()))
