"""How good the predictions of several tags a row are.

Conventions: truth, chosen tags and probabilities are (n, k), one column a tag. Metrics are shares, 0 to 1.

    average precision  mean over the positives of a tag of the share of positives among all rows with at least
                       their probability; a random or a constant order gives the share of positives
    ROC-AUC            share of the pairs of a positive and a negative that stand in the right order; a tied
                       pair counts half, so that a constant order gives 0.5
    F1                 2 tp / (2 tp + fp + fn) of the tags chosen by thresholds
    macro              mean over the tags that some rows have and others lack
    micro              all pairs of a row and a tag as one list

Definitions and results are scikit-learn's (average_precision_score, roc_auc_score, f1_score); rows that are
tied are found together, so that equal probabilities never help.

Contents: TagAnswers, macro_average_precisions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mirlab.data.tables import HAS_TAG
from mirlab.errors import UsageError
from mirlab.learn.statistics.figures import Figures, matrix, mean_over, tie_ends
from mirlab.typing import Bools, Codes, Floats
from mirlab.words import counted, some


@dataclass(frozen=True)
class TagAnswers:
    """Checked predictions of tags.

    Parameters
    ----------
    names : of the tags
    truth : (n, k) whether a row has a tag
    chosen : (n, k) whether it was predicted to
    probabilities : (n, k)
    """

    names: tuple[str, ...]
    truth: Bools
    chosen: Bools
    probabilities: Floats

    @classmethod
    def check(
        cls, names: Sequence[str], truth: ArrayLike, predicted: ArrayLike, probabilities: ArrayLike
    ) -> TagAnswers:
        """Check the arrays; UsageError for other shapes, NaN, or values that are no tags or shares."""
        found = matrix("the true tags", truth, names)
        chosen = matrix("the predicted tags", predicted, names, len(found))
        shares = matrix("the probabilities", probabilities, names, len(found))
        for what, values, whole in (
            ("the true tags", found, False),
            ("the predicted tags", chosen, True),
            ("the probabilities", shares, False),
        ):
            wrong = ~np.isin(values, (0.0, 1.0)) if whole else (values < 0) | (values > 1)
            if wrong.any():
                row, column = np.argwhere(wrong)[0]
                raise UsageError(
                    f"{what} of row {row + 1} say {values[row, column]:g} for {names[column]}: expected "
                    + ("0 or 1" if whole else "a number from 0 to 1")
                )
        return cls(tuple(names), found >= HAS_TAG, chosen == 1, shares)

    @property
    def judged(self) -> Bools:
        """(k,) the tags that some rows have and others lack."""
        return np.asarray(self.truth.any(axis=0) & ~self.truth.all(axis=0))

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences about tags that the macro means leave out."""
        sentences = []
        for lacking, where in (
            (~self.truth.any(axis=0), "on none"),
            (self.truth.all(axis=0) & self.truth.any(axis=0), "on all"),
        ):
            left = [self.names[tag] for tag in np.flatnonzero(lacking)]
            if left:
                sentences.append(
                    f"{counted(len(left), 'tag')} {'is' if len(left) == 1 else 'are'} {where} of the "
                    f"{len(self.truth):,} tested rows, so macro means leave "
                    f"{'it' if len(left) == 1 else 'them'} out: {some(left, 10)}"
                )
        return tuple(sentences)

    def primaries(self, weights: NDArray[np.int64], cluster: Codes) -> Floats:
        """(b,) macro average precision alone, as `figures` gives it."""
        return self._macro(self._ranked(weights, cluster))["macro_average_precision"]

    def _ranked(self, weights: NDArray[np.int64], cluster: Codes) -> dict[str, Floats]:
        """Average precision and ROC-AUC of each tag, (b, k) each."""
        ranked = np.empty((len(self.names), len(weights), 2))
        for tag in range(len(self.names)):
            _rank(self.truth[:, tag], self.probabilities[:, tag], cluster, weights, ranked[tag])
        return {"average_precision": ranked[:, :, 0].T, "roc_auc": ranked[:, :, 1].T}

    def _macro(self, each: Mapping[str, Floats]) -> dict[str, Floats]:
        # A resample judges the tags that it has positives and negatives of, as the data themselves do.
        defined = np.isfinite(each["roc_auc"])
        return {
            f"macro_{metric}": mean_over(np.where(defined, values, np.nan), self.judged)
            for metric, values in each.items()
        }

    def figures(self, weights: NDArray[np.int64], cluster: Codes) -> Figures:
        """Score b resamples; `cluster` (n,) is each row's cluster."""
        k = len(self.names)
        pooled = np.empty((len(weights), 2))
        _rank(self.truth.ravel(), self.probabilities.ravel(), np.repeat(cluster, k), weights, pooled)
        counts = np.zeros((weights.shape[1], 3 * k))
        np.add.at(
            counts, cluster, np.hstack([self.truth & self.chosen, self.truth, self.chosen]).astype(np.float64)
        )
        hits, true, guessed = np.moveaxis((weights @ counts).reshape(-1, 3, k), 1, 0)
        each = self._ranked(weights, cluster)
        each["f1"] = np.where(true > 0, _f1(hits, true, guessed), np.nan)
        micro = {
            "micro_average_precision": pooled[:, 0],
            "micro_roc_auc": pooled[:, 1],
            "micro_f1": _f1(hits.sum(axis=1), true.sum(axis=1), guessed.sum(axis=1)),
        }
        return Figures({**self._macro(each), **micro}, each)

    def clusters_of(self, metric: str, cluster: Codes) -> Floats:
        """(k, g) rows of each cluster that have the tag; for ROC-AUC those that lack it, where fewer do."""
        has = np.zeros((int(cluster.max()) + 1, len(self.names)))
        np.add.at(has, cluster, self.truth.astype(np.float64))
        if metric == "roc_auc":
            lacks = np.bincount(cluster)[:, None] - has
            has = np.where(has.sum(axis=0) <= lacks.sum(axis=0), has, lacks)
        return np.ascontiguousarray(has.T)


def macro_average_precisions(truth: Bools, scores: Floats) -> Floats:
    """Macro average precision of many models at once, for searches.

    Parameters
    ----------
    truth : (n, k) whether a row has a tag
    scores : (b, n, k) any numbers that are larger where a tag is likelier

    Returns
    -------
    (b,); NaN where no tag is on some rows and lacking on others
    """
    from mirlab.learn.statistics.ranking_kernels import mean_precisions

    out = np.empty(len(scores))
    by_tag = np.ascontiguousarray(scores.transpose(0, 2, 1), dtype=np.float64)
    # Which of tied rows comes first changes nothing.
    mean_precisions(np.ascontiguousarray(truth.T), by_tag, np.argsort(-by_tag, axis=-1), out)
    return out


def _rank(
    positive: Bools, probabilities: Floats, cluster: Codes, weights: NDArray[np.int64], out: Floats
) -> None:
    from mirlab.learn.statistics.ranking_kernels import precision_and_auc

    order = np.argsort(-probabilities, kind="stable")
    precision_and_auc(
        np.ascontiguousarray(positive[order]),
        tie_ends(probabilities[order]),
        np.ascontiguousarray(cluster[order], dtype=np.int64),
        weights,
        out,
    )


def _f1(hits: Floats, true: Floats, guessed: Floats) -> Floats:
    with np.errstate(invalid="ignore"):
        return np.asarray(2 * hits / (true + guessed))
