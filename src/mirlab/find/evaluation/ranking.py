"""Distances that are judged: by one metric, or, where it is fitted to labels, by one that saw no artist of
the query.

Contents: Ranking, FOLDS.
"""

from __future__ import annotations

import numpy as np

from mirlab.data.splits import balanced_folds
from mirlab.errors import UsageError
from mirlab.find.evaluation.question import Question
from mirlab.find.space import (
    NEEDS_LABELS,
    USES_LABELS,
    Metric,
    fit_metric,
    moments_of,
    pairwise,
    proximity,
    sample_rows,
)
from mirlab.typing import Floats, Integers

FOLDS = 5


class Ranking:
    """Distances of queries to all rows, by one metric or by that of the query's fold."""

    def __init__(self, values: Floats, question: Question, metric: str, mutual_proximity: bool) -> None:
        self.mutual_proximity = mutual_proximity
        self.notes: list[str] = []
        self.fold = np.zeros(len(question), dtype=np.intp)
        classes = sorted({label for label in question.labels if label is not None})
        if metric in USES_LABELS and (len(classes) >= 2 or metric in NEEDS_LABELS):
            number = {label: i for i, label in enumerate(classes)}
            codes = np.array([number.get(label, -1) for label in question.labels], dtype=np.intp)
            known, group = codes >= 0, question.group
            n_groups = len(np.unique(group[known]))
            if n_groups < 2:
                raise UsageError(
                    f"the metric {metric} is evaluated on artists that it was not fitted on: "
                    "expected at least two artists"
                )
            folds = min(FOLDS, n_groups)
            self.fold[known] = balanced_folds(codes[known], group[known], folds, question.random())
            self.metrics = []
            for f in range(folds):
                # Artists of the fold are kept out whole, with their unlabelled tracks.
                inside = np.isin(group, group[known & (self.fold == f)])
                self.metrics.append(_fitted(metric, values, question, np.flatnonzero(~inside), f))
            self.notes.append(
                f"the metric {metric} is fitted to labels: each query used one that was fitted "
                "without the tracks of "
                f"its artist ({folds} folds)."
            )
        else:
            self.metrics = [fit_metric(metric, values)]
            self.notes.append(
                f"the metric {metric} uses no labels; features were scaled over the whole "
                "collection, as in a library."
            )
        self.vectors = [m.transform(values) for m in self.metrics]
        self.moments = [moments_of(v) for v in self.vectors] if mutual_proximity else []

    def distances(self, rows: Integers) -> Floats:
        """(m, n) Euclidean distances, or 1 - mutual proximity."""
        out = np.empty((len(rows), len(self.fold)))
        for f, mine in self._by_fold(rows):
            vectors = self.vectors[f]
            found = pairwise(vectors[rows[mine]], vectors)
            if self.mutual_proximity:
                mean, deviation = self.moments[f]
                own = mean[rows[mine], np.newaxis], deviation[rows[mine], np.newaxis]
                found = proximity(found, own, (mean, deviation))
            out[mine] = found
        return out

    def distances_of(self, values: Floats, rows: Integers) -> Floats:
        """(m, n) distances of other sound (m, D) to all rows, each by the metric that its row is asked by."""
        out = np.empty((len(rows), len(self.fold)))
        for f, mine in self._by_fold(rows):
            found = pairwise(self.metrics[f].transform(values[mine]), self.vectors[f])
            if self.mutual_proximity:
                sample = found[:, sample_rows(found.shape[1])]
                deviation = np.maximum(sample.std(axis=1, keepdims=True), 1e-12)
                found = proximity(found, (sample.mean(axis=1, keepdims=True), deviation), self.moments[f])
            out[mine] = found
        return out

    def _by_fold(self, rows: Integers) -> list[tuple[int, Integers]]:
        if len(self.vectors) == 1:
            return [(0, np.arange(len(rows)))]
        parts = [(f, np.flatnonzero(self.fold[rows] == f)) for f in range(len(self.vectors))]
        return [(f, mine) for f, mine in parts if len(mine)]


def _fitted(metric: str, values: Floats, question: Question, rows: Integers, fold: int) -> Metric:
    labels = question.labels[rows]
    if len({label for label in labels if label is not None}) < 2:
        raise UsageError(
            f"the metric {metric} needs two labels outside each fold, but too few remain without fold "
            f"{fold + 1}: label more artists, or use a metric without labels"
        )
    return fit_metric(metric, values[rows], labels.tolist())
