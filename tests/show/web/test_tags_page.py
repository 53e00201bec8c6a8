"""Tags in a real browser: bars on the song page and of a chosen track, with and without a classifier."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.audio.embedding.tiny_model import write_model

from mirlab.learn.tagging.tagging import tag

READY = "document.querySelector('.song.done[aria-current]') && !document.querySelector('#result').hidden"


@pytest.fixture(autouse=True)
def tiny(private_data: Path) -> Path:
    return write_model(private_data)


@pytest.fixture
def song(make_tone: Callable[..., Path], tmp_path: Path) -> Path:
    return make_tone(tmp_path / "my song.wav", low=True, seed=77, seconds=6)


def check_axe(page: Any) -> None:
    found = Axe().run(page).response["violations"]
    assert [one for one in found if one["impact"] in ("serious", "critical")] == []


def test_without_a_classifier_a_song_has_tags_alone(
    band: Any,
    serve: Callable[..., str],
    open_page: Callable[..., Any],
    until: Callable[..., None],
    song: Path,
) -> None:
    page = open_page(f"{serve([band.shown()])}/#/song")
    assert page.locator("#offer").count() == 0, "nobody needs a classifier of invented genres"
    assert page.inner_text("#model-name") == "Tags: tiny"
    page.set_input_files("#file", str(song))
    until(page, READY)
    (wanted,) = tag([song], model="tiny")
    rows = page.locator("#tags tbody tr").all_inner_texts()
    assert [row.split() for row in rows] == [[name, f"{score:.2f}"] for name, score in wanted.top()]
    widths = page.evaluate(
        "Array.from(document.querySelectorAll('#tags .bar'), "
        "(bar) => bar.getBoundingClientRect().width / bar.parentElement.getBoundingClientRect().width)"
    )
    highest = max(wanted.scores.values())
    assert widths == pytest.approx([score / highest for _, score in wanted.top()], abs=0.02)
    assert "They are not probabilities" in page.inner_text("#tags-about")
    assert page.locator("#tags-more, #classified, #reasons, #timeline").count() == 0
    assert page.inner_text("#now").startswith(f"0:00 of 0:06: {wanted.top(1)[0][0]} ")
    assert "%" not in page.inner_text("#now")
    colours = page.evaluate(
        """() => {
          const canvas = document.getElementById("tag-timeline");
          const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
          return new Set(new Uint32Array(data.buffer)).size;
        }"""
    )
    assert colours > 3
    check_axe(page)


def test_with_a_classifier_a_song_has_both(
    band: Any,
    serve: Callable[..., str],
    open_page: Callable[..., Any],
    until: Callable[..., None],
    song: Path,
) -> None:
    page = open_page(f"{serve([band.shown()], model=band.model)}/#/song")
    assert page.inner_text("#model-name") == "Classifier: notes.mirlab. Tags: tiny"
    page.set_input_files("#file", str(song))
    until(page, READY)
    assert page.inner_text("#genre").startswith("low, ")
    assert page.locator("#tags tbody tr").count() == 3
    for id in ("timeline", "tag-timeline"):
        assert page.is_visible(f"#{id}"), id
    assert "low 100 %" in page.inner_text("#now")
    assert "scores of the highest tags" in page.inner_text("#over-time-help")
    check_axe(page)


def test_a_chosen_track_shows_its_tags_when_asked(
    band: Any, serve: Callable[..., str], open_page: Callable[..., Any], until: Callable[..., None]
) -> None:
    shown = band.shown()
    page = open_page(f"{serve([shown])}/#/map?arrangement=pca")
    assert page.locator("#chosen-tags").count() == 0
    page.locator(".map-canvas").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.wait_for_selector(".soundalikes li")
    page.click("#chosen-tags summary")
    page.wait_for_selector("#chosen-tags tbody tr")
    first = page.inner_text("#chosen-tags tbody")
    assert len(first.splitlines()) >= 3
    check_axe(page)
    # Another track's replace them.
    page.locator(".soundalikes .open").last.click()
    until(
        page,
        f"document.querySelector('#chosen-tags tbody') && "
        f"document.querySelector('#chosen-tags tbody').innerText !== {first!r}",
    )


def test_without_a_model_the_page_says_how_to_get_one(
    tiny: Path, band: Any, serve: Callable[..., str], open_page: Callable[..., Any]
) -> None:
    (tiny / "graph.onnx").unlink()
    page = open_page(f"{serve([band.shown()])}/#/song")
    assert "mirlab embeddings get musicnn" in page.inner_text("#offer")
