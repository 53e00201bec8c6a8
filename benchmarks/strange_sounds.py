"""Sounds that are no music, made for `python -m benchmarks unknown`: speech, noise, silence, tones.

Conventions: mono float32 at 22,050 Hz, full scale ±1; every clip comes from its own seed, so it is the same
on every machine.

Speech is synthesised by formants (Klatt 1980, simplified): a voice of glottal pulses, or noise for
fricatives, through three resonators whose frequencies glide from vowel to vowel (Peterson and Barney 1952),
in syllables, words and sentences with pauses, a falling pitch and a voice of its own for each clip.

Contents: RATE, KINDS (name to maker).

References
----------
Klatt, D. H. (1980). Software for a cascade/parallel formant synthesizer. JASA 67, 971-995.
Peterson, G. E. and Barney, H. L. (1952). Control methods used in a study of the vowels. JASA 24, 175-184.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.signal import butter, lfilter, sosfilt

RATE = 22050
Sound = NDArray[np.float32]

VOWELS = (
    (270, 2290, 3010), (390, 1990, 2550), (530, 1840, 2480), (660, 1720, 2410), (730, 1090, 2440),
    (570, 840, 2410), (440, 1020, 2240), (300, 870, 2240), (640, 1190, 2390), (490, 1350, 1690),
)  # fmt: skip
"""F1, F2 and F3 of ten English vowels, men, Hz."""


def speech(seed: int, seconds: float = 30.0) -> Sound:
    """A monologue."""
    rng = np.random.default_rng(seed)
    pitch, size = rng.uniform(80, 260), rng.uniform(0.95, 1.25)
    rate, room = rng.uniform(3.0, 6.0), rng.uniform(0.0, 0.003)
    parts: list[NDArray[np.float64]] = []
    done = 0
    while done < seconds * RATE:
        syllables = int(rng.integers(4, 16))
        falling = np.linspace(1.12, 0.85, syllables)
        for number in range(syllables):
            if rng.random() < 0.55:
                parts.append(_consonant(rng))
            parts.append(_vowel(rng, pitch * falling[number] * rng.uniform(0.93, 1.08), size, rate))
            if rng.random() < 0.12:
                parts.append(np.zeros(int(rng.uniform(0.03, 0.12) * RATE)))
        parts.append(np.zeros(int(rng.uniform(0.25, 0.9) * RATE)))
        done = sum(map(len, parts))
    voice = np.concatenate(parts)[: int(seconds * RATE)]
    level = rng.uniform(0.05, 0.25) / max(1e-9, float(np.sqrt(np.mean(voice**2))))
    return np.clip(voice * level + room * rng.normal(size=len(voice)), -1, 1).astype(np.float32)


def _vowel(rng: np.random.Generator, pitch: float, size: float, rate: float) -> NDArray[np.float64]:
    n = int(rng.uniform(0.5, 1.1) / rate * RATE)
    a, b = (np.array(VOWELS[rng.integers(len(VOWELS))]) * size for _ in range(2))
    jitter = 1 + 0.01 * np.cumsum(rng.normal(size=n)) / np.sqrt(RATE)
    glide = pitch * np.linspace(1, rng.uniform(0.92, 1.06), n) * jitter
    phase = np.cumsum(glide / RATE)
    pulses = np.diff(np.floor(phase), prepend=0.0)
    source = lfilter([1.0], [1.0, -0.96], pulses) + 0.02 * rng.normal(size=n)
    source = np.diff(source, prepend=0.0) + 0.15 * source
    out = source
    steps = 6
    for formant, width in zip(range(3), (70.0, 100.0, 140.0), strict=True):
        state = np.zeros(2)
        pieces = []
        for step, piece in enumerate(np.array_split(out, steps)):
            frequency = a[formant] + (b[formant] - a[formant]) * step / steps
            r = np.exp(-np.pi * width / RATE)
            poles = [1.0, -2 * r * np.cos(2 * np.pi * frequency / RATE), r * r]
            filtered, state = lfilter([sum(poles)], poles, piece, zi=state)
            pieces.append(filtered)
        out = np.concatenate(pieces)
    attack = int(0.02 * RATE)
    shape = np.minimum(1, np.minimum(np.arange(n) / attack, np.arange(n)[::-1] / (2 * attack)))
    out = out * shape
    return np.asarray(out / (np.abs(out).max() + 1e-9) * rng.uniform(0.5, 1.0))


def _consonant(rng: np.random.Generator) -> NDArray[np.float64]:
    n = int(rng.uniform(0.03, 0.12) * RATE)
    low = rng.uniform(1500, 4500)
    noise = _band(rng.normal(size=n), low, low * 2.2)
    burst = np.exp(-np.arange(n) / (0.02 * RATE)) if rng.random() < 0.5 else np.hanning(n)
    gap = np.zeros(int(rng.uniform(0.0, 0.06) * RATE))
    return np.concatenate([gap, noise * burst * rng.uniform(0.1, 0.5)])


def noise(seed: int, seconds: float = 30.0) -> Sound:
    """Noise with a power of f^-slope, slopes from -2 (violet) to 2 (brown), some of it band-limited."""
    rng = np.random.default_rng(seed)
    n = int(seconds * RATE)
    spectrum = np.fft.rfft(rng.normal(size=n))
    frequency = np.maximum(np.fft.rfftfreq(n, 1 / RATE), 20.0)
    shaped = np.fft.irfft(spectrum * frequency ** (-rng.uniform(-2, 2) / 2), n)
    if seed % 3 == 0:
        low = rng.uniform(60, 3000)
        shaped = _band(shaped, low, low * rng.uniform(1.5, 6))
    return _levelled(shaped, rng)


def silence(seed: int, seconds: float = 30.0) -> Sound:
    """Nothing at all, dither, or the hum and hiss of an open input below -66 dBFS."""
    rng = np.random.default_rng(seed)
    n = int(seconds * RATE)
    kind = seed % 4
    if kind == 0:
        return np.zeros(n, dtype=np.float32)
    if kind == 1:
        return np.asarray(rng.integers(-1, 2, n) / 32768, dtype=np.float32)
    if kind == 2:
        hum = np.sin(2 * np.pi * 50 * np.arange(n) / RATE)
        return np.asarray(10 ** rng.uniform(-4.5, -3.5) * hum + 1e-5 * rng.normal(size=n), dtype=np.float32)
    return np.full(n, rng.uniform(-1e-4, 1e-4), dtype=np.float32)


def tones(seed: int, seconds: float = 30.0) -> Sound:
    """A steady sine, a harmonic tone, two that beat, one with vibrato, a sweep, or dialled digits."""
    rng = np.random.default_rng(seed)
    t = np.arange(int(seconds * RATE)) / RATE
    f = float(np.exp(rng.uniform(np.log(60), np.log(6000))))
    kind = seed % 6
    if kind == 0:
        wave = np.sin(2 * np.pi * f * t)
    elif kind == 1:
        f = min(f, 1500.0)
        wave = sum(np.sin(2 * np.pi * f * h * t) / h for h in range(1, 1 + int(min(12, RATE / 2 / f - 1))))
    elif kind == 2:
        wave = np.sin(2 * np.pi * f * t) + np.sin(2 * np.pi * (f + rng.uniform(0.5, 9)) * t)
    elif kind == 3:
        wave = np.sin(2 * np.pi * f * t + f * 0.02 / 5.5 * np.sin(2 * np.pi * 5.5 * t))
    elif kind == 4:
        top = rng.uniform(2000, 9000)
        wave = np.sin(2 * np.pi * (50 * t + (top - 50) / (2 * seconds) * t * t))
    else:
        wave = np.zeros(len(t))
        rows, columns = (697, 770, 852, 941), (1209, 1336, 1477)
        for start in np.arange(0, seconds, 0.2):
            on = (t >= start) & (t < start + 0.1)
            for pitches in (rows, columns):
                wave[on] += np.sin(2 * np.pi * rng.choice(pitches) * t[on])
    return _levelled(np.asarray(wave), rng)


def _band(samples: NDArray[np.float64], low: float, high: float) -> NDArray[np.float64]:
    """Only what lies between two frequencies, Hz."""
    sections = butter(2, [low, min(10000.0, high)], "band", fs=RATE, output="sos")
    return np.asarray(sosfilt(sections, samples))


def _levelled(samples: NDArray[np.float64], rng: np.random.Generator) -> Sound:
    rms = rng.uniform(0.02, 0.25)
    return np.clip(samples / np.sqrt(np.mean(samples**2)) * rms, -1, 1).astype(np.float32)


KINDS: dict[str, Callable[[int, float], Sound]] = {
    "speech": speech,
    "noise": noise,
    "silence": silence,
    "tones": tones,
}
