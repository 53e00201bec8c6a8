"""How good are the neighbours that a library or a table gives, and in which space are they best?

Contents: judge.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from mirlab.audio.analysis import Recipe
from mirlab.audio.registry import Column
from mirlab.audio.spectra import FrameSpec
from mirlab.data.sources import Source
from mirlab.data.tables import SourceSpec
from mirlab.errors import TableError, UnknownName, UsageError
from mirlab.find.evaluation import (
    DEPTH,
    RELEVANCES,
    Altered,
    Judgement,
    analyses_of_altered,
    compared_pairs,
    judge_space,
    question_of,
)
from mirlab.find.facade.collection import Collection, collection_of
from mirlab.find.facade.spaces import OWN, Space, prepared, wanted_spaces
from mirlab.find.space import METRICS
from mirlab.progress import shows_progress
from mirlab.typing import Bools, Progress
from mirlab.words import counted, listed, quoted, some


@shows_progress
def judge(
    source: Source,
    *,
    spaces: Any = None,
    metric: str | Sequence[str] | None = None,
    mutual_proximity: bool = False,
    duplicates: bool = True,
    features: str | Sequence[str] | None = None,
    label: str | None = None,
    artist: str | None = None,
    facts: str | Path | None = None,
    corrections: str | Path | None = None,
    relevance: str | None = None,
    stability: int = 40,
    common: bool = False,
    seed: int = 0,
    workers: int | None = None,
    progress: Progress = True,
) -> Judgement:
    """Judge the neighbours that spaces give, by the labels of a collection, and compare the spaces.

    A space is terms or a set ("mfcc,rms"), a table of vectors or its path, another library or its folder, or
    "own": the library's own space, or all columns of the table. ``"seed@standard"`` has a metric of its own.
    All spaces are judged on the same tracks and the same queries.

    Parameters
    ----------
    source : a library or its folder, or anything `open_source` takes; sound is analysed first
    spaces : one space or several; None takes the own one
    metric : cosine, standard, mahalanobis or lda, for spaces that name none; of several each space is judged
        by each. None takes the library's, and cosine for other sources
    mutual_proximity : rank by mutual proximity, which weakens hubs
    duplicates : listen for copies of one recording, and leave them out
    features : terms or a set that the own space has; None takes every column of a library or a table, and of
        sound what a library takes
    label : the column of a table that holds the labels, where it is not called so
    artist : where the artists of sound come from: "tag", "folder" or "none", as of `open_source`
    facts : a file of further facts of the tracks, as of `open_source`
    corrections : a CSV of corrections (data/sources/corrections.py) that labels and leaves out tracks
    relevance : "label", "artist" or "album": what a correct neighbour shares with the query; None takes the
        first that is known
    stability : how many tracks to alter (as MP3 of 64 and 128 kbit/s, 6 dB quieter, after 1.2 s of silence),
        in spaces that are computed from sound; 0 for none
    common : judge on the tracks that all spaces have, where a space lacks some
    seed : of the folds, the intervals and the choice of altered tracks
    workers : processes that listen or analyse; None takes one per core
    progress : a bar, nothing, or a function (`mirlab.progress`), told as the work goes on

    Example
    -------
    >>> import mirlab
    >>> found = mirlab.judge("gtzan", spaces=["rms,tempo", "mfcc"], metric="standard")
    >>> found["mfcc"].trusted.name
    'other artists'

    Raises
    ------
    UnknownName, UsageError : what can't be meant
    TableError : slices instead of tracks, tracks that a space lacks, nothing that says which neighbours are
        correct
    MirlabError : an empty library
    """
    wanted = wanted_spaces(spaces)
    metrics = [metric] if isinstance(metric, str) else list(metric or ())
    for one in metrics:
        if one not in METRICS:
            raise UnknownName("metric", one, METRICS)
    if relevance is not None and relevance not in RELEVANCES:
        raise UnknownName("relevance", relevance, RELEVANCES)
    if isinstance(stability, bool) or not isinstance(stability, int) or stability < 0:
        raise UsageError(f"stability: expected a number of tracks, 0 or more, got {quoted(stability)}")
    if features is not None and all(each.text != OWN for each in wanted):
        raise UsageError(
            f'features are those of the space "{OWN}", which is not among the spaces: add it, or give the '
            "features as a space"
        )
    read_as = SourceSpec(label, artist, facts=facts, corrections=corrections)
    collection = collection_of(source, read_as, features=features, progress=progress)
    # Too few classes are told before an hour of work, not after.
    asked: dict[str, Any] = {"name": collection.name, "relevance": relevance, "seed": seed}
    asked["without"] = bool(stability and collection.sounds)
    question_of(collection.table, **asked)
    made = prepared(wanted, collection, metrics, workers=workers, progress=progress)
    _share_tracks(made, collection, common=common)
    clusters = collection.clusters(workers, progress) if duplicates else None
    question = question_of(collection.table, clusters=clusters, **asked)
    altered, notes = (
        _altered(made, collection, question.kept, stability, seed, workers, progress)
        if stability
        else ({}, [])
    )
    tracks = [str(track) for track in collection.table.tracks]
    judged = tuple(
        judge_space(
            space.of(tracks),
            question,
            name=space.name,
            metric=space.metric,
            mutual_proximity=mutual_proximity,
            cost=space.cost,
            altered=altered.get(space.name),
        )
        for space in made
    )
    notes += [note for space in made for note in space.notes]
    notes = [note for space in judged for note in space.notes] + notes
    return Judgement(
        collection.name,
        question.relevance,
        judged,
        tuple(compared_pairs(judged, seed=seed)),
        tuple(dict.fromkeys(notes)),
    )


def _share_tracks(spaces: Sequence[Space], collection: Collection, *, common: bool) -> None:
    """Keep the tracks that every space has; where one lacks some, that must have been asked for."""
    tracks = [str(track) for track in collection.table.tracks]
    kept = set(tracks)
    for space in spaces:
        has = set(space.tracks)
        lacking = [track for track in tracks if track not in has]
        if lacking and not common:
            raise TableError(
                f"{space.name}: it has no numbers for {len(lacking):,} of "
                f"{counted(len(tracks), 'track')} of {collection.name} ({some(lacking, 3)}), and all spaces "
                "are judged on the same tracks: add them, or judge on the tracks that all spaces have "
                "(common=True, --common)"
            )
        kept &= has
    if not kept:
        raise TableError(f"{collection.name}: no track has numbers in every space")
    if len(kept) < len(tracks):
        said = f"judged on the {len(kept):,} of {len(tracks):,} tracks that every space has."
        rows = collection.table.rows(np.array([track in kept for track in tracks]))
        rows.notes.append(said)
        collection.table = rows


def _altered(
    spaces: Sequence[Space],
    collection: Collection,
    kept: Bools,
    stability: int,
    seed: int,
    workers: int | None,
    progress: Progress,
) -> tuple[dict[str, Altered], list[str]]:
    """The numbers of altered tracks in the spaces that can be computed from sound, by name, and notes."""
    able = [space for space in spaces if space.recipe is not None]
    unable = [space.name for space in spaces if space.recipe is None and not space.notes]
    notes = []
    if unable and collection.sounds:
        notes.append(
            f"the stability of {listed(unable)} was not measured, because it takes numbers that mirlab can "
            "compute from sound."
        )
    tracks = [str(track) for track in collection.table.tracks]
    there = [row for row in np.flatnonzero(kept).tolist() if tracks[row] in collection.sounds]
    if not able or not there:
        return {}, notes
    if len(tracks) <= 2 * DEPTH:
        notes.append(
            f"with {counted(len(tracks), 'track')} the first {DEPTH} neighbours are most of the collection, "
            "so the share of the same neighbours says little."
        )
    rng = np.random.default_rng(seed)
    rows = sorted(rng.choice(there, min(stability, len(there)), replace=False).tolist())
    columns: dict[FrameSpec, dict[Column, None]] = {}
    for space in able:
        assert space.recipe is not None
        columns.setdefault(space.recipe.spec, {}).update(dict.fromkeys(space.recipe.columns))
    recipes = {spec: Recipe(tuple(needed), spec) for spec, needed in columns.items()}
    found = analyses_of_altered(
        {row: collection.sounds[tracks[row]] for row in rows},
        [recipe.request() for recipe in recipes.values()],
        workers=workers,
        progress=progress,
    )
    if not found.found:
        return {}, [*notes, *found.notes]
    altered = {}
    for space in able:
        assert space.recipe is not None
        number = list(recipes).index(space.recipe.spec)
        recipe = Recipe(space.recipe.columns, space.recipe.spec)
        values = {
            name: np.concatenate([recipe.rows(each[name][number]) for each in found.found.values()])
            for name in found.alterations
        }
        altered[space.name] = Altered(np.array(list(found.found), dtype=np.intp), values)
    return altered, [*notes, *found.notes]
