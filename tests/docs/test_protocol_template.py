"""The template of an own protocol passes its own test, from where a person would copy it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from mirlab.data.splits.protocols import remove_protocol

TEMPLATES = Path(__file__).resolve().parents[2] / "docs" / "templates"


@pytest.fixture
def own() -> Iterator[None]:
    yield
    remove_protocol("album-kfold")


def test_the_template_passes_its_own_test(tmp_path: Path, own: None) -> None:
    for name in ("my_protocol.py", "test_my_protocol.py"):
        shutil.copy(TEMPLATES / name, tmp_path)
    code = compile((tmp_path / "test_my_protocol.py").read_text(encoding="utf-8"), "test", "exec")
    names: dict[str, object] = {"__file__": str(tmp_path / "test_my_protocol.py"), "__name__": "test"}
    exec(code, names)
    tests = [test for name, test in names.items() if name.startswith("test_") and callable(test)]
    assert len(tests) == 3
    for test in tests:
        test()
