"""A playlist of any kind: which one is asked for, and whether that can be meant.

Contents: make_playlist.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mirlab.errors import UsageError
from mirlab.find.playlists.conditions import of_condition
from mirlab.find.playlists.extending import extend
from mirlab.find.playlists.moods import of_mood
from mirlab.find.playlists.picking import Length
from mirlab.find.playlists.playlist import Playlist
from mirlab.find.playlists.radio import radio as radio_of
from mirlab.find.playlists.walking import walk
from mirlab.words import listed

if TYPE_CHECKING:
    from mirlab.find.library import OpenLibrary

_KINDS = "FROM and TO, --radio TRACK, --mood WORDS, --extend FILE, or --where CONDITION alone"


def make_playlist(
    library: OpenLibrary,
    first: str | Path | None = None,
    last: str | Path | None = None,
    *,
    radio: str | Path | Sequence[str | Path] | None = None,
    unlike: str | Path | Sequence[str | Path] | None = None,
    mood: str | None = None,
    extend_: str | Path | None = None,
    n: int | None = None,
    minutes: float | None = None,
    where: str | None = None,
    no_same_artist: bool = False,
    heard: bool = True,
) -> Playlist:
    """Make the playlist that is asked for; `facade.Library.playlist` says what each means.

    Raises
    ------
    UsageError : none or several kinds of list, or what doesn't go with the kind
    and what each kind raises
    """
    ways = first is not None or last is not None
    asked = {"FROM and TO": ways, "--radio": radio, "--mood": mood is not None, "--extend": extend_}
    kinds = [name for name, given in asked.items() if given]
    if len(kinds) > 1:
        raise UsageError(f"expected one kind of playlist, got {listed(kinds)}: give one of {_KINDS}")
    if not kinds and where is None:
        raise UsageError(f"expected what the playlist is made from: give {_KINDS}")
    if ways and (first is None or last is None):
        raise UsageError(
            "expected two tracks, FROM and TO, got one; for what sounds like one, give --radio TRACK"
        )
    if unlike and kinds not in (["--radio"], ["--extend"]):
        raise UsageError("--unlike goes with --radio and --extend: for other lists, say it with --where")
    if n == 0 and not extend_:
        raise UsageError("expected at least one track, got n = 0")
    told: dict[str, Any] = {"n": n, "minutes": minutes, "where": where, "no_same_artist": no_same_artist}
    if ways:
        return walk(library, str(first), str(last), _of_a_way(library, n, minutes, where), where=where,
                    no_same_artist=no_same_artist)  # fmt: skip
    told["heard"] = heard
    if radio:
        return radio_of(library, _several(radio), unlike=_several(unlike), **told)
    if mood is not None:
        return of_mood(library, mood, **told)
    if extend_:
        return extend(library, extend_, unlike=_several(unlike), **told)
    assert where is not None
    del told["where"]
    return of_condition(library, where, **told)


def _several(given: str | Path | Sequence[str | Path] | None) -> list[str | Path]:
    if given is None:
        return []
    return [given] if isinstance(given, str | Path) else list(given)


def _of_a_way(library: OpenLibrary, n: int | None, minutes: float | None, where: str | None) -> int:
    """Tracks of a way, whose number has to be known before it is looked for."""
    length = Length(n, minutes)
    if minutes is None:
        return length.about(())
    return max(2, length.about([track.duration for track in library.tracks(where)]))
