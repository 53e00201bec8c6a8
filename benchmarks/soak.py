"""Do time and memory grow in proportion for 1,000, 10,000 and 100,000 tracks?

Clips of a second cut from the toy band, each with other samples (equal files are analysed once, so links
would not do), 44 kB of WAV each. For each number of tracks, whole commands in processes of their own, from a
fresh cache: `extract` (seed set), `extract` again (nothing to do), `library add` of the same features,
`similar` in it, the explorer's map by PaCMAP, and `select` (lda, 20 columns, floating to 3, two outer folds;
a Gaussian svm grows with the square of the tracks and can't).

    python -m benchmarks soak [--tracks 1000 10000 100000]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import wave
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks import measuring
from benchmarks.bars import Bar
from benchmarks.sections import Section

COMMANDS = ("extract", "extract again", "library add", "similar", "select", "map")


def _peak(name: str) -> Callable[[Any], float]:
    return lambda figures: float(figures["soak"]["100000"][name]["peak"])


def _slowing(name: str) -> Callable[[Any], float]:
    def found(figures: Any) -> float:
        many, fewer = (figures["soak"][count][name]["wall"] for count in ("100000", "10000"))
        return float(many / fewer / 10)

    return found


SECTION = Section(
    "A hundred thousand tracks",
    "The rows with few tracks show the fixed cost of a command. Beyond that, time grows with "
    "the number of tracks. So does memory where a command keeps a whole table (extract, select)"
    " or the facts about all tracks (library add). [Tables in shards](scale.md) are never in "
    "memory as a whole. At its end `library add` fits the metric to some columns at once, sets the features "
    "aside in a file, and gives freed memory back before the next step. What is left is LanceDB's: with "
    "a table open the process has 190 MB, writing 100,000 rows in one commit takes about 390 MB more, and "
    "making the index 450 MB. Appending the rows in parts, a commit for each, would take 220 MB less, but "
    "readers would see a library with some of its tracks. The map reads vectors in parts and no facts; of "
    "its memory, a third is Python, LanceDB and faiss.",
    minutes=25,
    bars=(
        *(Bar(f"{name}: memory with 100,000 tracks", 600, "MB", _peak(name)) for name in COMMANDS),
        *(
            Bar(
                f"{name}: time a track, 100,000 beside 10,000 tracks",
                1.1,
                "",
                _slowing(name),
            )
            for name in COMMANDS
        ),
        Bar("cache", 14_000, "bytes a track", lambda f: f["soak"]["100000"]["cache"]["bytes"] / 100_000),
    ),
)


MAP = """
import sys
from mirlab.find.facade import Library
from mirlab.find.space import arrange
arrange(Library.open(sys.argv[1]).vectors().vectors)
"""
"""The explorer's map of a library, arranged anew."""
RATE = 22050
TRACKS = (1_000, 10_000, 100_000)
SELECTION = [
    *("--model", "lda", "--features", "mfcc[1-10].mean,mfcc[1-10].std", "--protocol", "kfold", "--most", "3"),
    *("--folds", "2", "--inner", "2", "--fresh"),
]


def pieces(seed: int = 0) -> Iterator[tuple[str, NDArray[np.int16]]]:
    """Without end: (style, a second of 16-bit samples) from anywhere in the toy band, at any level."""
    from mirlab.audio.decoding.waveform import load
    from mirlab.data.toy.dataset import toy

    rng = np.random.default_rng(seed)
    songs = [(track.label, load(track.path, sample_rate=RATE).samples) for track in toy().tracks]
    while True:
        label, samples = songs[int(rng.integers(len(songs)))]
        first = int(rng.integers(len(samples) - RATE))
        loudest = float(np.abs(samples).max()) or 1.0
        scaled = samples[first : first + RATE] * (32767 * rng.uniform(0.3, 0.95) / loudest)
        # Some stretches are silent; a bit of noise makes them differ, too.
        yield label, (scaled + rng.integers(-1, 2, RATE)).clip(-32768, 32767).astype(np.int16)


def written(folder: Path, count: int) -> Path:
    """Make `folder` hold `count` clips, a folder a style, a hundred a subfolder; it may hold some already."""
    made = sum(1 for _ in folder.rglob("*.wav")) if folder.exists() else 0
    source = pieces(seed=made)
    for number in range(made, count):
        label, samples = next(source)
        place = folder / label / f"{number // 1000:04d}"
        place.mkdir(parents=True, exist_ok=True)
        with wave.open(str(place / f"{number:06d}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples.tobytes())
    return folder


def soaked(music: Path, work: Path) -> dict[str, dict[str, float]]:
    """Wall and processor seconds and peak MB of each command."""
    work.mkdir()
    table, library = work / "t.parquet", work / "library"
    query = next(iter(sorted(music.rglob("*.wav"))))
    commands = {
        "extract": ["extract", music, "--out", table],
        "extract again": ["extract", music, "--out", table],
        "library add": ["library", "add", library, music, "--features", "seed"],
        "similar": ["similar", library, query],
        "select": ["select", table, *SELECTION, "--out", work / "selection"],
        "map": [],
    }
    found = {}
    for name, command in commands.items():
        with measuring.said(f"  {name}"):
            given = ["-c", MAP, str(library)] if name == "map" else ["-m", "mirlab", *map(str, command)]
            ran = measuring.run(
                [sys.executable, *given, *([] if name == "map" else ["--format", "json"])],
                env={"MIRLAB_CACHE": str(work / "cache")},
            )
        found[name] = {"wall": ran.wall, "processor": ran.processor, "peak": ran.peak}
    files = [p for p in (work / "cache").rglob("*") if p.is_file()]
    found["cache"] = {"bytes": float(sum(p.stat().st_size for p in files))}
    return found


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    parser = argparse.ArgumentParser("python -m benchmarks soak")
    parser.add_argument("--tracks", type=int, nargs="+", default=list(TRACKS))
    asked = parser.parse_args(list(arguments))
    measuring.one_thread()
    found = {}
    with tempfile.TemporaryDirectory() as name:
        for count in sorted(asked.tracks):
            with measuring.said(f"writing {count:,} clips"):
                music = written(Path(name) / "music", count)
            found[count] = soaked(music, Path(name) / f"work-{count}")
    names = [what for what in next(iter(found.values())) if what != "cache"]
    rows = [
        (
            what,
            f"{count:,}",
            f"{f[what]['wall']:.1f}",
            f"{1000 * f[what]['wall'] / count:.2f}",
            f"{f[what]['processor']:.1f}",
            f"{f[what]['peak']:.0f}",
        )
        for what in names
        for count, f in found.items()
    ]
    headings = ["command", "tracks", "s", "ms per track", "processor s", "peak MB of a process"]
    print(measuring.table(headings, rows))
    largest = max(found)
    print(f"\nThe cache holds {found[largest]['cache']['bytes'] / largest:,.0f} bytes per track.")
    return {"soak": {str(count): f for count, f in found.items()}}


if __name__ == "__main__":
    main(sys.argv[1:])
