"""The runner: who sees which rows, how slices vote, what is said beside the figures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import numpy as np
import pytest
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline

from mirlab.audio.registry.terms import Column
from mirlab.data.splits.making import make_splits
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import MirlabError, TableError, UnknownName, UsageError
from mirlab.learn.judging.evaluation import Evaluation, evaluate
from mirlab.learn.models import registry as models
from mirlab.learn.models.pipeline import log_variances, make_pipeline

LABELS = ("calm", "loud", "wild")


def tracks(
    n_artists: int = 12, each: int = 5, slices: int = 1, artist: float = 0.0, seed: int = 0, **meta: Any
) -> FeatureTable:
    """Tracks of three classes by artists of one class each, in four columns, class and artist mixed in."""
    rng = np.random.default_rng(seed)
    owner = np.repeat(np.arange(n_artists), each * slices)
    code = owner % 3
    habit = rng.normal(0, artist, (n_artists, 4))
    values = rng.normal(size=(owner.size, 4)) + habit[owner]
    values[:, 0] += 1.5 * code
    names = np.repeat([f"t{i:03d}" for i in range(n_artists * each)], slices)
    starts = {"segment_start": np.tile(3.0 * np.arange(slices), n_artists * each)} if slices > 1 else {}
    return FeatureTable(
        tracks=names,
        labels=np.array(LABELS, dtype=object)[code],
        columns=tuple(Column.parse(f"f_{i:02d}.mean") for i in range(1, 5)),
        values=values,
        meta={"artist": np.array([f"artist {o}" for o in owner], dtype=object), **starts, **meta},
    )


@pytest.fixture
def registered(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Registers a model for the length of a test."""
    models.names()
    monkeypatch.setattr(models, "_entries", dict(models._entries))

    def add(name: str, make: Callable[..., Any]) -> None:
        models.model(name, summary="For a test.")(make)

    return add


# The runner owns the split -------------------------------------------------------------------------


class Guard(TransformerMixin, BaseEstimator):
    """Raises when it is fitted on a test row; rows carry their number in the first column."""

    forbidden: ClassVar[list[set[int]]] = []
    fits: ClassVar[int] = 0

    def __init__(self, folds_within: int = 1) -> None:
        self.folds_within = folds_within

    def fit(self, X: Any, y: Any = None) -> Guard:
        seen = {int(x) for x in X[:, 0]}
        split = Guard.fits // self.folds_within
        Guard.fits += 1
        leaked = seen & Guard.forbidden[split]
        if leaked:
            raise AssertionError(f"fitted on the test rows {sorted(leaked)} of split {split}")
        self.fitted_on_ = len(seen)
        return self

    def transform(self, X: Any) -> Any:
        return X[:, 1:]


def guarded(table: FeatureTable, protocol: str, folds_within: int = 1) -> FeatureTable:
    numbered = np.column_stack([np.arange(len(table), dtype=float), table.values])
    Guard.forbidden = [set(map(int, s.test)) for s in make_splits(table, protocol).splits]
    Guard.fits = 0
    columns = (Column.parse("row.mean"), *table.columns)
    return FeatureTable(table.tracks, table.labels, columns, numbered, dict(table.meta))


@pytest.mark.parametrize("protocol", ["random", "stratified", "kfold", "artist-kfold", "predefined-by-word"])
@pytest.mark.parametrize("slices", [1, 3])
def test_nothing_is_fitted_on_a_test_row(
    protocol: str, slices: int, registered: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    registered("guarded", lambda: Pipeline([("guard", Guard()), ("model", LogisticRegression())]))
    half = {"half": np.repeat(["train", "test", "valid"] * 20, slices)}
    table = tracks(slices=slices, **half)
    if protocol == "predefined-by-word":
        split = make_splits(table, "predefined", column="half").splits
        guarded(table, "random")
        Guard.forbidden = [set(map(int, s.test)) for s in split]
        numbered = np.column_stack([np.arange(len(table), dtype=float), table.values])
        columns = (Column.parse("row.mean"), *table.columns)
        table = FeatureTable(table.tracks, table.labels, columns, numbered, dict(table.meta))
        found = evaluate(table, model="guarded", protocol="predefined", column="half")
    else:
        found = evaluate(guarded(table, protocol), model="guarded", protocol=protocol)
    assert Guard.fits == len(Guard.forbidden) == len(found.plan.splits)


def test_calibration_inside_the_model_sees_training_rows_only(registered: Callable[..., None]) -> None:
    from sklearn.calibration import CalibratedClassifierCV

    def calibrated() -> Any:
        inner = Pipeline([("guard", Guard(folds_within=4)), ("model", LogisticRegression())])
        return CalibratedClassifierCV(inner, cv=4)

    registered("calibrated", calibrated)
    found = evaluate(guarded(tracks(), "artist-kfold"), model="calibrated")
    assert Guard.fits == 4 * len(found.plan.splits)


def test_the_guard_bites() -> None:
    table = guarded(tracks(), "kfold")
    with pytest.raises(AssertionError, match="fitted on the test rows"):
        Guard().fit(table.values)


def test_one_test_row_changes_no_other_answer() -> None:
    half = np.array(["train", "train", "test"] * 20, dtype=object)
    table = tracks(half=half)
    before = evaluate(table, model="svm", protocol="predefined", column="half")
    values = table.values.copy()
    odd = int(np.flatnonzero(half == "test")[0])
    values[odd] = 1e6
    moved = FeatureTable(table.tracks, table.labels, table.columns, values, dict(table.meta))
    after = evaluate(moved, model="svm", protocol="predefined", column="half")
    others = before.judged.track != table.tracks[odd]
    assert before.judged.probabilities is not None
    assert after.judged.probabilities is not None
    np.testing.assert_array_equal(before.judged.probabilities[others], after.judged.probabilities[others])
    assert not np.array_equal(before.judged.probabilities[~others], after.judged.probabilities[~others])


# What is judged -------------------------------------------------------------------------------------


def test_every_track_is_judged_once_in_a_fold_and_the_default_keeps_artists_apart() -> None:
    table = tracks()
    found = evaluate(table, model="logreg")
    assert found.protocol == "artist-kfold"
    assert found.unit == "artist"
    assert "no artist" in found.sentence
    assert found.warnings == () or "share an artist" not in " ".join(found.warnings)
    assert sorted(found.judged.track) == sorted(table.tracks)
    assert found.slice_accuracy is None
    assert found.n_tracks == 60
    for i, split in enumerate(found.plan.splits):
        assert set(found.judged.track[found.judged.split == i]) == set(table.tracks[split.test])


def test_a_random_split_always_says_how_many_artists_are_shared() -> None:
    found = evaluate(tracks(), model="lda", protocol="random", repeats=2)
    assert any(
        "% of the test tracks share an artist with the training set" in line for line in found.warnings
    )


def test_without_artists_the_default_is_kfold_and_says_so() -> None:
    table = tracks()
    del table.meta["artist"]
    found = evaluate(table, model="lda")
    assert found.protocol == "kfold"
    assert any("no artists are known" in line for line in found.warnings)
    assert "tracks like these 60" in found.accuracy.of


class ByFirstColumn(BaseEstimator):
    """Says what the row's first three columns say."""

    def fit(self, X: Any, y: Any) -> ByFirstColumn:
        self.classes_ = np.array(LABELS)
        return self

    def predict_proba(self, X: Any) -> Any:
        return X[:, :3]

    def predict(self, X: Any) -> Any:
        return self.classes_[X[:, :3].argmax(axis=1)]


def sliced_answers() -> FeatureTable:
    """Two slices a track: a sure right one, and a wrong one that is half sure or, in "loud", very sure."""
    table = tracks(slices=2)
    code = np.array([LABELS.index(label) for label in table.labels])
    p = np.zeros((len(table), 4))
    for row, c in enumerate(code):
        wrong = (c + 1) % 3
        sure = 0.9 if row % 2 == 0 else (0.95 if LABELS[c] == "loud" else 0.6)
        p[row, c if row % 2 == 0 else wrong] = sure
        p[row, (c + 2) % 3] = 1 - sure
    return FeatureTable(table.tracks, table.labels, table.columns, p, dict(table.meta))


def test_slices_vote_by_their_mean_probability(registered: Callable[..., None]) -> None:
    registered("told", ByFirstColumn)
    found = evaluate(sliced_answers(), model="told", protocol="kfold")
    j = found.judged
    assert len(j.track) == 60
    np.testing.assert_array_equal(j.slices, 2)
    np.testing.assert_array_equal(j.slices_right, 1)
    np.testing.assert_array_equal(j.right, j.label != "loud")
    assert found.accuracy.mean == pytest.approx(2 / 3)
    assert found.slice_accuracy is not None
    assert found.slice_accuracy.mean == pytest.approx(0.5)
    assert "voted by their mean probability" in found.recipe
    assert j.probabilities is not None
    calm = int(np.flatnonzero(j.label == "calm")[0])
    np.testing.assert_allclose(j.probabilities[calm], [0.45, 0.3, 0.25])


def test_under_segment_every_slice_is_judged_by_itself(registered: Callable[..., None]) -> None:
    registered("told", ByFirstColumn)
    found = evaluate(sliced_answers(), model="told", protocol="segment")
    assert len(found.judged.track) == 120
    assert found.accuracy.mean == pytest.approx(0.5)
    assert found.slice_accuracy is not None
    assert found.slice_accuracy.mean == pytest.approx(0.5)
    assert any("come from a track of the training set" in line for line in found.warnings)


def test_no_other_protocol_separates_slices() -> None:
    for protocol in ("random", "stratified", "kfold", "repeated-kfold", "artist-kfold"):
        found = evaluate(tracks(slices=3), model="lda", protocol=protocol, probabilities=False)
        np.testing.assert_array_equal(found.judged.slices, 3)


def test_a_model_without_probabilities_votes_by_majority(registered: Callable[..., None]) -> None:
    from sklearn.svm import LinearSVC

    registered("machine", lambda: LinearSVC())
    found = evaluate(tracks(slices=3), model="machine", protocol="kfold")
    assert "majority" in found.recipe
    assert found.judged.probabilities is None
    assert set(found.metrics) == {"accuracy", "balanced_accuracy", "macro_f1"}


# Figures --------------------------------------------------------------------------------------------


def right_share(found: Evaluation) -> float:
    return float(found.judged.right.mean())


def test_metrics_agree_with_the_predictions_and_have_intervals() -> None:
    found = evaluate(tracks(), model="logreg", protocol="artist-kfold")
    scores = found.scores()
    assert set(found.metrics) == {"accuracy", "balanced_accuracy", "macro_f1", "top2_accuracy", "log_loss"}
    for name, interval in found.metrics.items():
        assert interval.mean == pytest.approx(getattr(scores, name))
        assert interval.low < interval.mean < interval.high
    assert found.accuracy.mean == pytest.approx(right_share(found))
    assert found.accuracy.of == "models trained this way on these tracks, on other artists like these 12"
    assert found.over_splits.mean == pytest.approx(found.split_scores.mean())
    assert scores.confusion.sum() == 60


def test_intervals_respect_artists() -> None:
    table = tracks(n_artists=24, each=10, artist=3.0)
    apart = evaluate(table, model="lda", protocol="artist-kfold", probabilities=False).accuracy
    table.meta["artist"] = np.array([f"artist {i}" for i in range(len(table))], dtype=object)
    single = evaluate(table, model="lda", protocol="artist-kfold", probabilities=False).accuracy
    assert apart.high - apart.low > 1.5 * (single.high - single.low)


def test_one_split_is_an_interval_of_one_model() -> None:
    half = np.array(["train", "train", "test"] * 20, dtype=object)
    found = evaluate(tracks(half=half), model="lda", protocol="predefined", column="half")
    assert found.accuracy.of.startswith("this model, on other artists")
    assert not found.over_splits.known


def test_equal_seeds_give_equal_figures_and_others_do_not() -> None:
    table = tracks(artist=1.0)
    first, again, other = (evaluate(table, model="svm", protocol="kfold", folds=3, seed=s) for s in (1, 1, 2))
    assert first.metrics == again.metrics
    np.testing.assert_array_equal(first.judged.probabilities, again.judged.probabilities)
    assert not np.array_equal(first.judged.track, other.judged.track)


def test_progress_counts_splits() -> None:
    seen: list[tuple[int, int]] = []
    evaluate(
        tracks(), model="lda", protocol="kfold", folds=4, progress=lambda e: seen.append((e.done, e.total))
    )
    assert seen == [(1, 4), (2, 4), (3, 4), (4, 4)]


# Columns --------------------------------------------------------------------------------------------


def test_variances_enter_as_logarithms_and_nothing_else_changes() -> None:
    columns = (Column.parse("rms.mean"), Column.parse("rms.var"))
    values = np.array([[-1.0, np.e], [2.0, 0.0]])
    logged = log_variances(values, columns)
    np.testing.assert_allclose(logged, [[-1, 1], [2, np.log(1e-20)]])
    np.testing.assert_array_equal(values, [[-1, np.e], [2, 0]])
    assert "log variances" in make_pipeline(columns, "lda").named_steps
    assert "log variances" not in make_pipeline(columns[:1], "lda").named_steps
    with pytest.raises(UsageError, match=r"negative numbers in rms\.var"):
        log_variances(values - 1, columns)


def test_the_logarithm_makes_the_unit_of_a_variance_irrelevant() -> None:
    table = tracks()
    columns = tuple(Column.parse(f"f_{i:02d}.var") for i in range(1, 5))
    answers = []
    for scale in (1.0, 1e4):
        skewed = FeatureTable(
            table.tracks, table.labels, columns, scale * np.exp(table.values), dict(table.meta)
        )
        found = evaluate(skewed, model="svm", protocol="kfold", probabilities=False)
        assert "the logarithm of variances" in found.recipe
        answers.append(found.judged.predicted)
    plain = evaluate(table, model="svm", protocol="kfold", probabilities=False)
    np.testing.assert_array_equal(answers[0], plain.judged.predicted)
    np.testing.assert_array_equal(answers[1], plain.judged.predicted)


# Bad input ------------------------------------------------------------------------------------------


def nan(table: FeatureTable) -> FeatureTable:
    table.values[7, 2] = np.nan
    return table


def lonely(table: FeatureTable) -> FeatureTable:
    table.meta["artist"] = np.array(["one" if x == "calm" else f"{i}" for i, x in enumerate(table.labels)])
    return table


@pytest.mark.parametrize(
    ("change", "asked", "error", "message"),
    [
        (nan, {}, TableError, r'got nan for the track "t007" in the column f_03\.mean, and 0 more'),
        (lonely, {}, TableError, r"two artists in every class.*calm \(one\)"),
        (lambda t: t, {"model": "swm"}, UnknownName, 'no model called "swm".*"svm"'),
        (lambda t: t, {"params": {"c": 1}}, UnknownName, r'parameter of the model svm called "c"'),
        (lambda t: t, {"protocol": "artist"}, UnknownName, 'no protocol called "artist"'),
        (
            lambda t: t,
            {"protocol": "kfold", "folds": 30},
            TableError,
            "20 tracks, fewer than the 30 folds",
        ),
        (lambda t: t, {"protocol": "segment"}, TableError, "one row for each track"),
    ],
)
def test_what_can_not_be_evaluated_is_refused(
    change: Callable[[FeatureTable], FeatureTable],
    asked: dict[str, Any],
    error: type[MirlabError],
    message: str,
) -> None:
    with pytest.raises(error, match=message):
        evaluate(change(tracks()), **asked)


def test_a_model_that_can_not_be_trained_names_the_split() -> None:
    half = np.array(["test"] * 60, dtype=object)
    half[[0, 1, 5]] = "train"
    with pytest.raises(
        TableError,
        match=r'svm could not be fitted on .*column "half" \(3 rows of \d+ columns\): svm needs at least two',
    ):
        evaluate(tracks(half=half), model="svm", protocol="predefined", column="half")


def test_a_model_that_answers_with_other_words_is_refused(registered: Callable[..., None]) -> None:
    class Odd(ByFirstColumn):
        def predict(self, X: Any) -> Any:
            return np.full(len(X), "noise")

    registered("odd", Odd)
    with pytest.raises(UsageError, match=r"odd: predict should return one of the labels.*\['noise'\]"):
        evaluate(tracks(), model="odd", protocol="kfold")


def test_a_class_that_no_training_row_has_gets_no_probability() -> None:
    table = tracks()
    table.meta["half"] = np.where(table.labels == "wild", "test", np.tile(["train", "test"], 30)).astype(
        object
    )
    found = evaluate(table, model="lda", protocol="predefined", column="half")
    assert found.judged.probabilities is not None
    np.testing.assert_array_equal(found.judged.probabilities[:, 2], 0)
    assert not found.judged.right[found.judged.label == "wild"].any()
    assert "wild is missing from 1 training set" in found.warnings
