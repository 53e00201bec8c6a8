"""The command line as a shell sees it: exit codes, what goes where, whole files or none."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from mirlab.data.tables.table import FeatureTable
from mirlab.show.terminal.cli import main

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def band(tmp_path: Path) -> Path:
    rng = np.random.default_rng(0)
    folder = tmp_path / "band"
    for i in range(8):
        name = folder / ("calm" if i % 2 else "loud") / f"{i}.wav"
        name.parent.mkdir(parents=True, exist_ok=True)
        sf.write(name, rng.uniform(-1, 1, 8000) * (0.1 if i % 2 else 0.8), 22050)
    return folder


def test_extract_writes_the_table_and_says_so(band: Path, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "out" / "features.parquet"
    assert main(["extract", str(band), "--out", str(out), "--features", "rms", "--workers", "1"]) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith(f"{out}: 8 rows x 2 columns, 2 classes (8 tracks analysed, 0 already known")
    assert "8 of 8 tracks" in printed.err
    assert len(FeatureTable.from_parquet(out)) == 8
    assert [p.name for p in out.parent.iterdir()] == ["features.parquet"]


def test_extract_as_json_and_csv(band: Path, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "features.csv"
    assert main(["extract", str(band), "--out", str(out), "--features", "rms.mean", "--format", "json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["rows"], result["columns"], result["failures"]) == (8, ["rms.mean"], [])
    with out.open(newline="") as file:
        assert len(list(csv.DictReader(file))) == 8


def test_failures_are_loud_listed_and_strict(band: Path, tmp_path: Path, capsys: Captured) -> None:
    (band / "calm" / "words\n.wav").write_text("text")
    out = tmp_path / "f.parquet"
    common = ["extract", str(band), "--out", str(out), "--features", "rms", "--workers", "1"]
    assert main(common) == 0
    assert "1 of 9 TRACKS FAILED" in capsys.readouterr().err
    with (tmp_path / "f.failures.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["track"] for row in rows] == ["calm/words\n.wav"]
    assert rows[0]["stage"] == "open"
    assert main([*common, "--strict"]) == 1
    (band / "calm" / "words\n.wav").unlink()
    assert main([*common, "--strict"]) == 0
    assert not (tmp_path / "f.failures.csv").exists()


def test_when_nothing_succeeds_the_failures_are_still_listed(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "words.wav").write_text("text")
    (tmp_path / "f.failures.csv").write_text("track,stage,reason\nstale.wav,open,\n")
    assert main(["extract", str(tmp_path / "in"), "--out", str(tmp_path / "f.parquet")]) == 1
    assert "none of 1 track" in capsys.readouterr().err
    with (tmp_path / "f.failures.csv").open(newline="") as file:
        assert [row["track"] for row in csv.DictReader(file)] == ["words.wav"]
    assert not (tmp_path / "f.parquet").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["extrct"], 2, 'there is no command "extrct". Did you mean "extract"'),
        (["extract", "x"], 2, "Missing option '--out'"),
        (["extract", "x", "--out", "a.txt"], 2, 'expected a name ending in .parquet or .csv, got "a.txt"'),
        (["extract", "toyy", "--out", "a.parquet"], 2, 'Did you mean "toy"'),
        (["extract", "gtzan", "--out", "a.parquet"], 1, "a table of features and holds no sound"),
        (["extract", ".", "--out", "a.parquet"], 1, "expected"),
        (
            ["extract", "toy", "--out", "a.parquet", "--hop", "1"],
            2,
            "--hop needs --segment, the length of the slices",
        ),
        (["extract", "toy", "--out", "a.parquet", "--hop-length", "0"], 2, "hop_length"),
        (["run", "sed-1"], 2, 'Did you mean "seed-1"'),
        (["run", "seed-1", "--repeats", "0"], 2, "0 is not in the range"),
        (["features", "mfc"], 2, 'there is no feature called "mfc". Did you mean "mfcc"'),
        (["datasets", "--format", "xml"], 2, "'xml' is not one of 'table', 'json'"),
    ],
)
def test_mistakes_have_a_code_and_a_sentence(
    arguments: list[str],
    code: int,
    message: str,
    capsys: Captured,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == code
    printed = capsys.readouterr()
    assert message in printed.err
    assert printed.out == ""
    assert list(tmp_path.iterdir()) == []


def test_no_permission_is_found_before_the_work(band: Path, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "file").write_text("")
    assert main(["extract", str(band), "--out", str(tmp_path / "file" / "f.parquet")]) == 1
    printed = capsys.readouterr().err
    assert "could not write" in printed
    assert "extracting" not in printed


@pytest.mark.parametrize("name", ["datasets", "features", "models", "experiments"])
def test_lists_print_for_people_and_for_machines(name: str, capsys: Captured) -> None:
    assert main([name]) == 0
    assert capsys.readouterr().out.splitlines()[0].startswith("name")
    assert main([name, "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {"name"} <= set(rows[0])


def test_an_experiment_from_a_folder_of_songs(band: Path, tmp_path: Path, capsys: Captured) -> None:
    toml = tmp_path / "own.toml"
    toml.write_text(
        'name = "own"\ntitle = "Own"\nquestion = "Is loud loud?"\nseed = 1\nrepeats = 2\ntest_size = 0.5\n'
        'protocols = ["corrected"]\n[data]\nsource = "nowhere"\n'
        '[model]\nname = "dense"\nepochs = [2]\n[[feature_sets]]\nname = "rms"\ncolumns = ["rms"]\n'
    )
    out = tmp_path / "results"
    arguments = ["run", str(toml), "--data", str(band), "--out", str(out), "--format", "json"]
    assert main(arguments) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["report"] == str(out / "report.html")
    assert (out / "report.html").read_text(encoding="utf-8").count("Is loud loud?") >= 1
    first = (out / "results.parquet").read_bytes()
    assert main(arguments) == 0
    assert (out / "results.parquet").read_bytes() == first


@pytest.mark.parametrize("what", ["frames", "table"])
def test_with_the_disk_full_neither_table_nor_frames_stay(
    band: Path, tmp_path: Path, what: str, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    import pyarrow.parquet as pq

    writer, begun = pq.ParquetWriter, iter(["frames", "table"])

    def full(*arguments: Any, **options: Any) -> Any:
        if next(begun) == what:
            raise OSError(28, "No space left on device")
        return writer(*arguments, **options)

    out = tmp_path / "out" / "t.parquet"
    where = ["--out", str(out)]
    with monkeypatch.context() as patch:
        patch.setattr(pq, "ParquetWriter", full)
        assert main(["extract", str(band), "--features", "rms", "--frames", "--workers", "1", *where]) == 1
    name = "t.frames.parquet" if what == "frames" else "t.parquet"
    assert f"could not write {out.with_name(name)}: No space left on device" in capsys.readouterr().err
    assert list(out.parent.iterdir()) == []
    assert main(["extract", str(band), "--features", "rms", "--frames", "--workers", "1", *where]) == 0
    assert sorted(path.name for path in out.parent.iterdir()) == ["t.frames.parquet", "t.parquet"]


def test_a_reader_that_leaves_and_an_interrupt(band: Path, tmp_path: Path) -> None:
    code = "import sys; from mirlab.show.terminal.cli import main; sys.exit(main(['features']))"
    piped = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert piped.stdout is not None
    assert piped.stderr is not None
    piped.stdout.close()
    assert piped.wait(60) == 0
    assert piped.stderr.read() == ""
    piped.stderr.close()
    code = (
        "import sys; import mirlab.show.terminal.cli as line; "
        "from mirlab.data.extraction import extraction\n"
        "def stop(*a, **k): raise KeyboardInterrupt\n"
        "extraction.extract = stop\n"
        "sys.exit(line.main(['extract', sys.argv[1], '--out', sys.argv[2]]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(band), str(tmp_path / "a.parquet")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 130
    assert (
        "interrupted; no partly written files remain, and analyses in the cache will be reused" in done.stderr
    )


def test_sets_and_protocols_are_listed(capsys: Captured) -> None:
    assert main(["sets", "--format", "json"]) == 0
    sets = {row["name"]: row["terms"] for row in json.loads(capsys.readouterr().out)}
    assert "rms.mean" in sets["base-5"]
    assert "mfcc" in sets["full"]
    assert main(["sets"]) == 0
    assert "base-5 (5 terms)\n  zero_crossing_rate.mean, rms.mean" in capsys.readouterr().out
    assert main(["protocols", "--format", "json"]) == 0
    names = [row["name"] for row in json.loads(capsys.readouterr().out)]
    assert {"corrected", "artist-kfold", "predefined"} <= set(names)


@pytest.mark.parametrize(
    ("theirs", "ours"), [("SVC", "svm"), ("RandomForestClassifier", "forest"), ("mlp", "dense")]
)
def test_models_known_by_other_names(theirs: str, ours: str, capsys: Captured) -> None:
    assert main(["leak", "gtzan", "--model", theirs]) == 2
    assert f'no model called "{theirs}". Here it is called "{ours}".' in capsys.readouterr().err


def test_case_does_not_hide_a_near_name(capsys: Captured) -> None:
    assert main(["leak", "gtzan", "--model", "FORST"]) == 2
    assert 'Did you mean "forest"?' in capsys.readouterr().err
