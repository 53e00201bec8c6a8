"""How far an answer can be trusted, in a sentence, and whether the sound was trained on."""

from __future__ import annotations

import hashlib
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from mirlab.files.identity import shortened
from mirlab.show.answers.worth import seen_in_training, worth_of

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


def classifier(tracks: int, kind: str = "sound", columns: int = 4) -> Any:
    kept = np.arange(3.0 * columns).reshape(3, columns)
    return SimpleNamespace(
        columns=range(columns), background=kept, card={"data": {"kind": kind, "tracks": tracks}}
    )


def test_a_row_that_was_kept_was_trained_on() -> None:
    few, many = classifier(3), classifier(160)
    inside, outside = np.arange(4.0, 8) * (1 + 1e-9), np.full(4, 0.5)
    assert seen_in_training(few, inside) is True
    assert seen_in_training(many, inside) is True
    assert seen_in_training(few, outside) is False
    assert seen_in_training(many, outside) is None
    assert seen_in_training(classifier(3, "table"), outside) is None
    assert seen_in_training(classifier(3, columns=3), np.arange(3.0)) is None, "three may agree by chance"


def test_the_files_that_a_card_records_were_trained_on_and_no_others() -> None:
    row = np.full(4, 0.5)
    many = classifier(160)
    mine, other = digest_of(b"mine"), digest_of(b"other")
    assert seen_in_training(many, row, mine) is None, "a bundle of before says nothing"
    kept = shortened([mine, *(digest_of(bytes([i])) for i in range(159))])
    assert len(kept) < 160 * 11
    many.card["data"]["contents"] = {"files": 160, "kept": kept}
    assert seen_in_training(many, row, mine) is True
    assert seen_in_training(many, row, other) is False
    assert seen_in_training(many, np.arange(4.0), other) is True, "the same recording in another file"
    assert seen_in_training(many, row) is None
    many.card["data"]["tracks"] = 161
    assert seen_in_training(many, row, other) is None, "one of them is not recorded"
    assert seen_in_training(many, row, mine) is True
    for strange in ("nonsense!", kept[:-4], 7, None):
        many.card["data"]["contents"] = {"files": 161, "kept": strange}
        assert seen_in_training(many, row, mine) is None


def digest_of(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=20).hexdigest()
