"""How the cepstrum moves: local slope and curvature of the mel-frequency cepstral coefficients.

Conventions: (size, t) float32, per frame (hop); the definitions are those of librosa.feature.delta with its
defaults, a Savitzky-Golay filter of 9 frames whose first and last fits also serve the track's ends.

Contents: mfcc_delta, mfcc_delta2; delta.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.features.spectral import MFCC_DEFAULT, MFCC_MELS, mfcc
from mirlab.audio.registry import Feature, Finish, add
from mirlab.typing import Frames

WIDTH = 9
REACH = WIDTH // 2


def _weights(width: int, order: int) -> NDArray[np.float64]:
    """Weights whose product with `width` values is the `order`-th derivative of their fit of that degree."""
    n = np.arange(width) - (width - 1) / 2
    shape = n if order == 1 else n**2 - np.mean(n**2)
    # With fewer values than the fit has terms there is no such derivative: 0.
    length = np.sum(shape**2)
    return np.asarray(shape * order / length if length else shape, dtype=np.float64)


def delta(frames: Frames, order: int) -> Frames:
    """First or second derivative of each row, per frame.

    d_t = sum_n n x[t + n] / sum n^2 for order 1; 2 sum_n q_n x[t + n] / sum q_n^2 with q_n = n^2 - mean n^2
    for order 2; n from -4 to 4. A polynomial of degree `order` has the same derivative of that order
    everywhere, so the first and last four frames take that of the nearest whole fit. A track of fewer than 9
    frames is fitted as a whole.

    Parameters
    ----------
    frames : (d, t), t >= 1
    order : 1 or 2

    Returns
    -------
    (d, t) float32

    Savitzky and Golay (1964), Smoothing and differentiation of data by simplified least squares procedures.
    """
    length = frames.shape[1]
    width = min(WIDTH, length)
    inner = length - width + 1
    exact = frames.astype(np.float64)
    found = np.zeros((frames.shape[0], inner))
    for offset, weight in enumerate(_weights(width, order)):
        found += weight * exact[:, offset : offset + inner]
    before = (length - inner) // 2
    ends = (before, length - inner - before)
    return np.pad(found, ((0, 0), ends), mode="edge").astype(np.float32)


def _finish(base: Feature, order: int) -> Finish:
    cepstrum = base.finish
    assert cepstrum is not None

    def finish(chunk: Frames, loudest: float) -> Frames:
        return delta(cepstrum(chunk, loudest), order)

    return finish


def _made(name: str, doc: str, size: int, order: int) -> Feature:
    base = mfcc(size)
    return Feature(
        name=name,
        size=size,
        units="dB per frame" if order == 1 else "dB per frame squared",
        version=1,
        reference="Furui (1986), Speaker-independent isolated word recognition; librosa delta(width=9)",
        summary=" ".join(doc.split("\n\n")[0].split()),
        raw=base.raw,
        track=base.track,
        finish=_finish(base, order),
        raw_key=base.raw_key,
        caution=base.caution,
        reach=REACH,
        gain="none",
        resized=mfcc_delta if order == 1 else mfcc_delta2,
        largest=MFCC_MELS,
        doc=doc,
    )


@cache
def mfcc_delta(size: int = MFCC_DEFAULT) -> Feature:
    """Slope of each mel-frequency cepstral coefficient over nine frames.

    The first derivative of the line fitted to mfcc at frames t - 4 to t + 4. (size, t), dB per frame, size 1
    to 128.

    Furui (1986), Speaker-independent isolated word recognition using dynamic features of speech spectrum.
    """
    return _made("mfcc_delta", (mfcc_delta.__doc__ or "").strip(), size, 1)


@cache
def mfcc_delta2(size: int = MFCC_DEFAULT) -> Feature:
    """Curvature of each mel-frequency cepstral coefficient over nine frames.

    The second derivative of the parabola fitted to mfcc at frames t - 4 to t + 4. (size, t), dB per frame
    squared, size 1 to 128.

    Furui (1986), Speaker-independent isolated word recognition using dynamic features of speech spectrum.
    """
    return _made("mfcc_delta2", (mfcc_delta2.__doc__ or "").strip(), size, 2)


add(mfcc_delta())
add(mfcc_delta2())
