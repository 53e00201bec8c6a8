"""Tracks of a library as a playlist's file.

A path leads to the track's sound, or to where it lay and nothing lies now. What a format can't hold is left
out: sentences that come with the playlist say so. Tracks without an id are entries of another list that the
library lacks, and stand as they stood there.

Contents: Written, written, write_playlist, playlist_kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.errors import UsageError
from mirlab.files import PLAYLIST, Kind, expanded, replacing
from mirlab.find.library import roots_of
from mirlab.find.listfiles import (
    Entry,
    Format,
    Item,
    LeftOut,
    NoPlace,
    Places,
    entries_in,
    format_of,
    one_line,
)
from mirlab.find.search import Neighbour
from mirlab.find.store import located
from mirlab.words import listed, some, visible, written_out

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary


@dataclass(frozen=True)
class Written:
    """A playlist's file, or what it would be.

    Parameters
    ----------
    data : the file's bytes
    locations : where it says that its tracks are, in order
    notes : a sentence for each track that was left out, and what else a reader has to know
    """

    data: bytes
    locations: list[str]
    notes: list[str] = field(default_factory=list)

    def told(self, out: str | Path | None, dry_run: bool) -> dict[str, Any]:
        """What is said of it in JSON; names that are no text are spelled out."""
        places = [written_out(location) for location in self.locations]
        return {"out": written_out(str(out)), "locations": places, "dry_run": dry_run}


def playlist_kind(path: Path) -> Kind:
    """The kind of file that a playlist is; raises UsageError for a suffix that no format has."""
    format_of(path)
    return PLAYLIST


def written(
    library: OpenLibrary,
    tracks: Iterable[Neighbour],
    format: Format,
    *,
    title: str | None = None,
    relative_to: str | Path | None = None,
    prefix: str | None = None,
) -> Written:
    """Tracks as a playlist's file.

    Parameters
    ----------
    relative_to : the folder in which the list will lie: paths are relative to it
    prefix : what stands before each path within its source, or within `relative_to`

    Raises
    ------
    UsageError : paths can't be written so (places.py)
    """
    tracks = list(tracks)
    folder = None if relative_to is None else expanded(relative_to).absolute()
    places = Places(folder, prefix, roots_of(library))
    at = located(library.facts_of([track.id for track in tracks if track.id]).values())
    items = [_item(track, at.get(track.id), places, format) for track in tracks]
    notes = [
        f"{one_line(item.what)} was left out of the playlist, because {item.why}."
        for item in items
        if isinstance(item, LeftOut)
    ]
    gone = [path for path in at.values() if not path.exists()]
    if gone:
        files = "1 file of the playlist is" if len(gone) == 1 else f"{len(gone):,} files of the playlist are"
        notes.append(
            f"{files} missing now: {some([visible(path) for path in gone], 3)}. "
            f"mirlab library update {visible(library.path)} --prune  removes tracks whose files are gone."
        )
    if prefix is not None and folder is None:
        notes += _of_several_roots(at, items, tracks, places)
    locations = [entry.location for entry in entries_in(items)]
    return Written(format.write(title, items), locations, notes)


def _item(track: Neighbour, path: Path | None, places: Places, format: Format) -> Item:
    if track.id and path is None:
        return LeftOut(track.path, "the file now contains another recording")
    try:
        location = track.path if path is None else places.of(path)
    except NoPlace as error:
        return LeftOut(track.path, str(error))
    entry = Entry(location, track.title, track.artist, track.album, track.duration)
    why = format.refusal(location)
    return entry if why is None else LeftOut(track.path or entry.words(), why)


def _of_several_roots(
    at: dict[str, Path], items: Sequence[Item], tracks: Sequence[Neighbour], places: Places
) -> list[str]:
    """A note where one prefix stands for several folders; raises UsageError where two tracks become one."""
    met: dict[str, str] = {}
    for track, item in zip(tracks, items, strict=True):
        if track.id and isinstance(item, Entry) and met.setdefault(item.location, track.id) != track.id:
            raise UsageError(
                f"--prefix: {at[met[item.location]]} and {at[track.id]} would both be {item.location}: "
                "say with --relative-to which part of the paths it replaces, or choose tracks with --where"
            )
    roots = sorted({str(root) for path in at.values() if (root := places.root_of(path)) is not None})
    if len(roots) < 2:
        return []
    return [f"--prefix stands for {len(roots)} folders: {listed(list(map(visible, roots)))}."]


def write_playlist(
    library: OpenLibrary,
    path: str | Path,
    tracks: Iterable[Neighbour],
    *,
    title: str | None = None,
    relative_to: str | Path | None = None,
    prefix: str | None = None,
    force: bool = False,
    dry_run: bool = False,
) -> Written:
    """Write tracks as a playlist in the format that the suffix says.

    Parameters
    ----------
    title, relative_to, prefix : as in `written`
    dry_run : write nothing, and return what would be written

    Raises
    ------
    UsageError : another suffix, or paths that can't be written so
    OutputError : the place can't be written, or holds no playlist of mirlab's, without `force`
    """
    made = written(library, tracks, format_of(path), title=title, relative_to=relative_to, prefix=prefix)
    if not dry_run:
        with replacing(path, PLAYLIST, force=force) as part:
            part.write_bytes(made.data)
    return made
