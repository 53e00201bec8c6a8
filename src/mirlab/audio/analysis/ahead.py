"""Compile all loops before they are needed, as when an image of a container is built.

    python -m mirlab.audio.analysis.ahead

The first analysis after installing compiles the loops that it needs, which takes seconds, and keeps them.
This does it for every feature at once.

Contents: compile_all.
"""

from __future__ import annotations

import numpy as np

from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.recipe import recipe_of
from mirlab.audio.decoding import Waveform
from mirlab.audio.registry import registry
from mirlab.audio.views import log_mel, named_view, resampled_for
from mirlab.errors import MirlabError

_RATE = 44_100
"""Not the usual one, so that sound is resampled."""
_SECONDS = 12.0


def compile_all() -> tuple[str, ...]:
    """Analyse a sound for every feature, one after the other; the names of those that were computed."""
    rng = np.random.default_rng(0)
    t = np.arange(int(_SECONDS * _RATE)) / _RATE
    tone = 0.3 * np.sin(2 * np.pi * 440 * t) * (t % 0.5 < 0.1)
    sound = Waveform((tone + 0.01 * rng.normal(size=t.size)).astype(np.float32), _RATE)
    done = []
    for name in dict.fromkeys([*registry.names(), *registry.channel_names()]):
        try:
            recipe = recipe_of([name])
            recipe.rows(analyse(sound, recipe.request()))
        except MirlabError:
            # A learned model that is not on this machine, and such.
            continue
        done.append(name)
    # The front end of learned models, which a bundle may bring.
    view = named_view("musicnn")
    for _ in log_mel(resampled_for([np.asarray(sound.samples[:_RATE])], _RATE, view), view):
        pass
    return tuple(done)


if __name__ == "__main__":
    print(f"compiled the loops of {len(compile_all())} features")
