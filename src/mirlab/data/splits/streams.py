"""Randomness by name: every random decision of an experiment comes from one seed and the decision's names.

`stream` derives an independent numpy SeedSequence from the seed and the names (protocol, feature set,
repeat ...), so adding a feature set or a protocol changes nothing for the others.

Contents: stream, split_rows.
"""

from __future__ import annotations

import hashlib

import numpy as np

from mirlab.data.splits.splits import Split, random


def stream(seed: int, *names: str | int) -> np.random.SeedSequence:
    """An independent source of randomness for the decision of these names."""
    key: list[int] = []
    for name in names:
        digest = hashlib.sha256(f"{type(name).__name__}:{name}".encode()).digest()
        key += [int(word) for word in np.frombuffer(digest[:16], dtype="<u4")]
    return np.random.SeedSequence(entropy=seed, spawn_key=key)


def split_rows(protocol: str, feature_set: str, repeat: int, n: int, *, seed: int, test_size: float) -> Split:
    """The random split of n rows for one repeat, counted from 0.

    Parameters
    ----------
    protocol : its name
    feature_set : whose split it is; "" draws the one that every feature set shares
    repeat : from 0
    n : number of rows
    seed, test_size : as in `make_splits`
    """
    rng = np.random.default_rng(stream(seed, protocol, "split", feature_set or "every feature set", repeat))
    return random(n, test_size, rng, name=f"random split {repeat + 1}")
