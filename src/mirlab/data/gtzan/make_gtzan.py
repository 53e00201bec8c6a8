"""Make gtzan.parquet and gtzan_facts.csv from the public table of features and the index of GTZAN's tracks.

    python -m mirlab.data.gtzan.make_gtzan features_30_sec.csv gtzan_tracks.csv

The same two files give the same bytes. SOURCES.md names where they come from.

Contents: make, write_facts, main.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np

from mirlab.data.gtzan.gtzan import FACTS, FACTS_FILE, GENRES, TABLE, public_column
from mirlab.data.tables import FeatureTable
from mirlab.errors import TableError, UsageError

NOTES = [
    "GTZAN repeats recordings and artists: under a random 70:30 split 63 % of the test tracks share an "
    "artist with the training set, so accuracies from random splits are too high.",
]


def make(features: Path, tracks: Path) -> FeatureTable:
    """Join the two files into a table of 1,000 tracks x 57 columns.

    Raises
    ------
    TableError : tracks that are not GTZAN's 1,000, or a column without a name of ours
    """
    with features.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with tracks.open(encoding="utf-8", newline="") as file:
        index = {row["track"]: row for row in csv.DictReader(file)}
    keys = [row["filename"].removesuffix(".au") for row in rows]
    expected = {f"{genre}.{number:05d}" for genre in GENRES for number in range(100)}
    if len(keys) != len(expected) or set(keys) != expected or set(index) != expected:
        raise TableError(
            f"expected GTZAN's 1,000 tracks in both files, got {len(keys)} in {features} "
            f"and {len(index)} in {tracks}"
        )
    names = [name for name in rows[0] if name not in {"filename", "length", "label"}]
    columns = [public_column(name) for name in names]
    unnamed = [name for name, column in zip(names, columns, strict=True) if column is None]
    if unnamed:
        raise TableError(f"{features}: no name of ours for the columns {', '.join(unnamed)}")
    known: dict[str, Any] = {name: [index[key][name] or None for key in keys] for name in ("artist", "title")}
    for name in FACTS:
        cells = [index[key][name] or None for key in keys]
        known[name] = cells if name == "fault_filtered" else [None if c is None else int(c) for c in cells]
    known["length"] = [int(row["length"]) for row in rows]
    return FeatureTable(
        tracks=np.array([f"{row['label']}/{row['filename']}" for row in rows], dtype=object),
        labels=np.array([row["label"] for row in rows], dtype=object),
        columns=tuple(column for column in columns if column is not None),
        values=np.array([[float(row[name]) for name in names] for row in rows]),
        meta={name: np.array(values, dtype=object) for name, values in known.items()},
        notes=NOTES,
        provenance={
            "source": "gtzan",
            "origin": 'Kaggle, "GTZAN Dataset - Music Genre Classification", features_30_sec.csv',
            "kind": "table",
            "sample_rate": 22050,
        },
    )


def write_facts(table: FeatureTable, path: Path) -> None:
    """Write a row for each clip, named without its genre's folder and its suffix."""
    names = ("artist", "title", *FACTS)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["track", *names])
        for row, track in enumerate(table.tracks):
            writer.writerow([PurePosixPath(track).stem, *(table.meta[name][row] for name in names)])


def main(arguments: list[str]) -> None:
    """Write the two files beside this one."""
    if len(arguments) != 2:
        raise UsageError("expected two files: make_gtzan features_30_sec.csv gtzan_tracks.csv")
    table = make(Path(arguments[0]), Path(arguments[1]))
    table.to_parquet(TABLE)
    write_facts(table, FACTS_FILE)


if __name__ == "__main__":
    main(sys.argv[1:])
