"""Covariances of the cepstrum against numpy's, and against its variances."""

from __future__ import annotations

import numpy as np
from numpy.testing import assert_allclose

from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.request import request_for
from mirlab.audio.decoding.waveform import Waveform
from mirlab.audio.registry import registry
from mirlab.audio.registry.summary import STATISTICS
from mirlab.audio.registry.terms import expand

RATE = 22050


def test_covariances_are_numpys_and_hold_the_variances() -> None:
    sound = np.random.default_rng(0).standard_normal(2 * RATE) * np.linspace(0, 1, 2 * RATE)
    request = request_for(expand("mfcc5_cov,mfcc[1-9].*"), keep_frames=True)
    found = analyse(Waveform(sound.astype(np.float32), RATE), request)
    assert found.frames is not None
    expected = np.cov(found.frames["mfcc"][:5].astype(np.float64), bias=True)
    got = found.summaries["mfcc5_cov"][0, :, 0]
    assert_allclose(got, expected[np.triu_indices(5)], rtol=1e-5, atol=1e-5 * np.abs(expected).max())
    assert_allclose(
        got[[0, 5, 9, 12, 14]], found.summaries["mfcc"][0, :5, STATISTICS.index("var")], rtol=1e-5
    )


def test_sizes() -> None:
    assert registry.get("mfcc20_cov").size == 210
    assert registry.get("mfcc13_cov").size == 91
    assert registry.get("mfcc13_cov").statistics == ("value",)
