"""`mirlab rank`: what it prints for people and for machines, and the files it writes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from mirlab.show.terminal.cli import main


@pytest.fixture
def source(tmp_path: Path) -> str:
    """Ninety tracks: rms tells three classes apart, tempo and <odd> do not."""
    rng = np.random.default_rng(0)
    lines = ["track,label,artist,rms_mean,rms_var,tempo,<odd>"]
    for i in range(90):
        noise = rng.normal(size=4)
        level, spread = i % 3 * 3 + noise[0], np.exp(noise[1])
        lines.append(f"t{i},c{i % 3},band {i % 30},{level},{spread},{noise[2]},{noise[3]}")
    (tmp_path / "t.csv").write_text("\n".join(lines) + "\n")
    return str(tmp_path / "t.csv")


def test_it_answers_first_and_prints_a_table(source: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rank", source, "--model", "lda", "--folds", "3", "--permutations", "2"]) == 0
    out, _ = capsys.readouterr()
    flat = " ".join(out.split())
    assert flat.startswith("Of 3 features, rms matters most: permuting it costs")
    assert "permuted: points lost where its columns are permuted jointly" in flat
    assert "Note: No protocol was chosen, so artist-kfold was used" in flat
    assert "The model gets the logarithms of variance columns" in flat
    row = next(line for line in out.splitlines() if line.startswith("rms"))
    assert "*" in row


def test_json_and_files(source: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    arguments = ["rank", source, "--model", "lda", "--folds", "3", "--group", "rest=tempo,odd"]
    assert main([*arguments, "--format", "json", "--out", str(out)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [row["name"] for row in found["rows"]] == ["rms", "rest"]
    assert found["rows"][0]["matters"] is True
    assert found["rows"][1]["columns"] == ["tempo.value", "odd.value"]
    assert found["rows"][0]["permuted"]["difference"]["low"] > 0
    assert found["page"] == str(out / "ranking.html")
    assert sorted(path.name for path in out.iterdir()) == [
        "importance.png",
        "importance.svg",
        "ranking.html",
        "ranking.json",
    ]
    page = (out / "ranking.html").read_text(encoding="utf-8")
    assert "<svg" in page
    assert "rest (group)" in page
    assert "http://" not in page.replace("http://www.w3.org/2000/svg", "")
    written = json.loads((out / "ranking.json").read_text(encoding="utf-8"))
    assert written["answer"] == found["answer"]
    again = tmp_path / "again"
    assert main([*arguments, "--workers", "1", "--out", str(again)]) == 0
    assert (again / "ranking.html").read_bytes() == (out / "ranking.html").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--group", "rms"], 'expected NAME=TERMS such as "low=mfcc[1-4]", got "rms"'),
        (["--group", "a=rms", "--group", "a=tempo"], 'there are two groups named "a"'),
        (["--features", "tempoo"], 'Did you mean "tempo'),
        (["--features", "rms"], "expected at least two features"),
        (["--model", "smv"], 'Did you mean "svm"'),
        (["--protocol", "artist"], 'no protocol called "artist"'),
    ],
)
def test_wrong_usage(
    source: str, arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rank", source, *arguments]) == 2
    assert words in " ".join(capsys.readouterr().err.split())
