"""Harmonic and percussive sound: what goes on in time, and what spreads over frequency.

Conventions: S[k, t] is the magnitude. H is its median over 31 frames (0.7 s by default), P that over 31 bins
(0.3 kHz); the mask of the harmonic part is H^2 / (H^2 + P^2), one half where both are silent, that of the
percussive part the rest. Beyond the track's ends the spectrogram is mirrored. These are the definition and
the defaults of librosa.decompose.hpss. A waveform is the inverse transform of the masked complex spectrum.
The separation is made once for all features, in pieces of PIECE frames that overlap, so that memory does not
grow with the track.

Contents: harmonic_rms, percussive_rms, percussive_share, frame by frame; harmonic_wave and percussive_wave,
mean, standard deviation and variance of the waveforms' samples; separate.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.registry import Feature, Value, add
from mirlab.audio.spectra import FrameSpec, Spectra, complex_spectrum
from mirlab.errors import UsageError
from mirlab.typing import Frames

HALF = 15
FRAMES_OVER_A_HOP = 8
# A sample's frames reach over half of these and one more; their own samples as far again.
REACH = HALF + FRAMES_OVER_A_HOP + 1
PIECE = 512
_REFERENCE = (
    "Fitzgerald (2010), Harmonic/percussive separation using median filtering; librosa decompose.hpss"
)
_ANSWERS = ("mean", "std", "var")
_TINY = np.float32(np.finfo(np.float32).tiny)


def _raw(spectra: Spectra) -> Frames:
    """The samples from each frame's middle to the next one's (hop, t), and how many of them there are.

    They are a quarter of the spectrum, which is made of them again. Frames that are not centred come whole:
    what follows the last one's hop would be lost.
    """
    spec = spectra.spec
    if not spec.n_fft // FRAMES_OVER_A_HOP <= spec.hop_length <= spec.n_fft // 2:
        raise UsageError(
            f"harmonic and percussive sound need a hop_length from n_fft / {FRAMES_OVER_A_HOP} to n_fft / 2 "
            f"({spec.n_fft // FRAMES_OVER_A_HOP} to {spec.n_fft // 2}), got {spec.hop_length}"
        )
    if spectra.samples is None or spectra.frames is None:
        raise UsageError("harmonic and percussive sound need samples: this block was made from magnitudes")
    kept = spec.hop_length if spec.center else spec.n_fft
    out = np.empty((kept + 1, spectra.n_frames), np.float32)
    out[:-1] = spectra.frames[:, spec.padding : spec.padding + kept].T
    first = np.arange(spectra.n_frames) * spec.hop_length + spec.padding
    out[-1] = np.clip(len(spectra.samples) - spectra.tail - first, 0, spec.hop_length)
    return out


def _spectrum(pieces: Frames, spec: FrameSpec) -> NDArray[np.complex64]:
    """The complex STFT (t, n_bins) of what `_raw` gave, turned; beyond the samples' ends there is silence."""
    if not spec.center:
        return complex_spectrum(pieces, spec)
    sound = np.pad(pieces.reshape(-1), spec.padding)
    frames = np.lib.stride_tricks.sliding_window_view(sound, spec.n_fft)[:: spec.hop_length]
    return complex_spectrum(frames[: len(pieces)], spec)


@lru_cache(maxsize=16)
def _energy_weights(n_bins: int) -> NDArray[np.float32]:
    # What of a frame's mean square each bin's power is (Parseval): all but the ends stand for two.
    weights = np.full(n_bins, 2.0 / (2 * (n_bins - 1)) ** 2)
    weights[[0, -1]] /= 2
    return weights.astype(np.float32)


def separate(spectrum: NDArray[np.complex64]) -> tuple[NDArray[np.complex64], Frames]:
    """The harmonic part of a complex STFT (t, n_bins), which it takes the place of; the rest is percussive.

    Also the mean square of the windowed frames of either part, (2, t).

    Fitzgerald (2010), Harmonic/percussive separation using median filtering.
    """
    from mirlab.audio.features.feature_kernels import harmonic_part
    from mirlab.audio.spectra import running_median

    magnitude = np.abs(spectrum)
    length, n_bins = magnitude.shape
    harmonic, percussive = np.empty_like(magnitude), np.empty_like(magnitude)
    flat = magnitude.reshape(-1)
    running_median(flat, length, n_bins, n_bins, 1, harmonic.reshape(-1))
    running_median(flat, n_bins, 1, length, n_bins, percussive.reshape(-1))
    energies = np.empty((2, length), np.float32)
    harmonic_part(spectrum, magnitude, harmonic, percussive, _energy_weights(n_bins), energies)
    return spectrum, energies


def _piece(chunk: Frames, spec: FrameSpec) -> Frames:
    from scipy import fft

    from mirlab.audio.features.feature_kernels import joined_moments

    out = np.empty((8, chunk.shape[1]), np.float32)
    out[7] = chunk[-1]
    pieces = np.ascontiguousarray(chunk[:-1].T)
    part, energies = separate(_spectrum(pieces, spec))
    frames = fft.irfft(part, spec.n_fft, axis=1, overwrite_x=True, workers=1)
    # Samples from the frame's middle (its start without `center`) to the next one's. The percussive waveform
    # is what the harmonic one leaves, because the two spectra's sum is the sound's.
    counts = chunk[-1].astype(np.int64)
    joined_moments(frames, spec.window_values(), spec.hop_length, spec.padding, pieces, counts, out[3:7])
    out[:2] = np.sqrt(energies)
    whole = energies[0] + energies[1]
    out[2] = energies[1] / np.where(whole < _TINY, np.float32(1.0), whole)
    return out


def _finish(chunk: Frames, spec: FrameSpec) -> Frames:
    """Rows: rms of either part, share, sum and sum of squares of either waveform's samples, their number."""
    length = chunk.shape[1]
    done = []
    for first in range(0, length, PIECE):
        start, stop = max(0, first - REACH), min(length, first + PIECE + REACH)
        done.append(_piece(chunk[:, start:stop], spec)[:, first - start : first - start + PIECE])
    return np.concatenate(done, axis=1)


def harmonic_rms(frames: Frames) -> Frames:
    """Level of a frame's harmonic part: of what stays, note after note.

    sqrt(sum_k c_k (M S)^2) / n_fft with M the harmonic mask and c_k = 2 (1 at 0 Hz and at half the sample
    rate): the root mean square of the windowed frame. (1, t), amplitude, from 0.

    Fitzgerald (2010), Harmonic/percussive separation using median filtering.
    """
    return frames[0:1]


def percussive_rms(frames: Frames) -> Frames:
    """Level of a frame's percussive part: of what comes and goes at all frequencies at once.

    As harmonic_rms, with the percussive mask. (1, t), amplitude, from 0.

    Fitzgerald (2010), Harmonic/percussive separation using median filtering.
    """
    return frames[1:2]


def percussive_share(frames: Frames) -> Frames:
    """How percussive a frame is: the percussive part's energy over that of both parts.

    percussive_rms^2 / (harmonic_rms^2 + percussive_rms^2), 0 for silence. (1, t), 0 to 1.

    Fitzgerald (2010), Harmonic/percussive separation using median filtering.
    """
    return frames[2:3]


def _moments(frames: Frames) -> NDArray[np.float64]:
    total, squares, count = frames.sum(axis=1, dtype=np.float64)
    count = max(count, 1.0)
    mean = total / count
    variance = max(0.0, squares / count - mean**2)
    return np.array([[mean, np.sqrt(variance), variance]])


def harmonic_wave(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    """Mean, standard deviation and variance of the samples of the harmonic waveform.

    The waveform is the inverse transform of the harmonic part, frames joined as the least-squares estimate
    does: sum w x / sum w^2. The variance is its power. A slice's samples are those from its first frame's
    middle on. (1,) each, amplitude.

    Fitzgerald (2010), Harmonic/percussive separation using median filtering; Griffin and Lim (1984), Signal
    estimation from modified short-time Fourier transform.
    """
    return _moments(frames[[3, 4, 7]])


def percussive_wave(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    """Mean, standard deviation and variance of the samples of the percussive waveform.

    As harmonic_wave, of the percussive part. (1,) each, amplitude.

    Fitzgerald (2010), Harmonic/percussive separation using median filtering; Griffin and Lim (1984), Signal
    estimation from modified short-time Fourier transform.
    """
    return _moments(frames[[5, 6, 7]])


def _feature(
    function: Callable[..., object], units: str, gain: str, part: tuple[int, int] | None, value: Value | None
) -> Feature:
    doc = (function.__doc__ or "").strip()
    return Feature(
        name=function.__name__,
        size=1,
        units=units,
        version=1,
        reference=_REFERENCE,
        summary=" ".join(doc.split("\n\n")[0].split()),
        raw=_raw,
        finish=_finish,
        raw_key="samples",
        finish_key="harmonic and percussive",
        reach=REACH,
        part=part,
        value=value,
        answers=_ANSWERS if value is not None else ("value",),
        gain=gain,
        samples=True,
        doc=doc,
    )


_AMPLITUDE = "amplitude (full scale 1)"
add(_feature(harmonic_rms, _AMPLITUDE, "amplitude", (0, 1), None))
add(_feature(percussive_rms, _AMPLITUDE, "amplitude", (1, 2), None))
add(_feature(percussive_share, "share of the energy", "none", (2, 3), None))
add(_feature(harmonic_wave, _AMPLITUDE, "amplitude", None, harmonic_wave))
add(_feature(percussive_wave, _AMPLITUDE, "amplitude", None, percussive_wave))
