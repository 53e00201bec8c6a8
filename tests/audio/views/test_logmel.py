"""The log-mel bands of a view are librosa's, however the samples arrive."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import librosa
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal

from mirlab.audio.views.logmel import log_mel
from mirlab.audio.views.named import NAMED
from mirlab.audio.views.resampling import resampled_for
from mirlab.audio.views.view import View
from mirlab.errors import AudioError, UsageError

MUSICNN = View(
    sample_rate=16000,
    n_fft=512,
    hop_length=256,
    n_mels=96,
    compression="log10p1",
    resampler="kaiser_best",
    pad_mode="reflect",
    half_precision=True,
    scale=10000.0,
)
EXACT = replace(MUSICNN, half_precision=False)
VIEWS = {
    "musicnn": EXACT,
    "htk, no norm": replace(EXACT, mel_scale="htk", mel_norm="none", fmin=60.0, fmax=7800.0, win_length=400),
    "db": View(48000, 1024, 480, 64, "db", fmin=50.0, fmax=14000.0, pad_mode="reflect", amin=1e-10),
    "magnitudes": View(16000, 512, 160, 64, "ln_offset", power=1, center=False, mel_scale="htk", offset=0.01),
    "constant": View(22050, 2048, 512, 128, "db", window="hamming", amin=1e-10),
    "preemphasis": View(16000, 512, 256, 40, "ln_offset", preemphasis=0.9, mean=-4.0, std=3.0, offset=1e-3),
    "long hop": View(16000, 256, 1000, 20, "none", pad_mode="reflect", window="blackman"),
}


def sound(rate: int, seconds: float = 2.0) -> np.ndarray:
    """A chirp in hiss whose level moves between 0 and -80 dB."""
    n = int(rate * seconds)
    t = np.arange(n) / rate
    hiss = np.random.default_rng(3).uniform(-1, 1, n)
    mix = 0.3 * np.sin(2 * np.pi * (100 * t + 0.2 * rate / seconds * t**2)) + 0.1 * hiss
    return (mix * 10 ** (-4 * (0.5 + 0.5 * np.cos(2 * np.pi * 1.5 * t)))).astype(np.float32)


def bands(pieces: list[np.ndarray], view: View) -> np.ndarray:
    return np.concatenate(list(log_mel(pieces, view)), axis=1)


def librosas(samples: np.ndarray, view: View) -> np.ndarray:
    """librosa's bands in double precision, and each compression as its formula says."""
    samples = samples.astype(np.float64)
    if view.preemphasis:
        samples = samples[1:] - view.preemphasis * samples[:-1]
    mel = librosa.feature.melspectrogram(
        y=samples,
        sr=view.sample_rate,
        n_fft=view.n_fft,
        hop_length=view.hop_length,
        win_length=view.win_length,
        window=view.window,
        center=view.center,
        pad_mode=view.pad_mode,
        power=view.power,
        n_mels=view.n_mels,
        fmin=view.fmin,
        fmax=view.fmax,
        htk=view.mel_scale == "htk",
        norm="slaney" if view.mel_norm == "slaney" else None,
        dtype=np.float64,
    )
    if view.half_precision:
        mel = mel.astype(np.float16).astype(np.float64)
    levels = {
        "log10p1": lambda: np.log10(1 + (view.scale or 0) * mel),
        "ln_offset": lambda: np.log(mel + view.offset),
        "db": lambda: librosa.power_to_db(mel, amin=view.amin, top_db=None),
        "none": lambda: mel,
    }[view.compression]()
    return np.asarray((levels - view.mean) / view.std)


@pytest.mark.parametrize("name", VIEWS)
def test_bands_are_librosas(name: str) -> None:
    view = VIEWS[name]
    samples = sound(view.sample_rate)
    expected = librosas(samples, view)
    got = bands([samples], view)
    assert got.dtype == np.float32
    assert got.shape == expected.shape == (view.n_mels, view.n_frames(len(samples)))
    assert_allclose(got, expected, rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("rate", [44100, 48000, 22050])
def test_bands_of_sound_at_other_rates_are_librosas(rate: int) -> None:
    samples = np.concatenate(list(resampled_for([sound(rate)], rate, EXACT)))
    got = bands(list(resampled_for(np.array_split(sound(rate), 7), rate, EXACT)), EXACT)
    assert_allclose(got, librosas(samples, EXACT), rtol=1e-4, atol=1e-6)


def test_bands_are_rounded_to_half_precision() -> None:
    samples = sound(16000)
    got, expected = bands([samples], MUSICNN), librosas(samples, MUSICNN)
    # Single precision may take a band to the other side of a tie: a step of half precision.
    step = np.abs(got - expected) > 1e-4 * expected + 1e-6
    assert step.mean() < 1e-3
    assert_allclose(got, expected, rtol=1e-3, atol=3e-4)
    back = (10 ** bands([samples], MUSICNN).astype(np.float64) - 1) / MUSICNN.scale
    assert_allclose(back, back.astype(np.float16).astype(np.float64), rtol=1e-5, atol=1e-10)
    unrounded = (10 ** bands([samples], EXACT).astype(np.float64) - 1) / MUSICNN.scale
    rounded = unrounded.astype(np.float16).astype(np.float64)
    assert (np.abs(unrounded - rounded) > 1e-4 * rounded).mean() > 0.5


def test_half_precision_is_numpys() -> None:
    from mirlab.audio.views.level_kernels import compress

    values = [0.0, 1e-9, 2.0**-25, 2.0**-24, 1.5 * 2.0**-24, 2.0**-14, 1 + 2.0**-11, 65519.0, 65520.0]
    x = np.concatenate([values, 10.0 ** np.random.default_rng(0).uniform(-9, 4.8, 4000)]).astype(np.float32)
    out = np.empty((1, len(x)), np.float32)
    compress(x[np.newaxis], True, 1.0, 0.0, 1.0, 1.0, 0.0, out)
    with np.errstate(over="ignore"):
        expected = np.log1p(x.astype(np.float16).astype(np.float64))
    assert_allclose(out[0], expected, rtol=1e-6)


def test_logarithms_are_single_precisions() -> None:
    from mirlab.audio.views.level_kernels import compress

    x = (10.0 ** np.random.default_rng(1).uniform(-30, 30, (2, 5000))).astype(np.float32)
    out = np.empty_like(x)
    compress(x, False, 1.0, 1e-20, 0.0, 1.0, 0.0, out)
    assert_allclose(out, np.log(np.maximum(x.astype(np.float64), np.float32(1e-20))), rtol=3e-7, atol=1e-7)
    x[0, :3] = np.inf, np.nan, 0.0
    compress(x, False, 1.0, 0.0, 1.0, 1.0, 0.0, out)
    assert_array_equal(out[0, :3], [np.inf, np.nan, 0.0])


@settings(max_examples=30)
@given(
    sizes=st.lists(st.integers(0, 9000), max_size=8), view=st.sampled_from([*VIEWS.values(), *NAMED.values()])
)
def test_it_does_not_matter_how_samples_are_cut(sizes: list[int], view: View) -> None:
    samples = np.random.default_rng(0).uniform(-1, 1, 2048 + sum(sizes)).astype(np.float32)
    assert_array_equal(bands(np.split(samples, np.cumsum(sizes)), view), bands([samples], view))


def test_a_sound_is_not_held_as_a_whole() -> None:
    asked = 0

    def blocks() -> Iterator[np.ndarray]:
        nonlocal asked
        for _ in range(60):
            asked += 1
            yield sound(16000, 1.0)

    made, most = 0, 0
    for block in log_mel(blocks(), MUSICNN):
        made += block.shape[1]
        most = max(most, asked * 16000 - made * 256)
        assert block.base is None
    assert made == MUSICNN.n_frames(60 * 16000)
    assert most < 16000 + 256 * 129


@pytest.mark.parametrize("n", [400, 401, 511, 512, 559, 560, 561, 720, 1000, 1120, 1281])
@pytest.mark.parametrize("name", ["vggish", "essentia_vggish", "essentia_musicnn", "musicnn", "efficientat"])
def test_short_sounds_have_the_frames_that_the_view_says(name: str, n: int) -> None:
    view = NAMED[name]
    samples = np.ones(n, np.float32)
    left = n - 1 if view.preemphasis else n
    if left < view.frame_length:
        assert view.n_frames(n) == 0
        with pytest.raises(AudioError, match=f"expected at least {view.frame_length} samples .*got {left}"):
            bands([samples], view)
    else:
        assert bands([samples], view).shape[1] == view.n_frames(n) > 0


def test_silence_is_silence() -> None:
    silence = np.zeros(16000, np.float32)
    assert not bands([silence], MUSICNN).any()
    assert_allclose(bands([silence], VIEWS["db"]), -100, rtol=1e-6)


def test_a_sound_shorter_than_a_frame_is_an_error() -> None:
    with pytest.raises(AudioError, match=r"song.mp3: too short: expected at least 512 samples .*, got 511"):
        list(log_mel([np.zeros(511, np.float32)], MUSICNN, path="song.mp3"))


def test_stereo_is_an_error() -> None:
    with pytest.raises(UsageError, match="expected mono samples"):
        list(log_mel([np.zeros((2, 5000), np.float32)], MUSICNN))


def test_front_ends_of_published_models_need_no_scipy() -> None:
    script = """
import sys
import numpy as np
from mirlab.audio.views.logmel import log_mel
from mirlab.audio.views.named import NAMED
from mirlab.audio.views.resampling import resampled_for
for view in NAMED.values():
    blocks = resampled_for([np.zeros(44100, np.float32)], 44100, view)
    assert sum(block.shape[1] for block in log_mel(blocks, view)) > 10
assert not [name for name in sys.modules if name.startswith("scipy")], "scipy was imported"
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
