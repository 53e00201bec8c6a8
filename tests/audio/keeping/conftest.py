"""Models as if mirlab brought them, that come from a wheel of one line, and a pip of ours."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.audio.embedding.tiny_model import card_text, graph_bytes

from mirlab.audio.analysis.golden import outputs_of, sweep
from mirlab.audio.embedding import shelf
from mirlab.audio.embedding.card import parse_card
from mirlab.audio.embedding.net import CardNet
from mirlab.audio.keeping import downloading
from mirlab.audio.musicnn.wheel import Wheel

WHEEL = b"a wheel"
NAMES = ("tiny_one", "tiny_two")
Pip = Callable[[str], None]


def golden_of(text: str, folder: Path) -> str:
    """What a card's own graph, in this folder, gives for the sweep, as the card says it."""
    card = parse_card(text.encode(), "card")
    found = outputs_of(card, CardNet(card, str(folder), ""), sweep(), ["levels"])["levels"]
    means = ", ".join(f"{mean:.7g}" for mean in found.mean(axis=1))
    return f'{text}\n[golden]\nsound = "sweep"\ntolerance = 1e-4\n\n[golden.means]\nlevels = [{means}]\n'


@pytest.fixture(scope="session")
def golden_text(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A whole card, golden numbers and all, of a model called tiny."""
    folder = tmp_path_factory.mktemp("tiny")
    (folder / "graph.onnx").write_bytes(graph_bytes())
    return golden_of(card_text(graph_bytes()), folder)


@pytest.fixture
def brought(
    golden_text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, private_data: Path
) -> Iterator[Path]:
    """The folder of the cards that mirlab brings: two of a wheel of one line, fetched as musicnn."""
    cards = tmp_path / "package" / "cards"
    cards.mkdir(parents=True)
    weights = f'get = "musicnn"\n[weights]\nsha256 = "{hashlib.sha256(WHEEL).hexdigest()}"\n[view]'
    for name in NAMES:
        text = golden_text.replace('name = "tiny"', f'name = "{name}"').replace("[view]", weights)
        (cards / f"{name}.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(shelf, "files", lambda package: cards.parent)
    monkeypatch.setattr(
        Wheel, "files_of", lambda wheel, name: {"graph.onnx": graph_bytes(), "LICENSE": b"free"}
    )
    for cached in (shelf._brought, shelf._brought_card):
        cached.cache_clear()
    yield cards
    for cached in (shelf._brought, shelf._brought_card):
        cached.cache_clear()


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    """The wheel in a file."""
    file = tmp_path / "musicnn-0.1.0-py3-none-any.whl"
    file.write_bytes(WHEEL)
    return file


@pytest.fixture
def pip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pip:
    """Let a script be pip: it finds its arguments in `given`, and the folder for wheels in `into`."""

    def becomes(script: str) -> None:
        file = tmp_path / "pip.py"
        start = "import pathlib, sys\ngiven = sys.argv[1:]\n"
        start += "into = pathlib.Path(given[given.index('--dest') + 1])\n"
        file.write_text(start + script, encoding="utf-8")
        monkeypatch.setattr(downloading, "_pip", lambda otherwise: [sys.executable, "-I", "-S", str(file)])

    return becomes


def left_in(folder: Path) -> list[str]:
    """Every file below the folder, with what is hidden."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
