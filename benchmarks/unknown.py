"""How many sounds other than music are marked unknown, and how much music is?

    python -m benchmarks unknown SOURCE [--clips 200] [--seconds 10] [--protocol random]

Trains a bundle on SOURCE (sound), then asks it about synthesised speech, noise, silence and tones
(strange_sounds.py), none of which the training sees. The share of music that is refused is that of held-out
tracks, with a threshold from other folds: it is the bundle's card that says it.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import numpy as np
import soundfile as sf

from benchmarks.strange_sounds import KINDS, RATE
from mirlab.learn.bundle.predict import load
from mirlab.learn.training.training import train


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks unknown")
    parser.add_argument("source")
    parser.add_argument("--clips", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--protocol", default=None)
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        bundle = Path(folder) / "judged.mirlab"
        card = train(asked.source, out=bundle, protocol=asked.protocol).card
        classifier = load(bundle)
        refused = card["unknown"]["held_out_refused"]
        print(f"{asked.source}: {card['data']['tracks']} tracks, {len(card['labels'])} classes")
        print(f"{'music':8} {100 * refused['mean']:5.1f} % of its tracks refused, each held out")
        for kind, make in KINDS.items():
            paths = [Path(folder) / f"{kind}-{seed}.wav" for seed in range(asked.clips)]
            for seed, path in enumerate(paths):
                sf.write(path, make(seed, asked.seconds), RATE, subtype="FLOAT")
            unknown = np.array([bool(p.unknown) for p in classifier.predict(paths)])
            print(f"{kind:8} {100 * unknown.mean():5.1f} % of {len(paths)} clips refused", flush=True)
            for path in paths:
                path.unlink()
