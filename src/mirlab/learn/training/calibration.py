"""From scores to probabilities that mean what they say: temperature scaling, and how to check it.

Conventions: logits and probabilities are (n, k), codes (n,) numbers of the true classes, folds (n,) numbers
of the folds that rows were held out in. Calibrated probabilities are softmax(z / T) with one temperature T
for all classes: it moves no argmax, so accuracy stays what it was. T is fitted on logits of rows that the
model behind them had not seen.

    ECE = sum over bins b of  n_b / n * |share right in b - mean confidence in b|,

confidence being the probability of the most probable class, in ten bins of equal width.

Contents: softmax, fit_temperature, cross_fitted, Reliability, reliability.

References
----------
Guo, C., Pleiss, G., Sun, Y. and Weinberger, K. Q. (2017). On calibration of modern neural networks. ICML.
Naeini, M. P., Cooper, G. F. and Hauskrecht, M. (2015). Obtaining well calibrated probabilities using Bayesian
    binning. AAAI. (the ECE)
Roelofs, R., Cain, N., Shlens, J. and Mozer, M. C. (2022). Mitigating bias in calibration error estimation.
    AISTATS. (why a calibrated model's ECE is above 0)
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mirlab.learn.statistics import log_loss
from mirlab.typing import Codes, Floats

BINS = 10
COLDEST, HOTTEST = 0.02, 50.0
"""Temperatures are looked for between these."""


def softmax(logits: Floats, temperature: float = 1.0) -> Floats:
    """exp(z_i / T) / sum over j of exp(z_j / T), for each row."""
    from scipy.special import softmax as of_rows

    return np.asarray(of_rows(np.asarray(logits, dtype=np.float64) / temperature, axis=1))


def fit_temperature(logits: Floats, codes: Codes) -> float:
    """The temperature of least log loss, between COLDEST and HOTTEST."""
    from scipy.optimize import minimize_scalar

    found = minimize_scalar(
        lambda log_t: log_loss(softmax(logits, float(np.exp(log_t))), codes),
        bounds=(float(np.log(COLDEST)), float(np.log(HOTTEST))),
        method="bounded",
    )
    return float(np.exp(found.x))


def cross_fitted(logits: Floats, codes: Codes, folds: Codes) -> Floats:
    """Probabilities of every row with a temperature fitted on the other folds' rows alone."""
    probabilities = np.empty_like(logits, dtype=np.float64)
    for fold in np.unique(folds):
        mine = folds == fold
        temperature = fit_temperature(logits[~mine], codes[~mine]) if (~mine).any() else 1.0
        probabilities[mine] = softmax(logits[mine], temperature)
    return probabilities


@dataclass(frozen=True)
class Reliability:
    """How confidence and accuracy agree.

    Parameters
    ----------
    edges : (BINS + 1,) of the bins
    count, confidence, accuracy : (BINS,) rows in each bin, their mean confidence and the share that was
        right;
        NaN in an empty bin
    ece : expected calibration error, in [0, 1]
    by_chance : the mean ECE that a perfectly calibrated model with these confidences would show on as many
        rows, by simulation: the ECE of few rows is never 0
    """

    edges: Floats
    count: Codes
    confidence: Floats
    accuracy: Floats
    ece: float
    by_chance: float


def reliability(probabilities: Floats, codes: Codes, seed: int = 0) -> Reliability:
    """Compare confidences with what came true."""
    confidence = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == codes
    edges = np.linspace(0.0, 1.0, BINS + 1)
    place = np.clip(np.digitize(confidence, edges[1:-1]), 0, BINS - 1)
    count = np.bincount(place, minlength=BINS)
    with np.errstate(invalid="ignore"):
        mean = np.bincount(place, confidence, minlength=BINS) / count
        share = np.bincount(place, right, minlength=BINS) / count

    def error(outcome: NDArray[np.bool_]) -> float:
        gaps = np.bincount(place, outcome - confidence, minlength=BINS)
        return float(np.abs(gaps).sum() / codes.size)

    rng = np.random.default_rng(seed)
    simulated = [error(rng.random(codes.size) < confidence) for _ in range(200)]
    return Reliability(edges, count.astype(np.intp), mean, share, error(right), float(np.mean(simulated)))
