"""Paths in tables for people, without the folder that they all lie in: long ones would break every row.

Contents: ShortPaths.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from mirlab.show.terminal.output import say


@dataclass(frozen=True)
class ShortPaths:
    """How a table names files.

    Parameters
    ----------
    folder : where those lie whose names it shortens; "" shortens none

    Example
    -------
    >>> short = ShortPaths.of(["songs/rock/1.mp3", "songs/2.mp3"], ["songs/rock/1.mp3", "songs/2.mp3"])
    >>> short.folder, short("songs/rock/1.mp3"), short("toy-3")
    ('songs', 'rock/1.mp3', 'toy-3')
    """

    folder: str = ""

    @classmethod
    def of(cls, given: Sequence[str], names: Iterable[str]) -> ShortPaths:
        """Relative to the folder that was given, or to the one that all given folders and files share.

        Parameters
        ----------
        given : the paths on the command line; - stands for those among the names
        names : what results call the files
        """
        shown = [Path(name) for name in dict.fromkeys(names)]
        if len(shown) < 2 and not any(Path(path).is_dir() for path in given):
            return cls()
        told = [Path(path) for path in given if path != "-"]
        folders = [path if path.is_dir() else path.parent for path in told]
        if "-" in given:
            folders += [path.parent for path in shown]
        above = [folder for folder in (folders[0], *folders[0].parents) if _holds_all(folder, folders)]
        if not above or above[0] in (Path(), Path(above[0].anchor)):
            return cls()
        found = cls(str(above[0]))
        return found if any(found(str(path)) != str(path) for path in shown) else cls()

    def __call__(self, name: str) -> str:
        """A name as the table shows it."""
        start = f"{self.folder}{os.sep}"
        return name[len(start) :] if self.folder and name.startswith(start) else name

    def remark(self) -> None:
        """Say on standard error where the files of the table are."""
        if self.folder:
            from mirlab.words import visible, written_out

            say(f"note: paths in the table are relative to {visible(written_out(self.folder))}", err=True)


def _holds_all(folder: Path, folders: Iterable[Path]) -> bool:
    return all(inner.is_relative_to(folder) for inner in folders)
