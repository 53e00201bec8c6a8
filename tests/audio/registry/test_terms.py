"""The grammar of columns and terms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirlab.audio.registry.terms import SETS, Column, Term, expand
from mirlab.errors import UnknownName, UsageError

NAMES = st.from_regex(r"[a-z][a-z0-9]{0,8}(_[a-z]{1,6}){0,2}", fullmatch=True)


@given(NAMES, st.none() | st.integers(1, 400), st.sampled_from(["mean", "std", "skewness"]))
def test_a_column_reads_back_as_it_was_written(feature: str, index: int | None, statistic: str) -> None:
    column = Column(feature, index, statistic)
    assert Column.parse(str(column)) == column


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("mfcc_03.mean", Column("mfcc", 3, "mean")),
        ("mel24_db_03.mean", Column("mel24_db", 3, "mean")),
        ("chroma12_12.std", Column("chroma12", 12, "std")),
        ("rms.mean", Column("rms", None, "mean")),
        ("tags[rock].mean", Column("tags", None, "mean", "rock")),
        ("tags[60s].std", Column("tags", None, "std", "60s")),
        ("tags[hip_hop].mean", Column("tags", None, "mean", "hip_hop")),
    ],
)
def test_columns_are_read_by_structure(text: str, column: Column) -> None:
    assert Column.parse(text) == column
    assert str(column) == text


def test_a_term_matches_what_it_names_and_nothing_else() -> None:
    third = Column("mfcc", 3, "mean")
    assert Term.parse("mfcc").matches(third)
    assert Term.parse("mfcc[1-12].mean").matches(third)
    assert Term.parse("mfcc_03.mean").matches(third)
    assert Term.parse("*").matches(third)
    assert Term.parse("*.mean").matches(third)
    assert Term.parse("mfcc.*").matches(third)
    assert not Term.parse("mfcc[4-12]").matches(third)
    assert not Term.parse("mfcc.std").matches(third)
    assert not Term.parse("mfc").matches(third)
    assert not Term.parse("*.std").matches(third)


def test_named_dimensions_are_asked_for_by_name_whatever_their_spelling() -> None:
    rock, hip_hop = Column("tags", None, "mean", "rock"), Column("tags", None, "mean", "hip_hop")
    [both] = expand("tags[rock, Hip-Hop].mean")
    assert both.matches(rock)
    assert both.matches(hip_hop)
    assert str(both) == "tags[rock,hip_hop].mean"
    assert [str(t) for t in expand("tags[rock,jazz].mean,rms")] == ["tags[rock,jazz].mean", "rms"]
    assert not Term.parse("tags[jazz]").matches(rock)
    assert not Term.parse("tags[1]").matches(rock)
    assert Term.parse("tags").matches(rock)
    assert Term.parse("tags[rock].mean") == Term.of(rock)
    assert Term.of(Column("mfcc", 3, "mean")) == Term.parse("mfcc_03.mean")


@pytest.mark.parametrize(
    "text", ["tags[1].mean", "tags[Rock].mean", "tags[a__b].mean", "tags[rock,jazz].mean"]
)
def test_what_only_asks_for_columns_names_none(text: str) -> None:
    with pytest.raises(UsageError, match="expected a column like"):
        Column.parse(text)


def test_sets_expand_and_repeat_nothing() -> None:
    terms = expand("base-5, mfcc[1-12].mean, base-6")
    assert [str(t) for t in terms] == [*SETS["base-5"], "mfcc[1-12].mean", "spectral_contrast_mean.mean"]


def test_mistakes_are_sentences() -> None:
    with pytest.raises(UsageError, match=r'count from 1 and go upwards, got "mfcc\[5-2\]"'):
        expand("mfcc[5-2]")
    with pytest.raises(UsageError, match=r'count from 1 and go upwards, got "mfcc\[0-2\]"'):
        expand("mfcc[0-2]")
    with pytest.raises(UsageError, match="expected a feature such as"):
        expand("mfcc[a")
    with pytest.raises(UsageError, match=r'names of dimensions between the brackets, got "tags\[rock,\]"'):
        expand("tags[rock,]")
    with pytest.raises(UsageError, match="expected at least one feature, got none"):
        expand(" , ")
    with pytest.raises(UnknownName, match=r'no feature set called "base-8".*Did you mean "base-'):
        expand("base-8")
    with pytest.raises(UsageError, match=r"write FEATURE\.STATISTIC"):
        Column.parse("mfcc")


def test_larger_sets_hold_what_they_say() -> None:
    assert len(SETS["public"]) == len(set(SETS["public"])) == 57
    assert len({Term.parse(text).feature for text in SETS["full"]}) == len(SETS["full"])
