"""The leak meter: it finds a planted leak, finds none where there is none, and skips what can't be."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.gtzan.gtzan import gtzan_table
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import TableError, UnknownName
from mirlab.learn.judging.evaluation import evaluate
from mirlab.learn.judging.leakage import LeakReport, gap_between, leak
from mirlab.learn.statistics.intervals import Interval

LABELS = ("calm", "loud", "wild")


def table(
    artist: float, take: float = 0.0, slices: int = 1, known: bool = True, seed: int = 0, **meta: Any
) -> FeatureTable:
    """45 artists of 4 tracks; each artist and each track has an offset of its own in six columns."""
    rng = np.random.default_rng(seed)
    owner = np.repeat(np.arange(45), 4 * slices)
    track = np.repeat(np.arange(180), slices)
    code = owner % 3
    values = rng.normal(size=(track.size, 6))
    values += rng.normal(0, artist, (45, 6))[owner] + rng.normal(0, take, (180, 6))[track]
    values[:, 0] += 1.2 * code
    facts: dict[str, Any] = {"artist": [f"artist {o}" for o in owner]} if known else {}
    if slices > 1:
        facts["segment_start"] = np.tile(3.0 * np.arange(slices), 180).tolist()
    return FeatureTable(
        tracks=np.array([f"t{t:03d}" for t in track]),
        labels=np.array(LABELS, dtype=object)[code],
        columns=tuple(Column.parse(f"f_{i:02d}.mean") for i in range(1, 7)),
        values=values,
        meta={**facts, **meta},
    )


def rows_of(report: LeakReport) -> dict[str, Any]:
    return {row.name: row for row in report.rows}


def accuracy(report: LeakReport, name: str) -> float:
    found = rows_of(report)[name].accuracy
    assert found is not None
    return float(found.mean)


def test_a_planted_leak_is_found() -> None:
    report = leak(table(artist=3.0), model="svm", repeats=1)
    assert accuracy(report, "track") > accuracy(report, "artist") + 0.2
    gap = rows_of(report)["artist"].gap
    assert gap is not None
    assert gap.high < 0
    assert report.leak == gap
    assert report.apart == "artist"
    assert "takes" in report.sentence
    assert "heard the artists before" in report.sentence


@pytest.mark.parametrize("seed", [0, 1])
def test_no_leak_is_no_finding(seed: int) -> None:
    report = leak(table(artist=0.0, seed=seed), model="svm", repeats=1)
    gap = rows_of(report)["artist"].gap
    assert gap is not None
    assert gap.low <= 0 <= gap.high
    assert "not distinguishable" in report.sentence


def test_slices_leak_their_track() -> None:
    report = leak(table(artist=0.0, take=6.0, slices=6), model="knn", repeats=1, folds=4)
    rows = rows_of(report)
    assert accuracy(report, "segment") > 0.8
    assert rows["track"].above == "segment"
    assert rows["track"].gap is not None
    assert rows["track"].gap.high < -0.1
    assert rows["artist"].gap.low <= 0 <= rows["artist"].gap.high


def test_the_gap_to_a_row_of_slices_counts_slices() -> None:
    sliced = table(artist=1.0, slices=3)
    first = evaluate(sliced, model="lda", protocol="segment", folds=3, probabilities=False)
    second = evaluate(sliced, model="lda", protocol="kfold", folds=3)
    gap = gap_between(first, second)
    assert gap is not None
    assert second.slice_accuracy is not None
    assert gap.mean == pytest.approx(second.slice_accuracy.mean - first.accuracy.mean)


def test_a_gap_is_over_the_tracks_that_both_tested() -> None:
    half = np.array(["train", "test", "test"] * 60, dtype=object)
    other = np.array(["test", "train", "test"] * 60, dtype=object)
    both = table(artist=1.0, half=half, other=other)
    first = evaluate(both, model="lda", protocol="predefined", column="half", probabilities=False)
    second = evaluate(both, model="lda", protocol="predefined", column="other", probabilities=False)
    gap = gap_between(first, second)
    mine = dict(zip(first.judged.track, first.judged.right, strict=True))
    theirs = dict(zip(second.judged.track, second.judged.right, strict=True))
    common = set(mine) & set(theirs)
    assert len(common) == 60
    assert gap is not None
    assert gap.mean == pytest.approx(np.mean([float(theirs[t]) - mine[t] for t in common]))


def test_rows_that_can_not_be_are_skipped_with_their_reason() -> None:
    report = leak(table(artist=0.0, known=False), model="lda", repeats=1)
    rows = rows_of(report)
    assert list(rows) == ["segment", "track", "artist"]
    assert "one row for each track" in rows["segment"].skipped
    assert "needs the artists" in rows["artist"].skipped
    assert rows["track"].accuracy is not None
    assert rows["track"].gap is None
    assert report.leak is None
    assert "can't be measured" in report.sentence


def test_a_class_of_one_artist_skips_the_artist_row() -> None:
    lonely = table(artist=0.0)
    for name, label in enumerate(lonely.labels):
        if label == "calm":
            lonely.meta["artist"][name] = "Bob"
    rows = rows_of(leak(lonely, model="lda", repeats=1))
    assert "1 class has one artist or none: calm (Bob)" in rows["artist"].skipped
    assert rows["track"].accuracy is not None


def test_scraps_of_a_published_list_are_no_row() -> None:
    fold = np.array([1 if label == "calm" else 2 for label in table(0.0).labels], dtype=object)
    half = np.array(["train", "test"] * 90, dtype=object)
    rows = rows_of(leak(table(0.0, artist_fold=fold, fault_filtered=half), model="lda", repeats=1))
    assert "has nothing to train on for calm" in rows["artist-3fold"].skipped
    assert rows["fault-filtered"].accuracy is not None
    assert rows["fault-filtered"].above == "artist"


def test_what_a_published_list_lacks_is_listed_by_name() -> None:
    fold = np.array([{"calm": 1, "loud": 2}.get(label, 3) for label in table(0.0).labels], dtype=object)
    rows = rows_of(leak(table(0.0, artist_fold=fold), model="lda", folds=3, repeats=1))
    assert "that fold 1 of 3 has nothing to train on for calm: its" in rows["artist-3fold"].skipped
    half = np.array(["train" if label == "calm" else "test" for label in table(0.0).labels], dtype=object)
    rows = rows_of(leak(table(0.0, fault_filtered=half), model="lda", folds=3, repeats=1))
    assert "has nothing to train on for loud, wild: its" in rows["fault-filtered"].skipped


def test_without_any_row_it_is_an_error() -> None:
    tiny = table(0.0).rows([0, 4, 8])
    with pytest.raises(
        TableError, match="no split of this table can be evaluated; folds of tracks: the class"
    ):
        leak(tiny, model="lda")
    with pytest.raises(TableError, match="at least two classes"):
        leak(table(0.0).rows([0, 1, 2, 3]), model="lda")


def test_names_that_do_not_exist_are_errors_and_no_skipped_rows() -> None:
    with pytest.raises(UnknownName, match='no model called "swm"'):
        leak(table(0.0), model="swm")
    with pytest.raises(UnknownName, match='parameter of the model svm called "gama"'):
        leak(table(0.0), model="svm", params={"gama": 1})


def test_equal_seeds_give_equal_reports() -> None:
    first, again = (leak(table(1.0), model="lda", repeats=1, seed=3) for _ in range(2))
    assert [row.accuracy for row in first.rows] == [row.accuracy for row in again.rows]
    assert first.leak == again.leak


def test_gtzan_gives_the_known_figures() -> None:
    # One repeat of the track row here; three (the default) give 76.3.
    report = leak(gtzan_table(), model="svm", repeats=1)
    assert list(rows_of(report)) == ["segment", "track", "artist", "artist-3fold", "fault-filtered"]
    assert accuracy(report, "track") == pytest.approx(0.761, abs=0.015)
    assert accuracy(report, "artist-3fold") == pytest.approx(0.518, abs=0.01)
    assert accuracy(report, "fault-filtered") == pytest.approx(0.531, abs=0.01)
    tested = {row.name: row.evaluation.n_tracks for row in report.rows if row.evaluation is not None}
    assert tested == {"track": 1000, "artist": 1000, "artist-3fold": 948, "fault-filtered": 290}
    assert report.leak is not None
    assert report.leak.high < -0.1


@pytest.mark.parametrize(
    ("ends", "apart", "words"),
    [
        (
            (-0.2, -0.3, -0.1),
            "artist",
            "Keeping artists apart takes 20.0 points off (95 % interval -30.0 to ",
        ),
        (
            (0.2, 0.1, 0.3),
            "artist",
            "apart the accuracy is 20.0 points higher (95 % interval +10.0 to +30.0)",
        ),
        (
            (-0.2, -0.3, 0.0),
            "artist",
            "is not distinguishable here: the difference is -20.0 points (95 % int",
        ),
        ((0.2, 0.0, 0.3), "artist", "is not distinguishable here: the difference is +20.0 points (95 % int"),
        ((-0.2, -0.3, -0.1), "artist-3fold", 'Keeping artists apart (row "artist-3fold") takes 20.0 points'),
        ((-0.2, np.nan, np.nan), "artist", "apart the accuracy differs by -20.0 points; no interval."),
    ],
)
def test_the_ladder_in_words(ends: tuple[float, float, float], apart: str, words: str) -> None:
    found = LeakReport("svm", "as they are", (), Interval(*ends, 0.95, "x"), apart)
    assert words in found.sentence


def test_progress_and_repeats_are_those_of_each_row() -> None:
    told: dict[str, tuple[int, int]] = {}
    report = leak(
        table(0.0),
        model="lda",
        folds=3,
        repeats=2,
        progress=lambda e: told.update({e.stage: (e.done, e.total)}),
    )
    assert told == {"testing, track row": (6, 6), "testing, artist row": (3, 3)}
    rows = rows_of(report)
    assert [rows[name].apart for name in rows] == ["nothing", "tracks", "artists"]
    assert rows["artist"].gap_tracks == 180
    assert rows["track"].gap_tracks == 0
    broken = table(0.0)
    broken.values[0, 0] = np.inf
    with pytest.raises(TableError, match="expected a finite number"):
        leak(broken, model="lda")


def test_latex_says_below_the_table_why_a_row_was_skipped() -> None:
    report = leak(table(artist=1.0), model="lda", repeats=1, folds=3)
    text = report.to_latex(caption="Leaks")
    inside, _, below = text.partition("\\end{tabular}\n")
    assert "skipped" not in inside
    assert below.startswith("\\par\\smallskip{\\footnotesize segment (skipped): the protocol ")
    assert below.endswith("\\par}\n\\end{table}\n")
    assert "skipped" in report.to_markdown()
