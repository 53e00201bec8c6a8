"""What a request has wrong is said in sentences that name the place, what was expected and what came."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from mirlab.show.web.gate.mistakes import sentence_of


class Shape(BaseModel):
    model_config = ConfigDict(extra="forbid")
    words: list[str]


@pytest.mark.parametrize(
    ("kind", "came", "sentence"),
    [
        (Annotated[float, Field(gt=0, lt=1)], "1", "expected a number below 1, got '1'"),
        (Annotated[float, Field(gt=0, lt=1)], "0", "expected a number above 0, got '0'"),
        (Annotated[int, Field(ge=1, le=50)], "0", "expected 1 or more, got '0'"),
        (Annotated[int, Field(ge=1, le=50)], "51", "expected 50 or less, got '51'"),
        (int, "a", "expected a whole number, got 'a'"),
        (int, "1.5", "expected a whole number, got '1.5'"),
        (float, "a", "expected a number, got 'a'"),
        (bool, "maybe", "expected true or false, got 'maybe'"),
        (str, 1, "expected text, got 1"),
        (Annotated[str, Field(max_length=2)], "abc", "expected 2 characters or fewer, got 'abc'"),
        (Annotated[str, Field(min_length=1)], "", "expected 1 characters or more, got ''"),
        (Literal["x", "y"], "z", "expected 'x' or 'y', got 'z'"),
        (list[str], "x", "expected a list, got 'x'"),
        (
            Annotated[list[str], Field(max_length=1)],
            ["a", "b"],
            "expected a list of 1 or fewer, got ['a', 'b']",
        ),
        (Shape, {}, "expected a value, got nothing"),
        (Shape, {"words": [], "more": 3}, "expected no such key, got 3"),
        (Shape, [1], "expected an object, got [1]"),
        (int, "a" * 100, f"expected a whole number, got '{'a' * 59}..."),
    ],
)
def test_a_mistake_is_a_sentence(kind: Any, came: object, sentence: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(came)
    (mistake,) = caught.value.errors()
    assert sentence_of({**mistake, "loc": ("query", "k")}) == f"k: {sentence}"


def test_a_body_that_is_no_json_and_a_kind_of_mistake_without_words() -> None:
    broken = {"loc": ("body", 1), "type": "json_invalid", "msg": "", "input": {}, "ctx": {"error": "x"}}
    assert sentence_of(broken) == "body: expected JSON, got something else"
    other = {"loc": ("body",), "type": "date_type", "msg": "Input should be a date", "input": 1}
    assert sentence_of(other) == "body: Input should be a date, got 1"
