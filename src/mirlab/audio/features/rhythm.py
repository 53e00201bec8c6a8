"""Rhythm: how fast a track's beat is, and how strongly its multiples and parts are heard.

Conventions: answers for a whole track or slice, (d,) float64, from onset strength frame by frame; tempi in
beats per minute (bpm), lags in frames. No answer changes with gain.

Contents: tempo, tempogram_ratio, beat_histogram; mean_tempogram.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.features.onset import median_rise, of_rises
from mirlab.audio.registry import add
from mirlab.audio.spectra import FrameSpec
from mirlab.typing import Frames

TEMPO_SECONDS = 8.0
USUAL_BPM = 120.0
LARGEST_BPM = 320.0
RATIO_FRAMES = 384
RATIOS = (4, 8 / 3, 3, 2, 4 / 3, 3 / 2, 1, 2 / 3, 3 / 4, 1 / 2, 1 / 3, 3 / 8, 1 / 4)
BEAT_SECONDS = 3.0
SLOWEST_BPM, FASTEST_BPM = 40.0, 200.0
PEAKS_OF_A_WINDOW = 3
# Windows that are transformed together: few enough to stay in the second-level cache.
_AT_ONCE = 32


def _envelope(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    # librosa moves onsets to where they would be without centred frames; what is moved out is lost.
    shift = spec.n_fft // (2 * spec.hop_length) if spec.center else 0
    return np.pad(frames[0].astype(np.float64), (shift, 0))[: frames.shape[1]]


def mean_tempogram(envelope: NDArray[np.float64], width: int) -> NDArray[np.float64]:
    """Mean over frames of the local autocorrelation of an envelope (t,), each divided by its value at lag 0.

    Every frame is the middle of a Hann window of `width` frames; the envelope runs out linearly to 0 beyond
    its ends. Returns (width,), -1 to 1, for lags from 0; a window of zeros counts as zeros.

    Grosche, Mueller and Kurth (2010), Cyclic tempogram - a mid-level tempo representation for music signals.
    """
    from mirlab.audio.features.feature_kernels import mean_of_windows

    count = len(envelope)
    padded = np.pad(envelope, width // 2, mode="linear_ramp", end_values=0)
    # An odd window needs one frame more than it has halves.
    padded = np.pad(padded, (0, width % 2))[: count + width - 1]
    weights = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(width) / width)
    energy = np.convolve(padded**2, (weights**2)[::-1], "valid")
    scale = 1 / np.where(energy < np.finfo(np.float64).tiny, 1.0, energy)
    angle = 2 * np.pi * np.arange(len(padded)) / width
    turns = np.stack([np.cos(angle), np.sin(angle), np.cos(2 * angle), np.sin(2 * angle)])
    total = np.zeros(width)
    mean_of_windows(padded, scale, turns, _lag_parts(width), total)
    return total / count


@lru_cache(maxsize=16)
def _lag_parts(width: int) -> NDArray[np.float64]:
    """w[n] w[n + lag] of a Hann window as shares of 1, cos n, sin n, cos 2n and sin 2n, (width, 5)."""
    angle = 2 * np.pi * np.arange(width) / width
    c, s = np.cos(angle), np.sin(angle)
    return np.stack([2 + c, -2 * (1 + c), 2 * s, c, -s], axis=1) / 8


def _bpms(width: int, spec: FrameSpec) -> NDArray[np.float64]:
    lags = np.arange(1, width, dtype=np.float64)
    return np.concatenate([[np.inf], 60.0 * spec.sample_rate / (spec.hop_length * lags)])


def _likeliest(tempogram: NDArray[np.float64], bpms: NDArray[np.float64]) -> float:
    prior = -0.5 * (np.log2(bpms) - np.log2(USUAL_BPM)) ** 2
    prior[: int(np.argmax(bpms < LARGEST_BPM))] = -np.inf
    return float(bpms[np.argmax(np.log1p(1e6 * np.maximum(tempogram, -1e-7)) + prior)])


def tempo(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    """Beats per minute: the lag at which onsets repeat most, near 120 bpm rather than far.

    The tempo b of the largest log(1 + 10^6 A_b) - (log2 b - log2 120)^2 / 2 below 320 bpm, A the mean
    tempogram over windows of 8 s of the median rise of 128 mel bands: librosa.feature.tempo on the onset
    strength of its beat tracker, and the tempo of the public GTZAN table. Only tempi of whole lags can be
    found (117.5 and 123.0 bpm are neighbours). (1,), bpm; silence gives the one nearest to 120.

    Ellis (2007), Beat tracking by dynamic programming.
    """
    width = max(2, int(TEMPO_SECONDS * spec.sample_rate // spec.hop_length))
    return np.array([_likeliest(mean_tempogram(_envelope(frames, spec), width), _bpms(width, spec))])


def tempogram_ratio(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    """How strongly onsets repeat at 13 multiples and parts of the tempo, from sixteenth to whole notes.

    The mean tempogram of onset_strength (windows of 384 frames), read with linear interpolation at b r, with
    b the tempo that is likeliest in it as for tempo, and r = 4, 8/3, 3, 2, 4/3, 3/2, 1, 2/3, 3/4, 1/2, 1/3,
    3/8 and 1/4; 0 beyond the lags there are. librosa.feature.tempogram_ratio of the mean tempogram. (13,), -1
    to 1.

    Peeters (2005), Rhythm classification using spectral rhythm patterns; Prockup, Ehmann, Gouyon, Schmidt and
    Kim (2015), Modeling musical rhythm at scale with the Music Genome Project.
    """
    tempogram, bpms = mean_tempogram(_envelope(frames, spec), RATIO_FRAMES), _bpms(RATIO_FRAMES, spec)
    wanted = _likeliest(tempogram, bpms) * np.array(RATIOS)
    # bpms fall with the lag, and interpolation wants them to rise; lag 0 has none.
    return np.interp(wanted, bpms[:0:-1], tempogram[:0:-1], left=0.0, right=0.0)


@lru_cache(maxsize=16)
def _beat_lags(spec: FrameSpec) -> tuple[int, int, int]:
    """Frames of a window, first lag, last lag + 1 of the beat histogram."""
    rate = spec.sample_rate / spec.hop_length
    first = max(1, int(np.ceil(60 * rate / FASTEST_BPM)))
    stop = max(first + 1, int(60 * rate / SLOWEST_BPM) + 1)
    return max(round(BEAT_SECONDS * rate), 2 * stop), first, stop


def _histogram(envelope: NDArray[np.float64], width: int, first: int, stop: int) -> NDArray[np.float64]:
    """Mean over windows of the heights of each one's highest peaks, by lag, (stop - first,)."""
    from scipy import fft

    padded = np.pad(envelope, (0, max(0, width - len(envelope))))
    windows = np.lib.stride_tricks.sliding_window_view(padded, width)[:: width // 2]
    points = int(fft.next_fast_len(2 * width - 1, real=True))
    histogram = np.zeros(stop - first)
    for start in range(0, len(windows), _AT_ONCE):
        piece = windows[start : start + _AT_ONCE]
        piece = piece - piece.mean(axis=1, keepdims=True)
        spectrum = fft.rfft(piece, points, axis=1, workers=1)
        correlation = fft.irfft(spectrum.real**2 + spectrum.imag**2, points, axis=1, workers=1)[:, : stop + 1]
        energy = correlation[:, :1]
        correlation = np.maximum(correlation / np.where(energy < 1e-12, 1.0, energy), 0.0)
        # Half as fast is no beat of its own: the curve stretched to twice its lags is taken away.
        half = np.arange(stop + 1) / 2
        below = np.floor(half).astype(int)
        above = np.ceil(half).astype(int)
        correlation = np.maximum(correlation - (correlation[:, below] + correlation[:, above]) / 2, 0.0)
        inner = correlation[:, first:stop]
        peaks = (inner > correlation[:, first - 1 : stop - 1]) & (
            inner >= correlation[:, first + 1 : stop + 1]
        )
        heights = np.where(peaks, inner, 0.0)
        least = np.sort(heights, axis=1)[:, -PEAKS_OF_A_WINDOW:][:, :1]
        histogram += np.where(heights >= least, heights, 0.0).sum(axis=0)
    return histogram / len(windows)


def beat_histogram(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    """Six numbers of the beat histogram: how strong its first two peaks are, how fast, and the whole of it.

    Windows of 3 s of onset_strength overlap by half. In each, the autocorrelation without what repeats at
    half its lags (0 where negative) gives its three highest peaks from 40 to 200 bpm to the histogram. The
    numbers: share of the histogram's sum in its highest and in its second peak, the second's height over the
    highest's, bpm of the highest and of the second, and the sum, a mean over windows. Here onset strength
    stands for Tzanetakis's sum of wavelet envelopes. (6,): shares, ratio, bpm and sum, from 0; zeros where
    there is no peak.

    Tzanetakis and Cook (2002), Musical genre classification of audio signals, II-B.
    """
    width, first, stop = _beat_lags(spec)
    histogram = _histogram(frames[0].astype(np.float64), width, first, stop)
    whole = histogram.sum()
    padded = np.pad(histogram, 1)
    peaks = np.flatnonzero((histogram > padded[:-2]) & (histogram >= padded[2:]))
    ranked = peaks[np.argsort(-histogram[peaks], kind="stable")][:2]
    heights, bpms = np.zeros(2), np.zeros(2)
    heights[: len(ranked)] = histogram[ranked]
    bpms[: len(ranked)] = 60.0 * spec.sample_rate / (spec.hop_length * (first + ranked))
    shares = heights / whole if whole > 0 else heights
    ratio = heights[1] / heights[0] if heights[0] > 0 else 0.0
    return np.array([*shares, ratio, *bpms, whole])


add(
    of_rises(
        "tempo",
        tempo.__doc__,
        "median rise",
        median_rise,
        size=1,
        units="beats per minute",
        reference="Ellis (2007), Beat tracking by dynamic programming; librosa feature.tempo",
        value=tempo,
    )
)
add(
    of_rises(
        "tempogram_ratio",
        tempogram_ratio.__doc__,
        "mean rise",
        size=len(RATIOS),
        units="autocorrelation",
        reference="Peeters (2005), Rhythm classification using spectral rhythm patterns; librosa",
        value=tempogram_ratio,
    )
)
add(
    of_rises(
        "beat_histogram",
        beat_histogram.__doc__,
        "mean rise",
        size=6,
        units="shares, ratio, beats per minute, sum",
        reference="Tzanetakis and Cook (2002), Musical genre classification of audio signals, II-B",
        value=beat_histogram,
    )
)
