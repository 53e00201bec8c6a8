"""The song page with a classifier of tags or of numbers, in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.show.web.test_song_page import READY, drop

from mirlab.learn.bundle.predict import load
from mirlab.learn.training.train_plan import Plan
from mirlab.learn.training.training import train

# So few columns are learnt in a fraction of the time.
FEATURES = (
    "mfcc[1-4]",
    "zero_crossing_rate",
    "rms",
    "spectral_centroid",
    "spectral_bandwidth",
    "spectral_rolloff",
    "spectral_flatness",
)


@pytest.fixture(scope="module")
def bundles(band: Any, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Bundles of the band's clips: the tags deep and bright, and the numbers height and weight."""
    folder = tmp_path_factory.mktemp("targets")
    noise = np.random.default_rng(0).normal(size=20)
    lines = ["path,deep,bright,height,weight"]
    for seed in range(20):
        low = seed % 2
        place = f"{'low' if low else 'high'}/{seed:02d}.wav"
        lines.append(f"{place},{low},{1 - low},{100 - 80 * low + noise[seed]:.3f},{noise[seed]:.3f}")
    (folder / "facts.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    made = {}
    for task, targets in (("tags", "deep,bright"), ("numbers", "height,weight")):
        made[task] = train(
            band.music,
            out=folder / f"{task}.mirlab",
            task=task,
            targets=targets,
            facts=folder / "facts.csv",
            recipe=Plan(model="logreg" if task == "tags" else "ridge", features=FEATURES),
            workers=1,
        ).path
    return made


@pytest.fixture(scope="module")
def addresses(band: Any, bundles: dict[str, Path], served: Callable[..., Any]) -> Iterator[dict[str, str]]:
    with (
        served([band.shown()], model=bundles["tags"]) as tags,
        served([band.shown()], model=bundles["numbers"]) as numbers,
    ):
        yield {"tags": tags, "numbers": numbers}


@pytest.fixture
def heard(
    addresses: dict[str, str], open_page: Callable[..., Any], until: Callable[..., None], song: Path
) -> Callable[[str], Any]:
    def of(task: str) -> Any:
        page = open_page(f"{addresses[task]}/#/song")
        drop(page, song)
        until(page, READY)
        return page

    return of


@pytest.fixture
def song(make_tone: Callable[..., Path], tmp_path: Path) -> Path:
    return make_tone(tmp_path / "my song.wav", low=True, seed=77, seconds=6)


def colours(page: Any, canvas: str) -> int:
    found: int = page.evaluate(
        """(name) => {
          const canvas = document.getElementById(name);
          const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
          return new Set(new Uint32Array(data.buffer).filter((pixel) => pixel !== 0)).size;
        }""",
        canvas,
    )
    return found


def test_tags_are_bars_with_their_thresholds(
    heard: Callable[[str], Any], bundles: dict[str, Path], song: Path
) -> None:
    page, (said,) = heard("tags"), load(bundles["tags"]).predict(song)
    assert page.inner_text("#genre") == "deep"
    assert "reaches the tag's threshold" in page.inner_text("#set")
    rows = page.locator("#answers tbody tr")
    assert rows.count() == 2
    percent = f"{100 * said.probabilities['deep']:.0f} %"
    assert rows.nth(0).inner_text().split("\t")[:3] == ["deep", percent, "yes"]
    assert rows.nth(1).inner_text().split("\t")[2] == "no"
    box, mark = (rows.nth(0).locator(place).bounding_box() for place in (".bars", ".threshold"))
    bar = rows.nth(1).locator(".bar").bounding_box()
    assert bar["width"] < 0.5 * box["width"]
    share = (mark["x"] + 1 - box["x"]) / box["width"]
    assert share == pytest.approx(said.thresholds["deep"], abs=0.02)  # type: ignore[attr-defined]
    assert "average precision of" in page.inner_text("#worth")
    assert page.inner_text("#reason-head") == "What spoke for and against deep"
    assert "deep" in page.inner_text("#in-words li")
    page.click("#by-feature summary")
    assert page.locator("#contributions tr").count() > 5
    assert colours(page, "timeline") >= 3
    assert "tag probabilities" in page.inner_text("#over-time-help")
    assert page.inner_text(".song-state") == "deep"
    assert "deep" in page.inner_text("#now")


def test_numbers_are_marks_within_their_intervals(
    heard: Callable[[str], Any], bundles: dict[str, Path], song: Path
) -> None:
    page, (said,) = heard("numbers"), load(bundles["numbers"]).predict(song)
    assert page.inner_text("#genre") == "2 numbers"
    cells = page.locator("#answers tbody tr").nth(0).inner_text().split("\t")
    value, (low, high) = said.values["height"], said.intervals["height"]  # type: ignore[attr-defined]
    assert cells[0] == "height"
    assert float(cells[1]) == pytest.approx(value, rel=0.01)
    assert [float(end.replace("−", "-")) for end in cells[2].split(" to ")] == pytest.approx(
        [low, high], rel=0.01
    )
    span, mark = (
        page.locator(f"#answers tbody tr:first-child {place}").bounding_box()
        for place in (".span", ".threshold")
    )
    assert mark["x"] + 1 == pytest.approx(span["x"] + span["width"] / 2, abs=2), "the value is in the middle"
    assert "%" not in page.inner_text("#because")
    assert "of the differences between songs" in page.inner_text("#worth")
    page.click("#by-feature summary")
    assert page.inner_text("#contribution-unit") == "Difference"
    assert colours(page, "timeline") >= 3
    assert "height" in page.inner_text("#now")
