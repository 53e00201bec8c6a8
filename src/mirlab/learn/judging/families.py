"""What is ranked together: the columns of a feature, of a family of features, or of a group of one's own.

Contents: Item, FAMILIES, items_of, families_among, twins (what stands in for an item).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.embedding import model_of
from mirlab.audio.registry import Column, Term, expand
from mirlab.errors import UnknownName, UsageError
from mirlab.words import quoted

BASE = "base"

FAMILIES: dict[str, str] = {
    BASE: (r"zero_crossing_rate|rms|spectral_(centroid|bandwidth|rolloff|flatness|contrast|contrast_mean)"),
    "mfcc": r"mfcc(_.*)?",
    "chroma": r"chroma(\d+|_tuned\d+|_overall)",
    "mel": r"mel\d+(_db)?",
}
"""The write-up's four families of features, as patterns of whole names; "base" are its simpler ones."""

BY = ("feature", "column")


@dataclass(frozen=True)
class Item:
    """Columns that are permuted, dropped and tried together.

    Parameters
    ----------
    name : of the feature, the column, the family or the group
    kind : "feature", "column", "family" or "group"
    columns : what they are
    positions : (k,) where they stand in the table, from 0
    """

    name: str
    kind: str
    columns: tuple[Column, ...]
    positions: NDArray[np.intp]


def items_of(
    columns: Sequence[Column],
    by: str = "feature",
    groups: Mapping[str, str | Iterable[str | Term]] | None = None,
) -> list[Item]:
    """What there is to rank in a table.

    Groups come first, then the families of which the table holds two features or more (those of one learned
    model are a family, too, named after it), then single features
    (or columns) that are in no group. A family that the table has one feature of is that feature. With
    `by="column"` there are no families, and columns of groups are not ranked alone.

    Parameters
    ----------
    columns : of the table
    by : "feature" or "column"
    groups : name and terms of each

    Raises
    ------
    UnknownName : a `by` that there is not, or a term that matches no column
    UsageError : a column in two groups, a group named like something else, or nothing to tell apart
    """
    if by not in BY:
        raise UnknownName("thing to rank by", by, BY)
    if groups is not None and not isinstance(groups, Mapping):
        raise UsageError(
            f"groups: expected names with their terms, as in {{'low': 'mfcc[1-4]'}}, got {quoted(groups)}"
        )
    items: list[Item] = []
    owner: dict[int, str] = {}
    for name, terms in (groups or {}).items():
        positions: dict[int, None] = {}
        for term in expand(terms):
            found = [i for i, column in enumerate(columns) if term.matches(column)]
            if not found:
                known = [*map(str, columns), *dict.fromkeys(c.feature for c in columns)]
                raise UnknownName("column", str(term), known, where="this table")
            positions.update(dict.fromkeys(found))
        for i in positions:
            if i in owner:
                raise UsageError(
                    f"expected each column in one group, and {columns[i]} is in {owner[i]} and in {name}: "
                    "name the columns more narrowly, as in mfcc[1-12].mean"
                )
            owner[i] = name
        items.append(_item(name, "group", columns, sorted(positions)))
    left = [i for i in range(len(columns)) if i not in owner]
    if by == "column":
        items += [_item(str(columns[i]), "column", columns, [i]) for i in left]
    else:
        by_feature: dict[str, list[int]] = {}
        for i in left:
            by_feature.setdefault(columns[i].feature, []).append(i)
        features = [_item(name, "feature", columns, where) for name, where in by_feature.items()]
        items += _families(features, columns) + features
    names = [item.name for item in items]
    again = [name for name in (groups or {}) if names.count(name) > 1]
    if again:
        raise UsageError(f'there is something called "{again[0]}" already: give the group another name')
    return _told_apart([item for item in items if len(item.columns) < len(columns)], len(columns), by)


def families_among(items: Sequence[Item]) -> dict[str, int]:
    """Places of the families among the items, by name: groups and families, else the one feature of each.

    One simple feature is not yet the base family.
    """
    found: dict[str, int] = {}
    for i, item in enumerate(items):
        if item.kind in ("family", "group") and item.name.removesuffix(" family") in FAMILIES:
            found[item.name.removesuffix(" family")] = i
    for i, item in enumerate(items):
        family = next((name for name, pattern in FAMILIES.items() if re.fullmatch(pattern, item.name)), BASE)
        if item.kind == "feature" and family != BASE:
            found.setdefault(family, i)
    return found


def _families(features: Sequence[Item], columns: Sequence[Column]) -> list[Item]:
    found = []
    families = {
        family: [item for item in features if re.fullmatch(pattern, item.name)]
        for family, pattern in FAMILIES.items()
    }
    for item in features:
        if (model := model_of(item.name)) is not None:
            families.setdefault(model, []).append(item)
    for family, members in families.items():
        if len(members) > 1:
            where = sorted(int(i) for item in members for i in item.positions)
            named = family if all(item.name != family for item in features) else f"{family} family"
            found.append(_item(named, "family", columns, where))
    return found


def _item(name: str, kind: str, columns: Sequence[Column], where: Sequence[int]) -> Item:
    return Item(name, kind, tuple(columns[i] for i in where), np.array(where, dtype=np.intp))


def _told_apart(items: list[Item], columns: int, by: str) -> list[Item]:
    if len(items) < 2:
        raise UsageError(
            f"expected at least two features to compare, but the {columns} columns belong to one"
            + (
                ': rank by column (--by column), or name groups (--group low="mfcc[1-4]")'
                if columns > 1
                else ""
            )
        )
    return items


def twins(items: Sequence[Item], values: NDArray[np.float64]) -> list[tuple[str, float]]:
    """For each item the column of another one that goes most with one of its own, and how much.

    Parameters
    ----------
    items : of one table
    values : (n, d) of all its columns

    Returns
    -------
    the column's name and the absolute correlation, 0 to 1; "" and 0 where there is no other column
    """
    centred = values - values.mean(axis=0)
    scale = np.sqrt(np.square(centred).sum(axis=0))
    unit = centred / np.where(scale > 0, scale, 1.0)
    single = [item for item in items if item.kind != "family"]
    owner = {int(i): str(c) for item in single for i, c in zip(item.positions, item.columns, strict=True)}
    found = []
    for item in items:
        others = np.setdiff1d(np.array(sorted(owner)), item.positions)
        if not others.size:
            found.append(("", 0.0))
            continue
        alike = np.abs(unit[:, item.positions].T @ unit[:, others]).max(axis=0)
        most = int(alike.argmax())
        found.append((owner[int(others[most])], float(min(alike[most], 1.0))))
    return found
