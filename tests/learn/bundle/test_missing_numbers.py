"""A row with numbers missing has no answer, whatever a model makes of it; the rows beside it have theirs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mirlab.data.tables.table import FeatureTable
from mirlab.errors import UsageError
from mirlab.learn.bundle.contributions import explain
from mirlab.learn.bundle.predict import Classifier, load
from mirlab.learn.training.training import Trained

Make = Callable[..., FeatureTable]


@pytest.fixture(scope="module")
def classifier(trained: Trained) -> Classifier:
    return load(trained.path)


@pytest.mark.parametrize("missing", [np.nan, np.inf, -np.inf, 1e300, -1e31])
@pytest.mark.parametrize("column", [0, 3])
def test_such_a_row_gets_neither_label_nor_unknown(
    classifier: Classifier, make_table: Make, missing: float, column: int
) -> None:
    rows = make_table().values[:3].copy()
    alone = classifier.predict_features(rows)
    rows[1, column] = missing
    first, bad, last = classifier.predict_features(rows)
    assert (first, last) == (alone[0], alone[2])
    assert (bad.label, bad.unknown, bad.prediction_set, dict(bad.probabilities)) == (None, None, (), {})
    assert f"finite number in every column, got {missing:g} in {classifier.columns[column]}" in bad.error
    said = bad.as_json()
    assert (said["label"], said["unknown"], said["probabilities"]) == (None, None, None)


def test_every_number_missing(classifier: Classifier) -> None:
    (answer,) = classifier.predict_features(np.full(len(classifier.columns), np.nan))
    assert answer.error.endswith("and 4 more columns like it: compute this row again")


def test_what_the_answer_does_not_go_by_may_be_missing(classifier: Classifier, make_table: Make) -> None:
    rows = np.column_stack([np.full(2, np.nan), make_table().values[:2]])
    answers = classifier.predict_features(rows, ["tempo.value", *classifier.columns])
    assert answers == classifier.predict_features(rows[:, 1:])


def test_probabilities_and_explanations_refuse_it(classifier: Classifier, make_table: Make) -> None:
    rows = make_table().values[:2].copy()
    rows[1, 2] = np.nan
    with pytest.raises(UsageError, match=r"row 2: expected a finite number .*got nan in rms\.mean"):
        classifier.probabilities(rows)
    with pytest.raises(UsageError, match=r"got nan in rms\.mean"):
        explain(classifier, rows[1])


class Frame:
    """As much of a DataFrame as rows are read from."""

    def __init__(self, columns: list[str], values: Any) -> None:
        self.columns, self.values = columns, np.asarray(values)

    def __getitem__(self, names: list[str]) -> Frame:
        return Frame(names, self.values[:, [self.columns.index(name) for name in names]])

    def to_numpy(self) -> Any:
        return self.values


def test_tables_and_dataframes_are_read_by_their_names(classifier: Classifier, make_table: Make) -> None:
    table = make_table()
    names = [str(column) for column in table.columns]
    wanted = classifier.predict_features(table.values)
    assert classifier.predict_features(table.select(names[::-1])) == wanted
    text = np.full((len(table), 1), "x", dtype=object)
    mixed = Frame([*names[::-1], "title"], np.column_stack([table.values[:, ::-1].astype(object), text]))
    assert classifier.predict_features(mixed) == wanted
    with pytest.raises(UsageError, match=r"missing: \['mfcc_01\.mean'"):
        classifier.predict_features(Frame(list("abcde"), table.values))


@pytest.mark.parametrize("values", [[["a"] * 5], [[[1.0] * 5]], [[1.0] * 4], [{}]])
def test_what_is_no_row_is_refused(classifier: Classifier, values: Any) -> None:
    with pytest.raises(UsageError, match="expected rows of"):
        classifier.predict_features(values)


def test_rows_are_no_paths(classifier: Classifier, make_table: Make, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"expected sounds .*, got ndarray: rows of features"):
        classifier.predict(make_table().values)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match=r"expected sounds .*, got Frame"):
        classifier.predict(Frame([], np.zeros((0, 0))))  # type: ignore[arg-type]
