"""Feature sets whose columns are chosen in the training rows of every split, and sets kept to some models."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from mirlab.data.tables.table import FeatureTable
from mirlab.errors import ConfigError, UsageError
from mirlab.learn.config.experiments import load, names, parse
from mirlab.learn.experiment.experiment import run
from mirlab.learn.results.findings import answering, best, sentences
from mirlab.learn.results.results import Results
from mirlab.learn.selection import forecast
from mirlab.learn.subsets import rehearsal
from mirlab.show.pages.report import render
from mirlab.typing import ProgressEvent

from ..conftest import table_of

TEXT = """
name = "chosen"
title = "t"
question = "q"
goal = 0.6
folds = 3
protocols = ["kfold", "random"]
repeats = 1
[data]
source = "gtzan"
[[model]]
name = "lda"
[model.params]
shrinkage = 0.5
[[model]]
name = "best"
tune = true
among = ["lda"]
[[feature_sets]]
name = "all"
columns = ["*"]
on = "table"
models = ["lda"]
[[feature_sets]]
name = "few"
columns = ["*"]
on = "table"
protocols = ["kfold"]
models = ["lda", "best"]
note = "expect less."
[feature_sets.select]
most = 4
"""


@pytest.fixture(scope="module")
def heard() -> list[ProgressEvent]:
    """What was told while the experiment ran."""
    return []


@pytest.fixture(scope="module")
def results(heard: list[ProgressEvent]) -> Results:
    with pytest.MonkeyPatch.context() as patch:
        few = {name: rehearsal.CANDIDATES[name] for name in ("lda(shrinkage=0.5)", "logreg(C=1.0)")}
        patch.setattr(rehearsal, "CANDIDATES", few)
        patch.setattr(rehearsal, "FURTHER", 1)
        patch.setattr(forecast, "TOLD_FROM", 0.0)
        told = heard.append
        return run(parse(TEXT), source=table_of(rows=150), progress=told, workers=1)


def test_it_is_told_before_each_choice_how_long_it_takes(
    results: Results, heard: list[ProgressEvent]
) -> None:
    said = [event.note for event in heard if event.stage == "choosing few" and event.note]
    assert len(said) == 2
    for note, model in zip(said, ("lda", "best"), strict=True):
        assert note.startswith("Searching 3 of 8 columns for sets of up to 3 under kfold: 3 searches, ")
        assert f"sets with {model}, about" in note
    # Before anything was chosen.
    first = next(i for i, event in enumerate(heard) if event.stage == "choosing few")
    assert heard[first].note == said[0]


def test_every_set_runs_with_its_models_under_its_protocols(results: Results) -> None:
    assert {(row.feature_set, row.model, row.protocol) for row in results.summary()} == {
        ("all", "lda", "kfold"),
        ("all", "lda", "random"),
        ("few", "lda", "kfold"),
        ("few", "best", "kfold"),
    }


def test_a_protocol_that_the_file_does_not_know_is_for_every_set() -> None:
    text = TEXT.replace('models = ["lda", "best"]', 'models = ["lda"]')
    table = table_of(rows=60)
    for protocol, sets in (("stratified", {"all", "few"}), ("random", {"all"})):
        found = run(parse(text), source=table, protocol=protocol, progress=False, workers=1)
        assert {row.feature_set for row in found.summary()} == sets
    lonely = text.replace('models = ["lda"]\n', 'models = ["lda"]\nprotocols = ["kfold"]\n', 1)
    with pytest.raises(UsageError, match="no feature set of chosen is for random: name another protocol"):
        run(parse(lonely), source=table, protocol="random", progress=False, workers=1)


def test_what_was_chosen_is_said_for_every_split(results: Results) -> None:
    selected = results.about["selected"]
    assert [(row["model"], row["split"]) for row in selected] == [
        (model, f"fold {fold} of 3") for model in ("lda", "best") for fold in (1, 2, 3)
    ]
    for row in selected:
        assert 1 <= len(row["columns"]) <= 4
        assert row["train"] + row["test"] == 150
        assert any(name.startswith("good") for name in row["columns"])
    assert {row["chosen_model"] for row in selected[:3]} == {"lda"}
    few = next(row for row in results.summary() if (row.feature_set, row.model) == ("few", "lda"))
    assert few.selected
    assert few.n_features == round(np.mean([len(row["columns"]) for row in selected[:3]]))
    assert few.validation_accuracy.mean > 0.5


def test_the_answer_is_what_the_training_rows_chose(results: Results) -> None:
    assert answering(results.summary()).feature_set == "few"
    assert best(results.summary()).feature_set == "all"
    said = " ".join(sentences(results))
    assert "Under kfold, where the training tracks of each of 3 splits choose" in said
    assert "which reaches the goal of 60 %" in said
    assert "The probability of the goal on other" in said
    assert "Few: expect less." in said
    assert "Without a choice of columns, under kfold: all (8) " in said
    assert "Under random, all (8 features, lda) gets" in said


def test_no_test_row_takes_part_in_a_choice() -> None:
    """Other values in the test rows of a split choose the same columns there."""
    text = TEXT.replace('"best"\ntune = true\namong = ["lda"]', '"knn"').replace('"best"]', '"knn"]')
    table = table_of(rows=150)
    first = run(parse(text), source=table, progress=False, workers=1).about["selected"][0]
    tested = run(parse(text), source=table, progress=False, workers=1).predictions.to_pylist()
    mine = {row["track"] for row in tested if row["feature_set"] == "few" and row["repeat"] == 0}
    values = table.values.copy()
    rows = np.array([track in mine for track in table.tracks])
    assert rows.sum() == 50
    values[rows] = np.random.default_rng(0).standard_normal((50, values.shape[1]))
    other = FeatureTable(table.tracks, table.labels, table.columns, values, table.meta)
    again = run(parse(text), source=other, progress=False, workers=1).about["selected"][0]
    assert again["columns"] == first["columns"]


OF_TARGETS = """
name = "chosen"
title = "t"
question = "q"
goal = 0.2
folds = 3
protocols = ["artist-kfold"]
[[model]]
name = "MODEL"
[[feature_sets]]
name = "all"
columns = ["*"]
on = "table"
[[feature_sets]]
name = "few"
columns = ["*"]
on = "table"
[feature_sets.select]
most = 2
screen = 1.0
target = TARGET
"""


@pytest.mark.parametrize(
    ("task", "model", "target", "wanted"),
    [
        ("tags", "logreg", 0.99, {"rms.mean", "flux.mean"}),
        ("numbers", "ridge", 0.4, {"rms.mean", "flux.mean"}),
    ],
)
def test_columns_are_chosen_for_tags_and_for_numbers(
    targeted: Callable[..., FeatureTable], task: str, model: str, target: float, wanted: set[str]
) -> None:
    text = OF_TARGETS.replace("MODEL", model).replace("TARGET", str(target))
    table = targeted(task)
    found = run(parse(text), source=table, progress=False, workers=1)
    selected = found.about["selected"]
    assert [set(row["columns"]) for row in selected] == [wanted] * 3, "what the targets are made of"
    assert all(0 < row["expected"] < 1 for row in selected)
    few, every = (next(r for r in found.summary() if r.feature_set == name) for name in ("few", "all"))
    assert few.selected
    assert few.measure.name == {"tags": "macro_average_precision", "numbers": "r2"}[task]
    assert abs(few.validation_score.mean - every.validation_score.mean) < 0.1
    said = " ".join(sentences(found))
    wanted_words = {"tags": "the goal of 20 %", "numbers": "the goal of R2 0.2"}[task]
    assert f"each of 3 splits choose 2 features of their own, they get {few.measure.label} " in said
    assert f"which reaches {wanted_words}." in said
    searched = "Sets were searched with ridge regression, which is fitted to all tags at once; logreg was"
    assert any(searched in note for note in found.about["notes"]) == (task == "tags")
    page = render(found)
    assert (
        f"Expected: {few.measure.label} by the training tracks{', in %' if task == 'tags' else ''}." in page
    )
    assert f'<td class="n">{few.measure.number(selected[0]["expected"])}</td>' in page


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('models = ["lda"]', 'models = ["ldaa"]', r'there is no model called "ldaa".*Did you mean "lda"'),
        ('protocols = ["kfold"]\n', 'protocols = ["artist-kfold"]\n', 'no protocol called "artist-kfold"'),
        (
            'among = ["lda"]',
            'among = ["ldaa"]',
            r'"best" knows no candidate called "ldaa".*Did you mean "lda"',
        ),
        (
            "shrinkage = 0.5",
            'shrinkage = 0.5\n[[model]]\nname = "svm"\namong = ["lda"]',
            'only the model "best"',
        ),
        ("most = 4", 'method = "floatin"', r'method of selection.*Did you mean "floating"'),
        ("most = 4", "mosst = 4", r'unknown key "mosst".*Did you mean "most"'),
    ],
)
def test_mistakes_are_named(old: str, new: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        parse(TEXT.replace(old, new, 1))


def test_the_shipped_experiment_asks_what_the_command_asks(tmp_path: Path) -> None:
    assert "seed-80" in names()
    config = load("seed-80")
    (chosen,) = [each for each in config.feature_sets if each.select is not None]
    assert (config.goal, config.seed, config.data.source) == (0.8, 0, "gtzan-learned")
    assert chosen.select is not None
    assert (chosen.select.target, chosen.select.most, chosen.columns) == (0.8, 25, ["*"])
