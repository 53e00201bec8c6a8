"""The terminal: tables that fit, the same rows for machines, names that can't move the cursor."""

from __future__ import annotations

import io
import json

import pytest
from rich.cells import cell_len

from mirlab.learn.results.findings import sentences
from mirlab.show.terminal.console import print_results, result_rows
from mirlab.words import Answer


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def eighty_columns(monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)


def printed(print_, *args, file=None):
    file = file or io.StringIO()
    print_(*args, file=file)
    return file.getvalue()


def test_results_hold_every_mean_and_interval_in_eighty_columns(results):
    text = printed(print_results, results)
    assert all(cell_len(line) <= 80 for line in text.splitlines())
    for row in results.summary():
        accuracy = row.validation_accuracy
        assert f"{100 * accuracy.low:.1f}–{100 * accuracy.high:.1f}" in text
        assert f"{100 * accuracy.mean:.1f}" in text
    assert "22.1, 23.2" in text
    answer = Answer.of(sentences(results))
    assert answer.caveats
    parts = [answer.first, *(f"But: {caveat}" for caveat in answer.caveats), " ".join(answer.behind)]
    # What takes something off the answer stands by itself, right after it.
    assert [" ".join(part.split()) for part in text.split("\n\n")[-len(parts) :]] == parts
    assert text.count("*") == 2
    assert "\x1b" not in text


def test_columns_stand_under_one_another(results):
    lines = printed(print_results, results).splitlines()
    header = next(line for line in lines if line.startswith("feature set"))
    at = header.index("corrected")
    body = [line for line in lines if "–" in line and line[at - 2 : at] == "  "]
    assert len(body) == 8
    assert all(line[at].isdigit() for line in body)


def test_a_terminal_gets_the_same_numbers_drawn(results):
    text = printed(print_results, results, file=Terminal())
    assert "\x1b[" in text
    for row in results.summary():
        assert f"{100 * row.validation_accuracy.low:.1f}–" in text


def test_a_dumb_terminal_gets_plain_text(results, monkeypatch):
    monkeypatch.setenv("TERM", "dumb")
    assert "\x1b" not in printed(print_results, results, file=Terminal())


def test_failures_are_loud(invented):
    data = {
        "source": "s",
        "kind": "audio",
        "n_tracks": 9,
        "classes": {"a": 6, "b": 6},
        "hash": "",
        "failures": 2,
    }
    assert "2 TRACKS COULD NOT BE ANALYSED" in printed(print_results, invented(labels=("a", "b"), data=data))


def test_one_repeat_prints_no_interval(invented):
    text = printed(print_results, invented(repeats=1))
    assert "nan" not in text
    assert "a single split, so no interval" in " ".join(text.split())


def test_machines_get_the_same_rows(results):
    rows = json.loads(json.dumps(result_rows(results), allow_nan=False))
    assert len(rows) == 8
    assert [row["best"] for row in rows].count(True) == 1
    for summary in results.summary():
        (row,) = [r for r in rows if (r["feature_set"], r["epochs"]) == (summary.feature_set, summary.epochs)]
        numbers = row["protocols"][summary.protocol]
        assert numbers["validation_accuracy"] == summary.validation_accuracy.mean
        assert (numbers["low"], numbers["high"]) == (
            summary.validation_accuracy.low,
            summary.validation_accuracy.high,
        )
        assert numbers["repeats"] == 4
        assert row["published"] == [r["validation_accuracy"] for r in summary.references]


def test_published_figures_of_other_tracks_are_no_comparison(invented):
    data = {"source": "my/songs/", "classes": {"a": 3, "b": 3}, "n_tracks": 6, "notes": []}
    said = "The write-up's results are for GTZAN and cannot be compared with songs."
    text = printed(print_results, invented(reference_source="gtzan", data=data))
    assert said in " ".join(text.split())
    assert "cannot be compared with" not in printed(print_results, invented())
    assert "cannot be compared with" not in printed(
        print_results, invented(reference_source="gtzan", protocols=("kfold",))
    )


def test_machines_get_no_nan(invented):
    (row,) = json.loads(json.dumps(result_rows(invented(repeats=1)), allow_nan=False))
    assert row["protocols"]["corrected"]["low"] is None


def test_a_small_character_set_loses_characters_and_not_the_table(results):
    raw = io.BytesIO()
    file = io.TextIOWrapper(raw, encoding="ascii")
    print_results(results, file=file)
    file.flush()
    assert b"base-5" in raw.getvalue()
