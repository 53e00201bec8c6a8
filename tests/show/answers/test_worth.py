"""How far an answer can be trusted, in a sentence."""

from __future__ import annotations

from typing import Any

import pytest

from mirlab.show.answers.worth import worth_of

CROSS = "10-fold cross-validation over 66 artists (160 tracks)."


def card(task: str, metric: str, low: float | None, sentence: str = CROSS, **more: Any) -> dict[str, Any]:
    test = {metric: {"mean": 0.653, "low": low, "high": None if low is None else 0.72}, "sentence": sentence}
    return {"task": task, "test": {**test, **more}}


def test_the_accuracy_of_classes() -> None:
    said = worth_of(card("class", "accuracy", 0.57, chance=0.1))
    assert said is not None
    assert said.sentence == "In cross-validation this classifier is right 65 % of the time (57 to 72)."
    assert (said.value, said.low, said.high, said.baseline, said.how) == (0.653, 0.57, 0.72, 0.1, CROSS)


def test_without_ends_and_without_cross_validation() -> None:
    said = worth_of(card("class", "accuracy", None, "The published test set (290 tracks)."))
    assert said is not None
    assert said.sentence == (
        "On tracks that it was not trained on, this classifier is right 65 % of the time."
    )


def test_tags_and_numbers_have_their_own_metrics() -> None:
    tags = worth_of(card("tags", "macro_average_precision", 0.57, baseline={"macro_average_precision": 0.2}))
    assert tags is not None
    assert "average precision of 65 % (57 to 72)" in tags.sentence
    assert tags.baseline == 0.2
    numbers = worth_of(card("numbers", "r2", -0.12))
    assert numbers is not None
    assert "explains 65 % of the differences between songs (−12 to 72)" in numbers.sentence


@pytest.mark.parametrize("strange", [{}, {"task": []}, {"task": "x"}, {"test": {"accuracy": {"mean": True}}}])
def test_a_card_that_says_nothing_has_no_worth(strange: dict[str, Any]) -> None:
    assert worth_of(strange) is None
