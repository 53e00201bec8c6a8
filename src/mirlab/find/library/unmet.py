"""Texts that a condition asks for and no track has: a slip, more often than a finding.

Contents: unmet.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mirlab.errors import did_you_mean
from mirlab.find.store import Condition

if TYPE_CHECKING:
    from mirlab.find.library.opened import OpenLibrary


def unmet(library: OpenLibrary, condition: Condition) -> Iterator[str]:
    """A sentence for each text that no track has, with those that are near it.

    A library with an index is too large to look through its texts at every question: of it nothing is said.
    """
    for name, column, text in () if library.indexed else condition.texts:
        cells = library.store.read([column])[column].to_pylist()
        known = {one for cell in cells for one in (cell if isinstance(cell, list) else [cell])} - {None}
        if text not in known:
            yield f'No track has the {name} "{text}".{did_you_mean(text, known)}'
