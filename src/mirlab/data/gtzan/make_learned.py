"""Make gtzan_learned.parquet from the published scores of MusiCNN's tags.

    python -m mirlab.data.gtzan.make_learned taggrams.parquet

The file has a row for each patch of a track: `track` ("blues.00000"), `patch` (its number) and a score for
each of the 50 tags. The same file gives the same bytes. SOURCES-learned.md names where the scores come from.

Contents: make, main.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from mirlab.audio.registry import Column, slug
from mirlab.data.gtzan import gtzan
from mirlab.data.gtzan.learned import FEATURE, TABLE, TAGS
from mirlab.data.tables import FeatureTable
from mirlab.errors import TableError, UsageError


def make(taggrams: Path) -> FeatureTable:
    """Summarise the patches: a row for each track, the tags' means, then their standard deviations.

    Raises
    ------
    TableError : a tag without a column, or tracks that are not the partition's training and test tracks
    """
    import pyarrow.parquet as pq

    scores = pq.read_table(taggrams)
    missing = [tag for tag in TAGS if tag not in scores.column_names]
    if missing:
        raise TableError(f"{taggrams}: expected a column for each tag, and there is none for {missing[0]}")
    names = np.array(scores["track"].to_pylist(), dtype=object)
    values = np.column_stack([scores[tag].to_numpy().astype(np.float64) for tag in TAGS])
    tracks = sorted(set(names))
    partition = {name: row["fault_filtered"] for name, row in gtzan.facts().items()}
    expected = sorted(name for name, part in partition.items() if part in {"train", "test"})
    if tracks != expected:
        raise TableError(
            f"{taggrams}: expected the {len(expected)} training and test tracks of the fault-filtered "
            f"partition, got {len(tracks)} tracks"
        )
    patches = [values[names == track] for track in tracks]
    means = np.stack([scores_of.mean(axis=0) for scores_of in patches])
    deviations = np.stack([scores_of.std(axis=0) for scores_of in patches])
    original = {name: str(track) for track in gtzan.gtzan_table().tracks if (name := gtzan.track_name(track))}
    return FeatureTable(
        tracks=np.array([original[track] for track in tracks], dtype=object),
        labels=np.array([gtzan.genre_of(track) for track in tracks], dtype=object),
        columns=tuple(Column(FEATURE, None, stat, slug(tag)) for stat in ("mean", "std") for tag in TAGS),
        # The scores are single precision, and so is what is kept of their summaries.
        values=np.hstack([means, deviations]).astype(np.float32),
        provenance={
            "origin": "jordipons/sklearn-audio-transfer-learning, GTZAN taggrams of MSD_musicnn",
            "patches": "187 frames of 256 samples at 16 kHz, one every 61 frames",
            "kind": "table",
            "sample_rate": 16000,
        },
    )


def main(arguments: list[str]) -> None:
    """Write gtzan_learned.parquet beside this file."""
    if len(arguments) != 1:
        raise UsageError("expected one file: make_learned taggrams.parquet")
    make(Path(arguments[0])).to_parquet(TABLE)


if __name__ == "__main__":
    main(sys.argv[1:])
