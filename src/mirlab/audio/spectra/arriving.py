"""Samples as they come: blocks of any sizes, checked and cut into slices that stay in the cache.

Contents: pieces, check_length.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.errors import AudioError, UsageError

_SLICE = 1 << 17


def pieces(blocks: Iterable[NDArray[Any]]) -> Iterator[NDArray[np.float32]]:
    """Blocks of mono samples (n,) as float32, in slices; raises UsageError for samples that are not mono."""
    for block in blocks:
        if np.ndim(block) != 1:
            raise UsageError(
                f"expected mono samples of shape (n,), got {np.shape(block)}: mix the channels first"
            )
        # A slice at a time, so that hours are not copied at once and the copies stay in the cache.
        for first in range(0, len(block), _SLICE):
            yield np.asarray(block[first : first + _SLICE], dtype=np.float32)


def check_length(n_samples: int, least: int, sample_rate: int, path: str | Path) -> None:
    """Raise AudioError (stage "frames") for a sound that is too short for one frame."""
    if n_samples < least:
        raise AudioError(
            path,
            "frames",
            f"too short: expected at least {least} samples ({least / sample_rate:.3f} s), got {n_samples}",
        )
