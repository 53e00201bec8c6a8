"""Long tasks one after another: what they say of themselves, and how they are given up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields

import pytest

from mirlab.errors import UnknownName
from mirlab.find.library import Change
from mirlab.show.web.work.jobs import Jobs
from mirlab.show.web.work.longtasks import _change
from mirlab.show.web.work.places import Busy


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_a_job_is_cancelled_and_the_next_goes_on(
    jobs: Jobs, never: tuple[str, ...], eventually: Callable[[Callable[[], bool]], None]
) -> None:
    first = jobs.start(never[0], "a map", *never[1:])
    jobs.start("warm", "the start", None, None)
    eventually(lambda: jobs.all()[1]["state"] == "running")
    assert [one["title"] for one in jobs.all()] == ["the start", "a map"]
    assert jobs.all()[0]["state"] == "waiting"
    with pytest.raises(Busy, match="“a map” is already being done"):
        jobs.start(never[0], "a map", *never[1:])
    assert jobs.cancel(first["id"])["state"] == "cancelled"
    eventually(lambda: jobs.all()[0]["state"] == "done")
    assert jobs.all()[1]["state"] == "cancelled"


def test_a_job_that_fails_says_why(jobs: Jobs, eventually: Callable[[Callable[[], bool]], None]) -> None:
    jobs.start("warm", "the start", "nowhere.mirlab", None)
    eventually(lambda: jobs.all()[0]["state"] == "failed")
    assert "nowhere.mirlab" in jobs.all()[0]["error"]


def test_an_unknown_job_is_none(jobs: Jobs) -> None:
    with pytest.raises(UnknownName, match="there is no job called"):
        jobs.cancel("7")


def test_every_number_of_a_change_is_told() -> None:
    numbers = {field.name: n for n, field in enumerate(fields(Change), start=1) if field.type == "int"}
    told = _change(Change(**numbers))  # type: ignore[arg-type]
    assert numbers.keys() > {"added", "left_out"}
    assert {name: told[name] for name in numbers} == numbers
