"""Is one bundle better than another? Both judged on the same labelled tracks, in pairs.

The difference that the verdict rests on is that of the task's primary metric: of classes the accuracy, tested
by McNemar's test or over artists (`compare_on_test`). Those of the log loss, of the coverage and of the share
of unknown sounds stand beside it, as a family with Holm's correction.

Of classes, tracks are judged whose class both know; an answer with a class that only one knows is wrong
there. What one of them alone knows is judged apart. Agreement needs no labels, and counts all tracks.

Contents: compare_bundles.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from mirlab.data.naming import label_key
from mirlab.data.sources import Source, called, read_source
from mirlab.data.splits import clusters_of
from mirlab.data.tables import Dataset, SourceSpec
from mirlab.errors import TableError, UsageError
from mirlab.learn.bundle import Classifier, load
from mirlab.learn.statistics import (
    Comparison,
    check_level,
    compare_on_test,
    compare_shares,
    compare_targets,
    family,
)
from mirlab.learn.upkeep.agreeing import agreement_of, answer_pairs_of, differences_of
from mirlab.learn.upkeep.comparedbundles import ByClass, ComparedBundles, Cost
from mirlab.learn.upkeep.costing import cost_of_bundle
from mirlab.learn.upkeep.inputs import artists_note, inputs_of
from mirlab.learn.upkeep.judgeable import Judgeable, truth_of
from mirlab.learn.upkeep.pairing import Pair, common_names
from mirlab.learn.upkeep.tested import BundleTest
from mirlab.learn.upkeep.testing import COVERAGE, held_truth, measured, target_answers
from mirlab.progress import shows_progress
from mirlab.typing import Bools, Floats, Integers, Progress
from mirlab.words import counted, some

SMALLEST = float(np.finfo(np.float64).eps)
"""The least probability that the log loss counts."""


@shows_progress
def compare_bundles(
    a: str | Path | Classifier,
    b: str | Path | Classifier,
    data: Source,
    *,
    label: str | None = None,
    artist: str | None = None,
    targets: str | None = None,
    separator: str | None = None,
    facts: str | Path | None = None,
    corrections: str | Path | None = None,
    labels: bool = True,
    unseen: bool = False,
    coverage: float = COVERAGE,
    level: float = 0.95,
    seed: int = 0,
    workers: int | None = None,
    progress: Progress = True,
) -> ComparedBundles:
    """Judge two bundles on the same tracks, and say whether one is better.

    Parameters
    ----------
    a, b : files that `train` wrote, or such as are open, of one task
    data : tracks that neither was trained on: anything `open_source` takes. Sound is analysed as for
        training. Without labels it is only said where the two agree
    label, artist, targets, separator, facts, corrections : as in `test`
    labels : False takes no notice of labels
    unseen : leave out the tracks that are known to be of the training of either
    coverage : how often prediction sets and intervals should hold the truth, in (0, 1)
    level : confidence level of differences and verdicts
    seed : of the resampling
    workers : processes that analyse sound; None takes one per core
    progress : a bar, nothing, or a function (`mirlab.progress`)

    Raises
    ------
    BundleError : no bundle
    UsageError : bundles of two tasks, or that have no class, tag or number in common
    UnknownName, DatasetError, TableError : a source that can't be used

    Example
    -------
    >>> import mirlab
    >>> for features in ("rms", "mfcc.mean, rms"):
    ...     made = mirlab.train("gtzan", model="lda", features=features, out=f"{len(features)}.mirlab")
    >>> found = mirlab.compare_bundles("3.mirlab", "14.mirlab", "gtzan")
    >>> found.verdict, found.optimistic
    ('better', True)
    """
    check_level(level)
    both = tuple(one if isinstance(one, Classifier) else load(one) for one in (a, b))
    assert len(both) == 2
    _check_pair(both)
    read_as = SourceSpec(label, artist, both[0].task, targets, separator, facts, corrections)
    if not labels:
        read_as = replace(read_as, label=None, task=None, targets=None, separator=None)
    opened = read_source(
        data, read_as, progress=progress, labelled=labels and both[0].task != "class", decide=labels
    )
    name = opened.name if isinstance(opened, Dataset) else called(data)
    inputs = [inputs_of(one, opened, workers=workers, progress=progress) for one in both]
    pair = Pair.of(both, inputs, opened, name, coverage, unseen)
    truth = labels and (
        pair.tables[0].targets is not None or any(x is not None for x in pair.tables[0].labels)
    )
    judged = _judged(pair, name, coverage, level, seed) if truth else None
    groups, kind = clusters_of(pair.tables[0])
    agreement, beyond = agreement_of(pair, groups, kind, level, seed)
    right = judged.right if judged else None
    more = [*artists_note(pair.tables[0]), *(judged.notes if judged else [])]
    return ComparedBundles(
        names=(_name(both[0], a), _name(both[1], b)),
        source=Path(name).name or name,
        task=both[0].task,
        tracks=len(set(pair.tables[0].tracks)),
        groups=int(np.unique(groups).size),
        group_kind=kind,
        tests=None if judged is None else judged.tests,
        comparison=None if judged is None else judged.comparison,
        beside={} if judged is None else judged.beside,
        by_class=() if judged is None else judged.by_class,
        per_target={} if judged is None else judged.per_target,
        only=(0, 0) if judged is None else judged.only,
        agreement=agreement,
        kappa=beyond,
        disagreements=differences_of(pair, right) if both[0].task == "class" else (),
        answer_pairs=answer_pairs_of(pair) if both[0].task == "class" else (),
        unknown=(float(pair.unknown[0].mean()), float(pair.unknown[1].mean())),
        seen=(_tracks(pair, pair.seen[0]), _tracks(pair, pair.seen[1])),
        seen_by_either=_tracks(pair, pair.seen[0] | pair.seen[1]),
        left_out=pair.left_out,
        costs=(_cost(both[0], a), _cost(both[1], b)),
        failures=pair.failures,
        notes=tuple(dict.fromkeys([*pair.notes, *more])),
    )


def _check_pair(both: tuple[Classifier, ...]) -> None:
    a, b = both
    if a.task != b.task:
        words = {"class": "classes", "tags": "tags", "numbers": "numbers"}
        raise UsageError(
            f"these can't be compared: A is a bundle of {words[a.task]}, B one of {words[b.task]}. Give two "
            "that say the same kind of thing"
        )
    if not common_names(a, b):
        raise UsageError(
            f"these can't be compared: they have no answer in common. A: {some(a.labels)}; B: "
            f"{some(b.labels)}"
        )


def _tracks(pair: Pair, rows: Bools) -> int:
    return len(set(pair.tables[0].tracks[rows]))


def _name(classifier: Classifier, given: str | Path | Classifier) -> str:
    return str(classifier.card.get("name", "")) if isinstance(given, Classifier) else Path(given).stem


def _cost(classifier: Classifier, given: str | Path | Classifier) -> Cost:
    size = None if isinstance(given, Classifier) else Path(given).stat().st_size
    return Cost(len(classifier.columns), cost_of_bundle(classifier), size)


class _Judged:
    """What both are worth on the tracks that both can be right about."""

    def __init__(self, tests: tuple[BundleTest, BundleTest], comparison: Comparison) -> None:
        self.tests, self.comparison = tests, comparison
        self.beside: dict[str, Comparison] = {}
        self.by_class: tuple[ByClass, ...] = ()
        self.per_target: dict[str, Comparison] = {}
        self.only = (0, 0)
        self.right: list[Any] | None = None
        self.notes: list[str] = []


def _judged(pair: Pair, name: str, coverage: float, level: float, seed: int) -> _Judged:
    both, tables = pair.both, pair.tables
    truths = [truth_of(one, table, name) for one, table in zip(both, tables, strict=True)]
    known = [one[3] for one in truths]
    rows = np.flatnonzero(known[0] & known[1])
    if not rows.size:
        raise TableError(f"{name}: no track has a label that both know")
    common = common_names(*both)
    given = [_given(pair, side, truths[side], common, rows) for side in (0, 1)]
    answers = [[pair.said[side][row] for row in rows] for side in (0, 1)]
    tests = tuple(measured(both[i], given[i], name, coverage=coverage, seed=seed) for i in (0, 1))
    assert len(tests) == 2
    groups, kind = given[0].groups, given[0].group_kind
    beside: dict[str, Comparison] = {}

    def add(metric: str, values: Sequence[Floats | Bools | None]) -> None:
        first, second = values
        if first is not None and second is not None:
            beside[metric] = compare_shares(
                first.astype(np.float64), second.astype(np.float64), groups, kind, level=level, seed=seed
            )

    if both[0].task == "class":
        right = [
            np.array([one.label == true for one, true in zip(answers[i], given[i].labels, strict=True)])
            for i in (0, 1)
        ]
        comparison = compare_on_test(right[0], right[1], groups, group_kind=kind, level=level, seed=seed)
        losses = [
            np.array([one.probabilities[true] for one, true in zip(answers[i], given[i].labels, strict=True)])
            for i in (0, 1)
        ]
        add("log_loss", [-np.log(np.maximum(one, SMALLEST)) for one in losses])
        made = _Judged((tests[0], tests[1]), comparison)
        made.by_class = _by_class(given[0].labels, right)
        made.only, made.notes = _only(pair, truths)
        made.right = [None] * len(tables[0])
        for place, row in enumerate(rows):
            made.right[row] = (given[0].labels[place], bool(right[0][place]), bool(right[1][place]))
    else:
        said = [target_answers(given[i].names, answers[i]) for i in (0, 1)]
        truth = given[0].truth
        assert truth is not None

        def compared(columns: list[int], metric: str | None = None) -> Comparison:
            names = [given[0].names[column] for column in columns]
            cut = [(p[:, columns], None if q is None else q[:, columns]) for p, q in said]
            return compare_targets(
                both[0].task,
                names,
                truth[:, columns],
                cut[0],
                cut[1],
                groups,
                metric=metric,
                group_kind=kind,
                level=level,
                seed=seed,
            )

        k = len(given[0].names)
        made = _Judged((tests[0], tests[1]), compared(list(range(k))))
        made.per_target = _each(compared, given[0].names) if k > 1 else {}
        made.notes = _not_shared(both)
    add("coverage", [held_truth(both[i], given[i], answers[i]) for i in (0, 1)])
    add("unknown", [pair.unknown[i][rows] for i in (0, 1)])
    made.beside = family({key: _as_difference(one) for key, one in beside.items()})
    return made


def _as_difference(comparison: Comparison) -> Comparison:
    return replace(comparison, difference=replace(comparison.difference, is_difference=True))


def _each(compared: Any, names: Sequence[str]) -> dict[str, Comparison]:
    """The difference in each tag or number, as a family; those whose rows don't define it are left out."""
    found = {}
    for place, name in enumerate(names):
        try:
            found[name] = compared([place])
        except UsageError:
            continue
    return family(found)


def _given(
    pair: Pair, side: int, truth: Any, common: dict[str, tuple[str, str]], rows: Integers
) -> Judgeable:
    """The rows as one bundle is judged on them, with the names that both know."""
    names, labels, values, _, _ = truth
    table = pair.tables[side].rows(rows)
    groups, kind = clusters_of(table)
    if values is not None:
        places = [names.index(spelled[side]) for spelled in common.values() if spelled[side] in names]
        names, values = tuple(names[place] for place in places), values[rows][:, places]
    return Judgeable(
        table=table,
        names=names,
        labels=tuple(labels[row] for row in rows) if labels else (),
        truth=values,
        groups=groups,
        group_kind=kind,
        trained_on=pair.seen[side][rows],
        failures=pair.failures,
        notes=(),
    )


def _by_class(labels: Sequence[str], right: list[Bools]) -> tuple[ByClass, ...]:
    truth = np.array(labels, dtype=object)
    found = []
    for one in sorted(set(labels)):
        a, b = right[0][truth == one], right[1][truth == one]
        found.append(
            ByClass(one, a.size, int(a.sum()), int(b.sum()), int((a & ~b).sum()), int((b & ~a).sum()))
        )
    return tuple(found)


def _only(pair: Pair, truths: list[Any]) -> tuple[tuple[int, int], list[str]]:
    """The tracks of classes that only one knows, and how many of them it gets right; and of no class."""
    counts, notes = [], []
    tracks = pair.tables[0].tracks
    known = [one[3] for one in truths]
    for side, mine in enumerate("AB"):
        rows = np.flatnonzero(known[side] & ~known[1 - side])
        counts.append(len(set(tracks[rows])))
        if rows.size:
            labels = [truths[side][1][row] for row in rows]
            right = sum(pair.said[side][row].label == label for row, label in zip(rows, labels, strict=True))
            other = "AB"[1 - side]
            notes.append(
                f"{counted(counts[-1], 'track')} of classes that {mine} alone knows "
                f"({some(sorted(set(labels)))}) are not part of the comparison, as {other} can't be right; "
                f"{mine} is right about {right}."
            )
    neither = ~(known[0] | known[1])
    if neither.any():
        many = len(set(tracks[neither]))
        notes.append(
            f"{counted(many, 'track')} without a label that they know count for the agreement alone."
        )
    alone = [
        f"{side} also answers {some([x for x in one.labels if label_key(x) not in common_names(*pair.both)])}"
        for side, one in zip("AB", pair.both, strict=True)
        if len(one.labels) > len(common_names(*pair.both))
    ]
    if alone:
        notes.append(f"{'; '.join(alone)}: such an answer is wrong where the track is of a common class.")
    return (counts[0], counts[1]), notes


def _not_shared(both: tuple[Classifier, ...]) -> list[str]:
    common = common_names(*both)
    alone = [x for one in both for x in one.labels if label_key(x) not in common]
    return [f"Not compared, as only one of the two knows them: {some(alone)}."] if alone else []
