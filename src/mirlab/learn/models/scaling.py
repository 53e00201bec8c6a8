"""Scalers by name: how columns are brought to a common range before a model sees them.

    standard   (x - mean) / standard deviation, population (ddof 0)
    minmax     (x - minimum) / (maximum - minimum), so training rows lie in [0, 1]
    robust     (x - median) / (75 % - 25 % quantile)
    none       x as it is

All are scikit-learn transformers, fitted on whatever rows the caller gives them. A column that is
constant there is only shifted, never divided by zero.

Contents: `SCALERS`, `make_scaler`.
"""

from __future__ import annotations

from typing import Any

from mirlab.errors import UnknownName

SCALERS = ("standard", "minmax", "robust", "none")


def make_scaler(name: str) -> Any:
    """Return a new, unfitted scikit-learn transformer; UnknownName for a name not in `SCALERS`."""
    from sklearn import preprocessing

    if name == "standard":
        return preprocessing.StandardScaler()
    if name == "minmax":
        return preprocessing.MinMaxScaler()
    if name == "robust":
        return preprocessing.RobustScaler()
    if name == "none":
        return preprocessing.FunctionTransformer()
    raise UnknownName("scaler", str(name), SCALERS)
