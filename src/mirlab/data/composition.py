"""Who and what a collection is made of: the sizes of its classes, their artists, songs that come again.

Artists are told apart by name without case; "unknown artist" and the like are nobody. Every threshold is a
named constant with its reason.

Contents: ClassRow, known_artist, class_rows, class_findings, artist_findings, title_findings, thresholds.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from mirlab.data.finding import Finding, Value
from mirlab.data.track import Track
from mirlab.data.units import UNKNOWN_NAMES

IMBALANCE = 2.0
"""Ratio of the largest class to the smallest: from here accuracy and balanced accuracy part visibly."""

SMALL_CLASS = 10
"""Tracks. The usual ten folds need ten tracks of a class."""

DOMINATED = 0.5
"""Share of a class's tracks by one artist: more than half of what is learned of it is that artist."""

SPREAD = 3
"""Classes that one artist's name is found in. Two may be a change of style; a name in three is more often a
label, a sampler's disc jockey or "Various Artists" in other words."""


@dataclass(frozen=True)
class ClassRow:
    """One class.

    Parameters
    ----------
    label : its name
    tracks : number of tracks
    artists : number of known artists
    unknown : tracks of unknown artist
    top_artist : the artist with most tracks, None where none is known
    top_tracks : number of that artist's tracks
    """

    label: str
    tracks: int
    artists: int
    unknown: int
    top_artist: str | None
    top_tracks: int


def known_artist(track: Track) -> str | None:
    """Return the artist as written, "artist 17" where only the id is known, None where neither is."""
    name = " ".join((track.artist or "").split())
    if name.casefold() not in UNKNOWN_NAMES:
        return name
    number = track.facts.get("artist_id")
    return None if number is None else f"artist {number}"


def class_rows(tracks: Sequence[Track]) -> list[ClassRow]:
    """Count tracks and artists of every class, sorted by label."""
    rows = []
    for label in sorted({track.label for track in tracks if track.label is not None}):
        names = [known_artist(track) for track in tracks if track.label == label]
        written: dict[str, str] = {}
        counts: Counter[str] = Counter()
        for name in names:
            if name is not None:
                counts[name.casefold()] += 1
                written.setdefault(name.casefold(), name)
        top, top_tracks = min(counts.items(), key=lambda item: (-item[1], item[0])) if counts else (None, 0)
        rows.append(
            ClassRow(
                label, len(names), len(counts), names.count(None), written[top] if top else None, top_tracks
            )
        )
    return rows


def class_findings(tracks: Sequence[Track], rows: Sequence[ClassRow]) -> list[Finding]:
    """Judge the sizes of the classes."""
    found = []
    unlabelled = tuple(track.id for track in tracks if track.label is None)
    if unlabelled:
        found.append(
            Finding("unlabelled", f"{len(unlabelled):,} of {len(tracks):,} tracks have no label", unlabelled)
        )
    if len(rows) < 2:
        there = f"all labelled tracks are {rows[0].label}" if rows else "no track has a label"
        found.append(Finding("one-class", f"expected at least two classes, {there}"))
    for row in rows:
        if row.tracks < SMALL_CLASS:
            message = f"{row.label} has {_tracks(row.tracks)}, fewer than {SMALL_CLASS} folds need"
            found.append(Finding("small-class", message, (), {"label": row.label, "tracks": row.tracks}))
    if len(rows) > 1:
        large, small = max(rows, key=lambda r: r.tracks), min(rows, key=lambda r: r.tracks)
        if large.tracks >= IMBALANCE * small.tracks:
            ratio = large.tracks / small.tracks
            found.append(
                Finding(
                    "imbalance",
                    f"{large.label} has {_tracks(large.tracks)} and {small.label} {small.tracks:,}: "
                    f"{ratio:.1f} times as many",
                    (),
                    {"largest": large.label, "smallest": small.label, "ratio": round(ratio, 3)},
                )
            )
    return found


def artist_findings(tracks: Sequence[Track], rows: Sequence[ClassRow]) -> list[Finding]:
    """Judge who the classes are by."""
    found = []
    unknown = tuple(track.id for track in tracks if known_artist(track) is None)
    if unknown:
        message = f"the artist of {len(unknown):,} of {len(tracks):,} tracks is unknown"
        found.append(Finding("unknown-artist", message, unknown))
    for row in rows:
        if row.top_artist is None or row.tracks < 2:
            continue
        values: dict[str, Value] = {"label": row.label, "artist": row.top_artist, "tracks": row.top_tracks}
        ids = tuple(
            track.id
            for track in tracks
            if track.label == row.label
            and (known_artist(track) or "").casefold() == row.top_artist.casefold()
        )
        if row.artists == 1 and row.unknown == 0:
            message = f"all {row.tracks:,} tracks of {row.label} are by {row.top_artist}"
            found.append(Finding("one-artist-class", message, ids, values))
        elif row.top_tracks > DOMINATED * row.tracks:
            message = (
                f"{row.top_tracks:,} of the {row.tracks:,} tracks of {row.label} are by {row.top_artist}"
            )
            found.append(Finding("dominated-class", message, ids, values))
    return found + _compilations(tracks)


def _compilations(tracks: Sequence[Track]) -> list[Finding]:
    by_artist: defaultdict[str, list[Track]] = defaultdict(list)
    for track in tracks:
        name = known_artist(track)
        if name is not None:
            by_artist[name.casefold()].append(track)
    found = []
    for _, theirs in sorted(by_artist.items()):
        labels = sorted({track.label for track in theirs if track.label is not None})
        named = any(track.compilation for track in theirs)
        if not named and len(labels) < SPREAD:
            continue
        artist = known_artist(theirs[0])
        where = f" in {_listed(labels)}" if labels else ""
        why = "named like a compilation" if named else f"one name in {len(labels)} classes"
        found.append(
            Finding(
                "compilation",
                f"{artist}: {_tracks(len(theirs))}{where} ({why})",
                tuple(sorted(track.id for track in theirs)),
                {"artist": artist, "classes": len(labels), "tracks": len(theirs)},
            )
        )
    return found


def title_findings(tracks: Sequence[Track], clusters: Collection[Collection[str]]) -> list[Finding]:
    """Find tracks of equal artist and title, unless their sound was found to be the same already.

    Parameters
    ----------
    clusters : ids of the tracks of each cluster of duplicates
    """
    cluster_of = {track: number for number, cluster in enumerate(clusters) for track in cluster}
    by_song: defaultdict[tuple[str, str], list[Track]] = defaultdict(list)
    for track in tracks:
        artist, title = known_artist(track), " ".join((track.title or "").split())
        if artist is not None and title:
            by_song[artist.casefold(), title.casefold()].append(track)
    found = []
    for _, song in sorted(by_song.items()):
        ids = tuple(sorted(track.id for track in song))
        told = {cluster_of.get(track) for track in ids}
        if len(ids) < 2 or (len(told) == 1 and told != {None}):
            continue
        artist, title = known_artist(song[0]), " ".join((song[0].title or "").split())
        found.append(
            Finding(
                "same-title",
                f'{_tracks(len(ids))} are "{title}" by {artist}',
                ids,
                {"artist": artist, "title": title},
            )
        )
    return found


def _tracks(count: int) -> str:
    return "1 track" if count == 1 else f"{count:,} tracks"


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
