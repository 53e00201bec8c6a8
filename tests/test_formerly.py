"""Former names and ways of calling work for one version, and say what to write."""

from __future__ import annotations

import inspect

import pytest

import mirlab
from mirlab.errors import UsageError
from mirlab.formerly import formerly


@formerly("model", "protocol", table="source", n_splits="folds")
def judged(
    source: str, *, model: str = "svm", protocol: str = "kfold", folds: int = 10
) -> tuple[object, ...]:
    """What is asked."""
    return source, model, protocol, folds


def test_what_is_new_says_nothing() -> None:
    assert judged("x", model="lda", folds=3) == ("x", "lda", "kfold", 3)
    assert judged(source="x") == ("x", "svm", "kfold", 10)


def test_a_former_name_works_and_names_the_new_one() -> None:
    with pytest.warns(
        DeprecationWarning, match=r"judged\(n_splits=\.\.\.\) is now judged\(folds=\.\.\.\)"
    ) as said:
        assert judged("x", n_splits=3) == ("x", "svm", "kfold", 3)  # type: ignore[call-arg]
    assert said[0].filename == __file__
    with pytest.warns(DeprecationWarning, match=r"judged\(source="):
        assert judged(table="x") == ("x", "svm", "kfold", 10)  # type: ignore[call-arg]


def test_a_former_position_works_and_says_the_name() -> None:
    with pytest.warns(
        DeprecationWarning, match=r"judged takes its options by name now: write model=.*, protocol="
    ):
        assert judged("x", "lda", "random") == ("x", "lda", "random", 10)  # type: ignore[call-arg, misc]


def test_both_at_once_is_an_error() -> None:
    with (
        pytest.warns(DeprecationWarning, match="judged"),
        pytest.raises(UsageError, match="n_splits is called folds now, and both"),
    ):
        judged("x", n_splits=3, folds=4)  # type: ignore[call-arg]
    with (
        pytest.warns(DeprecationWarning, match="judged"),
        pytest.raises(UsageError, match="model was given twice"),
    ):
        judged("x", "lda", model="svm")  # type: ignore[call-arg, misc]
    with (
        pytest.warns(DeprecationWarning, match="judged"),
        pytest.raises(UsageError, match="table is called source now"),
    ):
        judged("x", table="y")  # type: ignore[call-arg]


def test_what_never_was_is_an_error_of_pythons() -> None:
    with pytest.raises(TypeError, match="folds_"):
        judged("x", folds_=3)  # type: ignore[call-arg]
    with pytest.warns(DeprecationWarning, match="judged"), pytest.raises(TypeError, match="positional"):
        judged("x", "lda", "kfold", 10)  # type: ignore[call-arg, misc]


def test_signature_and_docstring_are_the_functions_own() -> None:
    assert list(inspect.signature(judged).parameters) == ["source", "model", "protocol", "folds"]
    assert judged.__doc__ == "What is asked."


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: mirlab.leak(table="nowhere"), r"leak\(source"),  # type: ignore[call-arg]
        (lambda: mirlab.evaluate("nowhere", "lda"), "write model="),  # type: ignore[call-arg, misc]
        (lambda: mirlab.rank("nowhere", n_repeats=2), r"rank\(repeats"),  # type: ignore[call-arg]
        (lambda: mirlab.select(data="nowhere"), r"select\(source"),  # type: ignore[call-arg]
        (lambda: mirlab.audit("nowhere", split="kfold"), r"audit\(protocol"),  # type: ignore[call-arg]
        (lambda: mirlab.extract("nowhere", "rms"), "write features="),  # type: ignore[call-arg, misc]
        (lambda: mirlab.train("nowhere", "x.mirlab"), "write out="),  # type: ignore[call-arg, misc]
        (lambda: mirlab.run("seed-1", data="nowhere"), r"run\(source"),  # type: ignore[call-arg]
    ],
)
def test_public_functions_take_what_they_took(call: object, words: str) -> None:
    assert callable(call)
    with pytest.warns(DeprecationWarning, match=words), pytest.raises(UsageError, match="nowhere"):
        call()
