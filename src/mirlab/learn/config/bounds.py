"""How much may be asked of an experiment: said before the work, not when memory or patience is gone.

The limits are far beyond what helps (an experiment here trains some thousand models); they keep a slip of
the finger from taking a machine down.

Contents: the limits, check_drawn.
"""

from __future__ import annotations

from mirlab.data.splits import MOST_FOLDS as MOST_FOLDS
from mirlab.data.splits import MOST_REPEATS as MOST_REPEATS
from mirlab.data.splits import RANDOM_SPLITS as RANDOM_SPLITS
from mirlab.errors import UsageError
from mirlab.learn.models import MOST_SEED, as_count

MOST_CANDIDATES = 10_000


def check_drawn(repeats: int | None, seed: int | None) -> None:
    """Raise UsageError for repeats and seeds that can't be meant."""
    if repeats is not None and not 1 <= repeats <= MOST_REPEATS:
        raise UsageError(f"repeats: expected from 1 to {MOST_REPEATS:,}, got {as_count(repeats)}")
    if seed is not None and not 0 <= seed <= MOST_SEED:
        raise UsageError(f"seed: expected a whole number from 0 to {MOST_SEED}, got {as_count(seed)}")
