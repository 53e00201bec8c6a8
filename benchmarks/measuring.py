"""How is time measured here? Ways side by side, processes as a whole, and tables of what came out.

Conventions: ways to the same end are run in turn, round after round, so that other work on the machine slows
all of them alike; medians are quoted, ratios are taken between them. Processes are timed from start to end,
with the processor time and the peak memory (maximum resident set size) that the kernel counts for them.
Not a benchmark itself: it has no main.

Contents: one_thread, interleaved, milliseconds, Run, run, table, clip, said.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Processes that are measured keep their bytecode, as those of an installed package do: pip writes it. Without
# it, each start of a command compiles the sources of all that it imports.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS")


def one_thread() -> None:
    """Keep libraries that are loaded from now on, and child processes, to one thread each."""
    for name in THREADS:
        os.environ[name] = "1"


def interleaved(
    ways: Mapping[str, Callable[[], object]], repeats: int, clock: Callable[[], float] = time.perf_counter
) -> dict[str, list[float]]:
    """Milliseconds of each way in each of `repeats` rounds; a first round warms up and is not counted.

    `clock` gives seconds: of the wall, or of this process' processor time (`time.process_time`).
    """
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(repeats + 1):
        for name, way in ways.items():
            start = clock()
            way()
            if number:
                taken[name].append(1000 * (clock() - start))
    return taken


def milliseconds(taken: Mapping[str, Sequence[float]]) -> dict[str, float]:
    """The median of each."""
    return {name: statistics.median(values) for name, values in taken.items()}


@dataclass(frozen=True)
class Run:
    """One process: seconds by the clock, of processor time (with its children), and its peak memory in MB.

    The peak is that of the largest single process among it and those it waited for.
    """

    wall: float
    processor: float
    peak: float
    output: str


def run(
    command: Sequence[str],
    *,
    env: Mapping[str, str] | None = None,
    before: Callable[[], None] | None = None,
) -> Run:
    """Run a command to its end.

    Parameters
    ----------
    env : variables beside this process' own
    before : called in the new process before the command starts

    Raises
    ------
    RuntimeError : it failed; with the end of what it said
    """
    with tempfile.NamedTemporaryFile("r", suffix=".json") as told:
        # From a small process: the kernel's peak begins with what the parent held when it split.
        ran = subprocess.run(
            [sys.executable, "-S", "-c", _LAUNCH, told.name, *command],
            capture_output=True,
            text=True,
            env={**os.environ, **(env or {})},
            preexec_fn=before,
        )
        if ran.returncode:
            raise RuntimeError(f"{' '.join(command)} ended with {ran.returncode}: {ran.stderr[-2000:]}")
        wall, processor, peak = json.load(told)
    return Run(wall, processor, peak / (1 << 20 if sys.platform == "darwin" else 1 << 10), ran.stdout)


_LAUNCH = """
import json, resource, subprocess, sys, time
start = time.perf_counter()
code = subprocess.call(sys.argv[2:])
wall = time.perf_counter() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as file:
    json.dump([wall, used.ru_utime + used.ru_stime, used.ru_maxrss], file)
sys.exit(code)
"""


def table(headings: Sequence[str], rows: Iterator[Sequence[object]] | Sequence[Sequence[object]]) -> str:
    """Lines of a Markdown table; numbers are to be formatted before."""
    lines = [f"| {' | '.join(headings)} |", f"|{'---|' * len(headings)}"]
    return "\n".join([*lines, *(f"| {' | '.join(map(str, row))} |" for row in rows)])


def clip(path: Path, seconds: float = 30.0, sample_rate: int = 22050, seed: int = 0) -> Path:
    """Write synthesised music-like sound: a chord that decays twice a second, over noise.

    The format is the suffix's: WAV and FLAC in 16 bits, mono; MP3 and M4A (AAC, 192 kbit/s) in stereo at
    44,100 Hz, as music comes.
    """
    import numpy as np
    import soundfile as sf

    stereo = path.suffix in (".mp3", ".m4a")
    rate = 44100 if stereo else sample_rate
    rng = np.random.default_rng(seed)
    # A minute, repeated: hours would not fit in memory at double precision.
    t = np.arange(round(min(seconds, 60.0) * rate)) / rate
    chord = sum(np.sin(2 * np.pi * f * t) for f in (220.0, 277.2, 329.6, 880.0)) * np.exp(-(t % 0.5) * 4)
    part = (0.15 * chord + 0.02 * rng.standard_normal(t.size)).astype(np.float32)
    left = round(seconds * rate)
    if path.suffix == ".m4a":
        both = np.stack([part, part[::-1]])
        return _aac(path, np.tile(both, -(-left // len(part)))[:, :left], rate)
    with sf.SoundFile(path, "w", rate, 2 if stereo else 1, format=path.suffix[1:].upper()) as file:
        while left > 0:
            piece = part[:left]
            file.write(np.stack([piece, piece[::-1]], axis=1) if stereo else piece)
            left -= len(piece)
    return path


def _aac(path: Path, channels: NDArray[np.float32], rate: int) -> Path:
    """Write channels (2, n) as AAC."""
    import av
    import numpy as np

    with av.open(str(path), "w") as file:
        stream: Any = file.add_stream("aac", rate=rate, layout="stereo", bit_rate=192_000)
        for start in range(0, channels.shape[1], 1024):
            piece = np.ascontiguousarray(channels[:, start : start + 1024])
            frame = av.AudioFrame.from_ndarray(piece, format="fltp", layout="stereo")
            frame.sample_rate, frame.pts = rate, start
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    return path


@contextmanager
def said(what: str) -> Iterator[None]:
    """Tell on standard error what is being measured, and how long it took."""
    print(f"{what} …", end=" ", file=sys.stderr, flush=True)
    start = time.perf_counter()
    yield
    print(f"{time.perf_counter() - start:.1f} s", file=sys.stderr, flush=True)
