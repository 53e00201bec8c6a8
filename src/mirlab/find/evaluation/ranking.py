"""Distances that are judged: by one metric, or, where it is fitted to labels, by one that saw no artist of
the query.

Contents: Ranking, FOLDS.
"""

from __future__ import annotations

import numpy as np

from mirlab.data.splits import balanced_folds
from mirlab.data.tables import FeatureTable
from mirlab.errors import UsageError
from mirlab.find.space import USES_LABELS, Metric, fit_metric, moments_of, pairwise, proximity
from mirlab.typing import Floats, Integers

FOLDS = 5


class Ranking:
    """Distances of queries to all rows, by one metric or by that of the query's fold."""

    def __init__(
        self,
        table: FeatureTable,
        codes: Integers,
        group: Integers,
        metric: str,
        mutual_proximity: bool,
        rng: np.random.Generator,
    ) -> None:
        self.mutual_proximity = mutual_proximity
        self.notes: list[str] = []
        self.fold = np.zeros(len(table), dtype=np.intp)
        if metric in USES_LABELS:
            known = codes >= 0
            n_groups = len(np.unique(group[known]))
            if n_groups < 2:
                raise UsageError(
                    f"the metric {metric} is evaluated on artists that it was not fitted on: "
                    "expected at least two artists"
                )
            folds = min(FOLDS, n_groups)
            self.fold[known] = balanced_folds(codes[known], group[known], folds, rng)
            metrics = []
            for f in range(folds):
                # Artists of the fold are kept out whole, with their unlabelled tracks.
                inside = np.isin(group, group[known & (self.fold == f)])
                metrics.append(_fitted(metric, table, np.flatnonzero(~inside), f))
            self.notes.append(
                f"the metric {metric} is fitted to labels: each query used one that was fitted "
                "without the tracks of "
                f"its artist ({folds} folds)."
            )
        else:
            metrics = [fit_metric(metric, table.values)]
            self.notes.append(
                f"the metric {metric} uses no labels; features were scaled over the whole "
                "collection, as in a library."
            )
        self.vectors = [m.transform(table.values) for m in metrics]
        self.moments = [moments_of(v) for v in self.vectors] if mutual_proximity else []

    def distances(self, rows: Integers) -> Floats:
        """(m, n) Euclidean distances, or 1 - mutual proximity."""
        out = np.empty((len(rows), len(self.fold)))
        for f, vectors in enumerate(self.vectors):
            mine = np.flatnonzero(self.fold[rows] == f) if len(self.vectors) > 1 else np.arange(len(rows))
            if len(mine) == 0:
                continue
            found = pairwise(vectors[rows[mine]], vectors)
            if self.mutual_proximity:
                mean, deviation = self.moments[f]
                own = mean[rows[mine], np.newaxis], deviation[rows[mine], np.newaxis]
                found = proximity(found, own, (mean, deviation))
            out[mine] = found
        return out


def _fitted(metric: str, table: FeatureTable, rows: Integers, fold: int) -> Metric:
    labels = table.labels[rows]
    if len({label for label in labels if label is not None}) < 2:
        raise UsageError(
            f"the metric {metric} needs two labels outside each fold, but too few remain without fold "
            f"{fold + 1}: label more artists, or use a metric without labels"
        )
    return fit_metric(metric, table.values[rows], labels.tolist())
