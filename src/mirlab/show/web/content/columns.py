"""The tracks of a collection as columns, which a page reads many times faster than as many objects.

Conventions: every list is in the order of the collection's rows. Texts that repeat stand once, in `values`,
and each row has the number of its own; -1 is unknown, as null is among numbers.

Contents: TrackColumns, Coded, CodedLists, columns_of.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from pydantic import BaseModel, Field

from mirlab.typing import Floats


class Coded(BaseModel):
    """A text a row."""

    values: list[str] = Field(description="the different texts, sorted")
    codes: list[int] = Field(description="for each row the number of its text; -1 is unknown")


class CodedLists(BaseModel):
    """Any number of texts a row, such as tags."""

    values: list[str] = Field(description="the different texts, sorted")
    codes: list[list[int]] = Field(description="for each row the numbers of its texts")


class TrackColumns(BaseModel):
    """A collection of n tracks."""

    collection: str
    version: int = Field(description="of the library, which grows with every change; 0 for a table")
    n: int
    sound: bool = Field(description="whether the tracks can be heard")
    id: list[str]
    track: list[str]
    title: list[str | None]
    artist: Coded
    label: Coded
    predicted: Coded
    duration: list[float | None] = Field(description="seconds")
    x: list[float] = Field(description="by principal components, within -1 and 1, both axes in one scale")
    y: list[float]
    texts: dict[str, Coded] = Field(description="what is known besides, by its name")
    numbers: dict[str, list[float | None]]
    lists: dict[str, CodedLists]


def columns_of(
    name: str,
    tracks: Sequence[Mapping[str, Any]],
    points: Floats,
    *,
    sound: bool,
    version: int = 0,
) -> TrackColumns:
    """Tracks as columns.

    Parameters
    ----------
    tracks : n, as a collection has them (content/state.py)
    points : (n, 2)
    """
    facts = [track.get("facts") or {} for track in tracks]
    texts: dict[str, Coded] = {}
    numbers: dict[str, list[float | None]] = {}
    lists: dict[str, CodedLists] = {}
    for fact in sorted({fact for row in facts for fact in row}):
        column = [row.get(fact) for row in facts]
        if any(isinstance(value, list) for value in column):
            lists[fact] = _coded_lists(column)
        elif all(value is None or _is_number(value) for value in column):
            numbers[fact] = [_short(value) for value in column]
        else:
            texts[fact] = _coded(_said(value) for value in column)
    return TrackColumns(
        collection=name,
        version=version,
        n=len(tracks),
        sound=sound,
        id=[track["id"] for track in tracks],
        track=[_text(track["track"]) for track in tracks],
        title=[None if track["title"] is None else _text(track["title"]) for track in tracks],
        artist=_coded(track["artist"] for track in tracks),
        label=_coded(track["label"] for track in tracks),
        predicted=_coded(track["predicted"] for track in tracks),
        duration=[_short(track["duration"]) for track in tracks],
        x=points[:, 0].round(5).tolist(),
        y=points[:, 1].round(5).tolist(),
        texts=texts,
        numbers=numbers,
        lists=lists,
    )


def _coded(texts: Iterable[str | None]) -> Coded:
    given = [None if text is None else _text(text) for text in texts]
    values = sorted({text for text in given if text is not None})
    code: dict[str | None, int] = {text: i for i, text in enumerate(values)}
    return Coded(values=values, codes=[code.get(text, -1) for text in given])


def _coded_lists(rows: Iterable[Any]) -> CodedLists:
    given = [[_text(str(text)) for text in row] if isinstance(row, list) else [] for row in rows]
    values = sorted({text for row in given for text in row})
    code = {text: i for i, text in enumerate(values)}
    return CodedLists(values=values, codes=[[code[text] for text in row] for row in given])


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _said(value: Any) -> str | None:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return None if value is None else str(value)


def _short(value: float | None) -> float | None:
    """A number in the seven digits of which single precision is sure; all of them would double the answer."""
    return None if value is None or not np.isfinite(value) else float(f"{value:.7g}")


def _text(text: str) -> str:
    # Names of files may hold bytes that are no text.
    return text.encode("utf-8", "replace").decode()
