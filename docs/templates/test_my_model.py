"""What a model has to keep: it learns what is there, and no more than that; run it with pytest."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import mirlab

mirlab.plugin(Path(__file__).with_name("my_model.py"))
NAME = "shrunk-lda"


def table(apart: float) -> pd.DataFrame:
    """60 tracks of two classes whose means are `apart` standard deviations from each other."""
    rng = np.random.default_rng(0)
    labels = np.repeat(["calm", "loud"], 30)
    shift = apart * (labels == "loud")
    return pd.DataFrame({"label": labels, "a": rng.normal(size=60) + shift, "b": 1000 * rng.normal(size=60)})


def accuracy(apart: float) -> float:
    return mirlab.evaluate(table(apart), model=NAME, protocol="kfold").accuracy.mean


def test_classes_far_apart_are_told_apart() -> None:
    assert accuracy(6) == 1


def test_classes_that_are_one_are_not() -> None:
    assert accuracy(0) == pytest.approx(0.5, abs=0.25)


def test_the_same_rows_give_the_same_answer() -> None:
    assert accuracy(1) == accuracy(1)
