"""Experiments with models of the registry and split protocols: what is fitted on what, what is said of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError, UnknownName, UsageError
from mirlab.learn.config.config import ExperimentConfig
from mirlab.learn.experiment import experiment
from mirlab.learn.models import registry as models
from mirlab.learn.results.results import Results
from mirlab.learn.statistics.intervals import bootstrap_interval, share_interval_over_splits

N, CLASSES, ARTISTS = 72, 3, 24


def a_config(**changes: Any) -> ExperimentConfig:
    settings: dict[str, Any] = {
        "name": "small",
        "title": "A small one",
        "question": "Which?",
        "seed": 3,
        "repeats": 3,
        "folds": 3,
        "learning_curve": False,
        "protocols": ["random"],
        "model": {"name": "lda"},
        "feature_sets": [
            {"name": "good", "columns": ["mfcc[1-2].mean"]},
            {"name": "noise", "columns": ["rms.mean", "mfcc_03.mean"]},
        ],
    }
    return ExperimentConfig.model_validate(settings | changes)


def a_table(slices: int = 1, artists: bool = True, **meta: list[Any]) -> FeatureTable:
    """Classes told apart by two columns; an artist has one class. The last column is the row's number."""
    rng = np.random.default_rng(0)
    track = np.repeat(np.arange(N), slices)
    artist = track % ARTISTS
    number = artist % CLASSES
    values = rng.normal(size=(track.size, 4))
    values[:, :2] += 2 * np.stack([number, (number * 2) % CLASSES], axis=1)
    values[:, 3] = np.arange(track.size)
    facts: dict[str, Any] = {name: np.array(each, dtype=object) for name, each in meta.items()}
    if artists:
        facts["artist"] = np.array([f"artist {a}" for a in artist], dtype=object)
    if slices > 1:
        facts["segment_start"] = np.tile(np.arange(slices), N).astype(object)
    columns = [Column("mfcc", i, "mean") for i in (1, 2, 3)]
    return FeatureTable(
        tracks=np.array([f"{i:03d}.wav" for i in track], dtype=object),
        labels=np.array(["xyz"[i] for i in number], dtype=object),
        columns=(*columns, Column("rms", None, "mean")),
        values=values,
        meta=facts,
    )


def halves_of(results: Results, protocol: str, feature_set: str) -> list[set[str]]:
    rows = [
        r
        for r in results.predictions.to_pylist()
        if (r["protocol"], r["feature_set"]) == (protocol, feature_set)
    ]
    return [{r["track"] for r in rows if r["repeat"] == k} for k in range(max(r["repeat"] for r in rows) + 1)]


@pytest.mark.parametrize("name", ["svm", "logreg", "lda", "knn", "forest", "gboost"])
def test_every_classical_model_runs_and_has_neither_epochs_nor_layers(name: str) -> None:
    section = {"name": name, "params": {"trees": 20}} if name == "forest" else {"name": name}
    results = experiment.run(
        a_config(model=section, repeats=1, feature_sets=a_config().model_dump()["feature_sets"][:1]),
        source=a_table(),
    )
    (row,) = results.runs.to_pylist()
    assert (row["model"], row["epochs"], row["epoch"], row["hidden"]) == (name, 0, 0, "")
    assert row["scaler"] == ("none" if name in ("forest", "gboost") else "standard")
    assert 0 <= row["validation_loss"] < 3
    assert row["validation_accuracy"] > 0.5
    shares = np.column_stack([results.predictions[f"p_{label}"].to_numpy() for label in "xyz"])
    np.testing.assert_allclose(shares.sum(axis=1), 1, rtol=1e-5)
    assert f"good (2 features, {name})" in results.answer()
    assert results.history("random", results.conditions[0], "train_loss").shape == (1, 1)


def test_splits_are_shared_by_feature_sets_and_models() -> None:
    config = a_config(model=[{"name": "lda"}, {"name": "knn", "label": "near", "params": {"neighbours": 3}}])
    results = experiment.run(config, source=a_table())
    assert {c.model for c in results.conditions} == {"lda", "near"}
    assert halves_of(results, "random", "good") == halves_of(results, "random", "noise")
    assert len(halves_of(results, "random", "good")) == 3
    assert "good (2 features, near)" in results.answer() or "good (2 features, lda)" in results.answer()


def test_a_net_and_a_classical_model_share_a_run() -> None:
    net = {"name": "dense", "hidden": [8], "epochs": [2], "batch_size": 16}
    results = experiment.run(
        a_config(model=[{"name": "lda"}, net], protocols=["artist-kfold"], repeats=None), source=a_table()
    )
    assert {(c.model, c.epochs, c.hidden) for c in results.conditions} == {("lda", 0, ""), ("dense", 2, "8")}
    for row in results.summary():
        tested = [set(r) for r in halves_of(results, "artist-kfold", row.feature_set)]
        assert sorted(t for part in tested for t in part) == [f"{i:03d}.wav" for i in range(N)]
    assert {"keras", "scikit-learn"} <= set(results.about["versions"])


def test_artists_are_apart_where_they_are_known_and_no_protocol_is_named() -> None:
    table = a_table()
    results = experiment.run(a_config(protocols=None, repeats=None), source=table)
    assert results.protocols == ["artist-kfold"]
    assert any("No protocol was chosen, so artist-kfold was used" in note for note in results.about["notes"])
    artist_of = dict(zip(table.tracks, table.meta["artist"], strict=True))
    halves = [{artist_of[t] for t in tested} for tested in halves_of(results, "artist-kfold", "good")]
    assert sum(len(half) for half in halves) == ARTISTS
    assert "No test track shares an artist" in results.answer()
    without = experiment.run(a_config(protocols=None, repeats=None), source=a_table(artists=False))
    assert without.protocols == ["kfold"]
    assert any("because no artists are known" in note for note in without.about["notes"])


def test_protocols_can_be_named_in_the_call() -> None:
    results = experiment.run(a_config(), source=a_table(), protocol=["artist-kfold", "kfold"], repeats=1)
    assert results.protocols == ["artist-kfold", "kfold"]
    assert results.about["protocols_asked"] == ["artist-kfold", "kfold"]
    with pytest.raises(UnknownName, match='Did you mean "artist-kfold"'):
        experiment.run(a_config(), source=a_table(), protocol=["artist-fold"])
    with pytest.raises(UsageError, match="split_column"):
        experiment.run(a_config(), source=a_table(), protocol=["predefined"])
    with pytest.raises(TableError, match="this table has none: add a column artist"):
        experiment.run(a_config(), source=a_table(artists=False), protocol=["artist-kfold"])


def test_a_random_split_always_says_how_many_artists_it_shares() -> None:
    results = experiment.run(a_config(), source=a_table())
    assert any(
        "% of the test tracks share an artist with the training set" in n for n in results.about["notes"]
    )


def test_the_interval_fits_the_protocol() -> None:
    listed = ["test" if i % 3 == 0 else "train" for i in range(N)]
    config = a_config(
        protocols=["random", "repeated-kfold", "artist-kfold", "predefined"],
        repeats=None,
        split_column="part",
    )
    results = experiment.run(config, source=a_table(part=listed))
    rows = {row.protocol: row for row in results.summary() if row.feature_set == "good"}
    assert {name: (len(row.scores), row.pooled) for name, row in rows.items()} == {
        "random": (10, False),
        "repeated-kfold": (9, False),
        "artist-kfold": (3, True),
        "predefined": (1, True),
    }
    assert rows["random"].validation_accuracy == share_interval_over_splits(
        rows["random"].scores, results.about["splits"]["random"]["test_fraction"]
    )
    assert "over their training sets" in rows["repeated-kfold"].validation_accuracy.of
    for name, of in (
        ("artist-kfold", "models trained this way on these tracks"),
        ("predefined", "this model"),
    ):
        predicted = results.predicted(name, rows[name].condition)
        expected = bootstrap_interval(
            predicted["label"].to_pylist(), predicted["predicted"].to_pylist(), predicted["group"].to_pylist()
        )
        found = rows[name].validation_accuracy
        assert (found.mean, found.low, found.high) == (expected.mean, expected.low, expected.high)
        assert found.of.startswith(of)
        assert "artists like these 24" in found.of or name == "predefined"


def test_slices_vote_for_their_track_and_stay_together() -> None:
    results = experiment.run(a_config(protocols=["random", "segment"], repeats=1), source=a_table(slices=4))
    condition = next(c for c in results.conditions if c.feature_set == "good")
    tracks = results.predicted("random", condition)["track"].to_pylist()
    assert len(tracks) == len(set(tracks)) == round(0.3 * N)
    # Under `segment` every slice is judged by itself, so tracks come up again.
    slices = results.predicted("segment", condition)["track"].to_pylist()
    assert len(slices) == 4 * N
    row = next(r for r in results.summary() if r.protocol == "random" and r.feature_set == "good")
    predicted = results.predicted("random", condition)
    right = np.mean(
        [
            a == b
            for a, b in zip(predicted["label"].to_pylist(), predicted["predicted"].to_pylist(), strict=True)
        ]
    )
    assert row.scores.tolist() == [pytest.approx(right)]
    rows_right = results.history("random", condition, "validation_accuracy")[0, 0]
    assert rows_right < right, "a vote over noisy slices should beat the single slice here"


def test_variances_are_given_as_logarithms_to_models_that_go_by_distances() -> None:
    table = a_table()
    table.columns = (*table.columns[:3], Column("rms", None, "var"))
    table.values[:, 3] = np.exp(table.values[:, 0] * 3)
    sets = [{"name": "var", "columns": ["rms.var"]}]
    logged = experiment.run(a_config(feature_sets=sets), source=table)
    plain = experiment.run(a_config(feature_sets=sets, log_variances=False), source=table)
    assert any("logarithms of variance columns" in note for note in logged.about["notes"])
    assert not any("logarithms of variance columns" in note for note in plain.about["notes"])
    assert logged.summary()[0].validation_accuracy.mean > plain.summary()[0].validation_accuracy.mean


def test_the_same_seed_gives_the_same_bytes_however_many_threads(tmp_path: Path) -> None:
    config = a_config(model={"name": "forest", "params": {"trees": 5}}, learning_curve=True)
    for name, workers in (("one", 1), ("two", 3)):
        experiment.run(config, source=a_table(), out=tmp_path / name, workers=workers)
    files = sorted(p.name for p in (tmp_path / "one").iterdir())
    assert "learning_curve.parquet" in files
    for name in files:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    again = Results.load(tmp_path / "one").learning_curve
    assert again is not None
    assert set(again["share"].to_pylist()) == {0.2, 0.4, 0.6, 0.8, 1.0}


def test_the_learning_curve_is_of_the_best_run_and_grows_to_all_its_training_rows() -> None:
    results = experiment.run(a_config(learning_curve=None), source=a_table())
    curve = results.learning_curve
    assert curve is not None
    assert set(curve["feature_set"].to_pylist()) == {"good"}
    rows = curve.to_pylist()
    whole = [row for row in rows if row["share"] == 1.0]
    best = next(row for row in results.summary() if row.feature_set == "good")
    assert [row["validation_accuracy"] for row in whole] == pytest.approx(best.scores.tolist())
    for repeat in range(3):
        sizes = [row["n_train"] for row in rows if row["repeat"] == repeat]
        assert sizes == sorted(sizes)
        assert sizes[0] < sizes[-1] == N - round(0.3 * N)
    net = {"name": "dense", "hidden": [8], "epochs": [1]}
    assert (
        experiment.run(a_config(model=net, learning_curve=None, repeats=1), source=a_table()).learning_curve
        is None
    )


# Nothing that is fitted sees a test row ----------------------------------------------------------


class Guard(BaseEstimator):
    """A transformer that raises when it is fitted on a test row; the last column numbers the rows."""

    def __init__(self, forbidden: frozenset[int] = frozenset()) -> None:
        self.forbidden = forbidden

    def fit(self, X: Any, y: Any = None) -> Guard:
        seen = self.forbidden & set(np.asarray(X)[:, -1].astype(int).tolist())
        assert not seen, f"fitted on the test rows {sorted(seen)}"
        self.fitted_ = True
        return self

    def transform(self, X: Any) -> Any:
        return np.asarray(X)[:, :2]


@pytest.fixture
def guarded() -> Iterator[str]:
    """A model that refuses to be fitted on rows 0, 3, 6 ..., which the column `part` calls test."""
    forbidden = frozenset(range(0, N, 3))

    @models.model("guarded", summary="Refuses test rows.", space={"C": (1.0, 0.1, 10.0)})
    def guarded(C: float = 1.0) -> Any:
        return Pipeline([("guard", Guard(forbidden)), ("classify", LogisticRegression(C=C))])

    yield "guarded"
    models._entries.pop("guarded")


@pytest.mark.parametrize("tune", [False, True])
def test_nothing_that_is_fitted_sees_a_test_row(guarded: str, tune: bool) -> None:
    table = a_table(part=["test" if i % 3 == 0 else "train" for i in range(N)])
    section = {"name": guarded, "tune": tune}
    sets = [{"name": "all", "columns": ["*"], "on": "table"}]
    config = a_config(
        model=section, protocols=["predefined"], split_column="part", feature_sets=sets, learning_curve=True
    )
    results = experiment.run(config, source=table)
    assert len(results.predictions) == N // 3
    assert ("tuned" in results.about) is tune
    # The guard does bite: under a random split it meets test rows in the training half.
    with pytest.raises(AssertionError, match="fitted on the test rows"):
        experiment.run(config.model_copy(update={"protocols": ["random"], "repeats": 1}), source=table)


def test_the_scaler_of_a_net_sees_no_test_row(monkeypatch: pytest.MonkeyPatch) -> None:
    from sklearn.preprocessing import StandardScaler

    class Watched(StandardScaler):  # type: ignore[misc]
        def fit(self, X: Any, y: Any = None) -> Any:
            assert not {i % 3 == 0 for i in np.asarray(X)[:, -1].astype(int).tolist()} & {True}
            return super().fit(X)

    monkeypatch.setattr(experiment, "make_scaler", lambda name: Watched())
    table = a_table(part=["test" if i % 3 == 0 else "train" for i in range(N)])
    config = a_config(
        model={"name": "dense", "hidden": [8], "epochs": [1]},
        protocols=["predefined"],
        split_column="part",
        feature_sets=[{"name": "all", "columns": ["*"], "on": "table"}],
    )
    assert len(experiment.run(config, source=table).predictions) == N // 3


# Tuning and models of one's own ------------------------------------------------------------------


def test_tuning_says_what_it_chose_and_reproduces() -> None:
    config = a_config(
        model={"name": "knn", "tune": True, "candidates": 4}, protocols=["artist-kfold"], repeats=None
    )
    results = experiment.run(config, source=a_table())
    chosen = results.about["tuned"]
    assert sum(row["splits"] for row in chosen if row["feature_set"] == "good") == 3
    assert all("neighbours = " in row["chosen"] and row["model"] == "knn" for row in chosen)
    assert experiment.run(config, source=a_table()).about["tuned"] == chosen
    fixed = a_config(
        model={"name": "knn", "tune": True, "params": {"neighbours": 9}},
        protocols=["artist-kfold"],
        repeats=None,
    )
    assert all(
        "neighbours" not in row["chosen"] for row in experiment.run(fixed, source=a_table()).about["tuned"]
    )


class Plain(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """A model without probabilities that always says its first class, or something else entirely."""

    def __init__(self, says: str = "") -> None:
        self.says = says

    def fit(self, X: Any, y: Any) -> Plain:
        self.classes_ = np.unique(y)
        return self

    def predict(self, X: Any) -> Any:
        return np.full(len(X), self.says or self.classes_[0])


@pytest.fixture
def plain() -> Iterator[str]:
    models.register(models.ModelEntry("plain", Plain, "Says the first class."))
    yield "plain"
    models._entries.pop("plain")


def test_a_model_of_ones_own_needs_no_probabilities(plain: str) -> None:
    results = experiment.run(a_config(model={"name": plain}, repeats=2), source=a_table())
    row = results.summary()[0]
    assert np.isnan(row.validation_loss)
    assert row.validation_accuracy.mean == pytest.approx(1 / 3, abs=0.15)
    assert np.isnan(results.predictions["p_x"].to_numpy()).all()
    with pytest.raises(UsageError, match="predict should return one of the labels"):
        experiment.run(a_config(model={"name": plain, "params": {"says": "polka"}}), source=a_table())


def test_a_model_that_cannot_be_fitted_says_so_with_its_split() -> None:
    table = a_table()
    config = a_config(model={"name": "knn", "params": {"neighbours": 0}})
    with pytest.raises(
        TableError, match=r"knn could not be fitted on random 1 of 3 \(\d+ rows of \d+ columns\)"
    ):
        experiment.run(config, source=table)


def test_as_written_scales_by_all_rows_whatever_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    make = experiment.make_scaler

    class Watched:
        def __init__(self, name: str) -> None:
            self.scaler = make(name)

        def fit_transform(self, values: Any) -> Any:
            seen.append(len(values))
            return self.scaler.fit_transform(values)

    monkeypatch.setattr(experiment, "make_scaler", Watched)
    experiment.run(a_config(protocols=["as-written"], repeats=1), source=a_table())
    assert set(seen) == {N}


def test_folds_within_the_training_rows_do_as_the_outer_splits_do() -> None:
    from mirlab.learn.experiment.plans import make_plans

    config, table = a_config(protocols=["corrected", "kfold", "artist-kfold"], repeats=2, folds=3), a_table()
    made, _ = make_plans(config, table, ["all"])
    plans = {plan.name: plan for plan in made}
    for name in ("corrected", "kfold"):
        assert np.unique(plans[name].inner).size == N, f"{name} mixes artists, and so do its inner folds"
    assert np.array_equal(plans["artist-kfold"].inner, plans["artist-kfold"].groups)
    assert np.unique(plans["artist-kfold"].inner).size == ARTISTS
