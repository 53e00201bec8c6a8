"""Files are whole or not there."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from mirlab.data.atomic import check_writable, replacing
from mirlab.errors import OutputError


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
        pytest.raises(OutputError, match="choose a place that can be written"),
        replacing(tmp_path / "f" / "a"),
    ):
        pass


def test_a_place_for_long_work_is_checked_before_it(tmp_path: Path) -> None:
    check_writable(tmp_path / "new" / "a.txt")
    assert list((tmp_path / "new").iterdir()) == []
    with pytest.raises(OutputError, match="a folder stands under that name"):
        check_writable(tmp_path / "new")
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match="is not a folder"):
        check_writable(tmp_path / "file" / "a.txt")
