"""Who is in a text: several artists where that is sure, one name where bands are called so."""

from __future__ import annotations

import pytest

from mirlab.data.naming.credits import Credits, artists_in, joined


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A feat. B", ["A", "B"]),
        ("A Feat B", ["A", "B"]),
        ("A ft. B", ["A", "B"]),
        ("A ft B", ["A", "B"]),
        ("A featuring B", ["A", "B"]),
        ("A (feat. B)", ["A", "B"]),
        ("A [Ft. B] feat. C", ["A", "C", "B"]),
        ("A feat.B", ["A", "B"]),
        ("feat. B", ["B"]),
        ("A; B", ["A", "B"]),
        ("A;B; C", ["A", "B", "C"]),
        ("A\0B", ["A", "B"]),
        ("A; a ; A", ["A"]),
        ("A; Various Artists", ["A"]),
        (" / ", ["/"]),
        ("Various Artists", []),
        ("nan", []),
        ("Simon & Garfunkel", ["Simon & Garfunkel"]),
        ("AC/DC", ["AC/DC"]),
        ("Earth, Wind & Fire", ["Earth, Wind & Fire"]),
        ("Sam and Dave", ["Sam and Dave"]),
        ("Little Feat", ["Little Feat"]),
        ("Little Feat & Friends", ["Little Feat & Friends"]),
        ("Little Feat feat. X Y", ["Little Feat", "X Y"]),
        ("Queen / David Bowie", ["Queen / David Bowie"]),
        ("A feat. Simon & Garfunkel", ["A", "Simon & Garfunkel"]),
    ],
)
def test_what_is_sure_without_any_other_track(text: str, names: list[str]) -> None:
    assert list(artists_in(text).values()) == names


@pytest.mark.parametrize(
    ("text", "others", "names"),
    [
        ("Queen / David Bowie", ["queen"], ["Queen", "David Bowie"]),
        ("Queen vs. David Bowie", ["David  Bowie"], ["Queen", "David Bowie"]),
        ("Queen x Bowie", ["Queen"], ["Queen", "Bowie"]),
        ("Queen + Bowie", ["Bowie"], ["Queen", "Bowie"]),
        ("Queen / Bowie", ["Queen / Mercury"], ["Queen", "Bowie"]),
        ("Queen/David Bowie", ["Queen"], ["Queen", "David Bowie"]),
        ("Love/Hate", ["Love"], ["Love/Hate"]),
        ("Love/Hate", ["Love", "Hate"], ["Love", "Hate"]),
        ("AC/DC", ["AC", "DC"], ["AC/DC"]),
        ("A feat. Ann Lee & Bob Ray", ["Bob Ray"], ["A", "Ann Lee", "Bob Ray"]),
        ("A feat. Ann, Bob & Cy", ["Ann", "Bob", "Cy"], ["A", "Ann", "Bob", "Cy"]),
        ("A feat. Earth, Wind & Fire", ["Fire"], ["A", "Earth, Wind & Fire"]),
        ("Simon & Garfunkel", ["Simon", "Garfunkel"], ["Simon & Garfunkel"]),
        ("Sam and Dave", ["Sam", "Dave"], ["Sam and Dave"]),
        ("Earth, Wind & Fire", ["Earth", "Wind", "Fire"], ["Earth, Wind & Fire"]),
    ],
)
def test_what_the_other_tracks_tell(text: str, others: list[str], names: list[str]) -> None:
    assert list(Credits([text, None, *others]).of(text).values()) == names


def test_spellings_of_one_artist_have_one_key() -> None:
    credits = Credits(["Björk feat. X Y", "BJÖRK"])
    assert credits.of("BJÖRK").keys() < credits.of("Björk feat. X Y").keys()


def test_several_tags_are_one_text_that_is_read_as_them() -> None:
    assert joined(["A", "B", "a "]) == "A; B"
    assert joined(["A feat. B", "A", "B"]) == "A; B"
    assert joined(["A"]) == "A"
    assert joined(["A feat. B", "A", "C"]) == "A feat. B; A; C"
    assert joined(["A feat. B", "A"]) == "A feat. B; A"
    assert Credits(["A"]).of(None) == {}
    assert joined([]) is None
    assert list(artists_in(joined(["Simon & Garfunkel", "AC/DC"])).values()) == ["Simon & Garfunkel", "AC/DC"]


def test_a_long_text_is_read_in_no_time_that_grows_with_its_square() -> None:
    text = " ".join(["a"] * 20_000) + " " * 20_000 + "feat. B"
    assert list(artists_in(text).values())[-1] == "B"
