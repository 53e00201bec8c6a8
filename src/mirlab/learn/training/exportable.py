"""Which models can be put into a bundle, said before any training.

Contents: PROVEN, check_exportable, require_extra.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from mirlab.audio.registry import Column
from mirlab.data.tables import TaskName
from mirlab.errors import UsageError
from mirlab.imports import need
from mirlab.learn.models import make_pipeline
from mirlab.learn.training.calibration import Platt
from mirlab.learn.training.onnx_export import export
from mirlab.learn.training.target_graphs import export_numbers, export_tags
from mirlab.words import their_words

PROVEN: Mapping[TaskName, tuple[str, ...]] = {
    "class": ("svm", "logreg", "lda", "knn", "forest", "dense", "dense-wide", "prior"),
    "tags": ("logreg", "svm", "knn", "forest", "dense", "dense-wide", "prior"),
    "numbers": ("ridge", "svm", "knn", "forest", "dense", "dense-wide", "prior"),
}
"""By task, the models of the registry whose graphs the tests compare with the models themselves."""

_TRIAL_ROWS = 24


def check_exportable(
    model: str, params: Mapping[str, Any], columns: Sequence[Column], task: TaskName = "class"
) -> None:
    """Say before any training whether a model can be written as a graph, by trying it on a few random rows.

    Raises
    ------
    MissingExtra : the packages that write graphs are not installed
    UsageError : the model can't be written, with the reason
    """
    require_extra("a bundle")
    if model in PROVEN[task]:
        return
    rng = np.random.default_rng(0)
    values = rng.lognormal(size=(_TRIAL_ROWS, len(columns)))
    from threadpoolctl import threadpool_limits

    try:
        # Two dozen rows are too few for threads, which would wait for one another.
        with threadpool_limits(1):
            pipeline = make_pipeline(columns, model, params, task)
            if task == "class":
                export(pipeline.fit(values, np.array(["a", "b", "c"])[np.arange(_TRIAL_ROWS) % 3]))
            elif task == "tags":
                export_tags(
                    pipeline.fit(values, np.arange(_TRIAL_ROWS)[:, None] % [2, 3] == 0), Platt.none(2)
                )
            else:
                export_numbers(pipeline.fit(values, rng.normal(size=(_TRIAL_ROWS, 2))), 2)
    except Exception as error:  # Whatever a foreign model or converter raises, the answer is the same.
        reason = their_words(error)
        raise UsageError(
            f"the model {model} can't be put into a bundle because it can't be written as an ONNX graph: "
            f"{reason[:120]} ... Models that can: {', '.join(PROVEN[task])}"
        ) from error


def require_extra(what: str) -> None:
    """Raise MissingExtra unless the packages that write graphs are installed."""
    need(what, "onnx", "skl2onnx")
