"""What an open library holds of its rows."""

from __future__ import annotations

import numpy as np
import pytest

from mirlab.find.facade.library import Library
from mirlab.find.library import rebuilding
from mirlab.find.library.rebuilding import refit
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


@pytest.mark.parametrize("metric", ["standard", "mahalanobis"])
def test_rows_that_are_written_in_parts_are_those_written_at_once(
    library: Library, metric: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.rebuild(metric=metric, workers=1)
    refit(library)
    whole = library.vectors()
    monkeypatch.setattr(rebuilding, "_ROWS", 2)
    refit(library)
    parts = library.vectors()
    assert parts.ids.tolist() == whole.ids.tolist()
    assert np.array_equal(parts.vectors, whole.vectors)
    for name in KNOWN:
        assert parts.facts[name].tolist() == whole.facts[name].tolist()
