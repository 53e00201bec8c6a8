"""How long does a process take to its first features: warm, with an empty cache, in a read-only home?

A whole process (interpreter, imports, compiled loops, the seed set of a 30 s WAV clip, end), beside the same
for librosa's separate calls and for an empty Python with numpy and llvmlite imported. "Nothing
compiled" is a folder of compiled code that is empty; "read-only" is a copy of the package whose folders, and
the home, may not be written (of root the right to write everywhere is taken away), first and later runs.

    python -m benchmarks start
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks import measuring
from benchmarks.bars import Bar
from benchmarks.measuring import Run
from benchmarks.sections import Section

SECTION = Section(
    "Start-up",
    "Compiled loops are stored beside the package, in the user's cache or with the temporary "
    "files, so they are compiled only once. Each file carries a digest, and mirlab uses only "
    "files and folders that nobody else can write to. Damaged files and those of other users "
    "are compiled again. The package holds each loop as text in LLVM's language, which llvmlite "
    "compiles in about a tenth of a second; numba, whose compiling took 4 s and whose import took "
    "half a second, is not loaded. A warm start spends its time on Python, numpy, llvmlite and "
    "mirlab's own modules.",
    minutes=4,
    bars=(
        Bar("first features, warm", 1.0, "s", lambda f: f["start"]["mirlab, warm"]["wall"]),
        Bar(
            "first features, nothing compiled",
            2.0,
            "s",
            lambda f: f["start"]["mirlab, nothing compiled yet"]["wall"],
        ),
    ),
)


REPEATS = 7
PACKAGE = Path(__file__).parents[1] / "src" / "mirlab"
CAP_DAC_OVERRIDE, PR_CAPBSET_DROP = 1, 24

OURS = """
import sys
from mirlab.audio.analysis.analysis import analyse
from mirlab.audio.analysis.request import request_for
from mirlab.audio.spectra.frames import FrameSpec
from mirlab.audio.registry.terms import expand
analyse(sys.argv[1], request_for(expand("seed"), spec=FrameSpec()))
"""
EMPTY = """
from pathlib import Path
from mirlab.loops import kept
kept.folders = lambda: iter([Path({folder!r})])
"""
BARE = "import numpy, llvmlite.binding"
THEIRS = """
import sys
from pathlib import Path
from benchmarks.peers import librosa_separate
librosa_separate(Path(sys.argv[1]))
"""


def _without_override() -> None:
    """Give up root's right to write where permissions forbid it; nothing to do for other users."""
    if os.geteuid() == 0:
        import ctypes

        ctypes.CDLL(None, use_errno=True).prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0)


def started(script: str, clip: Path, **options: Any) -> Run:
    """Run a script on the clip; `env` and `before` as in measuring.run."""
    return measuring.run([sys.executable, "-c", script, str(clip)], **options)


def ways(clip: Path, folder: Path) -> dict[str, Callable[[], Run]]:
    """What is started, by name."""
    here = str(Path(__file__).parents[1])
    number = iter(range(10**6))

    def empty() -> Run:
        return started(EMPTY.format(folder=str(folder / f"compiled-{next(number)}")) + OURS, clip)

    found: dict[str, Callable[[], Run]] = {
        "Python with numpy, llvmlite": lambda: started(BARE, clip),
        "mirlab, warm": lambda: started(OURS, clip),
        "mirlab, nothing compiled yet": empty,
        "librosa, warm": lambda: started(THEIRS, clip, env={"PYTHONPATH": here}),
    }
    installed, home, temporary = folder / "installed", folder / "home", folder / "temporary"
    shutil.copytree(PACKAGE, installed / PACKAGE.name, ignore=shutil.ignore_patterns("__pycache__"))
    home.mkdir()
    temporary.mkdir()
    for place in [home, installed, *(p for p in installed.rglob("*") if p.is_dir())]:
        place.chmod(0o555)
    fixed = {"HOME": str(home), "PYTHONPATH": str(installed), "TMPDIR": str(temporary)}
    found["mirlab, read-only home, warm"] = lambda: started(OURS, clip, env=fixed, before=_without_override)
    return found


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    measuring.one_thread()
    with tempfile.TemporaryDirectory() as name, measuring.said("starts"):
        folder = Path(name)
        folder.chmod(0o755)
        clip = measuring.clip(folder / "clip.wav")
        asked = ways(clip, folder)
        first = {what: way() for what, way in asked.items()}
        runs: dict[str, list[Run]] = {what: [] for what in asked}
        for _ in range(REPEATS):
            for what, way in asked.items():
                runs[what].append(way())
        for place in sorted(folder.rglob("*")):
            if place.is_dir():
                place.chmod(0o755)
    figures = {
        what: {
            "least": min(r.wall for r in found),
            "wall": statistics.median(r.wall for r in found),
            "processor": statistics.median(r.processor for r in found),
            "peak": max(r.peak for r in found),
        }
        for what, found in runs.items()
    }
    rows = [
        (what, f"{f['least']:.2f}", f"{f['wall']:.2f}", f"{f['processor']:.2f}", f"{f['peak']:.0f}")
        for what, f in figures.items()
    ]
    headings = ["process, start to end", "least s", "median s", "processor s, median", "peak MB"]
    print(measuring.table(headings, rows))
    only = first.get("mirlab, read-only home, warm")
    if only is not None:
        print(f"\nThe first run in a read-only home took {only.wall:.1f} s; later runs reuse its loops.")
    return {"start": figures}


if __name__ == "__main__":
    main(sys.argv[1:])
