"""Tracks as columns: every value is where its row is, and what is unknown is told from what is not."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from mirlab.show.web.content.columns import TrackColumns, columns_of


def track(number: int, **known: Any) -> dict[str, Any]:
    nothing = dict.fromkeys(("title", "artist", "label", "predicted", "duration"))
    return {"id": f"id{number}", "track": f"{number}.wav", **nothing, "sound": True, "facts": {}, **known}


def columns(*tracks: dict[str, Any]) -> TrackColumns:
    n = len(tracks)
    points = np.linspace(-1, 1, 2 * n).reshape(n, 2)
    return columns_of("mine", tracks, points, sound=True, version=7)


def test_texts_stand_once_and_what_is_unknown_is_minus_one() -> None:
    found = columns(
        track(0, label="rock", artist="B", title="t"),
        track(1, artist="A", duration=2.0),
        track(2, label="jazz", artist="B", duration=math.nan),
    )
    assert (found.collection, found.version, found.n, found.sound) == ("mine", 7, 3, True)
    assert found.id == ["id0", "id1", "id2"]
    assert (found.label.values, found.label.codes) == (["jazz", "rock"], [1, -1, 0])
    assert (found.artist.values, found.artist.codes) == (["A", "B"], [1, 0, 1])
    assert (found.predicted.values, found.predicted.codes) == ([], [-1] * 3)
    assert found.title == ["t", None, None]
    assert found.duration == [None, 2.0, None]
    assert (found.x, found.y) == ([-1.0, -0.2, 0.6], [-0.6, 0.2, 1.0])


def test_facts_are_numbers_texts_or_lists() -> None:
    found = columns(
        track(0, facts={"tempo": 120.123456789, "key": "A minor", "tags": ["b", "a"], "live": True}),
        track(1, facts={"live": False, "year": 1999, "odd": 3}),
        track(2, facts={"tags": ["b"], "odd": "three"}),
    )
    assert found.numbers == {"tempo": [120.1235, None, None], "year": [None, 1999.0, None]}
    assert found.lists["tags"].values == ["a", "b"]
    assert found.lists["tags"].codes == [[1, 0], [], [1]]
    assert found.texts["key"].codes == [0, -1, -1]
    assert (found.texts["live"].values, found.texts["live"].codes) == (["no", "yes"], [1, 0, -1])
    # A fact that is a number here and a text there is a text everywhere.
    assert (found.texts["odd"].values, found.texts["odd"].codes) == (["3", "three"], [-1, 0, 1])


def test_broken_bytes_in_names_are_sent_as_question_marks() -> None:
    found = columns(track(0, track="a\udcff.wav", label="\udcffx"))
    assert found.track == ["a?.wav"]
    assert TrackColumns.model_validate_json(found.model_dump_json()) == found
