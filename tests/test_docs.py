"""What the documents show works: Python and TOML examples run, commands have the options they name."""

from __future__ import annotations

import contextlib
import re
import shlex
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click
import numpy as np
import pytest
import soundfile as sf

from mirlab import plugins
from mirlab.audio.embedding.card import parse_card
from mirlab.audio.views.named import NAMED
from mirlab.data.execution.limits import Limits
from mirlab.data.execution.pool import default_workers
from mirlab.data.execution.workers import borrow
from mirlab.data.splits.protocols import all_protocols, remove_protocol
from mirlab.learn.config import experiments
from mirlab.show.terminal.cli import cli

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
GENERATED = ROOT / "docs" / "reference"
"""Pages that the site makes (docs/site/reference.py); links lead there, and no file lies there."""


def blocks(page: Path, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", page.read_text(encoding="utf-8"), re.S | re.M)


def commands(page: Path) -> list[str]:
    lines = re.findall(r"^(?: {4}|\$ )(.+)$", page.read_text(encoding="utf-8"), re.M)
    parts = [part.strip() for line in lines for part in line.split("&&")]
    return [part for part in parts if part.startswith("mirlab ")]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder where the usual processes run, which the examples share: to start them takes longest."""
    folder = tmp_path_factory.mktemp("pages")
    with contextlib.chdir(folder), pytest.MonkeyPatch.context() as patch:
        for name in ("MIRLAB_CACHE", "MIRLAB_DATA"):
            patch.setenv(name, str(tmp_path_factory.mktemp("unused")))
        lent = borrow(default_workers(), Limits())
    yield folder
    lent.give_back()


@pytest.fixture
def my_music(place: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A folder `my-music` of two classes, alone in the current directory."""
    rng = np.random.default_rng(0)
    for i in range(12):
        name = place / "my-music" / ("calm" if i % 2 else "loud") / f"{i}.wav"
        name.parent.mkdir(parents=True, exist_ok=True)
        sf.write(name, rng.uniform(-1, 1, 11025) * (0.1 if i % 2 else 0.8), 22050)
    monkeypatch.chdir(place)
    yield
    for left in place.iterdir():
        shutil.rmtree(left) if left.is_dir() else left.unlink()


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
@pytest.mark.usefixtures("my_music")
def test_examples_run(page: Path) -> None:
    from mirlab.audio.registry import registry

    for i, text in enumerate(blocks(page, "toml")):
        if text.startswith("[view]"):
            assert tomllib.loads(text)["view"]["published"] in NAMED
            continue
        if text.startswith("card ="):
            assert parse_card(text.encode(), page.name).golden is not None
            continue
        parsed = experiments.parse(text, file=f"{page.name} {i}")
        Path(f"{parsed.name}.toml").write_text(text.replace("repeats = 10", "repeats = 2"), encoding="utf-8")
    before, protocols = set(registry.own_features()), set(all_protocols())
    for text in blocks(page, "python"):
        exec(compile(text, page.name, "exec"), {})
    for feature in set(registry.own_features()) - before:
        registry.remove(feature.name)
    for name in set(all_protocols()) - protocols:
        remove_protocol(name)


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_commands_take_the_options_shown(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # A page may name a plugin that its reader is about to write.
    monkeypatch.setattr(plugins, "load", lambda path: plugins.Plugin(path, "", (("feature", "mine"),)))
    for line in commands(page):
        _, name, *arguments = shlex.split(line.split("  #")[0])
        command = cli.get_command(click.Context(cli), name)
        assert command is not None, line
        command.make_context(name, arguments)


def test_the_quick_start_has_exactly_the_two_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    section = text.split("## Quick start", 1)[1].split("\n## ", 1)[0]
    shown = re.findall(r"^ {4}(\S.*)$", section, re.M)
    assert shown == ['pip install ".[lab]" && mirlab run seed-80', 'pip install ".[test]" && pytest']


def test_links_lead_somewhere() -> None:
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
            if not target.startswith("http") and (page.parent / target).resolve().parent != GENERATED:
                assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_the_page_of_performance_is_what_its_records_make(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT))
    from benchmarks import page

    assert page.PAGE.read_text(encoding="utf-8") == page.text_of(page.recorded())
    assert {path.stem for path in page.RECORDS.glob("*.json")} <= set(page.NAMES)


def test_benchmarks_are_listed_with_their_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT))
    from benchmarks.__main__ import questions
    from benchmarks.sections import sections

    known = questions()
    assert set(sections()) <= set(known)
    assert all("?" in question for question in known.values()), known
