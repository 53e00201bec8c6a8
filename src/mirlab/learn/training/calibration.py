"""From scores to probabilities that mean what they say: temperature scaling, and how to check it.

Conventions: logits and probabilities are (n, k), codes (n,) numbers of the true classes, folds (n,) numbers
of the folds that rows were held out in. Calibrated probabilities are softmax(z / T) with one temperature T
for all classes: it moves no argmax, so accuracy stays what it was. T is fitted on logits of rows that the
model behind them had not seen.

    ECE = sum over bins b of  n_b / n * |share right in b - mean confidence in b|,

confidence being the probability of the most probable class, in ten bins of equal width.

Of tags each is calibrated by itself: s(a z + b) with z = ln(p / (1 - p)), p being what the model says and s
the logistic function (Platt 2000), a and b drawn towards 1 and 0 by a penalty, so that a tag of few rows
keeps what it had.

Contents: softmax, fit_temperature, cross_fitted, Reliability, reliability, Platt, fit_platt, tag_loss,
tag_reliability, LEAST_SHARE.

References
----------
Guo, C., Pleiss, G., Sun, Y. and Weinberger, K. Q. (2017). On calibration of modern neural networks. ICML.
Naeini, M. P., Cooper, G. F. and Hauskrecht, M. (2015). Obtaining well calibrated probabilities using Bayesian
    binning. AAAI. (the ECE)
Platt, J. (2000). Probabilities for SV machines. In Advances in Large Margin Classifiers, MIT Press.
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

LEAST_SHARE = 1e-6
"""The least probability of a tag, and the least of its absence, that a model is taken at its word for."""
PENALTY = 1.0
NEWTON_STEPS = 50
SHALLOWEST = 0.05
"""The least slope of a tag: calibration turns no order around."""


def softmax(logits: Floats, temperature: float = 1.0) -> Floats:
    """exp(z_i / T) / sum over j of exp(z_j / T), for each row."""
    # scipy.special's own steps; importing it takes longer than classifying a clip.
    divided = np.asarray(logits, dtype=np.float64) / temperature
    shifted = np.exp(divided - np.max(divided, axis=1, keepdims=True))
    return np.asarray(shifted / np.sum(shifted, axis=1, keepdims=True))


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
    return _compared(probabilities.max(axis=1), probabilities.argmax(axis=1) == codes, seed)


def _compared(confidence: Floats, right: NDArray[np.bool_], seed: int) -> Reliability:
    edges = np.linspace(0.0, 1.0, BINS + 1)
    place = np.clip(np.digitize(confidence, edges[1:-1]), 0, BINS - 1)
    count = np.bincount(place, minlength=BINS)
    with np.errstate(invalid="ignore"):
        mean = np.bincount(place, confidence, minlength=BINS) / count
        share = np.bincount(place, right, minlength=BINS) / count

    def error(outcome: NDArray[np.bool_]) -> float:
        gaps = np.bincount(place, outcome - confidence, minlength=BINS)
        return float(np.abs(gaps).sum() / right.size)

    rng = np.random.default_rng(seed)
    simulated = [error(rng.random(right.size) < confidence) for _ in range(200)]
    return Reliability(edges, count.astype(np.intp), mean, share, error(right), float(np.mean(simulated)))


@dataclass(frozen=True)
class Platt:
    """What makes probabilities of k tags mean what they say.

    Parameters
    ----------
    slopes, shifts : (k,) the a and b of each tag
    """

    slopes: Floats
    shifts: Floats

    @classmethod
    def none(cls, k: int) -> Platt:
        """The one that changes nothing but the least probabilities."""
        return cls(np.ones(k), np.zeros(k))

    def probabilities(self, given: Floats) -> Floats:
        """(n, k) calibrated probabilities of what the model gave, (n, k)."""
        from scipy.special import expit

        return np.asarray(expit(_odds(given) * self.slopes + self.shifts))


def fit_platt(given: Floats, truth: Floats, slopes: Floats | None = None) -> Platt:
    """The slopes and shifts of least log loss, with PENALTY / 2 ((a - 1)^2 + b^2) for each tag.

    Parameters
    ----------
    given : (n, k) probabilities of rows that the model behind them had not seen
    truth : (n, k) 0 and 1
    slopes : (k,) to keep, so that shifts alone are fitted
    """
    from scipy.special import expit

    z = _odds(given)
    a, b = np.ones(z.shape[1]) if slopes is None else slopes, np.zeros(z.shape[1])

    def loss(a: Floats, b: Floats) -> Floats:
        logits = z * a + b
        fit = (np.logaddexp(0, logits) - truth * logits).sum(axis=0)
        return np.asarray(fit + PENALTY / 2 * ((a - 1) ** 2 + b**2))

    now = loss(a, b)
    for _ in range(NEWTON_STEPS):
        p = expit(z * a + b)
        missed, weight = p - truth, p * (1 - p)
        slope_a, slope_b = (missed * z).sum(axis=0) + PENALTY * (a - 1), missed.sum(axis=0) + PENALTY * b
        aa, bb = (weight * z**2).sum(axis=0) + PENALTY, weight.sum(axis=0) + PENALTY
        ab = (weight * z).sum(axis=0)
        if slopes is not None:
            slope_a, ab = np.zeros_like(a), np.zeros_like(a)
        whole = aa * bb - ab**2
        step_a, step_b = (bb * slope_a - ab * slope_b) / whole, (aa * slope_b - ab * slope_a) / whole
        size = np.ones_like(a)
        # Newton's steps can be too long; half a step often enough always helps a convex loss.
        for _ in range(20):
            then = loss(a - size * step_a, b - size * step_b)
            worse = then > now + 1e-12
            if not worse.any():
                break
            size[worse] /= 2
        a, b = a - size * step_a, b - size * step_b
        done = float(np.abs(now - then).max()) < 1e-9
        now = then
        if done:
            break
    if (a < SHALLOWEST).any() and slopes is None:
        # A tag whose probabilities point the wrong way: turning them around would move its ranking.
        return fit_platt(given, truth, np.maximum(a, SHALLOWEST))
    return Platt(a, b)


def tag_loss(probabilities: Floats, truth: Floats) -> float:
    """Mean of -ln p(truth) over (n, k) tags and rows, in nats."""
    p = np.clip(probabilities, LEAST_SHARE, 1 - LEAST_SHARE)
    return float(-np.where(truth > 0, np.log(p), np.log(1 - p)).mean())


def tag_reliability(probabilities: Floats, truth: Floats, seed: int = 0) -> Reliability:
    """Compare (n, k) probabilities of tags with the share that have them, all tags together.

    `by_chance` takes tags and rows as independent, which they aren't, so it is a little too low.
    """
    return _compared(probabilities.ravel(), truth.ravel() > 0, seed)


def _odds(given: Floats) -> Floats:
    inside = np.clip(given, LEAST_SHARE, 1 - LEAST_SHARE)
    return np.asarray(np.log(inside) - np.log(1 - inside))
