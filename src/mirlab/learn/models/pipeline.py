"""A model with everything that has to happen to its columns first, as one scikit-learn pipeline.

The logarithm of the variances is part of the model: variances of features are skewed over factors of a
thousand, and a model that goes by distances sees little of them otherwise. It is fitted on nothing; what a
model fits (scaling, calibration, early stopping) is inside the model, so whoever fits the pipeline on
training rows has fitted everything on training rows.

Contents: make_pipeline, log_variances, SMALLEST.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.registry import Column
from mirlab.data.tables import TaskName
from mirlab.errors import UsageError
from mirlab.learn.models import registry as models

SMALLEST = 1e-20
"""The least variance that the logarithm counts; silence has none at all."""


def make_pipeline(
    columns: Sequence[Column],
    model: str = "svm",
    params: Mapping[str, Any] | None = None,
    task: TaskName = "class",
) -> Any:
    """Make an unfitted model for rows of these columns.

    ln(max(variance, 1e-20)) stands in the place of every column whose statistic is ``var``.

    Parameters
    ----------
    columns : (d,) what the values' columns are
    model : a name of the registry of models
    params : the model's own parameters
    task : what it is to learn

    Returns
    -------
    A scikit-learn Pipeline with `fit`, `predict`, `classes_` and, if the model has it, `predict_proba`

    Raises
    ------
    UnknownName : no such model, or a parameter that it does not have
    UsageError : a model of frames, which no columns can stand for
    """
    from sklearn.pipeline import Pipeline
    from sklearn.preprocessing import FunctionTransformer

    heard = models.get(model).frames
    if heard:
        raise UsageError(
            f'"{model}" takes the frames of {heard} and can\'t be given a table of columns: run it in an '
            "experiment on sound, such as seed-nets"
        )
    steps: list[tuple[str, Any]] = []
    if any(column.statistic == "var" for column in columns):
        names = tuple(str(column) for column in columns)
        steps.append(("log variances", FunctionTransformer(log_variances, kw_args={"columns": names})))
    return Pipeline([*steps, ("model", models.get(model).make(task, **dict(params or {})))])


def log_variances(values: NDArray[np.float64], columns: Sequence[Column | str]) -> NDArray[np.float64]:
    """Put ln(max(variance, 1e-20)) in the place of every column of variances.

    Parameters
    ----------
    values : (n, d)
    columns : (d,) what the columns are

    Returns
    -------
    (n, d) float64, a copy

    Raises
    ------
    UsageError : a column of variances that holds a negative number
    """
    logged = np.array(values, dtype=np.float64)
    names = [str(column) for column in columns]
    variances = [i for i, name in enumerate(names) if name.endswith(".var")]
    negative = [names[i] for i in variances if (logged[:, i] < 0).any()]
    if negative:
        raise UsageError(
            f"expected variances (0 or more) in columns ending in .var, got negative numbers in "
            f"{', '.join(negative[:5])}: rename columns that hold something else"
        )
    logged[:, variances] = np.log(np.maximum(logged[:, variances], SMALLEST))
    return logged
