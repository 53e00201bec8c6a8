"""The bars of benchmarks, the page that shows them, and a run of all benchmarks of which one fails."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def bars(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT))
    from benchmarks import bars

    return bars


@pytest.fixture
def page(bars: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The page's module, with records and page in an empty folder and two benchmarks made up."""
    from benchmarks import page, sections

    names = ("good", "bad")
    monkeypatch.setattr(sections, "NAMES", names)
    monkeypatch.setattr(page, "NAMES", names)
    monkeypatch.setattr(page, "RECORDS", tmp_path / "records")
    monkeypatch.setattr(page, "PAGE", tmp_path / "performance.md")
    monkeypatch.setattr(page, "_draw", lambda figures: None)
    for name in names:
        module = ModuleType(f"benchmarks.{name}", f"How {name} is it?\n\nWords.")
        limits = (bars.Bar("start", 1.0, "s", lambda f: f["start"]),)
        module.SECTION = sections.Section(f"So {name}", "Meaning.", minutes=1, bars=limits)  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, f"benchmarks.{name}", module)
    return page


@pytest.mark.parametrize(
    ("figure", "limit", "unit", "side", "said"),
    [
        (1.4179, 1.0, "s", "at most", "x: 1.42 s of at most 1 s: missed, 142 %"),
        (1.0, 1.0, "s", "at most", "x: 1 s of at most 1 s: met, 100 %"),
        (1.0004, 1.0, "s", "at most", "x: 1 s of at most 1 s: missed, 100.04 %"),
        (0.85, 0.9, "", "at least", "x: 0.85 of at least 0.9: missed, 94 %"),
        (0.9, 0.9, "", "at least", "x: 0.9 of at least 0.9: met, 100 %"),
        (28742.4, 14000, "bytes", "at most", "x: 28,742 bytes of at most 14,000 bytes: missed, 205 %"),
        (0, 0, "", "at most", "x: 0 of at most 0: met"),
        (3, 0, "", "at most", "x: 3 of at most 0: missed"),
        (0.0123, 100, "ms", "at most", "x: 0.0123 ms of at most 100 ms: met, 0 %"),
        (float("nan"), 2, "s", "at most", "x: not measured, at most 2 s"),
    ],
)
def test_a_bar_says_what_was_measured_and_the_share_of_its_limit(
    bars: ModuleType, figure: float, limit: float, unit: str, side: Any, said: str
) -> None:
    (judged,) = bars.judge([bars.Bar("x", limit, unit, lambda f: f["a"][0], side)], {"a": [figure]})
    assert bars.line(judged) == said
    assert bars.Judged.from_json(json.loads(json.dumps(judged.to_json()))) == judged


@pytest.mark.parametrize("figures", [{}, {"a": []}])
def test_a_figure_that_a_run_lacks_is_not_measured(bars: ModuleType, figures: Any) -> None:
    (judged,) = bars.judge([bars.Bar("x", 600, "MB", lambda f: f["a"][0])], figures)
    assert judged.met is None
    assert bars.rows([judged]) == [("x", "not measured", "at most 600 MB", "", "")]


def test_two_bars_of_one_name_are_refused(bars: ModuleType) -> None:
    bar = bars.Bar("x", 1, "s", lambda f: 1.0)
    with pytest.raises(ValueError, match='expected one bar called "x", found two'):
        bars.judge([bar, bar], {})


def test_every_section_declares_bars_that_can_be_judged(bars: ModuleType) -> None:
    from benchmarks import page, sections

    for name, section in sections.sections().items():
        assert section.minutes > 0, name
        assert all(one.met is None for one in bars.judge(section.bars, {})), name
    with pytest.raises(KeyError, match="costs does not stand on the page, which holds extraction, "):
        sections.section("costs")
    titles = [section.title for section in sections.sections().values()]
    assert len(set(titles)) == len(titles)
    assert page.NAMES is sections.NAMES


def _printing(figures: str, text: str = "| a |\\n|---|") -> Callable[..., Any]:
    def ran(command: list[str], patience: float) -> str:
        if "bad" in command:
            raise RuntimeError("ended with 3")
        Path(command[-1]).write_text(figures, encoding="utf-8")
        return text

    return ran


def test_one_benchmark_that_fails_leaves_the_others_recorded(
    page: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from benchmarks.__main__ import main

    monkeypatch.setattr(page, "_ran", _printing('{"start": 1.5}'))
    assert main(["--only", "bad", "good"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("2 benchmarks, about 2 min\n== good: about 60 s\n")
    assert "   start: 1.5 s of at most 1 s: missed, 150 %\n" in said
    assert said.endswith("failed: bad: ended with 3\n")
    text = page.PAGE.read_text(encoding="utf-8")
    assert "\nMet: 0 of 1. Missed: 1.\n" in text
    row = "| start | 1.5 s | at most 1 s | 150 % | ❌ **missed** |"
    assert f"| [So good](#so-good) {row}\n" in text
    assert f"\n{row}\n" in text
    assert "So bad" not in text
    assert main(["--skip", "bad"]) == 0
    assert "== good: about 60 s (took 0 s last time)" in capsys.readouterr().err


def test_a_changed_limit_is_applied_to_what_was_measured_before(
    page: ModuleType, bars: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    from benchmarks import sections

    monkeypatch.setattr(page, "_ran", _printing('{"start": 1.5}'))
    page.record("good")
    changed = sections.Section("So good", "", 1, (bars.Bar("start", 2, "s", lambda f: f["start"]),))
    monkeypatch.setattr(sys.modules["benchmarks.good"], "SECTION", changed)
    page.write()
    assert "| start | 1.5 s | at most 2 s | 75 % | met |" in page.PAGE.read_text(encoding="utf-8")
    assert page.recorded()["good"]["bars"] == [
        {"name": "start", "figure": 1.5, "unit": "s", "side": "at most", "limit": 2.0}
    ]


def test_the_page_says_where_the_machine_was_slower(page: ModuleType) -> None:
    kept = {"day": "", "machine": "", "versions": {}, "command": "", "text": "", "figures": {}}

    from benchmarks.pace import watched

    def text(**paces: float) -> str:
        return str(page.text_of({name: {**kept, "pace": pace} for name, pace in paces.items()}))

    said = text(good=15.0, bad=10.0)
    slower = "While this was measured, the machine was 1.5 times as slow as at its quickest."
    assert said.count(slower) == said.count("While this") == 1
    assert said.index("## So good") < said.index(slower)
    assert "While this" not in text(good=10.5, bad=10.0)
    assert "While this" not in page.text_of({"good": kept})
    with watched() as pace:
        pass
    assert len(pace.taken) == 2
    assert 0 < min(pace.taken) <= pace.median <= max(pace.taken)


def test_a_benchmark_without_end_is_ended(bars: ModuleType) -> None:
    from benchmarks import page

    with pytest.raises(RuntimeError, match="not done after 0 s, and so was ended"):
        page._ran([sys.executable, "-c", "import threading; threading.Event().wait()"], 0.01)
    with pytest.raises(RuntimeError, match="ended with 3"):
        page._ran([sys.executable, "-c", "raise SystemExit(3)"], 60)


def test_files_that_a_benchmark_needs_are_asked_for(
    page: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from benchmarks import sections
    from benchmarks.__main__ import main

    asked: list[list[str]] = []

    def ran(command: list[str], patience: float) -> str:
        asked.append(command)
        return ""

    monkeypatch.setattr(page, "_ran", ran)
    needs = sections.Section("So good", "", 1, given=("AUDIO", "TABLE"))
    monkeypatch.setattr(sys.modules["benchmarks.good"], "SECTION", needs)
    assert main(["--only", "good"]) == 0
    assert "not run: python -m benchmarks good AUDIO TABLE --record\n" in capsys.readouterr().err
    assert not asked
    assert main(["--only", "good", "--with", "good", "a", "b"]) == 0
    assert asked[0][-4:-1] == ["a", "b", "--figures"]
    assert page.recorded()["good"]["command"] == "python -m benchmarks good AUDIO TABLE"
    with pytest.raises(SystemExit):
        main(["--with", "other", "a"])
    assert "--with other: expected one of good, bad" in capsys.readouterr().err


def test_a_benchmark_prints_its_bars_after_its_tables(
    page: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    from benchmarks import __main__ as command

    def measured(arguments: list[str]) -> dict[str, float]:
        print("table")
        return {"start": 0.5}

    monkeypatch.setattr(sys.modules["benchmarks.good"], "main", measured, raising=False)
    monkeypatch.setattr(command, "questions", lambda: {"good": "?"})
    assert command.main(["good"]) == 0
    assert capsys.readouterr().out == "table\n\nstart: 0.5 s of at most 1 s: met, 50 %\n"
    assert command.main(["good", "--figures", str(tmp_path / "f.json")]) == 0
    assert capsys.readouterr().out == "table\n"
    assert json.loads((tmp_path / "f.json").read_text(encoding="utf-8")) == {"start": 0.5}
    with pytest.raises(SystemExit, match="--figures: expected a file, found nothing"):
        command.main(["good", "--figures"])
