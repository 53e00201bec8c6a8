"""A zip of a stranger with nothing in it but its members: what other readers see in it, this one sees, too.

A zip is found from its end, so anything may stand before it, between its members or behind them: a script, a
second zip, a member that another hides. Here the file begins with the first member's header, every byte is a
member's or the directory's, names are there once, and each header says what the directory says.

Contents: check_layout, unpack.
"""

from __future__ import annotations

import struct
import zipfile

from mirlab.errors import BundleError
from mirlab.words import quoted, their_words

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL, _END = 46, 22
_UTF8 = 0x800
_MOST_MEMBERS = 64


def check_layout(file: zipfile.ZipFile, path: str) -> None:
    """Make sure that the file is its members and nothing else.

    Raises
    ------
    BundleError : it is not; the message names `path`
    """
    stream = file.fp
    assert stream is not None
    infos = sorted(file.infolist(), key=lambda info: info.header_offset)
    if len(infos) > _MOST_MEMBERS:
        raise BundleError(f"{path}: a zip of {len(infos):,} members, which is not the number a bundle has")
    at = 0
    for info in infos:
        where = f"{path}: changed since it was written: "
        if info.header_offset != at:
            place = "before its first member" if at == 0 else f"at byte {at:,}"
            raise BundleError(f"{where}something stands {place} that is no part of it")
        stream.seek(at)
        head = stream.read(_LOCAL.size)
        if len(head) < _LOCAL.size:
            raise BundleError(f"{path}: damaged: it ends in the middle of a member. Get the file again")
        magic, _, flags, method, _, _, crc, packed, whole, named, extra = _LOCAL.unpack(head)
        name = stream.read(named)
        said = (magic, flags, method, crc, packed, whole, extra)
        sizes = info.CRC, info.compress_size, info.file_size
        listed = (b"PK\x03\x04", info.flag_bits, info.compress_type, *sizes, 0)
        if said != listed or name != info.orig_filename.encode("utf-8" if flags & _UTF8 else "cp437"):
            raise BundleError(f"{where}what {quoted(info.filename)} is differs from what the zip lists")
        if flags & ~_UTF8 or method not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or info.extra:
            raise BundleError(f"{where}{quoted(info.filename)} is compressed in a way that bundles never use")
        at += _LOCAL.size + named + packed
    if file.start_dir != at:
        raise BundleError(
            f"{path}: changed since it was written: there are extra bytes between its members and their list"
        )
    stream.seek(0, 2)
    listing = sum(
        _CENTRAL + len(i.orig_filename.encode("utf-8" if i.flag_bits & _UTF8 else "cp437")) + len(i.comment)
        for i in infos
    )
    if stream.tell() != at + listing + _END + len(file.comment):
        raise BundleError(
            f"{path}: changed since it was written: there are extra bytes after its last member"
        )


def unpack(file: zipfile.ZipFile, path: str, name: str, limit: int) -> bytes:
    """One member, never more of it than its limit, whatever the zip says of its size.

    Raises
    ------
    BundleError : damaged, or larger
    """
    too_large = f"{path}: {name} unpacks to more than {limit >> 20} MB, more than a bundle ever holds"
    if file.getinfo(name).file_size > limit:
        raise BundleError(too_large)
    try:
        with file.open(name) as member:
            data = member.read(limit + 1)
    except Exception as error:  # zlib.error and its like, of whatever packer the zip names
        raise BundleError(
            f"{path}: damaged: {name} can't be unpacked ({their_words(error)}). Get the file again"
        ) from error
    if len(data) > limit:
        raise BundleError(too_large)
    return data
