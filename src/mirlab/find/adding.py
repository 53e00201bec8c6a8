"""Putting tracks into a library, keeping them up to date, taking them out.

The path of the data: source -> contents (by hash) -> of those, what the library lacks -> extraction (through
the cache, so that nothing is computed twice) -> commits of BATCH tracks -> the metric, fitted to all rows.
A batch is one commit: whoever kills this finds all batches before it, and adding again does the rest.

Contents: add, update, remove, rebuild, check_request, Change.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.data.cache import FeatureCache
from mirlab.data.extract import NothingExtracted, extract, refusal
from mirlab.data.places import cache_dir, expanded
from mirlab.data.sources import NAMES, open_source
from mirlab.data.table import FeatureTable
from mirlab.data.track import Dataset, Failure, Track
from mirlab.errors import MirlabError, TableError, UnknownName, UsageError
from mirlab.find import index
from mirlab.find.metric import METRICS, USES_LABELS, Metric, fit_metric
from mirlab.find.recipe import recipe_for
from mirlab.find.store import FACTS, Head, matrix_of, row_table, vector_array

if TYPE_CHECKING:
    from mirlab.find.library import Library, Progress

BATCH = 500
"""Tracks of one commit; starting worker processes for a batch costs about as much as 20 tracks."""

_TRACK_FACTS = ("track", "path", "source", "label", "artist", "album", "title")


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
    workers: int | None = None,
    wait: float = 0.0,
    progress: Progress | None = None,
    opened: Dataset | None = None,
) -> Change:
    """Add the tracks of a source to a library; what is there already is not analysed again.

    Parameters
    ----------
    source : anything `open_source` takes that holds sound, or one sound file. It is only ever read
    workers : processes; None takes one per core
    wait : seconds to wait for another writer
    progress : called as tracks get done
    opened : the source as `open_sound` gave it, where it was opened already

    Raises
    ------
    TableError : a table of features, which holds no sound
    MirlabError : another process is writing
    OutputError : the library can't be written; what was committed before stays
    """
    opened = opened or open_sound(source)
    with library.writing(wait):
        change = Change(notes=list(opened.notes))
        if isinstance(source, str | Path):
            library.remember(_lasting(source))
        _bring(library, [opened], change, workers, progress)
        _finish(library, change, progress)
    return change


def update(
    library: Library,
    *,
    prune: bool = False,
    workers: int | None = None,
    wait: float = 0.0,
    progress: Progress | None = None,
) -> Change:
    """Go through everything that was added: analyse new and changed files, follow moved ones.

    Tracks whose file is gone stay, and are listed, unless `prune` takes them out. Where a feature has a newer
    version, every track is computed anew in that feature alone.

    Raises
    ------
    as `add`
    """
    with library.writing(wait):
        change = Change()
        library.keep(replace(library.settings, recipe=library.settings.recipe.renewed()))
        opened = []
        for source in library.settings.sources:
            try:
                opened.append(open_sound(source))
            except MirlabError as error:
                change.notes.append(f"{source} was passed over: {error}")
        _bring(library, opened, change, workers, progress)
        _note_vanished(library, change, prune)
        _finish(library, change, progress)
    return change


def remove(library: Library, ids: Sequence[str], *, wait: float = 0.0) -> int:
    """Take tracks out by id; their files are not touched. Returns how many were there."""
    with library.writing(wait):
        change = Change()
        before = len(library)
        library.store.remove(list(ids))
        change.removed = before - len(library)
        _finish(library, change, None)
    return change.removed


def open_sound(source: str | Path | Dataset) -> Dataset:
    """Open a source of sound: what `open_source` takes, or a single sound file."""
    from mirlab.data.folder import is_audio
    from mirlab.data.tags import with_tags

    if isinstance(source, str | Path) and source not in NAMES:
        path = expanded(source)
        if path.is_file() and is_audio(path.name):
            return Dataset(path.name, path.parent, with_tags([Track(path.name, path)]))
    opened = open_source(source)
    if isinstance(opened, FeatureTable):
        raise TableError(
            f"{source}: a library holds sound, and this is a table of features: give the folder, archive or "
            f"manifest of the sound files. A table can be judged with  mirlab evaluate {source}"
        )
    return opened


def _lasting(source: str | Path) -> str:
    """A source as it will be understood from another working directory."""
    return str(source) if source in NAMES else str(expanded(source).absolute())


def _bring(
    library: Library,
    datasets: Sequence[Dataset],
    change: Change,
    workers: int | None,
    progress: Progress | None,
) -> None:
    """Make the library hold what the datasets hold."""
    recipe = library.settings.recipe
    store = FeatureCache(cache_dir() / "features.sqlite")
    found: dict[str, list[tuple[Track, str]]] = {}
    total = sum(len(dataset) for dataset in datasets)
    done = 0
    try:
        for dataset in datasets:
            for track in dataset.tracks:
                try:
                    found.setdefault(store.digest(track.path), []).append((track, dataset.name))
                except OSError as error:
                    change.failures.append(Failure(track.id, "open", refusal(track.path, error)))
                done += 1
                if progress is not None:
                    progress("looking", done, total, len(change.failures))
    finally:
        store.close()
    known = _Known(library)
    wanted: dict[str, dict[str, Any]] = {}
    moved: dict[str, dict[str, Any]] = {}
    for content, holders in found.items():
        facts = known.facts_for(content, holders)
        change.copies += len({os.fsencode(t.path.absolute()) for t, _ in holders}) - 1
        row = known.rows.get(content)
        if row is None or row["recipe"] != recipe.hash:
            wanted[content] = facts
        elif any(row[name] != facts[name] for name in (*_TRACK_FACTS, "places")):
            moved[content] = {**row, **facts}
        else:
            change.known += 1
    left = known.left_behind(found)
    first = {content: holders[0][0] for content, holders in found.items()}
    _commit_moves(library, moved, left, change)
    contents = sorted(wanted, key=lambda content: first[content].id)
    for start in range(0, len(contents), BATCH):
        batch = contents[start : start + BATCH]
        _commit_batch(
            library, {c: first[c] for c in batch}, wanted, known, left, change, workers, progress,
            (start, len(contents)),
        )  # fmt: skip


class _Known:
    """What the library knows of contents and places before a change."""

    def __init__(self, library: Library) -> None:
        self.rows: dict[str, dict[str, Any]] = {}
        if library.store.table() is not None:
            names = [*FACTS, "places"]
            self.rows = {row["id"]: row for row in library.store.read(names).to_pylist()}
        self.content_at = {place: id for id, row in self.rows.items() for place in row["places"]}

    def facts_for(self, content: str, holders: Sequence[tuple[Track, str]]) -> dict[str, Any]:
        """FACTS and places of a content: those of its first holder, unless its present path still holds."""
        places = list(dict.fromkeys(os.fsencode(track.path.absolute()) for track, _ in holders))
        row = self.rows.get(content)
        track, source = holders[0]
        if row is not None:
            others = [p for p in row["places"] if p not in places and Path(os.fsdecode(p)).exists()]
            main = row["places"][0]
            if main in others:
                # It lies where it did, and in what was looked at now there are copies.
                return {**row, "places": [main, *sorted({*others, *places} - {main})]}
            track, source = next(
                ((t, s) for t, s in holders if os.fsencode(t.path.absolute()) == main), holders[0]
            )
            places = [*places, *others]
        first = os.fsencode(track.path.absolute())
        return {
            "id": content,
            "track": _text(track.id),
            "path": _text(str(track.path.absolute())),
            "source": _text(source),
            "label": track.label,
            "predicted": None if row is None else row["predicted"],
            "artist": track.artist,
            "album": track.album,
            "title": track.title,
            "places": [first, *sorted(set(places) - {first})],
        }

    def left_behind(self, found: dict[str, list[tuple[Track, str]]]) -> dict[str, str]:
        """Contents (old -> new) whose only places hold other contents now."""
        now = {os.fsencode(t.path.absolute()): content for content, hs in found.items() for t, _ in hs}
        gone = {}
        for old, row in self.rows.items():
            if old in found:
                continue
            taken = [now[place] for place in row["places"] if place in now]
            rest = [p for p in row["places"] if p not in now and Path(os.fsdecode(p)).exists()]
            if taken and not rest:
                gone[old] = taken[0]
        return gone


def _text(name: str) -> str:
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


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
    tracks: dict[str, Track],
    wanted: dict[str, dict[str, Any]],
    known: _Known,
    left: dict[str, str],
    change: Change,
    workers: int | None,
    progress: Progress | None,
    place: tuple[int, int],
) -> None:
    """Analyse a batch of contents and commit its rows, with the removal of what they replace."""
    recipe = library.settings.recipe
    start, total = place
    # Ids of several sources may be equal; a content is not.
    renamed = [replace(track, id=content) for content, track in tracks.items()]
    failed = len(change.failures)

    def tell(done: int, _: int, failures: int) -> None:
        if progress is not None:
            progress("analysing", start + done, total, failed + failures)

    try:
        extraction = extract(
            Dataset("library", library.path, renamed),
            list(recipe.terms),
            spec=recipe.spec,
            workers=workers,
            progress=tell,
        )
    except NothingExtracted as error:
        failures = error.failures
    else:
        failures = extraction.failures
        change.notes += [note for note in extraction.notes if note not in change.notes]
        table = extraction.table
        seconds = table.meta["duration"]
        facts = [
            {**wanted[str(content)], "recipe": recipe.hash, "duration": seconds[i]}
            for i, content in enumerate(table.tracks)
        ]
        head = _head_for(library, table.values, [fact["label"] for fact in facts])
        rows = row_table(recipe, facts, table.values, head.metric.transform(table.values))
        arrived = set(map(str, table.tracks))
        gone = [old for old, new in left.items() if new in arrived]
        if head.recipe.columns != recipe.columns:
            raise MirlabError(f"{library.path}: its rows were made by another recipe")
        library.store.merge(head, rows, gone)
        renewed = sum(content in known.rows for content in arrived)
        change.added += len(arrived) - renewed
        change.renewed += renewed
        change.replaced += len(gone)
    change.failures += [replace(f, track=wanted[f.track]["track"]) for f in failures]


def _head_for(library: Library, values: Any, labels: Sequence[str | None]) -> Head:
    """The table's head; before there is one, a metric of this first batch. `_finish` fits it to all rows."""
    head = library.store.head()
    if head is not None:
        return head
    return Head(library.settings.recipe, _fitted(library.settings.metric, values, labels))


def _fitted(name: str, values: Any, labels: Sequence[str | None]) -> Metric:
    return fit_metric(name, values, labels if name in USES_LABELS else None)


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
    if change.changed or head.recipe.hash != library.settings.recipe.hash or _stale(library, head):
        if progress is not None:
            progress("arranging", 0, 1, 0)
        refit(library)
        index.build(library.store)
        library.store.tidy()
        if progress is not None:
            progress("arranging", 1, 1, 0)


def _stale(library: Library, head: Head) -> bool:
    """Whether a metric was chosen, or rows came, that the last writer did not live to deal with."""
    return head.metric.name != library.settings.metric or head.metric.rows != library.store.count()


def refit(library: Library) -> None:
    """Fit the metric to all rows and write all vectors anew, in one commit."""
    table = library.store.table()
    assert table is not None
    recipe = library.settings.recipe
    rows = library.store.read(table.schema.names)
    values = matrix_of(rows, recipe)
    metric = _fitted(library.settings.metric, values, rows["label"].to_pylist())
    vectors = vector_array(metric.transform(values))
    place = rows.schema.get_field_index("vector")
    library.store.rewrite(Head(recipe, metric), rows.set_column(place, "vector", vectors))


def check_request(library: Library, features: str | None, metric: str | None) -> None:
    """Refuse features or a metric that are not the library's.

    Raises
    ------
    UsageError : the library was made with others
    """
    settings = library.settings
    how = "leave it out, or say --rebuild to change the whole library"
    if features is not None and recipe_for(features, settings.recipe.spec).asked != settings.recipe.asked:
        raise UsageError(
            f'{library.path}: this library was made with --features "{",".join(settings.recipe.terms)}", and '
            f"a library has one set of features: {how}"
        )
    if metric is not None and metric != settings.metric:
        raise UsageError(
            f"{library.path}: this library was made with --metric {settings.metric}: {how}; "
            "`mirlab similar --metric` takes another for one question"
        )


def rebuild(
    library: Library,
    features: str | None,
    metric: str | None,
    *,
    workers: int | None = None,
    wait: float = 0.0,
    progress: Progress | None = None,
) -> int:
    """Give a library other features or another metric: every track is computed anew, in one commit.

    Returns how many tracks that were. Until the end, readers find the library as it was.

    Raises
    ------
    MirlabError : files that are gone or can't be analysed any more; nothing was changed
    UsageError, UnknownName : features or a metric that can't be meant
    """
    if metric is not None and metric not in METRICS:
        raise UnknownName("metric", metric, METRICS)
    with library.writing(wait):
        settings = library.settings
        recipe = recipe_for(features or settings.recipe.terms, settings.recipe.spec)
        settings = replace(settings, recipe=recipe, metric=metric or settings.metric)
        if library.store.count() == 0:
            library.keep(settings)
            return 0
        facts = library.store.read([*FACTS, "places"]).to_pylist()
        tracks = _present(facts, library)
        extraction = extract(
            Dataset("library", library.path, tracks),
            list(recipe.terms),
            spec=recipe.spec,
            workers=workers,
            progress=lambda done, total, failed: progress and progress("analysing", done, total, failed),
        )
        if extraction.failures:
            paths = {fact["id"]: fact["path"] for fact in facts}
            first = extraction.failures[0]
            raise MirlabError(
                f"{len(extraction.failures)} tracks could not be analysed, so the library was left as it was; "
                f"the first: {paths[first.track]}: {first.reason}"
            )
        table = extraction.table
        facts = [{**fact, "recipe": recipe.hash} for fact in facts]
        assert [fact["id"] for fact in facts] == table.tracks.tolist()
        fitted = _fitted(settings.metric, table.values, [fact["label"] for fact in facts])
        rows = row_table(recipe, facts, table.values, fitted.transform(table.values))
        library.store.rewrite(Head(recipe, fitted), rows)
        library.keep(settings)
        index.build(library.store)
        library.store.tidy()
    return len(facts)


def _present(facts: Sequence[dict[str, Any]], library: Library) -> list[Track]:
    """A track for each row, by its id, at a place that still has its content; MirlabError if one has none."""
    store = FeatureCache(cache_dir() / "features.sqlite")
    tracks, gone = [], []
    try:
        for fact in facts:
            places = [Path(os.fsdecode(place)) for place in fact["places"]]
            there = next((p for p in places if p.exists() and store.digest(p) == fact["id"]), None)
            if there is None:
                gone.append(fact["path"])
            else:
                tracks.append(Track(fact["id"], there))
    finally:
        store.close()
    if gone:
        raise MirlabError(
            f"the files of {len(gone)} tracks are gone or changed, and computing all anew would lose them; the "
            f"first: {gone[0]}. Run  mirlab library update {library.path} --prune  first, or put them back"
        )
    return tracks
