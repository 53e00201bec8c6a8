"""What lies unpacked in the cache is what the archive holds, under its own names."""

from __future__ import annotations

import io
import os
import shutil
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from mirlab.data.sources import archive as archives
from mirlab.data.sources import membernames, unpacked
from mirlab.data.sources.archive import open_archive
from mirlab.errors import DatasetError

MEMBERS = {"a/1.wav": b"one" * 100, "a/2.wav": b"two" * 100, "b/3.wav": b"six" * 100}


def packed(path: Path, members: dict[str, bytes], *, mode: int = 0, system: int = 3, flags: int = 0) -> Path:
    with zipfile.ZipFile(path, "w") as file:
        for name, content in members.items():
            info = zipfile.ZipInfo("x")
            info.filename, info.create_system, info.external_attr = name, system, mode << 16
            file.writestr(info, content)
    return path


def held(path: Path) -> dict[str, bytes]:
    return {track.id: track.path.read_bytes() for track in open_archive(path).tracks}


def exchange(folder: Path) -> None:
    """Two members under each other's name, of equal size and times."""
    for name in ("a/1.wav", "a/2.wav"):
        os.utime(folder / name, ns=(10**18, 10**18))
    (folder / "a/1.wav").rename(folder / "x")
    (folder / "a/2.wav").rename(folder / "a/1.wav")
    (folder / "x").rename(folder / "a/2.wav")


def forge(folder: Path) -> None:
    """Another content of equal size, with the times of before."""
    path = folder / "a" / "1.wav"
    times = path.stat()
    path.write_bytes(b"0" * times.st_size)
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def link_a_folder(folder: Path) -> None:
    (folder.parent / "elsewhere").mkdir()
    (folder.parent / "elsewhere" / "9.wav").write_bytes(b"9")
    (folder / "c").symlink_to(folder.parent / "elsewhere")


def make_a_folder(folder: Path) -> None:
    (folder / "a" / "1.wav").unlink()
    (folder / "a" / "1.wav").mkdir()
    (folder / "a" / "1.wav" / "0.wav").write_bytes(b"0")


def link_a_file(folder: Path) -> None:
    """The right bytes, for now, in a file that lies elsewhere."""
    (folder / "a" / "1.wav").rename(folder.parent / "1.wav")
    (folder / "a" / "1.wav").symlink_to(folder.parent / "1.wav")


DEEDS: list[Callable[[Path], object]] = [
    lambda folder: (folder / "a/1.wav").write_bytes(b"on"),
    lambda folder: (folder / "a/1.wav").unlink(),
    lambda folder: shutil.rmtree(folder / "b"),
    lambda folder: (folder / "a/0.wav").write_bytes(b"more"),
    lambda folder: (folder / ".mirlab-members.json").write_text("{"),
    lambda folder: (folder / ".mirlab-members.json").unlink(),
    exchange,
    forge,
    link_a_folder,
    link_a_file,
    make_a_folder,
]


@pytest.mark.parametrize("deed", DEEDS)
def test_what_is_off_is_unpacked_anew(tmp_path: Path, deed: Callable[[Path], object]) -> None:
    path = packed(tmp_path / "m.zip", MEMBERS)
    assert held(path) == MEMBERS
    folder = open_archive(path).root
    deed(folder)
    assert held(path) == MEMBERS
    assert not any(path.is_symlink() for path in folder.rglob("*"))
    assert not unpacked.off(folder)


def test_only_what_is_off_is_replaced_and_a_whole_folder_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = packed(tmp_path / "m.zip", MEMBERS)
    folder = open_archive(path).root
    before = (folder / "b/3.wav").stat()
    (folder / "a/1.wav").unlink()
    assert held(path) == MEMBERS
    assert (folder / "b/3.wav").stat() == before
    monkeypatch.setattr(archives, "_unpack", None)
    monkeypatch.setattr(unpacked, "digest", None)
    assert held(path) == MEMBERS


def test_a_copy_of_the_cache_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = packed(tmp_path / "m.zip", MEMBERS)
    shutil.copytree(open_archive(path).root.parent, tmp_path / "there" / "archives")
    monkeypatch.setattr(archives, "_unpack", None)
    assert len(open_archive(path, cache_dir=tmp_path / "there")) == 3
    monkeypatch.setattr(unpacked, "digest", None)
    assert len(open_archive(path, cache_dir=tmp_path / "there")) == 3


def test_an_archive_replaced_while_it_is_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = packed(tmp_path / "m.zip", {"a/1.wav": b"old"})
    kept = tmp_path / "kept.zip"
    shutil.copy(path, kept)
    unpack, left = archives._unpack, [b"new", b"newer"]

    def later(*args: object) -> object:
        if left:
            packed(path, {"a/1.wav": left.pop(0)})
        return unpack(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(archives, "_unpack", later)
    assert held(path) == {"a/1.wav": b"newer"}
    assert held(kept) == {"a/1.wav": b"old"}
    left += [b"1", b"12", b"123", b"1234"]
    shutil.rmtree(open_archive(kept).root.parent)
    with pytest.raises(DatasetError, match=r"m.zip: it changed while it was read, 3 times in a row"):
        open_archive(path)


@pytest.mark.parametrize("system", [0, 3, 10])
def test_backslashes_of_windows_are_folders(tmp_path: Path, system: int) -> None:
    members = {"music\\tone\\0.wav": b"1", "music\\pulse\\0.wav": b"2", "music\\tone\\.\\1.wav": b"3"}
    data = open_archive(packed(tmp_path / "w.zip", members, system=system))
    assert {track.id: track.label for track in data.tracks} == {
        "music/pulse/0.wav": "pulse",
        "music/tone/0.wav": "tone",
        "music/tone/1.wav": "tone",
    }


@pytest.mark.parametrize("suffix", [".zip", ".tar"])
def test_backslashes_with_modes_are_folders_if_there_are_no_others(tmp_path: Path, suffix: str) -> None:
    def made(name: str, members: dict[str, bytes]) -> list[str]:
        path = tmp_path / f"{name}{suffix}"
        if suffix == ".zip":
            packed(path, members, mode=0o100644)
        else:
            with tarfile.open(path, "w") as file:
                for member, content in members.items():
                    info = tarfile.TarInfo(member)
                    info.size = len(content)
                    file.addfile(info, io.BytesIO(content))
        return [track.id for track in open_archive(path).tracks]

    assert made("windows", {"m\\a\\1.wav": b"1", "m\\b\\2.wav": b"2"}) == ["m/a/1.wav", "m/b/2.wav"]
    assert made("mac", {"m\\a\\1.wav": b"1", "__MACOSX\\a\\1.wav": b"2"}) == ["m/a/1.wav"]
    assert made("unix", {"AC\\DC.wav": b"1", "other.wav": b"2"}) == ["AC\\DC.wav", "other.wav"]


@pytest.mark.parametrize(
    "name", ["a\\..\\..\\evil.wav", "..\\evil.wav", "C:\\evil.wav", "\\\\host\\share\\evil.wav", "\\evil.wav"]
)
@pytest.mark.parametrize("system", [0, 3])
def test_no_backslash_leads_outside(tmp_path: Path, name: str, system: int) -> None:
    path = packed(tmp_path / "w.zip", {"m\\a.wav": b"1", name: b"2"}, system=system)
    with pytest.raises(DatasetError, match=r"outside the folder|absolute name"):
        open_archive(path)
    assert not list(tmp_path.rglob("*evil*"))


@pytest.mark.parametrize(
    "name", ["con/1.wav", "a/AUX.wav", "a/com1.x.wav", "C:a.wav", "a/b.wav:c.wav", "a /1.wav"]
)
def test_names_that_windows_gives_another_meaning(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = packed(tmp_path / "m.zip", {name: b"1", "a/console.wav": b"2"})
    assert name in held(path)
    monkeypatch.setattr(membernames, "_WINDOWS", True)
    with pytest.raises(DatasetError, match="has a name that no file can have here"):
        open_archive(path, cache_dir=tmp_path / "other")


def test_two_spellings_of_one_place_are_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "m.zip", {"a/1.wav": b"1", "a\\1.wav": b"2"})
    with pytest.raises(DatasetError, match=r"'a/1.wav' and 'a.+1.wav' would be written to the same place"):
        open_archive(path)


def patched(path: Path, name: bytes, extra: bytes = b"") -> Path:
    """A zip with one member whose name is these bytes, without the flag that says what they are."""
    facts = (20, 0, 0, 0, 33, zlib.crc32(b"1"), 1, 1, len(name), len(extra))
    local = struct.pack("<4s5H3L2H", b"PK\3\4", *facts) + name + extra
    listed = struct.pack("<4s6H3L5H2L", b"PK\1\2", 20, *facts, 0, 0, 0, 0, 0) + name + extra
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(listed), len(local) + 1, 0)
    path.write_bytes(local + b"1" + listed + end)
    return path


def test_names_in_utf8_and_in_code_page_437(tmp_path: Path) -> None:
    for text, encoding in (("Bjórk/ö.wav", "utf-8"), ("Müller/é.wav", "cp437")):
        assert list(held(patched(tmp_path / "n.zip", text.encode(encoding)))) == [text]
    raw = b"M?ller/1.wav".replace(b"?", b"\xfc")
    field = struct.pack("<BL", 1, zlib.crc32(raw)) + "Müller/1.wav".encode()
    extra = struct.pack("<HH", 0x7075, len(field)) + field
    assert list(held(patched(tmp_path / "n.zip", raw, extra))) == ["Müller/1.wav"]
