"""Make src/mirlab/audio/features/bpm.json: the weights of the feature `bpm`.

    python tests/golden/make_bpm.py                  the synthesised part, from the repository alone
    python tests/golden/make_bpm.py AUDIO TABLE      and the correction, from annotated recordings
    python tests/golden/make_bpm.py --check AUDIO TABLE      writes nothing, says how well it does

1. SONGS clips of the toy band, in all its styles, with tempi stretched, players loosened, parts borrowed from
   other styles and some drums left out; and LOOSE clips without a tempo (noise, held chords, notes at random
   times, rubato), whose answer is the spread of usual tempi. Weights are fitted by cross-entropy with a small
   ridge.
2. Annotated recordings move these weights: the same loss on them and on some of the loose clips, with a ridge
   towards the weights of step 1. How far is chosen by leaving genres out. What is said of the result is
   nested: for each genre, both the ridge and the weights come from the other genres alone.

Without AUDIO and TABLE (as for `python -m benchmarks tempokey`), the correction stays as it is in the file.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mirlab.audio.features.bpm import CLOSE, GRID, TERMS, evidence, probabilities
from mirlab.audio.registry import registry
from mirlab.audio.spectra.frames import FrameSpec, spectra

FILE = Path(__file__).parents[2] / "src" / "mirlab" / "audio" / "features" / "bpm.json"
SPEC = FrameSpec()
SONGS, LOOSE, SEED = 800, 120, 7
LENGTHS = (6.0, 30.0)
BESIDE = 25
"""Loose clips beside the recordings."""
RIDGE = 1e-3
RIDGES = (3e-3, 1e-2, 3e-2, 1e-1)
SPREAD = 0.02
USUAL, USUAL_SPREAD = 107.0, 0.5
"""Centre (bpm) and deviation (octaves) of tempi that listeners tap: Moelants (2002), van Noorden (1999)."""

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Examples:
    """Evidence (n, tempi, terms), what is to be found as shares of tempi (n, tempi), tempi (n,), genres."""

    evidence: Numbers
    shares: Numbers
    tempi: Numbers
    genres: NDArray[np.str_]

    def rows(self, chosen: NDArray[np.bool_]) -> Examples:
        """Some of them."""
        return Examples(*(part[chosen] for part in (self.evidence, self.shares, self.tempi, self.genres)))


def heard(samples: NDArray[np.float32]) -> Numbers:
    """The evidence that the feature hears in a clip."""
    return evidence(registry.get("bpm").frames(spectra([samples], SPEC)), SPEC)


def shares_of(tempo: float) -> Numbers:
    """All but the tempo and its neighbours are wrong."""
    near = np.exp(-0.5 * (np.log(GRID / tempo) / SPREAD) ** 2)
    return near / near.sum()


def song(number: int) -> tuple[NDArray[np.float32], float]:
    """Play one song of the toy band as it would not: a piece from somewhere in it, and its tempo."""
    from mirlab.data.toy.band import _mastered, invent_artist
    from mirlab.data.toy.instruments import SAMPLE_RATE
    from mirlab.data.toy.mix import mix_down, render_drums, render_part
    from mirlab.data.toy.score import Plan, compose
    from mirlab.data.toy.styles import STYLES, Style

    rng = np.random.default_rng([SEED, number])
    style = list(STYLES.values())[number % len(STYLES)]
    artist = invent_artist(style, SEED, number, "nobody")
    alike = [other for other in STYLES.values() if other.metre == style.metre]

    def one(choices: Sequence[Any]) -> Any:
        return choices[int(rng.integers(len(choices)))]

    def from_someone() -> Style:
        return one(alike) if rng.random() < 0.3 else style

    mode, progression = one(style.harmony)
    drums = one(from_someone().drums) if rng.random() < 0.85 else {}
    plan = Plan(
        tempo=artist.tempo * float(np.exp(rng.normal(0.0, 0.15))),
        swing=artist.swing,
        tonic=one(artist.tonics),
        mode=mode,
        progression=progression,
        drums={name: bar for name, bar in drums.items() if rng.random() < 0.9},
        bass=one(from_someone().bass),
        comp=one(from_someone().comp),
        lead=one(style.lead) if rng.random() < 0.8 else None,
        pad=bool(rng.random() < style.pad),
        register=artist.register,
        energy=one(("build", "steady", "drop", "swell")),
        looseness=float(rng.uniform(0.002, 0.02)),
    )
    seconds = float(rng.uniform(*LENGTHS))
    length = round((seconds + 3) * SAMPLE_RATE)
    score = compose(style, plan, seconds + 3, rng)
    parts = {
        name: render_part(notes, artist.patches[name], artist.tuning / 100, length)
        for name, notes in score.notes.items()
    }
    if any(score.hits.values()):
        parts["drums"] = render_drums(score.hits, artist.kit, length)
    samples = mix_down(parts, _mastered(artist, SEED, 0, plan.tempo, rng), 1)[:, 0]
    start = int(rng.uniform(0, 2.9) * SAMPLE_RATE)
    return samples[start : start + round(seconds * SAMPLE_RATE)], plan.tempo


def loose(number: int) -> NDArray[np.float32]:
    """Make a clip without a tempo: noise, a held chord, notes and strokes at random times, or rubato."""
    from mirlab.data.toy.drums import DRUMS, Kit, render_drum
    from mirlab.data.toy.instruments import PATCHES, SAMPLE_RATE, render_note

    rng = np.random.default_rng([SEED + 1, number])
    seconds = float(rng.uniform(*LENGTHS))
    n = round(seconds * SAMPLE_RATE)
    sound = 10 ** rng.uniform(-4, -2) * rng.standard_normal(n)
    # A breathy instrument can't hold a note for so long.
    patches = [patch for patch in PATCHES.values() if not patch.breath]
    kind = ("noise", "chord", "random", "rubato")[number % 4]
    starts = {
        "noise": np.zeros(0),
        "chord": np.zeros(3),
        "random": rng.uniform(0, seconds, int(rng.uniform(1, 6) * seconds)),
        # From note to note, a third faster or slower.
        "rubato": np.cumsum(rng.uniform(0.3, 0.9) * np.exp(rng.normal(0.0, 0.35, 100))),
    }[kind]
    if kind == "noise":
        sound *= 1 + 0.5 * np.sin(np.cumsum(rng.standard_normal(n)) * 0.002)
    mine = patches[int(rng.integers(len(patches)))]
    for start in starts[starts < seconds]:
        if kind == "random" and rng.random() < 0.5:
            played = render_drum(Kit(), DRUMS[int(rng.integers(len(DRUMS)))])
        else:
            held = seconds if kind == "chord" else float(rng.uniform(0.1, 1.0))
            played = render_note(mine, float(rng.uniform(45, 80)), held)
        first = round(start * SAMPLE_RATE)
        piece = played[: n - first]
        sound[first : first + len(piece)] += 0.2 * rng.uniform(0.2, 1.0) * piece
    return sound.astype(np.float32)


def synthesised() -> Examples:
    """Songs with tempi, and clips without."""
    songs = [song(number) for number in range(SONGS)]
    usual = np.exp(-0.5 * (np.log2(GRID / USUAL) / USUAL_SPREAD) ** 2)
    return Examples(
        np.stack([*(heard(samples) for samples, _ in songs), *(heard(loose(i)) for i in range(LOOSE))]),
        np.stack([*(shares_of(tempo) for _, tempo in songs), *[usual / usual.sum()] * LOOSE]),
        np.array([*(tempo for _, tempo in songs), *[np.nan] * LOOSE]),
        np.array(["toy"] * (SONGS + LOOSE)),
    )


def recorded(audio: Path, table: Path) -> Examples:
    """Annotated recordings, as the benchmark tempokey reads them."""
    import sys

    sys.path.insert(0, str(Path(__file__).parents[2]))
    from benchmarks.tempokey import clips_of, samples_of

    clips = [clip for clip in clips_of(audio, table) if clip.tempo is not None]
    tempi = np.array([clip.tempo for clip in clips], dtype=np.float64)
    return Examples(
        np.stack([heard(samples_of(clip)) for clip in clips]),
        np.stack([shares_of(tempo) for tempo in tempi]),
        tempi,
        np.array([clip.genre for clip in clips]),
    )


def fitted(examples: Examples, scale: Numbers, ridge: float, start: Numbers | None = None) -> Numbers:
    """The weights of least cross-entropy, with a ridge towards `start` (zeros) in units of `scale`."""
    from scipy.optimize import minimize

    flat = examples.evidence.reshape(-1, len(TERMS)) / scale
    shares, n = examples.shares, len(examples.shares)
    towards = np.zeros(len(TERMS)) if start is None else start * scale

    def loss(moved: Numbers) -> tuple[float, Numbers]:
        chances = probabilities((flat @ moved).reshape(n, -1))
        away = moved - towards
        value = -(shares * np.log(chances + 1e-300)).sum() / n + ridge * (away @ away)
        return value, ((chances - shares).ravel() @ flat) / n + 2 * ridge * away

    found = minimize(loss, towards, jac=True, method="L-BFGS-B", options={"maxiter": 300})
    return np.asarray(found.x / scale)


def judged(weights: Numbers, examples: Examples) -> tuple[NDArray[np.bool_], NDArray[np.bool_], Numbers]:
    """Whether each tempo is right, whether but for an octave, and the probability given to the right one."""
    chances = probabilities(examples.evidence @ weights)
    tempi = examples.tempi[:, np.newaxis]
    off = np.abs(GRID[chances.argmax(axis=1), np.newaxis] / (tempi * [1, 2, 1 / 2, 3, 1 / 3]) - 1) <= CLOSE
    sure = np.where(np.abs(np.log(GRID / tempi)) <= CLOSE, chances, 0.0).sum(axis=1)
    return off[:, 0], off.any(axis=1), sure


def lost(weights: Numbers, examples: Examples) -> Numbers:
    """Minus the logarithm of the probability of the right tempo."""
    return -np.log(judged(weights, examples)[2] + 1e-9)


def beside(examples: Examples, others: Examples) -> Examples:
    """Both of them."""
    parts = ("evidence", "shares", "tempi", "genres")
    return Examples(*(np.concatenate([getattr(examples, p), getattr(others, p)]) for p in parts))


def left_out(examples: Examples, fit: Callable[[Examples], Numbers]) -> list[tuple[Numbers, Examples]]:
    """For each genre the weights from the others, and its own examples."""
    return [
        (fit(examples.rows(examples.genres != genre)), examples.rows(examples.genres == genre))
        for genre in sorted(set(examples.genres))
    ]


def chosen_ridge(examples: Examples, aside: Examples, scale: Numbers, start: Numbers) -> float:
    """The ridge that does best on genres left out."""

    def loss(ridge: float) -> float:
        folds = left_out(examples, lambda others: fitted(beside(others, aside), scale, ridge, start))
        return float(np.concatenate([lost(*fold) for fold in folds]).mean())

    return min(RIDGES, key=loss)


def say(what: str, folds: list[tuple[Numbers, Examples]]) -> None:
    """Print the accuracies of weights on the examples that go with them."""
    one, two, sure = (np.concatenate(part) for part in zip(*(judged(*fold) for fold in folds), strict=True))
    loss = -np.log(sure + 1e-9).mean()
    print(f"{what}: Accuracy 1 {one.mean():.3f}, Accuracy 2 {two.mean():.3f}, log loss {loss:.3f}")
    said = np.concatenate([_said(weights, examples) for weights, examples in folds])
    order = np.argsort(said)
    for part in np.array_split(order, 4):
        print(f"    confidence {said[part].mean():.2f}: right {one[part].mean():.2f} of {len(part)}")


def _said(weights: Numbers, examples: Examples) -> Numbers:
    """The confidence in each answer."""
    chances = probabilities(examples.evidence @ weights)
    answer = GRID[chances.argmax(axis=1), np.newaxis]
    return np.asarray(np.where(np.abs(np.log(GRID / answer)) <= CLOSE + 0.01, chances, 0.0).sum(axis=1))


def main() -> None:
    """Make the weights and write them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("audio", nargs="?", type=Path, metavar="AUDIO")
    parser.add_argument("table", nargs="?", type=Path, metavar="TABLE")
    parser.add_argument("--check", action="store_true", help="write nothing")
    asked = parser.parse_args()
    toy = synthesised()
    scale = np.maximum(toy.evidence.std(axis=(0, 1)), 1e-6)
    start = fitted(toy, scale, RIDGE)
    say("synthesised songs, the same that were fitted", [(start, toy.rows(~np.isnan(toy.tempi)))])
    if asked.table is None:
        correction = np.array(list(json.loads(FILE.read_text(encoding="utf-8"))["correction"].values()))
    else:
        real = recorded(asked.audio, asked.table)
        say("recordings, from synthesised songs alone", [(start, real)])

        aside = toy.rows(np.isnan(toy.tempi) & (np.arange(len(toy.tempi)) < SONGS + BESIDE))

        def fit(examples: Examples) -> Numbers:
            ridge = chosen_ridge(examples, aside, scale, start)
            return fitted(beside(examples, aside), scale, ridge, start)

        say("recordings of a genre, from songs and the other genres", left_out(real, fit))
        ridge = chosen_ridge(real, aside, scale, start)
        final = fitted(beside(real, aside), scale, ridge, start)
        say(f"recordings, the same that were fitted (ridge {ridge:g})", [(final, real)])
        correction = final - start
    if asked.check:
        return
    kept = {
        "weights": _named(start + correction),
        "synthesised": _named(start),
        "correction": _named(correction),
    }
    FILE.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    print(f"wrote {FILE}")


def _named(values: Numbers) -> dict[str, float]:
    return {term: float(f"{value:.5g}") for term, value in zip(TERMS, values, strict=True)}


if __name__ == "__main__":
    main()
