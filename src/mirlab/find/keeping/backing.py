"""A library as one file.

    mirlab-backup.json     what is in it: length and SHA-256 of each file, and of which version they are
    mirlab-library.json    the settings
    tracks.lance/...       the files that one version of the table is made of

A file of a table is written once and never changed, so one version can be copied while another process
writes. What is copied is a finished version: rows and settings that belong together.

Contents: backup, Backup, copied, CONTENTS, KIND, PROTOCOL.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from mirlab.errors import MirlabError, OutputError
from mirlab.files import BACKUP, check_writable, expanded, replacing
from mirlab.find.store import (
    HEAD_FILE,
    Settings,
    now,
    read_history,
    read_settings,
    settings_dict,
    settings_of,
)

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary

CONTENTS = "mirlab-backup.json"
KIND = "mirlab library backup"
PROTOCOL = 1
ATTEMPTS = 3
_CHUNK = 1 << 20


@dataclass(frozen=True)
class Backup:
    """What a backup holds, or would hold.

    Parameters
    ----------
    file : the backup
    version : of the library, as `history` numbers them; None where it has no history
    tracks : in it
    megabytes : of its files
    notes : sentences for the reader
    """

    file: str
    version: int | None
    tracks: int
    megabytes: float
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _State:
    """Rows and settings that belong together."""

    table: int
    settings: Settings
    files: Mapping[str, tuple[int, int]]
    version: int | None
    tracks: int


class _Went(Exception):
    """A file of the version that was being copied is gone: the history keeps others by now."""


def backup(
    library: OpenLibrary, out: str | Path, *, force: bool = False, dry_run: bool = False, wait: float = 0.0
) -> Backup:
    """Write a library into one file. Other processes may write meanwhile.

    Parameters
    ----------
    out : the file; a backup that is there is replaced
    force : also replace a file that is no backup of mirlab's
    dry_run : write nothing, and say what would be in it
    wait : seconds to wait for a writer to finish; else its change is not in the backup, and a note says so

    Raises
    ------
    OutputError : the file can't be written; nothing is left under its name
    MirlabError : the library is damaged, or its versions went faster than they were copied
    """
    place = expanded(out)
    if dry_run:
        state, notes = _state(library, 0.0, quick=True)
        return _said(place, state, notes)
    check_writable(place, BACKUP, force=force, inputs=[library.path / HEAD_FILE])
    for attempt in range(ATTEMPTS):
        state, notes = _state(library, wait)
        try:
            with replacing(place, BACKUP, force=force) as part:
                _write(library.path, state, part)
        except _Went as error:
            if attempt + 1 == ATTEMPTS:
                raise MirlabError(
                    f"{library.path}: other processes changed it faster than it could be copied "
                    f"({error} went). Nothing was left as {place}: run again when it is quieter"
                ) from error
        else:
            break
    return _said(place, state, notes)


def _said(place: Path, state: _State, notes: list[str]) -> Backup:
    size = sum(length for length, _ in state.files.values())
    return Backup(str(place), state.version, state.tracks, round(size / 1e6, 3), notes)


def _state(library: OpenLibrary, wait: float, *, quick: bool = False) -> tuple[_State, list[str]]:
    """The newest finished version; whoever is writing is not waited for longer than `wait`."""
    notes: list[str] = []
    if not quick:
        try:
            with library.writing(wait, "backup"):
                # What a killed writer left is settled now.
                pass
        except OutputError:
            notes.append("The library cannot be written, so it was backed up as it lies there.")
        except MirlabError as error:
            if "another process is writing" not in str(error):
                raise
            notes.append(
                "Another process is writing to the library: what it has not finished is not in the backup."
            )
    last = read_history(library.path).last
    if last is not None and last.table is not None and last.settings is not None:
        files = last.files or {}
        return _State(last.table, settings_of(last.settings), files, last.number, last.tracks), notes
    library.store.refresh()
    store = library.store
    files = store.sums_of(store.version)
    return _State(store.version, read_settings(library.path), files, None, store.count()), notes


def _write(folder: Path, state: _State, part: Path) -> None:
    said: dict[str, dict[str, Any]] = {}
    with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as file:
        settings = json.dumps(settings_dict(state.settings), ensure_ascii=False, indent=1) + "\n"
        data = settings.encode("utf-8", "surrogatepass")
        file.writestr(zipfile.ZipInfo(HEAD_FILE), data)
        said[HEAD_FILE] = {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for name, promised in state.files.items():
            path = folder / "tracks.lance" / name
            try:
                source = path.open("rb")
            except FileNotFoundError as error:
                raise _Went(str(path)) from error
            inside = zipfile.ZipInfo(f"tracks.lance/{name}")
            with source, file.open(inside, "w", force_zip64=True) as to:
                length, crc, digest = copied(source, to)
            if (length, crc) != promised:
                raise MirlabError(
                    f"{folder}: the library is damaged: {path} does not contain the bytes that were written. "
                    "No backup was made; `mirlab library undo` can return to an earlier version"
                )
            said[f"tracks.lance/{name}"] = {"bytes": length, "sha256": digest}
        contents = {
            "kind": KIND,
            "protocol": PROTOCOL,
            "at": now(),
            "version": state.version,
            "tracks": state.tracks,
            "table": state.table,
            "files": said,
        }
        file.writestr(zipfile.ZipInfo(CONTENTS), json.dumps(contents, ensure_ascii=False, indent=1) + "\n")
        file.comment = KIND.encode()


def copied(source: IO[bytes], to: IO[bytes], most: int | None = None) -> tuple[int, int, str]:
    """Copy, and return length, CRC-32 and SHA-256; at most one chunk more than `most`."""
    length, crc, hasher = 0, 0, hashlib.sha256()
    while chunk := source.read(_CHUNK):
        length += len(chunk)
        crc = zlib.crc32(chunk, crc)
        hasher.update(chunk)
        to.write(chunk)
        if most is not None and length > most:
            break
    return length, crc, hasher.hexdigest()
