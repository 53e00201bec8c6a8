"""A selection as `mirlab select` wrote it, as far as its curves and its answer go.

Contents: SavedSelection, SavedCurve, load_selection.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mirlab.errors import UsageError
from mirlab.files import read_json
from mirlab.learn.selection.curve import Point
from mirlab.learn.selection.selection import FILES, FORMAT
from mirlab.learn.statistics import Interval
from mirlab.words import Answer, quoted


@dataclass(frozen=True)
class SavedCurve:
    """What was found under one protocol.

    Parameters
    ----------
    points : one for each size, ascending
    smallest : the size that reaches the target; None where none does or none was asked for
    size, units : the recipe's size and the names of what is in it
    """

    points: tuple[Point, ...]
    smallest: int | None
    size: int
    units: tuple[str, ...]


@dataclass(frozen=True)
class SavedSelection:
    """What is read of selection.json.

    Parameters
    ----------
    source, data_hash, tracks : of the data
    answer : the whole answer in words
    parts : the same laid out
    settings : what was asked
    protocols : by name, in the order asked
    notes : sentences that a reader has to know
    """

    source: str
    data_hash: str
    tracks: int
    answer: str
    parts: Answer
    settings: Mapping[str, Any]
    protocols: Mapping[str, SavedCurve]
    notes: tuple[str, ...]


def load_selection(folder: str | Path) -> SavedSelection:
    """Read a folder of `mirlab select`.

    Raises
    ------
    UsageError : not such a folder, a damaged one, or one of a newer mirlab
    """
    place = Path(folder) / FILES[0]
    try:
        said = read_json(place)
        if said["format"] <= FORMAT:
            return SavedSelection(
                str(said["source"]),
                str(said["data_hash"]),
                int(said["tracks"]),
                str(said["answer"]),
                _parts(said),
                dict(said["settings"]),
                {str(name): _curve(found) for name, found in said["protocols"].items()},
                tuple(map(str, said["notes"])),
            )
    except (OSError, KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise UsageError(
            f"{place}: expected what `mirlab select` wrote, but it can't be read as such: {quoted(error)}"
        ) from error
    raise UsageError(
        f"{place}: a selection in layout {said['format']}, written by a newer mirlab; this one reads up to "
        f"{FORMAT}: upgrade it"
    )


def _parts(said: Mapping[str, Any]) -> Answer:
    """The answer laid out; earlier ones are one text, of which no sentence is known to take something off."""
    parts = said.get("answer_parts")
    if parts is None:
        return Answer.of(re.split(r"(?<=[.]) (?=[A-Z])", str(said["answer"])))
    return Answer(str(parts["first"]), *(tuple(map(str, parts[name])) for name in ("caveats", "behind")))


def _curve(found: Mapping[str, Any]) -> SavedCurve:
    recipe = found["recipe"]
    return SavedCurve(
        tuple(_point(point) for point in found["points"]),
        found["smallest"],
        int(recipe["size"]),
        tuple(map(str, recipe["units"])),
    )


def _point(said: Mapping[str, Any]) -> Point:
    milliseconds, probability = said["milliseconds"], said["probability"]
    return Point(
        int(said["size"]),
        float(said["columns"]),
        None if milliseconds is None else float(milliseconds),
        _interval(said["honest"]),
        _interval(said["optimistic"]),
        None if probability is None else float(probability),
    )


def _interval(said: Mapping[str, Any]) -> Interval:
    low, high = (float("nan") if said[end] is None else float(said[end]) for end in ("low", "high"))
    return Interval(float(said["mean"]), low, high, float(said["level"]), str(said["of"]), str(said["note"]))
