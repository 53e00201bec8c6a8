"""The experiments in a browser: a number opens its tracks, two runs are compared, a report is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from mirlab.learn.results.findings import sentences
from mirlab.learn.results.results import Results
from mirlab.show.pages.report import write_report
from mirlab.words import Answer

Opener = Callable[..., Any]
GRAVE = {"serious", "critical"}


@pytest.fixture(scope="module")
def address(
    band: Any, band_results: Path, served: Callable[..., Any], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    corrections = tmp_path_factory.mktemp("corrections") / "c.csv"
    with served([band.shown()], results=band_results, corrections=corrections) as given:
        yield f"{given}/#experiments"


def test_a_cell_opens_its_tracks_and_they_are_heard(
    address: str, open_page: Opener, band_results: Path
) -> None:
    page = open_page(address)
    page.locator("#confusion-condition").select_option(label="levels")
    wrong = page.get_by_role("button", name="high predicted as low")
    results = Results.load(band_results / "first")
    protocol = page.locator("#confusion-protocol").input_value()
    count = results.confusion(protocol, "levels", 2).counts[0][1]
    page.locator(f'.matrix button[aria-label="high predicted as low: {count}"]').wait_for()
    wrong.click()
    page.locator(".cell h3", has_text="high, predicted as low").wait_for()
    tracks = page.locator(".cell li")
    assert tracks.count() > 0
    assert "high/" in tracks.first.inner_text()
    tracks.first.get_by_role("button", name="Play").click()
    page.locator("#playerbar .playpause[aria-label=Pause]").wait_for()
    assert page.locator("#playerbar .what b").inner_text() in tracks.first.inner_text()
    assert page.locator(".matrix button[aria-current]").count() == 1
    # What is announced is a line, not the whole list; and who the bars of a card are is said.
    said = page.locator("#page-lab [role=status], #page-lab [aria-live]").all_inner_texts()
    assert f"high, predicted as low: {tracks.count()} track" in "\n".join(said)
    assert max(map(len, said)) < 80
    assert "Highest score: mfcc4 (4 features)" in page.locator(".result[data-name=first]").inner_text()
    page.get_by_role("button", name="Show on the map").click()
    page.wait_for_url("**/#/map?*ids=*")


def test_the_matrix_is_walked_with_the_keyboard(address: str, open_page: Opener) -> None:
    page = open_page(address)
    cells = page.locator(".matrix button")
    cells.nth(3).wait_for()
    assert page.locator('.matrix button[tabindex="0"]').count() == 1, "one stop for the whole matrix"
    cells.first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.dataset.place") == "1,1"
    page.keyboard.press("Enter")
    page.locator(".cell h3", has_text="low, predicted correctly").wait_for()


def test_another_protocol_is_another_matrix(address: str, open_page: Opener, band_results: Path) -> None:
    page = open_page(address)
    results = Results.load(band_results / "first")
    page.locator("#confusion-condition").select_option(label="mfcc4")
    for protocol in results.protocols:
        page.locator("#confusion-protocol").select_option(protocol)
        counts = results.confusion(protocol, "mfcc4", 2).counts
        page.locator(f'.matrix button[aria-label="low predicted as high: {counts[1][0]}"]').wait_for()
        shown = [int(text) for text in page.locator(".matrix button").all_inner_texts()]
        assert shown == counts.ravel().tolist()


def test_two_runs_are_compared_and_what_cannot_be_is_said(address: str, open_page: Opener) -> None:
    page = open_page(address)
    page.expected = ["422"]
    form = page.locator("#compare-form")
    form.locator("#compare-protocol option[value=corrected]").wait_for(state="attached")
    form.locator("#compare-protocol").select_option("corrected")
    form.get_by_role("button", name="Compare").click()
    page.locator("#comparison table").wait_for()
    assert page.locator("#comparison tbody tr").count() == 2
    heads = page.locator("#comparison th[scope=col]").all_inner_texts()
    assert heads == ["protocol", "A", "A, %", "B", "B, %", "B − A, points", "p", "verdict"]
    assert "Under corrected, " in page.locator("#comparison p").first.inner_text()
    form.locator("#compare-b").select_option("first")
    form.locator("#compare-b-set option", has_text="all conditions").wait_for(state="detached")
    form.locator("#compare-a-set").select_option("levels")
    form.locator("#compare-b-set").select_option("mfcc4")
    form.get_by_role("button", name="Compare").click()
    page.locator("#comparison", has_text="These results can't be compared").wait_for()
    assert page.locator("#comparison table").count() == 0
    page.locator(".result[data-name=second]").click()
    page.locator("#compare-a option[value=second]:checked").wait_for(state="attached")
    assert page.locator("#compare-b").input_value() == "first", "A is the run that is read"


def test_a_report_opens_without_running_anything(
    band: Any, inventor: Any, serve: Callable[..., str], open_page: Opener, tmp_path: Path
) -> None:
    folder = inventor(tmp_path / "r" / "run", repeats=2, epochs=(2,), per_class=5, sets={"a": (1, 0.3)})
    report = write_report(Results.load(folder), folder)
    evil = report.read_text(encoding="utf-8").replace(
        "</body>", "<script>document.title='ran'</script></body>"
    )
    report.write_text(evil, encoding="utf-8")
    page = open_page(
        serve([band.shown()], results=tmp_path / "r", corrections=tmp_path / "c.csv") + "/#experiments"
    )
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Full report").click()
    read = opened.value
    read.locator("h1", has_text="What do these features know?").wait_for()
    assert read.title() != "ran"
    margin = read.evaluate("getComputedStyle(document.querySelector('.dot')).display")
    assert margin != "inline", "its own styles are in force"


def test_the_table_sorts_and_the_address_says_what_is_open(address: str, open_page: Opener) -> None:
    page = open_page(address)
    rows = page.locator("#experiment .scores tbody th")
    rows.nth(1).wait_for()
    protocol = page.locator("#experiment th[aria-sort=descending]")
    assert protocol.count() == 1
    assert rows.all_inner_texts()[0].startswith("mfcc4"), "the best comes first"
    protocol.get_by_role("button").click()
    assert page.locator("#experiment th[aria-sort=ascending]").count() == 1
    assert rows.all_inner_texts()[0].startswith("levels")
    page.locator("#experiments button", has_text="second").click()
    page.wait_for_url("**/#/lab?run=second")
    page.locator("#experiment h2", has_text="The second run").wait_for()
    page.go_back()
    page.locator("#experiment h2", has_text="The first run").wait_for()
    page.go_forward()
    page.reload()
    page.locator("#experiment h2", has_text="The second run").wait_for()
    assert page.title() == "second · Lab · mirlab"


def test_an_experiment_is_asked_for_and_cancelled(address: str, open_page: Opener) -> None:
    page = open_page(address)
    page.locator("#lab-experiment").wait_for()
    # What will be used is said before anything begins.
    page.locator("#lab-plan", has_text="20 tracks in 2 classes (high 10, low 10)").wait_for()
    assert "random, artist-kfold" in page.locator("#lab-plan dd").all_inner_texts()
    page.get_by_role("button", name="Run", exact=True).click()
    job = page.locator("#lab-jobs li", has_text="honest on library")
    job.get_by_role("button", name="Cancel").click()
    page.locator("#toasts", has_text="honest on library: cancelled").wait_for()
    # It stays in the list, and holds the focus that its button had.
    job.locator("text=cancelled").wait_for()
    assert page.evaluate("document.activeElement.matches('#lab-jobs li.cancelled')")


def test_classes_of_one_artist_are_told_with_the_ways_out(address: str, open_page: Opener) -> None:
    page = open_page(address)
    posted = []
    page.on("request", lambda asked: asked.method == "POST" and posted.append(asked.post_data_json))
    # The band's clips have no artists, and this protocol keeps artists apart.
    page.locator("#lab-protocol").select_option("artist-kfold")
    told = page.locator("#lab-plan [role=note]")
    told.get_by_text("no known artist; as it is").wait_for()
    assert told.get_by_role("button", name="See these tracks").count() == 2
    told.get_by_role("button", name="Leave these 2 classes out").click()
    page.locator("#lab-plan dd", has_text="0 tracks in 0 classes").wait_for()
    page.locator("#lab-plan .chip", has_text="low").get_by_role("button", name="Put back").click()
    page.locator("#lab-plan .chip", has_text="low").wait_for(state="detached")
    page.locator("#lab-name[placeholder=honest-library-without-high]").wait_for()
    told.get_by_role("button", name="Use repeated-kfold").click()
    told.wait_for(state="detached")
    assert page.locator("#lab-protocol").input_value() == "repeated-kfold"
    page.locator("#lab-plan .chip").get_by_role("button", name="Put back").click()
    page.locator("#lab-plan dd", has_text="20 tracks in 2 classes").wait_for()
    page.locator("#lab-name").fill("../mine")
    page.expected = ["422"]
    page.get_by_role("button", name="Run", exact=True).click()
    page.locator("#toasts", has_text="name: expected up to 80 letters").wait_for()
    assert posted == [
        {
            "kind": "run",
            "collection": "library",
            "experiment": "honest",
            "protocol": "repeated-kfold",
            "without": [],
            "name": "../mine",
        }
    ]
    page.locator("#lab-protocol").select_option("artist-kfold")
    told.get_by_role("button", name="See these tracks").first.click()
    page.wait_for_url("**/#/map?collection=library&only=label%3Ahigh&table=1")


def test_what_takes_off_from_an_answer_comes_before_what_is_behind_it(
    address: str, open_page: Opener, band_results: Path
) -> None:
    page = open_page(address)
    answer = Answer.of(sentences(Results.load(band_results / "first")))
    card = page.locator("#experiment section").first
    card.locator(".caveats li").first.wait_for()
    assert answer.caveats
    assert card.locator(".answer").inner_text() == answer.first
    assert card.locator(".caveats li").all_inner_texts() == [f"But: {one}" for one in answer.caveats]
    behind = card.locator(".behind li")
    assert not behind.first.is_visible()
    card.get_by_text("What stands behind it").click()
    assert behind.all_inner_texts() == list(answer.behind)


def test_a_phone_shows_it_all(address: str, open_page: Opener) -> None:
    page = open_page(address, viewport={"width": 390, "height": 844})
    page.locator(".matrix button").first.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    # Nets of one shape: what is the same in all rows is a sentence and no column.
    same = page.locator("#experiment p", has_text="All rows: scaler standard")
    assert "epochs 2 (how often a net goes through its training tracks)" in same.inner_text()
    heads = page.locator("#experiment .scores th[scope=col]").all_inner_texts()
    assert [" ".join(head.split()) for head in heads] == [
        "feature set",
        "features",
        "corrected, accuracy, % ↓",
        "as-written, accuracy, %",
    ]
    # The table goes on to the right: that is to be seen, keys get there, and the names of rows stay.
    region = page.get_by_role("region", name="Conditions and their scores")
    hint = page.get_by_text("More columns follow")
    assert hint.is_visible()
    region.focus()
    before = page.locator("#experiment .scores tbody th").first.bounding_box()
    page.keyboard.press("ArrowRight")
    page.locator("#experiment .scrolling.more-left").wait_for()
    assert page.locator("#experiment .scores tbody th").first.bounding_box()["x"] == before["x"]
    page.set_viewport_size({"width": 1440, "height": 900})
    hint.wait_for(state="hidden")


def test_a_selection_has_its_curves_and_numbers(
    band: Any, serve: Callable[..., str], open_page: Opener, tmp_path: Path, selection: Callable[[Path], Path]
) -> None:
    selection(tmp_path / "r" / "choice")
    address = serve([band.shown()], results=tmp_path / "r", corrections=tmp_path / "c.csv")
    page = open_page(f"{address}/#experiments", viewport={"width": 390, "height": 844}, color_scheme="dark")
    page.locator("#experiment svg.chart[role=img]").nth(1).wait_for()
    front = page.locator("#experiment svg.chart[role=img]").nth(1).locator(".line").get_attribute("points")
    assert len(front.split()) == 2, "of three sets one is both slower and worse than another"
    page.get_by_text("Numbers", exact=True).click()
    rows = page.locator("#experiment tbody tr").all_inner_texts()
    assert [row.split("\t")[:2] for row in rows] == [["1", "50.0"], ["2", "70.0"], ["3", "80.0"]]
    assert page.locator("#experiment .chip").all_inner_texts() == ["rms.mean", "<b>", "c"]
    assert not serious(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious_with_everything_open(address: str, open_page: Opener, scheme: str) -> None:
    page = open_page(address, color_scheme=scheme)
    page.locator(".matrix button").first.click()
    page.locator(".cell li").first.wait_for()
    page.locator("#compare-form").get_by_role("button", name="Compare").click()
    page.locator("#comparison table").wait_for()
    assert not serious(page)


def serious(page: Any) -> list[str]:
    """What axe-core finds and calls serious or critical."""
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html']}" for one in found if one["impact"] in GRAVE]


def test_without_results_it_says_how_to_get_some(
    band: Any, serve: Callable[..., str], open_page: Opener
) -> None:
    page = open_page(serve([band.shown()]) + "/#experiments")
    page.locator("#experiments", has_text="There are no results yet").wait_for()
    assert page.locator("#compare-form").count() == 0
