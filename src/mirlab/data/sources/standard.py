"""The openers that mirlab brings: what is open already, tables in memory, built-in data, addresses, places.

Contents: OPENERS, TAKEN, BY_FOLDERS.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from mirlab.data.known import find_table
from mirlab.data.reading import (
    are_arrays,
    is_frame,
    open_array,
    open_arrays,
    open_frame,
    open_table,
    relabelled,
    spelled,
)
from mirlab.data.sources.openers import Opener, Opening
from mirlab.data.tables import Dataset, FeatureTable
from mirlab.errors import UsageError
from mirlab.files import fetched, is_url, read_header

TAKEN = (
    "a sound file, a folder, an archive (.tar.gz, .tgz, .tar, .zip), a manifest (.csv or .json with "
    "path,label), a table of features (.csv or .parquet with label, .npy with a .csv beside it)"
)

_TABLES = (".csv", ".parquet")


# In memory ------------------------------------------------------------------------------------


def _is_open(source: Any) -> bool:
    return isinstance(source, Dataset | FeatureTable)


def _as_it_is(source: Dataset | FeatureTable, asked: Opening) -> Dataset | FeatureTable:
    return spelled(relabelled(source, asked.label) if isinstance(source, FeatureTable) else source)


def _frame(source: Any, asked: Opening) -> FeatureTable:
    return spelled(open_frame(source, label=asked.label, labelled=asked.labelled, asked=asked.asked))


# Built in -------------------------------------------------------------------------------------


def _named(name: str, source: Any) -> bool:
    return isinstance(source, str) and source == name


def _is_known(source: Any) -> bool:
    return isinstance(source, str) and find_table(source) is not None


def _known(source: str, asked: Opening) -> FeatureTable:
    table = find_table(source)
    assert table is not None
    return relabelled(table.load(), asked.label)


def _toy(source: Any, asked: Opening) -> Dataset:
    from mirlab.data.toy import toy

    return toy(seed=asked.seed, cache_dir=asked.cache_dir, progress=asked.progress)


# At addresses ---------------------------------------------------------------------------------


def _is_address(source: Any) -> bool:
    return isinstance(source, str) and is_url(source)


def _from_address(url: str, asked: Opening) -> FeatureTable:
    from mirlab.data.sources.manifests import is_manifest
    from mirlab.data.sources.sharded import is_sharded, open_shards

    if url.lower().endswith(_TABLES):
        with fetched(url) as path:
            if path.suffix != ".csv" or not is_manifest(read_header(path)):
                return _table(path, asked)
    elif is_sharded(url):
        return spelled(relabelled(open_shards(url), asked.label))
    raise UsageError(
        f"{url}: expected a table there, in one file (.csv or .parquet) or in shards (a folder with "
        "manifest.json). To compute features of sound at an address: mirlab extract ADDRESS --out FOLDER"
    )


# Folders and files ----------------------------------------------------------------------------


def _is_place(source: Any) -> bool:
    return isinstance(source, Path) and source.exists()


def _is_shards(source: Any) -> bool:
    if not (_is_place(source) and source.is_dir() and (source / "manifest.json").is_file()):
        return False
    from mirlab.data.sources.sharded import is_sharded

    return is_sharded(source)


def _shards(path: Path, asked: Opening) -> FeatureTable:
    from mirlab.data.sources.sharded import open_shards

    return spelled(relabelled(open_shards(path), asked.label))


def _is_folder(source: Any) -> bool:
    return _is_place(source) and source.is_dir()


def _folder(path: Path, asked: Opening) -> Dataset:
    from mirlab.data.sources.folder import open_folder

    return open_folder(path, label=asked.label, artist=asked.artist)


def _is_archive(source: Any) -> bool:
    from mirlab.data.sources.archive import is_archive

    return _is_place(source) and is_archive(source)


def _archive(path: Path, asked: Opening) -> Dataset:
    from mirlab.data.sources.archive import open_archive

    return open_archive(path, cache_dir=asked.cache_dir, label=asked.label, artist=asked.artist)


def _ends(source: Any, *suffixes: str) -> bool:
    return _is_place(source) and source.suffix.lower() in suffixes


def _is_manifest(source: Any) -> bool:
    from mirlab.data.sources.manifests import JSON, is_manifest

    return _ends(source, *JSON) or (_ends(source, ".csv") and is_manifest(read_header(source)))


def _manifest(path: Path, asked: Opening) -> Dataset:
    from mirlab.data.sources.manifests import open_manifest

    return open_manifest(path, asked=asked.asked, artist=asked.artist)


def _table(path: Path, asked: Opening) -> FeatureTable:
    # A table of ours is what was written; whoever wrote it may have known less of names.
    return spelled(open_table(path, label=asked.label, labelled=asked.labelled, asked=asked.asked))


def _array(path: Path, asked: Opening) -> FeatureTable:
    return open_array(path, label=asked.label, labelled=asked.labelled, asked=asked.asked)


def _refused_archive(path: Path, asked: Opening) -> FeatureTable:
    raise UsageError(
        f"{path}: expected one array, but an archive of arrays doesn't say which one holds the features: "
        "save that one with np.save, with a CSV of labels beside it, or save a table as Parquet or CSV"
    )


def _is_song(source: Any) -> bool:
    from mirlab.data.sources.folder import is_sound

    return _is_place(source) and is_sound(source)


def _song(path: Path, asked: Opening) -> Dataset:
    from mirlab.data.sources.singles import open_sound_file

    return open_sound_file(path)


OPENERS = (
    Opener("open data", _is_open, _as_it_is),
    Opener("a DataFrame", is_frame, _frame),
    Opener(
        "arrays with labels",
        are_arrays,
        lambda source, asked: open_arrays(*source, label=asked.label, asked=asked.asked),
    ),
    Opener("known data sets", _is_known, _known),
    Opener("toy", partial(_named, "toy"), _toy),
    Opener("an address", _is_address, _from_address),
    Opener("a table in shards", _is_shards, _shards),
    Opener("a folder", _is_folder, _folder),
    Opener("an archive", _is_archive, _archive),
    Opener("a manifest", _is_manifest, _manifest),
    Opener("a table", lambda source: _ends(source, *_TABLES), _table),
    Opener("an array", lambda source: _ends(source, ".npy"), _array),
    Opener("an archive of arrays", lambda source: _ends(source, ".npz"), _refused_archive),
    Opener("a sound file", _is_song, _song),
)
"""In the order in which they are asked."""

BY_FOLDERS = frozenset({"a folder", "an archive", "a manifest"})
"""Openers that look for artists themselves, as labels depend on who they are."""
