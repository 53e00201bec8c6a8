"""--corrections on the command line: mended labels reach the model, the table, the run and the library."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest

from mirlab.data.toy.dataset import toy
from mirlab.show.terminal.cli import main

STYLES = ("bossa", "punk")


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small toy band: two styles, four artists each, three songs of an artist."""
    place = tmp_path_factory.mktemp("band")
    return toy(cache_dir=place, styles=STYLES, artists=4, songs=3, seconds=1.5).root


@pytest.fixture
def file(music: Path, tmp_path: Path) -> Path:
    """One label mended, one track left out, one correction that names nothing."""
    names = [p.relative_to(music).as_posix() for p in sorted(music.glob("*/*/*"))]
    path = tmp_path / "mended.csv"
    path.write_text(
        f"path,label,verdict\n{music}/{names[0]},punk,\n{names[-1]},,left out\nbosa/none.flac,punk,\n"
    )
    return path


def test_a_model_is_trained_on_the_mended_labels(
    music: Path, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--model", "lda", "--features", "rms,spectral_centroid", "--protocol", "kfold"]
    bundle = str(tmp_path / "m.mirlab")
    command = ["train", str(music), "--out", bundle, *options, "--workers", "1", "--format", "json"]
    assert main([*command, "--corrections", str(file)]) == 0
    data = json.loads(capsys.readouterr().out)["card"]["data"]
    assert data["classes"] == {"bossa": 11, "punk": 12}
    assert data["corrections"] == {
        "file": "mended.csv",
        "sha256": sha256(file.read_bytes()).hexdigest(),
        "relabelled": 1,
        "left_out": 1,
        "unused": 1,
    }
    assert any("names no track of these data" in note for note in data["notes"])
    assert main(command) == 0
    plain = json.loads(capsys.readouterr().out)["card"]["data"]
    assert plain["classes"] == {"bossa": 12, "punk": 12}
    assert "corrections" not in plain
    assert plain["hash"] != data["hash"]


def test_a_table_and_the_run_on_it_say_so(
    music: Path, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = str(tmp_path / "t.parquet")
    command = ["extract", str(music), "--out", table, "--features", "rms", "--workers", "1"]
    assert main([*command, "--corrections", str(file), "--format", "json"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["classes"] == {"bossa": 11, "punk": 12}
    assert "1 track got a new label and 1 track was left out by mended.csv" in said.err
    experiment = tmp_path / "e.toml"
    experiment.write_text(
        'name = "e"\ntitle = "E"\nquestion = "?"\nrepeats = 2\n[data]\nsource = "toy"\n'
        '[[feature_sets]]\nname = "all"\ncolumns = ["*"]\non = "table"\n[model]\nname = "lda"\n'
    )
    run = ["run", str(experiment), "--data", table, "--out", str(tmp_path / "r"), "--protocol", "random"]
    assert main(run) == 0
    about = json.loads((tmp_path / "r" / "run.json").read_text(encoding="utf-8"))
    assert about["data"]["corrections"]["sha256"] == sha256(file.read_bytes()).hexdigest()
    assert about["data"]["classes"] == {"bossa": 11, "punk": 12}


def test_a_library_takes_them_and_its_update_remembers(
    music: Path, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from mirlab.find.facade.library import Library

    library = tmp_path / "lib"
    add = ["library", "add", str(library), str(music), "--features", "rms", "--workers", "1"]
    assert main([*add, "--corrections", str(file)]) == 0
    first = {t.track: t.label for t in Library.open(library).tracks()}
    assert sorted(first.values()) == ["bossa"] * 11 + ["punk"] * 12
    assert main(["library", "update", str(library), "--workers", "1"]) == 0
    assert {t.track: t.label for t in Library.open(library).tracks()} == first
    capsys.readouterr()


def test_shards_and_missing_files_are_refused(
    music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    none = str(tmp_path / "none.csv")
    assert main(["train", str(music), "--out", str(tmp_path / "m.mirlab"), "--corrections", none]) == 2
    assert "there is no such file: give the CSV" in capsys.readouterr().err
    assert main(["extract", str(music), "--out", str(tmp_path / "shards"), "--corrections", none]) == 2
    assert "--corrections does not work with tables in shards" in capsys.readouterr().err


def test_the_page_keeps_no_corrections_in_what_it_is_made_of(
    music: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    songs = sorted(music.rglob("*.wav"))[:2]
    manifest = tmp_path / "list.csv"
    manifest.write_text("path,label\n" + "".join(f"{song},x\n" for song in songs))
    library = tmp_path / "lib"
    assert main(["library", "add", str(library), str(manifest), "--features", "rms", "--workers", "1"]) == 0
    (tmp_path / "same.csv").hardlink_to(manifest)
    before = manifest.read_bytes()
    for corrections in (manifest, tmp_path / "same.csv"):
        assert main(["serve", "--library", str(library), "--corrections", str(corrections)]) == 1
        assert "which the explorer reads; saving corrections would overwrite it" in capsys.readouterr().err
    assert manifest.read_bytes() == before
