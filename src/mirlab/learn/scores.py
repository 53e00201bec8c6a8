"""A fitted model's answer before calibration: one real number for each class, the logits.

Conventions: rows are (n, d) float64 and unscaled, logits (n, k) with columns in the order of `classes_`; only
differences between a row's logits mean anything, and the most probable class has the largest. How they come
about, by the model:

    svm            z_i = sum over j != i of d_ij, the machine's one-against-one decision values (d_ij = -d_ji)
    linear models  z = x W + b, whose softmax is the model's own probability
    nets           ln p, p being the softmax of the last layer
    others         ln max(p, FLOOR), as a vote of five neighbours says 0 without meaning never

The softmax of these numbers is what `calibration` sets to the right scale, and what the ONNX graph computes.

Contents: FLOOR, LEAST, Scored (a classifier that answers by logits), logits, steps_of, kernel_weights,
linear_weights.
"""

from __future__ import annotations

from itertools import combinations
from typing import Any, cast

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sklearn.base import BaseEstimator, ClassifierMixin, clone
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.svm import SVC

from mirlab.learn.calibration import softmax
from mirlab.learn.classical import SupportVectors
from mirlab.learn.dense import DenseClassifier

Floats = NDArray[np.float64]

FLOOR = 1e-3
"""The least probability of a voting model that is taken at its word: one tree in a thousand."""

LEAST = 1e-30
"""The least probability of a net, whose float32 ends at about 1e-38."""


class Scored(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """A classifier that answers by another's logits, as a bundle does before its calibration.

    Parameters
    ----------
    pipeline : an unfitted `make_pipeline`; it is cloned, never changed
    """

    def __init__(self, pipeline: Any) -> None:
        self.pipeline = pipeline

    def fit(self, X: ArrayLike, y: ArrayLike) -> Scored:
        """Fit on (n, d) rows and their (n,) labels."""
        self.fitted_ = clone(self.pipeline).fit(X, y)
        self.classes_ = self.fitted_.classes_
        return self

    def predict_proba(self, X: ArrayLike) -> Floats:
        """Return (n, k), the softmax of the logits."""
        return softmax(logits(self.fitted_, np.asarray(X, dtype=np.float64)))

    def predict(self, X: ArrayLike) -> NDArray[Any]:
        """Return (n,) labels, those of the largest logits."""
        best = logits(self.fitted_, np.asarray(X, dtype=np.float64)).argmax(axis=1)
        return cast(NDArray[Any], np.asarray(self.classes_)[best])


def steps_of(fitted: Any) -> tuple[list[Any], Any]:
    """Take a fitted pipeline apart: what happens to the columns, in order, and the classifier itself."""
    steps: list[Any] = []
    while isinstance(fitted, Pipeline):
        steps += [step for _, step in fitted.steps[:-1]]
        fitted = fitted.steps[-1][1]
    return steps, fitted


def logits(fitted: Any, values: Floats) -> Floats:
    """(n, k) logits of (n, d) rows, see the module's conventions."""
    steps, classifier = steps_of(fitted)
    rows = np.asarray(values, dtype=np.float64)
    for step in steps:
        rows = step.transform(rows)
    if isinstance(classifier, SupportVectors):
        weights, bias = kernel_weights(classifier.svc_)
        square = (rows**2).sum(axis=1)[:, None] + (classifier.svc_.support_vectors_**2).sum(axis=1)
        distance = np.maximum(square - 2 * rows @ classifier.svc_.support_vectors_.T, 0.0)
        return np.asarray(np.exp(-classifier.svc_._gamma * distance) @ weights + bias)
    if isinstance(classifier, LinearDiscriminantAnalysis | LogisticRegression):
        weights, bias = linear_weights(classifier)
        return np.asarray(rows @ weights + bias)
    least = LEAST if isinstance(classifier, DenseClassifier) else FLOOR
    return np.log(np.maximum(np.asarray(classifier.predict_proba(rows), dtype=np.float64), least))


def kernel_weights(machine: SVC) -> tuple[Floats, Floats]:
    """Sum a fitted machine's one-against-one decisions by class: logits are K(x, sv) @ weights + bias.

    Returns
    -------
    (n_sv, k) and (k,)

    Reference
    ---------
    Chang and Lin (2011), LIBSVM, 4.1 and 7 (how the coefficients of the pairs are laid out)
    """
    k = len(machine.classes_)
    ends = np.cumsum(machine.n_support_)
    of = [slice(end - count, end) for end, count in zip(ends, machine.n_support_, strict=True)]
    weights, bias = np.zeros((len(machine.support_vectors_), k)), np.zeros(k)
    # Of two classes scikit-learn turns the sign, so that positive means the second.
    sign = -1.0 if k == 2 else 1.0
    for pair, (i, j) in enumerate(combinations(range(k), 2)):
        for rows, which in ((of[i], j - 1), (of[j], i)):
            own = sign * machine.dual_coef_[which, rows]
            weights[rows, i] += own
            weights[rows, j] -= own
        bias[i] += sign * machine.intercept_[pair]
        bias[j] -= sign * machine.intercept_[pair]
    return weights, bias


def linear_weights(classifier: Any) -> tuple[Floats, Floats]:
    """(d, k) and (k,) of a linear classifier; of two classes scikit-learn keeps the difference only."""
    coefficients, intercept = classifier.coef_, classifier.intercept_
    if len(classifier.classes_) == 2:
        coefficients = np.concatenate([-coefficients, coefficients]) / 2
        intercept = np.concatenate([-intercept, intercept]) / 2
    return np.asarray(coefficients.T, dtype=np.float64), np.asarray(intercept, dtype=np.float64)
