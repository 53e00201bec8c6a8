"""Making a library hold what datasets hold: what is new is analysed, what is known is followed.

The path of the data: tracks -> contents (by hash) -> of those, what the library lacks -> extraction (through
the cache, so that nothing is computed twice) -> commits of BATCH tracks. A batch is one commit: whoever kills
this finds all batches before it, and doing it again does the rest.

Contents: bring, Brought, Change, together. What was there before is in holding.py.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.audio.describing import described_by
from mirlab.data.execution import TOGETHER, FeatureCache, Seen, refusal
from mirlab.data.extraction import Extraction, NothingExtracted, extract
from mirlab.data.findings import fault_notes
from mirlab.data.sources import NAMES
from mirlab.data.tables import Dataset, Failure, Track
from mirlab.errors import MirlabError
from mirlab.files import ATTEMPTS, KEPT_CHANGING, cache_dir, expanded
from mirlab.find.library.hearing import described_with, descriptions
from mirlab.find.library.holding import MORE_FACTS, PLACE_FACTS, TRACK_FACTS, Holding
from mirlab.find.library.predicting import also_wanted, said_of
from mirlab.find.library.rebuilding import head_for
from mirlab.find.store import VersionedRecipe, Whereabouts, is_empty, matrix_of, row_table
from mirlab.progress import told
from mirlab.typing import Progress, ProgressEvent

if TYPE_CHECKING:
    from mirlab.find.library.opened import OpenLibrary
    from mirlab.learn.bundle import Classifier

BATCH = 500
"""Tracks of one commit; starting worker processes for a batch costs about as much as 20 tracks."""


@dataclass(repr=False)
class Change:
    """What an addition or an update did, in tracks.

    Parameters
    ----------
    added : new tracks, analysed; `renewed` : tracks analysed again, because a feature has a newer version,
        or because their tempo, key and loudness are not known yet
    replaced : tracks removed because their only path now has other content
    moved : known tracks with a new path or source, not analysed again, like those of the next three
    label_changed, artist_changed, facts_changed : known tracks with another label, another artist, and any
        other fact that changed. A track counts once for each of them, and for `moved`
    known : unchanged tracks
    left_out : files of tracks that were removed from the library, and stay out
    copies : files with the same content as another file of the library
    vanished : paths that are missing or now contain another recording; their tracks are kept
    removed : tracks removed because their files are missing; `pruned` are their paths
    missing : sources that could not be read
    kept : sentences that say why some tracks were not pruned
    failures : files that could not be analysed
    notes : sentences for the reader
    """

    added: int = 0
    renewed: int = 0
    replaced: int = 0
    moved: int = 0
    label_changed: int = 0
    artist_changed: int = 0
    facts_changed: int = 0
    known: int = 0
    left_out: int = 0
    copies: int = 0
    vanished: list[str] = field(default_factory=list)
    removed: int = 0
    pruned: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def __repr__(self) -> str:
        return (
            f"<Change, {self.added} added, {self.renewed} renewed, {self.moved} moved, {self.known} known, "
            f"{self.removed} removed, {len(self.failures)} failed>"
        )

    @property
    def counts(self) -> dict[str, int]:
        """The numbers of tracks, by name."""
        return {name: value for name, value in vars(self).items() if isinstance(value, int)}

    @property
    def changed(self) -> bool:
        """Whether the library's rows are others than before."""
        unchanged = ("known", "left_out", "copies")
        return any(n for name, n in self.counts.items() if name not in unchanged)


def together(changes: Sequence[Change]) -> Change:
    """Several changes as one: numbers added, lists joined, each path and note once."""
    whole = Change()
    for change in changes:
        for each in fields(Change):
            setattr(whole, each.name, getattr(whole, each.name) + getattr(change, each.name))
    for name in ("notes", "vanished", "pruned"):
        setattr(whole, name, list(dict.fromkeys(getattr(whole, name))))
    return whole


@dataclass
class Brought:
    """What was found where, by content, and the ids that left because another content lies in their place.

    `kept_out` are paths of tracks that were removed from the library, and stay out.
    """

    found: dict[str, list[tuple[Track, str]]] = field(default_factory=dict)
    replaced: set[str] = field(default_factory=set)
    kept_out: set[Path] = field(default_factory=set)


def bring(
    library: OpenLibrary,
    datasets: Sequence[Dataset],
    change: Change,
    *,
    recipe: VersionedRecipe | None = None,
    classifier: Classifier | None = None,
    workers: int | None = None,
    progress: Progress = None,
    dry_run: bool = False,
    attempts: int = ATTEMPTS,
    keep_out: bool = True,
) -> Brought:
    """Make the library hold what the datasets hold; what changes meanwhile is looked at again.

    Parameters
    ----------
    change : is told what was done, or with `dry_run` what would be
    recipe : of the rows, the library's own where None
    keep_out : leave out what was removed from the library; False takes it back
    """
    recipe = recipe or library.settings.recipe
    current = recipe.hash
    found, seen = _looked_at(datasets, change, progress)
    known = Holding(library)
    out = _kept_out(library, found, known, change, keep_out=keep_out, dry_run=dry_run)
    known.look(found, away_from(library.settings.sources))
    wanted: dict[str, dict[str, Any] | None] = {}
    moved: dict[str, dict[str, Any]] = {}
    renamed: dict[str, dict[str, Any]] = {}
    with Whereabouts() as whereabouts:
        if library.settings.by_bytes:
            known.recognise(found, whereabouts)
        recognised = set(known.before.values())
        for content, holders in found.items():
            facts = known.facts_for(content, holders, whereabouts)
            change.copies += len({os.fsencode(t.path.absolute()) for t, _ in holders}) - 1
            row = known.rows.get(content)
            if row is None or row["recipe"] != current or row["described"] != described_by():
                # Of new tracks, which may be very many, the facts are made again when their batch comes.
                wanted[content] = None if row is None else facts
            elif any(row[name] != facts[name] for name in (*TRACK_FACTS, "places")):
                moved[content] = {**row, **facts}
            else:
                change.known += 1
                if content in recognised:
                    renamed[content] = {**row, **facts}
        left, elsewhere = known.left_behind(whereabouts)
    moved |= elsewhere
    if dry_run:
        change.renewed += len(known.rows.keys() & wanted.keys())
        change.added += len(wanted.keys() - known.rows.keys())
        _count_retold(change, known, moved)
        change.replaced += len(left)
        return Brought(found, set(left), out)
    first = {content: holders[0][0] for content, holders in found.items()}
    change.notes += [note for note in known.kinds.notes() if note not in change.notes]
    replaced = len([old for old, new in left.items() if new in moved])
    left |= known.before
    _commit_moves(library, moved | renamed, known.was, left, known.kinds.kinds)
    _count_retold(change, known, moved)
    change.replaced += replaced
    contents = sorted(wanted, key=lambda content: first[content].id)
    changed: list[str] = []
    for start in range(0, len(contents), BATCH):
        batch = contents[start : start + BATCH]
        facts_now = {c: wanted[c] or known.facts_of_new(c, found[c]) for c in batch}
        changed += _commit_batch(
            library, {c: (first[c], seen[c]) for c in batch}, facts_now, known, left, change, classifier,
            workers, progress, (start, len(contents)),
        )  # fmt: skip
    if library.settings.by_bytes and known.rows.keys() <= found.keys():
        library.keep(replace(library.settings, by_bytes=False))
    brought = Brought(found, kept_out=out)
    again = [holder for content in changed for holder in found.pop(content)]
    if attempts == 1:
        change.failures += [Failure(track.id, "open", KEPT_CHANGING) for track, _ in again]
    elif again:
        names = dict.fromkeys(name for _, name in again)
        moving = [Dataset(name, library.path, [t for t, n in again if n == name]) for name in names]
        later = bring(
            library, moving, change, classifier=classifier, workers=workers, progress=progress,
            attempts=attempts - 1, keep_out=keep_out,
        )  # fmt: skip
        for content, holders in later.found.items():
            brought.found.setdefault(content, []).extend(holders)
    return brought


def _looked_at(
    datasets: Sequence[Dataset], change: Change, progress: Progress
) -> tuple[dict[str, list[tuple[Track, str]]], dict[str, Seen]]:
    """Which tracks have which content, and the look at the first of each; files that can't be read fail."""
    store = FeatureCache(cache_dir() / "features.sqlite", together=TOGETHER)
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
                told(progress)(ProgressEvent("looking", done, total, len(change.failures)))
    finally:
        store.close()
    return found, seen


def _kept_out(
    library: OpenLibrary,
    found: dict[str, list[tuple[Track, str]]],
    known: Holding,
    change: Change,
    *,
    keep_out: bool,
    dry_run: bool,
) -> set[Path]:
    """Take what was removed from the library out of what was found; or take it off the list."""
    removed = library.settings.removed
    contents = known.contents_of({one.id for one in removed}, found)
    if not contents:
        return set()
    if keep_out:
        # Whatever was known by all its bytes is known by its sound from now on.
        then = tuple(replace(one, id=contents.get(one.id, one.id)) for one in removed)
    else:
        then = tuple(one for one in removed if one.id not in contents)
    if then != removed and not dry_run:
        library.keep(replace(library.settings, removed=then))
    if not keep_out:
        return set()
    paths = {track.path for content in set(contents.values()) for track, _ in found.pop(content)}
    change.left_out += len(paths)
    return paths


def away_from(sources: Sequence[str]) -> Callable[[Path], bool]:
    """Whether a path lies in a source that is not there or is empty, as where a drive is away."""
    folders = [expanded(source) for source in sources if source not in NAMES]
    away = [folder for folder in folders if not holds_something(folder)]
    return lambda path: any(path.is_relative_to(folder) for folder in away)


def holds_something(place: Path) -> bool:
    try:
        return not is_empty(place) if place.is_dir() else place.exists()
    except OSError:
        return False


def _count_retold(change: Change, known: Holding, retold: Mapping[str, Mapping[str, Any]]) -> None:
    """Count by what changed the known tracks of which something else is said now."""
    for content, said in retold.items():
        row = known.rows[content]
        other = {name for name in (*TRACK_FACTS, "places") if row[name] != said[name]}
        change.moved += not other.isdisjoint(PLACE_FACTS)
        change.label_changed += "label" in other
        change.artist_changed += "artist" in other
        change.facts_changed += not other.isdisjoint(MORE_FACTS)


def _commit_moves(
    library: OpenLibrary,
    moved: dict[str, dict[str, Any]],
    was: Mapping[str, str],
    left: dict[str, str],
    kinds: Mapping[str, str],
) -> None:
    head = library.store.head()
    if head is None:
        return
    gone = [old for old, new in left.items() if new in moved]
    if moved:
        by_id = {was.get(content, content): facts for content, facts in moved.items()}
        table = library.store.rows(by_id)
        facts = [by_id[id] for id in table["id"].to_pylist()]
        values = matrix_of(table, head.recipe)
        rows = row_table(head.recipe, facts, values, head.metric.transform(values), kinds)
        library.store.merge(head, rows, gone)


def _commit_batch(
    library: OpenLibrary,
    tracks: dict[str, tuple[Track, Seen]],
    wanted: dict[str, dict[str, Any]],
    known: Holding,
    left: dict[str, str],
    change: Change,
    classifier: Classifier | None,
    workers: int | None,
    progress: Progress,
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

    def tell(event: ProgressEvent) -> None:
        told(progress)(ProgressEvent("analysing", start + event.done, total, failed + event.failures))

    extraction: Extraction | None = None
    said: dict[str, dict[str, Any]] = {}
    heard: dict[str, dict[str, Any]] = {}
    try:
        extraction = extract(
            Dataset("library", library.path, renamed),
            features=[*recipe.terms, *also_wanted(classifier, recipe.spec), *described_with(recipe.spec)],
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
        heard = descriptions(extraction, arrived_tracks, recipe.spec, workers)
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
    found = [*extraction.notes, *(note for note in extraction.table.notes if note not in unnamed)]
    found += fault_notes(called)
    change.notes += [note for note in found if note not in change.notes]
    table = extraction.table
    held = [i for i, content in enumerate(map(str, table.tracks)) if content not in changed]
    if not held:
        return changed
    arrived = {str(table.tracks[i]) for i in held}
    # What the classifier wanted besides stands after the library's own columns.
    values = table.values[held, : len(recipe.columns)]
    recipe_hash = recipe.hash
    facts = [
        {
            **wanted[content],
            "recipe": recipe_hash,
            "duration": table.meta["duration"][i],
            **heard[content],
            **said.get(content, {}),
        }
        for i, content in ((i, str(table.tracks[i])) for i in held)
    ]
    head = head_for(library, values, [fact["label"] for fact in facts])
    rows = row_table(recipe, facts, values, head.metric.transform(values), known.kinds.kinds)
    gone = [old for old, new in left.items() if new in arrived]
    if head.recipe.columns != recipe.columns:
        raise MirlabError(f"{library.path}: its rows were made with a different recipe")
    library.store.merge(head, rows, gone)
    renewed = sum(content in known.rows for content in arrived)
    change.added += len(arrived) - renewed
    change.renewed += renewed
    change.replaced += len([old for old in gone if old not in known.before])
    return changed
