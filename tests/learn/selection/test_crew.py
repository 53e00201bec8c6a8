"""Processes that judge: the same scores, errors that name the set, and nothing left behind."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from mirlab.errors import MirlabError, TableError
from mirlab.learn.selection import crew as crew_module
from mirlab.learn.selection import selecting
from mirlab.learn.selection.crew import Crew, crew_for
from mirlab.learn.selection.selecting import select
from mirlab.learn.statistics import Goal
from mirlab.learn.subsets.judges import judge_for
from mirlab.learn.subsets.scoring import Rows
from mirlab.learn.subsets.units import Unit, Units

from ..conftest import table_of

SUBSETS = [(0,), (1, 3), (0, 1, 2), (4,), (2, 5), (0, 1, 2, 3, 4, 5)]


def rows_of(n: int = 60) -> Rows:
    table = table_of(rows=n, noise=3)
    codes = np.unique(table.labels, return_inverse=True)[1].astype(np.intp)
    units = tuple(Unit(str(column), (i,)) for i, column in enumerate(table.columns))
    return Rows(
        Units("column", table.columns, table.values, units), Goal.numbered(codes), np.arange(n) % 3, 0
    )


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of temporary files that nobody else has."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture(scope="module")
def started() -> Iterator[Crew]:
    """Two processes for all tests that leave them alive."""
    made = Crew(2, 0.03)
    yield made
    made.end(kill=True)


@pytest.mark.parametrize("model", ["svm", "lda", "gaussian"])
def test_processes_give_the_scores_of_this_one(started: Crew, model: str) -> None:
    name, params = ("lda", {"shrinkage": 0.5}) if model == "lda" else (model, {})
    if model == "gaussian":
        name, params = "logreg", {"C": 0.5}
    rows = rows_of()
    here = judge_for(name, params, rows, 1)(SUBSETS)
    assert started.judge(name, params, rows)(SUBSETS) == here
    assert started.judge(name, params, rows)(SUBSETS[:1]) == here[:1]


def test_processes_find_what_this_one_finds(started: Crew, monkeypatch: pytest.MonkeyPatch) -> None:
    table, options = table_of(rows=60, noise=2), {"most": 2, "folds": 2, "protocol": "kfold", "screen": 1}
    one = select(table, workers=1, resume=False, **options).protocols["kfold"]  # type: ignore[arg-type]
    monkeypatch.setattr(selecting, "crew_for", lambda *asked: nullcontext(started))
    two = select(table, workers=2, resume=False, **options).protocols["kfold"]  # type: ignore[arg-type]
    assert one.points == two.points
    for a, b in zip((*one.searches, one.final), (*two.searches, two.final), strict=True):
        assert (a.best, a.scores, a.sizes, a.answer) == (b.best, b.scores, b.sizes, b.answer)


def test_an_error_in_a_process_names_the_set(started: Crew) -> None:
    rows = rows_of()
    spoilt = rows.units.values.copy()
    spoilt[3, 5] = np.inf
    bad = replace(rows, units=replace(rows.units, values=spoilt))
    names = ", ".join(rows.units.names_of((2, 5)))
    with pytest.raises(TableError, match=rf"(?s)logreg could not be .*\(in the set {names}\)$"):
        started.judge("logreg", {}, bad)(SUBSETS)


@pytest.fixture
def one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """A crew of one, for what has to be ended: each takes seconds of imports."""
    monkeypatch.setattr(crew_module, "Crew", lambda workers, seconds: Crew(1, seconds))


@pytest.mark.usefixtures("one_process")
def test_a_process_that_is_lost_is_told_and_the_sets_are_named(room: Path) -> None:
    def lost() -> None:
        with crew_for("svm", "class", 2, 1000, 1.0) as crew:
            assert crew is not None
            # A list, because the pool takes out what has ended.
            for process in list(crew._lent.executor._processes.values()):  # type: ignore[attr-defined]
                # As the system does when memory runs out.
                process.terminate()
                process.join()
            crew.judge("svm", {}, rows_of())(SUBSETS)

    with pytest.raises(MirlabError, match=r"that judged sets was lost while it was at the set \S+\.value"):
        lost()
    assert not list(room.glob("mirlab-search-*"))


@pytest.mark.usefixtures("one_process")
def test_an_interrupt_ends_the_processes_and_takes_the_files_away(room: Path) -> None:
    held: list[Any] = []

    def interrupted() -> None:
        with crew_for("svm", "class", 2, 1000, 1.0) as crew:
            assert crew is not None
            crew.judge("svm", {}, rows_of())
            assert list(room.glob("mirlab-search-*/*.npy"))
            held.extend(crew._lent.executor._processes.values())  # type: ignore[attr-defined]
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert len(held) == 1
    assert not any(process.is_alive() for process in held)
    assert not list(room.glob("mirlab-search-*"))


def test_whoever_waits_is_told_that_the_search_was_stopped() -> None:
    waiting = SimpleNamespace(_ended=True)
    never: Any = crew_module.Future()
    with pytest.raises(MirlabError, match="the search was stopped"):
        Crew.answers(waiting, [never])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("model", "workers", "sets", "why"),
    [
        ("svm", 1, 10_000, "one core"),
        ("svm", 2, 100, "a short search"),
        ("dense", 2, 10_000, "nets fill all cores by themselves"),
    ],
)
def test_no_processes_where_they_save_nothing(model: str, workers: int, sets: int, why: str) -> None:
    with crew_for(model, "class", workers, sets, 0.03) as crew:
        assert crew is None, why


def test_portions_are_short_and_every_process_gets_one() -> None:
    def portion(seconds: float, subsets: int) -> int:
        return Crew.portion(SimpleNamespace(workers=2, _seconds=seconds), subsets)  # type: ignore[arg-type]

    assert portion(0.016, 57) == 6
    assert portion(1.0, 57) == 1
    assert portion(1e-5, 57) == 29
