"""The templates for own features, models and sources pass their own tests, wherever they are copied to."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mirlab import plugins
from mirlab.audio.registry import registry as features
from mirlab.data.sources import openers
from mirlab.learn.models import registry as models

TEMPLATES = Path(__file__).resolve().parents[2] / "docs" / "templates"
KINDS = ["feature", "model", "source"]
GUIDE = TEMPLATES.parent / "extend.md"


@pytest.fixture(autouse=True)
def own(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    features.names()
    models.names()
    monkeypatch.setattr(features, "_features", dict(features._features))
    monkeypatch.setattr(models, "_entries", dict(models._entries))
    monkeypatch.setattr(plugins, "_loaded", {})
    monkeypatch.setattr(openers, "_own", [])
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        if name.startswith(("mirlab_plugin_", "test_my_")):
            del sys.modules[name]


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_passes_its_own_test(kind: str, tmp_path: Path) -> None:
    for name in (f"my_{kind}.py", f"test_my_{kind}.py"):
        shutil.copy(TEMPLATES / name, tmp_path)
    (tmp_path / "pytest.ini").write_text("[pytest]\nfilterwarnings = error\n")
    options = ["-q", "-p", "no:xdist", "-p", "no:cacheprovider", "--import-mode=importlib"]
    assert (
        pytest.main([*options, f"--rootdir={tmp_path}", "-c", str(tmp_path / "pytest.ini"), str(tmp_path)])
        == 0
    )
    (loaded,) = plugins.loaded()
    assert {found for found, _ in loaded.brought} == {kind}


@pytest.mark.parametrize("path", sorted(TEMPLATES.glob("*.py")), ids=lambda path: path.name)
def test_the_guide_leads_to_every_template(path: Path) -> None:
    assert f"(templates/{path.name})" in GUIDE.read_text(encoding="utf-8")
