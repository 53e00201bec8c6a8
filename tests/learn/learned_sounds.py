"""Sounds that hand-crafted features and the tiny learned model tell apart, by several artists.

Contents: write_sounds.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile as sf

RATE = 16000


def write_sounds(folder: Path, artists: int = 6, each: int = 2, seconds: float = 0.6, seed: int = 0) -> Path:
    """Write `each` sounds by each of `artists` for two classes, "low" and "high"; return their manifest.

    Low ones are noise below 500 Hz, high ones noise above; their loudness says nothing.
    """
    rng = np.random.default_rng(seed)
    n = round(seconds * RATE)
    lines = ["path,label,artist"]
    folder.mkdir(parents=True, exist_ok=True)
    for label in ("low", "high"):
        for artist in range(artists):
            for number in range(each):
                bands = np.fft.rfft(rng.standard_normal(n))
                limit = round(500 * n / RATE * rng.uniform(0.7, 1.4))
                bands[limit:] *= 0.1 if label == "low" else 1.0
                bands[:limit] *= 1.0 if label == "low" else 0.1
                y = np.fft.irfft(bands, n)
                y *= rng.uniform(0.05, 0.5) / np.abs(y).max()
                name = f"{label}_{artist}_{number}.wav"
                sf.write(folder / name, y.astype(np.float32), RATE)
                lines.append(f"{name},{label},{label} band {artist}")
    manifest = folder / "tracks.csv"
    manifest.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return manifest
