"""Resampling to a view's rate, block by block and equal to the bit however the sound is cut.

Conventions: blocks are (n,) float32, mono; rates in Hz.

Contents: resampled_for.

References: Smith, J. O. (2015). Digital Audio Resampling. https://ccrma.stanford.edu/~jos/resample/ (windowed
sinc); McFee, B. (2016). resampy: efficient sample rate conversion in Python. JOSS 1(8), 125.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.decoding import resampled
from mirlab.audio.spectra import pieces
from mirlab.audio.views.view import View
from mirlab.errors import UsageError

# resampy 0.2's filter "kaiser_best": the right half of a sinc under a Kaiser window.
_CROSSINGS = 64
_PER_CROSSING = 512
_BETA = 14.769656459379492
_ROLLOFF = 0.9475937167399596
_VECTOR = 32
# Outputs made at once: their positions, weights' rows and samples stay in the second-level cache.
_OUTPUTS = 4096
# Weights of more phases than this (4 MB) are made as they are needed.
_MOST_WEIGHTS = 1 << 20
_ROWS = 256


def resampled_for(
    blocks: Iterable[NDArray[np.float32]], rate: int, view: View
) -> Iterator[NDArray[np.float32]]:
    """Resample the blocks of one sound to a view's rate with its resampler, as if they were one array.

    Parameters
    ----------
    blocks : mono samples, (n,) float32 at `rate`
    rate : Hz

    Returns
    -------
    Blocks of the sound at view.sample_rate. "kaiser_best" gives ceil(n * view.sample_rate / rate) samples, as
    librosa.load did, the last of them 0 where the product is not whole. The blocks themselves come back where
    the rate is the view's.

    Raises
    ------
    UsageError : rates that are more than 512 times apart

    Examples
    --------
    >>> import numpy as np
    >>> from mirlab.audio.views.resampling import resampled_for
    >>> from mirlab.audio.views.view import View
    >>> view = View(16000, 512, 256, 96, "log10p1", resampler="kaiser_best", scale=10000.0)
    >>> second = np.zeros(22050, np.float32)
    >>> sum(len(block) for block in resampled_for([second], 22050, view))
    16000
    """
    if rate == view.sample_rate:
        yield from blocks
    elif view.resampler == "soxr_hq":
        yield from resampled(blocks, rate, view.sample_rate)
    else:
        yield from _Sinc(rate, view.sample_rate).stream(blocks)


class _Sinc:
    """The windowed sinc from one rate to another.

    Output t lies at t * down / up samples of the input, so its weights are one of `up` rows. resampy adds up
    its positions in double precision. Where one that should be a whole number n falls short of it, it counts
    from the sample n - 1, which gives slightly other weights (it steps through the filter in whole numbers):
    these are the last row.
    """

    def __init__(self, rate: int, target: int) -> None:
        self.ratio = float(target) / rate
        self.scale = min(1.0, self.ratio)
        step = int(self.scale * _PER_CROSSING)
        if not step:
            raise UsageError(
                f"expected sound at {target * _PER_CROSSING:,} Hz at most, {_PER_CROSSING} times the rate of "
                f"the view, got {rate:,} Hz"
            )
        divisor = math.gcd(rate, target)
        self.up, self.down = target // divisor, rate // divisor
        self.wing = len(_half_filter(self.scale)) // step
        self.taps = -(-2 * self.wing // _VECTOR) * _VECTOR
        self.few = (self.up + 1) * self.taps <= _MOST_WEIGHTS

    def stream(self, blocks: Iterable[NDArray[np.float32]]) -> Iterator[NDArray[np.float32]]:
        # A wing of zeros stands before the sound; `first` is the number of the buffer's first sample.
        waiting = [np.zeros(self.wing, np.float32)]
        first, seen = -self.wing, 0
        position = (0, 0, 0.0)
        made = 0
        for block in pieces(blocks):
            waiting.append(block)
            seen += len(block)
            # Those before this sample have all that their weights reach.
            end = seen - self.taps + self.wing
            count = -(-end * self.up // self.down) - made
            if count < _OUTPUTS:
                continue
            buffer = np.concatenate(waiting)
            while count >= _OUTPUTS:
                out, position = self._outputs(buffer, first, position, _OUTPUTS)
                yield out
                made += _OUTPUTS
                count -= _OUTPUTS
            used = position[0] - self.wing - first
            waiting = [buffer[used:]]
            first += used
        buffer = np.concatenate([*waiting, np.zeros(self.taps, np.float32)])
        total = int(seen * self.ratio)
        while made < total:
            out, position = self._outputs(buffer, first, position, min(_OUTPUTS, total - made))
            yield out
            made += len(out)
        if seen and (lacking := math.ceil(seen * self.ratio) - made) > 0:
            yield np.zeros(lacking, np.float32)

    def _outputs(
        self, samples: NDArray[np.float32], first: int, position: tuple[int, int, float], count: int
    ) -> tuple[NDArray[np.float32], tuple[int, int, float]]:
        """The next outputs and the position after them: sample, numerator of the fraction, resampy's sum."""
        from mirlab.audio.views.sinc_kernels import walk, weighted_sums

        starts, phases = np.empty(count, np.int64), np.empty(count, np.int64)
        whole, over, clock = walk(*position, self.up, self.down, 1.0 / self.ratio, starts, phases)
        starts -= first + self.wing - 1
        out = np.empty(count, np.float32)
        if self.few:
            weighted_sums(samples, starts, phases, _rows_of(self.up, self.scale, self.wing, self.taps), out)
        else:
            for i in range(0, count, _ROWS):
                part = slice(i, i + _ROWS)
                fractions = phases[part] / self.up
                rows = _weights(fractions, self.scale, self.wing, self.taps)
                weighted_sums(samples, starts[part], np.arange(len(rows)), rows, out[part])
        return out, (whole, over, clock)


@lru_cache(maxsize=4)
def _half_filter(scale: float) -> NDArray[np.float64]:
    """The right half of the filter, _PER_CROSSING values from one zero crossing to the next."""
    n = _CROSSINGS * _PER_CROSSING
    sinc = _ROLLOFF * np.sinc(_ROLLOFF * np.linspace(0, _CROSSINGS, n + 1))
    return np.asarray(np.kaiser(2 * n + 1, _BETA)[n:] * sinc * scale)


@lru_cache(maxsize=4)
def _rows_of(up: int, scale: float, wing: int, taps: int) -> NDArray[np.float32]:
    return _weights(np.arange(up + 1) / up, scale, wing, taps)


def _weights(fractions: NDArray[np.float64], scale: float, wing: int, taps: int) -> NDArray[np.float32]:
    from mirlab.audio.views.sinc_kernels import fill_weights

    rows = np.zeros((len(fractions), taps), np.float32)
    fill_weights(_half_filter(scale), _PER_CROSSING, scale, fractions, wing, rows)
    return rows
