"""Write protocol-3-tags.mirlab and protocol-3-numbers.mirlab and what they answer: run once, and never again.

    python -m tests.learn.bundle.released.make_protocol_3

The bundles are kept as they are, so that whatever mirlab becomes is tested to read them.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import soundfile as sf
from tests.learn.target_tables import table_of_targets

from mirlab.learn.bundle.golden import golden_sound
from mirlab.learn.bundle.predict import load
from mirlab.learn.training.training import train

HERE = Path(__file__).parent

if __name__ == "__main__":
    for task in ("tags", "numbers"):
        path = HERE / f"protocol-3-{task}.mirlab"
        train(table_of_targets(task), out=path)
        with tempfile.TemporaryDirectory() as folder:
            sound = Path(folder) / "sound.wav"
            sf.write(sound, golden_sound(22050).samples, 22050, subtype="FLOAT")
            said = load(path).predict(sound)[0].as_json()
        del said["path"]
        path.with_suffix(".json").write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")
