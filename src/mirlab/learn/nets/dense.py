"""The write-up's nets: stacks of dense layers, as a scikit-learn classifier.

Rows are tracks, columns are features. Hidden layers are ReLU, the output is a softmax over the classes;
Adam, sparse categorical cross-entropy, Glorot uniform kernels and zero biases (Keras' defaults). Columns
are scaled inside `fit`, by training rows only, so a split can not leak through the scaler.

Training is `keras.Model.fit`. Compiling a Keras model takes about ten times as long as training one of
these nets, so one compiled model per shape is kept, and its weights and optimiser state are set anew for
each fit. To train many nets at once use `mirlab.learn.nets.sweep`, which gives the same numbers faster.

This module imports scikit-learn; import it where it is needed.

Contents: `HIDDEN`, `HIDDEN_WIDE`, `build`, `weights_of`, `DenseClassifier`.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, cast

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.utils.multiclass import check_classification_targets
from sklearn.utils.validation import check_is_fitted, validate_data

from mirlab.errors import UsageError
from mirlab.learn.models import MOST_EPOCHS, check_net, make_scaler
from mirlab.learn.nets.backend import keras
from mirlab.learn.nets.seeding import epoch_orders, initial_weights
from mirlab.words import quoted

HIDDEN = (128, 64, 32)
HIDDEN_WIDE = (512, 256, 128, 64)

_PREDICT_ROWS = 8192
_KEPT_TRAINERS = 8
_trainers: OrderedDict[tuple[Any, ...], Any] = OrderedDict()
_trainers_lock = threading.Lock()


def build(
    n_inputs: int,
    n_classes: int,
    hidden: Sequence[int] = HIDDEN,
    seed: int = 0,
    learning_rate: float = 0.001,
) -> Any:
    """Build and compile the net: Dense(h, ReLU) for each h in `hidden`, then Dense(n_classes, softmax).

    With 5 inputs, 10 classes and the default layers `model.summary()` shows the write-up's table:
    768 + 8,256 + 2,080 + 330 = 11,434 parameters.

    Returns
    -------
    keras.Sequential : layers named dense, dense_1, ...; float32; weights `initial_weights(sizes, seed)`

    Raises
    ------
    UsageError : a layer without units, no inputs, fewer than two classes
    """
    sizes = _sizes(n_inputs, n_classes, hidden)
    k = keras()
    layers: list[Any] = [k.layers.Input((n_inputs,), dtype="float32")]
    for i, units in enumerate(sizes[1:]):
        last = i == len(sizes) - 2
        layers.append(
            k.layers.Dense(
                units,
                activation="softmax" if last else "relu",
                name=f"dense_{i}" if i else "dense",
                dtype="float32",
            )
        )
    model = k.Sequential(layers, name="dense_net")
    model.compile(
        optimizer=k.optimizers.Adam(learning_rate),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    model.set_weights(initial_weights(sizes, seed))
    return model


def weights_of(model: Any) -> list[NDArray[np.float32]]:
    """Return copies of the model's weights, in the order of `model.set_weights`.

    `model.get_weights()` of Keras 3.15 raises a DeprecationWarning under NumPy 2; this does not.
    """
    return [np.array(variable.value, dtype=np.float32) for variable in model.weights]


class DenseClassifier(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """A dense net with its scaler, as a scikit-learn classifier.

    Parameters
    ----------
    hidden : units of the hidden layers; (128, 64, 32) is the write-up's net, () is softmax regression
    epochs : passes over the training rows
    batch_size : rows per step; the last batch of an epoch may be short
    learning_rate : of Adam
    scaler : "standard", "minmax", "robust" or "none", fitted on the training rows
    seed : initial weights (`initial_weights(sizes, seed)`) and row orders (`epoch_orders(seed, n)`)
    verbose : Keras' own: 0 silent, 1 a bar, 2 a line an epoch

    Attributes
    ----------
    classes_ : (n_classes,) the sorted labels
    n_features_in_ : number of columns
    scaler_ : the fitted transformer
    model_ : keras.Sequential, takes scaled float32 rows
    history_ : dict of (epochs,) float64: train_loss and train_accuracy (means over the epoch's batches,
        weighted by their rows, while the weights move), and with `validation_data` also validation_loss
        and validation_accuracy (after the epoch)
    """

    def __init__(
        self,
        hidden: Sequence[int] = HIDDEN,
        epochs: int = 20,
        batch_size: int = 100,
        learning_rate: float = 0.001,
        scaler: str = "standard",
        seed: int = 0,
        verbose: int = 0,
    ) -> None:
        self.hidden = hidden
        self.epochs = epochs
        self.batch_size = batch_size
        self.learning_rate = learning_rate
        self.scaler = scaler
        self.seed = seed
        self.verbose = verbose

    def fit(
        self,
        X: ArrayLike,
        y: ArrayLike,
        validation_data: tuple[ArrayLike, ArrayLike] | None = None,
    ) -> DenseClassifier:
        """Train from the seed's initial weights; a second call starts over.

        Parameters
        ----------
        X : (n, d) finite numbers
        y : (n,) labels, text or integers, of at least two classes
        validation_data : (X, y) that is only watched: scaled by the training rows' scaler

        Raises
        ------
        ValueError : NaN or infinite values, wrong shapes, a single class, unknown validation labels
        UsageError, UnknownName : parameters that can not be meant
        """
        self._check_parameters()
        raw, labels = validate_data(self, X, y, dtype=np.float64, ensure_all_finite=False)
        _refuse_missing(raw, "fit")
        check_classification_targets(labels)
        self.classes_, codes = np.unique(labels, return_inverse=True)
        if len(self.classes_) < 2:
            raise ValueError(
                "DenseClassifier needs rows of at least two classes to learn from, "
                f'but all {len(labels)} rows have one class, "{self.classes_[0]}".'
            )
        self.scaler_ = make_scaler(self.scaler).fit(raw)
        validation = None if validation_data is None else self._validation_arrays(*validation_data)

        batches = _ordered_batches(
            self._scaled(raw), codes.astype(np.int32), int(self.batch_size), int(self.seed)
        )
        sizes = (raw.shape[1], len(self.classes_), tuple(int(h) for h in self.hidden))
        shape = (*sizes, float(self.learning_rate))
        weights, logs = _train(shape, batches, validation, int(self.epochs), int(self.seed), self.verbose)
        self.model_ = build(*sizes, seed=self.seed, learning_rate=self.learning_rate)
        self.model_.set_weights(weights)
        names = {
            "loss": "train_loss",
            "accuracy": "train_accuracy",
            "val_loss": "validation_loss",
            "val_accuracy": "validation_accuracy",
        }
        self.history_ = {ours: np.asarray(logs[theirs]) for theirs, ours in names.items() if theirs in logs}
        return self

    def predict_proba(self, X: ArrayLike) -> NDArray[np.float32]:
        """Return (n, n_classes) float32, rows summing to 1, columns in the order of `classes_`."""
        check_is_fitted(self)
        raw = validate_data(self, X, dtype=np.float64, ensure_all_finite=False, reset=False)
        _refuse_missing(raw, "predict")
        rows = self._scaled(raw)
        _refuse_missing(rows, "predict")  # Numbers too large for the net's float32 are infinite by now.
        starts = range(0, len(rows), _PREDICT_ROWS)
        blocks = [np.asarray(self.model_(rows[i : i + _PREDICT_ROWS], training=False)) for i in starts]
        return cast(NDArray[np.float32], np.concatenate(blocks))

    def predict(self, X: ArrayLike) -> NDArray[Any]:
        """Return (n,) labels: the most probable class of each row."""
        best = self.predict_proba(X).argmax(axis=1)
        return cast(NDArray[Any], self.classes_[best])

    def _check_parameters(self) -> None:
        for name in ("epochs", "batch_size"):
            value = getattr(self, name)
            if not isinstance(value, int | np.integer) or value < 1:
                raise UsageError(f"{name} should be a whole number from 1, but it is {quoted(value)}.")
        if self.epochs > MOST_EPOCHS:
            raise UsageError(f"epochs should be at most {MOST_EPOCHS:,}, but it is {quoted(self.epochs)}.")
        if not self.learning_rate > 0:
            raise UsageError(f"learning_rate should be above 0, but it is {quoted(self.learning_rate)}.")

    def _validation_arrays(self, X: ArrayLike, y: ArrayLike) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
        raw = validate_data(self, X, dtype=np.float64, ensure_all_finite=False, reset=False)
        _refuse_missing(raw, "validate")
        labels = np.asarray(y)
        unknown = np.setdiff1d(labels, self.classes_)
        if len(unknown):
            raise ValueError(
                f'The validation rows have the label "{unknown[0]}", which no training row has: '
                "leave these rows out, or split so that every class is trained."
            )
        if len(labels) != len(raw):
            raise ValueError(
                f"validation_data should have one label a row, got {len(labels)} for {len(raw)} rows."
            )
        return self._scaled(raw), np.searchsorted(self.classes_, labels).astype(np.int32)

    def _scaled(self, raw: NDArray[np.float64]) -> NDArray[np.float32]:
        with np.errstate(over="ignore"):
            return cast(NDArray[np.float32], np.asarray(self.scaler_.transform(raw), dtype=np.float32))


def _sizes(n_inputs: int, n_classes: int, hidden: Sequence[int]) -> tuple[int, ...]:
    sizes = (n_inputs, *hidden, n_classes)
    if any(not isinstance(s, int | np.integer) or s < 1 for s in sizes) or n_classes < 2:
        raise UsageError(
            "A net needs at least one input, two classes and at least one unit in every hidden layer, "
            f"but got {n_inputs} inputs, {n_classes} classes and hidden layers {tuple(hidden)}."
        )
    check_net(sizes)
    return tuple(int(s) for s in sizes)


def _refuse_missing(X: NDArray[np.floating[Any]], doing: str) -> None:
    bad = ~np.isfinite(X)
    if bad.any():
        row, column = np.argwhere(bad)[0]
        raise ValueError(
            f"DenseClassifier can't {doing} rows with NaN or infinite values: "
            f"{int(bad.any(axis=1).sum())} of {len(X)} rows have some "
            f"(the first is row {row}, column {column}). "
            "Remove these rows or fill the values first."
        )


def _ordered_batches(X: NDArray[np.float32], y: NDArray[np.int32], batch_size: int, seed: int) -> Any:
    """Return a keras.utils.PyDataset whose epochs follow `epoch_orders(seed, len(X))`.

    `shuffle_rows` moves on to the next epoch's order. It has to be called by a Keras callback: the
    dataset's own `on_epoch_end` is called several times an epoch by Keras 3.
    """

    class OrderedBatches(keras().utils.PyDataset):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.orders = epoch_orders(seed, len(X))
            self.order = np.arange(len(X), dtype=np.int32)

        def __len__(self) -> int:
            return -(-len(X) // batch_size)

        def __getitem__(self, index: int) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
            rows = self.order[index * batch_size : (index + 1) * batch_size]
            return X[rows], y[rows]

        def shuffle_rows(self) -> None:
            self.order = next(self.orders)

    return OrderedBatches()


def _train(
    shape: tuple[int, int, tuple[int, ...], float],
    batches: Any,
    validation: tuple[NDArray[np.float32], NDArray[np.int32]] | None,
    epochs: int,
    seed: int,
    verbose: int,
) -> tuple[list[NDArray[np.float32]], dict[str, list[float]]]:
    """Train the compiled model kept for `shape` from the seed's weights; return its weights and logs."""
    n_inputs, n_classes, hidden, learning_rate = shape
    with _trainers_lock:
        # Taken out while it trains: an interrupted Keras model can be left without usable variables.
        trainer = _trainers.pop(shape, None)
        if trainer is None:
            trainer = build(n_inputs, n_classes, hidden, seed, learning_rate)
            trainer.optimizer.build(trainer.trainable_variables)
        trainer.set_weights(initial_weights(_sizes(n_inputs, n_classes, hidden), seed))
        for variable in trainer.optimizer.variables:
            if variable is not trainer.optimizer._learning_rate:
                variable.assign(np.zeros(variable.shape, dtype=variable.dtype))
        logs = trainer.fit(
            batches,
            epochs=epochs,
            shuffle=False,
            validation_data=validation,
            verbose=verbose,
            callbacks=[
                keras().callbacks.LambdaCallback(on_epoch_begin=lambda epoch, logs: batches.shuffle_rows())
            ],
        ).history
        weights = weights_of(trainer)
        _trainers[shape] = trainer
        while len(_trainers) > _KEPT_TRAINERS:
            _trainers.popitem(last=False)
    return weights, logs
