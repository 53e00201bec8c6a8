"""A claim about models is judged by paired comparisons, all of one family."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from mirlab.errors import ConfigError
from mirlab.learn.config import experiments
from mirlab.learn.config.claim import Claim
from mirlab.learn.results.claim import verdicts
from mirlab.learn.results.summaries import SummaryRow
from mirlab.learn.statistics.comparisons import Comparison, compare_over_splits
from mirlab.learn.statistics.intervals import share_interval_over_splits

NOISE = np.array([0.01, -0.02, 0.0, 0.02, -0.01, 0.015, -0.015, 0.005, -0.005, 0.0])


def a_row(model: str, mean: float, noise: float = 1.0, feature_set: str = "a", epochs: int = 0) -> SummaryRow:
    scores = mean + noise * np.roll(NOISE, len(model))
    return SummaryRow(
        protocol="corrected",
        feature_set=feature_set,
        n_features=3,
        model=model,
        scaler="standard",
        hidden="",
        sample_rate=0,
        n_fft=0,
        hop_length=0,
        duration=0.0,
        epochs=epochs,
        scores=scores,
        pooled=False,
        validation_score=share_interval_over_splits(scores, 0.2),
        train_score=1.0,
        train_loss=0.0,
        validation_loss=0.0,
        references=(),
    )


def by_split(a: SummaryRow, b: SummaryRow) -> Comparison:
    return compare_over_splits(a.scores, b.scores, 0.2)


def judged(*rows: SummaryRow, **changes: Any) -> list[str]:
    claim = Claim(text="nets are worse", worse=["cnn", "rnn"], than=["dense", "wide"], **changes)
    return verdicts(claim.model_dump(), rows, by_split)


def test_it_holds_only_below_every_other_model_and_distinguishably() -> None:
    rows = [a_row("dense", 0.7), a_row("wide", 0.65), a_row("cnn", 0.5), a_row("rnn", 0.66)]
    short, details = judged(*rows)
    assert short == "The claim that nets are worse holds at 95 % for cnn and does not hold at 95 % for rnn."
    assert details.count(": distinguishable") == 3
    assert details.count("not distinguishable") == 1
    assert "rnn is 1.0 points above wide (a; 95 % interval" in details
    assert "these 4 comparisons after Holm's correction" in details
    assert judged(a_row("dense", 0.4), a_row("cnn", 0.5), a_row("rnn", 0.41, 3.0))[0] == (
        "The claim that nets are worse does not hold at 95 % for rnn and is reversed at 95 % for cnn."
    )


def test_holms_correction_counts_every_comparison() -> None:
    # p = 0.03 alone, which four comparisons make 0.12.
    def barely(a: SummaryRow, b: SummaryRow) -> Comparison:
        return Comparison(by_split(a, b).difference, 0.03, "a test")

    rows = [a_row("dense", 0.7), a_row("wide", 0.7), a_row("cnn", 0.6), a_row("rnn", 0.6)]
    claim = Claim(text="nets are worse", worse=["cnn", "rnn"], than=["dense", "wide"])
    assert "does not hold at 95 % for cnn and rnn" in verdicts(claim.model_dump(), rows, barely)[0]
    alone = Claim(text="nets are worse", worse=["cnn"], than=["dense"])
    assert "holds at 95 % for cnn" in verdicts(alone.model_dump(), rows, barely)[0]


def test_a_claim_about_one_feature_set_is_not_decided_by_another() -> None:
    rows = [a_row("dense", 0.7), a_row("dense", 0.3, feature_set="b"), a_row("cnn", 0.5), a_row("rnn", 0.5)]
    assert "holds at 95 % for cnn and rnn" in judged(*rows, feature_set="a")[0]
    assert "is reversed at 95 % for cnn and rnn" in judged(*rows, feature_set="b")[0]
    assert "does not hold at 95 % for cnn and rnn" in judged(*rows)[0]


def test_what_did_not_run_is_said() -> None:
    dense, cnn = a_row("dense", 0.7, epochs=40), a_row("cnn", 0.5)
    assert judged(dense, cnn)[0].endswith("holds at 95 % for cnn; rnn did not run.")
    assert "dense (a, 40 epochs; 95 %" in judged(dense, cnn)[1]
    assert judged(dense)[0].endswith("could not be tested on this data because cnn and rnn did not run.")
    assert judged(cnn)[0].endswith(
        "could not be tested on this data because rnn, dense and wide did not run."
    )


FILE = """\
name = "small"
title = "A small one"
question = "Which?"

[claim]
text = "nets are worse"
worse = ["cnn"]
than = ["svm"]
feature_set = "energy"

[[model]]
name = "cnn"
frames = "mel24_db"

[[model]]
name = "svm"

[[feature_sets]]
name = "energy"
columns = ["rms.mean"]
"""


def test_a_file_with_a_claim_and_a_model_of_frames_is_read() -> None:
    made = experiments.parse(FILE)
    assert made.claim == Claim(text="nets are worse", worse=["cnn"], than=["svm"], feature_set="energy")
    assert [m.heard for m in made.models] == ["mel24_db", ""]
    assert made.models[0].input_name == "mel24_db frames"
    assert not made.models[0].net


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (
            'worse = ["cnn"]',
            'worse = ["cn"]',
            'there is no model called "cn" in this file. Did you mean "cnn"',
        ),
        ('than = ["svm"]', 'than = ["cnn"]', "cnn can't do worse than itself"),
        (
            '"energy"\n\n[[m',
            '"enrgy"\n\n[[m',
            'no feature set called "enrgy" in this file. Did you mean "ene',
        ),
        ('than = ["svm"]', "", "claim.than is missing"),
        ('text = "nets', 'txt = "nets', 'unknown key "txt" in [claim]. Did you mean "text"'),
        ('frames = "mel24_db"', 'frames = "mel24_dB"', 'Did you mean "mel24_db"'),
        ('frames = "mel24_db"', 'frames = "key_strength"', 'but "key_strength" is one value per track'),
        ('frames = "mel24_db"', "epochs = [3]", "write params = { epochs = ... }"),
        ('frames = "mel24_db"', "params = { pach = 64 }", 'parameter of the model cnn called "pach"'),
        ('frames = "mel24_db"', "tune = true", 'the model "cnn" has no search space'),
        ('name = "svm"', 'name = "svm"\nframes = "mfcc"', '"svm" takes columns, not frames'),
    ],
)
def test_mistakes_are_told(old: str, new: str, words: str) -> None:
    assert old in FILE
    with pytest.raises(ConfigError) as caught:
        experiments.parse(FILE.replace(old, new), "small.toml")
    assert any(words in mistake for mistake in caught.value.mistakes), caught.value.mistakes
