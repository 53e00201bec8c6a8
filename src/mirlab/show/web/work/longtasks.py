"""What a worker does to a library and to the results: minutes of work that a page starts and looks after.

Conventions: those of tasks.py. Nothing half-made stands where it would be read: the rooms that own results,
bundles and libraries write them, and replace what is there in one step.

Contents: LONG_TASKS, run, train, update, predict, add.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.errors import UsageError
from mirlab.typing import OnProgress, ProgressEvent
from mirlab.words import counted, listed, quoted

if TYPE_CHECKING:
    from mirlab.data.tables import Dataset, FeatureTable
    from mirlab.find.library import Change


@contextmanager
def _labelled(
    library: str, corrections: str | None, without: Collection[str] = ()
) -> Iterator[Dataset | FeatureTable]:
    """The labelled tracks of a library, for as long as the block lasts.

    A track that only the corrections label is one of them; those of the labels `without` are not, and a note
    says so in whatever is made of the others.
    """
    from mirlab.data.sources import open_source
    from mirlab.find.facade import Library
    from mirlab.find.review import manifest_of

    opened = Library.open(library)
    given = {} if corrections is None else _given(opened, corrections)
    labels = {track.id: track.label or given.get(track.id) for track in opened.tracks()}
    every = {id: label for id, label in labels.items() if label is not None}
    labelled = {id: label for id, label in every.items() if given.get(id, label) not in without}
    if len(set(labelled.values())) < 2:
        raise UsageError(
            f"this needs tracks of two labels or more, and {opened.path.name} has "
            f"{counted(len(set(labelled.values())), 'label')}: label more tracks under Review"
        )
    with tempfile.TemporaryDirectory(prefix="mirlab-") as folder:
        path = Path(folder) / f"{opened.path.name}.csv"
        path.write_text(manifest_of(opened, labelled), encoding="utf-8", errors="surrogateescape")
        data = open_source(path, progress=False, decide=False)
        if gone := len(every) - len(labelled):
            data.notes.append(
                f"{counted(gone, 'track')} of {listed(sorted(map(quoted, without)))} "
                f"{'was' if gone == 1 else 'were'} left out on request."
            )
        yield data


def _given(library: Any, corrections: str) -> dict[str, str]:
    """The labels that corrections give to tracks of a library, by id."""
    from mirlab.data.sources import CorrectionsFile
    from mirlab.find.review import listing_of_library, moved_since

    listing, file = listing_of_library(library, library.path.name), CorrectionsFile(corrections)
    found = file.read()
    moved = moved_since(found, [listing], file.place)
    said = ((listing.at(moved.get(one.key, one).path), one) for one in found if one.label)
    return {track.id: one.label for track, one in said if track is not None and track.id is not None}


def run(
    tell: OnProgress,
    library: str,
    experiment: str,
    out: str,
    protocol: str | None,
    corrections: str | None,
    without: Collection[str] = (),
) -> dict[str, Any]:
    """Run a built-in experiment on a library's labelled tracks, with figures and a report.

    Parameters
    ----------
    without : labels whose tracks are left out
    """
    from mirlab.learn.experiment import run as run_experiment
    from mirlab.show.figures import write_figures
    from mirlab.show.pages import write_report

    with _labelled(library, corrections, without) as source:
        results = run_experiment(
            experiment,
            source=source,
            out=out,
            protocol=[] if protocol is None else [protocol],
            corrections=corrections,
            progress=tell,
        )
    tell(ProgressEvent("writing the figures and the report", 0))
    write_figures(results, Path(out))
    write_report(results, Path(out))
    return {"name": Path(out).name, "answer": results.answer()}


def train(
    tell: OnProgress,
    library: str,
    out: str,
    model: str | None,
    corrections: str | None,
    protocol: str | None = None,
    without: Collection[str] = (),
) -> dict[str, Any]:
    """Train a classifier on a library's labelled tracks; `protocol` is what its card is tested by."""
    from mirlab.learn.training import train as train_bundle
    from mirlab.show.figures import reliability_png

    with _labelled(library, corrections, without) as source:
        trained = train_bundle(
            source,
            out=out,
            model=model,
            protocol=protocol,
            corrections=corrections,
            progress=tell,
            picture=reliability_png,
        )
    return {"name": Path(out).name, "notes": list(trained.notes), "failures": len(trained.failures)}


def update(tell: OnProgress, library: str, prune: bool, force: bool) -> dict[str, Any]:
    """Analyse what is new or changed in a library's folders; `prune` and `force` as in `Library.update`."""
    from mirlab.find.facade import Library

    return _change(Library.open(library).update(prune=prune, force=force, progress=tell))


def add(tell: OnProgress, library: str, folder: str) -> dict[str, Any]:
    """Add a folder to a library."""
    from mirlab.find.facade import Library

    return _change(Library.open(library).add(folder, progress=tell))


def predict(tell: OnProgress, library: str, model: str) -> dict[str, Any]:
    """Let a classifier label every track of a library, beside the labels that it has."""
    from mirlab.find.facade import Library

    done = Library.open(library).predict(model, progress=tell)
    return {
        "labelled": done.labelled,
        "unknown": done.unknown,
        "gone": len(done.gone),
        "failures": [f"{f.track}: {f.reason}" for f in done.failures[:20]],
        "failed": len(done.failures),
    }


def _change(done: Change) -> dict[str, Any]:
    return {
        **done.counts,
        "vanished": done.vanished[:100],
        "gone": len(done.vanished),
        "missing": list(done.missing),
        "notes": list(done.notes),
        "kept": list(done.kept),
        "failures": [f"{f.track}: {f.reason}" for f in done.failures[:20]],
        "failed": len(done.failures),
    }


LONG_TASKS: dict[str, Callable[..., Any]] = {
    task.__name__: task for task in (run, train, update, add, predict)
}
