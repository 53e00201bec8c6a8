"""Bundles of tags and numbers: what they say, and what a spoilt one is refused for."""

from __future__ import annotations

import copy
import csv
import io
import json
import pickle
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.learn.target_tables import table_of_targets

from mirlab.errors import BundleError, UsageError
from mirlab.learn.bundle import bundle
from mirlab.learn.bundle.answering import OfNumbers, OfTags
from mirlab.learn.bundle.conformal import Conformal, cross_fitted_widths
from mirlab.learn.bundle.contributions import explain, explain_some
from mirlab.learn.bundle.predict import Classifier, load
from mirlab.learn.bundle.predictions import NumberPrediction, Prediction, Predictions, TagPrediction
from mirlab.learn.training.training import train
from mirlab.show.answers.classified import csv_of, rows_of


@pytest.fixture(scope="module")
def tagged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tags") / "tags.mirlab"
    return train(table_of_targets("tags"), out=path).path


@pytest.fixture(scope="module")
def numbered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("numbers") / "numbers.mirlab"
    return train(table_of_targets("numbers"), out=path).path


def test_tags_are_those_that_reach_their_thresholds(tagged: Path) -> None:
    classifier, new = load(tagged), table_of_targets("tags", seed=5)
    assert (classifier.task, classifier.labels) == ("tags", ("piano", "drums", "voice"))
    said = classifier.predict_features(new)
    for one in said:
        assert isinstance(one, TagPrediction)
        decided = [tag for tag, p in one.probabilities.items() if p >= one.thresholds[tag]]
        assert list(one.tags) == sorted(decided, key=lambda tag: -one.probabilities[tag])
        assert one.label is None
    p = np.array([list(one.probabilities.values()) for one in said])
    np.testing.assert_allclose(p, classifier.probabilities(new.values))
    has = new.targets.truth == 1  # type: ignore[union-attr]
    assert p[has].mean() > p[~has].mean() + 0.2


def test_the_most_probable_tag_comes_first_and_a_threshold_that_is_reached_counts() -> None:
    said = OfTags(("a", "b", "c"), np.array([0.5, 0.2, 0.9])).predictions(
        np.array([[0.5, 0.7, 0.89], [0.1, 0.1, 0.1]]), ["x", "y"], ["", "silence"], 0.9
    )
    assert [one.tags for one in said if isinstance(one, TagPrediction)] == [("b", "a"), ()]
    assert [(one.unknown, one.reason) for one in said] == [(False, ""), (True, "silence")]


def test_numbers_have_intervals_that_hold_the_truth_as_often_as_they_say(numbered: Path) -> None:
    classifier, new = load(numbered), table_of_targets("numbers", 400, artists=100, seed=6)
    assert classifier.task == "numbers"
    truth = new.targets.values  # type: ignore[union-attr]
    widths = []
    for coverage in (0.5, 0.9):
        said = classifier.predict_features(new, coverage=coverage)
        ends = np.array([list(one.intervals.values()) for one in said if isinstance(one, NumberPrediction)])
        inside = ((ends[..., 0] <= truth) & (truth <= ends[..., 1])).mean(axis=0)
        assert inside == pytest.approx(coverage, abs=0.12)
        widths.append(ends[0, :, 1] - ends[0, :, 0])
    assert (widths[0] < widths[1]).all()
    values = [list(one.values.values()) for one in said if isinstance(one, NumberPrediction)]
    np.testing.assert_allclose(values, classifier.answers(new.values))
    with pytest.raises(UsageError, match="coverage: expected a share"):
        classifier.predict_features(new, coverage=1.0)
    with pytest.raises(
        UsageError, match=r"numbers\.mirlab: it was trained on numbers and has no probabilities"
    ):
        classifier.probabilities(new.values)


def test_an_interval_without_enough_artists_has_no_ends() -> None:
    few = Conformal.of(np.array([0.1, 0.2, 0.3]), np.arange(3))
    answering = OfNumbers(("a",), np.array([0.0]), np.array([1.0]), (few,))
    (said,) = answering.predictions(np.array([[0.5]]), ["x"], [""], 0.9)
    assert isinstance(said, NumberPrediction)
    assert said.intervals == {"a": (-np.inf, np.inf)}
    assert said.as_json()["intervals"] == {"a": None}
    assert said.record() == {
        "path": "x",
        "a": 0.5,
        "a_low": None,
        "a_high": None,
        "unknown": False,
        "error": None,
    }
    (said,) = answering.predictions(np.array([[0.5]]), ["x"], [""], 0.5)
    assert said.as_json()["intervals"] == {"a": [0.3, 0.7]}


def test_answers_and_intervals_of_shares_stay_between_0_and_1() -> None:
    off = Conformal.of(np.full(20, 0.25), np.arange(20))
    low, high = np.array([0.0, -0.1, 0.3, 0.0]), np.array([1.0, 0.9, 0.8, 1.1])
    answering = OfNumbers(("share", "below", "inner", "above"), low, high, (off,) * 4)
    said = answering.predictions(np.array([[0.9] * 4, [0.1] * 4, [-0.5] * 4]), ["x", "y", "z"], [""] * 3, 0.9)
    high_one, low_one, far = (one.as_json() for one in said)
    assert high_one["intervals"]["share"] == high_one["intervals"]["inner"] == pytest.approx([0.65, 1])
    assert high_one["intervals"]["below"] == high_one["intervals"]["above"] == pytest.approx([0.65, 1.15])
    assert low_one["intervals"]["share"] == pytest.approx([0, 0.35])
    assert low_one["intervals"]["below"] == pytest.approx([-0.15, 0.35])
    assert (far["values"]["share"], far["values"]["below"]) == (0, -0.5)
    assert far["intervals"]["share"] == [0, 0]
    assert far["intervals"]["above"] == pytest.approx([-0.75, -0.25])


def test_widths_of_a_fold_come_from_other_artists_who_count_alike() -> None:
    missed = np.array([[1.0], [1.0], [1.0], [9.0], [5.0], [0.0]])
    groups, folds = np.array([0, 0, 0, 1, 2, 3]), np.array([0, 0, 0, 0, 1, 1])
    half = cross_fitted_widths(missed, groups, folds, 0.3)
    # Of the others 5 and 0: 0.3 (2 + 1) = 0.9 artists are reached at 0. Of artists 0 and 1 at 1.
    assert half[:, 0].tolist() == [0.0, 0.0, 0.0, 0.0, 1.0, 1.0]
    assert cross_fitted_widths(missed, groups, folds, 0.5)[4, 0] == 9.0, "three tracks are one artist"


def test_results_for_machines_and_frames(tagged: Path, numbered: Path) -> None:
    rows = table_of_targets("tags", seed=5).values[:2].copy()
    rows[1, 0] = np.nan
    tags, failed = load(tagged).predict_features(rows)
    assert set(tags.as_json()) == {"path", "tags", "probabilities", "thresholds", "unknown"}
    assert failed.as_json() == {
        **dict.fromkeys(("tags", "probabilities", "thresholds", "unknown")),
        "path": "",
        "error": failed.error,
    }
    frame = Predictions([tags, failed]).to_pandas()
    assert list(frame.columns) == ["path", "tags", "unknown", "p:piano", "p:drums", "p:voice", "error"]
    assert frame["p:piano"].isna().tolist() == [False, True]
    assert Predictions([tags, failed]).headline() == "1 sound tagged, 1 could not be analysed."
    assert "%" in Predictions([tags]).to_markdown()
    numbers, failed = load(numbered).predict_features(rows)
    assert isinstance(failed, NumberPrediction)
    frame = Predictions([numbers, failed]).to_pandas()
    assert list(frame.columns[:4]) == ["path", "valence", "valence_low", "valence_high"]
    assert frame["pace_low"].isna().tolist() == [False, True]
    assert json.loads(json.dumps(numbers.as_json()))["intervals"]["pace"][0] < 100
    assert [Prediction.task, TagPrediction.task, NumberPrediction.task] == ["class", "tags", "numbers"]


def test_contributions_sum_to_the_answer(tagged: Path, numbered: Path) -> None:
    row = table_of_targets("tags", seed=7).values[0]
    for path in (tagged, numbered):
        classifier = load(path)
        for why in explain_some(classifier, row, classifier.labels):
            gap = why.probability - why.baseline
            assert sum(c.value for c in why.contributions) == pytest.approx(gap, abs=1e-9 + 1e-9 * abs(gap))
            assert why.task == classifier.task
    pace = explain(load(numbered), row, "pace")
    assert pace.contributions[0].feature == "mfcc"
    assert "value" in pace.as_json()
    assert "%" not in pace.headline()
    far = row.copy()
    far[1] = 50.0
    assert explain(load(numbered), far).label == "pace", "the number furthest from what is usual"


def test_a_bundle_of_another_task_is_refused_with_what_to_do(tagged: Path) -> None:
    classifier = load(tagged)
    classifier.check_task("tags", "this", "nothing")
    with pytest.raises(
        UsageError, match=r"tags.mirlab: it was trained on tags, and this needs a bundle of classes: do that"
    ):
        classifier.check_task("class", "this", "do that")


def test_it_can_be_sent_to_another_process(numbered: Path) -> None:
    classifier = load(numbered)
    row = table_of_targets("numbers").values[:1]
    sent = pickle.loads(pickle.dumps(classifier))
    assert sent.predict_features(row) == classifier.predict_features(row)


def test_the_protocol_is_the_oldest_that_can_say_it(tagged: Path, trained: Any) -> None:
    from zipfile import ZipFile

    for path, protocol in ((tagged, 3), (trained.path, 1)):
        with ZipFile(path) as file:
            assert json.loads(file.read("manifest.json"))["protocol"] == protocol
            assert ("conformal.npy" in file.namelist()) == (protocol == 1)


SPOILT: list[tuple[str, Callable[[dict[str, Any]], object], str]] = [
    ("tags", lambda m: m.update(task="moods"), "task: expected 'class' or 'tags' or 'numbers', got 'moods'"),
    ("tags", lambda m: m.pop("thresholds"), "thresholds is missing"),
    ("tags", lambda m: m.update(thresholds=[0.5, 0.5]), "thresholds: expected a list of 3 numbers"),
    ("tags", lambda m: m.update(thresholds=[0.5, 0.5, 1.5]), "thresholds: expected numbers from 0 to 1"),
    ("tags", lambda m: m.update(task="numbers"), "conformal.npy, and it is missing"),
    ("tags", lambda m: m.pop("task"), "conformal.npy, and it is missing"),
    ("numbers", lambda m: m.pop("ranges"), "ranges is missing"),
    ("numbers", lambda m: m["ranges"].update(low=[1e9, 0]), "ranges.low: expected numbers up to those"),
    ("numbers", lambda m: m.pop("task"), "expected scores and weights, got 3 rows"),
    ("numbers", lambda m: m.update(labels=["valence"]), "ranges.low: expected a list of 1 numbers"),
]


@pytest.mark.parametrize(("task", "spoil", "message"), SPOILT)
def test_a_spoilt_manifest(
    task: str, spoil: Callable[[dict[str, Any]], object], message: str, tagged: Path, numbered: Path
) -> None:
    contents = bundle.read(tagged if task == "tags" else numbered)
    manifest = copy.deepcopy(contents.manifest)
    spoil(manifest)
    with pytest.raises(BundleError, match=message):
        Classifier(replace(contents, manifest=manifest), "x.mirlab")


def test_scores_below_zero_and_golden_numbers_that_come_out_otherwise(numbered: Path) -> None:
    contents = bundle.read(numbered)
    assert contents.conformal is not None
    with pytest.raises(BundleError, match=r"conformal\.npy: expected scores of 0 or more"):
        Classifier(replace(contents, conformal=-contents.conformal), "x")
    golden = copy.deepcopy(contents.golden)
    span = load(numbered)._answering.scale[1]
    golden["numbers"][0][1] += 0.5e-4 * span
    Classifier(replace(contents, golden=golden), "x")
    golden["numbers"][0][1] += span
    with pytest.raises(BundleError, match=r"come out differently here \(numbers differ by 1 of their span"):
        Classifier(replace(contents, golden=golden), "x")


@pytest.mark.parametrize("kind", ["tagged", "numbered"])
def test_nothing_is_said_of_silence(kind: str, request: pytest.FixtureRequest) -> None:
    classifier = load(request.getfixturevalue(kind))
    new = table_of_targets("tags" if kind == "tagged" else "numbers", seed=5)
    columns = [*map(str, new.columns), "rms.max"]
    rows = np.column_stack([new.values[:2], [1.0, 0.0]])
    heard, silence = classifier.predict_features(rows, columns)
    assert not heard.silent
    assert silence.silent
    assert (silence.unknown, silence.reason, silence.error) == (True, "silence: nothing to classify", "")
    assert not any(silence.as_json().get(key) for key in ("tags", "probabilities", "values", "intervals"))
    assert silence.as_json()["reason"] == silence.reason
    lines = list(csv.reader(io.StringIO(csv_of([heard, silence], classifier.labels))))
    assert all(lines[1][2:-1]), "of the other all is said"
    assert [cell for cell in lines[2] if cell] == ["true"]
    (row, *_), (other, *_) = (rows_of(one, 3, False, classifier.labels) for one in (silence, heard))
    assert silence.reason in row.values()
    assert silence.reason not in other.values()
