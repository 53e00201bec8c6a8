"""What is wrong with a sound file, measured in one pass over its samples.

Conventions: the file's own sample rate and channels, nothing resampled or mixed; full scale is ±1; levels in
dBFS are 20 log10 of the RMS (a full-scale sine has -3 dBFS); times in seconds. Memory is that of one block.

Every threshold below is a named constant with its reason. They are meant for finished recordings of music:
what they find is worth a look or a listen, and need not be an error.

Contents: Quality, measure, faults, QUALITY_VERSION and the thresholds; levels and channels are in mixing.py.
"""

from __future__ import annotations

import math
import os
from dataclasses import astuple, dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.decoding import (
    ALL_SILENT,
    BEYOND_SCALE,
    NO_SAMPLES,
    SILENT_DBFS,
    Fault,
    Levels,
    Mixing,
    check_samples,
    mix,
    mixing_faults,
    open_decoder,
)
from mirlab.audio.spectra import product
from mirlab.errors import AudioError

QUALITY_VERSION = 2
"""Goes up whenever the same file gives other measures; it is part of what the measures are kept under."""

SHORTEST = 1.0
"""Seconds. A second holds about 40 frames at the usual hop: means over fewer say little about music."""

MOSTLY_SILENT = 0.25
"""Share of silent pieces that is worth a look: pauses within music seldom reach a tenth."""

FULL_SCALE = 0.9999
"""Samples of this size are at the limit: 16 bits end at 32767/32768 = 0.99997. Lossy coders overshoot it."""

CLIPPED_RUN = 3
"""Consecutive samples at the limit that make one clipping: the count that meters of digital recorders take
for an "over". One or two may be the true top of a wave."""

CLIPPED_PER_SECOND = 1.0
"""Clippings per second from which a file counts as clipped. Loud masters touch the limit now and then, which
no feature notices; from about one a second it is heard as distortion and flattens the spectrum."""

LONG_CLIP = 0.002
"""Seconds at the limit without a break that count as clipped even once: half a period at 250 Hz."""

DC_OFFSET = 0.005
"""Mean of the samples that is an offset whatever the level (-46 dBFS). Music averages to below 0.001."""

DC_SHARE, DC_LEAST = 0.1, 0.0005
"""A tenth of the RMS is an offset too, for it moves the zero crossings; below the least it is noise."""

SAME_DB = -60.0
"""Level of the difference between channels, against their level, below which stereo holds one channel twice.
Lossy coders leave differences of about -70 dB between equal channels; narrow true stereo has -30 dB."""


@dataclass(frozen=True)
class Quality:
    """The measures of one file; every field is a number, so that they can be kept as an array.

    Parameters
    ----------
    sample_rate : Hz
    channels : number of channels
    duration : seconds that were decoded
    peak : largest absolute sample, 1 is full scale; decoded lossy files go beyond
    rms : root of the mean square over all channels and samples
    silent_share : share of the 0.1-s pieces below SILENT_DBFS, in [0, 1]
    clipped_runs : number of runs of at least CLIPPED_RUN samples at the limit, over all channels
    longest_run : samples in the longest run at the limit
    dc_offset : mean of the channel whose mean is farthest from 0, with its sign
    difference_db : level of the difference between the first channel and the others, relative to the level of
        all, dB; -inf for equal channels, NaN for mono and for silence
    weakest_db : level of the softest channel relative to the loudest, dB; NaN for mono and for silence
    mix_db : level of the channels' mean relative to their own, dB; -inf where they cancel, NaN for silence
    cancelled_share : share of the energy that is in pieces whose channels cancel (mixing.py), in [0, 1]
    """

    sample_rate: int
    channels: int
    duration: float
    peak: float
    rms: float
    silent_share: float
    clipped_runs: int
    longest_run: int
    dc_offset: float
    difference_db: float
    weakest_db: float
    mix_db: float
    cancelled_share: float

    @property
    def mono_in_stereo(self) -> bool:
        """Whether several channels hold the same sound."""
        return self.channels > 1 and self.difference_db <= SAME_DB

    @property
    def rms_dbfs(self) -> float:
        """The RMS in dBFS, -inf for digital silence."""
        return _db(self.rms)

    @property
    def levels(self) -> Levels:
        """The levels of the channels and of their mix."""
        return Levels(
            channels=self.channels,
            peak=self.peak,
            rms=self.rms,
            silent_share=self.silent_share,
            cancelled_share=self.cancelled_share,
            mix_db=self.mix_db,
            weakest_db=self.weakest_db,
        )

    def as_array(self) -> NDArray[np.float64]:
        """Return the fields in order as (13,) float64."""
        return np.array(astuple(self), dtype=np.float64)

    @classmethod
    def from_array(cls, values: NDArray[np.float64]) -> Quality:
        """Make a Quality of what `as_array` gave."""
        whole = {"sample_rate", "channels", "clipped_runs", "longest_run"}
        names = [field.name for field in fields(cls)]
        numbers = dict(zip(names, values.tolist(), strict=True))
        return cls(**{name: int(value) if name in whole else value for name, value in numbers.items()})


def measure(path: str | os.PathLike[str], *, block_seconds: float = 20.0) -> Quality:
    """Decode a file once and measure it.

    Raises
    ------
    AudioError : stage "open" (can't be read), "decode" (breaks off or damaged) or "samples" (none, or NaN,
        infinite or absurdly large ones)
    """
    decoder = open_decoder(Path(path))
    try:
        info = decoder.info
        meter = _Meter(info.sample_rate, info.channels)
        for block in decoder.channel_blocks(0, None, max(1, round(block_seconds * info.sample_rate))):
            check_samples(block, path)
            meter.add(block)
    finally:
        decoder.close()
    if meter.n == 0:
        raise AudioError(Path(path), "samples", NO_SAMPLES)
    return meter.quality()


def faults(quality: Quality) -> list[Fault]:
    """Hold the measures against the thresholds; kinds are those of `mixing_faults` and "mostly-silent",
    "too-short", "clipped", "dc-offset" and "mono-in-stereo"."""
    q, found = quality, mixing_faults(quality.levels)
    if q.duration < SHORTEST:
        found.append(Fault("too-short", f"it lasts {q.duration:.2f} s: expected at least {SHORTEST:g} s"))
    if MOSTLY_SILENT <= q.silent_share < ALL_SILENT:
        found.append(
            Fault("mostly-silent", f"{100 * q.silent_share:.0f} % of it is below {SILENT_DBFS:g} dBFS")
        )
    longest = q.longest_run / q.sample_rate
    often = q.clipped_runs >= CLIPPED_PER_SECOND * q.duration
    if q.peak < BEYOND_SCALE and (often or longest >= LONG_CLIP):
        times = "once" if q.clipped_runs == 1 else f"{q.clipped_runs:,} times"
        found.append(
            Fault("clipped", f"it stays at full scale {times}, {1000 * longest:.1f} ms at the longest")
        )
    offset = abs(q.dc_offset)
    if offset >= DC_OFFSET or (offset >= DC_LEAST and offset >= DC_SHARE * q.rms):
        share = f", {100 * offset / q.rms:.0f} % of its RMS" if q.rms else ""
        found.append(Fault("dc-offset", f"its samples average to {q.dc_offset:+.4f}{share}"))
    if q.mono_in_stereo:
        found.append(Fault("mono-in-stereo", f"its {q.channels} channels hold the same sound"))
    return found


def _db(ratio: float) -> float:
    return 20 * math.log10(ratio) if ratio > 0 else -math.inf


class _Meter:
    """Running sums over blocks of (n, channels)."""

    def __init__(self, sample_rate: int, channels: int) -> None:
        self.sample_rate, self.channels, self.n = sample_rate, channels, 0
        self.peak = 0.0
        self.sums, self.squares = np.zeros(channels), np.zeros(channels)
        self.difference = np.zeros(channels)
        self.mixing = Mixing(sample_rate)
        # For each channel the run that the last block ended in: its sign and its length so far.
        self._open = [(0, 0)] * channels
        self.runs = self.longest = 0

    def add(self, block: NDArray[np.float32]) -> None:
        self.n += len(block)
        self.mixing.add(block, mix(block))
        peak = max(float(block.max()), -float(block.min()))
        self.peak = max(self.peak, peak)
        first = block[:, 0].astype(np.float64)
        for channel in range(self.channels):
            samples = block[:, channel].astype(np.float64) if channel else first
            self.sums[channel] += samples.sum()
            if channel:
                other = samples - first
                self.difference[channel] += product(other, other)
            self.squares[channel] += product(samples, samples)
            if peak >= FULL_SCALE or self._open[channel][0]:
                self._count_runs(channel, samples)

    def _count_runs(self, channel: int, samples: NDArray[np.float64]) -> None:
        sign = np.zeros(len(samples) + 1, dtype=np.int8)
        sign[:-1][samples >= FULL_SCALE] = 1
        sign[:-1][samples <= -FULL_SCALE] = -1
        held, length = self._open[channel]
        if held and sign[0] != held:
            self._end_run(length)
            held, length = 0, 0
        starts = np.flatnonzero(np.diff(sign, prepend=np.int8(0)))
        self._open[channel] = (0, 0)
        if not starts.size:
            return
        stops = np.append(starts[1:], len(samples))
        for start, stop in zip(starts.tolist(), stops.tolist(), strict=True):
            if stop <= start or sign[start] == 0:
                continue
            run = stop - start + (length if start == 0 else 0)
            if stop == len(samples):
                self._open[channel] = (int(sign[start]), run)
            else:
                self._end_run(run)

    def _end_run(self, length: int) -> None:
        self.longest = max(self.longest, length)
        self.runs += length >= CLIPPED_RUN

    def quality(self) -> Quality:
        for channel, (sign, length) in enumerate(self._open):
            if sign:
                self._end_run(length)
                self._open[channel] = (0, 0)
        levels = self.mixing.levels()
        means = self.sums / self.n
        powers = self.squares / self.n
        difference = math.nan
        if self.channels > 1 and powers.max() > 0:
            difference = _db(math.sqrt(float(self.difference.max()) / self.n / float(powers.mean())))
        return Quality(
            sample_rate=self.sample_rate,
            channels=self.channels,
            duration=self.n / self.sample_rate,
            peak=self.peak,
            rms=math.sqrt(float(powers.mean())),
            silent_share=levels.silent_share,
            clipped_runs=int(self.runs),
            longest_run=int(self.longest),
            dc_offset=float(means[np.argmax(np.abs(means))]),
            difference_db=difference,
            weakest_db=levels.weakest_db,
            mix_db=levels.mix_db,
            cancelled_share=levels.cancelled_share,
        )
