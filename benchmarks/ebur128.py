"""Does loudness agree with FFmpeg's ebur128 on the same files?

    python -m benchmarks ebur128 AUDIO...

AUDIO are sound files and folders of them; `ffmpeg` has to be installed. FFmpeg prints one decimal, so that up
to 0.05 LU of a difference may be its rounding. Each file whose range differs by more than 0.3 LU is printed.

Contents: Both, compared, said_by_ffmpeg.
"""

from __future__ import annotations

import argparse
import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

SHOWN_FROM = 0.3


@dataclass(frozen=True)
class Both:
    """A file's loudness in LUFS and range in LU, here and by FFmpeg, and the loudness of its mix here."""

    path: Path
    loudness: float
    range: float
    their_loudness: float
    their_range: float
    of_mix: float


def said_by_ffmpeg(path: Path) -> tuple[float, float] | None:
    """Integrated loudness and range; None for a file that FFmpeg can't decode."""
    line = ["ffmpeg", "-nostats", "-i", str(path), "-filter_complex", "ebur128", "-f", "null", "-"]
    said = subprocess.run(line, capture_output=True, check=False).stderr.decode("utf-8", "replace")
    summary = said[said.rfind("Summary:") :]
    level = re.search(r"I:\s+(-?[\d.]+) LUFS", summary)
    spread = re.search(r"LRA:\s+(-?[\d.]+) LU", summary)
    return None if level is None or spread is None else (float(level[1]), float(spread[1]))


def compared(paths: Sequence[Path]) -> Iterator[Both]:
    """What both say of each file that both can read and that is not silent."""
    from mirlab.audio.analysis import analyse, request_for
    from mirlab.audio.registry import expand
    from mirlab.errors import AudioError

    request = request_for(expand("channel_loudness, loudness_integrated"))
    for path in paths:
        try:
            found = analyse(path, request).summaries
        except AudioError as error:
            print(f"left out: {error}")
            continue
        theirs = said_by_ffmpeg(path)
        level, spread, _ = found["channel_loudness"][0, :, 0]
        if theirs is not None and level > -70:
            yield Both(path, level, spread, *theirs, found["loudness_integrated"][0, 0, 0])


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Compare, and print how far apart they are."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks ebur128")
    parser.add_argument(
        "audio", type=Path, nargs="+", metavar="AUDIO", help="sound files, and folders of them"
    )
    parser.add_argument("--every", type=int, default=1, help="one of so many files of each folder")
    given = parser.parse_args(list(arguments))
    from mirlab.data.sources import sound_files

    paths: list[Path] = []
    for place in given.audio:
        inside = [place / name for name in sound_files(place).files] if place.is_dir() else [place]
        paths += inside[:: given.every]
    rows = list(compared(paths))
    if not rows:
        raise SystemExit("expected sound that mirlab and ffmpeg can read, found none")
    levels = np.array([abs(row.loudness - row.their_loudness) for row in rows])
    ranges = np.array([abs(row.range - row.their_range) for row in rows])
    lost = np.array([row.loudness - row.of_mix for row in rows])
    print(f"{len(rows)} files")
    print(f"integrated loudness differs by at most {levels.max():.3f} LU (median {np.median(levels):.3f})")
    near = int((ranges <= SHOWN_FROM).sum())
    print(f"the range differs by at most {SHOWN_FROM} LU on {near} of them, by {ranges.max():.1f} at most")
    for row, gap in zip(rows, ranges, strict=True):
        if gap > SHOWN_FROM:
            print(f"  {row.path.name}: {row.range:.1f} LU, FFmpeg {row.their_range:.1f} LU")
    print(f"the mix to one channel is softer by {lost.min():.1f} to {lost.max():.1f} LU")
    return {
        "files": len(rows),
        "integrated": float(levels.max()),
        "ranges_within": near,
        "range": float(ranges.max()),
        "mix": [float(lost.min()), float(lost.max())],
    }
