"""The statistics of an experiment: arrays in, dataclasses out.

Contents: the public names of `metrics` (how good), `intervals` (how sure) and `comparisons` (is one better).
"""

from __future__ import annotations

from mirlab.learn.comparisons import (
    Comparison,
    McNemar,
    compare_on_test,
    compare_over_splits,
    family,
    holm,
    mcnemar,
)
from mirlab.learn.intervals import (
    METRICS,
    Interval,
    bootstrap_interval,
    mean_interval_over_splits,
    share_interval_over_splits,
)
from mirlab.learn.metrics import ClassScore, Scores, score

__all__ = [
    "METRICS",
    "ClassScore",
    "Comparison",
    "Interval",
    "McNemar",
    "Scores",
    "bootstrap_interval",
    "compare_on_test",
    "compare_over_splits",
    "family",
    "holm",
    "mcnemar",
    "mean_interval_over_splits",
    "score",
    "share_interval_over_splits",
]
