"""Learning a class from a few examples: what is asked next, and how good it is so far.

A logistic regression on standardised vectors is trained anew after every example. It asks for tracks between
whose two likeliest classes it hesitates, and that lie apart from one another and from those asked before:
uncertainty with diversity. How good it is stands in judging.py.

Conventions: vectors are (n, p) float; they are standardised over all tracks, which uses no label. Examples
are rows of them, in the order in which they were given.

Contents: Taught, Asked, Guess, teach, guesses, Scores, MOST.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.find.review.grouping import spread_out
from mirlab.find.review.judging import FEWEST, Judged, fitted, judge
from mirlab.learn.statistics import Interval
from mirlab.typing import Bools, Codes, Floats, Integers
from mirlab.words import counted, listed

MOST = 2000
"""Examples that are learnt from, the newest."""
_HESITANT = 60
_KEPT = 50


@dataclass(frozen=True)
class Asked:
    """A track that is asked for: its row, its two likeliest classes and their probabilities."""

    row: int
    classes: tuple[str, ...]
    probabilities: tuple[float, ...]


@dataclass(frozen=True)
class Taught:
    """What was learnt.

    Parameters
    ----------
    judged : how good it is, by cross-validation; None where the examples are too few
    chance : the accuracy of always naming the commonest class
    asked : what to ask next, the most useful first
    missing : of each class, how many examples are needed before an accuracy can be told
    apart : whether artists were kept apart
    """

    judged: Judged | None
    chance: float
    asked: tuple[Asked, ...]
    missing: dict[str, int]
    apart: bool

    @property
    def accuracy(self) -> Interval | None:
        """By cross-validation; None where the examples are too few."""
        return None if self.judged is None else self.judged.accuracy

    @property
    def sentence(self) -> str:
        """How good it is, in words that a person can act on."""
        few = [f"{counted(n, 'more example')} of {label}" for label, n in self.missing.items() if n]
        if few:
            return f"How good it is can be told after {listed(few)}."
        if self.accuracy is None:
            return "How good it is can be told when there are examples of two classes by two artists each."
        apart = ", with no artist in both parts" if self.apart else ""
        return (
            f"Judged on your examples, each by what it learnt from others{apart}, it is right "
            f"{100 * self.accuracy.mean:.0f} % of the time ({100 * self.accuracy.low:.0f} to "
            f"{100 * self.accuracy.high:.0f}). Always naming the commonest class would be right "
            f"{100 * self.chance:.0f} % of the time. You were asked about what it finds hard, so about other "
            "tracks it may be right more often."
        )


@dataclass(frozen=True)
class Guess:
    """What the taught classifier says of a track: its row, a class, and the probability of it."""

    row: int
    label: str
    probability: float


@dataclass
class Scores:
    """Judgements that were made, by their examples: each takes a second or two."""

    kept: OrderedDict[bytes, Judged | None] = field(default_factory=OrderedDict)


def teach(
    vectors: NDArray[Any],
    rows: Sequence[int],
    labels: Sequence[str],
    classes: Sequence[str],
    artists: Sequence[str | None],
    may_ask: Bools,
    *,
    number: int = 6,
    seed: int = 0,
    scores: Scores | None = None,
) -> Taught:
    """Learn from examples.

    Parameters
    ----------
    vectors : (n, p) of all tracks
    rows, labels : of the examples, in the order in which they were given
    classes : that are taught, those without an example included
    artists : (n,) of all tracks, None where nobody is known
    may_ask : (n,) tracks that may be asked for; examples are not
    number : how many to ask for
    scores : what was computed before, and is kept
    """
    rows, labels = list(rows)[-MOST:], list(labels)[-MOST:]
    standard = _standardised(vectors)
    open_rows = np.flatnonzero(may_ask & ~np.isin(np.arange(len(vectors)), rows))
    counts = {label: labels.count(label) for label in classes}
    missing = {label: max(0, FEWEST - n) for label, n in counts.items()}
    codes = np.array([list(classes).index(label) for label in labels], dtype=np.intp)
    units = _units(rows, artists)
    kept = (scores or Scores()).kept
    judged = None if any(missing.values()) else _kept(kept, standard, rows, codes, units, seed)
    asked = _asked(standard, np.array(rows, dtype=np.intp), codes, classes, open_rows, number, seed)
    chance = max(counts.values(), default=0) / max(1, len(labels))
    apart = len(set(units.tolist())) < len(rows) or any(artists[row] for row in rows)
    return Taught(judged, chance, asked, missing, apart)


def guesses(
    vectors: NDArray[Any],
    rows: Sequence[int],
    labels: Sequence[str],
    of: Integers,
    probability: float,
) -> list[Guess]:
    """What the taught classifier says of other tracks, where it is sure enough; the surest first.

    Parameters
    ----------
    vectors : (n, p) of all tracks
    rows, labels : of the examples
    of : rows that are guessed
    probability : the least, 0 to 1
    """
    rows, labels = list(rows)[-MOST:], list(labels)[-MOST:]
    if len(set(labels)) < 2 or not len(of):
        return []
    standard = _standardised(vectors)
    names = sorted(set(labels))
    codes = np.array([names.index(label) for label in labels], dtype=np.intp)
    shares = fitted(standard[rows], codes).predict_proba(standard[of])
    best = shares.argmax(axis=1)
    sure = shares[np.arange(len(best)), best]
    order = np.argsort(-sure, kind="stable")
    return [Guess(int(of[i]), names[best[i]], float(sure[i])) for i in order if sure[i] >= probability]


def _standardised(vectors: NDArray[Any]) -> Floats:
    rows = np.asarray(vectors, dtype=np.float64)
    rows = np.where(np.isfinite(rows), rows, np.nan)
    rows = rows - np.nan_to_num(np.nanmean(rows, axis=0))
    spread = np.nan_to_num(np.nanstd(rows, axis=0))
    return np.asarray(np.nan_to_num(rows / np.where(spread > 0, spread, 1.0)), dtype=np.float64)


def _units(rows: Sequence[int], artists: Sequence[str | None]) -> Codes:
    """The artist of each example; one whose artist nobody knows is a unit of its own."""
    known: dict[object, int] = {}
    return np.array([known.setdefault(artists[row] or (row,), len(known)) for row in rows], dtype=np.intp)


def _kept(
    kept: OrderedDict[bytes, Judged | None],
    standard: Floats,
    rows: Sequence[int],
    codes: Codes,
    units: Codes,
    seed: int,
) -> Judged | None:
    said = repr((standard.shape, list(rows), codes.tolist(), units.tolist(), seed))
    key = hashlib.sha256(said.encode()).digest()
    if key not in kept:
        kept[key] = judge(standard[list(rows)], codes, units, seed)
        while len(kept) > _KEPT:
            kept.popitem(last=False)
    return kept[key]


def _asked(
    standard: Floats,
    rows: Integers,
    codes: Codes,
    classes: Sequence[str],
    open_rows: Integers,
    number: int,
    seed: int,
) -> tuple[Asked, ...]:
    if not len(open_rows):
        return ()
    if len(np.unique(codes)) < 2:
        # Nothing to hesitate between yet: tracks that stand for the whole, far from those given before.
        standing = open_rows[spread_out(standard[open_rows], number + len(rows), seed)]
        return tuple(Asked(int(row), (), ()) for row in _apart(standard, standing, rows, None, number))
    model = fitted(standard[rows], codes)
    shares = model.predict_proba(standard[open_rows])
    order = np.argsort(-shares, axis=1, kind="stable")[:, :2]
    best = np.take_along_axis(shares, order, axis=1)
    margin = best[:, 0] - best[:, 1]
    few = max(3 * number, min(_HESITANT, len(open_rows) // 10))
    hesitant = np.argsort(margin, kind="stable")[:few]
    chosen = _apart(standard, open_rows[hesitant], rows, 1 - margin[hesitant], number)
    at = {int(row): i for i, row in enumerate(open_rows)}
    names = [classes[code] for code in model.classes_]
    return tuple(
        Asked(row, tuple(names[i] for i in order[at[row]]), tuple(float(p) for p in best[at[row]]))
        for row in chosen
    )


def _apart(
    standard: Floats, candidates: Integers, given: Integers, worth: Floats | None, number: int
) -> list[int]:
    """Candidates one after the other, each the best by its worth times its distance to all before it."""
    weights = np.ones(len(candidates)) if worth is None else np.maximum(worth, 1e-9)
    points = standard[candidates]
    gaps = np.full(len(candidates), np.inf)
    for row in given[-200:]:
        gaps = np.minimum(gaps, np.linalg.norm(points - standard[row], axis=1))
    if not len(given):
        gaps = np.ones(len(candidates))
    chosen: list[int] = []
    left = np.ones(len(candidates), dtype=bool)
    while left.any() and len(chosen) < number:
        best = int(np.argmax(np.where(left, weights * gaps, -1.0)))
        chosen.append(int(candidates[best]))
        left[best] = False
        gaps = np.minimum(gaps, np.linalg.norm(points - points[best], axis=1))
    return chosen
