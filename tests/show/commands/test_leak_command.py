"""`mirlab leak`: what it prints for people and for machines."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.show.terminal.cli import main

LABELS = ("calm", "loud", "wild")


@pytest.fixture
def leaky(tmp_path: Path) -> str:
    """A table whose artists are easier to tell than its classes."""
    rng = np.random.default_rng(0)
    owner = np.repeat(np.arange(18), 5)
    values = rng.normal(size=(90, 3)) + rng.normal(0, 4, (18, 3))[owner]
    table = FeatureTable(
        tracks=np.array([f"t{i}" for i in range(90)]),
        labels=np.array(LABELS, dtype=object)[owner % 3],
        columns=tuple(
            Column.parse(f"{name}.var") for name in ("rms", "spectral_centroid", "spectral_flatness")
        ),
        values=np.exp(values),
        meta={"artist": np.array([f"artist {o}" for o in owner], dtype=object)},
        notes=["Invented for a test."],
    )
    table.to_parquet(tmp_path / "leaky.parquet")
    return str(tmp_path / "leaky.parquet")


@pytest.fixture
def sound(tmp_path: Path) -> str:
    """Two classes of five noises of two seconds, and a file that is no sound."""
    rng = np.random.default_rng(0)
    for i in range(10):
        path = tmp_path / "noise" / ("soft" if i % 2 else "hard") / f"{i}.wav"
        path.parent.mkdir(parents=True, exist_ok=True)
        sf.write(path, rng.uniform(-1, 1, 22050) * (0.1 if i % 2 else 0.8), 11025)
    (tmp_path / "noise" / "soft" / "broken.wav").write_bytes(b"no sound")
    return str(tmp_path / "noise")


def test_it_prints_the_ladder_and_what_it_means(leaky: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["leak", leaky, "--model", "knn", "--repeats", "1"]) == 0
    out, err = capsys.readouterr()
    lines = {line.split()[0]: line for line in out.splitlines() if line[:1].isalpha()}
    assert "skipped" in lines["segment"]
    assert "Keeping artists apart takes" in out
    flat = " ".join(out.split())
    assert "knn on 90 tracks: 3 columns, the logarithm of variances" in flat
    assert "% of the test tracks share an artist with the training set" in flat
    assert "segment: skipped, because the protocol" in flat
    assert "Note: Invented for a test." in out
    assert "testing, track row" in err
    assert "testing" not in out
    assert max(map(len, out.splitlines())) <= 80


def test_machines_get_the_same_numbers(leaky: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["leak", leaky, "--model", "knn", "--repeats", "1", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    rows = {row["row"]: row for row in found["ladder"]}
    assert list(rows) == ["segment", "track", "artist"]
    assert "one row for each track" in rows["segment"]["skipped"]
    track, artist = rows["track"], rows["artist"]
    assert track["gap"] is None
    assert artist["above"] == "track"
    assert artist["gap"]["mean"] == pytest.approx(artist["accuracy"]["mean"] - track["accuracy"]["mean"])
    assert artist["gap"]["high"] < 0
    assert found["leak"] == artist["gap"]
    assert found["leak_row"] == "artist"
    assert track["accuracy"]["low"] < track["accuracy"]["mean"] < track["accuracy"]["high"]
    assert track["tracks"] == 90


def test_sound_is_cut_in_slices_so_that_the_segment_row_exists(
    sound: str, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--features", "rms,zero_crossing_rate", "--segment", "0.5", "--model", "lda", "--workers", "1"]
    assert main(["leak", sound, *options, "--format", "json"]) == 0
    out, err = capsys.readouterr()
    found = json.loads(out)
    rows = {row["row"]: row for row in found["ladder"]}
    assert found["rows"] > found["tracks"] == 10
    assert found["failures"] == 1
    assert "1 TRACK COULD NOT BE ANALYSED" in err
    assert rows["segment"]["predictions"] == found["rows"]
    assert rows["segment"]["accuracy"]["mean"] == 1
    assert rows["track"]["slice_accuracy"]["mean"] == 1
    assert "needs the artists" in rows["artist"]["skipped"]
    assert main(["leak", sound, *options]) == 0
    assert "by slice" in capsys.readouterr().out


def test_whole_tracks_of_sound_have_no_segment_row(sound: str, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--features", "rms", "--segment", "0", "--model", "lda", "--workers", "1", "--format", "json"]
    assert main(["leak", sound, *options]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["rows"] == found["tracks"] == 10
    assert found["ladder"][0]["skipped"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--segment", "3"], "segment needs audio, but .*leaky.parquet is a table"),
        (["--model", "swm"], 'no model called "swm". Did you mean "svm"'),
        (["--features", "tempo"], 'no column called "tempo"'),
    ],
)
def test_wrong_usage(
    leaky: str, options: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    import re

    assert main(["leak", leaky, *options]) == 2
    assert re.search(message, " ".join(capsys.readouterr().err.split()))
