"""Did a change make extraction slower? This checkout against another, taking turns, in processor time.

Each checkout's code runs in a process of its own: `mirlab.extract` of the seed features of a few 30 s clips,
with an empty cache each time, so that hashing, decoding, checks, analysis and storing all count. The two
take turns for some rounds. A pair of processes gives one ratio, ours over theirs, each by its least time;
new pairs are started since two processes of the same code differ by a few percent for as long as they live.
The table gives the mean ratio over pairs and its 95 % interval (Student's t on logarithms).

    git worktree add /tmp/before COMMIT
    python -m benchmarks against /tmp/before [PAIRS]
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import measuring

KINDS = ("wav", "mp3")
CLIPS = 3
ROUNDS = 7
PAIRS = 15

_CHILD = """
import os, sys, tempfile, time
import mirlab
for line in sys.stdin:
    with tempfile.TemporaryDirectory() as cache:
        os.environ["MIRLAB_CACHE"] = cache
        start = time.process_time()
        found = mirlab.extract(line.strip(), "seed", workers=1)
        print(time.process_time() - start, len(found.table.tracks), flush=True)
"""


class _Checkout:
    """A process that runs the code of one checkout."""

    def __init__(self, root: Path) -> None:
        env = {**os.environ, "PYTHONPATH": str(root / "src")}
        self._process = subprocess.Popen(
            [sys.executable, "-c", _CHILD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env
        )

    def milliseconds(self, folder: Path) -> float:
        """Processor time for one clip of the folder."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{folder}\n")
        self._process.stdin.flush()
        seconds, tracks = self._process.stdout.readline().split()
        if int(tracks) != CLIPS:
            raise RuntimeError(f"expected {CLIPS} tracks from {folder}, got {tracks}")
        return 1000 * float(seconds) / CLIPS

    def close(self) -> None:
        self._process.communicate()


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> tuple[float, float, float]:
    """The geometric mean of the pairs' ratios and its 95 % interval."""
    from scipy.stats import t

    logs = np.log(np.asarray(ours) / np.asarray(theirs))
    half = t.ppf(0.975, logs.size - 1) * logs.std(ddof=1) / np.sqrt(logs.size)
    low, middle, high = np.exp([logs.mean() - half, logs.mean(), logs.mean() + half])
    return float(middle), float(low), float(high)


def pair(folders: dict[str, Path], other: Path, number: int) -> dict[str, dict[str, float]]:
    """The least milliseconds of each checkout by kind, from two new processes that take turns."""
    checkouts = {"ours": _Checkout(Path(__file__).parent.parent), "theirs": _Checkout(other)}
    try:
        found = {}
        for kind, folder in folders.items():
            taken: dict[str, list[float]] = {"ours": [], "theirs": []}
            for round_ in range(ROUNDS + 1):
                # Who goes first changes, so that neither always finds the files warm.
                for who in ("ours", "theirs") if (round_ + number) % 2 else ("theirs", "ours"):
                    value = checkouts[who].milliseconds(folder)
                    if round_:
                        taken[who].append(value)
            found[kind] = {who: min(values) for who, values in taken.items()}
        return found
    finally:
        for checkout in checkouts.values():
            checkout.close()


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    if not arguments:
        raise SystemExit(
            "expected the folder of another checkout: python -m benchmarks against FOLDER [PAIRS]"
        )
    other = Path(arguments[0])
    if not (other / "src" / "mirlab").is_dir():
        raise SystemExit(f"expected a checkout of mirlab, found no src/mirlab in {other}")
    pairs = int(arguments[1]) if len(arguments) > 1 else PAIRS
    measuring.one_thread()
    with tempfile.TemporaryDirectory() as place:
        folders = {kind: Path(place) / kind for kind in KINDS}
        for kind, folder in folders.items():
            folder.mkdir()
            for seed in range(CLIPS):
                measuring.clip(folder / f"clip{seed}.{kind}", seed=seed)
        with measuring.said(f"{pairs} pairs of processes"):
            taken = [pair(folders, other, number) for number in range(pairs)]
    found: dict[str, Any] = {}
    for kind in KINDS:
        ours, theirs = ([one[kind][who] for one in taken] for who in ("ours", "theirs"))
        middle = measuring.milliseconds({"ours": ours, "theirs": theirs})
        found[kind] = {**middle, "ratio": ratio(ours, theirs)}
    rows = [
        (kind, f"{f['theirs']:.1f}", f"{f['ours']:.1f}", "{:.3f} ({:.3f} to {:.3f})".format(*f["ratio"]))
        for kind, f in found.items()
    ]
    print(measuring.table(["30 s clip", "ms before", "ms now", "ratio (95 % interval)"], rows))
    return found


if __name__ == "__main__":
    main(sys.argv[1:])
