"""Lists that others made: read, and gone on with.

Contents: read_playlist, extend.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from mirlab.errors import UsageError
from mirlab.files import expanded
from mirlab.find.listfiles import Entry, Listing, is_address, is_of_windows, read_listing
from mirlab.find.playlists.conditions import in_order
from mirlab.find.playlists.matching import Matched, matched
from mirlab.find.playlists.picking import DEFAULT, Length, Picking
from mirlab.find.playlists.playlist import Playlist
from mirlab.find.playlists.radio import Names, ranked_by, resolved
from mirlab.find.search import Neighbour, Query, neighbours_of, silent_among
from mirlab.words import counted, written_out

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary

_POOL = 4
"""Candidates for each track that is added: artists take turns among them."""


def read_playlist(library: OpenLibrary, path: str | Path) -> Playlist:
    """Read a playlist of any format, and find its tracks in a library.

    The tracks are in the list's order; entries that the library lacks have the id "" and are named in a note.

    Raises
    ------
    UsageError : a suffix that no format has, or no such file
    DatasetError : it can't be read, or is of another format
    """
    listing, found = _read(library, path)
    return Playlist(_entries(library, found, path), found.note(path), listing.title)


def _read(library: OpenLibrary, path: str | Path) -> tuple[Listing, Matched]:
    listing = read_listing(path)
    return listing, matched(library, listing.entries, expanded(path).absolute().parent)


def _entries(library: OpenLibrary, found: Matched, path: str | Path) -> list[Neighbour]:
    known = {n.id: n for n in neighbours_of(library, [(id, 0.0) for id in found.ids if id is not None])}
    folder = expanded(path).absolute().parent
    return [
        _stranger(entry, folder) if id is None else known[id]
        for entry, id in zip(found.entries, found.ids, strict=True)
    ]


def _stranger(entry: Entry, folder: Path) -> Neighbour:
    """An entry that the library lacks, where it is from the list's folder."""
    place = entry.location
    if place and not is_address(place) and not is_of_windows(place):
        place = str(folder / place)
    return Neighbour(
        "", place, entry.artist, entry.title, 0.0, track=written_out(place), duration=entry.duration,
        album=entry.album,
    )  # fmt: skip


def extend(
    library: OpenLibrary,
    path: str | Path,
    *,
    unlike: Names = (),
    n: int | None = None,
    minutes: float | None = None,
    where: str | None = None,
    no_same_artist: bool = False,
    heard: bool = True,
    without: Collection[str] = (),
) -> Playlist:
    """Keep a playlist's entries in their order, and add tracks that sound like one of them.

    Parameters
    ----------
    path : of a playlist in any format
    unlike : tracks or files: what is nearer to one of them than to all of the list is not added
    n, minutes : how much is added; n = 0 adds nothing
    where : a condition on what is added
    no_same_artist : never the same known artist twice in a row, among what is added

    Raises
    ------
    UsageError, UnknownName : no such file, another suffix, or no entry that the library has and that sounds
    DatasetError : the list can't be read, or is of another format
    """
    listing, found = _read(library, path)
    old = _entries(library, found, path)
    picking = Picking(library, Length(n, minutes), where, no_same_artist, heard)
    picking.notes += found.note(path)
    ids = [id for id in dict.fromkeys(found.ids) if id is not None]
    if n == 0:
        return Playlist(_stepped(picking, old, []), picking.notes, listing.title)
    if not ids:
        raise UsageError(
            f"{path}: none of its {counted(len(old), 'entry', 'entries')} is in the library, so nothing says "
            "how to go on"
        )
    facts = library.facts_of(ids)
    silent = silent_among(library, facts.values())
    if len(silent) == len(ids):
        raise UsageError(f"{path}: all of its tracks are silent, so nothing says how to go on")
    rows = [row for id, row in facts.items() if id not in silent]
    said = [(row["artist"], row["title"]) for row in rows]
    wanted = Query(
        [id for id in ids if id not in silent],
        np.empty((0, len(picking.head.recipe.columns))),
        [artist for artist, _ in said if artist is not None],
        [(artist, title) for artist, title in said if artist is not None and title is not None],
        [],
        rows,
        silent=[id for id in ids if id in silent],
    )
    unwanted = resolved(library, unlike, picking)
    picking.notes += unwanted.notes
    ranked = ranked_by(picking, wanted, unwanted, without)
    last = next(id for id in reversed(found.ids) if id is not None and id not in silent)
    pool = ranked[: max(2 * DEFAULT, _POOL * picking.about)]
    new = in_order(picking, pool, wanted, picking.collection.place[last])
    if lacking := picking.short_of(new):
        picking.notes.append(
            f"{counted(len(new), 'track was', 'tracks were')} added, {lacking}: no more "
            f"tracks{picking.asked} fit."
        )
    return Playlist(_stepped(picking, old, new), picking.notes, listing.title)


def _stepped(picking: Picking, old: list[Neighbour], new: list[int]) -> list[Neighbour]:
    """The old entries and the new rows; a step is measured where both its ends are in the library."""
    place = picking.collection.place
    rows = [place[track.id] if track.id else None for track in old]
    added = picking.tracks(new)
    tracks, before = [], None
    for track, row in zip([*old, *added], [*rows, *new], strict=True):
        step = 0.0 if before is None or row is None else float(picking.steps([before, row])[0, 1])
        tracks.append(replace(track, distance=step))
        before = row
    return tracks
