"""Stability against places that are known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.find.evaluation.comparing import compared_pairs, recognition, verdict
from mirlab.find.evaluation.question import Question, question_of
from mirlab.find.evaluation.retrieval import judge_space
from mirlab.find.evaluation.stability import FOUND, SAME, Altered
from mirlab.typing import Floats

N = 40
PLACES = np.arange(N, dtype=np.float64)[:, np.newaxis] ** 1.1
"""On a line, so that the neighbours of a place are known."""


def asked(clusters: list[object] | None = None) -> Question:
    table = FeatureTable(
        tracks=np.array([f"t{i:02}" for i in range(N)], dtype=object),
        labels=np.full(N, None, dtype=object),
        columns=(Column("x", None, "mean"),),
        values=PLACES,
    )
    given = None if clusters is None else np.array([None, *clusters], dtype=object)[1:]
    return question_of(table, clusters=given, without=True)


def judged(altered: dict[str, Floats], rows: list[int], question: Question | None = None, **options: object):  # type: ignore[no-untyped-def]
    return judge_space(
        PLACES,
        question or asked(),
        name="line",
        metric="standard",
        altered=Altered(np.array(rows, dtype=np.intp), altered),
        **options,  # type: ignore[arg-type]
    )


def test_the_same_sound_is_found_with_all_its_neighbours() -> None:
    rows = [3, 17, 30]
    for proximity in (False, True):
        found = judged({"same": PLACES[rows]}, rows, mutual_proximity=proximity).stability
        assert found is not None
        assert found.scores["same"][FOUND].mean == found.scores["same"][SAME].mean == 1.0
        # Three of three is no certainty.
        assert found.scores["same"][FOUND].low < 0.5
        assert found.scores["same"][FOUND].high == 1.0


def test_a_shift_of_five_tracks_keeps_half_of_the_neighbours() -> None:
    """Track 20 has 15 to 25 around it, and where it lands, at 25, there are 20 to 30."""
    space = judged({"far": PLACES[[25]]}, [20])
    assert space.stability is not None
    assert space.stability.found["far"].tolist() == [0.0]
    before, after = set(range(15, 26)) - {20}, set(range(20, 31)) - {20}
    assert space.stability.same["far"][0] == pytest.approx(len(before & after) / 10, abs=0.11)
    assert "at worst (far), 0 % have their original as the nearest track" in space.answer()


def test_a_copy_of_the_original_counts_as_the_original() -> None:
    clusters: list[object] = [None] * N
    clusters[20] = clusters[21] = "recording"
    altered = {"near": PLACES[[21]]}
    plain, copied = judged(altered, [20]), judged(altered, [20], asked(clusters))
    assert plain.stability.found["near"].tolist() == [0.0]
    assert copied.stability.found["near"].tolist() == [1.0]


def test_spaces_without_labels_are_compared_by_their_stability() -> None:
    rows = list(range(5, 35))
    rng = np.random.default_rng(0)
    firm = judged({"x": PLACES[rows]}, rows)
    loose = judged({"x": rng.permutation(PLACES)[rows]}, rows)
    loose = replace(loose, name="loose")
    pairs = compared_pairs([firm, loose])
    assert pairs[0].measure == SAME
    assert pairs[0].distinguishable
    assert "same neighbours" in pairs[0].sentence()
    assert "30 altered tracks" in pairs[0].sentence()
    said = verdict([firm, loose], pairs)
    assert said.startswith(
        "line is better than loose here: the share of neighbours that stay the same 100.0 %"
    )
    assert firm.to_dict()["stability"]["alterations"][0]["original_found"]["mean"] == 1.0
    assert {row["measure"] for row in firm.records()} == {FOUND, SAME}


def test_a_metric_of_folds_asks_for_altered_tracks_as_for_their_originals() -> None:
    rng = np.random.default_rng(1)
    values = rng.normal(size=(N, 6))
    table = FeatureTable(
        tracks=np.array([f"t{i:02}" for i in range(N)], dtype=object),
        labels=np.array([f"l{i % 2}" for i in range(N)], dtype=object),
        columns=tuple(Column("x", i + 1, "mean") for i in range(6)),
        values=values,
    )
    rows = np.arange(N)
    space = judge_space(
        values, question_of(table), name="x", metric="lda", altered=Altered(rows, {"same": values})
    )
    assert space.stability is not None
    # In one dimension, as two labels have, tracks of two folds would be found by chance alone.
    assert space.stability.scores["same"][FOUND].mean == 1.0
    assert space.stability.scores["same"][SAME].mean == 1.0


def test_the_verdict_says_which_space_loses_its_tracks() -> None:
    rows = list(range(5, 35))
    firm = judged({"x": PLACES[rows]}, rows)
    loose = replace(judged({"x": PLACES[[row + 1 for row in rows]]}, rows), name="loose")
    assert recognition([firm, loose]) == (
        "Altered tracks have their original as the nearest track in 100 % (line) and 0 % (loose) of cases."
    )
    assert recognition([firm, replace(firm, name="other")]) == ""
    assert recognition([firm]) == ""
