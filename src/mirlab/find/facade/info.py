"""What a library holds and how it was made, in numbers and names.

Contents: LibraryInfo, info_of.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

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
    tracks = library.tracks() if n else []
    return LibraryInfo(
        library=str(library.path),
        tracks=n,
        hours=round(sum(t.duration or 0.0 for t in tracks) / 3600, 2),
        artists=Credits(t.artist for t in tracks).people,
        labels=dict(sorted(Counter(t.label for t in tracks if t.label is not None).items())),
        predicted=dict(sorted(Counter(t.predicted for t in tracks if t.predicted is not None).items())),
        unknown=sum(bool(t.unknown) for t in tracks),
        models=sorted({t.model for t in tracks if t.model is not None}),
        sources=list(settings.sources),
        features=list(settings.recipe.terms),
        columns=len(settings.recipe.columns),
        recipe=settings.recipe.hash,
        metric=settings.metric,
        search="index" if n and index.usable(library.store) else "exact",
        older_recipe=sum(t.recipe != settings.recipe.hash for t in tracks),
    )
