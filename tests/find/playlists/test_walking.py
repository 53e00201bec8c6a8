"""Walks from one tone to another rise, keep artists apart, and are the smoothest there are."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from itertools import pairwise as pairwise_steps
from pathlib import Path

import numpy as np
import pytest

from mirlab.errors import UsageError
from mirlab.find.facade.library import Library
from mirlab.find.playlists import walking
from mirlab.find.playlists.walking import _along, smoothest, walk


def test_a_walk_of_tones_rises(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    found = walk(library, "low/0.wav", "high/7.wav", n=8)
    assert [Path(track.path).stem for track in found.tracks] == list("01234567")
    found = walk(library, "high/7.wav", "low/1.wav", n=4)
    stems = [int(Path(track.path).stem) for track in found.tracks]
    assert stems == sorted(stems, reverse=True)
    assert (stems[0], stems[-1], len(stems)) == (7, 1, 4)
    assert found.direct is not None
    assert found.largest_step <= found.direct
    # A long walk needs as many candidates as it has tracks.
    monkeypatch.setattr(walking, "CANDIDATES", 1)
    assert len(walk(library, "low/0.wav", "high/7.wav", n=8).tracks) == 8


def test_the_way_is_between_its_ends() -> None:
    points = np.array([[0, 0], [10, 0], [-5, 0], [5, 1]], dtype=np.float32)
    assert _along(points, 0, 1, np.array([2, 3]), 1).tolist() == [3]
    assert _along(points[[0, 0, 2]], 0, 1, np.array([2]), 1).tolist() == [2]


def test_a_walk_keeps_artists_apart(library: Library, with_facts: Callable[..., None]) -> None:
    with_facts(library, {f"low/{i}.wav": {"artist": "A"} for i in range(4)})
    found = walk(library, "low/0.wav", "high/7.wav", n=4, no_same_artist=True)
    artists = [track.artist for track in found.tracks]
    assert not any(a == b == "A" for a, b in pairwise_steps(artists))
    with pytest.raises(UsageError, match="without the same artist twice in a row"):
        walk(library, "low/0.wav", "low/3.wav", n=3, where="genre = 'low'", no_same_artist=True)


def test_walks_that_there_are_not(library: Library, tmp_path: Path, write_tone: Callable[..., Path]) -> None:
    for first, last, n, message in [
        (str(write_tone(tmp_path / "outside.wav", 900)), "low/1.wav", 3, "add this one first"),
        ("low/0.wav", "low/0.wav", 3, "expected two different tracks"),
        ("low/0.wav", "low/1.wav", 1, "expected a playlist of at least two tracks"),
        ("low/0.wav", "low/1.wav", 9, "needs 7 between its ends, but there are only 6"),
        ("low/0.wav", "low/11.wav", 3, "Did you mean"),
    ]:
        with pytest.raises(UsageError, match=message):
            walk(library, first, last, n)


def test_the_smoothest_path_is_the_best_of_all() -> None:
    rng = np.random.default_rng(0)
    for _ in range(20):
        steps = rng.random((8, 8))
        path = smoothest(steps, 5)
        assert path is not None

        def cost(way: tuple[int, ...], steps: np.ndarray = steps) -> tuple[float, float]:
            lengths = [steps[a, b] for a, b in pairwise_steps(way)]
            return max(lengths), float(np.square(lengths).sum())

        best = min(cost((0, *middle, 7)) for middle in combinations(range(1, 7), 3))
        assert cost(tuple(path)) == pytest.approx(best)
    assert smoothest(np.full((4, 4), np.inf), 3) is None
