"""The tracks of a library or a table by name and by place, so that what others say of a track finds it.

A decision about a file belongs to the sound that the file had. Where the library holds that sound at another
place by now, the decision is about that place.

Contents: Named, Listing, listing_of_library, best_listing, moved_since.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mirlab.data.reading import same_names
from mirlab.data.sources import Correction, Key
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


def moved_since(
    corrections: Sequence[Correction], listings: Sequence[Listing], place: Callable[[str], str]
) -> dict[Key, Correction]:
    """The corrections of files that were renamed or moved since, with the places that these have now.

    Parameters
    ----------
    corrections : as their file has them
    listings : of what is shown; the ids of a library's tracks are the hashes of their sounds
    place : of a path, as corrections have it

    Returns
    -------
    By the key that each has so far. Two corrections never come to one place: what was decided of the file
    under its present name stands, and of several from elsewhere the latest.
    """

    def now(path: str, sound: str) -> Named | None:
        if not sound:
            return None
        there = [track for listing in listings if (track := listing.at(path))]
        if any(track.id == sound for track in there):
            return None
        found = next((t for listing in listings if (t := listing.by_id(sound)) and t.path), None)
        # A file that nobody lists, and that is there, is a copy elsewhere.
        return None if found is None or (not there and Path(path).exists()) else found

    moved: dict[Key, Correction] = {}
    for correction in corrections:
        if not (correction.sound or correction.of_sound):
            continue
        track, other = now(correction.path, correction.sound), now(correction.of, correction.of_sound)
        then = correction
        if track is not None:
            then = replace(then, path=place(track.path), track=track.track)
        if other is not None and correction.of:
            then = replace(then, of=place(other.path))
        if then is not correction and then.key != correction.key:
            moved[correction.key] = then
    while moved:
        there = Counter(moved.get(correction.key, correction).key for correction in corrections)
        meeting = [key for key, then in moved.items() if there[then.key] > 1]
        if not meeting:
            break
        del moved[min(meeting, key=lambda key: moved[key].when)]
    return moved
