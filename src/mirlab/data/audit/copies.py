"""Copies within a dataset, as findings: by their sound, or by the rows of a table.

In a table, equal values in many columns are the same sound analysed twice: that is how exact copies show
where there is no sound to compare.

Contents: Copies, sound_copies, equal_rows, marked.
"""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace

import numpy as np

from mirlab.data.audit.duplicates import Pair, find_duplicates
from mirlab.data.findings import Finding
from mirlab.data.tables import Dataset, FeatureTable
from mirlab.typing import Progress

ENOUGH_COLUMNS = 10
"""Columns that must be equal for two rows to be the same sound: a few coarse numbers agree by chance."""


@dataclass
class Copies:
    """Pairs of copies and the clusters that they make.

    Parameters
    ----------
    pairs : sorted by (a, b)
    clusters : ids of the tracks that hold one recording, two or more each
    by : what they were told by, "sound" or "features"
    """

    pairs: list[Pair] = field(default_factory=list)
    clusters: list[list[str]] = field(default_factory=list)
    by: str = "sound"

    def findings(self, labels: Mapping[str, str | None]) -> list[Finding]:
        """Give a finding for each cluster.

        Parameters
        ----------
        labels : the label of each track
        """
        pairs_of: dict[str, list[Pair]] = {track: [] for cluster in self.clusters for track in cluster}
        for pair in self.pairs:
            pairs_of[pair.a].append(pair)
        found = []
        for cluster in self.clusters:
            pairs = [pair for track in cluster for pair in pairs_of[track]]
            classes = sorted({str(labels[track]) for track in cluster if labels[track] is not None})
            exact = all(pair.kind == "exact" for pair in pairs)
            kind = "exact-copies" if exact else "near-copies"
            message = self._words(cluster, pairs, exact)
            if len(classes) > 1:
                kind = "copies-in-two-classes"
                message += f"; labelled {', '.join(classes)}"
            values = {"copies": len(cluster), "score": round(min(pair.score for pair in pairs), 4)}
            if len(cluster) == 2:
                values["offset"] = round(pairs[0].offset, 3)
            found.append(Finding(kind, message, tuple(cluster), values))
        return found

    def _words(self, cluster: list[str], pairs: list[Pair], exact: bool) -> str:
        several = f"{len(cluster)} tracks hold"
        if self.by == "features":
            return f"{several} the same values in every column: the same sound"
        if exact:
            return f"{several} exactly the same sound"
        if len(cluster) > 2:
            lowest = min(pair.score for pair in pairs)
            return f"{several} what sounds like one recording (agreement of at least {100 * lowest:.0f} %)"
        (pair,) = pairs
        shift = ""
        if abs(pair.offset) >= 0.05:
            early, late = ("first", "second") if pair.offset > 0 else ("second", "first")
            shift = f", the {late} beginning {abs(pair.offset):.2f} s into the {early}"
        return f"{several} what sounds like one recording (agreement {100 * pair.score:.0f} %){shift}"


def sound_copies(
    dataset: Dataset,
    *,
    workers: int | None = None,
    executor: Executor | None = None,
    cache: bool = True,
    progress: Progress = None,
) -> Copies:
    """Find the tracks that hold the same recording; a dataset of fewer than two tracks has none."""
    if len(dataset) < 2:
        return Copies()
    found = find_duplicates(dataset, workers=workers, executor=executor, cache=cache, progress=progress)
    return Copies(found.pairs, found.clusters)


def equal_rows(table: FeatureTable) -> Copies:
    """Find tracks whose values are all equal, in a table of tracks with ENOUGH_COLUMNS columns."""
    copies = Copies(by="features")
    if len(table.columns) < ENOUGH_COLUMNS or "segment_start" in table.meta:
        return copies
    same: dict[bytes, list[str]] = {}
    for track, row in zip(table.tracks, table.values, strict=True):
        same.setdefault(row.tobytes(), []).append(str(track))
    for tracks in same.values():
        if len(tracks) > 1:
            cluster = sorted(tracks)
            copies.clusters.append(cluster)
            copies.pairs += [Pair(cluster[0], other, "exact", 1.0, 0.0, 0.0) for other in cluster[1:]]
    copies.clusters.sort()
    copies.pairs.sort(key=lambda pair: (pair.a, pair.b))
    return copies


def marked(table: FeatureTable, copies: Copies) -> FeatureTable:
    """Return the table with its clusters of copies in ``meta["cluster"]``, for splits to keep together.

    Clusters that the table knows already stay, and are joined with found ones that share a track with them.
    """
    if not copies.clusters:
        return table
    found = {track: f"copies of {cluster[0]}" for cluster in copies.clusters for track in cluster}
    known = table.meta.get("cluster", np.full(len(table), None, dtype=object))
    joined: dict[object, object] = {}

    def whole(name: object) -> object:
        while name in joined:
            name = joined[name]
        return name

    for track, old in zip(table.tracks, known, strict=True):
        one, other = whole(old), whole(found.get(str(track)))
        if one is not None and other is not None and one != other:
            joined[one] = other
    cluster = np.full(len(table), None, dtype=object)
    for row, (track, old) in enumerate(zip(table.tracks, known, strict=True)):
        cluster[row] = whole(found.get(str(track), old))
    return replace(table, meta={**table.meta, "cluster": cluster})
