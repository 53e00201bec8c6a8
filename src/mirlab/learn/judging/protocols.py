"""Protocols: who is split how, and what the scaler may see.

An experiment's protocols are its own two, `as-written` and `corrected`, and every split protocol of
`mirlab.data.splits.protocols`; under these, as under `corrected`, all feature sets and models share the
splits and everything is fitted on training rows only.

Every random decision comes from one seed number by name: `stream` derives an independent
numpy SeedSequence from the seed and the decision's names (protocol, feature set, repeat ...), so adding a
feature set or a protocol changes nothing for the others.

Contents: Protocol, OWN, MIXING, names, get, most_trusted, split_rows, net_seeds, stream.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mirlab.data.splits import PROTOCOLS as SPLIT_PROTOCOLS
from mirlab.data.splits import Split, splits
from mirlab.errors import UnknownName


@dataclass(frozen=True)
class Protocol:
    """How rows are split and what is fitted on which rows.

    Parameters
    ----------
    name : as experiment files and results call it
    sentence : the protocol in words, for reports
    paired : True where every feature set sees the same splits and the same initial weights
    scaler_sees_test : True where the scaler is fitted on all rows before the split
    """

    name: str
    sentence: str
    paired: bool
    scaler_sees_test: bool


OWN: dict[str, Protocol] = {
    protocol.name: protocol
    for protocol in (
        Protocol(
            "as-written",
            "The scaler is fitted on all rows before the split, so it has seen the test tracks; each feature "
            "set gets random splits of its own, shared by its runs of different lengths, so differences "
            "between feature sets include the luck of the split.",
            paired=False,
            scaler_sees_test=True,
        ),
        Protocol(
            "corrected",
            "The same random splits for every feature set, with the same seeds for the initial weights and "
            "the order of the batches; the scaler and everything else are fitted on the training rows only.",
            paired=True,
            scaler_sees_test=False,
        ),
    )
}


_BY_TRUST = (
    "artist-kfold",
    "artist-3fold",
    "fault-filtered",
    "predefined",
    "corrected",
    "repeated-kfold",
    "kfold",
    "stratified",
    "random",
    "as-written",
    "segment",
)


MIXING = frozenset({*OWN, "random", "stratified", "kfold", "repeated-kfold"})
"""Protocols that let an artist be on both sides. Folds within their training rows (of a search, of tuning) do
as they do: chosen with artists apart, a model would be chosen for another task than it is judged by."""


def names() -> list[str]:
    """Names of the protocols."""
    return [*OWN, *SPLIT_PROTOCOLS]


def get(name: str) -> Protocol:
    """The protocol of that name; raises UnknownName."""
    if name in OWN:
        return OWN[name]
    if name not in SPLIT_PROTOCOLS:
        raise UnknownName("protocol", name, names())
    return Protocol(name, SPLIT_PROTOCOLS[name].summary, paired=True, scaler_sees_test=False)


def most_trusted(run: Sequence[str]) -> str:
    """Of the protocols that were run, the one that says most about music never heard.

    Artists apart come first, then published lists and splits of tracks; leaky ones come last. Of protocols
    without a rank it is the last.
    """
    ranked = [name for name in _BY_TRUST if name in run]
    return ranked[0] if ranked else run[-1]


def split_rows(
    protocol: Protocol, seed: int, feature_set: str, repeat: int, n: int, test_size: float
) -> Split:
    """The random split of n rows for one repeat, counted from 0; paired protocols ignore the feature set."""
    whose = "every feature set" if protocol.paired else feature_set
    rng = np.random.default_rng(stream(seed, protocol.name, "split", whose, repeat))
    return splits.random(n, test_size, rng, name=f"random split {repeat + 1}")


def net_seeds(protocol: Protocol, seed: int, feature_set: str, epochs: int, repeat: int) -> tuple[int, int]:
    """Seeds of a net's initial weights and of the order of its batches, each in [0, 2**31).

    Paired protocols give every feature set and every number of epochs the same two: a longer run is then
    the shorter one, continued.
    """
    whose: tuple[str | int, ...] = ("every net",) if protocol.paired else (feature_set, epochs)
    state = stream(seed, protocol.name, "net", *whose, repeat).generate_state(2)
    return int(state[0] >> 1), int(state[1] >> 1)


def stream(seed: int, *names: str | int) -> np.random.SeedSequence:
    """An independent source of randomness for the decision of these names."""
    key: list[int] = []
    for name in names:
        digest = hashlib.sha256(f"{type(name).__name__}:{name}".encode()).digest()
        key += [int(word) for word in np.frombuffer(digest[:16], dtype="<u4")]
    return np.random.SeedSequence(entropy=seed, spawn_key=key)
