"""The frame around the pages in a browser: player, search, address, theme, messages, an absent server."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, get_args

import pytest

from mirlab.show.web.serving import preparing
from mirlab.show.web.serving.app import make_app
from mirlab.show.web.serving.map_routes import Form
from mirlab.show.web.serving.preparing import Steps

PAGES = ["map", "song", "review", "lab", "library"]
PHONE, TURNED = {"width": 390, "height": 844}, {"width": 844, "height": 390}
SHOW_PLAYER = "() => { window.player = mirlabModules.get('core/player.js').exports.player; }"
PLAY = """async () => {
  const { collection, playable } = mirlabModules.get("core/store.js").exports;
  const found = await collection();
  window.player.play([0, 1, 2].map((row) => playable(found.track(row))));
}"""
HANDLERS = """window.handlers = {};
navigator.mediaSession.setActionHandler = (action, run) => { window.handlers[action] = run; };"""

Opener = Callable[..., Any]
Until = Callable[[Any, str], None]


@pytest.fixture(autouse=True)
def kept_maps(band: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MIRLAB_CACHE", str(band.cache))


def visit(page: Any, name: str) -> None:
    """Another page, by its link in the rail."""
    page.locator(f"#rail a[href^='#/{name}']:not(.logo)").click()
    page.locator(f"#page-{name}").wait_for()


def find(page: Any, text: str) -> None:
    page.keyboard.press("Control+k")
    page.locator("#search input").wait_for()
    page.keyboard.type(text)


def test_the_player_goes_on_whatever_page_is_open(showroom: str, open_page: Opener, until: Until) -> None:
    page = open_page(f"{showroom}/#/library")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate(HANDLERS)
    page.evaluate(SHOW_PLAYER)
    bar = page.locator("#playerbar")
    assert bar.inner_text().startswith("Nothing is playing.")
    page.evaluate(PLAY)
    until(page, "window.player.playing && window.player.time > 0")
    first = page.evaluate("player.time")
    for name in [*PAGES, "map"]:
        visit(page, name)
        assert page.locator("#playerbar .what b").is_visible()
        assert bar.locator(".what b").inner_text() == "Über den Wolken"
        assert page.evaluate("player.playing")
    assert page.evaluate("player.time") > first
    until(page, "Number(document.querySelector('#playerbar .seek').getAttribute('aria-valuemax')) === 4")

    # Next, previous, keys, and what the system's own controls do.
    bar.get_by_role("button", name="Next").click()
    assert bar.locator(".what small").inner_text() == "Änne & the Two"
    assert page.evaluate("navigator.mediaSession.metadata.title") == "Second song"
    page.evaluate("handlers.nexttrack()")
    assert bar.locator(".what b").inner_text() == "Third song"
    assert bar.get_by_role("button", name="Next").is_disabled()
    # After three seconds, "previous" leads to the start of the track.
    page.evaluate("handlers.seekto({ seekTime: 3.5 })")
    page.evaluate("handlers.previoustrack()")
    assert page.evaluate("player.at") == 2
    assert page.evaluate("player.time") < 3
    page.evaluate("handlers.previoustrack()")
    page.locator("#main").focus()
    page.keyboard.press("[")
    assert page.evaluate("player.at") == 0
    page.evaluate("handlers.pause()")
    bar.get_by_role("button", name="Play", exact=True).wait_for()
    page.evaluate("handlers.seekto({ seekTime: 3 })")
    assert page.evaluate("player.time") == pytest.approx(3, abs=0.3)
    page.keyboard.press("Space")
    bar.get_by_role("button", name="Pause").wait_for()
    bar.locator(".seek").focus()
    page.keyboard.press("Home")
    until(
        page, "document.querySelector('#playerbar .seek').getAttribute('aria-valuetext') === '0:00 of 0:04'"
    )
    box = bar.locator(".seek").bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    assert page.evaluate("player.time") == pytest.approx(2, abs=0.3)

    # The queue: what is taken out is not played; what plays may be taken out.
    bar.get_by_role("button", name="Queue 3").click()
    queue = page.locator("#queue")
    page.keyboard.press("Escape")
    assert queue.is_hidden()
    assert page.inner_text(":focus").startswith("Queue 3")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "Über den WolkenÄnne & the Two"
    queue.get_by_role("button", name="Take Second song out of the queue").click()
    assert queue.locator("li").count() == 2
    queue.get_by_role("button", name="Take Über den Wolken out of the queue").click()
    assert bar.locator(".what b").inner_text() == "Third song"
    # What stands before the one that plays may go, too: the one behind it comes next.
    page.evaluate(PLAY)
    bar.get_by_role("button", name="Next").click()
    queue.get_by_role("button", name="Take Über den Wolken out of the queue").click()
    assert bar.locator(".what b").inner_text() == "Second song"
    bar.get_by_role("button", name="Next").click()
    assert bar.locator(".what b").inner_text() == "Third song"
    # Clear leaves what plays, and is undone.
    page.evaluate(PLAY)
    assert queue.locator("h2").inner_text() == "3 tracks"
    with page.expect_download() as saved:
        queue.get_by_role("button", name="Save as a playlist").click()
    assert saved.value.suggested_filename == "queue.m3u8"
    # In each format that the server knows, and in the one that was chosen last after that.
    format_ = queue.get_by_label("Playlist format")
    values = format_.locator("option").evaluate_all("(all) => all.map((one) => one.value)")
    assert [*values, "csv"] == list(get_args(Form))
    format_.select_option("jspf")
    with page.expect_download() as saved:
        queue.get_by_role("button", name="Save as a playlist").click()
    assert saved.value.suggested_filename == "queue.jspf"
    assert len(json.loads(Path(saved.value.path()).read_text())["playlist"]["track"]) == 3
    assert page.evaluate("localStorage.getItem('mirlab-playlist')") == "jspf"
    queue.get_by_role("button", name="Clear").click()
    assert queue.locator("li").all_inner_texts() == ["Über den Wolken\nÄnne & the Two"]
    assert page.evaluate("player.playing")
    told = page.locator("#toasts .toast", has_text="2 tracks taken out of the queue.")
    told.get_by_role("button", name="Undo").click()
    assert queue.locator("li").count() == 3
    queue.get_by_role("button", name="Clear").click()
    queue.get_by_role("button", name="Take Über den Wolken out of the queue").click()
    assert bar.inner_text().startswith("Nothing is playing.")
    assert page.evaluate("handlers.play") is None
    assert [url for url in asked if not url.startswith((showroom, "blob:", "data:"))] == []


def test_everything_is_found_with_the_keyboard(showroom: str, open_page: Opener, until: Until) -> None:
    page = open_page(f"{showroom}/#/lab")
    page.evaluate(SHOW_PLAYER)
    page.evaluate("document.querySelector('#rail a[aria-current]').focus()")
    find(page, "uber wol")
    option = page.locator("#search [role=option]")
    option.filter(has_text="Über den Wolken").wait_for()
    assert option.first.inner_text().startswith("Über den Wolken\nÄnne & the Two · ")
    assert page.get_attribute("#search input", "aria-activedescendant") == "found-0"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.closest('#rail') !== null")
    # A page by its name comes before what has the word within another.
    find(page, "lab")
    option.first.filter(has_text="Lab: experiments").wait_for()
    page.keyboard.press("Escape")
    find(page, "wav")
    page.locator("#search .many", has_text="The first 18 of 20: type more to find the others.").wait_for()
    page.keyboard.press("Escape")
    find(page, "uber wol")
    page.keyboard.press("Enter")
    page.locator("#page-map .chosen h1", has_text="Über den Wolken").wait_for()
    until(page, "window.player.playing")
    # Enter chooses, and does not press the button that opened the search as well.
    button = page.locator("#page-map .find")
    button.focus()
    page.keyboard.press("Enter")
    page.locator("#search input").wait_for()
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.classList.contains('find')")
    page.keyboard.press("Enter")
    page.keyboard.type("third")
    option.filter(has_text="Third song").first.wait_for()
    page.keyboard.press("Enter")
    page.locator("#page-map .chosen h1", has_text="Third song").wait_for()
    assert page.locator("#search").is_hidden()
    assert page.evaluate("document.activeElement.closest('main') !== null")
    assert "#/map?" in page.url

    find(page, "änne")
    option.filter(has_text="artist, 2 tracks").wait_for()
    page.keyboard.press("Enter")
    page.locator("#page-map .active .shown", has_text="2 of 20 tracks shown").wait_for()
    find(page, "wild")
    option.filter(has_text="tag, 1 track").wait_for()
    page.keyboard.press("Enter")
    page.locator("#page-map .active .shown", has_text="1 of 20 tracks shown").wait_for()

    find(page, "")
    page.keyboard.press("ArrowUp")
    assert page.locator("#search [aria-selected=true]").inner_text().splitlines()[0] == "Library"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.locator("#page-song").wait_for()
    find(page, "<b>no such")
    page.locator("#search .none", has_text="Nothing is called “<b>no such”.").wait_for()
    page.keyboard.press("Enter")
    assert page.locator("#search").is_visible()
    page.keyboard.press("Control+k")
    assert page.locator("#search").is_hidden()


def test_old_links_lead_to_the_pages_of_today(showroom: str, open_page: Opener) -> None:
    page = open_page(f"{showroom}/#experiments")
    shown = page.locator("main > section:not([hidden])")
    for old, name in [("experiments", "lab"), ("check", "review"), ("map", "map"), ("nothing", "map")]:
        page.goto("about:blank")
        page.goto(f"{showroom}/#{old}")
        page.wait_for_selector("body[data-ready=yes]")
        assert shown.get_attribute("id") == f"page-{name}", old
        assert page.evaluate("location.hash").startswith(f"#/{name}")


def test_the_address_holds_the_view_and_pages_are_announced(
    showroom: str, open_page: Opener, until: Until
) -> None:
    page = open_page(f"{showroom}/#/map?only=label:high&arrangement=pca")
    titles = {}
    for name in ["song", "review", "lab", "library"]:
        before = page.title()
        visit(page, name)
        page.locator(f"#rail a[aria-current=page][href^='#/{name}']").wait_for()
        until(page, f"document.title !== {before!r}")
        until(page, "document.getElementById('announced').textContent + ' · mirlab' === document.title")
        assert page.evaluate("document.activeElement.closest('main') !== null")
        titles[name] = page.title()
    assert len(set(titles.values())) == 4
    # Once it is read, a page says in its title what it shows.
    assert titles["library"] == "library · Library · mirlab"
    assert page.locator("main > section:not([hidden])").count() == 1
    for name in ["lab", "review", "song"]:
        page.go_back()
        page.locator(f"#page-{name}").wait_for()
        until(page, f"document.title === {titles[name]!r}")
    page.go_back()
    page.locator("#page-map .active .shown", has_text="10 of 20 tracks shown").wait_for()
    page.go_forward()
    page.locator("#page-song").wait_for()
    # Coming back by the rail shows what was left.
    visit(page, "map")
    assert page.locator("#page-map .active .shown").inner_text() == "10 of 20 tracks shown"
    page.reload()
    page.wait_for_selector("body[data-ready=yes]")
    page.locator("#page-map .active .shown", has_text="10 of 20 tracks shown").wait_for()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    # A slow page has its title at once, and doesn't take that of the page that was opened meanwhile.
    held: list[Any] = []
    page.route("**/api/experiments", lambda route: held.append(route))
    visit(page, "lab")
    until(page, f"document.title === {titles['lab']!r}")
    visit(page, "library")
    until(page, f"document.title === {titles['library']!r}")
    with page.expect_response("**/api/experiments") as late:
        for route in held:
            route.continue_()
    late.value.finished()
    page.evaluate(
        "fetch('/healthz').then(() => new Promise((resume) => requestAnimationFrame(() => resume())))"
    )
    assert page.title() == titles["library"]


def test_what_was_typed_outlives_a_phone_that_turns(showroom: str, open_page: Opener) -> None:
    page = open_page(f"{showroom}/#/map?arrangement=pca", viewport=PHONE, has_touch=True, is_mobile=True)
    typed = """() => [...document.querySelectorAll("main > section:not([hidden]) input")]
      .filter((e) => ["text", "search"].includes(e.type) && e.checkVisibility()).map((e) => {
        e.focus(); e.value = "half a wo"; e.dispatchEvent(new Event("input", { bubbles: true }));
        return e; })"""
    filters = page.get_by_role("button", name="Filters", exact=True)
    for name in PAGES:
        visit(page, name)
        if name == "map":
            filters.click()
        fields = page.evaluate_handle(typed)
        at = page.evaluate_handle("document.activeElement")
        for size in (TURNED, PHONE, {"width": 320, "height": 568}, PHONE):
            page.set_viewport_size(size)
            assert page.evaluate(
                "fields => fields.every((e) => e.isConnected && e.value === 'half a wo')", fields
            )
            if page.evaluate("at => at.matches('input')", at):
                assert page.evaluate("at => at === document.activeElement", at)
        if name == "map":
            assert page.evaluate("fields => fields.length", fields) > 0
            page.keyboard.press("Escape")
    page.locator("#page-map").wait_for(state="hidden")


def test_colours_and_keys_are_chosen_and_kept_in_all_tabs(
    showroom: str, open_page: Opener, until: Until
) -> None:
    page = open_page(f"{showroom}/#/lab", color_scheme="light")
    theme = "document.documentElement.dataset.theme"
    assert page.evaluate(theme) == "light"
    other = page.context.new_page()
    other.goto(f"{showroom}/#/library")
    other.wait_for_selector("body[data-ready=yes]")
    # Two tabs never sound at once: the one that begins is heard.
    for tab, silent in ((page, other), (other, page)):
        tab.evaluate(SHOW_PLAYER)
        tab.evaluate(PLAY)
        until(tab, "window.player.playing && window.player.time > 0")
        if tab is other:
            until(silent, "!window.player.playing")
            assert silent.evaluate("window.player.item.title") == "Über den Wolken"
    # Behind another tab a page draws but once a second.
    page.bring_to_front()
    page.keyboard.press("?")
    page.get_by_role("radio", name="Dark").check()
    assert page.evaluate(theme) == "dark"
    until(other, f"{theme} === 'dark'")
    page.reload()
    page.wait_for_selector("body[data-ready=yes]")
    assert page.evaluate(theme) == "dark"
    assert page.evaluate("getComputedStyle(document.body).colorScheme") == "dark"
    page.get_by_role("button", name="Colours: dark").click()
    page.emulate_media(color_scheme="dark")
    until(page, f"{theme} === 'dark'")
    page.emulate_media(color_scheme="light")
    until(page, f"{theme} === 'light'")

    # Those who speak to their computer switch single letters off; Ctrl+K and Escape go on.
    page.get_by_role("button", name="Keys and settings").click()
    dialog = page.locator("#keys")
    dialog.get_by_role("checkbox").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    assert dialog.is_hidden()
    page.reload()
    page.wait_for_selector("body[data-ready=yes]")
    page.keyboard.press("?")
    assert dialog.is_hidden()
    page.keyboard.press("Control+k")
    page.locator("#search input").wait_for()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Keys and settings").click()
    dialog.get_by_role("checkbox").check()
    dialog.get_by_role("button", name="Close").click()
    page.keyboard.press("?")
    dialog.wait_for()
    page.keyboard.press("Escape")
    other.close()

    # Where there is no room for buttons in the rail, the search has them.
    page.set_viewport_size(PHONE)
    page.keyboard.press("Control+k")
    page.locator("#search").get_by_role("button", name="Keys and settings").click()
    dialog.get_by_role("radio", name="As the system").wait_for()
    page.keyboard.press("Escape")

    # In a person's own few colours an outline says which page is open.
    page.set_viewport_size({"width": 1440, "height": 900})
    page.emulate_media(forced_colors="active")
    outline = "e => getComputedStyle(e).outlineStyle"
    assert page.locator("#rail a[aria-current]").evaluate(outline) == "solid"
    assert page.locator("#rail a:not([aria-current])").first.evaluate(outline) == "none"
    page.emulate_media(forced_colors="none")


def test_a_message_offers_to_undo_and_goes_by_itself(showroom: str, open_page: Opener) -> None:
    page = open_page(f"{showroom}/#/library")
    page.clock.install()
    told = page.locator("#toasts .toast")
    say = """([text, more]) => mirlabModules.get("core/toasts.js").exports.toast(
      text, { ...more, run: () => { window.undone = text; } })"""
    page.evaluate(say, ["3 tracks are jazz now.", {"action": "Undo"}])
    page.evaluate(say, ["The disk is full.", {"error": True}])
    assert page.get_attribute("#toasts", "role") == "status"
    page.get_by_role("button", name="Undo").focus()
    page.clock.run_for(9000)
    assert told.count() == 2
    page.keyboard.press("Enter")
    assert page.evaluate("window.undone") == "3 tracks are jazz now."
    assert told.all_inner_texts() == ["The disk is full."]
    page.evaluate(say, ["Saved.", {}])
    page.locator("#main").focus()
    page.clock.run_for(9000)
    assert told.all_inner_texts() == ["The disk is full."]
    told.get_by_role("button", name="Dismiss").click()
    assert told.count() == 0


def test_a_page_goes_on_when_its_server_is_back(
    band: Any, served: Callable[..., Any], open_page: Opener, until: Until, tmp_path: Any
) -> None:
    choices = {"corrections": tmp_path / "corrections.csv"}
    with served([band.shown()], **choices) as address:
        page = open_page(f"{address}/#/map?arrangement=pca")
        page.expected = ["ERR_CONNECTION_REFUSED", "ERR_EMPTY_RESPONSE", "ERR_CONNECTION_RESET"]
        find(page, "high/00")
        page.locator("#search [role=option]").first.wait_for()
    away = page.locator("#away")
    assert away.is_hidden()
    page.keyboard.press("Enter")
    away.filter(has_text="The server does not respond. This page goes on when it is back.").wait_for()
    # It stands above the page, not over it; and icons that were never shown are there.
    until(
        page, "document.querySelector('#page-map').offsetTop >= document.querySelector('#away').offsetHeight"
    )
    assert page.evaluate("document.querySelector('#icon-triangle-alert').tagName") == "symbol"
    # Pages that were never opened are here, too: their scripts came when there was nothing else to do.
    visit(page, "library")
    page.locator("#page-library h1").wait_for()
    assert "module" not in page.locator("#toasts").inner_text()
    with served([band.shown()], port=int(address.rsplit(":", 1)[1]), **choices):
        away.wait_for(state="hidden")
        visit(page, "lab")
        page.locator("#page-lab h1").wait_for()
        visit(page, "map")
        page.locator("#page-map .chosen h1", has_text="high/00.wav").wait_for()


def test_a_first_start_says_what_is_prepared(
    band: Any, serve: Callable[..., str], open_page: Opener, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preparing, "_AT_ONCE", 0.01)
    go_on = threading.Event()

    def prepare(steps: Steps) -> Sequence[Any]:
        steps.tell("tuning the instruments", 30, 120)
        assert go_on.wait(60)
        return [band.shown()]

    try:
        address = serve(make_app(prepare=prepare))
        page = open_page(f"{address}/#/map?arrangement=pca", ready="#welcome:not([hidden])")
        assert page.locator("#welcome [role=status]").inner_text() == "Tuning the instruments …"
        assert page.evaluate("document.querySelector('#welcome progress').position") == 0.25
        assert page.locator("#rail a").count() > 4
    finally:
        go_on.set()
    page.locator("#welcome").wait_for(state="hidden")
    until(page, "document.querySelector('#page-map .facets').textContent.includes('20 tracks')")


def test_many_requests_at_once_are_all_answered(showroom: str, open_page: Opener) -> None:
    page = open_page(f"{showroom}/#/library")
    statuses = page.evaluate("""async () => {
      const { id } = await (await fetch("/api/tracks")).json();
      const ask = async (n) => (await fetch(`/api/tracks/${id[n % id.length]}?n=${n}`)).status;
      return Promise.all(Array.from({ length: 200 }, (_, n) => ask(n)));
    }""")
    assert statuses == [200] * 200
    # A server that is busy says when to ask again, and who asked is told.
    page.expected = ["503"]
    busy = {"status": 503, "headers": {"retry-after": "7"}, "json": {"error": "It is still reading."}}
    page.route("**/api/about", lambda route: route.fulfill(**busy))
    refused = page.evaluate("""async () => mirlabModules.get("core/api.js").exports.ask("/api/about").catch(
      ({ message, status, passing, after }) => [message, status, passing, after])""")
    assert refused == ["It is still reading.", 503, True, 7]
    page.unroute("**/api/about")
    visit(page, "lab")
    page.locator("#page-lab h1").wait_for()
