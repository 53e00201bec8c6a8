"""What a split protocol would separate: the artists and the copies that end up on both sides.

Shares are over the test tracks (rows) of all splits together, as `overlap.overlap_warnings` counts them.

Contents: Overlap, JudgedSplits, overlap.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from mirlab.data.findings import Finding
from mirlab.data.splits import Split, Units, make_splits, sharing, units_of
from mirlab.data.tables import FeatureTable
from mirlab.errors import TableError

MOST_ARTISTS = 10
"""Artists named in a finding, those with most test tracks first."""


@dataclass(frozen=True)
class Overlap:
    """What the halves of a protocol's splits have in common.

    Parameters
    ----------
    protocol : its name
    sentence : the protocol in words
    splits : number of splits
    artist_share : share of the test rows of known artist whose artist is also trained on; None where no
        artist is known
    artists : the artists with most such rows, at most MOST_ARTISTS
    copies : number of test rows with a copy in the training half, over all splits
    copy_share : the same as a share of all test rows
    clusters : the clusters of copies that some split separates, each as track ids
    warnings : the sentences that a report of these splits must carry
    """

    protocol: str
    sentence: str
    splits: int
    artist_share: float | None
    artists: tuple[str, ...]
    copies: int
    copy_share: float
    clusters: tuple[tuple[str, ...], ...]
    warnings: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return the fields as JSON can hold them."""
        return asdict(self)


@dataclass
class JudgedSplits:
    """An overlap, or none where the split can't be made, and what was found."""

    overlap: Overlap | None = None
    findings: list[Finding] = field(default_factory=list)


def overlap(
    table: FeatureTable, protocol: str | None, *, column: str | None = None, seed: int = 0
) -> JudgedSplits:
    """Judge the splits of a protocol.

    Parameters
    ----------
    table : its meta may hold artists and ``cluster``
    protocol : its name; None judges "random", and says nothing where that can't be made

    Raises
    ------
    UnknownName, UsageError : a protocol or column that can't be meant. A table that the protocol can't split
        is a finding
    """
    try:
        plan = make_splits(table, protocol or "random", column=column, seed=seed)
    except TableError as error:
        impossible = Finding("split-impossible", f"{protocol}: {error}", (), {"protocol": protocol})
        return JudgedSplits(None, [impossible] if protocol else [])
    units = units_of(table)
    artists = [sharing(units.artists, split.train, split.test) for split in plan.splits]
    known, shared = sum(k for _, k in artists), sum(s for s, _ in artists)
    tested = sum(split.test.size for split in plan.splits)
    copies = sum(sharing(units.cluster, split.train, split.test)[0] for split in plan.splits)
    made = Overlap(
        protocol=plan.name,
        sentence=plan.sentence,
        splits=len(plan.splits),
        artist_share=shared / known if known else None,
        artists=_most_shared(units, plan.splits),
        copies=copies,
        copy_share=copies / tested,
        clusters=_separated(table, units.cluster, plan.splits),
        warnings=plan.warnings,
    )
    return JudgedSplits(made, _findings(made))


def _findings(made: Overlap) -> list[Finding]:
    found = []
    if made.artist_share:
        who = f"; most of them by {', '.join(made.artists[:3])}" if made.artists else ""
        found.append(
            Finding(
                "split-artists",
                f"{made.protocol}: {100 * made.artist_share:.0f} % of the test tracks share an artist with "
                f"the training set{who}",
                (),
                {"protocol": made.protocol, "share": round(made.artist_share, 4)},
            )
        )
    if made.copies:
        splits = "the split" if made.splits == 1 else f"{made.splits} splits"
        found.append(
            Finding(
                "split-copies",
                f"{made.protocol}: {made.copies:,} test tracks of {splits} ({100 * made.copy_share:.1f} %) "
                f"have a copy in the training set, from {len(made.clusters):,} "
                f"{'cluster' if len(made.clusters) == 1 else 'clusters'}",
                tuple(track for cluster in made.clusters for track in cluster),
                {"protocol": made.protocol, "share": round(made.copy_share, 4)},
            )
        )
    return found


def _most_shared(units: Units, splits: Sequence[Split]) -> tuple[str, ...]:
    rows, codes = units.artists
    counts = np.zeros(len(units.artist_names), dtype=np.intp)
    for split in splits:
        mine = codes[np.isin(rows, split.test)]
        trained = codes[np.isin(rows, split.train)]
        counts += np.bincount(mine[np.isin(mine, trained)], minlength=len(counts))
    best = [int(code) for code in np.argsort(-counts, kind="stable") if counts[code]]
    called = [name for code in best if (name := units.artist_names[code]) is not None]
    return tuple(called[:MOST_ARTISTS])


def _separated(table: FeatureTable, codes: Any, splits: Any) -> tuple[tuple[str, ...], ...]:
    apart: set[int] = set()
    for split in splits:
        both = np.intersect1d(codes[split.train], codes[split.test])
        apart.update(both[both >= 0].tolist())
    clusters = [
        tuple(sorted({str(table.tracks[row]) for row in np.flatnonzero(codes == code)})) for code in apart
    ]
    return tuple(sorted(clusters))
