"""The tracks behind one number of a confusion matrix.

Conventions: predictions are of one condition under one protocol, all splits together; a track that several
splits tested counts once in the list, with how often.

Contents: CellTrack, cell_tracks.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from mirlab.errors import UnknownName


@dataclass(frozen=True)
class CellTrack:
    """A track that was taken for a class.

    Parameters
    ----------
    track : its name in the results
    times, tested : how often it was, of how many splits that tested it
    probability : mean probability of that class when it was; None for models without probabilities
    """

    track: str
    times: int
    tested: int
    probability: float | None


def cell_tracks(predictions: Any, true: str, predicted: str) -> list[CellTrack]:
    """The tracks of the class `true` that were taken for `predicted`, the surest first.

    Parameters
    ----------
    predictions : pyarrow.Table, of `Results.predicted`
    true, predicted : classes of the results

    Raises
    ------
    UnknownName : a class that is not in these results
    """
    import pyarrow.compute as pc

    labels = [name.removeprefix("p_") for name in predictions.column_names if name.startswith("p_")]
    for name in (true, predicted):
        if name not in labels:
            raise UnknownName("class in these results", name, labels)
    rows = predictions.filter(pc.equal(predictions["label"], true))
    columns = rows.select(["track", "predicted", f"p_{predicted}"]).to_pydict()
    tested: dict[str, int] = {}
    given: dict[str, list[float]] = {}
    for track, said, share in zip(*columns.values(), strict=True):
        tested[track] = tested.get(track, 0) + 1
        if said == predicted:
            given.setdefault(track, []).append(float(share))
    found = [CellTrack(track, len(shares), tested[track], _mean(shares)) for track, shares in given.items()]
    return sorted(found, key=lambda t: (-t.times / t.tested, -(t.probability or 0.0), t.track))


def _mean(shares: list[float]) -> float | None:
    mean = sum(shares) / len(shares)
    return None if math.isnan(mean) else mean
