"""Shards that are joined to one table: whose folder they may lie in, and what goes with them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.data.extraction.extraction import extract
from mirlab.data.extraction.joining import check_workspace, extract_joined
from mirlab.data.extraction.shardrun import extract_shards
from mirlab.data.sources.sources import open_source
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import OutputError
from mirlab.files.kinds import FAILURES, SHARD_FILES


@pytest.fixture
def band(tmp_path: Path) -> Path:
    for i in range(4):
        path = tmp_path / "band" / ("low" if i % 2 else "high") / f"{i}.wav"
        path.parent.mkdir(parents=True, exist_ok=True)
        sf.write(path, 0.5 * np.sin(2 * np.pi * 100 * (i + 2) * np.arange(4000) / 22050), 22050)
    return tmp_path / "band"


def test_the_table_is_that_of_one_process_and_the_shards_go(band: Path, tmp_path: Path) -> None:
    folder = tmp_path / "t.shards"
    joined = extract_joined(band, "rms", folder=folder, workers=1, shard_tracks=2)
    assert joined.table.data_hash == extract(band, features="rms", workers=1, cache=False).table.data_hash
    assert not folder.exists()


def test_what_a_broken_run_left_is_taken_up(band: Path, tmp_path: Path) -> None:
    folder = tmp_path / "t.shards"
    extract_shards(band, features="rms", out=folder, workers=1, shard_tracks=2)
    (folder / "manifest.json").unlink()
    joined = extract_joined(band, "rms", folder=folder, workers=1, shard_tracks=2)
    assert (joined.computed, joined.cached) == (0, 4)
    assert not folder.exists()


def test_a_table_in_shards_of_a_persons_own_stays(band: Path, tmp_path: Path) -> None:
    folder = tmp_path / "t.shards"
    extract_shards(band, features="rms", out=folder, workers=1, shard_tracks=2)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(OutputError, match=r"t\.shards: shards are kept there until they are joined"):
        extract_joined(band, "rms", folder=folder, workers=1, shard_tracks=2)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert len(open_source(folder)) == 4


def test_a_file_of_that_name_or_other_files_stay(tmp_path: Path) -> None:
    (tmp_path / "t.shards").mkdir()
    check_workspace(tmp_path / "t.shards")
    (tmp_path / "t.shards" / "notes.txt").write_text("mine")
    (tmp_path / "u.shards").write_text("mine")
    for name in ("t.shards", "u.shards"):
        with pytest.raises(OutputError, match=r"already holds '(notes\.txt|u\.shards)'"):
            check_workspace(tmp_path / name)


def test_what_lies_beside_the_shards_stays(band: Path, tmp_path: Path) -> None:
    folder = tmp_path / "t.shards"
    folder.mkdir()
    (folder / ".joining").touch()
    mine = {"shard-notes.txt": "mine", "README": "mine"}
    for name, text in mine.items():
        (folder / name).write_text(text)
    extract_joined(band, "rms", folder=folder, workers=1)
    assert {path.name: path.read_text() for path in folder.iterdir()} == mine


@pytest.mark.parametrize("name", list(SHARD_FILES))
def test_others_files_in_a_folder_of_shards(band: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / name).write_text("mine")
    with pytest.raises(OutputError, match="a file that mirlab did not write is there"):
        extract_shards(band, features="rms", out=tmp_path / "out", workers=1)
    assert [path.name for path in (tmp_path / "out").iterdir()] == [name]
    assert (tmp_path / "out" / name).read_text() == "mine"
    extract_shards(band, features="rms", out=tmp_path / "out", workers=1, force=True)
    assert isinstance(open_source(tmp_path / "out"), FeatureTable)
    # Nothing failed, so there is no list of failures to write, and nobody's is taken away.
    assert name == "manifest.json" or (tmp_path / "out" / name).read_text() == "mine"


def test_an_earlier_list_of_failures_goes(band: Path, tmp_path: Path) -> None:
    (band / "low" / "bad.wav").write_text("no sound")
    extract_shards(band, features="rms", out=tmp_path / "out", workers=1)
    assert FAILURES.is_of(tmp_path / "out" / "failures.csv")
    (band / "low" / "bad.wav").unlink()
    extract_shards(band, features="rms", out=tmp_path / "out", workers=1)
    assert not (tmp_path / "out" / "failures.csv").exists()


def test_shards_never_take_the_place_of_their_source(band: Path) -> None:
    before = sorted(band.rglob("*"))
    with pytest.raises(OutputError, match="this is the source, which a table in shards would replace"):
        extract_shards(band, features="rms", out=band / ".." / band.name, workers=1, force=True)
    with pytest.raises(OutputError, match="holds sound files of"):
        extract_shards(band, features="rms", out=band / "low", workers=1)
    assert sorted(band.rglob("*")) == before


def test_others_files_at_an_address(band: Path) -> None:
    fsspec = pytest.importorskip("fsspec", reason="the extra cluster is not installed")
    fs = fsspec.filesystem("memory")
    fs.pipe_file("/kept/manifest.json", b"mine")
    with pytest.raises(OutputError, match=r"memory://kept/manifest\.json: expected the manifest of a table"):
        extract_shards(band, features="rms", out="memory://kept", workers=1)
    assert fs.cat_file("/kept/manifest.json") == b"mine"
    extract_shards(band, features="rms", out="memory://kept", workers=1, force=True)
    extract_shards(band, features="rms", out="memory://kept", workers=1)
