"""Sources as a library takes and remembers them.

Contents: open_for, is_one_sound, lasting.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard

from mirlab.data.naming import present
from mirlab.data.sources import NAMES, called, open_source
from mirlab.data.tables import TAG_FACTS, Dataset, FeatureTable, Track
from mirlab.errors import TableError
from mirlab.files import expanded

if TYPE_CHECKING:
    from mirlab.find.library.opened import OpenLibrary


def open_for(
    library: OpenLibrary | None,
    source: str | Path | Dataset,
    *,
    corrections: str | Path | None = None,
    label: str | None = None,
    artist: str | None = None,
    facts: str | Path | None = None,
) -> Dataset:
    """Open a source as a library takes it: what is not given is what it remembers of the source.

    `library` is None before there is one.
    """
    from mirlab.data.reading import with_tags

    if library is not None and isinstance(source, str | Path):
        kept = lasting(source)
        facts = library.settings.facts.get(kept) if facts is None else facts
        label = library.settings.labels.get(kept) if label is None else label
        artist = library.settings.artists.get(kept) if artist is None else artist
    if is_one_sound(source):
        path = present(expanded(source))
        source = Dataset(path.name, path.parent, with_tags([Track(path.name, path)]))
    opened = open_source(source, label=label, artist=artist, corrections=corrections, facts=facts)
    if isinstance(opened, FeatureTable):
        raise TableError(
            f"{called(source)}: a library needs audio, but this is a table of features: give the folder, "
            "archive or manifest of the audio files. To evaluate the neighbours in a table, run  "
            f"mirlab judge {called(source)}"
        )
    return _with_tag_lists(opened)


def is_one_sound(source: str | Path | Dataset) -> TypeGuard[str | Path]:
    """Whether a source is the name of one sound file, not of a file that lists or holds several."""
    from mirlab.data.sources import is_sound

    if isinstance(source, Dataset) or source in NAMES:
        return False
    path = present(expanded(source))
    return path.is_file() and is_sound(path)


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


def lasting(source: str | Path) -> str:
    """A source as it will be understood from another working directory."""
    return str(source) if source in NAMES else str(expanded(source).absolute())
