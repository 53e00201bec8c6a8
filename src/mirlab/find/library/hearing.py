"""What is heard in a library's tracks as they are analysed: tempo, key, tuning, loudness (audio.describing).

It is heard in one framing in every library, since it is measured how often it is right in that one. Where a
library has this framing, a track is decoded once for everything.

Contents: described_with, descriptions.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mirlab.audio.describing import DESCRIBING, described_by, description_of
from mirlab.audio.spectra import FrameSpec
from mirlab.data.extraction import Extraction, NothingExtracted, extract
from mirlab.data.tables import Dataset, FeatureTable, Track
from mirlab.find.store import DESCRIBED


def described_with(spec: FrameSpec) -> tuple[str, ...]:
    """What to compute for a description while a track is analysed; nothing if that frames otherwise."""
    return DESCRIBING if spec == FrameSpec() else ()


def descriptions(
    extraction: Extraction, tracks: Sequence[Track], spec: FrameSpec, workers: int | None
) -> dict[str, dict[str, Any]]:
    """The facts of DESCRIBED and `described` by track; null where a track can't be described.

    Parameters
    ----------
    extraction : of the tracks, with what `described_with` asks for
    tracks : those that were analysed
    spec : the framing of that
    """
    nothing: dict[str, Any] = dict.fromkeys((*DESCRIBED, "described"))
    found = {track.id: nothing for track in tracks}
    try:
        table = extraction.table if described_with(spec) else _apart(tracks, workers)
    except NothingExtracted:
        return found
    names = [str(column) for column in table.columns]
    for row, id in enumerate(map(str, table.tracks)):
        numbers = dict(zip(names, map(float, table.values[row]), strict=True))
        said = description_of(id, float(table.meta["duration"][row]), numbers)
        found[id] = {**said.facts(), "described": described_by()}
    return found


def _apart(tracks: Sequence[Track], workers: int | None) -> FeatureTable:
    return extract(
        Dataset("library", Path(), list(tracks)), features=DESCRIBING, workers=workers, progress=None
    ).table
