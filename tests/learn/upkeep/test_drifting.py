"""Sounds against the training data: false alarms, power, and what is said of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from tests.learn.upkeep.test_testing import others

from mirlab.audio.registry.terms import Column
from mirlab.data.tables.table import FeatureTable
from mirlab.errors import BundleError, TableError
from mirlab.learn.bundle import bundle
from mirlab.learn.bundle.novelty import Distribution, Novelty, error_of_mean
from mirlab.learn.bundle.predict import Classifier, load
from mirlab.learn.training.training import Trained
from mirlab.learn.upkeep.drifting import _columns, _feature, _unknown, drift
from mirlab.show.commands.drift import _units
from mirlab.show.terminal.cli import main

Make = Callable[..., FeatureTable]
ROWS = 8


def drawn(
    rng: np.random.Generator, artists: int, tracks: int, shift: float = 0.0, scale: float = 1.0
) -> tuple[Any, Any]:
    """Columns that go together, half of them with a long tail, of artists whose tracks are alike."""
    group = np.repeat(np.arange(artists), tracks)
    mixed = np.linalg.cholesky(0.5 * np.eye(ROWS) + 0.5).T
    own, of_artist = rng.normal(size=(group.size, ROWS)) @ mixed, rng.normal(size=(artists, ROWS)) @ mixed
    values = (0.8 * own + 0.6 * of_artist[group]) * scale + shift
    values[:, ::2] = np.exp(values[:, ::2])
    return values, group


def fitted(values: Any, group: Any, kept: bool = True) -> Any:
    """What a bundle keeps of training rows."""
    centre, scale = values.mean(axis=0), values.std(axis=0)
    novelty = Novelty(np.zeros(ROWS, dtype=bool), centre, scale, np.eye(ROWS))
    return SimpleNamespace(
        novelty=novelty,
        distribution=Distribution.fit(novelty.standard(values), group) if kept else None,
        unusual_columns=tuple(Column("mfcc", i + 1, "mean") for i in range(ROWS)),
        card={"data": {"tracks": group.size, "artists": int(group.max()) + 1}},
    )


def alarms(new: tuple[int, int], times: int, shift: float = 0.0, scale: float = 1.0, **how: Any) -> float:
    """How often a column is said to have drifted, at a level of 10 %, half of which is the columns'."""
    rng, said = np.random.default_rng(5), 0
    for _ in range(times):
        classifier = fitted(*drawn(rng, 40, 4), **how)
        values, group = drawn(rng, *new, shift=shift, scale=scale)
        found, _, _ = _columns(classifier, classifier.novelty.standard(values), group, 0.05)
        said += any(one.drifted for one in found)
    return said / times


@pytest.mark.parametrize("new", [(12, 5), (60, 1)])
def test_sounds_like_the_training_are_called_drifted_as_seldom_as_promised(new: tuple[int, int]) -> None:
    # 5 % are allowed; Holm's correction of columns that go together gives fewer. 200 draws: +-3 points.
    assert 0.005 <= alarms(new, 200) <= 0.08


def test_without_regard_to_artists_false_alarms_would_be_many() -> None:
    rng = np.random.default_rng(5)
    said = 0
    for _ in range(40):
        classifier = fitted(*drawn(rng, 40, 4))
        values, group = drawn(rng, 6, 20)
        found, _, _ = _columns(classifier, classifier.novelty.standard(values), np.arange(group.size), 0.05)
        said += any(one.drifted for one in found)
    assert said > 10


def test_more_tracks_and_larger_shifts_are_found_more_often() -> None:
    few, more, larger = alarms((10, 2), 60, 0.5), alarms((40, 5), 60, 0.5), alarms((10, 2), 60, 1.5)
    assert few < 0.6
    assert more > few + 0.2
    assert larger > few + 0.2
    assert alarms((40, 5), 60, scale=1.6) > 0.8, "spreads"


def test_means_alone_are_tested_where_no_more_is_kept() -> None:
    assert alarms((12, 5), 100, kept=False) <= 0.08
    assert alarms((40, 5), 30, 1.0, kept=False) > 0.9


def test_the_tracks_that_are_said_to_be_needed_find_the_shift() -> None:
    rng = np.random.default_rng(2)
    classifier = fitted(*drawn(rng, 300, 2))
    values, group = drawn(rng, 12, 2)
    _, least, needed = _columns(classifier, classifier.novelty.standard(values), group, 0.05)
    assert least is not None
    assert needed is not None
    assert least > 1
    assert needed > group.size
    found = 0.0
    for _ in range(40):
        classifier = fitted(*drawn(rng, 300, 2))
        new, artists = drawn(rng, needed // 2, 2, shift=1.0)
        columns, _, _ = _columns(classifier, classifier.novelty.standard(new), artists, 0.05)
        found += float(np.mean([one.drifted for one in columns]))
    assert 0.7 < found / 40 < 0.97, "4 times in 5 are promised"
    small = fitted(*drawn(rng, 5, 2))
    assert _columns(small, small.novelty.standard(values), group, 0.05)[2] is None, "training says too little"


@pytest.mark.parametrize("kept", [True, False])
def test_a_difference_too_small_to_matter_is_no_drift(kept: bool) -> None:
    rng = np.random.default_rng(4)
    classifier = fitted(*drawn(rng, 3000, 1), kept=kept)
    values, group = drawn(rng, 3000, 1, shift=0.12)
    found, _, _ = _columns(classifier, classifier.novelty.standard(values), group, 0.05)
    assert found[1].p_shift is not None
    assert found[1].p_shift < 0.01
    assert not found[1].drifted


def test_ranks_and_how_far_out() -> None:
    values = np.arange(1001.0)[:, None]
    found = Distribution.fit(values, np.arange(1001))
    np.testing.assert_allclose(
        found.ranks(np.array([[-1.0], [250.0], [500.0], [1001.0]]))[:, 0], [0, 0.25, 0.5, 1]
    )
    np.testing.assert_allclose(found.outwards(np.array([[250.0], [500.0]]))[:, 0], [0.5, 0])
    np.testing.assert_allclose(found.means, 0.5, atol=0.003)
    np.testing.assert_allclose(found.errors, np.sqrt(1 / 12 / 1001), rtol=0.02)
    assert found.outside(np.array([[-1.0], [0.0], [1000.0], [2000.0]])) == 0.5
    same = Distribution.fit(np.full((9, 1), 3.0), np.arange(9))
    assert same.ranks(np.array([[2.9], [3.0], [3.1]]))[:, 0] == pytest.approx([0, 0.5, 1])


def test_the_error_of_a_mean_counts_groups() -> None:
    values = np.array([[1.0], [1.0], [3.0], [3.0]])
    assert error_of_mean(values, np.array([0, 0, 1, 1]))[0] == pytest.approx(1.0)
    assert error_of_mean(values, np.arange(4))[0] == pytest.approx(1 / np.sqrt(3))
    assert np.isnan(error_of_mean(values, np.zeros(4, dtype=np.intp))[0])


@pytest.mark.parametrize(
    ("unknown", "groups", "larger"),
    [
        ([True] * 20 + [False] * 180, range(200), True),
        ([True] * 4 + [False] * 196, range(200), False),
        # All of one artist: it may be a single odd one.
        ([True] * 20 + [False] * 180, [i // 20 for i in range(200)], False),
        ([False] * 200, range(200), False),
    ],
)
def test_more_unknown_sounds_than_expected(unknown: list[bool], groups: Any, larger: bool) -> None:
    card = {"unknown": {"held_out_refused": {"mean": 0.015}}, "data": {"tracks": 200}}
    found = _unknown(SimpleNamespace(card=card), np.array(unknown), np.array(list(groups)))  # type: ignore[arg-type]
    assert found.p is not None
    assert (found.p < 0.05 and found.larger) == larger
    assert _unknown(SimpleNamespace(card={}), np.array(unknown), np.arange(200)).p is None  # type: ignore[arg-type]


def test_tracks_like_those_of_the_training(trained: Trained, make_table: Make) -> None:
    found = drift(trained.path, replace(others(make_table), labels=np.full(90, None)), progress=False)
    assert (found.tracks, found.groups, found.tested, found.trained_on) == (90, 18, "ranks", 0)
    assert not found.drifted
    assert found.verdict == "like the training"
    assert found.headline().startswith("No drift: 90 tracks by 18 artists are like the training data. 0.0 %")
    few = others(make_table).rows(np.arange(12))
    found = drift(trained.path, few, progress=False)
    assert found.verdict == "too few tracks"
    assert found.headline().startswith(
        "No drift was found, but 12 tracks by 12 artists are too few to rule it"
    )
    assert f"For one of 1, take about {found.tracks_needed} tracks, as many by each" in found._reach()
    one = drift(trained.path, few.rows(np.arange(1)), progress=False)
    assert one.headline().startswith("No drift was found, but 1 track by 1 artist is too few to rule it out.")
    none = replace(found, tracks_needed=None)
    assert "in 12 tracks by 12 artists, but the training data are too few" in none.headline()
    assert "too few to find one of 1 with any number" in none._reach()
    assert drift(trained.path, make_table(), progress=False).trained_on == len(load(trained.path).background)


def louder(make: Make) -> FeatureTable:
    table = others(make)
    values = table.values.copy()
    values[:, [str(c) for c in table.columns].index("rms.mean")] += 30.0
    return replace(table, values=values)


def test_what_moved_is_named_with_its_size_and_what_it_may_be(trained: Trained, make_table: Make) -> None:
    found = drift(trained.path, louder(make_table), progress=False)
    assert found.verdict == "drift"
    (moved,) = (one for one in found.columns if one.drifted)
    assert moved.column == "rms.mean"
    assert moved.here == pytest.approx(louder(make_table).values[:, 2].mean())
    assert moved.training == pytest.approx(make_table().values[:, 2].mean())
    assert moved.outside == 1.0
    assert found.more_unknown
    assert "differ from the training data in 1 of 5 columns, most in rms.mean, by +" in found.headline()
    assert "% of the training's held-out tracks were: more than by chance." in found.headline()
    said = " ".join(found.remarks_on())
    assert "rms follows loudness" in said
    (rms,) = (one for one in found.features if one.drifted)
    bright = [replace(rms, name=name) for name in ("spectral_centroid", "spectral_rolloff")]
    said_once = " ".join(replace(found, features=tuple(bright)).remarks_on())
    assert "spectral_centroid and spectral_rolloff follow brightness: " in said_once
    further = replace(rms.most, column="rms.max", shift=99.0, drifted=False)
    assert _feature("rms", 1.0, (further, rms.most)).most is rms.most
    assert "So many unknown sounds say that its probabilities are not to be trusted here" in said
    from mirlab.learn.bundle import shifts

    bundle = load(trained.path)
    columns = [str(column) for column in bundle.unusual_columns]
    wanted = shifts(
        bundle.novelty.standard(louder(make_table).select(columns).values), bundle.unusual_columns
    )
    assert {one.name: one.shift for one in found.features} == pytest.approx(wanted), "as the server's metrics"


def test_a_bundle_of_before_keeps_means_alone(trained: Trained, make_table: Make, tmp_path: Path) -> None:
    contents = bundle.read(trained.path)
    manifest = {name: value for name, value in contents.manifest.items() if name != "distribution"}
    bundle.write(replace(contents, manifest=manifest), tmp_path / "old.mirlab")
    found = drift(tmp_path / "old.mirlab", louder(make_table), progress=False)
    assert (found.tested, found.verdict) == ("means", "drift")
    assert {one.p_spread for one in found.columns} == {one.outside for one in found.columns} == {None}
    assert "means were tested, and nothing else" in " ".join(found.remarks_on())


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"rows": 1}, r"distribution\.rows: expected a number from 2"),
        ({"means": [[0.5] * 5]}, r"distribution\.means: expected two rows"),
        ({"errors": [[2.0] * 5] * 2}, r"distribution\.errors: expected numbers from 0 to 1"),
        ({"quantiles": [[0.0] * 25] * 4}, r"quantiles: expected a row for each of 5 unusual columns"),
        ({"quantiles": [list(range(25, 0, -1))] * 5}, r"quantiles: expected rows that grow"),
    ],
)
def test_a_distribution_that_does_not_fit_is_refused(
    trained: Trained, change: dict[str, Any], said: str
) -> None:
    contents = bundle.read(trained.path)
    manifest = {**contents.manifest, "distribution": {**contents.manifest["distribution"], **change}}
    with pytest.raises(BundleError, match=said):
        Classifier(replace(contents, manifest=manifest), "x.mirlab")


def test_a_table_must_have_the_columns(trained: Trained, make_table: Make) -> None:
    with pytest.raises(TableError, match=r"the table lacks: rms\.mean"):
        drift(trained.path, make_table().select(["mfcc_01.mean", "mfcc_02.mean"]), progress=False)


def test_the_command_says_the_same_and_ends_with_a_code(
    trained: Trained, make_table: Make, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "louder.parquet"
    louder(make_table).to_parquet(file)
    args = ["drift", str(trained.path), str(file)]
    assert main([*args, "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    found = drift(trained.path, str(file), progress=False)
    assert told == json.loads(json.dumps(found.to_dict()))
    assert main([*args, "--fail-on-drift"]) == 1
    said = capsys.readouterr()
    assert "There is drift" in said.err
    words = " ".join(said.out.split())
    assert found.headline() in words
    assert "rms mean 0." in words
    others(make_table).to_parquet(tmp_path / "others.parquet")
    assert main(["drift", str(trained.path), str(tmp_path / "others.parquet"), "--fail-on-drift"]) == 0


def test_nobody_misses_labels(tmp_path: Path) -> None:
    released = Path(__file__).parents[1] / "bundle" / "released" / "protocol-1.mirlab"
    (tmp_path / "songs").mkdir()
    sf.write(tmp_path / "songs" / "one.wav", 0.1 * np.sin(np.arange(22050) / 7), 22050)
    found = drift(released, tmp_path / "songs", workers=1, progress=False)
    assert found.tracks == 1
    assert not any("label" in note for note in found.notes)
    json.dumps(found.to_dict(), allow_nan=False)


def test_a_unit_stands_beside_values_that_have_it(trained: Trained, make_table: Make) -> None:
    one = replace(drift(trained.path, louder(make_table), progress=False).features[0], units="Hz")
    for statistic, units in (("mean", "Hz"), ("iqr", "Hz"), ("var", ""), ("skewness", ""), ("kurtosis", "")):
        moved = replace(one, most=replace(one.most, column=f"spectral_centroid.{statistic}"))
        assert _units(moved) == units
