"""The wheel holds what is needed and nothing else, and its description makes sense outside the repository."""

from __future__ import annotations

import email
import importlib.util
import re
import subprocess
import sys
import zipfile
from email.message import Message
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "mirlab"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    building = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(building, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (path,) = folder.glob("mirlab-*-py3-none-any.whl")
    return zipfile.ZipFile(path)


@pytest.fixture(scope="module")
def metadata(wheel: zipfile.ZipFile) -> Message:
    (name,) = [name for name in wheel.namelist() if name.endswith(".dist-info/METADATA")]
    return email.message_from_bytes(wheel.read(name))


def test_it_holds_every_file_of_the_package(wheel: zipfile.ZipFile) -> None:
    ours = {
        f"mirlab/{path.relative_to(PACKAGE).as_posix()}"
        for path in PACKAGE.rglob("*")
        if path.is_file()
        and "__pycache__" not in path.parts
        and not path.name.endswith((".d.ts", ".nbi", ".nbc"))
    }
    theirs = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert theirs == ours
    assert sum(info.file_size for info in wheel.infolist()) < 8 << 20


def test_it_says_where_it_runs(metadata: Message) -> None:
    said = set(metadata.get_all("Classifier", []))
    assert said >= {
        "Operating System :: MacOS",
        "Operating System :: Microsoft :: Windows",
        "Operating System :: POSIX :: Linux",
        *(f"Programming Language :: Python :: 3.{minor}" for minor in (11, 12, 13)),
    }
    assert metadata["Requires-Python"] == ">=3.11"


def test_only_extras_bring_what_inference_does_not_need(metadata: Message) -> None:
    base = {re.split(r"[^\w-]", line)[0] for line in metadata.get_all("Requires-Dist", []) if ";" not in line}
    lab = {
        "pyarrow",
        "keras",
        "jax",
        "scikit-learn",
        "pandas",
        "matplotlib",
        "lancedb",
        "pydantic",
        "fastapi",
    }
    assert base & lab == set()
    assert {"numpy", "scipy", "numba", "soundfile", "av", "onnxruntime", "click"} <= base


def test_no_address_of_the_repository_is_left_in_the_description(metadata: Message) -> None:
    text = str(metadata.get_payload())
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert text.startswith("# mirlab")
    assert 'pip install ".[lab]" && mirlab run seed-80' in text
    assert re.findall(r"\]\((?!https?:)[^)]*\)", text) == []
    assert metadata.get_all("Project-URL") is None, "the README's addresses become whole ones with a home"


def hook() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_with_a_home_pictures_and_links_lead_there() -> None:
    text = "![A map](docs/a.png)\n\nSee [this](docs/b.md#c), [that](https://other.org/d) and [below](#e).\n"
    assert hook().shown_readme(text, {}) == "See this, [that](https://other.org/d) and [below](#e).\n"
    assert hook().shown_readme(text, {"Repository": "https://example.org/m/"}) == (
        "![A map](https://example.org/m/raw/main/docs/a.png)\n\nSee "
        "[this](https://example.org/m/blob/main/docs/b.md#c), [that](https://other.org/d) and [below](#e).\n"
    )
