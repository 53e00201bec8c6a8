"""A model's graph, run on patches of its view.

Conventions: a window is (t, bands) float32, consecutive frames of a view; its patches begin at `starts`;
outputs are (n, size) float32, a row for each patch.

Contents: CardNet, check_graph, check_overlapping, DEVICE_TOLERANCE.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from mirlab.audio.embedding.card import LAYOUTS, Card, Output
from mirlab.audio.embedding.overlapping import Pair, worth_sharing
from mirlab.errors import UsageError
from mirlab.files import open_regular
from mirlab.graphs import CPU, Limits, Refused, Session, walk
from mirlab.typing import Frames

LIMITS = Limits(row=1 << 26, products=1 << 36)
"""What a learned model may cost a patch: MusiCNN takes 1.4e9 multiplications."""
DEVICE_TOLERANCE = 1e-3
"""How far numbers of another device may be from the CPU's, of themselves and in all."""


@dataclass(frozen=True)
class CardNet:
    """A card's graph in a file, which worker processes open for themselves, once each.

    Parameters
    ----------
    card : the model's
    folder : where the card's files lie
    mend : what to say where a file is missing or has changed
    device : what it runs on: "cpu", or an accelerator (`graphs.chosen_device`)
    """

    card: Card
    folder: str
    mend: str
    device: str = CPU

    @property
    def key(self) -> str:
        """What tells it from every other net."""
        return f"{self.card.name} {self.card.digest()}"

    def check(self) -> None:
        """Raise UsageError where the graph isn't there or changed: once, not in a worker for each file."""
        file = Path(self.folder) / self.card.graph
        try:
            state = file.stat()
        except OSError:
            raise UsageError(f"the learned model {self.card.name} is not here: {self.mend}") from None
        _check_same(self, state.st_mtime_ns, state.st_size)

    def outputs(self, window: Frames, starts: Sequence[int], wanted: Sequence[str]) -> list[Frames]:
        """The wanted outputs (by the card's names) of a window's patches, each (n, size).

        Raises
        ------
        UsageError : the graph vanished, changed or gives something else than the card says
        """
        asked = [output for name in wanted for output in self.card.outputs if output.name == name]
        names = list(dict.fromkeys(output.output for output in asked))
        pair = _pair(self) if worth_sharing(starts, self.card.frames) else None
        try:
            answers = self._alone(window, starts, names) if pair is None else pair.run(window, starts, names)
        except Refused as error:
            raise UsageError(f"{self.card.name}: its graph {error}") from error
        found = dict(zip(names, answers, strict=True))
        return [self._checked(output, found[output.output], len(starts)) for output in asked]

    def _alone(self, window: Frames, starts: Sequence[int], names: Sequence[str]) -> list[Frames]:
        """The graph's outputs, patch by patch."""
        session = _session(self)
        x = _laid_out(np.stack([window[start : start + self.card.frames] for start in starts]), self.card)
        # One at a time: more take no less time on one thread, and eight take ten times the memory.
        each = [session.run(names, {self.card.graph_input: patch[np.newaxis]}) for patch in x]
        return [np.concatenate(answers) for answers in zip(*each, strict=True)]

    def _checked(self, output: Output, found: Frames, n: int) -> Frames:
        if found.shape != (n, output.size):
            raise UsageError(
                f"{self.card.name}: expected {output.output} of the shape ({n}, {output.size}), "
                f"its graph gave {found.shape}"
            )
        return np.asarray(found, dtype=np.float32)


def _laid_out(patches: Frames, card: Card) -> Frames:
    """Patches (n, frames, bands) as the card's graph takes them."""
    if card.layout == "frames, bands":
        return patches
    frames_at, bands_at = LAYOUTS[card.layout]
    x = np.swapaxes(patches, 1, 2) if frames_at > bands_at else patches
    return np.ascontiguousarray(x if max(frames_at, bands_at) == 2 else x[:, np.newaxis])


@lru_cache(maxsize=16)
def _check_same(net: CardNet, changed: int, size: int) -> None:
    """Check a graph's digest once for each state of its file."""
    _graph(net)


@lru_cache(maxsize=16)
def _session(net: CardNet) -> Session:
    """The one session of this process for a net."""
    data, where = _graph(net), str(Path(net.folder) / net.card.graph)
    session = check_graph(data, net.card, where, net.device)
    if net.device != CPU:
        _check_device(net, session, check_graph(data, net.card, where))
    return session


def _check_device(net: CardNet, session: Session, on_cpu: Session) -> None:
    """Raise UsageError where a device gives other numbers for a patch of noise than the CPU."""
    card = net.card
    noise = np.random.default_rng(0).random((1, card.frames, card.view.n_mels)).astype(np.float32)
    names = [output.output for output in card.outputs]
    given = {card.graph_input: _laid_out(noise, card)}
    try:
        both = zip(names, session.run(names, given), on_cpu.run(names, given), strict=True)
    except Refused as error:
        raise UsageError(f"{card.name}: its graph {error}") from error
    for name, here, there in both:
        if not np.allclose(here, there, rtol=DEVICE_TOLERANCE, atol=DEVICE_TOLERANCE):
            raise UsageError(
                f"{card.name}: {net.device} gives another {name} than the CPU: "
                f"{np.abs(here - there).max():.3g} apart. Set MIRLAB_DEVICE=cpu"
            )


def _graph(net: CardNet) -> bytes:
    return _file(net, net.card.graph, net.card.graph_sha256)


@lru_cache(maxsize=16)
def _pair(net: CardNet) -> Pair | None:
    """The form for patches that overlap; None where the card has none, or its files did not come along."""
    trunk = net.card.trunk
    if trunk is None or not all((Path(net.folder) / file).is_file() for file in (trunk.trunk, trunk.head)):
        return None
    parts = [
        _file(net, file, digest) for file, digest in zip((trunk.trunk, trunk.head), trunk.sha256, strict=True)
    ]
    return Pair(net.card, parts[0], parts[1], net.folder, LIMITS, net.device)


def check_overlapping(net: CardNet) -> None:
    """See that a card's two forms agree, on patches of noise.

    Raises
    ------
    UsageError : they don't; without a second form there is nothing to check
    """
    pair, frames = _pair(net), net.card.frames
    if pair is None:
        return
    starts = [0, frames // 3, 2 * (frames // 3)]
    window = np.random.default_rng(0).random((2 * frames, net.card.view.n_mels)).astype(np.float32)
    names = [output.output for output in net.card.outputs]
    for name, alone, shared in zip(
        names, net._alone(window, starts, names), pair.run(window, starts, names), strict=True
    ):
        if not np.allclose(alone, shared, rtol=1e-4, atol=1e-4):
            raise UsageError(
                f"{net.card.name}: graph: overlapping: the trunk and the head give another {name} than the "
                f"graph: {np.abs(alone - shared).max():.3g} apart"
            )


def _file(net: CardNet, name: str, digest: str) -> bytes:
    """The bytes of one of a net's files, which is what the card says."""
    card, file = net.card, Path(net.folder) / name
    try:
        with open_regular(file) as opened:
            data = opened.read(LIMITS.bytes + 1)
    except OSError as error:
        raise UsageError(
            f"{card.name}: its graph {file} can't be read ({error.strerror or error}): {net.mend}"
        ) from error
    if hashlib.sha256(data).hexdigest() != digest:
        raise UsageError(
            f"{card.name}: {file} is not the graph that its card describes (SHA-256): {net.mend}"
        )
    return data


def check_graph(data: bytes, card: Card, where: str, device: str = CPU) -> Session:
    """Walk and load a graph, and hold it against its card.

    Raises
    ------
    UsageError : a graph that must not be run, or with another input or other outputs than the card's
    """
    try:
        walked = walk(data, LIMITS)
    except Refused as error:
        raise UsageError(f"{where}: this graph is not allowed: {error}") from error
    fed = [value for value in walked.inputs if value.name not in walked.tensors]
    if [value.name for value in fed] != [card.graph_input]:
        raise UsageError(
            f"{where}: expected one input, {card.graph_input}, as the card says, "
            f"got {_names(value.name for value in fed)}"
        )
    frames_at, bands_at = LAYOUTS[card.layout]
    dims = fed[0].dims
    rank = 1 + max(frames_at, bands_at)
    if len(dims) != rank or (dims[frames_at], dims[bands_at]) != (card.frames, card.view.n_mels):
        raise UsageError(
            f'{where}: expected the input {card.graph_input} as patches of "{card.layout}" with '
            f"{card.frames} frames and {card.view.n_mels} bands, as the card says, got {_shape(dims)}"
        )
    given = [value.name for value in walked.outputs]
    for output in card.outputs:
        if output.output not in given:
            raise UsageError(f"{where}: expected the output {output.output}, got {_names(given)}")
    try:
        return Session(walked, data, device)
    except Refused as error:
        raise UsageError(f"{where}: the graph {error}") from error


def _names(names: Iterable[str]) -> str:
    return ", ".join(list(names)[:10]) or "none"


def _shape(dims: Sequence[int]) -> str:
    return "(" + ", ".join("n" if dim < 0 else str(dim) for dim in dims) + ")"
