"""Lists of the tracks that match a condition.

If more match than are asked for, every artist's most typical track comes before anybody's second: typical is
what is near the centre of all that match. The order has small steps.

Contents: of_condition, in_order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from mirlab.errors import UsageError
from mirlab.find.playlists.picking import Length, Picking
from mirlab.find.playlists.playlist import Playlist
from mirlab.find.playlists.spreading import take_turns
from mirlab.find.search import Query

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary

NOTHING = Query([], np.empty((0, 0)), [], [], [], [])


def of_condition(
    library: OpenLibrary,
    where: str,
    *,
    n: int | None = None,
    minutes: float | None = None,
    no_same_artist: bool = False,
    heard: bool = True,
) -> Playlist:
    """Make a list of tracks that match a condition, in an order of small steps, artists spread.

    Parameters
    ----------
    n, minutes : how long the list is
    no_same_artist : never the same known artist twice in a row; else only where there is no other order
    heard : leave out copies by fingerprint, too, not only by artist and title

    Raises
    ------
    UsageError, UnknownName : a condition that can't be read, or that no track matches
    """
    picking = Picking(library, Length(n, minutes), where, no_same_artist, heard)
    rows = np.flatnonzero(picking.allowed)
    if not len(rows):
        raise UsageError(f"{library.path}: no track matches {where}")
    vectors = picking.collection.vectors[rows].astype(np.float64)
    away = np.square(vectors - vectors.mean(axis=0)).sum(axis=1)
    ranked = [int(row) for row in rows[np.argsort(away, kind="stable")]]
    found = in_order(picking, ranked)
    picking.tell_short(found, "tracks match --where")
    return Playlist(picking.tracks(found), picking.notes)


def in_order(
    picking: Picking, ranked: list[int], query: Query = NOTHING, after: int | None = None
) -> list[int]:
    """Enough of the ranked rows, artists taking turns, in an order of small steps."""
    artists, _ = picking.artists(ranked)
    chosen = picking.picked([ranked[i] for i in take_turns(artists)], query, apart=False)
    return picking.smoothed(chosen, after)
