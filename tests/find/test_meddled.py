"""Files that change while a library looks at them: no row ever holds another content's features."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mirlab.audio.containers import sound_digest as digest
from mirlab.data.extraction.extraction import Extraction
from mirlab.errors import MirlabError
from mirlab.find.facade.library import Library
from mirlab.find.library import adding, bringing, predicting, rebuilding

Tone = Callable[..., Path]


def meddled(monkeypatch: pytest.MonkeyPatch, module: Any, deeds: list[Callable[[], object]]) -> None:
    """Do a thing before each extraction that a module asks for, for as long as there are any."""
    extract = module.extract

    def later(*args: Any, **options: Any) -> Extraction:
        if deeds:
            deeds.pop(0)()
        found: Extraction = extract(*args, **options)
        return found

    monkeypatch.setattr(module, "extract", later)


def swap(a: Path, b: Path) -> None:
    aside = a.with_suffix(".aside")
    a.rename(aside)
    b.rename(a)
    aside.rename(b)


def centroids(library: Library) -> dict[str, float]:
    library.store.refresh()
    rows = library.store.read(["track", "spectral_centroid__median"]).to_pylist()
    assert {row["id"] for row in rows} == {digest(library.path_of(row["id"])) for row in rows}
    return {row["track"]: row["spectral_centroid__median"] for row in rows}


@pytest.fixture
def pair(tmp_path: Path, write_tone: Tone) -> list[Path]:
    return [write_tone(tmp_path / "m" / "a.wav", 1000), write_tone(tmp_path / "m" / "b.wav", 3000)]


def test_names_swapped_while_they_are_added(
    pair: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library.create(tmp_path / "lib", "spectral_centroid.median", metric="standard")
    meddled(monkeypatch, bringing, [lambda: swap(*pair)])
    change = library.add(tmp_path / "m", workers=1)
    assert (change.added, change.failures) == (2, [])
    assert centroids(library) == {
        "a.wav": pytest.approx(3000, rel=0.01),
        "b.wav": pytest.approx(1000, rel=0.01),
    }
    assert adding.update(library, workers=1).known == 2


def test_one_of_two_is_replaced_while_they_are_added(
    pair: list[Path], tmp_path: Path, write_tone: Tone, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library.create(tmp_path / "lib", "spectral_centroid.median", metric="standard")
    other = write_tone(tmp_path / "other.wav", 2000)
    meddled(monkeypatch, bringing, [lambda: other.replace(pair[0])])
    assert library.add(tmp_path / "m", workers=1).added == 2
    assert centroids(library) == {
        "a.wav": pytest.approx(2000, rel=0.01),
        "b.wav": pytest.approx(3000, rel=0.01),
    }


def test_a_file_that_keeps_changing_costs_itself_only(
    pair: list[Path], tmp_path: Path, write_tone: Tone, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library.create(tmp_path / "lib", "spectral_centroid.median", metric="standard")
    deeds: list[Callable[[], object]] = [lambda f=f: write_tone(pair[0], f) for f in (500, 600, 700, 800)]
    meddled(monkeypatch, bringing, deeds)
    change = library.add(tmp_path / "m", workers=1)
    assert (change.added, len(deeds)) == (1, 1)
    assert [(f.track, f.stage) for f in change.failures] == [("a.wav", "open")]
    assert "changed while it was read, 3 times in a row" in change.failures[0].reason
    assert centroids(library) == {"b.wav": pytest.approx(3000, rel=0.01)}


def test_a_rebuild_leaves_the_library_as_it_was(
    pair: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library.create(tmp_path / "lib", "spectral_centroid.median", metric="standard")
    library.add(tmp_path / "m", workers=1)
    before = centroids(library)
    meddled(monkeypatch, rebuilding, [lambda: swap(*pair)])
    with pytest.raises(MirlabError, match="2 files changed while being read"):
        rebuilding.rebuild(library, None, "cosine", workers=1)
    swap(*pair)
    assert centroids(library) == before


def test_a_classifier_says_nothing_of_another_content(
    pair: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    from types import SimpleNamespace

    from mirlab.audio.registry.terms import Column
    from mirlab.audio.spectra.frames import FrameSpec
    from mirlab.data.tables.track import Track

    recipe = SimpleNamespace(
        columns=[Column.parse("spectral_centroid.median")], spec=FrameSpec(), offset=0.0, duration=None
    )
    answer = SimpleNamespace(label="low", probabilities={"low": 1.0}, unknown=False, error="")
    classifier: Any = SimpleNamespace(
        recipe=recipe, hash="h", predict_features=lambda values, columns: [answer] * len(values)
    )
    tracks = [Track(digest(path), path) for path in pair]
    meddled(monkeypatch, predicting, [lambda: swap(*pair)])
    said, failures = predicting.said_of(classifier, tracks, workers=1)
    assert (said, sorted(f.track for f in failures)) == ({}, sorted(t.id for t in tracks))
    assert "the file changed since it was checked" in failures[0].reason
    said, failures = predicting.said_of(classifier, [Track(digest(path), path) for path in pair], workers=1)
    assert (len(said), failures) == (2, [])
