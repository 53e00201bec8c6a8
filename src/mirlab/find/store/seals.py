"""Checksums of a library's files, so that what a failing disk did to them is noticed before it is believed.

A file of a LanceDB table is written once and never changed; every commit is a manifest that names the files
it is made of. `mirlab-checksums.json` holds length and CRC-32 of the files of one version. It is written
after every commit and compared when a version is first looked at, which takes about 0.3 s for a gigabyte.
A writer that was killed between the two leaves a version whose new files nobody can check; the next writer
seals it.
A library of an earlier mirlab has no checksums until it is written to.

Files of a table that no version needs any more are deleted by `sweep`. LanceDB's own clean-up goes by age
alone and stops at a version that is to be kept longer. This one goes by what the history keeps, and is for
the one writer: nobody else commits meanwhile.

Contents: Seals, sweep, damaged.
"""

from __future__ import annotations

import json
import time
import zlib
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from mirlab.errors import MirlabError, OutputError
from mirlab.files import replacing

SEAL_FILE = "mirlab-checksums.json"
PROTOCOL = 1
_CHUNK = 1 << 20
_LAST = (1 << 64) - 1
"""LanceDB counts the names of manifests down from here, so that the newest comes first."""


@dataclass(frozen=True)
class _Seal:
    """Length and CRC-32 of each file of one version, by its name within the table, and of its copy if any."""

    version: int
    files: Mapping[str, tuple[int, int]]
    copy: tuple[int, int] | None = None


class Seals:
    """The checksums of one library, and what was compared with them.

    Parameters
    ----------
    folder : the library's
    table : its table's
    """

    def __init__(self, folder: Path, table: Path) -> None:
        self.folder, self.table = folder, table
        self._seal: _Seal | None = None
        self._stamp: tuple[int, ...] | None = None
        self._looked: tuple[int, tuple[int, ...] | None] | None = None
        self._good: dict[str, tuple[int, int]] = {}

    @property
    def there(self) -> bool:
        """Whether there are checksums."""
        return self._seal is not None

    def covers(self, version: int) -> bool:
        """Whether the checksums are those of a version."""
        return self._seal is not None and self._seal.version == version

    @property
    def copy(self) -> tuple[int, int] | None:
        """Length and CRC-32 of the copy of that version that is read without LanceDB (readcopy.py)."""
        return None if self._seal is None else self._seal.copy

    def before_opening(self) -> None:
        """Read the checksums, and compare the manifest that a version is opened by; raises MirlabError."""
        if self._read() and self._seal is not None:
            for name in self._seal.files:
                if name.startswith("_versions/"):
                    self._compare(name, self._seal, must_be_there=False)

    def after_opening(self, version: int) -> None:
        """Compare the files of the version that was opened, those that were not yet; raises MirlabError."""
        if self._looked == (version, self._stamp):
            return
        if self._seal is not None and version < self._seal.version:
            raise damaged(
                self.folder, f"version {self._seal.version} was written, and the newest is {version}"
            )
        if not self.covers(version):
            # Another process may have committed since, and sealed.
            self._read()
        if self._seal is not None:
            for name in self._seal.files:
                self._compare(name, self._seal, must_be_there=self.covers(version))
        self._looked = version, self._stamp

    def compare_all(self) -> None:
        """Compare every file again; raises MirlabError for one that is another than was written."""
        self._good.clear()
        if self._seal is not None:
            for name in self._seal.files:
                self._compare(name, self._seal, must_be_there=False)

    def write(self, version: int, copy: tuple[int, int] | None = None) -> None:
        """Seal a version that this process committed; files that were sealed before are not read again.

        `copy` is the length and CRC-32 of its copy (readcopy.py).
        Where the place takes no more the version stays without: the next writer seals it.
        """
        with suppress(OSError, OutputError):
            names = self._to_seal(version)
            known = {} if self._seal is None else self._seal.files
            files = {name: known.get(name) or _sum_of(self.table / name) for name in names}
            said = {"protocol": PROTOCOL, "version": version, "files": files}
            text = json.dumps(said | ({} if copy is None else {"copy": copy}), indent=0)
            with replacing(self.folder / SEAL_FILE) as part:
                part.write_text(f"{zlib.crc32(text.encode()):08x} {text}\n", encoding="utf-8")
            self._good.update(files)
            self._read()
            self._looked = version, self._stamp

    def data_of(self, version: int) -> list[Path]:
        """The files of rows that a version is made of."""
        _, named = self._named_by(version)
        return [path for path in named if path.parent.name == "data"]

    def drop_after(self, version: int) -> None:
        """Remove the manifests that are newer than a version; for a writer alone, of what it committed."""
        for number, path in self.manifests().items():
            if number > version:
                path.unlink()

    def manifests(self) -> dict[int, Path]:
        """The manifest of each version."""
        found = {}
        for path in (self.table / "_versions").glob("*.manifest"):
            if path.stem.isdigit():
                number = int(path.stem)
                found[_LAST - number if number > _LAST // 2 else number] = path
        return found

    def files_of(self, version: int) -> list[Path]:
        """The files that a version is made of, its manifest first."""
        manifest, named = self._named_by(version)
        return [manifest, *named]

    def sums_of(self, version: int) -> dict[str, tuple[int, int]]:
        """Length and CRC-32 of the files that a version is made of; those that are sealed are not read."""
        sealed = {} if self._seal is None else self._seal.files
        names = self._to_seal(version)
        return {name: sealed.get(name) or _sum_of(self.table / name) for name in names}

    def compare_with(self, files: Mapping[str, tuple[int, int]]) -> None:
        """Compare the files of an earlier version with what they were then; raises MirlabError."""
        for name, said in files.items():
            path = self.table / name
            try:
                found = _sum_of(path)
            except OSError as error:
                raise MirlabError(f"{path}: it cannot be read: {error.strerror or error}") from error
            if found != said:
                raise MirlabError(f"{path} does not contain the bytes that were written")

    def _to_seal(self, version: int) -> list[str]:
        manifest, named = self._named_by(version)
        if not any(path.parent.name == "data" for path in named):
            # A manifest that is written another way: better a file too many than none.
            named = self.files()
        return sorted(path.relative_to(self.table).as_posix() for path in (manifest, *named))

    def files(self) -> list[Path]:
        """The files of rows, deletions and indices that lie in the table, of whatever version."""
        parts = ("data", "_deletions", "_indices")
        return [p for part in parts for p in self.table.glob(f"{part}/**/*") if p.is_file()]

    def _named_by(self, version: int) -> tuple[Path, list[Path]]:
        """A version's manifest, and the files that it is made of: those whose names the manifest holds."""
        names = (f"{_LAST - version:020}.manifest", f"{version}.manifest")
        manifest = next(p for n in names if (p := self.table / "_versions" / n).exists())
        said = manifest.read_bytes()
        return manifest, [path for path in self.files() if _mark(path.relative_to(self.table)) in said]

    def _read(self) -> bool:
        """Read the checksums if they are others than before; whether they are there."""
        path = self.folder / SEAL_FILE
        try:
            status = path.stat()
            stamp = (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)
            if stamp != self._stamp:
                self._seal = _parsed(path)
                self._stamp = stamp
        except FileNotFoundError:
            self._seal = self._stamp = None
        except OSError as error:
            raise MirlabError(f"{path}: it cannot be read: {error.strerror or error}") from error
        return self._seal is not None

    def _compare(self, name: str, seal: _Seal, *, must_be_there: bool) -> None:
        if self._good.get(name) == seal.files[name]:
            return
        path = self.table / name
        try:
            found = _sum_of(path)
        except FileNotFoundError:
            if must_be_there:
                raise damaged(self.folder, f"{path} is missing") from None
            return
        except OSError as error:
            raise MirlabError(f"{path}: it cannot be read: {error.strerror or error}") from error
        if found != seal.files[name]:
            length, wanted = found[0], seal.files[name][0]
            what = "does not contain the bytes that were written"
            if length != wanted:
                what = f"is {length:,} bytes long, but {wanted:,} were written"
            raise damaged(self.folder, f"{path} {what}")
        self._good[name] = found


def sweep(seals: Seals, sizes: dict[int, int], kept: Collection[int], grace: timedelta) -> None:
    """Delete the versions that are not kept, and the files that only they are made of.

    Nothing is deleted unless the files found for every version that stays are as large together as LanceDB
    says.

    Parameters
    ----------
    sizes : by version, the bytes of its rows' files as LanceDB counts them
    kept : versions that stay; so does the newest
    grace : versions and files that are younger stay, for somebody may be reading them
    """
    before = time.time() - grace.total_seconds()
    manifests = seals.manifests()
    if not manifests or not manifests.keys() <= sizes.keys():
        return
    newest = max(manifests)
    leaving = {
        version: path
        for version, path in manifests.items()
        if version != newest and version not in kept and _written(path) < before
    }
    if not leaving:
        return
    needed: set[Path] = set()
    for version in manifests.keys() - leaving.keys():
        files = seals.files_of(version)
        if sum(path.stat().st_size for path in files if path.parent.name == "data") != sizes[version]:
            return
        needed.update(files)
    for path in leaving.values():
        path.unlink()
    for path in seals.files():
        if path not in needed and _written(path) < before:
            path.unlink()
    for path in (seals.table / "_transactions").glob("*"):
        number = path.name.partition("-")[0]
        if number.isdigit() and int(number) + 1 in leaving:
            path.unlink()
    for folder in (seals.table / "_indices").glob("*"):
        # A folder that holds something stays.
        with suppress(OSError):
            folder.rmdir()


def damaged(folder: Path, what: str) -> MirlabError:
    """The error for a library whose files are not those that were written."""
    return MirlabError(
        f"{folder}: the library is damaged: {what}. Nothing was read from it. Restore it from a backup, "
        "or delete the folder and add the same sources again, which is quick because the analyses are cached"
    )


def _parsed(path: Path) -> _Seal:
    try:
        found, _, text = path.read_text(encoding="utf-8").removesuffix("\n").partition(" ")
        if int(found, 16) != zlib.crc32(text.encode()):
            raise ValueError("its own checksum does not match")
        said: dict[str, Any] = json.loads(text)
        if said["protocol"] > PROTOCOL:
            # What a newer mirlab says of files is not understood, and the table itself may be.
            return _Seal(0, {})
        files = {str(k): (int(a), int(b)) for k, (a, b) in said["files"].items()}
        copy = said.get("copy")
        return _Seal(int(said["version"]), files, None if copy is None else (int(copy[0]), int(copy[1])))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise MirlabError(
            f"{path}: the library's list of checksums is damaged ({error}), so the files cannot be checked. "
            "Restore it from a backup, or delete it to read the library unchecked"
        ) from error


def _sum_of(path: Path) -> tuple[int, int]:
    length = crc = 0
    with path.open("rb", buffering=0) as file:
        while chunk := file.read(_CHUNK):
            length += len(chunk)
            crc = zlib.crc32(chunk, crc)
    return length, crc


def _mark(name: Path) -> bytes:
    """What a manifest holds of the name of a file that it is made of.

    A data file's name, the 16 bytes of an index's UUID, and of a deletion file (FRAGMENT-VERSION-ID.arrow)
    the number ID, as protocol buffers write it.
    """
    with suppress(ValueError):
        if name.parts[0] == "_indices":
            return bytes.fromhex(name.parts[1].replace("-", ""))
        if name.parts[0] == "_deletions":
            number, out = int(name.stem.rpartition("-")[2]), bytearray()
            while number > 0x7F:
                out.append(number & 0x7F | 0x80)
                number >>= 7
            return bytes([*out, number])
    return name.name.encode()


def _written(path: Path) -> float:
    return path.stat().st_mtime
