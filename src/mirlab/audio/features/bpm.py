"""The tempo that listeners would tap, how sure that is, and the next likeliest one.

Conventions: tempi in beats per minute (bpm); onsets frame by frame in dB, (4, t) float32: the mean rise of
all 128 mel bands, then of the lowest 12, the next 44 and the highest 72. Answers are (4,) float64. No answer
changes with gain.

Every tempo of a grid is given evidence: how strongly the onsets repeat at its period and at parts and
multiples of it (autocorrelation), and how strong they are at its rate and its multiples (Fourier transform).
A softmax over the grid makes probabilities of weighted sums of these. The weights are the same for every
tempo, so that what was learnt at one tempo holds at all of them; two more say which tempi are usual. They
stand in bpm.json, and tests/golden/make_bpm.py makes them.

Contents: bpm, STEADY; evidence, GRID, TERMS, weights, probabilities, what the weights are made with.
"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.features.onset import of_rises
from mirlab.audio.registry import add
from mirlab.audio.spectra import FrameSpec, product
from mirlab.typing import Frames

STEADY = 0.4
"""A track with less confidence than this has no steady tempo: noise, speech, held chords, free rhythm.

Of the synthesised sounds without a tempo that the weights were made with, 4 % have more; of the songs, 9 %
have less, and of these 13 % have the right tempo all the same.
"""

DIMENSIONS = ("tempo", "confidence", "second", "second_confidence")
BANDS = ((0, 128), (0, 12), (12, 56), (56, 128))
STEP = 0.02
GRID = np.exp(np.arange(np.log(40.0), np.log(250.0), STEP))
"""The tempi that are weighed against each other, 2 % apart."""
RATES = (1 / 4, 1 / 3, 1 / 2, 2 / 3, 1.0, 3 / 2, 2.0, 3.0, 4.0)
"""Rates of the autocorrelation's evidence, in beats: 1/4 is the period of four beats."""
MULTIPLES = (0.5, 1.0, 2.0, 3.0, 4.0)
"""Rates of the Fourier transform's evidence, in beats."""
TERMS = (
    *(f"autocorrelation {rate:.3g} band {band}" for rate in RATES for band in range(len(BANDS))),
    *(f"fourier {rate:.3g} band {band}" for rate in MULTIPLES for band in range(len(BANDS))),
    "octaves from 110",
    "octaves from 110, squared",
)
CLOSE = 0.04
"""Tempi this near, as a share, count as the same one: the tolerance of Gouyon et al. (2006)."""

_FILE = Path(__file__).with_name("bpm.json")
_WINDOW_SECONDS = 20.0
_ENOUGH_SECONDS = 6.0
_LOCAL_SECONDS = 1.0
_BLUR_SECONDS = 512 / 22050
_UP = 4
_LONGEST_SECONDS = 12.5
_BEATS = 8
# Onsets fainter than this (dB, standard deviation) are the ripple of a held tone, and no rhythm.
_FAINT_DB = 0.1
_AT_ONCE = 32


def rise_of_bands(rises: Frames) -> Frames:
    """The mean rise of each of BANDS, from (128, t) to (4, t)."""
    return np.stack([rises[low:high].mean(axis=0) for low, high in BANDS]).astype(np.float32)


@lru_cache(maxsize=16)
def _kernel(rate: float) -> NDArray[np.float64]:
    """What is taken around each frame: a blur of one frame of 23 ms less the mean over a second."""
    half = max(1, round(_LOCAL_SECONDS * rate / 2))
    places = np.arange(-half, half + 1)
    local = 0.5 + 0.5 * np.cos(np.pi * places / (half + 1))
    blur = np.exp(-0.5 * (places / max(_BLUR_SECONDS * rate, 1e-3)) ** 2)
    blur /= blur.sum()
    return np.asarray(blur - np.convolve(blur, local / local.sum(), "same"), dtype=np.float64)


def _onsets(frames: Frames, rate: float) -> NDArray[np.float64]:
    """The onsets, blurred and without their local mean, (4, t)."""
    kernel = _kernel(rate)
    half = len(kernel) // 2
    padded = np.pad(frames.astype(np.float64), ((0, 0), (half, half)), mode="edge")
    return np.stack([np.convolve(row, kernel, "valid") for row in padded])


def _periodicities(
    onsets: NDArray[np.float64], rate: float
) -> tuple[NDArray[np.float64], NDArray[np.float64], float]:
    """Mean over windows of autocorrelation (4, lags) and Fourier magnitude (4, bins), and Hz of a bin.

    Windows overlap by half or more, and the last one ends where the track does. Lags are quarters of a frame:
    the spectrum is transformed back at four times its length.
    """
    from scipy import fft

    count = onsets.shape[1]
    width = min(count, max(2, round(_WINDOW_SECONDS * rate)))
    starts = np.round(np.linspace(0, count - width, 1 + -(-2 * (count - width) // width))).astype(int)
    windows = np.lib.stride_tricks.sliding_window_view(onsets, width, axis=1).transpose(1, 0, 2)
    points = int(fft.next_fast_len(2 * width, real=True))
    fine = int(fft.next_fast_len(8 * width, real=True))
    hann = 0.5 - 0.5 * np.cos(2 * np.pi * (np.arange(width) + 0.5) / width)
    power, magnitude = np.zeros((4, points // 2 + 1)), np.zeros((4, fine // 2 + 1))
    for first in range(0, len(starts), _AT_ONCE):
        piece = windows[starts[first : first + _AT_ONCE]]
        energy = np.einsum("nbt,nbt->nb", piece, piece) + width * _FAINT_DB**2
        spectrum = fft.rfft(piece, points, axis=2, workers=1)
        power += np.einsum("nbf,nb->bf", spectrum.real**2 + spectrum.imag**2, 1 / energy)
        heights = np.abs(fft.rfft(piece * hann, fine, axis=2, workers=1))
        magnitude += np.einsum("nbf,nb->bf", heights, 1 / np.sqrt(energy * (product(hann, hann))))
    lags = min(round(_LONGEST_SECONDS * rate * _UP), _UP * width) + 1
    correlation = _UP * fft.irfft(power / len(starts), _UP * points, axis=1, workers=1)[:, :lags]
    # A lag sees less of the window the longer it is; beyond three quarters of it, too little to make up for.
    seen = np.maximum(1 - np.arange(correlation.shape[1]) / (_UP * width), 0.25)
    return correlation / seen, magnitude / len(starts), rate / fine


def _read(curves: NDArray[np.float64], places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Rows of `curves` between their points, 0 beyond their end: (rows, *places.shape)."""
    below = np.minimum(places.astype(int), curves.shape[1] - 2)
    share = places - below
    found = curves[:, below] * (1 - share) + curves[:, below + 1] * share
    return np.asarray(np.where(places < curves.shape[1] - 1, found, 0.0))


def _heard(frames: Frames, spec: FrameSpec) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """What `evidence` gives, and the autocorrelation of all bands, (lags,), which refines a tempo."""
    rate = spec.sample_rate / spec.hop_length
    correlation, magnitude, bin_hz = _periodicities(_onsets(frames, rate), rate)
    beats = GRID / 60
    lags = _UP * rate / (np.array(RATES)[:, np.newaxis] * beats)
    bins = np.array(MULTIPLES)[:, np.newaxis] * beats / bin_hz
    octaves = np.log2(GRID / 110)
    # A few beats repeat by chance: what is heard of a short clip counts for less.
    trust = min(1.0, frames.shape[1] / rate / _ENOUGH_SECONDS)
    parts = [
        trust * _read(correlation, lags).transpose(1, 0, 2).reshape(-1, len(GRID)),
        trust * _read(magnitude, bins).transpose(1, 0, 2).reshape(-1, len(GRID)),
        octaves[np.newaxis],
        octaves[np.newaxis] ** 2,
    ]
    return np.concatenate(parts).T, correlation[0]


def evidence(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    """What speaks for each tempo of GRID, (len(GRID), len(TERMS)), of onsets (4, t)."""
    return _heard(frames, spec)[0]


@lru_cache(maxsize=4)
def weights(kind: str = "weights") -> NDArray[np.float64]:
    """The weights of TERMS, (len(TERMS),), from bpm.json.

    "weights" is the sum of the two others: "synthesised", from songs made for it, and "correction", what
    recordings moved.
    """
    kept = json.loads(_FILE.read_text(encoding="utf-8"))
    return np.array([kept[kind][term] for term in TERMS])


def probabilities(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """The softmax of scores over the tempi of GRID, the last axis."""
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True))


def _near(tempo: float, reach: float) -> NDArray[np.bool_]:
    return np.asarray(np.abs(np.log(GRID / tempo)) <= reach)


def _refined(at: int, correlation: NDArray[np.float64], rate: float) -> float:
    """The tempo near one of GRID whose first eight beats the onsets repeat at most.

    Where the sum over beats has no peak there (a tempo that drifts), the tempo of the grid it is.
    """
    tempi = GRID[at] * np.exp(np.linspace(-1.5 * STEP, 1.5 * STEP, 121))
    lags = _UP * rate * 60 * np.arange(1, _BEATS + 1)[:, np.newaxis] / tempi
    combed = _read(correlation[np.newaxis], lags)[0].sum(axis=0)
    best = int(np.argmax(combed))
    return float(tempi[best]) if 0 < best < len(tempi) - 1 else float(GRID[at])


def bpm(frames: Frames, spec: FrameSpec, weighed: NDArray[np.float64] | None = None) -> NDArray[np.float64]:
    """The tempo that listeners would tap, its probability, the next likeliest tempo and its probability.

    Onsets are the mean rises of 128 mel bands in dB and of the lowest 12, the next 44 and the highest 72 of
    them, blurred by 23 ms, without their mean over a second, in windows of 20 s. For each of 92 tempi b from
    40 to 250 bpm, 58 numbers x are read: the autocorrelation of each onset curve at the periods of b r beats
    for r = 1/4, 1/3, 1/2, 2/3, 1, 3/2, 2, 3 and 4, its Fourier magnitude at the rates b r for r = 1/2, 1, 2,
    3 and 4, and log2(b / 110) and its square, a log-normal prior. P(b) = exp(w x_b) / sum_c exp(w x_c).
    The tempo is where the sum of P within 4 % is largest, refined between the grid's tempi by the
    autocorrelation at its first eight beats; the confidence is that sum: the probability that the tempo is
    right within 4 %. The second is the likeliest b more than 8 % away from the first, with its own sum.
    Silence gives the usual tempo at the confidence of the prior alone; of a clip under 6 s, the numbers count
    for less (times its length / 6 s). See docs/tempo-and-key.md for what the
    weights w were trained on. (4,), bpm from 40 to 250, probabilities.

    Autocorrelation and Fourier tempograms together: Peeters (2006), Template-based estimation of
    time-varying tempo; Grosche, Mueller and Kurth (2010), Cyclic tempogram. The octave decided apart from
    the periodicity by a small trained model: Percival and Tzanetakis (2014), Streamlined tempo estimation
    based on autocorrelation and cross-correlation with pulses. The prior: Moelants (2002), Preferred tempo
    reconsidered. One set of weights for all tempi: Boeck and Davies (2020), Deconstruct, analyse,
    reconstruct: how to improve tempo, beat, and downbeat estimation.
    """
    terms, correlation = _heard(frames, spec)
    chances = probabilities(product(terms, weights() if weighed is None else weighed))
    rate = spec.sample_rate / spec.hop_length
    sums = np.convolve(chances, np.ones(2 * round(CLOSE / STEP) + 1), "same")
    answers: list[float] = []
    for _ in range(2):
        # The middle of the likeliest stretch of tempi, not the highest point of one that is less likely.
        about = int(np.argmax(sums))
        at = int(np.argmax(np.where(_near(float(GRID[about]), CLOSE + STEP / 2), chances, -1.0)))
        answers += [_refined(at, correlation, rate), min(1.0, float(sums[about]))]
        sums[_near(float(GRID[at]), 2 * CLOSE + STEP / 2)] = -1.0
    return np.array(answers)


add(
    of_rises(
        "bpm",
        bpm.__doc__,
        "rise of bands",
        rise_of_bands,
        version=2,
        size=len(DIMENSIONS),
        units="beats per minute, probability",
        reference="Percival and Tzanetakis (2014), Streamlined tempo estimation; Peeters (2006)",
        value=bpm,
        dimensions=DIMENSIONS,
    )
)
