"""Files are found under their name in another Unicode form."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from mirlab.data.naming.otherforms import forms_of, present, present_name

COMPOSED, APART = (unicodedata.normalize(form, "Motörhead") for form in ("NFC", "NFD"))


@pytest.mark.parametrize(("there", "asked"), [(COMPOSED, APART), (APART, COMPOSED)])
def test_a_file_is_found_by_the_other_form_also_of_its_folder(tmp_path: Path, there: str, asked: str) -> None:
    (tmp_path / there).mkdir()
    file = tmp_path / there / f"{there}.wav"
    file.touch()
    assert present(tmp_path / asked / f"{asked}.wav") == file
    assert present(tmp_path / there / f"{asked}.wav") == file


def test_a_file_of_that_very_name_wins(tmp_path: Path) -> None:
    for name in (COMPOSED, APART):
        (tmp_path / name).touch()
    assert present(tmp_path / APART) == tmp_path / APART
    assert present(tmp_path / COMPOSED) == tmp_path / COMPOSED


def test_what_is_not_there_stays_what_it_was(tmp_path: Path) -> None:
    (tmp_path / "motörhead").touch()
    assert present(tmp_path / "Motörhead") == tmp_path / "Motörhead"
    assert present(tmp_path / "plain") == tmp_path / "plain"
    assert present(tmp_path / "no" / "Motörhead") == tmp_path / "no" / "Motörhead"
    assert present(tmp_path / "motörhead" / "é") == tmp_path / "motörhead" / "é"


def test_relative_paths_are_found_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / APART).touch()
    monkeypatch.chdir(tmp_path)
    assert present(Path(COMPOSED)) == Path(APART)
    assert present_name(f"./{COMPOSED}") == APART
    for name in ("", "./x.wav", f"./{APART}", "./\u00e9"):
        assert present_name(name) == name


def test_forms_are_listed_once() -> None:
    assert forms_of("plain") == ["plain"]
    assert forms_of(APART) == [APART, COMPOSED]
