"""Names that are almost equal are listed, and those that are numbered or merely alike are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from mirlab.data.audit.nearnames import name_findings, near_pairs
from mirlab.data.naming.names import artist_key
from mirlab.data.tables.track import Track
from mirlab.data.toy.naming import artist_names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("motorhead", "motörhead"),
        ("hip-hop", "hiphop"),
        ("hip hop", "hip-hop"),
        ("the beatles", "beatles"),
        ("r.e.m", "rem"),
        ("r&b soul", "r and b soul"),
        ("blues", "bluse"),
        ("country", "contry"),
        ("slayer", "slaier"),
        ("johann bach", "bach johann"),
        ("tchaikovsky", "chaikovskiy"),
    ],
)
def test_near(one: str, other: str) -> None:
    assert near_pairs([one, "something else", other]) == [(min(one, other), max(one, other))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("band 1", "band 2"),
        ("class10", "class11"),
        ("C", "C#"),
        ("rock", "sock"),
        ("madonna", "maradona x"),
        ("hank williams", "lucinda williams"),
        ("1999", "1998"),
    ],
)
def test_not_near(one: str, other: str) -> None:
    assert near_pairs([one, other]) == []


def test_sentences_and_crowds_are_passed_over() -> None:
    assert near_pairs(["x" * 100_000, "x" * 100_000 + "y"]) == []
    crowd = [f"{'x' * i}-{'x' * (800 - i)}" for i in range(1, 800)]
    assert len(near_pairs(crowd)) == 1000


def a_track(number: int, label: str | None, artist: str | None) -> Track:
    return Track(f"t{number}", Path(f"t{number}.wav"), label, artist=artist)


def test_labels_artists_and_joint_names_are_findings() -> None:
    told = [
        ("hip-hop", "Motörhead"),
        ("hip-hop", "Motörhead"),
        ("hiphop", "Motorhead"),
        ("pop", "Ann & Bob"),
        ("pop", "Bob"),
        ("pop", "Cy and Dee"),
        (None, None),
    ]
    found = name_findings([a_track(i, *names) for i, names in enumerate(told)])
    assert [(f.kind, f.severity, f.tracks) for f in found] == [
        ("near-labels", "warning", ("t2",)),
        ("near-artists", "warning", ("t2",)),
        ("joint-artist", "note", ("t3",)),
    ]
    labels, artists, joint = (f.message for f in found)
    assert labels == '"hip-hop" (2 tracks) and "hiphop" (1 track) may be one label'
    assert artists == '"Motorhead" (1 track) and "Motörhead" (2 tracks) may be one artist'
    assert joint == '"Ann & Bob" (1 track) counts as one artist, and "Bob" stands alone elsewhere'


def test_the_toy_band_has_no_near_names() -> None:
    names = [name for style in range(10) for name in artist_names(0, style, 6)]
    assert near_pairs(map(artist_key, names)) == []
