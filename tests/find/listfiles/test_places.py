"""Where a list says that its tracks are: here, from its own folder, or on another machine."""

from __future__ import annotations

import os
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirlab.errors import UsageError
from mirlab.find.listfiles import places
from mirlab.find.listfiles.entries import Entry
from mirlab.find.listfiles.m3u import read_m3u, write_m3u
from mirlab.find.listfiles.places import NoPlace, Places, relative

NAS = Path("/mnt/nas/music")
SONG = NAS / "Nina" / "Blue" / "1.mp3"


@pytest.fixture(autouse=True)
def one_mount(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places.os.path, "ismount", lambda place: str(place) == "/")


@pytest.mark.parametrize(
    ("prefix", "said"),
    [
        ("/music/", "/music/Nina/Blue/1.mp3"),
        ("/music", "/music/Nina/Blue/1.mp3"),
        ("/", "/Nina/Blue/1.mp3"),
        ("../music", "../music/Nina/Blue/1.mp3"),
        (r"\\server\music", r"\\server\music\Nina\Blue\1.mp3"),
        ("Z:\\", r"Z:\Nina\Blue\1.mp3"),
        ("Z:", r"Z:\Nina\Blue\1.mp3"),
        ("Z:/m", "Z:/m/Nina/Blue/1.mp3"),
        ("http://nas:8080/a", "http://nas:8080/a/Nina/Blue/1.mp3"),
    ],
)
def test_a_prefix_stands_for_the_source(prefix: str, said: str) -> None:
    assert Places(prefix=prefix, roots=[NAS.parent / "other", NAS]).of(SONG) == said


def test_of_folders_in_each_other_the_innermost_counts() -> None:
    assert Places(prefix="/m", roots=[NAS / "Nina", NAS]).of(SONG) == "/m/Blue/1.mp3"


def test_a_prefix_within_a_folder() -> None:
    assert Places(NAS.parent, "/x", [NAS]).of(SONG) == "/x/music/Nina/Blue/1.mp3"
    with pytest.raises(UsageError, match="does not lie in /mnt/nas/lists, so no path within it leads there"):
        Places(NAS.parent / "lists", "/x", [NAS]).of(SONG)
    with pytest.raises(UsageError, match="lies in no folder that was added to the library"):
        Places(prefix="/x", roots=[NAS]).of(Path("/tmp/a.mp3"))


@pytest.mark.parametrize(
    ("prefix", "message"),
    [
        ("", "expected what stands before the paths"),
        ("a\nb", "expected what stands"),
        ("a\\b", "drive or a server"),
    ],
)
def test_prefixes_that_can_not_be_meant(prefix: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        Places(prefix=prefix)


def test_names_that_windows_can_not_have() -> None:
    for name in ("a:b.mp3", "a\\b.mp3", "what?.mp3", *(f"a{mark}b" for mark in '*"<>|')):
        assert Places(prefix="/m", roots=[NAS]).of(NAS / name) == f"/m/{name}"
        with pytest.raises(NoPlace, match="Windows can't have a name"):
            Places(prefix="Z:\\", roots=[NAS]).of(NAS / name)
        with pytest.raises(NoPlace, match="Windows"):
            Places(prefix="Z:/", roots=[NAS]).of(NAS / name)


def test_in_an_address_names_are_encoded() -> None:
    nas = Places(prefix="http://nas/", roots=[NAS])
    assert nas.of(NAS / "a #1?.mp3") == "http://nas/a%20%231%3F.mp3"
    assert nas.of(NAS / "caf\udce9") == "http://nas/caf%E9"


def test_the_way_from_a_folder(tmp_path: Path) -> None:
    assert Places(NAS / "lists").of(SONG) == "../Nina/Blue/1.mp3"
    assert Places(NAS).of(SONG) == "Nina/Blue/1.mp3"
    # Up from a link leads to where the folder really is.
    (tmp_path / "deep" / "lists").mkdir(parents=True)
    (tmp_path / "here").symlink_to(tmp_path / "deep" / "lists")
    (tmp_path / "a.mp3").touch()
    said = Places(tmp_path / "here").of(tmp_path / "a.mp3")
    assert said == "../../a.mp3"
    assert (tmp_path / "here" / said).samefile(tmp_path / "a.mp3")
    assert Places(tmp_path / "here").of(tmp_path / "here" / "b.mp3") == "b.mp3"


@pytest.mark.parametrize(
    "name", ["#1.mp3", "[a].mp3", " a.mp3", "a:b.mp3", "http:", "\ufeffa", "\\\\a", "C:/a"]
)
def test_a_relative_name_is_no_comment_and_no_drive(name: str) -> None:
    said = Places(NAS).of(NAS / name)
    assert said == f"./{name}"
    (entry,) = read_m3u(write_m3u(None, [Entry(said)]).encode()).entries
    assert entry.location == said


def test_another_mount_or_drive_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places.os.path, "ismount", lambda place: str(place) in ("/", "/mnt/nas"))
    assert Places(Path("/mnt/nas/lists")).of(SONG) == "../music/Nina/Blue/1.mp3"
    with pytest.raises(UsageError, match=r"1\.mp3 lies on the mount /mnt/nas, but /home/me on the mount /"):
        Places(Path("/home/me")).of(SONG)
    # Downwards there is a way, wherever the folders come from.
    assert Places(Path("/mnt")).of(SONG) == "nas/music/Nina/Blue/1.mp3"


def test_drives_of_windows() -> None:
    song = PureWindowsPath(r"C:\Music\a\1.mp3")
    assert relative(song, PureWindowsPath(r"c:\music\lists")) == "../a/1.mp3"
    for folder in (r"D:\lists", r"\\server\music"):
        with pytest.raises(UsageError, match=r"lies on the drive C:, but .* so no relative path leads there"):
            relative(song, PureWindowsPath(folder))
    share = PureWindowsPath(r"\\server\music\a\1.mp3")
    assert relative(share, PureWindowsPath(r"\\server\music\lists")) == "../a/1.mp3"


PARTS = st.lists(st.text("ab# :.", min_size=1, max_size=3).filter(lambda t: t not in (".", "..")), max_size=4)


@given(file=PARTS, folder=PARTS)
def test_a_relative_path_leads_back(file: list[str], folder: list[str]) -> None:
    path, lists = Path("/m", *file, "x"), Path("/m", *folder)
    said = Places(lists).of(path)
    assert os.path.normpath(lists / said) == str(path)
