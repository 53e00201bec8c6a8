"""One way in for data: a name, a folder, an archive, a manifest or a table.

    gtzan, toy                  built in
    a folder                    of class folders, or of sound files
    .tar.gz .tgz .tar .zip      an archive of such a folder
    .csv with path,label        a manifest of sound files
    .csv .parquet with label    a table of features
    .npy with a .csv beside it  embeddings: a row of the array for each row of the CSV
    a folder with a manifest    a table of features in shards
    s3://bucket/...             a table, whole or in shards, where fsspec reaches it

Contents: NAMES, Builtin, builtin (what ships with mirlab), open_source.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from mirlab.data.places import expanded
from mirlab.data.store import fetched, is_url
from mirlab.data.table import FeatureTable
from mirlab.data.track import Dataset
from mirlab.errors import UnknownName, UsageError, did_you_mean

NAMES = ("gtzan", "toy")
"""Names of the built-in data."""

_TAKEN = (
    "a folder, an archive (.tar.gz, .tgz, .tar, .zip), a manifest (.csv with path,label), "
    "a table of features (.csv or .parquet with label, .npy with a .csv beside it)"
)


@dataclass(frozen=True)
class Builtin:
    """Data that ships with mirlab or that it makes itself.

    Parameters
    ----------
    name : what every place that takes data understands
    kind : "table" (features, no sound) or "audio"
    n_tracks : number of tracks
    classes : tracks per class
    description : one sentence
    """

    name: str
    kind: str
    n_tracks: int
    classes: dict[str, int]
    description: str


def builtin() -> list[Builtin]:
    """List the built-in data, sorted by name; nothing is read or made."""
    from mirlab.data.gtzan import GENRES
    from mirlab.data.toy import ARTISTS, SONGS
    from mirlab.data.toy_styles import STYLES

    each = ARTISTS * SONGS
    return [
        Builtin(
            "gtzan",
            "table",
            1000,
            dict.fromkeys(GENRES, 100),
            "57 features of GTZAN's 1,000 clips of 30 s, with artists, folds and the fault-filtered split.",
        ),
        Builtin(
            "toy",
            "audio",
            each * len(STYLES),
            dict.fromkeys(sorted(STYLES), each),
            "A synthesised band: styles that differ by rhythm, harmony, timbre and mixing; invented artists.",
        ),
    ]


def open_source(
    source: str | Path | Dataset | FeatureTable,
    *,
    cache_dir: Path | None = None,
    seed: int = 0,
    progress: Callable[[str, int, int], None] | None = None,
    corrections: str | Path | None = None,
) -> Dataset | FeatureTable:
    """Open whatever holds data.

    Parameters
    ----------
    source : the name of built-in data, a path, or data that is open already
    cache_dir : where archives are unpacked and the toy band is written; by default the user's cache
    seed : of the toy band; other sources have no chance in them
    progress : called with (what is being done, done, in all) where opening takes a while (the toy band)
    corrections : a CSV of corrections (see corrections.py) that labels and leaves out tracks

    Raises
    ------
    UnknownName : a name that is neither built in nor a path
    UsageError : a path that does not exist, or a kind of file that holds no data
    DatasetError, TableError : data that cannot be used as it is
    """
    if corrections is not None:
        from mirlab.data.correcting import corrected

        return corrected(open_source(source, cache_dir=cache_dir, seed=seed, progress=progress), corrections)
    if isinstance(source, Dataset | FeatureTable):
        return source
    if source == "gtzan":
        from mirlab.data.gtzan import gtzan_table

        return gtzan_table()
    if source == "toy":
        from mirlab.data.toy import toy

        told = None if progress is None else partial(progress, "making the toy band")
        return toy(seed=seed, cache_dir=cache_dir, progress=told)
    if is_url(source):
        return _open_url(str(source), cache_dir)
    path = expanded(source)
    if path.is_dir():
        from mirlab.data.folder import open_folder

        if (path / "manifest.json").is_file():
            from mirlab.data.shards import is_sharded, open_shards

            if is_sharded(path):
                return open_shards(path)
        return open_folder(path)
    if not path.exists():
        raise _not_there(str(source), path)
    return _open_file(path, cache_dir)


def _open_url(url: str, cache_dir: Path | None) -> Dataset | FeatureTable:
    from mirlab.data.shards import is_sharded, open_shards

    if url.lower().endswith((".csv", ".parquet")):
        from mirlab.data.manifest import is_manifest, read_header

        with fetched(url) as path:
            if path.suffix != ".csv" or not is_manifest(read_header(path)):
                return _open_file(path, cache_dir)
    elif is_sharded(url):
        return open_shards(url)
    raise UsageError(
        f"{url}: expected a table there, in one file (.csv or .parquet) or in shards (a folder with "
        "manifest.json). Features of sound at such a place: mirlab extract ADDRESS --out FOLDER"
    )


def _open_file(path: Path, cache_dir: Path | None) -> Dataset | FeatureTable:
    from mirlab.data.archive import is_archive, open_archive
    from mirlab.data.folder import is_sound

    suffix = path.suffix.lower()
    if is_archive(path):
        return open_archive(path, cache_dir=cache_dir)
    if suffix == ".csv":
        from mirlab.data.manifest import is_manifest, open_manifest, read_header

        if is_manifest(read_header(path)):
            return open_manifest(path)
    if suffix in (".csv", ".parquet"):
        from mirlab.data.tablefile import open_table

        return open_table(path)
    if suffix == ".npy":
        from mirlab.data.arrays import open_array

        return open_array(path)
    if suffix == ".npz":
        raise UsageError(
            f"{path}: expected one array, and an archive of arrays doesn't say which are the features: "
            "save that one with np.save, with a CSV of labels beside it, or save a table as Parquet or CSV"
        )
    if is_sound(path):
        raise UsageError(f"{path}: expected a collection, got one sound file: give the folder it lies in")
    raise UsageError(f'{path}: expected {_TAKEN}, got a file ending in "{path.suffix}"')


def _not_there(text: str, path: Path) -> UsageError:
    if path.parent == Path() and not path.suffix:
        return UnknownName("built-in data, folder or file", text, NAMES)
    beside = (
        [str(path.parent / p.name) for p in sorted(path.parent.iterdir())] if path.parent.is_dir() else []
    )
    return UsageError(
        f"{text}: there is no such file or folder.{did_you_mean(text, [*beside, *NAMES])} "
        f"Expected {_TAKEN}, or built-in data ({', '.join(NAMES)})."
    )
