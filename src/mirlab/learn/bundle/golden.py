"""Golden vectors: rows and a sound with the answers that a bundle gave when it was written.

They are computed again whenever a bundle is loaded: another version of a library, another processor or a
damaged installation that changes the answers is found before it is used. Answers may differ by TOLERANCE in
probability, numbers by TOLERANCE of their span over the training tracks, features of the sound by
FEATURE_TOLERANCE of the spread that the feature has over the training tracks.

Contents: SOUND_SECONDS, TOLERANCE, FEATURE_TOLERANCE, Golden (what a bundle says), golden_sound, golden_rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from mirlab.audio.decoding import Waveform
from mirlab.audio.registry import Column
from mirlab.data.tables import TaskName
from mirlab.learn.bundle.said import Said
from mirlab.typing import Floats

if TYPE_CHECKING:
    from mirlab.audio.analysis import Recipe


SOUND_SECONDS = 1.0
TOLERANCE = 1e-4
FEATURE_TOLERANCE = 0.02
_ROWS = 8

MOST_ROWS = 64
WIDEST = 20.0
"""No feature of the golden sound may be off by more than so many times the largest value that it has in the
golden rows: FEATURE_TOLERANCE of a spread that one track in a million makes."""


@dataclass(frozen=True)
class Golden:
    """What a bundle says must come out, checked for its types, shapes and ranges.

    Parameters
    ----------
    rows, answers : (n, d) rows of the bundle's columns and their (n, k) answers: probabilities or numbers
    unusual_rows, distances : (m, u) rows of the unusual columns and their (m,) distances
    sound, allowed : (r,) of the recipe's columns, the golden sound's values and how far off each may be; None
        where there is no recipe
    """

    rows: Floats
    answers: Floats
    unusual_rows: Floats
    distances: Floats
    sound: Floats | None
    allowed: Floats | None

    @classmethod
    def read(
        cls,
        said: Said,
        columns: Sequence[Column],
        k: int,
        unusual: Sequence[Column],
        recipe: Recipe | None,
        task: TaskName = "class",
    ) -> Golden:
        """Read golden.json of a bundle with these columns, k labels, this recipe and this task.

        Raises
        ------
        BundleError : something is missing or is not what it may be; the message names the key
        """
        rows = said.matrix("rows", MOST_ROWS, len(columns))
        key = "numbers" if task == "numbers" else "probabilities"
        ends = () if task == "numbers" else (0.0, 1.0)
        answers = said.matrix(key, MOST_ROWS, k, *ends)
        strange = said.matrix("unusual_rows", MOST_ROWS, len(unusual))
        distances = said.vector("distances", len(strange), 0.0)
        if len(answers) != len(rows):
            raise said.refuse(key, f"{len(rows)} rows, as many as in rows", len(answers))
        if task == "class" and np.abs(answers.sum(axis=1) - 1).max() > TOLERANCE:
            raise said.refuse(key, "rows that sum to 1", answers.sum(axis=1).tolist())
        if recipe is None:
            return cls(rows, answers, strange, distances, None, None)
        sound = said.part("sound")
        row = sound.vector("row", len(recipe.columns))
        allowed = sound.vector("allowed", len(recipe.columns), 0.0)
        reach: dict[Column, float] = {}
        for names, values in ((columns, rows), (unusual, strange)):
            reach.update(zip(names, np.abs(values).max(axis=0).tolist(), strict=True))
        most = WIDEST * (np.array([reach.get(c, 0.0) for c in recipe.columns]) + np.abs(row)) + 1e-6
        if (allowed > most).any():
            raise sound.refuse("allowed", "allowances that are small beside the values", allowed.max())
        return cls(rows, answers, strange, distances, row, allowed)


def golden_sound(sample_rate: int) -> Waveform:
    """A second of a chord that fades, with a click train and hiss: every feature finds something in it.

    The hiss is a linear congruential sequence (Numerical Recipes' constants), equal on every machine.
    """
    n = round(SOUND_SECONDS * sample_rate)
    t = np.arange(n) / sample_rate
    chord = sum(np.sin(2 * np.pi * f * t) / (i + 1) for i, f in enumerate((220.0, 277.18, 329.63, 1318.5)))
    # Step i of s -> a s + c is a^i s + c (1 + a + ... + a^(i - 1)), and uint32 counts modulo 2^32.
    powers = np.cumprod(np.full(n, 1664525, np.uint32), dtype=np.uint32)
    sums = np.cumsum(np.concatenate([np.ones(1, np.uint32), powers[:-1]]), dtype=np.uint32)
    hiss = (powers * np.uint32(12345) + sums * np.uint32(1013904223)) / 2**31 - 1
    clicks = (np.arange(n) % max(1, sample_rate // 8) < 8).astype(np.float64)
    samples = 0.2 * chord * np.exp(-2 * t) + 0.02 * hiss + 0.3 * clicks
    return Waveform(samples.astype(np.float32), sample_rate)


def golden_rows(values: Floats) -> Floats:
    """(at most 8, d) of the training rows, evenly spread, and their mean."""
    picked = np.unique(np.linspace(0, len(values) - 1, _ROWS - 1).astype(np.intp))
    return np.concatenate([values[picked], values.mean(axis=0, keepdims=True)])
