"""What a member of an archive is called, and where that name leads: nowhere outside, whatever it says.

The format of a zip asks for names with slashes, and says whether they are in UTF-8 or in code page 437.
Programs on Windows write backslashes all the same, and others write UTF-8 without saying so. A backslash is
a part of a name only where a member has the mode and type of a file of a system that allows it.

Contents: parts_of, spread, zip_name, separates.
"""

from __future__ import annotations

import os
import re
import stat
import struct
import zipfile
import zlib

from mirlab.errors import DatasetError

_WINDOWS = os.name == "nt"
_DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_UTF8 = 0x800
_UNICODE_PATH = 0x7075
_UNIX = 3


def zip_name(info: zipfile.ZipInfo) -> str:
    """Return a zip member's name as whoever packed it saw it."""
    name = info.orig_filename
    if info.flag_bits & _UTF8 or name.isascii():
        return name
    raw = name.encode("cp437")
    said = _unicode_path(info.extra, raw)
    if said is not None:
        return said
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return name


def _unicode_path(extra: bytes, raw: bytes) -> str | None:
    """The name that an extra field gives in UTF-8, if it is about this name."""
    while len(extra) >= 4:
        kind, size = struct.unpack("<HH", extra[:4])
        field, extra = extra[4 : 4 + size], extra[4 + size :]
        if kind == _UNICODE_PATH and len(field) > 5 and field[1:5] == struct.pack("<L", zlib.crc32(raw)):
            try:
                return field[5:].decode("utf-8")
            except UnicodeDecodeError:
                return None
    return None


def separates(info: zipfile.ZipInfo) -> bool:
    """Whether a backslash stands between folders in a zip member's name, rather than in one."""
    return _WINDOWS or info.create_system != _UNIX or stat.S_IFMT(info.external_attr >> 16) == 0


def parts_of(name: str, refuse: str, *, backslash: bool) -> tuple[str, ...]:
    """Return the folders and the file that a member's name leads to, below where it is unpacked.

    Parameters
    ----------
    name : the member's
    refuse : how a refusal begins
    backslash : whether backslashes separate, too

    Raises
    ------
    DatasetError : a name that leads anywhere else, here or on any other system
    """
    shown = ascii(name)
    if name.startswith(("/", "\\")) or re.match(r"[A-Za-z]:[/\\]", name):
        raise DatasetError(f"{refuse}the member {shown} has an absolute name")
    if ".." in re.split(r"[/\\]", name):
        raise DatasetError(
            f"{refuse}the member {shown} would be written outside the folder it is unpacked to"
        )
    parts = tuple(part for part in re.split(r"[/\\]" if backslash else "/", name) if part not in ("", "."))
    for part in parts:
        if "\0" in part or (_WINDOWS and (":" in part or part[-1] in ". " or _DEVICES.fullmatch(part))):
            raise DatasetError(f"{refuse}the member {shown} has a name that no file can have here")
    return parts


def spread(names: list[tuple[str, ...]]) -> list[tuple[str, ...]] | None:
    """Take backslashes for separators where all names have some and none lies in a folder; else None.

    So are archives written whose programs note file modes and use the separators of Windows.
    """
    if not names or any(len(parts) > 1 or "\\" not in parts[0] for parts in names):
        return None
    return [tuple(part for part in parts[0].split("\\") if part not in ("", ".")) for parts in names]
