"""Make resampled.json: what resampy 0.2.2's kaiser_best gave for white noise, from and to several rates.

    pip install "setuptools<81" six && pip install --no-deps resampy==0.2.2
    python tests/golden/make_resampled.py

mirlab's "kaiser_best" must give the same. resampy 0.2.2 is no dependency of the tests: it needs a module of
setuptools that newer ones lack, and warns. The noise is a function of its sample numbers alone (no random
generator), so that it is the same everywhere.
"""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np

FILE = Path(__file__).with_name("resampled.json")
RATES = [
    (22050, 16000),
    (44100, 16000),
    (48000, 16000),
    (11025, 16000),
    (8000, 16000),
    (44100, 22050),
    (22051, 16000),
    (44100, 32000),
]
SECONDS = 3


def noise(rate: int) -> np.ndarray:
    """A little over three seconds of white noise, -1 to 1, float32."""
    n = np.arange(SECONDS * rate + 7)
    return (((n * 2654435761 + 12345) % 4294967296 * 40503 % 65536) / 32768 - 1).astype(np.float32)


def places(rate: int, target: int) -> np.ndarray:
    """Numbers of the outputs that are kept: both ends, whole positions, and some in between."""
    count = int(len(noise(rate)) * target / rate)
    whole = np.arange(0, count, target // math.gcd(rate, target))
    found = [np.arange(100), np.arange(count - 100, count), whole[:: max(1, len(whole) // 100)]]
    return np.unique(np.concatenate([*found, np.arange(0, count, 997)]))


if __name__ == "__main__":
    import resampy

    if resampy.__version__ != "0.2.2":
        raise SystemExit(f"expected resampy 0.2.2, got {resampy.__version__}")
    made = []
    for rate, target in RATES:
        # In double precision: in single, resampy sums with errors of 1e-6.
        values = resampy.resample(noise(rate).astype(np.float64), rate, target, filter="kaiser_best")
        kept = [float(f"{value:.8g}") for value in values[places(rate, target)]]
        made.append({"rate": rate, "target": target, "samples": len(values), "values": kept})
    FILE.write_text(json.dumps(made) + "\n", encoding="utf-8")
    print(f"wrote {FILE}")
