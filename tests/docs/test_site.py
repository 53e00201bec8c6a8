"""The documentation site builds without a warning, has all there is, and needs no other host."""

from __future__ import annotations

import functools
import http.server
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import click
import pytest

import mirlab
from mirlab.show.terminal.cli import cli

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = os.environ.get("MIRLAB_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
LOADED = {"script": "src", "link": "href", "img": "src", "source": "src", "iframe": "src", "video": "src"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site."""
    place = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(place)],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return place


def ids(page: Path) -> set[str]:
    return set(re.findall(r'<h\d id="([^"]+)"', page.read_text(encoding="utf-8")))


def test_every_public_name_has_one_entry(site: Path) -> None:
    entries = [name for page in (site / "reference").glob("*.html") for name in ids(page)]
    for name in mirlab.__all__:
        if not name.startswith("__"):
            assert entries.count(f"mirlab.{name}") == 1, name


def test_what_a_class_inherits_is_shown_with_it(site: Path) -> None:
    assert {"mirlab.Library.create", "mirlab.Library.add"} <= ids(site / "reference" / "find.html")


def test_every_command_has_its_help(site: Path) -> None:
    text = (site / "reference" / "commands.html").read_text(encoding="utf-8")
    for name in cli.list_commands(click.Context(cli)):
        assert f"Usage: mirlab {name} " in text, name


def test_the_lists_are_those_that_the_commands_print(site: Path) -> None:
    text = (site / "reference" / "lists.html").read_text(encoding="utf-8")
    for heading, row in (
        ("datasets", "gtzan"),
        ("features", "mfcc"),
        ("models", "svm"),
        ("protocols", "kfold"),
    ):
        section = text.split(f'<h2 id="{heading}"')[1].split("<h2 ")[0]
        assert f"<td><code>{row}</code></td>" in section


def test_docstrings_become_lists_with_types(site: Path) -> None:
    text = (site / "reference" / "extraction.html").read_text(encoding="utf-8")
    entry = text.split('id="mirlab.extract"')[1].split('id="mirlab.extract_frames"')[0]
    items = re.findall(r"<b><code>(\w+)</code></b>(.*?)</li>", entry, re.S)
    shown = {name: " ".join(re.sub(r"<[^>]+>", " ", item).split()) for name, item in items}
    assert shown["offset"].startswith("( float , default: 0.0 ) – the part of each track")
    assert shown["duration"].startswith("( float | None , default: None ) – the part of each track")
    assert "errors.html#mirlab.errors.DatasetError" in entry


def test_readme_is_the_first_page(site: Path) -> None:
    text = (site / "index.html").read_text(encoding="utf-8")
    assert 'href="seed.html"' in text
    assert 'src="images/seed-80.svg"' in text
    assert not re.findall(r"""(?:href|src)="docs/|>docs/\w+\.md</a>""", text)


class _Loaded(HTMLParser):
    """Addresses of what a page loads by itself: scripts, styles, pictures; not of its links."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        self.found += [known.get(LOADED.get(tag, "")) or "", *(known.get("srcset") or "").split()]


def test_nothing_is_loaded_from_another_host(site: Path) -> None:
    pages = list(site.rglob("*.html"))
    assert len(pages) > 20
    for page in pages:
        parser = _Loaded()
        parser.feed(page.read_text(encoding="utf-8"))
        foreign = [address for address in parser.found if re.match(r"(https?:)?//", address)]
        assert not foreign, f"{page.name} loads {foreign}"
    for style in site.rglob("*.css"):
        text = style.read_text(encoding="utf-8")
        assert not re.search(r"(url\(|@import)\s*[\"']?(https?:)?//", text), style.name


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture
def address(site: Path) -> Iterator[str]:
    """The site on a free port of this machine."""
    with http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site))
    ) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()
        thread.join()


@pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine")
def test_a_browser_asks_no_other_host_and_search_finds(address: str) -> None:
    from playwright.sync_api import sync_playwright

    foreign: list[str] = []
    complaints: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        page.on("request", lambda r: None if r.url.startswith((address, "data:")) else foreign.append(r.url))
        page.on("console", lambda m: complaints.append(m.text) if m.type == "error" else None)
        for name in ("index.html", "science.html", "reference/learn.html"):
            page.goto(address + name)
            page.wait_for_load_state("networkidle")
        # The address carries the question, so that nothing is typed before the page listens.
        page.goto(f"{address}index.html?q=extract_frames")
        page.click(".md-search-result__link >> nth=0", timeout=60000)
        page.wait_for_load_state("networkidle")
        assert "reference/" in page.url
        browser.close()
    assert not foreign
    assert not complaints


def test_search_knows_the_guides_and_the_reference(site: Path) -> None:
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    places = {entry["location"] for entry in index["docs"]}
    assert {"data.html", "reference/learn.html#mirlab.run"} <= places
