"""Which features matter? Whole features permuted, dropped, and tried alone, all on the same splits.

    permute   the columns of a feature are permuted jointly among the test rows, several times; the model was
              fitted once on the split's training rows (Breiman 2001, in groups)
    drop      the model is fitted again without the columns (leave-one-covariate-out, Lei et al. 2018)
    alone     the model is fitted on these columns and no others

Permuting says what a trained model goes by, dropping what can't be had from the other columns: of two
features that say the same both are dropped at no loss, and a model that shares its weight among them loses
little when one is permuted. So neither says that a feature carries nothing; `alone` does.

Conventions: a track's slices vote. Importance is the difference between the whole model and the one without,
in the task's primary metric: accuracy (a track is right or wrong), macro average precision of tags, R2 of
numbers. For R2 that is the squared error added, as a share of the numbers' variance, the mean over the
numbers. Tests are paired: where every track is tested once whole artists are resampled (and flipped, for
classes), else split by split (Nadeau and Bengio 2003).

Contents: rank.

References
----------
Breiman, L. (2001). Random forests. Machine Learning 45, 5-32.
Lei, J., G'Sell, M., Rinaldo, A., Tibshirani, R. J. and Wasserman, L. (2018). Distribution-free predictive
    inference for regression. Journal of the American Statistical Association 113, 1094-1111.
Strobl, C., Boulesteix, A.-L., Kneib, T., Augustin, T. and Zeileis, A. (2008). Conditional variable importance
    for random forests. BMC Bioinformatics 9, 307. (correlated features)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from mirlab.audio.registry import Term
from mirlab.data.extraction import labelled_table
from mirlab.data.sources import Source
from mirlab.data.splits import SplitPlan, default_protocol, make_splits
from mirlab.data.splits import stream as random_stream
from mirlab.data.tables import FeatureTable, SourceSpec, check_numbers
from mirlab.errors import TableError, UnknownName, UsageError
from mirlab.formerly import formerly
from mirlab.learn.judging.families import BASE, Item, families_among, items_of, twins
from mirlab.learn.judging.ranking import METHODS, Importance, Ranking
from mirlab.learn.judging.tested import SplitAnswers, Tested, of_classes, of_targets
from mirlab.learn.models import (
    Answers,
    Trial,
    asked,
    fit,
    in_threads,
    log_variances,
    threads_for,
    trained,
    usual_model,
)
from mirlab.learn.models import registry as models
from mirlab.learn.statistics import Comparison, family, goal_of, primary_of
from mirlab.progress import shows_progress, told
from mirlab.typing import Codes, Floats, Progress, ProgressEvent

ALIKE = 0.8
"""Absolute correlation from which on two columns are said to stand in for each other."""


@formerly("model", "protocol", table="source", n_splits="folds", n_repeats="repeats")
@shows_progress
def rank(
    source: Source,
    *,
    model: str | None = None,
    params: Mapping[str, Any] | None = None,
    features: str | Sequence[str] | None = None,
    label: str | None = None,
    artist: str | None = None,
    task: str | None = None,
    targets: str | Sequence[str] | None = None,
    separator: str | None = None,
    facts: str | Path | None = None,
    corrections: str | Path | None = None,
    protocol: str | None = None,
    by: str = "feature",
    groups: Mapping[str, str | Iterable[str | Term]] | None = None,
    methods: str | Sequence[str] = tuple(METHODS),
    permutations: int = 5,
    folds: int | None = None,
    repeats: int | None = None,
    test_size: float | None = None,
    column: str | None = None,
    seed: int = 0,
    level: float = 0.95,
    workers: int | None = None,
    progress: Progress = True,
) -> Ranking:
    """Rank the features of a table by how much they matter to a model.

    Parameters
    ----------
    source : anything `open_source` takes: a table of tracks, or of slices of tracks, or sound
    model, params, features, label, artist, task, targets, separator, facts, corrections : as in `evaluate`
    protocol : as in `evaluate`; None takes ``artist-kfold`` where artists are known, else ``kfold``
    by : "feature" (all columns of one together, and families of them) or "column"
    groups : further things to rank, each a name and its terms
    methods : one or several of METHODS
    permutations : of each item and split, at least 1
    folds, repeats, test_size, column : as in `evaluate`
    seed : of splits, model, permutations and intervals
    level : confidence level
    workers : threads (processes, where sound is analysed); None takes one per core. The numbers don't depend
        on it
    progress : a bar, nothing, or a function (`mirlab.progress`), told as splits get done

    Raises
    ------
    UnknownName : no such model, parameter, protocol, method or column
    UsageError : an option that can't be meant, or only one thing to rank
    TableError : a table that can't be split so, or that the model can't be fitted on
    """
    methods = [methods] if isinstance(methods, str) else methods
    for method in methods:
        if method not in METHODS:
            raise UnknownName("method of ranking", method, METHODS)
    if not methods:
        raise UsageError(f"expected at least one method of ranking, got none: {', '.join(METHODS)}")
    if permutations < 1:
        raise UsageError(f"permutations: expected at least 1, got {permutations}")
    table = labelled_table(
        source,
        SourceSpec(label, artist, task, targets, separator, facts, corrections),
        features=features,
        workers=workers,
        progress=progress,
    ).noted
    check_numbers(table)
    named = default_protocol(table) if protocol is None else protocol
    plan = make_splits(
        table, named, n_splits=folds, n_repeats=repeats, test_size=test_size, seed=seed, column=column
    )
    table, dropped = _varying(table, plan)
    items = items_of(table.columns, by, groups)
    values = log_variances(table.values, table.columns)
    goal = goal_of(table)
    sliced = len(set(table.tracks)) < len(table) and plan.unit != "segment"
    tracks = np.unique(table.tracks.astype(str), return_inverse=True)[1] if sliced else np.arange(len(table))
    model = usual_model(goal.task) if model is None else model
    entry = models.get(model)
    given = dict(params or {})
    if "probabilities" in entry.parameters(goal.task):
        # Of classes only the vote of slices has a use for them.
        given.setdefault("probabilities", sliced or goal.task == "tags")
    entry.make(goal.task, **given)
    apart = None if goal.task == "class" else plan.groups
    whole = [Trial(entry, given, values, goal, split, seed, groups=apart) for split in plan.splits]
    shared = _Shared(items, tuple(methods), permutations, tracks.astype(np.intp), seed)
    jobs = [_Job(trial, place, shared) for place, trial in enumerate(whole)]
    threads = threads_for([entry], workers)
    found = []
    for answers in in_threads(_judge, jobs, workers=threads):
        found.append(answers)
        told(progress)(ProgressEvent("testing", len(found), len(jobs), unit="splits"))
    tested = Tested(plan, goal, found, level, seed)
    rows = _rows(items, tested, shared)
    alike = twins(items, values[goal.known])
    rows = [replace(row, twin=t, correlation=c) for row, (t, c) in zip(rows, alike, strict=True)]
    return Ranking(
        model=model,
        plan=plan,
        score=tested.score("whole", None),
        metric=primary_of(goal.task),
        chance=tested.chance,
        rows=tuple(sorted(rows, key=_weight, reverse=True)),
        simpler=_simpler(items, tested, shared.methods),
        methods=shared.methods,
        n_columns=len(table.columns),
        n_tracks=len(set(table.tracks[np.unique(np.concatenate([s.test for s in plan.splits]))])),
        permutations=permutations,
        notes=_notes(table, plan, dropped, protocol is None, rows, shared.methods),
    )


@dataclass(frozen=True)
class _Shared:
    """What all splits have in common."""

    items: list[Item]
    methods: tuple[str, ...]
    permutations: int
    tracks: Codes
    seed: int


@dataclass(frozen=True)
class _Job:
    whole: Trial
    place: int
    shared: _Shared


def _judge(job: _Job) -> SplitAnswers:
    """Fit and ask every model of one split."""
    trial, shared = job.whole, job.shared
    test = trial.split.test
    model = trained(trial)
    classes = trial.goal.task == "class"

    def kept(answers: Answers) -> Floats:
        voted = answers.voted(shared.tracks)
        return of_classes(voted, trial.goal) if classes else of_targets(voted, trial.goal)

    def once(answers: Answers) -> Floats:
        return kept(answers) if classes else kept(answers)[None]

    def permuted(item: Item) -> Floats:
        times = []
        for p in range(shared.permutations):
            # By name, so that an item more in the ranking changes nothing for the others.
            stream = random_stream(shared.seed, "rank", item.kind, item.name, job.place, p)
            order = np.random.default_rng(stream).permutation(test.size)
            values = trial.values[test]
            values[:, item.positions] = values[order][:, item.positions]
            times.append(kept(asked(model, trial, test, values)))
        return np.sum([each / shared.permutations for each in times], axis=0) if classes else np.stack(times)

    def refitted(columns: Codes) -> Floats:
        return once(fit(replace(trial, values=np.ascontiguousarray(trial.values[:, columns]))).answers)

    whole = asked(model, trial, test)
    found: dict[str, list[Floats]] = {method: [] for method in shared.methods}
    for item in shared.items:
        rest = np.setdiff1d(np.arange(trial.values.shape[1]), item.positions)
        for method, columns in (("drop", rest), ("alone", item.positions)):
            if method in found:
                found[method].append(refitted(columns))
        if "permute" in found:
            found["permute"].append(permuted(item))
    return SplitAnswers(whole.voted(shared.tracks).rows, once(whole), found)


def _rows(items: Sequence[Item], tested: Tested, shared: _Shared) -> list[Importance]:
    whole, chance = tested.said("whole", None), tested.said("chance", None)
    by_method: dict[str, dict[str, Comparison]] = {}
    for method in shared.methods:
        found = {}
        for i, item in enumerate(items):
            mine = tested.said(method, i)
            found[item.name] = (
                tested.compare(chance, mine) if method == "alone" else tested.compare(mine, whole)
            )
        by_method[method] = family(found)
    return [
        Importance(
            item,
            by_method.get("permute", {}).get(item.name),
            by_method.get("drop", {}).get(item.name),
            tested.score("alone", i) if "alone" in shared.methods else None,
            by_method.get("alone", {}).get(item.name),
        )
        for i, item in enumerate(items)
    ]


def _simpler(
    items: Sequence[Item], tested: Tested, methods: Sequence[str]
) -> dict[str, dict[str, Comparison]]:
    """The base family against each other family: other minus base, in importance or in accuracy alone."""
    places = families_among(items)
    if BASE not in places:
        return {}
    base = places[BASE]
    pairs: dict[str, Comparison] = {}
    for name, i in places.items():
        if name == BASE:
            continue
        for method in methods:
            mine, other = tested.said(method, base), tested.said(method, i)
            # Dropped or permuted, less right is more important.
            first, second = (mine, other) if method == "alone" else (other, mine)
            pairs[f"{i} {method}"] = tested.compare(first, second)
    corrected = family(pairs)
    found: dict[str, dict[str, Comparison]] = {}
    for key, comparison in corrected.items():
        place, method = key.split(" ")
        found.setdefault(items[int(place)].name, {})[method] = comparison
    return found


def _weight(row: Importance) -> float:
    chosen = row.permuted or row.dropped or row.above_chance
    assert chosen is not None
    return chosen.difference.mean


def _varying(table: FeatureTable, plan: SplitPlan) -> tuple[FeatureTable, list[str]]:
    rows = np.unique(np.concatenate([half for s in plan.splits for half in (s.train, s.test)]))
    constant = np.ptp(table.values[rows], axis=0) == 0
    if constant.all():
        raise TableError("expected columns that vary, but every column is constant")
    if not constant.any():
        return table, []
    kept = [column for column, same in zip(table.columns, constant, strict=True) if not same]
    names = [str(column) for column, same in zip(table.columns, constant, strict=True) if same]
    return table.select([Term.of(column) for column in kept]), names


def _notes(
    table: FeatureTable,
    plan: SplitPlan,
    dropped: Sequence[str],
    chosen: bool,
    rows: Sequence[Importance],
    methods: Sequence[str],
) -> tuple[str, ...]:
    notes = []
    if chosen:
        why = "the artists are known" if not plan.protocol.mixes_artists else "no artists are known"
        notes.append(f"No protocol was chosen, so {plan.name} was used because {why}.")
    notes += [f"{w[0].upper()}{w[1:]}." for w in plan.warnings]
    alike = sorted((row for row in rows if row.correlation >= ALIKE and row.item.kind != "family"),
                   key=lambda row: -row.correlation)  # fmt: skip
    if alike and ("permute" in methods or "drop" in methods):
        listed = ", ".join(f"{r.item.name} with {r.twin} ({r.correlation:.2f})" for r in alike[:5])
        more = f" and {len(alike) - 5} more" if len(alike) > 5 else ""
        notes.append(
            "Correlated features can replace each other, so permuting or dropping one costs little even "
            f"where both matter (absolute correlation of the closest columns): {listed}{more}. "
            "Rank them as one group to measure them together, or look at what each reaches alone."
        )
    if dropped:
        more = f" and {len(dropped) - 5} more" if len(dropped) > 5 else ""
        notes.append(f"Constant columns were left out: {', '.join(dropped[:5])}{more}.")
    if any(column.statistic == "var" for column in table.columns):
        notes.append("The model gets the logarithms of variance columns.")
    return (*notes, *table.notes)
