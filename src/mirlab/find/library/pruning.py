"""Which tracks leave a library when their files are gone, and which stay, for the files may only be away.

A drive that is not mounted looks like a folder that was deleted. So nothing leaves of a source that can't be
opened, holds no sound or went away while it was looked through, that a missing source may have held, whose
folder is empty (as a mount point is) or behind a broken link, or whose file was there a moment ago; and
nothing of a source that would lose more than a fifth of its tracks. Whoever knows better says how many leave.

Contents: SeenRoot, Pruned, prune.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mirlab.find.store import is_empty
from mirlab.words import counted

MOST = 0.2
"""Share of a source's tracks that may leave at once."""


@dataclass(frozen=True)
class SeenRoot:
    """A source: what it is called, the folder that it covers, and why it could not be looked through.

    `folder` is None where what it covers can't be told by a path (a manifest, an archive).
    """

    name: str
    folder: Path | None
    problem: str | None = None


@dataclass
class Pruned:
    """Ids that leave, and, in sentences, what stays and why."""

    ids: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)


def prune(
    rows: Sequence[dict[str, Any]],
    vanished: set[str],
    sources: Sequence[SeenRoot],
    *,
    listed: Collection[bytes] = (),
    force: bool = False,
    anyway: int | None = None,
) -> Pruned:
    """Decide which of the vanished tracks leave.

    Parameters
    ----------
    rows : all of the library, with id and places (as bytes)
    vanished : ids of those whose content is at none of their places
    sources : all that were added
    listed : places that the sources named a moment ago
    force : all of them
    anyway : all of them, if they are so many, and else none
    """
    if force or anyway == len(vanished):
        return Pruned(sorted(vanished))
    if anyway is not None:
        return Pruned(
            kept=[
                f"--prune-anyway {anyway:,} was given, but the files of {counted(len(vanished), 'track')} "
                f"cannot be found, so nothing was pruned. Look why, or give --prune-anyway {len(vanished)}."
            ]
        )
    decided = Pruned()
    groups: dict[int | None, list[dict[str, Any]]] = {}
    for row in rows:
        groups.setdefault(_source_of(row, sources), []).append(row)
    away = [source for source in sources if source.problem is not None]
    listed_again = set(listed)
    for number, members in groups.items():
        lost = [row for row in members if row["id"] in vanished]
        if not lost:
            continue
        source = None if number is None else sources[number]
        called = "outside all sources" if source is None else source.name
        tracks = f"{counted(len(lost), 'track')} {'is' if len(lost) == 1 else 'are'}"
        if source is not None and source.problem is not None:
            decided.kept.append(f"{called}: it cannot be read, so its {tracks} kept.")
        elif source is None and away:
            decided.kept.append(
                f"{tracks} kept, because {'it' if len(lost) == 1 else 'they'} may belong to "
                f"{away[0].name}, which cannot "
                "be read."
            )
        elif len(lost) > MOST * len(members):
            decided.kept.append(
                f"{called}: {len(lost):,} of {counted(len(members), 'track')} cannot be found. That "
                "is more than a fifth, so they are kept."
            )
        else:
            root = None if source is None else source.folder
            for row in lost:
                why = next((w for place in row["places"] if (w := _may_be_away(place, root))), None)
                if why is None and not listed_again.isdisjoint(row["places"]):
                    why = (
                        f"{called}: files that were there a moment ago cannot be read, so their tracks "
                        "are kept."
                    )
                if why is None:
                    decided.ids.append(row["id"])
                elif why not in decided.kept:
                    decided.kept.append(why)
    decided.ids.sort()
    return decided


def _source_of(row: dict[str, Any], sources: Sequence[SeenRoot]) -> int | None:
    """The first source that covers one of the row's places, best the most inner one."""
    inside = [
        (len(source.folder.parts), -number)
        for number, source in enumerate(sources)
        if source.folder is not None
        and any(Path(os.fsdecode(place)).is_relative_to(source.folder) for place in row["places"])
    ]
    return -max(inside)[1] if inside else None


def _may_be_away(place: bytes, root: Path | None) -> str | None:
    """Why a file that is not there may be somewhere else, in a sentence; None where it is just gone."""
    path = Path(os.fsdecode(place))
    for there in (path, *path.parents):
        if there.is_symlink() and not _is_there(there):
            return f"{there} is a broken link, so the tracks behind it are kept."
        try:
            there.stat()
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            return f"{there} cannot be read ({error.strerror}), so the tracks in it are kept."
        if there == path:
            return None
        try:
            if is_empty(there) and there != root:
                return (
                    f"{there} is empty, like the mount point of a disconnected drive, so the tracks "
                    "in it are kept."
                )
        except OSError as error:
            return f"{there} cannot be read ({error.strerror}), so the tracks in it are kept."
        return None
    return None


def _is_there(path: Path) -> bool:
    try:
        path.stat()
    except OSError:
        return False
    return True
