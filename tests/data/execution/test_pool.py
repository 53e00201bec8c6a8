"""How many jobs go to a process at a time."""

from __future__ import annotations

import pytest

from mirlab.data.execution.pool import Outcome, _next_size


@pytest.mark.parametrize(
    ("size", "seconds", "following"),
    [
        (4, 0.001, 8),  # twice as many at most
        (32, 0.001, 32),  # never more
        (16, 0.02, 10),  # a fifth of a second's work
        (16, 1.0, 4),  # never fewer
        (4, 0.0, 8),  # from the cache, or too short for the clock
    ],
)
def test_batches_take_a_fifth_of_a_second(size: int, seconds: float, following: int) -> None:
    assert _next_size(size, [Outcome("x", None, seconds=seconds)] * 3) == following
