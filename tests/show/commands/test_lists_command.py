"""`mirlab datasets`: what is built in, where it comes from, and what may be done with it."""

from __future__ import annotations

import json

import pytest

from mirlab.data.sources import builtin
from mirlab.show.terminal.cli import main

Captured = pytest.CaptureFixture[str]


def test_datasets_are_listed_with_their_licence_and_citation(capsys: Captured) -> None:
    assert main(["datasets", "--format", "json"]) == 0
    gtzan, _, toy = json.loads(capsys.readouterr().out)
    assert (gtzan["tracks"], gtzan["classes"], gtzan["kind"]) == (1000, 10, "table")
    assert gtzan["licence"] == "none stated; measurements and facts, no sound"
    assert gtzan["citation"].startswith("Tzanetakis and Cook (2002)")
    assert (toy["kind"], toy["licence"]) == ("audio", "MIT, as mirlab")
    assert main(["datasets"]) == 0
    assert capsys.readouterr().out.splitlines()[0].split() == [
        "name",
        "kind",
        "tracks",
        "classes",
        "description",
        "licence",
    ]


@pytest.mark.parametrize("name", [dataset.name for dataset in builtin()])
def test_one_is_shown_with_its_sources(name: str, capsys: Captured) -> None:
    assert main(["datasets", name]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith(f"{name}: ")
    assert "## Licence" in printed
    assert "## Citation" in printed
    assert main(["datasets", name, "--format", "json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["name"] == name
    assert said["sources"] in printed + "\n"


def test_the_sources_of_gtzan_name_each_part(capsys: Captured) -> None:
    assert main(["datasets", "gtzan"]) == 0
    printed = capsys.readouterr().out
    for part in (
        "features_30_sec.csv",
        "1306.1461",
        "Applied Soft Computing 89",
        "17(11)",
        "No licence is stated",
    ):
        assert part in printed


def test_a_name_that_is_not_there_gets_a_suggestion(capsys: Captured) -> None:
    assert main(["datasets", "gtzn"]) == 2
    assert 'there is no built-in data set called "gtzn". Did you mean "gtzan"?' in capsys.readouterr().err


def test_a_model_is_shown_with_its_parameters(capsys: Captured) -> None:
    assert main(["models", "knn"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("knn: The vote of the nearest neighbours")
    assert "\n  neighbours = 5\n  weights = 'distance'\n" in said
    assert "\n  neighbours: 5, 1, 3, 9, 15, 25\n" in said
    assert said.endswith("Reference: Cover and Hart, IEEE Transactions on Information Theory 13, 1967\n")
    assert main(["models", "dense-wide", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["parameters"]["hidden"] == [512, 256, 128, 64]
    assert told["space"]["scaler"] == ["standard", "robust", "minmax"]
    assert main(["models", "knnn"]) != 0
    assert 'no model called "knnn". Did you mean "knn"?' in capsys.readouterr().err


def test_a_feature_with_named_dimensions_lists_them(capsys: Captured) -> None:
    assert main(["features", "musicnn_msd_tags"]) == 0
    printed = capsys.readouterr().out
    assert "musicnn_msd_tags: 50 x score" in printed
    assert "Dimensions:\n  rock, pop, alternative" in printed
    assert "A column:  musicnn_msd_tags[rock].mean" in printed
    assert main(["features", "musicnn_msd_tags[Hip-Hop].mean"]) == 0
    assert capsys.readouterr().out == printed
    assert main(["features", "musicnn_msd_embedding"]) == 0
    assert "200 x activation" in capsys.readouterr().out
    assert main(["features", "musicnn_msd_tags", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["dimensions"][:2] == ["rock", "pop"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("musicnn_msd_tags[jaz].mean", 'no dimension called "jaz". Did you mean "jazz"'),
        (
            "musicnn_msd_tag[jazz].mean",
            'no feature called "musicnn_msd_tag". Did you mean "musicnn_msd_tags"',
        ),
        ("rms.meen", 'no statistic called "meen". Did you mean "mean"'),
        ("mfcc[", "expected a feature such as"),
        ("*.mean", 'no feature called "*"'),
    ],
)
def test_what_is_wrong_in_a_term_is_named(name: str, words: str, capsys: Captured) -> None:
    assert main(["features", name]) == 2
    assert words in capsys.readouterr().err


def test_a_column_explains_its_feature(capsys: Captured) -> None:
    assert main(["features", "mfcc"]) == 0
    printed = capsys.readouterr().out
    assert main(["features", "mfcc_03.mean"]) == 0
    assert capsys.readouterr().out == printed


def test_models_say_what_they_learn_and_parameters_by_task(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models"]) == 0
    listed = capsys.readouterr().out
    assert "Without a name the model is svm for class, logreg for tags, ridge for numbers." in listed
    assert main(["models", "svm"]) == 0
    told = capsys.readouterr().out
    assert "Learns: class, tags, numbers." in told
    assert "Parameters of numbers and their defaults:\n  C = 3.0" in told
    assert main(["models", "ridge", "--format", "json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert made["tasks"] == ["numbers"]
    assert made["parameters"]["alpha"] == made["by_task"]["numbers"]["space"]["alpha"][0] == "scale"
