"""From any source to a table with labels: one way, and one sentence for each fault."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

import mirlab
from mirlab.data.extraction.labelled import labelled_table
from mirlab.data.tables.sourcespec import SourceSpec
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError, UnknownName, UsageError


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """Twelve seconds of noise in two classes, and a file that is none."""
    for i in range(12):
        path = tmp_path / "music" / ("calm" if i % 2 else "loud") / f"{i:02}.wav"
        path.parent.mkdir(parents=True, exist_ok=True)
        noise = np.random.default_rng(i).uniform(-1, 1, 8000)
        sf.write(path, noise * (0.1 if i % 2 else 0.8), 8000)
    (tmp_path / "music" / "calm" / "no.wav").write_bytes(b"no sound")
    return tmp_path / "music"


def array(classes: int = 2) -> FeatureTable:
    made = mirlab.open_source((np.random.default_rng(0).normal(size=(12, 3)), np.arange(12) % classes))
    assert isinstance(made, FeatureTable)
    return made


def test_sound_is_analysed_and_what_fails_is_told(music: Path) -> None:
    found = labelled_table(music, SourceSpec(), features="rms.mean,rms.max", workers=1)
    assert [str(column) for column in found.table.columns] == ["rms.mean", "rms.max"]
    assert (found.tracks, len(found.table), [f.track for f in found.failures]) == (13, 12, ["calm/no.wav"])
    assert (
        "1 of 13 tracks could not be analysed and were left out; the first: calm/no.wav: " in found.notes[-1]
    )
    assert found.noted.notes == found.notes
    assert "could not be analysed" not in " ".join(found.table.notes)


def test_every_judge_takes_sound(music: Path) -> None:
    asked = {"model": "knn", "features": "rms.mean,rms.max", "workers": 1}
    found = mirlab.evaluate(music, folds=2, **asked)  # type: ignore[arg-type]
    assert found.accuracy.mean == 1
    assert any("1 of 13 tracks could not be analysed" in note for note in found.notes)
    ladder = mirlab.leak(music, folds=2, repeats=1, segment=0.5, **asked)  # type: ignore[arg-type]
    assert ladder.rows[0].evaluation is not None
    assert mirlab.leak(music, folds=2, repeats=1, segment=0, **asked).rows[0].skipped  # type: ignore[arg-type]
    ranking = mirlab.rank(music, folds=2, methods=["alone"], by="column", **asked)  # type: ignore[arg-type]
    assert ranking.n_columns == 2


def test_slices_of_sound_alone(music: Path) -> None:
    for segment, rows in ((None, 24), (0.25, 48), (0, 12)):
        asked = {"slices": 0.5, "segment": segment, "workers": 1}
        assert len(labelled_table(music, SourceSpec(), features="rms.mean", **asked).table) == rows
    assert len(labelled_table(array(), SourceSpec(), slices=0.5).table) == 12
    with pytest.raises(UsageError, match="segment needs audio, but the array is a table of features"):
        labelled_table(array(), SourceSpec(), segment=1.0)


def test_columns_of_a_table_are_chosen() -> None:
    assert len(labelled_table(array(), SourceSpec(), features=["embedding[1-2]"]).table.columns) == 2
    with pytest.raises(UnknownName, match="rms"):
        labelled_table(array(), SourceSpec(), features="rms")


@pytest.mark.parametrize(
    "entry",
    [
        lambda s: mirlab.evaluate(s),
        lambda s: mirlab.leak(s),
        lambda s: mirlab.rank(s),
        lambda s: mirlab.select(s),
        lambda s: mirlab.train(s, out="never.mirlab"),
        lambda s: mirlab.run("seed-1", source=s),
    ],
)
def test_one_class_is_one_sentence_everywhere(entry: object, music: Path) -> None:
    assert callable(entry)
    with pytest.raises(TableError, match=r"the array: expected .* at least two classes, found only '0'"):
        entry(array(classes=1))
    for path in music.glob("loud/*"):
        path.unlink()
    with pytest.raises(TableError, match="music: expected tracks of at least two classes, found only 'calm'"):
        entry(music)


def test_every_function_takes_every_source(music: Path) -> None:
    pandas = pytest.importorskip("pandas")
    rng = np.random.default_rng(0)
    frame = pandas.DataFrame(rng.normal(size=(24, 3)), columns=["a", "b", "c"])
    labels = ["x", "y"] * 12
    for source, label in (
        ((frame, labels), None),
        (frame.assign(mood=labels), "mood"),
        ((frame.to_numpy(), labels), None),
    ):
        asked = {"model": "knn", "label": label, "folds": 2}
        assert mirlab.evaluate(source, **asked).n_tracks == 24
        assert mirlab.leak(source, repeats=1, **asked).rows
        assert mirlab.rank(source, methods=["alone"], by="column", **asked).rows
        assert mirlab.audit(source, label=label).classes
