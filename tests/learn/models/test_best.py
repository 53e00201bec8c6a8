"""The choice of the model as something tuned: nested, named, and told before the largest row."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.splits.splits import Split
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import ConfigError, TableError, UnknownName, UsageError
from mirlab.learn.config import experiments
from mirlab.learn.experiment.experiment import run
from mirlab.learn.models import best, candidates
from mirlab.learn.models import registry as models
from mirlab.learn.models.fitting import Trial, fit
from mirlab.learn.statistics.goal import Goal

QUICK = ("lda(shrinkage=auto)", "knn(neighbours=1)", "knn(neighbours=15)")

EXPERIMENT = """
name = "choice"
title = "A choice"
question = "Which?"
folds = 3
protocols = ["kfold", "artist-3fold", "fault-filtered"]
[otherwise]
artist-3fold = "artist-kfold"
fault-filtered = ""
[[model]]
name = "best"
tune = true
[[model]]
name = "knn"
[[feature_sets]]
name = "all"
columns = ["*"]
on = "table"
"""


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three candidates that are fitted in milliseconds."""
    entry = replace(models.get(candidates.NAME), space={"candidate": QUICK})
    monkeypatch.setitem(models._entries, candidates.NAME, entry)


def table(known: bool = True) -> FeatureTable:
    """30 artists of 4 tracks, three classes that lie on a line."""
    rng = np.random.default_rng(0)
    code = np.repeat(np.arange(30) % 3, 4)
    values = rng.normal(size=(120, 6)) + code[:, None] * [1.5, 1, 0, 0, 0, 0]
    return FeatureTable(
        tracks=np.array([f"t{i}" for i in range(120)]),
        labels=np.array(["a", "b", "c"], dtype=object)[code],
        columns=tuple(Column.parse(f"f_{i:02d}.mean") for i in range(1, 7)),
        values=values,
        meta={"artist": np.array([f"w{i // 4}" for i in range(120)], dtype=object)} if known else {},
    )


def test_every_candidate_can_be_made() -> None:
    first = {"svm", "logreg", "lda", "knn", "forest", "gboost", "dense", "dense-wide"}
    assert {model for model, _ in candidates.CANDIDATES.values()} == first
    for label, (model, params) in candidates.CANDIDATES.items():
        known = models.get(model).parameters()
        assert set(params) <= set(known), label
        assert label.startswith(f"{model}(")
    made = best.best("svm(C=1.0, gamma=0.03)", probabilities=False, seed=3)
    assert (made[-1].C, made[-1].gamma, made[-1].probabilities, made[-1].seed) == (1.0, 0.03, False, 3)


def test_an_unknown_candidate_is_guessed() -> None:
    with pytest.raises(UnknownName, match=r'Did you mean "knn\(neighbours=5\)"'):
        best.best("knn(neighbours=55)")


def test_without_a_search_nothing_is_chosen() -> None:
    with pytest.raises(UsageError, match='the model "best" chooses among models by inner folds'):
        models.get(candidates.NAME).make().fit(np.eye(3), ["a", "b", "c"])
    with pytest.raises(ConfigError, match='tune: "best" is chosen by a search: write tune = true'):
        experiments.parse(EXPERIMENT.replace("tune = true\n", ""))


def test_the_choice_does_not_look_at_the_test_rows(quick: None) -> None:
    data = table()
    codes = np.unique(data.labels.astype(str), return_inverse=True)[1].astype(np.intp)
    split = Split(np.arange(80), np.arange(80, 120), "one")
    groups = np.arange(120) // 4
    chosen = []
    for order in (slice(None), slice(None, None, -1)):
        given, values = codes.copy(), data.values.copy()
        given[80:] = codes[80:][order]
        values[80:] = values[80:][order] * (1 if order.step is None else 100)
        task = Trial(
            models.get(candidates.NAME),
            {},
            values,
            Goal.of_classes(given, ("a", "b", "c")),
            split,
            0,
            20,
            groups,
        )
        chosen.append(fit(task).chosen)
    assert chosen[0] == chosen[1]
    assert chosen[0]["candidate"] in QUICK


def test_the_answer_is_the_nested_one(quick: None) -> None:
    results = run(experiments.parse(EXPERIMENT), source=table())
    first, largest = results.answer().split(". ")[0], results.answer()
    assert results.protocols == ["kfold", "artist-kfold"]
    assert first.startswith("The best model, chosen anew within the training tracks of every split, gets ")
    answer = results.answer()
    assert "under kfold and" in answer
    assert "under artist-kfold; the model chosen was" in answer
    assert "of 6 splits" in answer
    assert "the largest row of a table of models would be optimistic" in answer
    assert "The largest other row under artist-kfold, all (6 features, knn), stands" in largest
    notes = " ".join(results.about["notes"])
    assert "artist-kfold was run instead of artist-3fold, which this data does not support" in notes
    assert "fault-filtered was left out because this data does not support it" in notes
    times = candidates.chosen_models(results.about["tuned"], "all")
    assert sum(times.values()) == 6
    assert set(times) <= {"lda", "knn"}


def test_without_artists_only_random_folds_are_left(quick: None) -> None:
    results = run(experiments.parse(EXPERIMENT), source=table(known=False))
    assert results.protocols == ["kfold"]
    notes = " ".join(results.about["notes"])
    assert "artist-kfold was left out" in notes


@pytest.mark.parametrize("named", ["artist-3fold", "fault-filtered"])
def test_a_protocol_asked_for_by_name_is_not_replaced(quick: None, named: str) -> None:
    with pytest.raises(TableError, match=f'the protocol "{named}" reads the column'):
        run(experiments.parse(EXPERIMENT), source=table(), protocol=[named])


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ('artist-3fld = ""', 'no protocol called "artist-3fld". Did you mean "artist-3fold"'),
        ('kfold = "artists"', 'no protocol called "artists"'),
    ],
)
def test_mistakes_in_otherwise_are_named(written: str, words: str) -> None:
    with pytest.raises(ConfigError, match=words):
        experiments.parse(EXPERIMENT.replace('fault-filtered = ""', written))


def test_no_protocol_left_is_an_error(quick: None) -> None:
    text = EXPERIMENT.replace(
        'protocols = ["kfold", "artist-3fold", "fault-filtered"]', 'protocols = ["fault-filtered"]'
    )
    with pytest.raises(TableError, match="none of the experiment's protocols can split these data"):
        run(experiments.parse(text), source=table())


def test_the_shipped_experiment_is_what_the_page_says() -> None:
    shipped: Any = experiments.load("best")
    assert shipped.protocols == ["kfold", "artist-3fold", "fault-filtered"]
    assert shipped.models[0].tune
    assert shipped.models[0].candidates >= len(candidates.CANDIDATES)
    assert {m.name for m in shipped.models} == {
        candidates.NAME,
        *(m for m, _ in candidates.CANDIDATES.values()),
    }
