"""What can't be meant is refused before the work, by the key that asked for it and with the limit."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.splits.making import make_splits
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import ConfigError, UsageError
from mirlab.learn.config.bounds import check_drawn
from mirlab.learn.config.experiments import load, names, parse
from mirlab.learn.models import registry as models
from mirlab.learn.models.bounds import check_net, check_parameters
from mirlab.learn.nets.dense import DenseClassifier

BASE = """\
name = "x"
title = "t"
question = "q"
{top}
[data]
source = "gtzan"
[model]
name = "{model}"
{of_model}
[[feature_sets]]
name = "r"
columns = ["rms"]
[axes]
{axes}
"""


def text(*, top: str = "", model: str = "dense", of_model: str = "epochs = [5]", axes: str = "") -> str:
    return BASE.format(top=top, model=model, of_model=of_model, axes=axes)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"top": "repeats = 1000000000"}, "line 4: repeats: expected at most 10,000, got 1000000000"),
        ({"top": "folds = 1000000000"}, "line 4: folds: expected at most 10,000, got 1000000000"),
        ({"top": f"seed = {10**200}"}, "line 4: seed: expected at most 9,223,372,036,854,775,807, got 1000"),
        (
            {"of_model": "epochs = [1000000000000]"},
            r"model\.epochs\[1\]: expected at most 100,000, got 10000",
        ),
        (
            {"of_model": "epochs = [1]\nbatch_size = 1000000000000"},
            "batch_size: expected at most 1,000,000,000",
        ),
        (
            {"axes": "hidden = [[1000000, 1000000]]"},
            r"axes\.hidden\[1\]: expected at most 65,536 units in a layer, got 1,000,000",
        ),
        (
            {"axes": "hidden = [[60000, 60000]]"},
            r"hidden\[1\]: layers of 1 x 60,000 x 60,000 x 1 have 3,600,120,000 weights, which take 57 GB",
        ),
        ({"axes": f"hidden = [{[8] * 100}]"}, r"hidden\[1\]: expected at most 64 entries, got 100"),
        (
            {"model": "forest", "of_model": "params = { trees = 1000000000 }"},
            "params: trees: expected at most 1,000,000, got 1,000,000,000",
        ),
        (
            {"model": "svm", "of_model": "tune = true\ncandidates = 100000"},
            "candidates: expected at most 10,000",
        ),
        (
            {"axes": f"n_fft = {list(range(20, 420, 2))}\nhop_length = {list(range(1, 200))}"},
            "line 13: expected at most 10,000 conditions, and this experiment has 39,800: 1 feature set x 1 "
            "model with its settings x 200 of n_fft x 199 of hop_length",
        ),
        (
            {"top": "repeats = 10000\nfolds = 10000"},
            "at most 1,000,000 models, .* asks for 100,000,000: 1 cond",
        ),
        (
            {"top": "repeats = 10000", "of_model": "epochs = [100000]"},
            "at most 50,000,000 rows of results .* asks for 1,000,000,000",
        ),
        ({"axes": f"hidden = {'[' * 5000}{']' * 5000}"}, "nested at most a few levels deep"),
        ({"axes": f"{'a.' * 60000}b = 1"}, "nested at most a few levels deep, but a key has a hundred parts"),
        ({"top": f"seed = 1{'0' * 5000}"}, "expected TOML: "),
    ],
)
def test_mistakes_of_size_in_a_file(changed: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigError, match=words):
        parse(text(**changed))


def test_what_people_ask_for_is_within_the_limits() -> None:
    for name in names():
        assert load(name).name
    kept = text(top="repeats = 100\nfolds = 10", axes="hidden = [[512, 256, 128, 64], [2048]]")
    assert parse(kept).repeats == 100
    dotted = parse(text(top=f'notes = ["{". . . " * 300}", "{"a.b" * 20}"]'))
    assert len(dotted.notes) == 2


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: check_drawn(10**9, None), "repeats: expected from 1 to 10,000, got 1,000,000,000"),
        (lambda: check_drawn(None, 10**6000), r"seed: expected a whole number .* got about 10\^(5999|6000)"),
        (lambda: check_net((3, 10**9, 2)), "at most 65,536 units in a layer, got 1,000,000,000"),
        (
            lambda: check_net((50_000, 4096, 2)),
            "50,000 x 4,096 x 2 have 204,808,192 weights, which take 3 GB",
        ),
        (lambda: check_parameters({"max_iter": np.int64(10**9)}), "max_iter: expected at most 1,000,000"),
        (lambda: models.get("forest").make(trees=10**12), "forest: trees: expected at most 1,000,000"),
    ],
)
def test_mistakes_of_size_in_python(call: Any, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        call()


def test_true_is_no_number_and_a_seed_may_be_large() -> None:
    check_parameters({"probabilities": True, "seed": 2**62, "C": 1e12, "kind": "x"})


def test_nets_are_refused_before_they_are_built() -> None:
    X, y = np.zeros((4, 2)), np.array([0, 1, 0, 1])
    for params, words in (
        ({"hidden": (60_000, 60_000)}, "weights, which take 57 GB"),
        ({"epochs": 10**12}, "epochs should be at most 100,000"),
    ):
        with pytest.raises(UsageError, match=words):
            DenseClassifier(**params).fit(X, y)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ({"protocol": "random", "n_repeats": 10**9}, "n_repeats: expected at most 10,000, got 1000000000"),
        ({"protocol": "kfold", "n_splits": 10**9}, "n_splits: expected at most 10,000, got 1000000000"),
        (
            {"protocol": "repeated-kfold", "n_splits": 10_000, "n_repeats": 10_000},
            r"8 rows in 100,000,000 splits \(n_repeats x n_splits\) take 6 GB for their row numbers alone: "
            "expected at most 4 GB",
        ),
    ],
)
def test_splits_are_refused_before_they_are_made(how: dict[str, Any], words: str) -> None:
    table = FeatureTable(
        tracks=np.array(list("abcdefgh"), dtype=object),
        labels=np.array(["x", "y"] * 4, dtype=object),
        columns=(Column("rms", None, "mean"),),
        values=np.arange(8.0)[:, None],
    )
    with pytest.raises(UsageError, match=words):
        make_splits(table, **how)
