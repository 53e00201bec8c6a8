"""What a metric is called and how its values are written.

Conventions: a share is written in percent and a difference of shares in points; everything else (R2,
correlations, errors) as it is, with three decimals.

Contents: Measure, score_over_splits.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike

from mirlab.learn.statistics.intervals import (
    FEWEST_SPLITS,
    TRAINED_THIS_WAY,
    Interval,
    mean_interval_over_splits,
    share_interval_over_splits,
)
from mirlab.learn.statistics.target_metrics import LOWER_IS_BETTER, SHARES

_LABELS = {
    "macro_f1": "macro F1",
    "micro_f1": "micro F1",
    "f1": "F1",
    "macro_roc_auc": "macro ROC-AUC",
    "micro_roc_auc": "micro ROC-AUC",
    "roc_auc": "ROC-AUC",
    "top2_accuracy": "top-2 accuracy",
    "r2": "R2",
    "pearson": "Pearson's r",
    "spearman": "Spearman's rho",
    "mae": "MAE",
}
"""Of metrics that people don't call as they are named here."""


@dataclass(frozen=True)
class Measure:
    """A metric as people read it.

    Parameters
    ----------
    name : as in tables and JSON

    Example
    -------
    >>> Measure("macro_average_precision").value(0.5234), Measure("r2").value(0.5234)
    ('52.3 %', '0.523')
    >>> Measure("macro_average_precision").difference(0.051), Measure("r2").difference(-0.051)
    ('+5.1 points', '-0.051')
    """

    name: str

    @property
    def label(self) -> str:
        """What people call it."""
        return _LABELS.get(self.name, self.name.replace("_", " "))

    @property
    def share(self) -> bool:
        """Whether it is from 0 to 1, and written in percent."""
        return self.name in SHARES

    @property
    def lower_is_better(self) -> bool:
        """Whether less is better."""
        return self.name in LOWER_IS_BETTER

    @property
    def unit(self) -> str:
        """What its numbers are in: "%", or "" for none."""
        return "%" if self.share else ""

    @property
    def points(self) -> str:
        """What its differences are in: "points", or "" for none."""
        return "points" if self.share else ""

    def number(self, value: float, sign: str = "") -> str:
        """A value without its unit; NaN is "-"."""
        if not math.isfinite(value):
            return "-"
        return f"{100 * value:{sign}.1f}" if self.share else f"{value:{sign}.3f}"

    def value(self, value: float) -> str:
        """A value with its unit."""
        return f"{self.number(value)} {self.unit}".rstrip()

    def difference(self, value: float) -> str:
        """A difference with its sign and its unit."""
        return f"{self.number(value, '+')} {self.points}".rstrip()

    def ends(self, interval: Interval) -> str:
        """The interval of a value in words, "95 % interval 44.0 to 59.1"; "" where there is none."""
        if not interval.known:
            return ""
        sign = "+" if interval.is_difference else ""
        low, high = self.number(interval.low, sign), self.number(interval.high, sign)
        return f"{100 * interval.level:g} % interval {low} to {high}"

    def said(self, interval: Interval) -> str:
        """A value or difference with its interval: "52.3 % (95 % interval 44.0 to 59.1)"."""
        mean = (self.difference if interval.is_difference else self.value)(interval.mean)
        ends = self.ends(interval)
        return f"{mean} ({ends})" if ends else mean

    def cell(self, interval: Interval, sign: str = "") -> str:
        """The same without units, for a table: "52.3 (44.0 to 59.1)"."""
        mean = self.number(interval.mean, sign)
        if not interval.known:
            return mean
        return f"{mean} ({self.number(interval.low, sign)} to {self.number(interval.high, sign)})"


def score_over_splits(metric: str, scores: ArrayLike, test_fraction: float, level: float = 0.95) -> Interval:
    """Mean score over splits with the corrected resampled t interval (Nadeau and Bengio 2003).

    Shares as `share_interval_over_splits`, which keeps the ends within 0 and 1; other metrics without these
    bounds. Splits whose rows don't define the metric (NaN) are left out, and the note says how many.

    Parameters
    ----------
    metric : its name
    scores : (J,) one for each split
    test_fraction : n_test / (n_train + n_test)
    """
    every = np.asarray(scores, dtype=np.float64)
    values = every[np.isfinite(every)]
    if not values.size:
        note = "no split's test rows define it"
        return Interval(math.nan, math.nan, math.nan, level, TRAINED_THIS_WAY, note)
    over = share_interval_over_splits if Measure(metric).share else mean_interval_over_splits
    found = over(values, test_fraction, level)
    if values.size > 1 and (values.size < FEWEST_SPLITS or np.ptp(values) == 0):
        note = f"{values.size} splits have no usable spread"
        found = replace(found, low=math.nan, high=math.nan, note=note)
    if values.size < every.size:
        left = f"{every.size - values.size} of {every.size} splits don't define it and were left out"
        found = replace(found, note="; ".join(filter(None, (found.note, left))))
    return found
