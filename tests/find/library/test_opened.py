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


def test_columns_of_tracks_are_those_of_the_tracks_in_their_order(library: Library) -> None:
    tracks = library.tracks()
    columns, total = library.track_columns(["label", "id", "duration"])
    assert total == len(tracks)
    assert columns == {name: [getattr(track, name) for track in tracks] for name in columns}
    assert len(set(columns["label"])) > 1
    of_one, total = library.track_columns(["id"], f"label = '{tracks[-1].label}'", most=1)
    matching = library.tracks(f"label = '{tracks[-1].label}'")
    assert (of_one, total) == ({"id": [matching[0].id]}, len(matching))


def test_tracks_of_ids_come_in_the_order_of_the_ids(library: Library) -> None:
    tracks = library.tracks()
    assert library.tracks_of([tracks[2].id, "0" * 40, tracks[0].id]) == [tracks[2], tracks[0]]
    assert library.tracks_of([]) == []


@pytest.mark.parametrize("metric", ["standard", "mahalanobis"])
def test_rows_that_are_written_in_parts_are_those_written_at_once(
    library: Library, metric: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.rebuild(metric=metric, workers=1)
    refit(library)
    whole = library.vectors()
    head = library.head.to_bytes()
    monkeypatch.setattr(rebuilding, "_ROWS", 2)
    if metric == "standard":
        # Features of very many rows are not in memory at once.
        monkeypatch.setattr(rebuilding, "_MOST_HELD", 0)
    refit(library)
    parts = library.vectors()
    assert library.head.to_bytes() == head
    assert parts.ids.tolist() == whole.ids.tolist()
    assert np.array_equal(parts.vectors, whole.vectors)
    for name in KNOWN:
        assert parts.facts[name].tolist() == whole.facts[name].tolist()
