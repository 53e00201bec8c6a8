"""A view takes every number of a front end, and refuses what can't be meant by the field's name."""

from __future__ import annotations

from dataclasses import replace
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
        ("mel_triangles", "hertz", "expected mel_triangles to be hz and mel"),
        ("frame", "window", "expected frame to be n_fft and win_length"),
        ("window_symmetric", 0, "expected window_symmetric to be true or false, got 0"),
        ("whole_hops", None, "expected whole_hops to be true or false, got None"),
        ("preemphasis", 1.5, "expected preemphasis to be from 0 to 1, got 1.5"),
        ("mean", "none", "expected mean to be a number, got 'none'"),
        ("std", 0.0, "expected std to be above 0, got 0"),
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


def test_a_short_window_stands_in_the_middle_of_its_frame() -> None:
    values = replace(DECIBELS, win_length=400).window_values()
    assert values.shape == (512,)
    assert_allclose(values[56:456], scipy.signal.get_window("hann", 400), atol=1e-7)
    assert not np.delete(values, np.s_[56:456]).any()


@pytest.mark.parametrize("changes", [{"frame": "win_length", "win_length": 400}, {"whole_hops": True}])
def test_only_zeros_fill_up_frames_and_hops(changes: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match=r'pad_mode to be "constant" where .* whole_hops .*got "reflect"'):
        replace(DECIBELS, pad_mode="reflect", **changes)


def test_a_frame_of_the_windows_length_begins_with_the_window() -> None:
    view = replace(DECIBELS, win_length=400, frame="win_length", window_symmetric=True)
    assert view.frame_length == 400
    assert_allclose(
        view.window_values()[:400], scipy.signal.get_window("hann", 400, fftbins=False), atol=1e-7
    )
    assert not view.window_values()[400:].any()


def test_a_key_says_what_differs_from_the_defaults() -> None:
    plain = View(sample_rate=16000, n_fft=512, hop_length=256, n_mels=96, compression="db", amin=1e-10)
    assert plain.key() == (
        "view=1 sample_rate=16000 n_fft=512 hop_length=256 n_mels=96 compression=db amin=1e-10"
    )
    assert "pad_mode=reflect" in replace(plain, pad_mode="reflect").key()
    assert replace(plain, center=True).key() == plain.key()
