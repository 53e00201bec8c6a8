"""The key half of the benchmark tempokey: key finders side by side, over all clips and by genre.

Conventions: an answer scores as at MIREX and in mir_eval.key (Raffel et al. 2014): 1 for the key, 0.5 for its
fifth above in the same mode, 0.3 for its relative, 0.2 for its parallel, else 0. Keys are numbers: the major
ones from C up, then the minor ones. Not a benchmark itself: it has no main.

Contents: measured; key_number, points; interval, calibration.
"""

from __future__ import annotations

import importlib.util
import re
import sys
import warnings
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks import measuring
from benchmarks.tempokey import RATE, Clip, samples_of

Samples = NDArray[np.float32]
Numbers = NDArray[np.int64]
Way = Callable[[Samples], int]

NAMES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
_NOTES = {name: number for number, name in enumerate(NAMES)} | {
    "Db": 1,
    "Eb": 3,
    "Gb": 6,
    "Ab": 8,
    "Bb": 10,
    "Cb": 11,
}
WORTH = {"exact": 1.0, "fifth": 0.5, "relative": 0.3, "parallel": 0.2, "other": 0.0}
DRAWS = 4000
OURS = "mirlab key"
FITTED = re.compile(r"[a-z]+\.0000\d")
"""Names of the clips that the weights of `key` were fitted to: the first ten of each genre of GTZAN."""


def key_number(name: str) -> int:
    """The number of a key such as "A minor" or "Bb major"."""
    tonic, mode = name.split()
    return _NOTES[tonic] + 12 * ("major", "minor").index(mode)


def relations(truth: Numbers, answers: Numbers) -> NDArray[np.str_]:
    """What each answer is to the truth: a name in WORTH."""
    above, same = (answers - truth) % 12, (answers < 12) == (truth < 12)
    relative = np.where(truth < 12, 9, 3)
    return np.select(
        [truth == answers, same & (above == 7), ~same & (above == relative), ~same & (above == 0)],
        ["exact", "fifth", "relative", "parallel"],
        "other",
    )


def points(truth: Numbers, answers: Numbers) -> NDArray[np.float64]:
    """What each answer scores, 0 to 1."""
    return np.array([WORTH[relation] for relation in relations(truth, answers).tolist()])


def measured(clips: Sequence[Clip]) -> dict[str, Any]:
    """Print the tables and return the figures that are in them."""
    known = [clip for clip in clips if clip.key is not None]
    ways, missing = _ways()
    found: dict[str, list[int]] = {name: [] for name in ways}
    likely = []
    with measuring.said(f"key of {len(known)} clips"):
        for number, clip in enumerate(known, 1):
            samples = samples_of(clip)
            likely.append(_probabilities(samples))
            for name, way in ways.items():
                found[name].append(way(samples) if name != OURS else int(likely[-1].argmax()))
            if number % 50 == 0:
                print(number, end=" ", file=sys.stderr, flush=True)
    truth = np.array([key_number(clip.key or "") for clip in known])
    answers = {name: np.array(values) for name, values in found.items()}
    print(
        f"Key: {len(known)} clips with an annotation; MIREX score with 95 % intervals, shares in percent.\n"
    )
    rows = [[name, *_row(truth, values)] for name, values in answers.items()]
    rows += [[f"{name}: not installed", *["-"] * 6] for name in missing]
    print(measuring.table(["key", "MIREX score", *WORTH], rows))
    print()
    print(_by_genre(known, truth, answers))
    print()
    said, figures = calibration(truth, np.stack(likely))
    print(said)
    fitted = np.array([bool(FITTED.fullmatch(clip.track)) for clip in known])
    if fitted.any():
        print(f"\n{OURS} was fitted to {fitted.sum()} of these clips and looks too good on them: ", end="")
        print("see python -m benchmarks keyfit for clips held out.")
        if not fitted.all():
            print(f"\nThe other {int((~fitted).sum())} clips:\n")
            rows = [[name, *_row(truth[~fitted], values[~fitted])] for name, values in answers.items()]
            print(measuring.table(["key", "MIREX score", *WORTH], rows))
    return {
        "clips": len(known),
        "MIREX score": {name: float(points(truth, values).mean()) for name, values in answers.items()},
        "exact": {name: float((values == truth).mean()) for name, values in answers.items()},
        "calibration": figures,
    }


def _ways() -> tuple[dict[str, Way], list[str]]:
    """Key finders from samples at RATE to numbers of keys, and the names of libraries that are missing."""
    ways: dict[str, Way] = {
        OURS: lambda samples: int(_probabilities(samples).argmax()),
        "mirlab chroma12, Krumhansl": _chroma,
    }
    missing = []
    if importlib.util.find_spec("librosa") is None:
        missing.append("librosa")
    else:
        ways["librosa chroma_stft, Krumhansl"] = lambda samples: _librosa(samples, "chroma_stft")
        ways["librosa chroma_cqt, Krumhansl"] = lambda samples: _librosa(samples, "chroma_cqt")
    if importlib.util.find_spec("essentia") is None:
        missing.append("essentia")
    else:
        for profile in ("bgate", "krumhansl", "edma"):
            ways[f"essentia KeyExtractor, {profile}"] = _essentia(profile)
    if importlib.util.find_spec("sonara") is None:
        missing.append("sonara")
    else:
        ways["sonara"] = _sonara
    return ways, missing


def _probabilities(samples: Samples) -> NDArray[np.float64]:
    import mirlab

    found = mirlab.features(samples, RATE, "key")
    return np.array(list(found.values()), dtype=np.float64)


def _best(classes: NDArray[np.floating]) -> int:
    from mirlab.audio.features.tonal import key_correlations

    return int(key_correlations(classes).argmax())


def _chroma(samples: Samples) -> int:
    import mirlab

    return _best(np.array(list(mirlab.features(samples, RATE, "chroma12.mean").values())))


def _librosa(samples: Samples, name: str) -> int:
    import librosa

    return _best(getattr(librosa.feature, name)(y=samples, sr=RATE).mean(axis=1))


def _essentia(profile: str) -> Way:
    def way(samples: Samples) -> int:
        import soxr

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import essentia
            import essentia.standard
        essentia.log.infoActive = False
        # Made for 44.1 kHz.
        high = np.asarray(soxr.resample(samples, RATE, 44100), dtype=np.float32)
        tonic, mode, _ = essentia.standard.KeyExtractor(profileType=profile)(high)
        return key_number(f"{tonic} {mode}")

    return way


def _sonara(samples: Samples) -> int:
    import sonara

    return key_number(sonara.analyze_signal(samples, sr=RATE, features=["key"])["key"])


def interval(values: NDArray[np.float64]) -> str:
    """The mean with its bootstrap interval of 95 %: "0.750 (0.668-0.830)"."""
    drawn = np.random.default_rng(0).integers(0, len(values), (DRAWS, len(values)))
    low, high = np.percentile(values[drawn].mean(axis=1), [2.5, 97.5])
    return f"{values.mean():.3f} ({low:.3f}-{high:.3f})"


def _row(truth: Numbers, answers: Numbers) -> list[str]:
    kinds = relations(truth, answers)
    return [
        interval(points(truth, answers)),
        *(f"{100 * float(np.mean(kinds == kind)):.1f}" for kind in WORTH),
    ]


def _by_genre(known: Sequence[Clip], truth: Numbers, answers: Mapping[str, Numbers]) -> str:
    genres = np.array([clip.genre for clip in known])
    rows = []
    for genre in sorted(set(genres.tolist())):
        mine = genres == genre
        scores = [f"{points(truth[mine], values[mine]).mean():.2f}" for values in answers.values()]
        rows.append([genre, str(int(mine.sum())), *scores])
    return measuring.table(["MIREX score by genre", "clips", *answers], rows)


def calibration(truth: Numbers, likely: NDArray[np.float64]) -> tuple[str, dict[str, float]]:
    """How often our key is right by how probable it said it was, as text, and what sums that up."""
    from mirlab.audio.tonality.key import CLEAR

    sure, right = likely.max(axis=1), likely.argmax(axis=1) == truth
    edges = (0.0, CLEAR, 0.55, 0.7, 0.8, 1.01)
    rows, gap = [], 0.0
    for low, high in pairwise(edges):
        inside = (sure >= low) & (sure < high)
        mean = f"{sure[inside].mean():.2f}" if inside.any() else "-"
        was = f"{right[inside].mean():.2f}" if inside.any() else "-"
        rows.append([f"{low:.2f} to {min(high, 1.0):.2f}", str(int(inside.sum())), mean, was])
        if inside.any():
            gap += float(inside.mean() * abs(sure[inside].mean() - right[inside].mean()))
    table = measuring.table([f"{OURS} said", "clips", "on average", "was right"], rows)
    loss = float(-np.log(np.maximum(likely[np.arange(len(truth)), truth], 1e-12)).mean())
    said = f"{table}\n\nLog loss {loss:.3f} (chance {np.log(24):.3f}); expected calibration error {gap:.3f}."
    return said, {"log loss": loss, "expected calibration error": gap}
