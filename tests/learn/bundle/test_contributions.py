"""Contributions of features: sums, known answers, and what must be nothing is nothing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import UnknownName, UsageError
from mirlab.learn.bundle import bundle
from mirlab.learn.bundle.contributions import explain, families, shapley, words_of
from mirlab.learn.bundle.predict import load
from mirlab.learn.training.train_plan import Plan
from mirlab.learn.training.training import train

D, K, B = 12, 3, 20
RNG = np.random.default_rng(1)
ROW = RNG.normal(size=D)
BACKGROUND = RNG.normal(size=(B, D))
WEIGHTS = RNG.normal(size=(D, K))


def linear(rows):
    return rows @ WEIGHTS


def bent(rows):
    """A softmax of products, in which features work together; the last column is not looked at."""
    z = rows[:, :-1] @ WEIGHTS[:-1] + rows[:, :3] * rows[:, 3:6]
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def groups_of(count):
    return [np.array(part) for part in np.array_split(np.arange(D), count)]


@pytest.mark.parametrize("count", [1, 4, 8, 9, 12])
def test_they_sum_to_what_is_explained(count):
    values, errors, exact = shapley(bent, ROW, BACKGROUND, groups_of(count))
    wanted = bent(ROW[None])[0] - bent(BACKGROUND).mean(axis=0)
    assert values.shape == errors.shape == (count, K)
    np.testing.assert_allclose(values.sum(axis=0), wanted, atol=1e-12)
    np.testing.assert_allclose(values.sum(axis=1), 0, atol=1e-12)
    assert exact == (count <= 8)


@pytest.mark.parametrize("exact", [0, 12])
def test_a_linear_models_are_its_weights_times_the_gap(exact):
    groups = groups_of(6)
    values, errors, counted = shapley(linear, ROW, BACKGROUND, groups, exact=exact)
    gap = (ROW - BACKGROUND.mean(axis=0))[:, None] * WEIGHTS
    np.testing.assert_allclose(values, [gap[group].sum(axis=0) for group in groups], atol=1e-12)
    np.testing.assert_allclose(errors, 0, atol=1e-12)
    assert counted == (exact == 12)


@pytest.mark.parametrize("exact", [0, 12])
def test_a_feature_that_is_not_looked_at_has_none(exact):
    groups = [np.arange(0, 4), np.arange(4, 8), np.arange(8, 11), np.array([11])]
    values, errors, _ = shapley(bent, ROW, BACKGROUND, groups, exact=exact)
    assert not values[3].any()
    assert not errors[3].any()
    assert values[:3].any(axis=1).all()


def test_drawn_orders_come_near_the_exact_values_and_say_how_near():
    groups = groups_of(6)
    truth, _, _ = shapley(bent, ROW, BACKGROUND, groups)
    drawn, errors, exact = shapley(bent, ROW, BACKGROUND, groups, exact=0, rounds=32)
    assert not exact
    assert (np.abs(drawn - truth) <= 5 * errors + 1e-12).all()
    assert errors.max() < 0.02


def test_a_known_game_of_two():
    # f = x0 x1 against zeros: the product is shared in halves.
    values, _, _ = shapley(
        lambda rows: rows[:, :1] * rows[:, 1:2], np.array([2.0, 3.0]), np.zeros((1, 2)), groups_of(12)[:2]
    )
    np.testing.assert_allclose(values[:, 0], [3.0, 3.0])


def test_one_seed_gives_the_same_numbers_and_another_gives_others():
    groups = groups_of(12)
    once, again, other = (shapley(bent, ROW, BACKGROUND, groups, seed=seed)[0] for seed in (3, 3, 4))
    np.testing.assert_array_equal(once, again)
    assert (once != other).any()


def test_families_are_features():
    found = families(["mfcc_01.mean", "rms.mean", "mfcc_02.std", "rms.std"])
    assert {name: rows.tolist() for name, rows in found.items()} == {"mfcc": [0, 2], "rms": [1, 3]}


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rng = np.random.default_rng(0)
    n = 60
    labels = np.array(["low", "high"], dtype=object)[np.arange(n) % 2]
    names = ("rms.mean", "rms.std", "mfcc_01.mean", "mfcc_02.mean", "zero_crossing_rate.mean")
    from mirlab.audio.registry.terms import Column

    values = rng.uniform(0.1, 1, size=(n, len(names)))
    values[:, 2] += 3 * (np.arange(n) % 2)
    table = FeatureTable(
        tracks=np.array([f"t{i:02d}" for i in range(n)], dtype=object),
        labels=labels,
        columns=tuple(Column.parse(name) for name in names),
        values=values,
        provenance={"source": "made up"},
    )
    path = tmp_path_factory.mktemp("bundle") / "two.mirlab"
    train(table, out=path, recipe=Plan(model="lda"))
    return path


def test_the_feature_that_tells_the_classes_apart_spoke_for_it(trained):
    classifier = load(trained)
    row = np.array([0.5, 0.5, 3.5, 0.5, 0.5])
    found = explain(classifier, row)
    assert found.label == "high"
    assert found.contributions[0].feature == "mfcc"
    assert found.contributions[0].value > 0.3
    assert found.exact
    total = sum(one.value for one in found.contributions)
    assert total == pytest.approx(found.probability - found.baseline, abs=1e-9)
    against = explain(classifier, row, "low")
    assert against.contributions[0].value == pytest.approx(-found.contributions[0].value, abs=1e-6)
    assert found.as_json()["contributions"][0]["feature"] == "mfcc"


def test_what_cannot_be_explained(trained):
    classifier = load(trained)
    with pytest.raises(UnknownName, match=r'no label called "hihg"\. Did you mean "high"'):
        explain(classifier, np.zeros(5), "hihg")
    with pytest.raises(UsageError, match="expected a row of 5 columns"):
        explain(classifier, np.zeros(4))


def test_a_bundle_of_before_is_explained_by_its_golden_rows(trained, tmp_path):
    from dataclasses import replace

    contents = bundle.read(trained)
    assert contents.background.shape == (60, 5)
    bundle.write(replace(contents, background=None), tmp_path / "old.mirlab")
    old = load(tmp_path / "old.mirlab")
    assert old.background.shape == (8, 5)
    assert explain(old, np.array([0.5, 0.5, 3.5, 0.5, 0.5])).label == "high"


def test_a_background_that_does_not_fit_is_refused(trained, tmp_path):
    from dataclasses import replace

    from mirlab.errors import BundleError

    bundle.write(replace(bundle.read(trained), background=np.zeros((3, 2))), tmp_path / "odd.mirlab")
    with pytest.raises(BundleError, match="background does not fit"):
        load(tmp_path / "odd.mirlab")


def test_named_dimensions_are_said_in_words() -> None:
    columns = [Column.parse(f"tags[{name}].mean") for name in ("rock", "hip_hop", "sad")]
    columns += [Column.parse("tags[rock].std")]
    background = np.random.default_rng(0).normal(0.2, 0.1, (64, 4))
    row = background.mean(axis=0) + background.std(axis=0) * [1.5, 3.0, 0.5, 9.0]
    assert words_of("tags", columns, row, background) == "sounds like hip hop, rock (tags)"
    assert words_of("tags", columns, background.mean(axis=0), background) == "tags"
    constant = np.full((64, 4), 0.2)
    assert words_of("tags", columns, constant[0] + 1, constant) == "tags"
    plain = [Column.parse("mfcc_01.mean")]
    assert words_of("mfcc", plain, row[:1], background[:, :1]) == "mfcc"
