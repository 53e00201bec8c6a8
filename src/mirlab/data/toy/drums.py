"""The drums of the toy band: one kit for each artist, every drum rendered once.

Conventions: time in seconds, frequencies in Hz, sound as float32 with a peak of about 1, at SAMPLE_RATE.

Contents: Kit (what a kit sounds like), DRUMS (the names), render_drum.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from mirlab.data.toy.instruments import SAMPLE_RATE


@dataclass(frozen=True)
class Kit:
    """What a drum kit sounds like, as factors of an ordinary one (1 = ordinary).

    Parameters
    ----------
    tune : pitch of every skin
    ring : how long everything sounds
    sparkle : how high the noise of cymbals, snare and shaker lies
    snares : how much noise the snare has
    punch : how far the bass drum's pitch falls
    chip : 0 for drums, 1 for a games console's held noise
    seed : which noise
    """

    tune: float = 1.0
    ring: float = 1.0
    sparkle: float = 1.0
    snares: float = 1.0
    punch: float = 1.0
    chip: float = 0.0
    seed: int = 0


# name: (tone Hz, fall to that tone from x times it, tone decay s, noise level, noise band Hz, noise decay s)
_RECIPES: dict[str, tuple[float, float, float, float, tuple[float, float], float]] = {
    "kick": (52.0, 3.2, 0.13, 0.05, (800.0, 4000.0), 0.008),
    "bass drum": (62.0, 1.4, 0.24, 0.12, (100.0, 900.0), 0.05),
    "snare": (185.0, 1.25, 0.07, 0.9, (900.0, 8000.0), 0.09),
    "rim": (1650.0, 1.0, 0.012, 0.35, (1500.0, 6000.0), 0.012),
    "clap": (0.0, 1.0, 0.05, 1.0, (900.0, 4500.0), 0.07),
    "hat": (0.0, 1.0, 0.05, 1.0, (6000.0, 11000.0), 0.028),
    "open hat": (0.0, 1.0, 0.05, 1.0, (5500.0, 11000.0), 0.17),
    "ride": (3900.0, 1.0, 0.09, 0.8, (3500.0, 10500.0), 0.2),
    "shaker": (0.0, 1.0, 0.05, 1.0, (4000.0, 10000.0), 0.04),
    "brush": (0.0, 1.0, 0.05, 1.0, (1500.0, 8500.0), 0.11),
    "conga": (210.0, 1.08, 0.13, 0.1, (500.0, 3000.0), 0.02),
    "tom": (115.0, 1.35, 0.2, 0.12, (300.0, 3000.0), 0.03),
}
DRUMS = tuple(_RECIPES)


@lru_cache(maxsize=64)
def render_drum(kit: Kit, name: str) -> NDArray[np.float32]:
    """Render one hit of a drum (one of DRUMS) at full strength: (n,) float32, n differing by drum and kit."""
    rng = np.random.default_rng([kit.seed, DRUMS.index(name)])
    tone, fall, tone_decay, level, (low, high), noise_decay = _RECIPES[name]
    tone_decay, noise_decay = tone_decay * kit.ring, noise_decay * kit.ring
    # Whole blocks of 1,024, because an FFT of an awkward length is slow.
    n = 1024 * (1 + int(SAMPLE_RATE * min(0.9, 6.0 * max(tone_decay if tone else 0.0, noise_decay))) // 1024)
    time = np.arange(n) / SAMPLE_RATE
    low, high = low * kit.sparkle, min(high * kit.sparkle, 0.49 * SAMPLE_RATE)
    noise = _noise(n, low, high, kit.chip, rng) * np.exp(-time / noise_decay)
    if name == "clap":
        noise *= 1.0 - 0.85 * ((time < 0.03) & (time % 0.011 > 0.004))
    if name in ("shaker", "brush"):
        noise *= np.minimum(1.0, time / 0.012)
    level *= kit.snares if name == "snare" else 1.0
    sound = level * noise
    if tone:
        bend = 1.0 + (fall - 1.0) * (kit.punch if name == "kick" else 1.0) * np.exp(
            -time / (0.35 * tone_decay)
        )
        phase = np.cumsum(tone * kit.tune * bend) / SAMPLE_RATE
        body = np.sin(2.0 * np.pi * phase)
        if name == "ride":
            body = 0.3 * (body + np.sin(2.0 * np.pi * phase * 1.483) + np.sin(2.0 * np.pi * phase * 1.932))
        sound = sound + body * np.exp(-time / tone_decay)
    edge = min(n, 64)
    sound[-edge:] *= np.linspace(1.0, 0.0, edge)
    hit = (sound / max(1e-9, float(np.abs(sound).max()))).astype(np.float32)
    hit.flags.writeable = False
    return hit


def _noise(n: int, low: float, high: float, chip: float, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return noise of unit peak in a band with soft edges; `chip` mixes in noise held for 4 samples."""
    noise = rng.standard_normal(n)
    if chip:
        held = np.repeat(np.sign(rng.standard_normal(n // 4 + 1)), 4)[:n]
        noise = (1.0 - chip) * noise + chip * held
    spectrum = np.fft.rfft(noise)
    f = np.fft.rfftfreq(n, 1.0 / SAMPLE_RATE)
    soft = 1.0 / (1.0 + (low / np.maximum(f, 1.0)) ** 6) / (1.0 + (f / high) ** 8)
    shaped = np.fft.irfft(spectrum * soft ** (1.0 - 0.7 * chip), n)
    peak = float(np.abs(shaped).max())
    return np.asarray(shaped / max(peak, 1e-9))
