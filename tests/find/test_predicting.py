"""Labels that a classifier gives to a library's tracks."""

from __future__ import annotations

from pathlib import Path

import pytest

import mirlab
from mirlab.errors import MirlabError
from mirlab.find.library import Library

BUNDLE = Path(__file__).parents[1] / "learn" / "bundle" / "released" / "protocol-1.mirlab"


def test_new_tracks_are_labelled_as_classify_does(band: Path, library: Library) -> None:
    assert {track.predicted for track in library.tracks()} == {None}
    more = band / "more" / "8.wav"
    more.parent.mkdir()
    more.write_bytes((band / "low" / "0.wav").read_bytes()[:-2000])
    library.add(band, model=BUNDLE, workers=1)
    said = {track.path: track.predicted for track in library.tracks()}
    own = mirlab.load(BUNDLE).predict([more])[0]
    assert said[str(more)] == own.label
    assert {label for path, label in said.items() if path != str(more)} == {None}, "only what is new"


def test_predict_labels_all_whose_file_is_there(band: Path, library: Library) -> None:
    (band / "low" / "0.wav").unlink()
    found = library.predict(BUNDLE, workers=1)
    assert (found.labelled, len(found.gone)) == (7, 1)
    labels = {track.predicted for track in library.tracks()} - {None}
    one = sorted(labels)[0]
    chosen = library.tracks(where=f"predicted = '{one}'")
    assert chosen
    assert {track.predicted for track in chosen} == {one}
    assert len(Library.open(library.path).tracks(where="predicted IS NULL")) == 1


def test_what_is_no_bundle_changes_nothing(library: Library, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.mirlab"
    wrong.write_text("words")
    with pytest.raises(MirlabError, match=r"wrong\.mirlab"):
        library.predict(wrong)
    assert {track.predicted for track in library.tracks()} == {None}
