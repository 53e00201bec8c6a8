"""The alarm: who is late is told of once, whoever is in time is not, and wakes nobody."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator
from queue import SimpleQueue
from time import monotonic

import pytest

from mirlab.show.web.work.alarm import Alarm

LONG = 3600.0


@pytest.fixture
def late() -> SimpleQueue[str]:
    return SimpleQueue()


@pytest.fixture
def alarm(late: SimpleQueue[str]) -> Iterator[Alarm[str]]:
    made = Alarm(late.put)
    yield made
    made.close()
    if made._thread is not None:
        made._thread.join(60)
        assert not made._thread.is_alive()


def test_who_is_late_is_told_of_once_beside_one_who_has_time(
    alarm: Alarm[str], late: SimpleQueue[str]
) -> None:
    with alarm.over("patient", LONG), alarm.over("forever", math.inf):
        # The thread sleeps for an hour by now, or will.
        with alarm.over("first", 0.01):
            assert late.get(timeout=60) == "first"
        with alarm.over("second", 0.0):
            assert late.get(timeout=60) == "second"
        assert list(alarm._ends) == ["patient"]
    assert late.empty()
    assert alarm._ends == {}


def test_only_who_may_be_late_before_the_alarm_wakes_wakes_it(
    late: SimpleQueue[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    alarm = Alarm(late.put)
    woken: list[str] = []
    # As if it slept for a minute.
    monkeypatch.setattr(alarm, "_thread", threading.Thread())
    monkeypatch.setattr(alarm, "_wakes", monotonic() + 60)
    monkeypatch.setattr(alarm._changed, "notify", lambda: woken.append("woken"))
    with alarm.over("long", LONG):
        assert woken == []
    with alarm.over("short", 0.0):
        assert woken == ["woken"]


def test_infinite_patience_starts_no_thread(alarm: Alarm[str]) -> None:
    before = threading.active_count()
    with alarm.over("job", math.inf):
        assert threading.active_count() == before
    assert alarm._thread is None
