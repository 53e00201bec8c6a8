"""What a split must not separate: slices of a track, an artist's tracks, copies of a recording.

The units nest: segment < track < artist < duplicate cluster. Each row of a table gets the number of its
track, its artist and its duplicate cluster, and the number of its *group*: the smallest set of rows that an
artist split keeps together. Two rows are in one group when they share a track, an ``artist_id``, an artist's
name (whatever its case), a ``group`` or a ``cluster``, directly or through other rows. So one person listed
under two ids is still one group, and so is a duplicate listed under two artists.

A row of unknown artist has no group (-1) unless a ``group`` or a duplicate of known artist gives it one:
it may be by anyone, on either side, so an artist split has to leave it out.

Contents: Units, units_of, sharing.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mirlab.data.table import FeatureTable

Codes = NDArray[np.intp]

UNKNOWN_NAMES = frozenset({"", "unknown", "unknown artist", "<unknown>", "[unknown]", "n/a", "none"})
"""Artist names (lower case) that say nothing about who it is."""


@dataclass(frozen=True)
class Units:
    """The units that each of n rows belongs to, as numbers from 0; -1 where unknown.

    Parameters
    ----------
    track : (n,) track of the row
    artist : (n,) artist as the table lists it: by ``artist_id`` where the table has it, else by name
    cluster : (n,) duplicate cluster; -1 where the row has no duplicate
    group : (n,) what an artist split keeps together; -1 where the artist is unknown
    group_names : a name for each group: its artist's, else its id's, its group's or its track's
    compilations : names of the artists that are compilations, sorted
    """

    track: Codes
    artist: Codes
    cluster: Codes
    group: Codes
    group_names: tuple[str, ...]
    compilations: tuple[str, ...]

    @property
    def known(self) -> bool:
        """Whether any row has a group that is more than its track."""
        return bool((self.group >= 0).any())


def _artist_name(value: object) -> str | None:
    text = "" if value is None else " ".join(str(value).split())
    return None if text.casefold() in UNKNOWN_NAMES else text


def _numbered(keys: Iterable[Hashable | None]) -> Codes:
    """Number the keys in order of appearance; None is -1."""
    numbers: dict[Hashable, int] = {}
    return np.array([-1 if k is None else numbers.setdefault(k, len(numbers)) for k in keys], dtype=np.intp)


def _linked(n: int, links: Iterable[Codes]) -> Codes:
    """Number the connected components of n rows, where an equal number in any of the links connects."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    columns, rows, offset = [], [], n
    for codes in links:
        known = np.flatnonzero(codes >= 0)
        rows.append(known)
        columns.append(codes[known] + offset)
        offset += int(codes.max(initial=-1)) + 1
    row, column = np.concatenate(rows), np.concatenate(columns)
    graph = coo_array((np.ones(row.size, dtype=np.int8), (row, column)), shape=(offset, offset))
    _, component = connected_components(graph, directed=False)
    return _numbered(component[:n].tolist())


def units_of(table: FeatureTable) -> Units:
    """Read the units from the table's tracks and its meta (all optional).

    Meta read: ``artist``, ``artist_id``, ``group``, ``cluster``, ``compilation``.
    """
    n = len(table)
    empty = np.full(n, None, dtype=object)
    meta = {name: table.meta.get(name, empty) for name in ("artist", "artist_id", "group", "cluster")}
    names = [_artist_name(value) for value in meta["artist"]]
    ids = [_artist_name(value) for value in meta["artist_id"]]
    track = _numbered(table.tracks.tolist())
    by_id, by_name = _numbered(ids), _numbered(None if x is None else x.casefold() for x in names)
    by_group, cluster = _numbered(meta["group"].tolist()), _numbered(meta["cluster"].tolist())

    component = _linked(n, [track, by_id, by_name, by_group, cluster]) if n else track
    told = (by_id >= 0) | (by_name >= 0) | (by_group >= 0)
    known = np.isin(component, component[told])
    group = np.full(n, -1, dtype=np.intp)
    group[known] = _numbered(component[known].tolist())

    group_names: dict[int, str] = {}
    for row in np.flatnonzero(known):
        name = names[row] or (f"artist {ids[row]}" if ids[row] else None)
        if name is None and meta["group"][row] is not None:
            name = str(meta["group"][row])
        if name is not None:
            group_names.setdefault(int(group[row]), name)
    flags = table.meta.get("compilation", empty)
    compilations = {name for name, flag in zip(names, flags, strict=True) if name and flag is True}
    return Units(
        track=track,
        artist=by_id if (by_id >= 0).any() else by_name,
        cluster=cluster,
        group=group,
        group_names=tuple(group_names[g] for g in range(len(group_names))),
        compilations=tuple(sorted(compilations)),
    )


def sharing(codes: Codes, train: Codes, test: Codes) -> tuple[int, int]:
    """Count the test rows whose unit is also in the training rows, and the test rows whose unit is known.

    Parameters
    ----------
    codes : (n,) unit of each row, -1 where unknown
    train, test : row numbers
    """
    mine = codes[test]
    mine = mine[mine >= 0]
    return int(np.isin(mine, codes[train]).sum()), mine.size
