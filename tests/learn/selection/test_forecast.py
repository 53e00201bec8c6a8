"""What a selection says before it begins, and that it runs side by side."""

from __future__ import annotations

import itertools
import threading
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from mirlab.learn.selection import forecast as module
from mirlab.learn.selection.forecast import Ahead, Forecast, forecast_of, sets_judged
from mirlab.learn.selection.selecting import select
from mirlab.learn.selection.side_by_side import side_by_side
from mirlab.learn.statistics.goal import goal_of
from mirlab.learn.subsets import rehearsal
from mirlab.learn.subsets.settings import Settings
from mirlab.learn.subsets.units import units_of
from mirlab.typing import ProgressEvent

from ..conftest import table_of


def test_a_long_search_says_how_long_and_what_would_be_quicker() -> None:
    ahead = Forecast(1058, 22, Ahead(912, 44_000.0, 0.004), 2)
    assert ahead.sets == 968_000
    assert ahead.seconds == 1936
    said = ahead.sentences(Settings(), ["kfold", "artist-kfold"], 84)
    assert said == (
        "Searching 912 of 1,058 columns for sets of up to 25 under kfold and artist-kfold: 22 searches, some "
        "970,000 sets with svm, about 32 minutes on 2 cores. To wait less, search fewer columns (screen: 100 "
        "keeps those that say most by themselves, chosen in each search's own rows), choose whole features "
        "(by: feature; there are 84), or look at smaller sets (most) or use fewer folds (folds: 5)."
    )


def test_a_short_one_says_how_long_and_no_more() -> None:
    said = Forecast(6, 3, Ahead(6, 500.0, 0.02), 1).sentences(Settings(by="feature", most=4), ["kfold"], 6)
    assert said == (
        "Searching 6 features for sets of up to 4 under kfold: 3 searches, some 1,500 sets with svm, about "
        "30 seconds on 1 core."
    )


@pytest.mark.parametrize(
    ("method", "sets"),
    [("backward", 55), ("exhaustive", 55), ("mrmr", 2), ("floating", 19)],
)
def test_sets_are_counted(method: str, sets: int) -> None:
    assert sets_judged(method, 10, 2) == sets


def test_what_is_ahead_is_told_of_the_columns_that_pass() -> None:
    table = table_of(rows=90, noise=20, apart=3.0)
    settings = Settings(model="lda", params={"shrinkage": 0.5}, most=2)
    ahead = forecast_of(units_of(table), goal_of(table), np.arange(90), settings)
    assert ahead is not None
    assert ahead.searched == 3
    assert ahead.sets == (3 + 2) + 5 * 2
    assert ahead.each > 0
    assert forecast_of(units_of(table), goal_of(table), np.arange(90) % 2, settings) is None


def test_it_is_told_before_the_search(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TOLD_FROM", 0.0)
    events: list[ProgressEvent] = []
    table = table_of(rows=90, noise=2)
    select(table, most=1, folds=2, protocol="kfold", model="lda", resume=False, progress=events.append)
    assert events[0].note.startswith("Searching 3 of 5 columns for sets of up to 1 under kfold: 3 searches, ")
    assert [event for event in events if event.note] == events[:1]


def test_rehearsals_are_counted_and_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = itertools.count()
    # Whatever is timed takes a second.
    monkeypatch.setattr(module.time, "perf_counter", lambda: float(next(clock)))
    table = table_of(rows=60, noise=3)
    settings = Settings(model="best", screen=1, most=2)
    ahead = forecast_of(units_of(table), goal_of(table), np.arange(60), settings)
    assert ahead is not None
    # One kind of six columns: 5 folds, 4 times 5 more, and all rows; 6 + 5 sets in each.
    assert (ahead.searched, ahead.sets) == (6, 26 * 11)
    # 5 folds of 2 sizes and 4 more draws for the model chosen; 5 folds of all columns, 6 times the one timed.
    fitted = 10 * (1 + 4 / len(rehearsal.CANDIDATES)) + 5 * 6
    assert ahead.each * ahead.sets == pytest.approx(26 * 11 + fitted)
    assert forecast_of(units_of(table), goal_of(table), np.arange(60) % 4, settings) is None


def test_with_the_model_best_it_is_told_before_the_search(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TOLD_FROM", 0.0)
    heard: list[str] = []

    def hear(event: ProgressEvent) -> None:
        heard.append(event.note)
        raise KeyboardInterrupt

    table = table_of(rows=60, noise=3)
    with pytest.raises(KeyboardInterrupt):
        select(table, model="best", most=2, folds=2, protocol="kfold", resume=False, progress=hear)
    assert heard[0].startswith("Searching 2 of 6 columns for sets of up to 2 under kfold: 3 searches, ")
    assert "sets with best, about" in heard[0]


def test_a_failure_in_one_search_ends_the_others() -> None:
    stopped = threading.Event()
    crew: Any = SimpleNamespace(workers=2, stop=stopped.set)

    def work(number: int, step: Any) -> int:
        step(number)
        if number == 1:
            raise ValueError("no more")
        assert stopped.wait(60)
        return number

    with pytest.raises(ValueError, match="no more"):
        side_by_side(work, 3, crew, lambda number, size: None)
    assert stopped.is_set()


def test_progress_is_told_in_the_thread_that_asked() -> None:
    told: list[tuple[int, int, int]] = []

    def work(number: int, step: Any) -> int:
        step(number + 10)
        return number

    crew: Any = SimpleNamespace(workers=2, stop=lambda: None)
    me = threading.get_ident()
    found = side_by_side(work, 5, crew, lambda n, size: told.append((n, size, threading.get_ident())))
    assert found == [0, 1, 2, 3, 4]
    assert sorted(told) == [(n, n + 10, me) for n in range(5)]


def test_times_are_rounded_as_people_say_them() -> None:
    assert module._minutes(33) == "30 seconds"
    assert module._minutes(480) == "8 minutes"
    assert module._minutes(7200) == "2.0 hours"
