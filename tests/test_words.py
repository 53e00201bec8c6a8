"""What others wrote, in our sentences: short, visible, and about what happened."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirlab.errors import LONGEST, MirlabError, OutputError, UnknownName, UsageError, did_you_mean
from mirlab.files.atomic import writing_errors
from mirlab.words import (
    LONGEST_QUOTE,
    counted,
    listed,
    quoted,
    remedy,
    some,
    their_words,
    visible,
    written_out,
)


@pytest.mark.parametrize("value", ["a", 3, -1.5, None, ["a", 1], ("x",), {"a": 1}, b"x", "it's", "\x1b"])
def test_a_short_value_is_quoted_as_it_is(value: object) -> None:
    assert quoted(value) == repr(value)


class Sulky:
    def __repr__(self) -> str:
        raise RuntimeError("no")


@pytest.mark.parametrize(
    "value",
    [
        "x" * 10**6,
        ["x" * 1000] * 1000,
        10**5000,
        10**100_000,
        {str(i): "x" * 99 for i in range(1000)},
        b"x" * 10**6,
        np.zeros(10**6),
        Sulky(),
        [[[[[[["deep"]]]]]]],
        ValueError("x" * 10**5),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_large_value_is_quoted_in_a_few_words(value: object) -> None:
    assert len(quoted(value)) <= LONGEST_QUOTE + 20
    assert quoted(value).isprintable()


def test_what_is_said_of_large_values() -> None:
    assert quoted(10**5000) == "a whole number of about 5,000 digits"
    assert quoted(np.zeros((3, 2))) == "ndarray of the shape (3, 2)"
    assert quoted("x" * 500).startswith("'xxx")
    assert quoted("x" * 500).endswith("...")


def test_hidden_characters_are_visible() -> None:
    assert visible("a\x1b[2J\r\n\x7f\x85\u202e\u200b\udce9\u2028") == "a␛[2J␍␊␡" + "\ufffd" * 5
    assert visible("né 曲 👩‍🎤") == "né 曲 👩‍🎤"


ORT = (
    "[ONNXRuntimeError] : 1 : FAIL : Exception during initialization: /onnxruntime_src/onnxruntime/core/"
    "providers/cpu/ml/tree_ensemble_common.h:203 onnxruntime::common::Status onnxruntime::ml::detail::"
    "TreeEnsembleCommon<InputType, T>::Init(int, int (*)(), const A<B>&) [with InputType = float; T = A[3]] "
    "max_target_id < n was false (at least one)."
)


@pytest.mark.parametrize(
    ("said", "left"),
    [
        (ORT, "Exception during initialization: max_target_id < n was false (at least one)."),
        ("/build/src/x.cc:17 ns::f(int) const No such value", "No such value"),
        ("LanceError(IO): full, /home/runner/work/lance/rust/io/src/x.rs:120:30", "LanceError(IO): full"),
        (r"bad: C:\src\a\b.cpp:12: oops", "bad: oops"),
        ("can't open /home/me/songs/a.wav", "can't open /home/me/songs/a.wav"),
        ("line 1\nline 2", "line 1"),
        ("", "ValueError"),
        ("a\x1b[2Jb", "a␛[2Jb"),
    ],
)  # fmt: skip
def test_a_library_s_words_without_where_it_was_built(said: str, left: str) -> None:
    assert their_words(ValueError(said)).endswith(left)
    assert "/build" not in their_words(said)
    assert "onnxruntime_src" not in their_words(said)
    assert "runner" not in their_words(said)


def test_a_long_error_is_read_quickly_and_cut() -> None:
    assert len(their_words("/x" * 10**6)) < 400
    assert len(their_words("x" * 10**6)) < 400


@pytest.mark.parametrize(
    ("number", "advice", "not_said"),
    [
        (errno.ENAMETOOLONG, "choose a shorter name", "space"),
        (errno.ENOSPC, "free some space there", "shorter"),
        (errno.EACCES, "choose a writable location", "space"),
        (errno.EROFS, "choose a writable location", "space"),
        (errno.EMFILE, "limit on open files", "space"),
        (errno.EIO, "disk or the network", "space"),
    ],
)
def test_advice_fits_the_refusal(number: int, advice: str, not_said: str) -> None:
    error = OSError(number, os.strerror(number))
    assert advice in remedy(error)
    with pytest.raises(OutputError, match=advice) as refused, writing_errors(Path("out.csv")):
        raise error
    assert not_said not in str(refused.value)


def test_a_message_has_an_end() -> None:
    assert len(str(UsageError("x" * 5_000_000))) < LONGEST + 100
    assert str(UsageError("x" * 9000)).endswith("... and 1,000 characters more")
    assert len(str(UnknownName("feature", "x" * 10**6, ["a"]))) < 400
    assert str(MirlabError("short")) == "short"


def test_names_that_look_alike_are_told_apart() -> None:
    assert "'caf\\xe9', and 'cafe\\u0301' was given" in did_you_mean("cafe\u0301", ["café", "cafes"])
    assert "It looks alike" in did_you_mean("rock\u200b", ["rock"])
    assert did_you_mean("rokc", ["rock"]) == ' Did you mean "rock"?'


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("café.wav", "café.wav"),
        (b"caf\xe9.wav", "caf\\xe9.wav"),
        ("caf\udce9.wav", "caf\\xe9.wav"),
        ("lone \ud800.wav", "lone \\ud800.wav"),
        (Path("caf\udce9.wav"), "caf\\xe9.wav"),
    ],
)
def test_names_that_are_no_text_are_written_out(name: str | bytes | Path, text: str) -> None:
    assert written_out(name) == text
    written_out(name).encode("utf-8")


@pytest.mark.parametrize(
    ("number", "words", "said"),
    [
        (1, ("file",), "1 file"),
        (0, ("file",), "0 files"),
        (1200, ("file",), "1,200 files"),
        (1, ("query", "queries"), "1 query"),
        (2, ("query", "queries"), "2 queries"),
    ],
)
def test_a_count_agrees_with_its_noun(number: int, words: tuple[str, ...], said: str) -> None:
    assert counted(number, *words) == said


@given(st.integers(0, 10**6))
def test_one_is_singular_and_nothing_else(number: int) -> None:
    said = counted(number, "file")
    assert said.endswith(" file") == (number == 1)
    assert said == f"{number:,} file{'' if number == 1 else 's'}"


@pytest.mark.parametrize(
    ("parts", "words"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_parts_are_listed(parts: list[str], words: str) -> None:
    assert listed(parts) == words


@given(st.integers(0, 3000), st.integers(1, 20))
def test_some_says_how_many_more(count: int, limit: int) -> None:
    said = some(["x"] * count, limit)
    assert said.count("x") == min(count, limit)
    assert (f" and {count - limit:,} more" in said) == (count > limit)
    assert "0 more" not in said or count - limit >= 10
