"""The one reading of a run: settings, curves, what they are compared with, and names made visible."""

from __future__ import annotations

import math
import unicodedata
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mirlab.show.answers.overview import Overview, spread
from mirlab.words import visible


def test_settings_and_lines_come_in_the_order_of_the_run(results):
    found = Overview(results)
    assert [setting.label for setting in found.settings] == ["base-5", "mfcc12", "mfcc20", "all"]
    assert [setting.n_features for setting in found.settings] == [5, 12, 20, 57]
    assert [(line.setting.label, line.epochs) for line in found.lines()][:3] == [
        ("base-5", 2),
        ("base-5", 4),
        ("mfcc12", 2),
    ]


def test_a_label_names_another_axis_only_where_it_varies(invented):
    found = Overview(invented(scalers=("standard", "minmax")))
    assert [setting.label for setting in found.settings] == [
        "base-5, standard scaler",
        "base-5, minmax scaler",
    ]
    assert len(found.lines()) == 2


def test_a_curve_is_the_mean_and_the_middle_of_the_repeats(results):
    found = Overview(results)
    row = found.best
    runs = results.runs.to_pylist()
    at_end = [
        r["validation_accuracy"]
        for r in runs
        if (r["protocol"], r["feature_set"], r["epochs"], r["epoch"])
        == (row.protocol, row.feature_set, row.epochs, row.epochs)
    ]
    curve = found.curve(row, "validation_accuracy")
    assert curve.epoch.tolist() == [1, 2, 3, 4]
    assert curve.mean[-1] == pytest.approx(np.mean(at_end))
    assert curve.low[-1] == pytest.approx(np.percentile(at_end, 2.5))
    assert curve.high[-1] == pytest.approx(np.percentile(at_end, 97.5))
    assert spread(row) == pytest.approx((curve.low[-1], curve.high[-1]))


def test_the_best_is_of_the_trusted_protocol_even_where_another_has_higher_numbers(results):
    found = Overview(results)
    assert found.best.protocol == "corrected"
    means = [row.validation_accuracy.mean for row in found.rows if row.protocol == "corrected"]
    assert found.best.validation_accuracy.mean == max(means)
    assert sum(line.best for line in found.lines()) == 1


def test_without_corrected_the_last_protocol_is_trusted(invented):
    assert Overview(invented(protocols=("as-written",))).trusted == "as-written"


def test_chance_of_equal_classes(results):
    found = Overview(results)
    assert found.chance("accuracy") == pytest.approx(0.1)
    assert found.chance("loss") == pytest.approx(math.log(10))


def test_chance_of_unequal_classes_is_the_largest(invented):
    results = invented(labels=("a", "b"), data={"classes": {"a": 30, "b": 10}, "source": "x", "n_tracks": 40})
    found = Overview(results)
    assert found.chance("accuracy") == pytest.approx(0.75)
    assert found.chance("loss") == pytest.approx(-(0.75 * math.log(0.75) + 0.25 * math.log(0.25)))


def test_published_figures_keep_both_draws(results):
    found = Overview(results)
    base, mfcc12 = found.settings[:2]
    assert found.written(base, 2) == [0.2211, 0.2322]
    assert found.written(base, 2, "loss") == [2.1, 2.2]
    assert found.written(mfcc12, 2) == []
    assert found.reference_name == "write-up"


def test_published_figures_stand_beside_the_first_net_and_random_splits_only(invented):
    found = Overview(invented(scalers=("standard", "minmax")))
    assert [found.written(setting, 2) for setting in found.settings] == [[0.2211, 0.2322], []]
    artists = Overview(invented(protocols=("artist-kfold",)))
    assert artists.written(artists.settings[0], 2) == []


def test_figures_of_several_sources_have_a_neutral_name(invented):
    rows = [
        {"feature_set": "base-5", "epochs": 2, "validation_accuracy": 0.3, "label": name} for name in "ab"
    ]
    assert Overview(invented(reference=rows)).reference_name == "published"


def test_confusion_and_predictions_are_of_one_run(results):
    found = Overview(results)
    predicted = found.predicted(found.best)
    assert len(predicted["track"]) == found.confusion(found.best).counts.sum() == 4 * 24
    assert set(predicted["protocol"]) == {"corrected"}


@given(st.text())
def test_visible_hides_nothing_and_stays_on_one_line(text):
    shown = visible(text)
    assert len(shown.splitlines()) <= 1
    assert len(shown) == len(text)
    assert not [c for c in shown if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"}]


def test_visible_leaves_other_scripts_alone():
    assert visible("Für Élise – 月光 🎵") == "Für Élise – 月光 🎵"
    assert visible("a\nb\x1b[31m") == "a␊b␛[31m"
    assert "\u202e" not in visible("abc\u202egpj.exe")


def test_it_says_whether_every_set_ran_under_every_protocol(results):
    found = Overview(results)
    assert found.everywhere
    fewer = [row for row in found.rows if (row.protocol, row.feature_set) != (found.protocols[0], "all")]
    found.__dict__["rows"] = fewer
    assert not found.everywhere


def test_numbers_of_splits_that_differ_are_listed(results):
    found = Overview(results)
    rows = [
        replace(row, protocol=name, scores=row.scores[:n])
        for name, n, row in zip(("a", "b", "c"), (1, 1, 2), found.rows, strict=False)
    ]
    found.__dict__["rows"] = rows
    found.protocols = ["a", "b", "c"]
    assert found.over == "1 split (a), 1 split (b) and 2 splits (c)"
