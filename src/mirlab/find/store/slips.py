"""Texts that a condition asks for and no track has: a slip that would look like an empty answer."""

from __future__ import annotations

from mirlab.errors import did_you_mean
from mirlab.find.store.store import Store
from mirlab.find.store.where import Condition
from mirlab.words import quoted


def unmatched(store: Store, condition: Condition) -> list[str]:
    """A sentence for each text that a column must equal and never does, with the one that may be meant."""
    table = store.table()
    there = () if table is None else table.schema.names
    said = []
    for name, column, text in condition.asked:
        if column not in there:
            continue
        known = set(store.read([column])[column].unique().to_pylist()) - {None}
        if column == "label" and not known and "tag_genre" in store.further():
            said.append(
                "No track has a label: tag_genre holds the genres in the tags, and adding the source again "
                "with --label tag:genre makes them labels."
            )
        elif text not in known:
            said.append(f"No track has the {name} {quoted(text)}.{did_you_mean(text, sorted(known))}")
    return said
