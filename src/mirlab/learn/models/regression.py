"""Models of numbers: fitted on (n, k) targets, all at once.

This module imports scikit-learn; reach it through `mirlab.learn.models.registry`.

Contents: ridge.
"""

from __future__ import annotations

from typing import Any

from sklearn.linear_model import Ridge
from sklearn.pipeline import Pipeline

from mirlab.learn.models.scaling import make_scaler


def ridge(alpha: float = 100.0, scaler: str = "standard") -> Any:
    """Linear regression of each target; alpha is the strength of the L2 penalty."""
    return Pipeline([("scale", make_scaler(scaler)), ("predict", Ridge(alpha=alpha))])
