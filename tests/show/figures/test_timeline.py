"""Timelines: each file's under a name of its own."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

from mirlab.show.figures.timeline import bases

OUT = Path("tl")


def named(*paths: str) -> list[str]:
    found = bases(paths, OUT)
    assert set(found) == set(paths)
    assert {path.parent for path in found.values()} == {OUT}
    return [found[path].name for path in paths]


def test_files_keep_their_names_where_they_can() -> None:
    assert named("A/01.wav", "B/02.wav", "/x/03.wav") == ["01.wav", "02.wav", "03.wav"]


def test_files_of_one_name_are_told_apart_by_their_folders() -> None:
    assert named("A/01.wav", "B/01.wav", "B/02.wav") == ["A-01.wav", "B-01.wav", "02.wav"]
    assert named("x/A/1.wav", "y/A/1.wav", "y/B/1.wav") == ["x-A-1.wav", "y-A-1.wav", "y-B-1.wav"]
    assert named("/1.wav", "/A/1.wav") == ["-1.wav", "A-1.wav"]


def test_a_file_that_is_called_as_another_would_be_keeps_its_name() -> None:
    assert named("A/01.wav", "B/01.wav", "A-01.wav") == ["2-A-01.wav", "B-01.wav", "A-01.wav"]
    assert named("A-B/1.wav", "A/B-1.wav", "B/A/B-1.wav", "A/1.wav") != []
    many = [f"{a}/{b}.wav" for a in ("A-B", "A/B", "A", "B", "a-b") for b in ("1", "B-1", "A-B-1", "01")]
    assert len({name.casefold() for name in named(*many)}) == len(many)


def test_names_that_a_file_system_takes_for_one_are_told_apart() -> None:
    nfc, nfd = (unicodedata.normalize(form, "é.wav") for form in ("NFC", "NFD"))
    assert named(f"A/{nfc}", f"B/{nfd}") == [f"A-{nfc}", f"B-{nfd}"]
    assert named("A/x.wav", "B/X.WAV") == ["A-x.wav", "B-X.WAV"]
    assert named("A/x.wav", "a/X.wav") != named("B/x.wav", "B/x.wav")


def test_one_file_in_two_spellings_is_one(tmp_path: Path) -> None:
    assert named("A/1.wav", "A/./1.wav", str(Path("A/1.wav").absolute())) == ["1.wav"] * 3


def test_long_names_leave_room_for_endings() -> None:
    long = "ü" * 120 + ".wav"
    first, second = named(f"A/{long}", f"{'B' * 90}/{long}")
    assert first != second
    assert max(len(os.fsencode(name)) for name in (first, second)) <= 202
