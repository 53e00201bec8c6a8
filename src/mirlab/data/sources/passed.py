"""What lies in a folder of music and is not called like sound: taken, passed over, or company.

The content decides, not the name: a song without an ending is a song, a text called README is a text. Only
names that say that a file is not whole, or not the one that is meant, are believed.

Folders that other programs keep for themselves (thumbnails, recycle bins) are passed over with all
that lies in them, and counted by their names.

Contents: Passed, notes_by_name, may_be_sound, ending, is_helpers_folder.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import PurePosixPath
from typing import IO

from mirlab.audio.containers import holds_sound, looks_like_text
from mirlab.words import written_out

_UNFINISHED = frozenset(
    {".part", ".partial", ".crdownload", ".download", ".opdownload", ".filepart", ".incomplete"}
    | {".tmp", ".temp", ".!ut", ".!qb", ".!sync", ".aria2"}
)
"""Of files that a download or a copy has not finished."""

# Backups, and WavPack's correction files, which have its letters and are no sound by themselves.
_SPARE = frozenset({".bak", ".backup", ".old", ".orig", ".swp", ".wvc"})

_COMPANY = frozenset(
    {".txt", ".md", ".nfo", ".log", ".cue", ".csv", ".tsv", ".json", ".xml", ".html", ".htm", ".pdf", ".rtf"}
    | {".doc", ".docx", ".xls", ".xlsx", ".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".tif", ".tiff"}
    | {".svg", ".ico", ".heic", ".psd", ".m3u", ".m3u8", ".pls", ".xspf", ".wpl", ".ini", ".db"}
    | {".url", ".lnk"}
    | {".lrc", ".srt", ".md5", ".sfv", ".npy", ".npz", ".h5", ".parquet", ".mirlab"}
)
"""Of text, pictures, playlists and tables, as lie beside music."""


_HELPERS = frozenset(
    {"__macosx", "@eadir", "#recycle", "#snapshot", "@recycle", "@recently-snapshot", "lost+found"}
    | {"$recycle.bin", "recycler", "system volume information", "found.000", "network trash folder"}
    | {"temporary items", "thevolumesettingsfolder"}
    | {".appledouble", ".@__thumb", ".trash", ".trashes", ".spotlight-v100", ".fseventsd", ".stversions"}
    | {".snapshot", ".snapshots", ".recycle", ".recycler", ".documentrevisions-v100", ".temporaryitems"}
)
"""Folders (lower case) of network drives, file systems and archivers."""

_RESOURCE_FORK = "._"
"""What a file's name begins with in which macOS keeps what other file systems don't."""


def is_helpers_folder(name: str) -> bool:
    """Whether a folder of this name belongs to another program: thumbnails, a recycle bin, snapshots."""
    lower = name.lower()
    # Linux has a trash folder for each user: .Trash-1000.
    return lower in _HELPERS or lower.startswith(".trash-")


def may_be_sound(name: str) -> bool:
    """Whether the content of a file of this name is worth a look: not hidden, unfinished or a backup."""
    suffix = PurePosixPath(name).suffix.lower()
    return not name.startswith(".") and not name.endswith("~") and suffix not in _UNFINISHED | _SPARE


def ending(name: str) -> str:
    """The suffix of a name, lower case; "" where what follows the last dot is no suffix but a title."""
    suffix = PurePosixPath(name).suffix.lower()
    return written_out(suffix) if len(suffix) <= 12 and " " not in suffix else ""


@dataclass
class Passed:
    """Files that were not taken by their names, by their endings ("" without one).

    Parameters
    ----------
    taken : of other endings, and sound by their content
    unknown : no sound that is known here, and no company either
    unfinished : downloads that are under way, and backups
    company : text, pictures, playlists
    folders : of other programs, by their names
    forks : files that macOS put beside others (._x.mp3), by their endings
    """

    taken: Counter[str] = field(default_factory=Counter)
    unknown: Counter[str] = field(default_factory=Counter)
    unfinished: Counter[str] = field(default_factory=Counter)
    company: Counter[str] = field(default_factory=Counter)
    folders: Counter[str] = field(default_factory=Counter)
    forks: Counter[str] = field(default_factory=Counter)

    def notes(self) -> list[str]:
        """What a reader has to know about them: one sentence a group, none of company alone."""
        notes = []
        if n := self.taken.total():
            one, many = "file whose name doesn't end", "files whose names don't end"
            files = f"1 {one} like sound's was" if n == 1 else f"{n:,} {many} like sound's were"
            notes.append(f"{files} included because their content is sound: {_endings(self.taken)}.")
        if n := self.unknown.total():
            files = "1 file was" if n == 1 else f"{n:,} files were"
            notes.append(
                f"{files} skipped because neither their name nor their content is that of a sound file: "
                f"{_endings(self.unknown)}."
            )
        if n := self.unfinished.total():
            files = "1 file was" if n == 1 else f"{n:,} files were"
            notes.append(
                f"{files} skipped because the name is that of an unfinished download or a backup: "
                f"{_endings(self.unfinished)}."
            )
        if n := self.folders.total():
            folders = "1 folder" if n == 1 else f"{n:,} folders"
            notes.append(
                f"{folders} of other programs (thumbnails, recycle bins and the like) "
                f"{'was' if n == 1 else 'were'} skipped: {_endings(self.folders)}."
            )
        if n := self.forks.total():
            files = "1 file was" if n == 1 else f"{n:,} files were"
            notes.append(
                f"{files} skipped because the name begins with ._: macOS keeps notes on other files there, "
                "and no sound."
            )
        return notes

    def skips(self, folder: str) -> bool:
        """Whether a folder of this name is passed over: hidden, or of another program, which is counted."""
        if is_helpers_folder(folder):
            self.folders[written_out(folder)] += 1
            return True
        return folder.startswith(".")

    def forked(self, name: str) -> bool:
        """Whether a file of this name is macOS's note on another one; it is counted."""
        if not name.startswith(_RESOURCE_FORK):
            return False
        self.forks[ending(name)] += 1
        return True

    def to_dict(self) -> dict[str, dict[str, int]]:
        """The counts as JSON can hold them."""
        return {group.name: dict(getattr(self, group.name)) for group in fields(self)}

    @classmethod
    def of(cls, said: Mapping[str, Mapping[str, int]]) -> Passed:
        """What `to_dict` gave; groups that are not there are empty."""
        return cls(**{group.name: Counter(said.get(group.name, {})) for group in fields(cls)})

    def among(self) -> str:
        """ " among N files (their endings)", for the message that no sound was found; "" of none."""
        seen = self.unknown + self.unfinished + self.company
        return f" among {seen.total():,} other files ({_endings(seen)})" if seen else ""

    def takes(self, name: str, opening: Callable[[], IO[bytes]]) -> bool:
        """Whether a regular file that is not called like sound is sound; it is counted.

        Parameters
        ----------
        name : without folders
        opening : opens its content, which can be sought in
        """
        if name.startswith("."):
            return False
        suffix = ending(name)
        if not may_be_sound(name):
            self.unfinished[suffix or "~"] += 1
            return False
        try:
            with opening() as opened:
                if holds_sound(opened):
                    self.taken[suffix] += 1
                    return True
                opened.seek(0)
                text = looks_like_text(opened.read(4096))
        except OSError:
            text = False
        (self.company if text or suffix in _COMPANY else self.unknown)[suffix] += 1
        return False


def notes_by_name(names: Iterable[str]) -> list[str]:
    """What a reader has to know of files that are not called like sound and are too far away to look into."""
    counted = Counter(
        ending(name) for name in names if not name.startswith(".") and ending(name) not in _COMPANY
    )
    if not counted:
        return []
    files = "1 file was" if counted.total() == 1 else f"{counted.total():,} files were"
    return [
        f"{files} skipped because only names with a sound file's suffix are used at an address: "
        f"{_endings(counted)}."
    ]


def _endings(counted: Mapping[str, int]) -> str:
    most = sorted(counted.items(), key=lambda pair: (-pair[1], not pair[0], pair[0]))
    shown = [f"{ending or 'without an ending'} {count:,}" for ending, count in most[:8]]
    return ", ".join(shown) + (f" and {len(most) - 8} more endings" if len(most) > 8 else "")
