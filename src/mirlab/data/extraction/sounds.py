"""The sounds of a source that may lie far away: files of a folder, lines of a manifest, objects in a bucket.

Contents: sounds_of.
"""

from __future__ import annotations

from pathlib import Path

from mirlab.data.extraction.shards import (
    Sound,
    stamp_of,
)
from mirlab.data.known import fact_notes, with_known_facts
from mirlab.data.labels import label_notes, labels_of
from mirlab.data.sources import (
    Source,
    is_skipped_folder,
    notes_by_name,
    open_addresses,
    open_source,
    sound_in,
)
from mirlab.data.tables import Track
from mirlab.errors import DatasetError
from mirlab.files import (
    RemoteStore,
    fetched,
    is_audio,
    is_url,
)


def sounds_of(source: Source) -> tuple[str, list[str], list[Sound]]:
    """Return a source's name, notes and sounds, in the order of the table.

    Raises
    ------
    DatasetError : no sound, or a source that can't be read
    TableError : a table of features
    """
    if isinstance(source, str) and is_url(source):
        return _remote_sounds(source)
    opened = sound_in(open_source(source), source)
    sounds = [Sound(track, str(track.path.absolute()), stamp_of(track.path)) for track in opened.tracks]
    return opened.name, list(opened.notes), sounds


def _listed_sounds(manifest: Path, base: str, name: str) -> tuple[str, list[str], list[Sound]]:
    """Return the sounds that a manifest of addresses lists; what is relative lies below `base`."""
    tracks, notes = open_addresses(manifest)
    sounds = [Sound(t, t.id if is_url(t.id) else f"{base}/{t.id}", "listed") for t in tracks]
    return name, notes, sorted(sounds, key=lambda sound: sound.track.id)


def _remote_sounds(url: str) -> tuple[str, list[str], list[Sound]]:
    if url.lower().endswith(".csv"):
        base, _, name = url.rpartition("/")
        with fetched(url) as copy:
            try:
                return _listed_sounds(copy, base, name[:-4])
            except DatasetError as error:
                raise DatasetError(str(error).replace(str(copy), url)) from error
    store = RemoteStore(url)
    there = [
        (path, stamp)
        for path, stamp in store.sounds()
        if not any(is_skipped_folder(part) for part in path.parts[:-1])
    ]
    found = [(path, stamp) for path, stamp in there if is_audio(path.name)]
    if not found:
        raise DatasetError(
            f"{url}: expected sound files, ideally in one folder per class (blues/one.wav, jazz/two.mp3), "
            "but found none: check the address"
        )
    labels = labels_of([path.parts for path, _ in found])
    base = url.rstrip("/")
    tracks = with_known_facts(
        Track(path.as_posix(), Path(path), label) for (path, _), label in zip(found, labels, strict=True)
    )
    notes = label_notes(labels) + fact_notes(track.id for track in tracks)
    notes += notes_by_name(path.name for path, _ in there if not is_audio(path.name))
    stamps = {path.as_posix(): stamp for path, stamp in found}
    ordered = sorted(tracks, key=lambda track: track.id)
    sounds = [Sound(track, f"{base}/{track.id}", stamps[track.id]) for track in ordered]
    return base.rpartition("/")[2] or base, notes, sounds
