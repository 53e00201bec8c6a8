"""Intervals of tags and numbers: by resampling by hand, in the limits, and what they say of themselves."""

from __future__ import annotations

import math

import numpy as np
import pytest
from sklearn import metrics as reference

from mirlab.data.tables import TaskName
from mirlab.errors import UnknownName, UsageError
from mirlab.learn.statistics.figures import tie_ends
from mirlab.learn.statistics.goal import Goal
from mirlab.learn.statistics.number_figures import NumberAnswers
from mirlab.learn.statistics.tag_figures import TagAnswers
from mirlab.learn.statistics.target_metrics import metrics_of, metrics_of_one, primary_of
from mirlab.learn.statistics.target_resampling import PrimaryScores, compare_targets, target_intervals
from mirlab.learn.statistics.target_scores import score_targets

NAMES = ("happy", "sad")


def tagged(n: int = 80, artists: int = 40) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(5)
    artist = rng.integers(0, artists, n)
    truth = (rng.random((n, 2)) < [0.3, 0.5]).astype(float)
    p = np.round(np.clip(0.3 * truth + 0.7 * rng.random((n, 2)), 0, 1), 2)
    return truth, (p >= 0.5).astype(float), p, np.unique(artist, return_inverse=True)[1]


def numbered(n: int = 80, artists: int = 40) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(6)
    artist = np.unique(rng.integers(0, artists, n), return_inverse=True)[1]
    truth = rng.normal(50, 3, size=(n, 2)) + rng.normal(size=(artist.max() + 1, 2))[artist]
    return truth, np.round(0.5 * truth + 25 + rng.normal(size=(n, 2)), 1), artist


def test_ties_end_where_the_next_value_begins() -> None:
    assert tie_ends(np.array([3.0, 2.0, 2.0, 1.0, 1.0, 1.0])).tolist() == [0, 2, 2, 5, 5, 5]


def test_numbers_of_a_resample_are_those_of_its_rows_repeated() -> None:
    truth, predicted, artist = numbered()
    judged = NumberAnswers.check(NAMES, truth, predicted)
    weights = np.random.default_rng(0).multinomial(
        artist.max() + 1, np.full(artist.max() + 1, 1 / (artist.max() + 1)), 5
    )
    got = judged.figures(weights, artist)
    for b, w in enumerate(weights):
        rows = np.repeat(np.arange(len(artist)), w[artist])
        want = score_targets("numbers", NAMES, truth[rows], predicted[rows])
        assert {m: v[b] for m, v in got.overall.items()} == pytest.approx(dict(want.metrics))
        for j, record in enumerate(want.per_target):
            assert {m: v[b, j] for m, v in got.each.items()} == pytest.approx(dict(record.metrics))


def test_tags_of_a_resample_are_those_of_its_rows_repeated_but_for_its_copies() -> None:
    truth, chosen, p, artist = tagged()
    judged = TagAnswers.check(NAMES, truth, chosen, p)
    g = artist.max() + 1
    weights = np.random.default_rng(1).multinomial(g, np.full(g, 1 / g), 5)
    got = judged.figures(weights, artist)
    for b, w in enumerate(weights):
        rows = np.repeat(np.arange(len(artist)), w[artist])
        want = score_targets("tags", NAMES, truth[rows], chosen[rows], p[rows]).metrics
        for metric in ("macro_roc_auc", "micro_roc_auc", "macro_f1", "micro_f1"):
            assert got.overall[metric][b] == pytest.approx(want[metric])
        # Average precision by its definition, a copy of an artist not seeing the other copies.
        for j in range(2):
            found = []
            for i in np.flatnonzero(truth[:, j]):
                above = p[:, j] >= p[i, j]
                mine = np.where(artist == artist[i], 1, w[artist]) * above
                found += [float((mine * truth[:, j]).sum() / mine.sum())] * int(w[artist[i]])
            assert got.each["average_precision"][b, j] == pytest.approx(np.mean(found))


def test_weights_of_one_give_the_scores_themselves() -> None:
    truth, chosen, p, artist = tagged()
    got = target_intervals("tags", NAMES, truth, chosen, p, artist, n_resamples=100)
    want = score_targets("tags", NAMES, truth, chosen, p)
    assert {m: i.mean for m, i in got.overall.items()} == pytest.approx(dict(want.metrics))
    assert list(got.overall) == list(metrics_of("tags"))
    for record in want.per_target:
        mine = got.per_target[record.name]
        assert list(mine) == list(metrics_of_one("tags"))
        assert {m: i.mean for m, i in mine.items()} == pytest.approx(dict(record.metrics))
    for interval in (*got.overall.values(), *got.per_target["happy"].values()):
        assert interval.low < interval.mean < interval.high
        assert interval.of == f"this model, on other artists like these {artist.max() + 1}"


def test_resampled_average_precision_is_not_too_high() -> None:
    # With rare positives copies that see each other would raise it by far more than the tolerance.
    rng = np.random.default_rng(2)
    truth = np.zeros((200, 1))
    truth[:10] = 1
    p = rng.random((200, 1))
    judged = TagAnswers.check(("rare",), truth, p >= 0.5, p)
    weights = rng.multinomial(200, np.full(200, 1 / 200), 2000)
    drawn = judged.figures(weights, np.arange(200)).each["average_precision"]
    assert np.nanmean(drawn) == pytest.approx(reference.average_precision_score(truth, p), abs=0.005)


def test_the_same_seed_gives_the_same_interval_and_artists_widen_it() -> None:
    truth, predicted, _ = numbered()
    by_artist = np.arange(80) // 8
    truth, predicted = truth + 5 * np.sin(by_artist)[:, None], predicted
    a, b, c = (
        target_intervals(
            "numbers", NAMES, truth, predicted, None, groups, n_resamples=300, seed=seed
        ).overall["r2"]
        for groups, seed in ((by_artist, 0), (by_artist, 0), (None, 0))
    )
    assert (a.low, a.high) == (b.low, b.high)
    assert a.high - a.low > 1.3 * (c.high - c.low)
    assert "other tracks like these 80" in c.of


def test_r2_is_reversed_about_its_estimate() -> None:
    truth, predicted, artist = numbered(40, 12)
    judged = NumberAnswers.check(NAMES, truth, predicted)
    g = int(artist.max()) + 1
    weights = np.random.default_rng(0).multinomial(g, np.full(g, 1 / g), 1000)
    drawn = judged.figures(weights, artist).overall["r2"]
    got = target_intervals("numbers", NAMES, truth, predicted, None, artist, n_resamples=1000).overall["r2"]
    assert np.median(drawn) < got.mean
    assert (got.low + got.high) / 2 > np.median(drawn)
    assert got.low < got.mean < got.high < 1


def test_perfect_predictions_claim_no_certainty() -> None:
    truth, _, _, artist = tagged()
    got = target_intervals("tags", NAMES, truth, truth, truth, artist, n_resamples=100)
    perfect = got.overall["macro_average_precision"]
    assert perfect.high == 1
    assert 0.8 < perfect.low < 1
    r2 = target_intervals("numbers", NAMES, truth, truth, None, artist, n_resamples=100).overall["r2"]
    assert not r2.known
    assert "without any error" in r2.note


def test_too_little_has_no_interval_and_says_why() -> None:
    truth, chosen, p, artist = tagged()
    one = target_intervals("tags", NAMES, truth, chosen, p, np.zeros(80), n_resamples=100)
    assert not one.overall["macro_f1"].known
    assert one.overall["macro_f1"].note == "one artist has no spread"
    truth[:, 0] = np.isin(artist, [3, 5])
    got = target_intervals("tags", NAMES, truth, chosen, p, artist, n_resamples=100).per_target
    assert got["happy"]["average_precision"].note == "fewer than 3 artists have it"
    assert not got["happy"]["average_precision"].known
    assert got["sad"]["average_precision"].known
    truth[:, 0] = 0
    none = target_intervals("tags", NAMES, truth, chosen, p, artist, n_resamples=100).per_target["happy"]
    assert math.isnan(none["roc_auc"].mean)
    assert none["roc_auc"].note == "undefined on these rows"


def test_few_artists_are_said_to_be_few() -> None:
    truth, chosen, p, artist = tagged(80, 12)
    got = target_intervals("tags", NAMES, truth, chosen, p, artist, n_resamples=100)
    assert f"{artist.max() + 1} artists are few" in got.overall["macro_roc_auc"].note


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_a_better_model_is_told_from_a_worse_one_and_from_itself_it_is_not(task: str) -> None:
    rng = np.random.default_rng(7)
    artist = np.arange(300) // 3
    truth = (rng.random((300, 2)) < 0.4).astype(float)
    good, bad = (np.clip(w * truth + (1 - w) * rng.random((300, 2)), 0, 1) for w in (0.6, 0.2))
    answers = [(p >= 0.5, p) if task == "tags" else (p, None) for p in (bad, good)]
    got = compare_targets(task, NAMES, truth, *answers, artist, n_resamples=500)
    want = [score_targets(task, NAMES, truth, *one).primary for one in answers]
    assert got.difference.mean == pytest.approx(want[1] - want[0])
    assert got.difference.low < got.difference.mean < got.difference.high
    assert got.distinguishable
    assert got.p < 0.01
    assert got.test == "bootstrap over artists"
    back = compare_targets(task, NAMES, truth, *answers[::-1], artist, n_resamples=500)
    assert (back.difference.low, back.p) == pytest.approx((-got.difference.high, got.p))
    same = compare_targets(task, NAMES, truth, answers[0], answers[0], artist, n_resamples=100)
    assert (same.difference.mean, same.p) == (0, 1)
    assert not same.distinguishable


def test_the_p_value_is_where_the_interval_ends_at_nothing() -> None:
    truth, predicted, artist = numbered()
    other = predicted + 0.4 * np.random.default_rng(8).normal(size=predicted.shape)
    both = ((predicted, None), (other, None))
    p = compare_targets("numbers", NAMES, truth, *both, artist, metric="mae").p
    assert 0.001 < p < 0.9
    inside, outside = (
        compare_targets("numbers", NAMES, truth, *both, artist, metric="mae", level=1 - p * f).difference
        for f in (0.9, 1.1)
    )
    assert inside.low < 0 < inside.high
    assert not outside.low < 0 < outside.high


def test_differences_of_what_is_no_share_are_no_points() -> None:
    truth, predicted, artist = numbered()
    got = compare_targets("numbers", NAMES, truth, (predicted, None), (predicted + 1, None), artist)
    sentence = got.sentence("ridge", "svr", percent=False)
    assert f"svr is {-got.difference.mean:.3f} below ridge" in sentence
    assert "points" not in sentence


def test_what_can_not_be_compared_is_refused() -> None:
    truth, predicted, artist = numbered()
    both = ((predicted, None), (predicted, None))
    with pytest.raises(UnknownName, match='no metric called "r3"'):
        compare_targets("numbers", NAMES, truth, *both, artist, metric="r3")
    with pytest.raises(UsageError, match="r2 is undefined on these 80 rows"):
        compare_targets("numbers", NAMES, np.ones_like(truth), *both, artist)
    with pytest.raises(UsageError, match="n_resamples: expected at least 100"):
        target_intervals("numbers", NAMES, truth, predicted, None, artist, n_resamples=10)
    one = compare_targets("numbers", NAMES, truth, *both, np.zeros(80))
    assert (one.test, one.difference.note) == ("no test", "one artist has no spread")


@pytest.mark.parametrize("task", ["tags", "numbers"])
def test_the_primary_metric_alone_has_the_same_interval_and_a_probability(task: TaskName) -> None:
    if task == "tags":
        truth, predicted, p, artist = tagged(120, 45)
    else:
        (truth, predicted, artist), p = numbered(120, 45), np.empty((120, 0))
    goal, rows = Goal(task, NAMES, truth), np.arange(120)
    scores = PrimaryScores.of(goal, rows, predicted, p, artist, seed=0)
    want = target_intervals(task, NAMES, truth, predicted, p, artist, n_resamples=2000).overall
    interval = scores.interval("this", "artist")
    theirs = want[primary_of(task)]
    assert (interval.low, interval.mean, interval.high) == pytest.approx(
        (theirs.low, theirs.mean, theirs.high)
    )
    assert interval.note == theirs.note
    # The probability is the interval's: its ends leave a fortieth on either side.
    assert scores.probability(interval.low) == pytest.approx(0.975, abs=0.005)
    assert scores.probability(interval.high) == pytest.approx(0.025, abs=0.005)
    assert scores.probability(-1.0) > 0.99 > 0.01 > scores.probability(0.9999)
    one = PrimaryScores.of(goal, rows, predicted, p, np.zeros(120))
    assert math.isnan(one.probability(0.1))
    assert not one.interval("this", "artist").known


def test_notes_say_what_was_covered_where_it_is_little() -> None:
    truth, chosen, p, artist = tagged(120, 45)
    many = target_intervals("tags", NAMES, truth, chosen, p, artist, n_resamples=100)
    assert "covered 91.6 to 96.0 % in simulation" in many.overall["macro_average_precision"].note
    assert many.overall["macro_roc_auc"].note == ""
    truth[:, 0] = np.isin(artist, [1, 2, 3, 4])
    few = target_intervals("tags", NAMES, truth, chosen, p, artist, n_resamples=100).per_target["happy"]
    assert few["f1"].note == (
        "4 artists are few: such 95 % intervals covered 93.2 to 99.2 % in simulation with 3"
    )
