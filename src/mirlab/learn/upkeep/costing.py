"""What a bundle costs: the processor time of one answer.

Contents: cost_of_bundle, SECONDS.
"""

from __future__ import annotations

import time

import numpy as np

from mirlab.audio.analysis import analyse
from mirlab.audio.decoding import Waveform
from mirlab.errors import MirlabError
from mirlab.learn.bundle import Classifier

SECONDS = 30
"""Length of the clip that is timed."""
REPEATS = 2


def cost_of_bundle(classifier: Classifier) -> float | None:
    """Milliseconds of one core that the bundle takes to analyse and classify 30 s of sound on this machine.

    The least of two runs after one to warm up. None where its columns can't be computed from sound.
    """
    rng = np.random.default_rng(0)
    try:
        recipe = classifier.recipe
        rate = recipe.spec.sample_rate
        sound = Waveform(rng.normal(0, 0.1, SECONDS * rate).astype(np.float32), rate)
        taken = []
        for _ in range(REPEATS + 1):
            start = time.thread_time()
            row = recipe.rows(analyse(sound, recipe.request()))
            classifier.predict_features(row, recipe.columns)
            taken.append(1000 * (time.thread_time() - start))
    except MirlabError:
        return None
    return min(taken[1:])
