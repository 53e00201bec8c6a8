"""The smallest set of features that reaches a target, with an estimate from tracks that the search never saw.

    selection = mirlab.select("gtzan", target=0.8)
    print(selection.answer())
    selection.save("chosen")          # selection.json, candidates.parquet, a recipe for each protocol

Contents: select.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from mirlab.data.extraction import labelled_table
from mirlab.data.sources import Source, called
from mirlab.data.splits import SplitPlan, make_splits, protocol_of
from mirlab.data.splits import units_of as groups_of
from mirlab.data.tables import FeatureTable, SourceSpec, check_classes, labelled_rows
from mirlab.errors import MirlabError, TableError, UsageError
from mirlab.files import cache_dir
from mirlab.formerly import formerly
from mirlab.learn.models import NAME as BEST
from mirlab.learn.models import usual_model
from mirlab.learn.selection.crew import crew_for
from mirlab.learn.selection.forecast import foretell
from mirlab.learn.selection.nested import Selected, select_under
from mirlab.learn.selection.selection import Selection
from mirlab.learn.statistics import goal_of
from mirlab.learn.subsets import (
    LEVEL,
    MOST,
    Settings,
    Subset,
    Units,
    check,
    is_learned,
    shares_in,
    stand_in_note,
    units_of,
)
from mirlab.progress import shows_progress
from mirlab.typing import Progress
from mirlab.version import __version__


@formerly("target", data="source", protocols="protocol")
@shows_progress
def select(
    source: Source,
    *,
    target: float | None = None,
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
    method: str = "floating",
    by: str = "column",
    cost: str = "count",
    protocol: str | Sequence[str] | None = None,
    most: int = MOST,
    folds: int | None = None,
    column: str | None = None,
    inner: int = 3,
    screen: float = LEVEL,
    level: float = 0.95,
    seed: int = 0,
    workers: int | None = None,
    resume: bool = True,
    progress: Progress = True,
) -> Selection:
    """Find the smallest set of features that reaches a target, and say how sure that is.

    In every outer split the search sees the training rows alone, and judges sets by inner folds of them; the
    test rows only judge what it found. One more search, over all rows, gives the recipe.

    Parameters
    ----------
    source : anything `open_source` takes; sound is analysed first
    target : accuracy that is wanted, above chance and up to 1; of tags a macro average precision, of numbers
        an R2; None wants the best set
    model, params : a name of the registry of models, and its parameters in place of its own; "best" chooses
        the model, its parameters, the kind of columns and the size by rehearsals within the training rows
        (`learn/subsets/rehearsal.py`), for classes only. None takes "best" where a table has learned columns,
        else svm; of tags logreg, of numbers ridge
    features : terms or a set; None takes every column of a table, and of sound the set ``full``
    label : the column of a table that holds the labels, where it is not called so
    artist : where the artists of sound come from: "tag", "folder" or "none", as of `open_source`
    task, targets, separator, facts : what is to be learnt where it is not one class, as in `evaluate`
    corrections : a CSV of corrections (data/sources/corrections.py) that labels and leaves out tracks
    method : a name of `searches.METHODS`
    by : "column", or "feature" for whole features with all their columns
    cost : "count" of columns (features), or "milliseconds" that computing them takes for a track of 30 s
    protocol : outer splits, one or several names of `data.splits.all_protocols`; None takes kfold and, where
        artists are known, artist-kfold
    most : size of the largest set
    folds : outer folds, of protocols that have them; None takes 10, or as many as the data allow
    column : that the protocol ``predefined`` reads
    inner : folds within the rows that a search may see
    screen : a column has to differ between classes, or go with a tag or number, at this level
        (`screen.screen`); 1 lets all pass. A whole number from 2 keeps so many candidates, those that
        say most by themselves, in each search's own rows
    level : confidence level
    seed : of splits, models and intervals
    workers : processes, or threads of this one for a short search; None takes one per core
    resume : keep the scores of an interrupted search and go on from them
    progress : a bar, nothing, or a function (`mirlab.progress`), told as the search goes on. Before a long
        search the `note` of an event says how long it will take, on how many columns, and what would be
        quicker

    Example
    -------
    >>> import mirlab
    >>> found = mirlab.select("gtzan", features="rms,tempo", model="lda", most=1, folds=2, protocol="kfold")
    >>> found.protocols["kfold"].size
    1

    Raises
    ------
    UnknownName, UsageError : an option that can't be meant, a target at chance or above 1
    DatasetError, TableError : data that can't be used, fewer tracks than folds
    """
    asked = "svm" if model is None else model
    settings = Settings(asked, dict(params or {}), method, by, cost, target, most, inner, screen, level, seed)
    check(settings, {"": 0.0}, None)
    protocols = [protocol] if isinstance(protocol, str) else list(protocol or ()) or None
    for name in protocols or ():
        protocol_of(name)
    read_as = SourceSpec(label, artist, task, targets, separator, facts, corrections)
    found = labelled_table(
        source,
        read_as,
        features=features,
        sound="full",
        workers=workers,
        progress=progress,
    )
    table, unlabelled = labelled_rows(found.table)
    if table.targets is None:
        check_classes(table.classes, found.source)
    notes = [*found.notes, *unlabelled]
    counts = table.classes if table.targets is None else table.targets.counts
    if model is None:
        settings = replace(settings, model=usual_model(table.task))
    check(settings, shares_in(table), table.task)
    units = units_of(table, by)
    learned = any(is_learned(column) for column in units.columns)
    if table.task == "class" and model is None and not params and learned:
        settings = replace(settings, model=BEST)
    notes += stand_in_note(table.task, settings.model)
    notes += units.notes
    plans, skipped = _plans(table, protocols, folds, column, seed)
    notes += skipped
    goal = goal_of(table)
    milliseconds = _milliseconds(units, settings, notes)
    with_facts = table.data_hash_v2
    about = {
        "mirlab": __version__,
        # Inner folds depend on artists, too.
        "data": with_facts,
        "columns": [str(column) for column in units.columns],
        # The target and the level of intervals don't change what a search asks.
        **{k: v for k, v in settings.to_dict().items() if k not in ("target", "level")},
    }
    kept = cache_dir() / "selection" / with_facts[:16] if resume else None
    selected: dict[str, Selected] = {}
    cores = workers or os.cpu_count() or 1
    stage, searches = f"searching, {plans[0].name}", sum(len(plan.splits) + 1 for plan in plans)
    before = foretell(stage, plans, searches, units, goal, settings, cores, progress)
    # What rehearses is not given to processes.
    crewed = None if settings.model == BEST else before
    sets, each = (0.0, 0.0) if crewed is None else (crewed.sets, crewed.ahead.each)
    with crew_for(settings.model, table.task, cores, sets, each) as crew:
        for plan in plans:
            selected[plan.name] = select_under(
                plan,
                units,
                goal,
                settings,
                milliseconds=milliseconds,
                about=about,
                kept=kept,
                workers=cores,
                crew=crew,
                progress=progress,
            )
    if kept is not None:
        shutil.rmtree(kept, ignore_errors=True)
    return Selection(
        source=called(source),
        settings=settings,
        task=table.task,
        data_hash=table.data_hash,
        data_hash_v2=with_facts,
        tracks=len(table),
        classes=counts,
        units=units,
        protocols=selected,
        notes=tuple(dict.fromkeys(notes)),
        asked=read_as.said,
    )


def _plans(
    table: FeatureTable,
    protocols: Sequence[str] | None,
    folds: int | None,
    column: str | None,
    seed: int,
) -> tuple[list[SplitPlan], list[str]]:
    """The outer splits of every protocol, and a note on one that the data can't give."""
    asked = list(dict.fromkeys(protocols or ("kfold", "artist-kfold")))
    plans, notes = [], []
    for name in asked:
        if folds is not None and "n_splits" not in protocol_of(name).options:
            raise UsageError(f'folds: the protocol "{name}" has splits of its own, leave folds out')
        if protocols is None and protocol_of(name).reads == "artist" and not groups_of(table).known:
            notes.append(
                "No artists are known, so they could not be kept apart: expect less on artists never heard."
            )
            continue
        try:
            reads = column if "column" in protocol_of(name).options else None
            plans.append(make_splits(table, name, n_splits=folds, column=reads, seed=seed))
        except TableError as error:
            if protocols is not None or not plans:
                raise
            notes.append(f"{name} was left out, as {error}.")
    return plans, notes


def _milliseconds(units: Units, settings: Settings, notes: list[str]) -> Callable[[Subset], float] | None:
    """The time of a subset's columns for a track of 30 s; None, with a note, where one isn't measured."""
    from mirlab.audio.analysis import cost_of

    try:
        cost_of(column.feature for column in units.columns)
    except MirlabError as error:
        if settings.cost == "milliseconds":
            raise UsageError(f"cost: milliseconds can't be counted here: {error}") from error
        notes.append(f"Sets are not priced in milliseconds: {error}")
        return None

    @lru_cache(maxsize=100_000)
    def of_features(features: frozenset[str]) -> float:
        return float(cost_of(sorted(features)))

    return lambda subset: of_features(frozenset(c.feature for c in units.columns_of(subset)))
