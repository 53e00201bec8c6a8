"""The metrics of each task, by name.

    class     accuracy, balanced_accuracy, macro_f1, top2_accuracy, log_loss
    tags      macro_average_precision, micro_average_precision, macro_roc_auc, micro_roc_auc, macro_f1,
              micro_f1
    numbers   r2, pearson, spearman, mae: means over the targets

Contents: metrics_of, primary_of, metrics_of_one, SHARES, LOWER_IS_BETTER.
"""

from __future__ import annotations

from collections.abc import Mapping

from mirlab.errors import UnknownName

_METRICS: Mapping[str, tuple[str, ...]] = {
    "class": ("accuracy", "balanced_accuracy", "macro_f1", "top2_accuracy", "log_loss"),
    "tags": (
        "macro_average_precision",
        "micro_average_precision",
        "macro_roc_auc",
        "micro_roc_auc",
        "macro_f1",
        "micro_f1",
    ),
    "numbers": ("r2", "pearson", "spearman", "mae"),
}

_OF_ONE: Mapping[str, tuple[str, ...]] = {
    "class": ("precision", "recall", "f1"),
    "tags": ("average_precision", "roc_auc", "f1"),
    "numbers": ("r2", "pearson", "spearman", "mae"),
}

LOWER_IS_BETTER = frozenset({"log_loss", "mae"})
"""Metrics of which less is better; of all others more is."""

SHARES = frozenset(name for task in ("class", "tags") for name in (*_METRICS[task], *_OF_ONE[task])) - {
    "log_loss"
}
"""Metrics from 0 to 1, which are written in percent."""


def metrics_of(task: str) -> tuple[str, ...]:
    """Names of a task's metrics over all classes or targets, the primary one first.

    >>> metrics_of("numbers")
    ('r2', 'pearson', 'spearman', 'mae')
    """
    if task not in _METRICS:
        raise UnknownName("task", task, _METRICS)
    return _METRICS[task]


def primary_of(task: str) -> str:
    """The metric that a task's models are chosen and compared by.

    >>> primary_of("tags")
    'macro_average_precision'
    """
    return metrics_of(task)[0]


def metrics_of_one(task: str) -> tuple[str, ...]:
    """Names of the metrics of one class, tag or number.

    >>> metrics_of_one("tags")
    ('average_precision', 'roc_auc', 'f1')
    """
    metrics_of(task)
    return _OF_ONE[task]
