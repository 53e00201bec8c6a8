"""Which features spoke for a label, and which against it: Shapley values of feature families.

Conventions: a family is all columns of one feature (mfcc_01.mean ... mfcc_20.std are "mfcc"); values are
differences of probability, so that those of one label sum to its probability minus the baseline, and those of
one family over all classes sum to 0. Of a bundle of tags a label is a tag; of one of numbers it is a number,
and values are differences of that number, in its own units.

The game is the interventional one: with a set S of families known, the worth is

    v(S) = mean over background rows b of f(x_S, b_rest),

f being the classifier, x the row that is explained, and the background a sample of the training rows. Family
g's contribution is its marginal worth v(S + g) - v(S), averaged over the orders in which the families may
become known. With up to EXACT families all sets are counted; with more, orders are drawn from a fixed seed,
each together with its reverse, and every background row is used equally often, so that the sum is exact in
either case. "Spoke for" is of the classifier's arithmetic; it says nothing of causes in the music.

Contents: Contribution, Explanation, explain, explain_some, shapley, families, words_of.

References
----------
Shapley, L. (1953). A value for n-person games. Contributions to the Theory of Games 2, 307-317.
Strumbelj, E. and Kononenko, I. (2014). Explaining prediction models and individual predictions with feature
    contributions. Knowledge and Information Systems 41, 647-665 (sampling orders).
Lundberg, S. and Lee, S.-I. (2017). A unified approach to interpreting model predictions. NeurIPS 30.
Janzing, D., Minorics, L. and Bloebaum, P. (2020). Feature relevance quantification in explainable AI: a
    causal problem. AISTATS (why interventional).
Mitchell, R., Cooper, J., Frank, E. and Holmes, G. (2022). Sampling permutations for Shapley value estimation.
    JMLR 23(43) (orders with their reverses).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mirlab.audio.registry import Column
from mirlab.data.tables import TaskName
from mirlab.errors import UnknownName, UsageError
from mirlab.tabular import Record, Tabular
from mirlab.typing import Floats

if TYPE_CHECKING:
    from mirlab.learn.bundle.predict import Classifier

Model = Callable[[Floats], Floats]
"""From rows (n, d) to answers (n, k)."""

EXACT = 8
ROUNDS = 8
OUTSTANDING, MOST_NAMED = 1.0, 3
"""From how many standard deviations above what is usual a named dimension is said, and how many are."""


@dataclass(frozen=True)
class Contribution:
    """What one family of features added to a label's probability.

    Parameters
    ----------
    feature : the family's name
    value : difference of probability, or of the number; negative where it spoke against
    error : standard error of the value from the orders that were drawn, 0 where all were counted
    words : the family as people read it: its name, or "sounds like rock, guitar (musicnn_msd_tags)" where its
        columns have names
    """

    feature: str
    value: float
    error: float
    words: str = ""


@dataclass(frozen=True, repr=False)
class Explanation(Tabular):
    """Why a label has its probability.

    Parameters
    ----------
    label : the class, tag or number that is explained
    probability : what the classifier gave it; of a number its value
    baseline : what it gives it on average over the background, where nothing is known of the sound
    contributions : of every family, the largest in size first; they sum to probability - baseline
    exact : whether all sets of families were counted
    task : what the label is of: "class", "tags" or "numbers"
    """

    label: str
    probability: float
    baseline: float
    contributions: tuple[Contribution, ...]
    exact: bool
    task: TaskName = "class"

    plotted = (("feature",), "value")

    @property
    def differences(self) -> frozenset[str]:  # type: ignore[override]
        """The columns that are differences of probability."""
        return frozenset() if self.task == "numbers" else frozenset({"value"})

    def records(self) -> list[Record]:
        """A row for each family of features, the largest in size first."""
        return [vars(found).copy() for found in self.contributions]

    def headline(self) -> str:
        """What is explained."""
        if self.task == "numbers":
            return (
                f"{self.label}: {self.probability:.4g}, against {self.baseline:.4g} where nothing is known "
                "of the sound."
            )
        return (
            f"{self.label}: {100 * self.probability:.1f} %, against {100 * self.baseline:.1f} % where "
            "nothing is known of the sound."
        )

    def as_json(self) -> dict[str, Any]:
        """The explanation for machines."""
        return {
            "label": self.label,
            ("value" if self.task == "numbers" else "probability"): self.probability,
            "baseline": self.baseline,
            "exact": self.exact,
            "contributions": [
                {"feature": c.feature, "value": c.value, "error": c.error, "words": c.words}
                for c in self.contributions
            ],
        }


def families(columns: Sequence[Column | str]) -> dict[str, NDArray[np.intp]]:
    """The columns' numbers by feature, in the order of their first column."""
    found: dict[str, list[int]] = {}
    for number, column in enumerate(columns):
        parsed = column if isinstance(column, Column) else Column.parse(column)
        found.setdefault(parsed.feature, []).append(number)
    return {name: np.array(numbers, dtype=np.intp) for name, numbers in found.items()}


def words_of(feature: str, columns: Sequence[Column], row: Floats, background: Floats) -> str:
    """A family of features as people read it.

    Where its dimensions have names, those are said whose mean is furthest above the background's, by
    OUTSTANDING standard deviations at least.

    Parameters
    ----------
    columns : (d,) of the family
    row, background : (d,) what is explained, (b, d) what is usual
    """
    spread = background.std(axis=0)
    above = (row - background.mean(axis=0)) / np.where(spread > 1e-9, spread, np.inf)
    named = [
        (float(above[i]), column.dimension.replace("_", " "))
        for i, column in enumerate(columns)
        if column.dimension is not None and column.statistic == "mean" and above[i] >= OUTSTANDING
    ]
    if not named:
        return feature
    return (
        f"sounds like {', '.join(name for _, name in sorted(named, reverse=True)[:MOST_NAMED])} ({feature})"
    )


def explain(
    classifier: Classifier, row: ArrayLike, label: str | None = None, *, seed: int = 0
) -> Explanation:
    """Say which families of features spoke for and against a label.

    Parameters
    ----------
    row : (d,) unscaled, in the order of the classifier's columns; `classifier.row(path)` gives it for a file
    label : a class, tag or number; None is the most probable class or tag, and the number that is furthest
        from where it is when nothing is known of the sound
    seed : of the orders that are drawn

    Raises
    ------
    UnknownName : the classifier has no such label
    UsageError : a row of another length, or one with NaN or infinity
    """
    if label is not None and label not in classifier.labels:
        raise UnknownName("label", label, classifier.labels)
    values = _row_of(classifier, row)
    answer = classifier.answers(values[np.newaxis])[0]
    if label is not None:
        k = classifier.labels.index(label)
    elif classifier.task == "numbers":
        usual = classifier.answers(classifier.background)
        spread = usual.std(axis=0)
        k = int((np.abs(answer - usual.mean(axis=0)) / np.where(spread > 0, spread, 1.0)).argmax())
    else:
        k = int(answer.argmax())
    return explain_some(classifier, row, [classifier.labels[k]], seed=seed)[0]


def explain_some(
    classifier: Classifier, row: ArrayLike, labels: Sequence[str], *, seed: int = 0
) -> list[Explanation]:
    """Say which families of features spoke for and against each of some labels, in one go; as `explain`."""
    values = _row_of(classifier, row)
    answer = classifier.answers(values[np.newaxis])[0]
    groups = families(classifier.columns)
    found, errors, exact = shapley(
        classifier.answers, values, classifier.background, list(groups.values()), seed=seed
    )
    usual = classifier.answers(classifier.background)
    words = [
        words_of(name, [classifier.columns[i] for i in group], values[group], classifier.background[:, group])
        for name, group in groups.items()
    ]
    explained = []
    for k in map(classifier.labels.index, labels):
        named = zip(groups, found[:, k].tolist(), errors[:, k].tolist(), words, strict=True)
        ranked = sorted((Contribution(*one) for one in named), key=lambda one: (-abs(one.value), one.feature))
        base = float(usual[:, k].mean())
        explained.append(
            Explanation(classifier.labels[k], float(answer[k]), base, tuple(ranked), exact, classifier.task)
        )
    return explained


def _row_of(classifier: Classifier, row: ArrayLike) -> Floats:
    values = np.asarray(row, dtype=np.float64)
    if values.shape != (len(classifier.columns),):
        raise UsageError(f"expected a row of {len(classifier.columns)} columns, got {values.shape}")
    return values


def shapley(
    model: Model,
    row: Floats,
    background: Floats,
    groups: Sequence[NDArray[np.intp]],
    *,
    rounds: int = ROUNDS,
    exact: int = EXACT,
    seed: int = 0,
) -> tuple[Floats, Floats, bool]:
    """Shapley values of groups of columns.

    Parameters
    ----------
    model : from (n, d) to (n, k)
    row : (d,) what is explained
    background : (b, d) what stands in for what is not known
    groups : g arrays of column numbers, no column twice
    rounds : orders drawn for each background row, each taken forwards and backwards
    exact : up to so many groups all sets are counted

    Returns
    -------
    values (g, k), their standard errors (g, k), and whether all sets were counted
    """
    if len(groups) <= exact:
        values = _counted(model, row, background, groups)
        return values, np.zeros_like(values), True
    rng = np.random.default_rng(seed)
    drawn = np.stack([_drawn(model, row, background, groups, rng) for _ in range(rounds)])
    return drawn.mean(axis=0), drawn.std(axis=0, ddof=1) / math.sqrt(rounds), False


def _counted(model: Model, row: Floats, background: Floats, groups: Sequence[NDArray[np.intp]]) -> Floats:
    """All 2^g sets, each weighted by the share of orders in which it comes right before the group."""
    g = len(groups)
    known = [[groups[i] for i in range(g) if s >> i & 1] for s in range(1 << g)]
    worth = np.stack([_mixed(model, row, background, columns) for columns in known])
    values = np.zeros((g, worth.shape[1]))
    for s in range(1 << g):
        size = s.bit_count()
        for i in range(g):
            if not s >> i & 1:
                weight = math.factorial(size) * math.factorial(g - size - 1) / math.factorial(g)
                values[i] += weight * (worth[s | 1 << i] - worth[s])
    return values


def _mixed(model: Model, row: Floats, background: Floats, known: Sequence[NDArray[np.intp]]) -> Floats:
    rows = background.copy()
    for columns in known:
        rows[:, columns] = row[columns]
    return np.asarray(model(rows).mean(axis=0))


def _drawn(
    model: Model,
    row: Floats,
    background: Floats,
    groups: Sequence[NDArray[np.intp]],
    rng: np.random.Generator,
) -> Floats:
    """One order and its reverse for every background row: (g, k)."""
    b, g = len(background), len(groups)
    orders = np.stack([rng.permutation(g) for _ in range(b)])
    values: Floats | None = None
    for way in (orders, orders[:, ::-1]):
        steps = np.repeat(background[np.newaxis], g + 1, axis=0)
        for i in range(b):
            for place, group in enumerate(way[i]):
                steps[place + 1 :, i, groups[group]] = row[groups[group]]
        gains = np.diff(model(steps.reshape(-1, len(row))).reshape(g + 1, b, -1), axis=0)
        sums = np.zeros((g, gains.shape[2]))
        np.add.at(sums, way.T, gains)
        values = sums if values is None else values + sums
    assert values is not None
    return values / (2 * b)
