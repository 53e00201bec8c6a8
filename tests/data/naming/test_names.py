"""What is one name, and what is none."""

from __future__ import annotations

import unicodedata

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirlab.data.naming.names import (
    artist_key,
    folded,
    is_missing,
    is_nobody,
    label_key,
    label_of,
    path_key,
    same_label,
    text_of,
    tidy,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Björk", unicodedata.normalize("NFD", "Björk")),
        ("Björk", unicodedata.normalize("NFD", "BJÖRK ")),
        ("Ｂｅｙｏｎｃé", "Beyoncé"),
        ("ｶﾞｸﾄ", "ガクト"),
        ("ﬁsh", "Fish"),
        ("Straße", "STRASSE"),
        ("A\u00a0B", "A B"),
        ("A\u3000 B\t", "A B"),
        ("\ufeffAbba", "ABBA"),
        ("Ab\u200bba", "Abba"),
        ("Guns N\u2019 Roses", "Guns N' Roses"),
        ("Guns N\u00b4 Roses", "Guns N` Roses"),
        ("\u201cWeird Al\u201d Yankovic", '"Weird Al" Yankovic'),
        ("a\u2010ha", "a-ha"),
        ("Cure, The", "The Cure"),
        ("Eagles, The", "the eagles"),
        ("Bach, Johann Sebastian", "Johann  Sebastian Bach"),
        ("Beethoven,Ludwig van", "Ludwig van Beethoven"),
        ("Boney M.", "Boney M"),
        ("U2!", "U2"),
        ('"(The) Band."', "The) Band"),
        ("(Boney M)", "Boney M"),
        ("Wham!", "Wham"),
        ("Simon & Garfunkel", "Simon and Garfunkel"),
        ("Earth, Wind & Fire", "Earth Wind and Fire"),
        ("Crosby, Stills, Nash & Young", "Crosby, Stills, Nash and Young"),
        ("Sammy Davis, Jr.", "Sammy Davis Jr"),
        ("Tyler, The Creator", "Tyler the Creator"),
        ("10,000 Maniacs", "10000 maniacs"),
    ],
)
def test_ways_to_write_an_artist_are_one(one: str, other: str) -> None:
    assert artist_key(one) == artist_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Motörhead", "Motorhead"),
        ("-M-", "M"),
        ("!!!", "???"),
        ("DJ ①", "DJ 1"),
        ("CO²", "CO2"),
        ("A, B, C", "C, B, A"),
        ("Blink-182", "Blink 182"),
        ("Nirvana (UK)", "Nirvana"),
        ("-12", "12"),
    ],
)
def test_other_artists_stay_apart(one: str, other: str) -> None:
    assert artist_key(one) != artist_key(other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Rock", "rock ", True),
        ("Música", unicodedata.normalize("NFD", "música"), True),
        ("hip\u2010hop", "Hip-Hop", True),
        ("1.0", "1", True),
        ("C", "C#", False),
        ("-1", "1", False),
        ("A+", "A-", False),
        ("Smith, John", "John Smith", False),
        ("1.5", "15", False),
    ],
)
def test_labels_are_one_by_letters_and_differ_by_signs(one: str, other: str, same: bool) -> None:
    assert (label_key(one) == label_key(other)) is same


def test_a_long_name_is_read_in_no_time_that_grows_with_its_square() -> None:
    assert artist_key("!" * 200_000 + " Ab " + ", " * 200_000) == "ab"
    assert folded("\u0301" * 50_000).startswith("\u0301")


def test_labels_are_the_same_where_both_or_neither_are_there() -> None:
    assert same_label("Rock", "rock ")
    assert same_label(None, None)
    assert not same_label(None, "rock")
    assert not same_label("rock", "pop")


@given(st.text(max_size=30))
def test_keys_do_not_change_when_taken_again_or_of_another_form(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
    assert folded(folded(text)) == folded(text)
    assert folded(tidy(text)) == folded(text) or any(ord(c) < 32 or 126 < ord(c) < 160 for c in text)
    assert folded(unicodedata.normalize("NFD", text)) == folded(unicodedata.normalize("NFC", text))


def test_a_name_is_shown_in_one_line_without_what_nobody_sees() -> None:
    assert tidy(" a\u0000b\n\u200bc\u00adde\u0301 ") == "a b cd\u00e9"
    assert tidy("👩\u200d🎤") == "👩\u200d🎤"


def test_paths_are_one_by_form_alone() -> None:
    assert path_key(unicodedata.normalize("NFD", "é/Ö.wav")) == "é/Ö.wav"
    assert path_key("A.wav") != path_key("a.wav")


@pytest.mark.parametrize("word", ["nan", "NaN", "None", "NA", "N/A", "null", "", " ", "<NA>", "NULL", "#N/A"])
def test_words_for_missing(word: str) -> None:
    assert is_missing(word)


@pytest.mark.parametrize("word", ["unknown", "Nancy", "Nana", "Nil", "No Name", "0"])
def test_words_that_are_names(word: str) -> None:
    assert not is_missing(word)


@pytest.mark.parametrize(
    "name", ["Various Artists", "VARIOUS", "VA", "V.A.", "Unknown Artist", "unknown", "nan", "<unknown>", ""]
)
def test_artists_who_are_nobody(name: str) -> None:
    assert is_nobody(name)


@pytest.mark.parametrize(
    "name", ["Nobody", "Various Cruelties", "Vala", "The Unknown", "Magnatune Compilation"]
)
def test_artists_who_are_somebody(name: str) -> None:
    assert not is_nobody(name)


@pytest.mark.parametrize("cell", [1, 1.0, "1", "1.0", " 1.00 ", np.float32(1), np.int64(1), "01.0", b"1"])
def test_a_whole_number_is_one_label_whatever_its_type(cell: object) -> None:
    assert label_of(cell) == "1"


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (float("nan"), None),
        (np.float64("nan"), None),
        (None, None),
        ("", None),
        (" a ", "a"),
        (1.5, "1.5"),
        (-0.0, "0"),
        (True, "True"),
        (1e20, "100000000000000000000"),
        ("1.", "1."),
        ("1.10", "1.10"),
        ("v1.0", "v1.0"),
    ],
)
def test_cells_as_labels(cell: object, text: str | None) -> None:
    assert label_of(cell) == text


def test_text_keeps_what_a_person_wrote() -> None:
    assert text_of("4.0") == "4.0"
    assert text_of(4.0) == "4"
