"""A table of features as a pandas DataFrame, and what a DataFrame of ours says about its columns.

A DataFrame keeps the names of facts, the columns headed as features and the notes in its `attrs`, so that it
is the same table again. pandas passes `attrs` on where it can; without them the rules of any DataFrame hold.

Contents: frame_of, prepared.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mirlab.errors import MissingExtra, TableError, did_you_mean
from mirlab.files import FACT_PREFIX, FEATURE_PREFIX, OTHER_FACTS, TEXT_FACTS
from mirlab.words import quoted

_KEY = "mirlab"


def frame_of(table: Any, facts: Sequence[str], asserted: Sequence[str], notes: Sequence[str]) -> Any:
    """The DataFrame of a pyarrow.Table of features.

    Raises
    ------
    MissingExtra : pandas is not installed
    """
    try:
        import pandas  # noqa: F401
    except ImportError as error:
        raise MissingExtra("a DataFrame", "pandas") from error
    frame = table.replace_schema_metadata(None).to_pandas()
    frame.attrs[_KEY] = {"facts": list(facts), "features": list(asserted), "notes": list(notes)}
    return frame


def prepared(frame: Any, label: str | None) -> tuple[Any, list[str]]:
    """A DataFrame with headings as in a file, and the notes that it came with.

    Raises
    ------
    TableError : no such column of labels, or another one called label beside it
    """
    said = getattr(frame, "attrs", {}).get(_KEY) or {}
    names = list(getattr(frame, "columns", ()))
    changes: dict[Any, str] = {}
    if label is not None and label != "label":
        if label not in names:
            hint = did_you_mean(str(label), [str(name) for name in names])
            raise TableError(f"the DataFrame: expected a column {quoted(label)} with the labels.{hint}")
        if "label" in names:
            raise TableError(
                f"the DataFrame: expected one column of labels, got {quoted(label)} and a column label: "
                "drop one of them"
            )
        changes[label] = "label"
    plain = {"track", "label", *TEXT_FACTS, *OTHER_FACTS}
    changes |= {n: f"{FACT_PREFIX}{n}" for n in said.get("facts", ()) if n in names and n not in plain}
    changes |= {n: f"{FEATURE_PREFIX}{n}" for n in said.get("features", ()) if n in names}
    return (frame.rename(columns=changes) if changes else frame), list(said.get("notes", ()))
