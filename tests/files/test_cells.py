"""Cells that a spreadsheet would compute are guarded, and are read back as they were."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirlab.audio.registry.terms import Column
from mirlab.data.reading.tablefile import open_table
from mirlab.data.sources.manifests import open_manifest, write_manifest
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.track import Dataset, Track
from mirlab.files.cells import guarded, guarded_column, shown, unguarded, unguarded_column

FORMULAS = [
    "=cmd|'/c calc'!A0", "+1+cmd", "-core", "@SUM(A1)", "\tx", "\rx", "\nx", " =x", "\u00a0=x", "\u3000=x",
    "\ufeff=x", "＝x", "＋x", "－x", "＠x", "'=x", "''=x", "'-1.5", "-", "-1.5x", "\r\n=x", "\x00=x",
    "\u200b=x", "+3",
]  # fmt: skip
BLANKS = " \u00a0\u3000\ufeff"
PLAIN = [
    "",
    "x",
    "a=b",
    "rock & roll",
    "'90s",
    "'x",
    "-1.5",
    "-.5e-3",
    "1",
    "a-b",
    "'",
    "\x1b[2J",
    "–dash",
]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_guarded_and_read_back(text: str) -> None:
    assert guarded(text) == f"'{text}"
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", PLAIN)
def test_everything_else_stays(text: str) -> None:
    assert guarded(text) == text
    assert unguarded(text) == text


@given(st.text(st.sampled_from("'=+-@\t\r\n 1.ae＝\u00a0")) | st.text())
def test_every_text_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


def test_a_guard_that_stood_before_a_number_is_still_taken_away() -> None:
    """Corrections of before guarded numbers, too."""
    assert unguarded("'+1") == "+1"


def test_what_is_for_people_alone_hides_nothing() -> None:
    assert shown("\t=x\x1b[31m\u202e") == "␉=x␛[31m\ufffd"
    assert shown("=x\n") == "'=x␊"
    assert shown(-1.5) == "-1.5"


def test_columns_of_text_and_others() -> None:
    texts = pa.chunked_array([["=x", None, "a"], ["-1", "'=y"]])
    cells = guarded_column(texts)
    assert cells.to_pylist() == ["'=x", None, "a", "-1", "''=y"]
    assert unguarded_column(cells).to_pylist() == texts.to_pylist()
    numbers = pa.chunked_array([[-1.5, 2.0]])
    assert guarded_column(numbers) is numbers
    named = pa.chunked_array([pa.array(["＝x", "b"]).dictionary_encode()])
    assert guarded_column(named).to_pylist() == ["'＝x", "b"]


def _names() -> list[str]:
    """As ids: a table's reader takes blanks around them away."""
    return [
        f"{text}{i}" for i, text in enumerate(FORMULAS + PLAIN) if "\0" not in text and text.strip() == text
    ]


def test_a_table_in_csv(tmp_path: Path) -> None:
    names = _names()
    labels = [("=cmd", "rock")[i % 2] for i in range(len(names))]
    table = FeatureTable(
        tracks=np.array(names, dtype=object),
        labels=np.array(labels, dtype=object),
        columns=(Column.parse("rms.mean"),),
        values=-np.arange(1.0, len(names) + 1)[:, None],
        meta={"artist": np.array(["@a", "b"] * (len(names) // 2) + ["c"] * (len(names) % 2), dtype=object)},
    )
    table.to_csv(tmp_path / "t.csv")
    with (tmp_path / "t.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    place = rows[0].index("rms.mean")
    for row in rows[1:]:
        assert float(row.pop(place)) < 0, "numbers are no formulas"
        risky = [cell for cell in row if cell.lstrip(BLANKS).startswith(tuple("=+-@\t\r\n＝＋－＠"))]
        assert all(float(cell) <= 0 for cell in risky), "negative numbers are no formulas"
    again = open_table(tmp_path / "t.csv")
    assert again.tracks.tolist() == names
    assert again.labels.tolist() == labels
    assert again.meta["artist"].tolist() == table.meta["artist"].tolist()


def test_a_manifest(tmp_path: Path) -> None:
    tracks = [
        Track(name, tmp_path / name, "=cmd", artist="@a", title="-t")
        for name in ("=x.wav", "-y.wav", "'=z.wav", "a.wav")
    ]
    for track in tracks:
        track.path.touch()
    write_manifest(Dataset("m", tmp_path, tracks), tmp_path / "m.csv")
    text = (tmp_path / "m.csv").read_text(encoding="utf-8")
    assert '"\'=x.wav","\'=cmd","\'@a"' in text
    again = open_manifest(tmp_path / "m.csv").tracks
    assert sorted((t.path.name, t.label, t.artist, t.title) for t in again) == sorted(
        (t.path.name, t.label, t.artist, t.title) for t in tracks
    )
