"""Chroma: the energy of the pitch classes, and the tuning that a track is played in.

Conventions: (n, t) float32, the first row C, each frame divided by its strongest class; tuning is the
deviation from A440 as a share of one class, -0.5 to 0.5.

Contents: the families chroma{n} (tuning 0) and chroma_tuned{n} (tuning estimated from the whole track, as
librosa does by default); chroma_overall, one number for all classes and frames; estimate_tuning.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.registry import Family, Feature, add, register_family
from mirlab.audio.spectra import FrameSpec, Spectra, filterbanks
from mirlab.typing import Frames

PITCH_FMIN = 150.0
PITCH_FMAX = 4000.0
PEAK_SHARE = 0.1
RESOLUTION = 0.01


def _peaks(power: Frames, spec: FrameSpec) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    from mirlab.audio.spectra import spectral_peaks

    frequencies = spec.frequencies()
    inside = np.flatnonzero(
        (frequencies >= PITCH_FMIN) & (frequencies < min(PITCH_FMAX, spec.sample_rate / 2))
    )
    if not len(inside):
        return np.zeros(0, np.float32), np.zeros(0, np.float32)
    power = np.ascontiguousarray(power, dtype=np.float32)
    # No two neighbouring bins are both peaks.
    room = (len(inside) // 2 + 2) * power.shape[1]
    pitch, strength = np.empty(room, np.float32), np.empty(room, np.float32)
    width = spec.sample_rate / spec.n_fft
    found = spectral_peaks(power, int(inside[0]), int(inside[-1]) + 1, PEAK_SHARE, width, pitch, strength)
    return pitch[:found].copy(), strength[:found].copy()


def estimate_tuning(chunks: Iterable[Frames], spec: FrameSpec, n_chroma: int) -> float:
    """Tuning of a track, from power blocks (n_bins, t): the commonest deviation among its stronger peaks.

    Peaks are bins from 150 to 4,000 Hz above a tenth of their frame's maximum, refined by a parabola
    (Smith, Spectral audio signal processing, "Sinusoidal peak interpolation"); those at least as strong as
    the median vote in a histogram of 100 cells; the answer is the winning cell's lower edge. 0 where there
    is no peak.
    """
    return _commonest_deviation([_peaks(chunk, spec) for chunk in chunks], n_chroma)


def _commonest_deviation(
    pairs: list[tuple[NDArray[np.float32], NDArray[np.float32]]], n_chroma: int
) -> float:
    pitch = np.concatenate([np.zeros(0, np.float32), *(p for p, _ in pairs)])
    strength = np.concatenate([np.zeros(0, np.float32), *(s for _, s in pairs)])
    if not len(pitch):
        return 0.0
    pitch = pitch[strength >= np.median(strength)]
    residual = np.mod(n_chroma * np.log2(pitch / np.float32(440.0 / 16)), 1.0)
    residual[residual >= 0.5] -= 1.0
    counts, edges = np.histogram(residual, np.linspace(-0.5, 0.5, round(1.0 / RESOLUTION) + 1))
    return float(edges[np.argmax(counts)])


@cache
def chroma(n: int) -> Feature:
    """Energy of n pitch classes at concert pitch (A = 440 Hz), each frame divided by its strongest class.

    c_i = sum_k W_ik P_k, over its maximum, with the Gaussian filters W of filterbanks.chroma_bank. The tuning
    is 0; chroma_tuned estimates it, which costs more and needs the whole track. Silent frames give 0. (n, t),
    0 to 1.

    Ellis (2007), Chroma feature analysis and synthesis.
    """
    doc = (chroma.__doc__ or "").strip()

    def raw(spectra: Spectra) -> Frames:
        return filterbanks.chroma(spectra.spec, n).apply(spectra.power)

    def finish(chunk: Frames, _: None) -> Frames:
        return filterbanks.normalise_peak(chunk)

    return Feature(
        name=f"chroma{n}",
        size=n,
        units="share of the strongest class",
        version=1,
        reference="Ellis (2007), Chroma feature analysis and synthesis; librosa chroma_stft(tuning=0)",
        summary=" ".join(doc.split("\n\n")[0].split()),
        raw=raw,
        # Dividing at the end, in long chunks, costs a tenth of dividing block by block.
        finish=finish,
        raw_key=f"chroma{n}",
        gain="none",
        doc=doc,
    )


def _power_and_rate(spectra: Spectra) -> Frames:
    # `track` and `finish` see arrays alone; the last row tells them the sample rate (exact in float32).
    rate = np.full((1, spectra.n_frames), spectra.spec.sample_rate, np.float32)
    return np.concatenate([spectra.power, rate])


def _spec_of(chunk: Frames) -> FrameSpec:
    # Of the framing, only the bins' frequencies matter to chroma.
    return FrameSpec(sample_rate=int(chunk[-1, 0]), n_fft=2 * (chunk.shape[0] - 2))


@cache
def chroma_tuned(n: int) -> Feature:
    """Energy of n pitch classes at the track's own tuning, each frame divided by its strongest class.

    As chroma{n}, with the filters moved to the tuning that estimate_tuning finds in the whole track:
    librosa's default, and what the write-up used. (n, t), 0 to 1.

    Ellis (2007), Chroma feature analysis and synthesis.
    """
    doc = (chroma_tuned.__doc__ or "").strip()

    def track(chunks: Iterable[Frames]) -> float:
        pairs = [_peaks(chunk[:-1], _spec_of(chunk)) for chunk in chunks if chunk.shape[1]]
        return _commonest_deviation(pairs, n)

    def finish(chunk: Frames, tuning: float) -> Frames:
        bank = filterbanks.chroma(_spec_of(chunk), n, tuning)
        return filterbanks.normalise_peak(bank.apply(chunk[:-1]))

    return Feature(
        name=f"chroma_tuned{n}",
        size=n,
        units="share of the strongest class",
        version=1,
        reference="Ellis (2007), Chroma feature analysis and synthesis; librosa chroma_stft",
        summary=" ".join(doc.split("\n\n")[0].split()),
        raw=_power_and_rate,
        track=track,
        finish=finish,
        raw_key="power and rate",
        finish_key=f"chroma_tuned{n}",
        gain="none",
        doc=doc,
    )


def chroma_overall(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    """Mean, standard deviation and variance of chroma_tuned12 over all classes and frames at once.

    A high mean says that many classes are nearly as strong as a frame's strongest. Much used since the public
    table of GTZAN's features has it (chroma_stft_mean). (1,) each, 0 to 1.

    Ellis (2007), Chroma feature analysis and synthesis.
    """
    values = frames.astype(np.float64)
    return np.array([[values.mean(), values.std(), values.var()]])


def _overall() -> Feature:
    doc = (chroma_overall.__doc__ or "").strip()
    return replace(
        chroma_tuned(12),
        name="chroma_overall",
        size=1,
        summary=" ".join(doc.split("\n\n")[0].split()),
        value=chroma_overall,
        answers=("mean", "std", "var"),
        doc=doc,
    )


add(_overall())

register_family(Family("chroma{n}", chroma, sizes=(12, 24), smallest=2, largest=120))
register_family(Family("chroma_tuned{n}", chroma_tuned, sizes=(12, 24), smallest=2, largest=120))
