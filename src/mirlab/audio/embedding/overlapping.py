"""Patches that overlap, computed together: a trunk for every frame, a head for each patch.

    trunk   `frames` (t + 2 reach, bands)                                 -> `rows` (t, width)
    head    `patches` (n, frames, bands), their `rows` (n, frames, width) -> the graph's outputs

A row may depend on frames beyond a patch's ends, where the model sees zeros; the head computes those itself.
What it gives may differ from the one graph's by rounding.

Contents: Pair, worth_sharing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np

from mirlab.audio.embedding.card import Card
from mirlab.errors import UsageError
from mirlab.graphs import CPU, Limits, Refused, Session, walk
from mirlab.typing import Frames

_CHUNK = 64
"""Frames that the trunk is given at once: more take no less time, and more memory."""

_WORTH = 0.8
"""Of the frames in all patches together, those that are computed once, up to which sharing is worth while."""


_Size = tuple[int | None, ...]
"""Dimensions, -1 for one that is free, None for any."""


class Pair:
    """A card's trunk and head, ready to run.

    Parameters
    ----------
    card : that has them
    trunk, head : the two graphs' bytes
    where : the folder of their files, for messages
    device : what they run on

    Raises
    ------
    UsageError : graphs that must not be run, or that have other inputs or outputs
    """

    def __init__(
        self, card: Card, trunk: bytes, head: bytes, where: str, limits: Limits, device: str = CPU
    ) -> None:
        assert card.trunk is not None
        self._card, self._reach = card, card.trunk.reach
        bands = card.view.n_mels
        self._trunk = _session(
            trunk, f"{where}/{card.trunk.trunk}", {"frames": (-1, bands)}, ["rows"], limits, device
        )
        inputs: dict[str, _Size] = {"patches": (-1, card.frames, bands), "rows": (-1, card.frames, None)}
        outputs = [output.output for output in card.outputs]
        self._head = _session(head, f"{where}/{card.trunk.head}", inputs, outputs, limits, device)

    def run(self, window: Frames, starts: Sequence[int], names: Sequence[str]) -> list[Frames]:
        """The graph's outputs of these names for a window's patches, each (n, size); raises Refused."""
        around = np.pad(window, ((self._reach, self._reach), (0, 0)))
        rows = np.concatenate(
            [
                self._trunk.run(["rows"], {"frames": around[at : at + _CHUNK + 2 * self._reach]})[0]
                for at in range(0, len(window), _CHUNK)
            ]
        )
        if len(rows) != len(window):
            raise Refused(f"gave {len(rows)} rows for {len(window)} frames")
        found: list[list[Frames]] = [[] for _ in names]
        for start in starts:
            place = slice(start, start + self._card.frames)
            given = {"patches": window[np.newaxis, place], "rows": rows[np.newaxis, place]}
            for kept, answer in zip(found, self._head.run(names, given), strict=True):
                kept.append(answer)
        return [np.concatenate(answers) for answers in found]


def worth_sharing(starts: Sequence[int], frames: int) -> bool:
    """Whether patches that begin there, in order, overlap so much that a pair is faster."""
    if len(starts) < 2:
        return False
    steps = (min(after - before, frames) for before, after in pairwise(starts))
    return frames + sum(steps) <= _WORTH * frames * len(starts)


def _session(
    data: bytes, where: str, inputs: Mapping[str, _Size], outputs: Sequence[str], limits: Limits, device: str
) -> Session:
    try:
        walked = walk(data, limits)
    except Refused as error:
        raise UsageError(f"{where}: this graph is not allowed: {error}") from error
    found = {value.name: value.dims for value in walked.inputs}
    fits = found.keys() == inputs.keys() and all(_fits(found[name], size) for name, size in inputs.items())
    if not fits or not set(outputs) <= {value.name for value in walked.outputs}:
        raise UsageError(
            f"{where}: expected the inputs {_shown(inputs)} and the outputs {', '.join(outputs)}, as the "
            f"card says, got {_shown(found)} and {', '.join(value.name for value in walked.outputs)}"
        )
    try:
        return Session(walked, data, device)
    except Refused as error:
        raise UsageError(f"{where}: the graph {error}") from error


def _fits(found: _Size, size: _Size) -> bool:
    return len(found) == len(size) and all(n is None or n == m for m, n in zip(found, size, strict=True))


def _shown(values: Mapping[str, _Size]) -> str:
    return ", ".join(
        f"{name} ({', '.join('n' if n is None or n < 0 else str(n) for n in dims)})"
        for name, dims in values.items()
    )
