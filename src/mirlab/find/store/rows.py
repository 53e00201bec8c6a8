"""Rows of a library: what is known of a track, and rows as Arrow tables and back as arrays.

Contents: FACTS (besides the features), SAID, DESCRIBED, KNOWN, row_table, fact_fields, rows_hash,
vector_array, matrix_of, vectors_of.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from mirlab.find.store.facts import further_fields
from mirlab.find.store.versioned import VersionedRecipe, stored

FACTS: dict[str, str] = {
    "id": "text",
    "track": "text",
    "path": "text",
    "source": "text",
    "label": "text",
    "predicted": "text",
    "probability": "number",
    "unknown": "truth",
    "model": "text",
    "artist": "text",
    "album": "text",
    "title": "text",
    "duration": "number",
    "tempo": "number",
    "tempo_confidence": "number",
    "key": "text",
    "key_confidence": "number",
    "camelot": "text",
    "tuning": "number",
    "loudness": "number",
    "loudness_range": "number",
    "described": "text",
    "recipe": "text",
}
SAID = ("predicted", "probability", "unknown", "model")
"""What a classifier said of a track, and the hash of the bundle that said it; null before one was asked."""
DESCRIBED = (
    "tempo",
    "tempo_confidence",
    "key",
    "key_confidence",
    "camelot",
    "tuning",
    "loudness",
    "loudness_range",
)
"""What was heard in a track (audio.describing); `described` says by which versions, null before that."""
KNOWN = ("track", "path", "label", "artist", "title", "album", "duration", *DESCRIBED, "places")
"""What a search needs to know of each track."""


def row_table(
    recipe: VersionedRecipe,
    facts: Sequence[dict[str, Any]],
    values: Any,
    vectors: Any,
    kinds: Mapping[str, str] | None = None,
) -> Any:
    """Rows as a pyarrow.Table.

    Parameters
    ----------
    facts : for each row FACTS, ``places`` (a list of paths as bytes) and ``facts``, the further ones
    kinds : of the further facts; None where there are none
    values : (n, D) float64, in the order of the recipe's columns
    vectors : (n, p) float32
    """
    import pyarrow as pa

    columns = {
        field.name: pa.array([fact.get(field.name) for fact in facts], field.type) for field in fact_fields()
    }
    for name, field in zip(kinds or {}, further_fields(kinds or {}), strict=True):
        columns[field.name] = pa.array([fact["facts"].get(name) for fact in facts], field.type)
    columns["places"] = pa.array([fact["places"] for fact in facts], pa.list_(pa.binary()))
    for i, name in enumerate(recipe.columns):
        columns[stored(name)] = pa.array(np.ascontiguousarray(values[:, i]), pa.float64())
    columns["vector"] = vector_array(vectors)
    return pa.table(columns)


def fact_fields() -> list[Any]:
    """FACTS as Arrow fields."""
    import pyarrow as pa

    kinds = {"text": pa.string(), "number": pa.float64(), "truth": pa.bool_()}
    return [pa.field(name, kinds[kind]) for name, kind in FACTS.items()]


def rows_hash(ids: Iterable[str], labels: Iterable[str | None]) -> str:
    """16 hexadecimal digits of which contents, sorted by id, have which labels."""
    hasher = hashlib.blake2b(digest_size=8)
    for id, label in zip(ids, labels, strict=True):
        hasher.update(f"{id} {label!r}\n".encode("utf-8", "surrogatepass"))
    return hasher.hexdigest()


def vector_array(vectors: Any) -> Any:
    """(n, p) float32 as an Arrow array of fixed-size lists."""
    import pyarrow as pa

    flat = pa.array(np.ascontiguousarray(vectors, dtype=np.float32).ravel())
    return pa.FixedSizeListArray.from_arrays(flat, vectors.shape[1])


def matrix_of(table: Any, recipe: VersionedRecipe) -> Any:
    """The features of an Arrow table's rows, (n, D) float64."""
    if not recipe.columns:
        return np.empty((table.num_rows, 0))
    return np.column_stack([table[stored(name)].to_numpy() for name in recipe.columns])


def vectors_of(table: Any) -> Any:
    """The vectors of an Arrow table's rows, (n, p) float32."""
    # pyarrow's own to_numpy imports pandas.
    flat = np.from_dlpack(table["vector"].combine_chunks().flatten())
    return flat.reshape(table.num_rows, -1)
