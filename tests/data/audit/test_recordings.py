"""Of several files with one recording the best one is kept, and the reason is said."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

import mirlab
from mirlab.data.audit.recordings import find_copies
from mirlab.find.facade.library import Library
from mirlab.show.terminal.cli import main

RATE = 22050


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One recording as WAV, its copy, FLAC, Ogg and cut short; another one alone; a broken file twice."""
    folder = tmp_path_factory.mktemp("music")
    rng = np.random.default_rng(3)
    notes = rng.uniform(300, 1800, 60)
    sound = np.concatenate([np.sin(2 * np.pi * f * np.arange(RATE // 4) / RATE) for f in notes]) * 0.4
    sound = sound + rng.normal(0, 0.03, len(sound))
    sf.write(folder / "song.wav", sound, RATE)
    (folder / "old").mkdir()
    shutil.copy(folder / "song.wav", folder / "old" / "song copy.wav")
    sf.write(folder / "song.flac", sf.read(folder / "song.wav")[0], RATE)
    sf.write(folder / "song.ogg", sound, RATE)
    sf.write(folder / "cut.wav", sound[: 10 * RATE], RATE)
    sf.write(folder / "other.wav", rng.normal(0, 0.1, 5 * RATE), RATE)
    for name in ("broken.wav", "broken too.wav"):
        (folder / name).write_bytes(b"RIFF\x24\0\0\0WAVE")
    return folder


def test_the_best_file_is_kept_and_why(music: Path) -> None:
    before = {p: p.stat().st_mtime_ns for p in music.rglob("*")}
    found = find_copies(music, workers=1)
    assert {p: p.stat().st_mtime_ns for p in music.rglob("*")} == before
    broken, song = found.recordings
    assert [(f.track, f.keep, f.alike) for f in song.files] == [
        ("song.wav", True, "kept"),
        ("old/song copy.wav", False, "same bytes"),
        ("song.flac", False, "same samples"),
        ("cut.wav", False, "same recording"),
        ("song.ogg", False, "same recording"),
    ]
    by_name = {f.track: f.why for f in song.files}
    assert by_name["song.wav"] == "it is as good as the other, and its path is shorter or comes first"
    assert by_name["song.flac"] == "it has more bytes for a second of sound"
    assert by_name["cut.wav"] == "it is longer"
    assert by_name["song.ogg"] == "its format is lossless"
    assert [(f.track, f.keep, f.seconds) for f in broken.files] == [
        ("broken.wav", True, None),
        ("broken too.wav", False, None),
    ]
    assert found.tracks == 8
    assert found.spare == sum(f.bytes for f in (*song.files[1:], broken.files[1]))
    assert "2 recordings are there twice or more. The 5 other files take" in found.answer()
    assert [row["recording"] for row in found.records()] == [1, 1, 2, 2, 2, 2, 2]


def test_a_library_and_the_command_say_the_same(
    music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = Library.create(tmp_path / "lib", "rms.mean")
    library.add(music, workers=1)
    (found,) = library.duplicates(workers=1).recordings
    assert [Path(f.path).name for f in found.files][:2] == ["song.wav", "song copy.wav"]
    assert len(found.files) == 5
    capsys.readouterr()
    assert main(["duplicates", str(library.path), "--workers", "1", "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert [[f["track"] for f in one] for one in said["recordings"]] == [[f.track for f in found.files]]
    assert main(["duplicates", str(music), "--workers", "1"]) == 0
    printed = capsys.readouterr()
    assert "song.wav  (keep: it is as good as the other, and its path" in printed.out
    assert "    old/song copy.wav  (same bytes, 0.7 MB)" in printed.out
    assert "broken.wav cannot be decoded" in printed.err


def test_none_is_said(tmp_path: Path) -> None:
    sf.write(tmp_path / "a.wav", np.random.default_rng(0).normal(0, 0.1, 5 * RATE), RATE)
    found = mirlab.find_copies(tmp_path, workers=1)
    assert found.answer() == "Of 1 file, 0 recordings are there twice or more."
    assert found.recordings == []
    (tmp_path / "b.wav").write_bytes((tmp_path / "a.wav").read_bytes())
    said = mirlab.find_copies(tmp_path, workers=1).answer()
    assert said == "Of 2 files, 1 recording is there twice or more. The other file takes 0.2 MB."
