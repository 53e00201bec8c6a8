from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from mirlab.errors import UnknownName, UsageError
from mirlab.learn.results.condition import Condition, words
from mirlab.learn.results.pairs import compare, distinct_sides, sides
from mirlab.learn.results.results import Results
from mirlab.learn.statistics.comparisons import compare_on_test, compare_over_splits, holm, mcnemar

N, SPLITS = 40, 5


def a_run(
    skill: dict[tuple[str, str], float],
    *,
    protocol: str = "random",
    hash: str = "a" * 64,
    split_seed: int = 1,
    artists: int = N,
    n_tracks: int = N,
    epochs: int = 0,
) -> Results:
    """Invented results: {(feature set, model): share of right answers}; the splits follow from the seed."""
    rng = np.random.default_rng(7)
    order = np.random.default_rng(split_seed)
    if protocol == "random":
        tests = [np.sort(order.permutation(n_tracks)[: n_tracks // 4]) for _ in range(SPLITS)]
    else:
        fold = order.permutation(n_tracks) % SPLITS
        tests = [np.flatnonzero(fold == f) for f in range(SPLITS)]
    runs: list[dict[str, Any]] = []
    predictions: list[dict[str, Any]] = []
    for (feature_set, model), share in skill.items():
        key = {
            "protocol": protocol, "feature_set": feature_set, "n_features": 3, "model": model,
            "scaler": "standard", "hidden": "8" if epochs else "", "sample_rate": 0, "n_fft": 0,
            "hop_length": 0, "duration": 0.0, "epochs": epochs,
        }  # fmt: skip
        for repeat, test in enumerate(tests):
            right = rng.random(test.size) < share
            for track, ok in zip(test.tolist(), right.tolist(), strict=True):
                label = "ab"[track % 2]
                row = {k: v for k, v in key.items() if k != "n_features"}
                row |= {"repeat": repeat, "track": f"{track}.wav", "label": label, "group": track % artists}
                predictions.append({**row, "predicted": label if ok else "ba"[track % 2]})
            metrics = dict.fromkeys(("train_loss", "train_accuracy", "validation_loss"), 0.5)
            for epoch in range(1, epochs + 1) if epochs else [0]:
                runs.append(
                    {**key, "repeat": repeat, "epoch": epoch, **metrics, "validation_accuracy": right.mean()}
                )
    about = {
        "mirlab": "0.1.0",
        "config": {"test_size": 0.25, "goal": None},
        "data": {
            "source": "gtzan",
            "classes": {"a": n_tracks // 2, "b": n_tracks - n_tracks // 2},
            "hash": hash,
        },
        "splits": {
            protocol: {
                "test_fraction": 0.25 if protocol == "random" else 0.2,
                "interval": "resampled" if protocol == "random" else "bootstrap",
                "paired": True,
                "unit": "track",
                "group_kind": "track" if artists == n_tracks else "artist",
            }
        },
        "reference": [],
    }
    return Results(pa.Table.from_pylist(runs), pa.Table.from_pylist(predictions), about)


def answers(results: Results, condition: Condition, protocol: str) -> np.ndarray:
    rows = results.predicted(protocol, condition).to_pylist()
    return np.array([row["label"] == row["predicted"] for row in rows])


def test_repeated_splits_are_compared_by_the_corrected_resampled_t_test() -> None:
    a, b = a_run({("mfcc", "svm"): 0.5}), a_run({("mfcc", "svm"): 0.9})
    (row,) = compare(a, b).rows
    scores = [run.summary()[0].scores for run in (a, b)]
    assert row.comparison == compare_over_splits(*scores, 0.25)
    assert row.comparison.difference.mean == pytest.approx(row.accuracy_b - row.accuracy_a)
    assert (row.n_splits, row.counts) == (SPLITS, None)
    assert row.sentence.startswith("Under random, mfcc in B is")
    assert "above mfcc in A" in row.sentence


def test_one_answer_a_track_is_compared_by_mcnemar_where_every_track_stands_for_itself() -> None:
    a = a_run({("mfcc", "svm"): 0.5}, protocol="kfold")
    b = a_run({("mfcc", "svm"): 0.95}, protocol="kfold")
    (row,) = compare(a, b).rows
    one, other = (answers(run, run.conditions[0], "kfold") for run in (a, b))
    expected = mcnemar(one, other)
    assert row.comparison.test == "McNemar's test, mid-p"
    assert row.comparison.p == expected.p
    assert row.counts == expected
    assert f"{expected.only_second} by mfcc in B alone" in row.sentence
    assert row.comparison.verdict == "distinguishable"
    assert row.n_tracks == N


def test_known_artists_are_resampled_and_flipped_whole() -> None:
    a, b = (a_run({("mfcc", "svm"): share}, protocol="kfold", artists=8) for share in (0.5, 0.6))
    (row,) = compare(a, b).rows
    groups = a.predictions["group"].to_pylist()
    expected = compare_on_test(*(answers(r, r.conditions[0], "kfold") for r in (a, b)), groups)
    assert row.comparison == expected
    assert "over artists" in row.comparison.test


def test_equal_runs_are_not_distinguishable() -> None:
    for protocol in ("random", "kfold"):
        a = a_run({("mfcc", "svm"): 0.7}, protocol=protocol)
        (row,) = compare(a, a_run({("mfcc", "svm"): 0.7}, protocol=protocol)).rows
        assert row.comparison.difference.mean == 0
        assert row.comparison.verdict == "not distinguishable"
        assert "not distinguishable" in row.sentence


def test_conditions_of_one_run_are_compared_at_the_same_of_everything_else() -> None:
    skill = {(s, m): 0.5 for s in ("base", "mfcc") for m in ("svm", "lda")}
    run = a_run(skill)
    sets = compare(run, a_set="base", b_set="mfcc").rows
    assert [(r.a, r.b) for r in sets] == [("base, svm", "mfcc, svm"), ("base, lda", "mfcc, lda")]
    found = compare(run, a_set="svm", b_set="lda").rows
    assert [(r.a, r.b) for r in found] == [("base, svm", "base, lda"), ("mfcc, svm", "mfcc, lda")]
    (both,) = compare(run, a_set="base/svm", b_set="mfcc/lda").rows
    assert (both.a, both.b) == ("base, svm", "mfcc, lda")


def several(*runs: Results) -> Results:
    """One run of all, under the protocols of each."""
    about = {**runs[0].about, "splits": {k: v for run in runs for k, v in run.about["splits"].items()}}
    return Results(
        pa.concat_tables([run.runs for run in runs]),
        pa.concat_tables([run.predictions for run in runs]),
        about,
    )


def test_conditions_that_share_some_protocols_are_compared_under_these() -> None:
    both, alone = {("base", "svm"): 0.5, ("mfcc", "svm"): 0.6}, {("mel", "svm"): 0.5}
    run = several(a_run(both, protocol="kfold"), a_run({("mfcc", "svm"): 0.6}), a_run(alone))
    found = compare(run, a_set="base", b_set="mfcc")
    assert [row.protocol for row in found.rows] == ["kfold"]
    left = "random was left out for what was tested under it on one side alone: mfcc."
    assert left in found.notes
    words = (
        "never run under the same protocol, so they can't be compared .base under kfold, mel under random."
    )
    with pytest.raises(UsageError, match=words):
        compare(run, a_set="base", b_set="mel")
    with pytest.raises(UsageError, match="under random only mfcc was tested"):
        compare(run, a_set="base", b_set="mfcc", protocol="random")


def test_a_family_of_comparisons_is_corrected() -> None:
    skill = {("base", "svm"): 0.5, ("mfcc", "svm"): 0.6, ("base", "lda"): 0.5, ("mfcc", "lda"): 0.7}
    found = compare(a_run(skill), a_set="base", b_set="mfcc")
    p = [row.comparison.p for row in found.rows]
    assert [row.comparison.adjusted_p for row in found.rows] == pytest.approx(holm(p).tolist())
    assert any("Holm" in note for note in found.notes)


def test_a_net_and_a_model_without_epochs_can_be_a_pair() -> None:
    a, b = a_run({("mfcc", "svm"): 0.5}), a_run({("mfcc", "dense"): 0.5}, epochs=3)
    (row,) = compare(a, b).rows
    assert (row.a, row.b) == ("mfcc, svm in A", "mfcc, dense in B")


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ({"hash": "b" * 64}, "their data differ .hash aaaaaaaaaaaa of gtzan and bbbbbbbbbbbb"),
        ({"split_seed": 2}, "the splits differ|tested in one run and not in the other"),
        (
            {"n_tracks": 36},
            "they are of other data, 40 rows of 2 classes here and 36 rows of 2 classes there",
        ),
        ({"protocol": "kfold"}, "share no protocol: one has random, the other kfold"),
    ],
)
def test_runs_that_share_no_data_splits_or_tracks_are_refused(other: dict[str, Any], words: str) -> None:
    skill = {("mfcc", "svm"): 0.5}
    with pytest.raises(UsageError, match=words):
        compare(a_run(skill), a_run(skill, **other))


def test_the_same_folds_in_another_order_are_other_splits() -> None:
    skill = {("mfcc", "svm"): 0.5}
    with pytest.raises(UsageError, match="the splits differ: the same tracks, but in other test halves"):
        compare(a_run(skill, protocol="kfold"), a_run(skill, protocol="kfold", split_seed=2))


def test_other_features_of_the_same_tracks_are_compared_when_asked() -> None:
    a, b = a_run({("mfcc", "svm"): 0.5}), a_run({("own", "svm"): 0.6}, hash="b" * 64)
    found = compare(a, b, other_values=True)
    assert [(r.a, r.b) for r in found.rows] == [("mfcc in A", "own in B")]
    assert any("other feature values of the same tracks" in note for note in found.notes)


def test_other_artists_of_the_same_values_are_said() -> None:
    a, b, before = (a_run({("mfcc", "svm"): share}) for share in (0.5, 0.6, 0.7))
    a.about["data"]["hash_v2"], b.about["data"]["hash_v2"] = "c" * 64, "d" * 64
    words = "other artists, groups, copies or folds"
    assert any(words in note for note in compare(a, b).notes)
    # Runs of before say nothing of them, and are compared as they were.
    assert not any(words in note for note in compare(a, before).notes)


def test_what_was_not_run_is_told(tmp_path: Path) -> None:
    run = a_run({("base", "svm"): 0.5, ("mfcc", "svm"): 0.5})
    with pytest.raises(UsageError, match="name both sides, for instance --a 'base' --b 'mfcc'"):
        compare(run, a_set="base")
    with pytest.raises(UnknownName, match='Did you mean "mfcc"'):
        compare(run, a_set="base", b_set="mfc")
    with pytest.raises(UsageError, match="the same model of the same run"):
        compare(run, a_set="base", b_set="base")
    with pytest.raises(UnknownName, match="protocol in these results"):
        compare(run, a_set="base", b_set="mfcc", protocol="kfold")
    with pytest.raises(UsageError, match="expected a results folder"):
        compare(tmp_path, run)
    two = a_run({("mel", "lda"): 0.5, ("chroma", "lda"): 0.5})
    with pytest.raises(UsageError, match="nothing to pair: on one side base, svm; mfcc, svm"):
        compare(run, two)


def respelled(results: Results, track: dict[str, str], label: dict[str, str]) -> Results:
    """The same results with other names, in the order that a table sorted by those names would give."""
    rows = results.predictions.to_pylist()
    for row in rows:
        row["track"] = track.get(row["track"], row["track"])
        row |= {name: label.get(row[name], row[name]) for name in ("label", "predicted")}
    rows.sort(key=lambda row: (row["repeat"], row["track"]))
    classes = {label.get(name, name): count for name, count in results.about["data"]["classes"].items()}
    about = {**results.about, "data": {**results.about["data"], "hash": "b" * 64, "classes": classes}}
    return Results(results.runs, pa.Table.from_pylist(rows), about)


def test_names_in_another_unicode_form_or_case_are_the_same_tracks_and_labels() -> None:
    one = a_run({("mfcc", "svm"): 0.5})
    composed = respelled(one, {"3.wav": "\u00e9.wav"}, {})
    apart = respelled(one, {"3.wav": "e\u0301.wav"}, {"a": "A"})
    (row,) = compare(composed, apart, other_values=True).rows
    assert (row.accuracy_a, row.comparison.difference.mean) == (row.accuracy_b, 0.0)
    assert row.n_tracks == len(set(composed.predictions["track"].to_pylist()))
    with pytest.raises(UsageError, match="tracks were tested in one run and not in the other"):
        compare(composed, respelled(one, {"3.wav": "other.wav"}, {}), other_values=True)


def test_where_names_pair_nothing_what_each_side_has_one_of_may_differ() -> None:
    a = a_run({("base", "svm"): 0.5, ("mfcc", "svm"): 0.5})
    b = a_run({("base", "lda"): 0.6, ("mfcc", "lda"): 0.6})
    assert [(r.a, r.b) for r in compare(a, b).rows] == [
        ("base, svm in A", "base, lda in B"),
        ("mfcc, svm in A", "mfcc, lda in B"),
    ]


def test_a_condition_in_words() -> None:
    net = Condition("mfcc", "robust", "8-4", 22050, 2048, 512, 3.5, 10, "dense")
    names = ("feature_set", "model", "scaler", "hidden", "duration", "epochs")
    assert words(net, names) == "mfcc, dense, robust scaler, net 8-4, 3.5 s, 10 epochs"
    plain = Condition("mfcc", "standard", "", 0, 0, 0, 0.0, 0, "svm")
    assert words(plain, names) == "mfcc, svm, standard scaler, whole clips"


def test_sides_are_sets_models_and_pairs_of_them() -> None:
    run = a_run({("base", "svm"): 0.5, ("mfcc", "svm"): 0.5})
    assert sides(run) == ["base", "mfcc", "svm", "base/svm", "mfcc/svm"]
    distinct = distinct_sides(run)
    assert {name: len(conditions) for name, conditions in distinct.items()} == {
        "base": 1,
        "mfcc": 1,
        "svm": 2,
    }


def test_more_than_six_conditions_are_counted() -> None:
    a = a_run({(f"a{i}", "svm"): 0.5 for i in range(8)})
    b = a_run({(f"b{i}", "svm"): 0.5 for i in range(6)})
    with pytest.raises(UsageError, match=r"a5, svm and 2 more, on the other b0, svm.*b5, svm; name one"):
        compare(a, b)


def test_a_mean_over_splits_and_over_tracks() -> None:
    for protocol in ("random", "kfold"):
        a, b = (a_run({("mfcc", "svm"): share}, protocol=protocol) for share in (0.4, 0.8))
        (row,) = compare(a, b).rows
        for run, told in ((a, row.accuracy_a), (b, row.accuracy_b)):
            rows = run.predictions.to_pylist()
            by_split = [
                np.mean([r["label"] == r["predicted"] for r in rows if r["repeat"] == i])
                for i in range(SPLITS)
            ]
            assert told == pytest.approx(np.mean(by_split))
        assert row.n_splits == SPLITS
        assert row.n_tracks == len({r["track"] for r in a.predictions.to_pylist()})
