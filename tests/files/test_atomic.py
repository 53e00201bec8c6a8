"""Files are whole or not there."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path

import pytest

from mirlab.errors import OutputError
from mirlab.files.atomic import building, check_writable, replacing


def test_what_is_written_takes_the_name_at_the_end(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "a.txt"
    with replacing(target) as part:
        part.write_text("whole")
        assert not target.exists()
    assert target.read_text() == "whole"
    assert [p.name for p in target.parent.iterdir()] == ["a.txt"]


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o027, 0o640), (0o077, 0o600)])
def test_a_files_mode_is_what_the_umask_leaves(tmp_path: Path, mask: int, mode: int) -> None:
    before = os.umask(mask)
    try:
        with replacing(tmp_path / "a.txt") as part:
            part.write_text("x")
        assert os.umask(mask) == mask
    finally:
        os.umask(before)
    assert (tmp_path / "a.txt").stat().st_mode & 0o7777 == mode


def test_an_error_leaves_what_stood_there(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old")

    def half() -> None:
        with replacing(target) as part:
            part.write_text("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert target.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_what_could_not_be_written_into_a_part_is_called_by_its_name(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    full = OSError(errno.ENOSPC, "No space left on device")
    with pytest.raises(OutputError) as caught, replacing(target) as part, replacing(part):
        raise full
    assert str(caught.value).startswith(f"could not write {target}: No space left on device. Nothing")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_a_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    full = OSError(errno.ENOSPC, "No space left on device")
    with pytest.raises(OutputError, match=r"could not write .*a\.txt: No space left"), replacing(target):
        raise full
    assert list(tmp_path.iterdir()) == []


def test_a_really_full_disk(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("/dev/full is not on this system")
    target = tmp_path / "a.txt"

    def write() -> None:
        with replacing(target), full.open("wb", buffering=0) as file:
            file.write(b"x")

    with pytest.raises(OutputError, match="No space left on device"):
        write()
    assert not target.exists()


def test_a_folder_under_that_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    with pytest.raises(OutputError, match=r"could not write .*a\.txt"), replacing(tmp_path / "a.txt") as part:
        part.write_text("x")
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_a_file_where_a_folder_is_needed_is_refused(tmp_path: Path) -> None:
    (tmp_path / "f").write_text("")
    with (
        pytest.raises(OutputError, match="choose a writable location"),
        replacing(tmp_path / "f" / "a"),
    ):
        pass


def test_a_place_for_long_work_is_checked_before_it(tmp_path: Path) -> None:
    check_writable(tmp_path / "new" / "a.txt")
    assert list((tmp_path / "new").iterdir()) == []
    with pytest.raises(OutputError, match="there is a folder with that name"):
        check_writable(tmp_path / "new")
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match="is not a folder"):
        check_writable(tmp_path / "file" / "a.txt")


def test_a_rename_whose_answer_was_lost_took_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rename = Path.replace

    def twice(self: Path, target: Path) -> Path:
        rename(self, target)
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", twice)
    with replacing(tmp_path / "a.txt") as part:
        part.write_text("new")
    assert (tmp_path / "a.txt").read_text() == "new"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_a_rename_that_failed_is_an_error_though_a_file_stands_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("old")

    def refused(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "replace", refused)
    with (
        pytest.raises(OutputError, match="Permission denied"),
        replacing(tmp_path / "a.txt") as part,
    ):
        part.write_text("new")
    assert (tmp_path / "a.txt").read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_a_part_that_went_away_is_no_rename_that_took_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("old")

    def swept(self: Path, target: Path) -> Path:
        self.unlink()
        raise FileNotFoundError(errno.ENOENT, "No such file or directory")

    monkeypatch.setattr(Path, "replace", swept)
    with pytest.raises(OutputError, match="No such file"), replacing(tmp_path / "a.txt") as part:
        part.write_text("new")
    assert (tmp_path / "a.txt").read_text() == "old"


def test_a_folder_is_built_where_there_was_none_and_goes(tmp_path: Path) -> None:
    final = tmp_path / "deep" / "folder"
    with building(final) as part:
        assert part.parent == final.parent
        assert part.name.startswith(".folder.")
        (part / "whole").mkdir()
        (part / "whole").rename(final)
    assert [p.name for p in final.parent.iterdir()] == ["folder"]


def test_only_old_folders_that_nobody_holds_are_swept(tmp_path: Path) -> None:
    old, new, ahead = (tmp_path / f".x.{name}.part" for name in ("old", "new", "ahead"))
    for folder, days in ((old, 1.01), (new, 0.9), (ahead, -1.01)):
        folder.mkdir()
        os.utime(folder, (time.time() - 86_400 * days,) * 2)
    (tmp_path / ".file.part").write_text("of another kind")
    with building(tmp_path / "y"):
        assert sorted(p.name for p in tmp_path.iterdir() if p.name.startswith((".x", ".f"))) == [
            ".file.part",
            ".x.new.part",
        ]
        with building(tmp_path / "z"):
            assert len(list(tmp_path.glob(".y.*.part"))) == 1
    assert list(tmp_path.glob(".[yz].*")) == []
