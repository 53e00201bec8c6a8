"""Where the labels of sound come from: its folders, its tags, a fact of its tracks, or nowhere.

    folder      the class folders (`labels_of`)
    tag:genre   the genres in the tags; of several the first. tag:artist, tag:album, tag:year likewise
    none        no track has a label
    NAME        a fact of the tracks: a column of a manifest, or of a file of further facts

Where nobody says, folders are classes, unless they are named like the artists or the albums in the tags of
the files inside: a collection in folders of artists has no labels, and a note says so.

Contents: labels_of, class_level, label_notes, by_folder, plain_key, labelled.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from mirlab.data.naming import artist_key, is_missing, is_nobody, label_of
from mirlab.data.reading import names_compilation, spelled
from mirlab.data.tables import Dataset, Track, facts_of
from mirlab.errors import UsageError, did_you_mean
from mirlab.words import counted, some

FOLDER, NONE, TAG = "folder", "none", "tag:"
_TAGS = {"genre": "tag_genre", "artists": "artists", "year": "year", "album_artist": "album_artist"}
_FIELDS = ("artist", "album", "title")

_MOST = 0.5
"""Share of the tagged tracks whose folder is named like a tag, from which on folders are no classes."""
_INITIALS = re.compile(r"\w|[#_]|0-9|num(?:bers?)?|others?", re.IGNORECASE)
_ARTICLE = re.compile(r"^the(?=.{2})")


def labels_of(paths: list[tuple[str, ...]]) -> list[str | None]:
    """Return the class of each path (its parts, the file last) by the rule of folders (folder.py)."""
    level = class_level(paths)
    return [parts[level] if len(parts) > level + 1 else None for parts in paths]


def class_level(paths: list[tuple[str, ...]]) -> int:
    """Which folder of each path is its class, from 0 (folder.py)."""
    level = 0
    while True:
        beside = any(len(parts) == level + 1 for parts in paths)
        folders = {parts[level] for parts in paths if len(parts) > level + 1}
        flat_below = all(len(parts) == level + 2 for parts in paths)
        if beside or len(folders) != 1 or flat_below:
            return level
        level += 1


def label_notes(labels: list[str | None]) -> list[str]:
    """Return the sentence that a reader needs where tracks have no label, else nothing."""
    unlabelled = sum(label is None for label in labels)
    if not unlabelled:
        return []
    if unlabelled == len(labels):
        return [
            "no track has a label, because the sound files are not in class folders: features can be "
            "extracted, but experiments need one folder for each class or a manifest CSV (path,label)."
        ]
    tracks = "1 track lies" if unlabelled == 1 else f"{unlabelled} tracks lie"
    return [f"{tracks} next to the class folders, so they have no label."]


def by_folder(
    tracks: Sequence[Track], label: str | None, artist: str | None = None
) -> tuple[list[Track], list[str]]:
    """Tracks with the labels that their folders give, and the notes on it; none where folders are artists.

    Parameters
    ----------
    tracks : with tags, and with the artists that were asked for; ids are paths
    label : what was asked for; anything but None and "folder" takes no label from a folder
    artist : where the artists come from; those that were read from folders are not in the tags
    """
    if label not in (None, FOLDER):
        return [replace(track, label=None) for track in tracks], []
    paths = [PurePosixPath(track.id).parts for track in tracks]
    labels = labels_of(paths)
    kind = None if label == FOLDER else _named_like(tracks, labels, paths)
    if kind is None:
        found = [replace(t, label=folder) for t, folder in zip(tracks, labels, strict=True)]
        return found, label_notes(labels)
    with_genre = sum("tag_genre" in track.facts for track in tracks)
    genres = (
        f"--label tag:genre takes the genres in the tags, which {with_genre:,} of "
        f"{counted(len(tracks), 'track')} have"
        if with_genre
        else "no file has a genre in its tags"
    )
    named = "the artists'" if artist == FOLDER and kind == "artist" else f"named like the {kind}s in the tags"
    note = (
        f"the folders are {named}, so they were not used as labels: {genres}; "
        "--label folder takes the folders."
    )
    return [replace(track, label=None) for track in tracks], [note]


def _named_like(
    tracks: Sequence[Track], labels: Sequence[str | None], paths: Sequence[tuple[str, ...]]
) -> str | None:
    """ "artist" or "album", if most folders are called like that tag of the files inside."""
    inside = [
        (track, label, parts)
        for track, label, parts in zip(tracks, labels, paths, strict=True)
        if label is not None and not (is_nobody(label) or names_compilation(label))
    ]
    level = class_level(list(paths))
    said: dict[str, Callable[[Track], Iterable[Any]]] = {
        "artist": lambda t: (t.artist, t.facts.get("album_artist"), *_texts(t.facts.get("artists"))),
        "album": lambda t: (t.album,),
    }
    for kind, names in said.items():
        tagged = alike = 0
        folders: set[str] = set()
        for track, label, parts in inside:
            keys = {plain_key(name) for name in names(track) if name} - {""}
            if not keys:
                continue
            tagged += 1
            # A/Abba/... : the folder of a letter holds those of the artists.
            below = parts[level + 1 : -1] if _INITIALS.fullmatch(label) else ()
            if any(_is_called(folder, keys) for folder in (label, *below[:1])):
                alike += 1
                folders.add(label)
        if tagged and alike > _MOST * tagged and tagged > _MOST * len(inside) and len(folders) > 1:
            return kind
    return None


def _is_called(folder: str, keys: set[str]) -> bool:
    # "Artist - Album" is a folder of that artist.
    heads = {plain_key(folder), *map(plain_key, folder.split(" - ")[:2])}
    return not heads.isdisjoint(keys)


def plain_key(name: str) -> str:
    """A name as folders can hold it: without accents, punctuation and the article in front."""
    plain = unicodedata.normalize("NFKD", artist_key(str(name)))
    return _ARTICLE.sub("", "".join(c for c in plain if c.isalnum()))


def _texts(fact: Any) -> tuple[str, ...]:
    return fact if isinstance(fact, tuple) else ()


def labelled(data: Dataset, label: str | None) -> Dataset:
    """Sound with the labels that were asked for; None leaves them as the source gave them.

    Raises
    ------
    UsageError : no such fact or tag
    """
    if label is None or label == "label":
        return data
    columns = facts_of(data.tracks)
    if label not in columns and label == NONE:
        return replace(data, tracks=[replace(track, label=None) for track in data.tracks])
    if label not in columns and label == FOLDER:
        tracks, notes = by_folder(data.tracks, FOLDER)
        return _noted(data, tracks, notes)
    if label not in columns and label.startswith(TAG):
        return _from_tags(data, label, columns)
    if label not in columns:
        known = f" Known facts: {some(list(columns), 20)}." if columns else ""
        words = (FOLDER, NONE, "tag:genre")
        raise UsageError(
            f'label: expected folder, tag:genre, none, or a fact of the tracks, got "{label}", and '
            f"{data.name} holds sound: its labels are the names of the class folders, or the column label of "
            f"a manifest.{did_you_mean(label, [*columns, *words])}{known}"
        )
    texts = ["; ".join(cell) if isinstance(cell, tuple) else label_of(cell) for cell in columns[label]]
    tracks = [replace(track, label=text) for track, text in zip(data.tracks, texts, strict=True)]
    return _noted(data, tracks, [f'the fact "{label}" was used as the label.'])


def _from_tags(data: Dataset, label: str, columns: dict[str, Any]) -> Dataset:
    tag = label.removeprefix(TAG)
    name = tag if tag in _FIELDS else _TAGS.get(tag)
    if name is None:
        known = [f"{TAG}{one}" for one in (*_TAGS, *_FIELDS)]
        raise UsageError(
            f'label: expected one of {", ".join(known)}, got "{label}".{did_you_mean(label, known)}'
        )
    if name not in columns:
        raise UsageError(
            f"label: {label} takes the labels from the tags, and no file of {data.name} has a {tag} in its "
            "tags: leave the option out, or write the labels into a manifest (path,label)"
        )
    cells = [cell if isinstance(cell, tuple) else (cell,) for cell in columns[name]]
    firsts = [label_of(cell[0]) if cell and cell[0] is not None else None for cell in cells]
    labels = [None if first is None or is_missing(first) else first for first in firsts]
    notes = [f"the {tag} in the tags was used as the label."]
    if several := sum(len(cell) > 1 for cell in cells):
        tracks_have = "1 track has" if several == 1 else f"{several:,} tracks have"
        notes.append(f"{tracks_have} several: the first is the label, and all are in the fact {name}.")
    if without := labels.count(None):
        tracks_have = "1 track has" if without == 1 else f"{without:,} tracks have"
        notes.append(f"{tracks_have} no {tag} in the tags, and so no label.")
    tracks = [replace(track, label=text) for track, text in zip(data.tracks, labels, strict=True)]
    return _noted(data, tracks, notes)


def _noted(data: Dataset, tracks: list[Track], notes: list[str]) -> Dataset:
    new = [note for note in notes if note not in data.notes]
    return spelled(replace(data, tracks=tracks, notes=[*data.notes, *new]))
