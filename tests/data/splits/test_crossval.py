"""A protocol's splits given to scikit-learn: cross-validation, searches, pipelines; what can't be is told."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import sklearn
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.model_selection import GridSearchCV, GroupKFold, cross_val_score, cross_validate
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

import mirlab
from mirlab.audio.registry.terms import Column
from mirlab.data.splits.crossval import CrossValidator, split
from mirlab.data.splits.protocols import all_protocols
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.track import Dataset, Track
from mirlab.errors import TableError, UnknownName, UsageError

N = 48


def a_table(labels: Sequence[str | None] | None = None, **meta: Sequence[object]) -> FeatureTable:
    """Tracks of two classes that the first of three columns tells apart, four by each artist."""
    given = [("calm", "loud")[i % 2] for i in range(N)] if labels is None else list(labels)
    rng = np.random.default_rng(0)
    values = rng.normal(size=(N, 3))
    values[:, 0] += [3.0 * (i % 2) for i in range(N)]
    facts = meta or {"artist": [f"a{i // 4}" for i in range(N)]}
    return FeatureTable(
        tracks=np.array([f"t{i:02d}.wav" for i in range(N)], dtype=object),
        labels=np.array(given, dtype=object),
        columns=tuple(Column.parse(name) for name in ("rms.mean", "tempo.value", "rms.var")),
        values=values,
        meta={name: np.array(values, dtype=object) for name, values in facts.items()},
    )


def test_scikit_learn_takes_the_splits() -> None:
    cv = split(a_table(), folds=4, seed=3)
    X, y = cv.table.values, cv.table.labels
    model = make_pipeline(StandardScaler(), LinearDiscriminantAnalysis())
    assert cv.get_n_splits(X, y) == len(cv) == 4
    scores = cross_val_score(model, X, y, cv=cv)
    assert scores.shape == (4,)
    assert scores.mean() > 0.8
    assert cross_validate(model, X, y, cv=cv)["test_score"].tolist() == scores.tolist()
    search = GridSearchCV(make_pipeline(StandardScaler(), SVC()), {"svc__C": [0.1, 1.0]}, cv=cv).fit(X, y)
    assert search.best_score_ > 0.8
    artists = np.array([f"a{i // 4}" for i in range(N)])
    tested = []
    for train, test in cv.split(X, y):
        assert not set(artists[train]) & set(artists[test])
        tested += test.tolist()
    assert sorted(tested) == list(range(N))


@pytest.mark.parametrize("routed", [False, True])
def test_groups_reach_a_selector_within_a_pipeline(routed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the step's name, or by metadata routing: the inner folds keep artists apart."""
    cv = split(a_table(), folds=3)
    X, y = cv.table.values, cv.table.labels
    seen: list[int] = []
    original = mirlab.FeatureSelector.fit

    def fit(self: object, X: object, y: object, groups: object = None) -> object:
        seen.append(0 if groups is None else len(np.unique(groups)))
        return original(self, X, y, groups)

    monkeypatch.setattr(mirlab.FeatureSelector, "fit", fit)
    selector = mirlab.FeatureSelector(model="lda", most=1, inner=2, workers=1)
    with sklearn.config_context(enable_metadata_routing=routed):
        if routed:
            selector.set_fit_request(groups=True)
        pipeline = make_pipeline(selector, StandardScaler(), SVC())
        params = {"groups" if routed else "featureselector__groups": cv.groups}
        assert cross_val_score(pipeline, X, y, cv=cv, params=params).shape == (3,)
        search = GridSearchCV(pipeline, {"svc__C": [1.0]}, cv=cv).fit(X, y, **params)
    assert search.best_estimator_[0].support_.tolist() == [True, False, False]
    assert seen == [8] * 6 + [12], "8 of the 12 artists in each training half, all of them in the refit"


def test_an_inner_search_takes_the_groups() -> None:
    cv = split(a_table(), folds=3)
    X, y = cv.table.values, cv.table.labels
    with sklearn.config_context(enable_metadata_routing=True):
        inner = GridSearchCV(SVC(), {"C": [0.1, 1.0]}, cv=GroupKFold(2))
        assert cross_val_score(inner, X, y, cv=cv, params={"groups": cv.groups}).shape == (3,)
    within = GridSearchCV(SVC(), {"C": [0.1]}, cv=cv)
    with pytest.raises(UsageError, match=r"X has 32 rows, .* has 48: .* GroupKFold with cv\.groups"):
        within.fit(X[:32], y[:32])


def test_rows_of_another_number_or_order_are_refused() -> None:
    cv = split(a_table(), folds=3)
    X, y = cv.table.values, cv.table.labels
    with pytest.raises(UsageError, match="X has 47 rows, and a table, which was split, has 48: pass all"):
        next(cv.split(X[1:], y[1:]))
    with pytest.raises(UsageError, match="y has 3 rows"):
        next(cv.split(X, y[:3]))
    order = np.arange(N)
    order[[4, 7]] = [7, 4]
    with pytest.raises(UsageError, match="in another order: row 5 is 'loud' in y and 'calm' there"):
        next(cv.split(X[order], y[order]))
    codes = (y == "loud").astype(int)
    assert len(list(cv.split(X.tolist(), codes.tolist()))) == 3


def test_rows_without_a_label_are_in_no_split() -> None:
    labels: list[str | None] = [("calm", "loud")[i % 2] for i in range(N)]
    labels[5] = labels[20] = None
    cv = split(a_table(labels), folds=3)
    used = np.concatenate([half for pair in cv.split() for half in pair])
    assert not {5, 20} & set(used.tolist())
    assert "2 tracks have no label and are in no split" in cv.warnings
    assert repr(cv) == (
        "<mirlab.split of a table by artist-kfold: 3 splits of 46 of 48 rows; 1 warning, see .warnings>"
    )
    assert cross_val_score(SVC(), cv.table.values, cv.table.labels, cv=cv).shape == (3,)


def test_a_data_frame_is_split_in_its_own_order() -> None:
    table = a_table()
    frame = pd.DataFrame(table.values[::-1], columns=["one", "two", "three"])
    frame["genre"] = table.labels[::-1]
    frame["artist"] = table.meta["artist"][::-1]
    cv = split(frame, folds=4)
    frame = frame.rename(columns={"genre": "y"})
    scores = cross_val_score(LinearDiscriminantAnalysis(), frame[["one", "two", "three"]], frame["y"], cv=cv)
    assert scores.mean() > 0.8
    assert cv.table.meta["artist"].tolist() == frame["artist"].tolist()


def test_sound_is_split_by_its_tracks(tmp_path: Path) -> None:
    tracks = [
        Track(f"{label}/{i}.wav", tmp_path / f"{i}.wav", label, artist=f"{label} {i % 3}")
        for i, label in enumerate(["calm", "loud"] * 6)
    ]
    cv = split(Dataset("mine", tmp_path, tracks), folds=2)
    assert cv.table.tracks.tolist() == sorted(track.id for track in tracks)
    paths = cv.table.tracks.tolist()
    assert len(list(cv.split(paths, cv.table.labels))) == 2


@pytest.mark.parametrize(
    ("protocol", "options", "message"),
    [
        ("artist-kfold", {}, r'"artist-kfold" needs the artists, .* add a column artist, artist_id'),
        ("fault-filtered", {}, '"fault-filtered" reads the column "fault_filtered", and this table has no'),
        ("segment", {}, 'the protocol "segment" separates slices of one track'),
    ],
)
def test_a_table_that_lacks_what_a_protocol_needs(
    protocol: str, options: dict[str, int], message: str
) -> None:
    with pytest.raises(TableError, match=message):
        split(a_table(title=["x"] * N), protocol, **options)


def test_what_can_not_be_asked() -> None:
    with pytest.raises(UnknownName, match='Did you mean "artist-kfold"'):
        split(a_table(), "artist-fold")
    with pytest.raises(UsageError, match='"as-written" is for experiments'):
        split(a_table(), "as-written")
    with pytest.raises(UnknownName, match='no column called "halves"'):
        split(a_table(), "predefined", column="halves")


@pytest.mark.parametrize("protocol", [name for name in all_protocols() if name != "as-written"])
def test_every_protocol_travels(protocol: str) -> None:
    meta = {
        "artist": [f"a{i // 4}" for i in range(N)],
        "artist_fold": [1 + (i // 4) % 3 for i in range(N)],
        "fault_filtered": ["train" if i < 30 else "test" for i in range(N)],
        "segment_start": [float(i % 2) for i in range(N)],
    }
    table = a_table(**meta)
    if protocol == "segment":
        table.tracks = np.repeat(table.tracks[::4], 4)
        table.labels = np.repeat(table.labels[::4], 4)
        table.labels[::8] = table.labels[1::8] = table.labels[2::8] = table.labels[3::8] = "loud"
    column = "fault_filtered" if protocol == "predefined" else None
    cv = split(table, protocol, column=column)
    for other in (pickle.loads(pickle.dumps(cv)), copy.deepcopy(cv)):
        assert isinstance(other, CrossValidator)
        assert [t.tolist() for _, t in other.split()] == [t.tolist() for _, t in cv.split()]
        assert repr(other) == repr(cv)


def test_the_sound_files_of_the_rows(tmp_path: Path) -> None:
    tracks = [Track(f"{i}.wav", tmp_path / f"{i}.wav", "ab"[i % 2], artist=f"a{i // 2}") for i in range(8)]
    cv = split(Dataset("band", tmp_path, tracks[::-1]), folds=2)
    assert [path.name for path in cv.paths] == cv.table.tracks.tolist()
    assert cv.paths[0] == tmp_path / "0.wav"
    with pytest.raises(
        UsageError, match="paths: expected a source of sound files, got a table, which has none"
    ):
        _ = split(a_table(), folds=2).paths


def test_tags_and_numbers_of_sound_are_split(tmp_path: Path) -> None:
    tracks = [
        Track(
            f"{i:02d}.wav",
            tmp_path / f"{i:02d}.wav",
            "ab"[i % 2],
            artist=f"a{i // 2}",
            facts={"moods": (("sad",), ("sad", "calm"), ())[i % 3]},
        )
        for i in range(12)
    ]
    band = Dataset("band", tmp_path, tracks)
    assert split(band, folds=2).table.targets is None, "a label is learnt where nobody asks for tags"
    cv = split(band, folds=2, task="tags")
    assert cv.table.targets is not None
    assert cv.table.targets.counts == {"calm": 4, "sad": 8}
    assert "folds balanced by tag" in cv.plan.sentence
    assert [path.name for path in cv.paths] == cv.table.tracks.tolist()
    y = cv.table.targets.values
    assert len(list(cv.split(cv.paths, y))) == 2
    with pytest.raises(UsageError, match=r"y has the targets of .* in another order, from row 1 on"):
        next(cv.split(cv.paths, np.roll(y, 1, axis=0)))
    bare = Dataset("band", tmp_path, [replace(track, label=None) for track in tracks])
    assert split(bare, folds=2).table.task == "tags", "as everywhere where there is no label"
    facts = tmp_path / "facts.csv"
    rows = "".join(f"{i:02d},{60 + 5 * i if i else ''},{'xyz'[i % 3]}\n" for i in range(12))
    facts.write_text(f"track,tempo,style\n{rows}", encoding="utf-8")
    numbers = split(band, folds=2, targets="tempo", facts=facts)
    assert numbers.table.task == "numbers"
    assert numbers.warnings == ("1 track has unknown numbers and is in no split",)
    with pytest.raises(UnknownName, match=r'no target called "tempi"\. Did you mean "tempo"'):
        split(band, targets="tempi", facts=facts)
    assert set(split(band, folds=2, facts=facts, label="style").table.classes) == {"x", "y", "z"}
    with pytest.raises(UsageError, match="the label 'sad; calm' looks like several tags"):
        split(band, folds=2, label="moods")


def test_tags_of_a_table_are_split() -> None:
    tags = [("a; b", "b", "a")[i % 3] for i in range(N)]
    table = a_table(artist=[f"a{i // 4}" for i in range(N)], styles=tags)
    cv = split(table, folds=3, targets="styles", separator=";")
    assert cv.table.targets is not None
    assert cv.table.targets.names == ("a", "b")
    scores = cross_val_score(KNeighborsClassifier(), cv.table.values, cv.table.targets.values, cv=cv)
    assert scores.shape == (3,)
