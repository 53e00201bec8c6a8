"""The shape of the project: one way of imports, short files, public names that exist."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import mirlab

SOURCE = Path(mirlab.__file__).parent
ROOMS = ["files", "audio", "data", "learn", "find", "show"]
FILES = sorted(SOURCE.rglob("*.py"))


def imports_of(path: Path) -> set[str]:
    """Every mirlab module that a file names in an import, wherever in the file."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative imports hide the direction"
            found.add(node.module or "")
        elif isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
    return {name for name in found if name.split(".")[0] == "mirlab"}


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(SOURCE).as_posix())
def test_imports_go_one_way(path: Path) -> None:
    room = path.relative_to(SOURCE).parts[0]
    if room not in ROOMS:
        return
    for name in imports_of(path):
        parts = name.split(".")
        other = parts[1] if len(parts) > 1 else ""
        if other in ROOMS:
            assert ROOMS.index(other) <= ROOMS.index(room), f"{path} reaches into {name}"
        else:
            assert other in {"errors", "graphs", "imports", "version", "words"}, f"{path} imports {name}"


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(SOURCE).as_posix())
def test_files_are_one_concept_long(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 400
    assert not lines or lines[0].startswith('"""'), "a module opens with its conventions and contents"


def test_public_names_exist_and_are_listed() -> None:
    assert sorted(mirlab.__all__) == mirlab.__all__
    for name in mirlab.__all__:
        assert getattr(mirlab, name) is not None
    assert set(mirlab.__all__) == {"__version__", *mirlab._HOMES}
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = mirlab.nothing


HEAVY = {
    "keras",
    "jax",
    "matplotlib",
    "librosa",
    "numba",
    "scipy",
    "sklearn",
    "pyarrow",
    "soundfile",
    "av",
    "rich",
    "lancedb",
    "sqlglot",
}


@pytest.mark.parametrize("code", ["import mirlab", "from mirlab.show.cli import main; main(['--help'])"])
def test_start_up_imports_nothing_heavy(code: str) -> None:
    script = f"{code}\nimport sys\nprint(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in done.stderr.split()}
    assert not loaded & (HEAVY | {"numpy"})
