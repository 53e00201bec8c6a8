"""Radio: what sounds like one track or like several, as if each had a station and they took turns.

Each candidate has a rank among the neighbours of every track that it should be like, and its best rank
counts: so what is near one of them comes, and not what lies between all of them and is like none. What is
nearer to a track that it should be unlike is left out.

Contents: radio, ranked_by, resolved.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import UsageError
from mirlab.find.playlists.picking import Length, Picking
from mirlab.find.playlists.playlist import Playlist
from mirlab.find.search import Query, resolve
from mirlab.words import counted

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary

_POOL = 100
"""Candidates at least: artists are spread among these, so that none is too far away."""

Names = Sequence[str | Path]


def radio(
    library: OpenLibrary,
    like: Names,
    *,
    unlike: Names = (),
    n: int | None = None,
    minutes: float | None = None,
    where: str | None = None,
    no_same_artist: bool = False,
    heard: bool = True,
    without: Collection[str] = (),
) -> Playlist:
    """Make a list that begins with some tracks and goes on with what sounds like them, artists spread.

    Parameters
    ----------
    like : tracks of the library, or sound files; those of the library begin the list. Silence has no part in
        it: where there is nothing else, the list is empty, and a note says why
    unlike : tracks or files: what is nearer to one of them than to all of `like` is left out, and so are they
    n, minutes : how long the list is, with the tracks that begin it
    where : a condition on the tracks that follow
    no_same_artist : never the same known artist twice in a row; else only where there is nobody else
    heard : leave out copies by fingerprint, too, not only by artist and title
    without : ids of tracks that stay out

    Raises
    ------
    UsageError, UnknownName : tracks that can't be meant, or too many for the length
    AudioError : a file that can't be decoded
    """
    picking = Picking(library, Length(n, minutes), where, no_same_artist, heard)
    if not like:
        raise UsageError("expected at least one track or file that the radio is like, got none")
    wanted, unwanted = resolve(library, list(like), picking.head), resolved(library, unlike, picking)
    picking.notes += [*wanted.notes, *unwanted.notes]
    if wanted.empty:
        return Playlist([], picking.notes)
    seeds = picking.rows_of(dict.fromkeys(wanted.ids))
    if n is not None and n < len(seeds):
        raise UsageError(f"a list of {n} can't begin with {counted(len(seeds), 'track')}: ask for more (-n)")
    ranked = ranked_by(picking, wanted, unwanted, without)
    following = picking.picked(ranked[: max(_POOL, 3 * picking.about)], wanted, seeds)
    picking.tell_short([*seeds, *following], f"tracks{picking.asked} fit")
    return Playlist(picking.tracks([*seeds, *following]), picking.notes)


def resolved(library: OpenLibrary, items: Names, picking: Picking) -> Query:
    """Tracks and files that are named; nothing for none."""
    if not items:
        return Query([], np.empty((0, 0)), [], [], [], [])
    return resolve(library, list(items), picking.head)


def ranked_by(picking: Picking, wanted: Query, unwanted: Query, without: Collection[str] = ()) -> list[int]:
    """The allowed rows but the query's, by their best rank among the neighbours of each track wanted."""
    near = _distances(picking, wanted)
    allowed = picking.allowed.copy()
    out = {*wanted.ids, *wanted.silent, *unwanted.ids, *unwanted.silent, *without}
    allowed[[row for id, row in picking.collection.place.items() if id in out]] = False
    if not unwanted.empty:
        allowed &= near.min(axis=0) < _distances(picking, unwanted).min(axis=0)
    rows = np.flatnonzero(allowed)
    near = near[:, rows]
    # Rows are sorted by id, and so are those of equal distance.
    ranks = np.argsort(np.argsort(near, axis=1, kind="stable"), axis=1, kind="stable")
    order = np.lexsort((near.min(axis=0), ranks.min(axis=0)))
    return [int(row) for row in rows[order]]


def _distances(picking: Picking, query: Query) -> NDArray[np.float32]:
    """Squared distances (tracks of the query, rows)."""
    places = picking.rows_of(dict.fromkeys(query.ids))
    own = picking.collection.vectors
    asked = own[places]
    if len(query.values):
        asked = np.concatenate([asked, picking.head.metric.transform(query.values)])
    found = np.empty((len(asked), len(own)), dtype=np.float32)
    for row, vector in zip(found, asked, strict=True):
        gaps = own - vector
        row[:] = np.einsum("ij,ij->i", gaps, gaps)
    return found
