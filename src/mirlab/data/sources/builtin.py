"""The data that ships with mirlab or that it makes itself.

Contents: NAMES, Builtin, builtin.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

NAMES = ("gtzan", "gtzan-learned", "toy")
"""Names of the built-in data."""


@dataclass(frozen=True)
class Builtin:
    """Data that ships with mirlab or that it makes itself.

    Parameters
    ----------
    name : what every place that takes data understands
    kind : "table" (features, no sound) or "audio"
    n_tracks : number of tracks
    classes : tracks per class
    description : one sentence
    licence : what may be done with it, in a few words
    citation : whom to cite
    sources : the file that says where each part came from, and the licence in full
    """

    name: str
    kind: str
    n_tracks: int
    classes: dict[str, int]
    description: str
    licence: str
    citation: str
    sources: Path


def builtin() -> list[Builtin]:
    """List the built-in data, sorted by name; nothing is read or made."""
    from mirlab.data.known import known_sets
    from mirlab.data.toy import ARTISTS, SONGS, STYLES

    each = ARTISTS * SONGS
    data = Path(__file__).parents[1]
    return [
        *(
            Builtin(
                table.name,
                "table",
                sum(table.classes.values()),
                dict(table.classes),
                table.description,
                table.licence,
                table.citation,
                table.sources,
            )
            for known in known_sets()
            for table in known.tables
        ),
        Builtin(
            "toy",
            "audio",
            each * len(STYLES),
            dict.fromkeys(sorted(STYLES), each),
            "A synthesised band: styles that differ by rhythm, harmony, timbre and mixing; invented artists.",
            "MIT, as mirlab",
            "mirlab, with its version and the seed",
            data / "toy" / "SOURCES.md",
        ),
    ]
