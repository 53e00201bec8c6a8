"""Flat rows and the forms they take: what is written parses back, and nothing in a label is markup."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirlab.errors import MissingExtra, OutputError
from mirlab.files import unguarded
from mirlab.tabular import Record, Tabular, TabularList, formats, spread

EVIL = "<script>alert('x')</script> & | _ $ \\ # % {x} ~ ^"
FINITE = st.floats(allow_nan=False, allow_infinity=False)


@dataclass(repr=False)
class Result(Tabular):
    rows: list[Record]
    said: str = "The answer."
    shares = frozenset({"accuracy"})
    differences = frozenset({"gap"})

    def records(self) -> list[Record]:
        return self.rows

    def answer(self) -> str:
        return self.said


@dataclass
class Interval:
    mean: float
    low: float
    high: float


ROW = {
    "name": EVIL,
    **spread("accuracy", Interval(0.5312, 0.466, 0.6)),
    **spread("gap", Interval(-0.1, math.nan, math.nan)),
    "n": 3,
    "apart": True,
    "loss": 1.23456,
    "none": None,
}


def test_a_number_and_its_interval_are_three_columns() -> None:
    assert spread("x", Interval(0.5, 0.25, math.nan)) == {"x": 0.5, "x_low": 0.25, "x_high": None}
    assert spread("x", None) == {"x": None, "x_low": None, "x_high": None}


@given(
    st.lists(
        st.tuples(FINITE, st.integers(), st.text(st.characters(codec="utf-8"))),
        min_size=1,
    )
)
def test_csv_parses_back_to_the_same_values(rows: list[tuple[float, int, str]]) -> None:
    text = formats.csv_text([{"x": x, "n": n, "name": name} for x, n, name in rows])
    header, *lines = csv.reader(io.StringIO(text, newline=""))
    assert header == ["x", "n", "name"]
    assert [(float(x), int(n), unguarded(name)) for x, n, name in lines] == rows


def test_csv_is_written_whole_and_replaces_its_own_kind_alone(tmp_path: Path) -> None:
    result = Result([ROW])
    path = result.to_csv(tmp_path / "r.csv")
    assert path.read_text(encoding="utf-8").startswith("name,accuracy,accuracy_low,accuracy_high,gap,")
    Result([ROW, ROW]).to_csv(path)
    assert path.read_text(encoding="utf-8").count("\n") == 3
    path.write_text("mine\n")
    with pytest.raises(OutputError, match=r"r\.csv"):
        result.to_csv(path)
    result.to_csv(path, force=True)
    assert path.read_text(encoding="utf-8").startswith("name,")
    assert [p.name for p in tmp_path.iterdir()] == ["r.csv"]


def test_formulas_are_guarded() -> None:
    assert formats.csv_text([{"name": "=1+1", "x": -1.5}]) == "name,x\n'=1+1,-1.5\n"


def test_markdown() -> None:
    header, rule, row = Result([ROW]).to_markdown().splitlines()
    assert header == "| name | accuracy | gap | n | apart | loss |"
    assert rule == "| --- | ---: | ---: | ---: | --- | ---: |"
    assert row.endswith("| 53.1 % (46.6 to 60.0) | -10.0 points | 3 | yes | 1.235 |")
    assert r"\<script\>" in row
    assert row.replace(r"\|", "").count("|") == 7


def test_latex() -> None:
    text = Result([ROW]).to_latex(caption="50 % of them", label="tab:x")
    assert text.startswith("\\begin{table}\n\\centering\n\\caption{50 \\% of them}\n\\label{tab:x}\n")
    assert "\\begin{tabular}{lrrrlr}\n\\toprule\nname & accuracy & gap" in text
    assert r"53.1 \% (46.6 to 60.0) & -10.0 points & 3 & yes & 1.235 \\" in text
    assert r"\textless{}script\textgreater{}" in text
    assert r"\& \textbar{} \_ \$ \textbackslash{} \# \% \{x\} \textasciitilde{} \textasciicircum{}" in text
    bare = Result([{"x": 1}]).to_latex()
    assert bare == "\\begin{tabular}{r}\n\\toprule\nx \\\\\n\\midrule\n1 \\\\\n\\bottomrule\n\\end{tabular}\n"


def test_html_escapes_every_text_and_stands_alone() -> None:
    page = Result([ROW], said=EVIL)._repr_html_()
    assert "<script" not in page
    assert page.count("&lt;script&gt;") == 2
    assert "http" not in page
    assert "url(" not in page
    assert '<td class="n">53.1 % (46.6 to 60.0)</td>' in page


def test_html_shows_the_first_rows_and_says_how_many_more() -> None:
    def shown(n: int) -> str:
        return Result([{"x": i} for i in range(n)])._repr_html_()

    assert "more row" not in shown(30)
    assert "and 1 more row: to_pandas() has all." in shown(31)
    assert "and 70 more rows" in shown(100)
    assert shown(100).count("<td") == 30


def test_pandas() -> None:
    frame = Result([ROW, {"name": "b", "accuracy": 0.25}]).to_pandas()
    assert list(frame.columns) == list(ROW)
    assert frame["accuracy"].tolist() == [0.5312, 0.25]
    assert math.isnan(frame["accuracy_low"][1])
    empty = Result([]).to_pandas()
    assert (len(empty), list(empty.columns)) == (0, [])


def test_without_pandas_the_pip_command_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pandas", None)
    with pytest.raises(MissingExtra, match=r'pip install "mirlab\[pandas\]"'):
        Result([ROW]).to_pandas()


def test_repr_is_short_and_on_one_line() -> None:
    said = repr(Result([ROW], said="long\n" * 100_000))
    assert said.startswith("<Result, 1 row: long␊long")
    assert len(said) < 500
    assert "\n" not in said
    assert repr(Result([], said="")) == "<Result, 0 rows>"


def test_a_list_of_rows_is_a_list() -> None:
    class Several(TabularList[int]):
        def records(self) -> list[Record]:
            return [{"x": x} for x in self]

    several = Several([1, 2])
    assert several == [1, 2]
    assert repr(several) == "<Several, 2 rows>"
    assert several.to_pandas()["x"].tolist() == [1, 2]
    assert sorted(several, reverse=True) == [2, 1]


def test_rows_may_lack_what_others_have() -> None:
    rows: list[dict[str, Any]] = [{"a": 1}, {"b": 2.5}]
    assert formats.csv_text(rows) == "a,b\n1,\n,2.5\n"
