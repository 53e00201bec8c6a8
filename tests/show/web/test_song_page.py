"""The song page in a real browser: drop a file and read its genre, why, over time; record; cancel."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

DROP = """([data, name]) => {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const files = new DataTransfer();
  files.items.add(new File([bytes], name, { type: "audio/wav" }));
  const event = new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true });
  document.getElementById("drop").dispatchEvent(event);
}"""
TIME = "document.querySelector('#song-player').currentTime"
READY = "document.querySelector('#song-busy').hidden && !document.querySelector('#result').hidden"


@pytest.fixture(scope="module")
def address(band: Any, served: Callable[..., Any]) -> Iterator[str]:
    with served([band.shown()], model=band.model) as given:
        yield given


@pytest.fixture
def page(address: str, open_page: Callable[..., Any]) -> Any:
    return open_page(f"{address}/#song")


@pytest.fixture
def song(make_tone: Callable[..., Path], tmp_path: Path) -> Path:
    return make_tone(tmp_path / "my song.wav", low=True, seed=77, seconds=6)


@pytest.fixture
def heard(page: Any, song: Path, until: Callable[..., None]) -> Any:
    """The page with a song that was dropped on it."""
    page.evaluate(DROP, [base64.b64encode(song.read_bytes()).decode(), song.name])
    until(page, READY)
    return page


def test_a_dropped_file_has_a_genre_a_set_and_likes(heard: Any) -> None:
    assert heard.inner_text("#genre").startswith("low, ")
    assert "the right genre is among: low" in heard.inner_text("#set")
    assert heard.inner_text("#song-name") == "my song.wav"
    assert heard.locator("#wavelegend li").count() == 2
    cards = heard.locator("#alike li")
    assert cards.count() == 6
    assert all("low · distance" in text for text in cards.all_inner_texts())
    assert heard.locator("#alike audio").count() == 6


def test_what_spoke_for_it_sums_to_its_probability(heard: Any) -> None:
    rows = heard.locator("#contributions tr")
    assert rows.count() == 14
    texts = heard.locator("#contributions .number").all_inner_texts()
    points = [float(text.replace("−", "-")) for text in texts]
    words = heard.inner_text("#because")
    baseline, reached = map(float, re.findall(r"(\d+) %", words))
    assert sum(points) == pytest.approx(reached - baseline, abs=2)
    assert abs(points[0]) == max(map(abs, points))
    assert "Štrumbelj and Kononenko 2014" in heard.inner_text("#method-note")


def test_pictures_are_drawn(heard: Any) -> None:
    # One clip of one label has a timeline of one colour.
    for name, least in (("wave", 1), ("mel", 3), ("timeline", 1)):
        colours = heard.evaluate(
            """(name) => {
              const canvas = document.getElementById(name);
              const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
              return new Set(new Uint32Array(data.buffer).filter((pixel) => pixel !== 0)).size;
            }""",
            name,
        )
        assert colours >= least, name


def test_the_timeline_seeks_and_follows(heard: Any, until: Callable[..., None]) -> None:
    box = heard.locator("#timeline").bounding_box()
    heard.mouse.click(box["x"] + box["width"] / 2, box["y"] + 20)
    until(heard, f"Math.abs({TIME} - 3) < 0.2")
    assert heard.inner_text("#now").startswith("0:0")
    assert "low" in heard.inner_text("#now")
    heard.evaluate("document.querySelector('#song-player').play()")
    until(heard, f"{TIME} > 3.5")
    heard.evaluate("document.querySelector('#song-player').pause()")
    left = heard.evaluate("parseFloat(document.querySelector('#playhead').style.left)")
    assert left == pytest.approx(100 * heard.evaluate(TIME) / 6, abs=2)


def test_with_the_keyboard_alone(heard: Any, until: Callable[..., None]) -> None:
    heard.focus("#file")
    for _ in range(40):
        heard.keyboard.press("Tab")
        if heard.evaluate("document.activeElement.id") == "over-time":
            break
    assert heard.evaluate("document.activeElement.id") == "over-time"
    heard.keyboard.press("ArrowRight")
    until(heard, f"Math.abs({TIME} - 5) < 0.2")
    assert heard.get_attribute("#over-time", "aria-valuenow") == "5"
    heard.keyboard.press("Home")
    until(heard, f"{TIME} < 0.2")
    heard.keyboard.press("Space")
    until(heard, f"{TIME} > 0.3")
    heard.keyboard.press("Space")
    assert heard.evaluate("document.querySelector('#song-player').paused")


def test_a_like_track_opens_on_the_map(heard: Any, until: Callable[..., None]) -> None:
    name = heard.locator("#alike .name").first.inner_text()
    heard.locator("#alike .name").first.click()
    heard.wait_for_selector(".chosen h1")
    assert heard.inner_text(".chosen h1") == name
    assert heard.evaluate("location.hash").startswith("#/map?track=")


def test_what_is_no_sound_is_said_in_a_sentence(page: Any, until: Callable[..., None]) -> None:
    page.expected = ["422"]
    page.set_input_files("#file", {"name": "x.wav", "mimeType": "audio/wav", "buffer": b"no sound" * 50})
    until(page, "document.querySelector('#song-busy').hidden")
    until(page, "document.querySelector('#message').textContent.length > 20")
    assert page.is_hidden("#result")


def test_cancel_leaves_the_page_ready_for_another(page: Any, song: Path, until: Callable[..., None]) -> None:
    page.route("**/api/classify*", lambda route: None)
    page.set_input_files("#file", str(song))
    page.click("#song-stop")
    until(page, "document.querySelector('#message').textContent === 'The analysis was cancelled.'")
    assert page.is_hidden("#song-busy")
    page.unroute("**/api/classify*")
    page.set_input_files("#file", str(song))
    until(page, READY)
    assert page.inner_text("#genre").startswith("low, ")


def test_the_microphone_is_recorded(page: Any, until: Callable[..., None]) -> None:
    page.click("#record")
    until(page, "/\\([1-9] s\\)/.test(document.querySelector('#record').textContent)")
    page.click("#record")
    until(page, READY)
    assert page.inner_text("#song-name") == "recording.wav"
    assert page.inner_text("#genre")


def test_where_no_microphone_is_lent_a_sentence_says_so(
    band: Any, serve: Callable[..., str], browser: Any
) -> None:
    context = browser.new_context()
    context.add_init_script("delete Navigator.prototype.mediaDevices")
    page = context.new_page()
    page.goto(f"{serve([band.shown()])}/#song")
    page.wait_for_selector("body[data-ready=yes]")
    assert page.is_hidden("#record")
    assert "Browsers allow recording only" in page.inner_text("#no-record")
    context.close()


def test_without_a_classifier_one_is_offered_and_can_be_given_up(
    band: Any, serve: Callable[..., str], open_page: Callable[..., Any]
) -> None:
    page = open_page(f"{serve([band.shown()])}/#song")
    assert page.is_visible("#offer")
    page.click("#toy-train")
    page.wait_for_selector("#toy-busy:not([hidden])")
    page.click("#toy-stop")
    page.wait_for_selector("#toy-train:not([hidden])")
    assert page.is_visible("#offer")
