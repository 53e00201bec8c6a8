"""What changed in a library, and the way back.

Returning to a version is a change like any other: its rows become the newest version of the table in one
commit, its settings follow, and the history gets a line. So an undo can itself be undone.

Contents: history_of, undo, LibraryVersion, LibraryVersions, Undone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.data.sources import NAMES
from mirlab.errors import MirlabError, UnknownName, UsageError
from mirlab.files import expanded
from mirlab.find.store import (
    FACTS,
    History,
    Settings,
    State,
    Store,
    Version,
    Whereabouts,
    index,
    read_history,
    settings_dict,
    settings_of,
)
from mirlab.tabular import Record, TabularList
from mirlab.words import counted, listed, some

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary

_NOT_OF_SOUND = {"recipe", "described"}


@dataclass(frozen=True)
class LibraryVersion:
    """A library after a change.

    Parameters
    ----------
    version : 1, 2, ...
    at : when the change was made, in UTC
    command, what : what made it, such as "add" and the source
    tracks : after it
    came, left : tracks that it brought and took; None where an older version is not kept to tell
    finished : False where it was stopped or killed half-way
    kept : whether `undo` can return to it
    megabytes : what keeping it takes beyond the later ones; None where it is not kept
    """

    version: int
    at: str
    command: str
    what: str
    tracks: int
    came: int | None
    left: int | None
    finished: bool
    kept: bool
    megabytes: float | None


class LibraryVersions(TabularList[LibraryVersion]):
    """The versions of a library, the newest first."""

    def records(self) -> list[Record]:
        """A row for each version, as in LibraryVersion."""
        return [dict(vars(version)) for version in self]

    def headline(self) -> str:
        """How many there are, how many can be returned to, and what those take."""
        kept = [version for version in self if version.kept]
        taken = sum(version.megabytes or 0.0 for version in kept[1:])
        return (
            f"{counted(len(self), 'version')}; {len(kept):,} can be returned to. Keeping those before the "
            f"present one takes {taken:,.1f} MB."
        )


@dataclass(repr=False)
class Undone:
    """What returning to a version did, or would do.

    Parameters
    ----------
    version : that was returned to
    undone : what was taken back, the newest first, as "add /music"
    tracks : of the library now
    back, left : paths of tracks that came back, and of those that left again
    changed : tracks whose facts, labels or predictions are now those of then
    settings : sentences about what was chosen for the library and is otherwise now
    notes : sentences for the reader
    """

    version: int
    undone: list[str] = field(default_factory=list)
    tracks: int = 0
    back: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    changed: int = 0
    settings: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def __repr__(self) -> str:
        return (
            f"<Undone, version {self.version}, {len(self.back)} back, {len(self.left)} left, "
            f"{self.changed} changed>"
        )


def history_of(library: OpenLibrary) -> LibraryVersions:
    """The versions of a library, the newest first; raises MirlabError where its history is damaged."""
    found: list[LibraryVersion] = []
    seen: set[str] = set()
    for version in reversed(read_history(library.path).versions):
        files = version.files or {}
        own = sum(size for name, (size, _) in files.items() if name not in seen)
        seen.update(files)
        megabytes = round(own / 1e6, 3) if version.kept else None
        found.append(
            LibraryVersion(
                version=version.number,
                at=version.at,
                command=version.command,
                what=version.what,
                tracks=version.tracks,
                came=version.came,
                left=version.left,
                finished=version.finished,
                kept=version.kept,
                megabytes=megabytes,
            )
        )
    return LibraryVersions(found)


def undo(
    library: OpenLibrary,
    to: int | None = None,
    *,
    force: bool = False,
    dry_run: bool = False,
    wait: float = 0.0,
) -> Undone:
    """Return a library to an earlier version: its tracks, predictions and settings.

    Parameters
    ----------
    to : the version's number; None takes the one before the last change
    force : also where files hold other sound now, or this mirlab computes features otherwise
    dry_run : change nothing, and say what would come back
    wait : seconds to wait for another process that is writing

    Raises
    ------
    UsageError : no such version, one that is not kept any more, or nothing to undo
    MirlabError : the version's files are damaged, its tracks' files hold other sound now, its features can't
        be computed any more, or another process is writing; nothing was changed
    """
    if dry_run:
        library.store.refresh()
        return _compared(library, read_history(library.path), to, force)[0]
    with library.writing(wait, "undo") as recording:
        done, target = _compared(library, recording.history, to, force)
        recording.describe(f"back to version {target.number}")
        assert target.table is not None
        assert target.settings is not None
        then = settings_of(target.settings)
        recording.promise(then)
        if target.table != library.store.version:
            library.store.return_to(target.table)
        library.keep(then)
        note = index.settle(library.store)
        done.notes += [] if note is None else [note]
    return done


def _compared(library: OpenLibrary, history: History, to: int | None, force: bool) -> tuple[Undone, Version]:
    """What returning would do; refuses what can't be returned to."""
    target = _meant(library, history, to)
    assert target.table is not None
    assert target.settings is not None
    try:
        library.store.compare_with(target.files or {})
    except MirlabError as error:
        raise MirlabError(
            f"{library.path}: version {target.number} cannot be returned to: {error}. Nothing was changed; "
            "choose another version"
        ) from error
    later = [v for v in reversed(history.versions) if v.number > target.number]
    done = Undone(target.number, [f"{v.command} {v.what}".strip() for v in later], target.tracks)
    now, then = _rows(library.store), _rows(library.store.at(target.table)) if target.table else {}
    done.back = sorted(then[id]["path"] for id in then.keys() - now.keys())
    done.left = sorted(now[id]["path"] for id in now.keys() - then.keys())
    done.changed = sum(now[id] != then[id] for id in now.keys() & then.keys())
    settings = settings_of(target.settings)
    done.settings = _differences(library.settings, settings)
    if not force:
        _check_sound(library, [then[id] for id in then.keys() - now.keys()], target.number)
        _check_features(library, settings, target.number)
    done.notes = _absent(settings)
    return done, target


def _meant(library: OpenLibrary, history: History, to: int | None) -> Version:
    versions = history.versions
    if to is None:
        if len(versions) < 2:
            raise UsageError(
                f"{library.path}: there is nothing to undo: its history begins with its present version"
            )
        to = versions[-2].number
    found = next((version for version in versions if version.number == to), None)
    kept = [str(v.number) for v in versions[:-1] if v.kept]
    can = f"These can be returned to: {some(kept, 20)}" if kept else "None is kept"
    if found is None:
        raise UsageError(f"{library.path}: there is no version {to}. {can} (mirlab library history)")
    if found is versions[-1]:
        raise UsageError(f"{library.path}: version {to} is the present one. {can}")
    if not found.kept:
        raise UsageError(f"{library.path}: version {to} is not kept any more. {can}")
    return found


def _rows(store: Store) -> dict[str, dict[str, Any]]:
    if store.table() is None:
        return {}
    return {
        row["id"]: {name: row[name] for name in (*FACTS, "places", "facts") if name not in _NOT_OF_SOUND}
        for row in store.known()
    }


def _check_sound(library: OpenLibrary, rows: list[dict[str, Any]], number: int) -> None:
    """Refuse tracks in whose files lies another recording by now."""
    with Whereabouts() as whereabouts:
        other = sorted(
            row["path"]
            for row in rows
            if all(whereabouts.state(place, row["id"]) is State.OTHER for place in row["places"])
        )
    if other:
        raise MirlabError(
            f"{library.path}: {counted(len(other), 'track')} of version {number} would come back, but other "
            f"sound is in {'its file' if len(other) == 1 else 'their files'} now: {some(other)}. Nothing was "
            "changed; --force (in Python force=True) brings the tracks back without their sound"
        )


def _check_features(library: OpenLibrary, settings: Settings, number: int) -> None:
    """Refuse features that this mirlab doesn't have, or computes otherwise."""
    try:
        settings.recipe.check_current(library.path)
    except UnknownName as error:
        raise MirlabError(
            f"{library.path}: version {number} has features that cannot be computed here: {error} Nothing "
            "was changed; --force (in Python force=True) returns to it, and no new track can be added then"
        ) from error
    except UsageError as error:
        raise MirlabError(
            f"{library.path}: version {number} has features as an earlier mirlab computed them. Nothing was "
            "changed; --force (in Python force=True) returns to it, and the next update computes them again"
        ) from error


def _differences(now: Settings, then: Settings) -> list[str]:
    """What was chosen otherwise, in sentences."""
    said = []
    if now.metric != then.metric:
        said.append(f"metric: {then.metric} instead of {now.metric}")
    if now.recipe.asked != then.recipe.asked:
        terms = [",".join(map(str, settings.recipe.terms)) for settings in (then, now)]
        said.append(f"features: {terms[0]} instead of {terms[1]}")
    for source in now.sources:
        if source not in then.sources:
            said.append(f"source that leaves: {source}")
    for source in then.sources:
        if source not in now.sources:
            said.append(f"source that comes back: {source}")
    if now.corrections != then.corrections:
        said.append(f"corrections: {then.corrections or 'none'} instead of {now.corrections or 'none'}")
    if now.facts != then.facts:
        said.append(f"files of further facts: {_listed(then.facts)} instead of {_listed(now.facts)}")
    if now.labels != then.labels:
        said.append("where labels are taken from, in some sources")
    if len(now.removed) != len(then.removed):
        said.append(f"removed tracks that stay out: {len(then.removed):,} instead of {len(now.removed):,}")
    if not said and settings_dict(now) != settings_dict(then):
        said.append("notes about the sources, and versions of features")
    return said


def _listed(files: Mapping[str, str]) -> str:
    return listed(sorted(set(files.values()))) or "none"


def _absent(settings: Settings) -> list[str]:
    """What the settings of then name and what is not there now."""
    files = [*(s for s in settings.sources if s not in NAMES), *settings.facts.values()]
    files += [settings.corrections] if settings.corrections else []
    gone = [file for file in dict.fromkeys(files) if not Path(expanded(file)).exists()]
    return [f"{file} is not there now: the next update will say so." for file in gone]
