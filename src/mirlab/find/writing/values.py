"""What is written into a field: where a library has it from, and how tags spell it.

Contents: columns_of, wanted_of, checked, DEFAULT_COLUMNS, NOTATIONS, MIN_PROBABILITY.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from mirlab.audio.describing import camelot_of, key_parts
from mirlab.audio.tagging import TAG_FIELDS, each_value
from mirlab.errors import UnknownName, UsageError
from mirlab.words import listed, quoted

DEFAULT_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "genre": ("predicted",),
    "bpm": ("tempo",),
    "key": ("key",),
    "mood": ("mood", "moods"),
}
"""The columns that a field comes from; of several the first that the library has."""

NOTATIONS = ("letters", "camelot")
"""How keys are spelled: Am, F#m, Eb, as tags usually have them, or 8A."""

MIN_PROBABILITY = 0.5

_CONFIDENCE = {"predicted": "probability", "tempo": "tempo_confidence", "key": "key_confidence"}
_FILLING = {
    "predicted": "mirlab library predict {} --model BUNDLE",
    "tempo": "mirlab library update {}",
    "key": "mirlab library update {}",
    "mood": "mirlab library add {} MUSIC --facts FILE",
    "moods": "mirlab library add {} MUSIC --facts FILE",
}
_HIGHEST_BPM = 999
_LONGEST = 250
_LETTERS = re.compile(r"[A-G][#b]?m?")
_CAMELOT = re.compile(r"(?:[1-9]|1[0-2])[AB]")


def columns_of(
    fields: Sequence[str], sources: Mapping[str, str], rows: Sequence[Mapping[str, Any]], library: str
) -> dict[str, str]:
    """The column that each field is taken from.

    Parameters
    ----------
    fields : of TAG_FIELDS
    sources : columns that a person chose, by field
    rows : of the library, as `known` gives them
    library : its path, for messages

    Raises
    ------
    UnknownName, UsageError : a field or a column that there is not, or that no row has
    """
    if not fields:
        raise UsageError(f"expected at least one field to write: {', '.join(TAG_FIELDS)}")
    for field in (*fields, *sources):
        if field not in TAG_FIELDS:
            raise UnknownName("field", field, TAG_FIELDS)
    if stray := [field for field in sources if field not in fields]:
        raise UsageError(f"a column is given for {listed(stray)}, which is not among the fields to write")
    known = dict.fromkeys(name for row in rows for name in (*row, *row["facts"]) if name != "facts")
    found = {}
    for field in dict.fromkeys(fields):
        asked = (sources[field],) if field in sources else DEFAULT_COLUMNS[field]
        for column in asked if field in sources else ():
            if column not in known:
                raise UnknownName("column", column, known)
        having = [column for column in asked if any(_value(row, column) is not None for row in rows)]
        if not having:
            hint = f": run  {_FILLING[asked[0]].format(library)}" if asked[0] in _FILLING else ""
            also = " with a column mood" if field == "mood" and field not in sources else ""
            raise UsageError(
                f"{library}: no track has a value in {' or '.join(asked)}, from which {field} is taken{hint}"
                f"{also}"
            )
        found[field] = having[0]
    return found


def wanted_of(
    row: Mapping[str, Any], field: str, column: str, min_probability: float, notation: str
) -> tuple[tuple[str, ...], str, float | None] | None:
    """What a row has for a field: values, the reason, and the probability; None where that is too little.

    Values that are not clear count as too little: a class of which the bundle says that the sound is unlike
    its training data, or that is less probable than asked for.
    """
    value, sure = _value(row, column), row.get(_CONFIDENCE.get(column, ""))
    if value is None or (column == "predicted" and (row["unknown"] or (sure or 0.0) < min_probability)):
        return None
    why = {
        "predicted": f"said by the bundle {str(row['model'])[:8]}",
        "tempo": "heard in the sound",
        "key": "heard in the sound",
    }.get(column, f"{column} of the library")
    if field == "bpm":
        number = round(value) if isinstance(value, int | float) else str(value)
        texts: tuple[str, ...] = (str(number),)
    elif field == "key":
        parts = key_parts(str(value))
        texts = (str(value),)
        if parts is not None:
            tonic, mode = parts
            letters = tonic if mode == "major" else f"{tonic}m"
            texts = (letters if notation == "letters" else camelot_of(tonic, mode),)
    else:
        texts = tuple(value) if isinstance(value, list | tuple) else (str(value),)
    return each_value(texts), why, None if sure is None else round(float(sure), 4)


def checked(field: str, text: str, where: str) -> tuple[str, ...]:
    """The values that a cell of a plan holds.

    Raises
    ------
    UnknownName, UsageError : no field, or nothing that can stand in it; `where` names the cell
    """
    if field not in TAG_FIELDS:
        raise UnknownName("field", field, TAG_FIELDS, where=where)
    values = each_value([text])
    longest = max(map(len, values), default=0)
    if field == "bpm":
        fits = len(values) == 1 and re.fullmatch("[0-9]{1,3}", values[0]) is not None and int(values[0]) > 0
        expected = f"a whole number from 1 to {_HIGHEST_BPM}"
    elif field == "key":
        fits = len(values) == 1 and bool(_LETTERS.fullmatch(values[0]) or _CAMELOT.fullmatch(values[0]))
        expected = "a key such as Am, F#m, Eb or 8A"
    else:
        fits = 0 < longest <= _LONGEST and all(value.isprintable() for value in values)
        expected = f"words of at most {_LONGEST} letters, several with ; between them"
    if not fits:
        raise UsageError(f"{where}: expected {expected} for {field}, got {quoted(text)}")
    return values


def _value(row: Mapping[str, Any], column: str) -> Any:
    value = row.get(column)
    return row["facts"].get(column) if value is None else value
