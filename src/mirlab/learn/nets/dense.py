"""The write-up's nets: stacks of dense layers, as a scikit-learn classifier.

Rows are tracks, columns are features. Hidden layers are ReLU; Adam, Glorot uniform kernels and zero biases
(Keras' defaults). Columns are scaled inside `fit`, by training rows only, so a split can not leak through the
scaler. The output and the loss are those of the task:

    class    softmax, sparse categorical cross-entropy
    tags     a sigmoid for each tag, binary cross-entropy (mean over the tags)
    numbers  linear, mean squared error of standardised targets (mean over the targets)

`DenseClassifier` is the net of classes; those of tags and numbers are in `dense_targets`.

Training is `keras.Model.fit`. Compiling a Keras model takes about ten times as long as training one of
these nets, so one compiled model per shape is kept, and its weights and optimiser state are set anew for
each fit. To train many nets at once use `mirlab.learn.nets.sweep`, which gives the same numbers faster.

This module imports scikit-learn; import it where it is needed.

Contents: `HIDDEN`, `HIDDEN_WIDE`, `ENDS`, `build`, `weights_of`, `DenseNet`, `DenseClassifier`.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.utils.multiclass import check_classification_targets
from sklearn.utils.validation import check_is_fitted, validate_data

from mirlab.data.tables import TaskName
from mirlab.errors import UsageError
from mirlab.learn.models import MOST_EPOCHS, check_net, make_scaler
from mirlab.learn.nets.backend import keras
from mirlab.learn.nets.seeding import epoch_orders, initial_weights
from mirlab.words import quoted

HIDDEN = (128, 64, 32)
HIDDEN_WIDE = (512, 256, 128, 64)

ENDS: Mapping[TaskName, tuple[str, str, tuple[str, ...]]] = {
    "class": ("softmax", "sparse_categorical_crossentropy", ("accuracy",)),
    "tags": ("sigmoid", "binary_crossentropy", ()),
    "numbers": ("linear", "mean_squared_error", ()),
}
"""The activation of a net's outputs, its loss and what Keras watches, by task."""

_PREDICT_ROWS = 8192
_KEPT_TRAINERS = 8
_LOGS = {
    "loss": "train_loss",
    "accuracy": "train_accuracy",
    "val_loss": "validation_loss",
    "val_accuracy": "validation_accuracy",
}
_trainers: OrderedDict[tuple[Any, ...], Any] = OrderedDict()
_trainers_lock = threading.Lock()


def build(
    n_inputs: int,
    n_outputs: int,
    hidden: Sequence[int] = HIDDEN,
    seed: int = 0,
    learning_rate: float = 0.001,
    task: TaskName = "class",
) -> Any:
    """Build and compile the net: Dense(h, ReLU) for each h in `hidden`, then Dense(n_outputs) as the task is.

    With 5 inputs, 10 classes and the default layers `model.summary()` shows the write-up's table:
    768 + 8,256 + 2,080 + 330 = 11,434 parameters.

    Returns
    -------
    keras.Sequential : layers named dense, dense_1, ...; float32; weights `initial_weights(sizes, seed)`

    Raises
    ------
    UsageError : a layer without units, no inputs, fewer than two classes, no tags or numbers
    """
    sizes = _sizes(n_inputs, n_outputs, hidden, task)
    activation, loss, metrics = ENDS[task]
    k = keras()
    layers: list[Any] = [k.layers.Input((n_inputs,), dtype="float32")]
    for i, units in enumerate(sizes[1:]):
        last = i == len(sizes) - 2
        layers.append(
            k.layers.Dense(
                units,
                activation=activation if last else "relu",
                # Set below: Keras would compile a program for every shape of kernel to draw its own.
                kernel_initializer="zeros",
                name=f"dense_{i}" if i else "dense",
                dtype="float32",
            )
        )
    model = k.Sequential(layers, name="dense_net")
    model.compile(optimizer=k.optimizers.Adam(learning_rate), loss=loss, metrics=list(metrics))
    model.set_weights(initial_weights(sizes, seed))
    return model


def weights_of(model: Any) -> list[NDArray[np.float32]]:
    """Return copies of the model's weights, in the order of `model.set_weights`.

    `model.get_weights()` of Keras 3.15 raises a DeprecationWarning under NumPy 2; this does not.
    """
    return [np.array(variable.value, dtype=np.float32) for variable in model.weights]


class DenseNet(BaseEstimator):  # type: ignore[misc]
    """A dense net with its scaler; what it learns, its subclasses say.

    Parameters
    ----------
    hidden : units of the hidden layers; (128, 64, 32) is the write-up's net, () is a linear model
    epochs : passes over the training rows
    batch_size : rows per step; the last batch of an epoch may be short
    learning_rate : of Adam
    scaler : "standard", "minmax", "robust" or "none", fitted on the training rows
    seed : initial weights (`initial_weights(sizes, seed)`) and row orders (`epoch_orders(seed, n)`)
    verbose : Keras' own: 0 silent, 1 a bar, 2 a line an epoch

    Attributes
    ----------
    n_features_in_ : number of columns
    scaler_ : the fitted transformer
    model_ : keras.Sequential, takes scaled float32 rows
    history_ : dict of (epochs,) float64: train_loss (mean over the epoch's batches, weighted by their rows,
        while the weights move), and with `validation_data` also validation_loss (after the epoch)
    """

    task: TaskName

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

    def _learn(
        self, raw: NDArray[np.float64], y: NDArray[Any], n_outputs: int, validation: Any = None
    ) -> None:
        """Fit the scaler and train on (n, d) rows and what the net's loss takes of them."""
        self.scaler_ = make_scaler(self.scaler).fit(raw)
        batches = _ordered_batches(self._scaled(raw), y, int(self.batch_size), int(self.seed))
        shape = _Shape(
            raw.shape[1],
            n_outputs,
            tuple(int(h) for h in self.hidden),
            float(self.learning_rate),
            self.task,
        )
        held = None if validation is None else (self._scaled(validation[0]), validation[1])
        weights, logs = _train(shape, batches, held, int(self.epochs), int(self.seed), self.verbose)
        self.model_ = shape.build(self.seed)
        self.model_.set_weights(weights)
        self.history_ = {ours: np.asarray(logs[theirs]) for theirs, ours in _LOGS.items() if theirs in logs}

    def _outputs(self, X: ArrayLike) -> NDArray[np.float32]:
        """(n, outputs) of (n, d) rows, scaled first."""
        check_is_fitted(self)
        raw = self._raw(X, "predict")
        rows = self._scaled(raw)
        self._refuse_missing(rows, "predict")  # Numbers too large for the net's float32 are infinite by now.
        starts = range(0, len(rows), _PREDICT_ROWS)
        blocks = [np.asarray(self.model_(rows[i : i + _PREDICT_ROWS], training=False)) for i in starts]
        return cast(NDArray[np.float32], np.concatenate(blocks))

    def _raw(self, X: ArrayLike, doing: str) -> NDArray[np.float64]:
        raw = validate_data(self, X, dtype=np.float64, ensure_all_finite=False, reset=doing == "fit")
        self._refuse_missing(raw, doing)
        return cast(NDArray[np.float64], raw)

    def _refuse_missing(self, X: NDArray[np.floating[Any]], doing: str) -> None:
        bad = ~np.isfinite(X)
        if bad.any():
            row, column = np.argwhere(bad)[0]
            raise ValueError(
                f"{type(self).__name__} can't {doing} rows with NaN or infinite values: "
                f"{int(bad.any(axis=1).sum())} of {len(X)} rows have some "
                f"(the first is row {row}, column {column}). "
                "Remove these rows or fill the values first."
            )

    def _check_parameters(self) -> None:
        for name in ("epochs", "batch_size"):
            value = getattr(self, name)
            if not isinstance(value, int | np.integer) or value < 1:
                raise UsageError(f"{name} should be a whole number from 1, but it is {quoted(value)}.")
        if self.epochs > MOST_EPOCHS:
            raise UsageError(f"epochs should be at most {MOST_EPOCHS:,}, but it is {quoted(self.epochs)}.")
        if not self.learning_rate > 0:
            raise UsageError(f"learning_rate should be above 0, but it is {quoted(self.learning_rate)}.")

    def _scaled(self, raw: NDArray[np.float64]) -> NDArray[np.float32]:
        with np.errstate(over="ignore"):
            return cast(NDArray[np.float32], np.asarray(self.scaler_.transform(raw), dtype=np.float32))


class DenseClassifier(ClassifierMixin, DenseNet):  # type: ignore[misc]
    """A dense net with its scaler, as a scikit-learn classifier.

    Its parameters are those of `DenseNet`.

    Attributes
    ----------
    classes_ : (n_classes,) the sorted labels
    history_ : as that of `DenseNet`, with train_accuracy and validation_accuracy
    """

    task: TaskName = "class"

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
        self._refuse_missing(raw, "fit")
        check_classification_targets(labels)
        self.classes_, codes = np.unique(labels, return_inverse=True)
        if len(self.classes_) < 2:
            raise ValueError(
                "DenseClassifier needs rows of at least two classes to learn from, "
                f'but all {len(labels)} rows have one class, "{self.classes_[0]}".'
            )
        validation = None if validation_data is None else self._validation_arrays(*validation_data)
        self._learn(raw, codes.astype(np.int32), len(self.classes_), validation)
        return self

    def predict_proba(self, X: ArrayLike) -> NDArray[np.float32]:
        """Return (n, n_classes) float32, rows summing to 1, columns in the order of `classes_`."""
        return self._outputs(X)

    def predict(self, X: ArrayLike) -> NDArray[Any]:
        """Return (n,) labels: the most probable class of each row."""
        best = self.predict_proba(X).argmax(axis=1)
        return cast(NDArray[Any], self.classes_[best])

    def _validation_arrays(self, X: ArrayLike, y: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.int32]]:
        raw = self._raw(X, "validate")
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
        return raw, np.searchsorted(self.classes_, labels).astype(np.int32)


class _Shape(NamedTuple):
    """What decides a compiled model."""

    n_inputs: int
    n_outputs: int
    hidden: tuple[int, ...]
    learning_rate: float
    task: TaskName

    @property
    def sizes(self) -> tuple[int, ...]:
        return _sizes(self.n_inputs, self.n_outputs, self.hidden, self.task)

    def build(self, seed: int) -> Any:
        return build(self.n_inputs, self.n_outputs, self.hidden, seed, self.learning_rate, self.task)


def _sizes(n_inputs: int, n_outputs: int, hidden: Sequence[int], task: TaskName) -> tuple[int, ...]:
    sizes = (n_inputs, *hidden, n_outputs)
    too_few = task == "class" and n_outputs < 2
    if too_few or any(not isinstance(s, int | np.integer) or s < 1 for s in sizes):
        least, what = ("two classes", "classes") if task == "class" else ("one output", "outputs")
        raise UsageError(
            f"A net needs at least one input, {least} and at least one unit in every hidden layer, "
            f"but got {n_inputs} inputs, {n_outputs} {what} and hidden layers {tuple(hidden)}."
        )
    check_net(sizes)
    return tuple(int(s) for s in sizes)


def _ordered_batches(X: NDArray[np.float32], y: NDArray[Any], batch_size: int, seed: int) -> Any:
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

        def __getitem__(self, index: int) -> tuple[NDArray[np.float32], NDArray[Any]]:
            rows = self.order[index * batch_size : (index + 1) * batch_size]
            return X[rows], y[rows]

        def shuffle_rows(self) -> None:
            self.order = next(self.orders)

    return OrderedBatches()


def _train(
    shape: _Shape,
    batches: Any,
    validation: tuple[NDArray[np.float32], NDArray[Any]] | None,
    epochs: int,
    seed: int,
    verbose: int,
) -> tuple[list[NDArray[np.float32]], dict[str, list[float]]]:
    """Train the compiled model kept for `shape` from the seed's weights; return its weights and logs."""
    with _trainers_lock:
        # Taken out while it trains: an interrupted Keras model can be left without usable variables.
        trainer = _trainers.pop(shape, None)
        if trainer is None:
            trainer = shape.build(seed)
            trainer.optimizer.build(trainer.trainable_variables)
        trainer.set_weights(initial_weights(shape.sizes, seed))
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
