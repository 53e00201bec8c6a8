"""The splits of an experiment: one plan for each protocol, made before anything is fitted.

Splits are shared by all feature sets and models, but for `as-written`, which draws its own for each feature
set. Every split keeps the slices of a track together, but for the protocol "segment".

Contents: Plan, make_plans.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.data.splits import (
    PROTOCOLS,
    Split,
    class_warnings,
    default_protocol,
    make_splits,
    overlap_warnings,
    sharing,
    units_of,
)
from mirlab.data.tables import FeatureTable
from mirlab.errors import TableError, UsageError
from mirlab.learn.config import RANDOM_SPLITS, ExperimentConfig
from mirlab.learn.judging import Protocol, protocols

_DRAWN_ONCE = frozenset({"kfold", "fault-filtered", "artist-3fold", "predefined"})


@dataclass(frozen=True)
class Plan:
    """The splits of one protocol.

    Parameters
    ----------
    protocol : its name and what it promises
    sentence : the protocol in words, with its numbers
    warnings : sentences that every report of these splits must carry
    splits : by feature set; the same for all of them where the protocol is paired
    unit : what stays whole: "segment", "track" or "artist"
    groups : (n,) artist's group of each row, or its track where no artist is known
    group_kind : what `groups` are, "artist" or "track"
    inner : (n,) what folds within the training rows keep together: tracks where the protocol mixes artists
        (`protocols.MIXING`), else `groups`
    redrawn : whether every row is tested several times, by models of overlapping training sets
    overlap : share of the test rows of known artist whose artist is in the training set; None without artists
    """

    protocol: Protocol
    sentence: str
    warnings: tuple[str, ...]
    splits: Mapping[str, tuple[Split, ...]]
    unit: str
    groups: NDArray[np.intp]
    group_kind: str
    inner: NDArray[np.intp]
    redrawn: bool
    overlap: float | None

    @property
    def name(self) -> str:
        """The protocol's name."""
        return self.protocol.name

    @property
    def number(self) -> int:
        """How many splits each feature set has."""
        return len(next(iter(self.splits.values())))

    def about(self) -> dict[str, Any]:
        """What statistics need to know about the splits, for run.json.

        ``interval`` is "resampled" where the scores of several splits drawn anew have a spread to go by, and
        "bootstrap" where every row is tested once and artists are resampled.
        """
        made = list(chain.from_iterable(self.splits.values()))
        return {
            "number": self.number,
            "test_fraction": float(np.mean([split.test_fraction for split in made])),
            "interval": "resampled" if self.redrawn and self.number > 1 else "bootstrap",
            "paired": self.protocol.paired,
            "unit": self.unit,
            "group_kind": self.group_kind,
        }


def make_plans(
    config: ExperimentConfig, table: FeatureTable, sets: Sequence[str]
) -> tuple[list[Plan], list[str]]:
    """Split the rows by each protocol of the experiment.

    Parameters
    ----------
    config : names the protocols, or leaves the choice to the data
    table : labelled rows
    sets : names of the feature sets

    Returns
    -------
    the plans in the order of the protocols, and notes for the report

    Raises
    ------
    UsageError, TableError : a protocol that these data can't be split by, with what to use in its place
    """
    notes = []
    names = config.protocols
    if names is None:
        names = [default_protocol(table)]
        why = "the artists are known" if names[0] == "artist-kfold" else "no artists are known"
        notes.append(f"No protocol was named, so {names[0]} was run, as {why}.")
    plans: list[Plan] = []
    for name in names:
        plan = _plan_or(name, config, table, sets, notes)
        if plan is not None and plan.name not in (made.name for made in plans):
            plans.append(plan)
    if not plans:
        raise TableError(f"none of the experiment's protocols can split these data: {' '.join(notes)}")
    return plans, notes


def _plan_or(
    name: str, config: ExperimentConfig, table: FeatureTable, sets: Sequence[str], notes: list[str]
) -> Plan | None:
    """The plan of a protocol, or of the one that the experiment names for data that can't give it."""
    try:
        return _plan(name, config, table, sets)
    except (TableError, UsageError) as error:
        if name not in config.otherwise:
            raise
        instead, why = config.otherwise[name], str(error).rstrip(".")
        if instead:
            notes.append(f"{instead} was run in the place of {name}, which these data can't give: {why}.")
            return _plan_or(
                instead, config.model_copy(update={"otherwise": {instead: ""}}), table, sets, notes
            )
        notes.append(f"{name} was left out, as these data can't give it: {why}.")
        return None


def _plan(name: str, config: ExperimentConfig, table: FeatureTable, sets: Sequence[str]) -> Plan:
    protocol = protocols.get(name)
    if name not in protocols.OWN:
        takes = PROTOCOLS[name].options
        options = {
            "n_splits": config.folds,
            "n_repeats": config.repeats,
            "test_size": config.test_size,
            "column": config.split_column,
        }
        asked: dict[str, Any] = {key: value for key, value in options.items() if key in takes}
        made = make_splits(table, name, seed=config.seed, **asked)
        once = name in _DRAWN_ONCE or (name in ("artist-kfold", "segment") and (config.repeats or 1) == 1)
        return Plan(
            protocol,
            made.sentence,
            made.warnings,
            dict.fromkeys(sets, made.splits),
            made.unit,
            made.groups,
            made.group_kind,
            inner=units_of(table).track if name in protocols.MIXING else made.groups,
            redrawn=not once,
            overlap=_overlap(table, made.splits),
        )
    repeats = RANDOM_SPLITS if config.repeats is None else config.repeats
    tracks = _Tracks(table)
    splits = {
        feature_set: tuple(
            tracks.rows(
                protocols.split_rows(
                    protocol, config.seed, feature_set, repeat, tracks.number, config.test_size
                )
            )
            for repeat in range(repeats)
        )
        for feature_set in sets
    }
    distinct = list(chain.from_iterable(list(splits.values())[: 1 if protocol.paired else None]))
    units = units_of(table)
    classes = sorted(table.classes)
    codes = np.array([classes.index(label) for label in table.labels], dtype=np.intp)
    own = units.group.max(initial=-1) + 1 + units.track
    return Plan(
        protocol,
        protocol.sentence,
        (
            *class_warnings(distinct, codes, classes),
            *overlap_warnings(distinct, units, artists_apart=False),
        ),
        splits,
        "track",
        np.where(units.group >= 0, units.group, own) if units.known else units.track,
        "artist" if units.known else "track",
        inner=units.track,
        redrawn=True,
        overlap=_overlap(table, distinct),
    )


class _Tracks:
    """Turns splits of tracks into splits of rows."""

    def __init__(self, table: FeatureTable) -> None:
        names, self._of_row = np.unique(table.tracks.astype(str), return_inverse=True)
        self.number = len(names)

    def rows(self, split: Split) -> Split:
        in_test = np.isin(self._of_row, split.test)
        return Split(np.flatnonzero(~in_test), np.flatnonzero(in_test), split.name)


def _overlap(table: FeatureTable, splits: Sequence[Split]) -> float | None:
    artists = units_of(table).artists
    same, known = np.sum([sharing(artists, split.train, split.test) for split in splits], axis=0)
    return float(same / known) if known else None
