"""The statistics of an experiment: arrays in, dataclasses out.

Contents: the public names of `intervals` (how sure a score is) and `comparisons` (is one model better).
"""

from __future__ import annotations

from mirlab.learn.comparisons import Comparison, compare_over_splits
from mirlab.learn.intervals import Interval, mean_interval_over_splits

__all__ = ["Comparison", "Interval", "compare_over_splits", "mean_interval_over_splits"]
