"""What can be selected from a table."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError, UnknownName
from mirlab.learn.subsets.units import units_of

COLUMNS = (
    Column("rms", None, "mean"),
    Column("mfcc", 1, "mean"),
    Column("mfcc", 2, "mean"),
    Column("mfcc", 1, "var"),
)


def table(values: np.ndarray, columns: tuple[Column, ...] = COLUMNS) -> FeatureTable:
    n = len(values)
    return FeatureTable([f"t{i}" for i in range(n)], ["a", "b"] * (n // 2), columns, values)


def numbers(n: int = 6, d: int = 4) -> np.ndarray:
    return np.random.default_rng(0).uniform(1, 2, (n, d))


def test_columns_and_features() -> None:
    by_column = units_of(table(numbers()))
    assert [unit.name for unit in by_column.units] == [str(c) for c in COLUMNS]
    by_feature = units_of(table(numbers()), "feature")
    assert {unit.name: unit.columns for unit in by_feature.units} == {"rms": (0,), "mfcc": (1, 2, 3)}
    assert by_feature.positions((1, 0)).tolist() == [0, 1, 2, 3]
    assert by_feature.columns_of((1,)) == COLUMNS[1:]


def test_variances_are_logarithms() -> None:
    values = numbers()
    units = units_of(table(values))
    np.testing.assert_allclose(units.values[:, 3], np.log(values[:, 3]))
    np.testing.assert_array_equal(units.values[:, :3], values[:, :3])


def test_what_is_left_out_is_noted() -> None:
    values = numbers()
    values[2, 0] = np.nan
    values[:, 1] = 3.0
    units = units_of(
        table(np.column_stack([values, values[:, 2]]), (*COLUMNS, Column("copy", None, "value")))
    )
    assert [str(c) for c in units.columns] == ["mfcc_02.mean", "mfcc_01.var"]
    assert units.notes[0].startswith("rms.mean was left out: 1 track has no finite number there")
    assert units.notes[1] == "mfcc_01.mean was left out: the same for every track."
    assert units.notes[2] == "copy.value was left out: equal to an earlier column on every track."


def test_nothing_left() -> None:
    with pytest.raises(TableError, match=r"none is left. .*the same for every track"):
        units_of(table(np.ones((6, 4))))


def test_slices_are_refused() -> None:
    whole = table(numbers())
    sliced = replace(
        whole, tracks=["t0", "t0", "t1", "t1", "t2", "t2"], meta={"segment_start": [0.0, 3.0] * 3}
    )
    with pytest.raises(TableError, match="one row for each track"):
        units_of(sliced)


def test_unknown_way() -> None:
    with pytest.raises(UnknownName, match='Did you mean "feature"'):
        units_of(table(numbers()), "features")
