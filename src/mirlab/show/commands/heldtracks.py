"""The tracks of a library, where a command for classifiers is given one as its source.

Contents: held_tracks.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mirlab.learn.bundle import Classifier


def held_tracks(source: str, read_as: dict[str, Any], *bundles: Path | Classifier) -> Any:
    """The source, or what a library holds for these bundles; only for a library are its parts loaded."""
    from mirlab.files import LIBRARY_HEAD, expanded, is_url

    if is_url(source) or not (expanded(source) / LIBRARY_HEAD).exists():
        return source
    from mirlab.data.tables import SourceSpec
    from mirlab.find.facade import held_for
    from mirlab.learn.bundle import load

    classifiers = [load(one) if isinstance(one, Path) else one for one in bundles]
    return held_for(source, SourceSpec(**read_as), *classifiers)
