"""Audio fingerprints: what tells whether two files hold the same recording.

The method is Haitsma and Kalker's (2002), "A highly robust audio fingerprinting system", ISMIR. Sound at
5.5 kHz is cut into frames of 0.37 s every 11.6 ms; the power of a frame n is summed in 33 bands m, equally
wide in log frequency, from 300 to 2000 Hz; and each frame gives one word of 32 bits, a *sub-fingerprint*:

    bit m of word n  =  1  where  (E[n, m] - E[n, m+1]) - (E[n-1, m] - E[n-1, m+1]) > 0,  else 0

The signs of these differences survive gain, filtering, resampling and coding, and because frames overlap by
31/32 they survive a cut at any place. Two copies of one recording, laid over each other, differ in some bits;
unrelated sound differs in half of them.

Conventions: words are (n,) uint32, bit m from the least significant; 0 is kept for frames without sound
(60 dB below the track's loudest or lower). Offsets between fingerprints are in words of 11.6 ms, in seconds
where the name says so. A sound's hash is that of its mono samples at the file's own rate, rounded to 16 bits,
so that the same samples are the same sound in WAV, FLAC or AIFF.

Contents: SPEC, FINGERPRINT_VERSION, Fingerprint, fingerprint, fingerprint_of, Agreement, agreement.
"""

from __future__ import annotations

import hashlib
import os
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.decoding import Waveform, probe, resampled, stream
from mirlab.audio.spectra import FrameSpec, spectra
from mirlab.errors import AudioError

FINGERPRINT_VERSION = 1
"""Goes up whenever the same sound gives other words or another hash; part of what a cache keeps it under."""
SPEC = FrameSpec(sample_rate=5512, n_fft=2048, hop_length=64, center=False)
"""The framing: Haitsma and Kalker's 0.37 s and 11.6 ms at about an eighth of 44.1 kHz."""
BANDS = 33
LOWEST, HIGHEST = 300.0, 2000.0
WORDS_PER_SECOND = SPEC.sample_rate / SPEC.hop_length
_FLOOR = 1e-6
_HEAD = struct.Struct("<dI40s")

Words = NDArray[np.uint32]


@dataclass(frozen=True, eq=False)
class Fingerprint:
    """What is kept of a track to find its copies.

    Parameters
    ----------
    words : (n,) uint32 sub-fingerprints, 86 a second; none where the sound is shorter than 0.38 s
    sound : hash of the decoded sound, 40 hexadecimal digits
    seconds : length of the sound
    """

    words: Words
    sound: str
    seconds: float

    def to_bytes(self) -> bytes:
        """Pack into bytes: 10 kB for 30 s."""
        head = _HEAD.pack(self.seconds, self.words.size, self.sound.encode())
        return head + self.words.astype("<u4").tobytes()

    @classmethod
    def from_bytes(cls, payload: bytes) -> Fingerprint:
        """Unpack what `to_bytes` gave; raises ValueError for other bytes."""
        if len(payload) < _HEAD.size:
            raise ValueError(f"expected a fingerprint of at least {_HEAD.size} bytes, got {len(payload)}")
        seconds, count, sound = _HEAD.unpack_from(payload)
        if len(payload) != _HEAD.size + 4 * count:
            raise ValueError(f"expected a fingerprint of {count} words, got {len(payload)} bytes")
        words = np.frombuffer(payload, dtype="<u4", offset=_HEAD.size).astype(np.uint32)
        return cls(words, sound.decode("ascii"), seconds)


def fingerprint(source: str | os.PathLike[str] | Waveform) -> Fingerprint:
    """Compute the fingerprint of a file, decoding it once, or of sound in memory.

    Raises
    ------
    AudioError : stages of `waveform.stream`. Short sound is not an error: it has a hash and no words
    """
    rate = source.sample_rate if isinstance(source, Waveform) else probe(source).sample_rate
    return fingerprint_of(stream(source, sample_rate=rate), rate)


def fingerprint_of(blocks: Iterable[NDArray[np.float32]], sample_rate: int) -> Fingerprint:
    """Compute the fingerprint of mono blocks, (n,) float32, at their own sample rate in Hz."""
    hasher = hashlib.blake2b(digest_size=20, person=b"mirlab sound")
    hasher.update(f"{sample_rate} Hz".encode())
    count = 0

    def heard() -> Iterator[NDArray[np.float32]]:
        nonlocal count
        for block in blocks:
            count += len(block)
            rounded = np.clip(np.rint(block * np.float32(32768)), -32768, 32767)
            hasher.update(rounded.astype("<i2").tobytes())
            yield block

    low = heard() if sample_rate == SPEC.sample_rate else resampled(heard(), sample_rate, SPEC.sample_rate)
    words = _sub_fingerprints(low)
    return Fingerprint(words, hasher.hexdigest(), count / sample_rate)


def _sub_fingerprints(blocks: Iterable[NDArray[np.float32]]) -> Words:
    edges = np.rint(np.geomspace(LOWEST, HIGHEST, BANDS + 1) * SPEC.n_fft / SPEC.sample_rate).astype(np.intp)
    shifts = np.arange(BANDS - 1, dtype=np.uint32)[:, np.newaxis]
    words: list[Words] = []
    levels: list[NDArray[np.float32]] = []
    previous = np.zeros((BANDS - 1, 0), np.float32)
    try:
        for block in spectra(blocks, SPEC, path="fingerprint"):
            bands = np.add.reduceat(block.power[: edges[-1]], edges[:-1], axis=0)
            slopes = np.concatenate([previous, bands[:-1] - bands[1:]], axis=1)
            bits = (np.diff(slopes, axis=1) > 0).astype(np.uint32)
            words.append(np.bitwise_or.reduce(bits << shifts, axis=0))
            levels.append(bands.sum(axis=0)[-bits.shape[1] :] if bits.shape[1] else bands[0, :0])
            previous = slopes[:, -1:]
    except AudioError as error:
        if error.stage != "frames":
            raise
        return np.zeros(0, np.uint32)
    level = np.concatenate(levels)
    joined: Words = np.concatenate(words)
    joined[level <= _FLOOR * level.max(initial=0.0)] = 0
    return joined


@dataclass(frozen=True)
class Agreement:
    """How far two fingerprints agree where they lie over each other.

    Parameters
    ----------
    score : Cohen's kappa of the bits, 1 - errors / errors expected by chance: 1 for copies, about 0 for
        unrelated sound, and 0 where chance alone explains it all (a steady tone agrees with itself anywhere)
    error : share of the bits that differ
    words : words compared, those with sound in both
    """

    score: float
    error: float
    words: int


def agreement(a: Words, b: Words, offset: int) -> Agreement:
    """Compare two fingerprints, b laid over a from a's word `offset` on (negative: b begins first).

    The chance level is that of independent bits that are as often set as these: with shares p and q it is
    the mean over the 32 bits of p (1 - q) + q (1 - p) (Cohen 1960, "A coefficient of agreement for nominal
    scales").
    """
    first, last = max(0, offset), min(a.size, b.size + offset)
    mine, other = a[first:last], b[first - offset : last - offset]
    both = (mine != 0) & (other != 0)
    if not both.all():
        mine, other = mine[both], other[both]
    if last <= first or mine.size == 0:
        return Agreement(0.0, 1.0, 0)
    error = float(np.bitwise_count(mine ^ other).sum()) / (32 * mine.size)
    p, q = _shares(mine), _shares(other)
    chance = float(np.mean(p * (1 - q) + q * (1 - p)))
    return Agreement(1 - error / chance if chance > error else 0.0, error, int(mine.size))


def _shares(words: Words) -> NDArray[np.float64]:
    """Return how often each of the 32 bits is set, (32,)."""
    octets = np.ascontiguousarray(words.astype("<u4")).view(np.uint8).reshape(-1, 4)
    return np.asarray(np.unpackbits(octets, axis=1, bitorder="little").mean(axis=0), dtype=np.float64)
