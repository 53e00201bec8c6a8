"""Which task a source is for: what is recognised, what is asked, what is refused, and what is left out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mirlab.audio.registry import Column
from mirlab.data.sources.sources import open_source
from mirlab.data.tables.table import FeatureTable
from mirlab.data.tables.targets import Targets
from mirlab.errors import TableError, UnknownName, UsageError

N = 12
"""Rows of a table: enough that no column tells anything by chance."""


def numbers(seed: int = 0) -> list[float]:
    return np.random.default_rng(seed).normal(size=N).round(4).tolist()


def written(folder: Path, **columns: Sequence[Any]) -> Path:
    """A CSV with a column of features, and others."""
    import csv

    path = folder / "t.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        every = {"track": [f"{i:02d}.wav" for i in range(N)], "rms_mean": numbers(), **columns}
        rows.writerow(every)
        rows.writerows(zip(*every.values(), strict=True))
    return path


def table(path: Path, **options: Any) -> FeatureTable:
    opened = open_source(path, **options)
    assert isinstance(opened, FeatureTable)
    return opened


def names(made: FeatureTable) -> list[str]:
    return [str(column) for column in made.columns]


def counts(made: FeatureTable) -> dict[str, int]:
    assert made.targets is not None
    return made.targets.counts


TAGS = [
    "rock;sad",
    "rock",
    "sad",
    "pop; sad",
    "pop",
    "",
    "rock|".strip("|"),
    "pop",
    "sad",
    "rock",
    "pop;rock",
    "",
]


def test_a_column_called_tags_is_tags_where_there_is_no_label(tmp_path: Path) -> None:
    made = table(written(tmp_path, tags=TAGS))
    assert made.task == "tags"
    assert counts(made) == {"pop": 4, "rock": 5, "sad": 4}
    assert made.targets is not None
    assert made.targets.values[0].tolist() == [0, 1, 1]
    assert names(made) == ["rms.mean"]
    assert 'the tags in "tags" were split at ";".' in made.notes
    assert "2 tracks have no tags: that counts as having none of them." in made.notes


def test_a_label_wins_over_tags_and_the_task_takes_them(tmp_path: Path) -> None:
    path = written(tmp_path, tags=TAGS, label=["a", "b"] * 6)
    made = table(path)
    assert made.task == "class"
    assert "the label is learnt, not the tags in tags: --task tags learns those." in made.notes
    both = table(path, task="tags")
    assert both.task == "tags"
    assert set(both.labels) == {"a", "b"}, "the label is a fact of the rows still"
    assert table(path, task="class").notes.count(made.notes[-1]) == 0


def test_numbers_that_are_named_leave_the_features(tmp_path: Path) -> None:
    path = written(tmp_path, valence=numbers(1), arousal=numbers(2), other=numbers(3), label=["a", "b"] * 6)
    made = table(path, targets="valence, arousal")
    assert made.task == "numbers"
    assert names(made) == ["rms.mean", "other.value"]
    assert made.targets is not None
    assert made.targets.names == ("valence", "arousal")
    np.testing.assert_array_equal(made.targets.values, np.column_stack([numbers(1), numbers(2)]))
    assert table(path, targets=["*AL*"]).targets is not None
    assert table(path, targets="?alence").targets.names == ("valence",)  # type: ignore[union-attr]
    # So do features of a table that is open already.
    again = open_source(table(path), targets="valence")
    assert isinstance(again, FeatureTable)
    assert names(again) == ["rms.mean", "arousal.value", "other.value"]


def test_columns_of_zero_and_one_are_tags(tmp_path: Path) -> None:
    ones = [1, 0, 1, 0] * 3
    path = written(tmp_path, mood_sad=ones, mood_calm=[1, 1, 0, 0] * 3)
    made = table(path, targets="mood_*")
    assert made.task == "tags"
    assert counts(made) == {"mood_sad": 6, "mood_calm": 6}
    assert names(made) == ["rms.mean"]
    assert table(path, targets="mood_*", task="numbers").task == "numbers"


def test_shares_are_numbers_and_by_the_task_tags(tmp_path: Path) -> None:
    path = written(tmp_path, sad=[0.1, 0.5, 0.9, 0.4] * 3)
    assert table(path, targets="sad").task == "numbers"
    made = table(path, targets="sad", task="tags")
    assert counts(made) == {"sad": 6}
    assert "tags are given as shares: a track has a tag where its share is 0.5 or more." in made.notes
    with pytest.raises(
        UsageError, match=r"0, 1 or a share .* column \"rms\" of tags, got 1.5 in row 2 \('01"
    ):
        table(written(tmp_path, rms=[0.5, 1.5] * 6), targets="rms", task="tags")


def test_headed_columns_are_targets_and_win_over_a_label(tmp_path: Path) -> None:
    columns: dict[str, Any] = {
        "tag:sad": [1, 0, "", 1] * 3,
        "Tag:calm": [0, 1, 1, 1] * 3,
        "label": ["a", "b"] * 6,
    }
    made = table(written(tmp_path, **columns))
    assert made.task == "tags"
    assert counts(made) == {"sad": 6, "calm": 9}
    assert made.labelled.sum() == 9
    assert any(
        "sad in 3 rows. Rows with something unknown are left out, which leaves 9" in n for n in made.notes
    )
    assert "tag:sad, Tag:calm are learnt, not the label: --task class learns the label." in made.notes
    assert table(written(tmp_path, **columns), task="class").task == "class"
    with pytest.raises(TableError, match='columns of one task, got "tag:sad" and "target:x"'):
        table(written(tmp_path, **{"tag:sad": [1, 0] * 6, "target:x": numbers(1)}))
    with pytest.raises(TableError, match=r'column "target:x", and there is something else in row 3: .high'):
        table(written(tmp_path, **{"target:x": [1.5, 2, "high", 3] * 3}))


@pytest.mark.parametrize(
    ("labels", "words"),
    [
        (["rock;sad", "pop"], r"the label 'rock;sad' looks like several tags: --task tags --separator \";\""),
        (["rock | sad", "pop"], r"looks like several tags: --task tags --separator \"|\""),
        (
            ["rock/sad", "rock"],
            r"looks like several tags, for 'rock' is in other labels, too: .*separator \"/\"",
        ),
        (["Drum & Bass/Jungle", "Jungle"], "for 'Jungle' is in other labels, too"),
        (["rock, sad", "rock, calm"], "for 'rock' is in other labels, too"),
        ([str(x) for x in numbers(1)], r"look like numbers to predict \(12 different, such as"),
    ],
)
def test_labels_that_look_like_something_else_are_asked_about(
    tmp_path: Path, labels: list[str], words: str
) -> None:
    path = written(tmp_path, label=(labels * N)[:N])
    with pytest.raises(UsageError, match=words):
        table(path)
    made = table(path, task="class")
    assert made.classes
    assert table(path, labelled=False).task == "class", "who learns nothing is asked nothing"


@pytest.mark.parametrize(
    "labels", [["R&B/Soul", "Hip-Hop/Rap"], ["Crosby, Stills", "Nash"], ["1", "2"], ["1.0", "2.0"]]
)
def test_labels_with_a_slash_or_a_comma_in_them_are_classes(tmp_path: Path, labels: list[str]) -> None:
    assert len(table(written(tmp_path, label=labels * 6)).classes) == 2


def test_labels_become_tags_or_numbers_by_the_task(tmp_path: Path) -> None:
    made = table(written(tmp_path, label=TAGS), task="tags")
    assert counts(made) == {"pop": 4, "rock": 5, "sad": 4}
    assert not any(made.labels), "what is learnt is no fact beside it"
    made = table(written(tmp_path, target=numbers(4)), task="numbers")
    assert made.targets is not None
    np.testing.assert_array_equal(made.targets.values[:, 0], numbers(4))
    with pytest.raises(UsageError, match="the task is numbers: name the columns that hold them"):
        table(written(tmp_path, label=["a", "b"] * 6), task="numbers")


def test_tags_with_the_separator_in_them(tmp_path: Path) -> None:
    cells = ["R&B; Soul", "pop", "pop;sad", "sad"] * 3
    with pytest.raises(
        UsageError, match=r"'R&B; Soul' in the column \"tags\" may be 2 tags, or one that holds \";\""
    ):
        table(written(tmp_path, tags=cells))
    split = table(written(tmp_path, tags=cells), separator=";")
    assert counts(split) == {"R&B": 3, "Soul": 3, "pop": 6, "sad": 6}
    whole = table(written(tmp_path, tags=['"R&B; Soul"', "pop", 'pop;"R&B; Soul"', "sad"] * 3), separator=";")
    assert counts(whole) == {"R&B; Soul": 6, "pop": 6, "sad": 3}
    with pytest.raises(UsageError, match=r"has both ';' and '\|' in it, as in 'a\|b'"):
        table(written(tmp_path, tags=["a;b", "a|b", "a"] * 4))
    with pytest.raises(
        UsageError, match=r"'pop/sad' .* looks like several tags, for 'pop' is in other cells"
    ):
        table(written(tmp_path, tags=["pop/sad", "pop", "sad"] * 4))
    assert counts(table(written(tmp_path, tags=["pop/sad", "pop", "sad"] * 4), separator="/"))["pop"] == 8
    assert "Drum & Bass/Jungle" in counts(table(written(tmp_path, tags=["Drum & Bass/Jungle", "pop"] * 6)))


def test_lists_as_programs_write_them_into_csv(tmp_path: Path) -> None:
    made = table(written(tmp_path, tags=["['pop', 'R&B; Soul']", '["pop"]', "[]", "[sad, calm]"] * 3))
    assert counts(made) == {"R&B; Soul": 3, "calm": 3, "pop": 6, "sad": 3}


def test_one_spelling_and_once_in_a_cell(tmp_path: Path) -> None:
    made = table(written(tmp_path, tags=["Sad; sad", "sad ;calm", "calm", "Sad"] * 3))
    assert counts(made) == {"Sad": 9, "calm": 6} or counts(made) == {"calm": 6, "sad": 9}
    assert any("spellings of one tag were joined" in note for note in made.notes)
    assert "3 cells name a tag twice: it counts once." in made.notes


def test_what_cannot_be_judged_is_left_out_and_named(tmp_path: Path) -> None:
    cells = ["all;a;once", *(["all;a"] * 5), *(["all"] * 6)]
    made = table(written(tmp_path, tags=cells))
    assert counts(made) == {"a": 6}
    assert any(
        "tags left out because no, one or every track has them" in n and "all, once" in n for n in made.notes
    )
    with pytest.raises(TableError, match="expected tags that differ from track to track, and there is none"):
        table(written(tmp_path, tags=["all"] * N))
    with pytest.raises(TableError, match='expected tags in "tags", and there is none in any row'):
        table(written(tmp_path, tags=[""] * N), task="tags")
    made = table(written(tmp_path, a=numbers(1), b=[3] * N), targets="a,b")
    assert counts(made) == {"a": N}
    assert "numbers left out because they are the same in every row, or empty: b." in made.notes
    with pytest.raises(TableError, match="expected numbers that differ from track to track"):
        table(written(tmp_path, b=[3] * N), targets="b")


def test_unknown_numbers_and_text_among_them(tmp_path: Path) -> None:
    holes = [x if i > 1 else ("" if i else "NaN") for i, x in enumerate(numbers(1))]
    made = table(written(tmp_path, a=holes, b=numbers(2)), targets="a,b")
    assert made.labelled.tolist() == [False, False, *([True] * 10)]
    assert (
        "unknown: a in 2 rows. Rows with something unknown are left out, which leaves 10 of 12." in made.notes
    )
    text = [x if i != 4 else "loud" for i, x in enumerate(numbers(1))]
    with pytest.raises(
        TableError, match=r"number in every cell of the column \"a\", got 'loud' in row 5 \('04.wav'\)"
    ):
        table(written(tmp_path, a=text), targets="a")
    with pytest.raises(TableError, match="got inf in row 1"):
        table(written(tmp_path, a=["inf", *numbers(1)[1:]]), targets="a")
    with pytest.raises(TableError, match="tracks of which every target is known, and there are 0"):
        table(written(tmp_path, a=[1, "", 2, ""] * 3, b=["", 1, "", 2] * 3), targets="a,b")


def test_columns_that_give_a_target_away_are_named(tmp_path: Path) -> None:
    near = [2 * x + 1 for x in numbers(1)]
    made = table(written(tmp_path, a=numbers(1), twice=near), targets="a")
    assert any("nearly a copy of a target, in brackets: twice (a)" in note for note in made.notes)
    assert not any("rms" in note for note in made.notes)


def test_names_that_are_not_there_and_options_that_contradict(tmp_path: Path) -> None:
    path = written(tmp_path, valence=numbers(1), label=["a", "b"] * 6)
    with pytest.raises(UnknownName, match=r'no target called "valense". Did you mean "valence"'):
        table(path, targets="valense")
    with pytest.raises(UnknownName, match=r'no task called "tag". Did you mean "tags"'):
        table(path, task="tag")
    with pytest.raises(UsageError, match='the task is "class": name the column of the classes by label'):
        table(path, task="class", targets="valence")
    with pytest.raises(UsageError, match='separator: it stands between tags, and the task is "numbers"'):
        table(path, task="numbers", separator=";")
    with pytest.raises(UsageError, match=r'got the label "label" and the targets valence'):
        table(path, label="label", targets="valence")
    with pytest.raises(UsageError, match="got numbers in valence and text in label"):
        table(path, targets="valence,label")
    with pytest.raises(UsageError, match="no column is called tags, genres and moods: name the columns"):
        table(written(tmp_path, x=numbers(1), label=[""] * N), task="tags")
    for wrong in ("", "a,,b"):
        with pytest.raises(UsageError, match="expected names of columns, separated by commas"):
            table(path, targets=wrong)


def test_a_misspelt_target_is_named_before_what_else_is_wrong(tmp_path: Path) -> None:
    gaps: list[Any] = [*numbers(3)[:-1], ""]
    path = written(tmp_path, sad=gaps, calm=numbers(1))
    for targets, meant in (("calm,sadd", "sad"), ("cal*,sadd*", "sad"), ("calmm", "calm")):
        with pytest.raises(UnknownName, match=rf'no target called.*Did you mean "{meant}"'):
            open_source(path, targets=targets)
    # With its name right, the fault of the column that is left is what is wrong.
    for targets in ("calm", "CALM", "rms.mean"):
        with pytest.raises(TableError, match=r'expected a finite number in every cell.*"sad" in row 12'):
            open_source(path, targets=targets)
    tagged = written(tmp_path, tags=TAGS, sad_share=gaps)
    with pytest.raises(TableError, match='"sad_share" in row 12'):
        open_source(tagged, targets="rock,sad")
    with pytest.raises(UnknownName, match=r'no target called "sad_shar". Did you mean "sad_share"'):
        open_source(tagged, targets="sad_shar")
    mixed = written(tmp_path, tags=["a|b", "b;c", "c", "a"] * 3, valence=numbers(1))
    with pytest.raises(UnknownName, match=r'no target called "valense". Did you mean "valence"'):
        open_source(mixed, targets="valense")
    with pytest.raises(UsageError, match=r"both ';' and '\|' in it"):
        open_source(mixed, targets="c")
    texts = written(tmp_path, mood=["fine"] * N)
    with pytest.raises(UnknownName, match=r'no target called "mod". Did you mean "mood"'):
        open_source(texts, targets="mod")


def test_a_misspelt_target_beside_an_array_is_named(tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", np.random.default_rng(0).normal(size=(N, 2)))
    rows = "".join(f"{i}.wav,{value}\n" for i, value in enumerate(numbers()))
    (tmp_path / "x.csv").write_text(f"track,calm\n{rows}", encoding="utf-8")
    with pytest.raises(UnknownName, match=r'no target called "calmm". Did you mean "calm"'):
        open_source(tmp_path / "x.npy", targets="calmm")
    assert table(tmp_path / "x.npy", targets="calm").task == "numbers"


def test_two_columns_of_tags_are_asked_about_and_can_be_taken_together(tmp_path: Path) -> None:
    path = written(tmp_path, tags=["a;b", "b", "c"] * 4, moods=["sad", "calm", ""] * 4)
    with pytest.raises(UsageError, match=r"tags in tags and moods and no label: say which are meant"):
        table(path)
    assert counts(table(path, targets="moods")) == {"calm": 4, "sad": 4}
    assert counts(table(path, targets="tags,moods")) == {"a": 4, "b": 8, "c": 4, "calm": 4, "sad": 4}


def test_some_tags_of_many_can_be_named(tmp_path: Path) -> None:
    path = written(tmp_path, tags=["a;b", "b;c", "c;ab"] * 4)
    assert counts(table(path, targets="b,c")) == {"b": 8, "c": 8}
    assert counts(table(path, targets="a*")) == {"a": 4, "ab": 4}


def test_more_tags_than_can_be_learnt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mirlab.data.tasks.making.MOST_TAGS", 2)
    path = written(tmp_path, tags=["a;b;c", "b", "c;a"] * 4)
    with pytest.raises(
        UsageError, match="at most 2 tags that several tracks have, got 3: name those to learn"
    ):
        table(path)
    assert counts(table(path, targets="a,b")) == {"a": 8, "b": 8}
    rare = ["a;b;x1", "b;x2", "a", *([""] * 9)]
    made = table(written(tmp_path, tags=rare))
    assert counts(made) == {"a": 2, "b": 2}
    assert "2 tags left out because only one track has each of them." in made.notes


def test_lists_in_parquet_and_in_a_dataframe(tmp_path: Path) -> None:
    import pandas as pd

    frame = pd.DataFrame({"rms_mean": numbers(), "moods": [["sad"], ["calm", "sad"], [], None] * 3})
    made = open_source(frame)
    assert isinstance(made, FeatureTable)
    assert counts(made) == {"calm": 3, "sad": 6}
    assert "6 tracks have no tags: that counts as having none of them." in made.notes
    frame.to_parquet(tmp_path / "t.parquet")
    assert counts(table(tmp_path / "t.parquet")) == counts(made)
    frame["label"] = ["a", "b"] * 6
    kept = open_source(frame)
    assert isinstance(kept, FeatureTable)
    assert kept.meta["moods"][1] == ("calm", "sad")


def test_arrays_come_with_tags_or_numbers(tmp_path: Path) -> None:
    x, y = np.array([numbers(), numbers(1)]).T, np.array([[1, 0, 1, 0] * 3, [1, 1, 0, 0] * 3]).T
    made = open_source((x, y), task="tags", targets=["sad", "calm"])
    assert isinstance(made, FeatureTable)
    assert counts(made) == {"sad": 6, "calm": 6}
    assert len(made.columns) == 2
    import pandas as pd

    made = open_source(
        (pd.DataFrame(x, columns=["p", "q"]), pd.DataFrame(y * 1.5, columns=["v", "a"])), task="numbers"
    )
    assert isinstance(made, FeatureTable)
    assert made.targets is not None
    assert made.targets.names == ("v", "a")
    made = open_source((x, [["sad"], ["sad", "calm"], [], ["calm"]] * 3), task="tags")
    assert isinstance(made, FeatureTable)
    assert counts(made) == {"calm": 6, "sad": 6}
    with pytest.raises(TableError, match=r'say what the columns are, task="tags"'):
        open_source((x, y))
    with pytest.raises(TableError, match="the targets: expected 12 rows"):
        open_source((x, y[:5]), task="tags")
    with pytest.raises(UsageError, match="targets: expected 2 names, one for each column, got 1"):
        open_source((x, y), task="tags", targets="sad")


def test_a_table_that_is_opened_again_says_nothing_new(tmp_path: Path) -> None:
    made = table(written(tmp_path, valence=numbers(1), label=["a", "b"] * 6), targets="valence")
    again = open_source(made)
    assert isinstance(again, FeatureTable)
    assert again.notes == made.notes
    assert again.task == "numbers"


def test_targets_made_in_python_are_judged_too() -> None:
    made = FeatureTable(
        tracks=np.array([f"{i // 2}" for i in range(N)], dtype=object),
        labels=np.array([None] * N, dtype=object),
        columns=(Column("rms", None, "mean"),),
        values=np.array([numbers()]).T,
        meta={"segment_start": np.array([float(i % 2) for i in range(N)], dtype=object)},
        # Two slices of one track are one track with the tag.
        targets=Targets("tags", ("once", "often"), np.array([[1] * 2 + [0] * 10, [1] * 6 + [0] * 6]).T),
    )
    opened = open_source(made)
    assert isinstance(opened, FeatureTable)
    assert counts(opened) == {"often": 6}
    assert open_source(made, task="class").targets is None  # type: ignore[union-attr]


def test_columns_that_tell_classes_apart_are_named_only_where_classes_are_learnt(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).normal(size=(40, 2)).tolist()
    rows = [f"{i},{'rock' if i % 2 else 'pop'},{10 * (i % 2) + x},{y}" for i, (x, y) in enumerate(noise)]
    path = tmp_path / "t.csv"
    path.write_text("track,label,apart,a\n" + "\n".join(rows) + "\n", encoding="utf-8")
    said = "a single column separates the classes"
    assert any(note.startswith(said) for note in table(path).notes)
    assert any(note.startswith(said) for note in table(path, task="class").notes)
    assert not any(note.startswith(said) for note in table(path, targets="a").notes)
