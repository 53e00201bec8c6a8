"""Each page for those who see, point or move differently: axe-core, the keyboard alone, phones, the dark."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from mirlab.show.web.content.state import shown_table

PAGES = ["map", "song", "check", "experiments", "docs"]
DESK, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}

FOCUSABLE = """() => {
  const kinds = "a[href], button, input, select, textarea, audio[controls], summary, [tabindex='0']";
  const seen = (e) => e.checkVisibility() && !e.disabled && e.tabIndex >= 0 && !e.closest("[inert]");
  const all = [...document.querySelectorAll(kinds)].filter(seen);
  all.forEach((e, i) => { e.dataset.stop ??= String(i); });
  const groups = new Set();
  const first = (e) => {
    if (e.type !== "radio") return true;
    if (groups.has(e.name)) return false;
    return groups.add(e.name);
  };
  return all.filter(first).map((e) => (e.type === "radio" ? `radio ${e.name}` : e.dataset.stop));
}"""
FOCUSED = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const style = getComputedStyle(e);
  const outer = e.closest("label") ?? e;
  const ring = (s) => s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2;
  return {
    stop: e.type === "radio" ? `radio ${e.name}` : e.dataset.stop,
    // A player's own controls show by themselves which of them is meant.
    ring: e.tagName === "AUDIO" || ring(style) || ring(getComputedStyle(outer)),
    what: e.outerHTML.slice(0, 120),
  };
}"""


@pytest.fixture(scope="module")
def address(band: Any, band_results: Path, serve_all: Callable[..., str], tmp_path_factory: Any) -> str:
    corrections = tmp_path_factory.mktemp("corrections") / "corrections.csv"
    shown = [band.shown(), shown_table()]
    return serve_all(shown, model=band.model, results=band_results, corrections=corrections)


def visit(open_page: Callable[..., Any], address: str, name: str, song: Path, **choices: Any) -> Any:
    """A page with something on it: a song that was classified, an experiment that was opened."""
    if name == "docs":
        return open_page(f"{address}/docs", ready="table", **choices)
    page = open_page(f"{address}/#{name}", **choices)
    if name == "map":
        # A button to give up stands there while the map is arranged.
        page.wait_for_selector(".map[data-arranged=pacmap]")
        page.locator(".map-canvas").focus()
        page.keyboard.press("ArrowRight")
        page.keyboard.press("Enter")
        page.wait_for_selector(".soundalikes li")
    if name == "check":
        page.wait_for_selector("#doubts li")
    if name == "song":
        page.set_input_files("#file", song)
        page.wait_for_selector("#genre:not(:empty)")
        page.wait_for_selector("#alike li")
    if name == "experiments":
        page.locator("#experiments button", has_text="second").click()
        page.wait_for_selector("#experiment table")
    return page


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_serious(address: str, band: Any, open_page: Callable[..., Any], name: str) -> None:
    page = visit(open_page, address, name, next(band.music.rglob("*.wav")), viewport=DESK)
    for size, scheme in ((DESK, "light"), (DESK, "dark"), (PHONE, "dark"), (PHONE, "light")):
        page.set_viewport_size(size)
        page.emulate_media(color_scheme=scheme)
        found = Axe().run(page).response["violations"]
        serious = [one for one in found if one["impact"] in {"serious", "critical"}]
        nodes = [(one["id"], one["help"], [n["html"] for n in one["nodes"]][:5]) for one in serious]
        assert nodes == [], (size, scheme)
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide == 0, (size, scheme)


@pytest.mark.parametrize("name", PAGES)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(
    address: str, band: Any, open_page: Callable[..., Any], name: str
) -> None:
    page = visit(open_page, address, name, next(band.music.rglob("*.wav")), viewport=DESK)
    wanted = page.evaluate(FOCUSABLE)
    page.evaluate("document.querySelector('[data-stop=\"0\"]').focus()")
    reached = ["0"]
    for _ in range(20 * len(wanted) + 20):
        page.keyboard.press("Tab")
        at = page.evaluate(FOCUSED)
        if at is None or at["stop"] == "0":
            break
        assert at["ring"], at["what"]
        reached.append(at["stop"])
    assert [stop for stop in wanted if stop not in reached] == []


def test_the_first_stop_leads_past_the_pages_names(address: str, open_page: Callable[..., Any]) -> None:
    page = open_page(address, viewport=DESK)
    page.keyboard.press("Tab")
    assert "Skip" in page.evaluate("document.activeElement.textContent")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('main') !== null")
    assert page.locator("#page-map").is_visible()


@pytest.mark.parametrize("name", PAGES[:-1])
def test_nothing_moves_where_that_is_not_wanted(
    address: str, band: Any, open_page: Callable[..., Any], name: str
) -> None:
    song = next(band.music.rglob("*.wav"))
    page = visit(open_page, address, name, song, reduced_motion="reduce")
    moving = page.evaluate(
        "document.getAnimations().filter((a) => a.effect.getComputedTiming().duration > 1).length"
    )
    assert moving == 0
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
