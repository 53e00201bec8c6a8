"""A condition filters and does nothing else."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirlab.errors import UnknownName, UsageError
from mirlab.find.store.parsing import DEEPEST, LONGEST
from mirlab.find.store.where import read_where


def parse_where(text: str, columns: tuple[str, ...]) -> str:
    return read_where(text, columns, {}).sql


COLUMNS = ("rms.mean", "mfcc_03.mean", "key_mode.value", "tags[hip_hop].mean")


@pytest.mark.parametrize(
    ("text", "sql"),
    [
        ("genre = 'jazz'", "(`label` = 'jazz')"),
        ("artist <> 'O''Hara' AND rms.mean > 0.1", "((`artist` <> 'O''Hara') AND (`rms__mean` > 0.1))"),
        ("mfcc_03__mean <= -2", "(`mfcc_03__mean` <= -2.0)"),
        ("0.5 < rms.mean", "(`rms__mean` > 0.5)"),
        ("5 <= rms.mean", "(`rms__mean` >= 5.0)"),
        ("5 > rms.mean", "(`rms__mean` < 5.0)"),
        ("5 >= rms.mean", "(`rms__mean` <= 5.0)"),
        ("5 = rms.mean", "(`rms__mean` = 5.0)"),
        (
            "NOT (label IN ('a', 'b') OR title IS NULL)",
            "(NOT ((`label` IN ('a', 'b')) OR (`title` IS NULL)))",
        ),
        ("title IS NOT NULL", "(NOT (`title` IS NULL))"),
        (
            "title NOT IN ('a') AND rms.mean NOT BETWEEN 1 AND 2",
            "((NOT (`title` IN ('a'))) AND (NOT (`rms__mean` BETWEEN 1.0 AND 2.0)))",
        ),
        ("duration BETWEEN 10 AND 1e3", "(`duration` BETWEEN 10.0 AND 1000.0)"),
        ("title NOT LIKE '%;--%'", "(NOT (`title` ILIKE '%;--%'))"),
        ("tags[hip_hop].mean > 0.2", "(`tags__hip_hop__mean` > 0.2)"),
        ("0.2<Tags[Hip-Hop].mean", "(`tags__hip_hop__mean` > 0.2)"),
        ('"tags[hip_hop].mean" > 0.2', "(`tags__hip_hop__mean` > 0.2)"),
        (
            "title = 'it''s tags[hip_hop].mean' OR tags[hip_hop].mean BETWEEN 0 AND 1",
            "((`title` = 'it''s tags[hip_hop].mean') OR (`tags__hip_hop__mean` BETWEEN 0.0 AND 1.0))",
        ),
        ("RMS.mean != 1 and Artist = 'x'", "((`rms__mean` <> 1.0) AND (`artist` = 'x'))"),
    ],
)
def test_what_it_takes_is_written_anew(text: str, sql: str) -> None:
    assert parse_where(text, COLUMNS) == sql


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("genre='jazz'; DROP TABLE t", "nothing after it"),
        ("length(repeat(genre, 300000000)) > 0", "expected a column"),
        ("genre = repeat('x', 300000000)", "expected a value for"),
        ("(SELECT 1) = 1", "expected a column"),
        ("genre IN (SELECT label FROM tracks)", "list of values"),
        ("DROP TABLE tracks", "does not compare a column"),
        ("1 = 1", "expected a column"),
        ("rms.mean", "does not compare a column"),
        ("rms.mean + 1 > 2", "expected a column"),
        ("rms[1] > 1", "expected a column"),
        ("tags[hip_hop].mean[1] > 1", "expected a column"),
        ("rms.mean > 'loud'", "is a number"),
        ("rms.mean > 1e999", "is a number"),
        ("rms.mean LIKE 'x'", "LIKE compares text"),
        ("genre = 3", "is text"),
        ("genre = jazz", "put text in single quotes"),
        ("genre = 'a' -- b", "without comments"),
        ("genre = 'a' --", "without comments"),
        ("genre = -'a'", "is text"),
        ("rms.mean BETWEEN SYMMETRIC 2 AND 1", "(cannot be read|does not compare a column)"),
        ("genre = 'a' /* b */", "without comments"),
        ("genre = 'a' genre = 'b'", "cannot be read"),
        ("genre = 'a", "cannot be read"),
        ("title LIKE 'a' ESCAPE 'b'", "does not compare a column"),
        ("title LIKE ANY ('a', 'b')", "expected a value"),
        ("genre = 'a' COLLATE b", "expected a value"),
        ("genre SIMILAR TO 'a'", "does not compare a column"),
        ("genre = 'a' LIMIT 5", "(cannot be read|does not compare a column)"),
        ("genre = 'a", "has no ' at its end"),
        ("rms.mean > 1 AND", "a value or a comparison is missing after 'rms.mean > 1 AND'"),
        ("rms.mean under 100", "makes no sense from '100' on"),
        ("(rms.mean > 1", r"a \( has no \)"),
        ("key = A minor", "key = A is followed by minor: put texts in single quotes"),
        ("", "got nothing"),
        ("(" * 60 + "rms.mean > 0" + ")" * 60, f"at most {DEEPEST} levels"),
        ("NOT " * 60 + "rms.mean > 0", f"at most {DEEPEST} levels"),
        ("genre = '" + "x" * LONGEST + "'", "at most 10,000 characters"),
        (" OR ".join(["rms.mean > 0"] * 400), "at most 1,000 words"),
    ],
)
def test_what_does_more_is_refused(text: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        parse_where(text, COLUMNS)


def test_the_usual_names_are_listed_first() -> None:
    with pytest.raises(
        UnknownName, match=r'^condition: there is no column called "colour"\. Known: genre, artist'
    ):
        parse_where("colour > 0", COLUMNS)


def test_brightness_is_the_column_that_the_page_calls_so() -> None:
    columns = (*COLUMNS, "spectral_rolloff.mean", "spectral_centroid.mean")
    condition = read_where("brightness > 2000", columns, {})
    assert condition.sql == "(`spectral_centroid__mean` > 2000.0)"
    assert condition.notes == ("brightness was taken for spectral_centroid.mean, in Hz.",)
    with pytest.raises(UnknownName, match="brightness"):
        parse_where("brightness > 2000", COLUMNS)


def test_an_unknown_column_is_guessed() -> None:
    with pytest.raises(UnknownName, match=r'Did you mean "rms\.mean"'):
        parse_where("rms.meen > 0", COLUMNS)


ALLOWED_WORDS = {"AND", "OR", "NOT", "IN", "BETWEEN", "ILIKE", "IS", "NULL"}


WORDS = [
    "genre",
    "rms.mean",
    "'x'",
    "1",
    "-",
    "=",
    "<",
    ">",
    "(",
    ")",
    "AND",
    "OR",
    "NOT",
    "IN",
    "LIKE",
    "IS",
]
MORE = ["NULL", "BETWEEN", ",", "f(", "SELECT", "FROM", ";", "*", "CASE", "::int", "@", "||", "`"]


@given(st.text(max_size=60) | st.lists(st.sampled_from(WORDS + MORE), max_size=12).map(" ".join))
def test_any_text_gives_a_plain_condition_or_a_sentence(text: str) -> None:
    try:
        sql = parse_where(text, COLUMNS)
    except UsageError:
        return
    # Without its text values, what is left are our columns, numbers, signs and the eight words.
    bare = "".join(sql.split("'")[::2])
    names = {word.strip("`") for word in bare.split() if "`" in word}
    names = {name.strip("()`,") for name in names}
    assert names <= {"label", "rms__mean"}
    words = {w.strip("(),") for w in bare.split() if w.strip("(),").isalpha() and "`" not in w}
    assert words <= ALLOWED_WORDS


@given(st.text(max_size=30).filter(lambda text: "\0" not in text))
def test_any_text_is_compared_as_it_is(value: str) -> None:
    written = "'" + value.replace("'", "''") + "'"
    try:
        sql = parse_where(f"artist = {written}", COLUMNS)
    except UsageError:
        return
    assert sql == f"(`artist` = {unicodedata.normalize('NFC', written)})"


FURTHER = {"sadness": "number", "tags": "texts", "Mood (mine)": "text", "tempo": "number", "live": "truth"}
LEARNED = (*COLUMNS, "tiny_tags[sad].mean", "tiny_tags[hip_hop].mean", "other_tags_hop61[sad].mean")


@pytest.mark.parametrize(
    ("text", "sql"),
    [
        ("tempo BETWEEN 90 AND 110", "(`tempo` BETWEEN 90.0 AND 110.0)"),
        ("key = 'A minor' AND key_mode.value > 0", "((`key` = 'A minor') AND (`key_mode__value` > 0.0))"),
        ("sadness > 0.5", "(`fact:sadness` > 0.5)"),
        ("Sadness > 0.5 AND live = TRUE", "((`fact:sadness` > 0.5) AND (`fact:live` = TRUE))"),
        ("\"Mood (mine)\" LIKE 'b%'", "(`fact:Mood %28mine%29` ILIKE 'b%')"),
        ('"fact:tempo" > 100 AND tempo > 100', "((`fact:tempo` > 100.0) AND (`tempo` > 100.0))"),
        ("tags = 'piano'", "(array_has(`fact:tags`, 'piano'))"),
        ("has(tags, 'it''s')", "(array_has(`fact:tags`, 'it''s'))"),
        ("tags <> 'piano'", "(NOT (array_has(`fact:tags`, 'piano')))"),
        ("tags IN ('a', 'b')", "(array_has(`fact:tags`, 'a') OR array_has(`fact:tags`, 'b'))"),
        ("tags IS NULL", "(`fact:tags` IS NULL)"),
        ("sad > 0.2", "(`tiny_tags__sad__mean` > 0.2)"),
        ('"Hip-Hop" > 0.2', "(`tiny_tags__hip_hop__mean` > 0.2)"),
    ],
)
def test_facts_of_tracks_and_words_of_tags(text: str, sql: str) -> None:
    assert read_where(text, LEARNED, FURTHER).sql == sql


def test_a_word_that_was_taken_for_a_tag_is_said() -> None:
    condition = read_where("sad > 0.2 AND sad < 0.9 AND rms.mean > 0", LEARNED, {})
    (note,) = condition.notes
    assert note.startswith("sad was taken for tiny_tags[sad].mean, a score")
    assert condition.columns == {"tiny_tags[sad].mean", "rms.mean"}
    assert read_where("sad > 0.2", LEARNED, {"sad": "number"}).notes == (), "a fact of that name comes first"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("tags > 'a'", r"fact:tags is a list of texts, which tags > 'a' does not compare"),
        ("tags BETWEEN 'a' AND 'b'", "a list of texts, which BETWEEN does not compare"),
        ("tags LIKE 3", "fact:tags is text, but it is compared with 3"),
        ("tags = 3", "fact:tags is text, but it is compared with 3"),
        ("has(label, 'a')", r"has\(\) asks a list of texts, but label is a text"),
        ("has(tags)", "does not compare a column with a value"),
        ("sadness = 'much'", "fact:sadness is a number, but it is compared with 'much'"),
        ("sadnes > 1", 'no column called "sadnes".*Did you mean "sadness"'),
        ("hiphop > 1", 'no column called "hiphop".*Did you mean "hip_hop"'),
    ],
)
def test_what_facts_are_not(text: str, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        read_where(text, LEARNED, FURTHER)
