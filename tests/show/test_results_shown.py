"""What a notebook shows of everything that is returned: short, escaped, whole; figures of chosen size."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import mirlab
from mirlab.audio.registry import Column
from mirlab.data.tables import Dataset, Failure, FeatureTable, Track
from mirlab.errors import UsageError
from mirlab.find.library import Change, Labelling
from mirlab.find.search import Found, Neighbour
from mirlab.learn.bundle.predictions import Prediction, Predictions
from mirlab.learn.config import ExperimentConfig
from mirlab.tabular import Tabular

EVIL = "<script>alert(1)</script>"
LONG = "long " * 20_000


def a_table() -> FeatureTable:
    """Three classes, one of whose names is markup, by 15 artists."""
    rng = np.random.default_rng(0)
    artist = np.arange(60) % 15
    code = artist % 3
    values = rng.normal(size=(60, 3))
    values[:, 0] += 2 * code
    return FeatureTable(
        tracks=np.array([f"{i:02d}.wav" for i in range(60)], dtype=object),
        labels=np.array([EVIL, "loud", "wild"], dtype=object)[code],
        columns=(Column("mfcc", 1, "mean"), Column("mfcc", 2, "mean"), Column("rms", None, "mean")),
        values=values,
        meta={"artist": np.array([f"artist {a}" for a in artist], dtype=object)},
        notes=[EVIL],
    )


def an_experiment() -> ExperimentConfig:
    settings: dict[str, Any] = {
        "name": "two-sets", "title": "Two", "data": {"source": "x"}, "repeats": 1,
        "protocols": ["artist-kfold"],
        "question": "Which?", "model": [{"name": "lda"}],
        "feature_sets": [
            {"name": "mfcc", "columns": ["mfcc_01.mean", "mfcc_02.mean"]},
            {"name": "rms", "columns": ["rms.mean"]},
        ],
    }  # fmt: skip
    return ExperimentConfig.model_validate(settings)


@pytest.fixture(scope="module")
def returned() -> dict[str, Any]:
    """A small instance of what each function returns."""
    table = a_table()
    results = mirlab.run(an_experiment(), source=table)
    near = [Neighbour("a" * 64, f"/music/{EVIL}.wav", EVIL, None, 0.5 + i, EVIL) for i in range(3)]
    said = Prediction("a.wav", EVIL, {EVIL: 0.75}, (EVIL,), False)
    failures = [Failure(f"{i}.wav", "open", LONG) for i in range(2000)]
    return {
        "results": results,
        "leak": mirlab.leak(table, model="lda", repeats=1, folds=3),
        "ranking": mirlab.rank(table, model="lda", folds=3, permutations=1),
        "evaluation": mirlab.evaluate(table, model="lda", folds=3),
        "comparisons": mirlab.compare(results, a_set="mfcc", b_set="rms"),
        "selection": mirlab.select(table, target=0.5, model="lda", most=2, folds=3, resume=False),
        "audit": mirlab.audit(table),
        "table": table,
        "found": Found(near, EVIL, True),
        "predictions": Predictions([said, Prediction(EVIL, error=LONG)]),
        "change": Change(added=3, failures=failures, notes=[LONG]),
        "labelling": Labelling(3, 1, [LONG], failures),
        "extraction": mirlab.Extraction(table, failures, 60, 0, [LONG]),
        "dataset": Dataset("x", Path(), [Track(f"{i}", Path(f"{i}"), EVIL) for i in range(5000)], [LONG]),
    }  # fmt: skip


NAMES = [
    "results", "leak", "ranking", "evaluation", "comparisons", "selection", "audit", "table", "found",
    "predictions", "change", "labelling", "extraction", "dataset",
]  # fmt: skip
LINES = {"change", "labelling", "dataset"}
"""What a line of text says: there is no page of it."""
WITHOUT_ROWS = LINES | {"table", "extraction"}
"""What has no rows of its own to be written; a table of features has ways of its own."""


@pytest.mark.parametrize("name", NAMES)
def test_the_repr_is_short_and_on_one_line(returned: dict[str, Any], name: str) -> None:
    said = repr(returned[name])
    assert len(said) < 500
    assert "\n" not in said
    assert type(returned[name]).__name__ in said


def test_what_has_a_page_and_rows_is_known(returned: dict[str, Any]) -> None:
    assert {name for name in NAMES if not hasattr(returned[name], "_repr_html_")} == LINES
    assert {name for name in NAMES if not isinstance(returned[name], Tabular)} == WITHOUT_ROWS


@pytest.mark.parametrize("name", sorted({*NAMES} - LINES))
def test_html_escapes_names_and_needs_nothing_from_elsewhere(returned: dict[str, Any], name: str) -> None:
    page = returned[name]._repr_html_()
    assert "<script" not in page
    assert not re.search(r'(?:src|href)="(?!#)', page)
    assert "@import" not in page
    assert len(page) < 100_000


@pytest.mark.parametrize("name", ["results", "leak", "ranking", "selection"])
def test_the_figure_stands_below_the_table(returned: dict[str, Any], name: str) -> None:
    page = returned[name]._repr_html_()
    assert page.index("</table>") < page.index("<svg")
    assert "var(--series-1" in page
    assert "--ink:currentColor" in page


def test_intervals_are_three_columns_and_names_are_facts(returned: dict[str, Any]) -> None:
    frame = returned["results"].to_pandas()
    assert {"feature_set", "accuracy", "accuracy_low", "accuracy_high", "protocol"} <= set(frame.columns)
    assert (frame["accuracy_low"] <= frame["accuracy"]).all()
    leak = returned["leak"].to_pandas().set_index("split")
    found = next(row for row in returned["leak"].rows if row.name == "artist")
    assert leak.loc["artist", "accuracy_high"] == found.accuracy.high
    assert np.isnan(leak.loc["track", "gap"])


@pytest.mark.parametrize("name", sorted({*NAMES} - WITHOUT_ROWS))
def test_every_table_can_be_written(returned: dict[str, Any], name: str, tmp_path: Path) -> None:
    result = returned[name]
    rows = result.records()
    assert all(isinstance(value, str | int | float | bool | None) for row in rows for value in row.values())
    assert result.to_csv(tmp_path / "x.csv").read_text(encoding="utf-8").count("\n") >= len(rows)
    assert result.to_markdown().count("\n") == len(rows) + 2
    assert result.to_latex().count(r"\\") == len(rows) + 1
    assert len(result.to_pandas()) == len(rows)


@pytest.mark.parametrize("name", ["results", "leak", "ranking", "evaluation", "comparisons", "selection"])
def test_a_pdf_has_the_size_that_was_asked_for(returned: dict[str, Any], name: str, tmp_path: Path) -> None:
    path = tmp_path / "figure.pdf"
    drawn = mirlab.plot(returned[name], path, size=(3.5, 2.5))
    pdf = path.read_bytes()
    (box,) = re.findall(rb"/MediaBox \[([^\]]+)\]", pdf)
    assert [float(x) for x in box.split()] == [0, 0, 3.5 * 72, 2.5 * 72]
    assert b"/CIDFontType2" in pdf or b"/TrueType" in pdf, "fonts are TrueType (type 42)"
    assert b"/Type3" not in pdf
    assert b"/FontFile2" in pdf, "fonts are embedded"
    assert repr(drawn).startswith("<Plot, 3.5 x 2.5 inches: ")
    mirlab.plot(returned[name], tmp_path / "again.pdf", size=(3.5, 2.5))
    assert (tmp_path / "again.pdf").read_bytes() == pdf


def test_a_figure_can_be_a_picture_or_a_drawing(returned: dict[str, Any], tmp_path: Path) -> None:
    drawn = mirlab.plot(returned["leak"], size=(2, 1.5))
    assert drawn.save(tmp_path / "x.png").read_bytes().startswith(b"\x89PNG")
    svg = drawn.save(tmp_path / "x.SVG").read_text()
    assert 'viewBox="0 0 144 108"' in svg
    assert drawn._repr_svg_() == svg


@pytest.mark.parametrize(
    ("result", "options", "words"),
    [
        ("audit", {}, "expected a result with numbers to draw"),
        ("leak", {"size": (3.5,)}, "expected a size as .width, height. in inches, got"),
        ("leak", {"size": (0.1, 3)}, "expected a size of 1 to 60 inches on each side, got 0.1 x 3"),
        ("leak", {"path": "x.pdg"}, "expected a figure's name to end in one of .pdf, .svg, .png"),
    ],
)
def test_what_cannot_be_drawn_is_refused(
    returned: dict[str, Any], result: str, options: dict[str, Any], words: str
) -> None:
    with pytest.raises(UsageError, match=words):
        mirlab.plot(returned[result], **options)
