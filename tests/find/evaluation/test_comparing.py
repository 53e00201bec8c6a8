"""Pairs of spaces, and the verdict in one sentence."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import UnknownName
from mirlab.find.evaluation.comparing import _fraction, _times, compared_pairs, verdict
from mirlab.find.evaluation.judgement import Judgement
from mirlab.find.evaluation.question import question_of
from mirlab.find.evaluation.retrieval import JudgedSpace, judge_space

N = 120


def spaces(**gaps: float) -> list[JudgedSpace]:
    """Spaces of one collection whose labels lie so far apart; every other artist is blurred, in turn."""
    label = np.arange(N) % 3
    table = FeatureTable(
        tracks=np.array([f"t{i:03}" for i in range(N)], dtype=object),
        labels=np.array(["abc"[c] for c in label], dtype=object),
        columns=(Column("x", None, "mean"),),
        values=np.zeros((N, 1)),
        meta={"artist": np.array([f"artist {i // 2}" for i in range(N)], dtype=object)},
    )
    asked = question_of(table, name="band")
    made = []
    for i, (name, gap) in enumerate(gaps.items()):
        blur = np.where(np.arange(N) // 2 % 2 == i % 2, 0.7, 1.3)[:, np.newaxis]
        values = blur * np.random.default_rng(0).normal(size=(N, 2)) + gap * label[:, np.newaxis]
        made.append(judge_space(values, asked, name=name, metric="standard"))
    return made


def said(*found: JudgedSpace) -> str:
    return verdict(found, compared_pairs(found))


def priced(space: JudgedSpace, cost: float | None) -> JudgedSpace:
    return replace(space, cost=cost)


def test_of_two_that_do_as_well_the_cheaper_is_named() -> None:
    one, other = spaces(one=2.0, other=2.0)
    words = said(priced(one, 12.0), priced(other, 120.0))
    assert words.startswith("one and other are not significantly different here (P@10 ")
    assert words.endswith(", and one costs a tenth (12 instead of 120 ms a track).")
    assert "points, interval -" in words
    assert said(priced(one, 100.0), priced(other, 96.0)).endswith(", and they cost about the same.")
    assert "costs" not in said(one, priced(other, 96.0))


def test_of_two_that_differ_the_better_is_named_with_its_price() -> None:
    bad, good = spaces(bad=0.0, good=8.0)
    words = said(priced(bad, 10.0), priced(good, 320.0))
    assert words.startswith("good is better than bad here: P@10 100.0 % against ")
    assert words.endswith(", and it costs 32 times as much (320 against 10 ms a track).")
    assert ", +" in words
    # The gap is the better one's, in whichever order they were asked for.
    assert ", +" in said(good, bad)
    assert said(priced(bad, 100.0), priced(good, 20.0)).endswith(
        ", and it costs a fifth (20 against 100 ms a track)."
    )


def test_of_three_the_worse_stand_apart() -> None:
    good, like, bad = spaces(good=2.0, like=2.0, bad=0.0)
    words = said(priced(good, 90.0), priced(like, 9.0), priced(bad, 1.0))
    assert "good and like are not significantly different here" in words
    assert ", and like costs a tenth (9.0 instead of 90 ms a track); bad is worse (" in words
    third = spaces(good=2.0, like=2.0, third=2.0)
    assert "are not significantly different from " in said(*third)
    assert ", the best here (P@10 " in said(*third)


def test_all_intervals_hold_together() -> None:
    three = spaces(a=1.0, b=1.2, c=1.4)
    alone, among = compared_pairs(three[:2])[0], compared_pairs(three)[0]
    assert alone.difference.level == 0.95
    assert among.difference.level == pytest.approx(1 - 0.05 / 3)
    assert among.difference.high - among.difference.low > alone.difference.high - alone.difference.low


def test_a_judgement_has_rows_and_spaces_by_name() -> None:
    two = spaces(one=1.0, other=2.0)
    whole = Judgement("band", "label", tuple(two), tuple(compared_pairs(two)), ())
    assert whole["other"] is two[1]
    with pytest.raises(UnknownName, match=r'no space called "othr"\. Did you mean "other"'):
        whole["othr"]
    rows = whole.records()
    assert len(rows) == 2 * 2 * 5
    assert {row["space"] for row in rows} == {"one", "other"}
    assert whole.to_dict()["pairs"][0]["distinguishable"] == whole.pairs[0].distinguishable
    assert whole.answer() in repr(whole) or repr(whole).endswith("...>")


@pytest.mark.parametrize(
    ("ratio", "words"),
    [
        (1.25, "20 % less"),
        (2.0, "half"),
        (3.4, "about a third"),
        (10.2, "a tenth"),
        (500, "less than a hundredth"),
    ],
)
def test_prices_in_words(ratio: float, words: str) -> None:
    assert _fraction(ratio) == words


def test_times_in_words() -> None:
    assert [_times(x) for x in (2.0, 3.51, 4.02, 12.3)] == ["twice", "3.5 times", "4 times", "12 times"]
