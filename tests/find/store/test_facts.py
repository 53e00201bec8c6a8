"""Facts of tracks as a library keeps them: their kinds, and what does not fit."""

from __future__ import annotations

import math

import numpy as np
import pyarrow as pa

from mirlab.find.store.facts import FactKinds, fact_column, facts_in, further_facts, further_fields

FACTS = {
    "sadness": np.float64(0.7),
    "year": 1969,
    "live": True,
    "mood": "blue",
    "tags": ("piano", "slow"),
    "empty": " ",
    "gone": math.nan,
    "none": None,
}


def test_each_has_the_kind_of_its_first_value() -> None:
    kinds = FactKinds({})
    fitted = kinds.fit(FACTS)
    assert fitted == {"sadness": 0.7, "year": 1969.0, "live": True, "mood": "blue", "tags": ["piano", "slow"]}
    assert kinds.kinds == {
        "sadness": "number", "year": "number", "live": "truth", "mood": "text", "tags": "texts"
    }  # fmt: skip
    assert kinds.notes() == []


def test_what_does_not_fit_is_left_out_and_said() -> None:
    kinds = FactKinds({"sadness": "number", "mood": "text", "live": "truth", "tags": "texts"})
    given = {"sadness": "much", "mood": 3, "live": 1, "tags": "piano"}
    assert kinds.fit(given) == {"mood": "3", "tags": ["piano"]}
    assert kinds.notes() == [
        'The fact "sadness" was left out where it is not a number, as it was at first.',
        'The fact "live" was left out where it is not true or false, as it was at first.',
    ]
    # Lists that a library of before holds as text stay text.
    assert kinds.fit({"sadness": ["a"], "mood": ["a", "b"]}) == {"mood": "a; b"}


def test_a_library_has_room_for_so_many() -> None:
    kinds = FactKinds({f"fact {i}": "number" for i in range(1000)})
    assert kinds.fit({"one more": 1.0, "fact 3": 1.0}) == {"fact 3": 1.0}
    assert kinds.notes() == ['The fact "one more" was left out: a library holds up to 1,000 different facts.']


def test_names_and_kinds_come_back_from_the_store() -> None:
    kinds = {"a.b [c]": "number", "été": "text", "tags": "texts", "live": "truth"}
    fields = further_fields(kinds)
    assert all("." not in field.name and field.name.startswith("fact:") for field in fields)
    assert further_facts(pa.schema([pa.field("id", pa.string()), *fields])) == kinds
    assert facts_in({"id": "x", fact_column("a.b [c]"): 1.0, fact_column("été"): None}) == {"a.b [c]": 1.0}
