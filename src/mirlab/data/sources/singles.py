"""Sounds that are given one by one, not as a collection: files, bytes, open files, samples.

Contents: are_sounds, Singles, open_sounds, open_sound_file, takes_sounds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar, cast

from mirlab.audio.decoding import Sound, given_sounds, in_memory, is_one_sound
from mirlab.data.known import with_known_facts
from mirlab.data.naming import present
from mirlab.data.reading import spelled, with_tags
from mirlab.data.tables import Dataset, Failure, Track
from mirlab.errors import AudioError
from mirlab.files import expanded
from mirlab.words import written_out

F = TypeVar("F", bound=Callable[..., Any])


def are_sounds(source: Any) -> bool:
    """Whether a source is sound in memory, or a list of sounds; not a path, which may be a collection."""
    if in_memory(source):
        return True
    return isinstance(source, list | tuple) and bool(source) and all(map(is_one_sound, source))


@dataclass(frozen=True)
class Singles:
    """Sounds as a dataset.

    Parameters
    ----------
    dataset : the sounds, each once
    ids : the track of each sound that was given, in their order
    failures : the sounds that are not in the dataset, and why
    """

    dataset: Dataset
    ids: list[str]
    failures: list[Failure]


@contextmanager
def open_sounds(sounds: Sequence[Sound]) -> Iterator[Singles]:
    """Give sounds as a dataset, whose temporary files go with the `with` block; raises as `given_sounds`."""
    with given_sounds(sounds) as found:
        tracks: dict[str, Track] = {}
        ids: list[str] = []
        failures: list[Failure] = []
        for number, given in enumerate(found, start=1):
            id = written_out(given.name)
            if given.in_memory and id in ids:
                id = f"{id} ({number})"
            ids.append(id)
            if given.error is not None:
                failures.append(Failure(id, given.error.stage, given.error.reason))
                continue
            path = given.path if given.in_memory else present(expanded(given.path))
            tracks[id] = Track(id, path)
        name = "1 sound" if len(tracks) == 1 else f"{len(tracks)} sounds"
        yield Singles(_dataset(name, Path(), list(tracks.values())), ids, failures)


def open_sound_file(path: Path) -> Dataset:
    """Give one sound file as a dataset of one track, which is called as the file is."""
    return _dataset(path.name, path.parent, [Track(written_out(path.name), path)])


def _dataset(name: str, root: Path, tracks: list[Track]) -> Dataset:
    return spelled(Dataset(name, root, with_tags(with_known_facts(tracks))))


def takes_sounds(function: F) -> F:
    """Let a function of a source take sound in memory and lists of sounds, too; its result has `failures`."""

    @wraps(function)
    def taking(source: Any, *args: Any, **kwargs: Any) -> Any:
        if not are_sounds(source):
            return function(source, *args, **kwargs)
        with open_sounds([source] if in_memory(source) else source) as found:
            if not found.dataset.tracks:
                first = found.failures[0]
                raise AudioError(first.track, first.stage, first.reason)
            result = function(found.dataset, *args, **kwargs)
            result.failures = sorted([*result.failures, *found.failures], key=lambda failure: failure.track)
            return result

    return cast("F", taking)
