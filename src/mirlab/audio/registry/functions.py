"""The functions that a feature's decorator takes: made to give what a feature gives, and told apart by code.

Contents: Checked, OfSamples, NoFrames, origin, code_of.
"""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from mirlab.audio.registry.definition import Feature
from mirlab.audio.spectra import FrameSpec, Spectra
from mirlab.errors import UsageError
from mirlab.plugins import code_digest
from mirlab.typing import Frames


@dataclass(frozen=True)
class Checked:
    """A feature's function, its answers made (d, t) float32 and checked; pickles if the function does."""

    function: Callable[[Spectra], Any]
    name: str
    rows: int | None

    def __call__(self, spectra: Spectra) -> Frames:
        values = np.asarray(self.function(spectra), dtype=np.float32)
        if values.ndim == 1 and self.rows == 1:
            values = values[np.newaxis]
        if (
            values.ndim != 2
            or values.shape[1] != spectra.n_frames
            or (self.rows is not None and values.shape[0] != self.rows)
        ):
            rows = "d" if self.rows is None else self.rows
            raise UsageError(
                f"{self.name}: expected frames of shape ({rows}, {spectra.n_frames}), got {values.shape}: "
                "a feature gives one column for each frame of the block"
            )
        return values


@dataclass(frozen=True)
class OfSamples:
    """A function of (y, sr) as the `value` of a feature; pickles if the function does."""

    function: Callable[[Frames, int], Any]
    size: int

    def __call__(self, samples: Frames, spec: FrameSpec) -> Any:
        # A copy, which the function may write to: other features get the same samples.
        values = np.asarray(self.function(samples[0].copy(), spec.sample_rate), dtype=np.float64)
        return values.reshape(1) if values.ndim == 0 and self.size == 1 else values


@dataclass(frozen=True)
class NoFrames:
    """Stands where a feature of samples would compute frames."""

    function: Callable[[Frames, int], Any]
    name: str

    def __call__(self, spectra: Spectra) -> Frames:
        raise UsageError(f"{self.name}: it is computed from samples and has no frames")


def plain(function: Any) -> Any:
    """The function that a user wrote, out of what the decorator made of it."""
    return function.function if isinstance(function, Checked | NoFrames | OfSamples) else function


def origin(entry: Feature) -> tuple[str, str]:
    function = plain(entry.raw)
    # A function made by exec has no module.
    return function.__module__ or "__main__", function.__qualname__


def code_of(entry: Feature) -> str:
    """A digest of an own feature's code, "" for mirlab's: who edits a script seldom thinks of versions.

    Of a plugin it is the whole file's, so that helpers and constants count; elsewhere that of the functions.
    """
    module, _ = origin(entry)
    if entry.code or module.startswith("mirlab."):
        return entry.code
    file = code_digest(module)
    if file is not None:
        return f"+{file}"
    steps = [plain(step) for step in (entry.raw, entry.track, entry.finish, entry.value)]
    codes = [getattr(step, "__code__", None) for step in steps if step is not None]
    if codes[0] is None:
        return ""
    written = b"".join(marshal.dumps(code) for code in dict.fromkeys(codes) if code is not None)
    return "+" + hashlib.blake2b(written, digest_size=8).hexdigest()
