"""How is the time for one track divided among decoding, Fourier transforms, loops and statistics?

Times what `analyse` calls on the seed set of a 30 s WAV clip, on one thread: the parts are wrapped, so that
what is left over is Python between them and what has no wrapper. Processor time; medians of rounds, beside
the floor's own parts.

    python -m benchmarks profile
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np

from benchmarks import measuring
from benchmarks.sections import Section

SECTION = Section(
    "Where the time for one track goes",
    "The Fourier transform is scipy's. Everything after it works on blocks of 128 frames, which"
    " fit into the second-level cache. All thirteen statistics are computed at once and cached "
    "for later requests. Other sizes of blocks and tiles were not faster, and NumPy's FFT was "
    "four times slower. The natural logarithm in single precision instead of log10 would save "
    "0.8 ms, but was rejected because it doubles the rounding error.",
    minutes=1,
)


REPEATS = 25
PARTS = {
    "window, FFT, power and magnitude": ("mirlab.audio.spectra.frames", "_Transform.levels"),
    "centroid, bandwidth, rolloff, flatness": ("mirlab.audio.spectra", "moments"),
    "contrast: selection": ("mirlab.audio.spectra", "contrast_extremes"),
    "mel and chroma banks": ("mirlab.audio.spectra.kernels", "apply_bank"),
    "zero crossings, RMS": ("mirlab.audio.spectra", "time_domain"),
    "decibels, DCT, division by the peak": ("mirlab.audio.analysis.analysis", "_store_finished"),
    "thirteen statistics": ("mirlab.audio.analysis.analysis", "summarise"),
}


def _timed(spent: dict[str, float], name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    def wrapper(*arguments: Any, **options: Any) -> Any:
        start = time.process_time()
        try:
            return function(*arguments, **options)
        finally:
            spent[name] += time.process_time() - start

    return wrapper


def _blocks(spent: dict[str, float], function: Callable[..., Any]) -> Callable[..., Iterator[Any]]:
    def wrapper(*arguments: Any, **options: Any) -> Iterator[Any]:
        blocks = iter(function(*arguments, **options))
        advance = _timed(spent, "decode", lambda: next(blocks, None))
        while (block := advance()) is not None:
            yield block

    return wrapper


def parts(path: Path) -> dict[str, float]:
    """Median milliseconds of each part, of the rest, and of the whole."""
    import importlib

    from benchmarks.extraction import with_mirlab

    with_mirlab(path)
    spent: dict[str, float] = defaultdict(float)
    rounds: list[dict[str, float]] = []
    with ExitStack() as stack:
        for name, (module, attribute) in PARTS.items():
            place: Any = importlib.import_module(module)
            *path_to, last = attribute.split(".")
            for step in path_to:
                place = getattr(place, step)
            found = getattr(place, last)
            # Wherever it is known by its name: some import it when they are loaded, and faces keep it.
            for holder in [place, *(m for n, m in list(sys.modules.items()) if n.startswith("mirlab"))]:
                if vars(holder).get(last) is found:
                    stack.enter_context(patch.object(holder, last, _timed(spent, name, found)))
        sound = importlib.import_module("mirlab.audio.decoding.waveform").Decoded
        stack.enter_context(patch.object(sound, "at", _blocks(spent, sound.at)))
        for _ in range(REPEATS + 1):
            spent.clear()
            start = time.process_time()
            with_mirlab(path)
            whole = time.process_time() - start
            rounds.append({**spent, "the rest": whole - sum(spent.values()), "total": whole})
    names = ["decode", *PARTS, "the rest", "total"]
    return {name: 1000 * float(np.median([r.get(name, 0.0) for r in rounds[1:]])) for name in names}


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    measuring.one_thread()
    from threadpoolctl import threadpool_limits

    with tempfile.TemporaryDirectory() as folder, threadpool_limits(1), measuring.said("parts"):
        found = parts(measuring.clip(Path(folder) / "clip.wav"))
    rows = [(name, f"{t:.2f}", f"{100 * t / found['total']:.0f} %") for name, t in found.items()]
    print(measuring.table(["part of a 30 s clip", "processor ms", "share"], rows))
    return {"parts": found}


if __name__ == "__main__":
    main(sys.argv[1:])
