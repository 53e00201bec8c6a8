"""How long does one track take, compared with other libraries, and in WAV, FLAC, MP3 and M4A?

Ways to the seed features of a 30 s clip, interleaved, on one thread: mirlab (decode, one STFT, all features,
all thirteen statistics), other libraries where they are installed (benchmarks/peers.py says how each is
asked), and the floor: decoding, windowing and a float32 FFT alone. Before these mirlab alone on the same
sound as FLAC, MP3 and M4A (the last two in stereo at 44,100 Hz), beside decoding alone, with as many threads
as the libraries like to start. All in processor time over all threads.

    python -m benchmarks extraction [CLIP]
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks import measuring
from benchmarks.bars import Bar
from benchmarks.sections import Section

if TYPE_CHECKING:
    from mirlab.audio.analysis.request import Request

SECTION = Section(
    "One track",
    "The seed set has 110 numbers per frame. The floor is the time for decoding, windowing and the FFT. "
    "Milliseconds are processor time over all threads. Trust the ratios more: other work on the machine "
    "slows all methods alike. The libraries do not compute the same; only librosa's numbers equal mirlab's. "
    "The [next section](#beside-sonara-the-same-outputs) says what sonara computes, and what mirlab needs "
    "for the same. librosa 1.0 needs Python 3.12 or newer.",
    minutes=2,
    bars=(
        Bar(
            "seed set of a WAV clip, times the floor",
            1.8,
            "",
            lambda f: f["ways"]["mirlab"] / f["ways"]["floor: decode, window, FFT"],
        ),
        Bar(
            "seed set of a WAV clip, times sonara's compact set",
            1.0,
            "",
            lambda f: f["ways"]["mirlab"] / f["ways"]["sonara, compact (tempo and loudness, no timbre)"],
        ),
        Bar("MP3 clip, beyond decoding and resampling", 25, "ms", lambda f: f["formats"]["mp3"]["beyond"]),
        Bar("M4A clip, beyond decoding and resampling", 25, "ms", lambda f: f["formats"]["m4a"]["beyond"]),
    ),
)


REPEATS = 15
KINDS = ("wav", "flac", "mp3", "m4a")


@cache
def _request() -> Request:
    from mirlab.audio.analysis.request import request_for
    from mirlab.audio.registry.terms import expand

    return request_for(expand("seed"))


def with_mirlab(path: Path) -> None:
    """The seed set with all statistics; as in every extraction, one request serves all tracks."""
    from mirlab.audio.analysis.analysis import analyse

    analyse(path, _request())


def floor(path: Path) -> None:
    import scipy.fft
    import soundfile as sf

    y, _ = sf.read(path, dtype="float32")
    y = np.pad(y, 1024)
    window = np.hanning(2049)[:-1].astype(np.float32)
    frames = np.lib.stride_tricks.sliding_window_view(y, 2048)[::512]
    for start in range(0, len(frames), 64):
        scipy.fft.rfft(frames[start : start + 64] * window, axis=1, workers=1)


def decoded(path: Path) -> None:
    """Decode, mix and resample, by mirlab's own decoder."""
    from mirlab.audio.decoding.waveform import stream

    for _ in stream(path, sample_rate=22050):
        pass


def beside_peers(clip: Path) -> dict[str, float]:
    """Median milliseconds of processor time of every way."""
    from benchmarks.peers import available

    ways = {"floor: decode, window, FFT": floor, "mirlab": with_mirlab, **available()}
    asked = {name: partial(way, clip) for name, way in ways.items()}
    return measuring.milliseconds(measuring.interleaved(asked, REPEATS, time.process_time))


def formats(folder: Path) -> dict[str, dict[str, float]]:
    """Median milliseconds of decoding alone, of the whole, and of what comes after decoding, by format."""
    ways: dict[str, Any] = {}
    for kind in KINDS:
        path = measuring.clip(folder / f"clip.{kind}")
        ways[f"{kind} decoded"] = partial(decoded, path)
        ways[f"{kind} whole"] = partial(with_mirlab, path)
    taken = measuring.interleaved(ways, REPEATS, time.process_time)
    found = {}
    for kind in KINDS:
        beyond = [b - a for a, b in zip(taken[f"{kind} decoded"], taken[f"{kind} whole"], strict=True)]
        rows = {"decoded": taken[f"{kind} decoded"], "whole": taken[f"{kind} whole"], "beyond": beyond}
        found[kind] = measuring.milliseconds(rows)
    return found


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    from threadpoolctl import threadpool_limits

    from benchmarks.peers import missing

    with tempfile.TemporaryDirectory() as folder:
        with measuring.said("formats"):
            kinds = formats(Path(folder))
        measuring.one_thread()
        clip = Path(arguments[0]) if arguments else measuring.clip(Path(folder) / "clip.wav")
        with measuring.said("ways to the seed set"), threadpool_limits(1):
            ways = beside_peers(clip)
    base, ours = ways["floor: decode, window, FFT"], ways["mirlab"]
    rows = [(name, f"{t:.1f}", f"{t / base:.2f}", f"{t / ours:.2f}") for name, t in ways.items()]
    headings = ["library and method", "ms per clip", "relative to the floor", "relative to mirlab"]
    print(measuring.table(headings, rows))
    if lacking := missing():
        print(f"\nNot installed, and so not measured: {', '.join(lacking)}.")
    print()
    cells = [(k, f"{t['decoded']:.1f}", f"{t['whole']:.1f}", f"{t['beyond']:.1f}") for k, t in kinds.items()]
    print(measuring.table(["format", "ms to decode", "ms in total", "ms beyond decoding"], cells))
    return {"ways": ways, "formats": kinds}


if __name__ == "__main__":
    main(sys.argv[1:])
