"""The model that learns a task where none is named.

Contents: usual_model.
"""

from __future__ import annotations

from collections.abc import Mapping

from mirlab.data.tables import TaskName

USUAL: Mapping[TaskName, str] = {"class": "svm", "tags": "logreg", "numbers": "ridge"}
"""By task."""


def usual_model(task: TaskName) -> str:
    """The model's name.

    >>> usual_model("numbers")
    'ridge'
    """
    return USUAL[task]
