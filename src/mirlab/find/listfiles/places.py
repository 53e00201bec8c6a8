"""How a list says where its tracks lie: paths of this machine, of a folder, or of another machine.

    nothing given             the absolute path on this machine
    relative_to               the path from that folder, in which the list will lie
    prefix                    a text, and after it the path within the track's source
    relative_to and prefix    a text, and after it the path within that folder

A prefix with backslashes is one of Windows (``Z:\\``, ``\\\\server\\music``), and so is the rest then. In an
address (``http://...``) the rest is percent-encoded.

Contents: Places, NoPlace, relative.
"""

from __future__ import annotations

import ntpath
import os
import posixpath
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath, PureWindowsPath
from urllib.parse import quote

from mirlab.errors import UsageError
from mirlab.find.listfiles.entries import is_address, is_of_windows

_FORBIDDEN_ON_WINDOWS = re.compile(r'[\\:*?"<>|]')
_BARE_DRIVE = re.compile(r"[A-Za-z]:")


class NoPlace(Exception):
    """One path that can't be said as it was asked for, and why, in words that follow "because"."""


@dataclass(frozen=True)
class Places:
    """How paths are written.

    Parameters
    ----------
    relative_to : absolute; the folder in which the list will lie; it need not be there yet
    prefix : what stands before a path within its source, or within `relative_to`
    roots : absolute; the folders of the sources

    Raises
    ------
    UsageError : a prefix that can't be meant
    """

    relative_to: Path | None = None
    prefix: str | None = None
    roots: Sequence[Path] = ()

    def __post_init__(self) -> None:
        prefix = self.prefix
        if prefix is None:
            return
        if not prefix or not prefix.isprintable():
            raise UsageError(
                f'--prefix: expected what stands before the paths, such as /music/ or Z:\\, got "{prefix!a}"'
            )
        if "\\" in prefix and not is_of_windows(prefix):
            raise UsageError(
                f"--prefix: expected a path of Windows that begins with a drive or a server (Z:\\music or "
                f'\\\\server\\music), or slashes, got "{prefix}"'
            )

    def of(self, path: Path) -> str:
        """Where a list says that a file is.

        Raises
        ------
        UsageError : it lies elsewhere, so that this way of saying it fits no file there
        NoPlace : its name has no form of that kind
        """
        if self.prefix is None:
            return str(path) if self.relative_to is None else _safe(relative(path, self.relative_to))
        return self._after(self.prefix, self.within(path))

    def within(self, path: Path) -> str:
        """A path within its source or the folder, with slashes; raises UsageError."""
        if self.relative_to is not None:
            if not path.is_relative_to(self.relative_to):
                raise UsageError(
                    f"{path} does not lie in {self.relative_to}, so no path within it leads there: give "
                    "--relative-to a folder that holds the tracks, or choose tracks with --where"
                )
            return path.relative_to(self.relative_to).as_posix()
        root = self.root_of(path)
        if root is None:
            raise UsageError(
                f"{path} lies in no folder that was added to the library: say with --relative-to which part "
                "of the path --prefix replaces"
            )
        return path.relative_to(root).as_posix()

    def root_of(self, path: Path) -> Path | None:
        """The innermost folder of a source that holds a path."""
        inside = [root for root in self.roots if path.is_relative_to(root)]
        return max(inside, key=lambda root: len(root.parts), default=None)

    def _after(self, prefix: str, rest: str) -> str:
        if is_address(prefix):
            # In an address a name's own marks would be taken for the address's.
            rest = quote(rest.encode("utf-8", "surrogateescape"), safe="/")
        if is_of_windows(prefix) or _BARE_DRIVE.fullmatch(prefix):
            if _FORBIDDEN_ON_WINDOWS.search(rest):
                raise NoPlace("Windows can't have a name with one of \\ : * ? \" < > |")
            if "\\" in prefix or _BARE_DRIVE.fullmatch(prefix):
                return prefix.rstrip("\\") + "\\" + rest.replace("/", "\\")
        return prefix + rest if prefix.endswith("/") else f"{prefix}/{rest}"


def relative(path: PurePath, folder: PurePath) -> str:
    """The way from a folder to a file, with slashes; both absolute.

    Example
    -------
    >>> from pathlib import PurePosixPath
    >>> relative(PurePosixPath("/nas/music/a/1.mp3"), PurePosixPath("/nas/lists"))
    '../music/a/1.mp3'

    Raises
    ------
    UsageError : they lie on different drives of Windows, or on different mounts
    """
    if isinstance(path, PureWindowsPath):
        if path.drive.lower() != folder.drive.lower():
            raise _apart(path, f"drive {path.drive}", folder, f"drive {folder.drive}")
        return ntpath.relpath(str(path), str(folder)).replace("\\", "/")
    if isinstance(path, Path) and not path.is_relative_to(folder):
        # The way up from a folder goes by where it really is, whatever link led to it.
        folder = Path(folder).resolve()
        mine, its = mount_of(path), mount_of(folder)
        if mine != its:
            raise _apart(path, f"mount {mine}", folder, f"mount {its}")
    return posixpath.relpath(str(path), str(folder))


def _apart(path: PurePath, its: str, folder: PurePath, ours: str) -> UsageError:
    return UsageError(
        f"{path} lies on the {its}, but {folder} on the {ours}, so no relative path leads there: give "
        "--relative-to a folder of the same one, say with --prefix what the paths begin with, or choose "
        "tracks with --where"
    )


def mount_of(path: Path) -> Path:
    """The mount that holds a path, or would hold it once its folders are made."""
    for place in (path, *path.parents):
        if os.path.ismount(place):
            return place
    return Path(path.anchor)


def _safe(location: str) -> str:
    """A relative path that no reader takes for a comment, an address or a drive."""
    first = location.partition("/")[0]
    risky = location.startswith(("#", "[", " ", "\t", "\ufeff")) or ":" in first or "\\" in first
    return f"./{location}" if risky else location
