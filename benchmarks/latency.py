"""How long does a bundle take to classify a clip of 30 s, from a cold start and once loaded?

    python -m benchmarks latency [BUNDLE CLIP.wav] [--runs 7]

Cold is a new process, `mirlab classify BUNDLE CLIP`, from its start to its end; warm is a further `predict`
of a loaded bundle. Given are the least and the median of the runs, and the least processor time: where others
share the machine, wall time says more about them. Compiled loops are cached before. Without a bundle there
are the two of `inference`: a released one of hand-crafted features, and, where MusiCNN is here, one of its
features. The clip is synthesised.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import measuring
from benchmarks.bars import Bar
from benchmarks.inference import CHEAP, LEARNED, bundles
from benchmarks.sections import Section


def _cold_of(kind: str) -> Callable[[Any], float]:
    return lambda figures: float(figures["latency"][kind]["cold start to answer"]["wall"])


SECTION = Section(
    "Classifying a clip",
    "With the bundles of `inference`: a released one of hand-crafted features, and one of MusiCNN's. Of a "
    "cold start with MusiCNN the net takes about a third: ten patches of the clip, and one of the golden "
    "sound, which is analysed whenever a bundle is loaded. Importing numpy, onnxruntime and llvmlite "
    "takes about a sixth, mirlab's own modules and the command line's a fifth; decoding, resampling and "
    "the bands of the clip most of the rest. Tried: NumPy's FFT in place of SciPy's imports nothing more, "
    "but gives other last bits and takes several times as long; our own loop gives SciPy's bits, and "
    "cached analyses stay. Left out: a note that the golden sound came out right before, which would save "
    "one patch of eleven, but would hide that a library or a file of mirlab was changed since.",
    minutes=2,
    bars=tuple(
        Bar(f"classify one clip, cold, {kind}", 1.0, "s", _cold_of(kind)) for kind in (CHEAP, LEARNED)
    ),
)


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks latency")
    parser.add_argument("bundle", nargs="?")
    parser.add_argument("clip", nargs="?")
    parser.add_argument("--runs", type=int, default=7)
    asked = parser.parse_args(list(arguments))
    with tempfile.TemporaryDirectory() as folder:
        clip = asked.clip or str(measuring.clip(Path(folder) / "clip.wav"))
        found = {}
        for kind, bundle in bundles(asked.bundle, Path(folder)).items():
            with measuring.said(kind):
                times = {"cold start to answer": _cold(bundle, clip, asked.runs)}
                times["warm answer"] = _warm(bundle, clip, 3 * asked.runs)
            found[kind] = {what: _figures(runs) for what, runs in times.items()}
    rows = [
        (kind, what, f"{f['least']:.3f}", f"{f['wall']:.3f}", f"{f['processor']:.3f}")
        for kind, several in found.items()
        for what, f in several.items()
    ]
    print(measuring.table(["bundle", "one clip of 30 s", "least s", "median s", "least processor s"], rows))
    return {"latency": found}


def _figures(runs: Sequence[tuple[float, float]]) -> dict[str, float]:
    walls, processor = zip(*runs, strict=True)
    return {"least": min(walls), "wall": median(walls), "processor": min(processor)}


def _cold(bundle: str, clip: str, runs: int) -> list[tuple[float, float]]:
    command = [sys.executable, "-m", "mirlab", "classify", bundle, clip, "--format", "jsonl"]
    measuring.run(command)
    taken = [measuring.run(command) for _ in range(runs)]
    return [(run.wall, run.processor) for run in taken]


def _warm(bundle: str, clip: str, runs: int) -> list[tuple[float, float]]:
    from mirlab.learn.bundle.predict import load

    classifier = load(bundle)
    classifier.predict(clip)
    taken = []
    for _ in range(runs):
        start, used = time.perf_counter(), time.process_time()
        classifier.predict(clip)
        taken.append((time.perf_counter() - start, time.process_time() - used))
    return taken


if __name__ == "__main__":
    main(sys.argv[1:])
