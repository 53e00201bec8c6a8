"""The effect of an experiment's axes, and what choosing its best setting is worth, with planted truth."""

from __future__ import annotations

import io
from collections.abc import Mapping
from itertools import product
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import UnknownName, UsageError
from mirlab.learn.config.config import ExperimentConfig
from mirlab.learn.experiment.experiment import run
from mirlab.learn.results.condition import AXES, Condition, matching
from mirlab.learn.results.effects import effect_rows, effects, nested, nested_numbers
from mirlab.learn.results.findings import best
from mirlab.learn.results.pairs import compare, sides
from mirlab.learn.results.results import Results
from mirlab.show.answers.overview import Overview
from mirlab.show.pages.report import render
from mirlab.show.terminal.console import print_results

CLASSES = "abcd"
PLAIN = {"scaler": "standard", "hidden": "", "sample_rate": 22050, "n_fft": 2048, "hop_length": 512}


def recorded(
    settings: Mapping[tuple[tuple[str, Any], ...], Any], *, n: int = 240, splits: int = 4, drawn: bool = False
) -> Results:
    """Invented results: for each setting (n,) whether it is right about each track, in every split alike."""
    rng = np.random.default_rng(3)
    order = rng.permutation(n)
    tests = [np.sort(rng.permutation(n)[: n // 3] if drawn else order[s::splits]) for s in range(splits)]
    repeat, track = np.repeat(range(splits), [t.size for t in tests]), np.concatenate(tests)
    runs, predictions = [], []
    for varied, right in settings.items():
        own = {"feature_set": "mfcc", "model": "svm", "duration": 0.0, "epochs": 0, **PLAIN, **dict(varied)}
        answers = np.asarray(right)[track]
        said = np.where(answers, track % len(CLASSES), (track + 1) % len(CLASSES))
        key = {name: [value] * track.size for name, value in {"protocol": "kfold", **own}.items()}
        columns = {"repeat": repeat, "track": [f"{t}.wav" for t in track], "group": track // 2}
        columns["label"] = [CLASSES[t % len(CLASSES)] for t in track]
        columns["predicted"] = [CLASSES[s] for s in said]
        predictions.append(pa.table({**key, **columns}))
        metrics = dict.fromkeys(("train_loss", "train_accuracy", "validation_loss"), 0.5)
        for s in range(splits):
            share = float(answers[repeat == s].mean())
            one = {"protocol": "kfold", "n_features": 3, **own, "repeat": s, "epoch": 0, **metrics}
            runs.append({**one, "validation_accuracy": share})
    about = {
        "mirlab": "0.1.0",
        "config": {"test_size": 1 / 3, "goal": None},
        "data": {"source": "invented", "classes": dict.fromkeys(CLASSES, n // 4), "hash": "0"},
        "splits": {
            "kfold": {
                "test_fraction": 1 / 3 if drawn else 1 / splits,
                "interval": "resampled" if drawn else "bootstrap",
                "paired": True,
                "unit": "track",
                "group_kind": "artist",
            }
        },
        "reference": [],
    }
    return Results(pa.Table.from_pylist(runs), pa.concat_tables(predictions), about)


def noise(seed: int, settings: int = 30, n: int = 240) -> dict[tuple[tuple[str, Any], ...], Any]:
    rng = np.random.default_rng(seed)
    return {(("feature_set", f"set {i}"),): rng.random(n) < 0.25 for i in range(settings)}


@pytest.mark.parametrize("drawn", [False, True])
def test_the_best_of_many_settings_of_noise_comes_out_at_chance(drawn: bool) -> None:
    fair = []
    for seed in range(6):
        results = recorded(noise(seed), drawn=drawn)
        found = nested(results)
        assert found is not None
        assert found.candidates == 30
        fair.append(found.accuracy.mean)
    assert best(results.summary()).validation_accuracy.mean > 0.29
    # 6 x 240 tracks: the standard error is 1.1 points.
    assert np.mean(fair) == pytest.approx(0.25, abs=0.033)


def test_a_track_that_is_tested_again_takes_no_part_in_the_choice_that_judges_it() -> None:
    # Each setting knows the tracks of one artist by heart and no others: whoever sees them chooses it.
    known = {(("feature_set", f"set {i}"),): np.arange(40) // 2 == i for i in range(20)}
    found = nested(recorded(known, n=40, splits=8, drawn=True))
    assert found is not None
    assert found.accuracy.mean < 0.03


def test_a_setting_that_is_better_is_chosen_each_time_and_its_figure_stays() -> None:
    rng = np.random.default_rng(1)
    settings = {**noise(1, 5), (("feature_set", "good"),): rng.random(240) < 0.7}
    results = recorded(settings)
    found = nested(results)
    assert found is not None
    assert [(c.feature_set, n) for c, n in found.chosen.items()] == [("good", 10)]
    assert found.accuracy.mean == pytest.approx(best(results.summary()).validation_accuracy.mean)
    said = nested_numbers(found)
    assert said is not None
    assert said["settings"] == 6
    assert said["chosen"][0]["setting"].startswith("good, svm")


def test_too_few_artists_or_a_single_setting_give_no_nested_figure() -> None:
    assert nested(recorded(noise(0, 3, 20), n=20)) is None
    assert nested(recorded(noise(0, 1))) is None
    assert nested_numbers(None) is None


def framings() -> Results:
    rng = np.random.default_rng(5)
    luck = rng.random(240)
    return recorded(
        {
            (("n_fft", n_fft), ("hop_length", hop)): (luck < (0.4 if n_fft == 1024 else 0.75))
            ^ (rng.random(240) < 0.05)
            for n_fft, hop in product((1024, 2048), (256, 512))
        }
    )


def test_the_effect_of_each_axis_is_paired_corrected_and_named() -> None:
    fft, hop = effects(framings())
    assert (fft.axis.name, hop.axis.name, fft.settings) == ("n_fft", "hop_length", 2)
    assert [level.value for level in fft.levels] == [1024, 2048]
    c, d = fft.levels[1].comparison, hop.levels[1].comparison
    assert c is not None
    assert d is not None
    assert c.difference.mean == pytest.approx(0.31, abs=0.07)
    assert c.distinguishable
    assert not d.distinguishable
    assert c.adjusted_p == pytest.approx(2 * c.p)
    rows = effect_rows([fft, hop])
    assert [(row["axis"], row["value"], row["compared_with"]) for row in rows] == [
        ("n_fft", 1024, None), ("n_fft", 2048, 1024), ("hop_length", 256, None), ("hop_length", 512, 256),
    ]  # fmt: skip
    assert fft.sentence.startswith("Effect of the FFT size under kfold (mean over 2 settings, same splits)")
    assert "2048 samples +" in fft.sentence


def test_the_answer_names_the_setting_its_axes_and_what_choosing_is_worth() -> None:
    answer = framings().answer()
    assert "mfcc (3 features, svm, 2048-point FFT, hop " in answer
    assert "compared with 1024 samples at" in answer
    assert "Effect of the hop length" in answer
    assert "These 2 comparisons are corrected by Holm's method." in answer
    assert "The best of 4 settings, picked on its own test tracks, is optimistic" in answer


def test_without_such_an_axis_nothing_is_said_of_it() -> None:
    results = recorded(noise(0, 3))
    assert effects(results) == []
    assert "Effect" not in results.answer()
    assert "picked on its own" not in results.answer()


def test_an_axis_counts_only_for_the_models_that_have_it() -> None:
    rng = np.random.default_rng(2)
    nets = {(("model", "dense"), ("hidden", h), ("epochs", 1)): rng.random(240) < 0.5 for h in ("8", "16")}
    (effect,) = effects(recorded({**nets, (("model", "svm"),): rng.random(240) < 0.5}))
    assert [level.value for level in effect.levels] == ["8", "16"]
    assert effect.settings == 1


def test_conditions_are_compared_by_their_axes() -> None:
    results = framings()
    (row,) = compare(results, a_set="n_fft=1024, hop_length=256", b_set="n_fft=2048,hop_length=512").rows
    assert (row.a, row.b) == ("mfcc, 1024-point FFT, hop 256", "mfcc, 2048-point FFT, hop 512")
    both = compare(results, a_set="n_fft=1024", b_set="n_fft=2048").rows
    assert [row.a for row in both] == ["mfcc, 1024-point FFT, hop 256", "mfcc, 1024-point FFT, hop 512"]
    assert {"n_fft=1024", "hop_length=512"} <= set(sides(results))


@pytest.mark.parametrize(
    ("given", "error", "message"),
    [
        ("n_ftt=1024", UnknownName, 'no axis called "n_ftt".*Did you mean "n_fft"'),
        ("n_fft=1000", UnknownName, 'no FFT size in these results called "1000".*1024.*2048'),
        ("n_fft=1024, 256", UsageError, "expected axes and their values, such as n_fft=1024, got .256."),
    ],
)
def test_what_no_condition_is_called_is_told(given: str, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        compare(framings(), a_set=given, b_set="n_fft=2048")


def test_values_that_were_not_run_together_are_told() -> None:
    one = Condition("mfcc", "standard", "", 22050, 1024, 256, 0.0, 0, "svm")
    other = Condition("mfcc", "standard", "", 22050, 2048, 512, 30.0, 0, "svm")
    assert matching([one, other], "duration=whole clips") == ([one], {"duration"})
    assert matching([one, other], "duration=30, n_fft=2048-point FFT")[0] == [other]
    with pytest.raises(UsageError, match="n_fft=1024, hop_length=512: each value was run, but not together"):
        matching([one, other], "n_fft=1024, hop_length=512")


def test_every_axis_of_a_condition_is_described_once() -> None:
    assert set(AXES) == set(Condition.__dataclass_fields__)
    values = {"sample_rate": "22050 Hz", "n_fft": "2048 samples", "duration": "3.5 s", "epochs": "3"}
    given = {"sample_rate": 22050, "n_fft": 2048, "duration": 3.5, "epochs": 3}
    assert {name: AXES[name].value(value) for name, value in given.items()} == values


def test_a_run_over_noise_and_scalers_is_told_in_the_terminal_and_on_the_page() -> None:
    rng = np.random.default_rng(0)
    n, sets = 160, 8
    table = FeatureTable(
        tracks=np.array([f"{i:03d}.wav" for i in range(n)], dtype=object),
        labels=np.array(["ab"[i % 2] for i in range(n)], dtype=object),
        columns=tuple(Column("mfcc", i + 1, "mean") for i in range(sets)),
        values=rng.normal(size=(n, sets)) * 10.0 ** np.arange(sets),
    )
    config = ExperimentConfig.model_validate(
        {
            "name": "noise", "title": "Noise", "question": "Which?", "folds": 4, "protocols": ["kfold"],
            "model": {"name": "knn"}, "axes": {"scaler": ["standard", "none"]}, "learning_curve": False,
            "feature_sets": [
                {"name": f"set {i}", "columns": [f"mfcc[{i}-{i + 1}].mean"]} for i in range(1, sets)
            ],
        }
    )  # fmt: skip
    results = run(config, source=table)
    found = nested(results)
    assert found is not None
    assert found.accuracy.low < 0.5 < found.accuracy.high
    assert best(results.summary()).validation_accuracy.mean > found.accuracy.mean
    out = io.StringIO()
    print_results(results, file=out)
    assert "Effect of each axis under kfold, compared with its first value, in points:" in out.getvalue()
    rows = Overview(results).effects()
    assert [(row["axis"], row["value"]) for row in rows] == [("scaler", "standard"), ("", "none")]
    assert rows[0]["difference"] == "first value"
    page = render(results)
    assert "The effect of each axis" in page
    assert rows[1]["difference"].replace("+", "&#43;") in page or rows[1]["difference"] in page
