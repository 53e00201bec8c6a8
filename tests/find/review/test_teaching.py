"""Teaching: what is asked next, and an accuracy that does not flatter."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np

from mirlab.find.review.teaching import Scores, Taught, guesses, teach

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
    assert good.judged is not None
    sizes = [size for size, _ in good.judged.curve]
    assert sizes == [4, 6, 8, 12, 16], "what was learnt from, not what it was judged on"
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
    rows = [0, 40, 1, 41, 2, 42, 3, 43]
    first = taught(rows, scores=scores)
    assert taught(rows, scores=scores).judged is first.judged
    assert taught([*rows, 4], scores=scores).judged is not first.judged


def test_more_examples_bring_more_and_no_draw_decides() -> None:
    """One class lies around the other, so that a few examples do not tell them apart."""
    rng = np.random.default_rng(5)
    vectors = rng.normal(size=(120, 30))
    vectors[:60, 0] += 2.0
    rows = list(range(20, 100))
    labels = ["left" if row < 60 else "right" for row in rows]
    nobody: list[str | None] = [None] * 120
    judged = teach(vectors, rows, labels, ["left", "right"], nobody, np.ones(120, bool)).judged
    assert judged is not None
    means = [found.mean for _, found in judged.curve]
    assert means[-1] > means[0] + 0.05
    assert all(later > earlier - 0.03 for earlier, later in itertools.pairwise(means)), means
    assert judged.right.shape == judged.certain.shape == (5, 80)
    assert judged.accuracy.mean == judged.right.mean()
    # The interval is that of eighty examples, however often they were judged.
    assert 0.08 < judged.accuracy.high - judged.accuracy.low < 0.25
    # What it is surer about it is right about more often.
    all_of_them, sure = judged.above(0.0), judged.above(0.9)
    assert all_of_them == (80, judged.accuracy.mean)
    assert sure is not None
    assert sure[0] < 80
    assert sure[1] > judged.accuracy.mean
    assert judged.above(1.01) is None


def test_the_rest_is_guessed_where_it_is_sure() -> None:
    rows = [*range(10), *range(40, 50)]
    labels = ["left" if row < 40 else "right" for row in rows]
    rest = np.array([20, 21, 60, 61, 75])
    everything = guesses(VECTORS, rows, labels, rest, 0.5)
    assert {one.row: one.label for one in everything[:4]} == {
        20: "left", 21: "left", 60: "right", 61: "right"
    }  # fmt: skip
    assert everything[-1].row == 75, "the one between the classes is the least sure"
    assert [one.probability for one in everything] == sorted(
        (one.probability for one in everything), reverse=True
    )
    assert [one.row for one in guesses(VECTORS, rows, labels, rest, everything[3].probability)] == [
        one.row for one in everything[:4]
    ]
    assert guesses(VECTORS, rows[:10], labels[:10], rest, 0.5) == [], "one class is nothing to tell apart"
