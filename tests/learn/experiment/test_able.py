"""Models that can't learn the data's task are left out of an experiment; what needs classes is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mirlab.data.tables.sourcespec import SourceSpec
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import UsageError
from mirlab.learn.config import experiments
from mirlab.learn.config.config import ExperimentConfig
from mirlab.learn.experiment.able import able
from mirlab.learn.experiment.experiment import run
from mirlab.learn.experiment.overriding import read_otherwise

Make = Callable[..., FeatureTable]


def config(*models: str, **more: Any) -> ExperimentConfig:
    return ExperimentConfig.model_validate(
        {
            "name": "small",
            "title": "A small one",
            "question": "Which?",
            "model": [{"name": name} for name in models],
            "feature_sets": [{"name": "all", "columns": ["*"]}],
            **more,
        }
    )


def test_a_model_of_another_task_is_left_out_with_a_note(targeted: Make) -> None:
    kept, notes = able(config("lda", "ridge", "forest"), targeted("numbers"))
    assert [model.name for model in kept.models] == ["ridge", "forest"]
    assert notes == ["lda was left out: it learns class, and this is about numbers."]
    same = config("logreg")
    assert able(same, targeted("tags")) == (same, [])


def test_without_any_able_model_the_usual_one_is_named(targeted: Make) -> None:
    with pytest.raises(UsageError, match=r'"lda" learns class, and this is about numbers: take ridge'):
        able(config("lda"), targeted("numbers"))


def test_columns_are_chosen_for_every_model_but_best(targeted: Make) -> None:
    few = {"name": "few", "columns": ["*"], "select": {"target": 0.8}}
    asked = config("logreg", "best", feature_sets=[few])
    for task, usual in (("tags", "logreg"), ("numbers", "ridge")):
        with pytest.raises(
            UsageError, match=rf'few: select for the model "best" .* classes .* \["{usual}"\]'
        ):
            able(asked, targeted(task))
    assert able(asked, replace(targeted("tags"), targets=None)) == (asked, [])
    kept = config("logreg", "best", feature_sets=[{**few, "models": ["logreg"]}])
    assert able(kept, targeted("tags")) == (kept, [])


def test_what_is_to_be_learnt_is_named_in_the_file_and_by_the_caller(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(
        'name = "mine"\ntitle = "T"\nquestion = "Q"\n'
        '[data]\nsource = "toy"\ntask = "numbers"\ntargets = ["tempo"]\nfacts = "more.csv"\n'
        '[[model]]\nname = "ridge"\nparams = { alpha = 10.0 }\n'
        '[[feature_sets]]\nname = "all"\ncolumns = ["rms"]\n'
    )
    found = experiments.load(path)
    assert (found.data.task, found.data.targets, found.data.facts) == ("numbers", ["tempo"], "more.csv")
    other = read_otherwise(found, SourceSpec(task="tags", targets="instruments, styles", separator=";"))[
        0
    ].data
    assert (other.task, other.targets, other.separator) == ("tags", ["instruments", "styles"], ";")
    assert other.facts == "more.csv"
    assert read_otherwise(found, SourceSpec()) == (found, [])


def test_targets_of_the_file_go_with_its_task() -> None:
    data = {"task": "tags", "targets": ["moods", "styles"], "separator": ";", "facts": "more.csv"}
    tags = config("logreg", data=data)
    made, notes = read_otherwise(tags, SourceSpec(task="numbers", facts=Path("other.csv")))
    assert made.data.model_dump(exclude_none=True, exclude={"source", "offset"}) == {
        "task": "numbers",
        "facts": "other.csv",
    }
    assert notes == [
        'the experiment\'s own targets (moods, styles) and separator (";") were not used, '
        'as the task "numbers" was asked for.'
    ]
    made, notes = read_otherwise(tags, SourceSpec(task="numbers", targets="tempo"))
    assert (made.data.targets, made.data.separator) == (["tempo"], None)
    assert notes == [
        'the experiment\'s own separator (";") was not used, as the task "numbers" was asked for.'
    ]
    for same in ("tags", None):
        kept, notes = read_otherwise(tags, SourceSpec(task=same, facts="other.csv"))
        assert (kept.data.targets, kept.data.separator, notes) == (["moods", "styles"], ";", [])
    assert read_otherwise(tags, SourceSpec(targets="genres"))[0].data.separator == ";"


def test_a_label_takes_the_place_of_the_targets() -> None:
    tags = config("logreg", data={"task": "tags", "targets": ["moods"], "separator": ";"})
    made, notes = read_otherwise(tags, SourceSpec("genre"))
    assert (made.data.task, made.data.targets, made.data.separator) == (None, None, None)
    assert 'were not used, as the label "genre" was asked for' in notes[0]
    made, _ = read_otherwise(tags, SourceSpec("genre", task="tags"))
    assert (made.data.task, made.data.targets, made.data.separator) == ("tags", None, ";")
    classes = config("logreg", data={"task": "class"})
    made, notes = read_otherwise(classes, SourceSpec("genre"))
    assert (made.data.task, made.data.label, notes) == ("class", "genre", [])


def test_the_label_of_the_file_goes_with_its_task() -> None:
    genres = config("lda", data={"label": "genre", "artist": "folder", "corrections": "mine.csv"})
    made, notes = read_otherwise(genres, SourceSpec(task="tags"))
    assert made.data.read_as == SourceSpec(artist="folder", task="tags", corrections="mine.csv")
    assert notes == ['the experiment\'s own label ("genre") was not used, as the task "tags" was asked for.']
    made, notes = read_otherwise(genres, SourceSpec(targets="valence, arousal"))
    assert (made.data.label, made.data.targets) == (None, ["valence", "arousal"])
    assert notes == [
        'the experiment\'s own label ("genre") was not used, as the targets valence, arousal were asked for.'
    ]
    for same in (SourceSpec(task="class"), SourceSpec(artist="none"), SourceSpec(corrections="other.csv")):
        made, notes = read_otherwise(genres, same)
        assert (made.data.label, notes) == ("genre", [])
        assert made.data.read_as == replace(genres.data.read_as, **{k: v for k, v in vars(same).items() if v})
    with pytest.raises(
        UsageError, match='expected a label or targets, got the label "genre" and the targets'
    ):
        read_otherwise(genres, SourceSpec("genre", targets="valence"))


def test_the_note_on_targets_that_were_not_used_is_in_the_results(targeted: Make) -> None:
    asked = config("lda", data={"targets": ["moods"]}, protocols=["kfold"], folds=2)
    classes = replace(targeted("tags"), targets=None)
    results = run(asked, source=classes, task="class", progress=False)
    assert any("own targets (moods) were not used" in note for note in results.about["data"]["notes"])
