"""Loudness as it is heard in the channels of a file: before they are mixed, at the file's own sample rate.

The mix to one channel is softer than its channels by up to 3 dB where they are alike in level and differ in
content. So whoever measures loudness as collectors' programs do has to look before the mix.

Conventions: blocks are (n, channels) float32, full scale ±1. A step is a tenth of a second; of each, the mean
square of the K-weighted channels, weighted and summed, and the largest absolute sample of any channel.

Contents: ChannelMeter, channel_weights, sliding_means, STEPS_A_SECOND.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.metering.kweighting import LOWEST_RATE, k_filters
from mirlab.audio.spectra import product
from mirlab.typing import Floats, Frames

STEPS_A_SECOND = 10

SURROUND = 1.41
_LOW = frozenset({"LFE", "LFE2"})
_SIDE = frozenset({"SL", "SR"})
_BACK = frozenset({"BL", "BR"})
# What is too slow for the filters is brought to the rate that the standard gives them for.
_STANDARD_RATE = 48_000


def channel_weights(layout: Sequence[str]) -> Floats:
    """The weight of each channel, (c,), by its name: FL, FR, FC, LFE, SL, SR, BL, BR and so on.

    1.41 for loudspeakers beside the listener, 60 to 120 degrees from the front; 0 for low-frequency effects;
    1 for all others. Of a 5.1 layout the back channels stand at 110 degrees, of a 7.1 layout behind.

    ITU-R BS.1770-4 (2015), annex 1, table 3 and annex 3, table 4.
    """
    beside = _SIDE if _SIDE & set(layout) else _BACK
    return np.array([0.0 if name in _LOW else SURROUND if name in beside else 1.0 for name in layout])


class ChannelMeter:
    """Measures blocks of channels as they come.

    Parameters
    ----------
    rate : of the blocks, Hz
    weights : of the channels, (c,)
    """

    def __init__(self, rate: int, weights: Floats) -> None:
        self._weights = weights
        self._resampler: Any = None
        if rate < LOWEST_RATE:
            import soxr

            self._resampler = soxr.ResampleStream(
                rate, _STANDARD_RATE, len(weights), dtype="float32", quality="HQ"
            )
            rate = _STANDARD_RATE
        self._rate = rate
        self._filters = k_filters(rate)
        self._state = np.zeros((len(weights), 4))
        self._came = 0
        # Steps that are done, and the one that the next block goes on with.
        self._done: list[Frames] = []
        self._squares, self._peaks = np.zeros((len(weights), 1)), np.zeros(1)

    def add(self, channels: NDArray[np.float32], mixed: NDArray[np.float32]) -> None:
        """Take in a block: (n, c) samples; what they were mixed to is not needed."""
        if len(channels):
            self._take(channels if self._resampler is None else self._resampler.resample_chunk(channels))

    def steps(self) -> Frames:
        """After the last block, (2, t): mean squares and peaks of the whole steps.

        A track shorter than a step is one.
        """
        if self._resampler is not None:
            empty = np.empty((0, len(self._weights)), np.float32)
            self._take(self._resampler.resample_chunk(empty, last=True))
            self._resampler = None
        if not self._done and self._came:
            self._close(self._came)
        elif self._done and self._peaks[0] > self._done[-1][1, -1]:
            # The peak counts to the last sample.
            self._done[-1][1, -1] = self._peaks[0]
        return np.concatenate(self._done, axis=1) if self._done else np.empty((2, 0), np.float32)

    def _take(self, channels: NDArray[np.float32]) -> None:
        if not len(channels):
            return
        step, start = self._step_of(self._came), self._came
        self._came += len(channels)
        last = self._step_of(self._came)
        bounds = np.array([self._stop_of(number) for number in range(step, last)], dtype=np.int64)
        stops = np.append(bounds - start, len(channels))
        squares, peaks = np.zeros((len(self._weights), len(stops))), np.zeros(len(stops))
        squares[:, 0], peaks[0] = self._squares[:, 0], self._peaks[0]
        for number in range(len(self._weights)):
            _kernel()(
                np.ascontiguousarray(channels[:, number]),
                self._filters, self._state[number], stops, squares[number], peaks,
            )  # fmt: skip
        self._squares, self._peaks = squares[:, -1:], peaks[-1:]
        if last > step:
            lengths = np.diff(np.append(self._stop_of(step - 1), bounds))
            means = product(self._weights, squares[:, :-1]) / lengths
            self._done.append(np.stack([means, peaks[:-1]]).astype(np.float32))

    def _close(self, length: int) -> None:
        mean = float(product(self._weights, self._squares[:, 0])) / length
        self._done.append(np.array([[mean], [self._peaks[0]]], np.float32))

    def _step_of(self, sample: int) -> int:
        """How many steps are over before a sample."""
        step = sample * STEPS_A_SECOND // self._rate
        while self._stop_of(step) <= sample:
            step += 1
        while step and self._stop_of(step - 1) > sample:
            step -= 1
        return step

    def _stop_of(self, step: int) -> int:
        return round((step + 1) * self._rate / STEPS_A_SECOND)


def _kernel() -> Any:
    from mirlab.audio.metering.meter_kernels import weigh

    return weigh


def sliding_means(steps: Floats, count: int) -> Floats:
    """Means over every `count` steps in a row, (n,): windows that follow each other by a step.

    One window where there are fewer.
    """
    if len(steps) <= count:
        return steps.mean(keepdims=True) if len(steps) else steps
    total = np.concatenate([[0.0], np.cumsum(steps, dtype=np.float64)])
    return np.asarray((total[count:] - total[:-count]) / count, dtype=np.float64)
