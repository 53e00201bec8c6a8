"""How is the time for one track divided among decoding, Fourier transforms, loops and statistics?

Times what `analyse` calls on the seed set of a 30 s WAV clip, on one thread, in processor time: the parts are
wrapped, so that what is left over is Python between them and what has no wrapper. Then the dearest features
beside the floor of `extraction`, and the mean tempogram beside a transform of every window.

    python -m benchmarks profile
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from benchmarks import measuring
from benchmarks.bars import Bar
from benchmarks.sections import Section

SECTION = Section(
    "Where the time for one track goes",
    "The Fourier transform is a compiled loop of mirlab's own. It takes 64 frames side by side, so that "
    "every step uses the processor's widest instructions and the spectrum comes bins first; scipy's "
    "transform, the turning of its result and the square roots took 2.5 times as long, and ducc0's "
    "transform is slower than scipy's. Everything after it works on blocks of 128 frames, which fit into "
    "the second-level cache. All thirteen statistics are computed at once and cached for later requests: "
    "half of their time is sorting. Smaller blocks of decoded sound and room that is kept from track to "
    "track were not faster. The natural logarithm in single precision instead of log10 would save 0.8 ms, "
    "but was rejected because it doubles the rounding error. Products of small matrices don't use BLAS, "
    "which starts threads for them: an MP3 took 113 ms of processor time, and with one thread 66. Running "
    "medians of the separation are a network of exchanges that 16 neighbouring windows share; it took ten "
    "times the floor before. The mean "
    "tempogram is summed lag by lag for all windows at once.",
    minutes=1,
    bars=(
        # Half of what it was: 67 to 79 ms where the floor took 7 ms, side by side with commit 142e2332.
        Bar(
            "harmonic-percussive separation, times the floor",
            5.0,
            "",
            lambda f: (f["features"]["separation"] - f["features"]["decode alone"]) / f["features"]["floor"],
        ),
        Bar(
            "mean tempogram, times as fast as a transform of every window",
            2.0,
            "",
            lambda f: f["tempogram"]["every window"] / f["tempogram"]["mirlab"],
            "at least",
        ),
    ),
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


FEATURES = {
    "decode alone": "zero_crossing_rate",
    "seed set": "seed",
    "separation": "harmonic_wave",
    "tempo": "tempo",
    "public set": "public",
}


def features(path: Path) -> dict[str, float]:
    """Median milliseconds of the floor and of some features, each analysed alone."""
    from benchmarks.extraction import floor
    from mirlab.audio.analysis import analyse, request_for
    from mirlab.audio.registry import expand

    ways: dict[str, Callable[[], object]] = {"floor": lambda: floor(path)}
    for name, terms in FEATURES.items():
        ways[name] = partial(analyse, path, request_for(expand(terms)))
    return measuring.milliseconds(measuring.interleaved(ways, 9, time.process_time))


def every_window(envelope: NDArray[np.float64], width: int) -> NDArray[np.float64]:
    """The mean tempogram as it is defined: the autocorrelation of each window, by Fourier transform."""
    from scipy import fft

    padded = np.pad(envelope, width // 2, mode="linear_ramp", end_values=0)
    windows = np.lib.stride_tricks.sliding_window_view(padded, width)[: len(envelope)]
    points = int(fft.next_fast_len(2 * width - 1, real=True))
    total = np.zeros(points // 2 + 1)
    for first in range(0, len(windows), 32):
        piece = windows[first : first + 32] * (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(width) / width))
        spectrum = fft.rfft(piece, points, axis=1, workers=1)
        energy = np.einsum("tn,tn->t", piece, piece)
        total += np.einsum("t,tf->f", 1 / energy, spectrum.real**2 + spectrum.imag**2)
    return np.asarray(fft.irfft(total / len(envelope), points)[:width])


def tempogram() -> dict[str, float]:
    """Median milliseconds of the mean tempogram of 30 s, both ways, which agree."""
    from mirlab.audio.features.rhythm import mean_tempogram

    envelope, width = np.random.default_rng(0).random(1292), 344
    np.testing.assert_allclose(mean_tempogram(envelope, width), every_window(envelope, width), atol=1e-12)
    ways = {
        "mirlab": partial(mean_tempogram, envelope, width),
        "every window": partial(every_window, envelope, width),
    }
    return measuring.milliseconds(measuring.interleaved(ways, REPEATS, time.process_time))


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    measuring.one_thread()
    from threadpoolctl import threadpool_limits

    with tempfile.TemporaryDirectory() as folder, threadpool_limits(1), measuring.said("parts"):
        clip = measuring.clip(Path(folder) / "clip.wav")
        found, alone, windows = parts(clip), features(clip), tempogram()
    rows = [(name, f"{t:.2f}", f"{100 * t / found['total']:.0f} %") for name, t in found.items()]
    print(measuring.table(["part of a 30 s clip", "processor ms", "share"], rows))
    print()
    rows = [(name, f"{t:.1f}", f"{t / alone['floor']:.2f}") for name, t in alone.items()]
    print(measuring.table(["analysed alone", "ms", "relative to the floor"], rows))
    print()
    rows = [(name, f"{t:.2f}", f"{t / windows['mirlab']:.2f}") for name, t in windows.items()]
    print(measuring.table(["mean tempogram", "ms", "relative to mirlab"], rows))
    return {"parts": found, "features": alone, "tempogram": windows}


if __name__ == "__main__":
    main(sys.argv[1:])
