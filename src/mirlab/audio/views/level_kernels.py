"""The hot loop that turns mel bands into levels, compiled by numba; import it where it is used.

Contents: compress.

All arrays must be C-contiguous and writeable: each kernel has exactly one specialisation.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from mirlab.loops import compiled

# Arrays of float32, as each docstring says; numba infers their types.
Array = Any

_SQRT_HALF_BITS = 0x3F3504F3
_ONE_BITS = 0x3F800000
_MANTISSA_BITS = 0x007FFFFF
_LN2_HIGH = 0.693359375
_LN2_LOW = -2.12194440e-4
_LEAST_NORMAL_HALF = 2.0**-14
_FIRST_INFINITE_HALF = 65520.0


@compiled("void(f4[:,::1], b1, f8, f8, f8, f8, f8, f4[:,::1])")
def compress(
    bands: Array, half: bool, gain: float, floor: float, plus: float, unit: float, shift: float, out: Array
) -> None:
    """Write unit * ln(max(gain * x, floor) + plus) + shift of bands (n, t) float32 into out, too.

    `half` rounds x to half precision first, to even as IEEE 754 does. The logarithm is single precision's:
    x = 2^k (1 + f) with 1 + f from sqrt(1/2) to sqrt(2), and ln(1 + f) = 2 artanh(f / (2 + f)).
    """
    rows, columns = bands.shape
    g, low, p = np.float32(gain), np.float32(floor), np.float32(plus)
    u, shifted = np.float32(unit), np.float32(shift)
    infinite = np.float32(np.inf)
    one, two, half_one = np.float32(1.0), np.float32(2.0), np.float32(0.5)
    for r in range(rows):
        for i in range(columns):
            x = bands[r, i]
            if half:
                bits = np.float32(x).view(np.int32)
                rounded = np.int32((bits + 0x0FFF + ((bits >> 13) & 1)) & ~0x1FFF).view(np.float32)
                # Below the normal numbers of half precision its steps are 2^-24, as those of 0.5 are.
                small = np.float32(x + half_one) - half_one
                x = small if x < np.float32(_LEAST_NORMAL_HALF) else rounded
                x = x if x < np.float32(_FIRST_INFINITE_HALF) else infinite
            y = max(g * x, low)
            v = y + p
            bits = np.float32(v).view(np.int32)
            k = (bits - _SQRT_HALF_BITS) >> 23
            m = np.int32(bits - (k << 23)).view(np.float32)
            # 1 + y may have lost digits of a small y.
            f = y if k == 0 and p == one else m - one
            s = f / (two + f)
            z = s * s
            series = z * (
                np.float32(1 / 3) + z * (np.float32(1 / 5) + z * (np.float32(1 / 7) + z * np.float32(1 / 9)))
            )
            e = np.float32(k)
            level = e * np.float32(_LN2_HIGH) + (two * s + (two * s * series + e * np.float32(_LN2_LOW)))
            out[r, i] = u * (level if v < infinite else v) + shifted
