"""The notebooks of the gallery run, and what they show is what they give."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from mirlab.data.toy.dataset import VERSION, toy, write_band
from mirlab.data.toy.listing import read_band

NOTEBOOKS = sorted((Path(__file__).resolve().parents[2] / "docs" / "notebooks").glob("*.ipynb"))


@pytest.fixture(autouse=True)
def _site_on_the_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).resolve().parents[2] / "docs" / "site"))


@pytest.fixture(scope="module")
def common_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache for all of them, where a band of fewer and shorter songs lies as the toy band of seed 0."""
    cache = tmp_path_factory.mktemp("notebooks")
    band = cache / "toy" / f"seed-0-v{VERSION}"
    write_band(band, songs=2, seconds=3.0, progress=False)
    assert toy(cache_dir=cache, progress=False).root == band
    assert len(read_band(band)) == 80, "not made anew"
    return cache


def shapes(notebook: dict[str, Any]) -> list[list[list[str]]]:
    """Of each cell of code, the kinds of its outputs; how printed lines are grouped is a matter of timing."""
    return [
        [
            sorted(output.get("data", {"text/plain": ""}))
            for before, output in zip([{}, *cell["outputs"]], cell["outputs"], strict=False)
            if "name" not in output or output["name"] != before.get("name")
        ]
        for cell in notebook["cells"]
        if cell["cell_type"] == "code"
    ]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
@pytest.mark.filterwarnings("default")
def test_a_notebook_runs_and_gives_what_it_shows(
    path: Path, tmp_path: Path, common_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from notebooks import executed

    monkeypatch.setenv("MIRLAB_CACHE", str(common_cache))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    kept = json.loads(path.read_text(encoding="utf-8"))
    assert shapes(executed(path, tmp_path)) == shapes(kept), f"run python docs/site/notebooks.py {path.stem}"


def test_there_are_five() -> None:
    assert len(NOTEBOOKS) == 5


def cell(kind: str, source: str, *outputs: dict[str, Any], **metadata: Any) -> dict[str, Any]:
    return {"cell_type": kind, "source": source, "outputs": list(outputs), "metadata": metadata}


def test_a_page_shows_text_code_and_what_came_out() -> None:
    from notebooks import page_of

    table = "<style scoped>\n td {}\n</style>\n<table>\n\n<tr><td>1</td></tr></table>"
    picture = base64.b64encode(b"picture").decode()
    notebook = {
        "cells": [
            cell("markdown", "# Title\n\nWords."),
            cell("code", "print(1)", {"output_type": "stream", "text": ["1\n", "2\n"]}),
            cell("code", "frame", {"output_type": "execute_result", "data": {"text/html": table}}),
            cell(
                "code", "show()", {"output_type": "display_data", "data": {"image/png": picture}}, alt="A dot"
            ),
            cell("code", "plot()", {"output_type": "execute_result", "data": {"image/svg+xml": ["<svg/>"]}}),
            cell("code", "x", {"output_type": "execute_result", "data": {"text/plain": ["(1,\n", " 2)"]}}),
        ]
    }
    text, figures = page_of(notebook, "one")
    assert text.split("\n\n") == [
        "# Title",
        "[Download this notebook](one.ipynb)",
        "Words.",
        "```python\nprint(1)\n```",
        "``` { .text .notebook-text }\n1\n2\n```",
        "```python\nframe\n```",
        '<div class="notebook-output">\n<table>\n<tr><td>1</td></tr></table>\n</div>',
        "```python\nshow()\n```",
        "![A dot](one-1.png)",
        "```python\nplot()\n```",
        "![Figure](one-2.svg)",
        "```python\nx\n```",
        "``` { .text .notebook-text }\n(1,\n 2)\n```\n",
    ]
    assert figures == {"one-1.png": b"picture", "one-2.svg": b"<svg/>"}
