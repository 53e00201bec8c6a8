"""Which labels a tag or a name contradicts, and which it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from mirlab.data.audit.labelling import label_findings, named_class
from mirlab.data.tables.track import Track

CLASSES = ["classical", "electronic", "hiphop", "pop", "r&b", "rock"]


@pytest.mark.parametrize(
    ("tag", "label", "named"),
    [
        ("Hard Rock", "pop", "rock"),
        ("Classic Rock", "classical", "rock"),
        ("Pop/Rock", "pop", None),
        ("ROCK", "rock", None),
        ("Ambient", "electronic", None),
        ("Hip-Hop", "rock", "hiphop"),
        ("Hip Hop & Rap", "hiphop", None),
        ("R&B", "pop", "r&b"),
        ("Popular", "rock", None),
        ("", "rock", None),
        ("---", "rock", None),
    ],
)
def test_a_tag_contradicts_by_naming_another_class(tag: str, label: str, named: str | None) -> None:
    assert named_class(tag, label, CLASSES) == named


def test_a_tag_names_a_class_in_any_unicode_form() -> None:
    assert named_class("Mu\u0301sica Popular", "rock", ["m\u00fasica", "rock"]) == "m\u00fasica"
    assert named_class("\uff30\uff4f\uff50", "rock", ["pop", "rock"]) == "pop"


def track(name: str, label: str | None) -> Track:
    return Track(name, Path(name), label)


def test_a_clip_in_another_genres_folder_is_found() -> None:
    tracks = [
        track("rock/blues.00001.wav", "rock"),
        track("blues/blues.00002.wav", "Blues"),
        track("train/blues.00003.wav", "train"),
        track("blues.00004.wav", None),
        track("rock/other.wav", "rock"),
    ]
    (found,) = label_findings(tracks, {})
    assert (found.kind, found.tracks) == ("label-name", ("rock/blues.00001.wav",))
    assert found.message == "it is named like GTZAN's blues.00001 but labelled rock"


def test_tags_of_unlabelled_tracks_say_nothing() -> None:
    tracks = [track("a.wav", "pop"), track("b.wav", "rock"), track("c.wav", None)]
    (found,) = label_findings(tracks, {"a.wav": "Rock", "b.wav": "Rock", "c.wav": "Pop"})
    assert (found.kind, found.tracks, found.values["named"]) == ("label-tag", ("a.wav",), "rock")
