"""The tempo half of the benchmark tempokey: estimators side by side, over all clips and by genre.

Conventions: an estimate is right (Accuracy 1) where it lies within 4 % of the annotation, and right but for
the octave (Accuracy 2) where it lies within 4 % of the annotation or of 2, 1/2, 3 or 1/3 times as much
(Gouyon et al. 2006, An experimental comparison of audio tempo induction algorithms). Not a benchmark itself:
it has no main.

The weights of mirlab's `bpm` were moved by the annotations of the first clips of GTZAN's genres: on these,
its row is too good, and the row "synthesised songs alone" has weights that no recording has moved. What
genres that were left out get is printed by `python tests/golden/make_bpm.py --check AUDIO TABLE`.

Contents: measured.
"""

from __future__ import annotations

import importlib.util
import itertools
import sys
import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks import measuring
from benchmarks.tempokey import RATE, Clip, samples_of, share

TOLERANCE = 0.04
OURS = ("mirlab bpm", "mirlab bpm, synthesised songs alone")
CONFIDENCES = (0.0, 0.4, 0.5, 0.65, 0.8, 0.9, 1.0)
OCTAVES = (1.0, 2.0, 0.5, 3.0, 1 / 3)
Samples = NDArray[np.float32]
Way = Callable[[Samples], float]


def measured(clips: Sequence[Clip]) -> dict[str, Any]:
    """Print the tables and return the figures that are in them."""
    known = [clip for clip in clips if clip.tempo is not None]
    ways, missing = _ways()
    found: dict[str, list[float]] = {name: [] for name in (*OURS, *ways)}
    answers = []
    with measuring.said(f"tempo of {len(known)} clips"):
        for number, clip in enumerate(known, 1):
            samples = samples_of(clip)
            answers.append(_bpm(samples))
            found[OURS[0]].append(answers[-1][0])
            found[OURS[1]].append(_unmoved(samples))
            for name, way in ways.items():
                found[name].append(way(samples))
            if number % 50 == 0:
                print(number, end=" ", file=sys.stderr, flush=True)
    truth = np.array([clip.tempo for clip in known], dtype=np.float64)
    estimates = {name: np.array(values) for name, values in found.items()}
    print(f"Tempo: {len(known)} clips with an annotation, percent with 95 % intervals.\n")
    rows = [[name, *_row(values, truth)] for name, values in estimates.items()]
    rows += [[f"{name}: not installed", *["-"] * 5] for name in missing]
    print(measuring.table(["tempo", "Accuracy 1", "Accuracy 2", "doubled", "halved", "other"], rows))
    print()
    print(_by_genre(known, estimates, truth))
    print()
    print(_reliability(np.array(answers), truth))
    return {
        "clips": len(known),
        "accuracy 1": {name: float(_within(v, truth).mean()) for name, v in estimates.items()},
        "accuracy 2": {name: float(_any_octave(v, truth).mean()) for name, v in estimates.items()},
    }


def _ways() -> tuple[dict[str, Way], list[str]]:
    """Estimators from samples at RATE to beats per minute, and the names of libraries that are missing."""
    ways: dict[str, Way] = {"mirlab tempo": _tempo}
    missing = []
    if importlib.util.find_spec("librosa") is None:
        missing.append("librosa")
    else:
        ways["librosa beat.beat_track"] = _beat_track
        ways["librosa feature.tempo"] = _librosa
    if importlib.util.find_spec("essentia") is None:
        missing.append("essentia")
    else:
        ways["essentia RhythmExtractor2013"] = _rhythm_extractor
        ways["essentia PercivalBpmEstimator"] = _percival
    if importlib.util.find_spec("sonara") is None:
        missing.append("sonara")
    else:
        ways["sonara"] = _sonara
    return ways, missing


def _bpm(samples: Samples) -> list[float]:
    """Tempo, confidence, second tempo and its confidence."""
    import mirlab

    return list(mirlab.features(samples, RATE, "bpm").values())


def _unmoved(samples: Samples) -> float:
    """The tempo with the weights of synthesised songs alone."""
    from mirlab.audio.features.bpm import bpm, weights
    from mirlab.audio.registry import registry
    from mirlab.audio.spectra import FrameSpec, spectra

    spec = FrameSpec()
    return float(bpm(registry.get("bpm").frames(spectra([samples], spec)), spec, weights("synthesised"))[0])


def _tempo(samples: Samples) -> float:
    import mirlab

    return float(mirlab.features(samples, RATE, "tempo")["tempo.value"])


def _beat_track(samples: Samples) -> float:
    import librosa

    return float(np.atleast_1d(librosa.beat.beat_track(y=samples, sr=RATE)[0])[0])


def _librosa(samples: Samples) -> float:
    import librosa

    return float(librosa.feature.tempo(y=samples, sr=RATE)[0])


def _resampled(samples: Samples) -> Samples:
    # Essentia's estimators are made for 44.1 kHz and take no other rate.
    import soxr

    return np.asarray(soxr.resample(samples, RATE, 44100), dtype=np.float32)


def _essentia() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import essentia
        import essentia.standard
    essentia.log.infoActive = False
    return essentia.standard


def _rhythm_extractor(samples: Samples) -> float:
    return float(_essentia().RhythmExtractor2013(method="multifeature")(_resampled(samples))[0])


def _sonara(samples: Samples) -> float:
    import sonara

    return float(sonara.analyze_signal(samples, sr=RATE, features=["bpm"])["bpm"])


def _percival(samples: Samples) -> float:
    return float(_essentia().PercivalBpmEstimator()(_resampled(samples)))


def _within(
    values: NDArray[np.float64], truth: NDArray[np.float64], factor: float = 1.0
) -> NDArray[np.bool_]:
    return np.asarray(np.abs(values - factor * truth) <= TOLERANCE * factor * truth)


def _any_octave(values: NDArray[np.float64], truth: NDArray[np.float64]) -> NDArray[np.bool_]:
    return np.asarray(np.any([_within(values, truth, factor) for factor in OCTAVES], axis=0))


def _row(values: NDArray[np.float64], truth: NDArray[np.float64]) -> list[str]:
    octaves = _any_octave(values, truth)
    rest = [_within(values, truth, 2.0), _within(values, truth, 0.5), ~octaves]
    return [
        share(_within(values, truth)),
        share(octaves),
        *(f"{100 * part.mean():.1f}" for part in rest),
    ]


def _by_genre(
    clips: Sequence[Clip], estimates: Mapping[str, NDArray[np.float64]], truth: NDArray[np.float64]
) -> str:
    genres = np.array([clip.genre for clip in clips])
    names = list(estimates)
    rows = []
    for genre in sorted(set(genres)):
        mine = genres == genre
        cells = []
        for name in names:
            one, two = (f(estimates[name][mine], truth[mine]).mean() for f in (_within, _any_octave))
            cells.append(f"{100 * one:.0f} / {100 * two:.0f}")
        rows.append([f"{genre} ({mine.sum()})", *cells])
    return measuring.table(["Accuracy 1 / 2 by genre", *names], rows)


def _reliability(answers: NDArray[np.float64], truth: NDArray[np.float64]) -> str:
    """How often bpm is right by how sure it says that it is, and how often its second is where it is not."""
    one, second = _within(answers[:, 0], truth), _within(answers[:, 2], truth)
    either = one | second
    rows = []
    for low, high in itertools.pairwise(CONFIDENCES):
        mine = (answers[:, 1] >= low) & ((answers[:, 1] < high) | (high == CONFIDENCES[-1]))
        if mine.any():
            sure = f"{100 * answers[mine, 1].mean():.0f}"
            rows.append([f"{low:.2f}-{high:.2f}", mine.sum(), sure, share(one[mine]), share(either[mine])])
    rows.append(["all", len(one), f"{100 * answers[:, 1].mean():.0f}", share(one), share(either)])
    heads = ["confidence of bpm", "clips", "mean confidence", "Accuracy 1", "first or second right"]
    return measuring.table(heads, rows)
