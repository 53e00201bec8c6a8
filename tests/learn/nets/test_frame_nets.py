"""Nets that hear time learn what averages can't tell, from training rows only, and the same each time."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from sklearn.base import clone

from mirlab.audio.registry.terms import Column
from mirlab.data.splits.splits import Split
from mirlab.errors import TableError, UsageError
from mirlab.learn.models import registry as models
from mirlab.learn.models.fitting import Trial, fit
from mirlab.learn.models.pipeline import make_pipeline
from mirlab.learn.nets.architectures import build, initial_values
from mirlab.learn.statistics.goal import Goal

NETS = ["cnn", "rnn"]
TIME, DIM, PATCH = 36, 4, 32

# One shape of net and batch for all tests: compiling takes longer than training.
SMALL: dict[str, Any] = {"patch": PATCH, "units": 8, "batch_size": 16, "mask_bands": 1, "mask_frames": 4}
QUICK = SMALL | {"epochs": 3, "learning_rate": 0.01}
LEARNS = SMALL | {"epochs": 25, "learning_rate": 0.01}


def ramps(n: int, seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Tracks whose first band rises (class up) or falls (down); means and deviations are the same."""
    rng = np.random.default_rng(seed)
    codes = np.arange(n) % 2
    X = rng.normal(0, 0.7, size=(n, TIME, DIM)).astype(np.float32)
    rise = np.linspace(-2, 2, TIME)
    X[:, :, 0] += np.where(codes[:, np.newaxis] == 0, rise, -rise)
    return X, np.array(["up", "down"])[codes], np.arange(n) // 2


def make(name: str, **params: Any) -> Any:
    return models.get(name).make(**params)


@pytest.mark.parametrize("name", NETS)
def test_order_in_time_is_heard_where_averages_know_nothing(name: str) -> None:
    X, y, artist = ramps(48, 0)
    new, truth, _ = ramps(40, 1)
    net = make(name, **LEARNS).fit(X, y, groups=artist)
    assert np.mean(net.predict(new) == truth) > 0.9
    p = net.predict_proba(new)
    assert p.shape == (40, 2)
    np.testing.assert_allclose(p.sum(axis=1), 1, rtol=1e-5)
    means = make("lda").fit(X.mean(axis=1), y)
    assert np.mean(means.predict(new.mean(axis=1)) == truth) < 0.75


@pytest.mark.parametrize("name", NETS)
def test_the_same_seed_gives_the_same_numbers_and_another_seed_others(name: str) -> None:
    X, y, artist = ramps(24, 0)
    first = make(name, **QUICK, seed=4)
    again = clone(first).fit(X, y, groups=artist).predict_proba(X)
    np.testing.assert_array_equal(first.fit(X, y, groups=artist).predict_proba(X), again)
    np.testing.assert_array_equal(first.fit(X, y, groups=artist).predict_proba(X), again)
    other = make(name, **QUICK, seed=5).fit(X, y, groups=artist).predict_proba(X)
    assert np.abs(other - again).max() > 1e-3


@pytest.mark.parametrize("name", NETS)
def test_nothing_is_learnt_of_test_rows(name: str) -> None:
    X, y, artist = ramps(32, 0)
    codes = (y == "up").astype(np.intp)
    split = Split(np.arange(24), np.arange(24, 32), "the split")
    loud = X.copy()
    loud[split.test] = 1e6
    found = [
        fit(
            Trial(
                models.get(name),
                QUICK,
                values,
                Goal.of_classes(codes, ("down", "up")),
                split,
                seed=3,
                groups=artist,
                scores=True,
            )
        )
        for values in (X, loud)
    ]
    assert found[0].history["train_loss"] == found[1].history["train_loss"]
    assert found[0].history["validation_loss"] != found[1].history["validation_loss"]
    assert 1 <= found[0].epochs <= 3
    # What can't be heard at all does no harm in the training either.
    loud[split.test] = np.nan
    with pytest.raises(TableError, match=f"{name} could not be asked about the split"):
        fit(
            Trial(
                models.get(name),
                QUICK,
                loud,
                Goal.of_classes(codes, ("down", "up")),
                split,
                seed=3,
                groups=artist,
            )
        )
    poisoned = make(name, **QUICK, seed=3).fit(loud[split.train], y[split.train], groups=artist[:24])
    clean = make(name, **QUICK, seed=3).fit(X[split.train], y[split.train], groups=artist[:24])
    np.testing.assert_array_equal(poisoned.predict_proba(X), clean.predict_proba(X))


def test_whole_artists_are_held_out_and_nothing_is_fitted_on_them_before_the_refit() -> None:
    X, y, artist = ramps(24, 0)
    net = make("cnn", **QUICK, refit=False).fit(X, y, groups=artist)
    out = net.held_out_
    assert 0 < out.size < 12
    assert not set(artist[out]) & set(np.delete(artist, out))
    np.testing.assert_allclose(net.mean_, np.delete(X, out, axis=0).mean(axis=(0, 1)), rtol=1e-4, atol=1e-5)
    assert net.history_["validation_loss"].size == net.history_["train_loss"].size
    # Other sound of the artists held out changes when training stops, and nothing else.
    other = X.copy()
    other[out] *= 3
    loose = make("cnn", **QUICK, refit=False).fit(other, y, groups=artist)
    np.testing.assert_array_equal(loose.held_out_, out)
    np.testing.assert_array_equal(loose.mean_, net.mean_)
    assert loose.history_["train_loss"][0] == net.history_["train_loss"][0]
    assert loose.history_["validation_loss"][0] != net.history_["validation_loss"][0]
    whole = make("cnn", **QUICK).fit(X, y, groups=artist)
    np.testing.assert_allclose(whole.mean_, X.mean(axis=(0, 1)), rtol=1e-4, atol=1e-5)
    assert whole.epochs_ == net.epochs_


def test_training_stops_early_and_keeps_the_best_epoch() -> None:
    X, _, artist = ramps(24, 0)
    luck = np.array(["up", "down"])[np.random.default_rng(3).integers(0, 2, 24)]
    net = make("cnn", **(LEARNS | {"epochs": 60}), patience=4, refit=False).fit(X, luck, groups=artist)
    losses = net.history_["validation_loss"]
    assert losses.size < 60
    assert net.epochs_ == losses.argmin() + 1 == losses.size - 4
    right = net.predict_proba(X[net.held_out_])[
        np.arange(net.held_out_.size), np.searchsorted(net.classes_, luck[net.held_out_])
    ]
    assert -np.log(right).mean() == pytest.approx(losses.min(), rel=1e-4)


def test_one_artist_alone_can_not_be_stopped_by_another() -> None:
    X, y, _ = ramps(8, 0)
    with pytest.raises(ValueError, match="all by one artist, but early stopping has to hold out another"):
        make("cnn", **QUICK).fit(X, y, groups=np.zeros(8))
    net = make("cnn", **QUICK, validation=0).fit(X, y, groups=np.zeros(8))
    assert net.held_out_.size == 0
    assert net.epochs_ == 3
    assert "validation_loss" not in net.history_


def test_a_class_of_one_artist_is_learnt_from_and_not_held_out() -> None:
    X, y, _ = ramps(24, 0)
    artist = np.where(y == "up", 0, np.arange(24))
    for seed in range(6):
        net = make("cnn", **QUICK, validation=0.5, seed=seed)
        net.epochs = 1
        out = net.fit(X, y, groups=artist).held_out_
        assert set(np.delete(y, out)) == {"up", "down"}


def test_a_class_without_training_rows_has_no_probability() -> None:
    X, y, artist = ramps(24, 0)
    codes = np.array([{"down": 0, "up": 2}[label] for label in y], dtype=np.intp)
    codes[20:] = 1
    split = Split(np.arange(20), np.arange(20, 24), "split")
    names = ("down", "new", "up")
    found = fit(
        Trial(
            models.get("cnn"), QUICK, X, Goal.of_classes(codes, names), split, 0, groups=artist, scores=True
        )
    )
    assert (found.answers.probabilities[:, 1] == 0).all()
    assert found.history["validation_accuracy"] == 0


def test_short_tracks_are_heard_and_their_missing_frames_are_not() -> None:
    X, y, artist = ramps(24, 0)
    X[::3, 20:] = np.nan
    net = make("cnn", **QUICK).fit(X, y, groups=artist)
    there = X[~np.isnan(X).any(axis=2)]
    np.testing.assert_allclose(net.mean_, there.mean(axis=0), rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(net.deviation_, there.std(axis=0), rtol=1e-4)
    # A patch as long as the tracks is padded in both, so the padding's length says nothing.
    short = X[::3, :PATCH]
    np.testing.assert_allclose(net.predict_proba(short), net.predict_proba(X[::3]), rtol=1e-5)


def test_patches_vote_by_their_mean_probability() -> None:
    X, y, artist = ramps(24, 0)
    net = make("cnn", **QUICK).fit(X, y, groups=artist)
    first, last = net.predict_proba(X[:, :PATCH]), net.predict_proba(X[:, -PATCH:])
    np.testing.assert_allclose(net.predict_proba(X), (first + last) / 2, rtol=1e-4, atol=1e-6)


def test_a_band_that_never_moves_is_left_at_zero() -> None:
    X, y, artist = ramps(24, 0)
    X[:, :, 1] = -80.0
    net = make("cnn", **QUICK).fit(X, y, groups=artist)
    assert net.deviation_[1] == 1
    assert np.isfinite(net.predict_proba(X)).all()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"patch": 8}, "patch should be a whole number from 16, but it is 8"),
        ({"epochs": 0}, "epochs should be a whole number from 1"),
        ({"crops": 1.5}, "crops should be a whole number from 1, but it is 1.5"),
        ({"mask_bands": -1}, "mask_bands should be a whole number from 0"),
        ({"validation": 0.9}, "validation should be from 0 to 0.5, but it is 0.9"),
        ({"dropout": 1.0}, "dropout should be from 0 to 0.9"),
        ({"label_smoothing": -0.1}, "label_smoothing should be from 0 to 0.5"),
        ({"learning_rate": 0.0}, "learning_rate should be above 0"),
    ],
)
def test_parameters_that_can_not_be_meant(change: dict[str, Any], message: str) -> None:
    X, y, artist = ramps(8, 0)
    with pytest.raises(UsageError, match=message):
        make("cnn", **change).fit(X, y, groups=artist)


def test_rows_that_can_not_be_learnt_from() -> None:
    X, y, artist = ramps(8, 0)
    with pytest.raises(ValueError, match=r"\(n, time, dim\), got an array of shape \(8, 36\)"):
        make("cnn").fit(X[:, :, 0], y)
    with pytest.raises(ValueError, match="at least 16 frames, but the longest has 10"):
        make("cnn").fit(X[:, :10], y)
    with pytest.raises(ValueError, match='at least two classes, got one, "up"'):
        make("cnn").fit(X, np.full(8, "up"))
    with pytest.raises(ValueError, match="one label a track, got 7 for 8"):
        make("cnn").fit(X, y[:7])
    with pytest.raises(ValueError, match="one group a track"):
        make("cnn").fit(X, y, groups=artist[:7])
    X[2, 5, 0] = np.inf
    with pytest.raises(ValueError, match="NaN or infinity in track 2 of 8"):
        make("cnn").fit(X, y)


def test_a_table_of_columns_is_no_sound() -> None:
    with pytest.raises(UsageError, match='"cnn" takes the frames of mel64_db and can\'t be given a table'):
        make_pipeline((Column("rms", None, "mean"),), "cnn")


def test_initial_weights_are_glorots_and_orthogonal() -> None:
    model = build("rnn", 32, 5, 3, 8, 0.3)
    weights, others = initial_values(model, 7)
    named = {v.path.split("/")[-1]: w for v, w in zip(model.trainable_variables, weights, strict=True)}
    recurrent = named["recurrent_kernel"]
    np.testing.assert_allclose(recurrent @ recurrent.T, np.eye(8), atol=1e-5)
    cnn = build("cnn", 32, 5, 3, 8, 0.3)
    first = initial_values(cnn, 7)[0][0]
    assert first.shape == (4, 5, 8)
    limit = np.sqrt(6 / (4 * 5 + 4 * 8))
    assert 0.9 * limit < np.abs(first).max() <= limit
    same, _ = initial_values(model, 7)
    assert all(np.array_equal(a, b) for a, b in zip(weights, same, strict=True))
    assert any(v.dtype == np.uint32 for v in others), "dropout's stream is seeded"
