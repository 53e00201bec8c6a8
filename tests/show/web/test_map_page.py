"""The map in a real browser: its address, filters, selection, table, the chosen track, phones, evil names."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mirlab.data.sources.manifests import open_manifest
from mirlab.find.listfiles import read_listing
from mirlab.show.web.content.state import shown_table

DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
PLAYS = "document.querySelector('.playpause')?.getAttribute('aria-label') === 'Pause'"
SCREEN = "(i) => mirlabModules.get('map/page.js').exports.opened().screenOf(i)"
HEARD = [
    {"key": "A minor", "tempo": 90.0, "year": 1990, "tags": ["piano", "slow"]},
    {"key": "Eb major", "tempo": 120.0, "year": 2000, "tags": ["<b>wild</b>"], "live": True},
    {"key": "C major", "tempo": 150.0, "year": 2010},
]


@pytest.fixture(scope="module")
def heard(band: Any) -> Any:
    """The band's library with facts of its first three tracks, artists of two, and a prediction.

    The order of tracks is that of their ids, and so without meaning: two of the three are called high.
    """
    shown = band.shown()
    labels = [t["label"] for t in shown.tracks]
    for i in (1, 2):
        other = next(o for o in (i, *range(3, len(labels))) if labels[o] == "high")
        labels[i], labels[other] = labels[other], labels[i]
    tracks = [
        {
            **t,
            "facts": HEARD[i] if i < len(HEARD) else {},
            "artist": "The Two" if i < 2 else None,
            "predicted": "low",
            "label": labels[i],
        }
        for i, t in enumerate(shown.tracks)
    ]
    return replace(shown, tracks=tracks)


@pytest.fixture(scope="module")
def address(band: Any, heard: Any, served: Callable[..., Any], tmp_path_factory: Any) -> Iterator[str]:
    corrections = tmp_path_factory.mktemp("corrections") / "corrections.csv"
    with served([heard, shown_table()], corrections=corrections) as given:
        yield given


@pytest.fixture
def visit(
    address: str, open_page: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, band: Any
) -> Callable[..., Any]:
    # Maps that were arranged by one test are there for the next.
    monkeypatch.setenv("MIRLAB_CACHE", str(band.cache))

    def visit(hash_: str = "", **choices: Any) -> Any:
        asked = (
            f"{hash_}{'&' if '?' in hash_ else '?'}arrangement=pca" if "arrangement" not in hash_ else hash_
        )
        return open_page(f"{address}/#/map{asked}", **{"viewport": DESK, **choices})

    return visit


def place(page: Any, i: int) -> tuple[float, float]:
    """Where a track lies on the screen, by its row."""
    x, y = page.evaluate(SCREEN, i)
    return x, y


def ids(page: Any) -> list[str]:
    found: list[str] = page.evaluate("fetch('/api/tracks').then((answer) => answer.json())")["id"]
    return found


def loop(page: Any, rows: list[int], key: str | None = None) -> None:
    """Draw narrow loops around the tracks of some rows, one after the other; the first replaces."""
    page.click("[data-mode=lasso]")
    for n, row in enumerate(rows):
        x, y = place(page, row)
        held = key or ("Shift" if n else None)
        sign = {"Shift": "+1", "Alt": "−1"}.get(held or "", "1 track")
        if held:
            page.keyboard.down(held)
        page.mouse.move(x - 7, y - 7)
        page.mouse.down()
        for dx, dy in ((7, -7), (7, 7), (-7, 7), (-7, -7)):
            page.mouse.move(x + dx, y + dy, steps=3)
        assert page.inner_text(".map-count") == sign
        page.mouse.up()
        assert page.is_hidden(".map-count")
        if held:
            page.keyboard.up(held)


def shown(page: Any) -> str:
    text: str = page.inner_text(".map .active .shown")
    return text


COVERED = """[...document.querySelectorAll(".map button, .map select, .map .find")]
  .filter((e) => e.checkVisibility({ visibilityProperty: true }))
  .filter((e) => !e.closest(".facets, .chosen, .tablebox, .legend"))
  .filter((e) => {
    const box = e.getBoundingClientRect();
    const [x0, y0] = [box.left + box.width / 2, box.top + box.height / 2];
    const edges = [[box.left + 3, y0], [box.right - 3, y0], [x0, box.top + 3], [x0, box.bottom - 3]];
    return !edges.every(([x, y]) => e.contains(document.elementFromPoint(x, y)));
  }).map((e) => e.outerHTML.slice(0, 90))"""


def covered(page: Any) -> list[str]:
    """What of the controls over the map is cut off, or lies under something else."""
    found: list[str] = page.evaluate(COVERED)
    return found


def selected(page: Any) -> str:
    text: str = page.inner_text(".map .selection strong")
    return text


def test_a_link_shows_all_of_a_view_and_back_and_reload_show_it_again(
    visit: Callable[..., Any], until: Callable[..., None]
) -> None:
    page = visit("?colour=fact:tempo&only=label:high&range=tempo:100..&table=1&sort=-tempo")
    assert shown(page) == "2 of 20 tracks shown"
    chips = page.locator(".map .active .chip span:first-child").all_inner_texts()
    assert chips == ["high", "Tempo from 100\u00a0BPM"]
    assert page.get_attribute(".map .colours [aria-pressed=true]", "aria-pressed") == "true"
    assert page.inner_text(".map .colours [aria-pressed=true]") == "Tempo"
    assert page.inner_text(".map .legend.ramp").split() == ["Tempo", "90", "150", "BPM"]
    assert page.locator(".map .body .tr").count() == 2
    assert page.get_attribute(".map [role=columnheader].tempo", "aria-sort") == "descending"

    page.click(".map .colours button:has-text('Key')")
    page.click(".map .active .chip:has-text('Tempo')")
    assert shown(page) == "10 of 20 tracks shown"
    assert "&range=" not in page.url
    assert "colour=fact%3Akey" in page.url
    page.go_back()
    until(page, "document.querySelector('.map .active .shown').textContent === '2 of 20 tracks shown'")
    page.go_back()
    until(page, "document.querySelector('.map .colours [aria-pressed=true]').textContent === 'Tempo'")
    page.go_forward()
    page.go_forward()
    until(page, "document.querySelector('.map .active .shown').textContent === '10 of 20 tracks shown'")
    page.reload()
    page.wait_for_selector("body[data-ready=yes]")
    assert shown(page) == "10 of 20 tracks shown"
    assert page.inner_text(".map .colours [aria-pressed=true]") == "Key"


def test_a_place_on_the_map_is_in_its_link(visit: Callable[..., Any], until: Callable[..., None]) -> None:
    page = visit(reduced_motion="reduce")
    whole = place(page, 3)
    page.mouse.move(700, 400)
    page.mouse.wheel(0, -600)
    until(page, "location.hash.includes('view=')")
    zoomed = place(page, 3)
    assert zoomed != whole
    page.click(".map .colours button:has-text('Key')")
    page.reload()
    page.wait_for_selector("body[data-ready=yes]")
    assert place(page, 3) == pytest.approx(zoomed, abs=1.5)
    page.click("button[aria-label='Whole map']")
    until(page, "!location.hash.includes('view=')")
    assert place(page, 3) == pytest.approx(whole, abs=1)
    # A map that is moved leaves other pages' addresses alone.
    page.mouse.move(700, 400)
    page.mouse.wheel(0, -600)
    page.evaluate("location.hash = '#/library'")
    page.wait_for_selector("#page-library:not([hidden])")
    page.evaluate("new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume)))")
    assert page.evaluate("mirlabModules.get('core/address.js').exports.here().params") == {}


def test_a_link_to_a_track_shows_its_panel_before_the_map_is_there(
    visit: Callable[..., Any], open_page: Callable[..., Any], address: str, until: Callable[..., None]
) -> None:
    page = visit("?table=1")
    wanted = ids(page)[0]
    held: list[Any] = []
    page.route("**/api/tracks?*", lambda route: held.append(route))
    page.goto("about:blank")
    page.goto(f"{address}/#/map?track={wanted}&arrangement=pca")
    page.wait_for_selector(".chosen h1")
    assert page.inner_text(".chosen .chips").split("\n")[0] in ("high", "low")
    assert page.get_attribute(".facets", "aria-busy") == "true"
    page.wait_for_selector(".soundalikes li:nth-child(10)")
    for route in held:
        route.continue_()
    page.unroute("**/api/tracks?*")
    page.wait_for_selector("body[data-ready=yes]")
    assert page.title() == f"{page.inner_text('.chosen h1')} · Map · mirlab"


def test_a_click_is_heard_and_opens_what_sounds_like_it(
    visit: Callable[..., Any], until: Callable[..., None]
) -> None:
    page = visit(reduced_motion="reduce")
    x, y = place(page, 0)
    page.mouse.move(x, y)
    page.wait_for_selector(".hovercard:not([hidden])")
    name = page.inner_text(".hovercard strong")
    assert "90\u00a0BPM" in page.inner_text(".hovercard")
    page.mouse.click(x, y)
    until(page, PLAYS)
    assert page.inner_text(".chosen h1") == name
    page.wait_for_selector(".soundalikes li:nth-child(10)")
    distances = [float(text.split()[1]) for text in page.locator(".soundalikes .far").all_inner_texts()]
    assert distances == sorted(distances)
    assert f"track={ids(page)[0]}" in page.url

    page.click(".chosen button:has-text('Radio from here')")
    until(page, "document.querySelector('#playerbar').textContent.includes('Queue 20')")
    queue = "mirlabModules.get('core/player.js').exports.player"
    heard = page.evaluate(f"{queue}.queue.map((one) => one.id)")
    near = page.evaluate(f"fetch('/api/tracks/{heard[0]}/neighbours?k=100').then((said) => said.json())")
    # Nearest first; the one track of the same artist is never next to it.
    own = next(one["id"] for one in near["neighbours"] if one["artist"] == "The Two")
    others = [one["id"] for one in near["neighbours"] if one["id"] != own]
    assert [id for id in heard[1:] if id != own] == others
    assert abs(heard.index(own)) > 1
    page.click(".chosen button:has-text('Add to queue')")
    page.locator("#toasts", has_text=f"“{name}” is in the queue.").wait_for()
    assert page.evaluate(f"{queue}.queue.map((one) => one.id)") == [*heard, heard[0]]
    assert page.evaluate(f"{queue}.at") == 0
    second = page.inner_text(".soundalikes li:first-child strong")
    page.click(".soundalikes li:first-child .open")
    until(page, f"document.querySelector('.chosen h1').textContent === {second!r}")
    page.go_back()
    until(page, f"document.querySelector('.chosen h1').textContent === {name!r}")
    # P plays the loudest seconds of what is pointed at, and P again ends it.
    on_map = "([x, y]) => document.elementFromPoint(x, y).closest('.map-canvas') !== null"
    row = next(row for row in range(5, 20) if page.evaluate(on_map, place(page, row)))
    page.mouse.move(*place(page, row))
    page.wait_for_selector(".hovercard:not([hidden])")
    wanted = ids(page)[row]
    peaks = page.evaluate(f"fetch('/api/tracks/{wanted}/peaks').then((said) => said.json())")
    page.keyboard.press("p")
    until(page, f"{queue}.item.id === {wanted!r} && {queue}.playing")
    assert page.evaluate(f"{queue}.until") == peaks["loudest"] + 10
    page.keyboard.press("p")
    until(page, f"!{queue}.playing")
    page.mouse.move(5, 5)
    assert page.get_attribute(".chosen a:has-text('Open in Song')", "href") == f"#/song?track={heard[0]}"
    page.locator(".map-canvas").focus()
    page.keyboard.press("Escape")
    until(page, "!document.querySelector('.chosen')")
    until(page, "!location.hash.includes('track=')")


def test_bars_filter_and_count_what_they_would_show(visit: Callable[..., Any]) -> None:
    page = visit()

    def bars(fact: str) -> list[str]:
        texts = page.locator(f".facet[aria-label={fact}] .value").all_inner_texts()
        return [" ".join(text.split()) for text in texts]

    assert bars("Label") == ["high 10", "low 10"]
    assert bars("Tags") == ["<b>wild</b> 1", "piano 1", "slow 1", "unknown 18"]
    page.click(".facet[aria-label=Label] .value:has-text('low')")
    assert shown(page) == "10 of 20 tracks shown"
    # Its own counts stay: they say what another click would show.
    assert bars("Label") == ["high 10", "low 10"]
    page.click(".facet[aria-label=Tags] .value:has-text('unknown')")
    assert page.locator(".map .active .chip").count() == 2
    page.click("text=Clear all")
    assert shown(page) == ""
    page.click("text=More filters")
    assert bars("'Classified'")[:2] == ["as labelled 10", "differently 10"]
    page.fill("#feature-name", "rms.std")
    page.wait_for_selector(".facet[aria-label='rms.std'] .brush")


def test_brushing_a_histogram_is_one_step_back_and_its_handles_work_by_keyboard(
    visit: Callable[..., Any], until: Callable[..., None]
) -> None:
    page = visit()
    brush = page.locator(".facet[aria-label=Tempo] .brush")
    box = brush.bounding_box()
    page.mouse.move(box["x"] + 0.3 * box["width"], box["y"] + 10)
    page.mouse.down()
    page.mouse.move(box["x"] + 0.45 * box["width"], box["y"] + 10, steps=4)
    page.mouse.move(box["x"] + 0.7 * box["width"], box["y"] + 12, steps=4)
    page.mouse.up()
    assert shown(page) == "1 of 20 tracks shown"
    assert page.locator(".map .active .chip").inner_text().startswith("Tempo 108 to 13")
    page.go_back()
    until(page, "document.querySelector('.map .active .shown').textContent === ''")
    handle = page.locator(".facet[aria-label=Tempo] input.from")
    handle.focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    assert shown(page) == "2 of 20 tracks shown"
    # All that the keys did is one step back, and what they do next is another.
    page.go_back()
    until(page, "document.querySelector('.map .active .shown').textContent === ''")
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    until(page, "location.hash.includes('97.5')")
    page.go_back()
    until(page, "document.querySelector('.map .active .shown').textContent === ''")
    page.go_forward()
    until(page, "document.querySelector('.map .active .shown').textContent === '2 of 20 tracks shown'")
    # A slider takes no letters: the page's keys go on working.
    page.keyboard.press("t")
    page.wait_for_selector(".tablebox:not([hidden])")
    page.keyboard.press("t")
    page.keyboard.press("?")
    keys = page.locator("#keys").inner_text()
    assert "On the map: zoom in, zoom out, show the whole map" in keys
    assert keys.index("On the map") < keys.index("Search") < keys.index("Play or pause")
    page.keyboard.press("Escape")
    assert handle.get_attribute("aria-valuetext") == "98\u00a0BPM"
    page.click(".facet[aria-label=Tempo] .clear")
    assert shown(page) == ""


def test_a_condition_shows_what_fits_and_a_wrong_one_says_why(
    visit: Callable[..., Any], until: Callable[..., None]
) -> None:
    page = visit()
    page.expected = ["404"]
    page.fill("#where", "label = 'low' AND rms.mean > 0")
    page.press("#where", "Enter")
    until(page, "document.querySelector('.map .active .shown').textContent === '10 of 20 tracks shown'")
    page.fill("#where", "labl = 'low'")
    page.press("#where", "Enter")
    until(page, "document.querySelector('#where-said').textContent.includes('Did you mean')")
    # It filters nothing, so no chip says so; and the reason is where the eye is.
    assert page.locator(".map .active .chip").count() == 0
    assert page.evaluate(
        "((p, c) => p.bottom <= c.bottom && p.top >= c.top)"
        "(...['#where-said p', '.facets'].map((at) => document.querySelector(at).getBoundingClientRect()))"
    )
    page.fill("#where", "label = 'Low'")
    page.press("#where", "Enter")
    page.locator("#where-said", has_text="No track has the label 'Low'. Did you mean \"low\"?").wait_for()
    # Typing survives a window that changes its size.
    page.fill("#where", "label = 'hi")
    page.set_viewport_size({"width": 1100, "height": 700})
    assert page.input_value("#where") == "label = 'hi"
    page.select_option(".facets .collection", "gtzan")
    until(page, "document.querySelectorAll('.facet[aria-label=Label] .value').length === 10")
    assert page.locator("#where").count() == 0
    assert "collection=gtzan" in page.url


def test_loops_add_and_take_away_and_what_is_selected_can_be_taken_away(
    visit: Callable[..., Any], band: Any, heard: Any, tmp_path: Path
) -> None:
    page = visit()
    loop(page, [4, 11])
    assert selected(page) == "2 tracks selected"
    loop(page, [4], key="Alt")
    assert selected(page) == "1 track selected"
    page.click(".map .selection >> text=Undo")
    assert selected(page) == "2 tracks selected"
    with page.expect_download() as saved:
        page.click(".map .selection >> text=Playlist")
    lines = Path(saved.value.path()).read_text(encoding="utf-8").splitlines()
    inside = {heard.tracks[row]["track"] for row in (4, 11)}
    assert lines[0] == "#EXTM3U"
    assert set(lines[2::2]) == {str(band.music / name) for name in inside}
    # The format is chosen by keyboard, and kept.
    page.focus(".map .selection .playlist-format")
    page.keyboard.press("ArrowDown")
    with page.expect_download() as saved:
        page.click(".map .selection >> text=Playlist")
    assert saved.value.suggested_filename == "selection.xspf"
    (tmp_path / "selection.xspf").write_bytes(Path(saved.value.path()).read_bytes())
    listed = {entry.location for entry in read_listing(tmp_path / "selection.xspf").entries}
    assert listed == {str(band.music / name) for name in inside}
    assert page.inner_text("#toasts .toast:last-child .toast-text") == "2 tracks saved as selection.xspf."
    with page.expect_download() as saved:
        page.click(".map .selection >> text=Export")
    manifest = tmp_path / "selection.csv"
    manifest.write_bytes(Path(saved.value.path()).read_bytes())
    found = open_manifest(manifest)
    assert {track.path for track in found.tracks} == {band.music / name for name in inside}

    page.click(".map .selection button:has-text('Hide others')")
    assert shown(page) == "2 of 20 tracks shown"
    assert sorted(page.url.split("ids=")[1].split("&")[0].split("%2C")) == sorted(
        ids(page)[row] for row in (4, 11)
    )
    page.click(".map .selection >> text=Undo")
    assert shown(page) == ""
    page.click(".map .selection button:text-is('Hide')")
    assert shown(page) == "18 of 20 tracks shown"
    page.reload()
    page.wait_for_selector("body[data-ready=yes]")
    assert shown(page) == "18 of 20 tracks shown"


def test_what_is_selected_is_labelled_or_left_out_and_that_is_undone(
    band: Any,
    serve: Callable[..., str],
    open_page: Callable[..., Any],
    until: Callable[..., None],
    tmp_path: Path,
) -> None:
    file = tmp_path / "corrections.csv"
    page = open_page(f"{serve([band.shown()], corrections=file)}/#/map?arrangement=pca", viewport=DESK)
    page.expected = ["422"]

    def bars() -> list[str]:
        texts = page.locator(".facet[aria-label=Label] .value").all_inner_texts()
        return [" ".join(text.split()) for text in texts]

    def verdicts() -> list[tuple[str, str]]:
        rows = csv.DictReader(file.read_text(encoding="utf-8").splitlines())
        return [(row["verdict"], row["label"]) for row in rows]

    def colours() -> dict[str, str]:
        found: dict[str, str] = page.evaluate(
            "Object.fromEntries([...document.querySelectorAll('.facet[aria-label=Label] .value')].map((e) =>"
            " [e.querySelector('.name').textContent, e.querySelector('path').getAttribute('fill')]))"
        )
        return found

    before = colours()
    rows = {label: [i for i, t in enumerate(band.shown().tracks) if t["label"] == label] for label in before}
    loop(page, rows["high"][:2])
    page.click(".map .selection button:has-text('Label')")
    page.keyboard.type("lowe")
    page.keyboard.press("Enter")
    # A label that nothing has so far may be a slip.
    page.wait_for_selector(".map .selection [role=alert]:has-text('Did you mean \"low\"?')")
    page.fill("#new-label", "low")
    page.keyboard.press("Enter")
    until(page, "document.querySelector('#toasts').textContent.includes('2 tracks labelled “low”.')")
    assert bars() == ["high 8", "low 12"]
    assert verdicts() == [("corrected", "low")] * 2
    assert page.evaluate("document.activeElement.closest('.selection') !== null")
    page.click("#toasts .toast-action")
    until(page, "document.querySelector('#toasts').textContent.includes('2 decisions undone.')")
    assert bars() == ["high 10", "low 10"]
    assert verdicts() == []

    page.click(".map .selection button:has-text('Label')")
    page.fill("#new-label", "between")
    page.keyboard.press("Enter")
    page.click("text=Use it as a new label")
    until(page, "document.querySelectorAll('.facet[aria-label=Label] .value').length === 3")
    # The others keep their colours.
    assert {name: colour for name, colour in colours().items() if name in before} == before
    page.click(".map .selection button:has-text('Leave out')")
    until(page, "document.querySelector('#toasts').textContent.includes('2 tracks left out.')")
    assert verdicts() == [("left out", "")] * 2
    # A message takes back what it says, whatever was done since; then it goes.
    loop(page, rows["low"][:1])
    message = page.locator("#toasts .toast", has_text="2 tracks left out.")
    message.get_by_role("button", name="Undo").click()
    until(page, "document.querySelectorAll('.facet[aria-label=Label] .value').length === 3")
    message.wait_for(state="detached")
    assert selected(page) == "1 track selected"
    assert verdicts() == [("corrected", "between")] * 2
    # The bar may be closed: its key takes back the last step all the same.
    page.click("button[aria-label='Select none']")
    page.locator(".map-canvas").focus()
    page.keyboard.press("Control+z")
    assert selected(page) == "1 track selected"
    page.reload()
    page.wait_for_selector("body[data-ready=yes]")
    assert bars() == ["between 2", "high 8", "low 10"]

    # What was decided is a filter, and is put back after a reload, too.
    page.click("text=More filters")
    page.click(".facet[aria-label=Decided] .value:has-text('label corrected')")
    assert shown(page) == "2 of 20 tracks shown"
    page.keyboard.press("t")
    page.locator("[role=grid]").focus()
    page.keyboard.press("Enter")
    page.click(".chosen button:has-text('Put back')")
    page.locator("#toasts .toast", has_text="1 decision taken back.").wait_for()
    until(page, "document.querySelector('.map .active .shown').textContent === '1 of 20 tracks shown'")
    page.locator(".tablebox button:has-text('Select all')").click()
    page.click(".map .selection button:has-text('Put back')")
    until(page, "document.querySelectorAll('.facet[aria-label=Label] .value').length === 2")
    assert bars() == ["high 10", "low 10"]
    assert verdicts() == []

    # What another page decides meanwhile is on the map when it is shown again.
    page.evaluate("location.hash = '#/library'")
    page.locator("#page-library h1").wait_for()
    decide = """(ids) => mirlabModules.get("core/api.js").exports
      .postJson("/api/corrections", { ids, label: "low" })"""
    high = [track["id"] for track in band.shown().tracks if track["label"] == "high"]
    assert page.evaluate(decide, high[:3])["changed"] == 3
    page.evaluate("location.hash = '#/map?arrangement=pca'")
    until(page, "document.querySelector('.facet[aria-label=Label] .value .n').textContent === '7'")
    assert bars() == ["high 7", "low 13"]


def test_the_table_sorts_selects_and_chooses_by_keyboard(
    visit: Callable[..., Any], until: Callable[..., None]
) -> None:
    page = visit("?table=1")
    grid = page.locator("[role=grid]")
    assert grid.get_attribute("aria-rowcount") == "21"
    page.locator("[role=columnheader].tempo button").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    tempos = page.locator(".body .tr .td.tempo").all_inner_texts()
    assert tempos[:4] == ["150\u00a0BPM", "120\u00a0BPM", "90\u00a0BPM", ""]
    assert "sort=-tempo" in page.url
    grid.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    page.keyboard.press("Shift+ArrowDown")
    assert selected(page) == "2 tracks selected"
    assert grid.get_attribute("aria-activedescendant") == "track-row-2"
    assert page.get_attribute("#track-row-2", "aria-selected") == "true"
    # What is filtered and coloured by has a column, too, with as many decimals in each row.
    page.wait_for_selector("[role=columnheader]:has-text('Brightness')")
    bright = page.locator("[role=gridcell].number:has-text('Hz')").all_inner_texts()
    assert len(bright) > 9
    assert len({len(text.partition(".")[2]) for text in bright}) == 1
    page.keyboard.press("Enter")
    until(page, "document.querySelector('.chosen .chips').textContent.includes('A minor')")
    until(page, PLAYS)
    page.keyboard.press("Control+a")
    assert selected(page) == "20 tracks selected"
    page.keyboard.press("End")
    assert grid.get_attribute("aria-activedescendant") == "track-row-19"
    page.keyboard.press("Escape")
    assert page.locator(".map .body [aria-selected=true]").count() == 0
    page.locator("main").press("t")
    until(page, "document.querySelector('.tablebox').hidden")


def test_controls_keep_clear_of_each_other_at_every_size(
    visit: Callable[..., Any], until: Callable[..., None]
) -> None:
    page = visit()
    wanted = ids(page)[1]
    opened = {
        "alone": "",
        "table": "&table=1",
        "track": f"&track={wanted}",
        "both": f"&table=1&track={wanted}",
    }
    for width, height in ((1440, 900), (1024, 768), (768, 1024), (390, 844), (320, 568)):
        page.set_viewport_size({"width": width, "height": height})
        for name, more in opened.items():
            page.evaluate(f"location.hash = '#/map?arrangement=pca&only=label:high{more}'")
            there = {".chosen h1": "track" in more, ".tablebox:not([hidden])": "table" in more}
            for selector, wanted_there in there.items():
                page.locator(selector).wait_for(state="visible" if wanted_there else "hidden")
            assert covered(page) == [], (width, name)


def test_with_the_keyboard_alone(visit: Callable[..., Any], until: Callable[..., None]) -> None:
    page = visit()
    page.locator(".map-canvas").focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_selector(".hovercard:not([hidden])")
    first = page.inner_text(".hovercard strong")
    # What a screen reader says of it.
    assert page.text_content(".pointed").startswith(first)
    page.keyboard.press("ArrowLeft")
    second = page.inner_text(".hovercard strong")
    assert second not in ("", first)
    page.keyboard.press("Space")
    assert selected(page) == "1 track selected"
    page.keyboard.press("Enter")
    until(page, PLAYS)
    assert page.inner_text(".chosen h1") == second
    assert page.text_content(".pointed") == "Chosen. D goes to its details."
    page.keyboard.press("Space")
    assert selected(page) == "0 tracks selected"
    # From the details, and from what is taken away, the focus goes on.
    page.keyboard.press("d")
    assert page.get_attribute(":focus", "aria-label") == "Close the track"
    page.keyboard.press("d")
    page.keyboard.press("d")
    page.keyboard.press("Enter")
    until(page, "!document.querySelector('.chosen')")
    assert page.evaluate("document.activeElement.className").startswith("map-canvas")
    for name in ("high", "low"):
        page.locator(f".facet[aria-label=Label] .value:has-text('{name}')").click()
    page.locator(".map .active .chip").first.focus()
    for left in (1, 0):
        page.keyboard.press("Enter")
        until(page, f"document.querySelectorAll('.map .active .chip').length === {left}")
        until(page, f"document.activeElement.classList.contains('{'chip' if left else 'map-canvas'}')")


def test_another_collection_without_sound(visit: Callable[..., Any], until: Callable[..., None]) -> None:
    page = visit("?collection=gtzan&table=1")
    page.locator("[role=grid]").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".soundalikes li:nth-child(10)")
    assert "so there is no audio to play" in page.inner_text(".chosen")
    assert page.locator(".chosen .soundalikes [aria-label^=Play]").count() == 0
    page.keyboard.press("Control+a")
    assert page.locator(".map .selection button:has-text('Playlist')").count() == 0
    page.locator(".map .colours select").select_option(label="mfcc_01.mean")
    page.wait_for_selector(".map .legend.ramp")
    assert "feature%3Amfcc_01.mean" in page.url
    # What a collection has not is no error in a link.
    page.evaluate("location.hash = '#/map?collection=gtzan&colour=fact:key&only=mood:blue&range=tempo:1..2'")
    until(page, "document.querySelector('.map .colours [aria-pressed=true]').textContent === 'Label'")


def test_a_library_of_one_track_without_a_label(
    band: Any, serve: Callable[..., str], open_page: Callable[..., Any], until: Callable[..., None]
) -> None:
    whole = band.shown()
    track = {**whole.tracks[0], "label": None}
    one = replace(whole, tracks=[track], points=whole.points[:1], vectors=whole.vectors[:1])
    page = open_page(f"{serve([one])}/#/map?arrangement=pca&table=1", viewport=DESK)
    assert page.inner_text(".facets .size").startswith("1 track ·")
    page.locator("[role=grid]").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".chosen h1")
    assert page.locator(".facet[aria-label=Label]").count() == 0


def test_names_that_are_markup_long_or_right_to_left_stay_text(
    band: Any, serve: Callable[..., str], open_page: Callable[..., Any], until: Callable[..., None]
) -> None:
    evil = "<img src=x onerror=alert(1)><script>alert(1)</script>"
    names = [evil, "ב" * 300, "x" * 300, "🎻🎺 \u202eevil"]
    whole = band.shown()
    tracks = [
        {
            **t,
            "title": names[i % 4],
            "artist": names[(i + 1) % 4],
            "label": f"{names[i % 4]}{i}",
            "facts": {"tags": [evil]},
        }
        for i, t in enumerate(whole.tracks)
    ]
    hostile = replace(whole, tracks=tracks)
    page = open_page(f"{serve([hostile])}/#/map?arrangement=pca&table=1", viewport=DESK)
    x, y = place(page, 0)
    page.mouse.click(x, y)
    page.wait_for_selector(".soundalikes li:nth-child(10)")
    assert page.locator("main img, main script").count() == 0
    # A long name is cut, and there is a way to all of it.
    long = next(i for i, track in enumerate(tracks) if track["title"] == "x" * 300)
    page.evaluate(f"location.hash = `#/map?arrangement=pca&track={tracks[long]['id']}`")
    until(page, "document.querySelector('.chosen h1').textContent.startsWith('xxx')")
    heights = [page.locator(".chosen h1").bounding_box()["height"]]
    page.click("text=Show the whole title")
    heights.append(page.locator(".chosen h1").bounding_box()["height"])
    assert heights[0] < 90 < heights[1]
    page.click("text=Shorten the title")
    page.click(".facet[aria-label=Label] .more")
    page.fill(".facet[aria-label=Label] input", "onerror")
    assert page.locator(".facet[aria-label=Label] .value").count() == 5
    page.locator(".facet[aria-label=Label] .value").first.click()
    assert evil in page.locator(".map .active .chip").inner_text()
    for size in (DESK, PHONE):
        page.set_viewport_size(size)
        until(page, "((e) => e.scrollWidth <= e.clientWidth)(document.querySelector('#page-map'))")


def test_a_file_that_went_is_told_in_the_servers_words(
    band: Any, serve: Callable[..., str], open_page: Callable[..., Any], until: Callable[..., None]
) -> None:
    whole = band.shown()
    row = next(i for i, track in enumerate(whole.tracks) if track["track"] == "low/19.wav")
    file = band.music / "low" / "19.wav"
    away = file.with_suffix(".away")
    file.rename(away)
    try:
        page = open_page(f"{serve([whole])}/#/map?arrangement=pca", viewport=DESK)
        page.expected = ["422", "Failed to load"]
        page.mouse.click(*place(page, row))
        gone = page.locator("#toasts", has_text="19.wav: the file is no longer there; if it was moved")
        gone.wait_for()
        # Nothing sounds, and the player says so.
        until(page, "document.querySelector('.playpause').getAttribute('aria-label') === 'Play'")
        assert page.inner_text(".chosen h1") == "low/19.wav"
        page.click(".chosen a:has-text('Open in Song')")
        page.locator("#page-song .warned", has_text="19.wav: the file is no longer there").wait_for()
    finally:
        away.rename(file)


def test_a_link_to_a_track_that_went_says_so_beside_the_map(visit: Callable[..., Any]) -> None:
    page = visit("?track=nobody&where=1")
    page.expected = ["404", "422"]
    page.wait_for_selector(".chosen .wait:has-text('no track')")
    assert page.inner_text(".facets .size").startswith("20 tracks")


def test_the_map_is_read_when_the_server_is_back(
    address: str, open_page: Callable[..., Any], until: Callable[..., None]
) -> None:
    page = open_page(f"{address}/#/library")
    page.expected = ["ERR_FAILED"]
    page.route("**/api/**", lambda route: route.abort())
    page.evaluate("location.hash = '#/map?arrangement=pca'")
    until(page, "!document.querySelector('#away').hidden")
    assert page.get_attribute(".facets", "aria-busy") == "true"
    # What failed is asked for anew, and so are the labels that were corrected.
    with page.expect_response("**/api/corrections?*"):
        page.unroute("**/api/**")
    page.wait_for_selector(".map[data-arranged=pca]")
    assert page.inner_text(".facets .size").startswith("20 tracks")


def test_on_a_phone_a_track_is_a_sheet_and_filters_are_another(
    visit: Callable[..., Any], until: Callable[..., None]
) -> None:
    page = visit(viewport=PHONE, has_touch=True, is_mobile=True)
    assert page.locator(".facets").is_hidden()
    assert page.locator(".map .legend .value").count() == 2
    x, y = place(page, 0)
    page.touchscreen.tap(x, y)
    page.wait_for_selector(".soundalikes li:nth-child(10)")
    sheet, stage = page.locator(".chosen").bounding_box(), page.locator(".map").bounding_box()
    assert sheet["width"] == stage["width"] == 390
    assert sheet["y"] + sheet["height"] == pytest.approx(stage["y"] + stage["height"], abs=1)
    # The map keeps clear of the sheet.
    assert stage["y"] < place(page, 0)[1] < sheet["y"]
    page.locator(".chosen .close").tap()
    page.locator("button[aria-label=Filters]").tap()
    assert page.evaluate("document.activeElement.closest('.facets') !== null")
    page.locator(".facet[aria-label=Label] .value", has_text="low").tap()
    assert shown(page) == "10 of 20 tracks shown"
    page.locator("button[aria-label='Close the filters']").tap()
    page.locator(".map .colours select").select_option("key")
    until(page, "document.querySelectorAll('.map .legend .value').length === 3")
    # All that can be done with a selection is in sight, and nothing lies over it.
    page.evaluate("mirlabModules.get('map/page.js').exports.opened().selection.set([0, 1, 2])")
    page.wait_for_selector(".map .selection:not([hidden])")
    assert page.locator(".map .selection button").count() == 11
    assert covered(page) == []
    small = page.evaluate(
        "[...document.querySelectorAll('.map button, .map select')].filter((e) => e.checkVisibility())"
        ".map((e) => [e.outerHTML.slice(0, 80), e.getBoundingClientRect().height]).filter(([, h]) => h < 44)"
    )
    assert small == []
