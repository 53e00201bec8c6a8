"""The write-up's nets for several tags a row, and for numbers.

The net of tags ends in a sigmoid for each tag, that of numbers in linear outputs; see `dense` for what they
share with the net of classes. Targets of numbers are brought to mean 0 and deviation 1 by the training rows,
and answers are in their own units.

This module imports scikit-learn; import it where it is needed.

Contents: `TagNet`, `NumberNet`, `dense_tags`, `dense_numbers`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mirlab.data.tables import TaskName
from mirlab.learn.models import WithThresholds, standards
from mirlab.learn.nets.dense import HIDDEN, DenseNet
from mirlab.typing import Floats

Validation = tuple[ArrayLike, ArrayLike] | None
"""Rows and their tags or numbers that are only watched: scaled by the training rows' scaler."""


class TagNet(DenseNet):
    """A dense net that gives each tag a probability of its own.

    Its parameters and attributes are those of `DenseNet`.
    """

    task: TaskName = "tags"

    def fit(self, X: ArrayLike, Y: ArrayLike, validation_data: Validation = None) -> TagNet:
        """Train from the seed's initial weights on (n, d) rows and their (n, k) tags, or (n,) of one.

        Raises
        ------
        ValueError : NaN or infinite values, wrong shapes, tags outside 0 to 1
        UsageError, UnknownName : parameters that can not be meant
        """
        self._check_parameters()
        raw = self._raw(X, "fit")
        tags = _tags(raw, Y)
        watched = None
        if validation_data is not None:
            rows = self._raw(validation_data[0], "validate")
            watched = rows, _tags(rows, validation_data[1])
        self._learn(raw, tags, tags.shape[1], watched)
        return self

    def predict_proba(self, X: ArrayLike) -> NDArray[np.float32]:
        """Return (n, k) float32, each tag by itself."""
        return self._outputs(X)


class NumberNet(DenseNet):
    """A dense net that predicts numbers.

    Its parameters are those of `DenseNet`, and so are its attributes; losses are mean squared errors of
    standardised targets.

    Attributes
    ----------
    mean_, deviation_ : (k,) of the training rows' targets
    """

    task: TaskName = "numbers"

    def fit(self, X: ArrayLike, Y: ArrayLike, validation_data: Validation = None) -> NumberNet:
        """Train from the seed's initial weights on (n, d) rows and their (n, k) numbers.

        Raises
        ------
        ValueError : NaN or infinite values, wrong shapes
        UsageError, UnknownName : parameters that can not be meant
        """
        self._check_parameters()
        raw = self._raw(X, "fit")
        targets = _finite(raw, Y)
        self.mean_, self.deviation_ = standards(targets)
        watched = None
        if validation_data is not None:
            rows = self._raw(validation_data[0], "validate")
            watched = rows, self._standard(_finite(rows, validation_data[1]))
        self._learn(raw, self._standard(targets), targets.shape[1], watched)
        return self

    def predict(self, X: ArrayLike) -> Floats:
        """Return (n, k) numbers in their own units."""
        return np.asarray(self._outputs(X).astype(np.float64) * self.deviation_ + self.mean_)

    def _standard(self, targets: Floats) -> NDArray[np.float32]:
        return ((targets - self.mean_) / self.deviation_).astype(np.float32)


def _tags(rows: Floats, Y: ArrayLike) -> NDArray[np.float32]:
    tags = np.asarray(Y, dtype=np.float32)
    tags = tags[:, None] if tags.ndim == 1 else tags
    if tags.ndim != 2 or len(tags) != len(rows) or not ((tags >= 0) & (tags <= 1)).all():
        raise ValueError(
            f"expected (n, k) tags from 0 to 1 of {len(rows)} rows, got an array of shape {tags.shape}"
        )
    return tags


def _finite(rows: Floats, Y: ArrayLike) -> Floats:
    targets = np.asarray(Y, dtype=np.float64)
    if targets.ndim != 2 or len(targets) != len(rows) or not np.isfinite(targets).all():
        raise ValueError(
            f"expected (n, k) finite numbers of {len(rows)} rows, got an array of shape {targets.shape}"
            + (" with NaN or infinity" if not np.isfinite(targets).all() else "")
        )
    return targets


def dense_tags(
    hidden: Sequence[int] = HIDDEN,
    epochs: int = 20,
    batch_size: int = 100,
    learning_rate: float = 0.001,
    scaler: str = "standard",
    thresholds: bool = True,
    seed: int = 0,
    verbose: int = 0,
) -> Any:
    """A dense net of all tags; `thresholds=False` says yes from 0.5 on, in a quarter of the time."""
    net = TagNet(hidden, epochs, batch_size, learning_rate, scaler, seed, verbose)
    return WithThresholds(net, thresholds, seed)


def dense_numbers(
    hidden: Sequence[int] = HIDDEN,
    epochs: int = 20,
    batch_size: int = 100,
    learning_rate: float = 0.001,
    scaler: str = "standard",
    seed: int = 0,
    verbose: int = 0,
) -> Any:
    """A dense net of all targets."""
    return NumberNet(hidden, epochs, batch_size, learning_rate, scaler, seed, verbose)
