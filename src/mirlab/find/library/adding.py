"""Putting tracks into a library, keeping them up to date, taking them out.

What is new in a source is brought in (bringing.py), then the metric is fitted to all rows (rebuilding.py).

Contents: add, update.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mirlab.data.sources import NAMES, called
from mirlab.data.tables import Dataset
from mirlab.errors import MirlabError
from mirlab.files import expanded
from mirlab.find.library.bringing import Brought, Change, away_from, bring, holds_something
from mirlab.find.library.holding import Holding
from mirlab.find.library.labels import one_spelling
from mirlab.find.library.predicting import classifier_of
from mirlab.find.library.pruning import SeenRoot
from mirlab.find.library.pruning import prune as choose
from mirlab.find.library.rebuilding import refit
from mirlab.find.library.sourcing import is_one_sound, lasting, open_for
from mirlab.find.store import Head, Whereabouts, index, rows_hash
from mirlab.progress import shows_progress, told
from mirlab.typing import Progress, ProgressEvent
from mirlab.words import written_out

if TYPE_CHECKING:
    from mirlab.find.library.opened import OpenLibrary
    from mirlab.learn.bundle import Classifier


@shows_progress
def add(
    library: OpenLibrary,
    source: str | Path | Dataset,
    *,
    model: str | Path | Classifier | None = None,
    workers: int | None = None,
    wait: float = 0.0,
    progress: Progress = True,
    opened: Dataset | None = None,
    corrections: str | Path | None = None,
    label: str | None = None,
    artist: str | None = None,
    facts: str | Path | None = None,
    dry_run: bool = False,
) -> Change:
    """Add the tracks of a source to a library. Tracks that it already contains are not analysed again.

    Parameters
    ----------
    source : any audio source that `open_source` takes, or one audio file. It is never changed
    model : a bundle that labels new tracks (columns `predicted` ...); None gives them no predicted label
    workers : number of processes; None for one per core
    wait : seconds to wait for another process that is writing
    progress : True shows a bar, False nothing; or a function that is called as tracks are finished
        (`mirlab.progress`)
    opened : the source as returned by `open_for`, if it is already open
    corrections : a CSV of corrections (data/sources/corrections.py) that labels and leaves out tracks. The
        library remembers where it is, and `update` reads it again
    label : where the labels are, as of `open_source` ("tag:genre"); remembered likewise
    artist : where the artists are, as of `open_source` ("folder"); remembered likewise
    facts : a file of further facts of the tracks, as of `open_source`; remembered and read again likewise,
        also when the source is added again without one
    dry_run : change nothing, and report what would change. New files are not analysed, so they may still fail

    Raises
    ------
    TableError : the source is a table of features, which has no audio
    UsageError : features that have other versions now than when its tracks were analysed: update it first
    BundleError : the model cannot be used
    MirlabError : another process is writing
    OutputError : the library cannot be written; earlier commits are kept
    """
    opened = opened or open_for(
        library, source, corrections=corrections, label=label, artist=artist, facts=facts
    )
    classifier = classifier_of(model)
    # Whoever names a file itself asks for it, removed or not.
    keep_out = not is_one_sound(source)
    if dry_run:
        library.settings.recipe.check_current(library.path)
        library.store.refresh()
        change = Change(notes=list(opened.notes))
        datasets, notes = one_spelling(library, [opened])
        change.notes += notes
        bring(library, datasets, change, progress=progress, dry_run=True, keep_out=keep_out)
        return change
    with library.writing(wait, "add", written_out(called(source))):
        library.settings.recipe.check_current(library.path)
        change = Change(notes=list(opened.notes))
        library.remember(lasting(source) if isinstance(source, str | Path) else None, opened.notes)
        if facts is not None and isinstance(source, str | Path):
            before = library.settings.facts.get(lasting(source))
            if before not in (None, lasting(facts)):
                change.notes.append(
                    f"{source} has its further facts from {facts} from now on, and no longer from {before}: "
                    "a source has one file of facts, so put all that you want to keep into one."
                )
            kept = {**library.settings.facts, lasting(source): lasting(facts)}
            library.keep(replace(library.settings, facts=kept))
        if label is not None and isinstance(source, str | Path):
            labels = {**library.settings.labels, lasting(source): label}
            library.keep(replace(library.settings, labels=labels))
        if artist is not None and isinstance(source, str | Path):
            artists = {**library.settings.artists, lasting(source): artist}
            library.keep(replace(library.settings, artists=artists))
        if corrections is not None:
            library.keep(replace(library.settings, corrections=lasting(corrections)))
        datasets, notes = one_spelling(library, [opened])
        change.notes += notes
        bring(
            library, datasets, change, classifier=classifier, workers=workers, progress=progress,
            keep_out=keep_out,
        )  # fmt: skip
        _finish(library, change, progress)
    return change


@shows_progress
def update(
    library: OpenLibrary,
    *,
    prune: bool = False,
    force: bool = False,
    prune_anyway: int | None = None,
    dry_run: bool = False,
    model: str | Path | Classifier | None = None,
    workers: int | None = None,
    wait: float = 0.0,
    progress: Progress = True,
) -> Change:
    """Update a library from all its sources: analyse new and changed files, recognise moved ones.

    Tracks whose files are missing are kept and listed, unless `prune` removes them. If a feature has a newer
    version, only that feature is computed again for every track; so are tempo, key and loudness where they
    are not known. `model` labels new tracks.

    Parameters
    ----------
    prune : remove tracks whose files are missing, unless they may be only temporarily missing (pruning.py)
    force : with `prune`, remove all of them
    prune_anyway : remove all of them if they are so many; otherwise none leaves
    dry_run : change nothing, and report what would change. New files are not analysed, so they may still fail

    Raises
    ------
    as `add`
    """
    pruning = Pruning(force, prune_anyway) if prune or prune_anyway is not None else None
    if dry_run:
        library.store.refresh()
        return _updated(library, pruning, None, workers, progress, dry_run=True)
    classifier = classifier_of(model)
    with library.writing(wait, "update", "--prune" if pruning else ""):
        library.keep(replace(library.settings, recipe=library.settings.recipe.renewed()))
        change = _updated(library, pruning, classifier, workers, progress)
        _finish(library, change, progress)
    return change


class Pruning(NamedTuple):
    """How tracks whose files are missing leave: all of them, all if they are so many, or by pruning.py."""

    force: bool
    anyway: int | None


def _updated(
    library: OpenLibrary,
    pruning: Pruning | None,
    classifier: Classifier | None,
    workers: int | None,
    progress: Progress,
    *,
    dry_run: bool = False,
) -> Change:
    change = Change()
    opened: dict[str, Dataset] = {}
    problems: dict[str, str] = {}
    for source in library.settings.sources:
        try:
            opened[source] = open_for(library, source, corrections=library.settings.corrections)
        except (MirlabError, OSError) as error:
            problems[source] = str(error)
            change.notes.append(f"{source} was skipped: {error}")
    datasets, notes = one_spelling(library, list(opened.values()))
    change.notes += notes
    brought = bring(
        library, datasets, change, recipe=library.settings.recipe.renewed(),
        classifier=classifier, workers=workers, progress=progress, dry_run=dry_run,
    )  # fmt: skip
    paths = {track.path for holders in brought.found.values() for track, _ in holders} | brought.kept_out
    for source, dataset in opened.items():
        if not any(track.path in paths for track in dataset.tracks):
            problems[source] = "none of its files can be read"
            change.notes.append(f"{source}: {problems[source]}.")
    change.missing = list(problems)
    _note_vanished(library, change, brought, opened, problems, pruning, dry_run)
    return change


def _note_vanished(
    library: OpenLibrary,
    change: Change,
    brought: Brought,
    opened: dict[str, Dataset],
    problems: dict[str, str],
    pruning: Pruning | None,
    dry_run: bool,
) -> None:
    known = Holding(library)
    known.look(brought.found, away_from(library.settings.sources))
    with Whereabouts() as whereabouts:
        lost = {row["id"]: row["path"] for row in known.vanished(whereabouts)}
    lost = {id: path for id, path in lost.items() if id not in brought.replaced}
    if pruning is not None and lost:
        # A drive may go while it is looked through.
        went = {source: "it went away meanwhile" for source in opened if not _still_there(source)}
        sources = [_seen(one, problems.get(one) or went.get(one)) for one in library.settings.sources]
        listed = {os.fsencode(t.path.absolute()) for dataset in opened.values() for t in dataset.tracks}
        chosen = choose(
            list(known.rows.values()),
            set(lost),
            sources,
            listed=listed,
            force=pruning.force,
            anyway=pruning.anyway,
        )
        change.kept = chosen.kept
        change.removed += len(chosen.ids)
        change.pruned = sorted(lost.pop(id) for id in chosen.ids)
        if not dry_run and chosen.ids:
            library.store.remove(chosen.ids)
    change.vanished = sorted(lost.values())


def _still_there(source: str) -> bool:
    return source in NAMES or holds_something(expanded(source))


def _seen(source: str, problem: str | None) -> SeenRoot:
    place = None if source in NAMES else expanded(source)
    # Of a source that is not there, what lay below it is its own.
    covers = place is not None and not place.is_file()
    return SeenRoot(source, place if covers else None, problem)


def _finish(library: OpenLibrary, change: Change, progress: Progress) -> None:
    """Fit the metric to all rows, if they changed, and put an index over them, if they are many."""
    head = library.store.head()
    if head is None or library.store.count() == 0:
        return
    stale = change.changed or _stale(library, head)
    if stale or index.missing(library.store):
        told(progress)(ProgressEvent("arranging", 0, 1, unit="steps"))
        if stale:
            refit(library)
        note = index.settle(library.store)
        change.notes += [] if note is None else [note]
        told(progress)(ProgressEvent("arranging", 1, 1, unit="steps"))


def _stale(library: OpenLibrary, head: Head) -> bool:
    """Whether rows came, or something was chosen, that the last writer did not live to deal with."""
    settings = library.settings
    if head.metric.name != settings.metric or head.recipe.hash != settings.recipe.hash:
        return True
    rows = library.store.read(["label"])
    return head.fitted_to != rows_hash(rows["id"].to_pylist(), rows["label"].to_pylist())
