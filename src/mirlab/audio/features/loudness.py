"""Loudness and dynamics: how loud a track is to the ear, and how much its level moves.

Conventions: K-weighted level of a mono signal in LUFS, -0.691 + 10 log10 of its mean square after the two
filters of ITU-R BS.1770 (a full-scale sine of 997 Hz has -3.01); differences in LU, which are decibels. The
mean square is taken from the STFT, each bin weighted by the filters' squared response (Parseval), so that
blocks of frames need no filter's memory. Windows of 0.4 and 3 s are made of the frames whose middles lie in
them and follow each other every 0.1 s.

Contents: loudness, frame by frame; loudness_integrated, loudness_range, crest_factor and low_energy_share, of
a whole track; channel_loudness, of the channels before they are mixed; k_weighting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.metering import (
    LOWEST_PEAK,
    OFFSET,
    STEPS_A_SECOND,
    TINY,
    gated_loudness,
    gated_range,
    sliding_means,
)
from mirlab.audio.registry import Feature, Finish, Raw, Track, Value, add
from mirlab.audio.spectra import FrameSpec, Spectra, filterbanks, product
from mirlab.errors import UsageError
from mirlab.typing import Frames

MOMENTARY_SECONDS, SHORT_TERM_SECONDS, STEP_SECONDS = 0.4, 3.0, 0.1
_TOP_DB = 80.0
# BS.1770-4, tables 1 and 2: numerators and denominators of the shelf and of the high-pass, at 48 kHz.
_FILTER_RATE = 48_000
_SHELF = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585))
_HIGH_PASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))


def k_weighting(frequencies: NDArray[np.float64]) -> NDArray[np.float64]:
    """Squared response of BS.1770's filters at frequencies in Hz, (n,); above 24 kHz that at 24 kHz.

    ITU-R BS.1770-4 (2015), Algorithms to measure audio programme loudness and true-peak audio level, annex 1.
    """
    delay = np.exp(-2j * np.pi * np.minimum(frequencies, _FILTER_RATE / 2) / _FILTER_RATE)
    responses = [np.polyval(b[::-1], delay) / np.polyval(a[::-1], delay) for b, a in (_SHELF, _HIGH_PASS)]
    return np.asarray(np.abs(responses[0] * responses[1]) ** 2, dtype=np.float64)


@lru_cache(maxsize=16)
def _weights(spec: FrameSpec) -> NDArray[np.float32]:
    twice = np.full(spec.n_bins, 2.0)
    twice[[0, -1]] = 1.0
    scale = spec.n_fft * np.sum(spec.window_values().astype(np.float64) ** 2)
    return np.asarray(k_weighting(spec.frequencies()) * twice / scale, dtype=np.float32)


def _weighted(spectra: Spectra) -> Frames:
    return np.asarray(product(_weights(spectra.spec), spectra.power), dtype=np.float32)[np.newaxis]


def _windows(frames: Frames, spec: FrameSpec, seconds: float) -> NDArray[np.float64]:
    """Mean square of each window of so many seconds, (n,); one window where the track is not longer."""
    total = np.concatenate([[0.0], np.cumsum(frames[0], dtype=np.float64)])
    rate = spec.sample_rate / spec.hop_length
    count = max(1, int(np.floor((frames.shape[1] / rate - seconds) / STEP_SECONDS + 1e-9)) + 1)
    starts = np.arange(count) * STEP_SECONDS
    first = np.ceil(starts * rate - 1e-9).astype(int)
    stop = np.clip(np.ceil((starts + seconds) * rate - 1e-9).astype(int), first + 1, frames.shape[1])
    return np.asarray((total[stop] - total[first]) / (stop - first), dtype=np.float64)


def loudness(frames: Frames, loudest: float) -> Frames:
    """K-weighted level of a frame, limited to 80 dB below the track's loudest.

    -0.691 + 10 log10 max(1e-10, sum_k c_k |K(f_k)|^2 P_k / (n_fft sum w^2)), c_k = 2 (1 at the ends of the
    spectrum), K the filters of BS.1770, w the window. (1, t), LUFS.

    ITU-R BS.1770-4 (2015), Algorithms to measure audio programme loudness and true-peak audio level.
    """
    levels = filterbanks.decibels(frames)
    floor = filterbanks.decibels(np.array(loudest, np.float32)) - np.float32(_TOP_DB)
    return np.asarray(np.maximum(levels, floor) + np.float32(OFFSET), dtype=np.float32)


def _loudest(chunks: Iterable[Frames]) -> float:
    return max((float(chunk.max()) for chunk in chunks), default=0.0)


def loudness_integrated(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    """Loudness of a whole track as broadcasters measure it: what streaming services level tracks by.

    The level of the mean over windows of 0.4 s above -70 LUFS that are no more than 10 LU below the mean of
    those. The track is taken as one channel. (1,), LUFS; -70 where nothing is louder.

    ITU-R BS.1770-4 (2015), Algorithms to measure audio programme loudness and true-peak audio level.
    """
    return np.array([gated_loudness(_windows(frames, spec, MOMENTARY_SECONDS))])


def loudness_range(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    """How far a track's loud passages are from its quiet ones.

    The 95th minus the 10th percentile of the levels of windows of 3 s, of those above -70 LUFS and no more
    than 20 LU below their mean. (1,), LU, from 0; 0 for silence and for tracks of 3 s and less.

    EBU Tech 3342 (2016), Loudness range: a measure to supplement EBU R 128 loudness normalization.
    """
    return np.array([gated_range(_windows(frames, spec, SHORT_TERM_SECONDS))])


def channel_loudness(steps: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    """Loudness of a whole track in the channels of its file, before the mix: what other programs call it.

    Integrated loudness (LUFS; -70 where nothing is louder), loudness range (LU; 0 for 3 s and less) and
    sample peak (dBFS, at least -120), of the K-weighted channels at the file's own rate, in windows of 0.4 s
    and of 3 s that follow each other every 0.1 s. It does not depend on the framing. (3,).

    ITU-R BS.1770-4 (2015), Algorithms to measure audio programme loudness and true-peak audio level; EBU Tech
    3342 (2016), Loudness range.
    """
    squares, peaks = steps.astype(np.float64)
    short_term = sliding_means(squares, round(SHORT_TERM_SECONDS * STEPS_A_SECOND))
    return np.array(
        [
            gated_loudness(sliding_means(squares, round(MOMENTARY_SECONDS * STEPS_A_SECOND))),
            gated_range(short_term),
            20 * np.log10(max(float(peaks.max()), LOWEST_PEAK)),
        ]
    )


def _without_channels(spectra: Spectra) -> Frames:
    raise UsageError("channel_loudness is measured on the channels of a sound and has no frames of spectra")


def _peak_and_square(spectra: Spectra) -> Frames:
    """Largest magnitude and mean square of the samples from a frame's middle to the next one's."""
    if spectra.frames is None:
        raise UsageError(
            "crest_factor and low_energy_share need samples: this block was made from magnitudes"
        )
    pad = spectra.spec.padding
    own = spectra.frames[:, pad : pad + spectra.spec.hop_length]
    return np.stack([np.abs(own).max(axis=1), np.einsum("tn,tn->t", own, own) / own.shape[1]])


def crest_factor(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    """How far a track's highest peak stands above its mean level: low where dynamics were compressed.

    20 log10 (max |x| / sqrt(mean x^2)) over all samples, 3.01 for a sine. (1,), dB, from 0; 0 for silence.

    Vickers (2010), The loudness war: background, speculation and recommendations.
    """
    peak, square = float(frames[0].max()), float(frames[1].mean(dtype=np.float64))
    if square < TINY:
        return np.zeros(1)
    return np.array([max(0.0, 20 * np.log10(peak) - 10 * np.log10(square))])


def low_energy_share(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    """Share of a track's frames that are quieter than its mean: high where there are pauses between sounds.

    The share of frames whose rms is below the mean of rms, over the whole track or slice in place of
    Tzanetakis's windows of a second. (1,), 0 to 1.

    Tzanetakis and Cook (2002), Musical genre classification of audio signals, II-A.
    """
    rms = np.sqrt(frames[1].astype(np.float64))
    return np.array([np.mean(rms < rms.mean() * (1 - 1e-6))])


def _feature(
    function: Callable[..., object],
    units: str,
    reference: str,
    raw: Raw,
    raw_key: str,
    gain: str,
    *,
    value: Value | None = None,
    track: Track | None = None,
    finish: Finish | None = None,
) -> Feature:
    doc = (function.__doc__ or "").strip()
    return Feature(
        name=function.__name__,
        size=1,
        units=units,
        version=1,
        reference=reference,
        summary=" ".join(doc.split("\n\n")[0].split()),
        raw=raw,
        track=track,
        finish=finish,
        raw_key=raw_key,
        value=value,
        gain=gain,
        samples=raw is _peak_and_square,
        doc=doc,
    )


_BS1770 = "ITU-R BS.1770-4 (2015), Algorithms to measure audio programme loudness"
_EBU = "EBU Tech 3342 (2016), Loudness range: a measure to supplement EBU R 128"
_VICKERS = "Vickers (2010), The loudness war: background, speculation and recommendations"
_TZANETAKIS = "Tzanetakis and Cook (2002), Musical genre classification of audio signals, II-A"
_K, _PEAK = "K-weighted power", "peak and mean square"
add(_feature(loudness, "LUFS", _BS1770, _weighted, _K, "decibels", track=_loudest, finish=loudness))
add(_feature(loudness_integrated, "LUFS", _BS1770, _weighted, _K, "decibels", value=loudness_integrated))
add(_feature(loudness_range, "LU", _EBU, _weighted, _K, "none", value=loudness_range))
add(_feature(crest_factor, "dB", _VICKERS, _peak_and_square, _PEAK, "none", value=crest_factor))
add(_feature(low_energy_share, "share", _TZANETAKIS, _peak_and_square, _PEAK, "none", value=low_energy_share))
add(
    Feature(
        name="channel_loudness",
        size=3,
        units="LUFS, LU, dBFS",
        version=1,
        reference="ITU-R BS.1770-4 (2015); EBU Tech 3342 (2016), Loudness range",
        summary=" ".join((channel_loudness.__doc__ or "").split("\n\n")[0].split()),
        raw=_without_channels,
        value=channel_loudness,
        gain="unstated",
        of_channels=True,
        doc=(channel_loudness.__doc__ or "").strip(),
        dimensions=("integrated", "range", "peak"),
    )
)
