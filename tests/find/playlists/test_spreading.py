"""Artists are apart while they can be, and orders of small steps are near the best."""

from __future__ import annotations

from itertools import pairwise, permutations

import numpy as np

from mirlab.find.playlists.spreading import smooth, spread, take_turns


def test_artists_are_apart_while_they_can_be() -> None:
    near: list[set[str]] = [{"x"}, {"x"}, {"y"}, set(), {"x"}]
    assert list(spread(near, [{"x"}])) == [2, 3, 0, 1, 4]
    # Never twice in a row, the list ends sooner.
    assert list(spread(near, [{"x"}], least=1)) == [2, 3, 0]
    assert list(spread([{"x"}], [{"x"}], least=1)) == []
    assert list(spread([{"x"}], least=1)) == [0]
    # An artist with many tracks comes back after six others, and sooner only when these have run out.
    many = [{"x"} if i % 2 else {f"artist {i}"} for i in range(30)]
    order = list(spread(many, [{"x"}]))
    assert [place for place, i in enumerate(order, start=1) if i % 2][:2] == [7, 14]
    assert sorted(order) == list(range(30))
    assert list(spread([{"a", "b"}, {"c"}], [{"b"}])) == [1, 0]


def test_artists_take_turns() -> None:
    each: list[set[str]] = [{"a"}, {"a"}, {"b"}, {"a", "b"}, set(), {"a"}, {"c"}, {"c"}]
    assert take_turns(each) == [0, 2, 4, 6, 1, 7, 3, 5]


def test_a_smooth_order_is_near_the_best_of_all() -> None:
    rng = np.random.default_rng(1)
    worse = []
    for _ in range(10):
        points = rng.random((7, 2))
        steps = np.sqrt(np.square(points[:, np.newaxis] - points).sum(axis=2))

        def cost(order: tuple[int, ...], steps: np.ndarray = steps) -> float:
            return float(sum(steps[a, b] for a, b in pairwise(order)))

        made = smooth(steps, [set()] * 7)
        assert sorted(made) == list(range(7))
        worse.append(cost(tuple(made)) / min(map(cost, permutations(range(7)))))
        fixed = smooth(steps, [set()] * 7, start=3)
        assert fixed[0] == 3
        assert sorted(fixed) == list(range(7))
    assert np.mean(worse) < 1.02
    line = np.abs(np.subtract.outer(np.arange(9.0), np.arange(9.0)))
    assert smooth(line, [set()] * 9, start=0) == list(range(9))


def test_no_artist_twice_in_a_row_where_that_can_be() -> None:
    line = np.abs(np.subtract.outer(np.arange(6.0), np.arange(6.0)))
    artists = [{"a"}, {"a"}, {"a"}, {"b"}, {"b"}, {"b"}]
    for steps in (line, 100 * line):
        order = smooth(steps, artists)
        assert all(artists[a].isdisjoint(artists[b]) for a, b in pairwise(order))
    assert smooth(np.zeros((2, 2)), [set(), set()], start=1) == [1, 0]
