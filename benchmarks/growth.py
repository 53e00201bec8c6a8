"""How do time and memory grow with a track's length, and how much faster are two workers?

Whole `mirlab extract` commands with the seed set and no cache. Length: one WAV file (22,050 Hz, mono) of 10 s
to 3 hours in a process of its own. Workers: a folder of 400 clips of 30 s with one worker and with two, in
turn, less what the same command takes for 4 clips, so that it is the rate that is compared and not the start.

    python -m benchmarks growth [--seconds 10 60 600 3600 10800] [--clips 400]
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks import measuring
from benchmarks.bars import Bar
from benchmarks.measuring import Run
from benchmarks.sections import Section

SECTION = Section(
    "Long tracks, and two workers",
    "Memory does not grow with the length of a track: what does not fit goes into a temporary file.",
    minutes=6,
    bars=(
        Bar(
            "two workers on clips of 30 s, share of two cores",
            95,
            "%",
            lambda f: 50 * f["workers"]["ratio"],
            "at least",
        ),
        Bar("both cores busy, clips of 30 s", 95, "%", lambda f: 100 * f["busy"]["30"], "at least"),
        Bar("both cores busy, clips of 1 s", 85, "%", lambda f: 100 * f["busy"]["1"], "at least"),
    ),
)


REPEATS = 3
LENGTHS = (10, 60, 600, 3600, 10800)


def extracted(source: Path, out: Path, workers: int) -> Run:
    """One command, start to end."""
    command = [sys.executable, "-m", "mirlab", "extract", str(source), "--out", str(out / "t.parquet")]
    return measuring.run([*command, "--workers", str(workers), "--no-cache", "--format", "json"])


def by_length(folder: Path, lengths: Sequence[int]) -> list[dict[str, float]]:
    """Seconds and MB for one file of each length."""
    found = []
    for seconds in lengths:
        source = folder / f"{seconds}"
        (source / "class").mkdir(parents=True)
        clip = measuring.clip(source / "class" / "track.wav", seconds)
        with measuring.said(f"{seconds:,} s of sound"):
            runs = [extracted(source, folder, 1) for _ in range(REPEATS)]
        clip.unlink()
        found.append(
            {
                "seconds": seconds,
                "wall": statistics.median(r.wall for r in runs),
                "processor": statistics.median(r.processor for r in runs),
                "peak": max(r.peak for r in runs),
            }
        )
    return found


def by_workers(folder: Path, clips: int) -> dict[str, float]:
    """Tracks a second with one worker and with two, and how often one goes into the other."""
    sources = {}
    for name, count in (("few", 4), ("many", clips)):
        sources[name] = folder / name
        for i in range(count):
            place = sources[name] / "ab"[i % 2]
            place.mkdir(parents=True, exist_ok=True)
            measuring.clip(place / f"{i:04d}.wav", seed=i)
    walls: dict[tuple[str, int], list[float]] = {(n, w): [] for n in sources for w in (1, 2)}
    with measuring.said(f"{clips} clips with one worker and with two"):
        for _ in range(REPEATS):
            for (name, workers), taken in walls.items():
                taken.append(extracted(sources[name], folder, workers).wall)
    rate = {}
    for workers in (1, 2):
        net = [b - a for a, b in zip(walls["few", workers], walls["many", workers], strict=True)]
        rate[workers] = (clips - 4) / statistics.median(net)
    return {"one": rate[1], "two": rate[2], "ratio": rate[2] / rate[1]}


def busy(folder: Path, seconds: float, clips: int) -> float:
    """The share of two cores' time that extraction with two workers uses, for each clip beyond the start."""
    runs: dict[int, list[Run]] = {clips // 10: [], clips: []}
    for count in runs:
        place = folder / f"busy-{seconds:g}-{count}" / "class"
        place.mkdir(parents=True)
        for i in range(count):
            measuring.clip(place / f"{i:05d}.wav", seconds, seed=i)
    with measuring.said(f"{clips:,} clips of {seconds:g} s with two workers"):
        for _ in range(REPEATS):
            for count, ran in runs.items():
                ran.append(extracted(folder / f"busy-{seconds:g}-{count}", folder, 2))
    few, many = runs.values()
    pairs = list(zip(few, many, strict=True))
    return statistics.median((b.processor - a.processor) / (2 * (b.wall - a.wall)) for a, b in pairs)


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    parser = argparse.ArgumentParser("python -m benchmarks growth")
    parser.add_argument("--seconds", type=int, nargs="+", default=list(LENGTHS))
    parser.add_argument("--clips", type=int, default=400)
    asked = parser.parse_args(list(arguments))
    measuring.one_thread()
    with tempfile.TemporaryDirectory() as name:
        lengths = by_length(Path(name), asked.seconds)
        workers = by_workers(Path(name), asked.clips)
        shares = {"30": busy(Path(name), 30.0, asked.clips), "1": busy(Path(name), 1.0, 10 * asked.clips)}
    rows = []
    for f in lengths:
        rows.append((f"{f['seconds']:,}", f"{f['wall']:.2f}", f"{f['processor']:.2f}", f"{f['peak']:.0f}"))
    print(measuring.table(["seconds of sound", "s", "processor s", "peak MB"], rows))
    print(
        f"\nOne worker analyses {workers['one']:.1f} clips of 30 s per second, two {workers['two']:.1f}: "
        f"{workers['ratio']:.2f} times as many."
    )
    print(
        f"\nBoth cores are busy for {100 * shares['30']:.0f} % of the time on clips of 30 s, and for "
        f"{100 * shares['1']:.0f} % on clips of 1 s (processor time of all processes over twice the time "
        "that passed, beyond the start)."
    )
    return {"lengths": lengths, "workers": workers, "busy": shares}


if __name__ == "__main__":
    main(sys.argv[1:])
