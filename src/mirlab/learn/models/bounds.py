"""How much of a model may be asked for: said before the work, not when memory or patience is gone.

The limits are far beyond what helps (the largest net here has 0.2 million weights).

Contents: the limits, check_net, check_parameters.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from mirlab.data.splits import MOST_FOLDS as MOST_FOLDS
from mirlab.data.splits import MOST_REPEATS as MOST_REPEATS
from mirlab.errors import UsageError

if TYPE_CHECKING:
    pass


MOST_EPOCHS = 100_000


MOST_BATCH = 1_000_000_000


MOST_UNITS = 65_536


MOST_LAYERS = 64


MOST_WEIGHTS = 50_000_000
"""Of one net: 200 MB, and 800 MB while it is trained."""


MOST_SEED = 2**63 - 1


MOST_PARAMETER = 1_000_000
"""Of any whole number among a model's parameters (trees, neighbours, iterations)."""


def check_net(sizes: Sequence[int], key: str = "hidden") -> None:
    """Raise UsageError where a net of these layers is too large.

    Parameters
    ----------
    sizes : units of each layer, with the inputs and the classes where they are known
    key : what the layers are called where they were given
    """
    if len(sizes) > MOST_LAYERS + 2:
        raise UsageError(f"{key}: expected at most {MOST_LAYERS} layers, got {len(sizes):,}")
    largest = max(sizes, default=0)
    if largest > MOST_UNITS and largest in sizes[1:-1]:
        raise UsageError(f"{key}: expected at most {MOST_UNITS:,} units in a layer, got {as_count(largest)}")
    weights = sum(int(a) * int(b) for a, b in pairwise(sizes))
    if weights > MOST_WEIGHTS:
        raise UsageError(
            f"{key}: layers of {' x '.join(map(as_count, sizes))} have {as_count(weights)} weights, which "
            "take "
            f"{_bytes(16 * weights)} while they are trained: expected at most {MOST_WEIGHTS:,}"
        )


def check_parameters(params: Mapping[str, Any], where: str = "params") -> None:
    """Raise UsageError where a model's parameter is a whole number that can't be meant."""
    for name, value in params.items():
        if isinstance(value, bool) or not isinstance(value, int | np.integer):
            continue
        most = {"seed": MOST_SEED, "epochs": MOST_EPOCHS, "batch_size": MOST_BATCH}.get(name, MOST_PARAMETER)
        if value > most:
            raise UsageError(f"{where}: {name}: expected at most {most:,}, got {as_count(int(value))}")


def as_count(number: int) -> str:
    """A whole number as a person reads it; one of many digits by its size."""
    return f"{number:,}" if abs(number) < 10**15 else f"about 10^{_digits(number) - 1}"


def _digits(number: int) -> int:
    # Python declines to write out numbers of thousands of digits.
    return int(int(number).bit_length() * 0.30103) + 1


def _bytes(number: int) -> str:
    for size, unit in ((10**12, "TB"), (10**9, "GB"), (10**6, "MB")):
        if number >= size:
            return f"{as_count(number // size)} {unit}"
    return f"{number:,} bytes"
