"""Libraries with learned features: where a model is here, when it goes and when it changes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.audio.embedding.tiny_model import write_model
from tests.learn.learned_sounds import write_sounds

from mirlab.errors import MirlabError, UsageError
from mirlab.find.facade.library import Library
from mirlab.find.store.versioned import DEFAULT_FEATURES, default_features, recipe_for, shown, stored

TINY = ("tiny_levels.mean", "tiny_tags.mean")
FEATURES = ("rms", *TINY)


def test_a_new_library_takes_a_learned_model_that_is_here(private_data: Path, tmp_path: Path) -> None:
    without = recipe_for(default_features())
    assert without.columns == recipe_for(DEFAULT_FEATURES).columns
    write_model(private_data)
    assert default_features()[-2:] == TINY
    library = Library.create(tmp_path / "lib")
    columns = library.settings.recipe.columns
    assert columns[: len(without.columns)] == without.columns
    assert columns[-3:] == ("tiny_tags[low].mean", "tiny_tags[middle_low].mean", "tiny_tags[80s].mean")


@pytest.mark.parametrize("name", ["tiny_tags[80s].mean", "tiny_levels_03.mean", "rms.mean"])
def test_a_column_is_stored_and_read_back(name: str) -> None:
    assert shown(stored(name)) == name


def test_its_tracks_have_neighbours_and_go_on_without_the_model(private_data: Path, tmp_path: Path) -> None:
    model = write_model(private_data)
    sounds = write_sounds(tmp_path / "sounds", artists=3)
    library, change = Library.fill(tmp_path / "lib", sounds, features=FEATURES, workers=1, progress=False)
    assert change.added == 12
    one = str(next(iter(library.tracks())).path)
    found = [n.path for n in library.similar(one, k=3)]
    shutil.rmtree(model)
    again = Library.open(tmp_path / "lib")
    assert [n.path for n in again.similar(one, k=3)] == found
    more = write_sounds(tmp_path / "more", artists=1, seed=5)
    with pytest.raises(MirlabError, match="tiny_levels"):
        again.add(more, workers=1, progress=False)
    assert len(again) == 12


def test_a_model_that_changed_gives_every_row_anew(private_data: Path, tmp_path: Path) -> None:
    model = write_model(private_data)
    sounds = write_sounds(tmp_path / "sounds", artists=2)
    library, _ = Library.fill(tmp_path / "lib", sounds, features=FEATURES, workers=1, progress=False)
    before = library.settings.recipe.hash
    shutil.rmtree(model)
    write_model(private_data, gain=2.0)
    again = Library.open(tmp_path / "lib")
    more = write_sounds(tmp_path / "more", artists=1, seed=5)
    words = r"with other versions of these features: tiny_levels \(version 1\+\w+, here 1\+\w+\), tiny_tags"
    with pytest.raises(UsageError, match=words + r".*Run  mirlab library update .*lib  first"):
        again.add(more, workers=1, progress=False)
    with pytest.raises(UsageError, match=words):
        again.add(more, dry_run=True, progress=False)
    with pytest.raises(UsageError, match=words):
        again.similar(more.parent / "low_0_0.wav", k=3)
    change = again.update(workers=1, progress=False)
    assert change.renewed == 8
    assert Library.open(tmp_path / "lib").settings.recipe.hash != before


def test_a_library_of_before_keeps_its_features(private_data: Path, tmp_path: Path) -> None:
    sounds = write_sounds(tmp_path / "sounds", artists=1)
    library, _ = Library.fill(tmp_path / "lib", sounds, features="rms", workers=1, progress=False)
    write_model(private_data)
    change = Library.open(tmp_path / "lib").add(sounds, workers=1, progress=False)
    assert change.renewed == 0
    assert Library.open(tmp_path / "lib").settings.recipe.columns == library.settings.recipe.columns
