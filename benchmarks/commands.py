"""How long does a command take from its start to its end: list, find, similar, classify?

    python -m benchmarks commands [--tracks 10000] [--rounds 7]

Each command is a new process, in turn, on a library of so many tracks that is made up from the toy band (as
in `web`), and with a released bundle of hand-crafted features (`latency` has one of learned features, too);
the clip that `classify` takes is synthesised, 30 s. Beside them stands an empty Python. Medians of wall time
and processor time, and the peak memory. A first round, which compiles what is not compiled yet, is not
counted.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import measuring
from benchmarks.bars import Bar
from benchmarks.inference import RELEASED
from benchmarks.sections import Section

LIMITS = {"library list": 0.6, "library find": 0.6, "similar": 0.6, "classify": 1.0}
"""Seconds that the median of each may take."""


def _wall(name: str) -> Callable[[Any], float]:
    return lambda figures: float(figures["commands"][name]["wall"])


SECTION = Section(
    "Commands, start to end",
    "With a library of 10,000 tracks. `similar` asks for the neighbours of a track of the library by its id, "
    "`library find` for an artist by name; `library list` prints all tracks.",
    minutes=2,
    bars=tuple(Bar(f"{name}, start to end", limit, "s", _wall(name)) for name, limit in LIMITS.items()),
)


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks commands")
    parser.add_argument("--tracks", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=7)
    asked = parser.parse_args(list(arguments))
    with tempfile.TemporaryDirectory() as folder:
        with measuring.said("a library"):
            commands = _commands(Path(folder), asked.tracks)
        runs: dict[str, list[measuring.Run]] = {name: [] for name in commands}
        with measuring.said("commands"):
            for number in range(asked.rounds + 1):
                for name, command in commands.items():
                    ran = measuring.run(command)
                    if number:
                        runs[name].append(ran)
    found = {
        name: {
            "wall": median(run.wall for run in several),
            "processor": median(run.processor for run in several),
            "peak": max(run.peak for run in several),
        }
        for name, several in runs.items()
    }
    rows = [
        (name, f"{f['wall']:.2f}", f"{f['processor']:.2f}", f"{f['peak']:.0f}") for name, f in found.items()
    ]
    print(measuring.table(["command", "median s", "processor s, median", "peak MB"], rows))
    return {"tracks": asked.tracks, "commands": found}


def _commands(folder: Path, tracks: int) -> dict[str, list[str]]:
    """What is run, by name."""
    from benchmarks.web import resampled
    from mirlab.data.toy.dataset import toy

    library = str(resampled(folder, tracks))
    bundle, clip = str(RELEASED), str(measuring.clip(folder / "clip.wav"))
    mirlab = [sys.executable, "-m", "mirlab"]
    return {
        "python, nothing else": [sys.executable, "-c", ""],
        "library list": [*mirlab, "library", "list", library],
        "library find": [*mirlab, "library", "find", library, str(toy().tracks[0].artist)],
        "similar": [*mirlab, "similar", library, f"{tracks // 2:032x}"],
        "classify": [*mirlab, "classify", bundle, clip],
    }


if __name__ == "__main__":
    main(sys.argv[1:])
