"""A kind of source of your own: copy this file, rename it, change the three names and the two functions.

    mirlab extract my-corpus --out features.csv --plugin my_source.py

In Python: mirlab.plugin("my_source.py"), then mirlab.extract("my-corpus"). Every command and function that
takes data takes it then.
"""

import json
from pathlib import Path

import mirlab

INDEX = "index.json"


def recognises(source: object) -> bool:
    """Whether a source is of this kind: a folder with an index.json in it.

    It is asked with what the person gave (text, for a name such as "my-corpus:1987") and, where there is such
    a file or folder, with its path.
    """
    return isinstance(source, Path) and (source / INDEX).is_file()


def opens(folder: Path, asked: mirlab.Opening) -> mirlab.Dataset:
    """The tracks that index.json lists: [{"file": "a.wav", "genre": "jazz", "artist": "Somebody"}, ...].

    A source of features gives a mirlab.FeatureTable instead.
    """
    try:
        listed = json.loads((folder / INDEX).read_text(encoding="utf-8"))
        tracks = [
            # The id must be there once. A file that is missing is listed as a failure when it is read.
            mirlab.Track(row["file"], folder / row["file"], label=row["genre"], artist=row.get("artist"))
            for row in listed
        ]
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise mirlab.MirlabError(f"{folder / INDEX}: expected a list of tracks: {error!r}") from error
    if not tracks:
        raise mirlab.MirlabError(f"{folder / INDEX}: expected at least one track, got none")
    return mirlab.Dataset(folder.name, folder, tracks)


mirlab.add_opener(mirlab.Opener("a folder with index.json", recognises, opens))
