"""The instruments of the toy band: one note at a time, from wave tables.

Conventions: pitch in MIDI numbers (69 = 440 Hz; fractions are cents / 100), time in seconds, sound as
float32 of about unit level while a note is loudest, at SAMPLE_RATE. Nothing here draws random numbers:
equal arguments give equal samples.

Contents: SAMPLE_RATE, Formant, Patch (what an instrument sounds like), PATCHES (the instruments by
name), render_note.

A harmonic note reads two single-cycle tables, a bright and a dark one, and fades from the first to the
second, as a struck or plucked string does; the tables hold only partials below half the sample rate, so
nothing aliases. A bell or bar (`ratios`) is a sum of decaying sines instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

SAMPLE_RATE = 22050
TABLE = 4096


@dataclass(frozen=True)
class Formant:
    """A resonance of a body or a mouth: centre and width in Hz, gain as an amplitude factor at the centre."""

    frequency: float
    width: float
    gain: float


@dataclass(frozen=True)
class Patch:
    """What an instrument sounds like.

    Parameters
    ----------
    name : the instrument
    slope : amplitude of partial k is ``k ** -slope`` when the note starts
    dark : the same exponent once the note has faded
    even : weight of the even partials (0 = a clarinet or a square wave)
    drawbars : amplitudes of the first partials instead of the slopes (an organ)
    ratios : frequencies of inharmonic partials relative to the pitch (a bell); empty = harmonic
    attack, decay, release : seconds; `decay` is the time constant towards `sustain` (0 to 1)
    fade : time constant from bright to dark, seconds
    vibrato : rate in Hz and depth in cents
    unison : number of voices, spread over `detune` cents on either side
    breath : level of noise under the tone
    drive : gain into a soft clipper for the whole part (0 = none)
    formants : resonances of the body
    """

    name: str
    slope: float = 1.0
    dark: float = 2.0
    even: float = 1.0
    drawbars: tuple[float, ...] = ()
    ratios: tuple[float, ...] = ()
    attack: float = 0.005
    decay: float = 0.6
    sustain: float = 0.0
    release: float = 0.08
    fade: float = 0.3
    vibrato: tuple[float, float] = (5.0, 0.0)
    unison: int = 1
    detune: float = 0.0
    breath: float = 0.0
    drive: float = 0.0
    formants: tuple[Formant, ...] = ()


_VOWEL = (Formant(650.0, 120.0, 5.0), Formant(1080.0, 160.0, 3.0), Formant(2650.0, 300.0, 1.5))
_GUITAR = (Formant(110.0, 40.0, 1.5), Formant(420.0, 180.0, 1.0))
_BRASS = (Formant(1200.0, 500.0, 1.2),)

PATCHES: dict[str, Patch] = {
    patch.name: patch
    for patch in (
        Patch("acoustic bass", 1.6, 2.6, decay=0.55, fade=0.12, release=0.06,
              formants=(Formant(95.0, 50.0, 1.0),)),
        Patch("electric bass", 1.3, 2.2, decay=0.9, fade=0.25, formants=(Formant(700.0, 300.0, 0.8),)),
        Patch("picked bass", 0.9, 1.5, decay=0.7, fade=0.2, drive=1.5),
        Patch("synth bass", 0.9, 2.0, decay=0.25, sustain=0.5, fade=0.12, unison=2, detune=6.0),
        Patch("sub bass", 2.6, 3.2, attack=0.012, decay=1.2, sustain=0.5, release=0.1),
        Patch("triangle bass", 2.0, 2.0, even=0.0, attack=0.002, decay=1.0, sustain=0.8, release=0.02),
        Patch("tuba", 1.4, 1.8, attack=0.03, decay=0.4, sustain=0.6, formants=(Formant(300.0, 200.0, 1.0),)),
        Patch("piano", 1.2, 2.1, decay=0.9, fade=0.25, release=0.12, unison=2, detune=1.5),
        Patch("electric piano", 1.9, 2.9, decay=1.0, fade=0.2, release=0.15,
              drawbars=(1, 0.25, 0.1, 0.02, 0.05, 0.12)),
        Patch("organ", drawbars=(1, 0.8, 0.6, 0.5, 0.05, 0.35, 0.02, 0.3), attack=0.01, sustain=0.95,
              vibrato=(6.2, 6.0)),
        Patch("accordion", 0.8, 1.0, attack=0.04, sustain=0.9, release=0.06, unison=2, detune=9.0),
        Patch("nylon guitar", 1.3, 2.4, decay=0.5, fade=0.15, formants=_GUITAR),
        Patch("clean guitar", 0.9, 1.7, decay=0.45, fade=0.2, formants=(Formant(2200.0, 700.0, 0.8),)),
        Patch("overdriven guitar", 0.8, 1.1, decay=2.0, sustain=0.6, unison=2, detune=4.0, drive=5.0),
        Patch("clavinet", 0.6, 1.3, even=0.6, decay=0.3, fade=0.1, release=0.03,
              formants=(Formant(1700.0, 500.0, 1.5),)),
        Patch("strings", 1.0, 1.1, attack=0.12, sustain=0.9, release=0.25, unison=3, detune=11.0,
              vibrato=(5.4, 8.0)),
        Patch("warm pad", 1.5, 1.9, attack=0.35, sustain=0.9, release=0.5, unison=3, detune=14.0, fade=1.5),
        Patch("choir", 0.8, 1.0, attack=0.15, sustain=0.9, release=0.3, unison=2, detune=12.0, breath=0.04,
              formants=_VOWEL),
        Patch("brass", 1.3, 0.9, attack=0.04, sustain=0.8, fade=0.08, release=0.07, vibrato=(5.0, 6.0),
              formants=_BRASS),
        Patch("clarinet", 1.1, 1.3, even=0.12, attack=0.03, sustain=0.9, breath=0.02, vibrato=(4.8, 5.0)),
        Patch("flute", 2.0, 2.3, attack=0.05, sustain=0.9, breath=0.12, vibrato=(5.2, 14.0)),
        Patch("square lead", 1.0, 1.0, even=0.0, attack=0.002, decay=0.4, sustain=0.6, release=0.02),
        Patch("pulse lead", 0.6, 0.8, even=0.8, attack=0.002, decay=0.3, sustain=0.5, release=0.02,
              vibrato=(6.5, 10.0)),
        Patch("saw lead", 0.9, 1.2, attack=0.008, sustain=0.8, unison=2, detune=8.0, vibrato=(5.5, 9.0)),
        Patch("marimba", ratios=(1.0, 3.93, 9.2), decay=0.22, release=0.1),
        Patch("vibraphone", ratios=(1.0, 4.0, 10.1), decay=0.9, release=0.3),
    )
}  # fmt: skip


def frequency(pitch: float) -> float:
    """Return the frequency in Hz of a MIDI pitch: ``440 * 2 ** ((pitch - 69) / 12)``."""
    return float(440.0 * 2.0 ** ((pitch - 69.0) / 12.0))


@lru_cache(maxsize=4096)
def _tables(patch: Patch, pitch: float) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return one cycle of the bright and of the dark sound, (TABLE,) each, with unit RMS."""
    fundamental = frequency(pitch)
    count = max(1, min(80, int(0.47 * SAMPLE_RATE / fundamental)))
    k = np.arange(1, count + 1, dtype=np.float64)
    body = np.ones(count)
    for formant in patch.formants:
        body += formant.gain * np.exp(-0.5 * ((k * fundamental - formant.frequency) / formant.width) ** 2)
    tables = []
    for slope in (patch.slope, patch.dark):
        amplitude = k**-slope
        if patch.drawbars:
            amplitude = np.zeros(count)
            bars = patch.drawbars[:count]
            # A darker organ or electric piano is one whose higher bars are pushed in.
            amplitude[: len(bars)] = np.asarray(bars) * k[: len(bars)] ** (1.0 - slope / patch.slope)
        amplitude = amplitude * body * np.where(k % 2 == 0, patch.even, 1.0)
        spectrum = np.zeros(TABLE // 2 + 1, dtype=np.complex128)
        # Quadratic phases keep the crest factor of many partials low.
        spectrum[1 : count + 1] = amplitude * np.exp(-1j * np.pi * k * k / count)
        cycle = np.fft.irfft(spectrum, TABLE)
        tables.append((cycle / np.sqrt(np.mean(cycle**2))).astype(np.float32))
    return tables[0], tables[1]


@lru_cache(maxsize=8)
def _hiss(n: int) -> NDArray[np.float32]:
    return np.random.default_rng(n).standard_normal(n).astype(np.float32)


def _envelope(patch: Patch, held: int, n: int) -> NDArray[np.float32]:
    time = np.arange(n, dtype=np.float32) / SAMPLE_RATE
    shape = patch.sustain + (1.0 - patch.sustain) * np.exp(-time / patch.decay)
    shape *= np.minimum(1.0, time / max(patch.attack, 1e-4))
    # The last stretch is linear, so that every note ends at exactly zero.
    shape[held:] *= np.linspace(1.0, 0.0, n - held, dtype=np.float32)
    return shape.astype(np.float32)


def render_note(patch: Patch, pitch: float, duration: float) -> NDArray[np.float32]:
    """Render one note.

    Parameters
    ----------
    patch : the instrument
    pitch : MIDI number, fractions allowed
    duration : seconds from the start to the release, which is added to it

    Returns
    -------
    (n,) float32 at SAMPLE_RATE, n = (duration + release) * SAMPLE_RATE, ending in silence
    """
    held = max(1, round(duration * SAMPLE_RATE))
    n = held + max(2, round(patch.release * SAMPLE_RATE))
    envelope = _envelope(patch, held, n)
    index = np.arange(n, dtype=np.float64)
    fundamental = frequency(pitch)
    if patch.ratios:
        return envelope * _bar(patch, fundamental, n)
    bright, dark = _tables(patch, pitch)
    fading = np.exp(index * (-1.0 / (patch.fade * SAMPLE_RATE))).astype(np.float32)
    rate, cents = patch.vibrato
    wobble: NDArray[np.float64] | float = 0.0
    if cents:
        angle = 2.0 * np.pi * rate / SAMPLE_RATE
        depth = (2.0 ** (cents / 1200.0) - 1.0) * SAMPLE_RATE / (2.0 * np.pi * rate)
        wobble = depth * (1.0 - np.cos(angle * index))
    sound = np.zeros(n, dtype=np.float32)
    for voice in range(patch.unison):
        spread = 0.0 if patch.unison == 1 else 2.0 * voice / (patch.unison - 1) - 1.0
        step = fundamental * 2.0 ** (spread * patch.detune / 1200.0) * TABLE / SAMPLE_RATE
        place = (step * (index + wobble) + voice * 0.31 * TABLE).astype(np.int64) & (TABLE - 1)
        late = dark[place]
        sound += late + fading * (bright[place] - late)
    if patch.unison > 1:
        sound *= patch.unison**-0.5
    if patch.breath:
        sound += patch.breath * _hiss(8 * SAMPLE_RATE)[:n]
    return sound * envelope


def _bar(patch: Patch, fundamental: float, n: int) -> NDArray[np.float32]:
    time = np.arange(n, dtype=np.float32) / SAMPLE_RATE
    sound = np.zeros(n, dtype=np.float32)
    for number, ratio in enumerate(patch.ratios):
        if fundamental * ratio < 0.47 * SAMPLE_RATE:
            # Higher partials start weaker and die sooner.
            decay = np.exp(-time * (number * 6.0))
            sound += (
                decay
                * np.sin(np.float32(2.0 * np.pi * fundamental * ratio) * time)
                * (2.0 ** (0.5 - number * patch.slope))
            )
    return sound
