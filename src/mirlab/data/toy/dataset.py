"""`toy`: a small synthesised band with known answers, made from a seed number.

Ten styles that differ by rhythm, harmony, timbre and mixing, but by no single feature; several invented
artists each, with a habit of sound of their own, so that a random split, which puts an artist's songs on
both sides, scores much better than a split by artist. Real files in four formats, mixed so that neither
format nor channels say anything about the style.

A band lies in the user's cache as ``toy/seed-N-vVERSION/STYLE/ARTIST/NN-TITLE.EXT`` with two files beside
the styles: tracks.csv, a manifest that also holds the ground truth (tempo in quarter notes a minute, key,
metre, instruments ...; the first beat is at 0 s), and band.json, by which a band is checked before it is
used again. It is built in a temporary folder beside its place and renamed: it is whole or not there.

Contents: VERSION, ARTISTS, SONGS, SECONDS, NOTE, toy, write_band.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mirlab.data.tables import Dataset, Fact, Track
from mirlab.data.toy.band import ToySong, invent_artists, perform
from mirlab.data.toy.files import FORMATS, write_file
from mirlab.data.toy.instruments import SAMPLE_RATE
from mirlab.data.toy.listing import is_whole, read_band, write_lists
from mirlab.data.toy.naming import slug, song_title
from mirlab.data.toy.styles import STYLES
from mirlab.errors import UnknownName, UsageError
from mirlab.files import building, places, writing_errors
from mirlab.progress import shows_progress, told
from mirlab.typing import Progress, ProgressEvent

VERSION = 1
"""Goes up whenever the same seed gives other samples; it is part of a band's folder name."""
ARTISTS, SONGS, SECONDS = 4, 4, 10.0
"""Artists of a style, songs of an artist, length of a clip."""
NOTE = (
    "toy is synthesised: its accuracies compare features, models and splits with each other "
    "and mean nothing for real music."
)


@dataclass(frozen=True)
class _Size:
    styles: tuple[str, ...]
    artists: int
    songs: int
    seconds: float

    def __post_init__(self) -> None:
        for name in self.styles:
            if name not in STYLES:
                raise UnknownName("toy style", name, STYLES)
        if not self.styles:
            raise UsageError(f"expected at least one style of {', '.join(STYLES)}, got none")
        for what, number in (("artists", self.artists), ("songs", self.songs)):
            if number < 1:
                raise UsageError(f"a toy band needs {what} to be 1 or more, got {number}")
        if not 0.5 <= self.seconds <= 600:
            raise UsageError(f"a toy clip lasts from 0.5 to 600 seconds, got {self.seconds}")

    @property
    def suffix(self) -> str:
        """What a band of other than the usual size adds to its folder's name."""
        if self == _Size(tuple(STYLES), ARTISTS, SONGS, SECONDS):
            return ""
        text = json.dumps([sorted(self.styles), self.artists, self.songs, float(self.seconds)])
        return "-" + hashlib.sha256(text.encode()).hexdigest()[:8]


@shows_progress
def toy(
    seed: int = 0,
    *,
    cache_dir: Path | None = None,
    progress: Progress = True,
    styles: Sequence[str] | None = None,
    artists: int = ARTISTS,
    songs: int = SONGS,
    seconds: float = SECONDS,
) -> Dataset:
    """Open the band of a seed, making it first where it is missing or damaged.

    Parameters
    ----------
    seed : 0 or more; the same seed gives the same samples
    cache_dir : the folder that ``toy/`` lies in, by default the user's cache
    progress : a bar, nothing, or a function (`mirlab.progress`), told after each song that had to be made
    styles : names of some of the ten styles, by default all
    artists, songs : artists of a style and songs of an artist
    seconds : length of every clip

    Returns
    -------
    Dataset "toy": label = style; artist, album and title known; `facts` hold tempo, key, metre,
    instruments (several a track), mode, swing and tuning (cents), as ToySong explains them: tags, classes
    and numbers to learn besides the style (``targets="instruments"``, ``label="key"``, ``targets="tempo"``)

    Raises
    ------
    UnknownName, UsageError : a style that there is not, a size or a seed that can't be meant
    OutputError : the band could not be written
    """
    size = _size(seed, styles, artists, songs, seconds)
    folder = (places.cache_dir() if cache_dir is None else cache_dir) / "toy"
    folder = folder / f"seed-{seed}-v{VERSION}{size.suffix}"
    if not is_whole(folder, VERSION):
        with writing_errors(folder):
            _build(folder, seed, size, progress)
    tracks = [_track(folder, song) for song in read_band(folder)]
    return Dataset(name="toy", root=folder, tracks=tracks, notes=[NOTE])


def toy_is_made(seed: int = 0) -> bool:
    """Whether the usual band of a seed lies in the user's cache, whole: `toy` has nothing to make."""
    return is_whole(places.cache_dir() / "toy" / f"seed-{seed}-v{VERSION}", VERSION)


@shows_progress
def write_band(
    folder: str | Path,
    seed: int = 0,
    *,
    styles: Sequence[str] | None = None,
    artists: int = ARTISTS,
    songs: int = SONGS,
    seconds: float = SECONDS,
    progress: Progress = True,
) -> list[ToySong]:
    """Write a band with its tracks.csv and band.json into a folder; return the ground truth, sorted by path.

    A song of a small band is the song at the same place of a large one, if `seconds` agree. Files that
    are there already are overwritten one by one: `toy` is the way to a band that is whole or not there.
    Parameters and errors are those of `toy`.
    """
    size = _size(seed, styles, artists, songs, seconds)
    with writing_errors(Path(folder)):
        return _write(Path(folder), seed, size, progress)


def _size(seed: int, styles: Sequence[str] | None, artists: int, songs: int, seconds: float) -> _Size:
    if seed < 0:
        raise UsageError(f"the seed of a toy band must be 0 or more, got {seed}")
    return _Size(tuple(STYLES) if styles is None else tuple(dict.fromkeys(styles)), artists, songs, seconds)


def _write(root: Path, seed: int, size: _Size, progress: Progress) -> list[ToySong]:
    tell = told(progress)
    written: list[ToySong] = []
    total = len(size.styles) * size.artists * size.songs
    endings = list(FORMATS)
    for place, name in enumerate(STYLES):
        if name not in size.styles:
            continue
        for artist in invent_artists(STYLES[name], seed, size.artists):
            for number in range(size.songs):
                # Latin squares: every style has as much of each format and of mono and stereo as any other.
                ending = endings[(place + artist.number + number) % len(endings)]
                channels = 1 + (place + artist.number + number // 2) % 2
                title = slug(song_title(seed, place, artist.number, number))
                path = f"{name}/{slug(artist.name)}/{number + 1:02d}-{title}.{ending}"
                played = perform(artist, seed, number, seconds=size.seconds, channels=channels, path=path)
                song = played.song
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                tags = {"artist": song.artist, "album": song.album, "title": song.title}
                write_file(root / path, played.samples, SAMPLE_RATE, tags)
                written.append(song)
                tell(ProgressEvent("creating the toy band", len(written), total))
    written.sort(key=lambda song: song.path)
    write_lists(root, VERSION, written)
    return written


def _build(folder: Path, seed: int, size: _Size, progress: Progress) -> None:
    with building(folder) as part:
        _write(part / "band", seed, size, progress)
        if folder.exists() and not is_whole(folder, VERSION):
            folder.rename(part / "damaged")
        try:
            (part / "band").rename(folder)
        except OSError:
            # Someone else finished the same band in the meantime: theirs is as good.
            if not is_whole(folder, VERSION):
                raise


def _track(folder: Path, song: ToySong) -> Track:
    facts: dict[str, Fact] = {
        "tempo": song.tempo,
        "key": song.key,
        "metre": song.metre,
        "instruments": song.instruments,
        "mode": song.mode,
        "swing": song.swing,
        "tuning": song.tuning,
    }
    return Track(
        id=song.path,
        path=folder / song.path,
        label=song.style,
        artist=song.artist,
        album=song.album,
        title=song.title,
        facts=facts,
    )
