"""Fixtures that every room's tests share."""

from __future__ import annotations

import gc
import itertools
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import platformdirs
import pytest
from hypothesis import settings

# Machines are shared and noisy: how long an example takes says nothing about the code.
settings.register_profile("mirlab", deadline=None, derandomize=True)
settings.load_profile("mirlab")


# As many processes run the tests as there are cores. If each had threads for its small products, they would
# wait for one another longer than they calculate. numpy and scikit-learn read this when they are loaded.
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")

# Ten thousand tests and all that they import live to the end. To look for garbage among them every
# 700 objects, as Python does by itself, takes a tenth of a run.
gc.set_threshold(50_000, 20, 100)


def _no_pipes(*_: Any, **__: Any) -> None:
    pytest.skip("this system has no pipes with names")


# mirlab itself never makes one; its tests do, to see that one is refused.
if not hasattr(os, "mkfifo"):
    os.mkfifo = _no_pipes


def pytest_collection_finish() -> None:
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def compiled_once(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Let all workers of this run share what JAX compiled: most tests of nets train equal ones."""
    place = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        place = place.parent
    os.environ["JAX_COMPILATION_CACHE_DIR"] = str(place / "jax")
    os.environ["JAX_PERSISTENT_CACHE_MIN_ENTRY_SIZE_BYTES"] = "-1"
    # Below this a program is compiled as soon as it is read.
    os.environ["JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS"] = "0.02"
    # With a limit JAX locks the files; without one, a worker may read what another has half written.
    os.environ["JAX_COMPILATION_CACHE_MAX_SIZE"] = "1000000000"


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Fresh folders, one after the other, by number: to find a free name among thousands takes longer."""
    place = tmp_path_factory.mktemp("homes")
    return (place / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def private_cache(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point the user's cache at a fresh folder, so that no test sees another's (or the user's) results."""
    folder = next(homes)
    folder.mkdir()
    monkeypatch.setenv("MIRLAB_CACHE", str(folder))
    return folder


USER_DATA = Path(os.environ.get("MIRLAB_DATA") or platformdirs.user_data_dir("mirlab", appauthor=False))
"""Where this machine's learned models lie, before a test moves the place."""


@pytest.fixture(autouse=True)
def private_data(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point the user's data at a fresh folder: no learned model is there unless the test asks for it."""
    folder = next(homes)
    folder.mkdir()
    monkeypatch.setenv("MIRLAB_DATA", str(folder))
    return folder


@pytest.fixture(autouse=True)
def nothing_lent() -> Iterator[None]:
    """No learned model of a bundle that another test opened."""
    yield
    if (shelf := sys.modules.get("mirlab.audio.embedding.shelf")) is not None:
        shelf._lent.clear()


@pytest.fixture
def musicnn(private_data: Path) -> str:
    """The name of the learned model musicnn_msd, with its three siblings; skips where they are not here."""
    names = ("musicnn_msd", "musicnn_mtt", "vgg_msd", "vgg_mtt")
    if not all((USER_DATA / "embeddings" / name / "graph.onnx").is_file() for name in names):
        pytest.skip("MusiCNN is not on this machine: run  mirlab embeddings get musicnn")
    (private_data / "embeddings").mkdir(exist_ok=True)
    for name in names:
        (private_data / "embeddings" / name).symlink_to(USER_DATA / "embeddings" / name)
    return names[0]


@pytest.fixture
def shared_audio() -> Path:
    """The real recordings beside a developer's checkout; they are not part of the project."""
    folder = Path(__file__).resolve().parents[1].parent / "shared" / "audio"
    if not folder.is_dir():
        pytest.skip("the real recordings (../shared/audio) are not on this machine")
    return folder


@pytest.fixture(scope="session")
def targeted() -> Callable[..., Any]:
    """Makes a table whose first three columns are heard in its targets, and the others are not.

    Tags: "loud" goes by column 1, "rare" by column 2 (one track in six), "noise" by nothing. Numbers: "tempo"
    goes by column 1, "valence" by column 2 and noise, "noise" by nothing.
    """

    import numpy as np

    from mirlab.audio.registry.terms import Column
    from mirlab.data.tables.table import FeatureTable
    from mirlab.data.tables.targets import Targets

    def make(
        task: Any, artists: int = 30, each: int = 3, slices: int = 1, seed: int = 0, artist: float = 0.0
    ) -> FeatureTable:
        rng = np.random.default_rng(seed)
        n = artists * each
        owner = np.repeat(np.arange(artists), each)
        values = rng.normal(size=(n, 4)) + rng.normal(0, artist, (artists, 4))[owner]
        noise = rng.normal(size=(n, 3))
        if task == "tags":
            truth = np.column_stack(
                [values[:, 0] + 0.3 * noise[:, 0] > 0, values[:, 1] > 0.97, noise[:, 2] > 0.8]
            )
            targets = Targets("tags", ("loud", "rare", "noise"), truth.astype(np.float64))
        else:
            truth = np.column_stack([100 + 20 * values[:, 0], values[:, 1] + noise[:, 0], noise[:, 2]])
            targets = Targets("numbers", ("tempo", "valence", "noise"), truth)
        table = FeatureTable(
            tracks=np.array([f"t{i:03d}" for i in range(n)], dtype=object),
            labels=np.array(list("abc") * (n // 3), dtype=object),
            columns=tuple(
                Column.parse(name) for name in ("rms.mean", "flux.mean", "mfcc_01.mean", "mfcc_02.mean")
            ),
            values=values,
            meta={"artist": np.array([f"artist {o}" for o in owner], dtype=object)},
            targets=targets,
        )
        if slices == 1:
            return table
        rows = np.repeat(np.arange(n), slices)
        return FeatureTable(
            tracks=table.tracks[rows],
            labels=table.labels[rows],
            columns=table.columns,
            values=values[rows] + rng.normal(0, 0.1, (rows.size, 4)),
            meta={
                "artist": table.meta["artist"][rows],
                "segment_start": np.tile(3.0 * np.arange(slices), n).astype(object),
            },
            targets=targets.rows(rows),
        )

    return make
