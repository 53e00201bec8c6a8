"""The K-weighting of BS.1770 at any sample rate: a shelf for the head, then a high-pass.

The standard gives the filters' coefficients at 48 kHz only. They are the bilinear transforms of two analogue
filters, whose parameters were found from them; transformed at another rate these give its coefficients.

Contents: k_filters, LOWEST_RATE.
"""

from __future__ import annotations

import math

import numpy as np

from mirlab.typing import Floats

LOWEST_RATE = 8_000
"""Hz. Below, the shelf would lie too close to the highest frequency there is, or beyond it."""

SHELF_HZ, SHELF_DB, SHELF_Q = 1681.974450955533, 3.999843853973347, 0.7071752369554196
HIGH_PASS_HZ, HIGH_PASS_Q = 38.13547087602444, 0.5003270373238773
# The gain in the middle of the shelf's slope, as a power of its whole gain.
_MIDDLE = 0.4996667741545416


def k_filters(rate: int) -> Floats:
    """Coefficients (2, 5) of the shelf and of the high-pass: b0, b1, b2, a1, a2 each, with a0 = 1.

    De Man (2018), Evaluation of implementations of the EBU R128 loudness measurement; at 48 kHz they are
    those of ITU-R BS.1770-4 (2015), tables 1 and 2.
    """
    k = math.tan(math.pi * SHELF_HZ / rate)
    high = 10 ** (SHELF_DB / 20)
    middle = high**_MIDDLE
    a0 = 1 + k / SHELF_Q + k * k
    shelf = [
        (high + middle * k / SHELF_Q + k * k) / a0,
        2 * (k * k - high) / a0,
        (high - middle * k / SHELF_Q + k * k) / a0,
        2 * (k * k - 1) / a0,
        (1 - k / SHELF_Q + k * k) / a0,
    ]
    k = math.tan(math.pi * HIGH_PASS_HZ / rate)
    a0 = 1 + k / HIGH_PASS_Q + k * k
    high_pass = [1.0, -2.0, 1.0, 2 * (k * k - 1) / a0, (1 - k / HIGH_PASS_Q + k * k) / a0]
    return np.array([shelf, high_pass])
