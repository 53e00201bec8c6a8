"""How the map is drawn and moved in a real browser: mouse, wheel, fingers, keys, lasso, resizes, themes."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from mirlab.show.web.content.state import shown_table

WIDTH, HEIGHT = 1000, 700
COLUMNS, ROWS = 9, 5
MOUNT = r"""async (keep) => {
  const { MapCanvas } = await import("/static/map/canvas.js");
  const { categoryColour, usePalette } = await import("/static/core/palette.js");
  usePalette((await (await fetch("/api/about")).json()).palette);
  const root = document.createElement("div");
  root.id = "try";
  for (const [name, value] of Object.entries({ position: "fixed", inset: "0 0 40px 0", "z-index": 90 })) {
    root.style.setProperty(name, value);
  }
  const field = document.createElement("input");
  field.id = "typed";
  for (const [name, value] of Object.entries({ position: "fixed", bottom: 0, left: 0, "z-index": 91 })) {
    field.style.setProperty(name, value);
  }
  document.body.append(root, field);
  const said = (window.said = { hover: [], pick: [], lasso: [], moved: [] });
  const map = (window.map = new MapCanvas(root, {
    hover: (i, x, y, by) => said.hover.push([i, x, y, by]),
    pick: (i) => said.pick.push(i),
    lasso: (rows, mode) => said.lasso.push([rows, mode]),
    moved: (view) => said.moved.push(view),
  }));
  // Five rows of nine from corner to corner of a field twice as wide as high.
  const rows = Array.from({ length: 45 }, (_, i) => i);
  map.setPoints(rows.map((i) => (i % 9) / 4 - 1), rows.map((i) => 0.5 - Math.floor(i / 9) / 4), 45);
  map.setColours(rows.map((i) => i % 3), (code) => (code < 0 ? "" : categoryColour(code)), (code) => code);
  map.setNames([{ text: "first", colour: "red", rows: [0, 1, 2] }], [
    { text: "somebody", rows: [40, 40, 40] },
    { text: "wide", rows: [9, 26, 36] },
    { text: "x".repeat(300), rows: [43, 44] },
    { text: "<script>alert(1)</script>", rows: [8, 17] },
    { text: "\u{1F3B8} שלום", rows: [18, 19] },
  ]);
  await new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume)));
}"""


@pytest.fixture(scope="module")
def address(served: Callable[..., Any]) -> Iterator[str]:
    with served([shown_table()]) as given:
        yield f"{given}/#/song"


@pytest.fixture
def mounted(address: str, open_page: Callable[..., Any]) -> Callable[..., Any]:
    """A page with nothing but the map of 45 points on it, and a field that somebody types into."""

    def open_map(width: int = WIDTH, height: int = HEIGHT + 40, **choices: Any) -> Any:
        choices = {"reduced_motion": "reduce", **choices}
        page = open_page(address, viewport={"width": width, "height": height}, **choices)
        page.evaluate(MOUNT)
        return page

    return open_map


def place(i: int, width: int = WIDTH, height: int = HEIGHT) -> tuple[float, float]:
    """Where a point lies on the screen at first: as many pixels a unit across as up, 30 free at the edge."""
    scale = min((width - 60) / 2, (height - 60) / 1)
    return width / 2 + ((i % COLUMNS) / 4 - 1) * scale, height / 2 - (0.5 - i // COLUMNS / 4) * scale


def frame(page: Any) -> None:
    page.evaluate("new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume)))")


def drag(page: Any, *places: tuple[float, float], button: str = "left") -> None:
    page.mouse.move(*places[0])
    page.mouse.down(button=button)
    for x, y in places[1:]:
        page.mouse.move(x, y, steps=4)
    page.mouse.up(button=button)
    frame(page)


def pixels(page: Any) -> Any:
    from PIL import Image

    return np.asarray(Image.open(io.BytesIO(page.screenshot())).convert("RGB"), dtype=int)


def around(*rows: int) -> list[tuple[float, float]]:
    """A loop around some points of one row."""
    (left, top), (right, bottom) = place(min(rows)), place(max(rows))
    left, top, right, bottom = left - 25, top - 25, right + 25, bottom + 25
    return [(left, top), (right, top), (right, bottom), (left, bottom), (left, top + 2)]


def test_axes_are_equal_and_the_pointer_finds_tracks(mounted: Callable[..., Any]) -> None:
    page = mounted()
    page.mouse.move(*place(44))
    page.mouse.move(*place(12))
    page.mouse.move(place(12)[0] + 60, place(12)[1] + 60)
    hovered = page.evaluate("said.hover")
    assert [row for row, *_ in hovered] == [44, -1, 12, -1] or [row for row, *_ in hovered] == [44, 12, -1]
    found = next(said for said in hovered if said[0] == 12)
    assert found[1:3] == pytest.approx(place(12), abs=0.5)
    assert found[3] == "pointer"
    page.mouse.click(*place(30))
    page.mouse.click(place(30)[0] + 60, place(30)[1] + 60)
    assert page.evaluate("said.pick") == [30, -1]
    # What panels lie over is left free of the whole map.
    page.evaluate("map.setCovered({ left: 300, top: 50 })")
    scale = min((WIDTH - 300 - 60) / 2, HEIGHT - 50 - 60)
    assert page.evaluate("map.placeOf(0)") == pytest.approx([650 - scale, 375 - scale / 2])


def test_drag_pans_and_the_wheel_zooms_at_the_pointer(mounted: Callable[..., Any]) -> None:
    page = mounted()
    drag(page, (500, 300), (470, 260), (420, 330))
    assert page.evaluate("map.placeOf(20)") == pytest.approx([place(20)[0] - 80, place(20)[1] + 30], abs=0.6)
    moved = page.evaluate("said.moved")
    assert moved
    assert moved[-1] == page.evaluate("map.view")
    before = page.evaluate("map.placeOf(20)")
    page.mouse.move(*before)
    page.mouse.wheel(0, -400)
    frame(page)
    assert page.evaluate("map.view[2]") == pytest.approx(1.9, abs=0.1)
    assert page.evaluate("map.placeOf(20)") == pytest.approx(before, abs=0.6)
    assert page.evaluate("said.pick") == []
    # A double click zooms, and is no second pick.
    page.mouse.dblclick(*before)
    frame(page)
    assert page.evaluate("map.view[2]") == pytest.approx(3.8, abs=0.2)
    assert page.evaluate("said.pick") == [20]


def test_a_moved_picture_is_what_a_drawing_would_be(mounted: Callable[..., Any]) -> None:
    page = mounted()
    page.evaluate("map.setChosen(20, [21, 3])")
    drag(page, (500, 300), (510, 310), (563, 341), (580, 290))
    page.mouse.move(5, HEIGHT - 5)
    frame(page)
    shown = pixels(page)
    assert page.evaluate("map.element.querySelector('.map-points').style.transform") != "none"
    page.evaluate("map.repaint()")
    frame(page)
    assert page.evaluate("map.element.querySelector('.map-points').style.transform") == "none"
    apart = np.abs(pixels(page) - shown).max(axis=2)
    # The glow, in cells of 12 pixels, may lie a shade differently within them; marks and names may not.
    assert (apart > 8).mean() < 1e-4


def test_the_lasso_selects_adds_and_takes_away(mounted: Callable[..., Any]) -> None:
    page = mounted()
    page.click("#try button[data-mode=lasso]")
    assert page.get_attribute("#try button[data-mode=lasso]", "aria-pressed") == "true"
    drag(page, *around(10, 11, 12))
    page.keyboard.down("Shift")
    drag(page, *around(28, 29))
    page.keyboard.up("Shift")
    page.keyboard.down("Alt")
    drag(page, *around(11))
    page.keyboard.up("Alt")
    assert page.evaluate("said.lasso") == [
        [[10, 11, 12], "replace"],
        [[28, 29], "add"],
        [[11], "subtract"],
    ]
    # One that is given up, or that the browser cancels, goes from the picture and selects nothing; the middle
    # button moves the map even now.
    cancelled = """document.querySelector(".map-canvas").dispatchEvent(
      new PointerEvent("pointercancel", { pointerId: 1 }))"""
    for give_up in (lambda: page.keyboard.press("Escape"), lambda: page.evaluate(cancelled)):
        page.mouse.move(100, 100)
        page.mouse.down()
        page.mouse.move(400, 400, steps=3)
        page.focus(".map-canvas")
        assert page.evaluate("map.state.path.length") > 2
        give_up()
        assert page.evaluate("map.state.path") is None
        page.mouse.up()
    drag(page, (300, 300), (340, 320), button="middle")
    assert len(page.evaluate("said.lasso")) == 3
    assert page.evaluate("map.placeOf(22)") == pytest.approx([540, 370], abs=0.6)
    # While dragging moves the map, Shift and Alt still draw a loop; what is hidden is not taken.
    page.click("#try button[data-mode=move]")
    page.evaluate("map.whole(); map.setShown(Uint8Array.from({ length: 45 }, (_, i) => (i === 11 ? 0 : 1)))")
    page.keyboard.down("Shift")
    drag(page, *around(10, 11, 12))
    page.keyboard.up("Shift")
    assert page.evaluate("said.lasso.at(-1)") == [[10, 12], "add"]


def test_fingers_pinch_move_and_tap(mounted: Callable[..., Any]) -> None:
    width, height = 390, 700
    page = mounted(width, height + 40, has_touch=True, is_mobile=True, device_scale_factor=2)
    session = page.context.new_cdp_session(page)

    def touch(kind: str, *points: tuple[float, float]) -> None:
        touches = [{"x": x, "y": y, "id": i} for i, (x, y) in enumerate(points)]
        session.send("Input.dispatchTouchEvent", {"type": f"touch{kind}", "touchPoints": touches})

    middle = place(22, width, height)
    touch("Start", (150, 350))
    touch("Start", (150, 350), (240, 350))
    for step in range(1, 6):
        touch("Move", (150 - 9 * step, 350 + 6 * step), (240 + 9 * step, 350 + 6 * step))
    touch("End")
    frame(page)
    # Twice as far apart, and their middle 30 pixels down.
    assert page.evaluate("map.view[2]") == pytest.approx(2.0, abs=0.05)
    assert page.evaluate("map.placeOf(22)") == pytest.approx([middle[0], middle[1] + 30], abs=1.5)
    assert page.evaluate("visualViewport.scale") == 1
    # One finger moves the map; nothing was picked so far.
    touch("Start", (200, 500))
    for step in range(1, 5):
        touch("Move", (200 - 10 * step, 500))
    touch("End")
    frame(page)
    assert page.evaluate("map.placeOf(22)") == pytest.approx([middle[0] - 40, middle[1] + 30], abs=1.5)
    assert page.evaluate("said.pick") == []
    assert page.evaluate("said.lasso") == []
    x, y = page.evaluate("map.placeOf(22)")
    page.touchscreen.tap(x + 15, y + 12)
    assert page.evaluate("said.pick") == [22]
    page.touchscreen.tap(x + 15, y + 12)
    frame(page)
    assert page.evaluate("said.pick") == [22]
    assert page.evaluate("map.view[2]") == pytest.approx(4.0, abs=0.1)
    assert page.is_hidden(".minimap")
    size = page.locator("#try button").first.bounding_box()
    assert size["width"] >= 44
    assert size["height"] >= 44


def test_a_resize_keeps_the_view_and_what_was_typed(mounted: Callable[..., Any]) -> None:
    page = mounted()
    page.evaluate("map.setView([0.25, -0.25, 3]); map.setSelected([1, 2]); map.setMode('lasso')")
    page.fill("#typed", "half a wo")
    page.evaluate("window.canvas = map.element.querySelector('canvas')")
    page.set_viewport_size({"width": 700, "height": 940})
    frame(page)
    assert page.input_value("#typed") == "half a wo"
    assert page.evaluate("document.activeElement.id") == "typed"
    assert page.evaluate("map.view") == [0.25, -0.25, 3]
    assert page.evaluate("map.mode") == "lasso"
    assert page.evaluate("window.canvas === map.element.querySelector('canvas')")
    assert page.evaluate("map.placeOf(32)") == pytest.approx([350, 450])
    drawn = page.evaluate("[map.painter.sheet.canvas.width, map.painter.sheet.canvas.height]")
    assert drawn == [700, 900]
    # A page that is hidden and comes back is as it was.
    page.evaluate("document.getElementById('try').hidden = true")
    frame(page)
    page.evaluate("document.getElementById('try').hidden = false")
    frame(page)
    assert page.evaluate("map.view") == [0.25, -0.25, 3]
    assert page.evaluate("map.painter.sheet.canvas.width") == 700


def test_the_keyboard_alone(mounted: Callable[..., Any]) -> None:
    page = mounted()
    assert page.get_attribute(".map-canvas", "role") == "application"
    assert page.get_attribute(".map-canvas", "aria-label") == "Map of tracks"
    assert page.locator("#try canvas:not([aria-hidden=true])").count() == 0
    page.focus(".map-canvas")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowUp")
    assert [[said[0], said[3]] for said in page.evaluate("said.hover")] == [
        [22, "keys"],
        [23, "keys"],
        [14, "keys"],
    ]
    page.keyboard.press("Enter")
    assert page.evaluate("said.pick") == [14]
    page.keyboard.press("Space")
    page.evaluate("map.setSelected([14])")
    page.keyboard.press("Space")
    assert page.evaluate("said.lasso") == [[[14], "add"], [[14], "subtract"]]
    page.keyboard.press("+")
    page.keyboard.press("+")
    assert page.evaluate("map.view[2]") == pytest.approx(2.25)
    page.keyboard.press("-")
    assert page.evaluate("map.view[2]") == pytest.approx(1.5)
    # A track beyond the edge is brought into sight.
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    x, y = page.evaluate("map.placeOf(17)")
    assert 0 <= x <= WIDTH
    assert 0 <= y <= HEIGHT
    page.keyboard.press("0")
    assert page.evaluate("map.isWhole")
    page.keyboard.press("Shift+ArrowRight")
    assert not page.evaluate("map.isWhole")
    page.focus("#typed")
    assert page.evaluate("said.hover.at(-1)[0]") == -1


def test_another_arrangement_glides_and_keeps_what_was_chosen(
    mounted: Callable[..., Any], until: Callable[..., None]
) -> None:
    other = (
        "Array.from({ length: 45 }, (_, i) => 3 * (i % 5)), Array.from({ length: 45 }, (_, i) => -i / 5), 45"
    )
    page = mounted(reduced_motion="no-preference")
    page.evaluate("map.setSelected([4, 5]); map.setChosen(4, [5])")
    start = page.evaluate(
        f"(map.setPoints({other}, {{ keep: true }}), map.tracks.points.xs !== map.tracks.xs)"
    )
    assert start
    until(page, "map.tracks.points.xs === map.tracks.xs")
    assert page.evaluate("map.isWhole")
    assert page.evaluate("[map.state.chosen, map.tracks.selected[5], map.tracks.n]") == [4, 1, 45]
    # At once for those who want less motion.
    page = mounted()
    assert page.evaluate(
        f"(map.setPoints({other}, {{ keep: true }}), map.tracks.points.xs === map.tracks.xs)"
    )
    # Other tracks begin anew.
    page.evaluate("map.setView([1, -1, 5]); map.setPoints([0, 1], [0, null], 2)")
    assert page.evaluate("[map.isWhole, map.state.chosen, map.tracks.selected.length]") == [True, -1, 2]
    frame(page)
    page.evaluate("map.setPoints([], [], 0)")
    frame(page)
    page.evaluate("map.focusOn(0); map.zoomBy(2); map.whole()")
    page.focus(".map-canvas")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("said.hover") == []


STANDING = "map.painter.writing.standing(map.sight, 1, map.painter.colours)"


def test_names_appear_with_the_zoom_and_stay_on_the_screen(mounted: Callable[..., Any]) -> None:
    page = mounted()
    found = f"{STANDING}.map(({{ text }}) => text)"
    assert page.evaluate(found)[:2] == ["first", "somebody"]
    assert "wide" not in page.evaluate(found)
    for name in page.evaluate(f"{STANDING}.map(({{ x, picture }}) => [x, picture.width])"):
        assert name[1] / 2 <= name[0] <= WIDTH - name[1] / 2
        assert name[1] < 350
    page.evaluate("map.setView([0, 0, 60])")
    assert "wide" in page.evaluate(found)
    page.evaluate("map.setShown(Uint8Array.from({ length: 45 }, (_, i) => (i > 2 ? 1 : 0)))")
    assert "first" not in page.evaluate(found)


COLOUR = """(i) => {
  const [x, y] = map.placeOf(i);
  const canvas = map.element.querySelector(".map-points");
  return [...canvas.getContext("2d").getImageData(Math.round(x), Math.round(y), 1, 1).data];
}"""


def test_colours_follow_the_theme_and_what_is_selected(mounted: Callable[..., Any]) -> None:
    page = mounted(color_scheme="light")
    assert page.evaluate(COLOUR, 3) == [0x00, 0x72, 0xB2, 255]
    assert page.evaluate(COLOUR, 4) == [0xD5, 0x5E, 0x00, 255]
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    frame(page)
    assert page.evaluate(COLOUR, 3) == [0x4A, 0x9F, 0xE0, 255]
    page.evaluate("map.setSelected([4])")
    frame(page)
    # Dim: nearer to the paper (#0e1013) than to its colour.
    assert page.evaluate(COLOUR, 3)[2] < (0xE0 + 0x13) / 2
    assert page.evaluate(COLOUR, 4) == [0xF0, 0x80, 0x3C, 255]
    # Numbers from a ramp, and what is unknown.
    page.evaluate(
        "map.setSelected([]); map.setColours(Float32Array.from({ length: 45 }, (_, i) => (i ? i / 44 : NaN)),"
        "(share) => (share >= 0 ? `rgb(${Math.round(255 * share)} 0 0)` : ''));"
    )
    frame(page)
    assert page.evaluate(COLOUR, 44) == [255, 0, 0, 255]
    assert page.evaluate(COLOUR, 0) == [0xA2, 0xA8, 0xAF, 255]


def test_the_small_map_shows_the_view_and_moves_it(mounted: Callable[..., Any]) -> None:
    page = mounted()
    assert page.is_hidden(".minimap")
    page.evaluate("map.setView([0, 0, 4])")
    page.wait_for_selector(".minimap:not([hidden])")
    box = page.locator(".minimap").bounding_box()
    middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    drag(page, middle, (middle[0] + 40, middle[1]))
    x, y, k = page.evaluate("map.view")
    assert x == pytest.approx(40 / 67, abs=0.03)
    assert y == pytest.approx(0, abs=0.03)
    assert k == 4
    assert page.evaluate("said.pick") == []
    page.click("#try button[aria-label='Whole map']")
    page.wait_for_selector(".minimap", state="hidden")
    page.evaluate("map.destroy()")
    assert page.evaluate("document.getElementById('try').children.length") == 0


def test_a_slow_machine_draws_the_next_picture_in_steps(
    mounted: Callable[..., Any], until: Callable[..., None]
) -> None:
    page = mounted()
    page.evaluate("map.setNames([{ text: 'jazz', colour: '#a0f', rows: [0, 1, 2, 9, 10, 11] }], [])")
    frame(page)
    shown = "map.painter.sheet.canvas.toDataURL()"
    before = page.evaluate(shown)
    # Drawing took long: the picture of before follows the hand until the next one is there.
    page.evaluate("map.painter.cost = 1000; map.lookAt(2, -1, false); map.paint()")
    until(page, "!map.painter.next && map.painter.drawn.wide > 0")
    stepped = page.evaluate(shown)
    assert stepped != before
    assert page.evaluate("map.painter.whole")
    # The same as one that is drawn at once.
    page.evaluate("map.painter.cost = 0; map.painter.drawn.y = 1e6; map.painter.sheet.pixels.fill(0)")
    page.evaluate("map.lookAt(2, -1, false); map.paint()")
    assert page.evaluate(shown) == stepped
    # A picture that is given up half-way is never shown: the one of before moves, or all is drawn.
    page.evaluate("map.painter.cost = 1000; map.lookAt(1.9, -1, false)")
    page.evaluate("map.paint()")
    page.evaluate(
        "map.painter.next ??= { steps: map.painter.stamp(map.tracks.points, map.looks, map.sight, 160) }"
    )
    page.evaluate("void map.painter.next.steps.next()")
    assert not page.evaluate("map.painter.whole")
    page.evaluate("map.lookAt(1.9, -1, true); map.paint()")
    assert page.evaluate(shown) == stepped
    page.evaluate("map.draw(); map.paint()")
    assert page.evaluate("[map.painter.next, map.painter.whole, map.painter.drawn.wide]") == [None, True, 0]
