"""Measuring a dataset: every file once, failures by name."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from mirlab.data.audit import measures
from mirlab.data.audit.measures import measure_all
from mirlab.data.sources.folder import open_folder
from mirlab.typing import ProgressEvent


@pytest.fixture
def band(tmp_path: Path) -> Path:
    folder = tmp_path / "band"
    folder.mkdir()
    for i in range(5):
        sf.write(folder / f"{i}.wav", np.random.default_rng(i).uniform(-0.5, 0.5, 30000), 22050)
    (folder / "5.wav").write_bytes((folder / "0.wav").read_bytes())
    (folder / "6.wav").write_text("words")
    (folder / "7.wav").symlink_to("nowhere")
    return folder


def test_a_second_run_decodes_nothing_and_says_the_same(band: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ticks: list[ProgressEvent] = []
    first = measure_all(open_folder(band), workers=1, progress=ticks.append)
    assert list(first.quality) == [f"{i}.wav" for i in range(6)]
    assert first.quality["5.wav"] == first.quality["0.wav"]
    assert [(f.track, f.stage) for f in first.failures] == [("6.wav", "open"), ("7.wav", "open")]
    assert "broken link" in first.failures[1].reason
    assert first.computed == 6
    assert ticks[-1] == ProgressEvent("listening", 8, 8, failures=2)
    monkeypatch.setattr(measures, "measure", None)
    again = measure_all(open_folder(band), workers=1)
    assert repr(again.quality) == repr(first.quality)
    assert again.computed == 0


def test_processes_give_what_one_gives(band: Path) -> None:
    one = measure_all(open_folder(band), workers=1, cache=False)
    two = measure_all(open_folder(band), workers=2, cache=False)
    assert repr(one) == repr(two)
