"""How long does a track take, beside the write-up's own way?

Three ways to the same seed features of a 30 s, 22.05 kHz WAV clip, interleaved, on one thread:
mirlab (decode, one STFT, all features, all statistics), librosa called feature by feature as the
write-up did (decode once, a spectrum for each feature, chroma at tuning 0), and the floor: decoding,
windowing and a float32 FFT alone. Prints medians and ratios.

    python -m benchmarks extraction [CLIP]
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

REPEATS = 15


def with_mirlab(path: Path) -> None:
    from mirlab.audio.analyse import analyse, request_for
    from mirlab.audio.frames import FrameSpec
    from mirlab.audio.terms import expand

    analyse(path, request_for(expand("seed"), spec=FrameSpec()))


def with_librosa(path: Path) -> None:
    import librosa

    y, sr = librosa.load(path)
    f = librosa.feature
    rows = [
        f.zero_crossing_rate(y),
        f.rms(y=y),
        f.spectral_centroid(y=y, sr=sr),
        f.spectral_bandwidth(y=y, sr=sr),
        f.spectral_rolloff(y=y, sr=sr),
        f.spectral_flatness(y=y),
        f.spectral_contrast(y=y, sr=sr),
        f.mfcc(y=y, sr=sr, n_mfcc=24),
        f.chroma_stft(y=y, sr=sr, n_chroma=12, tuning=0.0),
        f.chroma_stft(y=y, sr=sr, n_chroma=24, tuning=0.0),
        f.melspectrogram(y=y, sr=sr, n_mels=12),
        f.melspectrogram(y=y, sr=sr, n_mels=24),
    ]
    for row in rows:
        row.mean(axis=1)
        row.std(axis=1)


def floor(path: Path) -> None:
    import scipy.fft
    import soundfile as sf

    y, _ = sf.read(path, dtype="float32")
    y = np.pad(y, 1024)
    window = np.hanning(2049)[:-1].astype(np.float32)
    frames = np.lib.stride_tricks.sliding_window_view(y, 2048)[::512]
    for start in range(0, len(frames), 64):
        scipy.fft.rfft(frames[start : start + 64] * window, axis=1, workers=1)


def main(arguments: list[str] | None = None) -> None:
    """Measure and print."""
    from threadpoolctl import threadpool_limits

    from mirlab.audio import costs

    given = [] if arguments is None else arguments
    ways: dict[str, Callable[[Path], None]] = {
        "floor (decode + float32 FFT)": floor,
        "mirlab, seed set": with_mirlab,
        "librosa, separate calls": with_librosa,
    }
    with tempfile.TemporaryDirectory() as folder:
        clip = Path(given[0]) if given else Path(folder) / "clip.wav"
        if not given:
            costs.clip(clip)
        times: dict[str, list[float]] = {name: [] for name in ways}
        with threadpool_limits(1):
            for way in ways.values():
                way(clip)
            for _ in range(REPEATS):
                for name, way in ways.items():
                    start = time.perf_counter()
                    way(clip)
                    times[name].append(1000 * (time.perf_counter() - start))
    medians = {name: statistics.median(values) for name, values in times.items()}
    base = medians["floor (decode + float32 FFT)"]
    print("| way | median ms a track | times the floor |\n|---|---|---|")
    for name, value in medians.items():
        print(f"| {name} | {value:.1f} | {value / base:.2f} |")
    print(f"\nlibrosa / mirlab: {medians['librosa, separate calls'] / medians['mirlab, seed set']:.1f}")


if __name__ == "__main__":
    main(sys.argv[1:])
