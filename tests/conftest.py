"""Fixtures that every room's tests share."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import platformdirs
import pytest
from hypothesis import settings

# Machines are shared and noisy: how long an example takes says nothing about the code.
settings.register_profile("mirlab", deadline=None, derandomize=True)
settings.load_profile("mirlab")


@pytest.fixture(autouse=True)
def private_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point the user's cache at a fresh folder, so that no test sees another's (or the user's) results."""
    folder = tmp_path_factory.mktemp("cache")
    monkeypatch.setenv("MIRLAB_CACHE", str(folder))
    return folder


USER_DATA = Path(os.environ.get("MIRLAB_DATA") or platformdirs.user_data_dir("mirlab", appauthor=False))
"""Where this machine's learned models lie, before a test moves the place."""


@pytest.fixture(autouse=True)
def private_data(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point the user's data at a fresh folder: no learned model is there unless the test asks for it."""
    folder = tmp_path_factory.mktemp("data")
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
