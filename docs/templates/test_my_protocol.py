"""What a protocol has to keep, on a table small enough to see through; run it with pytest."""

from pathlib import Path

import numpy as np
import pytest

import mirlab

mirlab.plugin(Path(__file__).with_name("my_protocol.py"))


def a_table(albums: int) -> mirlab.FeatureTable:
    """Four tracks on each album, one column of numbers, two classes."""
    n = 4 * albums
    return mirlab.FeatureTable(
        tracks=[f"t{i:02d}.wav" for i in range(n)],
        labels=[("calm", "loud")[i % 2] for i in range(n)],
        columns=(mirlab.Column.parse("rms.mean"),),
        values=np.zeros((n, 1)),
        meta={"album": [f"album {i // 4}" for i in range(n)]},
    )


def test_albums_stay_whole_and_every_track_is_tested_once() -> None:
    cv = mirlab.split(a_table(albums=6), "album-kfold", folds=3)
    albums = cv.table.meta["album"]
    tested = []
    for train, test in cv.split():
        assert not set(albums[train]) & set(albums[test])
        tested += list(test)
    assert sorted(tested) == list(range(24))


def test_the_seed_decides() -> None:
    def tested(seed: int) -> list[list[int]]:
        cv = mirlab.split(a_table(albums=12), "album-kfold", seed=seed)
        return [test.tolist() for _, test in cv.split()]

    assert tested(1) == tested(1)
    assert tested(1) != tested(2)


def test_too_few_albums_are_told() -> None:
    with pytest.raises(mirlab.MirlabError, match="5 folds need as many albums, and there are 2"):
        mirlab.split(a_table(albums=2), "album-kfold")
