"""Seeds of the nets: from the experiment's seed by name, so that each is its own whatever else is run.

Contents: net_seeds.
"""

from __future__ import annotations

from mirlab.data.splits import Protocol, stream


def net_seeds(protocol: Protocol, seed: int, feature_set: str, epochs: int, repeat: int) -> tuple[int, int]:
    """Seeds of a net's initial weights and of the order of its batches, each in [0, 2**31).

    Paired protocols give every feature set and every number of epochs the same two: a longer run is then
    the shorter one, continued.
    """
    whose: tuple[str | int, ...] = ("every net",) if protocol.paired else (feature_set, epochs)
    state = stream(seed, protocol.name, "net", *whose, repeat).generate_state(2)
    return int(state[0] >> 1), int(state[1] >> 1)
