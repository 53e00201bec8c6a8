"""A library from a backup.

A backup is read with suspicion: only names that a library has, only files as long as promised, and nothing
takes its place before all hashes match. Into a library that is there it comes as one change, which can be
undone.

Contents: restore, Restored.
"""

from __future__ import annotations

import json
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.errors import MirlabError, UsageError
from mirlab.files import building, expanded, open_regular, writing_errors
from mirlab.find.keeping.backing import CONTENTS, KIND, PROTOCOL, copied
from mirlab.find.library import Recording
from mirlab.find.store import HEAD_FILE, index, settings_of, write_settings

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary

_MOST_CONTENTS = 256 << 20
_MOST_FILES = 100_000
_NAME = re.compile(
    r"tracks\.lance/(_versions/[0-9]{1,20}\.manifest|data/[\w-]{1,200}\.lance|"
    r"_deletions/[\w-]{1,200}\.(arrow|bin)|_indices/[0-9a-f-]{36}/[\w.-]{1,200})"
)


@dataclass(frozen=True)
class Restored:
    """What restoring a backup did, or would do.

    Parameters
    ----------
    library : its folder
    tracks : in it now
    version : that was backed up; None where that library had no history
    at : when it was backed up, in UTC
    replaced : tracks of the library that was there before; `undo` brings them back. None where none was
    notes : sentences for the reader
    """

    library: str
    tracks: int
    version: int | None
    at: str
    replaced: int | None
    notes: list[str] = field(default_factory=list)


def restore(
    file: str | Path,
    path: str | Path,
    *,
    force: bool = False,
    dry_run: bool = False,
    wait: float = 0.0,
    opener: type[OpenLibrary],
) -> Restored:
    """Make a library of a backup.

    Parameters
    ----------
    file : the backup
    path : the library's folder: new or empty
    force : where a library is there, replace its tracks and settings; `undo` brings them back
    dry_run : check the whole backup, change nothing, and say what would be done
    wait : seconds to wait for another process that is writing to a library that is there
    opener : the class that opens a library

    Raises
    ------
    MirlabError : no backup, one that is damaged, or a library that is there is damaged; nothing was changed
    UsageError : something is there already
    OutputError : the folder can't be written; nothing is left under its name
    """
    backup_file, folder = expanded(file), expanded(path)
    there = (folder / HEAD_FILE).exists()
    if there and not force:
        raise UsageError(
            f"{folder}: there is already a library here. It was left unchanged: choose a new folder, or give "
            "--force (in Python force=True), which replaces its tracks and settings; undo brings them back"
        )
    if not there and folder.exists() and (not folder.is_dir() or _holds_something(folder)):
        raise UsageError(
            f"{folder}: expected a new or empty folder for the library, but it contains other files: choose "
            "another location"
        )
    before = opener.open(folder) if there else None
    replaced = None if before is None else len(before)
    with _no_empty_parents(folder), writing_errors(folder), building(folder) as part:
        contents = _unpacked(backup_file, part / "lib")
        found = opener.open(part / "lib")
        if (len(found), found.store.version) != (contents["tracks"], contents["table"]):
            raise _no_good(
                backup_file,
                f"it promises {contents['tracks']} tracks in version {contents['table']} of its table, "
                f"and has {len(found)} in version {found.store.version}",
            )
        notes = [
            f"{source} is not there now: the next update will say so."
            for source in found.settings.sources
            if Path(source).is_absolute() and not Path(source).exists()
        ]
        done = Restored(
            str(folder), contents["tracks"], contents["version"], str(contents["at"]), replaced, notes
        )
        if dry_run:
            return done
        if before is not None:
            _replace(before, found, backup_file, wait)
            return done
        found.store.begin()
        Recording(found).create("restore", backup_file.name)
        found.store.copy_rows(index.EXACT_UP_TO)
        if folder.exists():
            # What a killed `create` may have left.
            (folder / ".lock").unlink(missing_ok=True)
            folder.rmdir()
        (part / "lib").rename(folder)
    return done


@contextmanager
def _no_empty_parents(folder: Path) -> Iterator[None]:
    """Remove the folders above one that were made for it, where nothing came into them."""
    made = [above for above in folder.absolute().parents if not above.exists()]
    try:
        yield
    finally:
        for above in made:
            with suppress(OSError):
                above.rmdir()


def _replace(before: OpenLibrary, found: OpenLibrary, file: Path, wait: float) -> None:
    """Give a library that is there the rows and settings of another one, in one commit."""
    with before.writing(wait, "restore", file.name) as recording:
        recording.promise(found.settings)
        head, table = found.store.head(), found.store.table()
        if head is None or table is None:
            if before.store.table() is not None:
                before.store.return_to(0)
        else:
            before.store.rewrite(head, found.store.read(table.schema.names))
        before.keep(found.settings)
        index.settle(before.store)


def _unpacked(file: Path, folder: Path) -> dict[str, Any]:
    """Unpack a backup into a new folder, everything checked; returns its contents."""
    try:
        with open_regular(file) as opened, zipfile.ZipFile(opened) as archive:
            contents = _contents(file, archive)
            for name, said in contents["files"].items():
                place = folder / name
                place.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(name) as source, place.open("xb") as to:
                    length, _, digest = copied(source, to, said["bytes"])
                if (length, digest) != (said["bytes"], said["sha256"]):
                    raise _no_good(file, f"{name} does not contain the bytes that were written")
    except FileNotFoundError as error:
        if error.filename in (str(file), file):
            raise UsageError(f"{file}: no such file: expected a backup by `mirlab library backup`") from None
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise _no_good(file, str(error)) from error
    try:
        settings = json.loads((folder / HEAD_FILE).read_bytes().decode("utf-8", "surrogatepass"))
        write_settings(folder, settings_of(settings))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, UsageError) as error:
        raise _no_good(file, f"{HEAD_FILE} cannot be read ({error})") from error
    return contents


def _contents(file: Path, archive: zipfile.ZipFile) -> dict[str, Any]:
    """What a backup promises, as far as it can be believed."""
    infos = {info.filename: info for info in archive.infolist()}
    if CONTENTS not in infos:
        raise _no_good(file, f"it has no {CONTENTS}")
    if infos[CONTENTS].file_size > _MOST_CONTENTS:
        raise _no_good(file, f"its {CONTENTS} is too large to be one that mirlab wrote")
    if len(infos) != len(archive.infolist()) or len(infos) > _MOST_FILES:
        raise _no_good(file, "it has files of the same name, or far too many")
    if any(info.compress_type != zipfile.ZIP_STORED or info.flag_bits & 1 for info in infos.values()):
        raise _no_good(file, "its files are packed otherwise than mirlab packs them")
    try:
        said: dict[str, Any] = json.loads(archive.read(CONTENTS))
        if said["kind"] != KIND:
            raise ValueError("it is of another kind")
        if said["protocol"] > PROTOCOL:
            raise MirlabError(f"{file}: a newer mirlab wrote this backup: upgrade mirlab")
        files = {
            str(k): {"bytes": int(v["bytes"]), "sha256": str(v["sha256"])} for k, v in said["files"].items()
        }
        version = None if said["version"] is None else int(said["version"])
        contents = {
            "at": str(said["at"]), "version": version, "tracks": int(said["tracks"]),
            "table": int(said["table"]), "files": files,
        }  # fmt: skip
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _no_good(file, f"{CONTENTS} cannot be read ({error})") from error
    if files.keys() | {CONTENTS} != infos.keys() or HEAD_FILE not in files:
        raise _no_good(file, "the files in it are not those that it lists")
    for name, promised in files.items():
        if name != HEAD_FILE and not _NAME.fullmatch(name):
            raise _no_good(file, f"{name!a} is no file of a library")
        if infos[name].file_size != promised["bytes"]:
            raise _no_good(file, f"{name} has another length than was written")
    return contents


def _no_good(file: Path, why: str) -> MirlabError:
    return MirlabError(
        f"{file}: expected a whole backup by `mirlab library backup`: {why}. Nothing was changed; use "
        "another backup"
    )


def _holds_something(folder: Path) -> bool:
    return any(p.name != ".lock" and not p.name.endswith(".part") for p in folder.iterdir())
