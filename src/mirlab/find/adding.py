"""Putting tracks into a library, keeping them up to date, taking them out.

The path of the data: source -> contents (by hash) -> of those, what the library lacks -> extraction (through
the cache, so that nothing is computed twice) -> commits of BATCH tracks -> the metric, fitted to all rows.
A batch is one commit: whoever kills this finds all batches before it, and adding again does the rest.

Contents: add, update, remove, Change, open_sound. What was there before is in holding.py, the metric and
other features in rebuilding.py.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.data.cache import FeatureCache, Seen
from mirlab.data.contents import refusal
from mirlab.data.extract import Extraction, NothingExtracted, extract
from mirlab.data.otherforms import present
from mirlab.data.places import cache_dir, expanded
from mirlab.data.sound_notes import fault_notes
from mirlab.data.sources import NAMES, called, open_source
from mirlab.data.table import FeatureTable
from mirlab.data.track import Dataset, Failure, Track
from mirlab.errors import MirlabError, TableError
from mirlab.files.identity import ATTEMPTS, KEPT_CHANGING
from mirlab.find import index
from mirlab.find.holding import TRACK_FACTS, Holding
from mirlab.find.labels import one_spelling
from mirlab.find.predicting import also_wanted, classifier_of, said_of
from mirlab.find.rebuilding import head_for, refit
from mirlab.find.rows import matrix_of, row_table, rows_hash
from mirlab.find.store import Head

if TYPE_CHECKING:
    from mirlab.find.library import Library, Progress
    from mirlab.learn.predict import Classifier

BATCH = 500
"""Tracks of one commit; starting worker processes for a batch costs about as much as 20 tracks."""


@dataclass
class Change:
    """What an addition or an update did, in tracks.

    Parameters
    ----------
    added : analysed and new; `renewed` : analysed again, for their recipe has newer features
    replaced : contents that left, because another one lies under their only path
    moved : known contents under a new path or with other facts, without any analysis
    known : nothing to do
    copies : files whose content another file of the library has
    vanished : paths that are no longer there; their tracks are kept
    failures : files that could not be analysed
    notes : sentences for the reader
    """

    added: int = 0
    renewed: int = 0
    replaced: int = 0
    moved: int = 0
    known: int = 0
    copies: int = 0
    vanished: list[str] = field(default_factory=list)
    removed: int = 0
    failures: list[Failure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def changed(self) -> bool:
        """Whether the library's rows are others than before."""
        return bool(self.added or self.renewed or self.replaced or self.moved or self.removed)


def add(
    library: Library,
    source: str | Path | Dataset,
    *,
    model: str | Path | Classifier | None = None,
    workers: int | None = None,
    wait: float = 0.0,
    progress: Progress | None = None,
    opened: Dataset | None = None,
    corrections: str | Path | None = None,
) -> Change:
    """Add the tracks of a source to a library; what is there already is not analysed again.

    Parameters
    ----------
    source : anything `open_source` takes that holds sound, or one sound file. It is only ever read
    model : a bundle that labels what is analysed (columns `predicted` ...); None leaves new tracks without
    workers : processes; None takes one per core
    wait : seconds to wait for another writer
    progress : called as tracks get done
    opened : the source as `open_sound` gave it, where it was opened already
    corrections : a CSV of corrections (data/corrections.py) that labels and leaves out tracks. The library
        remembers where it is, and `update` reads it again

    Raises
    ------
    TableError : a table of features, which holds no sound
    BundleError : a model that can't be used
    MirlabError : another process is writing
    OutputError : the library can't be written; what was committed before stays
    """
    opened = opened or open_sound(source, corrections)
    classifier = classifier_of(model)
    with library.writing(wait):
        change = Change(notes=list(opened.notes))
        library.remember(_lasting(source) if isinstance(source, str | Path) else None, opened.notes)
        if corrections is not None:
            library.keep(replace(library.settings, corrections=_lasting(corrections)))
        datasets, notes = one_spelling(library, [opened])
        change.notes += notes
        _bring(library, datasets, change, classifier, workers, progress)
        _finish(library, change, progress)
    return change


def update(
    library: Library,
    *,
    prune: bool = False,
    model: str | Path | Classifier | None = None,
    workers: int | None = None,
    wait: float = 0.0,
    progress: Progress | None = None,
) -> Change:
    """Go through everything that was added: analyse new and changed files, follow moved ones.

    Tracks whose file is gone stay, and are listed, unless `prune` takes them out. Where a feature has a newer
    version, every track is computed anew in that feature alone. `model` labels what is analysed.

    Raises
    ------
    as `add`
    """
    classifier = classifier_of(model)
    with library.writing(wait):
        change = Change()
        library.keep(replace(library.settings, recipe=library.settings.recipe.renewed()))
        opened = []
        for source in library.settings.sources:
            try:
                opened.append(open_sound(source, library.settings.corrections))
            except MirlabError as error:
                change.notes.append(f"{source} was passed over: {error}")
        datasets, notes = one_spelling(library, opened)
        change.notes += notes
        _bring(library, datasets, change, classifier, workers, progress)
        _note_vanished(library, change, prune)
        _finish(library, change, progress)
    return change


def remove(library: Library, ids: Sequence[str], *, wait: float = 0.0) -> int:
    """Take tracks out by id; their files are not touched. Returns how many were there."""
    with library.writing(wait):
        if library.store.table() is None:
            return 0
        there = set(library.store.read(["id"])["id"].to_pylist())
        gone = there.intersection(ids)
        if gone:
            refit(library, gone)
            index.settle(library.store)
    return len(gone)


def open_sound(source: str | Path | Dataset, corrections: str | Path | None = None) -> Dataset:
    """Open a source of sound: what `open_source` takes, or a single sound file; with a CSV of corrections."""
    from mirlab.data.folder import is_sound
    from mirlab.data.tags import with_tags

    if isinstance(source, str | Path) and source not in NAMES:
        path = present(expanded(source))
        if path.is_file() and is_sound(path):
            source = Dataset(path.name, path.parent, with_tags([Track(path.name, path)]))
    opened = open_source(source, corrections=corrections)
    if isinstance(opened, FeatureTable):
        raise TableError(
            f"{called(source)}: a library holds sound, and this is a table of features: give the folder, "
            "archive or manifest of the sound files. A table can be judged with  "
            f"mirlab evaluate {called(source)}"
        )
    return opened


def _lasting(source: str | Path) -> str:
    """A source as it will be understood from another working directory."""
    return str(source) if source in NAMES else str(expanded(source).absolute())


def _bring(
    library: Library,
    datasets: Sequence[Dataset],
    change: Change,
    classifier: Classifier | None,
    workers: int | None,
    progress: Progress | None,
    attempts: int = ATTEMPTS,
) -> None:
    """Make the library hold what the datasets hold; what changes meanwhile is looked at again."""
    recipe = library.settings.recipe
    store = FeatureCache(cache_dir() / "features.sqlite")
    found: dict[str, list[tuple[Track, str]]] = {}
    seen: dict[str, Seen] = {}
    total = sum(len(dataset) for dataset in datasets)
    done = 0
    try:
        for dataset in datasets:
            for track in dataset.tracks:
                try:
                    looked = store.see(track.path)
                    seen.setdefault(looked.content, looked)
                    found.setdefault(looked.content, []).append((track, dataset.name))
                except OSError as error:
                    change.failures.append(Failure(track.id, "open", refusal(track.path, error)))
                done += 1
                if progress is not None:
                    progress("looking", done, total, len(change.failures))
    finally:
        store.close()
    known = Holding(library)
    wanted: dict[str, dict[str, Any]] = {}
    moved: dict[str, dict[str, Any]] = {}
    for content, holders in found.items():
        facts = known.facts_for(content, holders)
        change.copies += len({os.fsencode(t.path.absolute()) for t, _ in holders}) - 1
        row = known.rows.get(content)
        if row is None or row["recipe"] != recipe.hash:
            wanted[content] = facts
        elif any(row[name] != facts[name] for name in (*TRACK_FACTS, "places")):
            moved[content] = {**row, **facts}
        else:
            change.known += 1
    left = known.left_behind(found)
    first = {content: holders[0][0] for content, holders in found.items()}
    _commit_moves(library, moved, left, change)
    contents = sorted(wanted, key=lambda content: first[content].id)
    changed: list[str] = []
    for start in range(0, len(contents), BATCH):
        batch = contents[start : start + BATCH]
        changed += _commit_batch(
            library, {c: (first[c], seen[c]) for c in batch}, wanted, known, left, change, classifier,
            workers, progress, (start, len(contents)),
        )  # fmt: skip
    again = [holder for content in changed for holder in found[content]]
    if attempts == 1:
        change.failures += [Failure(track.id, "open", KEPT_CHANGING) for track, _ in again]
    elif again:
        names = dict.fromkeys(name for _, name in again)
        moving = [Dataset(name, library.path, [t for t, n in again if n == name]) for name in names]
        _bring(library, moving, change, classifier, workers, progress, attempts - 1)


def _commit_moves(
    library: Library, moved: dict[str, dict[str, Any]], left: dict[str, str], change: Change
) -> None:
    head = library.store.head()
    if head is None:
        return
    gone = [old for old, new in left.items() if new in moved]
    if moved:
        table = library.store.rows(moved)
        facts = [moved[id] for id in table["id"].to_pylist()]
        values = matrix_of(table, head.recipe)
        rows = row_table(head.recipe, facts, values, head.metric.transform(values))
        library.store.merge(head, rows, gone)
        change.moved += len(moved)
        change.replaced += len(gone)


def _commit_batch(
    library: Library,
    tracks: dict[str, tuple[Track, Seen]],
    wanted: dict[str, dict[str, Any]],
    known: Holding,
    left: dict[str, str],
    change: Change,
    classifier: Classifier | None,
    workers: int | None,
    progress: Progress | None,
    place: tuple[int, int],
) -> list[str]:
    """Analyse a batch of contents and commit its rows, with the removal of what they replace.

    Returns the contents whose files hold something else by now: of those nothing is committed.
    """
    recipe = library.settings.recipe
    start, total = place
    # Ids of several sources may be equal; a content is not.
    renamed = [replace(track, id=content) for content, (track, _) in tracks.items()]
    failed = len(change.failures)

    def tell(done: int, _: int, failures: int) -> None:
        if progress is not None:
            progress("analysing", start + done, total, failed + failures)

    extraction: Extraction | None = None
    said: dict[str, dict[str, Any]] = {}
    try:
        extraction = extract(
            Dataset("library", library.path, renamed),
            [*recipe.terms, *also_wanted(classifier, recipe.spec)],
            spec=recipe.spec,
            workers=workers,
            progress=tell,
        )
    except NothingExtracted as error:
        failures = error.failures
    else:
        failures = extraction.failures
        analysed = set(map(str, extraction.table.tracks))
        arrived_tracks = [track for track in renamed if track.id in analysed]
        said, _ = said_of(classifier, arrived_tracks, workers) if classifier else ({}, [])
    # What was computed is of the hashed bytes only if they lay there until now.
    changed = [c for c, (track, seen) in tracks.items() if not FeatureCache.holds(track.path, seen)]
    change.failures += [
        replace(f, track=wanted[f.track]["track"]) for f in failures if f.track not in changed
    ]
    if extraction is None:
        return changed
    # Here tracks are called by their contents; notes call them by their names.
    called = {str(wanted[content]["track"]): found for content, found in extraction.faults.items()}
    unnamed = fault_notes(extraction.faults)
    told = [*extraction.notes, *(note for note in extraction.table.notes if note not in unnamed)]
    told += fault_notes(called)
    change.notes += [note for note in told if note not in change.notes]
    table = extraction.table
    held = [i for i, content in enumerate(map(str, table.tracks)) if content not in changed]
    if not held:
        return changed
    arrived = {str(table.tracks[i]) for i in held}
    # What the classifier wanted besides stands after the library's own columns.
    values = table.values[held, : len(recipe.columns)]
    facts = [
        {
            **wanted[content],
            "recipe": recipe.hash,
            "duration": table.meta["duration"][i],
            **said.get(content, {}),
        }
        for i, content in ((i, str(table.tracks[i])) for i in held)
    ]
    head = head_for(library, values, [fact["label"] for fact in facts])
    rows = row_table(recipe, facts, values, head.metric.transform(values))
    gone = [old for old, new in left.items() if new in arrived]
    if head.recipe.columns != recipe.columns:
        raise MirlabError(f"{library.path}: its rows were made by another recipe")
    library.store.merge(head, rows, gone)
    renewed = sum(content in known.rows for content in arrived)
    change.added += len(arrived) - renewed
    change.renewed += renewed
    change.replaced += len(gone)
    return changed


def _note_vanished(library: Library, change: Change, prune: bool) -> None:
    if library.store.table() is None:
        return
    rows = library.store.read(["path", "places"]).to_pylist()
    gone = [row for row in rows if not any(Path(os.fsdecode(p)).exists() for p in row["places"])]
    change.vanished = sorted(row["path"] for row in gone)
    if prune:
        library.store.remove([row["id"] for row in gone])
        change.removed += len(gone)


def _finish(library: Library, change: Change, progress: Progress | None) -> None:
    """Fit the metric to all rows, if they changed, and put an index over them, if they are many."""
    head = library.store.head()
    if head is None or library.store.count() == 0:
        return
    stale = change.changed or _stale(library, head)
    if stale or index.missing(library.store):
        if progress is not None:
            progress("arranging", 0, 1, 0)
        if stale:
            refit(library)
        note = index.settle(library.store)
        change.notes += [] if note is None else [note]
        if progress is not None:
            progress("arranging", 1, 1, 0)


def _stale(library: Library, head: Head) -> bool:
    """Whether rows came, or something was chosen, that the last writer did not live to deal with."""
    settings = library.settings
    if head.metric.name != settings.metric or head.recipe.hash != settings.recipe.hash:
        return True
    rows = library.store.read(["label"])
    return head.fitted_to != rows_hash(rows["id"].to_pylist(), rows["label"].to_pylist())
