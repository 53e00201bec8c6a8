"""The features of the write-up, from one STFT per track.

Conventions: each function takes a block of Spectra and gives (d, t) float32; S[k, t] is the magnitude,
P = S^2 the power, f_k a bin's frequency in Hz. Definitions and defaults are librosa 0.11's. Silent
frames give 0 for centroid, bandwidth and rolloff and 1 for flatness.

Contents: zero_crossing_rate, rms, spectral_centroid, spectral_bandwidth, spectral_rolloff, spectral_flatness,
mfcc and the families mel{n} and mel{n}_db. contrast.py has spectral contrast, chroma.py the pitch classes.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.registry import Caution, Family, Feature, Finish, add, feature, register_family
from mirlab.audio.spectra import FrameSpec, Spectra, filterbanks
from mirlab.errors import UsageError
from mirlab.typing import Frames

ROLL_PERCENT = 0.85
AMIN = 1e-10
TOP_DB = 80.0
CROSSING_THRESHOLD = 1e-10
MFCC_MELS = 128
MFCC_DEFAULT = 20


def _time_domain(spectra: Spectra) -> Frames:
    def make() -> Frames:
        from mirlab.audio.spectra import time_domain

        samples = spectra.samples
        if samples is None:
            raise UsageError("zero_crossing_rate and rms need samples: this block was made from magnitudes")
        out = np.empty((2, spectra.n_frames), np.float32)
        stop = len(samples) - spectra.tail
        spec = spectra.spec
        step = math.gcd(spec.n_fft, spec.hop_length)
        n_pieces = ((spectra.n_frames - 1) * spec.hop_length + spec.n_fft) // step
        energies, crossings = np.empty(n_pieces, np.float32), np.zeros((2, n_pieces), np.int32)
        time_domain(
            samples,
            spec.n_fft,
            spec.hop_length,
            step,
            spectra.lead,
            stop,
            CROSSING_THRESHOLD,
            energies,
            crossings,
            out,
        )
        return out

    return spectra.cached("time domain", make)


@lru_cache(maxsize=16)
def _frequencies(spec: FrameSpec) -> NDArray[np.float32]:
    return spec.frequencies().astype(np.float32)


def _moments(spectra: Spectra) -> Frames:
    def make() -> Frames:
        from mirlab.audio.spectra import moments

        magnitude, bits = spectra.magnitude, spectra.power.view(np.int32)
        out = np.empty((4, spectra.n_frames), np.float32)
        moments(magnitude, bits, _frequencies(spectra.spec), ROLL_PERCENT, AMIN, out)
        return out

    return spectra.cached("moments", make)


@feature(
    name="zero_crossing_rate",
    size=1,
    units="crossings per sample",
    reference="Gouyon, Pachet and Delerue (2000), On the use of zero-crossing rate",
    gain="none",
    samples=True,
)
def zero_crossing_rate(spectra: Spectra) -> Frames:
    """Share of a frame's samples whose sign differs from the sample before.

    Values within 1e-10 of zero count as zero, zero as positive. Where a frame reaches over the track's ends
    the first and last sample are repeated. (1, t), 0 to 1.
    """
    return _time_domain(spectra)[0:1]


@feature(
    name="rms",
    size=1,
    units="amplitude (full scale 1)",
    reference="librosa rms; Tzanetakis and Cook (2002), Musical genre classification of audio signals",
    gain="amplitude",
    samples=True,
)
def rms(spectra: Spectra) -> Frames:
    """Root of the mean squared sample of a frame, without a window: sqrt(sum x^2 / n_fft).

    The track is padded with zeros. (1, t), from 0.
    """
    return _time_domain(spectra)[1:2]


@feature(
    name="spectral_centroid",
    size=1,
    units="Hz",
    reference="Klapuri and Davy (2007), Signal processing methods for music transcription, ch. 5",
    gain="none",
)
def spectral_centroid(spectra: Spectra) -> Frames:
    """Mean frequency of a frame, weighted by magnitude: C = sum f_k S_k / sum S_k.

    (1, t), 0 to half the sample rate.
    """
    return _moments(spectra)[0:1]


@feature(
    name="spectral_bandwidth",
    size=1,
    units="Hz",
    reference="Klapuri and Davy (2007), Signal processing methods for music transcription, ch. 5",
    gain="none",
)
def spectral_bandwidth(spectra: Spectra) -> Frames:
    """Spread of a frame around its centroid: sqrt(sum S_k (f_k - C)^2 / sum S_k).

    (1, t), 0 to half the sample rate.
    """
    return _moments(spectra)[1:2]


@feature(
    name="spectral_rolloff",
    size=1,
    units="Hz",
    reference="Scheirer and Slaney (1997), Construction of a robust multifeature speech/music discriminator",
    gain="none",
)
def spectral_rolloff(spectra: Spectra) -> Frames:
    """Lowest frequency below which 85 % of a frame's summed magnitude lies.

    The frequency of the first bin k with sum_{j <= k} S_j >= 0.85 sum S. (1, t), 0 to half the sample rate.
    """
    return _moments(spectra)[2:3]


@feature(
    name="spectral_flatness",
    size=1,
    units="ratio",
    reference="Dubnov (2004), Generalization of spectral flatness measure for non-Gaussian linear processes",
    gain="none",
)
def spectral_flatness(spectra: Spectra) -> Frames:
    """Geometric over arithmetic mean of a frame's power: 1 for white noise, near 0 for a tone.

    Powers below 1e-10 count as 1e-10, so that silence gives 1. (1, t), 0 to 1.
    """
    return _moments(spectra)[3:4]


def _mel_raw(n_mels: int) -> Any:
    def raw(spectra: Spectra) -> Frames:
        bank = filterbanks.mel(spectra.spec, n_mels)
        return spectra.cached(("mel", n_mels), lambda: bank.apply(spectra.power))

    return raw


def _mel_caution(n_mels: int) -> Caution:
    return lambda spec: filterbanks.mel_caution(spec, n_mels)


def _loudest(chunks: Iterable[Frames]) -> float:
    return max((float(chunk.max()) for chunk in chunks), default=0.0)


def _limited(chunk: Frames, loudest: float) -> Frames:
    floor = filterbanks.decibels(np.array(loudest, np.float32)) - np.float32(TOP_DB)
    return cast("Frames", np.maximum(filterbanks.decibels(np.asarray(chunk, dtype=np.float32)), floor))


def _mfcc_finish(size: int) -> Finish:
    def finish(chunk: Frames, loudest: float) -> Frames:
        levels = _limited(chunk, loudest)
        return filterbanks.dct(levels, size)

    return finish


@cache
def mfcc(size: int = MFCC_DEFAULT) -> Feature:
    """Mel-frequency cepstral coefficients: the first values of the orthonormal DCT-II of 128 mel bands in dB.

    c_m = sqrt(2 / 128) sum_j L_j cos(pi m (2 j + 1) / 256), with sqrt(1 / 128) for m = 0, L_j the level of
    mel band j limited to 80 dB below the track's loudest. mfcc_01 is c_0. (size, t), dB, size 1 to 128.

    Davis and Mermelstein (1980), Comparison of parametric representations for monosyllabic word recognition.
    """
    doc = (mfcc.__doc__ or "").strip()
    return Feature(
        name="mfcc",
        size=size,
        units="dB",
        version=1,
        reference="Davis and Mermelstein (1980), Comparison of parametric representations",
        summary=" ".join(doc.split("\n\n")[0].split()),
        raw=_mel_raw(MFCC_MELS),
        track=_loudest,
        finish=_mfcc_finish(size),
        raw_key=f"mel{MFCC_MELS}",
        caution=_mel_caution(MFCC_MELS),
        finish_key=f"mfcc{size}",
        gain="first",
        resized=mfcc,
        largest=MFCC_MELS,
        doc=doc,
    )


@cache
def mel(n_mels: int) -> Feature:
    """Power in mel bands: M_m = sum_k W_mk P_k with Slaney's triangles of equal area.

    The bands are equally spaced in mels from 0 Hz to half the sample rate. (n, t), power, from 0.

    Slaney (1998), Auditory Toolbox.
    """
    doc = (mel.__doc__ or "").strip()
    return Feature(
        name=f"mel{n_mels}",
        size=n_mels,
        units="power",
        version=1,
        reference="Slaney (1998), Auditory Toolbox; librosa melspectrogram",
        summary=" ".join(doc.split("\n\n")[0].split()),
        raw=_mel_raw(n_mels),
        raw_key=f"mel{n_mels}",
        caution=_mel_caution(n_mels),
        gain="power",
        doc=doc,
    )


@cache
def mel_db(n_mels: int) -> Feature:
    """Level of mel bands: 10 log10 max(1e-10, M_m), limited to 80 dB below the track's loudest.

    M is the power of mel{n}. (n, t), dB relative to power 1.

    Slaney (1998), Auditory Toolbox.
    """
    doc = (mel_db.__doc__ or "").strip()
    return Feature(
        name=f"mel{n_mels}_db",
        size=n_mels,
        units="dB",
        version=1,
        reference="Slaney (1998), Auditory Toolbox; librosa power_to_db",
        summary=" ".join(doc.split("\n\n")[0].split()),
        raw=_mel_raw(n_mels),
        track=_loudest,
        finish=_limited,
        raw_key=f"mel{n_mels}",
        caution=_mel_caution(n_mels),
        finish_key=f"mel{n_mels}_db",
        gain="decibels",
        doc=doc,
    )


add(mfcc())
register_family(Family("mel{n}", mel, sizes=(12, 24, 128), smallest=1, largest=512))
register_family(Family("mel{n}_db", mel_db, sizes=(12, 24, 128), smallest=1, largest=512))
