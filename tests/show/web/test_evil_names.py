"""Titles, labels and file names that would like to be more than text."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import soundfile as sf

from mirlab.find.facade.library import Library
from mirlab.show.web.content.state import shown_library

pytestmark = pytest.mark.skipif(os.name == "nt", reason="such names can't be files there")

SCRIPT = "<script>alert(1)</script>"
IMAGE = "\"'><img src=x onerror=alert(1)>"
TURNED = "\N{RIGHT-TO-LEFT OVERRIDE}vaw.gnos"
NAMES = [
    "quote\"'`.flac",
    "line\n#EXTINF:1,second\nhttp:evil.example.flac",
    "=cmd|' calc'!A1.flac",
    f"{TURNED}.flac",
    "{{constructor.constructor('alert(1)')()}}.flac",
    "%2e%2e%2f&amp;.flac",
]
FEATURES = ("rms", "spectral_centroid", "mfcc[1-4]")


@pytest.fixture(scope="module")
def evil(tmp_path_factory: pytest.TempPathFactory, band: Any) -> Any:
    """A library whose titles, artists, labels and file names are markup, and a classifier of those labels."""
    from mirlab.learn.training.train_plan import Plan
    from mirlab.learn.training.training import train

    folder = tmp_path_factory.mktemp("evil")
    songs = sorted(band.music.rglob("*.wav"))
    for number, path in enumerate(songs):
        label = IMAGE.replace("/", "") if path.parent.name == "low" else "<b>high"
        target = folder / "music" / label / (NAMES[number] if number < len(NAMES) else f"{number}.flac")
        target.parent.mkdir(parents=True, exist_ok=True)
        samples, rate = sf.read(path)
        with sf.SoundFile(target, "w", rate, 1, format="FLAC") as file:
            file.title = f"{SCRIPT} {number}"
            file.artist = f"{IMAGE} {number}"
            file.write(samples)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MIRLAB_CACHE", str(folder / "cache"))
        library = Library.create(folder / "lib", "rms,spectral_centroid,mfcc[1-4]", metric="standard")
        library.add(folder / "music", workers=1)
        train(
            folder / "music",
            out=folder / "evil.mirlab",
            recipe=Plan(model="lda", features=FEATURES),
            workers=1,
        )
        library.predict(folder / "evil.mirlab", workers=1)
    return folder


@pytest.fixture(scope="module")
def address(evil: Path, inventor: Callable[..., Path], served: Callable[..., Any]) -> Iterator[str]:
    """The explorer of it, with a run of such names."""
    shown = shown_library(Library.open(evil / "lib"), "library")
    labels = ("<b>high", IMAGE.replace("/", ""))
    names = {label: [t["track"] for t in shown.tracks if t["label"] == label] for label in labels}
    inventor(
        evil / "results" / "run",
        sets={IMAGE: (2, 0.5)},
        epochs=(2,),
        repeats=2,
        labels=labels,
        per_class=10,
        track=lambda label, i: names[label][i],
        reference=[],
        title=SCRIPT,
        name=SCRIPT,
    )
    more = {"results": evil / "results", "corrections": evil / "corrections.csv"}
    with served([shown], model=evil / "evil.mirlab", **more) as given:
        yield given


@pytest.fixture
def page(address: str, open_page: Callable[..., Any]) -> Any:
    """Its page; a dialog that opens fails the test."""
    opened = open_page(f"{address}/#/map?arrangement=pca", accept_downloads=True)
    opened.on("dialog", lambda dialog: pytest.fail(f"a dialog opened: {dialog.message}"))
    return opened


def harmless(page: Any) -> None:
    """Nothing that was sent as text has become an element."""
    assert page.locator("main script, main img, main b, main iframe").count() == 0
    assert page.evaluate("document.querySelectorAll('[onerror], [onclick], [onload]').length") == 0


def test_the_map_shows_markup_as_text(page: Any) -> None:
    page.locator(".map-canvas").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.wait_for_selector(".soundalikes li")
    assert SCRIPT in page.text_content(".chosen")
    assert IMAGE in page.text_content(".chosen")
    assert SCRIPT in page.text_content(".soundalikes")
    assert "<b>high" in page.text_content(".facet[aria-label=Label]")
    page.select_option(".map .colours select", "artist")
    page.wait_for_selector(f".facet[aria-label=Artist] li:has-text({json.dumps(IMAGE)})")
    harmless(page)


def test_the_song_page_shows_markup_as_text(page: Any, evil: Path, until: Callable[..., None]) -> None:
    page.evaluate("location.hash = 'song'")
    song = next(path for path in evil.rglob("*.flac") if "line" in path.name)
    upload = {"name": f"{IMAGE}.flac", "mimeType": "audio/flac", "buffer": song.read_bytes()}
    page.set_input_files("#file", upload)
    page.wait_for_selector("#genre:not(:empty)")
    page.wait_for_selector("#alike li")
    assert "<b>high" in page.text_content("#page-song")
    assert SCRIPT in page.text_content("#alike")
    harmless(page)
    page.expected.append("422")
    broken = {"name": f"{SCRIPT}.wav", "mimeType": "audio/wav", "buffer": b"no sound"}
    page.set_input_files("#file", broken)
    until(page, "document.getElementById('songs').textContent.includes('Expected a sound file')")
    assert SCRIPT in page.text_content("#songs")
    harmless(page)


def test_the_label_check_shows_markup_as_text(page: Any) -> None:
    page.evaluate("location.hash = 'check'")
    page.wait_for_selector(".doubts .name")
    assert SCRIPT in page.text_content(".doubts")
    page.locator(".doubts button").first.click()
    page.wait_for_selector(".doubt .file")
    harmless(page)


def test_the_experiments_show_markup_as_text(page: Any) -> None:
    page.evaluate("location.hash = 'experiments'")
    page.wait_for_selector("#experiment table")
    assert SCRIPT in page.text_content("#page-lab")
    assert IMAGE in page.text_content("#experiment")
    harmless(page)


def test_a_list_of_such_names_holds_no_more_lines_than_tracks(page: Any, evil: Path) -> None:
    page.click("button[aria-label=Table]")
    page.click("text=Select all")
    with page.expect_download() as started:
        page.click(".map .selection button:has-text('Playlist')")
    lines = Path(started.value.path()).read_text(encoding="utf-8", errors="surrogateescape").split("\n")
    assert lines[0] == "#EXTM3U"
    facts = [line for line in lines if line.startswith("#EXTINF:")]
    places = [line for line in lines if line and not line.startswith("#")]
    assert len(facts) == len(places) == 19
    assert [line for line in lines if line.startswith("# left out, because its path has a line break: ")]
    assert all(line.startswith(("../", "/")) for line in places)
    # What this format can't hold is said.
    told = page.inner_text("#toasts .toast-text")
    assert told.startswith("19 tracks saved as selection.m3u8. ")
    assert "left out of the playlist, because its path has a line break." in told
    assert not [line for line in lines if "evil.example" in line and line.startswith("http")]
