"""A fitted model's answer before calibration: one real number for each class, the logits.

Conventions: rows are (n, d) float64 and unscaled, logits (n, k) with columns in the order of `classes_`; only
differences between a row's logits mean anything, and the most probable class has the largest. How they come
about, by the model:

    svm            z_i = sum over j != i of ln s(3 d_ij), d_ij = -d_ji being the machine's one-against-one
                   decision values and s the logistic function: the product of what the pairs say, a margin
                   of 1 being 95 %
    linear models  z = x W + b, whose softmax is the model's own probability
    nets           ln p, p being the softmax of the last layer
    others         ln max(p, FLOOR), as a vote of five neighbours says 0 without meaning never

The softmax of these numbers is what `calibration` sets to the right scale, and what the ONNX graph computes.

Contents: FLOOR, SLOPE, LEAST, Scored (a classifier that answers by logits), logits, steps_of, kernel_weights,
pair_matrices, linear_weights.

Reference
---------
Hastie, T. and Tibshirani, R. (1998). Classification by pairwise coupling. Annals of Statistics 26, 451-471.
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

from mirlab.learn.models import SupportVectors
from mirlab.learn.nets import DenseClassifier
from mirlab.learn.training.calibration import softmax
from mirlab.typing import Floats

FLOOR = 1e-3
"""The least probability of a voting model that is taken at its word: one tree in a thousand."""

SLOPE = 3.0
"""Of the logistic function that turns a pair's decision value into a probability, before the calibration."""

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
        decisions = SLOPE * (np.exp(-classifier.svc_._gamma * distance) @ weights + bias)
        first, second = pair_matrices(len(classifier.classes_))
        return np.asarray(-np.logaddexp(0, -decisions) @ first - np.logaddexp(0, decisions) @ second)
    if isinstance(classifier, LinearDiscriminantAnalysis | LogisticRegression):
        weights, bias = linear_weights(classifier)
        return np.asarray(rows @ weights + bias)
    least = LEAST if isinstance(classifier, DenseClassifier) else FLOOR
    return np.log(np.maximum(np.asarray(classifier.predict_proba(rows), dtype=np.float64), least))


def kernel_weights(machine: SVC) -> tuple[Floats, Floats]:
    """A fitted machine's one-against-one decisions as K(x, sv) @ weights + bias; positive is the first class.

    Returns
    -------
    (n_sv, p) and (p,), the pairs of classes being in the order 0-1, 0-2, ..., 1-2, ...

    Reference
    ---------
    Chang and Lin (2011), LIBSVM, 4.1 and 7 (how the coefficients of the pairs are laid out)
    """
    k = len(machine.classes_)
    ends = np.cumsum(machine.n_support_)
    of = [slice(end - count, end) for end, count in zip(ends, machine.n_support_, strict=True)]
    pairs = list(combinations(range(k), 2))
    weights = np.zeros((len(machine.support_vectors_), len(pairs)))
    # Of two classes scikit-learn turns the sign, so that positive means the second.
    sign = -1.0 if k == 2 else 1.0
    for pair, (i, j) in enumerate(pairs):
        weights[of[i], pair] = sign * machine.dual_coef_[j - 1, of[i]]
        weights[of[j], pair] = sign * machine.dual_coef_[i, of[j]]
    return weights, sign * np.asarray(machine.intercept_, dtype=np.float64)


def pair_matrices(k: int) -> tuple[Floats, Floats]:
    """(p, k) each: which class is the first and which the second of every pair."""
    pairs = np.array(list(combinations(range(k), 2)))
    return np.eye(k)[pairs[:, 0]], np.eye(k)[pairs[:, 1]]


def linear_weights(classifier: Any) -> tuple[Floats, Floats]:
    """(d, k) and (k,) of a linear classifier; of two classes scikit-learn keeps the difference only."""
    coefficients, intercept = classifier.coef_, classifier.intercept_
    if len(classifier.classes_) == 2:
        coefficients = np.concatenate([-coefficients, coefficients]) / 2
        intercept = np.concatenate([-intercept, intercept]) / 2
    return np.asarray(coefficients.T, dtype=np.float64), np.asarray(intercept, dtype=np.float64)
