"""Teaching: what is asked next, and an accuracy that does not flatter."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from mirlab.find.review.teaching import Scores, Taught, teach

N = 80
RNG = np.random.default_rng(0)
# Two classes along the diagonal, the last tracks between them.
VECTORS = RNG.normal(size=(N, 6)) * 0.3
VECTORS[:40] -= 3
VECTORS[40:70] += 3
NOBODY: list[str | None] = [None] * N


def taught(rows: Sequence[int], artists: Sequence[str | None] = NOBODY, **more: object) -> Taught:
    labels = ["left" if VECTORS[row, 0] < 0 else "right" for row in rows]
    return teach(VECTORS, rows, labels, ["left", "right"], artists, np.ones(N, bool), **more)  # type: ignore[arg-type]


def test_what_it_hesitates_about_is_asked_and_no_example_again() -> None:
    rows = [0, 1, 2, 3, 40, 41, 42, 43]
    asked = taught(rows).asked
    assert len(asked) == 6
    assert asked[0].row in range(70, 80), "one between the classes comes first"
    assert not {one.row for one in asked} & set(rows)
    assert {one.classes for one in asked} <= {("left", "right"), ("right", "left")}
    assert len({one.row for one in asked}) == 6


def test_without_examples_of_two_classes_tracks_that_stand_for_many_are_asked() -> None:
    first = taught([])
    assert {one.row < 40 for one in first.asked} == {True, False}
    assert first.accuracy is None
    assert first.missing == {"left": 3, "right": 3}
    assert "after 3 more examples of left and 3 more examples of right" in first.sentence
    assert 0 not in {one.row for one in taught([0]).asked}


def test_the_accuracy_is_honest_and_has_an_interval() -> None:
    good = taught([*range(10), *range(40, 50)])
    assert good.accuracy is not None
    assert good.accuracy.mean == 1.0
    assert good.accuracy.low < 0.9, "twenty right answers are no certainty"
    assert [size for size, _ in good.curve][-1] == 20
    rng = np.random.default_rng(3)
    rows = list(range(60))
    labels = [str(label) for label in rng.permutation(["left", "right"] * 30)]
    lost = teach(VECTORS, rows, labels, ["left", "right"], NOBODY, np.ones(N, bool))
    assert lost.accuracy is not None
    assert lost.accuracy.low < 0.5, "labels without sense are not learnt"


def test_artists_are_kept_apart_and_counted() -> None:
    rows = [*range(10), *range(40, 50)]
    artists: list[str | None] = [f"artist {row // 5}" for row in range(N)]
    alone, together = taught(rows).accuracy, taught(rows, artists).accuracy
    assert alone is not None
    assert together is not None
    assert together.low < alone.low, "four artists say less than twenty"
    one_each: list[str | None] = ["a" if row < 40 else "b" for row in range(N)]
    assert taught(rows, one_each).accuracy is None


def test_what_was_computed_is_kept() -> None:
    scores = Scores()
    rows = [0, 40, 1, 41, 2, 42, 3, 43, 4, 44, 5, 45]
    first = taught(rows[:10], scores=scores)
    before = len(scores.kept)
    again = taught(rows, scores=scores)
    assert len(scores.kept) == before + 1
    assert again.curve[: len(first.curve)] == first.curve
