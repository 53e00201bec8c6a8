"""A library of two songs, an MP3 and a FLAC, with something said of each."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from mirlab.find.facade.library import Library

RATE = 22050


def say_of(library: Library, **columns: Any) -> None:
    """Put a value, or one for each track by name, into columns of every row."""
    import pyarrow as pa

    with library.writing():
        table = library.store.table()
        assert table is not None
        rows = library.store.read(table.schema.names)
        for name, value in columns.items():
            place = rows.schema.get_field_index(name)
            values = [value[t] if isinstance(value, dict) else value for t in rows["track"].to_pylist()]
            rows = rows.set_column(
                place, rows.schema.field(place), pa.array(values, rows.schema.field(place).type)
            )
        library.store.rewrite(library.head, rows)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the songs and the library, and a copy of both in `whole`: a library knows its paths."""
    place = tmp_path_factory.mktemp("tagging")
    folder = place / "whole" / "music"
    folder.mkdir(parents=True)
    for name, frequency in (("a.mp3", 440), ("b.flac", 880)):
        t = np.arange(RATE) / RATE
        sf.write(folder / name, 0.5 * np.sin(2 * np.pi * frequency * t), RATE)
    shutil.copytree(folder, place / "music")
    library = Library.create(place / "lib", "rms.mean")
    library.add(place / "music", workers=1)
    say_of(
        library, predicted="jazz", probability=0.9, unknown=False, model="ab" * 20, tempo=127.6,
        tempo_confidence=0.8, key="A minor", key_confidence=0.7, camelot="8A",
    )  # fmt: skip
    (place / "lib").rename(place / "whole" / "lib")
    return place


@pytest.fixture
def music(made: Path) -> Path:
    shutil.rmtree(made / "music", ignore_errors=True)
    return Path(shutil.copytree(made / "whole" / "music", made / "music"))


@pytest.fixture
def tagging(made: Path, music: Path) -> Library:
    """Both songs are jazz with 0.9, at 127.6 BPM in A minor."""
    shutil.rmtree(made / "lib", ignore_errors=True)
    return Library.open(shutil.copytree(made / "whole" / "lib", made / "lib"))


@pytest.fixture
def say() -> Callable[..., None]:
    return say_of
