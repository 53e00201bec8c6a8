"""A table of features as a pandas DataFrame, and what a DataFrame of ours says about its columns.

A DataFrame keeps the names of facts and the notes in its `attrs`, so that it is the same table again.
pandas passes `attrs` on where it can; without them the rules of any DataFrame hold.

Contents: frame_of, facts_said, parts_of, prepared.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mirlab.audio.registry import Column
from mirlab.data.tables.target_columns import TARGET_PREFIXES, headed_targets
from mirlab.errors import TableError, UsageError, did_you_mean
from mirlab.files import OTHER_FACTS, TEXT_FACTS
from mirlab.imports import need
from mirlab.words import quoted

_KEY = "mirlab"


def frame_of(table: Any, facts: Sequence[str], notes: Sequence[str]) -> Any:
    """The DataFrame of a pyarrow.Table of features.

    Raises
    ------
    MissingExtra : pandas is not installed
    """
    need("a DataFrame", "pandas")
    frame = table.replace_schema_metadata(None).to_pandas(integer_object_nulls=True)
    frame.attrs[_KEY] = {"facts": list(facts), "notes": list(notes)}
    return frame


def _said(frame: Any) -> Any:
    return getattr(frame, "attrs", {}).get(_KEY)


def facts_said(frame: Any) -> list[str] | None:
    """Names of the facts that a DataFrame of `to_pandas` had; None for any other DataFrame."""
    said = _said(frame)
    return list(said["facts"]) if said else None


def parts_of(frame: Any) -> dict[str, Any] | None:
    """What a FeatureTable is made of, from a DataFrame that was one; None where it is no longer like it."""
    said = _said(frame)
    names = list(getattr(frame, "columns", ()))
    if not said or len(set(names)) < len(names) or not {"track", "label"} <= set(names):
        return None
    facts = [name for name in said["facts"] if name in names]
    heads = [name for name in names if name not in facts and str(name).startswith(TARGET_PREFIXES)]
    rest = [name for name in names if name not in {"track", "label", *facts, *heads}]
    if any(str(name).casefold() in (*TEXT_FACTS, *OTHER_FACTS) for name in rest):
        return None  # Facts that were added, such as the artists.
    try:
        columns = tuple(Column.parse(name) for name in rest)
        values = frame[rest].to_numpy(dtype="float64")
        targets = headed_targets({name: frame[name].to_numpy(dtype="float64") for name in heads})
    except (UsageError, TableError, TypeError, ValueError):
        return None
    return {
        "tracks": frame["track"].tolist(),
        "labels": _cells(frame["label"]),
        "columns": columns,
        "values": values,
        "meta": {name: _cells(frame[name]) for name in facts},
        "notes": list(said["notes"]),
        "targets": targets,
    }


def _cells(column: Any) -> list[Any]:
    return [None if missing else cell for cell, missing in zip(column.tolist(), column.isna(), strict=True)]


def prepared(frame: Any, label: str | None) -> Any:
    """A DataFrame whose labels are in the column label, as in a file.

    Raises
    ------
    TableError : no such column of labels, or another one called label beside it
    """
    if label is None or label == "label":
        return frame
    names = list(getattr(frame, "columns", ()))
    if label not in names:
        hint = did_you_mean(str(label), [str(name) for name in names])
        raise TableError(f"the DataFrame: expected a column {quoted(label)} with the labels.{hint}")
    if "label" in names:
        raise TableError(
            f"the DataFrame: expected one column of labels, got {quoted(label)} and a column label: "
            "drop one of them"
        )
    return frame.rename(columns={label: "label"})
