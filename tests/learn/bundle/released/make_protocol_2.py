"""Write protocol-2.mirlab, which carries a learned model, and what it answers: run once, and never again.

    python -m tests.learn.bundle.released.make_protocol_2

The bundle is kept as it is, so that whatever mirlab becomes is tested to read it.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

import soundfile as sf
from tests.audio.embedding.tiny_model import write_model
from tests.learn.learned_sounds import write_sounds

from mirlab.learn.bundle.golden import golden_sound
from mirlab.learn.bundle.predict import load
from mirlab.learn.training.train_plan import Plan
from mirlab.learn.training.training import train

HERE = Path(__file__).parent
FEATURES = ("mfcc[1-4].mean", "tiny_levels.mean", "tiny_tags[low].std")

if __name__ == "__main__":
    path = HERE / "protocol-2.mirlab"
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MIRLAB_DATA"] = folder
        model = write_model(Path(folder))
        (model / "LICENSE").write_text("Whoever has it may do with it what they like.\n", encoding="utf-8")
        sounds = write_sounds(Path(folder) / "sounds")
        train(sounds, out=path, recipe=Plan(model="lda", features=FEATURES), workers=1)
        sound = Path(folder) / "sound.wav"
        sf.write(sound, golden_sound(22050).samples, 22050, subtype="FLOAT")
        said = load(path).predict(sound)[0].as_json()
    del said["path"]
    (HERE / "protocol-2.json").write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")
