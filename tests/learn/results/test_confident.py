"""The surest mistakes: one line a track, surest first."""

from __future__ import annotations

import pytest

from mirlab.learn.results.confident import confident_mistakes


def columns(*rows):
    names = ("track", "label", "predicted", "p_a", "p_b", "p_c")
    return {name: [row[i] for row in rows] for i, name in enumerate(names)}


def test_a_track_is_judged_over_all_repeats_that_tested_it():
    predicted = columns(
        ("one", "a", "b", 0.2, 0.8, 0.0),
        ("one", "a", "a", 0.6, 0.4, 0.0),
        ("two", "b", "c", 0.0, 0.1, 0.9),
        ("right", "c", "c", 0.0, 0.0, 1.0),
    )
    first, second = confident_mistakes(predicted)
    assert (first.track, first.taken_for, first.probability) == ("two", "c", pytest.approx(0.9))
    assert (second.track, second.taken_for, second.probability) == ("one", "b", pytest.approx(0.6))
    assert (second.wrong, second.tested) == (1, 2)


def test_the_class_given_most_often_is_named():
    predicted = columns(
        ("one", "a", "b", 0.1, 0.5, 0.4), ("one", "a", "c", 0.1, 0.0, 0.9), ("one", "a", "b", 0.1, 0.7, 0.2)
    )
    assert [(m.taken_for, m.probability) for m in confident_mistakes(predicted)] == [
        ("b", pytest.approx(0.4))
    ]


def test_artist_and_title_come_along_where_they_are_known():
    predicted = columns(("one", "a", "b", 0.0, 1.0, 0.0), ("two", "a", "b", 0.0, 0.9, 0.1))
    predicted |= {"artist": ["Bach", None], "title": ["", None]}
    first, second = confident_mistakes(predicted)
    assert (first.artist, first.title) == ("Bach", None)
    assert (second.artist, second.title) == (None, None)


def test_no_mistakes_and_a_limit():
    assert confident_mistakes(columns(("one", "a", "a", 1.0, 0.0, 0.0))) == []
    many = columns(*((f"t{i:02d}", "a", "b", 0.0, 0.5 + i / 100, 0.0) for i in range(20)))
    assert [m.track for m in confident_mistakes(many, limit=3)] == ["t19", "t18", "t17"]


def test_a_model_without_probabilities_is_sure_of_nothing():
    nan = float("nan")
    assert confident_mistakes(columns(("one", "a", "b", nan, nan, nan))) == []
    # One repeat without them leaves the mean unknown.
    some = columns(("one", "a", "b", 0.1, 0.9, 0.0), ("one", "a", "b", nan, nan, nan))
    assert confident_mistakes(some) == []
