"""One way in for data: a name, a folder, an archive, a manifest, a table, or what is in memory already.

    gtzan, gtzan-learned, toy   built in
    a folder                    of class folders, or of sound files
    .tar.gz .tgz .tar .zip      an archive of such a folder
    .csv with path,label        a manifest of sound files
    .json .jsonl with path      the same
    .csv .parquet with label    a table of features
    .npy with a .csv beside it  embeddings: a row of the array for each row of the CSV
    a folder with a manifest    a table of features in shards
    s3://bucket/...             a table, whole or in shards, where fsspec reaches it
    a sound file                a collection of one
    a pandas DataFrame          a table of features that is in memory already
    (X, y)                      an array or a DataFrame, and a label for each of its rows

Each is an opener of one registry (openers.py), and sources of one's own can be added.

Contents: Source, open_source, read_source, sound_in, is_collection, called.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from os import PathLike
from pathlib import Path
from typing import Any, TypeAlias

from mirlab.data.labels import artists_in_table, with_artists
from mirlab.data.labels import labelled as labelled_by
from mirlab.data.naming import present
from mirlab.data.reading import are_arrays, is_frame, relabelled, screened, spelled
from mirlab.data.sources.builtin import NAMES
from mirlab.data.sources.openers import Opening, opener_of
from mirlab.data.sources.standard import BY_FOLDERS, OPENERS, TAKEN
from mirlab.data.tables import Dataset, FeatureTable, SourceSpec
from mirlab.data.tasks import decided, read_facts, with_further
from mirlab.errors import TableError, UnknownName, UsageError, did_you_mean
from mirlab.files import NotAFile, check_regular, expanded
from mirlab.progress import shows_progress
from mirlab.typing import Progress

Source: TypeAlias = Any
"""What holds data: a name, a path or an address (str, PathLike), data that is open already (Dataset,
FeatureTable), a pandas DataFrame, or an array with labels; their types are not imported for it."""


@shows_progress
def open_source(
    source: Source,
    *,
    label: str | None = None,
    artist: str | None = None,
    task: str | None = None,
    targets: str | Sequence[str] | None = None,
    separator: str | None = None,
    facts: str | Path | None = None,
    cache_dir: Path | None = None,
    seed: int = 0,
    progress: Progress = True,
    corrections: str | Path | None = None,
    labelled: bool = True,
    decide: bool = True,
) -> Dataset | FeatureTable:
    """Open whatever holds data.

    Parameters
    ----------
    source : the name of built-in data, a path, an address, data that is open already, a DataFrame with the
        columns of a table of features, or a pair (X, y) of an array or a DataFrame and a label for each row
    label : the column of a table that holds the labels; of sound "folder", "tag:genre", "none", or a fact of
        the tracks. None takes the column label, genre, class or target, or the class folders of sound
    artist : where the artists of sound are: "tag", in its tags; "folder", where these name none, in the
        folders Artist/Album/track (data/labels/artists.py); "none", nowhere. None is "tag"
    task : what is to be learnt, "class", "tags" or "numbers"; None finds out (see docs/tags-and-numbers.md)
    targets : the columns or facts that hold tags or numbers, separated by commas; patterns such as ``mood_*``
    separator : what stands between the tags in a cell; None takes ; or |
    facts : a file of further facts of the tracks (CSV, Parquet or JSON), which targets may name, too
    cache_dir : where archives are unpacked and the toy band is written; by default the user's cache
    seed : of the toy band; other sources have no chance in them
    progress : a bar, nothing, or a function (`mirlab.progress`), told where opening takes a while
    corrections : a CSV of corrections (see corrections.py) that labels and leaves out tracks
    labelled : False takes a table without labels, too
    decide : False leaves tags and numbers that nobody asks for among the facts, and asks about no label

    Example
    -------
    >>> import mirlab
    >>> len(mirlab.open_source("gtzan"))
    1000

    Raises
    ------
    UnknownName : a name that is neither built in nor a path; a label, target or task that there is not
    UsageError : a path that does not exist, a kind of file that holds no data, or no source at all; a label
        that looks like several tags or like a number, which is asked about
    DatasetError, TableError : data that cannot be used as it is
    """
    read_as = SourceSpec(label, artist, task, targets, separator, facts, corrections)
    return read_source(
        source, read_as, cache_dir=cache_dir, seed=seed, progress=progress, labelled=labelled, decide=decide
    )


def read_source(
    source: Source,
    read_as: SourceSpec,
    *,
    cache_dir: Path | None = None,
    seed: int = 0,
    progress: Progress = None,
    labelled: bool = True,
    decide: bool = True,
) -> Dataset | FeatureTable:
    """`open_source` for whoever was given a `SourceSpec`; parameters and errors as there."""
    label, asked = read_as.label, read_as.asked
    told = None if read_as.facts is None else read_facts(read_as.facts)
    asked = asked if told is None else replace(asked, beside=tuple(told.facts))
    # A label may be one of the further facts, which the source itself knows nothing of.
    own = label if told is None or label not in told.facts else None
    opened = _opened(
        source, Opening(own, cache_dir, seed, progress, labelled and told is None, asked, read_as.artist)
    )
    if told is not None:
        opened, asked = with_further(opened, told, asked)
    if isinstance(opened, Dataset):
        opened = labelled_by(opened, label)
    elif own != label:
        opened = spelled(relabelled(opened, label))
    if read_as.corrections is not None:
        from mirlab.data.sources.correcting import corrected

        opened = corrected(opened, read_as.corrections)
    # Sound can be opened for what it sounds like alone; whoever learns from it decides then.
    if asked.anything or (decide and labelled and isinstance(opened, FeatureTable)):
        return decided(opened, asked)
    return opened


def sound_in(opened: Dataset | FeatureTable, source: Source, purpose: str = "to analyse") -> Dataset:
    """A source that was opened for its sound; TableError where it is a table of features.

    Parameters
    ----------
    opened, source : what `open_source` gave, and of what
    purpose : what sound is needed for, for the message
    """
    if isinstance(opened, FeatureTable):
        raise TableError(
            f"{called(source)} is a table of features and holds no sound {purpose}: expected a folder, an "
            "archive, a manifest or a file of sound"
        )
    return opened


def _opened(source: Source, asked: Opening) -> Dataset | FeatureTable:
    opener = None if isinstance(source, PathLike) else opener_of(source, OPENERS)
    if opener is None:
        source = _place_of(source)
        opener = opener_of(source, OPENERS)
    if opener is None:
        raise UsageError(f'{source}: expected {TAKEN}, got a file ending in "{source.suffix}"')
    opened = opener.opens(source, asked)
    if isinstance(opened, FeatureTable):
        return screened(artists_in_table(opened, asked.artist, called(source)))
    if asked.artist is None or opener.name in BY_FOLDERS:
        return opened
    tracks, notes = with_artists(opened.tracks, asked.artist, label=asked.label)
    return spelled(replace(opened, tracks=tracks, notes=[*opened.notes, *notes]))


def _place_of(source: Source) -> Path:
    """The file or folder that is meant; UsageError where there is none."""
    if not isinstance(source, str | PathLike):
        raise UsageError(f"expected {TAKEN}, or a pandas DataFrame with a column label, got {_kind(source)}")
    path = present(expanded(Path(source) if isinstance(source, PathLike) else source))
    if not path.exists():
        raise _not_there(str(source), path)
    try:
        if not path.is_dir():
            check_regular(path)
    except NotAFile as error:
        raise UsageError(f"{path}: this is {error.kind}: expected {TAKEN}") from error
    return path


def is_collection(text: str) -> bool:
    """Whether what a person wrote is built-in data, an archive, a manifest or the like: neither a sound file
    nor a folder."""
    opener = opener_of(text, OPENERS)
    if opener is None:
        path = present(expanded(text))
        opener = opener_of(path, OPENERS) if path.is_file() else None
    return opener is not None and opener.name not in {"a sound file", "a folder"}


def called(source: Source) -> str:
    """What a source is called where it has to be named."""
    if isinstance(source, Dataset):
        return source.name
    if isinstance(source, FeatureTable):
        return str(source.provenance.get("source", "a table"))
    if isinstance(source, str | PathLike):
        return str(source)
    if is_frame(source):
        return "the DataFrame"
    return "the array" if are_arrays(source) else _kind(source)


def _kind(thing: object) -> str:
    shape = getattr(thing, "shape", None)
    if isinstance(shape, tuple):
        return (
            f"an array of shape {shape}, which has no labels: give both, (X, y), make it a DataFrame with a "
            "column label, or save it with numpy.save beside a CSV of labels"
        )
    if isinstance(thing, list | tuple | set | dict):
        return f"a {type(thing).__name__}: give the folder of the sound files, or write them into a manifest"
    return "nothing (None)" if thing is None else f"{type(thing).__name__}"


def _not_there(text: str, path: Path) -> UsageError:
    if path.parent == Path() and not path.suffix:
        return UnknownName("built-in data, folder or file", text, NAMES)
    beside = (
        [str(path.parent / p.name) for p in sorted(path.parent.iterdir())] if path.parent.is_dir() else []
    )
    return UsageError(
        f"{text}: there is no such file or folder.{did_you_mean(text, [*beside, *NAMES])} "
        f"Expected {TAKEN}, or built-in data ({', '.join(NAMES)})."
    )
