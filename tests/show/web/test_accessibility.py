"""Each page for those who see, point or move differently: axe-core, keyboard, phones, zoom, the dark."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from axe_playwright_python.sync_playwright import Axe

PAGES = ["map", "song", "review", "lab", "library", "docs"]
DESK, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
SIZES = [DESK, {"width": 1024, "height": 768}, {"width": 768, "height": 1024}, PHONE]
# A screen of 1280 x 800 at 200 %, and the narrowest of phones.
SMALL = [{"width": 640, "height": 400}, {"width": 320, "height": 568}]
CONTRAST = {"runOnly": ["color-contrast", "link-in-text-block"]}

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
  // Of a slider it is the knob that has the ring.
  const ring = (s) =>
    (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2) || s.getPropertyValue("--ring") !== "";
  return {
    stop: e.type === "radio" ? `radio ${e.name}` : e.dataset.stop,
    // A player's own controls show by themselves which of them is meant.
    ring: e.tagName === "AUDIO" || ring(style) || ring(getComputedStyle(outer)),
    what: e.outerHTML.slice(0, 120),
  };
}"""


WIDE = """() => [document.documentElement, ...document.querySelectorAll("main > section:not([hidden])")]
  .filter((e) => e.scrollWidth > e.clientWidth + 1)
  .map((e) => [e.id || e.tagName, e.scrollWidth, e.clientWidth])"""
# What a finger has to hit: buttons, fields and links that are no words of a sentence.
SMALL_TARGETS = """() => [...document.querySelectorAll("button, input, select, summary, a.button, #rail a")]
  .filter((e) => e.checkVisibility() && !e.closest("[inert]") && e.id !== "skip" && e.type !== "file")
  .map((e) => [e, (e.closest("label") ?? e).getBoundingClientRect()])
  .filter(([, box]) => box.width && box.height && (box.height < 43.5 || box.width < 43.5))
  .map(([e, box]) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${e.outerHTML.slice(0, 110)}`)"""
RATIOS = """() => {
  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 });
  const paint = canvas.getContext("2d", { willReadFrequently: true });
  const style = getComputedStyle(document.documentElement);
  const light = (name) => {
    paint.fillStyle = style.getPropertyValue(name).trim();
    paint.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data].slice(0, 3)
      .map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => {
    const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const grounds = ["--ground", "--surface", "--raised"];
  const pairs = (names, least) => names.flatMap((a) => grounds.map((b) => [a, b, ratio(a, b), least]));
  return [...pairs(["--ink", "--muted", "--accent", "--warn"], 4.5), ...pairs(["--edge"], 3),
    ["--on-accent", "--accent", ratio("--on-accent", "--accent"), 4.5],
    ["--on-badge", "--badge", ratio("--on-badge", "--badge"), 4.5]];
}"""


@pytest.fixture(autouse=True)
def kept_maps(band: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MIRLAB_CACHE", str(band.cache))


def visit(open_page: Callable[..., Any], address: str, name: str, **choices: Any) -> Any:
    """A page with something on it: a track that was chosen or classified, an experiment that was opened."""
    if name == "docs":
        return open_page(f"{address}/docs", ready="table", **choices)
    track = httpx.get(f"{address}/api/tracks").json()["id"][0]
    asked = {"map": f"?track={track}&arrangement=pca", "song": f"?track={track}", "lab": "?run=second"}
    page = open_page(f"{address}/#/{name}{asked.get(name, '')}", **choices)
    ready = {
        "map": ".soundalikes li",
        "song": "#alike li",
        "review": ".doubt",
        "lab": "table",
        "library": ".figures",
    }
    page.locator(f"#page-{name} {ready[name]}").first.wait_for()
    if name == "map":
        # A button to give up stands there while the map is arranged.
        page.wait_for_selector(".map[data-arranged=pca]")
    return page


def faults(page: Any, options: dict[str, Any] | None = None) -> list[Any]:
    """What axe-core finds, of any weight."""
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(Axe().axe_script)
    asked = {"resultTypes": ["violations"], **(options or {})}
    found = page.evaluate("(options) => axe.run(document, options)", asked)["violations"]
    return [(one["id"], one["help"], [n["html"][:150] for n in one["nodes"]][:4]) for one in found]


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_at_any_size_in_any_light(
    showroom: str, open_page: Callable[..., Any], name: str
) -> None:
    page = visit(open_page, showroom, name, viewport=DESK)
    for size in SIZES:
        page.set_viewport_size(size)
        page.emulate_media(color_scheme="light")
        assert faults(page) == [], (size, "light")
        assert page.evaluate(WIDE) == [], size
        page.emulate_media(color_scheme="dark")
        assert faults(page, CONTRAST) == [], (size, "dark")
    for size in SMALL:
        page.set_viewport_size(size)
        assert page.evaluate(WIDE) == [], size
    if name != "docs":
        # Enough of the page is left beside the rail and the player.
        page.set_viewport_size(SMALL[0])
        assert page.locator("#main").bounding_box()["height"] > 200


@pytest.mark.parametrize("name", PAGES)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(
    showroom: str, open_page: Callable[..., Any], name: str
) -> None:
    page = visit(open_page, showroom, name, viewport=DESK, reduced_motion="reduce")
    moving = page.evaluate(
        "document.getAnimations().filter((a) => a.effect.getComputedTiming().duration > 1).length"
    )
    assert moving == 0
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
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
    left = [stop for stop in wanted if stop not in reached]
    html = "(all) => all.map((s) => document.querySelector(`[data-stop='${s}']`)?.outerHTML.slice(0, 99))"
    assert page.evaluate(html, left) == []


@pytest.mark.parametrize("name", PAGES[:-1])
def test_fingers_hit_what_they_aim_at(showroom: str, open_page: Callable[..., Any], name: str) -> None:
    page = visit(open_page, showroom, name, viewport=PHONE, has_touch=True, is_mobile=True)
    assert page.evaluate("matchMedia('(pointer: coarse)').matches")
    assert page.evaluate(SMALL_TARGETS) == []


def test_colours_differ_enough_from_what_is_behind_them(showroom: str, open_page: Callable[..., Any]) -> None:
    page = open_page(f"{showroom}/#/library")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        ratios = page.evaluate(RATIOS)
        assert [one for one in ratios if one[2] < one[3]] == [], scheme
