"""Where caches go."""

from __future__ import annotations

from pathlib import Path

import pytest

from mirlab.errors import UsageError
from mirlab.files.places import cache_dir, expanded


def test_the_environment_moves_the_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MIRLAB_CACHE", str(tmp_path / "elsewhere"))
    assert cache_dir() == tmp_path / "elsewhere"
    assert not cache_dir().exists()


def test_a_relative_place_is_made_absolute(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MIRLAB_CACHE", "here")
    assert cache_dir() == tmp_path / "here"


def test_an_empty_variable_means_the_platforms_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MIRLAB_CACHE", "")
    assert cache_dir().is_absolute()
    assert "mirlab" in cache_dir().parts


def test_the_home_of_nobody_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MIRLAB_CACHE", "~nosuchuser/cache")
    with pytest.raises(
        UsageError, match=r"^MIRLAB_CACHE: .*~nosuchuser/cache starts with .*, or \./~nosuchuser"
    ):
        cache_dir()


def test_homes_are_expanded(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert expanded("~/x") == tmp_path / "x"
    assert expanded(Path("a/~b")) == Path("a/~b")
