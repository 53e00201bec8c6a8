"""Features that are set aside come back as they were."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from mirlab.errors import OutputError
from mirlab.find.facade.library import Library
from mirlab.find.library import memory, rebuilding
from mirlab.find.library.memory import SetAside, give_back
from mirlab.find.library.rebuilding import refit


def test_columns_that_are_set_aside_come_back_as_rows(tmp_path: Path) -> None:
    values = np.random.default_rng(0).standard_normal((7, 5))
    with SetAside(tmp_path, len(values)) as aside:
        for columns in (slice(0, 2), slice(2, 4), slice(4, 5)):
            assert np.array_equal(aside.taken(values[:, columns]), values[:, columns])
        assert len(aside) == 7
        assert np.array_equal(aside[0:3], values[0:3])
        assert np.array_equal(aside[5:9], values[5:])
        # Whoever is killed leaves nothing behind.
        assert not any(tmp_path.iterdir())


def test_a_place_that_takes_nothing_is_said(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="nowhere"), SetAside(tmp_path / "nowhere", 1):
        pass


def test_a_large_library_sets_its_features_aside_and_gives_memory_back(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    refit(library)
    head, vectors = library.head.to_bytes(), library.vectors().vectors
    monkeypatch.setattr(rebuilding, "_MOST_HELD", 0)
    monkeypatch.setattr(memory, "_MANY", 1)
    widths: list[int] = []
    taken = SetAside.taken
    monkeypatch.setattr(
        SetAside, "taken", lambda self, part: (widths.append(part.shape[1]), taken(self, part))[1]
    )
    refit(library)
    assert sum(widths) == len(library.settings.recipe.columns)
    assert library.head.to_bytes() == head
    assert np.array_equal(library.vectors().vectors, vectors)


def test_few_rows_give_nothing_back(monkeypatch: pytest.MonkeyPatch) -> None:
    import pyarrow as pa

    monkeypatch.setattr(pa, "default_memory_pool", lambda: pytest.fail("asked for the pool"))
    give_back(100)
