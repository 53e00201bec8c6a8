"""The label check in a browser: what a person hears, decides and finds in the CSV."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mirlab.data.audit.audit_file import AuditSaid
from mirlab.data.audit.duplicates import Pair
from mirlab.data.findings.finding import Finding

Serve = Callable[..., str]
Opener = Callable[..., Any]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mended.csv"


@pytest.fixture
def address(band: Any, band_results: Path, serve: Serve, file: Path) -> str:
    said = AuditSaid(
        "music",
        str(band.music),
        (Finding("unreadable", "no decoder knows <b>it</b>", ("low/<img src=x>.wav",)),),
        (Pair("low/01.wav", "low/03.wav", "near", 0.9, 0.5, 3.0),),
        {"low/01.wav": "low", "low/03.wav": "low"},
    )
    return serve([band.shown()], results=band_results, corrections=file, audits=[said]) + "/#check"


def rows_of(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))


def current(page: Any) -> str:
    found: str = page.locator("#doubts button[aria-current] .name").inner_text()
    return found


def saved(page: Any, words: str) -> None:
    page.locator("#message", has_text=words).wait_for()


def test_a_label_is_corrected_and_seen_in_the_csv(address: str, open_page: Opener, file: Path) -> None:
    page = open_page(address)
    page.locator("#doubts button").first.wait_for()
    track = current(page)
    page.locator("#doubt-file", has_text=str(file)).wait_for()
    page.get_by_label("Another label").fill("ambient")
    page.get_by_role("button", name="Save").click()
    saved(page, f"{track}: corrected: ambient. Saved")
    (row,) = rows_of(file)
    assert (row["track"], row["label"], row["verdict"]) == (track, "ambient", "corrected")
    assert current(page) != track, "what was decided is hidden, and the next is open"
    assert page.locator("#known-labels option[value=ambient]").count() == 1
    page.get_by_label("Show decided").check()
    page.locator("#doubts button", has_text="✓ corrected: ambient").wait_for()


def test_all_by_keyboard(address: str, open_page: Opener, file: Path) -> None:
    page = open_page(address)
    names = page.locator("#doubts .name")
    names.nth(3).wait_for()
    first, second, third, fourth = names.all_inner_texts()[:4]
    page.locator("#doubts button").first.focus()
    page.keyboard.press("a")
    saved(page, f"{first}: accepted")
    page.keyboard.press("s")
    saved(page, f"{second}: corrected")
    page.keyboard.press("x")
    saved(page, f"{third} left out")
    page.keyboard.press("l")
    page.keyboard.type("also")
    page.keyboard.press("Enter")
    saved(page, f"{fourth}: corrected: also")
    assert [(row["track"], row["verdict"]) for row in rows_of(file)] == [
        (first, "accepted"),
        (second, "corrected"),
        (third, "left out"),
        (fourth, "corrected"),
    ]
    page.keyboard.press("u")
    saved(page, f"Undone: {fourth}")
    assert [row["track"] for row in rows_of(file)] == [first, second, third]
    assert current(page) == fourth
    page.keyboard.press("j")
    assert current(page) != fourth
    page.keyboard.press("k")
    assert current(page) == fourth
    assert page.evaluate("document.activeElement.getAttribute('aria-current')") == "true"


def test_keys_are_letters_where_text_is_typed(address: str, open_page: Opener, file: Path) -> None:
    page = open_page(address)
    page.get_by_label("Another label").fill("")
    page.get_by_label("Another label").press_sequentially("axus")
    assert page.get_by_label("Another label").input_value() == "axus"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.closest('#doubts') !== null")
    assert not file.exists()


def test_both_of_a_pair_are_heard_and_one_is_left_out(address: str, open_page: Opener, file: Path) -> None:
    page = open_page(address)
    page.get_by_label("To check").select_option("pair")
    players = page.locator("#doubt audio")
    page.locator("#doubt h2", has_text="Is this the same recording?").wait_for()
    assert "#t=0.50" in players.nth(0).get_attribute("src")
    page.locator("#doubts button").first.focus()
    page.keyboard.press("1")
    _hears(players.nth(0), 0.5)
    page.keyboard.press("2")
    _hears(players.nth(1), 0.0)
    assert players.nth(0).evaluate("player => player.paused"), "one at a time"
    page.get_by_role("button", name="Same recording: leave out low/03.wav").click()
    saved(page, "low/03.wav left out")
    (row,) = rows_of(file)
    assert (row["track"], row["verdict"], Path(row["of"]).name) == ("low/03.wav", "left out", "01.wav")
    page.get_by_role("button", name="Undo").click()
    saved(page, "Undone")
    page.get_by_role("button", name="Not a duplicate").click()
    saved(page, "no duplicate")
    assert rows_of(file)[0]["verdict"] == "no duplicate"
    page.locator("#doubt", has_text="There is nothing left").wait_for()


def test_a_doubt_is_heard_beside_the_nearest_of_both_labels(address: str, open_page: Opener) -> None:
    page = open_page(address)
    page.locator("#beside audio").nth(5).wait_for()
    heads = page.locator("#beside h3").all_inner_texts()
    assert sorted(heads) == ["Nearest in high", "Nearest in low"]
    assert page.locator("#doubt .clip kbd").all_inner_texts() == list("1234567")
    page.locator("#doubts button").first.focus()
    page.keyboard.press("3")
    _hears(page.locator("#doubt audio").nth(2), 0.0)


def test_a_broken_file_is_named_and_text_stays_text(address: str, open_page: Opener, file: Path) -> None:
    page = open_page(address)
    page.get_by_label("To check").select_option("unreadable")
    page.locator("#doubt h2", has_text="low/<img src=x>.wav").wait_for()
    assert page.locator("#doubt img, #doubts img, #doubt b").count() == 0
    assert "No audio available." in page.locator("#doubt").inner_text()
    page.get_by_role("button", name="Leave it out").click()
    saved(page, "left out")
    assert rows_of(file)[0]["track"] == "low/<img src=x>.wav"


def test_a_file_that_cannot_be_read_any_more_is_said(address: str, open_page: Opener, file: Path) -> None:
    page = open_page(address)
    page.expected = ["422"]
    page.locator("#doubts button").first.wait_for()
    file.write_text("nonsense", encoding="utf-8")
    page.locator("#doubts button").first.focus()
    page.keyboard.press("a")
    saved(page, "expected corrections with the columns path and label")
    assert file.read_text(encoding="utf-8") == "nonsense"


def test_an_audit_is_started_and_followed(band: Any, serve: Serve, open_page: Opener, file: Path) -> None:
    page = open_page(serve([band.shown()], corrections=file) + "/#check")
    page.locator("#doubt", has_text="There is nothing left").wait_for()
    page.get_by_role("button", name="Look for copies and broken files").click()
    page.locator("#message", has_text="The audit is finished.").wait_for(timeout=120_000)
    page.get_by_role("button", name="Audit again").wait_for()


def test_it_fits_a_phone_and_the_dark(address: str, open_page: Opener) -> None:
    page = open_page(address, viewport={"width": 390, "height": 844}, color_scheme="dark")
    page.locator("#beside audio").first.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    ink = page.evaluate("getComputedStyle(document.body).color")
    assert min(map(int, re.findall(r"\d+", ink)[:3])) > 180


def _hears(player: Any, start: float) -> None:
    """Wait until a player's time goes on."""
    heard = player.evaluate(
        """(player, start) => new Promise((done) => {
            const look = () => player.currentTime > start + 0.05 && done(player.currentTime);
            player.addEventListener("timeupdate", look);
            look();
        })""",
        start,
    )
    assert heard > start


def test_keys_work_at_once_and_after_a_click_beside_the_buttons(
    address: str, open_page: Opener, file: Path
) -> None:
    page = open_page(address)
    page.locator("#doubts button[aria-current]:focus").wait_for()
    first = current(page)
    page.keyboard.press("a")
    saved(page, f"{first}: accepted")
    page.locator("#doubt h2").click()
    second = current(page)
    page.keyboard.press("x")
    saved(page, f"{second} left out")
    assert [row["track"] for row in rows_of(file)] == [first, second]
