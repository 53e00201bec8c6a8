"""What becomes of a track's channels in the mix to mono, and whether its samples are at full scale ±1.

Features describe the mean of the channels. Where channels cancel in it, where one is far softer than the
other, or where samples are not at the scale that levels assume, numbers come out that nobody would expect;
so the same levels are watched while a track is analysed (a small part of its samples will do) and measured by
the audit (all of them).

Conventions: full scale is ±1; levels in dB relative to each other; pieces last PIECE seconds.

Contents: Fault, Levels, Mixing, mixing_faults, is_silent, SILENCE and the thresholds.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

PIECE = 0.1
"""Seconds of the pieces that are called silent or not: shorter than a rest, longer than any tone's period."""

SILENT_DBFS = -60.0
"""RMS of a piece below this is silence: a thousandth of full scale lies under the tape hiss of old recordings
and under the softest passages of classical ones, and above the noise of 16 bits (-98 dBFS)."""

SILENCE = "silence: nothing to classify"
"""What is said of a sound that is silent throughout, in place of classes, tags and neighbours."""

ALL_SILENT = 0.95
"""Share of silent pieces from which a file counts as silent: what is left is a click or a fade's end."""

DEAD_DB = -50.0
"""Level of a channel against the loudest below which it is empty: mixing to mono then halves the level."""

UNEVEN_DB = -20.0
"""Level of the softer channel of stereo below which the mix is one channel's: mixes place single instruments
so far to a side, not a whole track."""

CANCEL_DB = -15.0
"""Level of a piece's mix against its channels from which they cancel. Channels that have nothing in common
lose 3 dB, wide effects a few more; antiphase loses all."""

CANCELLED_SHARE = 0.25
"""Share of the channels' energy in pieces that cancel that makes a fault: a quarter of what is heard is then
not in the numbers. Pieces are not counted: the tail of a reverb may well cancel."""

BEYOND_SCALE = 16.0
"""Peak from which samples are not at full scale ±1: 24 dB above it. Lossy coders and loud float masters
overshoot by a few dB; samples at the scale of 8-bit integers reach 127, of 16-bit ones 32,767."""

EVERY = 256
"""One of so many samples is looked at while a track is analysed, in pieces of WATCHED seconds: the watch may
not cost what an analysis would notice."""
WATCHED = 0.5
_FEW = 1 << 16


@dataclass(frozen=True)
class Fault:
    """One thing that the levels of a file show: its kind (data.findings has them), and a sentence."""

    kind: str
    words: str


@dataclass(frozen=True)
class Levels:
    """What `Mixing` found.

    Parameters
    ----------
    channels : number of channels
    peak : largest absolute sample of the channels
    rms : root of the mean square over all channels and samples
    silent_share : share of the pieces below SILENT_DBFS in all channels together, in [0, 1]; where one of
        many samples was looked at, 1 for a track whose peak is below it, else 0
    cancelled_share : share of the channels' energy that is in pieces that cancel in the mix, in [0, 1]
    mix_db : level of the mix against the channels', dB; NaN for silence, -inf for channels that cancel
    weakest_db : level of the softest channel against the loudest, dB; NaN for mono and for silence
    """

    channels: int
    peak: float
    rms: float
    silent_share: float
    cancelled_share: float
    mix_db: float
    weakest_db: float


class Mixing:
    """Running sums over blocks of channels and their mix.

    Parameters
    ----------
    sample_rate : of the blocks, Hz
    every : look at one of so many samples; blocks of fewer than 65,536 are looked at whole. Mono has nothing
        to lose in the mix, so that with more than 1 only its peak counts, which `heard` is told
    """

    def __init__(self, sample_rate: int, every: int = 1) -> None:
        self._rate, self._every = sample_rate, every
        self._n = 0
        self._peak = self._mix = 0.0
        self._squares: NDArray[np.float64] | None = None
        self._pieces = self._silent = 0
        self._heard = self._cancelled = 0.0
        # The start of a piece that the next block goes on with, as powers of the channels and of the mix.
        self._held: tuple[NDArray[np.float64], NDArray[np.float64]] | None = None
        self._held_every = self._size = 1

    def add(self, channels: NDArray[np.float32], mixed: NDArray[np.float32]) -> None:
        """Take in a block: (n, c) samples, and (n,) what they were mixed to."""
        if not len(channels) or (self._every > 1 and channels.shape[1] == 1):
            return
        every = self._every if len(channels) >= _FEW else 1
        # Channel by channel: sums along an axis of two are slow.
        squares, peak, of_channels = np.zeros(channels.shape[1]), 0.0, None
        for channel in range(channels.shape[1]):
            power = _squared(channels[::every, channel])
            squares[channel], peak = power.sum(), max(peak, float(power.max()))
            of_channels = power if of_channels is None else np.add(of_channels, power, out=of_channels)
        # What is not finite fails elsewhere, with words of its own.
        if of_channels is None or not math.isfinite(float(squares.sum())):
            return
        of_channels /= channels.shape[1]
        of_mix = _squared(mixed[::every])
        weight = len(channels) / len(of_mix)
        self._peak = max(self._peak, math.sqrt(peak))
        self._squares = weight * squares + (0.0 if self._squares is None else self._squares)
        self._mix += weight * float(of_mix.sum())
        self._n += len(channels)
        if self._held is not None and every == self._held_every:
            of_channels = np.concatenate([self._held[0], of_channels])
            of_mix = np.concatenate([self._held[1], of_mix])
        size = max(1, round((PIECE if self._every == 1 else WATCHED) * self._rate / every))
        whole = len(of_mix) // size
        self._count(of_channels[: whole * size], of_mix[: whole * size], whole)
        self._held = (of_channels[whole * size :], of_mix[whole * size :])
        self._held_every, self._size = every, size

    def heard(self, peak: float) -> None:
        """Take in the peak of a block of the mix."""
        self._peak = max(self._peak, peak)

    def _count(self, of_channels: NDArray[np.float64], of_mix: NDArray[np.float64], pieces: int) -> None:
        """Count `pieces` pieces of equal length among the powers of the channels and of the mix."""
        if not pieces:
            return
        heard, left = (power.reshape(pieces, -1).mean(axis=1) for power in (of_channels, of_mix))
        self._pieces += pieces
        self._silent += int(np.count_nonzero(heard < 10 ** (SILENT_DBFS / 10)))
        self._heard += float(heard.sum())
        self._cancelled += float(heard[left <= 10 ** (CANCEL_DB / 10) * heard].sum())

    def levels(self) -> Levels:
        """What was found, after the last block; zeros where none came."""
        if self._held is not None and (2 * len(self._held[1]) >= self._size or not self._pieces):
            self._count(*self._held, 1 if len(self._held[1]) else 0)
            self._held = None
        squares = np.zeros(1) if self._squares is None else self._squares
        power, n = float(squares.mean()), max(1, self._n)
        several = len(squares) > 1 and power > 0
        return Levels(
            channels=len(squares),
            peak=self._peak,
            rms=math.sqrt(power / n),
            silent_share=self._silent_share(),
            cancelled_share=self._cancelled / self._heard if self._heard else 0.0,
            mix_db=_db(self._mix / power) if power > 0 else math.nan,
            weakest_db=_db(float(squares.min() / squares.max())) if several else math.nan,
        )

    def _silent_share(self) -> float:
        if self._every > 1:
            return float(self._peak < 10 ** (SILENT_DBFS / 20))
        return self._silent / self._pieces if self._pieces else 0.0


def is_silent(faults: Iterable[Fault]) -> bool:
    """Whether a track is silence, going by what `mixing_faults` found of it."""
    return any(fault.kind == "silent" for fault in faults)


def mixing_faults(levels: Levels) -> list[Fault]:
    """Hold levels against the thresholds; kinds are "silent", "channels-cancel", "dead-channel",
    "uneven-channels" and "wrong-scale"."""
    found = []
    if levels.silent_share >= ALL_SILENT:
        level = "digital silence"
        if levels.peak > 0:
            what, value = ("RMS", levels.rms) if levels.rms > 0 else ("peak", levels.peak)
            level = f"{what} {20 * math.log10(value):.0f} dBFS"
        found.append(Fault("silent", f"{100 * levels.silent_share:.0f} % of it is silent ({level})"))
    elif levels.cancelled_share >= CANCELLED_SHARE:
        found.append(
            Fault(
                "channels-cancel",
                f"its {levels.channels} channels cancel in {100 * levels.cancelled_share:.0f} % of its "
                f"sound: {_lost(levels.mix_db)}",
            )
        )
    if levels.weakest_db <= DEAD_DB:
        below = "" if math.isinf(levels.weakest_db) else f" ({-levels.weakest_db:.0f} dB below the other)"
        found.append(Fault("dead-channel", f"one of its {levels.channels} channels is empty{below}"))
    elif levels.channels == 2 and levels.weakest_db <= UNEVEN_DB:
        found.append(
            Fault("uneven-channels", f"one of its channels is {-levels.weakest_db:.0f} dB below the other")
        )
    if levels.peak >= BEYOND_SCALE:
        found.append(
            Fault(
                "wrong-scale",
                f"its samples reach {levels.peak:,.0f} where full scale is 1: levels come out "
                f"{20 * math.log10(levels.peak):.0f} dB or more too high",
            )
        )
    return found


def _squared(samples: NDArray[np.float32]) -> NDArray[np.float64]:
    power = samples.astype(np.float64)
    power *= power
    return power


def _lost(mix_db: float) -> str:
    if math.isinf(mix_db):
        return "nothing is left of them in the mix to mono"
    return f"the mix to mono is {-mix_db:.0f} dB below them"


def _db(power: float) -> float:
    return 10 * math.log10(power) if power > 0 else -math.inf
