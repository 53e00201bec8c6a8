"""Runs of models without epochs: no sheets of epochs, a curve over training size, a page that reads well."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import UsageError
from mirlab.learn.config.config import ExperimentConfig
from mirlab.learn.experiment import experiment
from mirlab.learn.results.results import Results
from mirlab.show.answers.overview import Overview
from mirlab.show.figures.learning_curve import sizes, training_size, trend
from mirlab.show.figures.plots import write_figures
from mirlab.show.pages.report import command, render
from mirlab.show.terminal.console import print_results, result_rows


@pytest.fixture(scope="module")
def classical() -> Results:
    """Two models without epochs under two protocols, on 60 invented tracks by 20 artists."""
    rng = np.random.default_rng(0)
    artist = np.arange(60) % 20
    number = artist % 3
    table = FeatureTable(
        tracks=np.array([f"{i:02d}.wav" for i in range(60)], dtype=object),
        labels=np.array(["xyz"[i] for i in number], dtype=object),
        columns=(Column("mfcc", 1, "mean"), Column("mfcc", 2, "mean")),
        values=rng.normal(size=(60, 2)) + 1.5 * np.stack([number, number * 2 % 3], axis=1),
        meta={"artist": np.array([f"artist {a}" for a in artist], dtype=object)},
    )
    config = ExperimentConfig.model_validate(
        {
            "name": "models",
            "title": "Models",
            "question": "Which?",
            "folds": 4,
            "protocols": ["random", "artist-kfold"],
            "model": [{"name": "lda"}, {"name": "knn"}],
            "feature_sets": [{"name": "mfcc", "columns": ["mfcc"]}],
        }
    )
    return experiment.run(config, source=table)


def test_there_are_no_sheets_of_epochs_and_a_curve_over_training_size(
    classical: Results, tmp_path: Path
) -> None:
    names = {path.name for path in write_figures(classical, tmp_path)}
    assert {name for name in names if name.endswith(".png")} == {
        "summary.png",
        "confusion.png",
        "training_size.png",
    }


def test_the_page_speaks_of_models_splits_and_artists(classical: Results) -> None:
    page = render(classical)
    words = " ".join(page.split())
    assert 'id="size"' in page
    assert 'id="training"' not in page
    assert ">Epochs<" not in page
    assert "mean over 10 splits (random) and 4 splits (artist-kfold)" in words
    assert "every track is tested once" in words
    assert "The interval resamples whole artists" in words
    assert "on other artists like these 20" in words
    assert "28 models were trained" in words
    assert "nan" not in words.lower().replace("dominan", "")


def test_the_terminal_leaves_the_epochs_out(classical: Results, capsys: pytest.CaptureFixture[str]) -> None:
    print_results(classical)
    out = capsys.readouterr().out
    assert "epochs" not in out
    assert "at the last epoch" not in out
    assert "mfcc, lda" in out
    assert {row["model"] for row in result_rows(classical)} == {"lda", "knn"}


def test_the_command_repeats_the_protocols_that_were_named_in_it() -> None:
    about: dict[str, Any] = {"name": "x", "data": {"source": "toy"}, "repeats": None, "seed": 1}
    assert command(about) == "mirlab run x --source toy --seed 1"
    about["protocols_asked"] = ["artist-kfold"]
    assert command(about) == "mirlab run x --source toy --protocol artist-kfold --seed 1"


def test_the_curve_holds_the_means_of_the_splits(classical: Results) -> None:
    found = Overview(classical)
    curve = sizes(found)
    assert curve["share"].tolist() == [0.2, 0.4, 0.6, 0.8, 1.0]
    assert curve["validation"].shape == (5, 4)
    assert (np.diff(curve["rows"]) > 0).all()
    (axes,) = training_size(found).axes
    means = [line for line in axes.lines if len(line.get_xdata()) == 5]
    np.testing.assert_allclose(means[0].get_ydata(), curve["validation"].mean(axis=1))
    np.testing.assert_allclose(means[1].get_ydata(), curve["train"].mean(axis=1))


def with_curve(results: Results, last: list[float]) -> Overview:
    """The run with an invented curve whose last two steps are 0.5 and `last`."""
    rows = [
        {"protocol": "artist-kfold", "share": share, "n_train": n, "repeat": i, "train_accuracy": 1.0}
        | {"validation_accuracy": value if share == 1 else 0.5}
        for share, n in ((0.8, 80), (1.0, 100))
        for i, value in enumerate(last)
    ]
    return Overview(Results(results.runs, results.predictions, results.about, pa.Table.from_pylist(rows)))


def test_the_trend_is_told_with_its_doubt(classical: Results) -> None:
    assert "accuracy rises by 10.0 points on average over 3 splits. More tracks may well help" in trend(
        with_curve(classical, [0.6, 0.61, 0.59])
    )
    assert "It is unclear whether more tracks would help" in trend(with_curve(classical, [0.6, 0.3, 0.7]))
    assert "accuracy falls by 10.0 points. With a single split it is unclear" in trend(
        with_curve(classical, [0.4])
    )


def test_results_without_a_curve_say_so(results: Results) -> None:
    with pytest.raises(
        UsageError, match="no learning curve: run the experiment again with learning_curve = true"
    ):
        sizes(Overview(results))
    assert 'id="size"' not in render(results)
