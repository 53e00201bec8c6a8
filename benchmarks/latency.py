"""How long does a bundle take to answer for one clip of 30 s, from a cold start and warm?

    python -m benchmarks latency BUNDLE CLIP.wav [--runs 7]

Cold is a new process, `mirlab classify BUNDLE CLIP`, from its start to its end; warm is a further `predict`
of a loaded bundle. Given are the least and the median of the runs, and the least processor time: where others
share the machine, wall time says more about them. Compiled loops are cached before.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from statistics import median

from mirlab.learn.predict import load


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks latency")
    parser.add_argument("bundle")
    parser.add_argument("clip")
    parser.add_argument("--runs", type=int, default=7)
    asked = parser.parse_args(arguments)
    command = [sys.executable, "-m", "mirlab", "classify", asked.bundle, asked.clip, "--format", "jsonl"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    cold = []
    for _ in range(asked.runs):
        before, start = os.times(), time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        wall, after = time.perf_counter() - start, os.times()
        used = after.children_user + after.children_system - before.children_user - before.children_system
        cold.append((wall, used))
    _print("cold start to answer", cold)
    classifier = load(asked.bundle)
    classifier.predict(asked.clip)
    warm = []
    for _ in range(3 * asked.runs):
        start, used = time.perf_counter(), time.process_time()
        classifier.predict(asked.clip)
        warm.append((time.perf_counter() - start, time.process_time() - used))
    _print("warm answer", warm)


def _print(what: str, times: list[tuple[float, float]]) -> None:
    walls, used = [wall for wall, _ in times], min(cpu for _, cpu in times)
    print(f"{what:22} least {min(walls):.3f} s, median {median(walls):.3f} s, processor {used:.3f} s")
