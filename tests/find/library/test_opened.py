"""What an open library holds of its rows."""

from __future__ import annotations

import pytest

from mirlab.find.facade.library import Library
from mirlab.find.store.rows import KNOWN


def test_facts_of_a_row_are_those_of_its_columns(library: Library) -> None:
    held = library.vectors()
    rows = [held.row(place) for place in range(len(held.ids))]
    assert list(held.facts) == list(KNOWN)
    for name in KNOWN:
        assert held.facts[name].tolist() == [row[name] for row in rows]
    # Once more, from the columns that are there now.
    assert [held.row(place) for place in range(len(held.ids))] == rows
    with pytest.raises(KeyError, match="nothing"):
        held.facts["nothing"]
