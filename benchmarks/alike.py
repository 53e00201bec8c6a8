"""What do mirlab and sonara need for the same outputs, and how well do the numbers find tracks of a style?

    python -m benchmarks alike AUDIO [--rounds 15]

Speed: ways to one clip of 30 s (16-bit WAV, mono, 22,050 Hz, synthesised) in turn, in processor time over
all threads, medians. sonara has two levels of work: its compact mode, and everything beyond, whichever number
is asked for. Beside each stands mirlab with the features that come nearest. Agreement: how far the two are
apart where both compute a number of one name, over all tracks of AUDIO. Accuracy: AUDIO is a folder with a
subfolder for each style, and artists in the tags of the files; each track asks for its neighbours among the
tracks by other artists, and a neighbour is right if it has the query's style.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks import measuring
from benchmarks.sections import Section

SECTION = Section(
    "Beside sonara: the same outputs",
    "sonara is written in Rust. Each call computes tempo, beats, onsets, loudness, level, centroid and zero "
    "crossings; anything beyond, such as one MFCC, takes its second level of work. mirlab computes only what "
    "is asked for. These outputs have no counterpart: sonara's positions of beats and onsets, its chords and "
    'scores such as "energy"; mirlab\'s probabilities of each tempo and key, and statistics beside the mean. '
    "Where the table of agreement shows a low correlation, the two define a number differently. sonara's 48 "
    "numbers are compared by the distance of mirlab's libraries (cosine of standardised numbers), and by two "
    "of its own. P@10 is the share of the ten nearest tracks that have the query's style; intervals resample "
    "artists.",
    minutes=4,
    given=("AUDIO",),
)

COMPACT = (
    *("rms.mean", "rms.max", "spectral_centroid.mean", "zero_crossing_rate.mean"),
    *("bpm", "loudness_integrated", "loudness_range"),
)
EXTENDED = (
    *COMPACT,
    *("spectral_bandwidth.mean", "spectral_rolloff.mean", "spectral_flatness.mean", "spectral_contrast.mean"),
    *("mfcc[1-13].mean", "chroma12.mean", "key"),
)
SAME = {
    "rms_mean": "rms.mean",
    "spectral_centroid_mean": "spectral_centroid.mean",
    "zero_crossing_rate": "zero_crossing_rate.mean",
    "spectral_bandwidth_mean": "spectral_bandwidth.mean",
    "spectral_rolloff_mean": "spectral_rolloff.mean",
    "spectral_flatness_mean": "spectral_flatness.mean",
    "spectral_contrast_mean": "spectral_contrast.mean",
    "mfcc_mean": "mfcc[1-13].mean",
    "chroma_mean": "chroma12.mean",
    "loudness_lufs": "loudness_integrated",
}
"""sonara's name of a number that both compute, and mirlab's."""
SONARA = "sonara, its 48 numbers"
OWN = {"default": "its own distance", "timbre": 'its distance "timbre"'}
SPACES = {
    "mirlab seed": "seed",
    "mirlab public": "public",
    "mirlab, as sonara's extended": ",".join(EXTENDED),
}
Numbers = NDArray[np.float64]


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks alike")
    parser.add_argument("audio", type=Path, metavar="AUDIO", help="a folder with a subfolder a style")
    parser.add_argument("--rounds", type=int, default=15)
    asked = parser.parse_args(list(arguments))
    measuring.one_thread()
    if find_spec("sonara") is None:
        print("sonara is not installed: its rows are missing.\n")
    from threadpoolctl import threadpool_limits

    with tempfile.TemporaryDirectory() as folder, threadpool_limits(1), measuring.said("speed"):
        cost = _speed(measuring.clip(Path(folder) / "clip.wav"), asked.rounds)
    return {"speed": cost, **_of_sound(asked.audio, cost)}


def _speed(clip: Path, rounds: int) -> dict[str, float]:
    asked = {
        **SPACES,
        "mirlab, as sonara's compact": ",".join(COMPACT),
        "mirlab, the same without its learned tempo": ",".join(term for term in COMPACT if term != "bpm"),
    }
    ways: dict[str, Callable[[], object]] = {
        name: partial(_mirlab, terms, clip) for name, terms in asked.items()
    }
    if find_spec("sonara") is not None:
        ways["sonara, compact"] = partial(_sonara, clip, mode="compact")
        ways[SONARA] = partial(_sonara, clip, features=["embedding"])
    found = measuring.milliseconds(measuring.interleaved(ways, rounds, time.process_time))
    rows = [(name, f"{ms:.1f}") for name, ms in found.items()]
    print(measuring.table(["one clip of 30 s", "processor ms"], rows))
    return found


def _mirlab(terms: str, path: Path) -> Any:
    from mirlab.audio.analysis.analysis import analyse
    from mirlab.audio.analysis.request import request_for
    from mirlab.audio.registry.terms import expand

    return analyse(path, request_for(expand(terms)))


def _sonara(path: Path, **asked: Any) -> dict[str, Any]:
    import sonara

    return dict(sonara.analyze_file(str(path), **asked))


def _of_sound(audio: Path, cost: dict[str, float]) -> dict[str, Any]:
    """The tables of agreement and of neighbours."""
    import mirlab

    terms = ",".join([*SPACES.values(), *SAME.values(), "bpm", "key"])
    with measuring.said("mirlab's numbers"):
        table = mirlab.extract(audio, terms, progress=False).table
    theirs: list[dict[str, Any]] = []
    if find_spec("sonara") is not None:
        root = audio if audio.is_dir() else audio.parent
        with measuring.said("sonara's numbers"):
            theirs = [_sonara(root / track, features=["embedding", "loudness"]) for track in table.tracks]
    found: dict[str, Any] = {"tracks": len(table.tracks)}
    if theirs:
        found["agreement"] = _agreement(table, theirs)
    with measuring.said("neighbours"):
        found["neighbours"] = _neighbours(table, theirs, cost)
    return found


def _columns(table: Any, terms: str) -> Numbers:
    """The columns of a table that terms name."""
    chosen: Numbers = table.select(terms).values
    return chosen


def _agreement(table: Any, theirs: Sequence[dict[str, Any]]) -> dict[str, Any]:
    rows, found = [], {}
    for name, term in SAME.items():
        ours = _columns(table, term)
        other = np.array([np.atleast_1d(one[name]) for one in theirs], dtype=np.float64)
        related = [np.corrcoef(ours[:, i], other[:, i])[0, 1] for i in range(ours.shape[1])]
        gap = float(np.median(np.abs(other - ours)))
        found[name] = {"correlation": float(np.min(related)), "difference": gap}
        rows.append((name, term, ours.shape[1], f"{np.min(related):.3f}", f"{gap:.3g}"))
    print()
    headings = ["sonara", "mirlab", "numbers", "least correlation", "median difference"]
    print(measuring.table(headings, rows))
    tempo = _columns(table, "bpm")[:, 0]
    ratio = np.array([one["bpm"] for one in theirs]) / tempo
    same = np.abs(ratio - 1) <= 0.04
    octave = same | np.any(np.abs(ratio[:, None] / np.array([2, 0.5, 3, 1 / 3]) - 1) <= 0.04, axis=1)
    keys = _keys(table, theirs)
    print(
        f"\nThe two agree on the tempo (within 4 %) of {100 * same.mean():.0f} % of the tracks, and of "
        f"{100 * octave.mean():.0f} % but for the octave; on the key of {100 * keys:.0f} %."
    )
    return {**found, "tempo": float(same.mean()), "tempo but for octave": float(octave.mean()), "key": keys}


def _keys(table: Any, theirs: Sequence[dict[str, Any]]) -> float:
    from benchmarks.keys import key_number

    ours = _columns(table, "key").argmax(axis=1)
    return float(np.mean(ours == np.array([key_number(one["key"]) for one in theirs])))


def _neighbours(table: Any, theirs: Sequence[dict[str, Any]], cost: dict[str, float]) -> dict[str, Any]:
    from mirlab.find.evaluation import compared_pairs, judge_space, question_of

    question = question_of(table, name="alike")
    spaces = [judge_space(_columns(table, terms), question, name=name) for name, terms in SPACES.items()]
    judged = {space.name: space.trusted for space in spaces}
    size = {space.name: space.columns for space in spaces}
    if theirs:
        vectors = np.array([one["embedding"] for one in theirs], dtype=np.float64)
        spaces.append(judge_space(vectors, question, name=SONARA))
        judged[SONARA] = spaces[-1].trusted
        for profile, called in OWN.items():
            cost = {**cost, f"{SONARA}, {called}": cost[SONARA]}
            judged[f"{SONARA}, {called}"] = _by_own_distance(vectors, question, profile)
        size |= {name: vectors.shape[1] for name in judged if name.startswith(SONARA)}
    rows, found = [], {}
    for name, condition in judged.items():
        first, ten = condition.scores["P@1"], condition.scores["P@10"]
        rows.append(
            (
                *(name, size[name], f"{cost[name]:.0f}"),
                f"{100 * first.mean:.1f}",
                f"{100 * ten.mean:.1f} ({100 * ten.low:.1f}-{100 * ten.high:.1f})",
            )
        )
        found[name] = {"P@1": first.mean, "P@10": ten.mean, "low": ten.low, "high": ten.high}
    strict = spaces[0].trusted
    print(
        f"\n{len(table.tracks)} tracks of {len(table.classes)} styles, {spaces[0].artists} artists; "
        f"{strict.name}, {len(strict.queries)} queries. "
        f"By chance, P@10 is {100 * strict.random['P@10']:.1f} %.\n"
    )
    print(
        measuring.table(["numbers of a track", "columns", "processor ms", "P@1, %", "P@10, % (95 %)"], rows)
    )
    pairs = [pair for pair in compared_pairs(spaces) if SONARA in (pair.first, pair.second)]
    print("".join(f"\n- {pair.sentence()}" for pair in pairs))
    return {"scores": found, "chance": strict.random["P@10"]}


def _by_own_distance(vectors: Numbers, question: Any, profile: str) -> Any:
    """The strictest condition, with tracks ranked by sonara's own distance."""
    import sonara

    from mirlab.find.evaluation.scores import Tally

    rows = [vector.tolist() for vector in vectors]
    far = np.array([[sonara.embedding_distance(a, b, profile=profile) for b in rows] for a in rows])
    condition, tally = question.conditions[-1], Tally(question)
    asks, may = question.allowed(condition, question.asking)
    tally.take(question.asking[asks], far[question.asking][asks], may[asks])
    return tally.finished(condition, 0.95)


if __name__ == "__main__":
    main(sys.argv[1:])
