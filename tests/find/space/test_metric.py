"""Metrics: known distances, no dependence on units, and what is stored is what was fitted."""

from __future__ import annotations

import json

import numpy as np
import pytest

from mirlab.errors import UnknownName, UsageError
from mirlab.find.space.metric import CLIP, METRICS, Metric, fit_metric

RNG = np.random.default_rng(0)
VALUES = RNG.normal([5, -3, 0, 100], [1, 2, 0.1, 30], (80, 4))
LABELS = [("a", "b")[i % 2] for i in range(80)]
SHIFTED = VALUES + np.array([[3.0 * (label == "b"), 0, 0, 0] for label in LABELS])


@pytest.mark.parametrize("name", METRICS)
def test_units_do_not_matter(name: str) -> None:
    factors, shifts = np.array([0.001, 1000, -1, 7]), np.array([5, -1000, 0, 3])
    one = fit_metric(name, SHIFTED, LABELS).transform(SHIFTED).astype(float)
    other = fit_metric(name, SHIFTED * factors + shifts, LABELS).transform(SHIFTED * factors + shifts)
    gaps = [np.linalg.norm(v[:, None] - v[None], axis=2) for v in (one, other.astype(float))]
    np.testing.assert_allclose(gaps[0], gaps[1], atol=2e-4)


@pytest.mark.parametrize("name", METRICS)
def test_what_is_stored_is_what_was_fitted(name: str) -> None:
    metric = fit_metric(name, SHIFTED, LABELS)
    again = Metric.from_dict(json.loads(json.dumps(metric.to_dict())))
    np.testing.assert_array_equal(metric.transform(SHIFTED), again.transform(SHIFTED))
    assert (again.name, again.unit, again.rows, again.labelled) == (
        name,
        name == "cosine",
        80,
        metric.labelled,
    )


def test_distances_are_those_of_the_formula() -> None:
    z = (VALUES - VALUES.mean(axis=0)) / VALUES.std(axis=0)
    standard = fit_metric("standard", VALUES)
    v = standard.transform(VALUES).astype(float)
    squared = np.array([((v[0] - v[1]) ** 2).sum()])
    np.testing.assert_allclose(standard.distance(squared), np.linalg.norm(z[0] - z[1]), rtol=1e-5)
    cosine = fit_metric("cosine", VALUES)
    v = cosine.transform(VALUES).astype(float)
    squared = np.array([((v[0] - v[1]) ** 2).sum()])
    known = 1 - z[0] @ z[1] / np.linalg.norm(z[0]) / np.linalg.norm(z[1])
    np.testing.assert_allclose(cosine.distance(squared), known, rtol=1e-4)


def test_whitened_vectors_are_white_within_labels() -> None:
    many = np.random.default_rng(1).normal(size=(4000, 3)) @ np.array([[1, 0.8, 0], [0, 1, 0], [0, 0, 5.0]])
    labels = [("a", "b")[i % 2] for i in range(4000)]
    many[1::2, 0] += 10
    v = fit_metric("mahalanobis", many, labels).transform(many).astype(float)
    for which in (slice(0, None, 2), slice(1, None, 2)):
        np.testing.assert_allclose(np.cov(v[which].T), np.eye(3), atol=0.1)


def test_lda_keeps_what_parts_the_labels() -> None:
    metric = fit_metric("lda", SHIFTED, LABELS)
    v = metric.transform(SHIFTED)[:, 0].astype(float)
    assert metric.size == 1
    means = [v[np.array(LABELS) == label].mean() for label in "ab"]
    assert abs(means[0] - means[1]) > 2


def test_a_constant_column_and_a_freak_value_decide_nothing() -> None:
    values = np.column_stack([np.full(50, 0.1), RNG.normal(size=50)])
    values[0, 1] = 1e9
    v = fit_metric("standard", values).transform(values)
    assert not v[:, 0].any()
    assert v[:, 1].max() <= CLIP
    values[1, 1] = np.nan
    assert fit_metric("standard", values).transform(values)[1, 1] == 0


def test_lda_without_labels_says_what_to_do() -> None:
    with pytest.raises(UsageError, match="needs at least two of them, got 1"):
        fit_metric("lda", VALUES, ["a"] * 80)
    with pytest.raises(UnknownName, match='Did you mean "cosine"'):
        fit_metric("cosin", VALUES)
