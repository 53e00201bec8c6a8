"""One way in for data: a name, a folder, an archive, a manifest or a table.

    gtzan, toy                  built in
    a folder                    of class folders, or of sound files
    .tar.gz .tgz .tar .zip      an archive of such a folder
    .csv with path,label        a manifest of sound files
    .csv .parquet with label    a table of features
    .npy with a .csv beside it  embeddings: a row of the array for each row of the CSV
    a folder with a manifest    a table of features in shards
    s3://bucket/...             a table, whole or in shards, where fsspec reaches it
    a sound file                a collection of one
    a pandas DataFrame          a table of features that is in memory already

Contents: NAMES, Builtin, builtin (what ships with mirlab), Source, open_source, table_of, called.
"""

from __future__ import annotations

from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Any, TypeAlias

from mirlab.data.known import find_set, known_sets
from mirlab.data.naming import present
from mirlab.data.reading import is_frame, open_frame, screened, spelled
from mirlab.data.tables import Dataset, FeatureTable
from mirlab.errors import TableError, UnknownName, UsageError, did_you_mean
from mirlab.files import NotAFile, check_regular, expanded, fetched, is_url
from mirlab.progress import shows_progress
from mirlab.typing import Progress
from mirlab.words import quoted

NAMES = ("gtzan", "toy")
"""Names of the built-in data."""

_TAKEN = (
    "a folder, an archive (.tar.gz, .tgz, .tar, .zip), a manifest (.csv with path,label), "
    "a table of features (.csv or .parquet with label, .npy with a .csv beside it)"
)


Source: TypeAlias = Any
"""What holds data: a name, a path or an address (str, PathLike), data that is open already (Dataset,
FeatureTable), or a pandas DataFrame, whose type is not imported for it."""


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
    licence : what may be done with it, in a few words
    citation : whom to cite
    sources : the file that says where each part came from, and the licence in full
    """

    name: str
    kind: str
    n_tracks: int
    classes: dict[str, int]
    description: str
    licence: str
    citation: str
    sources: Path


def builtin() -> list[Builtin]:
    """List the built-in data, sorted by name; nothing is read or made."""
    from mirlab.data.toy import ARTISTS, SONGS, STYLES

    each = ARTISTS * SONGS
    data = Path(__file__).parents[1]
    return [
        *(
            Builtin(known.name, "table", sum(known.classes.values()), dict(known.classes), *known.about)
            for known in known_sets()
            if known.about is not None
        ),
        Builtin(
            "toy",
            "audio",
            each * len(STYLES),
            dict.fromkeys(sorted(STYLES), each),
            "A synthesised band: styles that differ by rhythm, harmony, timbre and mixing; invented artists.",
            "MIT, as mirlab",
            "mirlab, with its version and the seed",
            data / "toy" / "SOURCES.md",
        ),
    ]


@shows_progress
def open_source(
    source: Source,
    *,
    cache_dir: Path | None = None,
    seed: int = 0,
    progress: Progress = True,
    corrections: str | Path | None = None,
) -> Dataset | FeatureTable:
    """Open whatever holds data.

    Parameters
    ----------
    source : the name of built-in data, a path, data that is open already, or a pandas DataFrame with the
        columns of a table of features
    cache_dir : where archives are unpacked and the toy band is written; by default the user's cache
    seed : of the toy band; other sources have no chance in them
    progress : a bar, nothing, or a function (`mirlab.progress`), told where opening takes a while
    corrections : a CSV of corrections (see corrections.py) that labels and leaves out tracks

    Raises
    ------
    UnknownName : a name that is neither built in nor a path
    UsageError : a path that does not exist, a kind of file that holds no data, or no source at all
    DatasetError, TableError : data that cannot be used as it is
    """
    if corrections is not None:
        from mirlab.data.sources.correcting import corrected

        return corrected(open_source(source, cache_dir=cache_dir, seed=seed, progress=progress), corrections)
    opened = _opened(source, cache_dir, seed, progress)
    return screened(opened) if isinstance(opened, FeatureTable) else opened


def _opened(source: Source, cache_dir: Path | None, seed: int, progress: Progress) -> Dataset | FeatureTable:
    if isinstance(source, Dataset | FeatureTable):
        return spelled(source)
    if is_frame(source):
        return open_frame(source)
    if not isinstance(source, str | PathLike):
        raise UsageError(f"expected {_TAKEN}, or a pandas DataFrame with a column label, got {_kind(source)}")
    if isinstance(source, PathLike):
        source = Path(source)
    known = find_set(str(source))
    if known is not None and known.table is not None:
        return known.table()
    if source == "toy":
        from mirlab.data.toy import toy

        return toy(seed=seed, cache_dir=cache_dir, progress=progress)
    if is_url(source):
        return _open_url(str(source), cache_dir)
    path = present(expanded(source))
    if path.is_dir():
        from mirlab.data.sources.folder import open_folder

        if (path / "manifest.json").is_file():
            from mirlab.data.sources.sharded import is_sharded, open_shards

            if is_sharded(path):
                return spelled(open_shards(path))
        return open_folder(path)
    if not path.exists():
        raise _not_there(str(source), path)
    try:
        check_regular(path)
    except NotAFile as error:
        raise UsageError(f"{path}: this is {error.kind}: expected {_TAKEN}") from error
    return _open_file(path, cache_dir)


def table_of(source: Source) -> FeatureTable:
    """Open what has to be a table of features already.

    Raises
    ------
    TableError : sound, which has to be analysed first
    and what `open_source` raises
    """
    opened = open_source(source)
    if isinstance(opened, Dataset):
        raise TableError(
            f"{called(source)} holds sound: expected a table of features, as "
            f"mirlab.extract({quoted(called(source))}).table is one"
        )
    return opened


def called(source: Source) -> str:
    """What a source is called where it has to be named."""
    if isinstance(source, Dataset):
        return source.name
    if isinstance(source, FeatureTable):
        return str(source.provenance.get("source", "a table"))
    if isinstance(source, str | PathLike):
        return str(source)
    return "the DataFrame" if is_frame(source) else _kind(source)


def _kind(thing: object) -> str:
    shape = getattr(thing, "shape", None)
    if isinstance(shape, tuple):
        return (
            f"an array of shape {shape}, which has no labels: make it a DataFrame with a column label, or "
            "save it with numpy.save beside a CSV of labels"
        )
    if isinstance(thing, list | tuple | set | dict):
        return f"a {type(thing).__name__}: give the folder of the sound files, or write them into a manifest"
    return "nothing (None)" if thing is None else f"{type(thing).__name__}"


def _open_url(url: str, cache_dir: Path | None) -> Dataset | FeatureTable:
    from mirlab.data.sources.sharded import is_sharded, open_shards

    if url.lower().endswith((".csv", ".parquet")):
        from mirlab.data.sources.manifests import is_manifest
        from mirlab.files import read_header

        with fetched(url) as path:
            if path.suffix != ".csv" or not is_manifest(read_header(path)):
                return _open_file(path, cache_dir)
    elif is_sharded(url):
        return spelled(open_shards(url))
    raise UsageError(
        f"{url}: expected a table there, in one file (.csv or .parquet) or in shards (a folder with "
        "manifest.json). To compute features of sound at an address: mirlab extract ADDRESS --out FOLDER"
    )


def _open_file(path: Path, cache_dir: Path | None) -> Dataset | FeatureTable:
    from mirlab.data.sources.archive import is_archive, open_archive
    from mirlab.data.sources.folder import is_sound

    suffix = path.suffix.lower()
    if is_archive(path):
        return open_archive(path, cache_dir=cache_dir)
    if suffix == ".csv":
        from mirlab.data.sources.manifests import is_manifest, open_manifest
        from mirlab.files import read_header

        if is_manifest(read_header(path)):
            return open_manifest(path)
    if suffix in (".csv", ".parquet"):
        from mirlab.data.reading import open_table

        # A table of ours is what was written; whoever wrote it may have known less of names.
        return spelled(open_table(path))
    if suffix == ".npy":
        from mirlab.data.reading import open_array

        return open_array(path)
    if suffix == ".npz":
        raise UsageError(
            f"{path}: expected one array, but an archive of arrays doesn't say which one holds the features: "
            "save that one with np.save, with a CSV of labels beside it, or save a table as Parquet or CSV"
        )
    if is_sound(path):
        from mirlab.data.sources.singles import open_sound_file

        return open_sound_file(path)
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
