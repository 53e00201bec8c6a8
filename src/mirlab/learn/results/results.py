"""The results of an experiment: what the run left, and what it says.

Contents: Results.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan

from mirlab.learn.results.condition import CONDITION
from mirlab.learn.results.findings import answer
from mirlab.learn.results.run import Run
from mirlab.learn.results.summaries import SummaryRow
from mirlab.learn.statistics import SHARES
from mirlab.tabular import Record, Tabular, spread


@dataclass(frozen=True, repr=False)
class Results(Tabular, Run):
    """What a run produced: everything that `Run` holds, and the answer to the experiment's question."""

    shares = SHARES | {"train_accuracy", "published"}

    def figure_columns(self) -> tuple[tuple[str, ...], str]:
        """The conditions by the task's primary metric."""
        return ("feature_set", "model", "scaler", "hidden", "epochs", "protocol"), self.measure.name

    def share_columns(self) -> frozenset[str]:
        """Accuracies, and other metrics that are shares."""
        return self.shares | ({"train_score"} if self.measure.share else set())

    def records(self) -> list[Record]:
        """A row for each protocol and condition at the last epoch; `accuracy` is that on test tracks.

        Accuracies are shares, losses in nats; `hidden` is the widths of a net, `duration` in seconds. Of tags
        and numbers there are the metrics of their task, and `train_score` is in the first of them.
        """
        train = "train_accuracy" if self.task == "class" else "train_score"
        return [
            {
                "protocol": row.protocol,
                "feature_set": row.feature_set,
                "n_features": row.n_features,
                # 0 is what a run writes for an axis that does not apply, as the framing of a table.
                **{name: getattr(row, name) or None for name in CONDITION if name != "feature_set"},
                **_metrics(row),
                train: row.train_score,
                "validation_loss": None if isnan(row.validation_loss) else row.validation_loss,
                "train_loss": None if isnan(row.train_loss) else row.train_loss,
                "splits": len(row.scores),
                "published": row.reference,
            }
            for row in self.summary()
        ]

    def answer(self) -> str:
        """The experiment's question answered from the numbers, the short answer first."""
        return answer(self)


def _metrics(row: SummaryRow) -> Record:
    found = row.metrics or {row.metric: row.validation_score}
    return {key: value for name, interval in found.items() for key, value in spread(name, interval).items()}
