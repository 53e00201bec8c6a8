"""Who and what a collection is made of: the sizes of its classes, their artists, songs that come again.

Artists are told apart as splits tell them (`names`, `credits`), and a track by several counts for each;
"unknown artist" and the like are nobody. Every threshold is a named constant with its reason.

Contents: ClassRow, known_artists, class_rows, class_findings, artist_findings, title_findings, thresholds.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from mirlab.data.findings import Finding, Value
from mirlab.data.naming import Credits, artist_key, folded, is_missing, label_of, tidy
from mirlab.data.tables import Track
from mirlab.words import counted

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


def known_artists(tracks: Sequence[Track]) -> list[dict[str, str]]:
    """Return each track's artists as name by key; "artist 17" where only the id is known."""
    texts = [label_of(track.artist) for track in tracks]
    credits = Credits(texts)
    found = []
    for track, text in zip(tracks, texts, strict=True):
        names = credits.of(text)
        number = label_of(track.facts.get("artist_id"))
        if not names and number is not None and not is_missing(number):
            names = {f"artist {folded(number)}": f"artist {number}"}
        found.append(names)
    return found


def class_rows(tracks: Sequence[Track]) -> list[ClassRow]:
    """Count tracks and artists of every class, sorted by label."""
    rows = []
    artists = known_artists(tracks)
    for label in sorted({track.label for track in tracks if track.label is not None}):
        names = [found for track, found in zip(tracks, artists, strict=True) if track.label == label]
        written: dict[str, str] = {}
        counts: Counter[str] = Counter()
        for found in names:
            counts.update(found.keys())
            for key, name in found.items():
                written.setdefault(key, name)
        top, top_tracks = min(counts.items(), key=lambda item: (-item[1], item[0])) if counts else (None, 0)
        rows.append(
            ClassRow(
                label, len(names), len(counts), names.count({}), written[top] if top else None, top_tracks
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
            message = f"{row.label} has {counted(row.tracks, 'track')}, fewer than {SMALL_CLASS} folds need"
            found.append(Finding("small-class", message, (), {"label": row.label, "tracks": row.tracks}))
    if len(rows) > 1:
        large, small = max(rows, key=lambda r: r.tracks), min(rows, key=lambda r: r.tracks)
        if large.tracks >= IMBALANCE * small.tracks:
            ratio = large.tracks / small.tracks
            found.append(
                Finding(
                    "imbalance",
                    f"{large.label} has {counted(large.tracks, 'track')} and {small.label} {small.tracks:,}: "
                    f"{ratio:.1f} times as many",
                    (),
                    {"largest": large.label, "smallest": small.label, "ratio": round(ratio, 3)},
                )
            )
    return found


def artist_findings(tracks: Sequence[Track], rows: Sequence[ClassRow]) -> list[Finding]:
    """Judge who the classes are by."""
    found = []
    artists = known_artists(tracks)
    unknown = tuple(track.id for track, names in zip(tracks, artists, strict=True) if not names)
    if unknown:
        message = f"the artist of {len(unknown):,} of {len(tracks):,} tracks is unknown"
        found.append(Finding("unknown-artist", message, unknown))
    for row in rows:
        if row.top_artist is None or row.tracks < 2:
            continue
        values: dict[str, Value] = {"label": row.label, "artist": row.top_artist, "tracks": row.top_tracks}
        ids = tuple(
            track.id
            for track, names in zip(tracks, artists, strict=True)
            if track.label == row.label and artist_key(row.top_artist) in names
        )
        if row.artists == 1 and row.unknown == 0:
            message = f"all {row.tracks:,} tracks of {row.label} are by {row.top_artist}"
            found.append(Finding("one-artist-class", message, ids, values))
        elif row.top_tracks > DOMINATED * row.tracks:
            message = (
                f"{row.top_tracks:,} of the {row.tracks:,} tracks of {row.label} are by {row.top_artist}"
            )
            found.append(Finding("dominated-class", message, ids, values))
    return found + _compilations(tracks, artists)


def _compilations(tracks: Sequence[Track], artists: Sequence[dict[str, str]]) -> list[Finding]:
    by_artist: defaultdict[str, list[Track]] = defaultdict(list)
    called: dict[str, str] = {}
    for track, names in zip(tracks, artists, strict=True):
        for key, name in names.items():
            called.setdefault(key, name)
            by_artist[key].append(track)
    found = []
    nobody = [t for t, names in zip(tracks, artists, strict=True) if t.compilation and not names]
    if nobody:
        said = "1 track names" if len(nobody) == 1 else f"{len(nobody):,} tracks name"
        found.append(
            Finding(
                "compilation",
                f'{said} "Various Artists" or the like: who plays is unknown',
                tuple(sorted(track.id for track in nobody)),
                {"artist": None, "tracks": len(nobody)},
            )
        )
    for key, theirs in sorted(by_artist.items()):
        labels = sorted({track.label for track in theirs if track.label is not None})
        named = any(track.compilation for track in theirs)
        if not named and len(labels) < SPREAD:
            continue
        artist = called[key]
        where = f" in {_listed(labels)}" if labels else ""
        why = "named like a compilation" if named else f"one name in {len(labels)} classes"
        found.append(
            Finding(
                "compilation",
                f"{artist}: {counted(len(theirs), 'track')}{where} ({why})",
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
    by_song: defaultdict[tuple[str, str], dict[str, Track]] = defaultdict(dict)
    called: dict[str, str] = {}
    for track, names in zip(tracks, known_artists(tracks), strict=True):
        title = folded(track.title or "")
        if is_missing(title):
            continue
        for key, name in names.items():
            called.setdefault(key, name)
            by_song[key, title].setdefault(track.id, track)
    found: dict[tuple[str, ...], Finding] = {}
    for (key, _), song in sorted(by_song.items()):
        ids = tuple(sorted(song))
        told = {cluster_of.get(track) for track in ids}
        # Two artists of one song share all of its tracks: once is enough.
        if len(ids) < 2 or (len(told) == 1 and told != {None}) or ids in found:
            continue
        artist, title = called[key], tidy(next(iter(song.values())).title or "")
        found[ids] = Finding(
            "same-title",
            counted(len(ids), "track") + f' are "{title}" by {artist}',
            ids,
            {"artist": artist, "title": title},
        )
    return list(found.values())


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
