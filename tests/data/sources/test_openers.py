"""The registry of openers: every function takes what one of them recognises."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

import mirlab
from mirlab.data.sources.standard import OPENERS
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import UnknownName, UsageError
from mirlab.show.terminal.cli import main

N = 24


def table(label: str = "x") -> FeatureTable:
    rng = np.random.default_rng(0)
    made = mirlab.open_source((rng.normal(size=(N, 2)), [label, "y"] * (N // 2)))
    assert isinstance(made, FeatureTable)
    return made


@pytest.fixture
def own() -> Iterator[mirlab.Opener]:
    def opens(source: Any, asked: mirlab.Opening) -> FeatureTable:
        return table(asked.label or "x")

    yield mirlab.add_opener(mirlab.Opener("mine", lambda source: source == "mine:1987", opens))
    mirlab.remove_opener("mine")


def test_a_source_of_ones_own_is_taken_by_every_function(own: mirlab.Opener) -> None:
    assert len(mirlab.open_source("mine:1987")) == N
    assert mirlab.evaluate("mine:1987", model="knn", folds=2).n_tracks == N
    assert mirlab.audit("mine:1987").classes
    assert mirlab.open_source("mine:1987", label="z").classes == {"y": 12, "z": 12}


def test_an_opener_leaves_again(own: mirlab.Opener) -> None:
    mirlab.remove_opener("mine")
    mirlab.remove_opener("mine")
    with pytest.raises(UnknownName, match="mine:1987"):
        mirlab.open_source("mine:1987")


def test_a_name_is_taken_once(own: mirlab.Opener) -> None:
    mirlab.add_opener(own)
    with pytest.raises(UsageError, match='an opener called "mine" already'):
        mirlab.add_opener(replace(own, opens=lambda source, asked: mirlab.open_source("gtzan")))


def test_ones_own_openers_come_before_mirlabs_and_see_places(tmp_path: Path) -> None:
    (tmp_path / "features.mine").write_text("")

    def recognises(source: Any) -> bool:
        return isinstance(source, Path) and source.suffix == ".mine"

    mirlab.add_opener(mirlab.Opener("files", recognises, lambda source, asked: table()))
    try:
        assert len(mirlab.open_source(tmp_path / "features.mine")) == N
        with pytest.raises(UsageError, match="no such file or folder"):
            mirlab.open_source(tmp_path / "nothing.mine")
    finally:
        mirlab.remove_opener("files")


@pytest.mark.parametrize(
    "source",
    [None, 3.5, b"x", [], {}, object(), np.zeros(3), np.array("gtzan"), (1, 2), "gtzan", Path("gtzan")],
)
def test_every_opener_can_be_asked_about_anything(source: Any) -> None:
    taken = [opener.name for opener in OPENERS if opener.recognises(source)]
    assert taken == (["known data sets"] if isinstance(source, str) else [])


def test_a_fact_can_stand_in_for_the_label() -> None:
    found = mirlab.open_source("gtzan", label="artist_fold")
    assert set(found.classes) == {"1", "2", "3"}
    assert any('"artist_fold" was used as the label' in note for note in found.notes)
    with pytest.raises(UnknownName, match='no label column called "artist_folds"'):
        mirlab.open_source("gtzan", label="artist_folds")


def test_sound_has_no_column_of_labels(tmp_path: Path) -> None:
    (tmp_path / "calm").mkdir()
    sf.write(tmp_path / "calm" / "a.wav", np.zeros(800), 8000)
    with pytest.raises(UsageError, match="holds sound: its labels are the names of the class folders"):
        mirlab.open_source(tmp_path, label="genre")


PLUGIN = """
import mirlab


def opens(source, asked):
    return mirlab.open_source("gtzan")


mirlab.add_opener(mirlab.Opener("plugged", lambda source: source == "plugged:1", opens))
"""


def test_a_plugin_makes_it_a_source_of_every_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.py").write_text(PLUGIN)
    try:
        assert main(["audit", "plugged:1", "--plugin", str(tmp_path / "mine.py"), "--format", "json"]) == 0
        assert json.loads(capsys.readouterr().out)["n_tracks"] == 1000
    finally:
        mirlab.remove_opener("plugged")
