"""How good predictions are: scores from labels, predicted labels and probabilities.

Conventions: classes are numbered in sorted order of their names; a confusion matrix has the true class in its
rows and the predicted one in its columns; every score but the log loss is a share, 0 to 1.

    accuracy            right / all
    balanced accuracy   mean recall over the classes that occur among the true labels
    macro F1            mean of 2 tp / (2 tp + fp + fn) over the classes that occur, true or predicted
    top-2 accuracy      the true class is one of the two most probable
    log loss            mean of -ln p(true class), in nats; p is at least 2.2e-16

Definitions and results are scikit-learn's (accuracy_score, balanced_accuracy_score, macro f1_score,
top_k_accuracy_score, log_loss), except that equal probabilities never help: of classes tied with the true one
all count as more probable than it.

Contents: Scores, ClassScore, Predictions, score, metrics_of_counts, losses, log_loss.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mirlab.data.naming import label_of
from mirlab.errors import UsageError
from mirlab.words import quoted

SMALLEST = float(np.finfo(np.float64).eps)
"""The least probability that the log loss counts; 0 would make it infinite."""


@dataclass(frozen=True)
class ClassScore:
    """One class's figures; precision is NaN where the class was never predicted, recall where it never "
    "occurs.

    Parameters
    ----------
    label : the class
    n : how many rows are of this class
    predicted : how many rows were predicted to be
    precision, recall, f1 : shares
    """

    label: str
    n: int
    predicted: int
    precision: float
    recall: float
    f1: float


@dataclass(frozen=True)
class Scores:
    """Every figure of one set of predictions.

    Parameters
    ----------
    n : number of rows
    accuracy, balanced_accuracy, macro_f1 : shares
    top2_accuracy, log_loss : None without probabilities (top-2 also with only two classes)
    per_class : in the order of the classes
    confusion : (n_classes, n_classes) counts, true in rows
    """

    n: int
    accuracy: float
    balanced_accuracy: float
    macro_f1: float
    top2_accuracy: float | None
    log_loss: float | None
    per_class: tuple[ClassScore, ...]
    confusion: NDArray[np.int64]


@dataclass(frozen=True)
class Predictions:
    """Checked predictions, as numbers.

    Parameters
    ----------
    classes : names, sorted
    true, predicted : (n,) class numbers
    probabilities : (n, n_classes) float64, rows summing to 1, or None
    """

    classes: tuple[str, ...]
    true: NDArray[np.intp]
    predicted: NDArray[np.intp]
    probabilities: NDArray[np.float64] | None

    @classmethod
    def check(
        cls,
        labels: ArrayLike,
        predicted: ArrayLike,
        probabilities: ArrayLike | None = None,
        classes: Sequence[str] | None = None,
    ) -> Predictions:
        """Check the arrays and number the classes.

        Parameters
        ----------
        labels, predicted : (n,) class names
        probabilities : (n, n_classes), columns in the order of `classes`
        classes : names; needed with probabilities, else every name that occurs

        Raises
        ------
        UsageError : no rows, unequal lengths, missing or NaN predictions, names that are no class, rows of
            probabilities that are no probabilities
        """
        true_names, guess_names = _names(labels, "label"), _names(predicted, "prediction")
        if len(true_names) != len(guess_names) or not true_names:
            raise UsageError(
                f"expected one prediction for each label and at least one, got {len(guess_names)} "
                f"predictions "
                f"for {len(true_names)} labels"
            )
        if classes is None and probabilities is not None:
            raise UsageError("probabilities need classes: the names of their columns, in order")
        given = (
            list(dict.fromkeys([*true_names, *guess_names]))
            if classes is None
            else [label_of(c) or str(c) for c in classes]
        )
        order = sorted(range(len(given)), key=given.__getitem__)
        names = tuple(given[i] for i in order)
        if len(set(names)) != len(names):
            raise UsageError(f"expected each class once, but these appear more than once: {', '.join(given)}")
        number = {name: i for i, name in enumerate(names)}
        for kind, column in (("label", true_names), ("prediction", guess_names)):
            strange = next((i for i, name in enumerate(column) if name not in number), None)
            if strange is not None:
                raise UsageError(
                    f"the {kind} of row {strange + 1} is {quoted(column[strange])}: expected one of "
                    f"{', '.join(names)}"
                )
        p = None if probabilities is None else _probabilities(probabilities, len(true_names), given)[:, order]
        return cls(
            names,
            np.array([number[name] for name in true_names], dtype=np.intp),
            np.array([number[name] for name in guess_names], dtype=np.intp),
            p,
        )

    @property
    def confusion(self) -> NDArray[np.int64]:
        """(n_classes, n_classes) counts, true in rows."""
        k = len(self.classes)
        return np.bincount(self.true * k + self.predicted, minlength=k * k).reshape(k, k).astype(np.int64)

    def in_top(self, k: int) -> NDArray[np.bool_]:
        """(n,) whether fewer than k other classes are at least as probable as the true one."""
        p = self._needed()
        mine = p[np.arange(len(p)), self.true][:, None]
        return np.asarray((p >= mine).sum(axis=1) - 1 < k)

    def losses(self) -> NDArray[np.float64]:
        """(n,) -ln p(true class), in nats."""
        return losses(self._needed(), self.true)

    def _needed(self) -> NDArray[np.float64]:
        if self.probabilities is None:
            raise UsageError(
                "top-k accuracy and log loss need probabilities, and these predictions have none"
            )
        return self.probabilities


def score(
    labels: ArrayLike,
    predicted: ArrayLike,
    probabilities: ArrayLike | None = None,
    classes: Sequence[str] | None = None,
) -> Scores:
    """Score predictions; parameters and errors as in `Predictions.check`."""
    p = Predictions.check(labels, predicted, probabilities, classes)
    confusion = p.confusion
    counts = {name: float(value[0]) for name, value in metrics_of_counts(confusion[None]).items()}
    hits, true, guessed = np.diag(confusion), confusion.sum(axis=1), confusion.sum(axis=0)
    per_class = tuple(
        ClassScore(
            label=name,
            n=int(true[c]),
            predicted=int(guessed[c]),
            precision=_ratio(hits[c], guessed[c]),
            recall=_ratio(hits[c], true[c]),
            f1=_ratio(2 * hits[c], true[c] + guessed[c]),
        )
        for c, name in enumerate(p.classes)
    )
    has = p.probabilities is not None
    return Scores(
        n=p.true.size,
        accuracy=counts["accuracy"],
        balanced_accuracy=counts["balanced_accuracy"],
        macro_f1=counts["macro_f1"],
        top2_accuracy=float(p.in_top(2).mean()) if has and len(p.classes) > 2 else None,
        log_loss=float(p.losses().mean()) if has else None,
        per_class=per_class,
        confusion=confusion,
    )


def losses(probabilities: NDArray[Any], codes: NDArray[Any]) -> NDArray[Any]:
    """(n,) -ln p(true class) of (n, k) probabilities and (n,) numbers of the true classes, in nats."""
    mine = probabilities[np.arange(len(codes)), codes]
    return np.asarray(-np.log(np.clip(mine, SMALLEST, 1.0)))


def log_loss(probabilities: NDArray[Any], codes: NDArray[Any]) -> float:
    """Mean of `losses`."""
    return float(losses(probabilities, codes).mean())


def metrics_of_counts(confusion: ArrayLike) -> dict[str, NDArray[np.float64]]:
    """Accuracy, balanced accuracy and macro F1 of many confusion matrices at once.

    Parameters
    ----------
    confusion : (b, n_classes, n_classes) counts, true in rows

    Returns
    -------
    {"accuracy", "balanced_accuracy", "macro_f1"}: (b,) each; NaN for a matrix without counts
    """
    c = np.asarray(confusion, dtype=np.float64)
    hits = np.diagonal(c, axis1=1, axis2=2)
    true, guessed = c.sum(axis=2), c.sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        occurs, involved = true > 0, true + guessed > 0
        recall = np.where(occurs, hits / true, 0.0)
        f1 = np.where(involved, 2 * hits / (true + guessed), 0.0)
        return {
            "accuracy": hits.sum(axis=1) / true.sum(axis=1),
            "balanced_accuracy": recall.sum(axis=1) / occurs.sum(axis=1),
            "macro_f1": f1.sum(axis=1) / involved.sum(axis=1),
        }


def _ratio(part: float, whole: float) -> float:
    return float(part) / float(whole) if whole else float("nan")


def _names(values: ArrayLike, kind: str) -> list[str]:
    items = np.asarray(values, dtype=object)
    if items.ndim != 1:
        raise UsageError(f"expected one {kind} for each row, (n,), got an array of shape {items.shape}")
    for row, item in enumerate(items):
        if item is None or item != item:  # NaN is the only value that differs from itself
            raise UsageError(
                f"the {kind} of row {row + 1} is {item}: expected a class name in every row; leave out the "
                "rows without an answer, and say how many"
            )
    return [label_of(item) or str(item) for item in items]


def _probabilities(values: ArrayLike, n: int, classes: Sequence[str]) -> NDArray[np.float64]:
    p = np.asarray(values, dtype=np.float64)
    if p.shape != (n, len(classes)):
        raise UsageError(f"expected probabilities of shape ({n}, {len(classes)}), got {p.shape}")
    bad = np.flatnonzero(~np.isfinite(p).all(axis=1))
    if bad.size:
        raise UsageError(
            f"the probabilities of {bad.size} of {n} rows hold NaN or infinity, first row {bad[0] + 1}: "
            f"the model "
            "diverged or was given NaN; look at its training curve, or at the features of that row"
        )
    off = np.flatnonzero((p < 0).any(axis=1) | (np.abs(p.sum(axis=1) - 1) > 1e-3))
    if off.size:
        row = int(off[0])
        raise UsageError(
            f"the probabilities of row {row + 1} sum to {p[row].sum():.4g} (least {p[row].min():.4g}): "
            f"expected "
            "numbers from 0 to 1 that sum to 1; are these scores before the softmax?"
        )
    return np.asarray(p / p.sum(axis=1, keepdims=True))
