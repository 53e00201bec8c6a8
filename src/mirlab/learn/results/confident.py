"""The tracks that a model is surest and wrong about.

Conventions: predictions are pooled over the repeats of one run, so a track counts once for each repeat that
tested it; probabilities lie in [0, 1].

Contents: Mistake, confident_mistakes.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Mistake:
    """A track and the class it was wrongly given.

    Parameters
    ----------
    track, label : the track and its true class
    taken_for : the wrong class it was given most often
    probability : mean probability of that class over the repeats that tested the track
    wrong, tested : in how many repeats it was wrong, of how many that tested it
    artist, title : where the results know them
    """

    track: str
    label: str
    taken_for: str
    probability: float
    wrong: int
    tested: int
    artist: str | None = None
    title: str | None = None


def confident_mistakes(predicted: Mapping[str, Sequence[Any]], limit: int = 12) -> list[Mistake]:
    """The tracks whose wrong class gets the highest mean probability, each track once, surest first.

    Parameters
    ----------
    predicted : columns track, label, predicted, p_<label> ..., and artist and title where they are known
    limit : how many at most
    """
    rows_of: dict[str, list[int]] = {}
    for row, track in enumerate(predicted["track"]):
        rows_of.setdefault(track, []).append(row)
    mistakes = []
    for track, rows in rows_of.items():
        label = predicted["label"][rows[0]]
        wrong = Counter(predicted["predicted"][row] for row in rows if predicted["predicted"][row] != label)
        if not wrong:
            continue
        taken_for = min(wrong, key=lambda name: (-wrong[name], name))
        given = [float(predicted[f"p_{taken_for}"][row]) for row in rows]
        if any(math.isnan(share) for share in given):
            continue  # A model without probabilities is sure of nothing.
        artist, title = (
            predicted[fact][rows[0]] if fact in predicted else None for fact in ("artist", "title")
        )
        mistakes.append(
            Mistake(
                track,
                label,
                taken_for,
                sum(given) / len(rows),
                wrong.total(),
                len(rows),
                artist or None,
                title or None,
            )
        )
    return sorted(mistakes, key=lambda mistake: (-mistake.probability, mistake.track))[:limit]
