from __future__ import annotations

import numpy as np
import pytest

from mirlab.data.splits.splits import Split
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import UnknownName
from mirlab.learn.experiment.plans import _overlap
from mirlab.learn.judging import protocols

AS_WRITTEN, CORRECTED = protocols.get("as-written"), protocols.get("corrected")


def test_corrected_gives_every_feature_set_the_same_splits_and_seeds() -> None:
    one = protocols.split_rows(CORRECTED, 1, "mfcc", 3, 50, 0.3)
    two = protocols.split_rows(CORRECTED, 1, "mel", 3, 50, 0.3)
    np.testing.assert_array_equal(one.test, two.test)
    assert protocols.net_seeds(CORRECTED, 1, "mfcc", 10, 3) == protocols.net_seeds(CORRECTED, 1, "mel", 20, 3)


def test_as_written_gives_every_feature_set_its_own() -> None:
    one = protocols.split_rows(AS_WRITTEN, 1, "mfcc", 3, 50, 0.3)
    two = protocols.split_rows(AS_WRITTEN, 1, "mel", 3, 50, 0.3)
    assert one.test.tolist() != two.test.tolist()
    seeds = {
        protocols.net_seeds(AS_WRITTEN, 1, name, epochs, 3) for name in ("mfcc", "mel") for epochs in (10, 20)
    }
    assert len(seeds) == 4


@pytest.mark.parametrize("protocol", [AS_WRITTEN, CORRECTED])
def test_seeds_and_repeats_give_other_splits(protocol: protocols.Protocol) -> None:
    tests = {
        tuple(protocols.split_rows(protocol, seed, "mfcc", repeat, 50, 0.3).test.tolist())
        for seed in (1, 2)
        for repeat in (0, 1)
    }
    assert len(tests) == 4
    assert all(len(test) == 15 for test in tests)


def test_names_that_read_alike_are_different_streams() -> None:
    def draw(*names: str | int) -> int:
        return int(protocols.stream(0, *names).generate_state(1)[0])

    assert len({draw("a", "bc"), draw("ab", "c"), draw("abc"), draw(1), draw("1")}) == 5
    assert draw("a", 1) == draw("a", 1)


def test_an_unknown_protocol_is_told_with_the_closest() -> None:
    with pytest.raises(UnknownName, match='Did you mean "as-written"'):
        protocols.get("as written")


def test_the_share_of_known_artists_counts_every_artist_of_a_track() -> None:
    table = FeatureTable(
        tracks=np.array(list("abcd"), dtype=object),
        labels=np.array(["x"] * 4, dtype=object),
        columns=(),
        values=np.empty((4, 0)),
        meta={"artist": np.array(["p; q", "r", "s feat. Q", "t"], dtype=object)},
    )
    assert _overlap(table, [Split(np.array([0, 1]), np.array([2, 3]), "one")]) == 0.5
