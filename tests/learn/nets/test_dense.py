"""The write-up's nets: their table, their training, and their manners as a scikit-learn estimator."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from typing import Any

import numpy as np
import pytest
from sklearn.base import clone
from sklearn.exceptions import NotFittedError

from mirlab.errors import UnknownName, UsageError
from mirlab.learn.nets.backend import keras
from mirlab.learn.nets.dense import HIDDEN, HIDDEN_WIDE, DenseClassifier, build, weights_of
from mirlab.learn.nets.seeding import epoch_orders, initial_weights


def clusters(n: int = 90, d: int = 4, classes: int = 3, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Rows around one centre a class, far apart, in units that need scaling."""
    rng = np.random.default_rng(seed)
    codes = np.arange(n) % classes
    centres = np.random.default_rng(99).normal(0, 4, (classes, d))
    return (centres[codes] + rng.normal(size=(n, d))) * 1000 + 5000, codes


def small(**params: Any) -> DenseClassifier:
    settings = {"hidden": (8,), "epochs": 12, "batch_size": 10, "learning_rate": 0.03}
    return DenseClassifier(**{**settings, **params})


@pytest.fixture(scope="module")
def fitted() -> DenseClassifier:
    X, y = clusters()
    names = np.array(["blues", "metal", "pop"])
    return small().fit(X, names[y], validation_data=(X[:20], names[y[:20]]))


def test_the_summary_is_the_write_ups_table() -> None:
    model = build(5, 10)
    printed = io.StringIO()
    model.summary(print_fn=lambda line: printed.write(line + "\n"))
    text = printed.getvalue()
    rows = re.findall(r"(dense\w*) \(Dense\)\s*\S\s*\(None, (\d+)\)\s*\S\s*([\d,]+)", text)
    assert rows == [
        ("dense", "128", "768"),
        ("dense_1", "64", "8,256"),
        ("dense_2", "32", "2,080"),
        ("dense_3", "10", "330"),
    ]
    assert "Total params: 11,434" in text
    assert model.count_params() == 11434


def test_the_wide_net_has_the_write_ups_layers() -> None:
    model = build(30, 10, HIDDEN_WIDE)
    assert [layer.units for layer in model.layers] == [512, 256, 128, 64, 10]
    assert [layer.activation.__name__ for layer in model.layers] == ["relu"] * 4 + ["softmax"]


def test_initial_weights_are_glorot_uniform_like_keras_own() -> None:
    sizes = (12, *HIDDEN, 10)
    ours = initial_weights(sizes, 0)
    for kernel, bias in zip(ours[::2], ours[1::2], strict=True):
        kerass = np.asarray(keras().initializers.GlorotUniform(seed=0)(kernel.shape))
        limit = np.sqrt(6 / sum(kernel.shape))
        assert np.abs(kernel).max() <= limit * (1 + 1e-6)
        # Two samples of one distribution: their extremes are close to the limit, their deviations alike.
        assert np.abs(kernel).max() == pytest.approx(limit, rel=0.02)
        assert kernel.std() == pytest.approx(kerass.std(), rel=0.1)
        assert abs(kernel.mean()) < 4 * limit / np.sqrt(3 * kernel.size)
        assert not bias.any()
    for built, drawn in zip(weights_of(build(12, 10, seed=3)), initial_weights(sizes, 3), strict=True):
        np.testing.assert_array_equal(built, drawn)
    assert not np.array_equal(ours[0], initial_weights(sizes, 1)[0])


def test_epoch_orders_are_permutations_and_a_longer_training_begins_with_a_shorter_ones() -> None:
    orders = epoch_orders(7, 30)
    first, second = next(orders), next(orders)
    assert sorted(first) == sorted(second) == list(range(30))
    assert not np.array_equal(first, second)
    np.testing.assert_array_equal(first, next(epoch_orders(7, 30)))
    assert not np.array_equal(first, next(epoch_orders(8, 30)))


def test_fit_is_keras_fit_on_the_rows_in_the_seeds_order() -> None:
    """Against `keras.Model.fit` itself, epoch by epoch on permuted arrays, with a short last batch."""
    X, y = clusters(n=25)
    ours = small(seed=4, epochs=3, scaler="none").fit(X / 1000, y)
    reference = build(4, 3, (8,), seed=4, learning_rate=0.03)
    orders = epoch_orders(4, 25)
    rows = (X / 1000).astype(np.float32)
    losses = []
    for _ in range(3):
        order = next(orders)
        log = reference.fit(rows[order], y[order], batch_size=10, shuffle=False, verbose=0)
        losses.append(log.history["loss"][0])
    for a, b in zip(weights_of(ours.model_), weights_of(reference), strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-4, atol=1e-6)
    np.testing.assert_allclose(ours.history_["train_loss"], losses, rtol=1e-5)


def test_it_learns_what_can_be_learnt(fitted: DenseClassifier) -> None:
    X, y = clusters(seed=5)
    names = np.array(["blues", "metal", "pop"])[y]
    assert fitted.score(X, names) > 0.95
    probabilities = fitted.predict_proba(X)
    assert probabilities.shape == (90, 3)
    assert probabilities.dtype == np.float32
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, rtol=1e-5)
    np.testing.assert_array_equal(fitted.predict(X), fitted.classes_[probabilities.argmax(axis=1)])


def test_history_has_a_value_for_every_epoch(fitted: DenseClassifier) -> None:
    assert list(fitted.history_) == [
        "train_loss",
        "train_accuracy",
        "validation_loss",
        "validation_accuracy",
    ]
    assert all(v.shape == (12,) for v in fitted.history_.values())
    assert fitted.history_["train_loss"][-1] < fitted.history_["train_loss"][0]
    X, y = clusters()
    assert list(small(epochs=1).fit(X, y).history_) == ["train_loss", "train_accuracy"]


def test_the_same_seed_gives_the_same_numbers_after_other_fits() -> None:
    X, y = clusters()
    first = small(seed=1, epochs=3).fit(X, y)
    small(seed=2, epochs=3).fit(X, y)
    again = small(seed=1, epochs=3).fit(X, y)
    np.testing.assert_array_equal(first.predict_proba(X), again.predict_proba(X))
    other = small(seed=2, epochs=3).fit(X, y)
    assert not np.allclose(first.predict_proba(X), other.predict_proba(X))


def test_an_earlier_model_is_untouched_by_a_later_fit_of_the_same_shape() -> None:
    X, y = clusters()
    first = small(seed=1, epochs=2).fit(X, y)
    before = first.predict_proba(X)
    small(seed=2, epochs=2).fit(X, y)
    np.testing.assert_array_equal(first.predict_proba(X), before)


@pytest.mark.parametrize("scaler", ["standard", "minmax", "robust", "none"])
def test_the_scaler_is_fitted_on_training_rows_only(scaler: str) -> None:
    X, y = clusters()
    watched = (X * 100, y)
    model = small(epochs=1, scaler=scaler).fit(X, y, validation_data=watched)
    scaled = model.scaler_.transform(X)
    expected = {
        "standard": (X - X.mean(axis=0)) / X.std(axis=0),
        "minmax": (X - X.min(axis=0)) / np.ptp(X, axis=0),
        "robust": (X - np.median(X, axis=0)) / np.subtract(*np.percentile(X, [75, 25], axis=0)),
        "none": X,
    }[scaler]
    np.testing.assert_allclose(scaled, expected, atol=1e-9)


def test_parameters_survive_clone_and_set_params() -> None:
    model = small(scaler="robust", seed=9)
    copy = clone(model)
    assert copy.get_params() == model.get_params()
    assert set(model.get_params()) == {
        "hidden",
        "epochs",
        "batch_size",
        "learning_rate",
        "scaler",
        "seed",
        "verbose",
    }
    assert clone(model).set_params(epochs=3).epochs == 3


def test_it_says_that_it_is_not_fitted() -> None:
    with pytest.raises(NotFittedError, match="DenseClassifier instance is not fitted yet"):
        small().predict([[1.0, 2.0]])


def test_a_wrong_number_of_columns_is_refused(fitted: DenseClassifier) -> None:
    with pytest.raises(ValueError, match="X has 3 features, but DenseClassifier is expecting 4 features"):
        fitted.predict(np.zeros((2, 3)))


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_missing_values_are_refused_by_row_and_column(fitted: DenseClassifier, value: float) -> None:
    X, y = clusters()
    X[[3, 8], 2] = value
    with pytest.raises(ValueError, match=r"can't fit .*2 of 90 rows .*first is row 3, column 2.*Remove"):
        small().fit(X, y)
    with pytest.raises(ValueError, match=r"can't predict .*2 of 90 rows"):
        fitted.predict(X)


def test_what_float32_cannot_hold_is_missing_too(fitted: DenseClassifier) -> None:
    X, _ = clusters()
    X[3, 2] = 1e60
    with pytest.raises(ValueError, match=r"can't predict .*1 of 90 rows .*first is row 3, column 2"):
        fitted.predict(X)


def test_one_class_is_refused() -> None:
    X, _ = clusters()
    with pytest.raises(ValueError, match=r"at least two classes .*all 90 rows have one class"):
        small().fit(X, np.zeros(90, int))


def test_validation_labels_must_be_known_and_as_many_as_rows() -> None:
    X, y = clusters()
    with pytest.raises(ValueError, match='the label "7", which no training row has'):
        small().fit(X, y, validation_data=(X[:2], [0, 7]))
    with pytest.raises(ValueError, match="got 1 for 2 rows"):
        small().fit(X, y, validation_data=(X[:2], [0]))


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"epochs": 0}, "epochs should be a whole number from 1"),
        ({"batch_size": 2.5}, "batch_size should be a whole number from 1"),
        ({"learning_rate": 0.0}, "learning_rate should be above 0"),
        ({"hidden": (8, 0)}, r"at least one unit in every hidden layer, but got .*\(8, 0\)"),
    ],
)
def test_parameters_that_can_not_be_meant(params: dict[str, Any], message: str) -> None:
    X, y = clusters()
    with pytest.raises(UsageError, match=message):
        small(**params).fit(X, y)


def test_an_unknown_scaler_gets_a_suggestion() -> None:
    X, y = clusters()
    with pytest.raises(UnknownName, match='Did you mean "standard"'):
        small(scaler="standart").fit(X, y)


@pytest.mark.parametrize(
    ("first", "message"),
    [
        ('os.environ["KERAS_BACKEND"] = "torch"', 'KERAS_BACKEND is "torch": unset it'),
        (
            "import types; other = types.ModuleType('keras'); sys.modules['keras'] = other; "
            "other.backend = types.SimpleNamespace(backend=lambda: 'torch')",
            'already imported on "torch"',
        ),
    ],
)
def test_another_keras_backend_is_refused_in_a_sentence(first: str, message: str) -> None:
    code = f"import os, sys\n{first}\nfrom mirlab.learn.nets.backend import keras\nkeras()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert message in done.stderr
