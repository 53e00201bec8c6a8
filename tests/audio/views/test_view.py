"""A view takes every number of a front end, and refuses what can't be meant by the field's name."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest
import scipy.signal
from numpy.testing import assert_allclose

from mirlab.audio.views.view import View
from mirlab.errors import UsageError

DECIBELS = View(sample_rate=16000, n_fft=512, hop_length=256, n_mels=96, compression="db", amin=1e-10)


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("sample_rate", 16000.0, "expected sample_rate to be a whole number"),
        ("n_fft", 511, "expected n_fft to be even"),
        ("hop_length", 0, "expected hop_length to be a whole number"),
        ("window", "han", "expected window to be one of hann"),
        ("pad_mode", "mirror", 'expected pad_mode to be "constant"'),
        ("center", "yes", "expected center to be true or false"),
        ("n_mels", 0, "expected n_mels to be a whole number from 1 to 4096, got 0"),
        ("n_mels", True, "expected n_mels to be a whole number from 1 to 4096, got True"),
        ("win_length", 513, "expected win_length to be a whole number from 2 to 512, got 513"),
        ("resampler", "kaiser_bets", 'resampler to be soxr_hq and kaiser_best.*Did you mean "kaiser_best"'),
        ("mel_scale", "slany", 'expected mel_scale to be .*Did you mean "slaney"'),
        ("mel_norm", None, "expected mel_norm to be slaney and none, got None"),
        ("power", 3, "expected power to be 1 .* or 2 .*, got 3"),
        ("half_precision", 1, "expected half_precision to be true or false, got 1"),
        ("fmin", -1.0, r"expected 0 <= fmin < fmax <= 8000 Hz .*got fmin -1 and fmax 8000"),
        ("fmin", "low", "expected fmin to be a number, got 'low'"),
        ("fmax", 9000.0, "expected 0 <= fmin < fmax <= 8000 Hz .*fmax 9000"),
        ("fmax", float("nan"), "expected fmax to be a number, got nan"),
        ("compression", "dB", "expected compression to be .*got 'dB'. Did you mean \"db\""),
        ("amin", None, 'expected amin to be a number above 0, which the compression "db" takes, got None'),
        ("amin", 0.0, "expected amin to be a number above 0"),
        ("scale", 10000.0, 'the compression "db" takes amin, but scale was given, too'),
        ("compression", "none", 'the compression "none" takes no parameter, but amin was given'),
    ],
)
def test_what_cannot_be_meant_is_refused_by_name(field: str, value: Any, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        replace(DECIBELS, **{field: value})


def test_the_key_names_every_field() -> None:
    key = DECIBELS.key()
    assert all(f"{field.name}={getattr(DECIBELS, field.name)}" in key for field in fields(View))
    assert replace(DECIBELS, pad_mode="reflect").key() != key


def test_a_short_window_stands_in_the_middle_of_its_frame() -> None:
    values = replace(DECIBELS, win_length=400).window_values()
    assert values.shape == (512,)
    assert_allclose(values[56:456], scipy.signal.get_window("hann", 400), atol=1e-7)
    assert not np.delete(values, np.s_[56:456]).any()
