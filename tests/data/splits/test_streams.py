"""Randomness by name: the same decision gives the same numbers, another name gives others."""

from __future__ import annotations

from mirlab.data.splits.streams import split_rows, stream


def test_names_that_read_alike_are_different_streams() -> None:
    def draw(*names: str | int) -> int:
        return int(stream(0, *names).generate_state(1)[0])

    assert len({draw("a", "bc"), draw("ab", "c"), draw("abc"), draw(1), draw("1")}) == 5
    assert draw("a", 1) == draw("a", 1)


def test_seeds_repeats_and_feature_sets_give_other_splits() -> None:
    tests = {
        tuple(split_rows("as-written", whose, repeat, 50, seed=seed, test_size=0.3).test.tolist())
        for seed in (1, 2)
        for repeat in (0, 1)
        for whose in ("", "mfcc")
    }
    assert len(tests) == 8
    assert all(len(test) == 15 for test in tests)


def test_the_splits_of_published_results_stay() -> None:
    own = split_rows("as-written", "mfcc", 3, 20, seed=2024, test_size=0.3)
    shared = split_rows("corrected", "", 3, 20, seed=2024, test_size=0.3)
    assert own.test.tolist() == [6, 7, 8, 11, 14, 16]
    assert shared.test.tolist() == [1, 3, 6, 13, 14, 17]
    assert own.name == "random split 4"
