"""kaiser_best is resampy 0.2.2's, soxr_hq is mirlab's own, and neither depends on how the sound is cut."""

from __future__ import annotations

import importlib.util
import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soxr
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from mirlab.audio.views import resampling, sinc_kernels
from mirlab.audio.views.resampling import resampled_for
from mirlab.audio.views.view import View
from mirlab.errors import UsageError

GOLDEN = Path(__file__).resolve().parents[2] / "golden"
RESAMPLED: list[dict[str, Any]] = json.loads((GOLDEN / "resampled.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def script() -> Any:
    spec = importlib.util.spec_from_file_location("make_resampled", GOLDEN / "make_resampled.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def view(sample_rate: int, resampler: str = "kaiser_best") -> View:
    return View(sample_rate, 512, 256, 96, "none", resampler=resampler)


def resample(pieces: list[np.ndarray], rate: int, target: int, resampler: str = "kaiser_best") -> np.ndarray:
    return np.concatenate([np.empty(0, np.float32), *resampled_for(pieces, rate, view(target, resampler))])


def noise(n: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).uniform(-1, 1, n).astype(np.float32)


@pytest.mark.parametrize("golden", RESAMPLED, ids=lambda g: f"{g['rate']} to {g['target']}")
def test_kaiser_best_is_resampys(golden: dict[str, Any], script: Any) -> None:
    rate, target = golden["rate"], golden["target"]
    got = resample([script.noise(rate)], rate, target)
    assert got.dtype == np.float32
    # Single precision of full-scale noise.
    assert_allclose(got[script.places(rate, target)], golden["values"], rtol=0, atol=5e-7)
    # librosa.load made it ceil(n * ratio) samples long, with zeros.
    assert len(got) == math.ceil(len(script.noise(rate)) * target / rate)
    assert not got[golden["samples"] :].any()


def test_the_rows_of_weights_and_those_made_as_needed_are_equal(monkeypatch: pytest.MonkeyPatch) -> None:
    samples = noise(30_000)
    kept = resample([samples], 22050, 16000)
    monkeypatch.setattr(resampling, "_MOST_WEIGHTS", 0)
    assert_array_equal(resample([samples], 22050, 16000), kept)


@settings(max_examples=30)
@given(
    sizes=st.lists(st.integers(0, 9000), max_size=10),
    rates=st.sampled_from([(22050, 16000), (44100, 16000), (8000, 16000), (22051, 16000), (96000, 16000)]),
    resampler=st.sampled_from(["kaiser_best", "soxr_hq"]),
)
def test_it_does_not_matter_how_the_sound_is_cut(
    sizes: list[int], rates: tuple[int, int], resampler: str
) -> None:
    samples = noise(sum(sizes))
    pieces = np.split(samples, np.cumsum(sizes))
    got = resample(pieces, *rates, resampler)
    assert_array_equal(got, resample([samples], *rates, resampler))
    assert len(got) == pytest.approx(len(samples) * rates[1] / rates[0], abs=1)


@pytest.mark.parametrize("rates", [(22050, 16000), (8000, 16000), (48000, 16000), (22051, 16000)])
def test_outputs_are_made_as_soon_as_their_samples_are_there(
    rates: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    sums, beyond = sinc_kernels.weighted_sums, []

    def watched(
        samples: np.ndarray, firsts: np.ndarray, phases: np.ndarray, rows: np.ndarray, out: np.ndarray
    ) -> None:
        beyond.append(len(samples) - (firsts.max() + rows.shape[1]))
        sums(samples, firsts, phases, rows, out)

    monkeypatch.setattr(sinc_kernels, "weighted_sums", watched)
    enough = resampling._OUTPUTS * rates[0] // rates[1]
    blocks = [noise(enough), *np.split(noise(500), 500)]
    next(resampled_for(blocks, rates[0], view(rates[1])))
    assert min(beyond) == 0


def test_a_sound_is_not_held_as_a_whole() -> None:
    asked = 0

    def sound() -> Any:
        nonlocal asked
        for _ in range(50):
            asked += 1
            yield noise(22050)

    made, most = 0, 0
    for block in resampled_for(sound(), 22050, view(16000)):
        made += len(block)
        most = max(most, asked * 16000 - made)
    assert made == 50 * 16000
    # A second that came in, and what waits for a whole block.
    assert most < 2 * 16000


def test_a_tone_stays_what_it_is() -> None:
    tone = np.sin(2 * np.pi * 1000 * np.arange(44100) / 44100).astype(np.float32)
    expected = np.sin(2 * np.pi * 1000 * np.arange(16000) / 16000)
    # The steps of the filter are cut to whole numbers: its gain is 0.4 % more than one.
    assert_allclose(resample([tone], 44100, 16000)[500:-500], expected[500:-500], atol=0.01)


def test_soxr_is_mirlabs_own() -> None:
    samples = noise(22050)
    expected = soxr.resample(samples, 22050, 16000, quality="HQ")
    assert_allclose(resample([samples], 22050, 16000, "soxr_hq"), expected, atol=1e-6)


def test_sound_at_the_rate_of_the_view_is_left_alone() -> None:
    samples = noise(1000)
    (block,) = resampled_for([samples], 16000, view(16000))
    assert block is samples


@pytest.mark.parametrize("n", [0, 1, 2, 5])
def test_very_short_sound(n: int) -> None:
    assert len(resample([noise(n)], 44100, 16000)) == math.ceil(n * 16000 / 44100)


def test_stereo_is_an_error() -> None:
    with pytest.raises(UsageError, match=r"expected mono samples of shape \(n,\), got \(2, 50\)"):
        resample([np.zeros((2, 50), np.float32)], 22050, 16000)


def test_rates_too_far_apart_are_an_error() -> None:
    with pytest.raises(UsageError, match=r"expected sound at 512,000 Hz at most, 512 times the rate"):
        resample([noise(10)], 768_000, 1000)
