"""How are the weights of `key` fitted, and how often is it right on tracks that they were not fitted to?

    python -m benchmarks keyfit AUDIO TABLE
    python -m benchmarks keyfit AUDIO TABLE --write

AUDIO and TABLE are those of tempokey. Training rows are the annotated excerpts, 240 songs of the toy band
with known keys, and drums and noise alone, for which all keys are to be alike. The weights are logistic:
the probability of a key is a softmax over the 24 keys, whose weights are those of its mode turned to its
tonic, so that every excerpt teaches all twelve tonics. They are drawn towards the profiles of Faraldo et
al. (2017). One answer in eight is taken to have nothing to do with the sound, so that a few wrong annotations
and modulating excerpts don't pull at the weights. The figures are those of six folds, each with weights from
the other five, in four repetitions; how sharp the probabilities are and how large the share of surprises is
what is best for these answers. --write puts weights from all rows where `key` reads them.

Contents: main.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks import measuring
from benchmarks.keys import calibration, interval, key_number, points
from benchmarks.tempokey import RATE, clips_of, samples_of

Array = NDArray[np.float64]

# Faraldo, Jorda and Herrera (2017): means of electronic dance music's pitch classes, from the tonic up.
MAJOR = (1.0, 0.1573, 0.42, 0.157, 0.5296, 0.3669, 0.1632, 0.7711, 0.1676, 0.3827, 0.2113, 0.2965)
MINOR = (1.0, 0.233, 0.3615, 0.3905, 0.2925, 0.3777, 0.1961, 0.7425, 0.2701, 0.2161, 0.4228, 0.2272)
SHARPNESS, MINOR_RATHER = 8.0, 0.5
"""What the correlations with the profiles are multiplied by to begin with, and how much likelier minor is."""
RIDGE, TOY_WEIGHT, PITCHLESS_WEIGHT = 2.0, 0.25, 0.3
SURPRISE = 0.12
OTHER_ROWS = 0.7
"""How much of the pull away from 0 the rows have that the profiles say nothing of."""
FOLDS, REPETITIONS = 6, 4
TOY_SEED, SECONDS = 7, 15.0
LENGTHS = (10.0, 5.0, 2.5)
"""Seconds; beginnings of the clips for which held-out answers are looked at, too."""


@dataclass(frozen=True)
class Rows:
    """Training rows: design (n, 24, weights), wanted probabilities (n, 24), and how much each counts (n,)."""

    design: Array
    wanted: Array
    counts: Array

    def __getitem__(self, chosen: NDArray[np.bool_]) -> Rows:
        return Rows(self.design[chosen], self.wanted[chosen], self.counts[chosen])

    def __add__(self, other: Rows) -> Rows:
        return Rows(
            np.concatenate([self.design, other.design]),
            np.concatenate([self.wanted, other.wanted]),
            np.concatenate([self.counts, other.counts]),
        )


def _design(samples: NDArray[np.float32]) -> Array:
    """What each weight is multiplied by in the score of each key, (24, 97)."""
    from mirlab.audio.spectra import FrameSpec, spectra
    from mirlab.audio.tonality.key import evidence
    from mirlab.audio.tonality.partials import low_power

    spec = FrameSpec(sample_rate=RATE)
    power = np.concatenate([low_power(block) for block in spectra([samples], spec)], axis=1)
    found = evidence(power, spec)
    made = np.zeros((2, 12, 2, 48))
    for tonic in range(12):
        made[:, tonic] = np.eye(2)[:, :, np.newaxis] * np.roll(found.heard, -tonic, axis=1).ravel()
    minor = np.repeat([0.0, 1.0], 12)[:, np.newaxis]
    return np.asarray(found.trust * np.concatenate([made.reshape(24, 96), minor], axis=1))


def _designs(samples: NDArray[np.float32]) -> Array:
    """Those of a whole clip and of its first seconds, (lengths, 24, 97)."""
    return np.stack([_design(samples), *(_design(samples[: round(s * RATE)]) for s in LENGTHS)])


def _songs() -> Rows:
    from mirlab.audio.decoding import stream
    from mirlab.data.toy import toy

    with tempfile.TemporaryDirectory() as folder:
        band = toy(TOY_SEED, cache_dir=Path(folder), progress=False, songs=6, seconds=SECONDS)
        assert band.root is not None
        sounds = [
            (np.concatenate(list(stream(band.root / track.path, sample_rate=RATE))), str(track.facts["key"]))
            for track in band.tracks
        ]
    keys = [key_number(name) for _, name in sounds]
    made = np.stack([_design(samples) for samples, _ in sounds])
    return Rows(made, np.eye(24)[keys], np.full(len(keys), TOY_WEIGHT))


def _pitchless() -> Rows:
    """Drums of each style, white and pink noise."""
    from mirlab.data.toy.band import invent_artist
    from mirlab.data.toy.mix import render_drums
    from mirlab.data.toy.score import Plan, compose
    from mirlab.data.toy.styles import STYLES

    sounds = []
    for style in STYLES.values():
        for number in (0, 1):
            artist = invent_artist(style, TOY_SEED, number, "")
            plan = Plan(
                tempo=artist.tempo,
                swing=artist.swing,
                tonic=0,
                mode=style.harmony[0][0],
                progression=style.harmony[0][1],
                drums=style.drums[0],
                bass=style.bass[0],
                comp=style.comp[0],
                lead=None,
                pad=False,
            )
            hits = compose(style, plan, SECONDS, np.random.default_rng([TOY_SEED, number])).hits
            if any(hits.values()):
                sounds.append(render_drums(hits, artist.kit, round(SECONDS * RATE)))
    rng = np.random.default_rng(TOY_SEED)
    for seconds in (0.5, 1.0, 3.0, 10.0, 30.0):
        white = rng.standard_normal(round(seconds * RATE))
        spectrum = np.fft.rfft(white)
        spectrum[1:] /= np.sqrt(np.arange(1, len(spectrum)))
        sounds += [white.astype(np.float32), np.fft.irfft(spectrum, len(white)).astype(np.float32)]
    made = np.stack([_design(samples) for samples in sounds])
    return Rows(made, np.full((len(made), 24), 1 / 24), np.full(len(made), PITCHLESS_WEIGHT))


def _start() -> Array:
    profiles = np.array([MAJOR, MINOR])
    profiles -= profiles.mean(axis=1, keepdims=True)
    profiles /= np.linalg.norm(profiles, axis=1, keepdims=True)
    weights = np.zeros((2, 4, 12))
    weights[:, 0] = SHARPNESS * profiles
    return np.append(weights.ravel(), MINOR_RATHER)


def _softmax(scores: Array) -> Array:
    made = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(made / made.sum(axis=-1, keepdims=True))


def _surprised(likely: Array, surprise: float) -> Array:
    return np.asarray((1 - surprise) * likely + surprise / 24)


def _fitted(rows: Rows) -> Array:
    """Weights (97,) of the smallest log loss and distance from the start."""
    from scipy.optimize import minimize

    start, counts = _start(), rows.counts[:, np.newaxis]
    pull = np.full((2, 4, 12), RIDGE)
    pull[:, 1:] /= OTHER_ROWS**2
    pulls = np.append(pull.ravel(), RIDGE)

    def loss(weights: Array) -> tuple[float, Array]:
        soft, away = _softmax(rows.design @ weights), weights - start
        likely = _surprised(soft, SURPRISE)
        value = -(counts * rows.wanted * np.log(likely)).sum()
        mine = counts * rows.wanted * (1 - SURPRISE) * soft / likely
        missed = soft * mine.sum(axis=1, keepdims=True) - mine
        slope = np.einsum("nk,nkw->w", missed, rows.design) + pulls * away
        return float(value + 0.5 * pulls @ away**2), slope

    return np.asarray(minimize(loss, start, jac=True, method="L-BFGS-B").x, dtype=np.float64)


def _held_out(clips: Rows, more: Rows, genres: Sequence[str], asked: Array) -> list[Array]:
    """Scores (lengths, n, 24) of the clips by weights of folds without them, for each repetition."""
    found = []
    for seed in range(REPETITIONS):
        order = np.random.default_rng(seed).permutation(len(genres))
        order = order[np.argsort(np.array(genres)[order], kind="stable")]
        fold = np.empty(len(order), int)
        fold[order] = np.arange(len(order)) % FOLDS
        scores = np.zeros((len(asked), len(order), 24))
        for number in range(FOLDS):
            weights = _fitted(clips[fold != number] + more)
            scores[:, fold == number] = asked[:, fold == number] @ weights
        found.append(scores)
    return found


def _log_loss(scores: Array, surprise: float, keys: NDArray[np.int64]) -> float:
    likely = _surprised(_softmax(scores), surprise)
    return float(-np.log(likely[np.arange(len(keys)), keys]).mean())


def _lengths(keys: NDArray[np.int64], scores: Array, surprise: float) -> str:
    """A table of held-out answers by how much was heard; scores (lengths, repetitions, n, 24)."""
    rows = []
    for name, some in zip(["whole", *(f"{s:g} s" for s in LENGTHS)], scores, strict=True):
        likely, answers = _surprised(_softmax(some), surprise).max(axis=-1), some.argmax(axis=-1)
        score = np.mean([points(keys, chosen).mean() for chosen in answers])
        rows.append([name, f"{score:.3f}", f"{likely.mean():.2f}", f"{(answers == keys).mean():.2f}"])
    return "\n" + measuring.table(["heard", "MIREX score", "said on average", "was right"], rows)


def _text(weights: Array, surprise: float) -> str:
    """The file that `key` reads, with these weights in place of its own."""
    from mirlab.audio.tonality import weights as module

    before = Path(module.__file__).read_text(encoding="utf-8").partition("WEIGHTS = ")[0]
    lines = ["WEIGHTS = ("]
    for mode in np.round(weights[:96], 2).reshape(2, 4, 12) + 0.0:
        rows = [f"        ({', '.join(f'{value:.2f}' for value in row)})," for row in mode]
        lines += ["    (", *rows, "    ),"]
    return before + "\n".join(
        [*lines, ")", f"MINOR_RATHER = {weights[96]:.2f}", f"SURPRISE = {surprise:.2f}", ""]
    )


def main(arguments: Sequence[str] = ()) -> dict[str, Any]:
    """Fit, print how good held-out answers are, and write the weights where that is asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks keyfit")
    parser.add_argument("audio", type=Path, metavar="AUDIO", help="a folder of sound files")
    parser.add_argument("table", type=Path, metavar="TABLE", help="a CSV file: track, tempo_bpm, key")
    parser.add_argument("--write", action="store_true", help="put the weights where `key` reads them")
    asked = parser.parse_args(list(arguments))
    measuring.one_thread()
    known = [clip for clip in clips_of(asked.audio, asked.table) if clip.key is not None]
    keys = np.array([key_number(clip.key or "") for clip in known])
    designs = np.stack([_designs(samples_of(clip)) for clip in known], axis=1)
    clips = Rows(designs[0], np.eye(24)[keys], np.ones(len(keys)))
    more = _songs() + _pitchless()
    by_length = _held_out(clips, more, [clip.genre for clip in known], designs)
    held_out = [scores[0] for scores in by_length]
    loss, factor, surprise = min(
        (float(np.mean([_log_loss(f * scores, s, keys) for scores in held_out])), f, s)
        for f in np.arange(0.6, 3.01, 0.1).round(1).tolist()
        for s in np.arange(0.02, 0.31, 0.02).round(2).tolist()
    )
    answers = [scores.argmax(axis=1) for scores in held_out]
    found = np.stack([points(keys, chosen) for chosen in answers])
    exact = float(np.mean([chosen == keys for chosen in answers]))
    print(
        f"{len(known)} clips, held out: MIREX score {interval(found.mean(axis=0))}, exact {100 * exact:.1f} %"
    )
    print(f"log loss {loss:.3f} with scores times {factor:.1f} and a share of surprises of {surprise:.2f}")
    likely = _surprised(_softmax(factor * np.concatenate(held_out)), surprise)
    print(calibration(np.tile(keys, REPETITIONS), likely)[0])
    print(_lengths(keys, factor * np.stack(by_length, axis=1), surprise))
    weights = factor * _fitted(clips + more)
    text = _text(weights, surprise)
    if asked.write:
        from mirlab.audio.tonality import weights as module

        Path(module.__file__).write_text(text, encoding="utf-8")
    else:
        print(text.partition("WEIGHTS = ")[1] + text.partition("WEIGHTS = ")[2])
    return {"score": float(found.mean()), "exact": exact, "log loss": loss}


if __name__ == "__main__":
    main(sys.argv[1:])
