"""What an open library holds of its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from mirlab.find.facade.library import Library
from mirlab.find.library import rebuilding
from mirlab.find.library.rebuilding import refit
from mirlab.find.store import reading
from mirlab.find.store.readcopy import COPY_FILE
from mirlab.find.store.reading import StoredRows
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


@pytest.mark.parametrize("copied", [True, False])
def test_vectors_are_read_without_what_is_known_of_tracks(
    library: Library, copied: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = library.vectors()
    if not copied:
        (library.path / COPY_FILE).unlink()
        monkeypatch.setattr(reading, "_ROWS", 2)
    asked: list[str] = []
    read = StoredRows.read

    def counting(rows: StoredRows, columns: Sequence[str], where: str | None = None) -> Any:
        asked.extend(columns)
        return read(rows, columns, where)

    monkeypatch.setattr(StoredRows, "read", counting)
    held = Library.open(library.path).vectors()
    assert held.ids.tolist() == whole.ids.tolist()
    assert np.array_equal(held.vectors, whole.vectors)
    assert held.vectors.dtype == np.float32
    assert not set(asked) & set(KNOWN)
    assert held.facts["path"].tolist() == whole.facts["path"].tolist()


@pytest.mark.parametrize("copied", [True, False])
def test_facts_are_those_of_the_version_of_the_vectors(library: Library, copied: bool) -> None:
    if not copied:
        (library.path / COPY_FILE).unlink()
    opened = Library.open(library.path)
    before = opened.vectors()
    known = {track.id: track.path for track in opened.tracks()}
    Library.open(library.path).remove(before.ids[0])
    after = opened.vectors()
    assert len(after.ids) == len(known) - 1
    assert dict(zip(before.ids, before.facts["path"], strict=True)) == known
