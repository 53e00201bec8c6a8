"""The map in a real browser: load, click and hear, neighbours, lasso, lists to take away, keyboard only."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mirlab.data.sources.manifests import open_manifest
from mirlab.show.web.content.state import shown_table

PLAYS = "document.querySelector('#%s').currentTime > 0.2 && !document.querySelector('#%s').paused"
PLAYER, PREVIEW = PLAYS % ("player", "player"), PLAYS % ("preview", "preview")


@pytest.fixture(scope="module")
def address(band: Any, served: Callable[..., Any]) -> Iterator[str]:
    with served([band.shown(), shown_table()]) as given:
        yield given


@pytest.fixture
def page(address: str, open_page: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, band: Any) -> Any:
    # Maps that were arranged by one test are there for the next.
    monkeypatch.setenv("MIRLAB_CACHE", str(band.cache))
    made = open_page(address, viewport={"width": 1280, "height": 900})
    made.wait_for_selector("#map-state[data-method=pacmap]")
    return made


def places(page: Any) -> list[tuple[float, float]]:
    """Where the tracks lie on the screen, in the order of the library, by principal components."""
    page.select_option("#method", "pca")
    page.wait_for_selector("#map-state[data-method=pca]")
    box = page.locator("#points").bounding_box()
    tracks = page.evaluate("fetch('/api/tracks').then((answer) => answer.json())")
    half = box["width"] / 2, box["height"] / 2
    return [
        (
            box["x"] + half[0] + x * (half[0] - 17),
            box["y"] + half[1] - y * (half[1] - 17),
        )
        for x, y in zip(tracks["x"], tracks["y"], strict=True)
    ]


def names(page: Any) -> list[str]:
    found: list[str] = page.evaluate("fetch('/api/tracks').then((answer) => answer.json())")["track"]
    return found


def test_a_click_is_heard_and_lists_neighbours(page: Any, until: Callable[..., None]) -> None:
    x, y = places(page)[0]
    page.mouse.move(x, y)
    page.wait_for_selector("#tip:not([hidden])")
    track = page.inner_text("#tip").split(" · ")[0]
    page.mouse.click(x, y)
    until(page, PLAYER)
    assert page.inner_text("#chosen") == track
    page.wait_for_selector("#neighbours li:nth-child(10)")
    distances = [float(text) for text in page.locator("#neighbours .distance").all_inner_texts()]
    assert distances == sorted(distances)
    assert track not in page.inner_text("#neighbours")


def test_a_neighbour_plays_in_place_and_one_sound_at_a_time(page: Any, until: Callable[..., None]) -> None:
    page.mouse.click(*places(page)[0])
    until(page, PLAYER)
    chosen = page.inner_text("#chosen")
    button = page.locator("#neighbours .play").nth(1)
    button.click()
    until(page, PREVIEW)
    assert button.get_attribute("aria-pressed") == "true"
    assert page.inner_text("#chosen") == chosen
    assert page.evaluate("document.querySelector('#player').paused")
    button.click()
    until(page, "document.querySelector('#preview').paused")
    until(page, "!document.querySelector('.play[aria-pressed=true]')")


def test_a_neighbours_name_opens_it(page: Any, until: Callable[..., None]) -> None:
    page.mouse.click(*places(page)[0])
    name = page.locator("#neighbours .name").first
    wanted = name.inner_text().split(" · ")[0]
    name.click()
    until(page, f"document.querySelector('#chosen').textContent === {wanted!r}")
    until(page, PLAYER)


def test_a_lasso_selects_what_lies_in_it_and_both_lists_can_be_read(
    page: Any, band: Any, tmp_path: Path
) -> None:
    where, tracks = places(page), names(page)
    # A narrow loop around each of three points, in one stroke along the edge of the map.
    x, y = where[4]
    page.mouse.move(x - 9, y - 9)
    page.mouse.down()
    for dx, dy in ((9, -9), (9, 9), (-9, 9), (-9, -9)):
        page.mouse.move(x + dx, y + dy, steps=4)
    page.mouse.up()
    inside = [t for t, (u, v) in zip(tracks, where, strict=True) if abs(u - x) < 9 and abs(v - y) < 9]
    count = len(inside)
    words = "1 track selected" if count == 1 else f"{count} tracks selected"
    assert page.inner_text("#selected") == words
    with page.expect_download() as saved:
        page.click("#export-m3u")
    lines = Path(saved.value.path()).read_text(encoding="utf-8").splitlines()
    assert saved.value.suggested_filename == "selection.m3u8"
    assert lines[0] == "#EXTM3U"
    assert sorted(lines[2::2]) == sorted(str(band.music / name) for name in inside)
    with page.expect_download() as saved:
        page.click("#export-csv")
    manifest = tmp_path / "selection.csv"
    manifest.write_bytes(Path(saved.value.path()).read_bytes())
    found = open_manifest(manifest)
    assert sorted(track.path for track in found.tracks) == sorted(band.music / name for name in inside)
    assert {track.label for track in found.tracks} == {name.split("/")[0] for name in inside}


def test_filters_show_fewer_and_select_all_takes_them(page: Any) -> None:
    page.select_option("#label-filter", "low")
    assert page.inner_text("#message") == "10 of 20 tracks shown."
    page.fill("#filter", "0")
    assert page.inner_text("#message") == "5 of 20 tracks shown."
    page.click("#select-shown")
    assert page.inner_text("#selected") == "5 tracks selected"
    with page.expect_download() as saved:
        page.click("#export-csv")
    rows = list(csv.DictReader(io.StringIO(Path(saved.value.path()).read_text(encoding="utf-8"))))
    assert [row["label"] for row in rows] == ["low"] * 5
    page.click("#select-none")
    assert page.is_disabled("#export-m3u")


def test_with_the_keyboard_alone(page: Any, until: Callable[..., None]) -> None:
    page.focus("#collection")
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "points":
            break
    assert page.evaluate("document.activeElement.id") == "points"
    page.keyboard.press("ArrowRight")
    first = page.inner_text("#pointed")
    page.keyboard.press("ArrowLeft")
    second = page.inner_text("#pointed")
    assert first
    assert second not in ("", first)
    page.keyboard.press("Space")
    assert page.inner_text("#selected") == "1 track selected"
    page.keyboard.press("Enter")
    until(page, PLAYER)
    page.wait_for_selector("#neighbours li:nth-child(10)")
    page.keyboard.press("Space")
    assert page.inner_text("#selected") == "0 tracks selected"


def test_colours_by_label_and_by_feature_have_legends(page: Any) -> None:
    assert page.locator("#legend li").all_inner_texts() == [" high (10)", " low (10)"]
    page.select_option("#colour", "feature:spectral_centroid.mean")
    page.wait_for_selector("#legend .ramp")
    assert "spectral_centroid.mean" in page.inner_text("#legend")


def test_colours_by_what_was_heard_and_by_other_facts(
    band: Any, serve: Callable[..., str], open_page: Callable[..., Any]
) -> None:
    from dataclasses import replace

    shown = band.shown()
    heard = [
        {"key": "A minor", "tempo": 90.0, "mood": "blue", "tags": ["piano", "slow"]},
        {"key": "Eb major", "tempo": 120.0, "mood": "<b>wild</b>", "live": True},
        {"key": "C major", "tempo": 150.0},
    ]
    tracks = [{**t, "facts": heard[i] if i < 3 else {}} for i, t in enumerate(shown.tracks)]
    page = open_page(serve([replace(shown, tracks=tracks)]))
    offered = page.locator("#colour option").all_inner_texts()
    assert offered[:7] == ["label", "tempo (BPM)", "key", "live", "mood", "tags", "rms.mean"]

    page.select_option("#colour", "fact:key")
    assert page.locator("#legend li").all_inner_texts() == [
        " C major (1)", " A minor (1)", " Eb major (1)", " no clear key (17)"
    ]  # fmt: skip
    assert page.locator("#legend .mark").count() == 4
    page.select_option("#colour", "fact:tempo")
    page.wait_for_selector("#legend .ramp")
    assert page.inner_text("#legend").split() == [
        "tempo", "(BPM):", "90.0", "(dark", "blue)", "150", "(yellow)"
    ]  # fmt: skip
    page.select_option("#colour", "fact:mood")
    assert page.locator("#legend li").all_inner_texts() == [
        " <b>wild</b> (1)", " blue (1)", " unknown (18)"
    ]  # fmt: skip
    page.select_option("#colour", "fact:tags")
    assert page.locator("#legend li").first.inner_text() == " piano, slow (1)"


def test_a_condition_shows_what_fits_and_a_wrong_one_says_why(page: Any, until: Callable[..., None]) -> None:
    page.expected = ["404"]
    said = "document.querySelector('#message').textContent"
    page.fill("#where", "label = 'low' AND rms.mean > 0")
    page.press("#where", "Enter")
    until(page, f"{said} === '10 of 20 tracks shown.'")
    page.select_option("#label-filter", "high")
    assert page.inner_text("#message") == "0 of 20 tracks shown."
    page.fill("#where", "labl = 'low'")
    page.press("#where", "Enter")
    until(page, f"{said}.includes('Did you mean')")
    page.fill("#where", "")
    page.press("#where", "Enter")
    until(page, f"{said} === '10 of 20 tracks shown.'")
    page.select_option("#collection", "gtzan")
    page.wait_for_selector("#legend li:nth-child(10)")
    assert page.is_hidden("#where")


def test_zoom_moves_the_points_and_back(page: Any) -> None:
    x, y = places(page)[0]
    page.click("#zoom-in")
    page.click("#mode")
    assert page.get_attribute("#mode", "aria-pressed") == "true"
    page.mouse.move(x, y)
    page.mouse.wheel(0, -300)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 200, y + 100, steps=3)
    page.mouse.up()
    assert page.inner_text("#selected") == "0 tracks selected"
    page.click("#zoom-all")
    page.mouse.click(x, y)
    page.wait_for_selector("#neighbours li")


def test_another_collection_without_sound(page: Any) -> None:
    page.select_option("#collection", "gtzan")
    page.wait_for_selector("#legend li:nth-child(10)")
    page.select_option("#method", "pca")
    page.wait_for_selector("#map-state[data-method=pca]")
    page.focus("#points")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.wait_for_selector("#neighbours li:nth-child(10)")
    assert "so there is no audio to play" in page.inner_text("#message")
    assert page.is_hidden("#player")
    assert page.locator("#neighbours .play").count() == 0
    page.click("#select-shown")
    assert page.is_disabled("#export-m3u")


def test_a_title_that_is_markup_stays_text(
    band: Any, serve: Callable[..., str], open_page: Callable[..., Any]
) -> None:
    from dataclasses import replace

    evil = "<img src=x onerror=alert(1)><script>alert(1)</script>"
    shown = band.shown()
    tracks = [{**t, "title": evil, "artist": evil, "label": evil} for t in shown.tracks]
    page = open_page(serve([replace(shown, tracks=tracks)]))
    page.focus("#points")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.wait_for_selector("#neighbours li:nth-child(10)")
    assert evil in page.inner_text("#chosen")
    assert evil in page.inner_text("#legend")
    assert page.locator("main img, main script").count() == 0
