"""The song page in a real browser: many files, what is said of each, over time, compared, recorded."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf

from mirlab.learn.bundle.predict import load

DROP = """(given) => {
  const files = new DataTransfer();
  for (const [data, name] of given) {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    files.items.add(new File([bytes], name, { type: "audio/wav" }));
  }
  const event = new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true });
  document.getElementById("drop").dispatchEvent(event);
}"""
READY = "document.querySelector('.song.done[aria-current]') && !document.querySelector('#result').hidden"
SETTLED = "document.querySelector('.song') && !document.querySelector('.song.busy, .song.waiting')"
SHOW_PLAYER = "window.player = mirlabModules.get('core/player.js').exports.player, null"
TIME = "window.player.time"


def drop(page: Any, *paths: Path) -> None:
    page.evaluate(DROP, [[base64.b64encode(path.read_bytes()).decode(), path.name] for path in paths])


@pytest.fixture(scope="module")
def address(band: Any, served: Callable[..., Any]) -> Iterator[str]:
    with served([band.shown()], model=band.model) as given:
        yield given


@pytest.fixture
def page(address: str, open_page: Callable[..., Any]) -> Any:
    opened = open_page(f"{address}/#/song")
    opened.evaluate(SHOW_PLAYER)
    return opened


@pytest.fixture
def song(make_tone: Callable[..., Path], tmp_path: Path) -> Path:
    return make_tone(tmp_path / "my song.wav", low=True, seed=77, seconds=6)


@pytest.fixture
def heard(page: Any, song: Path, until: Callable[..., None]) -> Any:
    """The page with a song that was dropped on it."""
    drop(page, song)
    until(page, READY)
    return page


def test_a_file_is_sent_once_and_everything_is_said_of_it(
    page: Any, song: Path, band: Any, until: Callable[..., None]
) -> None:
    sent: list[str] = []
    page.on("request", lambda request: request.method == "POST" and sent.append(request.url))
    drop(page, song)
    until(page, READY)
    assert len(sent) == 1
    assert "/api/song?" in sent[0]
    assert page.inner_text("#song-name") == "my song.wav"
    assert page.title().startswith("my song.wav · Song")
    assert page.inner_text("#genre").startswith("low, ")
    assert "the right genre is among: low" in page.inner_text("#set")
    assert page.locator("#classes tr").count() == 2
    accuracy = load(band.model).card["test"]["accuracy"]["mean"]
    assert f"this classifier is right {100 * accuracy:.0f} % of the time" in page.inner_text("#worth")
    assert page.inner_text("#trained") == "This track was not in its training data."
    assert page.locator("#facts dt").all_inner_texts() == ["Tempo", "Key", "Loudness", "Length"]
    assert "LUFS" in page.inner_text("#facts")
    assert page.locator("#alike .near").count() == 8
    widths = page.evaluate(
        "Array.from(document.querySelectorAll('#alike .bar'), (bar) => bar.getBoundingClientRect().width)"
    )
    assert widths == sorted(widths, reverse=True)
    assert widths[0] > widths[-1] > 0
    assert re.match(r"\w+ speaks for low \(\+\d+ percentage points?\)", page.inner_text("#in-words li"))
    page.click("#by-feature summary")
    texts = page.locator("#contributions .number").all_inner_texts()
    assert len(texts) == 14
    baseline, reached = map(float, re.findall(r"(\d+) %", page.inner_text("#because")))
    points = [float(text.replace("−", "-")) for text in texts]
    assert sum(points) == pytest.approx(reached - baseline, abs=2)
    assert "Štrumbelj and Kononenko 2014" in page.inner_text("#method-note")


def test_of_many_files_a_bad_one_is_a_row_and_the_others_go_on(
    page: Any, make_tone: Callable[..., Path], tmp_path: Path, until: Callable[..., None]
) -> None:
    page.expected = ["422"]
    bad = tmp_path / "bad.wav"
    bad.write_bytes(b"no sound" * 50)
    files = [make_tone(tmp_path / f"{name}.wav", low=name == "b", seed=5) for name in "abc"]
    drop(page, files[0], bad, *files[1:])
    until(page, SETTLED)
    states = page.evaluate("Array.from(document.querySelectorAll('.song'), (row) => row.className)")
    assert states == ["song done", "song failed", "song done", "song done"]
    rows = page.locator(".song .song-state").all_inner_texts()
    assert [row.split(",")[0] for row in rows if "Expected a sound file" not in row] == [
        "high",
        "low",
        "high",
    ]
    assert page.inner_text("#song-name") == "a.wav"
    page.click(".song >> nth=2 >> .open-song")
    assert page.inner_text("#song-name") == "b.wav"
    assert page.inner_text("#genre").startswith("low, ")
    page.keyboard.press("j")
    assert page.inner_text("#song-name") == "c.wav"
    page.click("[aria-label='Remove c.wav from the list']")
    assert page.locator(".song").count() == 3
    assert page.inner_text("#song-name") == "b.wav"
    page.click("[aria-label='Remove bad.wav from the list']")
    # One that is larger than what the server takes is not even sent.
    page.evaluate("Object.defineProperty(File.prototype, 'size', { get: () => 2 ** 40 })")
    drop(page, files[0])
    until(page, SETTLED)
    assert "Expected a file of at most 200 MiB" in page.inner_text(".song >> nth=2")


def test_files_are_dragged_onto_any_page(
    address: str, open_page: Callable[..., Any], song: Path, until: Callable[..., None]
) -> None:
    page = open_page(f"{address}/#/library")
    browser = page.context.new_cdp_session(page)

    def drag(selector: str, *kinds: str) -> None:
        box = page.locator(selector).bounding_box()
        data = {"items": [], "files": [str(song)], "dragOperationsMask": 1}
        for kind in kinds:
            at = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
            browser.send("Input.dispatchDragEvent", {"type": kind, **at, "data": data})

    page.evaluate("addEventListener('drop', (event) => { window.held = event.defaultPrevented; })")
    drag("#playerbar", "dragEnter", "dragOver", "drop")
    until(page, READY)
    assert page.evaluate("window.held"), "the browser would leave the explorer for the file"
    assert page.url == f"{address}/#/song", "the browser has not opened the file itself"
    assert page.inner_text("#song-name") == "my song.wav"
    assert page.locator("#drop.over").count() == 0
    drag("#drop", "dragEnter", "dragOver")
    page.locator("#drop.over").wait_for()
    drag("#drop", "drop")
    until(page, SETTLED)
    assert page.locator(".song").count() == 2
    assert page.locator("#drop.over").count() == 0


def test_over_time_shows_values_under_the_pointer_and_seeks(
    page: Any, tmp_path: Path, until: Callable[..., None]
) -> None:
    t = np.arange(4 * 22050) / 22050
    loud = 0.5 * np.sin(2 * np.pi * 1200 * t)
    sf.write(tmp_path / "half.wav", np.concatenate([np.zeros_like(loud), loud]), 22050)
    drop(page, tmp_path / "half.wav")
    until(page, READY)
    tall = page.evaluate(
        """() => [0.25, 0.75].map((share) => {
          const canvas = document.getElementById("wave");
          const x = Math.floor(share * canvas.width);
          const { data } = canvas.getContext("2d").getImageData(x, 0, 4, canvas.height);
          const rows = new Set();
          for (let i = 3; i < data.length; i += 4) if (data[i]) rows.add(Math.floor(i / 16));
          return rows.size / canvas.height;
        })"""
    )
    assert tall[0] < 0.05, "silence is a line"
    assert tall[1] == pytest.approx(0.5, abs=0.1)
    shades = page.evaluate(
        """() => [0.25, 0.75].map((share) => {
          const canvas = document.getElementById("mel");
          const { data } = canvas.getContext("2d")
            .getImageData(Math.floor(share * canvas.width), 0, 1, canvas.height);
          return new Set(new Uint32Array(data.buffer)).size;
        })"""
    )
    assert shades[0] == 1
    assert shades[1] > 5
    page.locator("#mel").scroll_into_view_if_needed()
    box = page.locator("#mel").bounding_box()
    page.mouse.move(box["x"] + 0.25 * box["width"], box["y"] + box["height"] - 1)
    assert re.fullmatch(r"0:02 · .*%.* · silence · \d+ Hz", page.inner_text("#pointed-at"))
    page.mouse.move(box["x"] + 0.76 * box["width"], box["y"] + 2)
    assert re.fullmatch(r"0:06 · .* · peak −6 dBFS · 1\d\.\d kHz", page.inner_text("#pointed-at"))
    page.dispatch_event("#mel", "pointerdown", {"pointerType": "touch"})
    assert page.evaluate("window.player.item") is None, "a finger may be about to scroll"
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 20)
    until(page, f"{TIME} > 3.9 && window.player.playing && window.player.item.title === 'half.wav'")
    assert page.evaluate("document.querySelectorAll('audio').length") <= 2, "of other pages"
    page.evaluate("window.player.pause()")
    left = page.evaluate("parseFloat(document.querySelector('#playhead').style.left)")
    assert left == pytest.approx(100 * page.evaluate(TIME) / 8, abs=2)

    sf.write(tmp_path / "still.wav", np.zeros(4 * 22050), 22050)
    drop(page, tmp_path / "still.wav")
    page.locator("#genre", has_text="Nothing to classify").wait_for()
    assert "This is silence throughout" in page.inner_text("#classified")
    assert page.locator("#classes, #likes, #reasons, #timeline, #tags").count() == 0
    assert page.locator(".song-state").all_inner_texts()[-1] == "silence"
    page.mouse.move(5, 5)
    assert page.is_hidden("#pointed-at")


def test_with_the_keyboard_alone(heard: Any, until: Callable[..., None]) -> None:
    heard.focus("#file")
    for _ in range(40):
        heard.keyboard.press("Tab")
        if heard.evaluate("document.activeElement.id") == "over-time":
            break
    assert heard.evaluate("document.activeElement.id") == "over-time"
    heard.keyboard.press("ArrowRight")
    assert heard.get_attribute("#over-time", "aria-valuenow") == "5"
    assert heard.get_attribute("#over-time", "aria-valuetext").startswith("0:05 of 0:06: low ")
    assert heard.evaluate("window.player.item") is None, "moving alone plays nothing"
    heard.keyboard.press("Home")
    heard.keyboard.press("Space")
    until(heard, f"{TIME} > 0 && window.player.playing")
    heard.keyboard.press("Space")
    assert not heard.evaluate("window.player.playing")
    heard.keyboard.press("End")
    until(heard, f"{TIME} > 5.5")


def test_a_and_b_run_in_step(heard: Any, until: Callable[..., None]) -> None:
    heard.click("#play-song")
    until(heard, f"{TIME} > 0")
    heard.evaluate("player.seek(1.1)")
    heard.click("#alike .compare >> nth=1")
    until(heard, f"player.pair && player.playing && {TIME} > 1 && player.other.currentTime > 1")
    assert "You hear A, this song" in heard.inner_text("#in-step")
    heard.evaluate("document.activeElement.blur()")
    heard.keyboard.press("x")
    other = heard.locator("#alike .name").nth(1).inner_text()
    until(heard, f"document.querySelector('#in-step').textContent.includes('B, {other}')")
    assert heard.evaluate("window.player.item.title") == other
    apart = heard.evaluate("Math.abs(window.player.audio.currentTime - window.player.other.currentTime)")
    assert apart < 0.5
    # The other takes four seconds, this song six: past its end it begins anew.
    heard.keyboard.press("x")
    heard.evaluate("window.player.seek(5)")
    heard.keyboard.press("x")
    until(heard, f"window.player.item.title === '{other}' && window.player.playing && {TIME} < 3")
    # What ended before it began anew may be told afterwards.
    heard.evaluate("window.player.audio.dispatchEvent(new Event('ended'))")
    assert heard.evaluate("window.player.playing")
    heard.click("#alike .compare >> nth=1")
    until(heard, "!document.querySelector('#in-step')")
    assert heard.evaluate("window.player.item.title") == "my song.wav"


def test_a_track_of_the_library_has_an_address(
    address: str, band: Any, open_page: Callable[..., Any], until: Callable[..., None]
) -> None:
    track = next(t for t in band.shown().tracks if t["track"].endswith("low/03.wav"))
    page = open_page(f"{address}/#/song?track={track['id']}")
    until(page, READY)
    assert "labelled low" in page.inner_text(".song-head")
    assert "is in the classifier's training data" in page.inner_text("#trained")
    page.click("#alike .name >> nth=0")
    until(page, f"{READY} && !document.querySelector('#song-name').textContent.includes('03.wav')")
    assert page.locator(".song").count() == 2
    page.go_back()
    until(page, "document.querySelector('#song-name').textContent.includes('03.wav')")
    page.reload()
    page.wait_for_selector("body[data-ready=yes]")
    until(page, READY)
    assert "labelled low" in page.inner_text(".song-head")
    assert "03.wav" in page.title()
    page.click("#show-on-map")
    until(page, f"location.hash.includes('track={track['id']}') && location.hash.startsWith('#/map')")


def test_nothing_is_lost_by_turning_or_by_another_page(
    page: Any, song: Path, until: Callable[..., None]
) -> None:
    drop(page, song)
    page.evaluate("location.hash = '#/lab'")
    until(page, "document.querySelector('.toast')?.textContent.includes('my song.wav”: low')")
    page.click(".toast-action")
    until(page, READY)
    page.click("#by-feature summary")
    before = page.evaluate("document.querySelector('#wave').width")
    page.set_viewport_size({"width": 700, "height": 1000})
    until(page, f"document.querySelector('#wave').width < {before}")
    assert page.evaluate("document.querySelector('#by-feature').open")
    assert page.locator(".song.done").count() == 1


def test_cancel_leaves_a_row_that_can_be_analysed_again(
    page: Any, song: Path, until: Callable[..., None]
) -> None:
    page.route("**/api/song*", lambda route: None)
    page.set_input_files("#file", str(song))
    page.click(".song .cancel")
    assert page.inner_text(".song-state") == "cancelled"
    page.unroute("**/api/song*")
    page.click(".song .again")
    until(page, READY)
    assert page.inner_text("#genre").startswith("low, ")


def test_the_microphone_is_recorded(page: Any, until: Callable[..., None]) -> None:
    page.click("#record")
    until(page, "/\\([1-9]\\d* s\\)/.test(document.querySelector('#record').textContent)")
    page.click("#record")
    until(page, READY)
    assert page.inner_text("#song-name") == "recording.wav"
    assert page.inner_text("#genre")


def test_without_a_classifier_there_is_what_there_is(
    band: Any,
    serve: Callable[..., str],
    open_page: Callable[..., Any],
    song: Path,
    until: Callable[..., None],
) -> None:
    address = serve([band.shown()])
    page = open_page(f"{address}/#/song")
    assert page.is_visible("#offer")
    # The click counts also while the page has no answer yet to what it asked when it was opened.
    held: list[Any] = []
    waits = lambda route: held.append(route) if not held else route.continue_()  # noqa: E731
    page.route("**/api/model", waits)
    page.reload()
    page.click("#toy-train")
    page.wait_for_selector("#toy-busy")
    held[0].continue_()
    page.unroute("**/api/model", waits)
    page.click("#toy-stop")
    page.wait_for_selector("#toy-train")
    drop(page, song)
    until(page, READY)
    assert page.is_visible("#facts")
    assert page.is_visible("#likes")
    assert page.locator("#classified, #tagged, #reasons").count() == 0
    page.add_init_script("delete Navigator.prototype.mediaDevices")
    page.reload()
    page.wait_for_selector("body[data-ready=yes]")
    assert page.locator("#record").count() == 0
    assert "Browsers allow recording only" in page.inner_text("#no-record")
