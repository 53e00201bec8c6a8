"""What killed writers left goes, what living ones write stays, and what is not ours is not touched."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mirlab.files import parts
from mirlab.files.atomic import building, replacing
from mirlab.files.parts import held, part_prefix, sweep
from mirlab.learn.results.destination import replacing_folder

posix = pytest.mark.skipif(os.name == "nt", reason="processes of POSIX")
KILLED = """
import os, signal, sys
from pathlib import Path
from mirlab.files.atomic import building, replacing
with replacing(sys.argv[1]) as file, building(Path(sys.argv[1])) as folder:
    file.write_text("half")
    (folder / "half").write_text("half")
    os.kill(os.getpid(), int(sys.argv[2]))
"""


def killed_in(folder: Path, number: int = signal.SIGKILL) -> list[Path]:
    """A file and a folder that a killed process was writing."""
    before = set(folder.iterdir())
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder / "t.csv"), str(int(number))], check=False
    )
    assert done.returncode == -number
    return sorted(set(folder.iterdir()) - before)


@posix
def test_what_a_killed_writer_left_goes_with_the_next(tmp_path: Path) -> None:
    assert len(killed_in(tmp_path)) == 2
    with replacing(tmp_path / "other.csv") as part:
        part.write_text("whole")
    assert [path.name for path in tmp_path.iterdir()] == ["other.csv"]
    killed_in(tmp_path)
    with building(tmp_path / "x") as part:
        assert [path for path in tmp_path.iterdir() if path != part] == [tmp_path / "other.csv"]
    killed_in(tmp_path)
    with replacing_folder(tmp_path / "results") as part:
        assert [path for path in tmp_path.iterdir() if path != part] == [tmp_path / "other.csv"]


def test_two_writers_at_once_do_not_take_each_others(tmp_path: Path) -> None:
    with replacing(tmp_path / "t.csv") as first:
        first.write_text("first")
        with replacing(tmp_path / "t.csv") as second:
            second.write_text("second")
        sweep(tmp_path, own=True)
        assert first.read_text() == "first"
    assert (tmp_path / "t.csv").read_text() == "first"


def left(folder: Path, name: str, age: float = 0.0) -> Path:
    path = folder / name
    path.write_text("half")
    os.utime(path, (path.stat().st_atime - age, path.stat().st_mtime - age))
    return path


@posix
def test_only_what_is_dead_or_old_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    day = 25 * 3600.0
    mine = part_prefix(Path("t.csv"))
    dead = mine.replace(f"-{os.getpid()}.", "-999999999.")
    elsewhere = dead.replace(parts._machine(), "0" * 8)
    stays = [
        left(tmp_path, f"{mine}abcdefgh.part"),
        left(tmp_path, f"{elsewhere}abcdefgh.part"),
        left(tmp_path, ".t.csv.abcdefgh.part"),
        left(tmp_path, ".film.mkv.part", day),
        left(tmp_path, "song.abcdefgh.part", day),
        left(tmp_path, ".t.csv.ABCDEFGH.part", day),
    ]
    goes = [
        left(tmp_path, f"{dead}abcdefgh.part"),
        left(tmp_path, f"{elsewhere}bcdefghi.part", day),
        left(tmp_path, f"{mine}bcdefghi.part", -day),
        left(tmp_path, ".t.csv.bcdefghi.part", day),
    ]
    locked = left(tmp_path, f"{dead}cdefghij.part", day)
    (tmp_path / ".download.part").mkdir()
    os.utime(tmp_path / ".download.part", (0, 0))
    with held(locked) as ours:
        assert ours
        sweep(tmp_path)
        assert locked.exists()
    assert [path for path in stays if not path.exists()] == []
    assert [path for path in goes if path.exists()] == []
    assert (tmp_path / ".download.part").exists()
    sweep(tmp_path)
    assert not locked.exists()
    sweep(tmp_path, own=True)
    assert not (tmp_path / ".download.part").exists()
    other = left(tmp_path, f"{dead}defghijk.part")
    uid = os.getuid()
    monkeypatch.setattr(parts.os, "getuid", lambda: uid + 1)
    sweep(tmp_path)
    assert other.exists()


def test_a_large_folder_is_looked_through_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "_MANY", 2)
    looks: list[object] = []
    scan = os.scandir
    monkeypatch.setattr(parts.os, "scandir", lambda place: looks.append(place) or scan(place))
    for i in range(4):
        (tmp_path / f"{i}.wav").touch()
        with replacing(tmp_path / "t.csv") as part:
            part.touch()
    assert len(looks) == 2


def test_names_of_parts_fit_beside_any_name(tmp_path: Path) -> None:
    with replacing(tmp_path / ("ü" * 120 + ".csv")) as part:
        part.write_text("x")
        assert len(os.fsencode(part.name)) < 160
    assert len(list(tmp_path.iterdir())) == 1


@posix
def test_a_number_that_is_no_process_is_not_running() -> None:
    assert parts.runs(os.getpid())
    assert parts.runs(1)
    assert not parts.runs(999_999_999)
    assert not parts.runs(10**30)
