"""Taking tracks out of a library so that they stay out, taking them back, and letting a whole source go.

A removed track is remembered by its content. `add` and `update` leave it out until it is taken back, or its
file is added by its own name. A source that is dropped leaves with the tracks that no other source holds;
those are not remembered.

Contents: remove, removed_from, readmit, drop, RemovedTrack, RemovedTracks, Readmitted, Dropped.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.data.sources import NAMES, archive_name
from mirlab.data.tables import Dataset
from mirlab.errors import MirlabError, UnknownName, UsageError
from mirlab.files import expanded
from mirlab.find.library.bringing import Change, bring
from mirlab.find.library.holding import Holding
from mirlab.find.library.rebuilding import refit
from mirlab.find.library.sourcing import lasting, open_for
from mirlab.find.store import Removed, index, matrix_of, now, row_table
from mirlab.progress import shows_progress
from mirlab.tabular import Record, TabularList
from mirlab.typing import Progress
from mirlab.words import counted, written_out

if TYPE_CHECKING:
    from mirlab.find.library.opened import OpenLibrary


@dataclass(repr=False)
class Readmitted:
    """What taking removed tracks back did, or would do.

    Parameters
    ----------
    back : paths of tracks that are in the library again
    absent : paths of tracks that are no longer kept out, and whose files are not in any source now
    tracks : of the library now
    notes : sentences for the reader
    """

    back: list[str] = field(default_factory=list)
    absent: list[str] = field(default_factory=list)
    tracks: int = 0
    notes: list[str] = field(default_factory=list)

    def __repr__(self) -> str:
        return f"<Readmitted, {len(self.back)} back, {len(self.absent)} absent>"


@dataclass(repr=False)
class Dropped:
    """What letting a source go did, or would do.

    Parameters
    ----------
    source : as the library knew it
    removed : paths of the tracks that left with it
    shared : tracks that stay, because another source holds them, too
    tracks : of the library now
    """

    source: str
    removed: list[str] = field(default_factory=list)
    shared: int = 0
    tracks: int = 0

    def __repr__(self) -> str:
        return f"<Dropped {self.source}, {len(self.removed)} removed, {self.shared} shared>"


@dataclass(frozen=True)
class RemovedTrack:
    """A track that was removed and stays out: its id, name and path as they were, and when it left (UTC)."""

    id: str
    track: str
    path: str
    at: str


class RemovedTracks(TabularList[RemovedTrack]):
    """Tracks that were removed from a library and stay out, the latest first."""

    def records(self) -> list[Record]:
        """A row for each track."""
        return [dict(vars(track)) for track in self]

    def headline(self) -> str:
        """How many there are."""
        return f"{counted(len(self), 'track')} removed; `add` and `update` leave {_them(len(self))} out."


def _them(number: int) -> str:
    return "it" if number == 1 else "them"


def removed_from(library: OpenLibrary) -> RemovedTracks:
    """The tracks that were removed and stay out, the latest first."""
    tracks = [RemovedTrack(**vars(one)) for one in library.settings.removed]
    return RemovedTracks(sorted(tracks, key=lambda track: track.at, reverse=True))


def remove(
    library: OpenLibrary,
    ids: Sequence[str],
    *,
    lasting: bool = True,
    dry_run: bool = False,
    wait: float = 0.0,
) -> int:
    """Remove tracks by id; their files are not touched. Returns how many were removed.

    Parameters
    ----------
    lasting : keep them out until `readmit`; False lets the next `update` bring them back
    dry_run : change nothing, and say how many would be removed
    wait : seconds to wait for another process that is writing
    """
    if dry_run:
        library.store.refresh()
        return len(_named(library, ids))
    with library.writing(wait, "remove") as recording:
        rows = _named(library, ids)
        if rows:
            recording.describe(counted(len(rows), "track"))
            then = library.settings
            if lasting:
                at = now()
                more = [Removed(row["id"], row["track"], row["path"], at) for row in rows]
                kept = {one.id: one for one in (*then.removed, *more)}
                then = replace(then, removed=tuple(kept.values()))
            recording.promise(then)
            refit(library, {row["id"] for row in rows})
            library.keep(then)
            index.settle(library.store)
    return len(rows)


def _named(library: OpenLibrary, ids: Sequence[str]) -> list[dict[str, Any]]:
    if library.store.table() is None:
        return []
    wanted = set(ids)
    rows = library.store.read(["track", "path"]).to_pylist()
    return [row for row in rows if row["id"] in wanted]


@shows_progress
def readmit(
    library: OpenLibrary,
    tracks: Sequence[str | Path],
    *,
    dry_run: bool = False,
    workers: int | None = None,
    wait: float = 0.0,
    progress: Progress = True,
) -> Readmitted:
    """Take removed tracks back: they are no longer kept out, and come in if a source has their files.

    Parameters
    ----------
    tracks : names, paths or ids, or beginnings of ids; none at all means every removed track
    dry_run : change nothing, and say what would come back
    workers : number of processes; None for one per core
    wait : seconds to wait for another process that is writing
    progress : a bar, nothing, or a function (`mirlab.progress`)

    Raises
    ------
    UnknownName : a track that was not removed
    MirlabError : another process is writing
    """
    if dry_run:
        return _taken_back(library, _asked(library, tracks), workers, progress, dry_run=True)
    with library.writing(wait, "readmit") as recording:
        asked = _asked(library, tracks)
        recording.describe(counted(len(asked), "track"))
        ids = {one.id for one in asked}
        left = tuple(one for one in library.settings.removed if one.id not in ids)
        library.keep(replace(library.settings, removed=left))
        done = _taken_back(library, asked, workers, progress)
        if done.back:
            refit(library)
            index.settle(library.store)
    done.tracks = len(library)
    return done


def _asked(library: OpenLibrary, tracks: Sequence[str | Path]) -> list[Removed]:
    removed = library.settings.removed
    if not tracks:
        return list(removed)
    found: dict[str, Removed] = {}
    for track in tracks:
        name, path = written_out(str(track)), written_out(str(expanded(track).absolute()))
        fits = [
            one
            for one in removed
            if name in (one.id, one.track, one.path) or path == one.path
            or (len(name) >= 6 and one.id.startswith(name.lower()))
        ]  # fmt: skip
        fits = fits or [one for one in removed if one.track.endswith(f"/{name}")]
        if not fits:
            raise UnknownName("removed track", name, [one.track for one in removed], where=str(library.path))
        if len(fits) > 1:
            raise UsageError(
                f'"{name}" matches {len(fits)} removed tracks of {library.path}: give one of them: '
                + ", ".join(f"{one.path} ({one.id[:12]})" for one in fits[:5])
            )
        found[fits[0].id] = fits[0]
    return list(found.values())


def _taken_back(
    library: OpenLibrary,
    asked: Sequence[Removed],
    workers: int | None,
    progress: Progress,
    *,
    dry_run: bool = False,
) -> Readmitted:
    """Look for the tracks in the sources, and bring in those that are there."""
    done = Readmitted()
    places = {one.path for one in asked}
    datasets: list[Dataset] = []
    for source in library.settings.sources:
        try:
            dataset = open_for(library, source, corrections=library.settings.corrections)
        except (MirlabError, OSError) as error:
            done.notes.append(f"{source} was skipped: {error}")
            continue
        tracks = [t for t in dataset.tracks if written_out(str(t.path.absolute())) in places]
        datasets.append(replace(dataset, tracks=tracks))
    change = Change()
    known = Holding(library)
    brought = bring(
        library, datasets, change, workers=workers, progress=progress, dry_run=dry_run, keep_out=False
    )
    here = known.contents_of({one.id for one in asked}, brought.found)
    done.notes += [*change.notes, *(f"{f.track}: {f.reason}" for f in change.failures)]
    held = set(here.values()) if dry_run else {row["id"] for row in _named(library, [*here.values()])}
    done.back = sorted(one.path for one in asked if here.get(one.id) in held)
    done.absent = sorted(one.path for one in asked if here.get(one.id) not in held)
    done.tracks = library.store.count() + (len(done.back) if dry_run else 0)
    return done


def drop(library: OpenLibrary, source: str | Path, *, dry_run: bool = False, wait: float = 0.0) -> Dropped:
    """Let a source go, with the tracks that no other source holds. Files are not touched.

    Parameters
    ----------
    source : as it was added, or as `info` lists it; it need not be there any more
    dry_run : change nothing, and say what would leave
    wait : seconds to wait for another process that is writing

    Raises
    ------
    UnknownName : a source that was not added
    MirlabError : another process is writing
    """
    if dry_run:
        library.store.refresh()
        return _let_go(library, source)[0]
    with library.writing(wait, "drop", written_out(str(source))) as recording:
        done, gone, less = _let_go(library, source)
        settings = library.settings
        then = replace(
            settings,
            sources=tuple(one for one in settings.sources if one != done.source),
            facts={one: file for one, file in settings.facts.items() if one != done.source},
            labels={one: where for one, where in settings.labels.items() if one != done.source},
            artists={one: where for one, where in settings.artists.items() if one != done.source},
        )
        head = library.store.head()
        if head is not None and (gone or less):
            recording.promise(then)
            if less:
                table = library.store.rows(less)
                facts = [less[id] for id in table["id"].to_pylist()]
                values = matrix_of(table, head.recipe)
                rows = row_table(
                    head.recipe, facts, values, head.metric.transform(values), library.store.further()
                )
                library.store.merge(head, rows, gone)
                refit(library)
            else:
                refit(library, gone)
        library.keep(then)
        if gone:
            index.settle(library.store)
    return done


def _let_go(library: OpenLibrary, source: str | Path) -> tuple[Dropped, list[str], dict[str, dict[str, Any]]]:
    """What leaves with a source: ids, and the rows that lose some of their places."""
    sources = library.settings.sources
    name = str(source) if str(source) in sources else lasting(source)
    if name not in sources:
        raise UnknownName("source", str(source), sources, where=str(library.path))
    done = Dropped(name)
    if library.store.table() is None:
        return done, [], {}
    own = _holder(library, name)
    others = [_holder(library, one) for one in sources if one != name]
    gone: list[str] = []
    less: dict[str, dict[str, Any]] = {}
    for row in library.store.known():
        mine = [place for place in row["places"] if own(row, place)]
        if not mine:
            continue
        rest = [
            place
            for place in row["places"]
            if place not in mine or any(holds(row, place) for holds in others)
        ]
        if not rest:
            gone.append(row["id"])
            done.removed.append(row["path"])
            continue
        done.shared += 1
        if rest != row["places"]:
            less[row["id"]] = {**row, "places": rest, "path": written_out(os.fsdecode(rest[0]))}
    done.removed.sort()
    done.tracks = library.store.count() - len(gone)
    return done, gone, less


def _holder(library: OpenLibrary, source: str) -> Callable[[dict[str, Any], bytes], bool]:
    """Whether a place of a row belongs to a source.

    A folder holds what lies below it. What a manifest or an archive holds it says itself, if it is there;
    otherwise the rows say the name that it had.
    """
    place = expanded(source)
    if source not in NAMES and (place.is_dir() or not (place.suffix or place.is_file())):
        return lambda row, at: Path(os.fsdecode(at)).is_relative_to(place)
    try:
        opened = open_for(library, source)
    except (MirlabError, OSError):
        names = {place.name, place.stem, archive_name(place)}
        if source not in NAMES and place.suffix:
            # A folder may have a dot in its name.
            return lambda row, at: row["source"] in names or Path(os.fsdecode(at)).is_relative_to(place)
        return lambda row, at: row["source"] in names
    paths = {os.fsencode(track.path.absolute()) for track in opened.tracks}
    return lambda row, at: at in paths
