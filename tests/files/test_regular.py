"""Only regular files are read: pipes, sockets and devices are refused at once, whatever they are called."""

from __future__ import annotations

import hashlib
import io
import json
import os
import pickle
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from mirlab.data.audit.audit_file import read_audit
from mirlab.data.execution import limits
from mirlab.data.execution.contents import refusal
from mirlab.data.execution.limits import Limits
from mirlab.data.extraction.extraction import extract
from mirlab.data.extraction.shardrun import extract_shards
from mirlab.data.reading.tablefile import open_table
from mirlab.data.reading.tags import Tags, read_tags
from mirlab.data.sources.corrections import CorrectionsFile
from mirlab.data.sources.sources import open_source
from mirlab.data.tables.frames_file import read_frames
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import MirlabError
from mirlab.files import identity
from mirlab.files.identity import digest, hashed
from mirlab.files.regular import NotAFile, check_regular, open_regular, open_text, read_regular
from mirlab.find.facade.library import Library
from mirlab.learn.bundle.bundle import read as read_bundle
from mirlab.learn.config.experiments import load as load_config
from mirlab.learn.selection.saved import load_selection

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")


@contextmanager
def bound(path: Path) -> Iterator[Path]:
    """A socket of that name; names of sockets must be short, so it is bound from its own folder."""
    server = socket.socket(socket.AF_UNIX)
    here = Path.cwd()
    os.chdir(path.parent)
    try:
        server.bind(path.name)
    finally:
        os.chdir(here)
    try:
        yield path
    finally:
        server.close()


def fifo(path: Path) -> Path:
    os.mkfifo(path)
    return path


READERS: list[tuple[str, Callable[[Path], Any]]] = [
    ("source.csv", open_source),
    ("source.parquet", open_source),
    ("source.npy", open_source),
    ("source.zip", open_source),
    ("source.tar.gz", open_source),
    ("source.wav", open_source),
    ("source", open_source),
    ("table.csv", open_table),
    ("table.parquet", open_table),
    ("ours.parquet", FeatureTable.from_parquet),
    ("frames.parquet", lambda path: list(read_frames(path))),
    ("corrections.csv", lambda path: CorrectionsFile(path).read()),
    ("corrections.csv", lambda path: CorrectionsFile(path).digest()),
    ("audit.json", read_audit),
    ("experiment.toml", load_config),
    ("model.mirlab", read_bundle),
    ("mirlab-library.json", lambda path: Library.open(path.parent)),
]


@pytest.mark.parametrize(("name", "read"), READERS, ids=[f"{i}-{n}" for i, (n, _) in enumerate(READERS)])
def test_a_pipe_is_refused_by_every_reader(tmp_path: Path, name: str, read: Callable[[Path], Any]) -> None:
    with pytest.raises(MirlabError, match="this is a named pipe") as caught:
        read(fifo(tmp_path / name))
    assert name in str(caught.value)


def test_a_device_and_a_socket_are_refused(tmp_path: Path) -> None:
    with pytest.raises(MirlabError, match="/dev/zero: this is a device: expected a sound file, a folder"):
        open_source("/dev/zero")
    (tmp_path / "z.csv").symlink_to("/dev/zero")
    with pytest.raises(MirlabError, match="this is a device"):
        open_source(tmp_path / "z.csv")
    with bound(tmp_path / "s.csv") as path, pytest.raises(MirlabError, match="this is a socket"):
        open_source(path)
    with pytest.raises(IsADirectoryError):
        check_regular(tmp_path)


def test_beside_an_array_a_pipe_is_no_list_of_rows(tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", np.zeros((2, 2)))
    fifo(tmp_path / "x.csv")
    with pytest.raises(MirlabError, match=r"expected a CSV beside it"):
        open_source(tmp_path / "x.npy")


def test_a_folder_of_results_of_pipes(tmp_path: Path) -> None:
    fifo(tmp_path / "selection.json")
    with pytest.raises(MirlabError, match="this is a named pipe"):
        load_selection(tmp_path)


def test_what_is_no_file_in_a_manifest_is_a_failure_each(tmp_path: Path) -> None:
    t = np.arange(22050) / 22050
    sf.write(tmp_path / "good.wav", 0.5 * np.sin(2 * np.pi * 440 * t), 22050)
    fifo(tmp_path / "pipe.wav")
    (tmp_path / "folder.wav").mkdir()
    (tmp_path / "zero.wav").symlink_to("/dev/zero")
    names = ["good", "pipe", "folder", "zero", "socket"]
    manifest = tmp_path / "m.csv"
    manifest.write_text("path,label\n" + "".join(f"{name}.wav,a\n" for name in names))
    with bound(tmp_path / "socket.wav"):
        found = extract(manifest, features="rms", workers=1)
        sharded = extract_shards(manifest, features="rms", out=tmp_path / "out", workers=1)
    assert found.table.tracks.tolist() == ["good.wav"]
    assert {f.track: f.reason for f in found.failures} == {
        "folder.wav": "expected a readable file, the system says: Is a directory",
        "pipe.wav": "expected a file, this is a named pipe",
        "socket.wav": "expected a file, this is a socket",
        "zero.wav": "expected a file, this is a device",
    }
    assert {f.track for f in sharded.failures} == {f.track for f in found.failures}
    # A folder passes over what is no file, and enters what is a folder.
    assert [track.id for track in open_source(tmp_path).tracks] == ["good.wav"]  # type: ignore[union-attr]


def test_a_pipe_is_no_corrections_and_no_question(tmp_path: Path) -> None:
    t = np.arange(22050) / 22050
    sf.write(tmp_path / "good.wav", 0.5 * np.sin(2 * np.pi * 440 * t), 22050)
    path = fifo(tmp_path / "c.csv")
    with pytest.raises(MirlabError, match="this is a named pipe"):
        open_source(tmp_path, corrections=path)
    library = Library.create(tmp_path / "lib", "rms", metric="standard")
    library.add(tmp_path, workers=1)
    with pytest.raises(MirlabError, match=r"c\.csv: expected a file, this is a named pipe"):
        library.similar([path])


def test_tags_of_a_pipe_are_none(tmp_path: Path) -> None:
    assert read_tags(fifo(tmp_path / "x.mp3")) == Tags()


def test_what_is_exchanged_before_it_is_opened_does_not_hang(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mirlab.files import regular

    path = fifo(tmp_path / "x")
    monkeypatch.setattr(regular, "check_regular", lambda path: None)
    with pytest.raises(NotAFile, match="this is a named pipe") as caught:
        open_regular(path)
    travelled = pickle.loads(pickle.dumps(caught.value))
    assert (str(travelled), travelled.kind) == (str(caught.value), "a named pipe")


def test_reading_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps("ü" * 10), encoding="utf-8")
    size = path.stat().st_size
    assert json.loads(read_regular(path, size)) == "ü" * 10
    with pytest.raises(OSError, match=f"expected at most {size - 1} bytes, but it holds more"):
        read_regular(path, size - 1)
    with open_text(path) as file:
        assert file.read() == path.read_text(encoding="utf-8")


def test_hashing_ends_when_its_time_is_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (path := tmp_path / "x").write_bytes(b"abc" * 1_000_000)
    assert digest(path) == hashlib.blake2b(path.read_bytes(), digest_size=20).hexdigest()

    class Endless(io.RawIOBase):
        def readinto(self, buffer: memoryview) -> int:
            buffer[:1] = b"0"
            return 1

    clock = iter(float(second) for second in range(1000))
    monkeypatch.setattr(identity.time, "monotonic", lambda: next(clock))
    with pytest.raises(TimeoutError, match="took longer than 600 s and was stopped") as caught:
        hashed(Endless(), hashlib.sha256())  # type: ignore[arg-type]
    assert next(clock) == 602
    assert refusal(path, caught.value) == "reading its bytes took longer than 600 s and was stopped"


def test_a_time_limit_holds_for_hashing_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sf.write(tmp_path / "x.wav", np.ones(22050) / 2, 22050)
    asked: list[float] = []

    def heard(path: Path, seconds: float | None = None) -> str:
        # A file that was written just now is hashed again afterwards, without a limit.
        if seconds is not None:
            asked.append(seconds)
        return digest(path)

    monkeypatch.setattr("mirlab.data.execution.cache.sound_digest", heard)
    extract(tmp_path, features="rms", workers=1)
    extract(tmp_path, features="rms", workers=1, limits=Limits(seconds=7), cache=False)
    assert asked == [600, 7]


def test_the_time_for_a_file_does_not_grow_without_end(tmp_path: Path) -> None:
    with (path := tmp_path / "x.wav").open("wb") as file:
        assert Limits().seconds_for(str(path)) == limits.LEAST_SECONDS
        file.truncate(5_000_000)
        assert Limits().seconds_for(str(path)) == limits.LEAST_SECONDS + 1000
        file.truncate(200 << 30)
    assert Limits().seconds_for(str(path)) == limits.MOST_SECONDS == 3600
