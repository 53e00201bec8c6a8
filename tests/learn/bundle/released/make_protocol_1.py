"""Write protocol-1.mirlab and what it answers: run with the mirlab that wrote protocol 1, and never again.

    python tests/learn/bundle/released/make_protocol_1.py

The bundle is kept as it is, so that whatever mirlab becomes is tested to read it.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import soundfile as sf

from mirlab.learn.bundle.golden import golden_sound
from mirlab.learn.bundle.predict import load
from mirlab.learn.training.train_plan import Plan
from mirlab.learn.training.training import train

HERE = Path(__file__).parent
FEATURES = (
    "mfcc[1-4].mean",
    "mfcc[1-4].var",
    "rms.mean",
    "rms.max",
    "spectral_centroid.mean",
    "chroma12_01.mean",
)

if __name__ == "__main__":
    path = HERE / "protocol-1.mirlab"
    train("toy", out=path, recipe=Plan(model="svm", features=FEATURES))
    with tempfile.TemporaryDirectory() as folder:
        sound = Path(folder) / "sound.wav"
        sf.write(sound, golden_sound(22050).samples, 22050, subtype="FLOAT")
        said = load(path).predict(sound)[0].as_json()
    del said["path"]
    (HERE / "protocol-1.json").write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")
