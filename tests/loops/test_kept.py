"""Kept machine code: used only whole and only from safe places; a place that can't be written costs time."""

from __future__ import annotations

import os
from pathlib import Path
from types import ModuleType

import pytest

from mirlab.loops import kept, machine

from .conftest import SMALL, Importing


def came_from(module: ModuleType) -> str:
    """Where the small loop's code came from, after it gave the right number."""
    assert module.more(2) == 3
    return str(module.more.came_from)


@pytest.fixture
def code(place: Path, small: Importing) -> Path:
    """The file with the small loop's code."""
    assert came_from(small()) == "numba"
    assert came_from(small()) == "a file"
    (path,) = place.iterdir()
    return path


def test_the_first_safe_folder_is_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, small: Importing
) -> None:
    open_to_all, blocked, good = (tmp_path / name for name in ("open", "blocked", "good"))
    open_to_all.mkdir()
    open_to_all.chmod(0o777)
    blocked.write_text("a file where a folder should be")
    monkeypatch.setattr(kept, "folders", lambda: iter([open_to_all, blocked, good, tmp_path / "never"]))
    assert [came_from(small()), came_from(small())] == ["numba", "a file"]
    (path,) = good.iterdir()
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(open_to_all.iterdir()) == []
    assert not (tmp_path / "never").exists()


def test_without_a_place_each_process_compiles(monkeypatch: pytest.MonkeyPatch, small: Importing) -> None:
    monkeypatch.setattr(kept, "folders", lambda: iter([]))
    assert [came_from(small()), came_from(small())] == ["numba", "numba"]


def test_the_places_are_the_package_the_cache_and_a_private_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MIRLAB_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(kept.tempfile, "tempdir", str(tmp_path))
    package, cache, private = kept.folders()
    assert package == Path(kept.__file__).parent / "__pycache__"
    assert cache == tmp_path / "cache" / "loops"
    assert private.parent == tmp_path
    kept._made(private)
    assert private.stat().st_mode & 0o777 == 0o700
    monkeypatch.setenv("MIRLAB_CACHE", "~nobody-of-this-name/cache")
    assert list(kept.folders()) == [package, private]


@pytest.mark.parametrize("damage", ["empty", "cut", "bit", "other", "pipe", "folder"])
def test_damaged_code_is_compiled_anew(place: Path, code: Path, small: Importing, damage: str) -> None:
    whole = code.read_bytes()
    kept.keep("small.other", b"another key", whole[20:])
    (other,) = set(place.iterdir()) - {code}
    bad = {
        "empty": b"",
        "cut": whole[: len(whole) // 2],
        "bit": whole[:-200] + bytes([whole[-200] ^ 1]) + whole[-199:],
        "other": other.read_bytes(),
    }
    if damage in bad:
        code.write_bytes(bad[damage])
    else:
        code.unlink()
        os.mkfifo(code) if damage == "pipe" else code.mkdir()
    assert came_from(small()) == "numba"
    # A folder can't be replaced by a file; everything else is put right by the way.
    assert came_from(small()) == ("numba" if damage == "folder" else "a file")


@pytest.mark.parametrize("what", ["folder", "above", "code"])
def test_what_others_can_write_is_not_loaded(code: Path, tmp_path: Path, small: Importing, what: str) -> None:
    {"folder": code.parent, "above": tmp_path, "code": code}[what].chmod(0o777)
    assert came_from(small()) == "numba"


def test_code_of_another_processor_source_or_loop_is_not_loaded(
    monkeypatch: pytest.MonkeyPatch, code: Path, small: Importing
) -> None:
    doubled = SMALL.replace("return x + 1", "return x + 1 + 0")
    assert came_from(small(doubled)) == "numba"
    assert came_from(small(doubled)) == "a file"
    assert came_from(small()) == "a file"
    code.write_bytes(next(path for path in code.parent.iterdir() if path != code).read_bytes())
    assert came_from(small()) == "numba"
    monkeypatch.setattr(machine, "host", lambda: "another processor")
    assert came_from(small()) == "numba"


def test_a_folder_of_another_user_or_open_to_others_is_not_ours(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    inside = tmp_path / "a" / "b"
    inside.mkdir(parents=True, mode=0o700)
    link = tmp_path / "link"
    link.symlink_to(inside)
    assert kept.is_ours(inside)
    assert kept.is_ours(link)
    assert not kept.is_ours(tmp_path / "nowhere")
    for mode, ours in ((0o775, False), (0o757, False), (0o1777, False), (0o755, True)):
        inside.chmod(mode)
        assert kept.is_ours(inside) == kept.is_ours(link) == ours, oct(mode)
    for mode, ours in ((0o775, True), (0o757, False), (0o777, False), (0o1777, True)):
        inside.parent.chmod(mode)
        assert kept.is_ours(inside) == ours, oct(mode)
    inside.parent.chmod(0o775)
    monkeypatch.setattr(kept.os, "getgid", lambda: -1)
    assert not kept.is_ours(inside)
    inside.parent.chmod(0o755)
    monkeypatch.setattr(kept.os, "getuid", lambda: 12345)
    assert not kept.is_ours(inside) or inside.stat().st_uid == 0
    monkeypatch.setattr(Path, "lstat", lambda self: os.stat_result((0o40755, 0, 0, 1, 54321, 0, 0, 0, 0, 0)))
    assert not kept.is_ours(inside)


def test_a_planted_link_to_a_private_place_is_not_followed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, small: Importing
) -> None:
    monkeypatch.setattr(kept.tempfile, "tempdir", str(tmp_path))
    (tmp_path / "theirs").mkdir()
    kept._private().symlink_to(tmp_path / "theirs")
    monkeypatch.setattr(kept, "folders", lambda: iter([kept._private()]))
    assert came_from(small()) == "numba"
    assert list((tmp_path / "theirs").iterdir()) == []


def test_a_full_disk_costs_no_result(monkeypatch: pytest.MonkeyPatch, place: Path, small: Importing) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(kept, "_write", full)
    assert [came_from(small()), came_from(small())] == ["numba", "numba"]
