"""Commands for classifiers take a library for the tracks that it holds."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from mirlab.data.sources import open_source
from mirlab.data.tables import Dataset, FeatureTable, SourceSpec
from mirlab.errors import DatasetError
from mirlab.find.facade import held_for
from mirlab.find.facade.library import Library
from mirlab.learn.bundle import load
from mirlab.learn.training.training import train
from mirlab.show.terminal.cli import main

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    """A library of twelve tones in the folders low and high, and a bundle that knows them."""
    for i in range(12):
        path = tmp_path / "music" / ("low" if i < 6 else "high") / f"{i}.wav"
        path.parent.mkdir(parents=True, exist_ok=True)
        t = np.arange(11025) / 22050
        soundfile.write(path, 0.3 * np.sin(2 * np.pi * (300 + 150 * i + 500 * (i > 5)) * t), 22050)
    out = tmp_path / "a.mirlab"
    train(tmp_path / "music", features="spectral_centroid.mean,rms.mean", model="lda", out=out, workers=1)
    made = load(out)
    library = Library.create(tmp_path / "lib", ",".join(map(str, (*made.columns, *made.unusual_columns))))
    library.add(tmp_path / "music", workers=1)
    return library.path, out


def test_a_library_gives_its_features_or_its_files(places: tuple[Path, Path], tmp_path: Path) -> None:
    lib, bundle = places
    table = held_for(lib, SourceSpec(), load(bundle))
    assert isinstance(table, FeatureTable)
    assert (len(table), table.classes) == (12, {"high": 6, "low": 6})
    files = held_for(lib, SourceSpec("tag:genre"), load(bundle))
    assert isinstance(files, Dataset)
    assert [track.path for track in files.tracks] == sorted((tmp_path / "music").rglob("*.wav"), key=_name)
    assert {track.label for track in files.tracks} == {"low", "high"}
    more = tmp_path / "b.mirlab"
    train(tmp_path / "music", features="zero_crossing_rate.max", model="lda", out=more, workers=1)
    assert isinstance(held_for(lib, SourceSpec(), load(bundle), load(more)), Dataset)
    assert held_for(tmp_path / "music", SourceSpec(), load(bundle)) == tmp_path / "music"


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def test_test_drift_and_compare_take_a_library(places: tuple[Path, Path], capsys: Captured) -> None:
    lib, bundle = (str(place) for place in places)
    assert main(["test", bundle, lib, "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["source"], said["tracks"], said["offered"]) == ("lib", 12, 12)
    assert said["metrics"]["accuracy"]["mean"] == 1.0
    assert main(["drift", bundle, lib, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["tracks"] == 12
    assert main(["compare", bundle, bundle, "--data", lib, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["tracks"] == 12


def test_whatever_else_takes_no_library_says_what_to_give(places: tuple[Path, Path]) -> None:
    with pytest.raises(DatasetError, match="but this is a library: give the folders that were added to it"):
        open_source(places[0])
