"""Whatever happens on the way to a file: nothing half-written under its name, and the next run finishes."""

from __future__ import annotations

import errno
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.data.extraction.extraction import extract
from mirlab.data.sources.archive import open_archive
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import OutputError
from mirlab.files import parts
from mirlab.files.atomic import building, replacing


@pytest.fixture
def band(tmp_path: Path) -> Path:
    """Eight tones of two classes, a quarter of a second each."""
    t = np.arange(6000) / 22050
    for i in range(8):
        name = tmp_path / "band" / ("low" if i < 4 else "high") / f"{i}.wav"
        name.parent.mkdir(parents=True, exist_ok=True)
        sf.write(name, 0.5 * np.sin(2 * np.pi * 300 * (i + 1) * t), 22050)
    return tmp_path / "band"


@pytest.fixture
def calm(band: Path) -> str:
    """The data hash of an undisturbed run."""
    return extract(band, features="mfcc", workers=1, cache=False).table.data_hash


def command(band: Path, out: Path) -> list[str]:
    return [
        sys.executable, "-m", "mirlab", "extract", str(band), "--features", "mfcc", "--workers", "1",
        "--out", str(out),
    ]  # fmt: skip


def namespaced(mount: str, then: Sequence[str]) -> list[str]:
    """A command in a mount namespace of its own, where a folder can be mounted without asking anyone."""
    return ["unshare", "--mount", "--map-root-user", "sh", "-c", f'{mount} && exec "$@"', "sh", *then]


def mountable(tmp_path: Path) -> bool:
    if shutil.which("unshare") is None:
        return False
    probe = namespaced(f"mount -t tmpfs -o size=64k tmpfs {tmp_path}", ["true"])
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_full_disk(band: Path, tmp_path: Path, calm: str) -> None:
    out, room = tmp_path / "out" / "t.parquet", 8192
    out.parent.mkdir()
    out.write_bytes(b"what stood there")
    # No file of this process may grow beyond `room`: what a full disk does, without one.
    limited = (
        "import resource, sys; from mirlab.show.terminal.cli import main; "
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({room}, resource.RLIM_INFINITY)); "
        "sys.exit(main(sys.argv[1:]))"
    )
    argv = [*command(band, out), "--force"]
    died = subprocess.run(
        [sys.executable, "-c", limited, *argv[3:]], capture_output=True, text=True, check=False
    )
    assert died.returncode == 1
    assert re.search(f"could not write {out}: .*File too large. Nothing was left under", died.stderr)
    assert "Traceback" not in died.stderr
    assert (out.read_bytes(), names(out.parent)) == (b"what stood there", ["t.parquet"])
    assert subprocess.run(argv, capture_output=True, check=False).returncode == 0
    assert FeatureTable.from_parquet(out).data_hash == calm


@pytest.mark.parametrize("what", ["the table's", "the cache's"])
def test_a_really_full_disk(band: Path, tmp_path: Path, calm: str, what: str) -> None:
    if not mountable(tmp_path):
        pytest.skip("this system lets nobody mount a small disk (unshare --mount)")
    disk = tmp_path / "disk"
    disk.mkdir()
    out = (disk if what == "the table's" else tmp_path) / "t.parquet"
    where = f"mount -t tmpfs -o size=8k tmpfs {disk}"
    listed = [
        *namespaced(where, ["sh", "-c", 'out=$1; shift; "$@"; code=$?; ls -A "$out"; exit $code', "sh"])
    ]
    environment = {
        **os.environ,
        "MIRLAB_CACHE": str(disk / "cache" if what == "the cache's" else tmp_path / "c"),
    }
    done = subprocess.run(
        [*listed, str(disk), *command(band, out)],
        capture_output=True, text=True, check=False, env=environment,
    )  # fmt: skip
    if what == "the cache's":
        # A cache that takes no more is a note; the run itself goes on.
        assert done.returncode == 0, done.stderr
        assert "this run is not cached" in done.stderr
        assert FeatureTable.from_parquet(out).data_hash == calm
        return
    assert done.returncode == 1
    assert re.search(f"could not write {out}: .*No space left on device", done.stderr)
    assert done.stdout == ""
    again = subprocess.run(command(band, out), capture_output=True, check=False, env=environment)
    assert again.returncode == 0
    assert FeatureTable.from_parquet(out).data_hash == calm


def test_a_read_only_target(band: Path, tmp_path: Path) -> None:
    if not mountable(tmp_path):
        pytest.skip("this system lets nobody mount a folder read-only (unshare --mount)")
    target = tmp_path / "target"
    target.mkdir()
    where = f"mount -t tmpfs -o ro tmpfs {target}"
    done = subprocess.run(
        namespaced(where, command(band, target / "t.parquet")), capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert f"could not write {target / 't.parquet'}: Read-only file system" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_read_only_cache_is_a_note(band: Path, tmp_path: Path, calm: str) -> None:
    if not mountable(tmp_path):
        pytest.skip("this system lets nobody mount a folder read-only (unshare --mount)")
    cache = tmp_path / "read only"
    cache.mkdir()
    done = subprocess.run(
        namespaced(f"mount -t tmpfs -o ro tmpfs '{cache}'", command(band, tmp_path / "t.parquet")),
        capture_output=True, text=True, check=False, env={**os.environ, "MIRLAB_CACHE": str(cache)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "this run is not cached" in done.stderr
    assert FeatureTable.from_parquet(tmp_path / "t.parquet").data_hash == calm


def test_two_runs_into_one_target_at_once(band: Path, tmp_path: Path, calm: str) -> None:
    out = tmp_path / "out" / "t.parquet"
    runs = [subprocess.Popen(command(band, out), stderr=subprocess.PIPE, text=True) for _ in range(2)]
    for run in runs:
        _, words = run.communicate(timeout=240)
        assert run.returncode == 0, words
    assert FeatureTable.from_parquet(out).data_hash == calm
    assert names(out.parent) == ["t.parquet"]


def test_a_rename_whose_answer_was_lost_is_a_rename(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.replace

    def lost(self: Path, target: Path) -> Path:
        real(self, target)
        # A server that hears the request again finds nothing to rename.
        raise FileNotFoundError(errno.ENOENT, "No such file or directory", str(self))

    monkeypatch.setattr(Path, "replace", lost)
    with replacing(tmp_path / "t.csv") as part:
        part.write_text("whole")
    assert (tmp_path / "t.csv").read_text() == "whole"
    assert names(tmp_path) == ["t.csv"]


def test_a_rename_that_did_not_happen_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "t.csv").write_text("old")

    def interrupted(self: Path, target: Path) -> Path:
        raise OSError(errno.ESTALE, "Stale file handle", str(self))

    monkeypatch.setattr(Path, "replace", interrupted)
    with (
        pytest.raises(OutputError, match=r"could not write .*t\.csv: Stale file handle"),
        replacing(tmp_path / "t.csv") as part,
    ):
        part.write_text("new")
    assert (tmp_path / "t.csv").read_text() == "old"
    assert names(tmp_path) == ["t.csv"]


@pytest.mark.parametrize("jump", [10 * 24 * 3600, -10 * 24 * 3600], ids=["forwards", "backwards"])
def test_a_clock_that_jumps_costs_no_folder_that_is_being_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jump: int
) -> None:
    final = tmp_path / "final"
    abandoned = tmp_path / ".final.x.part"
    abandoned.mkdir()
    with building(final) as mine:
        (mine / "half").write_text("half")
        now = time.time()
        monkeypatch.setattr(parts.time, "time", lambda: now + jump)
        with building(final) as theirs:
            assert (mine / "half").read_text() == "half"
            assert theirs != mine
            assert not abandoned.exists()
    assert names(tmp_path) == []


def test_a_clock_that_jumps_changes_no_result(band: Path, calm: str) -> None:
    extract(band, features="mfcc", workers=1)
    for i, path in enumerate(sorted(band.rglob("*.wav"))):
        when = (4_000_000_000, 1)[i % 2]
        os.utime(path, (when, when))
    again = extract(band, features="mfcc", workers=1)
    assert (again.computed, again.table.data_hash) == (0, calm)


def test_a_disk_that_flips_bits_of_the_cache(band: Path, calm: str, private_cache: Path) -> None:
    extract(band, features="mfcc", workers=1)
    (file,) = private_cache.glob("features*.sqlite")
    whole = file.read_bytes()
    notes: set[str] = set()
    for seed in range(16):
        rng = np.random.default_rng(seed)
        data = bytearray(whole)
        for at in rng.integers(0, 8 * len(data), (1, 20, 400)[seed % 3]):
            data[at // 8] ^= 1 << (at % 8)
        for old in private_cache.iterdir():
            old.unlink()
        file.write_bytes(data[: int(rng.integers(1, len(data)))] if seed % 4 == 3 else data)
        extraction = extract(band, features="mfcc", workers=1)
        assert extraction.table.data_hash == calm
        notes.update(note.partition("/")[0] for note in extraction.notes)
    assert "the cache at " in notes


def test_a_damaged_cache_is_set_aside(band: Path, calm: str, private_cache: Path) -> None:
    extract(band, features="mfcc", workers=1)
    (file,) = private_cache.glob("features*.sqlite")
    with closing(sqlite3.connect(file)) as db:
        db.execute("ALTER TABLE summaries RENAME COLUMN payload TO lost")
    damaged = extract(band, features="mfcc", workers=1)
    assert (damaged.computed, damaged.table.data_hash) == (8, calm)
    assert f"the cache was damaged and is now {file}.damaged" in damaged.notes[0]
    again = extract(band, features="mfcc", workers=1)
    assert (again.computed, again.notes, again.table.data_hash) == (0, [], calm)


def test_an_archive_that_two_runs_unpack_at_once(band: Path, tmp_path: Path, private_cache: Path) -> None:
    packed = Path(shutil.make_archive(str(tmp_path / "band"), "zip", band))
    first = open_archive(packed)
    root = first.root
    # Another run finished between this one's look and its rename.
    with building(root) as part:
        (part / "sound").mkdir()
        with pytest.raises(OSError, match="not empty"):
            (part / "sound").rename(root)
    assert [t.path.is_file() for t in open_archive(packed).tracks] == [True] * 8
    assert names(private_cache / "archives") == [root.name]
