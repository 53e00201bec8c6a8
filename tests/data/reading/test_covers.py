"""Pictures in sound files: found, told by their bytes, and left where they are no pictures."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest

from mirlab.data.reading import covers
from mirlab.data.reading.covers import read_cover

PNG = b"\x89PNG\r\n\x1a\n" + b"picture"
JPEG = b"\xff\xd8\xff\xe0" + b"picture"
WEBP = b"RIFF\x10\0\0\0WEBP" + b"picture"


def flac(path: Path, picture: bytes, kind: int = 3, says: bytes = b"image/png") -> Path:
    """Write the head of a FLAC file with a picture that says what it is."""
    info = struct.pack(">HH", 4096, 4096) + bytes(6) + bytes([0x0A, 0xC4, 0x42, 0xF0]) + bytes(20)
    block = struct.pack(">I", kind) + struct.pack(">I", len(says)) + says + bytes(4) + bytes(16)
    block += struct.pack(">I", len(picture)) + picture
    head = b"fLaC" + b"\x00" + len(info).to_bytes(3, "big") + info
    path.write_bytes(head + b"\x86" + len(block).to_bytes(3, "big") + block)
    return path


@pytest.mark.parametrize(("data", "kind"), [(PNG, "image/png"), (JPEG, "image/jpeg"), (WEBP, "image/webp")])
def test_a_picture_is_told_by_its_bytes(tmp_path: Path, data: bytes, kind: str) -> None:
    found = read_cover(flac(tmp_path / "a.flac", data, says=b"text/html"))
    assert found is not None
    assert (found.data, found.kind) == (data, kind)


@pytest.mark.parametrize(
    "data", [b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"<script>", b"GIF89a", b"", b"RIFF1234WAVE"]
)
def test_other_pictures_are_none(tmp_path: Path, data: bytes) -> None:
    assert read_cover(flac(tmp_path / "a.flac", data)) is None


def test_a_huge_picture_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(covers, "MOST", len(PNG))
    assert read_cover(flac(tmp_path / "a.flac", PNG)) is not None
    assert read_cover(flac(tmp_path / "b.flac", PNG + b"x")) is None


def test_a_back_cover_is_better_than_none(tmp_path: Path) -> None:
    found = read_cover(flac(tmp_path / "a.flac", PNG, kind=4))
    assert found is not None


@pytest.mark.skipif(os.name == "nt", reason="there are no FIFOs")
def test_what_is_no_file_of_sound_has_none(tmp_path: Path) -> None:
    (tmp_path / "a.flac").write_bytes(b"nothing")
    os.mkfifo(tmp_path / "pipe.flac")
    for name in ("a.flac", "pipe.flac", "gone.flac"):
        assert read_cover(tmp_path / name) is None
