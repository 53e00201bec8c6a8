"""Putting tracks into a library, keeping them up to date, taking them out.

What is new in a source is brought in (bringing.py), then the metric is fitted to all rows (rebuilding.py).

Contents: add, update, remove, open_for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.data.naming import present
from mirlab.data.sources import NAMES, called, open_source
from mirlab.data.tables import TAG_FACTS, Dataset, FeatureTable, Track
from mirlab.errors import MirlabError, TableError
from mirlab.files import expanded
from mirlab.find.library.bringing import Brought, Change, away_from, bring
from mirlab.find.library.holding import Holding
from mirlab.find.library.labels import one_spelling
from mirlab.find.library.predicting import classifier_of
from mirlab.find.library.pruning import SeenRoot
from mirlab.find.library.pruning import prune as choose
from mirlab.find.library.rebuilding import refit
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
    facts: str | Path | None = None,
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
    facts : a file of further facts of the tracks, as of `open_source`; remembered and read again likewise,
        also when the source is added again without one

    Raises
    ------
    TableError : the source is a table of features, which has no audio
    UsageError : features that have other versions now than when its tracks were analysed: update it first
    BundleError : the model cannot be used
    MirlabError : another process is writing
    OutputError : the library cannot be written; earlier commits are kept
    """
    opened = opened or open_for(library, source, corrections=corrections, label=label, facts=facts)
    classifier = classifier_of(model)
    with library.writing(wait, "add", written_out(called(source))):
        library.settings.recipe.check_current(library.path)
        change = Change(notes=list(opened.notes))
        library.remember(_lasting(source) if isinstance(source, str | Path) else None, opened.notes)
        if facts is not None and isinstance(source, str | Path):
            before = library.settings.facts.get(_lasting(source))
            if before not in (None, _lasting(facts)):
                change.notes.append(
                    f"{source} has its further facts from {facts} from now on, and no longer from {before}: "
                    "a source has one file of facts, so put all that you want to keep into one."
                )
            kept = {**library.settings.facts, _lasting(source): _lasting(facts)}
            library.keep(replace(library.settings, facts=kept))
        if label is not None and isinstance(source, str | Path):
            labels = {**library.settings.labels, _lasting(source): label}
            library.keep(replace(library.settings, labels=labels))
        if corrections is not None:
            library.keep(replace(library.settings, corrections=_lasting(corrections)))
        datasets, notes = one_spelling(library, [opened])
        change.notes += notes
        bring(library, datasets, change, classifier=classifier, workers=workers, progress=progress)
        _finish(library, change, progress)
    return change


@shows_progress
def update(
    library: OpenLibrary,
    *,
    prune: bool = False,
    force: bool = False,
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
    dry_run : change nothing, and report what would change. New files are not analysed, so they may still fail

    Raises
    ------
    as `add`
    """
    if dry_run:
        library.store.refresh()
        return _updated(library, prune, force, None, workers, progress, dry_run=True)
    classifier = classifier_of(model)
    with library.writing(wait, "update", "--prune" if prune else ""):
        library.keep(replace(library.settings, recipe=library.settings.recipe.renewed()))
        change = _updated(library, prune, force, classifier, workers, progress)
        _finish(library, change, progress)
    return change


def _updated(
    library: OpenLibrary,
    prune: bool,
    force: bool,
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
    paths = {track.path for holders in brought.found.values() for track, _ in holders}
    for source, dataset in opened.items():
        if not any(track.path in paths for track in dataset.tracks):
            problems[source] = "none of its files can be read"
            change.notes.append(f"{source}: {problems[source]}.")
    change.missing = list(problems)
    _note_vanished(library, change, brought, problems, prune, force, dry_run)
    return change


def _note_vanished(
    library: OpenLibrary,
    change: Change,
    brought: Brought,
    problems: dict[str, str],
    prune: bool,
    force: bool,
    dry_run: bool,
) -> None:
    known = Holding(library)
    known.look(brought.found, away_from(library.settings.sources))
    with Whereabouts() as whereabouts:
        lost = {row["id"]: row["path"] for row in known.vanished(whereabouts)}
    lost = {id: path for id, path in lost.items() if id not in brought.replaced}
    if prune and lost:
        sources = [_seen(source, problems.get(source)) for source in library.settings.sources]
        chosen = choose(list(known.rows.values()), set(lost), sources, force=force)
        change.kept = chosen.kept
        change.removed += len(chosen.ids)
        change.pruned = sorted(lost.pop(id) for id in chosen.ids)
        if not dry_run and chosen.ids:
            library.store.remove(chosen.ids)
    change.vanished = sorted(lost.values())


def _seen(source: str, problem: str | None) -> SeenRoot:
    place = None if source in NAMES else expanded(source)
    # Of a source that is not there, what lay below it is its own.
    covers = place is not None and not place.is_file()
    return SeenRoot(source, place if covers else None, problem)


def remove(library: OpenLibrary, ids: Sequence[str], *, wait: float = 0.0) -> int:
    """Remove tracks by id; their files are not touched. Returns how many were removed."""
    with library.writing(wait, "remove"):
        if library.store.table() is None:
            return 0
        there = set(library.store.read(["id"])["id"].to_pylist())
        gone = there.intersection(ids)
        if gone:
            refit(library, gone)
            index.settle(library.store)
    return len(gone)


def open_for(
    library: OpenLibrary | None,
    source: str | Path | Dataset,
    *,
    corrections: str | Path | None = None,
    label: str | None = None,
    facts: str | Path | None = None,
) -> Dataset:
    """Open a source as a library takes it: what is not given is what it remembers of the source.

    `library` is None before there is one.
    """
    from mirlab.data.reading import with_tags
    from mirlab.data.sources import is_sound

    if library is not None and isinstance(source, str | Path):
        kept = _lasting(source)
        facts = library.settings.facts.get(kept) if facts is None else facts
        label = library.settings.labels.get(kept) if label is None else label
    if isinstance(source, str | Path) and source not in NAMES:
        path = present(expanded(source))
        if path.is_file() and is_sound(path):
            source = Dataset(path.name, path.parent, with_tags([Track(path.name, path)]))
    opened = open_source(source, label=label, corrections=corrections, facts=facts)
    if isinstance(opened, FeatureTable):
        raise TableError(
            f"{called(source)}: a library needs audio, but this is a table of features: give the folder, "
            "archive or manifest of the audio files. To evaluate the neighbours in a table, run  "
            f"mirlab judge {called(source)}"
        )
    return _with_tag_lists(opened)


def _with_tag_lists(dataset: Dataset) -> Dataset:
    """Tags that a CSV holds as text ("calm; sad") as lists, so that conditions find each of them."""
    from mirlab.data.tasks import sure_lists

    names = {name for track in dataset.tracks for name in track.facts if name.casefold() in TAG_FACTS}
    split: dict[str, dict[str, Any]] = {}
    notes = []
    for name in sorted(names):
        cells = {track.id: track.facts[name] for track in dataset.tracks if name in track.facts}
        if not any(isinstance(cell, str) for cell in cells.values()):
            continue
        lists = sure_lists(list(cells.values()))
        if lists is None:
            notes.append(f'The fact "{name}" was kept as text, as both ; and | stand between its tags.')
        else:
            split[name] = dict(zip(cells, lists, strict=True))
    if not split and not notes:
        return dataset
    tracks = [
        replace(
            track,
            facts={n: split[n][track.id] if n in split else fact for n, fact in track.facts.items()},
        )
        for track in dataset.tracks
    ]
    return replace(dataset, tracks=tracks, notes=[*dataset.notes, *notes])


def _lasting(source: str | Path) -> str:
    """A source as it will be understood from another working directory."""
    return str(source) if source in NAMES else str(expanded(source).absolute())


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
