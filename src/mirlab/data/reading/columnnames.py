"""Other people's column names, in the project's grammar (FEATURE_INDEX.STATISTIC).

    mfcc_03.mean            ours: kept
    mfcc3_mean, rolloff_var the public GTZAN table's: mfcc_03.mean, spectral_rolloff.var
    spectral_flux_std       NAME_STATISTIC: spectral_flux.std
    mfcc_0_mean ...         indices from 0: counted from 1 like all others, with a note
    embedding_000 ...       three or more numbered without a gap from 0 or 1: one feature, embedding_01.value
    Attack time [s]         anything else keeps its name, made fit: Attack_time_s.value

Contents: columns_of, column_of, series_of.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from mirlab.audio.registry import Column
from mirlab.data.known import public_column
from mirlab.errors import UsageError

_STATISTICS = {
    "mean": "mean", "avg": "mean", "std": "std", "stdev": "std", "var": "var", "min": "min", "max": "max",
    "median": "median", "skew": "skewness", "skewness": "skewness", "kurtosis": "kurtosis",
}  # fmt: skip
_SUMMARY = re.compile(
    rf"(?P<feature>\w+?)(?:(?:(?<=mfcc)|_)(?P<index>[0-9]{{1,3}}))?_(?P<statistic>{'|'.join(_STATISTICS)})",
    re.IGNORECASE,
)


_NUMBERED = re.compile(r"(?P<stem>.*?)(?P<number>[0-9]{1,6})", re.DOTALL)

SHORTEST_SERIES = 3
"""Fewer numbered columns may be two ways of measuring (``tempo1``, ``tempo2``) as well as one vector."""


def columns_of(
    names: Sequence[str], among: Sequence[str] | None = None
) -> tuple[tuple[Column, ...], list[str]]:
    """Return a Column for each name, all different, and notes on what changed its meaning.

    `among` are all of the names that they were chosen from: what is one vector there stays one.

    Every column can be written and read again: ``Column.parse(str(column)) == column``.
    """
    chosen = set(names)
    vectors = {n: c for n, c in series_of(names if among is None else among).items() if n in chosen}
    columns = [vectors.get(name) or column_of(name) for name in names]
    notes = [_vector_note(names, vectors)] if vectors else []
    from_zero = dict.fromkeys(sorted({column.feature for column in columns if column.index == 0}))
    if from_zero:
        columns = [
            replace(c, index=c.index + 1) if c.feature in from_zero and c.index is not None else c
            for c in columns
        ]
        notes.append(
            f"indices of {', '.join(list(from_zero)[:5])} start at 0 in the file and start at 1 here."
        )
    taken = Counter(columns)
    unique: list[Column] = []
    seen: set[Column] = set()
    last: dict[Column, int] = {}
    for column in columns:
        times = last.get(column, 1)
        free = column if times == 1 else replace(column, feature=f"{column.feature}x{times}")
        while free in seen or (times > 1 and free in taken):
            times += 1
            free = replace(column, feature=f"{column.feature}x{times}")
        last[column] = times
        seen.add(free)
        unique.append(free)
    changed = [
        f"{name} is {column}"
        for name, column in zip(names, unique, strict=True)
        if name not in vectors and column.statistic == "value" and str(column) not in (name, f"{name}.value")
    ]
    if changed:
        rest = f" and {len(changed) - 5} more" if len(changed) > 5 else ""
        notes.append(f"columns got names that can be written in terms: {', '.join(changed[:5])}{rest}.")
    return tuple(unique), notes


def series_of(names: Sequence[str]) -> dict[str, Column]:
    """Columns that are one vector by their numbers: from 0 or 1, in any order, none left out or twice."""
    stems: dict[str, list[tuple[int, str]]] = {}
    of_feature: dict[str, list[str]] = {}
    for name in names:
        match = _NUMBERED.fullmatch(name)
        column = column_of(name)
        of_feature.setdefault(column.feature, []).append(name)
        if match and column.statistic == "value" and not _is_column(name):
            stems.setdefault(match["stem"], []).append((int(match["number"]), name))
    found: dict[str, Column] = {}
    for stem, members in stems.items():
        numbers = sorted(number for number, _ in members)
        first = numbers[0]
        if len(members) < SHORTEST_SERIES or first > 1 or numbers != [*range(first, first + len(members))]:
            continue
        feature = _feature(stem)
        mine = {name for _, name in members}
        if any(name not in mine for name in of_feature.get(feature, ())):
            continue  # One column of that name stands for every index: its first could not be asked for.
        columns = {name: Column(feature, number + 1 - first, "value") for number, name in members}
        if all(_is_column(str(c)) and Column.parse(str(c)) == c for c in columns.values()):
            found |= columns
    return found


def _vector_note(names: Sequence[str], vectors: dict[str, Column]) -> str:
    ends: dict[str, list[str]] = {}
    for name in sorted(
        (n for n in dict.fromkeys(names) if n in vectors), key=lambda n: vectors[n].index or 0
    ):
        ends.setdefault(vectors[name].feature, []).append(name)
    told = [f"{mine[0]} to {mine[-1]} are {feature} ({len(mine)} columns)" for feature, mine in ends.items()]
    rest = f" and {len(told) - 5} more" if len(told) > 5 else ""
    return f"numbered columns were read as one feature each: {', '.join(told[:5])}{rest}."


def _is_column(text: str) -> bool:
    try:
        Column.parse(text)
    except UsageError:
        return False
    return True


def column_of(name: str) -> Column:
    """A Column for one name by itself."""
    public = public_column(name)
    if public is not None:
        return public
    try:
        return Column.parse(name)
    except UsageError:
        pass
    match = _SUMMARY.fullmatch(name)
    if match:
        index = int(match["index"]) if match["index"] else None
        column = Column(
            match["feature"].strip("_") or "feature", index, _STATISTICS[match["statistic"].lower()]
        )
        if Column.parse(str(column)) == column:
            return column
    return _foreign(name)


def _foreign(name: str) -> Column:
    """Make any text a feature's name: letters, digits and single underscores."""
    feature = _feature(name)
    text = f"{feature}.value"
    column = Column.parse(text)
    if str(column) == text:
        return column
    # "band_007" would read as the seventh band and be written back as "band_07".
    return Column(re.sub(r"_(?=\d+$)", "", feature), None, "value")


def _feature(text: str) -> str:
    return re.sub(r"_+", "_", re.sub(r"\W", "_", text)).strip("_") or "column"
