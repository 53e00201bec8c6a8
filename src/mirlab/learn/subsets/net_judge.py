"""Dense nets on subsets of columns: every subset and inner fold is a net of one sweep.

Contents: NetJudge.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from mirlab.learn.models import ModelEntry, make_scaler
from mirlab.learn.nets import Job, train_many
from mirlab.learn.subsets.scoring import LEAST, Rows, Score, pooled, sums_of
from mirlab.learn.subsets.units import Subset


class NetJudge:
    """A dense net of the registry.

    Every net starts from the same seeds, so that subsets differ by their columns and not by their luck.

    Parameters
    ----------
    entry, params : the net
    rows : what may be seen
    """

    def __init__(self, entry: ModelEntry, params: Mapping[str, Any], rows: Rows) -> None:
        self._rows = rows
        self._settings = {**entry.parameters(), **params}
        self._halves = rows.halves()
        self._scaled = []
        for train, _ in self._halves:
            scaler = make_scaler(self._settings["scaler"]).fit(rows.units.values[train])
            self._scaled.append(np.asarray(scaler.transform(rows.units.values), dtype=np.float32))

    def __call__(self, subsets: Sequence[Subset]) -> list[Score]:
        """Score each subset by cross-validation."""
        jobs = [
            self._job(subset, fold, train, test)
            for subset in subsets
            for fold, (train, test) in enumerate(self._halves)
        ]
        trained = train_many(
            jobs,
            n_classes=self._rows.n_classes,
            **{name: self._settings[name] for name in ("hidden", "epochs", "batch_size", "learning_rate")},
        )
        sums = []
        for job, net in zip(jobs, trained, strict=True):
            p = net.probabilities.astype(np.float64)
            z = np.log(np.maximum(p, LEAST))
            sums.append(sums_of(p.argmax(axis=1) == job.y_test, z, job.y_test.astype(np.intp)))
        return pooled(sums, len(self._halves), len(self._rows.codes))

    def _job(self, subset: Subset, fold: int, train: Any, test: Any) -> Job:
        values = self._scaled[fold][:, self._rows.units.positions(subset)]
        codes, seed = self._rows.codes, self._rows.seed
        return Job(
            np.ascontiguousarray(values[train]),
            codes[train],
            np.ascontiguousarray(values[test]),
            codes[test],
            init_seed=seed,
            order_seed=seed,
        )
