"""Why, in plain words."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.learn.bundle.contributions import Contribution, Explanation
from mirlab.show.answers.reasons import reasons_of

COLUMNS = tuple(
    map(Column.parse, ("mfcc_01.mean", "spectral_centroid.mean", "spectral_rolloff.mean", "rms.mean"))
)


@pytest.fixture
def classifier() -> Any:
    return SimpleNamespace(columns=COLUMNS, background=np.tile(np.arange(100.0)[:, np.newaxis], 4))


def why(task: Any = "class", **values: float) -> Explanation:
    found = tuple(Contribution(name, value, 0.0, name) for name, value in values.items())
    return Explanation("rock", 0.8, 0.3, found, True, task)


def test_features_of_one_meaning_are_one_reason(classifier: Any) -> None:
    said = why(spectral_centroid=0.3, mfcc=-0.2, spectral_rolloff=0.11, rms=0.001)
    row = np.array([50.0, 90.5, 95.5, 50])
    bright, timbre = reasons_of(said, classifier, row)
    assert (bright.group, bright.features) == ("brightness", ("spectral_centroid", "spectral_rolloff"))
    assert bright.value == pytest.approx(0.41)
    assert bright.sentence == (
        "Brightness speaks for rock (+41 percentage points): it is brighter than 96 % of the training tracks."
    )
    assert timbre.sentence == "Timbre speaks against rock (−20 percentage points)."


def test_what_is_low_has_the_other_word(classifier: Any) -> None:
    (loud,) = reasons_of(why(rms=0.01), classifier, np.array([50.0, 50, 50, 9.5]))
    assert loud.sentence == (
        "Loudness speaks for rock (+1 percentage point): it is quieter than 90 % of the training tracks."
    )


def test_numbers_are_raised_and_lowered(classifier: Any) -> None:
    said = reasons_of(why("numbers", mfcc=-12.34), classifier, np.full(4, 50.0))
    assert [one.sentence for one in said] == ["Timbre lowers rock by 12.3."]


@pytest.fixture
def learned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mirlab.audio.registry.learned_names", lambda: ["tags", "embedding"])


def of_model(classifier: Any, task: Any = "class", **values: tuple[float, str]) -> str:
    found = tuple(Contribution(name, value, 0.0, words) for name, (value, words) in values.items())
    why = Explanation("classical", 0.8, 0.3, found, True, task)
    (reason,) = reasons_of(why, classifier, np.full(4, 50.0))
    return reason.sentence


@pytest.mark.usefixtures("learned")
def test_a_models_tags_are_told_with_what_they_explain(classifier: Any) -> None:
    jazz = "sounds like jazz, blues (tags)"
    said = of_model(classifier, embedding=(0.66, "embedding"), tags=(0.085, jazz))
    head = "What a learned model hears speaks for classical (+74 percentage points): "
    assert said == (
        f"{head}8.5 of them from the model's tags, where jazz and blues stand out, the rest from numbers "
        "that have no names."
    )
    assert of_model(classifier, tags=(0.2, "sounds like jazz (tags)")).endswith(
        "(+20 percentage points): it comes from the model's tags, where jazz stands out."
    )
    number = of_model(classifier, "numbers", embedding=(2.0, "embedding"), tags=(0.5, jazz))
    assert "raises classical by 2.5: 0.5 from the model's tags, where jazz and blues stand out" in number


@pytest.mark.usefixtures("learned")
@pytest.mark.parametrize("tags", [(-0.085, "sounds like jazz (tags)"), (0.085, "tags")])
def test_tags_that_support_nothing_are_not_told(classifier: Any, tags: tuple[float, str]) -> None:
    said = of_model(classifier, embedding=(0.66, "embedding"), tags=tags)
    assert said.endswith("percentage points): the model's numbers have no names.")
    assert "jazz" not in said
