"""Fixtures that every room's tests share."""

from __future__ import annotations

from pathlib import Path

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


@pytest.fixture
def shared_audio() -> Path:
    """The real recordings beside a developer's checkout; they are not part of the project."""
    folder = Path(__file__).resolve().parents[1].parent / "shared" / "audio"
    if not folder.is_dir():
        pytest.skip("the real recordings (../shared/audio) are not on this machine")
    return folder
