"""How sure it is that a share reaches a target."""

from __future__ import annotations

import math

import numpy as np
import pytest

from mirlab.learn.statistics.attaining import probability_of_share


def test_it_is_one_half_at_the_share_itself_and_falls_with_the_target() -> None:
    right, clusters = np.tile([1, 1, 1, 0], 50), np.arange(200) // 2
    assert probability_of_share(0.75, right, clusters) == pytest.approx(0.5)
    found = [probability_of_share(target, right, clusters) for target in (0.6, 0.7, 0.8, 0.9)]
    assert found == sorted(found, reverse=True)
    assert found[0] > 0.99
    assert found[-1] < 0.01


def test_rows_of_one_cluster_say_less() -> None:
    right = np.repeat([1, 1, 1, 0], 25)
    alone = probability_of_share(0.6, right, np.arange(100))
    together = probability_of_share(0.6, right, np.arange(100) // 25)
    assert alone > 0.99
    assert 0.5 < together < 0.9


def test_no_spread() -> None:
    assert math.isnan(probability_of_share(0.5, [1, 0], [3, 3]))
    assert probability_of_share(0.5, [1, 1], [0, 1]) == 1.0
    assert probability_of_share(0.5, [0, 0], [0, 1]) == 0.0
