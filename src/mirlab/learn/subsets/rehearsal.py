"""A search that chooses everything by itself: the kind of columns, the model, its parameters and the size.

A set that a search found looks better on the rows that found it than on others, and the more so the more
there was to choose from. So before the rows that may be seen are searched as a whole, everything is
rehearsed: these rows are split into folds (artists together unless the protocol mixes them), each fold's
training rows are searched alone, and the fold's other rows say what the sets found there are worth. Then

    the kind    (hand-crafted, learned, all; every statistic or means alone) that is best in the mean of sizes
    the model   of `CANDIDATES` that is best in the mean of sizes, on the sets of that kind
    the size    the smallest that reaches the target in further rehearsals, with folds drawn anew; the largest
                where none does, as the likeliest to reach it; without a target the smallest that is as good
                as any

and one search of all rows within that kind gives the sets. One of some hundred pairs of a model and a size is
good by luck. Therefore the means, over the larger half of the sizes, decide between kinds and models, and the
accuracy of a size is that of the closest curve that does not fall as sets grow (isotonic regression, Barlow
et al. 1972). Sets are compared by linear discriminants, which cost least.

Contents: choose, searches_of and rounds_of (what there is to do), tuned (the model for given columns),
CANDIDATES, rehearsal_folds.

References
----------
Varma, S. and Simon, R. (2006). Bias in error estimation when using cross-validation for model selection.
    BMC Bioinformatics 7, 91.
Barlow, R. E., Bartholomew, D. J., Bremner, J. M. and Brunk, H. D. (1972). Statistical inference under order
    restrictions. Wiley.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from mirlab.data.splits import Split, balanced_folds, stream
from mirlab.errors import TableError
from mirlab.learn.models import Trial, candidates, fit, in_threads
from mirlab.learn.models import registry as models
from mirlab.learn.statistics import Goal
from mirlab.learn.subsets.lda_judge import LdaJudge
from mirlab.learn.subsets.scoring import Rows, Score
from mirlab.learn.subsets.searching import Result, reaching, search
from mirlab.learn.subsets.settings import Settings
from mirlab.learn.subsets.units import Subset, Units, kinds_of
from mirlab.typing import Codes, Floats

FOLDS = 5

FURTHER = 4
"""How many times the size is rehearsed again, after the kind and the model are chosen."""

JUDGE: tuple[str, Mapping[str, Any]] = ("lda", {"shrinkage": 0.5})
"""What subsets are compared by, whatever model takes them in the end."""

CANDIDATES = {
    label: (name, params)
    for label, (name, params) in candidates.CANDIDATES.items()
    if name in {"logreg", "lda"} or (name == "svm" and params["gamma"] == "scale")
}
"""What is chosen among: those of the model "best" that are quick to fit."""


def choose(
    units: Units,
    codes: Codes,
    groups: Codes,
    settings: Settings,
    name: str,
    *,
    cost: Callable[[Subset], float] | None = None,
    workers: int = 1,
    step: Callable[[int], None] = lambda size: None,
) -> Result:
    """Choose kind, model and size by a rehearsal, then search all rows.

    Parameters
    ----------
    units, codes, groups, settings, name, cost, workers : as `searching.search`
    step : called with the largest size when a search is done

    Raises
    ------
    TableError : rows that can't be split into folds, or that no candidate can be fitted on
    """
    from sklearn.isotonic import isotonic_regression

    rehearsal = _Rehearsal(units, codes, groups, settings, name, cost, workers)
    folds, pools = rehearsal.folds(0), _pools(units)
    paths = rehearsal.paths(folds, list(pools.values()))
    worth = {pool: _worth(rehearsal.quick_shares(folds, paths[members])) for pool, members in pools.items()}
    kind = max(pools, key=lambda pool: worth[pool])
    members, among = pools[kind], list(CANDIDATES.values())
    shares = rehearsal.shares(folds, paths[members], among)
    made = among[int(np.argmax([_worth(of_model) for of_model in shares]))]
    further = []
    for draw in range(1, 1 + FURTHER):
        folds = rehearsal.folds(draw)
        further.append(rehearsal.shares(folds, rehearsal.paths(folds, [members])[members], [made])[0])
    rising = isotonic_regression(np.mean(further, axis=0))
    final = rehearsal.search(members, np.arange(len(codes)), name, workers, step)
    sizes = {size: Score(float(rising[size - 1]), float(rising[size - 1])) for size in final.best}
    answer = reaching(sizes, settings.target)
    if answer is None and settings.target is not None:
        answer = max(sizes)
    elif answer is None:
        # Within one row of the best is as good.
        enough = max(score.accuracy for score in sizes.values()) - 1 / len(codes)
        answer = min(size for size in sizes if sizes[size].accuracy >= enough)
    return replace(final, sizes=sizes, answer=answer, model=made[0], params=made[1], kind=kind)


def searches_of(units: Units) -> list[tuple[Subset, int]]:
    """What `choose` searches: units, and how many times; the kind it chooses is taken for the largest."""
    pools = list(_pools(units).values())
    largest = max(pools, key=len)
    return [(pool, FOLDS + (FOLDS * FURTHER + 1 if pool is largest else 0)) for pool in pools]


def rounds_of(most: int) -> float:
    """How many times `choose` fits a set with every candidate, for sets of up to so many units."""
    return FOLDS * most * (1 + FURTHER / len(CANDIDATES))


def _worth(shares: Floats) -> float:
    """The mean over the larger half of the sizes."""
    return float(shares[len(shares) // 2 :].mean())


@dataclass(frozen=True, eq=False)
class _Rehearsal:
    """The rows that may be seen, searched fold by fold; parameters as of `choose`."""

    units: Units
    codes: Codes
    groups: Codes
    settings: Settings
    name: str
    cost: Callable[[Subset], float] | None
    workers: int

    def folds(self, draw: int) -> list[Split]:
        return rehearsal_folds(self.codes, self.groups, self.settings, self.name, draw)

    def search(
        self,
        members: Subset,
        rows: Codes,
        name: str,
        workers: int = 1,
        step: Callable[[int], None] = lambda size: None,
    ) -> Result:
        """Search some rows for sets of these units alone; the sets have the units' own numbers."""

        def outside(subset: Subset) -> Subset:
            return tuple(members[u] for u in subset)

        cost = self.cost
        found = search(
            replace(
                self.units,
                units=tuple(self.units.units[u] for u in members),
                values=self.units.values[rows],
            ),
            Goal.numbered(self.codes).among(rows),
            self.groups[rows],
            replace(self.settings, model=JUDGE[0], params=JUDGE[1]),
            name,
            cost=None if cost is None else lambda subset: cost(outside(subset)),
            workers=workers,
            step=step,
            quick=True,
        )
        return replace(
            found,
            best={size: replace(best, subset=outside(best.subset)) for size, best in found.best.items()},
            scores={outside(subset): score for subset, score in found.scores.items()},
            candidates=outside(found.candidates),
        )

    def paths(self, folds: Sequence[Split], pools: Sequence[Subset]) -> dict[Subset, list[list[Subset]]]:
        """For each pool and fold the best set of every size that the fold's training rows give."""
        jobs = [(members, fold) for members in pools for fold in folds]

        def work(job: tuple[Subset, Split]) -> list[Subset]:
            members, fold = job
            result = self.search(members, fold.train, f"{self.name}, {fold.name}")
            return [result.at(size).subset for size in range(1, self.settings.most + 1)]

        found = list(in_threads(work, jobs, workers=self.workers))
        return {pool: found[i * len(folds) : (i + 1) * len(folds)] for i, pool in enumerate(pools)}

    def quick_shares(self, folds: Sequence[Split], paths: Sequence[Sequence[Subset]]) -> Floats:
        """(sizes,) share of the rows that the discriminants get right with each fold's own sets."""
        params = {**models.get(JUDGE[0]).parameters(), **JUDGE[1]}
        n = len(self.codes)
        rows = Rows(self.units, Goal.numbered(self.codes), np.zeros(n, dtype=np.intp), 0)
        judges = [LdaJudge(params, rows, 1, halves=[(fold.train, fold.test)]) for fold in folds]
        scores = [judge(path) for judge, path in zip(judges, paths, strict=True)]
        return np.asarray(np.sum([[score.accuracy for score in of_fold] for of_fold in scores], axis=0))

    def shares(
        self,
        folds: Sequence[Split],
        paths: Sequence[Sequence[Subset]],
        among: Sequence[tuple[str, Mapping[str, Any]]],
    ) -> Floats:
        """(models, sizes) share of the rows that models get right with each fold's own sets."""
        tasks = [
            (model, self.units.values[:, self.units.positions(subset)], fold)
            for model in among
            for fold, path in zip(folds, paths, strict=True)
            for subset in path
        ]
        right = np.array(_right(tasks, self.codes, self.settings.seed, self.workers), dtype=np.float64)
        return np.asarray(right.reshape(len(among), len(folds), -1).sum(axis=1) / len(self.codes))


def tuned(
    values: Floats, codes: Codes, folds: Sequence[Split], seed: int, workers: int
) -> tuple[str, Mapping[str, Any]]:
    """The candidate with the best accuracy over folds of these rows, on all their columns."""
    among = list(CANDIDATES.values())
    right = _right([(model, values, fold) for model in among for fold in folds], codes, seed, workers)
    return among[int(np.argmax(np.reshape(right, (len(among), len(folds))).sum(axis=1)))]


def rehearsal_folds(codes: Codes, groups: Codes, settings: Settings, name: str, draw: int = 0) -> list[Split]:
    """Folds of the rows that may be seen, for all that is compared in one draw.

    Raises
    ------
    TableError : too few groups
    """
    n_groups = np.unique(groups).size
    if n_groups < FOLDS:
        raise TableError(
            f"{name}: a rehearsal needs at least {FOLDS} groups of rows that stay together, but the training "
            f"rows have {n_groups}: name a model, such as svm, or use another protocol"
        )
    rng = np.random.default_rng(stream(settings.seed, "selection", name, "rehearsal", draw))
    fold = balanced_folds(codes, groups, FOLDS, rng)
    return [
        Split(np.flatnonzero(fold != f), np.flatnonzero(fold == f), f"rehearsal {draw + 1}, fold {f + 1}")
        for f in range(FOLDS)
    ]


def _pools(units: Units) -> dict[str, tuple[int, ...]]:
    """What a search can be kept to: every kind, whole and by its means alone, each set of units once."""
    pools: dict[str, tuple[int, ...]] = {}
    for kind, members in kinds_of(units).items():
        pools[kind] = members
        means = tuple(
            u for u in members if all(units.columns[c].statistic == "mean" for c in units.units[u].columns)
        )
        if means:
            pools[f"{kind}, means"] = means
    seen: dict[tuple[int, ...], str] = {}
    for pool, members in pools.items():
        seen.setdefault(members, pool)
    return {pool: members for members, pool in seen.items()}


def _right(
    tasks: Sequence[tuple[tuple[str, Mapping[str, Any]], Floats, Split]],
    codes: Codes,
    seed: int,
    workers: int,
) -> list[int]:
    """How many test rows each model gets right; none where it can't be fitted."""
    entries = models.entries()
    goal = Goal.of_classes(codes, range(int(codes.max()) + 1))

    def work(task: tuple[tuple[str, Mapping[str, Any]], Floats, Split]) -> int:
        from sklearn import config_context

        (name, params), values, split = task
        entry = entries[name]
        quick = {"probabilities": False} if "probabilities" in entry.parameters() else {}
        given = Trial(entry, {**quick, **params}, values, goal, split, seed, probabilities=False)
        try:
            # Some thousand fits would check the same rows again.
            with config_context(assume_finite=True, skip_parameter_validation=True):
                return int(fit(given).answers.right(codes).sum())
        except TableError:
            return 0

    return list(in_threads(work, tasks, workers=workers))
