"""One spelling of a label in a library that holds several sources.

Each source was read by itself, so one may say "Rock" and another "rock": neighbours are judged by label, and
--where compares text. What the library holds from other sources keeps its spelling.

Contents: one_spelling.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from mirlab.data.reading import fitting_label, joined_labels
from mirlab.data.tables import Dataset

if TYPE_CHECKING:
    from mirlab.find.library.opened import OpenLibrary


def one_spelling(library: OpenLibrary, datasets: Sequence[Dataset]) -> tuple[list[Dataset], list[str]]:
    """Return the datasets with labels as the library spells them, and the sentences that say what changed."""
    names = {dataset.name for dataset in datasets}
    held: Counter[str] = Counter()
    if library.store.table() is not None:
        rows = library.store.read(["label", "source"])
        pairs = zip(rows["label"].to_pylist(), rows["source"].to_pylist(), strict=True)
        held.update(label for label, source in pairs if label is not None and source not in names)
    counts = Counter(t.label for dataset in datasets for t in dataset.tracks if t.label is not None)
    spelling, notes = joined_labels(counts)
    if held:
        known = sorted(held, key=lambda label: (-held[label], label))
        spelling = {written: fitting_label(label, known) for written, label in spelling.items()}
    changed = sorted((written, label) for written, label in spelling.items() if written != label)
    if not changed:
        return list(datasets), []
    if not notes:
        said = ", ".join(f'"{written}" is "{label}"' for written, label in changed[:5])
        notes = [f"labels now use the library's spelling: {said}."]
    return [
        replace(
            dataset,
            tracks=[
                t if t.label is None or spelling[t.label] == t.label else replace(t, label=spelling[t.label])
                for t in dataset.tracks
            ],
        )
        for dataset in datasets
    ], notes
