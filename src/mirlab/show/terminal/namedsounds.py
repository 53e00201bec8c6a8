"""The sounds that a command was told of, by the names that its results use.

Contents: NamedSound, named_sounds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from mirlab.show.terminal.output import say
from mirlab.show.terminal.soundpaths import Piped, shown_name, sound_paths


@dataclass(frozen=True)
class NamedSound:
    """A file: what results call it, where it is, and whether it lies among a person's own songs."""

    name: str
    path: Path
    own: bool = True


def named_sounds(paths: Iterable[str], held: ExitStack, purpose: str) -> Iterator[NamedSound]:
    """Every sound meant, in order: files, folders, archives, manifests, built-in sound, standard input.

    Names that would meet get a number. `purpose` says what a table of features holds no sound for: "to tag".
    """
    from mirlab.words import written_out

    known: dict[str, Path] = {}
    for sound in _given(paths, held, purpose):
        name, number = written_out(sound.name), 2
        while known.get(name, sound.path) != sound.path:
            name, number = f"{written_out(sound.name)} ({number})", number + 1
        known[name] = sound.path
        yield replace(sound, name=name)


def _given(paths: Iterable[str], held: ExitStack, purpose: str) -> Iterator[NamedSound]:
    from mirlab.data.sources import is_collection, open_source, sound_in

    for path in paths:
        if path == "-" or not is_collection(path):
            for file in sound_paths([path], held):
                yield NamedSound(shown_name(file), Path(file), own=not isinstance(file, Piped))
            continue
        opened = sound_in(open_source(path), path, purpose)
        for words in opened.notes:
            say(f"note: {words}", err=True)
        # What came out of an archive lies in the cache, which is no place for a person's own files.
        yield from (NamedSound(track.id, track.path, own=False) for track in opened.tracks)
