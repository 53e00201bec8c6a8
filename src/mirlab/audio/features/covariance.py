"""How cepstral coefficients move together: their covariances over a track.

Conventions: the upper triangle with the diagonal, row by row, (n (n + 1) / 2,) float64: number 1 is the
variance of coefficient 1, number 2 the covariance of 1 and 2, number n + 1 the variance of 2.

Contents: the family mfcc{n}_cov.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.features.spectral import mfcc
from mirlab.audio.registry import Family, Feature, register_family
from mirlab.audio.spectra import FrameSpec, product
from mirlab.typing import Frames

LARGEST = 40


def _covariance(frames: Frames, spec: FrameSpec) -> NDArray[np.float64]:
    exact = frames.astype(np.float64)
    exact -= exact.mean(axis=1, keepdims=True)
    products = product(exact, exact.T) / exact.shape[1]
    return np.asarray(products[np.triu_indices(len(products))], dtype=np.float64)


@cache
def mfcc_cov(n: int) -> Feature:
    """Covariances of the first n mel-frequency cepstral coefficients over a track, each pair once.

    C_ij = mean_t (c_i - mean c_i)(c_j - mean c_j) for i <= j, row by row; those with i = j are mfcc's var.
    (n (n + 1) / 2,), dB squared.

    Mandel and Ellis (2005), Song-level features and support vector machines for music classification.
    """
    base, doc = mfcc(n), (mfcc_cov.__doc__ or "").strip()
    return replace(
        base,
        name=f"mfcc{n}_cov",
        size=n * (n + 1) // 2,
        units="dB squared",
        reference="Mandel and Ellis (2005), Song-level features and support vector machines",
        summary=" ".join(doc.split("\n\n")[0].split()),
        value=_covariance,
        gain="none",
        resized=None,
        largest=0,
        doc=doc,
    )


register_family(Family("mfcc{n}_cov", mfcc_cov, sizes=(20,), smallest=2, largest=LARGEST))
