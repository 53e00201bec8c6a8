"""Spaces judged on one collection: what a space may be, and how tables are joined."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas
import pytest

import mirlab
from mirlab.audio.analysis import cost_of
from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError, UnknownName, UsageError
from mirlab.find.facade.library import Library
from mirlab.find.facade.spaces import wanted_spaces

FEATURES = "spectral_centroid.mean,spectral_centroid.median,spectral_rolloff.mean"
QUICK = {"duplicates": False, "stability": 0, "workers": 1}


@pytest.fixture
def vectors(band: Path, tmp_path: Path) -> Path:
    """A table of vectors without labels, in which each track's neighbours are of its label; rows mixed."""
    frame = pandas.DataFrame(
        {
            "track": [path.relative_to(band).as_posix() for path in sorted(band.rglob("*.wav"))],
            "e1": [0.0, 1.0, 2.0, 4.0, 50.0, 52.0, 54.0, 55.0],
            "e2": [0.3, 0.1, 0.4, 0.1, 0.5, 0.9, 0.2, 0.6],
        }
    )
    frame.iloc[[5, 0, 7, 2, 4, 1, 6, 3]].to_parquet(tmp_path / "other.parquet")
    return tmp_path / "other.parquet"


def test_spaces_of_a_library_are_judged_on_the_same_queries(library: Library, vectors: Path) -> None:
    found = mirlab.judge(
        library, spaces=["own", "rms.mean", "spectral_centroid.mean@cosine", str(vectors)], **QUICK
    )
    names = ["lib", "rms.mean", "spectral_centroid.mean@cosine", "other.parquet"]
    assert [space.name for space in found.spaces] == names
    assert [space.metric for space in found.spaces] == ["standard", "standard", "cosine", "standard"]
    assert [space.columns for space in found.spaces] == [3, 1, 1, 2]
    queries = found.spaces[0].trusted.queries
    assert all(space.trusted.queries.tolist() == queries.tolist() for space in found.spaces)
    assert len(found.pairs) == 6
    assert found["other.parquet"].trusted.scores["P@1"].mean == 1.0
    assert found["other.parquet"].cost is None
    assert found["rms.mean"].cost == cost_of(["rms"])
    assert found.answer() == found.headline()


def test_the_folder_the_library_and_its_table_give_the_same(
    library: Library, band: Path, tmp_path: Path
) -> None:
    library.export(tmp_path / "own.parquet")
    asked = {"metric": "standard", **QUICK}
    by_library = mirlab.judge(library, **asked)
    by_folder = mirlab.judge(band, features=FEATURES, **asked)
    by_terms = mirlab.judge(band, spaces=FEATURES, **asked)
    by_table = mirlab.judge(band, spaces=tmp_path / "own.parquet", **asked)
    by_place = mirlab.judge(band, spaces=str(library.path), **asked)
    for other in (by_folder, by_terms, by_table, by_place):
        np.testing.assert_array_equal(by_library.conditions[0].each, other.conditions[0].each)
    assert by_place.spaces[0].name == "lib"


def test_a_stable_space_finds_what_was_altered(band: Path, vectors: Path) -> None:
    found = mirlab.judge(
        band,
        spaces=["spectral_centroid.median", "rms.mean", vectors],
        stability=3,
        metric="standard",
        workers=1,
    )
    firm, loud = found["spectral_centroid.median"].stability, found["rms.mean"].stability
    assert firm is not None
    assert loud is not None
    assert len(firm.rows) == 3
    # Of a sine the centroid is its pitch, however loud it is; its level is not.
    assert firm.scores["6 dB quieter"]["original found"].mean == 1.0
    assert firm.scores["MP3 at 128 kbit/s"]["original found"].mean == 1.0
    assert loud.scores["6 dB quieter"]["original found"].mean < 1.0
    assert found["other.parquet"].stability is None
    assert any("stability of other.parquet was not measured" in note for note in found.notes)
    again = mirlab.judge(band, spaces="rms.mean", stability=3, metric="standard", workers=1)
    assert again.spaces[0].to_dict()["stability"] == found["rms.mean"].to_dict()["stability"]


def test_music_without_labels_is_judged_by_its_stability(
    tmp_path: Path, write_tone: Callable[..., Path]
) -> None:
    for i in range(4):
        write_tone(tmp_path / "flat" / f"{i}.wav", 500 + 500 * i)
    found = mirlab.judge(tmp_path / "flat", spaces="spectral_centroid.median", stability=2, workers=1)
    assert found.relevance == ""
    assert found.answer().startswith("Of 2 altered tracks at worst (")
    assert found.trusted.scores == {}
    with pytest.raises(TableError, match=r"flat: expected tracks of at least two classes, found no labels"):
        mirlab.judge(tmp_path / "flat", spaces="rms", stability=0)


def test_a_table_needs_no_labels_where_artists_are_known() -> None:
    rng = np.random.default_rng(0)
    frame = pandas.DataFrame(rng.normal(size=(24, 3)), columns=["x", "y", "z"])
    frame["artist"] = [f"artist {i % 4}" for i in range(24)]
    frame["track"] = [f"t{i}" for i in range(24)]
    found = mirlab.judge(frame, spaces=["x,y", "own"])
    assert (found.relevance, [space.columns for space in found.spaces]) == ("artist", [2, 3])
    with pytest.raises(UnknownName, match='no column called "w"'):
        mirlab.judge(frame, spaces="w")


def test_tracks_that_a_space_lacks_are_told_or_left_out(band: Path, vectors: Path, tmp_path: Path) -> None:
    short = tmp_path / "short.csv"
    pandas.read_parquet(vectors).iloc[:-2].to_csv(short, index=False)
    asked = {"spaces": ["rms.mean", short], **QUICK}
    with pytest.raises(
        TableError, match=r"short\.csv: it has no numbers for 2 of 8 tracks of band .*--common"
    ):
        mirlab.judge(band, **asked)
    found = mirlab.judge(band, common=True, **asked)
    assert [space.tracks for space in found.spaces] == [6, 6]
    assert "judged on the 6 of 8 tracks that every space has." in found.notes
    nobody = tmp_path / "nobody.csv"
    pandas.read_parquet(vectors).assign(track=[f"x{i}" for i in range(8)]).to_csv(nobody, index=False)
    with pytest.raises(TableError, match=r"it has none of the 8 tracks of band: .* the first there is 'x0'"):
        mirlab.judge(band, spaces=str(nobody), common=True, **QUICK)


def test_files_that_can_not_be_analysed_are_left_out(band: Path) -> None:
    (band / "low" / "broken.wav").write_bytes(b"RIFF no sound")
    found = mirlab.judge(band, spaces=["rms.mean", "spectral_centroid.mean"], **QUICK)
    assert [space.tracks for space in found.spaces] == [8, 8]
    assert any("1 of 9 tracks could not be analysed" in note for note in found.notes)


def test_files_that_are_gone_are_lacking(library: Library, band: Path) -> None:
    (band / "low" / "0.wav").unlink()
    assert mirlab.judge(library, **QUICK).tracks == 8
    with pytest.raises(
        TableError, match=r"rms\.mean: it has no numbers for 1 of 8 tracks of lib \(low/0\.wav\)"
    ):
        mirlab.judge(library, spaces="rms.mean", **QUICK)


def test_each_metric_of_several_is_a_space(library: Library) -> None:
    found = library.judge(metric=["cosine", "standard"], duplicates=False, stability=0)
    assert [space.name for space in found.spaces] == ["lib@cosine", "lib@standard"]


def test_what_a_space_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "rms").mkdir()
    (tmp_path / "a@lda").mkdir()
    monkeypatch.chdir(tmp_path)
    read = wanted_spaces(["seed@standard", "rms", "a@lda", "gtzan", "own", "x/y.bin"])
    assert [(each.text, each.metric, each.source is None) for each in read] == [
        ("seed", "standard", True),
        ("rms", None, True),
        ("a@lda", None, False),
        ("gtzan", None, False),
        ("own", None, True),
        ("x/y.bin", None, False),
    ]


def test_what_is_no_space_says_so(band: Path, tmp_path: Path) -> None:
    table = FeatureTable(
        tracks=np.array(["low/0.wav", "low/0.wav"], dtype=object),
        labels=np.array([None, None], dtype=object),
        columns=(Column("x", None, "mean"),),
        values=np.zeros((2, 1)),
        meta={"segment_start": np.array([0.0, 1.0], dtype=object)},
    )
    for spaces, error, words in [
        ("rms@cosin", UnknownName, r'the space rms@cosin: there is no metric called "cosin"\. Did you mean'),
        ("rmss.mean", UnknownName, 'no feature called "rmss"'),
        (["rms", "rms@cosine", "rms@cosine"], None, ""),
        ([3], UsageError, r"a space is terms .* got 3"),
        ([], UsageError, r"expected spaces as a list"),
        (str(tmp_path / "no.parquet"), UsageError, "no such file or folder"),
        (str(band), UsageError, "holds sound, and a space is terms"),
        (table, TableError, "expected a row for each track, got a table of slices"),
    ]:
        if error is None:
            assert len(mirlab.judge(band, spaces=spaces, **QUICK).spaces) == 2
            continue
        with pytest.raises(error, match=words):
            mirlab.judge(band, spaces=spaces, **QUICK)
    with pytest.raises(UsageError, match='features are those of the space "own"'):
        mirlab.judge(band, spaces="rms", features="mfcc", **QUICK)
    with pytest.raises(UsageError, match="stability: expected a number of tracks, 0 or more, got -1"):
        mirlab.judge(band, stability=-1)
    with pytest.raises(UnknownName, match='no relevance called "genre"'):
        mirlab.judge(band, relevance="genre")


def test_an_older_library_is_judged_and_not_altered(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mirlab.find.facade import collection

    def newer(terms: object, spec: object = None) -> object:
        recipe = library.head.recipe
        return replace(recipe, versions={**recipe.versions, "spectral_centroid": "99"})

    monkeypatch.setattr(collection, "recipe_for", newer)
    found = mirlab.judge(library, spaces=["own", "spectral_centroid.mean"], duplicates=False, workers=1)
    assert [space.stability for space in found.spaces] == [None, None]
    assert any("--rebuild" in note for note in found.notes)
