"""How long does a bundle take to classify a clip of 30 s, from a cold start and once loaded?

    python -m benchmarks latency [BUNDLE CLIP.wav] [--runs 7]

Cold is a new process, `mirlab classify BUNDLE CLIP`, from its start to its end; warm is a further `predict`
of a loaded bundle. Given are the least and the median of the runs, and the least processor time: where others
share the machine, wall time says more about them. Compiled loops are cached before. Without a bundle one is
trained on the toy band, and the clip is synthesised.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import measuring
from benchmarks.bars import Bar
from benchmarks.sections import Section

SECTION = Section(
    "Classifying a clip",
    "With a bundle trained on the toy band.",
    minutes=1,
    bars=(Bar("classify one clip, cold", 1.0, "s", lambda f: f["latency"]["cold start to answer"]["wall"]),),
)


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks latency")
    parser.add_argument("bundle", nargs="?")
    parser.add_argument("clip", nargs="?")
    parser.add_argument("--runs", type=int, default=7)
    asked = parser.parse_args(list(arguments))
    with tempfile.TemporaryDirectory() as folder:
        bundle, clip = asked.bundle, asked.clip
        if bundle is None:
            bundle = str(Path(folder) / "toy.mirlab")
            train = [sys.executable, "-m", "mirlab", "train", "toy", "--out", bundle]
            with measuring.said("training on the toy band"):
                subprocess.run(train, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if clip is None:
            clip = str(measuring.clip(Path(folder) / "clip.wav"))
        with measuring.said("answers"):
            times = {"cold start to answer": _cold(bundle, clip, asked.runs)}
            times["warm answer"] = _warm(bundle, clip, 3 * asked.runs)
    found = {
        what: {
            "least": min(wall for wall, _ in runs),
            "wall": median(wall for wall, _ in runs),
            "processor": min(cpu for _, cpu in runs),
        }
        for what, runs in times.items()
    }
    rows = [
        (what, f"{f['least']:.3f}", f"{f['wall']:.3f}", f"{f['processor']:.3f}") for what, f in found.items()
    ]
    print(measuring.table(["one clip of 30 s", "least s", "median s", "least processor s"], rows))
    return {"latency": found}


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
