"""What may be given for a sound: a path, its bytes, an open binary file, samples with their rate, a Waveform.

Decoders read files. So whatever is no file becomes one, in a temporary folder, for as long as it is needed:
bytes as they are, samples as float32 WAV, which gives the very numbers again. Names in messages are those
that a person knows: the path, or "sound 2" for the second that was given.

Contents: Sound, Given, is_one_sound, in_memory, given_sound, given_sounds.
"""

from __future__ import annotations

import numbers
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from mirlab.audio.decoding.memory import Waveform, waveform_of
from mirlab.errors import AudioError, OutputError, UsageError
from mirlab.words import remedy

Sound: TypeAlias = Any
"""A path (str, PathLike), bytes, an open binary file, (y, sr) or a Waveform; y is (n,) or (channels, n)."""

MOST_BYTES = 2 << 30
"""Of a sound that is no file: three hours of CD sound."""

TAKEN = "a path, bytes, an open binary file, samples with their rate as (y, sr), or a Waveform"
_CHUNK = 1 << 20


@dataclass(frozen=True)
class Given:
    """A sound that was given.

    Parameters
    ----------
    name : what messages call it
    path : the file that holds it
    in_memory : whether the file is a temporary one
    error : why there is no such file: nothing in it, too much, NaN; None where there is one
    """

    name: str
    path: Path
    in_memory: bool
    error: AudioError | None = None


def is_one_sound(thing: object) -> bool:
    """Whether this is one sound and not several, nor something else."""
    return isinstance(thing, str | os.PathLike) or in_memory(thing)


def in_memory(thing: object) -> bool:
    """Whether this is one sound that is not a path."""
    if isinstance(thing, bytes | bytearray | memoryview | Waveform):
        return True
    if isinstance(thing, tuple) and len(thing) == 2:
        y, sr = thing
        return isinstance(sr, numbers.Real) and not isinstance(y, str | bytes | os.PathLike | numbers.Number)
    return callable(getattr(thing, "read", None))


@contextmanager
def given_sound(sound: Sound) -> Iterator[Given]:
    """Give the file that holds a sound; a failure inside the `with` block names the sound, not that file.

    Raises
    ------
    AudioError : nothing in it, too much, NaN, or a file that can't be read
    UsageError, OutputError : as `given_sounds`
    """
    with given_sounds([sound]) as (given,):
        if given.error is not None:
            raise given.error
        try:
            yield given
        except AudioError as error:
            if not given.in_memory:
                raise
            raise AudioError(given.name, error.stage, error.reason) from error


@contextmanager
def given_sounds(sounds: Iterable[Sound]) -> Iterator[list[Given]]:
    """Give the files that hold these sounds, in their order; temporary ones go with the `with` block.

    Raises
    ------
    UsageError : something else than a sound, a file that is open as text, samples of a wrong type or shape
    OutputError : no room for a temporary file
    """
    folder: Path | None = None
    found: list[Given] = []
    try:
        for number, sound in enumerate(sounds, start=1):
            if isinstance(sound, str | os.PathLike):
                found.append(Given(os.fspath(sound), Path(sound), in_memory=False))
                continue
            if not in_memory(sound):
                raise UsageError(f"expected a sound ({TAKEN}), got {_kind(sound)}")
            name = _name(sound, number)
            error: AudioError | None = None
            with _explained():
                folder = folder or Path(tempfile.mkdtemp(prefix="mirlab-sound-"))
                path = folder / f"sound-{number}"
                try:
                    _write(sound, path, name)
                except AudioError as reason:
                    error = reason
            found.append(Given(name, path, in_memory=True, error=error))
        yield found
    finally:
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)


def _write(sound: Any, path: Path, name: str) -> None:
    if isinstance(sound, Waveform):
        _write_samples(waveform_of(sound.samples, sound.sample_rate, name), path, name)
    elif isinstance(sound, tuple):
        _write_samples(waveform_of(sound[0], sound[1], name), path, name)
    elif isinstance(sound, bytes | bytearray | memoryview):
        if not len(sound):
            raise AudioError(name, "open", "expected a sound, got 0 bytes")
        _check_size(memoryview(sound).nbytes, name)
        path.write_bytes(sound)
    else:
        _copy(sound, path, name)


def _write_samples(sound: Waveform, path: Path, name: str) -> None:
    # Not soundfile: it writes the time, too, so that the same samples would be another content each time.
    from scipy.io import wavfile

    _check_size(sound.samples.nbytes, name)
    wavfile.write(path, sound.sample_rate, np.ascontiguousarray(sound.samples.T))


def _copy(file: Any, path: Path, name: str) -> None:
    size = 0
    with path.open("wb") as copy:
        while True:
            try:
                chunk = file.read(_CHUNK)
            except (OSError, ValueError) as error:
                raise AudioError(name, "open", f"the open file can't be read: {error}") from error
            if isinstance(chunk, str):
                raise UsageError(f'{name}: the file is open as text: open it with mode "rb"')
            if not chunk:
                break
            size += len(chunk)
            _check_size(size, name)
            copy.write(chunk)
    if not size:
        raise AudioError(
            name, "open", "expected a sound, got 0 bytes: if the file was read before, rewind it with seek(0)"
        )


def _check_size(size: int, name: str) -> None:
    if size > MOST_BYTES:
        raise AudioError(
            name,
            "open",
            f"expected at most {MOST_BYTES >> 30} GB: write the sound to a file and give its path",
        )


def _name(sound: Any, number: int) -> str:
    own = None
    with suppress(Exception):
        own = getattr(sound, "name", None)
    return own if isinstance(own, str) and own else f"sound {number}"


def _kind(thing: object) -> str:
    if isinstance(thing, np.ndarray):
        return f"an array of shape {thing.shape} without its sample rate: give (y, sr)"
    return "nothing (None)" if thing is None else type(thing).__name__


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(
            f"a sound that is no file needs a temporary one in {tempfile.gettempdir()}, which failed "
            f"({error.strerror or error}): {remedy(error)}, or point TMPDIR elsewhere"
        ) from error
