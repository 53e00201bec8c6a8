"""Other people's column names, in the project's grammar (FEATURE_INDEX.STATISTIC).

    mfcc_03.mean            ours: kept
    mfcc3_mean, rolloff_var the public GTZAN table's: mfcc_03.mean, spectral_rolloff.var
    spectral_flux_std       NAME_STATISTIC: spectral_flux.std
    mfcc_0_mean ...         indices from 0: counted from 1 like all others, with a note
    Attack time [s]         anything else keeps its name, made fit: Attack_time_s.value

Contents: columns_of.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from mirlab.audio.terms import Column
from mirlab.data.gtzan import public_column
from mirlab.errors import UsageError

_STATISTICS = {
    "mean": "mean", "avg": "mean", "std": "std", "stdev": "std", "var": "var", "min": "min", "max": "max",
    "median": "median", "skew": "skewness", "skewness": "skewness", "kurtosis": "kurtosis",
}  # fmt: skip
_SUMMARY = re.compile(
    rf"(?P<feature>\w+?)(?:(?:(?<=mfcc)|_)(?P<index>[0-9]{{1,3}}))?_(?P<statistic>{'|'.join(_STATISTICS)})",
    re.IGNORECASE,
)


def columns_of(names: Sequence[str]) -> tuple[tuple[Column, ...], list[str]]:
    """Return a Column for each name, all different, and notes on what changed its meaning.

    Every column can be written and read again: ``Column.parse(str(column)) == column``.
    """
    columns = [_column(name) for name in names]
    notes = []
    from_zero = sorted({column.feature for column in columns if column.index == 0})
    if from_zero:
        columns = [
            replace(c, index=c.index + 1) if c.feature in from_zero and c.index is not None else c
            for c in columns
        ]
        notes.append(
            f"indices of {', '.join(from_zero[:5])} counted from 0 in the file, and count from 1 here."
        )
    taken = Counter(columns)
    unique: list[Column] = []
    seen: set[Column] = set()
    for column in columns:
        free, times = column, 1
        while free in seen or (times > 1 and free in taken):
            times += 1
            free = replace(column, feature=f"{column.feature}x{times}")
        seen.add(free)
        unique.append(free)
    changed = [
        f"{name} is {column}"
        for name, column in zip(names, unique, strict=True)
        if column.statistic == "value" and str(column) not in (name, f"{name}.value")
    ]
    if changed:
        rest = f" and {len(changed) - 5} more" if len(changed) > 5 else ""
        notes.append(f"columns got names that can be written in terms: {', '.join(changed[:5])}{rest}.")
    return tuple(unique), notes


def _column(name: str) -> Column:
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
    feature = re.sub(r"_+", "_", re.sub(r"\W", "_", name)).strip("_") or "column"
    text = f"{feature}.value"
    column = Column.parse(text)
    if str(column) == text:
        return column
    # "band_007" would read as the seventh band and be written back as "band_07".
    return Column(re.sub(r"_(?=\d+$)", "", feature), None, "value")
