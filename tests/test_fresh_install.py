"""A wheel is built, the base installed into a fresh environment, and a clip classified there.

pip needs minutes and an index, so this runs where MIRLAB_FRESH is set: in `.ci/run`, after the suite.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from benchmarks import installed

from mirlab.learn.training.training import train

pytestmark = pytest.mark.skipif(
    "MIRLAB_FRESH" not in os.environ, reason="pip needs minutes and an index: set MIRLAB_FRESH=1"
)

ROOT = Path(__file__).parents[1]


def run(*command: str | Path, cwd: Path) -> str:
    """What a command printed; nothing of this environment leads it."""
    here = ("PYTHON", "VIRTUAL_ENV")
    done = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env={name: value for name, value in os.environ.items() if not name.startswith(here)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_base_in_a_fresh_environment_classifies(tmp_path: Path) -> None:
    times = np.arange(3 * 22050) / 22050
    for label, pitch in (("low", 200.0), ("high", 3000.0)):
        (tmp_path / "songs" / label).mkdir(parents=True)
        for number in range(12):
            sound = 0.3 * np.sin(2 * np.pi * (pitch + 10 * number) * times)
            sf.write(tmp_path / "songs" / label / f"{number}.wav", sound, 22050)
    bundle = tmp_path / "small.mirlab"
    train(tmp_path / "songs", features="spectral_centroid.mean, rms.mean", out=bundle, model="logreg")
    run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", tmp_path, ROOT, cwd=tmp_path)
    (wheel,) = tmp_path.glob("mirlab-*.whl")
    sizes = installed.installed(wheel, "", tmp_path)
    assert sum(sizes.values()) <= installed.MOST, sizes
    assert not sizes.keys() & {"pyarrow", "keras", "jax", "scikit-learn", "pandas", "matplotlib", "lancedb"}
    mirlab = tmp_path / "base" / ("Scripts" if sys.platform == "win32" else "bin") / "mirlab"
    said = run(
        mirlab, "classify", bundle, tmp_path / "songs" / "high" / "3.wav", "--format", "json", cwd=tmp_path
    )
    (answer,) = json.loads(said)["results"]
    assert answer["label"] == "high"
    assert "mirlab run seed-80" in run(mirlab, "--help", cwd=tmp_path)
