"""A small loop, in a module of its own, and folders for its code that only the test knows."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from mirlab.loops import kept, texts

SMALL = """
from mirlab.loops import compiled

@compiled("i8(i8)")
def more(x):
    return x + 1
"""

Importing = Callable[..., ModuleType]


@pytest.fixture
def small(tmp_path: Path) -> Importing:
    """Import the small module again, as another process would; a text replaces its source."""

    def importing(text: str = SMALL) -> ModuleType:
        source = tmp_path / "small.py"
        source.write_text(text)
        texts._source.cache_clear()
        spec = importlib.util.spec_from_file_location("small", source)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules["small"] = module
        try:
            # Two sources written within a second would be one to Python's own cache.
            exec(compile(text, str(source), "exec"), module.__dict__)
        finally:
            del sys.modules["small"]
        return module

    return importing


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The only folder where code may be kept."""
    folder = tmp_path / "kept"
    monkeypatch.setattr(kept, "folders", lambda: iter([folder]))
    return folder
