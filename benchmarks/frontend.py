"""How fast are the front ends of learned models, beside librosa's, and how far are published accounts apart?

    python -m benchmarks frontend [--clip CLIP.wav] [--repeats 15]

A clip of 30 s at 22.05 kHz (and at 44.1 kHz, for resampling), in memory: from samples to the log-mel bands
that MusiCNN takes. The reference is what its package does: librosa's `melspectrogram` with reflected padding,
half precision and a logarithm in numpy, after resampling with resampy 0.2.2 (where it is installed) or, as
librosa does today, with soxr. All ways run in turn, in one process and one thread; medians of processor time.
Before anything is timed, the bands of both are compared.

The last table says what one number of a front end is worth: how far apart the log-mel bands of one sound are
between accounts of the same front end, as the mean over bands and frames and as the largest difference.
"""

from __future__ import annotations

import argparse
import math
import statistics
import sys
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from benchmarks import measuring
from benchmarks.sections import Section

SECTION = Section(
    "Front ends of learned models",
    "See [embeddings.md](embeddings.md) for which front ends are verified, and against what.",
    minutes=2,
)


RATES = (22050, 44100)
FARTHEST = 1e-4
"""Of the log-mel bands from librosa's, without the rounding to half precision."""


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks frontend")
    parser.add_argument("--clip", help="a sound file, of which up to 30 s are taken; synthesised by default")
    parser.add_argument("--repeats", type=int, default=15)
    asked = parser.parse_args(list(arguments))
    measuring.one_thread()
    sounds = {rate: _sound(rate, asked.clip) for rate in RATES}
    apart = _check(sounds[22050])
    ways = _ways(sounds)
    with measuring.said("front ends"):
        taken = _processor(ways, asked.repeats)
    print(f"Log-mel bands at 16 kHz: at most {apart:.1e} from librosa's.\n")
    rows = [(name, f"{value:.1f}") for name, value in taken.items()]
    seconds = len(sounds[22050]) / 22050
    print(measuring.table([f"{seconds:.0f} s to MusiCNN's log-mel bands", "processor ms"], rows))
    ratios = {
        f"{what}: librosa / mirlab": taken[theirs] / taken[ours]
        for what, ours, theirs in _pairs()
        if theirs in taken
    }
    print()
    print(measuring.table(["", "times"], [(what, f"{ratio:.2f}") for what, ratio in ratios.items()]))
    accounts = _accounts(sounds[44100])
    print()
    print(
        measuring.table(
            ["accounts of one front end", "mean", "largest"],
            [(what, f"{mean:.4f}", f"{most:.3f}") for what, (mean, most) in accounts.items()],
        )
    )
    return {"milliseconds": taken, "ratios": ratios, "accounts": accounts, "apart": apart}


def _sound(rate: int, clip: str | None) -> np.ndarray:
    if clip is not None:
        from mirlab.audio.decoding import stream

        samples = np.concatenate(list(stream(clip, sample_rate=rate, duration=30.0)))
        if len(samples) < 5 * rate:
            raise SystemExit(f"{clip}: expected 5 s of sound or more, got {len(samples) / rate:.1f} s")
        return samples
    t = np.arange(30 * rate) / rate
    noise = np.random.default_rng(0).uniform(-1, 1, len(t))
    tones = sum(np.sin(2 * np.pi * f * t) / k for k, f in enumerate((110.0, 220.5, 331.0, 882.0), 1))
    return np.asarray((0.1 * noise + 0.2 * tones) * (0.5 + 0.5 * np.sin(t)), dtype=np.float32)


def _bands(samples: np.ndarray, view: Any) -> np.ndarray:
    from mirlab.audio.views import log_mel

    return np.concatenate(list(log_mel([samples], view)), axis=1)


def _resampled(samples: np.ndarray, rate: int, view: Any) -> np.ndarray:
    from mirlab.audio.views import resampled_for

    return np.concatenate(list(resampled_for([samples], rate, view)))


def _librosa(samples: np.ndarray, half: bool = True) -> np.ndarray:
    import librosa

    mel = librosa.feature.melspectrogram(
        y=samples, sr=16000, n_fft=512, hop_length=256, n_mels=96, pad_mode="reflect"
    )
    if half:
        mel = mel.astype(np.float16).astype(np.float32)
    return np.asarray(np.log10(10000 * mel + 1))


def _check(sound: np.ndarray) -> float:
    from mirlab.audio.views import named_view

    view = replace(named_view("musicnn"), half_precision=False)
    samples = _resampled(sound, 22050, view)
    expected = _librosa(samples, half=False)
    apart = float(np.abs(_bands(samples, view) - expected).max())
    if apart > FARTHEST:
        raise SystemExit(f"expected log-mel bands within {FARTHEST} of librosa's, got {apart:.2g}")
    return apart


def _resampy() -> Callable[[np.ndarray, int], np.ndarray] | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import resampy
    except ImportError:
        return None
    if resampy.__version__ != "0.2.2":
        return None
    return lambda x, rate: np.pad(
        y := resampy.resample(x, rate, 16000), (0, math.ceil(len(x) * 16000 / rate) - len(y))
    )


def _ways(sounds: Mapping[int, np.ndarray]) -> dict[str, Callable[[], object]]:
    import librosa

    from mirlab.audio.views import named_view

    view = named_view("musicnn")
    soxr = replace(view, resampler="soxr_hq")
    exact = replace(view, half_precision=False)
    at_rate = _resampled(sounds[22050], 22050, view)
    ways: dict[str, Callable[[], object]] = {
        "log-mel alone, mirlab": lambda: _bands(at_rate, view),
        "log-mel alone, librosa": lambda: _librosa(at_rate),
        "log-mel alone, not rounded, mirlab": lambda: _bands(at_rate, exact),
        "log-mel alone, not rounded, librosa": lambda: _librosa(at_rate, half=False),
    }
    resample = _resampy()
    for rate, sound in sounds.items():
        khz = f"{rate / 1000:g} kHz"

        def soxr_of_librosa(sound: np.ndarray = sound, rate: int = rate) -> object:
            return _librosa(librosa.resample(sound, orig_sr=rate, target_sr=16000, res_type="soxr_hq"))

        def ours(v: Any, sound: np.ndarray = sound, rate: int = rate) -> object:
            return _bands(_resampled(sound, rate, v), v)

        ways[f"{khz}, kaiser_best, mirlab"] = lambda ours=ours: ours(view)  # type: ignore[misc]
        ways[f"{khz}, soxr, mirlab"] = lambda ours=ours: ours(soxr)  # type: ignore[misc]
        ways[f"{khz}, soxr, librosa"] = soxr_of_librosa
        if resample is not None:
            ways[f"{khz}, kaiser_best, librosa and resampy"] = lambda s=sound, r=rate: _librosa(
                resample(s, r)
            )  # type: ignore[misc]
    return ways


def _pairs() -> list[tuple[str, str, str]]:
    """(what, mirlab's way, librosa's)."""
    found = [
        (what, f"{what}, mirlab", f"{what}, librosa")
        for what in ("log-mel alone", "log-mel alone, not rounded")
    ]
    for rate in RATES:
        khz = f"{rate / 1000:g} kHz"
        best = f"{khz}, kaiser_best, mirlab"
        found += [
            (f"{khz}, both with soxr", f"{khz}, soxr, mirlab", f"{khz}, soxr, librosa"),
            (f"{khz}, kaiser_best here and soxr there", best, f"{khz}, soxr, librosa"),
            (f"{khz}, both with kaiser_best", best, f"{khz}, kaiser_best, librosa and resampy"),
        ]
    return found


def _processor(ways: Mapping[str, Callable[[], object]], repeats: int) -> dict[str, float]:
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(repeats + 1):
        for name, way in ways.items():
            start = time.process_time()
            way()
            if number:
                taken[name].append(1000 * (time.process_time() - start))
    return {name: statistics.median(values) for name, values in taken.items()}


def _accounts(sound: np.ndarray) -> dict[str, tuple[float, float]]:
    """Mean and largest distance between the levels that two accounts of one front end give for the sound."""
    from mirlab.audio.views import named_view

    musicnn, vggish = named_view("musicnn"), named_view("vggish")
    exact = replace(musicnn, half_precision=False)
    pairs = {
        "MusiCNN: its package, and Essentia": (
            exact,
            replace(named_view("essentia_musicnn"), resampler="kaiser_best"),
        ),
        "MusiCNN: resampled by resampy 0.2, and by soxr": (exact, replace(exact, resampler="soxr_hq")),
        "MusiCNN: rounded to half precision, and not": (musicnn, exact),
        "VGGish: triangles straight over mels, and over Hz": (vggish, replace(vggish, mel_triangles="hz")),
        "VGGish: bands of magnitudes, and of powers": (vggish, replace(vggish, power=2)),
        "CLAP: with feature fusion, and without (dB)": (named_view("clap_fused"), named_view("clap")),
    }
    found = {}
    for what, views in pairs.items():
        one, other = (_bands(_resampled(sound, 44100, view), view) for view in views)
        frames = min(one.shape[1], other.shape[1])
        apart = np.abs(one[:, :frames] - other[:, :frames])
        found[what] = (float(apart.mean()), float(apart.max()))
    return found


if __name__ == "__main__":
    main(sys.argv[1:])
