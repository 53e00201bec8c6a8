"""What happens with 2,000 damaged audio files: result or failure, how fast, with how much memory?

Makes the mutants of `tests/faults/mutants.py`, computes the seed features of each in worker processes under
the fault suite's limits, and prints how each kind of damage ended.

    python -m benchmarks faults [EVERY]    every EVERYth mutant only
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

STAGES = ("result", "open", "decode", "samples", "frames", "features", "worker", "unforeseen")


def main(arguments: list[str] | None = None) -> None:
    """Try and print."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "faults"))
    import mutants

    given = [] if arguments is None else arguments
    numbers = range(0, mutants.COUNT, int(given[0]) if given else 1)
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        tried = mutants.survey(numbers, Path(folder))
    wall = time.perf_counter() - start
    shown = [stage for stage in STAGES if any(t.outcome == stage for t in tried)]
    print(f"| damage | {' | '.join(shown)} | slowest s | peak MB |")
    print("|---|" + "---|" * (len(shown) + 2))
    for kind in (*dict.fromkeys(mutants.KINDS), "all"):
        rows = [t for t in tried if kind in ("all", t.name.split("-")[1].split(".")[0])]
        if rows:
            counts = Counter(t.outcome for t in rows)
            cells = " | ".join(str(counts[stage]) for stage in shown)
            worst = max(t.seconds for t in rows), max(t.megabytes for t in rows)
            print(f"| {kind} | {cells} | {worst[0]:.2f} | {worst[1]:.0f} |")
    slowest = max(tried, key=lambda t: t.seconds)
    print(
        f"\n{len(tried)} files in {len(mutants.originals())} formats, {wall:.0f} s with two workers; "
        f"the slowest is {slowest.name} (workers' first files include the start of their libraries)."
    )


if __name__ == "__main__":
    main(sys.argv[1:])
