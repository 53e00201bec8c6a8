"""The Library page and its address: what is held, what is gone, what is done about it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from mirlab.find.facade.library import Library
from mirlab.show.web.content.state import shown_library, shown_table


@pytest.fixture
def own(
    band: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_tone: Callable[..., Path]
) -> Library:
    """A library of one's own: four clips of two labels, one of them twice, one with markup in its name."""
    monkeypatch.setenv("MIRLAB_CACHE", str(band.cache))
    for seed in range(4):
        make_tone(
            tmp_path / "music" / ("low" if seed % 2 else "high") / f"<b>{seed}.wav", bool(seed % 2), seed
        )
    shutil.copy(tmp_path / "music" / "low" / "<b>1.wav", tmp_path / "music" / "low" / "copy.wav")
    library = Library.create(tmp_path / "lib", "rms,spectral_centroid,mfcc[1-4]", metric="standard")
    library.add(tmp_path / "music", workers=1)
    return library


def test_the_page_says_what_is_held_and_what_is_wrong(
    own: Library,
    band: Any,
    tmp_path: Path,
    serve: Callable[..., str],
    open_page: Callable[..., Any],
    make_tone: Callable[..., Path],
    eventually: Callable[[Callable[[], bool]], None],
) -> None:
    (tmp_path / "music" / "high" / "<b>0.wav").unlink()
    make_tone(tmp_path / "more" / "new" / "low" / "9.wav", True, 9)
    address = serve(
        [shown_library(own, "library"), shown_table()],
        model=band.model,
        corrections=tmp_path / "c.csv",
        roots=[tmp_path / "more"],
    )
    said = httpx.get(f"{address}/api/library", params={"collection": "library"}).json()
    assert [said["tracks"], said["gone_total"], said["copies_total"], said["unlabelled"]] == [4, 1, 1, 0]
    assert [one["path"] for one in said["gone"]] == [str(tmp_path / "music" / "high" / "<b>0.wav")]
    assert len(said["copies"][0]["paths"]) == 2
    # What was decided counts, as on the map.
    assert [said["labels"], said["left_out"]] == [
        [{"name": name, "tracks": 2} for name in ("high", "low")],
        0,
    ]
    ids = httpx.get(f"{address}/api/tracks", params={"collection": "library"}).json()["id"]
    decide = f"{address}/api/corrections"
    undo = [
        httpx.post(decide, json={"ids": [id], **what}).json()["undo"]
        for id, what in zip(ids, ({"label": "deep", "new": True}, {"verdict": "left out"}), strict=False)
    ]
    said = httpx.get(f"{address}/api/library", params={"collection": "library"}).json()
    assert {"name": "deep", "tracks": 1} in said["labels"]
    assert [sum(one["tracks"] for one in said["labels"]), said["left_out"], said["unlabelled"]] == [3, 1, 0]
    for token in undo:
        assert httpx.post(f"{decide}/undo", params={"token": token}).status_code == 200
    refused = httpx.get(f"{address}/api/library", params={"collection": "gtzan"})
    assert "there are no files" in refused.json()["error"]

    httpx.post(decide, json={"ids": ids[:2], "label": "deep", "new": True})
    page = open_page(f"{address}/#/library")
    page.locator("h2", has_text="Missing files: 1").wait_for()
    page.locator("h2", has_text="Corrections: 2").wait_for()
    card = page.locator("[aria-labelledby=decisions-head]")
    assert re.search(r"2 decisions, the last one on \d+ \w+ \d{4}, \d\d:\d\d, are kept in", card.inner_text())
    assert str(tmp_path / "c.csv") in card.inner_text()
    first = card.locator("li").first
    assert re.fullmatch(r"(low|high) → deep · .*", first.locator("small").inner_text())
    assert first.locator("a").get_attribute("href").split("track=")[1] in ids[:2]
    first.get_by_role("button", name="Take back").click()
    page.locator("h2", has_text="Corrections: 1").wait_for()
    page.locator("[role=status]", has_text="Taken back: ").wait_for(state="attached")
    assert page.evaluate("document.activeElement.textContent.trim()") == "Take back"
    # Another tab takes back what is shown here.
    (left,) = httpx.get(f"{address}/api/decisions").json()["items"]
    httpx.post(f"{address}/api/decisions/{left['id']}/undo", json={"seen": left["revision"]})
    page.expected = ["404"]
    card.get_by_role("button", name="Take back").click()
    page.locator(".toast", has_text="It was taken back already.").wait_for()
    card.get_by_text("Nothing was decided yet.").wait_for()
    assert page.locator(".paths", has_text="<b>0.wav").first.is_visible()
    assert page.locator("h2", has_text="Copies: 1").is_visible()
    page.get_by_role("button", name="Add a folder").click()
    for name in (str(tmp_path / "more"), "new"):
        page.locator("dialog[open]").get_by_role("button", name=name, exact=True).click()
    page.get_by_role("button", name="Add this folder").click()
    page.locator("#library-jobs .outcome", has_text="1 added").wait_for()
    page.locator(".figures div:has(span:text-is('tracks')) strong:text-is('5')").wait_for()
    page.get_by_role("button", name="Update, and remove tracks without files").click()
    page.locator("#library-jobs .outcome", has_text="That is more than a fifth, so they are kept.").wait_for()

    def late(route: Any) -> None:
        """Says how the jobs are when none is at work any more: the page never sees this one at work."""
        eventually(
            lambda: all(job["state"] == "done" for job in httpx.get(f"{address}/api/jobs").json()["jobs"])
        )
        route.continue_()

    page.get_by_role("button", name="Remove them all the same").first.wait_for()
    page.route(
        "**/api/jobs", lambda route: late(route) if route.request.method == "GET" else route.fallback()
    )
    page.get_by_role("button", name="Remove them all the same").first.click()
    page.locator("#library-jobs .outcome", has_text="1 removed").wait_for()
    page.locator("h2", has_text="Missing files").wait_for(state="detached")
    page.unroute("**/api/jobs")
    predict = page.get_by_role("button", name="Predict with notes.mirlab")
    predict.focus()
    page.keyboard.press("Enter")
    page.locator("#page-library [role=status]", has_text="notes.mirlab on library has begun").wait_for()
    assert page.evaluate("document.activeElement.textContent.trim()") == "Predict with notes.mirlab"
    page.locator("#library-jobs .outcome", has_text="4 got a prediction").wait_for()
    page.locator(".toast", has_text="notes.mirlab on library: 4 got a prediction").wait_for()
    page.expected += ["422"]
    page.locator("#library-collection").select_option("gtzan")
    page.locator(".empty", has_text="there are no files").wait_for()
    page.go_back()
    page.locator(".figures").wait_for()


def test_without_roots_no_folder_is_offered(
    band: Any, serve: Callable[..., str], open_page: Callable[..., Any]
) -> None:
    page = open_page(f"{serve([band.shown()])}/#/library", viewport={"width": 390, "height": 844})
    page.get_by_text("start the server with --root FOLDER").wait_for()
    page.locator("#library-whole", has_text="No file is missing, and there are no copies").wait_for()
    assert page.get_by_role("button", name="Add a folder").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
