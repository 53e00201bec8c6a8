"""What a card promised of a new collection."""

from __future__ import annotations

from typing import Any

import pytest

from mirlab.learn.training.card import expected
from mirlab.learn.upkeep.promise import promise_of

FIGURE = {"mean": 0.75, "low": 0.65, "high": 0.83, "level": 0.95, "of": "x"}


def card(figure: Any = FIGURE, tracks: Any = 160, metric: str = "accuracy") -> dict[str, Any]:
    return {"test": {"tracks": tracks, metric: figure}}


def test_it_is_what_the_card_lets_one_expect() -> None:
    found = promise_of(card(), "accuracy", 50)
    assert found is not None
    assert (found.low, found.high) == pytest.approx(expected(found.promised, 160, 50))
    assert [found.verdict(x) for x in (0.3, 0.75, 0.99)] == ["worse", "as promised", "better"]
    assert found.sentence(0.75) == (
        "As promised: its card promised 75.0 %; for 50 new tracks like its own that means 54.5 to 91.4 %."
    )


def test_numbers_may_lie_below_zero() -> None:
    figure = {**FIGURE, "mean": 0.1, "low": -0.2, "high": 0.3}
    found = promise_of(card(figure, metric="r2"), "r2", 160)
    assert found is not None
    assert found.low == pytest.approx(0.1 - 0.3 * 2**0.5)


@pytest.mark.parametrize(
    "given", [{}, {"test": 3}, card(None), card(tracks=None), card(tracks=0), card({"mean": "x"})]
)
def test_a_card_without_a_figure_promises_nothing(given: dict[str, Any]) -> None:
    assert promise_of(given, "accuracy", 50) is None


def test_without_an_interval_there_is_no_verdict() -> None:
    found = promise_of(card({**FIGURE, "low": None, "high": None}), "accuracy", 50)
    assert found is not None
    assert found.verdict(0.1) == ""
    assert found.sentence(0.1) == "Its card promised 75.0 %, without an interval to compare with."
    assert found.to_dict()["expected"] is None
