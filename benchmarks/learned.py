"""What does a learned feature cost beside a plain loop of librosa and onnxruntime?

    python -m benchmarks learned [--model musicnn_msd] [--rounds 15]

The model must be here (`mirlab embeddings get musicnn`). Each way is run in turn on one clip of 30 s (16-bit
WAV, 22,050 Hz, synthesised), in processor time of one thread. The plain loop is what one would write: librosa
loads and resamples the clip (soxr) and makes the bands, onnxruntime runs the same graph on the patches. Its
bands are not exactly those that the model was trained with, as librosa no longer has the resampler. Then: two
worker processes against one, by the clock, and the peak memory of a process by the length of the sound.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from benchmarks import measuring
from benchmarks.sections import Section

SECTION = Section(
    "Learned features",
    "The net takes nearly all of the time. The plain loop resamples with soxr, a cheaper filter"
    " than the one that the model was trained with, because librosa no longer has that one; the"
    " next section compares like with like. See [learned.md](learned.md) for what the time "
    "buys.",
    minutes=4,
)


MINUTES = (0.5, 5, 60)
CLIPS = 24


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks learned")
    parser.add_argument("--model", default="musicnn_msd")
    parser.add_argument("--rounds", type=int, default=15)
    asked = parser.parse_args(list(arguments))
    measuring.one_thread()
    with tempfile.TemporaryDirectory() as folder:
        clip = measuring.clip(Path(folder) / "clip.wav")
        with measuring.said("ways in turn"):
            found: dict[str, Any] = {"clip": _clip(asked.model, clip, asked.rounds)}
        with measuring.said("workers"):
            found["workers"] = _workers(asked.model, clip, Path(folder))
        with measuring.said("memory"):
            found["memory"] = _memory(asked.model, Path(folder))
    return found


def _clip(model: str, clip: Path, rounds: int) -> dict[str, float]:
    ways = _ways(model, clip)
    ms = measuring.milliseconds(measuring.interleaved(ways, rounds, time.process_time))
    pairs = (
        ("front end", "front end, librosa", "front end, mirlab"),
        ("the net alone", "net, bare onnxruntime", "net, mirlab"),
        ("whole clip", "whole clip, plain loop", "whole clip, mirlab"),
        ("whole clip against the bare net", "net, bare onnxruntime", "whole clip, mirlab"),
        ("patches that overlap", "overlapping patches, plain loop", "overlapping patches, mirlab"),
    )
    rows = [
        (what, f"{ms[one]:.1f}", f"{ms[other]:.1f}", f"{ms[one] / ms[other]:.2f}")
        for what, one, other in pairs
        if one in ms
    ]
    print(measuring.table(["clip of 30 s", "plain, ms", "mirlab, ms", "plain / mirlab"], rows))
    return ms


def _ways(model: str, clip: Path) -> dict[str, Callable[[], object]]:
    import librosa
    import numpy as np
    import onnxruntime

    from mirlab.audio.analysis.analysis import analyse
    from mirlab.audio.analysis.request import request_for
    from mirlab.audio.embedding.shelf import card_of, net_of
    from mirlab.audio.registry.terms import expand
    from mirlab.audio.views import log_mel, resampled_for

    card = card_of(model)
    net, view = net_of(card), card.view
    net.check()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(Path(net.folder) / card.graph), options)
    output = card.outputs[0]

    def bands_of_librosa() -> Any:
        y, _ = librosa.load(clip, sr=view.sample_rate)
        mel = librosa.feature.melspectrogram(
            y=y, sr=view.sample_rate, n_fft=view.n_fft, hop_length=view.hop_length, n_mels=view.n_mels,
            pad_mode=view.pad_mode,
        )  # fmt: skip
        return np.log10(1 + 10000 * mel.astype(np.float16).astype(np.float32))

    decoded, rate = librosa.load(clip, sr=None)

    def bands_of_mirlab() -> Any:
        return np.concatenate(list(log_mel(resampled_for([decoded], rate, view), view)), axis=1)

    bands = bands_of_mirlab()
    frames = np.ascontiguousarray(bands.T)

    def starts(hop: int) -> list[int]:
        return list(range(0, len(frames) - card.frames + 1, hop))

    def plain(rows: Any, hop: int) -> None:
        for start in starts(hop):
            patch = np.ascontiguousarray(rows[start : start + card.frames])
            session.run([output.output], {card.graph_input: patch[np.newaxis]})

    usual = request_for(expand(f"{card.feature_name(output, card.hop)}.mean"))
    ways: dict[str, Callable[[], object]] = {
        "front end, librosa": bands_of_librosa,
        "front end, mirlab": bands_of_mirlab,
        "net, bare onnxruntime": lambda: plain(frames, card.hop),
        "net, mirlab": lambda: net.outputs(frames, starts(card.hop), [output.name]),
        "whole clip, plain loop": lambda: plain(bands_of_librosa().T, card.hop),
        "whole clip, mirlab": lambda: analyse(clip, usual),
    }
    if card.other_hops:
        hop = card.other_hops[0]
        overlapping = request_for(expand(f"{card.feature_name(output, hop)}.mean"))
        ways["overlapping patches, plain loop"] = lambda: plain(bands_of_librosa().T, hop)
        ways["overlapping patches, mirlab"] = lambda: analyse(clip, overlapping)
    return ways


def _workers(model: str, clip: Path, folder: Path) -> dict[str, float]:
    import mirlab
    from mirlab.audio.embedding.shelf import card_of

    many = folder / "many"
    (many / "all").mkdir(parents=True)
    data = clip.read_bytes()
    for number in range(CLIPS):
        # Another last sample, as equal files are analysed once.
        (many / "all" / f"{number:02d}.wav").write_bytes(data[:-2] + number.to_bytes(2, "little"))
    name = card_of(model).feature_names()[0]
    taken: dict[int, list[float]] = {1: [], 2: []}
    # Pools that live on, so that what is measured is the work and not the start of processes.
    pools = {workers: ProcessPoolExecutor(workers, get_context("spawn")) for workers in taken}
    for round_ in range(4):
        for workers, times in taken.items():
            start = time.perf_counter()
            pool = pools[workers]
            mirlab.extract(many, f"{name}.mean", executor=pool, workers=workers, cache=False, progress=False)
            if round_:
                times.append(time.perf_counter() - start)
    for pool in pools.values():
        pool.shutdown()
    best = {f"{workers}": min(times) for workers, times in taken.items()}
    ratio = best["1"] / best["2"]
    rows = [(workers, f"{seconds:.1f}", f"{CLIPS / seconds:.1f}") for workers, seconds in best.items()]
    print(f"\n{measuring.table(['workers', f's for {CLIPS} clips', 'clips/s'], rows)}")
    print(f"\nTwo workers are {ratio:.2f} times as fast as one.")
    return {**best, "ratio": ratio}


def _memory(model: str, folder: Path) -> dict[str, float]:
    import numpy as np
    import soundfile as sf

    code = (
        "import sys, mirlab\n"
        "from mirlab.audio.embedding.shelf import card_of\n"
        "print(len(mirlab.features(sys.argv[2], features=card_of(sys.argv[1]).feature_names()[0])))"
    )
    peaks = {}
    noise = (0.1 * np.random.default_rng(0).standard_normal(22050 * 30)).astype(np.float32)
    for minutes in MINUTES:
        path = folder / f"{minutes}.wav"
        with sf.SoundFile(path, "w", 22050, 1, "PCM_16") as file:
            for _ in range(int(minutes * 2)):
                file.write(noise)
        peaks[f"{minutes:g}"] = measuring.run([sys.executable, "-c", code, model, str(path)]).peak
        path.unlink()
    rows = [(minutes, f"{peak:.0f}") for minutes, peak in peaks.items()]
    print(f"\n{measuring.table(['minutes of sound', 'peak memory of the process, MB'], rows)}")
    return peaks


if __name__ == "__main__":
    main(sys.argv[1:])
