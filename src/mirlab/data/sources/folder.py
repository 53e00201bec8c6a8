"""A folder of sound files, or of one folder for each class, as a dataset.

Files with the suffix of a sound format count, and others that are sound by their content; hidden files and
folders don't, nor do unfinished downloads and backups. What is passed over is counted, and named in a note
unless it is text or a picture, as lies beside any music (passed.py). The class of a file is a folder's name:
the walk descends while there is exactly one folder with sound and no sound beside it
(``archive/genres/blues/...``), and the folders found there are the classes. Deeper files inherit the class
above them (``rock/some artist/some album/x.mp3`` is rock), files beside the class folders have no label. A
folder that holds sound and nothing else is a class of its own when it stands inside the folder that was
opened, and unlabelled when it is that folder. Folders named like the artists in the tags are no classes
(data/labels).

Ids are paths relative to the folder that was opened, with ``/``. Symbolic links are followed, a folder
is entered once however many links lead to it, and a link to nothing stays a track: it fails when it is
read, and the failure says so.

Contents: is_sound, is_skipped_folder, sound_files, FolderListing, open_folder.
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from mirlab.audio.containers import is_sound_file
from mirlab.data.known import fact_notes, with_known_facts
from mirlab.data.labels import by_folder, with_artists
from mirlab.data.reading import compilation_notes, spelled, with_tags
from mirlab.data.sources.passed import Passed, is_helpers_folder, may_be_sound
from mirlab.data.tables import Dataset, Track
from mirlab.errors import DatasetError
from mirlab.files import LIBRARY_HEAD, is_audio
from mirlab.words import written_out


def is_sound(path: Path) -> bool:
    """Whether a file counts as sound: by its name, or else by its content."""
    return is_audio(path.name) or (may_be_sound(path.name) and path.is_file() and is_sound_file(path))


def is_skipped_folder(name: str) -> bool:
    """Whether a folder of this name is passed over: hidden, or of another program (passed.py)."""
    return name.startswith(".") or is_helpers_folder(name)


def open_folder(
    path: str | Path,
    *,
    name: str | None = None,
    shown: str | None = None,
    passed: Passed | None = None,
    label: str | None = None,
    artist: str | None = None,
) -> Dataset:
    """List a folder's sound files with labels, tags and, for those named like a known set's, their facts.

    Parameters
    ----------
    path : the folder
    name : what the data is called in results; by default the folder's name
    shown : how messages name the folder; by default its path
    passed : what was passed over already, where the folder was unpacked from an archive
    label : what was asked for: None and "folder" take labels from folders (data/labels)
    artist : where the artists are, as of `open_source`

    Raises
    ------
    DatasetError : no such folder, one that can't be read, or no sound file in it
    """
    root, shown = Path(path), shown or str(path)
    if not root.is_dir():
        raise DatasetError(f"{shown}: expected a folder, but there is none with that name")
    listing = sound_files(root, passed)
    files, unread = listing.files, dict(listing.unread)
    if root_error := unread.pop(root, None):
        raise DatasetError(f"{shown}: the folder can't be read: {root_error}")
    if not files and (root / LIBRARY_HEAD).exists():
        raise DatasetError(
            f"{shown}: expected sound files, but this is a library: give the folders that were added to it "
            "(mirlab library info lists them), or export its features as a table:  mirlab library export "
            f"{shown} --out tracks.parquet"
        )
    if not files:
        raise DatasetError(
            f"{shown}: expected sound files, ideally in one folder per class (blues/one.wav, jazz/two.mp3), "
            f"but found none{listing.among()}: give a folder with files "
            "ending in .wav, .mp3, .flac, .ogg, .au, .m4a or the like"
        )
    # Bytes that are no text in the file system's encoding can't go into tables, so ids show them escaped.
    tracks = [Track(written_out(file.as_posix()), root / file) for file in files]
    tracks, artist_notes = with_artists(with_tags(with_known_facts(tracks)), artist, label=label)
    tracks, label_notes = by_folder(tracks, label, artist)
    notes = [
        f"the folder {written_out(folder.relative_to(root).as_posix())} was left out, it can't be read: "
        f"{reason}."
        for folder, reason in sorted(unread.items())
    ]
    notes += listing.notes()
    notes += (
        label_notes
        + artist_notes
        + fact_notes(t.id for t in tracks)
        + compilation_notes(t.artist for t in tracks)
    )
    return spelled(Dataset(name or root.resolve().name or "folder", root, tracks, notes))


@dataclass
class FolderListing:
    """What is in a folder.

    Parameters
    ----------
    files : the sound files, relative to the folder, sorted
    unread : folders that can't be read, with reasons
    passed : the files whose names are not those of sound
    """

    files: list[PurePosixPath]
    unread: Mapping[Path, str]
    passed: Passed

    def notes(self) -> list[str]:
        """Sentences about the files that were not taken by their names."""
        return self.passed.notes()

    def among(self) -> str:
        """What was found in place of sound, as in `Passed.among`."""
        return self.passed.among()


def sound_files(root: Path, passed: Passed | None = None) -> FolderListing:
    """List the sound files below a folder, and what else lies there, added to what was passed over before."""
    files: list[PurePosixPath] = []
    unread: dict[Path, str] = {}
    passed = passed or Passed()
    seen: set[tuple[int, int]] = set()
    folders: list[Path] = [root]
    links: list[Path] = []
    # Linked folders wait until every real one was entered, so that a folder keeps its own name.
    while folders or links:
        folder = folders.pop() if folders else links.pop(0)
        try:
            status = folder.stat()
            if (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            unread[folder] = error.strerror or str(error)
            continue
        for entry in entries:
            inside = folder / entry.name
            kind = _kind(entry)
            if stat.S_ISDIR(kind):
                if not passed.skips(entry.name):
                    (links if entry.is_symlink() else folders).append(inside)
            elif passed.forked(entry.name):
                continue
            elif (is_audio(entry.name) and (stat.S_ISREG(kind) or stat.S_ISLNK(kind))) or (
                stat.S_ISREG(kind) and passed.takes(entry.name, partial(io.FileIO, inside))
            ):
                files.append(PurePosixPath(inside.relative_to(root).as_posix()))
        links.sort()
    return FolderListing(sorted(files), unread, passed)


def _kind(entry: os.DirEntry[str]) -> int:
    """What an entry, or what it links to, is (st_mode); a link for one that leads to nothing or to itself."""
    try:
        return entry.stat().st_mode
    except OSError:
        return stat.S_IFLNK if entry.is_symlink() else 0
