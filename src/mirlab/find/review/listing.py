"""The tracks of a library or a table by name and by place, so that what others say of a track finds it.

Contents: Named, Listing, listing_of_library, best_listing.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mirlab.data.reading import same_names
from mirlab.words import written_out

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary


@dataclass(frozen=True)
class Named:
    """A track that something is said about.

    Parameters
    ----------
    track : its name within its source
    label : its class there, None for none
    path : its file, absolute; "" where none is known
    id : in the library or table that is shown; None where it is not there
    """

    track: str
    label: str | None = None
    path: str = ""
    id: str | None = None


_SERIALS = itertools.count()


class Listing:
    """Tracks of one collection.

    Parameters
    ----------
    name : what the collection is called
    tracks : with ids, each once
    places : further files that hold a track's sound: path -> id

    Attributes
    ----------
    serial : tells listings of one name apart, such as those of a library before and after a change
    """

    def __init__(self, name: str, tracks: Iterable[Named], places: Iterable[tuple[str, str]] = ()) -> None:
        self.name = name
        self.serial = next(_SERIALS)
        self.tracks = list(tracks)
        self._by_id = {track.id: track for track in self.tracks}
        self._at = {track.path: track for track in self.tracks if track.path}
        for place, id in places:
            self._at.setdefault(place, self._by_id[id])
        self._called: dict[str, list[Named]] = {}
        for track in self.tracks:
            self._called.setdefault(track.track, []).append(track)

    @property
    def labels(self) -> set[str]:
        """The classes of the tracks."""
        return {track.label for track in self.tracks if track.label is not None}

    def by_id(self, id: str) -> Named | None:
        """The track of an id."""
        return self._by_id.get(id)

    def at(self, path: str) -> Named | None:
        """The track whose sound lies at a place."""
        return self._at.get(path)

    def called(self, names: Sequence[str]) -> dict[str, Named]:
        """The track of each name; a name that several tracks have is nobody's."""
        single = {name: tracks[0] for name, tracks in self._called.items() if len(tracks) == 1}
        return {
            name: single[same] for name, same in same_names(names, self._called).items() if same in single
        }


def listing_of_library(library: OpenLibrary, name: str) -> Listing:
    """The tracks of a library, at every place where it found their content."""
    rows = library.store.read(["track", "label", "path", "places"]).to_pylist()
    tracks = [Named(row["track"], row["label"], row["path"], row["id"]) for row in rows]
    return Listing(name, tracks, ((written_out(place), row["id"]) for row in rows for place in row["places"]))


def best_listing(listings: Sequence[Listing], names: Sequence[str]) -> tuple[Listing, dict[str, Named]]:
    """The listing that has the most of the tracks named, the first of equals, and those that it has."""
    found = [(listing, listing.called(names)) for listing in listings]
    return max(found, key=lambda pair: len(pair[1]))
