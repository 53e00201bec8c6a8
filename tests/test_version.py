"""The version stands in one place, and mirlab works from its source alone, without being installed."""

from __future__ import annotations

import ast
from importlib import metadata
from pathlib import Path

import pytest

import mirlab
from mirlab.audio.analysis.request import request_for
from mirlab.audio.registry.terms import expand
from mirlab.data.extraction.assemble import provenance_of
from mirlab.version import __version__, versions_of


def test_what_is_used_from_its_source_has_a_version(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing_is_installed(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", nothing_is_installed)
    assert versions_of(["mirlab", "numpy"]) == {"mirlab": __version__, "numpy": "unknown"}
    request = request_for(expand("rms"))
    said = provenance_of("x", request)
    assert said["versions"]["mirlab"] == __version__


def test_versions_are_looked_up_in_one_place() -> None:
    root = Path(mirlab.__file__).parent
    asking = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        and node.module == "importlib.metadata"
        and any(name.name == "version" for name in node.names)
    }
    assert asking == {"version.py"}
