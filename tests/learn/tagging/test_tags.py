"""Tags as a table: all scores for machines, the highest for people."""

from __future__ import annotations

import csv
import io

import pytest

from mirlab.learn.tagging.tags import Tagged, Tags

NAMES = ("rock", "jazz", "90s")
GOOD = Tagged("a.wav", {"jazz": 0.5, "90s": 0.25, "rock": 0.125}, notes=("it is short",))
BAD = Tagged("b.wav", error="no sound")


@pytest.fixture
def tags() -> Tags:
    return Tags([GOOD, BAD], "my_model", NAMES)


def test_there_is_a_column_for_each_tag(tags: Tags) -> None:
    frame = tags.to_pandas()
    assert list(frame.columns) == ["path", "score:rock", "score:jazz", "score:90s", "error"]
    assert frame["score:jazz"].iloc[0] == 0.5
    assert frame["score:jazz"].isna().tolist() == [False, True]
    rows = list(csv.DictReader(io.StringIO(tags.csv_text())))
    assert rows[0]["score:rock"] == "0.125"
    assert (rows[1]["score:rock"], rows[1]["error"]) == ("", "no sound")


def test_people_see_the_highest(tags: Tags) -> None:
    said = tags.to_markdown()
    assert "jazz 0.50, 90s 0.25, rock 0.12" in said
    assert "score:" not in said
    shown = tags._repr_html_()
    assert "1 sound tagged by my_model, 1 could not be analysed." in shown
    assert "Scores are not probabilities." in shown
    many = Tags([Tagged("a", {f"t{i}": 1 - i / 100 for i in range(50)})], "m", ())
    assert "t7 0.93" in many.to_markdown()
    assert "t8" not in many.to_markdown()


def test_parts_have_times() -> None:
    parts = Tags([Tagged("a", {"rock": 0.1}, 0.0, 3.0), Tagged("a", {"rock": 0.2}, 1.5, 4.5)], "m", ("rock",))
    assert [(row["start"], row["stop"]) for row in parts.records()] == [(0.0, 3.0), (1.5, 4.5)]
    assert "1 sound tagged" in parts.headline()


def test_json_is_what_was_promised() -> None:
    assert GOOD.as_json() == {
        "path": "a.wav",
        "scores": {"jazz": 0.5, "90s": 0.25, "rock": 0.125},
        "notes": ["it is short"],
    }
    assert BAD.as_json() == {"path": "b.wav", "scores": None, "error": "no sound"}
    assert Tagged("a", {"x": 1.0}, 0.0, 3.0).as_json()["stop"] == 3.0
