"""What a library believes of places that can't be looked at now."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from mirlab.data.tables import Track
from mirlab.find.library.holding import Holding
from mirlab.find.store import State


@pytest.fixture
def held() -> Holding:
    library: Any = SimpleNamespace(store=SimpleNamespace(table=lambda: None, further=dict))
    found = Holding(library)
    found.look({"found": [(Track("x", Path("/m/x")), "m")]}, lambda path: path.parent == Path("/away"))
    return found


def whereabouts(state: State) -> Any:
    return SimpleNamespace(state=lambda *_: state)


@pytest.mark.parametrize(
    ("place", "state", "keeps"),
    [
        ("/m/y", State.HOLDS, True),
        ("/m/y", State.OTHER, False),
        # Behind a permission, or on a drive that is away, it may well be.
        ("/m/y", State.UNKNOWN, True),
        ("/m/y", State.GONE, False),
        ("/away/y", State.GONE, True),
        ("/away/y", State.OTHER, False),
        # What was just looked at needs no second look.
        ("/m/x", State.HOLDS, False),
    ],
)
def test_a_place_keeps_its_track_unless_it_is_seen_to_be_gone(
    held: Holding, place: str, state: State, keeps: bool
) -> None:
    assert held.keeps(os.fsencode(place), "content", whereabouts(state)) is keeps
    assert held.keeps(os.fsencode("/m/x"), "found", whereabouts(State.GONE))


def test_only_what_is_surely_at_no_place_has_vanished(held: Holding) -> None:
    held.rows = {"found": {"places": [b"/m/x"]}, "content": {"places": [b"/m/y", b"/m/z"]}}
    for state, vanished in ((State.GONE, 1), (State.OTHER, 1), (State.UNKNOWN, 0), (State.HOLDS, 0)):
        assert len(held.vanished(whereabouts(state))) == vanished
