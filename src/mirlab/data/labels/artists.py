"""Where the artists of sound come from: its tags, its folders, or nowhere.

    tag      the tags of the files; of a manifest its column artist. This is what nobody has to ask for
    folder   the same, and where there is no artist the name of the folder: Artist/Album/track
    none     no track has an artist

**Which folder is the artist's** follows from the depth of most tracks below the source, without folders of
discs (CD 1, Disc 2). The last folder is an album and the one above it an artist: Artist/Album/track,
Genre/Artist/Album/track, A/Abba/Arrival/track. Where there is one folder only, it is the artist's. All tracks
go by this level, counted from the source, so Abba/single.mp3 is Abba's too. Three things know better:

    tags       where the folders of another level are called like most artists in the tags, it is that level
    classes    label="folder" takes class folders, and the artists are below: Genre/Artist/track
    names      where nearly all last folders are called "Artist - Album", the artist is read from them

A folder that is called like an artist in the tags, but for case, accents, punctuation and the article, gives
the artist as the tags spell it: AC_DC is AC/DC. With the artist come the album (the folder below) and the
title ("01 - Waterloo.mp3"), where the tags have none.

Contents: with_artists, artists_in_table.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import NamedTuple

from mirlab.data.labels.choosing import FOLDER, NONE, class_level, plain_key
from mirlab.data.naming import Credits, artist_key, is_missing, is_nobody, tidy
from mirlab.data.reading import names_compilation
from mirlab.data.tables import FeatureTable, Track
from mirlab.errors import UsageError, did_you_mean
from mirlab.words import counted, some

TAG = "tag"
WORDS = (TAG, FOLDER, NONE)

_DISC = re.compile(r"(?:cd|dis[ck]|disque|side|vinyl|lp)[ _.#-]*(?:\d{1,2}|[a-d])(?:\W.*)?", re.IGNORECASE)
# "99 Luftballons" is a title: before a mere blank only what is likely to be a track's number is one.
_NUMBER = re.compile(r"(?:(?:\d{1,2}[-.])?\d{1,3}\s*[-._)]+\s*|(?:\d[-.])?[0-3]\d\s+)(?=\D)")
_NO_TITLE = re.compile(r"(?:audio\s*)?(?:track|titel|piste|pista|traccia)?[\s\d_-]*", re.IGNORECASE)
_DASH = " - "
_MOST, _NEARLY_ALL = 0.5, 0.8
_ABOUT_ARTISTS = ("artists", "album_artist", "artist_id")
_SHOWN = 3


class _Layout(NamedTuple):
    """Which folder is the artist's, from 0, and whether its name is "Artist - Album"."""

    level: int
    dashed: bool = False


def check_artist(artist: str | None) -> None:
    """Raise UsageError for anything but None and a word that says where artists come from."""
    if artist is not None and artist not in WORDS:
        raise UsageError(
            f'artist: expected tag, folder or none, got "{artist}".{did_you_mean(artist, WORDS)}'
        )


def with_artists(
    tracks: Sequence[Track], artist: str | None, *, label: str | None = None
) -> tuple[list[Track], list[str]]:
    """Tracks with the artists that were asked for, and notes on it.

    Parameters
    ----------
    tracks : with tags; ids are paths relative to their source
    artist : "tag", "folder" or "none"; None is "tag", with a note where folders would say more
    label : where the labels come from, as it was asked for

    Raises
    ------
    UsageError : another word
    """
    check_artist(artist)
    if artist == NONE:
        return _without(tracks)
    if artist == FOLDER:
        return _from_folders(tracks, label)
    return list(tracks), _hint(tracks) if artist is None else []


def artists_in_table(table: FeatureTable, artist: str | None, name: str) -> FeatureTable:
    """The same for a table, which has what artists it has.

    Raises
    ------
    UsageError : another word, or the folders of a table
    """
    check_artist(artist)
    if artist == FOLDER:
        raise UsageError(
            f'artist: "{FOLDER}" reads artists from the folders of sound files, but {name} is a table of '
            "features: give the sound, or write the artists into a column artist"
        )
    if artist != NONE:
        return table
    about = {"artist", "compilation", *_ABOUT_ARTISTS}
    return replace(table, meta={key: cells for key, cells in table.meta.items() if key not in about})


def _without(tracks: Sequence[Track]) -> tuple[list[Track], list[str]]:
    known = sum(track.artist is not None for track in tracks)
    bare = [
        replace(
            track,
            artist=None,
            compilation=False,
            facts={name: fact for name, fact in track.facts.items() if name not in _ABOUT_ARTISTS},
        )
        for track in tracks
    ]
    note = f'the artists of {counted(known, "track")} were left out, as artist "none" was asked for.'
    return bare, [note] if known else []


def _from_folders(tracks: Sequence[Track], label: str | None) -> tuple[list[Track], list[str]]:
    folders = [_folders(track) for track in tracks]
    layout = _layout(tracks, folders, label)
    spelling = _spelling(tracks)
    found: list[Track] = []
    names: Counter[str] = Counter()
    lost = 0
    for track, above in zip(tracks, folders, strict=True):
        if not _unknown(track):
            found.append(track)
            continue
        name, album = _said(above, layout, spelling)
        if name is None or is_missing(name) or is_nobody(name):
            lost += 1
            found.append(track)
            continue
        name = spelling.setdefault(_key(name), name)
        names[name] += 1
        found.append(
            replace(
                track,
                artist=name,
                album=track.album if track.album is not None else album,
                title=track.title if track.title is not None else _title(track, name),
                compilation=names_compilation(name),
            )
        )
    notes = []
    if names:
        read = sum(names.values())
        whose = "the artist of 1 track was" if read == 1 else f"the artists of {read:,} tracks were"
        from_ = "its folder" if read == 1 else "their folders"
        notes.append(f"{whose} read from {from_}: {_few(names)}.")
    if lost:
        tracks_lie = "1 track without an artist lies" if lost == 1 else f"{lost:,} tracks without artist lie"
        where = "Artist - Album" if layout.dashed else "/".join(["..."] * layout.level + ["Artist", "track"])
        notes.append(
            f"{tracks_lie} in no artist's folder ({where} was expected), so the artist stays unknown."
        )
    return found, notes


def _hint(tracks: Sequence[Track]) -> list[str]:
    """That most files have no artist, and folders which may be artists'; nothing where they can't be."""
    bare = [track for track in tracks if _unknown(track) and not set(track.facts) & set(_ABOUT_ARTISTS)]
    if len(bare) <= _MOST * len(tracks):
        return []
    folders = [_folders(track) for track in tracks]
    layout = _layout(tracks, folders, None)
    if not layout.dashed and _depth(folders) < 2:
        return []
    names = Counter(name for track in bare if (name := _said(_folders(track), layout)[0]) is not None)
    if len(names) < 2 or not (layout.dashed or _are_albums(folders, layout.level + 1)):
        return []
    return [
        f"{len(bare):,} of {counted(len(tracks), 'track')} have no artist in their tags. If their folders "
        f'are Artist/Album, artist "{FOLDER}" (--artist {FOLDER}) takes the artists from them: {_few(names)}.'
    ]


def _are_albums(folders: Sequence[tuple[str, ...]], level: int) -> bool:
    """Whether the folders at a level have names of their own, as albums have; train and test have not."""
    places = {above[: level + 1] for above in folders if len(above) > level}
    return len({above[level] for above in places}) > _MOST * len(places)


def _unknown(track: Track) -> bool:
    return track.artist is None or is_missing(track.artist) or is_nobody(track.artist)


def _folders(track: Track) -> tuple[str, ...]:
    """The folders above a track, from its source on, without those of discs."""
    parts = PurePosixPath(track.id).parts[:-1]
    above = parts
    if parts[:1] in (("/",), ("..",)):
        # Outside its manifest's folder there is no source to count from.
        above = tuple(part for part in parts if part not in ("/", ".."))[-2:]
    while len(above) > 1 and _DISC.fullmatch(above[-1]):
        above = above[:-1]
    return above


def _depth(folders: Sequence[tuple[str, ...]]) -> int:
    """The number of folders above most tracks; of two the smaller, and 0 where there is none."""
    depths = Counter(len(above) for above in folders if above)
    return min(depths, key=lambda depth: (-depths[depth], depth), default=0)


def _layout(tracks: Sequence[Track], folders: Sequence[tuple[str, ...]], label: str | None) -> _Layout:
    depth = _depth(folders)
    known = _level_of_tags(tracks, folders)
    if known is not None:
        return _Layout(known)
    if _dashed(folders, depth):
        return _Layout(depth - 1, dashed=True)
    level = max(depth - 2, 0)
    if label == FOLDER:
        level = max(level, class_level([PurePosixPath(track.id).parts for track in tracks]) + 1)
    return _Layout(level)


def _level_of_tags(tracks: Sequence[Track], folders: Sequence[tuple[str, ...]]) -> int | None:
    """The level whose folders are called like most artists in the tags; None where none is."""
    alike: Counter[int] = Counter()
    tagged = 0
    for track, above in zip(tracks, folders, strict=True):
        if _unknown(track) or not above:
            continue
        tagged += 1
        keys = {_key(name) for name in _names(track)}
        alike.update(level for level, folder in enumerate(above) if _key(folder) in keys)
    best = min(alike, key=lambda level: (-alike[level], level), default=None)
    return best if best is not None and alike[best] > _MOST * tagged else None


def _dashed(folders: Sequence[tuple[str, ...]], depth: int) -> bool:
    """Whether nearly all of the last folders are called "Artist - Album", and are not in that artist's."""
    last = {above for above in folders if depth and len(above) == depth}
    own = 0
    for above in last:
        head, dash, rest = above[-1].partition(_DASH)
        # "1976 - Arrival" has a year in front.
        if dash and rest.strip() and not head.strip("[]() ").isdigit():
            own += _key(head) not in {"", *map(_key, above[:-1])}
    return bool(last) and own >= _NEARLY_ALL * len(last)


def _said(
    above: tuple[str, ...], layout: _Layout, known: Collection[str] = ()
) -> tuple[str | None, str | None]:
    """The artist and the album that folders name; `known` has the keys of artists."""
    if len(above) <= layout.level:
        return None, None
    folder = _tidied(above[layout.level])
    if layout.dashed:
        head, dash, rest = folder.partition(_DASH)
        return (tidy(head), tidy(rest)) if dash else (None, None)
    below = above[layout.level + 1 :]
    head, dash, rest = folder.partition(_DASH)
    if dash and not below and _key(head) in known and _key(folder) not in known:
        return tidy(head), tidy(rest) or None
    return folder, _after(folder, _tidied(below[0])) if below else None


def _tidied(folder: str) -> str:
    return tidy(folder if " " in folder else folder.replace("_", " ")) or folder


def _after(artist: str, text: str) -> str:
    """ "Abba - Arrival" in the folder Abba is Arrival."""
    head, dash, rest = text.partition(_DASH)
    return tidy(rest) if dash and rest.strip() and _key(head) == _key(artist) else text


def _title(track: Track, artist: str) -> str | None:
    """The title in a file's name, without its number and its artist; None where it is but a number."""
    stem = _tidied(PurePosixPath(track.id).stem)
    bare = _after(artist, _NUMBER.sub("", stem, count=1) if _NUMBER.match(stem) else stem)
    bare = _NUMBER.sub("", bare, count=1) if bare != stem and _NUMBER.match(bare) else bare
    return None if _NO_TITLE.fullmatch(bare) else bare


def _spelling(tracks: Sequence[Track]) -> dict[str, str]:
    """How the tags spell each artist, by key; the most frequent counts."""
    times = Counter(name for track in tracks if not _unknown(track) for name in _names(track))
    spelling: dict[str, str] = {}
    for name, _ in sorted(times.items(), key=lambda item: (-item[1], item[0])):
        spelling.setdefault(_key(name), name)
    return spelling


def _names(track: Track) -> tuple[str, ...]:
    """Everyone whom the tags of a track name, the album's artist among them."""
    album_artist = track.facts.get("album_artist")
    texts = [track.artist, album_artist if isinstance(album_artist, str) else None]
    credits = Credits(texts)
    return tuple(name for text in texts for name in (text or "", *credits.of(text).values()) if name)


def _key(name: str) -> str:
    return plain_key(name) or artist_key(name)


def _few(names: Mapping[str, int]) -> str:
    return some(sorted(names), _SHOWN)
