"""How often are tempo and key right, beside librosa's, essentia's and sonara's, in one run on the same clips?

    python -m benchmarks tempokey AUDIO TABLE [--half tempo] [--limit 20]
    python -m benchmarks tempokey AUDIO TABLE --record

AUDIO is a folder of sound files, whose names without the ending are the names in TABLE, such as
"blues.00000"; what stands before the first full stop is the genre. TABLE is a CSV file with the columns
track, tempo_bpm (beats per minute) and key ("A minor"); an empty cell is a clip without that answer. Neither
is part of the repository: see docs/tempo-and-key.md.

Every share has a Wilson interval of 95 %. Nothing is fitted here. A library that is not installed is named
where its row would stand.

Contents: Clip, clips_of, samples_of, share; the halves are tempos.py and keys.py.
"""

from __future__ import annotations

import argparse
import csv
import importlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks import measuring
from benchmarks.sections import Section

SECTION = Section(
    "Tempo and key: how often right",
    "See [tempo-and-key.md](tempo-and-key.md) for the methods and where the annotations come "
    "from. The clips are excerpts of 15-20 s, the first ten of each GTZAN genre.",
    minutes=10,
    given=("AUDIO", "TABLE"),
)


HALVES = {"tempo": "benchmarks.tempos", "key": "benchmarks.keys"}
"""By the name of a half, the module whose `measured` takes clips, prints tables and returns figures."""

RATE = 22050
COLUMNS = ("track", "tempo_bpm", "key")


@dataclass(frozen=True)
class Clip:
    """One clip and what is known of it: beats per minute, and a key such as "A minor"; None is unknown."""

    track: str
    path: Path
    tempo: float | None
    key: str | None

    @property
    def genre(self) -> str:
        """What its name begins with."""
        return self.track.partition(".")[0]


def clips_of(audio: Path, table: Path) -> list[Clip]:
    """The files of a folder that the table knows, by name."""
    with table.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
        if missing:
            raise SystemExit(
                f"{table}: expected the columns {', '.join(COLUMNS)}, lacks {', '.join(missing)}"
            )
        known = {row["track"]: row for row in reader}
    found = []
    for path in sorted(audio.rglob("*")):
        row = known.get(path.stem)
        if path.is_file() and row is not None:
            bpm = float(row["tempo_bpm"]) if row["tempo_bpm"] else None
            found.append(Clip(path.stem, path, bpm, row["key"] or None))
    if not found:
        raise SystemExit(f"{audio}: expected sound files that {table} names, found none")
    return found


def samples_of(clip: Clip) -> NDArray[np.float32]:
    """The whole clip, mono, at RATE."""
    from mirlab.audio.decoding import stream

    return np.concatenate(list(stream(clip.path, sample_rate=RATE)))


def share(hits: Sequence[bool] | NDArray[np.bool_]) -> str:
    """A share in percent with its Wilson interval of 95 %: "70.0 (60.4-78.1)"."""
    from scipy.stats import binomtest

    count = len(hits)
    if not count:
        return "-"
    right = int(np.sum(hits))
    low, high = binomtest(right, count).proportion_ci(method="wilson")
    return f"{100 * right / count:.1f} ({100 * low:.1f}-{100 * high:.1f})"


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure both halves and print their tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks tempokey")
    parser.add_argument("audio", type=Path, metavar="AUDIO", help="a folder of sound files")
    parser.add_argument("table", type=Path, metavar="TABLE", help="a CSV file: track, tempo_bpm, key")
    parser.add_argument("--half", choices=HALVES, help="only this half")
    parser.add_argument("--limit", type=int, help="only so many clips, spread over the folder")
    asked = parser.parse_args(list(arguments))
    measuring.one_thread()
    clips = clips_of(asked.audio, asked.table)
    if asked.limit:
        clips = clips[:: max(1, len(clips) // asked.limit)][: asked.limit]
    figures: dict[str, Any] = {}
    for number, name in enumerate([asked.half] if asked.half else HALVES):
        if number:
            print()
        figures[name] = importlib.import_module(HALVES[name]).measured(clips)
    return figures


if __name__ == "__main__":
    main(sys.argv[1:])
