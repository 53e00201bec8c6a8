"""What a split must not separate: slices of a track, an artist's tracks, copies of a recording.

The units nest: segment < track < artist < duplicate cluster. Each row of a table gets the number of its
track, its artist and its duplicate cluster, and the number of its *group*: the smallest set of rows that an
artist split keeps together. Two rows are in one group when they share a track, an ``artist_id``, one of their
artists by name (`names` says when names are one, `credits` who is in a text), a ``group`` or a ``cluster``,
directly or through other rows. So one person listed under two ids is still one group, and so is a duplicate
listed under two artists, and all that a track by several artists links.

A row of unknown artist has no group (-1) unless a ``group`` or a duplicate of known artist gives it one:
it may be by anyone, on either side, so an artist split has to leave it out.

Contents: Units, units_of, clusters_of, credits_of, Links, sharing, giant_note.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from mirlab.data.naming import Credits, folded, is_missing, is_nobody, label_of
from mirlab.data.tables import FeatureTable
from mirlab.typing import Codes

GIANT = 0.2
"""Share of the known tracks in one group of several artists from which a split says so: two folds of ten."""


class Links(NamedTuple):
    """What rows belong to, where a row may belong to several: pairs of a row and the number of a unit."""

    rows: Codes
    codes: Codes


@dataclass(frozen=True)
class Units:
    """The units that each of n rows belongs to, as numbers from 0; -1 where unknown.

    Parameters
    ----------
    track : (n,) track of the row
    artist : (n,) first artist as the table lists them: by ``artist_id`` where the table has it, else by name
    artists : every artist of every row, by the same
    artist_names : name of each artist by number, None where only the id is known
    cluster : (n,) duplicate cluster; -1 where the row has no duplicate
    group : (n,) what an artist split keeps together; -1 where the artist is unknown
    group_names : a name for each group: its artist's, else its id's, its group's or its track's
    compilations : names of the artists that are compilations, sorted
    group_artists : number of artists (by name) in each group
    """

    track: Codes
    artist: Codes
    artists: Links
    artist_names: tuple[str | None, ...]
    cluster: Codes
    group: Codes
    group_names: tuple[str, ...]
    compilations: tuple[str, ...]
    group_artists: tuple[int, ...]

    @property
    def known(self) -> bool:
        """Whether any row has a group that is more than its track."""
        return bool((self.group >= 0).any())


def _numbered(keys: Iterable[Hashable | None]) -> Codes:
    """Number the keys in order of appearance; None is -1."""
    numbers: dict[Hashable, int] = {}
    return np.array([-1 if k is None else numbers.setdefault(k, len(numbers)) for k in keys], dtype=np.intp)


def _links(keys: Sequence[Iterable[Hashable]]) -> Links:
    """Number the keys of each row in order of appearance."""
    numbers: dict[Hashable, int] = {}
    pairs = [(row, numbers.setdefault(key, len(numbers))) for row, found in enumerate(keys) for key in found]
    rows, codes = np.array(pairs, dtype=np.intp).reshape(-1, 2).T
    return Links(rows, codes)


def _first(links: Links, n: int) -> Codes:
    first = np.full(n, -1, dtype=np.intp)
    first[links.rows[::-1]] = links.codes[::-1]
    return first


def _linked(n: int, links: Iterable[Codes | Links]) -> Codes:
    """Number the connected components of n rows, where an equal number in any of the links connects."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    columns, rows, offset = [], [], n
    for link in links:
        known, codes = _pairs(link)
        rows.append(known)
        columns.append(codes + offset)
        offset += int(codes.max(initial=-1)) + 1
    row, column = np.concatenate(rows), np.concatenate(columns)
    graph = coo_array((np.ones(row.size, dtype=np.int8), (row, column)), shape=(offset, offset))
    _, component = connected_components(graph, directed=False)
    return _numbered(component[:n].tolist())


def _pairs(link: Codes | Links) -> Links:
    if isinstance(link, Links):
        return link
    known = np.flatnonzero(link >= 0)
    return Links(known, link[known])


def units_of(table: FeatureTable) -> Units:
    """Read the units from the table's tracks and its meta (all optional).

    Meta read: ``artist``, ``artist_id``, ``group``, ``cluster``, ``compilation``.
    """
    n = len(table)
    empty = np.full(n, None, dtype=object)
    meta = {name: table.meta.get(name, empty) for name in ("artist", "artist_id", "group", "cluster")}
    credits, texts = credits_of(meta["artist"])
    names = [credits.of(text) for text in texts]
    ids = _remembered(meta["artist_id"], _ids)
    groups = _remembered(meta["group"], _group)
    track = _numbered(table.tracks.tolist())
    by_id, by_name = _links(ids), _links(names)
    by_group, cluster = _numbered(groups), _numbered(meta["cluster"].tolist())

    component = _linked(n, [track, by_id, by_name, by_group, cluster]) if n else track
    told = by_group >= 0
    told[by_id.rows] = told[by_name.rows] = True
    known = np.isin(component, component[told])
    group = np.full(n, -1, dtype=np.intp)
    group[known] = _numbered(component[known].tolist())

    group_names: dict[int, str] = {}
    members: dict[int, set[str]] = {}
    for row in np.flatnonzero(known):
        members.setdefault(int(group[row]), set()).update(names[row])
        name = next(iter(names[row].values()), f"artist {ids[row][0]}" if ids[row] else None)
        if name is None and meta["group"][row] is not None:
            name = str(meta["group"][row])
        if name is not None:
            group_names.setdefault(int(group[row]), name)
    flags = table.meta.get("compilation", empty)
    compilations = {
        name for found, flag in zip(names, flags, strict=True) if flag is True for name in found.values()
    }
    artists = by_id if by_id.rows.size else by_name
    return Units(
        track=track,
        artist=_first(artists, n),
        artists=artists,
        artist_names=_called(artists, names, by_name=artists is by_name),
        cluster=cluster,
        group=group,
        group_names=tuple(group_names[g] for g in range(len(group_names))),
        compilations=tuple(sorted(compilations)),
        group_artists=tuple(len(members[g]) for g in range(len(group_names))),
    )


def clusters_of(table: FeatureTable) -> tuple[Codes, str]:
    """The number of what is resampled whole with each row, and its kind: "artist", or "track" where no
    artist is known. A row of unknown artist goes with its track."""
    group = units_of(table).group
    _, track = np.unique(table.tracks.astype(str), return_inverse=True)
    if not (group >= 0).any():
        return track.astype(np.intp), "track"
    return np.where(group >= 0, group, group.max() + 1 + track).astype(np.intp), "artist"


def _called(artists: Links, names: Sequence[dict[str, str]], *, by_name: bool) -> tuple[str | None, ...]:
    called: list[str | None] = [None] * (int(artists.codes.max(initial=-1)) + 1)
    place, last = 0, -1
    for row, code in zip(artists.rows.tolist(), artists.codes.tolist(), strict=True):
        place, last = (place + 1 if row == last else 0), row
        found = list(names[row].values())
        if called[code] is None and found:
            called[code] = found[place] if by_name else found[min(place, len(found) - 1)]
    return tuple(called)


def credits_of(cells: Iterable[Any]) -> tuple[Credits, list[str | None]]:
    """Return who is in a table's artists, and these as text."""
    texts = _remembered(cells, label_of)
    return Credits(texts), texts


def _remembered(cells: Iterable[Any], read: Any) -> list[Any]:
    """What `read` makes of each cell; equal cells of one type are read once."""
    known: dict[tuple[type, Any], Any] = {}
    found = []
    for cell in cells:
        key = (type(cell), cell)
        if key not in known:
            known[key] = read(cell)
        found.append(known[key])
    return found


def _ids(cell: object) -> tuple[str, ...]:
    """The ids in a cell: whole numbers whatever their type, several of a text apart by semicolons."""
    text = label_of(cell)
    if text is None:
        return ()
    parts = [folded(part) for part in text.split(";")]
    return tuple(part for part in parts if not is_nobody(part))


def _group(cell: object) -> str | None:
    text = label_of(cell)
    return None if text is None or is_missing(text) else folded(text)


def giant_note(units: Units, rows: Codes) -> str | None:
    """Return the sentence that is due where tracks by several artists link many of `rows` to one group.

    It names the share of the tracks in that group; None where no group of several artists has GIANT of them.
    """
    mine = units.group[rows]
    tracks = np.unique(np.column_stack([mine, units.track[rows]])[mine >= 0], axis=0)
    if not tracks.size:
        return None
    counts = np.bincount(tracks[:, 0], minlength=len(units.group_names))
    largest = int(counts.argmax())
    share, several = counts[largest] / len(tracks), units.group_artists[largest]
    if share < GIANT or several < 2:
        return None
    return (
        f"{100 * share:.0f} % of the tracks ({counts[largest]:,} of {len(tracks):,}) are one group: tracks "
        f"by several artists, shared ids, groups or copies link {several:,} artists "
        f"({units.group_names[largest]} and others), and a split keeps them together"
    )


def sharing(codes: Codes | Links, train: Codes, test: Codes) -> tuple[int, int]:
    """Count the test rows whose unit is also in the training rows, and the test rows whose unit is known.

    Parameters
    ----------
    codes : (n,) unit of each row, -1 where unknown; or Links, where a row may belong to several and one of
        them is enough
    train, test : row numbers
    """
    rows, units = _pairs(codes)
    trained = units[np.isin(rows, train)]
    mine = np.isin(rows, test)
    shared = mine & np.isin(units, trained)
    return np.unique(rows[shared]).size, np.unique(rows[mine]).size
