"""Golden numbers of a learned model: what its whole path, from samples to outputs, must give for one sound.

A front end with one other number (a hop, a padding, a resampler) makes other bands, and the model's outputs
move without any error. So a card states the mean of each output over the patches of a sound, and a model is
taken in only where they come out.

Contents: sweep, outputs_of, check_golden.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.analysis.patching import bands_key, bands_of, places_of, windows
from mirlab.audio.decoding import Waveform, decoded
from mirlab.audio.embedding import Card
from mirlab.audio.registry import Net, OfPatches
from mirlab.audio.spectra import FrameStore
from mirlab.errors import UsageError
from mirlab.typing import Frames

SWEEP_RATE, SWEEP_SECONDS = 44100, 7


def sweep() -> Waveform:
    """The sound of golden numbers: 7 s at 44,100 Hz, mono, made by formula.

    A tone that rises from 40 Hz to 16 kHz, a chord that pulses twice a second, and clicks, all at once: every
    band, the resampler, the start and the end of the sound matter.
    """
    t = np.arange(SWEEP_SECONDS * SWEEP_RATE) / SWEEP_RATE
    growth = np.log(16000 / 40) / SWEEP_SECONDS
    rising = np.sin(2 * np.pi * 40 * np.expm1(growth * t) / growth)
    chord = sum(np.sin(2 * np.pi * f * t) for f in (220.0, 277.18, 329.63)) * np.exp(-4 * (t % 0.5))
    clicks = (np.arange(len(t)) % 9973 < 3) * 1.0
    return Waveform((0.25 * rising + 0.1 * chord + 0.3 * clicks).astype(np.float32), SWEEP_RATE)


def outputs_of(
    card: Card, net: Net, sound: str | Path | Waveform, wanted: Iterable[str], hop: int | None = None
) -> dict[str, Frames]:
    """The wanted outputs of a card, (size, patches) each, for a whole sound, with patches every `hop` frames.

    Raises
    ------
    AudioError, UsageError : sound that can't be read, a graph that can't be run
    """
    patches = OfPatches(card.view, card.frames, hop or card.hop, net, "")
    names = list(wanted)
    found: dict[str, list[Frames]] = {name: [] for name in names}
    with FrameStore() as store, decoded(sound) as heard:
        for _ in bands_of(heard.at(heard.rate), heard.rate, card.view, store, str(heard.path)):
            pass
        key = bands_key(card.view)
        places = places_of([(0.0, np.inf)], 0.0, store.shape(key)[1], patches)
        for window, starts in windows(store.chunks(key), places.spans, card.frames):
            for name, answer in zip(names, net.outputs(window, starts, names), strict=True):
                found[name].append(answer.T)
    return {name: np.concatenate(parts, axis=1) for name, parts in found.items()}


def check_golden(card: Card, net: Net, folder: Path) -> None:
    """Make sure that a model gives its golden numbers; without any there is nothing to check.

    Raises
    ------
    UsageError : numbers that are further off than the card's tolerance, with the furthest
    """
    golden = card.golden
    if golden is None:
        return
    sound = sweep() if golden.sound == "sweep" else folder / golden.sound
    found = outputs_of(card, net, sound, golden.means)
    for name, expected in golden.means.items():
        means: NDArray[np.float64] = found[name].mean(axis=1, dtype=np.float64)
        off = np.abs(means - np.asarray(expected))
        worst = int(off.argmax())
        if not off[worst] <= golden.tolerance:
            raise UsageError(
                f"{card.name}: its golden numbers don't come out: number {worst + 1} of the output {name} is "
                f"{means[worst]:.6g}, and the card says {expected[worst]:.6g} (tolerance "
                f"{golden.tolerance:g}): a number of the card's view, patches or graph is not the model's"
            )
