"""What an experiment's axes do to the score, and what choosing its best setting is worth.

**Effects.** For each axis that was varied (FFT size, hop length, scaler, ...) the score of each value (of
classes accuracy, of tags and numbers the primary metric of their task) is the mean over all settings that
agree in everything else, under the most trusted protocol. Of tags and numbers it is that of the settings'
answers taken together, which for R2 is the mean. Each value is compared with the first one of the
experiment's file, which nobody picked by its result, on the same splits and tracks; all these comparisons are
one family (Holm).

**Nested choice.** The best of N settings was picked by the tracks that its figure is from: the largest of N
noisy numbers, which is too high. The recorded answers allow a figure without that:

    artists (tracks, where no artist is known) are dealt into 10 folds, classes balanced;
    for each fold the setting is chosen that is right most often (has the best score) about all *other*
    artists, and only its answers about the fold's own artists count.

So no track takes part in the choice of the setting that it judges, in no split, however often the track was
tested. What it estimates is the whole procedure: try N settings, keep the best. One dependence is left, as in
every cross-validation: the models whose answers made the choice may have been trained on the fold's artists
in other splits. They were not asked about them, and Tsamardinos et al. found figures made this way (by
bootstrap instead of folds) unbiased to slightly pessimistic. The interval takes the choices as they were.

Contents: Effect, Level, effects, Nested, nested, effect_rows (for machines and tables).

References
----------
Tsamardinos, I., Greasidou, E. and Borboudakis, G. (2018). Bootstrapping the out-of-sample predictions for
    efficient and accurate cross-validation. Machine Learning 107, 1895-1922.
Varma, S. and Simon, R. (2006). Bias in error estimation when using cross-validation for model selection.
    BMC Bioinformatics 7, 91.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import balanced_folds, most_trusted
from mirlab.learn.results.condition import AXES, OF_SOUND, Axis, Condition, varying_axes, words
from mirlab.learn.results.summaries import right, splits_of
from mirlab.learn.results.target_answers import TargetAnswers
from mirlab.learn.statistics import (
    Comparison,
    Interval,
    Measure,
    compare_over_splits,
    compare_shares,
    family,
    ratio_interval,
    share_interval_over_splits,
)
from mirlab.typing import Codes, Floats

if TYPE_CHECKING:
    from mirlab.learn.results.run import Run

FOLDS = 10
"""Of artists, in the nested choice."""


@dataclass(frozen=True)
class Level:
    """One value of an axis.

    Parameters
    ----------
    value : as in the results
    score : mean over the settings that have it
    comparison : this value minus the axis' first one; None for the first itself
    """

    value: Any
    score: Interval
    comparison: Comparison | None = None

    @property
    def accuracy(self) -> Interval:
        """The score, as it is called of classes."""
        return self.score


@dataclass(frozen=True)
class Effect:
    """What one axis does.

    Parameters
    ----------
    axis : which
    protocol : the protocol that it was measured under
    settings : how many settings each value is the mean of
    levels : its values, in the order of the experiment's file
    metric : what scores are in
    """

    axis: Axis
    protocol: str
    settings: int
    levels: tuple[Level, ...]
    metric: str = "accuracy"

    @property
    def measure(self) -> Measure:
        """How the metric is called and written."""
        return Measure(self.metric)

    @property
    def sentence(self) -> str:
        """The effect in words."""
        first, *others = self.levels
        mean = f"mean over {self.settings} settings, " if self.settings > 1 else ""
        parts = []
        for level in others:
            assert level.comparison is not None
            d = replace(level.comparison.difference, is_difference=True)
            parts.append(
                f"{self.axis.value(level.value)} {self.measure.difference(d.mean)} "
                f"({self.measure.ends(d) or 'no interval'}), {level.comparison.verdict}"
            )
        return (
            f"Effect of the {self.axis.label} under {self.protocol} ({mean}same splits), compared with "
            f"{self.axis.value(first.value)} at {self._first(first)}: {'; '.join(parts)}."
        )

    def _first(self, level: Level) -> str:
        name = "" if self.measure.name == "accuracy" else f"{self.measure.label} "
        return f"{name}{self.measure.value(level.score.mean)}"


@dataclass(frozen=True)
class Nested:
    """The score of choosing among settings, each track judged by a choice that it had no part in.

    Parameters
    ----------
    score : with its interval
    candidates : how many settings there were to choose from
    chosen : in how many folds each was chosen, the most frequent first
    folds : how many choices were made
    kind : what was kept out of each choice, "artist" or "track"
    """

    score: Interval
    candidates: int
    chosen: Mapping[Condition, int]
    folds: int
    kind: str

    @property
    def accuracy(self) -> Interval:
        """The score, as it is called of classes."""
        return self.score


@dataclass(frozen=True)
class _Answers:
    """What was recorded under one protocol: for each condition, how right it was in every row."""

    right: Mapping[Condition, NDArray[np.bool_]]
    repeat: Codes
    groups: Codes
    codes: Codes
    about: Mapping[str, Any]

    @property
    def conditions(self) -> list[Condition]:
        return list(self.right)

    def mean(self, conditions: Sequence[Condition]) -> Floats:
        return np.asarray(np.stack([self.right[c] for c in conditions]).mean(axis=0), dtype=np.float64)

    def best(self, rows: NDArray[np.bool_]) -> Condition:
        """The condition of the best score about these rows; of equals the first."""
        return self.conditions[int(np.stack(list(self.right.values()))[:, rows].sum(axis=1).argmax())]

    def picked(self, fold: Codes, chosen: Sequence[Condition]) -> Floats:
        """Each fold's rows as the condition that was chosen for it answered them."""
        shares = np.empty(fold.size)
        for number, condition in enumerate(chosen):
            shares[fold == number] = self.right[condition][fold == number]
        return shares

    def interval(self, shares: Floats) -> Interval:
        if self.about["interval"] == "resampled":
            return share_interval_over_splits(self._by_split(shares), self.about["test_fraction"])
        kind = self.about["group_kind"]
        of = f"models trained this way on these tracks, on other {kind}s like these {len(set(self.groups))}"
        return ratio_interval(shares, np.ones(shares.size), self.groups, of, kind)

    def compare(self, first: Floats, second: Floats) -> Comparison:
        if self.about["interval"] == "resampled":
            a, b = self._by_split(first), self._by_split(second)
            return compare_over_splits(a, b, self.about["test_fraction"])
        return compare_shares(first, second, self.groups, self.about["group_kind"])

    def _by_split(self, shares: Floats) -> Floats:
        return np.asarray(np.bincount(self.repeat, shares) / np.bincount(self.repeat), dtype=np.float64)


@dataclass(frozen=True)
class _TargetAnswers:
    """The same of tags or numbers: for each condition its answers."""

    said: Mapping[Condition, TargetAnswers]

    @property
    def conditions(self) -> list[Condition]:
        return list(self.said)

    @property
    def groups(self) -> Codes:
        return next(iter(self.said.values())).groups

    @property
    def codes(self) -> Codes:
        return np.zeros(self.groups.size, dtype=np.intp)

    @property
    def about(self) -> Mapping[str, Any]:
        return next(iter(self.said.values())).about

    def mean(self, conditions: Sequence[Condition]) -> TargetAnswers:
        return TargetAnswers.stacked([self.said[c] for c in conditions])

    def best(self, rows: NDArray[np.bool_]) -> Condition:
        return max(self.conditions, key=lambda c: np.nan_to_num(self.said[c].rows(rows).primary, nan=-np.inf))

    def picked(self, fold: Codes, chosen: Sequence[Condition]) -> TargetAnswers:
        return TargetAnswers.stacked([self.said[c].rows(fold == number) for number, c in enumerate(chosen)])

    def interval(self, answers: TargetAnswers) -> Interval:
        return answers.score

    def compare(self, first: TargetAnswers, second: TargetAnswers) -> Comparison:
        return first.compare(second)


def effects(results: Run) -> list[Effect]:
    """The effect of each axis of sound, scaling and nets that was varied; none where splits differ."""
    protocol = most_trusted(results.protocols)
    conditions = results.conditions
    names = [name for name in varying_axes(conditions) if name in OF_SOUND]
    answers = _recorded(results, protocol) if names else None
    if answers is None:
        return []
    made = [_effect(AXES[name], protocol, conditions, answers) for name in names]
    found = [replace(effect, metric=results.measure.name) for effect in made if effect is not None]
    each = {
        f"{e} {i}": level.comparison
        for e, effect in enumerate(found)
        for i, level in enumerate(effect.levels)
        if level.comparison is not None
    }
    corrected = family(each) if len(each) > 1 else each
    return [
        replace(
            effect,
            levels=tuple(
                replace(level, comparison=corrected.get(f"{e} {i}")) for i, level in enumerate(effect.levels)
            ),
        )
        for e, effect in enumerate(found)
    ]


def _effect(
    axis: Axis, protocol: str, conditions: Sequence[Condition], answers: _Answers | _TargetAnswers
) -> Effect | None:
    """One axis; None where no setting was run with all of its values."""
    models = list(dict.fromkeys(c.model for c in conditions))
    mine = [m for m in models if axis.name in varying_axes([c for c in conditions if c.model == m])]
    varied = [c for c in conditions if c.model in mine]
    values = list(dict.fromkeys(getattr(c, axis.name) for c in varied))
    blocks: dict[Condition, dict[Any, Condition]] = {}
    for condition in varied:
        rest = replace(condition, **{axis.name: values[0]})
        blocks.setdefault(rest, {})[getattr(condition, axis.name)] = condition
    whole = [block for block in blocks.values() if len(block) == len(values)]
    if not whole:
        return None
    shares: list[Any] = [answers.mean([block[value] for block in whole]) for value in values]
    levels = [
        Level(value, answers.interval(mean), None if i == 0 else answers.compare(shares[0], mean))
        for i, (value, mean) in enumerate(zip(values, shares, strict=True))
    ]
    return Effect(axis, protocol, len(whole), tuple(levels))


def nested(results: Run) -> Nested | None:
    """What choosing the best setting is worth; None where there is one, or too few artists, or no pairs."""
    answers = _recorded(results, most_trusted(results.protocols))
    if answers is None or len(answers.conditions) < 2:
        return None
    n_groups = np.unique(answers.groups).size
    if n_groups < 2 * FOLDS:
        return None
    fold = balanced_folds(answers.codes, answers.groups, FOLDS, np.random.default_rng(0))
    chosen = [answers.best(fold != number) for number in range(FOLDS)]
    picked: Any = answers.picked(fold, chosen)
    kind, times = answers.about["group_kind"], Counter(chosen)
    return Nested(answers.interval(picked), len(answers.conditions), dict(times.most_common()), FOLDS, kind)


def _recorded(results: Run, protocol: str) -> _Answers | _TargetAnswers | None:
    """The answers under a protocol; None where settings did not share their splits."""
    about = splits_of(results.about, protocol)
    if not about["paired"]:
        return None
    found: dict[Condition, NDArray[np.bool_]] = {}
    said: dict[Condition, TargetAnswers] = {}
    first = None
    for condition in results.conditions:
        predicted = results.predicted(protocol, condition)
        if not predicted.num_rows:
            continue
        if first is None:
            first = predicted
        elif not (predicted["track"].equals(first["track"]) and predicted["repeat"].equals(first["repeat"])):
            return None
        if results.task == "class":
            found[condition] = right(predicted)
        else:
            said[condition] = results.answers(protocol, condition)
    if first is None:
        return None
    if said:
        return _TargetAnswers(said)
    group = first["group" if "group" in first.column_names else "track"].to_pylist()
    return _Answers(
        found,
        np.asarray(first["repeat"].to_numpy(), dtype=np.intp),
        np.unique(group, return_inverse=True)[1].astype(np.intp),
        np.unique(first["label"].to_pylist(), return_inverse=True)[1].astype(np.intp),
        about,
    )


def effect_rows(found: Sequence[Effect]) -> list[dict[str, Any]]:
    """A row for each value of each axis: shares and p-values, None where there is none."""
    rows = []
    for effect in found:
        for level in effect.levels:
            c, score = level.comparison, level.score
            d = None if c is None else c.difference
            p = None if c is None else c.p if c.adjusted_p is None else c.adjusted_p
            rows.append(
                {
                    "axis": effect.axis.name,
                    "value": level.value,
                    "protocol": effect.protocol,
                    "settings": effect.settings,
                    effect.metric: score.mean,
                    "low": score.low if score.known else None,
                    "high": score.high if score.known else None,
                    "compared_with": None if c is None else effect.levels[0].value,
                    "difference": None if d is None else d.mean,
                    "difference_low": d.low if d is not None and d.known else None,
                    "difference_high": d.high if d is not None and d.known else None,
                    "adjusted_p": p if p is not None and math.isfinite(p) else None,
                    "verdict": None if c is None else c.verdict,
                }
            )
    return rows


def nested_numbers(found: Nested | None, metric: str = "accuracy") -> dict[str, Any] | None:
    """The nested choice for machines."""
    if found is None:
        return None
    return {
        metric: found.score.mean,
        "low": found.score.low if found.score.known else None,
        "high": found.score.high if found.score.known else None,
        "settings": found.candidates,
        "folds": found.folds,
        "kept_out": found.kind,
        "chosen": [{"setting": words(c, AXES), "folds": n} for c, n in found.chosen.items()],
    }
