"""A folder of tones and a library of it: the centroid is the frequency, so neighbours are known."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from mirlab.find.facade.library import Library

RATE = 22050
FEATURES = "spectral_centroid.mean,spectral_centroid.median,spectral_rolloff.mean"


def tone(path: Path, frequency: float, level: float = 0.5, seconds: float = 1.0) -> Path:
    """Write a sine, 16 bit."""
    path.parent.mkdir(parents=True, exist_ok=True)
    t = np.arange(round(seconds * RATE)) / RATE
    sf.write(path, level * np.sin(2 * np.pi * frequency * t), RATE, subtype="PCM_16")
    return path


@pytest.fixture
def write_tone() -> Callable[..., Path]:
    """`tone`, for tests that need more files."""
    return tone


@pytest.fixture
def band(tmp_path: Path) -> Path:
    """low/0.wav to low/3.wav at 500 to 2000 Hz, high/4.wav to high/7.wav at 2500 to 4000 Hz."""
    folder = tmp_path / "band"
    for i in range(8):
        tone(folder / ("low" if i < 4 else "high") / f"{i}.wav", 500 + 500 * i)
    return folder


@pytest.fixture
def library(band: Path, tmp_path: Path) -> Library:
    """A library of the band, by standardised Euclidean distance."""
    made = Library.create(tmp_path / "lib", FEATURES, metric="standard")
    made.add(band, workers=1)
    return made


@pytest.fixture
def with_facts() -> Callable[[Library, dict[str, dict[str, Any]]], None]:
    """Give tracks of a library, by name, artists and titles, as tags would."""
    from mirlab.find.store.rows import matrix_of, row_table

    def give(library: Library, facts: dict[str, dict[str, Any]]) -> None:
        head = library.head
        table = library.store.read(library.store.table().schema.names)
        rows = [{**row, **facts.get(row["track"], {})} for row in table.to_pylist()]
        values = matrix_of(table, head.recipe)
        library.store.merge(head, row_table(head.recipe, rows, values, head.metric.transform(values)))

    return give
