"""Where the sound of a track is: its places, looked at before one of them is taken for it.

A track is a content, and a place may hold another one by now. So whoever plays, lists or analyses what lies
at a place asks here first; the digests of files that have not changed since come from the cache.

Contents: Whereabouts, State, ids_at, located, is_empty.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import Any

from mirlab.data.execution import TOGETHER, FeatureCache
from mirlab.files import cache_dir


class State(Enum):
    """What is at a place: the content asked for, another one, nothing, or nobody can say now."""

    HOLDS = "holds"
    OTHER = "other"
    GONE = "gone"
    UNKNOWN = "unknown"


class Whereabouts:
    """Looks at places; a context, for it holds the cache open."""

    def __enter__(self) -> Whereabouts:
        self._store = FeatureCache(cache_dir() / "features.sqlite", together=TOGETHER)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._store.close()

    def state(self, place: bytes, content: str) -> State:
        """What is at a place, for who looks for a content there."""
        path = Path(os.fsdecode(place))
        try:
            if not stat.S_ISREG(path.stat().st_mode):
                # Opening a pipe or a device could wait for ever.
                return State.OTHER
            return State.HOLDS if self._store.is_of(path, content) else State.OTHER
        except (FileNotFoundError, NotADirectoryError):
            return State.GONE
        except OSError:
            return State.UNKNOWN

    def sound_at(self, path: Path) -> str:
        """The digest of the sound in a file; raises OSError."""
        return self._store.digest(path)

    def bytes_at(self, path: Path) -> str:
        """The digest of all bytes of a file, the id of its track in an earlier layout; raises OSError."""
        return self._store.bytes_digest(path)

    def place_of(self, row: dict[str, Any]) -> Path | None:
        """The first place that holds a row's content (`id`, `places`), None where no place does."""
        for place in row["places"]:
            if self.state(place, row["id"]) is State.HOLDS:
                return Path(os.fsdecode(place))
        return None

    def lost(self, row: dict[str, Any], finding: str) -> str:
        """Why none of a row's places holds its content, as a sentence.

        Parameters
        ----------
        finding : the command that finds a file that was moved
        """
        states = {self.state(place, row["id"]): os.fsdecode(place) for place in row["places"][::-1]}
        if State.OTHER in states:
            what = f"{states[State.OTHER]}: the file no longer contains this track"
        elif State.UNKNOWN in states:
            return f"{states[State.UNKNOWN]}: the file can't be read now: check its disk and its permissions"
        else:
            what = f"{row['path']}: the file is no longer there"
        return f"{what}; if it was moved,  {finding}  finds it"

    def or_gone(self, row: dict[str, Any]) -> Path | None:
        """The same, or else the first place with nothing in it; None where all hold other recordings."""
        found = self.place_of(row)
        if found is not None:
            return found
        free = [p for p in row["places"] if self.state(p, row["id"]) is not State.OTHER]
        return Path(os.fsdecode(free[0])) if free else None


def ids_at(path: Path) -> Iterator[str]:
    """What the id of the track in a file can be, the most likely first; raises OSError."""
    with Whereabouts() as whereabouts:
        yield whereabouts.sound_at(path)
        yield whereabouts.bytes_at(path)


def is_empty(folder: Path) -> bool:
    """Whether there is nothing in a folder; raises OSError."""
    with os.scandir(folder) as entries:
        return next(entries, None) is None


def located(rows: Iterable[dict[str, Any]]) -> dict[str, Path]:
    """A path for each row (`id`, `places`), by id: where its content lies, or lay and nothing lies now.

    Tracks at whose places other recordings lie are left out.
    """
    with Whereabouts() as whereabouts:
        found = {row["id"]: whereabouts.or_gone(row) for row in rows}
    return {id: path for id, path in found.items() if path is not None}
