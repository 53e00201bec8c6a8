"""What do 1 million and 100 million tracks take: cores, hours, bytes, money?

Measures on this machine, in one process: the processor time and the bytes of a track in shards (the seed set;
MP3 at about 128 kb/s, synthesised, of 30 s and of 4 minutes) and what the driver spends on a track before the
first shard starts. Everything else is arithmetic, printed with its assumptions.

    python -m benchmarks scale [DOLLARS_A_CORE_HOUR [DOLLARS_A_GB_MONTH]]
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
import tracemalloc
from pathlib import Path

import numpy as np

RATE = 44100
CORE_HOUR, GB_MONTH = 0.04, 0.023
GET, PUT = 0.4e-6, 5e-6
SHARD_TRACKS = 1000
LENGTHS = {"clips of 30 s": (30, 40), "tracks of 4 min": (240, 8)}
SIZES = {"1 million": 10**6, "100 million": 10**8}


def synthesised(path: Path, seconds: int) -> None:
    """Write a decaying chord over noise as stereo MP3."""
    import soundfile as sf

    rng = np.random.default_rng(0)
    t = np.arange(seconds * RATE) / RATE
    chord = sum(np.sin(2 * np.pi * f * t) for f in (220.0, 277.2, 329.6, 880.0)) * np.exp(-(t % 0.5) * 4)
    mono = (0.15 * chord + 0.02 * rng.standard_normal(t.size)).astype(np.float32)
    sf.write(path, np.stack([mono, mono[::-1]], axis=1), RATE, format="MP3")


def linked(folder: Path, first: Path, count: int) -> Path:
    """Make a folder of two classes with `count` names for one file."""
    for i in range(count):
        place = folder / "ab"[i % 2] / f"{i:07d}{first.suffix}"
        place.parent.mkdir(parents=True, exist_ok=True)
        os.link(first, place)
    return folder


def measured(seconds: int, count: int, work: Path) -> dict[str, float]:
    """Return ms of processor time, bytes read and bytes written a track: the median of three runs."""
    from mirlab.data.extraction.shardrun import extract_shards

    clip = work / f"{seconds}.mp3"
    synthesised(clip, seconds)
    source = linked(work / f"source {seconds}", clip, count)
    extract_shards(
        linked(work / f"warm {seconds}", clip, 2), features="seed", out=work / f"w {seconds}", workers=1
    )
    times, size = [], 0
    for run in range(3):
        out = work / f"out {seconds} {run}"
        start = time.process_time()
        extract_shards(source, features="seed", out=out, workers=1)
        times.append((time.process_time() - start) / count)
        size = sum(path.stat().st_size for path in out.iterdir())
    return {"ms": 1000 * statistics.median(times), "read": clip.stat().st_size, "written": size / count}


def shard_bytes(columns: int, tracks: int = SHARD_TRACKS) -> float:
    """Return bytes a track of a full shard of numbers that don't repeat (linked tracks would compress)."""
    from mirlab.audio.registry.terms import Column
    from mirlab.data.tables.table import FeatureTable

    rng = np.random.default_rng(0)
    table = FeatureTable(
        tracks=np.array([f"artist {i // 10}/album {i}/{i:02d} a title of a song.mp3" for i in range(tracks)]),
        labels=np.array(["a genre"] * tracks),
        columns=tuple(Column("mfcc", i + 1, "mean") for i in range(columns)),
        values=rng.normal(size=(tracks, columns)),
        meta={"duration": rng.uniform(100, 400, tracks)},
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.parquet"
        table.to_parquet(path)
        return path.stat().st_size / tracks


def driver(work: Path, count: int = 5000) -> tuple[float, float]:
    """Return ms and bytes of memory a track for listing, tags and stamps."""
    from mirlab.data.extraction.sounds import sounds_of

    folder = linked(work / "listed", work / "30.mp3", count)
    start = time.process_time()
    sounds_of(folder)
    spent = 1000 * (time.process_time() - start) / count
    tracemalloc.start()
    kept = sounds_of(folder)
    held = tracemalloc.get_traced_memory()[0] / len(kept[2])
    tracemalloc.stop()
    return spent, held


def main(arguments: list[str] | None = None) -> None:
    """Measure, multiply and print."""
    from threadpoolctl import threadpool_limits

    from mirlab.audio.registry import columns_of
    from mirlab.audio.registry.terms import expand

    given = [float(text) for text in arguments or []]
    core_hour, gb_month = [*given, *(CORE_HOUR, GB_MONTH)[len(given) :]][:2]
    columns = len(columns_of(expand("seed")))
    with tempfile.TemporaryDirectory() as folder, threadpool_limits(1):
        work = Path(folder)
        found = {name: measured(*length, work) for name, length in LENGTHS.items()}
        listing, held = driver(work)
    written = shard_bytes(columns)
    print(
        "| measured, one core | ms a track | bytes read a track | bytes written a track |\n|---|---|---|---|"
    )
    for name, one in found.items():
        print(f"| {name} | {one['ms']:.1f} | {one['read']:,.0f} | {written:,.0f} |")
    print(
        f"\nThe driver spends {listing:.2f} ms a track before the first shard, and holds {held:,.0f} "
        "bytes of each.\n"
    )
    print(
        f"| {columns} columns of | tracks | core-hours | hours on 100 cores | on 1,000 | GB read "
        "| GB written | shards | driver | computing $ | requests $ | storage $ a month |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|---|---|")
    for name, one in found.items():
        for size, n in SIZES.items():
            hours = n * one["ms"] / 3.6e6
            requests = n * GET + n / SHARD_TRACKS * PUT
            print(
                f"| {name} | {size} | {hours:,.0f} | {hours / 100:,.1f} | {hours / 1000:,.2f} | "
                f"{n * one['read'] / 1e9:,.0f} | {n * written / 1e9:,.1f} | {n // SHARD_TRACKS:,} | "
                f"{n * listing / 6e4:,.0f} min | {hours * core_hour:,.0f} | {requests:,.1f} | "
                f"{n * written / 1e9 * gb_month:,.2f} |"
            )
    print(
        f"\nAssumed: {core_hour} $ a core-hour, {gb_month} $ a GB-month, {GET * 1e6:.1f} $ a million reads, "
        f"{PUT * 1e6:.0f} $ a million writes, sound in the same region as the workers."
    )


if __name__ == "__main__":
    main(sys.argv[1:])
