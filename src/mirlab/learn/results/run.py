"""What a run of an experiment left, in memory and on disk.

A results folder holds ``results.parquet`` (one row per protocol, condition, epochs, repeat and epoch),
``predictions.parquet`` (one row per test track of every net) and ``run.json`` (what was asked, of which
data, by which protocols and versions), and ``learning_curve.parquet`` where the experiment has one (one row
per share of the training tracks and split). Accuracies are shares (0 to 1), losses in nats, durations in
seconds; of tags and numbers there are scores in place of accuracies, in the task's primary metric. Epochs
count from 1, and models without epochs have 0; repeats, the numbers of the splits, count from 0. Equal runs
write equal bytes.

Contents: Run, FORMAT, METRICS; where a folder may stand is in destination.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Self

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from numpy.typing import NDArray

from mirlab.data.reading import MAX_CELLS
from mirlab.data.tables import TaskName
from mirlab.errors import UnknownName, UsageError
from mirlab.files import read_json
from mirlab.learn.results import destination
from mirlab.learn.results.condition import CONDITION, Condition
from mirlab.learn.results.confusion import Confusion
from mirlab.learn.results.destination import CURVE, FILES
from mirlab.learn.results.summaries import SummaryRow, splits_of, summarise
from mirlab.learn.results.target_answers import PerTarget, TargetAnswers
from mirlab.learn.statistics import Measure, primary_of

FORMAT, TARGET_FORMAT = 1, 2
"""Number of the folder's layout, of classes and of tags or numbers; a newer one is refused."""


TARGET_METRICS = ("train_loss", "train_score", "validation_loss", "validation_score")
METRICS = ("train_loss", "train_accuracy", "validation_loss", "validation_accuracy")


@dataclass(frozen=True)
class Run:
    """What a run left.

    Parameters
    ----------
    runs : pyarrow.Table, results.parquet
    predictions : pyarrow.Table, predictions.parquet
    about : run.json
    learning_curve : pyarrow.Table, learning_curve.parquet, or None where none was asked for
    """

    runs: pa.Table
    predictions: pa.Table
    about: dict[str, Any]
    learning_curve: pa.Table | None = None

    def __post_init__(self) -> None:
        # Earlier runs had nets only and did not say which.
        for name in ("runs", "predictions"):
            table = getattr(self, name)
            if "model" not in table.column_names:
                column = pa.repeat(Condition.model, len(table))
                object.__setattr__(self, name, table.append_column("model", column))

    # On disk ------------------------------------------------------------------------------------

    def save(self, folder: str | Path, *, force: bool = False) -> Path:
        """Write the three files into a folder, all or none; an earlier results folder is replaced.

        Raises
        ------
        OutputError : no permission, no space, or, without `force`, something stands there that mirlab didn't
            write
        """
        with destination.replacing_folder(folder, force=force) as part:
            pq.write_table(self.runs, part / FILES[0], compression="zstd")
            pq.write_table(self.predictions, part / FILES[1], compression="zstd")
            if self.learning_curve is not None:
                pq.write_table(self.learning_curve, part / CURVE, compression="zstd")
            text = json.dumps(self.about, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
            (part / FILES[2]).write_text(text, encoding="utf-8")
        return Path(folder)

    @classmethod
    def load(cls, folder: str | Path) -> Self:
        """Read a results folder.

        Raises
        ------
        UsageError : not a results folder, a damaged one, or one of a newer mirlab
        """
        root = Path(folder)
        missing = [name for name in FILES if not (root / name).is_file()]
        if missing:
            raise UsageError(
                f"{root}: expected a results folder of `mirlab run`, and it has no {', '.join(missing)}"
            )
        try:
            about = read_json(root / FILES[2])
            runs, predictions = (_read_table(root / name) for name in FILES[:2])
            curve = _read_table(root / CURVE) if (root / CURVE).is_file() else None
        except (ValueError, OSError, RecursionError, pa.ArrowException) as error:
            raise UsageError(
                f"{root}: the results can't be read: {error}. Run the experiment again"
            ) from error
        if not isinstance(about, dict) or "mirlab" not in about:
            raise UsageError(f"{root}: run.json was not written by mirlab")
        if about.get("format", 1) > TARGET_FORMAT:
            raise UsageError(
                f"{root}: results in layout {about['format']}, written by a newer mirlab; "
                f"this one reads up to {TARGET_FORMAT}: upgrade it"
            )
        return cls(runs, predictions, about, curve)

    # What was run -------------------------------------------------------------------------------

    @property
    def protocols(self) -> list[str]:
        """The protocols in the order they were run."""
        return list(pc.unique(self.runs["protocol"]).to_pylist())

    @property
    def feature_sets(self) -> list[str]:
        """The feature sets in the order they were run."""
        return list(pc.unique(self.runs["feature_set"]).to_pylist())

    @property
    def task(self) -> TaskName:
        """What was learnt: "class", "tags" or "numbers"."""
        task: TaskName = self.about["data"].get("task", "class")
        return task

    @property
    def measure(self) -> Measure:
        """The task's primary metric, by which everything is compared."""
        return Measure(primary_of(self.task))

    @property
    def labels(self) -> list[str]:
        """The classes, sorted; the tags or numbers, in their order."""
        data = self.about["data"]
        return sorted(data["classes"]) if self.task == "class" else list(data["targets"])

    @property
    def conditions(self) -> list[Condition]:
        """The conditions in the order they were run."""
        rows = (
            self.runs.select(CONDITION).group_by(list(CONDITION), use_threads=False).aggregate([]).to_pylist()
        )
        return [Condition(**row) for row in rows]

    def history(self, protocol: str, condition: Condition, metric: str) -> NDArray[np.float64]:
        """(splits, epochs) values of one of METRICS, a split's whole training; (splits, 1) without epochs."""
        known = METRICS if self.task == "class" else TARGET_METRICS
        if metric not in known:
            raise UnknownName("metric", metric, known)
        rows = self._of(self.runs, protocol, condition).sort_by(
            [("repeat", "ascending"), ("epoch", "ascending")]
        )
        return np.asarray(rows[metric].to_numpy(), dtype=np.float64).reshape(-1, max(1, condition.epochs))

    # What came out ------------------------------------------------------------------------------

    def summary(self) -> list[SummaryRow]:
        """A row for each protocol and condition, with the means and intervals at the last epoch."""
        return list(self._summary)

    @cached_property
    def _summary(self) -> list[SummaryRow]:
        return summarise(self.runs, self.about, self.predicted, self.answers)

    def predicted(self, protocol: str, condition: Condition) -> pa.Table:
        """The predictions of one condition under one protocol, all splits together."""
        return self._of(self.predictions, protocol, condition)

    def answers(self, protocol: str, condition: Condition) -> TargetAnswers:
        """The predictions of one condition of tags or numbers under one protocol, as arrays."""
        about = splits_of(self.about, protocol)
        return TargetAnswers.read(self.predicted(protocol, condition), self.task, self.labels, about)

    def targets(self, protocol: str, feature_set: str, epochs: int = 0, **axes: Any) -> PerTarget:
        """How well each tag or number was predicted by one condition, over all splits.

        Parameters
        ----------
        protocol, feature_set, epochs : which models
        axes : model, scaler, hidden, sample_rate, n_fft, hop_length, duration, where more than one was run

        Raises
        ------
        UnknownName, UsageError : nothing of that kind was run, or more than one condition was meant; results
            of classes
        """
        if self.task == "class":
            raise UsageError("these are results of classes, not of tags or numbers: use confusion(...)")
        condition = self._meant(protocol, feature_set, epochs, axes)
        return PerTarget.of(self.answers(protocol, condition))

    def confusion(self, protocol: str, feature_set: str, epochs: int, **axes: str | int | float) -> Confusion:
        """What was taken for what, over all repeats of one condition.

        Parameters
        ----------
        protocol, feature_set, epochs : which nets
        axes : model, scaler, hidden, sample_rate, n_fft, hop_length, duration, where more than one was run

        Raises
        ------
        UnknownName, UsageError : nothing of that kind was run, or more than one condition was meant; results
            of tags or numbers, which are no matrix
        """
        if self.task != "class":
            raise UsageError(
                f"there is no confusion matrix of {self.task}, as a track may have several: use targets(...)"
            )
        rows = self.predicted(protocol, self._meant(protocol, feature_set, epochs, axes))
        return Confusion.of(self.labels, rows["label"].to_pylist(), rows["predicted"].to_pylist())

    def _meant(self, protocol: str, feature_set: str, epochs: int, axes: Mapping[str, Any]) -> Condition:
        """The one condition that is meant."""
        if protocol not in self.protocols:
            raise UnknownName("protocol in these results", protocol, self.protocols)
        if feature_set not in self.feature_sets:
            raise UnknownName("feature set in these results", feature_set, self.feature_sets)
        for axis in axes:
            if axis not in CONDITION:
                raise UnknownName("axis", axis, CONDITION)
        wanted: Mapping[str, Any] = {"feature_set": feature_set, "epochs": epochs, **axes}
        meant = [c for c in self.conditions if all(getattr(c, k) == v for k, v in wanted.items())]
        if len(meant) != 1:
            described = ", ".join(f"{key} {value}" for key, value in wanted.items())
            raise UsageError(
                f"expected one condition, and {len(meant)} were run with {described}: "
                "name epochs that were run, and an axis that tells the conditions apart"
            )
        return meant[0]

    @staticmethod
    def _of(table: pa.Table, protocol: str, condition: Condition) -> pa.Table:
        mask = pc.equal(table["protocol"], protocol)
        for name in CONDITION:
            mask = pc.and_(mask, pc.equal(table[name], getattr(condition, name)))
        return table.filter(mask)


def _read_table(path: Path) -> pa.Table:
    """A table of results; ValueError where it says that it has more cells than any run leaves."""
    with pq.ParquetFile(path) as file:
        about = file.metadata
        groups = [about.row_group(i) for i in range(about.num_row_groups)]
        cells = sum(g.column(j).num_values for g in groups for j in range(g.num_columns))
        cells = max(cells, about.num_rows * about.num_columns)
        if cells > MAX_CELLS:
            raise ValueError(f"{path.name}: expected at most {MAX_CELLS:,} cells, and it claims {cells:,}")
        return file.read()
