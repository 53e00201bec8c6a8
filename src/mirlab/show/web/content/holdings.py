"""What a library holds, for its page: numbers, sources, files that are gone, copies.

Contents: Holdings, Source, Gone, Copies, Count, holdings_of, is_there.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel

from mirlab.data.naming import same_label
from mirlab.data.sources import Correction
from mirlab.errors import UsageError
from mirlab.show.web.content.state import Shown

if TYPE_CHECKING:
    from mirlab.find.facade import Library

MOST = 200
"""Files and copies that are listed; the numbers count all of them."""


class Count(BaseModel):
    """How many tracks have a label or a prediction."""

    name: str
    tracks: int


class Source(BaseModel):
    """What was added to a library, and whether it is there now."""

    path: str
    there: bool


class Gone(BaseModel):
    """A track none of whose files is there."""

    id: str
    name: str
    path: str


class Copies(BaseModel):
    """A track with several files of the same content."""

    id: str
    name: str
    paths: list[str]


class Holdings(BaseModel):
    """What a library holds and how it was made.

    `hours` of sound; `labels` with the corrections applied; `unlabelled` tracks without a label, besides
    those that were `left_out`; `contradicting` tracks whose prediction is another than their label;
    `outdated` with features of an earlier version; `gone` and `copies` list some of `gone_total` and
    `copies_total`.
    """

    name: str
    path: str
    tracks: int
    hours: float
    artists: int
    labels: list[Count]
    predicted: list[Count]
    unlabelled: int
    left_out: int
    contradicting: int
    unknown: int
    outdated: int
    features: list[str]
    columns: int
    metric: str
    sources: list[Source]
    gone: list[Gone]
    gone_total: int
    copies: list[Copies]
    copies_total: int


def holdings_of(shown: Shown, given: Mapping[str, Correction]) -> Holdings:
    """Go through a library and look for its files; raises UsageError for a table.

    Parameters
    ----------
    given : what was decided of its tracks, by their ids
    """
    library = shown.library
    if library is None:
        raise UsageError(f"{shown.name} is a table of features that comes with mirlab: there are no files")
    info = library.info()
    gone, copies = _files(library, shown)
    said = {
        track["id"]: given[track["id"]].label if track["id"] in given else track["label"]
        for track in shown.tracks
    }
    labels = Counter(label for label in said.values() if label)
    left_out = sum(one.verdict == "left out" for one in given.values())
    return Holdings(
        name=shown.name,
        path=info.library,
        tracks=info.tracks,
        # Not rounded: a short library is told in seconds.
        hours=sum(track["duration"] or 0.0 for track in shown.tracks) / 3600,
        artists=info.artists,
        labels=[Count(name=name, tracks=n) for name, n in sorted(labels.items())],
        predicted=[Count(name=name, tracks=n) for name, n in info.predicted.items()],
        unlabelled=max(0, info.tracks - sum(labels.values()) - left_out),
        left_out=left_out,
        contradicting=sum(
            not same_label(said[track["id"]], track["predicted"])
            for track in shown.tracks
            if said[track["id"]] and track["predicted"]
        ),
        unknown=info.unknown,
        outdated=info.older_recipe,
        features=info.features,
        columns=info.columns,
        metric=info.metric,
        sources=[Source(path=source, there=is_there(source)) for source in info.sources],
        gone=gone[:MOST],
        gone_total=len(gone),
        copies=copies[:MOST],
        copies_total=len(copies),
    )


def _files(library: Library, shown: Shown) -> tuple[list[Gone], list[Copies]]:
    gone: list[Gone] = []
    copies: list[Copies] = []
    for row in library.store.read(["id", "track", "artist", "title", "places"]).to_pylist():
        named = " – ".join(part for part in (row["artist"], row["title"]) if part) or row["track"]
        there = [place for place in row["places"] if os.path.isfile(place)]  # noqa: PTH113 - a path as bytes
        if not there:
            gone.append(Gone(id=row["id"], name=named, path=_written(row["places"][0])))
        elif len(there) > 1:
            copies.append(Copies(id=row["id"], name=named, paths=[_written(place) for place in there]))
    return gone, copies


def is_there(source: str) -> bool:
    """Whether a source can be read now, as far as can be seen: built-in names and addresses are no paths."""
    return not Path(source).is_absolute() or Path(source).exists()


def _written(place: bytes) -> str:
    """A path for a page, which takes Unicode only."""
    return os.fsdecode(place).encode("utf-8", "replace").decode()
