"""Mixing a song of the toy band: notes become parts, parts become a stereo or mono master.

Conventions: levels in dB (of RMS where a part or a master is meant, full scale = 1), sound as float32.
The equaliser and the reverb are applied to the whole clip in one pass in the frequency domain.

Contents: Bell, MixDesk (every knob of the mix), render_part, render_drums, mix_down.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mirlab.data.toy.drums import Kit, render_drum
from mirlab.data.toy.instruments import SAMPLE_RATE, Patch, render_note
from mirlab.data.toy.score import Note

# No sample of a master is louder than this: lossy formats overshoot a little when they are decoded.
PEAK = 0.84
_SENDS = {"bass": 0.15, "drums": 0.5, "comp": 0.8, "lead": 1.0, "pad": 1.0}


@dataclass(frozen=True)
class Bell:
    """A peak or dip of the equaliser: centre in Hz, gain in dB, about an octave wide."""

    frequency: float
    gain: float


@dataclass(frozen=True)
class MixDesk:
    """Every knob of the mix.

    Parameters
    ----------
    levels : RMS of each part in dB relative to the others
    pans : place of each part, -1 (left) to 1 (right)
    tilt : slope of the equaliser around 800 Hz, dB an octave
    bells : peaks and dips
    cut : Hz above which the master falls off
    reverb, room, damp, seed : level relative to the dry sound, T60 in s, how much faster the treble
        dies (1 = as slowly as the bass), which room
    echo, delay : level of the echoes and their distance in seconds
    squeeze : compression, 0 (none) to 1 (hard)
    loudness : RMS of the master in dB
    """

    levels: Mapping[str, float]
    pans: Mapping[str, float]
    tilt: float = 0.0
    bells: tuple[Bell, ...] = ()
    cut: float = 9000.0
    reverb: float = 0.2
    room: float = 1.0
    damp: float = 2.0
    seed: int = 0
    echo: float = 0.0
    delay: float = 0.3
    squeeze: float = 0.3
    loudness: float = -18.0


def render_part(notes: list[Note], patch: Patch, tuning: float, n: int) -> NDArray[np.float32]:
    """Return the (n,) sound of one part; `tuning` in semitones is added to every pitch."""
    track = np.zeros(n, dtype=np.float32)
    played: dict[tuple[int, int], NDArray[np.float32]] = {}
    for note in notes:
        # Durations in steps of 30 ms, so that a note that comes back is rendered once.
        key = (note.pitch, max(1, round(note.duration / 0.03)))
        if key not in played:
            played[key] = render_note(patch, note.pitch + tuning, 0.03 * key[1])
        sound = played[key]
        start = round(note.start * SAMPLE_RATE)
        stop = min(n, start + sound.size)
        track[start:stop] += np.float32(note.velocity) * sound[: stop - start]
    if patch.drive:
        level = float(np.sqrt(np.mean(track**2))) or 1.0
        track = np.tanh(track * np.float32(patch.drive / (2.0 * level)))
    return track


def render_drums(hits: Mapping[str, list[tuple[float, float]]], kit: Kit, n: int) -> NDArray[np.float32]:
    """Return the (n,) sound of the drums."""
    track = np.zeros(n, dtype=np.float32)
    loud = {
        "hat": 0.25,
        "open hat": 0.25,
        "ride": 0.3,
        "shaker": 0.22,
        "brush": 0.35,
        "rim": 0.5,
        "snare": 0.7,
    }
    for drum, times in hits.items():
        sound = render_drum(kit, drum) * np.float32(loud.get(drum, 1.0))
        for time, velocity in times:
            start = round(time * SAMPLE_RATE)
            stop = min(n, start + sound.size)
            track[start:stop] += np.float32(velocity) * sound[: stop - start]
    return track


def _equaliser(desk: MixDesk, size: int) -> NDArray[np.float32]:
    """Return the amplitude factor of every bin of a real FFT of `size` samples (zero phase)."""
    # The curve is smooth: 2,049 points and straight lines between them are as good as one for each bin.
    f = np.linspace(0.0, 0.5 * SAMPLE_RATE, 2049)
    octaves = np.log2(np.maximum(f, 20.0) / 800.0)
    gain = desk.tilt * octaves
    for bell in desk.bells:
        gain = gain + bell.gain * np.exp(-0.5 * ((octaves - np.log2(bell.frequency / 800.0)) / 0.5) ** 2)
    low = 1.0 / np.sqrt(1.0 + (28.0 / np.maximum(f, 1.0)) ** 6)
    curve = 10.0 ** (gain / 20.0) * low / np.sqrt(1.0 + (f / desk.cut) ** 8)
    bins = np.interp(np.fft.rfftfreq(size, 1.0 / SAMPLE_RATE), f, curve)
    return np.asarray(bins, dtype=np.float32)


def _response(desk: MixDesk, side: int) -> NDArray[np.float32]:
    """Return the impulse response of room and echoes for one side, of unit energy but for its level."""
    rng = np.random.default_rng([desk.seed, side])
    n = int(SAMPLE_RATE * min(2.5, 1.1 * desk.room))
    time = np.arange(n, dtype=np.float32) / SAMPLE_RATE
    noise = rng.standard_normal(n).astype(np.float32)
    # Two bands suffice: the difference of neighbours is the treble, their mean the rest.
    smooth = 0.5 * (noise + np.roll(noise, 1))
    decay = np.float32(6.91 / desk.room)
    response = smooth * np.exp(-time * decay) + (noise - smooth) * np.exp(
        -time * decay * np.float32(desk.damp)
    )
    response[: int(0.012 * SAMPLE_RATE)] = 0.0
    response *= np.float32(desk.reverb) / (float(np.sqrt(np.sum(response**2))) or 1.0)
    if desk.echo:
        taps = np.arange(1, 6)
        places = np.round(taps * desk.delay * SAMPLE_RATE).astype(int) + 31 * side
        longer = np.zeros(max(n, int(places[-1]) + 1), dtype=np.float32)
        longer[:n] = response
        longer[places] += (desk.echo * 0.6 ** (taps - 1)).astype(np.float32)
        response = longer
    return np.asarray(response, dtype=np.float32)


def _squeeze(sound: NDArray[np.float32], amount: float) -> NDArray[np.float32]:
    """Compress (n, channels) towards its own RMS: fast down, slowly up, the same gain on all channels."""
    block = 256
    blocks = -(-sound.shape[0] // block)
    padded = np.zeros(blocks * block, dtype=np.float32)
    padded[: sound.shape[0]] = np.mean(sound**2, axis=1)
    level = 10.0 * np.log10(padded.reshape(blocks, block).mean(axis=1) + 1e-9)
    over = np.maximum(0.0, level - 10.0 * np.log10(float(padded.mean()) + 1e-9) + 6.0)
    wanted = -amount * 0.8 * over
    gain = np.empty(blocks)
    now = wanted[0]
    for i, target in enumerate(wanted):
        now += (target - now) * (0.7 if target < now else 0.08)
        gain[i] = now
    curve = np.interp(np.arange(sound.shape[0]), (np.arange(blocks) + 0.5) * block, gain)
    return (sound * (10.0 ** (curve / 20.0)).astype(np.float32)[:, None]).astype(np.float32)


def mix_down(parts: Mapping[str, NDArray[np.float32]], desk: MixDesk, channels: int) -> NDArray[np.float32]:
    """Mix parts of equal length to a master.

    Parameters
    ----------
    parts : (n,) each, by name
    channels : 1 or 2

    Returns
    -------
    (n, channels) float32, at `desk.loudness` dB RMS unless PEAK forbids it; no sample beyond PEAK
    """
    from scipy import fft

    n = next(iter(parts.values())).size
    balance = {}
    for name, sound in parts.items():
        # The level of a part is that of its sounding half: a part with rests is not pushed up for them.
        power = np.sort(np.mean(sound[: n // 512 * 512].reshape(-1, 512) ** 2, axis=1))
        level = float(np.sqrt(power[power.size // 2 :].mean()))
        balance[name] = 10.0 ** (desk.levels[name] / 20.0) / level if level > 1e-6 else 0.0
    responses = [_response(desk, side) for side in range(channels)]
    size = fft.next_fast_len(n + max(response.size for response in responses), real=True)
    curve = _equaliser(desk, size)
    wet = np.zeros(n, dtype=np.float32)
    for name, sound in parts.items():
        wet += np.float32(balance[name] * _SENDS[name]) * sound
    sent = fft.rfft(wet, size, workers=1)
    master = np.empty((n, channels), dtype=np.float32)
    for side in range(channels):
        dry = np.zeros(n, dtype=np.float32)
        for name, sound in parts.items():
            angle = np.pi / 4.0 * (1.0 + desk.pans[name])
            pan = 1.0 if channels == 1 else np.sqrt(2.0) * (np.sin(angle) if side else np.cos(angle))
            dry += np.float32(balance[name] * pan) * sound
        spectrum = fft.rfft(dry, size, workers=1)
        spectrum += sent * fft.rfft(responses[side], size, workers=1)
        master[:, side] = fft.irfft(spectrum * curve, size, workers=1)[:n]
    if desk.squeeze:
        master = _squeeze(master, desk.squeeze)
    return _level(master, desk.loudness)


def _level(master: NDArray[np.float32], loudness: float) -> NDArray[np.float32]:
    rms = float(np.sqrt(np.mean(master**2)))
    master = master * np.float32(10.0 ** (loudness / 20.0) / max(rms, 1e-9))
    # A soft knee from half of PEAK on; below it the master is untouched.
    knee = np.float32(0.5 * PEAK)
    size = np.abs(master)
    over = np.tanh((size - knee) / knee) * knee + knee
    master = np.where(size > knee, np.sign(master) * over, master)
    edge = min(master.shape[0] // 4, int(0.01 * SAMPLE_RATE))
    ramp = np.linspace(0.0, 1.0, edge, dtype=np.float32)[:, None]
    master[:edge] *= ramp
    master[-edge:] *= ramp[::-1]
    return np.ascontiguousarray(master, dtype=np.float32)
