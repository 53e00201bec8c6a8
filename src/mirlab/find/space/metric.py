"""How far two tracks are from each other: a map of features to vectors whose Euclidean distance says it.

Every metric is a standardisation, perhaps a projection, perhaps a scaling to length 1, so that one plain
Euclidean search, exact or indexed, serves them all.

    standard      z = (x - mean) / standard deviation, limited to +-CLIP; Euclidean distance
    cosine        the same z, scaled to length 1; 1 - cosine = half the squared Euclidean distance
    mahalanobis   z whitened by its covariance within the labels, or over all rows where there are no labels,
                  shrunk after Ledoit and Wolf (2004)
    lda           z projected on the directions that part the labels best (linear discriminant analysis on
                  the same shrunk covariance), and scaled by them

Conventions: features are (n, D) float64, vectors (n, p) float32. A missing number counts as the mean.

Contents: METRICS, OF_COLUMNS, COLUMNS, Metric, fit_metric, fit_columns.

References
----------
Ledoit, O. and Wolf, M. (2004). A well-conditioned estimator for large-dimensional covariance matrices.
    Journal of Multivariate Analysis 88, 365-411.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import UnknownName, UsageError
from mirlab.typing import Floats, Vectors

METRICS = ("standard", "cosine", "mahalanobis", "lda")
USES_LABELS = frozenset({"lda", "mahalanobis"})
"""Metrics that must not be judged on the labels they were fitted on."""
NEEDS_LABELS = frozenset({"lda"})
"""Metrics that can't be fitted to a collection without labels."""
OF_COLUMNS = frozenset({"standard", "cosine"})
"""Metrics that take each column for itself."""
DEFAULT_METRIC = "cosine"
CLIP = 5.0
"""Standard deviations beyond which a value is no further away: one freak number must not decide."""
_ROWS, COLUMNS = 4096, 16
"""How many rows, or columns, are worked on at once: the numbers are the same however many."""


@dataclass(frozen=True, eq=False)
class Metric:
    """A fitted metric.

    Parameters
    ----------
    name : one of METRICS
    mean, scale : (D,) float64
    projection : (D, p) float32, None where the standardised features are the vector
    unit : whether vectors are scaled to length 1
    rows : how many tracks it was fitted on
    labelled : whether labels had a part in it
    """

    name: str
    mean: Floats
    scale: Floats
    projection: Vectors | None
    unit: bool
    rows: int
    labelled: bool

    @property
    def size(self) -> int:
        """p, the length of a vector."""
        return self.mean.size if self.projection is None else int(self.projection.shape[1])

    def transform(self, values: Floats) -> Vectors:
        """Features (n, D) to vectors (n, p)."""
        if self.projection is not None or len(values) <= _ROWS:
            return self._transformed(values)
        # In parts, for what is between features and vectors takes three times their room.
        vectors = np.empty(values.shape, dtype=np.float32)
        for start in range(0, len(values), _ROWS):
            vectors[start : start + _ROWS] = self._transformed(values[start : start + _ROWS])
        return vectors

    def _transformed(self, values: Floats) -> Vectors:
        z = np.asarray((values - self.mean) / self.scale)
        z = np.clip(np.nan_to_num(z, nan=0.0, posinf=CLIP, neginf=-CLIP), -CLIP, CLIP)
        vectors = z if self.projection is None else z @ self.projection
        return self.normed(vectors.astype(np.float32))

    def normed(self, vectors: Vectors) -> Vectors:
        """Scale vectors to length 1 where the metric asks for it; a centre of several needs it again."""
        if not self.unit:
            return vectors
        length = np.linalg.norm(vectors, axis=1, keepdims=True)
        return np.asarray(vectors / np.where(length > 0, length, 1.0), dtype=np.float32)

    def distance(self, squared: Floats) -> Floats:
        """Squared Euclidean distances of vectors as the metric's own: 1 - cosine, or the distance."""
        squared = np.maximum(squared, 0.0)
        return squared / 2 if self.unit else np.sqrt(squared)

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "mean": _packed(self.mean),
            "scale": _packed(self.scale),
            "projection": None if self.projection is None else _packed(self.projection),
            "size": self.size,
            "unit": self.unit,
            "rows": self.rows,
            "labelled": self.labelled,
        }

    @classmethod
    def from_dict(cls, said: Mapping[str, Any]) -> Metric:
        """Read what `to_dict` gave; raises KeyError, TypeError or ValueError for anything else."""
        mean, scale = (_unpacked(said[name]) for name in ("mean", "scale"))
        projection = None
        if said["projection"] is not None:
            projection = _unpacked(said["projection"]).reshape(mean.size, said["size"]).astype(np.float32)
        return cls(said["name"], mean, scale, projection, said["unit"], said["rows"], said["labelled"])


def _packed(array: NDArray[Any]) -> str:
    return base64.b64encode(array.astype("<f8").tobytes()).decode("ascii")


def _unpacked(text: str) -> Floats:
    return np.frombuffer(base64.b64decode(text, validate=True), dtype="<f8").astype(np.float64)


def fit_metric(name: str, values: Floats, labels: Sequence[str | None] | None = None) -> Metric:
    """Fit a metric to the rows of a collection.

    Parameters
    ----------
    name : one of METRICS
    values : (n, D) features, n of at least 1
    labels : (n,) class names, None where unknown

    Raises
    ------
    UnknownName : another metric
    UsageError : lda with fewer than two labels
    """
    if name not in METRICS:
        raise UnknownName("metric", name, METRICS)
    # Some columns at once: a copy of all of them is not needed.
    parts = (values[:, first : first + COLUMNS] for first in range(0, values.shape[1], COLUMNS))
    plain = fit_columns(name, parts, len(values))
    mean = plain.mean
    if name in OF_COLUMNS:
        return plain
    z = plain.transform(values).astype(np.float64)
    given = np.array([label is not None for label in labels], dtype=bool) if labels is not None else None
    classes = sorted({str(x) for x in labels if x is not None}) if labels is not None else []
    if name == "lda" and len(classes) < 2:
        raise UsageError(
            f"the metric lda separates labels and needs at least two of them, got {len(classes)}. "
            "Use cosine, standard or mahalanobis, or label the tracks by putting them into class folders"
        )
    if given is None or len(classes) < 2:
        projection, labelled = _whitening(z - z.mean(axis=0)), False
    else:
        rows = z[given]
        number = {label: i for i, label in enumerate(classes)}
        codes = np.array([number[str(x)] for x in labels or () if x is not None], dtype=np.intp)
        means = np.stack([rows[codes == c].mean(axis=0) for c in range(len(classes))])
        projection, labelled = _whitening(rows - means[codes]), True
        if name == "lda":
            projection = projection @ _directions(means @ projection, np.bincount(codes))
    return Metric(
        name, mean, plain.scale, projection.astype(np.float32), False, len(values), labelled=labelled
    )


def fit_columns(name: str, parts: Iterable[Floats], rows: int) -> Metric:
    """Fit a metric of OF_COLUMNS; of another, what it begins with.

    Parameters
    ----------
    parts : COLUMNS columns (n, 16) of the features at once, in their order; the last has what is left
    rows : n
    """
    spreads = [_spread(part) for part in parts]
    mean = np.concatenate([np.zeros(0), *(mean for mean, _ in spreads)])
    deviation = np.concatenate([np.zeros(0), *(deviation for _, deviation in spreads)])
    # A column that is constant but for rounding says nothing, and must not be blown up.
    flat = deviation <= 1e-12 * np.maximum(np.abs(mean), 1e-30)
    scale = np.where(flat, np.inf, deviation)
    # An infinite scale maps the column to 0; 1e300 does the same and can be written anywhere.
    return Metric(name, mean, np.minimum(scale, 1e300), None, name == "cosine", rows, False)


def _spread(part: Floats) -> tuple[Floats, Floats]:
    """Mean and standard deviation of each column's finite values, 0 where there are none."""
    mean, deviation = np.zeros(part.shape[1]), np.zeros(part.shape[1])
    finite = np.where(np.isfinite(part), part, np.nan)
    known = np.flatnonzero(np.isfinite(finite).any(axis=0))
    mean[known] = np.nanmean(finite[:, known], axis=0)
    deviation[known] = np.nanstd(finite[:, known], axis=0)
    return mean, deviation


def _whitening(centred: Floats) -> Floats:
    """The symmetric inverse square root of the shrunk covariance of centred rows, (D, D)."""
    from sklearn.covariance import ledoit_wolf

    covariance, _ = ledoit_wolf(centred, assume_centered=True)
    variances, directions = np.linalg.eigh(covariance)
    least = max(1e-6 * float(variances[-1]), 1e-12)
    return np.asarray((directions / np.sqrt(np.maximum(variances, least))) @ directions.T)


def _directions(means: Floats, counts: NDArray[np.intp]) -> Floats:
    """Orthonormal directions in which whitened class means (c, D) differ, (D, at most c - 1)."""
    weights = counts / counts.sum()
    spread = np.sqrt(weights)[:, np.newaxis] * (means - weights @ means)
    _, singular, rows = np.linalg.svd(spread, full_matrices=False)
    kept = singular > 1e-9 * singular[0] if singular[0] > 0 else singular >= 0
    kept[len(counts) - 1 :] = False
    return np.asarray(rows[kept].T)
