"""A held-out test: scores that scikit-learn gives too, whose tracks are judged, what is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.metrics import accuracy_score, average_precision_score, r2_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.targets import Targets
from mirlab.errors import MirlabError, TableError, UnknownName, UsageError
from mirlab.learn.judging.evaluation import evaluate

Make = Callable[..., FeatureTable]


def of_classes(table: FeatureTable) -> FeatureTable:
    labels = np.where(table.values[:, 0] > 0, "loud", "calm").astype(object)
    labels[::7] = "calm"
    return replace(table, labels=labels, targets=None)


def by_others(table: FeatureTable, first: int = 20) -> FeatureTable:
    """The table with its artists numbered from `first`: of 10 artists none of 20."""
    names = [f"artist {first + int(name.split()[1])}" for name in table.meta["artist"]]
    return replace(table, meta={**table.meta, "artist": np.array(names, dtype=object)})


def both(make: Make, task: str) -> tuple[FeatureTable, FeatureTable]:
    """Training tracks of 20 artists, and test tracks of 10 others under ids that the first have, too."""
    train, test = make(task, artists=20), by_others(make(task, artists=10, seed=3))
    return train, test


def test_classes_score_as_scikit_learn_says(targeted: Make) -> None:
    train, test = (of_classes(table) for table in both(targeted, "tags"))
    found = evaluate(train, model="logreg", params={"C": 1.0}, test=test)
    model = make_pipeline(StandardScaler(), LogisticRegression(C=1.0, max_iter=5000))
    said = model.fit(train.values, train.labels).predict(test.values)
    assert found.accuracy.mean == pytest.approx(accuracy_score(test.labels, said))
    assert found.judged.track.tolist() == test.tracks.tolist()
    assert found.accuracy.low < found.accuracy.mean < found.accuracy.high
    assert found.plan.group_kind == "artist"
    assert found.accuracy.of == "this model, on other artists like these 10"
    assert found.sentence == (
        "Trained on all 60 tracks (20 artists) of the source, tested on 30 tracks (10 artists) of another "
        "source."
    )
    assert found.warnings == ()
    assert found.to_dict()["protocol"] == "held-out"


def test_numbers_score_as_scikit_learn_says(targeted: Make) -> None:
    train, test = both(targeted, "numbers")
    assert train.targets is not None
    assert test.targets is not None
    found = evaluate(train, params={"alpha": 1.0}, test=test)
    scaler = StandardScaler().fit(train.values)
    targets = StandardScaler().fit(train.targets.values)
    model = Ridge(alpha=1.0).fit(scaler.transform(train.values), targets.transform(train.targets.values))
    said = targets.inverse_transform(model.predict(scaler.transform(test.values)))
    assert found.primary.mean == pytest.approx(r2_score(test.targets.values, said))
    assert found.baseline["mae"] == pytest.approx(
        np.abs(test.targets.values - train.targets.values.mean(axis=0)).mean()
    )


def test_tags_score_as_scikit_learn_says(targeted: Make) -> None:
    train, test = both(targeted, "tags")
    assert train.targets is not None
    assert test.targets is not None
    found = evaluate(train, params={"C": 1.0}, test=test)
    assert found.names == ("loud", "rare", "noise")
    each = []
    for truth, tested in zip(train.targets.values.T, test.targets.values.T, strict=True):
        model = make_pipeline(StandardScaler(), LogisticRegression(class_weight="balanced", max_iter=5000))
        said = model.fit(train.values, truth).decision_function(test.values)
        each.append(average_precision_score(tested, said))
    assert found.primary.mean == pytest.approx(np.mean(each))
    assert found.judged.truth.tolist() == test.targets.values.tolist()


def test_artists_of_the_training_tracks_are_not_tested(targeted: Make) -> None:
    train, test = targeted("numbers", artists=20), by_others(targeted("numbers", artists=10, seed=1), 17)
    found = evaluate(train, test=test)
    assert found.n_tracks == 21
    assert set(found.judged.track) == set(test.tracks[9:])
    assert found.warnings == (
        "9 test tracks by 3 artists of the training tracks were left out: artist 17, artist 18, artist 19",
    )
    assert found.primary.of.endswith("on other artists like these 7")


def test_a_track_that_is_trained_on_is_not_tested(targeted: Make) -> None:
    table = targeted("numbers", artists=20)
    train, test = table.rows(np.arange(40)), table.rows(np.arange(30, 60))
    bare = [replace(half, meta={}) for half in (train, test)]
    found = evaluate(bare[0], test=bare[1])
    assert set(found.judged.track) == set(test.tracks[10:])
    assert found.plan.group_kind == "track"
    assert found.warnings == (
        "10 test tracks are training tracks, by features, and were left out",
        "the artist is unknown of 40 of 40 training tracks and 20 of 20 test tracks, so some artists may be "
        "in both sources",
    )
    with pytest.raises(TableError, match="no test track is left to judge: 20 test tracks by 7 artists"):
        evaluate(train, test=replace(train, values=train.values + 1).rows(np.arange(20)))


def test_equal_features_under_another_id_are_a_copy_where_they_are_many(targeted: Make) -> None:
    from mirlab.audio.registry.terms import Column

    def wide(table: FeatureTable, times: int) -> FeatureTable:
        columns = tuple(Column.parse(f"mfcc_{i:02d}.mean") for i in range(1, 4 * times + 1))
        return replace(table, columns=columns, values=np.tile(table.values, times), meta={})

    table = targeted("numbers", artists=20)
    train, test = table.rows(np.arange(40)), table.rows(np.arange(30, 60))
    test = replace(test, tracks=np.array([f"other {track}" for track in test.tracks], dtype=object))
    assert evaluate(wide(train, 3), test=wide(test, 3)).n_tracks == 20
    assert evaluate(wide(train, 2), test=wide(test, 2)).n_tracks == 30


def test_slices_of_the_test_tracks_vote(targeted: Make) -> None:
    train = targeted("numbers", artists=20)
    test = by_others(targeted("numbers", artists=10, slices=2, seed=1))
    found = evaluate(train, test=test)
    assert found.n_tracks == 30
    assert found.judged.slices.tolist() == [2] * 30
    assert found.per_target["tempo"]["pearson"].mean > 0.9


def test_tags_of_one_source_only_and_other_classes_are_left_out_and_told(targeted: Make) -> None:
    train, test = both(targeted, "tags")
    assert test.targets is not None
    named = Targets("tags", ("Rare", "loud", "fast"), test.targets.values[:, [1, 0, 2]])
    found = evaluate(train, test=replace(test, targets=named))
    assert found.names == ("loud", "rare")
    assert found.warnings == (
        "1 tag of the source is in it only and left out: noise",
        "1 tag of the test source is in it only and left out: fast",
    )
    assert found.per_target["rare"]["average_precision"].mean > 0.7
    train, test = of_classes(train), of_classes(test)
    labels = np.array([str(label).upper() for label in test.labels], dtype=object)
    labels[:4] = "wild"
    found = evaluate(train, model="lda", test=replace(test, labels=labels))
    assert found.names == ("calm", "loud")
    assert found.n_tracks == 26
    assert found.warnings == ("4 test tracks of classes that are not learnt were left out: wild",)


def test_unknown_truth_is_left_out_on_both_sides(targeted: Make) -> None:
    train, test = (of_classes(table) for table in both(targeted, "tags"))
    train.labels[:3], test.labels[:2] = None, None
    found = evaluate(train, model="lda", test=test)
    assert found.n_tracks == 28
    assert found.sentence.startswith("Trained on all 57 tracks (19 artists)")
    assert found.warnings == (
        "3 training tracks have no label and were left out",
        "2 test tracks have no label and were left out",
    )


def test_other_targets_are_refused(targeted: Make) -> None:
    tags, numbers = targeted("tags", artists=20), by_others(targeted("numbers", artists=10))
    with pytest.raises(
        TableError, match=r"the test source holds numbers \(tempo, valence, noise\), but tags"
    ):
        evaluate(tags, test=numbers)
    assert numbers.targets is not None
    other = replace(numbers.targets, names=("bpm", "arousal", "power"))
    with pytest.raises(TableError, match=r"has other numbers than those that are learnt: numbers \(bpm"):
        evaluate(targeted("numbers"), test=replace(numbers, targets=other))
    classes = of_classes(by_others(tags))
    classes = replace(classes, labels=np.where(classes.labels == "loud", "a", "b").astype(object))
    with pytest.raises(TableError, match=r"has other classes than those that are learnt: classes \(a, b\)"):
        evaluate(of_classes(tags), model="lda", test=classes)


def test_a_test_source_without_a_column_is_refused(targeted: Make) -> None:
    with pytest.raises(UnknownName, match="flux"):
        evaluate(targeted("tags"), test=targeted("tags").select("rms, mfcc"))


@pytest.mark.parametrize(
    ("given", "match"),
    [
        ({"folds": 3}, "a test source takes the place of splits, so folds has no use .got 3"),
        ({"protocol": "kfold"}, "so protocol has no use"),
        ({"test": None, "test_label": "x"}, "test_label is about the source to test on, which is not given"),
        ({"test": None, "test_facts": Path("x.csv")}, "test_facts is about the source to test on"),
    ],
)
def test_options_that_have_no_use_are_refused(targeted: Make, given: dict[str, Any], match: str) -> None:
    with pytest.raises(UsageError, match=match):
        evaluate(targeted("tags"), **{"test": targeted("tags"), **given})


def test_its_label_and_its_facts_are_its_own(targeted: Make, tmp_path: Path) -> None:
    train, test = (of_classes(table) for table in both(targeted, "tags"))
    facts = tmp_path / "facts.csv"
    rows = [f"{track},{label}" for track, label in zip(test.tracks, test.labels, strict=True)]
    facts.write_text("\n".join(["track,loudness", *rows]), encoding="utf-8")
    bare = replace(test, labels=np.full(len(test), None, dtype=object))
    found = evaluate(train, model="lda", test=bare, test_facts=facts, test_label="loudness")
    assert found.judged.truth.tolist() == test.labels.tolist()
    with pytest.raises(MirlabError, match="found no labels"):
        evaluate(train, model="lda", test=bare)
