"""The review in a browser: what a person hears, decides and finds in the CSV, however fast."""

from __future__ import annotations

import csv
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from mirlab.data.audit.audit_file import AuditSaid
from mirlab.data.audit.duplicates import Pair
from mirlab.data.findings.finding import Finding
from mirlab.show.web.serving import preparing
from mirlab.show.web.serving.app import make_app
from mirlab.show.web.serving.preparing import Steps

Serve = Callable[..., str]
Opener = Callable[..., Any]
Until = Callable[[Any, str], None]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mended.csv"


@pytest.fixture
def said(band: Any) -> AuditSaid:
    return AuditSaid(
        "music",
        str(band.music),
        (Finding("unreadable", "no decoder knows <b>it</b>", ("low/<img src=x>.wav",)),),
        (Pair("low/01.wav", "low/03.wav", "near", 0.9, 0.5, 3.0),),
        {"low/01.wav": "low", "low/03.wav": "low"},
    )


@pytest.fixture
def address(band: Any, band_results: Path, serve: Serve, file: Path, said: AuditSaid) -> str:
    return serve([band.shown()], results=band_results, corrections=file, audits=[said]) + "/#/review"


def rows_of(file: Path) -> list[dict[str, str]]:
    if not file.exists():
        return []
    return list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))


def verdicts_of(file: Path) -> list[tuple[str, str]]:
    return [(row["track"], row["verdict"]) for row in rows_of(file)]


def opened(page: Any) -> str:
    """The name of the file whose card is open."""
    found: str = page.locator(".doubt .file").first.inner_text()
    return found.split(" · ")[0]


def coming(page: Any, number: int) -> list[str]:
    page.locator(".doubts .name").nth(number - 1).wait_for()
    return [name.strip() for name in page.locator(".doubts .name").all_inner_texts()[:number]]


def saved(page: Any, number: int) -> None:
    """Wait until so many decisions are confirmed, and none is on its way."""
    page.locator(".done li", has=page.locator("use[href='#icon-check']")).nth(number - 1).wait_for()
    page.locator(".done", has_text="being saved").wait_for(state="detached")


def test_five_keys_in_a_hundred_milliseconds_save_five_decisions(
    address: str, open_page: Opener, file: Path, until: Until
) -> None:
    page = open_page(address)
    names = coming(page, 6)
    page.evaluate("""() => {
      for (const key of "axasx") dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    }""")
    assert opened(page) == names[5], "the sixth is open before the first is saved"
    saved(page, 5)
    verdicts = ["accepted", "left out", "accepted", "corrected", "left out"]
    assert verdicts_of(file) == list(zip(names[:5], verdicts, strict=True))
    # As many undo what was done, the newest first.
    page.evaluate("""() => {
      for (const key of "uuu") dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    }""")
    until(page, "document.querySelectorAll('.done li').length === 2")
    until(page, "document.querySelector('.saving').textContent.trim() === ''")
    assert [row["track"] for row in rows_of(file)] == names[:2]
    assert opened(page) == names[2]
    assert coming(page, 4) == names[2:6], "they stand where they stood"


def test_two_tabs_undo_their_own_and_are_told_of_each_other(
    address: str, open_page: Opener, file: Path
) -> None:
    one, other = open_page(address), open_page(address)
    other.expected = ["409"]
    first, second = coming(one, 2)
    assert coming(other, 2) == [first, second]
    one.keyboard.press("a")
    saved(one, 1)
    # The second tab decides what the first has decided since it was shown.
    assert opened(other) == first
    other.keyboard.press("x")
    other.locator(".toast", has_text="was decided elsewhere meanwhile").wait_for()
    other.locator(".stands", has_text="Decided: kept").wait_for()
    assert opened(other) == first
    assert verdicts_of(file) == [(first, "accepted")]
    assert other.get_by_role("button", name="Undo").is_disabled(), "what was refused can't be undone"
    other.keyboard.press("j")
    assert opened(other) == second
    other.keyboard.press("x")
    saved(other, 1)
    one.keyboard.press("u")
    one.locator(".done li").wait_for(state="detached")
    one.locator(".saving:empty").wait_for(state="attached")
    assert verdicts_of(file) == [(second, "left out")], "the other tab's decision stays"


def test_a_new_label_is_asked_about(address: str, open_page: Opener, file: Path) -> None:
    page = open_page(address)
    track = coming(page, 1)[0]
    page.keyboard.press("l")
    page.keyboard.type("hihg")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="“hihg” is a new label")
    assert dialog.locator(".near").all_inner_texts() == ["high"]
    dialog.get_by_role("button", name="Think again").click()
    assert not file.exists()
    assert opened(page) == track
    assert page.locator("#new-label").input_value() == "hihg", "what was typed is still there"
    page.locator("#new-label").fill("ambient")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("button", name="Add “ambient”").click()
    saved(page, 1)
    assert [(row["track"], row["label"]) for row in rows_of(file)] == [(track, "ambient")]
    assert page.locator("#new-label").input_value() == ""
    # The next time it is known, in any spelling.
    page.locator("#new-label").fill("AMBIENT")
    page.keyboard.press("Enter")
    saved(page, 2)
    assert [row["label"] for row in rows_of(file)] == ["ambient", "ambient"]


def test_nothing_typed_is_lost_by_turning_a_phone(address: str, open_page: Opener) -> None:
    page = open_page(address, viewport={"width": 390, "height": 844}, has_touch=True)
    page.get_by_label("Another label").fill("half a wo")
    page.evaluate("document.querySelector('.doubt').dataset.mine = 'yes'")
    page.set_viewport_size({"width": 844, "height": 390})
    page.set_viewport_size({"width": 390, "height": 844})
    page.keyboard.type("rd")
    assert page.get_by_label("Another label").input_value() == "half a word"
    assert page.locator(".doubt[data-mine=yes]").count() == 1, "the card is the one that was there"
    assert page.evaluate("document.activeElement.id") == "new-label"


def test_decisions_wait_while_the_server_is_away(
    band: Any,
    band_results: Path,
    open_page: Opener,
    file: Path,
    serving_at: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """They wait until it has read its library, too; a page that was opened meanwhile goes on by itself."""
    monkeypatch.setattr(preparing, "_AT_ONCE", 0.01)
    read = threading.Event()

    def prepare(steps: Steps) -> Sequence[Any]:
        steps.tell("reading the library of 20 tracks")
        assert read.wait(60)
        return [band.shown()]

    choices: dict[str, Any] = {"results": band_results, "corrections": file}
    server = serving_at(make_app([band.shown()], **choices))
    page = open_page(server.address + "/#/review")
    page.expected = ["ERR_CONNECTION", "Failed to load"]
    names = coming(page, 4)
    page.keyboard.press("a")
    saved(page, 1)
    server.stop()
    for key in "xas":
        page.keyboard.press(key)
    page.locator(".saving", has_text="3 decisions wait for the server, which does not answer").wait_for()
    assert len(rows_of(file)) == 1
    page.evaluate("location.hash = '#/library'")
    page.locator(".toast", has_text="The server does not respond").wait_for()
    try:
        server.start(make_app(prepare=prepare, **choices))
        page.locator("#welcome h1", has_text="One moment").wait_for()
        page.locator("#welcome [role=status]", has_text="Reading the library of 20 tracks").wait_for()
        assert "synthesised" not in page.locator("#welcome").inner_text()
        assert not page.locator(".toast", has_text="does not respond").count()
        assert len(rows_of(file)) == 1
    finally:
        read.set()
    page.locator("#page-library .figures").wait_for()
    page.evaluate("location.hash = '#/review'")
    saved(page, 4)
    verdicts = ["accepted", "left out", "accepted", "corrected"]
    assert verdicts_of(file) == list(zip(names, verdicts, strict=True))


def test_a_decision_that_is_refused_comes_back(address: str, open_page: Opener, file: Path) -> None:
    page = open_page(address)
    page.expected = ["422"]
    first, second = coming(page, 2)
    file.write_text("nonsense", encoding="utf-8")
    page.keyboard.press("a")
    # What the page asks besides is refused as well, and may be told first: it isn't what is waited for.
    told = page.locator(".toast", has_text=f"{first}: ")
    told.filter(has_text="expected corrections with the columns path and label").wait_for()
    assert file.read_text(encoding="utf-8") == "nonsense"
    file.unlink()
    page.locator(f".doubts .name >> text={first}").wait_for()
    page.reload()
    assert coming(page, 2) == [first, second]
    assert page.get_by_role("button", name="Undo").is_disabled()


def test_a_class_is_held_against_the_other(address: str, open_page: Opener, until: Until) -> None:
    page = open_page(address)
    page.locator(".compare").wait_for()
    groups = page.locator(".beside .group").all()
    names = [group.locator(".name").first.inner_text().split("/")[-1] for group in groups]
    heard = page.locator("#playerbar .what b")
    page.keyboard.down("c")
    page.locator("#playerbar .what b", has_text=names[1]).wait_for()
    until(page, "document.querySelector('.compare').getAttribute('aria-pressed') === 'true'")
    page.keyboard.up("c")
    page.locator("#playerbar .what b", has_text=names[0]).wait_for()
    page.locator(".compare").dispatch_event("pointerdown")
    page.locator("#playerbar .what b", has_text=names[1]).wait_for()
    page.locator(".compare").dispatch_event("pointerup")
    page.locator("#playerbar .what b", has_text=names[0]).wait_for()
    # Ten seconds of the track itself are heard with a key of its own.
    page.keyboard.press("1")
    page.locator("#playerbar .what b", has_text=opened(page).split("/")[-1]).wait_for()
    assert heard.count() == 1


def test_keys_are_letters_where_text_is_typed_and_can_be_switched_off(
    address: str, open_page: Opener, file: Path
) -> None:
    page = open_page(address)
    track = coming(page, 1)[0]
    page.get_by_label("Another label").press_sequentially("axusk1")
    assert page.get_by_label("Another label").input_value() == "axusk1"
    page.evaluate("document.activeElement.blur(); localStorage.setItem('mirlab-letters', 'off')")
    page.keyboard.press("a")
    assert opened(page) == track
    page.evaluate("localStorage.setItem('mirlab-letters', 'on')")
    assert not file.exists()
    page.keyboard.press("j")
    assert opened(page) != track
    page.keyboard.press("k")
    assert opened(page) == track


def test_a_screen_reader_hears_what_was_decided_and_what_comes(address: str, open_page: Opener) -> None:
    page = open_page(address)
    first, second = coming(page, 2)
    live = page.locator("#review-said[aria-live=polite]")
    page.get_by_role("button", name="Yes,").focus()
    page.keyboard.press("Enter")
    words = live.inner_text()
    assert words.startswith(f"{first}: kept ")
    assert "Is this " in words
    assert words.endswith(f"{second}.")
    assert page.evaluate("document.activeElement.dataset.key") == "a", "the focus stays for the next one"


def test_both_of_a_pair_are_heard_and_one_is_left_out(address: str, open_page: Opener, file: Path) -> None:
    page = open_page(f"{address}?kind=pair")
    page.locator(".doubt h2", has_text="Is this the same recording?").wait_for()
    page.keyboard.press("1")
    page.locator("#playerbar .what b", has_text="01.wav").wait_for()
    page.keyboard.press("x")
    saved(page, 1)
    (row,) = rows_of(file)
    assert (row["track"], row["verdict"], Path(row["of"]).name) == ("low/03.wav", "left out", "01.wav")
    page.locator(".empty", has_text="There is nothing left to check here.").wait_for()
    assert page.locator(".done small").inner_text() == "left out low/03.wav"
    page.reload()
    page.get_by_role("button", name="Show decisions from before").click()
    page.locator(".done small", has_text="left out low/03.wav").click()
    page.locator(".stands", has_text="Decided: left out low/03.wav.").wait_for()
    page.get_by_role("button", name="Not a duplicate").click()
    saved(page, 1)
    assert rows_of(file)[0]["verdict"] == "no duplicate"


def test_the_address_holds_what_is_checked(address: str, open_page: Opener) -> None:
    page = open_page(address)
    names = coming(page, 3)
    page.keyboard.press("j")
    page.keyboard.press("j")
    id = page.locator(".doubt").get_attribute("data-id")
    page.wait_for_url(f"**/#/review?item={id}")
    page.reload()
    page.wait_for_selector("body[data-ready=yes]")
    assert opened(page) == names[2]
    page.get_by_label("Source").select_option("audit")
    page.locator(".empty", has_text="There is nothing left").wait_for()
    page.go_back()
    assert coming(page, 3) == names
    page.get_by_role("button", name="Unusable files").click()
    page.locator(".doubt h2", has_text="This file can't be used").wait_for()
    assert page.locator(".doubt img, .doubts img, .doubt .reasons b").count() == 0, "text stays text"
    assert "low/<img src=x>.wav" in page.locator(".doubt").inner_text()
    assert "No audio available." in page.locator(".doubt").inner_text()
    page.goto(page.url.split("#")[0] + "#/review?item=gone")
    page.expected = ["404"]
    page.locator(".toast", has_text="This doubt is not there any more").wait_for()


def test_what_was_decided_is_listed_and_decided_anew(address: str, open_page: Opener, file: Path) -> None:
    page = open_page(address)
    track = coming(page, 1)[0]
    page.keyboard.press("a")
    saved(page, 1)
    page.reload()
    page.get_by_role("button", name="Show decisions from before").click()
    page.locator(".done button", has_text=track).click()
    page.locator(".stands", has_text="Decided: kept").wait_for()
    page.keyboard.press("x")
    saved(page, 1)
    assert [row["verdict"] for row in rows_of(file)] == ["left out"]


def test_an_audit_is_started_and_followed(band: Any, serve: Serve, open_page: Opener, file: Path) -> None:
    page = open_page(serve([band.shown()], corrections=file) + "/#check")
    page.locator(".empty", has_text="There is nothing left").wait_for()
    page.get_by_role("button", name="Look for copies and broken files").click()
    page.locator(".toast", has_text="The audit is finished.").wait_for(timeout=120_000)
    page.get_by_role("button", name="Audit again").wait_for()


def test_it_fits(address: str, open_page: Opener) -> None:
    page = open_page(address, viewport={"width": 1440, "height": 844}, color_scheme="dark")
    page.locator(".beside").wait_for()
    section = page.locator("#page-review")
    for width in (1440, 1024, 768, 390, 320):
        page.set_viewport_size({"width": width, "height": 844})
        assert section.evaluate("node => node.scrollWidth <= node.clientWidth"), width


def test_groups_are_named_and_classes_taught(
    address: str, open_page: Opener, file: Path, until: Until, eventually: Callable[..., None]
) -> None:
    page = open_page(f"{address}?mode=groups&everything=yes&number=2")
    page.get_by_label("Name").first.fill("mine")
    page.get_by_role("button", name="Label all 10").first.click()
    page.get_by_role("button", name="Add “mine”").click()
    page.get_by_role("heading", name="mine").wait_for()
    assert [row["label"] for row in rows_of(file)] == ["mine"] * 10
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("heading", name="Group 1").wait_for()
    assert rows_of(file) == []
    clean_everywhere(page)
    page.get_by_role("button", name="Teach").click()
    for label in ("high", "low"):
        page.get_by_label("New class").fill(label)
        page.keyboard.press("Enter")
        page.locator(".classes strong", has_text=label).wait_for()
    page.evaluate("document.activeElement.blur()")
    page.locator(".doubt h2", has_text="What is this?").wait_for()
    for number in range(1, 9):
        asked = opened(page)
        page.keyboard.press("1" if asked.startswith("high") else "2")
        until(
            page,
            f"document.querySelectorAll('.classes li')[0].innerText.match(/\\d+/)[0] * 1 + "
            f"document.querySelectorAll('.classes li')[1].innerText.match(/\\d+/)[0] * 1 === {number}",
        )
    page.locator("svg.curve").wait_for()
    page.locator(".side", has_text="it is right").wait_for()
    page.locator(".doubt", has_text="your answer replaces it").wait_for()
    assert {(row["label"], row["note"]) for row in rows_of(file)} == {("high", "taught"), ("low", "taught")}
    page.keyboard.press("u")
    until(page, "!document.querySelector('.toolbar [role=status]').textContent")
    eventually(lambda: len(rows_of(file)) == 7)
    page.get_by_role("button", name="Label the rest").click()
    rest = page.locator(".rest")
    rest.get_by_text("No other track is left without a label.").wait_for()
    rest.get_by_label("Also tracks that have a label").check()
    rest.get_by_label("At least").fill("50")
    rest.get_by_label("At least").press("Enter")
    rest.get_by_text("13 of 13 tracks would be labelled.").wait_for()
    rest.get_by_text("Which ones").click()
    assert rest.locator(".guesses li").count() == 13
    clean_everywhere(page)
    rest.get_by_role("button", name="Label 13 tracks").click()
    page.locator(".toast", has_text="13 tracks labelled, saved in").get_by_role("button", name="Undo").click()
    eventually(lambda: len(rows_of(file)) == 7)
    until(page, "document.querySelector('.rest').textContent.includes('13 of 13')")


def clean_everywhere(page: Any) -> None:
    """What is shown fits and is accessible in both themes, on a wide screen and on a phone."""
    for width, scheme in ((1024, "light"), (768, "dark"), (390, "dark")):
        page.set_viewport_size({"width": width, "height": 844})
        page.emulate_media(color_scheme=scheme)
        section = page.locator("#page-review")
        assert section.evaluate("node => node.scrollWidth <= node.clientWidth"), width
        found = Axe().run(page).response["violations"]
        assert not [f"{one['id']}: {one['nodes'][0]['html']}" for one in found], (width, scheme)
