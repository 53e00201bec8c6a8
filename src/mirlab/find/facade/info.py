"""What a library holds and how it was made, in numbers and names.

Contents: LibraryInfo, info_of.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from mirlab.data.naming import Credits
from mirlab.find.library import OpenLibrary
from mirlab.find.store import index


@dataclass(frozen=True)
class LibraryInfo:
    """What a library holds and how it was made.

    Parameters
    ----------
    library : its folder
    tracks, artists, unknown : numbers of tracks, of known artists, of tracks unlike what a classifier learnt
    hours : of sound
    labels, predicted : tracks of each class, by label and by a classifier
    models : hashes of the classifiers that labelled tracks
    sources : what `update` goes through
    features, columns, recipe : terms, number of columns, and the hash that tells recipes apart
    metric : its name
    search : "exact", or "index" where the library is large
    older_recipe : tracks whose features are of an earlier version
    """

    library: str
    tracks: int
    hours: float
    artists: int
    labels: dict[str, int]
    predicted: dict[str, int]
    unknown: int
    models: list[str]
    sources: list[str]
    features: list[str]
    columns: int
    recipe: str
    metric: str
    search: str
    older_recipe: int


def info_of(library: OpenLibrary) -> LibraryInfo:
    """Say what a library holds and how it was made."""
    settings, n = library.settings, len(library)
    names = ("duration", "artist", "label", "predicted", "unknown", "model", "recipe")
    known: dict[str, list[Any]] = {name: [] for name in names}
    if n:
        known, _ = library.track_columns(names)
    return LibraryInfo(
        library=str(library.path),
        tracks=n,
        hours=round(sum(seconds or 0.0 for seconds in known["duration"]) / 3600, 2),
        artists=Credits(known["artist"]).people,
        labels=_counts(known["label"]),
        predicted=_counts(known["predicted"]),
        unknown=sum(map(bool, known["unknown"])),
        models=sorted({model for model in known["model"] if model is not None}),
        sources=list(settings.sources),
        features=list(settings.recipe.terms),
        columns=len(settings.recipe.columns),
        recipe=settings.recipe.hash,
        metric=settings.metric,
        search="index" if n and index.usable(library.store) else "exact",
        older_recipe=len(known["recipe"]) - known["recipe"].count(settings.recipe.hash),
    )


def _counts(names: list[Any]) -> dict[str, int]:
    return dict(sorted(Counter(name for name in names if name is not None).items()))
