"""What was chosen for a library, and where its tracks come from, as a file of its own.

The file holds a checksum of what it says, so that a damaged byte is no other source or feature.

Contents: Settings, Removed, HEAD_FILE, read_settings, write_settings, settings_dict, settings_of.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from mirlab.errors import MirlabError, UsageError
from mirlab.files import LIBRARY_HEAD, MOST_BYTES, read_regular, replacing
from mirlab.find.store.head import newer
from mirlab.find.store.versioned import VersionedRecipe

HEAD_FILE = LIBRARY_HEAD
LAYOUT = 3
"""Of a library; a newer one is refused. From 2 on, tracks are identified by their sound; from 3 on also those
in the containers that were hashed whole until then (`formerly_whole` of audio.containers)."""

_SUM = "crc32"
_LONGEST = 120


@dataclass(frozen=True)
class Removed:
    """A track that was taken out of a library and is not to come back by itself.

    Parameters
    ----------
    id : of its content
    track, path : its name within its source and its first path, as they were
    at : when it was removed, in UTC
    """

    id: str
    track: str
    path: str
    at: str


@dataclass(frozen=True)
class Settings:
    """What was chosen for a library.

    Parameters
    ----------
    recipe : of its features
    metric : the name of its metric
    sources : what was added, as `update` opens it again
    notes : sentences that every report about these sources must carry
    corrections : the CSV of corrections that `update` reads; None where none was given
    facts : by source, the file of further facts of its tracks that `update` reads
    removed : tracks that `add` and `update` leave out
    labels : by source, where its labels are, if that was said ("tag:genre")
    artists : by source, where its artists are, if that was said ("folder")
    layout : of the file that was read
    by_bytes : whether ids of some tracks may be digests of all bytes of their files, as in earlier layouts
    """

    recipe: VersionedRecipe
    metric: str
    sources: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    corrections: str | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    removed: tuple[Removed, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    artists: Mapping[str, str] = field(default_factory=dict)
    layout: int = LAYOUT
    by_bytes: bool = False

    @property
    def outdated(self) -> bool:
        """Whether the file that was read is of an earlier layout."""
        return self.layout < LAYOUT

    def in_this_layout(self) -> Settings:
        """The same, as they are written now."""
        return replace(self, layout=LAYOUT)


def settings_dict(settings: Settings) -> dict[str, Any]:
    """Settings as JSON has them."""
    return {
        "protocol": LAYOUT,
        "recipe": settings.recipe.to_dict(),
        "metric": settings.metric,
        "sources": list(settings.sources),
        "notes": list(settings.notes),
        **({} if settings.corrections is None else {"corrections": settings.corrections}),
        **({"facts": dict(settings.facts)} if settings.facts else {}),
        **({"removed": [vars(track) for track in settings.removed]} if settings.removed else {}),
        **({"labels": dict(settings.labels)} if settings.labels else {}),
        **({"artists": dict(settings.artists)} if settings.artists else {}),
        **({"by_bytes": True} if settings.by_bytes else {}),
    }


def settings_of(said: Mapping[str, Any]) -> Settings:
    """Read what `settings_dict` gave; raises KeyError, TypeError, ValueError or UsageError else."""
    recipe = VersionedRecipe.from_dict(said["recipe"])
    sources, notes = (tuple(str(s) for s in said[name]) for name in ("sources", "notes"))
    corrections = said.get("corrections") and str(said["corrections"])
    facts, labels, artists = (
        {str(source): str(what) for source, what in said.get(name, {}).items()}
        for name in ("facts", "labels", "artists")
    )
    removed = tuple(Removed(**{k: str(v) for k, v in one.items()}) for one in said.get("removed", []))
    layout = int(said["protocol"])
    return Settings(
        recipe,
        str(said["metric"]),
        sources,
        notes,
        corrections,
        facts,
        removed,
        labels,
        artists,
        layout=layout,
        by_bytes=bool(said.get("by_bytes", layout < LAYOUT)),
    )


def write_settings(folder: Path, settings: Settings) -> None:
    """Write the settings of a library, whole or not at all; raises OutputError."""
    said = settings_dict(settings)
    said[_SUM] = _sum_of(said)
    with replacing(folder / HEAD_FILE) as part:
        text = json.dumps(said, ensure_ascii=False, indent=1) + "\n"
        part.write_bytes(text.encode("utf-8", "surrogatepass"))


def read_settings(folder: Path) -> Settings:
    """Read the settings of a library.

    Raises
    ------
    UsageError : no such folder, or one that is no library
    MirlabError : a library of a newer mirlab, or a damaged file
    """
    if not folder.exists():
        raise UsageError(f"{folder}: no such folder: make a library with  mirlab library add {folder} SOURCE")
    path = folder / HEAD_FILE
    try:
        text = read_regular(path, MOST_BYTES)
    except (FileNotFoundError, NotADirectoryError):
        raise UsageError(
            f"{folder}: expected a library, but the folder has no {HEAD_FILE}: give a folder made by "
            "`mirlab library add`"
        ) from None
    except OSError as error:
        raise MirlabError(f"{path}: it cannot be read: {error.strerror or error}") from error
    try:
        said = json.loads(text.decode("utf-8", "surrogatepass"))
        protocol = said["protocol"]
        if protocol <= LAYOUT:
            # A library of an earlier mirlab has no checksum.
            if said.get(_SUM, _sum_of(said)) != _sum_of(said):
                raise MirlabError(
                    f"{path}: it is damaged: its checksum does not match. Restore it from a backup. If "
                    f'you edited it, remove the line "{_SUM}"'
                )
            return settings_of(said)
    except (KeyError, TypeError, AttributeError, ValueError, UsageError, RecursionError) as error:
        raise MirlabError(
            f"{path}: expected a file written by mirlab, but it cannot be read "
            f"({type(error).__name__}: {str(error)[:_LONGEST]}): it may be damaged. Restore it from a "
            "backup, or make the library again, which is quick because the analyses are cached"
        ) from error
    raise newer(folder, protocol, LAYOUT)


def _sum_of(said: dict[str, Any]) -> str:
    rest = {name: value for name, value in said.items() if name != _SUM}
    text = json.dumps(rest, ensure_ascii=False, sort_keys=True)
    return f"{zlib.crc32(text.encode('utf-8', 'surrogatepass')):08x}"
