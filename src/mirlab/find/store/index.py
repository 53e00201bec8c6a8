"""When a library is searched exactly and when through an index.

Contents: EXACT_UP_TO, build, settle, usable, missing, search.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import OutputError

if TYPE_CHECKING:
    from mirlab.find.store.store import Store

EXACT_UP_TO = 50_000
"""Rows up to which all distances are computed; `python -m benchmarks retrieval` measures both ways."""

SHARE_PROBED = 0.35
"""Share of the index's parts that a query looks through."""


def build(store: Store) -> None:
    """Put an index over the vectors of a library that is too large for exact search."""
    table = store.table()
    if table is None or store.count() <= EXACT_UP_TO:
        return
    from lancedb.index import BTree, IvfFlat

    parts = max(1, round(store.count() ** 0.5))
    # Without it, looking up one track by its id reads all ids.
    with store.writing():
        table.create_index("id", config=BTree(), replace=True)
        table.create_index("vector", config=IvfFlat(distance_type="l2", num_partitions=parts), replace=True)


def settle(store: Store) -> str | None:
    """After a change: put an index over a large library and tidy it.

    What was committed before stands whatever happens here. A note says what could not be done.
    """
    try:
        build(store)
        store.tidy()
    except OutputError as error:
        return (
            f"{store.folder}: the change was saved, but the clean-up after it failed "
            f"({error.__cause__}): free "
            "some space; the next change will clean up"
        )
    return None


def usable(store: Store) -> bool:
    """Whether the version is large and has the index."""
    return store.count() > EXACT_UP_TO and not missing(store)


def missing(store: Store) -> bool:
    """Whether the version is large and lacks the index, for its writer was stopped before making it."""
    table = store.table()
    if table is None or store.count() <= EXACT_UP_TO:
        return False
    with store.reading():
        return not any("vector" in found.columns for found in table.list_indices())


def search(
    store: Store, vector: NDArray[np.float32], k: int, where: str | None, columns: Sequence[str]
) -> list[dict[str, Any]]:
    """The k nearest rows through the index, nearest first, with their squared distance as ``_distance``."""
    table = store.table()
    assert table is not None
    probes = max(1, round(SHARE_PROBED * store.count() ** 0.5))
    with store.reading():
        query = table.search(vector, vector_column_name="vector").distance_type("l2").nprobes(probes).limit(k)
        if where is not None:
            query = query.where(where, prefilter=True)
        found: list[dict[str, Any]] = query.select([*columns, "_distance"]).to_list()
    return found
