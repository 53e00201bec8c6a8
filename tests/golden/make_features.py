"""Make features.json: the numbers every feature gave on one synthesised sound, by name and version.

    python tests/golden/make_features.py

Run it after adding a feature or after bumping a version whose numbers changed; a test compares the file
with what the features give now. The sound is a function of its sample numbers alone (no random generator),
so that it is the same everywhere.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from mirlab.audio.registry import registry
from mirlab.audio.spectra.frames import FrameSpec, spectra

FILE = Path(__file__).with_name("features.json")


def sound() -> np.ndarray:
    """Three seconds: two decaying, slightly flat chords, a chirp, hiss, half a second of silence, a click."""
    n = np.arange(3 * 22050)
    t = n / 22050
    notes = (196.0, 246.9, 293.7, 587.3)
    chord = sum(np.sin(2 * np.pi * 0.994 * f * t) / k for k, f in enumerate(notes, 1))
    # An integer hash: white enough, and exact on every machine.
    hiss = ((n * 2654435761 + 12345) % 4294967296 * 40503 % 65536) / 32768 - 1
    mix = (
        0.15 * chord * np.exp(-2 * (t % 1.5)) + 0.1 * np.sin(2 * np.pi * (300 * t + 900 * t**2)) + 0.02 * hiss
    )
    mix[44100 : 44100 + 11025] = 0
    mix[60000] = 0.8
    return mix.astype(np.float32)


def numbers() -> dict[str, dict[str, object]]:
    """Mean and standard deviation, or the value, of every dimension of every feature that mirlab brings."""
    blocks = list(spectra([sound()], FrameSpec()))
    found: dict[str, dict[str, object]] = {}
    for feature in map(registry.get, registry.names()):
        if feature in registry.own_features():
            continue
        frames = feature.frames(blocks).astype(np.float64)
        if feature.value is None:
            answers = {"mean": frames.mean(axis=1), "std": frames.std(axis=1)}
        else:
            values = feature.summary_of(frames.astype(np.float32), FrameSpec())
            answers = dict(zip(feature.answers, values.T, strict=True))
        rounded = {name: [float(f"{v:.7g}") for v in values] for name, values in answers.items()}
        found[feature.name] = {"version": feature.version, **rounded}
    return found


if __name__ == "__main__":
    FILE.write_text(json.dumps(numbers(), indent=1) + "\n", encoding="utf-8")
    print(f"wrote {FILE}")
