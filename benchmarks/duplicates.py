"""Which altered copies of a recording are found, how many false pairs are there, and how long does it take?

Each track of a source is altered in the ways below, written to a file, decoded again and fingerprinted. Then,
for each alteration, all tracks and all their altered copies are searched together: a copy is found when it
is paired with its original; every pair of different tracks is listed with the correlation of their sound,
which tells repeats in the source (near 1) from false pairs. At the end all alterations are searched at once.

The timing is that of the search among 10,000 synthetic fingerprints of 30 s, a tenth of them planted copies:
words whose bits flip from frame to frame with probability 0.06, and that coincide by chance as often as those
of real recordings (27 free bits: 0.04 words in a pair of tracks, Emotify's excerpts share 0.037).

    python -m benchmarks duplicates [SOURCE] [--every 1] [--tracks 10000] [--seed 0]
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import soundfile as sf
import soxr
from numpy.typing import NDArray

from mirlab.audio.decoding.waveform import load
from mirlab.audio.listening.fingerprints import Fingerprint, fingerprint
from mirlab.data.audit.duplicates import Pair, pairs_among
from mirlab.data.sources.sources import open_source
from mirlab.data.tables.track import Dataset

Sound = NDArray[np.float32]
"""Samples (n, channels), full scale 1."""
SAME = 0.5
"""Correlation above which two tracks of a source are taken for one recording."""


def read(path: Path) -> tuple[Sound, int]:
    samples, rate = sf.read(path, dtype="float32", always_2d=True)
    return samples, int(rate)


def pcm(path: Path, samples: Sound, rate: int) -> Path:
    """Write 16-bit PCM; what is beyond full scale is clipped."""
    whole = np.clip(np.rint(samples * 32768), -32768, 32767).astype(np.int16)
    sf.write(path, whole, rate, subtype="PCM_16")
    return path


def coded(path: Path, samples: Sound, rate: int) -> Path:
    """Write MP3 at 64 kbit/s, or Ogg Vorbis at its lowest quality (64 kbit/s for 44.1 kHz stereo)."""
    if path.suffix == ".mp3":
        # libsndfile's levels run from the highest bit rate of the MPEG version to the lowest.
        level = (320 - 64) / (320 - 32) if rate >= 32000 else (160 - 64) / (160 - 8)
        options = {"format": "MP3", "subtype": "MPEG_LAYER_III", "bitrate_mode": "CONSTANT"}
    else:
        level, options = 1.0, {"format": "OGG", "subtype": "VORBIS"}
    with sf.SoundFile(path, "w", rate, samples.shape[1], compression_level=level, **options) as file:
        for start in range(0, len(samples), rate):
            file.write(samples[start : start + rate])
    return path


def faded(samples: Sound, rate: int, seconds: float = 2.0) -> Sound:
    """Fade in and out, linearly."""
    ramp = np.minimum(1.0, np.arange(len(samples)) / (seconds * rate))
    return np.asarray(samples * np.minimum(ramp, ramp[::-1])[:, np.newaxis], dtype=np.float32)


def at_other_rate(samples: Sound, rate: int) -> tuple[Sound, int]:
    other = 22050 if rate > 22050 else 44100
    return np.asarray(soxr.resample(samples, rate, other), dtype=np.float32), other


def decibels(samples: Sound, gain: float) -> Sound:
    return np.asarray(samples * 10 ** (gain / 20), dtype=np.float32)


def all_at_once(folder: Path, samples: Sound, rate: int, cut: float) -> Path:
    samples, rate = at_other_rate(faded(samples, rate), rate)
    samples = np.clip(decibels(samples, 6), -1, 1)[round(cut * rate) :]
    return coded(folder / "x.mp3", samples, rate)


Alteration = Callable[[Path, Sound, int, float], Path]
ALTERATIONS: dict[str, Alteration] = {
    "same samples in another format": lambda d, s, r, _: pcm(d / "x.aiff", s, r),
    "gain -12 dB": lambda d, s, r, _: pcm(d / "x.wav", decibels(s, -12), r),
    "gain +6 dB, clipped": lambda d, s, r, _: pcm(d / "x.wav", decibels(s, 6), r),
    "Ogg Vorbis": lambda d, s, r, _: coded(d / "x.ogg", s, r),
    "MP3": lambda d, s, r, _: coded(d / "x.mp3", s, r),
    "0.5 s cut from the start": lambda d, s, r, _: pcm(d / "x.wav", s[r // 2 :], r),
    "0.5 to 5 s cut from the start": lambda d, s, r, cut: pcm(d / "x.wav", s[round(cut * r) :], r),
    "5 s cut from the start": lambda d, s, r, _: pcm(d / "x.wav", s[5 * r :], r),
    "last third cut": lambda d, s, r, _: pcm(d / "x.wav", s[: 2 * len(s) // 3], r),
    "44.1 or 22.05 kHz, the other": lambda d, s, r, _: pcm(d / "x.wav", *at_other_rate(s, r)),
    "both ends faded, 2 s": lambda d, s, r, _: pcm(d / "x.wav", faded(s, r), r),
    "cut, faded, +6 dB, other rate, MP3": all_at_once,
}


def heard(path: Path, seed: int) -> dict[str, tuple[Fingerprint, float]]:
    """Fingerprint a track ("") and its altered copies; with each, the kbit/s of its file."""
    samples, rate = read(path)
    # Copies are made of 16-bit samples, as most files have: coders give more.
    samples = np.asarray(np.clip(np.rint(samples * 32768), -32768, 32767) / 32768, dtype=np.float32)
    cut = float(np.random.default_rng(seed).uniform(0.5, 5.0))
    found = {}
    with tempfile.TemporaryDirectory() as name:
        original = pcm(Path(name) / "original.wav", samples, rate)
        found[""] = (fingerprint(original), 0.0)
        for what, alter in ALTERATIONS.items():
            written = alter(Path(name), samples, rate, cut)
            seconds = sf.info(written).duration
            found[what] = (fingerprint(written), written.stat().st_size * 8 / 1000 / seconds)
    return found


def correlation(a: Path, b: Path) -> float:
    """Largest normalised cross-correlation of two files at any offset, where 3 s or more overlap."""
    from scipy.signal import correlate

    x, y = (load(path, sample_rate=5512).samples.astype(np.float64) for path in (a, b))
    products = np.abs(correlate(x, y, method="fft"))
    energy_x, energy_y = (np.concatenate([[0.0], np.cumsum(v * v)]) for v in (x, y))
    shift = np.arange(1 - len(y), len(x))
    first, last = np.maximum(0, shift), np.minimum(len(x), len(y) + shift)
    power = (energy_x[last] - energy_x[first]) * (energy_y[last - shift] - energy_y[first - shift])
    enough = (last - first) >= 3 * 5512
    return float(np.max(np.where(enough, products / np.sqrt(power + 1e-12), 0.0), initial=0.0))


def detection(dataset: Dataset, every: int, seed: int) -> None:
    """Print the tables of detection and of pairs of different tracks."""
    from loky import get_reusable_executor

    tracks = dataset.tracks[::every]
    start = time.perf_counter()
    with get_reusable_executor(max_workers=2) as pool:
        known = list(pool.map(heard, [t.path for t in tracks], range(seed, seed + len(tracks))))
    print(f"{dataset.name}: {len(tracks)} tracks, {len(tracks) * len(ALTERATIONS)} altered copies ", end="")
    print(f"(made and fingerprinted in {time.perf_counter() - start:.0f} s).\n")
    rows, met = [], set()
    everything: dict[str, Fingerprint] = {}
    originals = {f"{i}|": marks[""][0] for i, marks in enumerate(known)}
    for what in ALTERATIONS:
        copies = {f"{i}|{what}": marks[what][0] for i, marks in enumerate(known)}
        everything |= copies
        pairs = pairs_among(originals | copies)
        own = [pair for pair in pairs if owner(pair.a) == owner(pair.b)]
        other = {(owner(pair.a), owner(pair.b)) for pair in pairs if owner(pair.a) != owner(pair.b)}
        met |= other
        scores = [pair.score for pair in own]
        exact = sum(pair.kind == "exact" for pair in own)
        rate = np.mean([marks[what][1] for marks in known])
        label = f"{what}, {rate:.0f} kbit/s" if what in ("Ogg Vorbis", "MP3") else what
        share = f"{len(own)}/{len(tracks)} ({100 * len(own) / len(tracks):.1f} %)"
        lowest = f"{min(scores):.2f}" if scores else ""
        rows.append([label, share, str(exact), lowest, f"{np.median(scores):.2f}", str(len(other))])
    print(table(["alteration", "found", "as exact", "lowest score", "median", "other pairs"], rows))
    pairs = pairs_among(originals | everything)
    met |= {(owner(pair.a), owner(pair.b)) for pair in pairs if owner(pair.a) != owner(pair.b)}
    judged = [(a, b, correlation(tracks[a].path, tracks[b].path)) for a, b in sorted(met)]
    false = sum(r < SAME for _, _, r in judged)
    print(
        f"\nAll {len(originals) + len(everything)} files searched at once: {len(pairs)} pairs. Pairs of "
        f"different tracks, in this search or one above: {len(judged)}, of them false: {false}."
    )
    for a, b, r in judged:
        print(f"\n- {tracks[a].id} and {tracks[b].id}: correlation {r:.3f}")


def owner(name: str) -> int:
    return int(name.partition("|")[0])


def synthetic(n: int, seed: int) -> tuple[dict[str, Fingerprint], int]:
    """Return n fingerprints of 30 s, n // 11 of them copies: shifted, shortened and with 15 % bit errors."""
    rng = np.random.default_rng(seed)
    n_words, free, copies = 2550, 27, n // 11
    shifts = np.arange(32, dtype=np.uint32)
    found: dict[str, Fingerprint] = {}
    for i in range(n - copies):
        flips = rng.integers(0, 256, (n_words, free), dtype=np.uint8) < 15
        flips[0] = rng.integers(0, 2, free)
        bits = np.logical_xor.accumulate(flips, axis=0)
        bits = np.concatenate([bits, bits[:, : 32 - free]], axis=1).astype(np.uint32)
        words = np.bitwise_or.reduce(bits << shifts, axis=1)
        found[f"{i}|"] = Fingerprint(words, f"{i}", 30.0)
        if i < copies:
            errors = (rng.random((n_words, 32)) < 0.15).astype(np.uint32)
            copy = (words ^ np.bitwise_or.reduce(errors << shifts, axis=1))[rng.integers(40, 430) :]
            found[f"{i}|copy"] = Fingerprint(copy, f"{i} copy", 30.0)
    return found, copies


def timing(n: int, seed: int) -> None:
    """Print how long the search takes among n synthetic fingerprints."""
    fingerprints, copies = synthetic(n, seed)
    start = time.perf_counter()
    pairs: list[Pair] = pairs_among(fingerprints)
    seconds = time.perf_counter() - start
    own = sum(owner(pair.a) == owner(pair.b) for pair in pairs)
    print(
        f"\n{n:,} synthetic fingerprints of 30 s: searched in {seconds:.1f} s; "
        f"{own} of {copies} planted copies found, {len(pairs) - own} false pairs."
    )


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks duplicates", description=__doc__.splitlines()[0]
    )
    parser.add_argument("source", nargs="?", default="toy")
    parser.add_argument("--every", type=int, default=1, help="take every so many tracks")
    parser.add_argument(
        "--tracks", type=int, default=10_000, help="synthetic fingerprints; 0 leaves them out"
    )
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    dataset = open_source(options.source)
    if not isinstance(dataset, Dataset):
        parser.error(f"{options.source} is a table of features: expected sound files")
    detection(dataset, options.every, options.seed)
    if options.tracks:
        timing(options.tracks, options.seed)


if __name__ == "__main__":
    main()
