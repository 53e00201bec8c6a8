"""Other people's column names become ours, all different, and can be read again."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mirlab.audio.registry.terms import Column, expand
from mirlab.data.reading.columnnames import columns_of


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("mfcc_03.mean", "mfcc_03.mean"),
        ("rms.std", "rms.std"),
        ("mfcc3_mean", "mfcc_03.mean"),
        ("MFCC_13_std", "MFCC_13.std"),
        ("mfcc20_kurtosis", "mfcc_20.kurtosis"),
        ("spectral_flatness_mean", "spectral_flatness.mean"),
        ("spectral_contrast_7_stdev", "spectral_contrast_07.std"),
        ("chroma12_skew", "chroma12.skewness"),
        ("rolloff_mean", "spectral_rolloff.mean"),
        ("tempo", "tempo.value"),
        ("danceability", "danceability.value"),
        ("Attack time [s]", "Attack_time_s.value"),
        ("pca_01", "pca_01.value"),
        ("band_007", "band007.value"),
        ("énergie", "énergie.value"),
        ("a.b.c", "a_b_c.value"),
        ("***", "column.value"),
        ("7", "7.value"),
    ],
)
def test_names(theirs: str, ours: str) -> None:
    (column,), _ = columns_of([theirs])
    assert str(column) == ours


def test_indices_from_zero_are_counted_from_one_with_a_note() -> None:
    columns, notes = columns_of(["mfcc0_mean", "mfcc1_mean", "x_1_mean"])
    assert [str(c) for c in columns] == ["mfcc_01.mean", "mfcc_02.mean", "x_01.mean"]
    assert notes == ["indices of mfcc start at 0 in the file and start at 1 here."]


@pytest.mark.parametrize(
    ("names", "first"),
    [
        (["embedding_000", "embedding_001", "embedding_002"], "embedding_01.value"),
        (["e3", "e1", "e2"], "e_03.value"),
        (["0", "1", "2", "3"], "column_01.value"),
    ],
)
def test_numbered_columns_are_one_feature(names: list[str], first: str) -> None:
    columns, notes = columns_of([*names, "tempo"])
    assert str(columns[0]) == first
    assert {c.feature for c in columns[:-1]} == {columns[0].feature}
    assert sorted(c.index or 0 for c in columns[:-1]) == list(range(1, len(names) + 1))
    assert len(notes) == 1
    assert f"{columns[0].feature} ({len(names)} columns)" in notes[0]


@pytest.mark.parametrize("names", [["a1", "a2"], ["a1", "a2", "a4"], ["a2", "a3", "a4"], ["a1", "a01", "a2"]])
def test_numbers_with_gaps_are_names(names: list[str]) -> None:
    columns, _ = columns_of(names)
    assert {c.index for c in columns} == {None}


def test_names_that_fall_together_are_kept_apart() -> None:
    columns, notes = columns_of(["a b", "a_b", "a-b", "a_bx2"])
    assert [str(c) for c in columns] == ["a_b.value", "a_bx3.value", "a_bx4.value", "a_bx2.value"]
    assert notes == [
        "columns got names that can be written in terms: a b is a_b.value, a_b is a_bx3.value, "
        "a-b is a_bx4.value."
    ]


@settings(deadline=None)
@given(
    st.lists(
        st.text(max_size=12)
        | st.from_regex(r"[a-c]_?[0-9]{0,3}(_mean|\.std|)", fullmatch=True)
        | st.from_regex(r"a_?[0-4]", fullmatch=True),
        max_size=8,
    )
)
def test_every_column_is_unique_and_can_be_asked_for(names: list[str]) -> None:
    columns, _ = columns_of(names)
    assert len(set(columns)) == len(names)
    for column in columns:
        assert Column.parse(str(column)) == column
        assert column.index is None or column.index > 0
        (term,) = expand([str(column)])
        asked = [c for c in columns if term.matches(c)]
        # A name without an index asks for every index that there is.
        assert column in asked
        assert column.index is None or asked == [column]
